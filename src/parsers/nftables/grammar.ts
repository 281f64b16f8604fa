import type { JsonMember, JsonValue } from '../shared/json-reader.js';
import { kindOf } from './json-shape.js';

/** What may stand after `"kind":` in libnftables-json(5). */
interface BodyGrammar {
  readonly keys: ReadonlySet<string>;
  /** `null` may stand in its place. */
  readonly empty: boolean;
  /** A string, number or boolean may. */
  readonly scalar: boolean;
  /** An array of expressions may. */
  readonly list: boolean;
  /** Another expression may: the counter to use is looked up in a map, a set names what it holds. */
  readonly expression: boolean;
}

const NO_KEYS: ReadonlySet<string> = new Set();
const VERDICT: BodyGrammar = { keys: NO_KEYS, empty: true, scalar: false, list: false, expression: false };
const LIST: BodyGrammar = { keys: NO_KEYS, empty: false, scalar: false, list: true, expression: false };
const REFERENCE: BodyGrammar = { keys: NO_KEYS, empty: false, scalar: true, list: false, expression: true };

function keys(...names: readonly string[]): BodyGrammar {
  return { keys: new Set(names), empty: false, scalar: false, list: false, expression: false };
}

function emptyOrKeys(...names: readonly string[]): BodyGrammar {
  return { ...keys(...names), empty: true };
}

function referenceOrKeys(...names: readonly string[]): BodyGrammar {
  return { ...keys(...names), scalar: true, expression: true };
}

const EXPRESSIONS: readonly (readonly [string, BodyGrammar])[] = [
  ['concat', LIST],
  ['range', LIST],
  ['&', LIST],
  ['|', LIST],
  ['^', LIST],
  ['<<', LIST],
  ['>>', LIST],
  ['set', { ...LIST, scalar: true, expression: true, keys: new Set(['op', 'elem', 'set', 'stmt']) }],
  ['map', keys('key', 'data', 'op', 'elem', 'map', 'stmt')],
  ['prefix', keys('addr', 'len')],
  ['payload', keys('protocol', 'field', 'base', 'offset', 'len')],
  ['exthdr', keys('name', 'field', 'offset')],
  ['tcp option', keys('name', 'field', 'base', 'offset', 'len')],
  ['ip option', keys('name', 'field')],
  ['sctp chunk', keys('name', 'field')],
  ['dccp option', keys('type')],
  ['meta', keys('key')],
  ['rt', keys('key', 'family')],
  ['ct', keys('key', 'family', 'dir')],
  ['numgen', keys('mode', 'mod', 'offset')],
  ['jhash', keys('mod', 'offset', 'expr', 'seed')],
  ['symhash', keys('mod', 'offset')],
  ['fib', keys('result', 'flags')],
  ['socket', keys('key', 'level')],
  ['osf', keys('key', 'ttl')],
  ['ipsec', keys('key', 'family', 'dir', 'spnum')],
  ['tunnel', keys('key')],
  ['elem', keys('val', 'timeout', 'expires', 'comment', 'counter', 'limit', 'quota', 'ct count', 'last')],
];

const STATEMENTS: readonly (readonly [string, BodyGrammar])[] = [
  ['accept', VERDICT],
  ['drop', VERDICT],
  ['return', VERDICT],
  ['continue', VERDICT],
  ['notrack', VERDICT],
  ['jump', keys('target')],
  ['goto', keys('target')],
  ['match', keys('op', 'left', 'right')],
  ['vmap', keys('key', 'data')],
  ['counter', { ...referenceOrKeys('packets', 'bytes'), empty: true }],
  ['limit', referenceOrKeys('rate', 'rate_unit', 'per', 'burst', 'burst_unit', 'inv')],
  ['quota', referenceOrKeys('val', 'val_unit', 'used', 'used_unit', 'inv')],
  ['ct count', keys('val', 'inv')],
  ['log', emptyOrKeys('prefix', 'group', 'snaplen', 'queue-threshold', 'level', 'flags')],
  ['reject', emptyOrKeys('type', 'expr')],
  ['dnat', emptyOrKeys('family', 'addr', 'port', 'flags', 'type_flags')],
  ['snat', emptyOrKeys('family', 'addr', 'port', 'flags', 'type_flags')],
  ['masquerade', emptyOrKeys('port', 'flags', 'type_flags')],
  ['redirect', emptyOrKeys('port', 'flags', 'type_flags')],
  ['mangle', keys('key', 'value')],
  ['meter', keys('key', 'stmt', 'size', 'name')],
  ['queue', emptyOrKeys('num', 'flags')],
  ['flow', keys('op', 'flowtable')],
  ['dup', keys('addr', 'dev')],
  ['fwd', keys('dev', 'family', 'addr')],
  ['synproxy', { ...referenceOrKeys('mss', 'wscale', 'flags'), empty: true }],
  ['tproxy', keys('family', 'addr', 'port')],
  ['secmark', REFERENCE],
  ['ct helper', REFERENCE],
  ['ct timeout', REFERENCE],
  ['ct expectation', REFERENCE],
  ['reset', REFERENCE],
  ['last', emptyOrKeys('used')],
  ['xt', keys('type', 'name')],
];

