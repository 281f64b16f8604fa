/** `type filter hook forward priority filter - 5; policy drop;` */
import type { JsonObject, JsonPosition, JsonValue } from '../../shared/json-reader.js';
import { arrayAt, numberAt, objectAt, peek, take, takeName, takeWord, textAt, type TokenReader } from './build.js';
import type { Token } from './tokens.js';

/** Named priorities (nft(8), "CHAINS"); bridge has its own. */
const PRIORITIES: ReadonlyMap<string, number> = new Map([['raw', -300], ['mangle', -150], ['dstnat', -100], ['filter', 0], ['security', 50], ['srcnat', 100]]);
const BRIDGE_PRIORITIES: ReadonlyMap<string, number> = new Map([['dstnat', -300], ['filter', -200], ['out', 100], ['srcnat', 300]]);

/** The chain that the lines describe. */
export interface ChainPlace {
  readonly family: string;
  readonly table: string;
  readonly name: string;
  readonly first: JsonPosition;
}

/** The chain as JSON has it. What is not understood becomes an attribute that is not known there either. */
export function chainHead(lines: readonly (readonly Token[])[], { family, table, name, first }: ChainPlace): JsonObject {
  const members: Record<string, JsonValue> = { family: textAt(first, family), table: textAt(first, table), name: textAt(first, name) };
  for (const tokens of lines) {
    const reader: TokenReader = { tokens, at: 0 };
    const read = readHeadLine(reader, family, first);
    const isNew = read !== undefined && Object.keys(read).every((key) => members[key] === undefined);
    if (read === undefined || !isNew || reader.at < tokens.length) members[tokens.map(({ text }) => text).join(' ').slice(0, 60)] = textAt(first, '');
    else Object.assign(members, read);
  }
  return objectAt(first, members);
}

type Members = Readonly<Record<string, JsonValue>>;

function readHeadLine(reader: TokenReader, family: string, first: JsonPosition): Members | undefined {
  const word = takeWord(reader);
  switch (word?.text) {
    case 'type':
      return readType(reader, family, first);
    case 'policy': {
      const policy = takeWord(reader);
      return policy === undefined ? undefined : { policy: textAt(policy, policy.text) };
    }
    case 'comment': {
      const comment = takeName(reader);
      return comment === undefined ? undefined : { comment: textAt(comment, comment.text) };
    }
    default:
      return undefined;
  }
}

function readType(reader: TokenReader, family: string, first: JsonPosition): Members | undefined {
  const type = takeWord(reader);
  const hook = take(reader, 'hook') === undefined ? undefined : takeWord(reader);
  const devices = readDevices(reader);
  const prio = take(reader, 'priority') === undefined ? undefined : readPriority(reader, family);
  if (type === undefined || hook === undefined || devices === undefined || prio === undefined) return undefined;
  const members = { type: textAt(type, type.text), hook: textAt(hook, hook.text), prio: numberAt(first, prio) };
  return devices.length === 0 ? members : { ...members, dev: arrayAt(first, devices) };
}

/** `device "eth0"`, `devices = { eth0, eth1 }` */
export function readDevices(reader: TokenReader): readonly JsonValue[] | undefined {
  if (take(reader, 'device') !== undefined) {
    const name = takeName(reader);
    return name === undefined ? undefined : [textAt(name, name.text)];
  }
  if (take(reader, 'devices') === undefined) return [];
  if (take(reader, '=') === undefined || take(reader, '{') === undefined) return undefined;
  const names: JsonValue[] = [];
  while (take(reader, '}') === undefined) {
    const name = takeName(reader);
    if (name === undefined) return undefined;
    names.push(textAt(name, name.text));
    if (take(reader, ',') === undefined && peek(reader)?.text !== '}') return undefined;
  }
  return names;
}

/** `-150`, `filter`, `filter - 5`, `dstnat + 10` */
export function readPriority(reader: TokenReader, family: string): number | undefined {
  const word = takeWord(reader)?.text ?? '';
  if (/^[+-]?\d{1,10}$/u.test(word)) return Number(word);
  const base = (family === 'bridge' ? BRIDGE_PRIORITIES : PRIORITIES).get(word);
  const sign = peek(reader)?.text;
  if (base === undefined || (sign !== '-' && sign !== '+')) return base;
  reader.at += 1;
  const offset = takeWord(reader)?.text ?? '';
  if (!/^\d{1,9}$/u.test(offset)) return undefined;
  return sign === '-' ? base - Number(offset) : base + Number(offset);
}
