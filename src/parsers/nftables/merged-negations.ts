/**
 * `icmp type != 8 icmp code != 0`: nft joins comparisons of neighbouring bytes to one, and 1.0.6 does so for `!=` too
 * (stmt_reduce in rule.c). What the kernel then runs is "not (type 8 and code 0)"; the listing takes it apart again and
 * shows two comparisons, as it does for a rule that really has two. So either may be meant (seen on Linux 6.18:
 * ports, ICMP type and code, TTL and protocol are joined; addresses are not).
 */
import type { JsonValue } from '../shared/json-reader.js';
import { unknownInStatement } from './grammar.js';
import { kindOf, memberOf, textOf } from './json-shape.js';
import { intersectBounds, uniteBounds, ALWAYS, type Bounds } from './region.js';

/** The statements in order; those that nft may have joined come together. Most stand alone. */
export function withMergedNegations(statements: readonly JsonValue[]): readonly (readonly JsonValue[])[] {
  const runs: JsonValue[][] = [];
  let before: string | undefined;
  for (const statement of statements) {
    const header = negatedHeader(statement);
    const open = runs.at(-1);
    if (open !== undefined && header !== undefined && header === before) open.push(statement);
    else runs.push([statement]);
    before = header;
  }
  return runs;
}

/** Both readings: surely all comparisons hold, possibly only one does. */
export function mergedBounds(all: readonly Bounds[]): Bounds {
  const every = all.reduce(intersectBounds, ALWAYS);
  return { must: every.must, may: uniteBounds(all).may };
}

/** The header that a `!=` with one value looks into; undefined for everything that nft joins with nothing. */
function negatedHeader(statement: JsonValue): string | undefined {
  const found = kindOf(statement);
  if (found?.kind !== 'match' || textOf(found.body, 'op') !== '!=') return undefined;
  const left = memberOf(found.body, 'left');
  const payload = left === undefined ? undefined : kindOf(left);
  const right = memberOf(found.body, 'right');
  if (payload?.kind !== 'payload' || !isOneValue(right) || unknownInStatement(statement) !== undefined) return undefined;
  const field = textOf(payload.body, 'field');
  if (field === 'saddr' || field === 'daddr') return undefined;
  return textOf(payload.body, 'protocol') ?? textOf(payload.body, 'base');
}

function isOneValue(value: JsonValue | undefined): boolean {
  return value?.kind === 'number' || (value?.kind === 'string' && !value.value.startsWith('@'));
}
