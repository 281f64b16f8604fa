import { box } from '../../model/header-space.js';
import { oneNumber } from '../../model/number-set.js';
import type { JsonValue } from '../shared/json-reader.js';
import { itemsOf, kindOf } from './json-shape.js';
import { FREE_SYN_FLAGS, TCP_FLAGS } from './names.js';
import { exactly, inDoubt, NEVER, region, type Bounds } from './region.js';

/** Every combination of flags that the first segment of a connection may carry: SYN with any of PSH, URG, ECE, CWR. */
const SYN_SEGMENTS: readonly number[] = FREE_SYN_FLAGS.reduce<readonly number[]>(
  (sums, flag) => [...sums, ...sums.map((sum) => sum | flag)],
  [TCP_FLAGS.get('syn') ?? 0],
);

/** How a match compares flags: `in` any of the bits is set, `!` none is. */
export type FlagOperator = '==' | '!=' | 'in' | '!';

/**
 * The first segments of TCP connections that a match on flags covers: surely when it holds for every combination a
 * first segment may carry, possibly when it holds for some. Undefined when a flag or the operator is unknown.
 */
export function synBounds(operator: string, mask: JsonValue | undefined, values: readonly JsonValue[]): Bounds | undefined {
  const bits = mask === undefined ? 0xff : readFlags(mask);
  if (bits === undefined || !isFlagOperator(operator)) return undefined;
  const wanted: number[] = [];
  for (const value of values) {
    const flags = readFlags(value);
    if (flags === undefined) return undefined;
    wanted.push(flags);
  }
  const matching = SYN_SEGMENTS.filter((segment) => holds(segment & bits, operator, wanted)).length;
  if (matching === 0) return NEVER;
  const segments = exactly(region({ packets: [box({ protocols: oneNumber(6) })] }));
  return matching === SYN_SEGMENTS.length ? segments : inDoubt(segments);
}

function isFlagOperator(operator: string): operator is FlagOperator {
  return operator === '==' || operator === '!=' || operator === 'in' || operator === '!';
}

function holds(flags: number, operator: FlagOperator, wanted: readonly number[]): boolean {
  switch (operator) {
    case '==':
      return wanted.includes(flags);
    case '!=':
      return !wanted.includes(flags);
    case 'in':
      return wanted.some((bits) => (flags & bits) !== 0);
    case '!':
      return wanted.every((bits) => (flags & bits) === 0);
    default:
      return operator satisfies never;
  }
}

/** Reads `"syn"`, `["syn", "ack"]`, `{"|": [...]}` or a number as bits. */
function readFlags(value: JsonValue): number | undefined {
  if (value.kind === 'number') return Number.isInteger(value.value) && value.value >= 0 && value.value <= 255 ? value.value : undefined;
  if (value.kind === 'string') return TCP_FLAGS.get(value.value);
  const found = kindOf(value);
  if (value.kind === 'object' && found?.kind !== '|') return undefined;
  let bits = 0;
  for (const item of itemsOf(found?.body ?? value)) {
    const flags = item === value ? undefined : readFlags(item);
    if (flags === undefined) return undefined;
    bits |= flags;
  }
  return bits;
}
