/** A member of an answer or a payload, whose shape nobody here decides; undefined where there is none. */
export function memberOf(object: unknown, ...path: readonly string[]): unknown {
  let value = object;
  for (const member of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = new Map<string, unknown>(Object.entries(value)).get(member);
  }
  return value;
}

/** A member that must be text. */
export function textOf(object: unknown, ...path: readonly string[]): string | undefined {
  const value = memberOf(object, ...path);
  return typeof value === 'string' ? value : undefined;
}

/** A member that must be a whole number. */
export function numberOf(object: unknown, ...path: readonly string[]): number | undefined {
  const value = memberOf(object, ...path);
  return typeof value === 'number' && Number.isSafeInteger(value) ? value : undefined;
}
