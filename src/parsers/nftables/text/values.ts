/** What a field is compared with: addresses, numbers, names, ranges, prefixes, sets and concatenations of them. */
import type { JsonPosition, JsonValue } from '../../shared/json-reader.js';
import { arrayAt, booleanAt, kindAt, numberAt, objectAt, peek, take, takeName, takeNumber, textAt, type TokenReader } from './build.js';
import type { Token } from './tokens.js';

const NUMBER = /^(?:\d{1,15}|0x[0-9a-f]{1,13})$/iu;
/** Both ends of a range; a name such as `echo-request` is none. */
const END = /^(?:\d+\.\d+\.\d+\.\d+|[0-9a-f]*:[0-9a-f:.]*|0x[0-9a-f]+|\d+)$/iu;
const PREFIX = /^([0-9a-f:.]+)\/(\d{1,3})$/iu;

/** One word as nft's JSON has it. */
export function scalar(token: Token): JsonValue {
  const { text } = token;
  if (token.kind === 'string') return textAt(token, text);
  const [first = '', last, ...more] = text.split('-');
  const isRange = last !== undefined && more.length === 0 && END.test(first) && END.test(last);
  if (isRange) return kindAt(token, 'range', arrayAt(token, [plain(token, first), plain(token, last)]));
  const prefix = PREFIX.exec(text);
  if (prefix !== null) return kindAt(token, 'prefix', objectAt(token, { addr: textAt(token, prefix[1] ?? ''), len: numberAt(token, Number(prefix[2])) }));
  return plain(token, text);
}

function plain(position: JsonPosition, text: string): JsonValue {
  if (text === 'exists' || text === 'missing') return booleanAt(position, text === 'exists');
  return NUMBER.test(text) ? numberAt(position, Number(text)) : textAt(position, text);
}

/** `10.0.0.0/8`, `80-90`, `"08:00"-"17:00"`; undefined at a sign or at the end. */
function readScalar(reader: TokenReader): JsonValue | undefined {
  const token = takeName(reader);
  if (token === undefined) return undefined;
  const dash = peek(reader);
  if (token.kind !== 'string' || dash?.text !== '-' || dash.kind !== 'word') return scalar(token);
  reader.at += 1;
  const last = takeName(reader);
  return last === undefined ? undefined : kindAt(token, 'range', arrayAt(token, [scalar(token), scalar(last)]));
}

/** `a . b . c`, or one of them. */
export function readConcatenation(reader: TokenReader): JsonValue | undefined {
  const first = readScalar(reader);
  if (first === undefined || peek(reader)?.text !== '.') return first;
  const parts = [first];
  while (take(reader, '.') !== undefined) {
    const next = readScalar(reader);
    if (next === undefined) return undefined;
    parts.push(next);
  }
  return kindAt(first, 'concat', arrayAt(first, parts));
}

/** `a,b,c` as a list, `a | b` as pairs, `( ... )`, or one value. */
export function readValue(reader: TokenReader): JsonValue | undefined {
  const brace = peek(reader);
  if (brace?.kind === 'sign' && brace.text === '{') return readSet(reader, undefined);
  const first = readOperand(reader);
  if (first === undefined) return undefined;
  if (peek(reader)?.text === ',') return readList(reader, first);
  return readAlternatives(reader, first);
}

function readOperand(reader: TokenReader): JsonValue | undefined {
  if (take(reader, '(') === undefined) return readConcatenation(reader);
  const inner = readValue(reader);
  return inner === undefined || take(reader, ')') === undefined ? undefined : inner;
}

function readList(reader: TokenReader, first: JsonValue): JsonValue | undefined {
  const items = [first];
  while (take(reader, ',') !== undefined) {
    const next = readConcatenation(reader);
    if (next === undefined) return undefined;
    items.push(next);
  }
  return arrayAt(first, items);
}

function readAlternatives(reader: TokenReader, first: JsonValue): JsonValue | undefined {
  let left = first;
  while (take(reader, '|') !== undefined) {
    const right = readOperand(reader);
    if (right === undefined) return undefined;
    left = kindAt(left, '|', arrayAt(left, [left, right]));
  }
  return left;
}

/** What a map gives for a key: a verdict, an address, a port. */
export type DataReader = (reader: TokenReader) => JsonValue | undefined;

/** `{ a, b, c }`, with `data` for maps: `{ a : x, b : y }`. A set inside is part of it (from a definition). */
export function readSet(reader: TokenReader, data: DataReader | undefined): JsonValue | undefined {
  const open = take(reader, '{');
  if (open === undefined) return undefined;
  const items = readElements(reader, data);
  return items === undefined ? undefined : kindAt(open, 'set', arrayAt(open, items));
}

/** Elements up to and with the closing brace; undefined when one cannot be read. */
export function readElements(reader: TokenReader, data: DataReader | undefined): readonly JsonValue[] | undefined {
  const items: JsonValue[] = [];
  while (take(reader, '}') === undefined) {
    if (peek(reader)?.text === '{') {
      reader.at += 1;
      const inner = readElements(reader, data);
      if (inner === undefined) return undefined;
      items.push(...inner);
    } else {
      const item = readElement(reader, data);
      if (item === undefined) return undefined;
      items.push(item);
    }
    if (take(reader, ',') === undefined && peek(reader)?.text !== '}') return undefined;
  }
  return items;
}

function readElement(reader: TokenReader, data: DataReader | undefined): JsonValue | undefined {
  const key = readConcatenation(reader);
  if (key === undefined) return undefined;
  const attributes = readAttributes(reader);
  if (attributes === undefined) return undefined;
  const element = Object.keys(attributes).length === 0 ? key : kindAt(key, 'elem', objectAt(key, { val: key, ...attributes }));
  if (data === undefined) return element;
  if (take(reader, ':') === undefined) return undefined;
  const value = data(reader);
  return value === undefined ? undefined : arrayAt(key, [element, value]);
}

/** `timeout 1h expires 59m counter packets 0 bytes 0 comment "x"` */
function readAttributes(reader: TokenReader): Readonly<Record<string, JsonValue>> | undefined {
  const attributes: Record<string, JsonValue> = {};
  for (;;) {
    const name = peek(reader);
    if (name?.kind !== 'word' || !['timeout', 'expires', 'comment', 'counter', 'last', 'limit', 'quota'].includes(name.text)) return attributes;
    reader.at += 1;
    const value = name.text === 'counter' ? readCounter(reader, name) : readAttribute(reader, name);
    if (value === undefined) return undefined;
    attributes[name.text] = value;
  }
}

function readAttribute(reader: TokenReader, name: Token): JsonValue | undefined {
  if (name.text === 'limit' || name.text === 'quota' || name.text === 'last') return undefined;
  const value = takeName(reader);
  return value === undefined ? undefined : textAt(value, value.text);
}

/** `packets 5 bytes 300` behind `counter` */
export function readCounter(reader: TokenReader, position: JsonPosition): JsonValue | undefined {
  if (take(reader, 'packets') === undefined) return objectAt(position, { packets: numberAt(position, 0), bytes: numberAt(position, 0) });
  const packets = takeNumber(reader);
  const bytes = take(reader, 'bytes') === undefined ? undefined : takeNumber(reader);
  return packets === undefined || bytes === undefined ? undefined : objectAt(position, { packets, bytes });
}
