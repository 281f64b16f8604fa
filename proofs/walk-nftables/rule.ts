/** Statements of one rule, each a function of one packet. */
import { UnreadableError } from '../packet-walk/types.js';
import { familyOf } from '../walk-iptables/addresses.js';
import { equals, fieldOf, plain, type Field, type Journey, type Value } from './fields.js';
import { isList, isObject, listOf, member, onlyMember, textOf, type Json } from './json.js';

/** What a statement does with a packet. `next`: the next statement; `break`: the next rule. */
export type Effect =
  | 'next'
  | 'break'
  | 'accept'
  | 'drop'
  | 'return'
  | 'untrack'
  | { readonly chain: string; readonly returns: boolean }
  | { readonly change: 'dnat' | 'snat' | 'masquerade'; readonly address: Json | undefined; readonly port: Json | undefined };

/** One statement. */
export type Statement = (at: Journey) => Effect;

/** The elements of a set or map of the rule's table. */
export type ElementsOf = (name: string) => readonly Json[];

/** Reads one statement of libnftables-json(5). */
export function readStatement(statement: Json, elementsOf: ElementsOf): Statement {
  const [kind, body] = onlyMember(statement, (value) => value);
  switch (kind) {
    case 'match':
      return readMatch(body, elementsOf);
    case 'vmap': {
      const look = readLookup(body, elementsOf);
      return (at) => {
        const data = look(at);
        return data === undefined ? 'break' : readVerdict(data);
      };
    }
    case 'counter':
    case 'log':
      return () => 'next';
    case 'notrack':
      return () => 'untrack';
    case 'mangle':
      if (textOf(member(member(member(body, 'key'), 'meta'), 'key')) !== 'mark') throw new UnreadableError('mangle');
      return () => 'next';
    case 'dnat':
    case 'snat':
    case 'masquerade':
      return readChange(kind, body, elementsOf);
    default: {
      const effect = readVerdict(statement);
      return () => effect;
    }
  }
}

function readVerdict(verdict: Json): Effect {
  const [kind, body] = onlyMember(verdict, (value) => value);
  switch (kind) {
    case 'accept':
    case 'drop':
    case 'return':
      return kind;
    case 'reject':
      return 'drop';
    case 'continue':
      return 'next';
    case 'jump':
    case 'goto':
      return { chain: textOf(member(body, 'target')), returns: kind === 'jump' };
    default:
      throw new UnreadableError(`statement: ${kind}`);
  }
}

function readMatch(body: Json, elementsOf: ElementsOf): Statement {
  const left = member(body, 'left') ?? null;
  const right = member(body, 'right') ?? null;
  const operator = textOf(member(body, 'op'));
  const flags = readFlags(left, operator, right);
  if (flags !== undefined) return ({ packet }) => (packet.protocol === 6 && flags ? 'next' : 'break');
  const fields = fieldsOf(left);
  const test = compare(fields, operator, { right, elementsOf });
  return (at) => {
    const values = fields.map((field) => field.of(at));
    const present = values.filter((value) => value !== undefined);
    return present.length === values.length && test(present) ? 'next' : 'break';
  };
}

function fieldsOf(left: Json): readonly Field[] {
  const parts = member(left, 'concat');
  return parts === undefined ? [fieldOf(left)] : listOf(parts).map(fieldOf);
}

interface RightSide {
  readonly right: Json;
  readonly elementsOf: ElementsOf;
}

type Test = (values: readonly Value[]) => boolean;

function compare(fields: readonly Field[], operator: string, { right, elementsOf }: RightSide): Test {
  const [field] = fields;
  if (field === undefined) throw new UnreadableError('an empty concatenation');
  if (['<', '>', '<=', '>='].includes(operator)) {
    const edge = plain(field, right);
    return ([value = 0n]) => inOrder(value, operator, edge);
  }
  const among = memberTest(fields, rightItems(right, elementsOf));
  if (operator === '==' || operator === 'in') return among;
  if (operator === '!=') return (values) => !among(values);
  throw new UnreadableError(`operator: ${operator}`);
}

function inOrder(value: Value, operator: string, edge: Value): boolean {
  if (operator === '<') return value < edge;
  if (operator === '>') return value > edge;
  return operator === '<=' ? value <= edge : value >= edge;
}

