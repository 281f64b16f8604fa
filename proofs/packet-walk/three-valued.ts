/** Kleene's logic, for conditions that an export cannot settle. */
export type Ternary = 'yes' | 'no' | 'maybe';

/** Every part holds. */
export function allOf(parts: Iterable<Ternary>): Ternary {
  let result: Ternary = 'yes';
  for (const part of parts) {
    if (part === 'no') return 'no';
    if (part === 'maybe') result = 'maybe';
  }
  return result;
}

/** Some part holds; of no parts none does. */
export function anyOf(parts: Iterable<Ternary>): Ternary {
  let result: Ternary = 'no';
  for (const part of parts) {
    if (part === 'yes') return 'yes';
    if (part === 'maybe') result = 'maybe';
  }
  return result;
}

/** The opposite, where there is one. */
export function not(part: Ternary): Ternary {
  if (part === 'maybe') return 'maybe';
  return part === 'yes' ? 'no' : 'yes';
}

/** A plain truth as a three-valued one. */
export function surely(holds: boolean): Ternary {
  return holds ? 'yes' : 'no';
}
