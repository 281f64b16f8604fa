/** A stream of numbers that a seed decides. Fast enough for millions of cases; nothing here needs to be secret. */
export interface Random {
  /** A whole number from 0 to `limit` - 1. */
  below(limit: number): number;
  /** True with the given chance, 0 to 1. */
  chance(probability: number): boolean;
  /** One of the items; throws a RangeError when there is none. */
  pick<T>(items: readonly T[]): T;
  /** A whole number between both, each included. */
  between(low: number, high: number): number;
  /** The items in a new order. */
  shuffle<T>(items: readonly T[]): readonly T[];
}

/** Tommy Ettinger's Mulberry32: 32 bits of state, every seed a full stream. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  const pick = <T>(items: readonly T[]): T => {
    const item = items[below(items.length)];
    if (item === undefined) throw new RangeError('there is nothing to pick from');
    return item;
  };
  return {
    below,
    pick,
    chance: (probability) => next() < probability,
    between: (low, high) => low + below(high - low + 1),
    shuffle: (items) => shuffled(items, below),
  };
}

/** Fisher and Yates. */
function shuffled<T>(items: readonly T[], below: (limit: number) => number): readonly T[] {
  const rest = [...items];
  const result: T[] = [];
  while (rest.length > 0) result.push(...rest.splice(below(rest.length), 1));
  return result;
}
