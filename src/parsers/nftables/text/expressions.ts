/** What a rule looks at: a field of a header, what the kernel knows of the packet, and several of them joined. */
import type { JsonValue } from '../../shared/json-reader.js';
import { arrayAt, kindAt, objectAt, peek, take, takeName, takeNumber, takeWord, textAt, type TokenReader } from './build.js';
import type { Token } from './tokens.js';
import { readConcatenation, readSet, readValue, type DataReader } from './values.js';

const HEADERS: ReadonlySet<string> = new Set([
  'ip', 'ip6', 'tcp', 'udp', 'udplite', 'sctp', 'dccp', 'th', 'icmp', 'icmpv6', 'igmp', 'gre', 'ah', 'esp', 'comp', 'ether', 'vlan', 'arp',
]);

/** Keys of `meta` that nft prints without the word. */
const BARE_META: ReadonlySet<string> = new Set([
  'iif', 'iifname', 'iiftype', 'iifgroup', 'oif', 'oifname', 'oiftype', 'oifgroup', 'mark', 'skuid', 'skgid', 'nftrace', 'rtclassid',
  'ibrname', 'obrname', 'ibriport', 'obriport', 'pkttype', 'cpu', 'cgroup',
]);

const EXTENSION_HEADERS: ReadonlySet<string> = new Set(['hbh', 'dst', 'frag', 'mh', 'srh']);
const OPTIONS: ReadonlyMap<string, string> = new Map([['tcp', 'option'], ['ip', 'option'], ['sctp', 'chunk'], ['dccp', 'option']]);
const IPV6_ROUTING: ReadonlySet<string> = new Set(['nexthdr', 'hdrlength', 'type', 'seg-left']);

/** True at a word that begins an expression. */
export function beginsExpression(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  const { text } = token;
  return HEADERS.has(text) || BARE_META.has(text) || EXTENSION_HEADERS.has(text) || OTHERS.has(text) || RAW.test(text);
}

const OTHERS: ReadonlySet<string> = new Set(['meta', 'ct', 'rt', 'fib', 'socket', 'osf', 'numgen', 'jhash', 'symhash', 'ipsec', 'exthdr']);
const RAW = /^@(?:ll|nh|th|ih)$/u;

/** Reads `ip saddr . tcp dport`, `meta mark & 0xff`; undefined when it is not all in the grammar. */
export function readExpression(reader: TokenReader): JsonValue | undefined {
  const first = readMasked(reader);
  if (first === undefined || peek(reader)?.text !== '.') return first;
  const parts = [first];
  while (take(reader, '.') !== undefined) {
    const next = readMasked(reader);
    if (next === undefined) return undefined;
    parts.push(next);
  }
  return kindAt(first, 'concat', arrayAt(first, parts));
}

const BIT_SIGNS: ReadonlySet<string> = new Set(['&', '|', '^', '<<', '>>']);

function readMasked(reader: TokenReader): JsonValue | undefined {
  let left = readPrimary(reader);
  for (;;) {
    const sign = peek(reader);
    if (left === undefined || sign?.kind !== 'sign' || !BIT_SIGNS.has(sign.text)) return left;
    reader.at += 1;
    const right = beginsExpression(peek(reader)) ? readPrimary(reader) : readMask(reader);
    if (right === undefined) return undefined;
    left = kindAt(left, sign.text, arrayAt(left, [left, right]));
  }
}

/** A mask in parentheses may be a list of bits; another one is one word. */
function readMask(reader: TokenReader): JsonValue | undefined {
  if (peek(reader)?.text !== '(') return readConcatenation(reader);
  reader.at += 1;
  const inner = readValue(reader);
  return inner === undefined || take(reader, ')') === undefined ? undefined : inner;
}

