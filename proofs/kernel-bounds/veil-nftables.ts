/** Hides conditions of an nft export from the reader: each is replaced by one that no export can settle. */
import { randomFrom, type Random } from '../random.js';
import { seedOf } from './seed-of.js';

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Rate limits, quotas, what a program decides, what only the kernel keeps, and what nobody knows. */
const UNKNOWN: readonly Json[] = [
  { limit: { rate: 3, burst: 5, per: 'minute' } },
  { quota: { val: 25, val_unit: 'mbytes' } },
  { xt: { type: 'match', name: 'string' } },
  { match: { op: '==', left: { meta: { key: 'mark' } }, right: 7 } },
  { match: { op: '!=', left: { meta: { key: 'skuid' } }, right: 1000 } },
  { match: { op: '==', left: { fib: { result: 'type', flags: ['daddr'] } }, right: 'local' } },
  { match: { op: '==', left: { payload: { base: 'th', offset: 64, len: 32 } }, right: 12 } },
  { match: { op: '==', left: { moody: { key: 'mood' } }, right: 'good' } },
  { match: { op: '==', left: { meta: { key: 'l4proto' } }, right: '@gone' } },
  { match: { op: '<<', left: { meta: { key: 'l4proto' } }, right: 'tcp' } },
];

const UNKNOWN_VERDICTS: readonly Json[] = [{ queue: { num: 1 } }, { moody: null }, { xt: { type: 'target', name: 'MOODY' } }];

/** Replaces a condition or a verdict in three of ten rules, and hides what is in some of the named sets. */
export function veilRuleset(seed: number, saved: string): string {
  const whole: Json = JSON.parse(saved);
  const objects = isObject(whole) && Array.isArray(whole['nftables']) ? whole['nftables'] : [];
  return JSON.stringify({ nftables: objects.map((each: Json) => veilObject(seed, each)) });
}

function veilObject(seed: number, object: Json): Json {
  if (!isObject(object)) return object;
  const { set, rule } = object;
  const random = randomFrom(seedOf(seed, JSON.stringify(isObject(rule) ? [rule['chain'] ?? '', rule['expr'] ?? ''] : isObject(set) ? (set['name'] ?? '') : '')));
  if (isObject(set) && random.chance(0.3)) return { set: random.chance(0.5) ? { ...set, flags: ['interval', 'dynamic'] } : withoutElements(set) };
  if (!isObject(rule) || !Array.isArray(rule['expr']) || !random.chance(0.3) || JSON.stringify(rule).includes('nat"')) return object;
  return { rule: { ...rule, expr: veilStatements(random, rule['expr']) } };
}

/** As `nft -t` prints a set. */
function withoutElements(set: { readonly [key: string]: Json }): Json {
  return Object.fromEntries(Object.entries(set).filter(([key]) => key !== 'elem'));
}

function veilStatements(random: Random, statements: readonly Json[]): Json {
  const verdictAt = statements.findLastIndex((each) => isObject(each) && ['accept', 'drop', 'return', 'jump', 'goto', 'reject', 'vmap'].some((kind) => kind in each));
  if (verdictAt !== -1 && random.chance(0.15)) return statements.with(verdictAt, random.pick(UNKNOWN_VERDICTS));
  const places = [...statements.entries()].filter(([, each]) => isObject(each) && 'match' in each).map(([index]) => index);
  if (places.length === 0) return statements;
  return statements.with(random.pick(places), random.pick(UNKNOWN));
}

function isObject(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