function rightItems(right: Json, elementsOf: ElementsOf): readonly Json[] {
  if (typeof right === 'string' && right.startsWith('@')) return elementsOf(right.slice(1)).map(keyOf);
  if (isList(right)) return right;
  const items = member(right, 'set');
  return items === undefined ? [right] : listOf(items);
}

/** `key`, or the key of `[key, data]`. */
function keyOf(element: Json): Json {
  return isList(element) ? (element[0] ?? null) : element;
}

function memberTest(fields: readonly Field[], items: readonly Json[]): Test {
  const tests = items.map((item) => itemTest(fields, item));
  return (values) => tests.some((test) => test(values));
}

function itemTest(fields: readonly Field[], item: Json): Test {
  if (item === '*') return () => true;
  // Several bits without braces are one value, which no packet has.
  if (member(item, '|') !== undefined) return () => false;
  const parts = member(item, 'concat');
  const items = parts === undefined ? [item] : listOf(parts);
  if (items.length !== fields.length) throw new UnreadableError(`element: ${JSON.stringify(item)}`);
  const tests = fields.map((field, index) => equals(field, items[index] ?? null));
  return (values) => tests.every((test, index) => test(values[index] ?? ''));
}

/** Whether the first segment of a connection, SYN and neither FIN, RST nor ACK, meets a condition on these four flags. */
function readFlags(left: Json, operator: string, right: Json): boolean | undefined {
  const masked = member(left, '&');
  const [field, mask] = masked === undefined ? [left, undefined] : listOf(masked);
  if (textOf(member(member(field, 'payload'), 'field') ?? '') !== 'flags') return undefined;
  const wanted = isList(right) ? right.map(textOf) : [textOf(right)];
  if (mask === undefined) {
    if (wanted.some((flag) => !['fin', 'syn', 'rst', 'ack'].includes(flag))) throw new UnreadableError('tcp flags');
    const has = wanted.includes('syn');
    if (operator === 'in') return has;
    if (operator === '!') return !has;
    throw new UnreadableError(`tcp flags ${operator}`);
  }
  const seen: readonly string[] = listOf(mask).map(textOf).filter((flag) => flag === 'syn');
  const isSame = seen.length === wanted.length && wanted.every((flag) => seen.includes(flag));
  return operator === '==' ? isSame : !isSame;
}

/** What a map gives for a packet; undefined when it has no such key. `*` is for the keys that are not listed. */
function readLookup(body: Json, elementsOf: ElementsOf): (at: Journey) => Json | undefined {
  const fields = fieldsOf(member(body, 'key') ?? null);
  const data = member(body, 'data');
  const elements = typeof data === 'string' ? elementsOf(data.slice(1)) : listOf(member(data, 'set'));
  const entries = elements.map((element) => {
    const [key = null, value = null] = listOf(element);
    return { isRest: key === '*', test: itemTest(fields, key), value };
  });
  const ordered = [...entries.filter(({ isRest }) => !isRest), ...entries.filter(({ isRest }) => isRest)];
  return (at) => {
    const values = fields.map((field) => field.of(at));
    const present = values.filter((value) => value !== undefined);
    return present.length === values.length ? ordered.find(({ test }) => test(present))?.value : undefined;
  };
}

function readChange(change: 'dnat' | 'snat' | 'masquerade', body: Json, elementsOf: ElementsOf): Statement {
  const address = member(body, 'addr');
  const port = member(body, 'port');
  const map = isObject(address) ? member(address, 'map') : undefined;
  const family = textOf(member(body, 'family') ?? '');
  // The kernel leaves packets of the other family as they are (nft_nat_inet_eval).
  const isOther = ({ packet }: Journey): boolean => family !== '' && (family === 'ip') !== (familyOf(packet.destination) === 4);
  if (map === undefined) return (at) => (isOther(at) ? 'next' : { change, address, port });
  const look = readLookup(map, elementsOf);
  return (at) => {
    if (isOther(at)) return 'next';
    const found = look(at);
    if (found === undefined) return 'break';
    const pair = member(found, 'concat');
    const [first, second] = pair === undefined ? [found, port] : listOf(pair);
    return { change, address: first, port: second };
  };
}
