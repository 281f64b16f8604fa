/** `dnat ip to 10.0.0.5:80`, `snat to`, `masquerade`, `redirect`, `tproxy`. */
import type { JsonValue } from '../../shared/json-reader.js';
import { arrayAt, kindAt, nullAt, numberAt, objectAt, peek, take, takeWord, textAt, type TokenReader } from './build.js';
import { beginsExpression, readMapLookup } from './expressions.js';
import type { Token } from './tokens.js';
import { readConcatenation, scalar } from './values.js';

const FLAGS: ReadonlySet<string> = new Set(['random', 'fully-random', 'persistent']);
const FAMILIES: ReadonlySet<string> = new Set(['ip', 'ip6']);

/** Reads what follows the word; undefined when it is not all in the grammar. */
export function readTranslation(reader: TokenReader, word: Token): JsonValue | undefined {
  const family = FAMILIES.has(peek(reader)?.text ?? '') ? takeWord(reader) : undefined;
  // `interval` and `prefix` tell how a map's data is meant, which its data shows.
  const type = take(reader, 'prefix') ?? take(reader, 'interval');
  const target = take(reader, 'to') === undefined ? {} : readTarget(reader);
  if (target === undefined) return undefined;
  const flags = readFlags(reader);
  const members = {
    family: family === undefined ? undefined : textAt(family, family.text),
    ...target,
    flags,
    type_flags: type === undefined ? undefined : textAt(type, type.text),
  };
  const isBare = Object.values(members).every((member) => member === undefined);
  return kindAt(word, word.text, isBare ? nullAt(word) : objectAt(word, members));
}

function readFlags(reader: TokenReader): JsonValue | undefined {
  const flags: JsonValue[] = [];
  for (;;) {
    const token = peek(reader);
    if (token?.kind !== 'word' || !FLAGS.has(token.text)) break;
    flags.push(textAt(token, token.text));
    reader.at += 1;
    take(reader, ',');
  }
  const [first] = flags;
  return first === undefined || flags.length === 1 ? first : arrayAt(first, flags);
}

type Target = Readonly<Record<string, JsonValue>>;

function readTarget(reader: TokenReader): Target | undefined {
  const token = peek(reader);
  if (beginsExpression(token)) {
    const map = readMapLookup(reader, readConcatenation);
    return map === undefined ? undefined : { addr: map };
  }
  const word = takeWord(reader);
  if (word === undefined) return undefined;
  if (word.text === ':') {
    const map = readMapLookup(reader, readConcatenation);
    return map === undefined ? undefined : { port: map };
  }
  return addressAndPort(word);
}

/** `10.0.0.1-10.0.0.5:80-90`, `[2001:db8::1]:80`, `:8081`, `2001:db8::1` */
function addressAndPort(word: Token): Target | undefined {
  const bracketed = /^\[([^\]]+)\](?:-\[([^\]]+)\])?(?::(\d+(?:-\d+)?))?$/u.exec(word.text);
  if (bracketed !== null) {
    const [, first = '', last, port] = bracketed;
    return targetOf(word, last === undefined ? first : `${first}-${last}`, port);
  }
  const four = /^([0-9./-]*)(?::(\d+(?:-\d+)?))?$/u.exec(word.text);
  if (four === null) return targetOf(word, word.text, undefined);
  return targetOf(word, four[1] ?? '', four[2]);
}

function targetOf(word: Token, address: string, port: string | undefined): Target | undefined {
  if (address === '' && port === undefined) return undefined;
  return {
    ...(address === '' ? {} : { addr: scalar({ ...word, text: address }) }),
    ...(port === undefined ? {} : { port: portOf(word, port) }),
  };
}

function portOf(word: Token, text: string): JsonValue {
  const [first = '', last] = text.split('-');
  if (last === undefined) return numberAt(word, Number(first));
  return kindAt(word, 'range', arrayAt(word, [numberAt(word, Number(first)), numberAt(word, Number(last))]));
}