function readPrimary(reader: TokenReader): JsonValue | undefined {
  const word = takeWord(reader);
  if (word === undefined) return undefined;
  const { text } = word;
  if (RAW.test(text)) return readRaw(reader, word);
  if (text === 'meta') return keyed(reader, word, 'meta');
  if (text === 'ct') return readConntrack(reader, word);
  if (text === 'fib') return readFib(reader, word);
  if (text === 'rt') return readRouting(reader, word);
  if (text === 'exthdr') return named(word, 'exthdr', takeWord(reader));
  if (BARE_META.has(text)) return kindAt(word, 'meta', objectAt(word, { key: textAt(word, text) }));
  if (HEADERS.has(text)) return readPayload(reader, word);
  if (EXTENSION_HEADERS.has(text)) return extensionField(reader, word);
  return readGenerated(reader, word);
}

function keyed(reader: TokenReader, word: Token, kind: string): JsonValue | undefined {
  const key = takeWord(reader);
  return key === undefined ? undefined : kindAt(word, kind, objectAt(word, { key: textAt(key, key.text) }));
}

function named(word: Token, kind: string, name: Token | undefined): JsonValue | undefined {
  return name === undefined ? undefined : kindAt(word, kind, objectAt(word, { name: textAt(name, name.text) }));
}

/** `@th,16,32` */
function readRaw(reader: TokenReader, word: Token): JsonValue | undefined {
  const offset = take(reader, ',') === undefined ? undefined : takeNumber(reader);
  const length = take(reader, ',') === undefined ? undefined : takeNumber(reader);
  if (offset === undefined || length === undefined) return undefined;
  return kindAt(word, 'payload', objectAt(word, { base: textAt(word, word.text.slice(1)), offset, len: length }));
}

/** `tcp dport`, `arp saddr ip`, `tcp option maxseg size` */
function readPayload(reader: TokenReader, word: Token): JsonValue | undefined {
  if (OPTIONS.get(word.text) === peek(reader)?.text) return readOption(reader, word);
  const field = takeWord(reader);
  if (field === undefined) return undefined;
  const second = word.text === 'arp' && field.text.endsWith('addr') ? takeWord(reader) : undefined;
  const name = second === undefined ? field.text : `${field.text} ${second.text}`;
  return kindAt(word, 'payload', objectAt(word, { protocol: textAt(word, word.text), field: textAt(field, name) }));
}

const OPTION_FIELDS: ReadonlySet<string> = new Set([
  'kind', 'length', 'size', 'count', 'left', 'right', 'tsval', 'tsecr', 'subtype', 'type', 'ptr', 'value', 'addr', 'flags', 'tsn', 'stream',
]);

function readOption(reader: TokenReader, word: Token): JsonValue | undefined {
  const second = takeWord(reader);
  const name = takeWord(reader);
  if (second === undefined || name === undefined) return undefined;
  const field = OPTION_FIELDS.has(peek(reader)?.text ?? '') ? takeWord(reader) : undefined;
  const body = word.text === 'dccp' ? { type: textAt(name, name.text) } : { name: textAt(name, name.text), ...fieldOf(field) };
  return kindAt(word, `${word.text} ${second.text}`, objectAt(word, body));
}

function fieldOf(token: Token | undefined): Readonly<Record<string, JsonValue>> {
  return token === undefined ? {} : { field: textAt(token, token.text) };
}

function extensionField(reader: TokenReader, word: Token): JsonValue | undefined {
  const field = takeWord(reader);
  return field === undefined ? undefined : kindAt(word, 'exthdr', objectAt(word, { name: textAt(word, word.text), ...fieldOf(field) }));
}

/** `ct state`, `ct original ip saddr`, `ct reply proto-dst` */
function readConntrack(reader: TokenReader, word: Token): JsonValue | undefined {
  const direction = take(reader, 'original') ?? take(reader, 'reply');
  const first = takeWord(reader);
  if (first === undefined) return undefined;
  const second = first.text === 'ip' || first.text === 'ip6' ? takeWord(reader) : undefined;
  const key = second === undefined ? first.text : `${first.text} ${second.text}`;
  return kindAt(word, 'ct', objectAt(word, { key: textAt(first, key), dir: direction === undefined ? undefined : textAt(direction, direction.text) }));
}

