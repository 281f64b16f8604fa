import type { VlanSet } from './configuration.js';
import { readNumber } from './well-known-numbers.js';

/** Two sets of VLANs together. */
export function bothVlans(before: VlanSet | undefined, added: VlanSet): VlanSet {
  if (before === undefined) return added;
  return before === 'all' || added === 'all' ? 'all' : [...before, ...added];
}

/** `10,40-42`; undefined for anything else. */
export function parseVlans(text: string | undefined): VlanSet | undefined {
  if (text === 'all') return 'all';
  const ranges: { first: number; last: number }[] = [];
  for (const part of (text ?? '').split(',')) {
    const [from, to = from, ...rest] = part.split('-');
    const first = readNumber(from, 4094);
    const last = readNumber(to, 4094);
    if (first === undefined || last === undefined || rest.length > 0) return undefined;
    ranges.push({ first, last });
  }
  return ranges;
}
