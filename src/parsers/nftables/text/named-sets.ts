/** `set cameras { type ipv4_addr; flags interval; elements = { ... } }` and maps. */
import type { JsonObject, JsonPosition, JsonValue } from '../../shared/json-reader.js';
import { arrayAt, booleanAt, objectAt, peek, take, takeName, takeNumber, takeWord, textAt, kindAt, type TokenReader } from './build.js';
import { readExpression } from './expressions.js';
import { readVerdict } from './statements.js';
import type { Token } from './tokens.js';
import { readConcatenation, readElements, type DataReader } from './values.js';

/** The set that the lines describe. */
export interface SetPlace {
  readonly family: string;
  readonly table: string;
  readonly name: string;
  readonly first: Token;
}

/** The set as JSON has it. What is not understood becomes an attribute that is not known there either. */
export function readNamedSet(lines: readonly (readonly Token[])[], { family, table, name, first }: SetPlace): JsonObject {
  const isMap = first.text === 'map';
  const members: Record<string, JsonValue> = { family: textAt(first, family), table: textAt(first, table), name: textAt(first, name) };
  const givesVerdicts = lines.some((tokens) => tokens.some(({ text }) => text === 'verdict'));
  const data: DataReader | undefined = !isMap ? undefined : givesVerdicts ? readVerdict : readConcatenation;
  for (const tokens of lines) {
    const reader: TokenReader = { tokens, at: 0 };
    const read = readSetLine(reader, data, first);
    const isNew = read !== undefined && Object.keys(read).every((key) => members[key] === undefined);
    if (read === undefined || !isNew || reader.at < tokens.length) members[`… ${tokens.slice(0, 3).map(({ text }) => text).join(' ').slice(0, 50)}`] = textAt(first, '');
    else Object.assign(members, read);
  }
  return objectAt(first, members);
}

type Members = Readonly<Record<string, JsonValue>>;

function readSetLine(reader: TokenReader, data: DataReader | undefined, first: JsonPosition): Members | undefined {
  const word = takeWord(reader);
  switch (word?.text) {
    case 'type':
      return readTypes(reader, first);
    case 'typeof':
      return readTypeof(reader, first);
    case 'flags':
      return readFlags(reader, first);
    case 'elements': {
      if (take(reader, '=') === undefined || take(reader, '{') === undefined) return undefined;
      const items = readElements(reader, data);
      return items === undefined ? undefined : { elem: arrayAt(first, items) };
    }
    case 'timeout': case 'gc-interval': case 'policy': case 'comment': {
      const value = takeName(reader);
      return value === undefined ? undefined : { [word.text]: textAt(value, value.text) };
    }
    case 'size': {
      const size = takeNumber(reader);
      // nft adds the number of elements as a comment, which is no token.
      return size === undefined ? undefined : { size };
    }
    case 'auto-merge':
      return { 'auto-merge': booleanAt(word, true) };
    case 'counter':
      return { stmt: arrayAt(word, [kindAt(word, 'counter', objectAt(word, {}))]) };
    default:
      return undefined;
  }
}

/** `type ipv4_addr . inet_service : verdict` */
function readTypes(reader: TokenReader, first: JsonPosition): Members | undefined {
  const types = readTypeNames(reader);
  if (types === undefined || take(reader, ':') === undefined) return types === undefined ? undefined : { type: oneOrList(types, first) };
  const isInterval = take(reader, 'interval') !== undefined;
  const gives = readTypeNames(reader);
  return gives === undefined || isInterval ? undefined : { type: oneOrList(types, first), map: oneOrList(gives, first) };
}

function readTypeNames(reader: TokenReader): readonly JsonValue[] | undefined {
  const names: JsonValue[] = [];
  do {
    const name = takeWord(reader);
    if (name === undefined) return undefined;
    names.push(textAt(name, name.text));
  } while (take(reader, '.') !== undefined);
  return names;
}

function oneOrList(names: readonly JsonValue[], first: JsonPosition): JsonValue {
  const [only] = names;
  return only === undefined || names.length > 1 ? arrayAt(first, names) : only;
}

/** `typeof ip saddr . tcp dport : verdict` */
function readTypeof(reader: TokenReader, first: JsonPosition): Members | undefined {
  const key = readExpression(reader);
  if (key === undefined) return undefined;
  const type = objectAt(first, { typeof: key });
  if (take(reader, ':') === undefined) return { type };
  if (peek(reader)?.text === 'verdict') {
    reader.at += 1;
    return { type, map: textAt(first, 'verdict') };
  }
  const gives = readExpression(reader);
  return gives === undefined ? undefined : { type, map: textAt(first, 'typeof') };
}

function readFlags(reader: TokenReader, first: JsonPosition): Members | undefined {
  const flags: JsonValue[] = [];
  do {
    const flag = takeWord(reader);
    if (flag === undefined) return undefined;
    flags.push(textAt(flag, flag.text));
  } while (take(reader, ',') !== undefined);
  return { flags: arrayAt(first, flags) };
}