/** `rt classid`, `rt ip nexthop`, and the IPv6 header of that name: `rt type` */
function readRouting(reader: TokenReader, word: Token): JsonValue | undefined {
  const family = take(reader, 'ip') ?? take(reader, 'ip6');
  const key = takeWord(reader);
  if (key === undefined) return undefined;
  if (family === undefined && IPV6_ROUTING.has(key.text)) return kindAt(word, 'exthdr', objectAt(word, { name: textAt(word, 'rt'), ...fieldOf(key) }));
  return kindAt(word, 'rt', objectAt(word, { key: textAt(key, key.text), family: family === undefined ? undefined : textAt(family, family.text) }));
}

/** `fib saddr . iif oif`, `fib daddr type` */
function readFib(reader: TokenReader, word: Token): JsonValue | undefined {
  const flags: JsonValue[] = [];
  for (;;) {
    const flag = takeWord(reader);
    if (flag === undefined) return undefined;
    flags.push(textAt(flag, flag.text));
    if (take(reader, '.') === undefined) break;
  }
  const result = takeWord(reader);
  return result === undefined ? undefined : kindAt(word, 'fib', objectAt(word, { result: textAt(result, result.text), flags: arrayAt(word, flags) }));
}

/** Words behind which more of the same expression follows, by what they begin. */
const GENERATED: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['socket', new Set(['transparent', 'mark', 'wildcard', 'cgroupv2', 'level'])],
  ['osf', new Set(['ttl', 'loose', 'skip', 'name', 'version'])],
  ['numgen', new Set(['inc', 'random', 'mod', 'offset'])],
  ['symhash', new Set(['mod', 'offset'])],
  ['ipsec', new Set(['in', 'out', 'spnum', 'reqid', 'spi', 'ip', 'ip6', 'saddr', 'daddr'])],
]);

/** No export tells what these give, so that only their extent matters. */
function readGenerated(reader: TokenReader, word: Token): JsonValue | undefined {
  const words = GENERATED.get(word.text);
  if (words === undefined) return undefined;
  const start = reader.at;
  while (words.has(peek(reader)?.text ?? '') && peek(reader)?.kind === 'word') {
    const part = takeWord(reader);
    // `mod 2`, `offset 1`, `level 2`, `spnum 0` bring a number along.
    if (part !== undefined && ['mod', 'offset', 'level', 'spnum'].includes(part.text) && takeNumber(reader) === undefined) return undefined;
  }
  if (reader.at === start) return undefined;
  const key = word.text === 'numgen' ? { mode: textAt(word, 'random') } : word.text === 'symhash' ? { mod: textAt(word, '0') } : { key: textAt(word, word.text) };
  return kindAt(word, word.text, objectAt(word, key));
}

/** `{ ... }` or `@name` behind `vmap` and `map` */
export function readMapData(reader: TokenReader, data: DataReader): JsonValue | undefined {
  const token = peek(reader);
  if (token?.kind === 'word' && token.text.startsWith('@')) {
    reader.at += 1;
    return textAt(token, token.text);
  }
  return readSet(reader, data);
}

/** `tcp dport map { 80 : 10.0.0.1 }` */
export function readMapLookup(reader: TokenReader, data: DataReader): JsonValue | undefined {
  const key = readExpression(reader);
  if (key === undefined || take(reader, 'map') === undefined) return undefined;
  const found = readMapData(reader, data);
  return found === undefined ? undefined : kindAt(key, 'map', objectAt(key, { key, data: found }));
}

/** A name in quotes or without. */
export function readName(reader: TokenReader): JsonValue | undefined {
  const token = takeName(reader);
  return token === undefined ? undefined : textAt(token, token.text);
}
