/** The compiled policies cannot be trusted to have judged the input. Ends the run as an error, never as a pass. */
export class PolicyError extends Error {
  override readonly name = 'PolicyError';
}

/**
 * Tells what was thrown, whatever it was. The WASM host throws strings and bare objects as often as errors, and
 * `.message` of a string is undefined.
 */
export function describeThrown(thrown: unknown): string {
  if (thrown instanceof Error) return `${thrown.name}: ${thrown.message}`;
  if (typeof thrown === 'string') return thrown;
  if (typeof thrown === 'object' && thrown !== null && 'message' in thrown && typeof thrown.message === 'string') {
    return thrown.message;
  }
  return `a thrown ${thrown === null ? 'null' : typeof thrown}`;
}