const STATEMENT_GRAMMAR: ReadonlyMap<string, BodyGrammar> = new Map([
  ...STATEMENTS,
  ...EXPRESSIONS.filter(([kind]) => kind === 'set' || kind === 'map'),
]);
const GRAMMAR: ReadonlyMap<string, BodyGrammar> = new Map([...EXPRESSIONS, ...STATEMENTS]);

/** Values of `flags` in log, NAT, queue, fib and synproxy statements. */
const FLAGS: ReadonlySet<string> = new Set([
  'random',
  'fully-random',
  'persistent',
  'netmap',
  'prefix',
  'interval',
  'concat',
  'bypass',
  'fanout',
  'tcp sequence',
  'tcp options',
  'ip options',
  'skuid',
  'ether',
  'all',
  'saddr',
  'daddr',
  'mark',
  'iif',
  'oif',
  'timestamp',
  'sack-perm',
]);

/**
 * Names the first part of a statement that libnftables-json(5) does not know, undefined when there is none.
 * The JSON reader caps the depth that is recursed into.
 */
export function unknownInStatement(statement: JsonValue): string | undefined {
  const found = kindOf(statement);
  if (found === undefined) return 'a statement that is no {"kind": body}';
  const grammar = STATEMENT_GRAMMAR.get(found.kind);
  if (grammar === undefined) return `the statement "${found.kind.slice(0, 60)}"`;
  return unknownInBody(found.kind, grammar, found.body);
}

/** Names the first part of an expression that libnftables-json(5) does not know, undefined when there is none. */
export function unknownInExpression(value: JsonValue): string | undefined {
  if (value.kind === 'array') return firstUnknown(value.items);
  if (value.kind === 'null') return 'null';
  if (value.kind !== 'object') return undefined;
  const found = kindOf(value);
  const grammar = found === undefined ? undefined : GRAMMAR.get(found.kind);
  if (found === undefined || grammar === undefined) return unknownKind(value.members);
  return unknownInBody(found.kind, grammar, found.body);
}

function unknownKind(members: readonly JsonMember[]): string {
  const names = members.slice(0, 3).map((member) => `"${member.key.slice(0, 40)}"`);
  return `the expression {${names.join(', ')}}`;
}

function firstUnknown(values: readonly JsonValue[]): string | undefined {
  return firstOf(values, unknownInExpression);
}

function firstOf(values: readonly JsonValue[], unknownIn: (value: JsonValue) => string | undefined): string | undefined {
  for (const value of values) {
    const unknown = unknownIn(value);
    if (unknown !== undefined) return unknown;
  }
  return undefined;
}

function unknownInBody(kind: string, grammar: BodyGrammar, body: JsonValue): string | undefined {
  switch (body.kind) {
    case 'null':
      return grammar.empty ? undefined : `null after "${kind}"`;
    case 'array':
      if (kind === 'range' && body.items.length !== 2) return 'a range without two ends';
      return grammar.list ? firstUnknown(body.items) : `a list after "${kind}"`;
    case 'object':
      return unknownInObject(kind, grammar, body.members);
    default:
      return grammar.scalar ? undefined : `a plain value after "${kind}"`;
  }
}

function unknownInObject(kind: string, grammar: BodyGrammar, members: readonly JsonMember[]): string | undefined {
  const [only] = members;
  if (grammar.expression && members.length === 1 && only !== undefined && !grammar.keys.has(only.key)) {
    const inner = GRAMMAR.get(only.key);
    if (inner !== undefined) return unknownInBody(only.key, inner, only.value);
  }
  for (const { key, value } of members) {
    if (!grammar.keys.has(key)) return `"${key.slice(0, 60)}" in "${kind}"`;
    const unknown = unknownInMember(kind, key, value);
    if (unknown !== undefined) return unknown;
  }
  return members.length === 0 && !grammar.empty ? `an empty object after "${kind}"` : undefined;
}

function unknownInMember(kind: string, key: string, value: JsonValue): string | undefined {
  if (key === 'flags' || key === 'type_flags') return unknownFlag(kind, value);
  if (key === 'stmt') return firstOf(value.kind === 'array' ? value.items : [value], unknownInStatement);
  const inner = kind === 'elem' ? GRAMMAR.get(key) : undefined;
  return inner === undefined ? unknownInExpression(value) : unknownInBody(key, inner, value);
}

function unknownFlag(kind: string, value: JsonValue): string | undefined {
  const items = value.kind === 'array' ? value.items : [value];
  for (const item of items) {
    if (item.kind !== 'string') return `a flag of "${kind}" that is no text`;
    if (!FLAGS.has(item.value)) return `the flag "${item.value.slice(0, 60)}" of "${kind}"`;
  }
  return undefined;
}
