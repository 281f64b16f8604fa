/** The statements of a rule that are no condition on a field. */
import type { JsonValue } from '../../shared/json-reader.js';
import { arrayAt, booleanAt, kindAt, nullAt, numberAt, objectAt, peek, take, takeName, takeNumber, takeWord, textAt, type TokenReader } from './build.js';
import { beginsExpression, readExpression, readMapLookup, readName } from './expressions.js';
import type { Token } from './tokens.js';
import { readTranslation } from './translations.js';
import { readConcatenation, readCounter, readValue } from './values.js';

type StatementReader = (reader: TokenReader, word: Token) => JsonValue | undefined;

/** Reads the statement that this word begins; undefined when it is not all in the grammar. */
export function readStatement(reader: TokenReader, word: Token): JsonValue | undefined {
  return STATEMENTS.get(word.text)?.(reader, word);
}

/** True for a word that begins a statement of its own. */
export function beginsStatement(token: Token): boolean {
  return token.kind === 'word' && STATEMENTS.has(token.text);
}

/** `accept`, `jump cameras`: what a rule ends with and what a verdict map gives. */
export function readVerdict(reader: TokenReader): JsonValue | undefined {
  const word = takeWord(reader);
  return word !== undefined && VERDICTS.has(word.text) ? verdict(reader, word) : undefined;
}

const VERDICTS: ReadonlySet<string> = new Set(['accept', 'drop', 'return', 'continue', 'jump', 'goto']);

function verdict(reader: TokenReader, word: Token): JsonValue | undefined {
  if (word.text !== 'jump' && word.text !== 'goto') return kindAt(word, word.text, nullAt(word));
  const target = readName(reader);
  return target === undefined ? undefined : kindAt(word, word.text, objectAt(word, { target }));
}

const STATEMENTS: ReadonlyMap<string, StatementReader> = new Map<string, StatementReader>([
  ...[...VERDICTS].map((name): [string, StatementReader] => [name, verdict]),
  ...['dnat', 'snat', 'masquerade', 'redirect'].map((name): [string, StatementReader] => [name, readTranslation]),
  ['notrack', (_, word) => kindAt(word, 'notrack', nullAt(word))],
  ['counter', (reader, word) => objectReference(reader, word) ?? bodyOf(word, readCounter(reader, word))],
  ['limit', (reader, word) => objectReference(reader, word) ?? readLimit(reader, word)],
  ['quota', (reader, word) => objectReference(reader, word) ?? readQuota(reader, word)],
  ['log', readLog],
  ['reject', readReject],
  ['queue', readQueue],
  ['tproxy', (reader, word) => readTranslation(reader, word)],
  ['dup', (reader, word) => skipTo(reader, word, 'addr')],
  ['fwd', (reader, word) => skipTo(reader, word, 'dev')],
  ['synproxy', (reader, word) => skipTo(reader, word, undefined)],
  ['flow', readFlow],
  ['xt', readExtension],
  ['add', readSetChange],
  ['update', readSetChange],
  ['delete', readSetChange],
  ['meter', readMeter],
  ['last', (reader, word) => (take(reader, 'used') === undefined ? kindAt(word, 'last', nullAt(word)) : bodyOf(word, usedAt(reader, word)))],
  ['secmark', (reader, word) => namedObject(reader, word)],
]);

function bodyOf(word: Token, body: JsonValue | undefined): JsonValue | undefined {
  return body === undefined ? undefined : kindAt(word, word.text, body);
}

function usedAt(reader: TokenReader, word: Token): JsonValue | undefined {
  const used = takeWord(reader);
  return used === undefined ? undefined : objectAt(word, { used: textAt(used, used.text) });
}

/** `counter name "c1"`, `limit name tcp dport map { ... }` */
function objectReference(reader: TokenReader, word: Token): JsonValue | undefined {
  return take(reader, 'name') === undefined ? undefined : namedBody(reader, word);
}

function namedBody(reader: TokenReader, word: Token): JsonValue | undefined {
  return bodyOf(word, beginsExpression(peek(reader)) ? readMapLookup(reader, readConcatenation) : readName(reader));
}

function namedObject(reader: TokenReader, word: Token): JsonValue | undefined {
  return take(reader, 'name') === undefined ? undefined : namedBody(reader, word);
}

const UNITS: ReadonlySet<string> = new Set(['bytes', 'kbytes', 'mbytes', 'packets']);

/** `rate over 10 mbytes/second burst 5 packets`. Nothing of it decides a packet, so that its words are only checked. */
function readLimit(reader: TokenReader, word: Token): JsonValue | undefined {
  if (take(reader, 'rate') === undefined) return undefined;
  const inv = take(reader, 'over') !== undefined;
  const rate = takeWord(reader);
  const isPlain = /^\d+$/u.test(rate?.text ?? '');
  const per = isPlain ? takeWord(reader) : rate;
  if (!/^(?:\d+|[kmg]?bytes)\/(?:second|minute|hour|day|week)$/u.test(per?.text ?? '')) return undefined;
  if (take(reader, 'burst') !== undefined) {
    if (takeNumber(reader) === undefined) return undefined;
    if (UNITS.has(peek(reader)?.text ?? '')) takeWord(reader);
  }
  return kindAt(word, 'limit', objectAt(word, { rate: numberAt(word, 0), per: textAt(word, per?.text ?? ''), inv: booleanAt(word, inv) }));
}

/** `over 25 mbytes used 0 bytes` */
function readQuota(reader: TokenReader, word: Token): JsonValue | undefined {
  const inv = take(reader, 'over') !== undefined;
  take(reader, 'until');
  const val = takeNumber(reader);
  const unit = takeWord(reader);
  if (val === undefined || !UNITS.has(unit?.text ?? '')) return undefined;
  if (take(reader, 'used') !== undefined && (takeNumber(reader) === undefined || !UNITS.has(takeWord(reader)?.text ?? ''))) return undefined;
  return kindAt(word, 'quota', objectAt(word, { val, inv: booleanAt(word, inv) }));
}

const LOG_NUMBERS: ReadonlySet<string> = new Set(['group', 'snaplen', 'queue-threshold']);

/** `log prefix "x" level warn group 2 flags tcp sequence,options flags skuid` */
function readLog(reader: TokenReader, word: Token): JsonValue | undefined {
  const members: Record<string, JsonValue> = {};
  for (;;) {
    const key = peek(reader);
    if (key?.kind !== 'word') break;
    if (key.text === 'flags') {
      reader.at += 1;
      if (!takeLogFlags(reader)) return undefined;
    } else if (key.text === 'prefix' || key.text === 'level' || LOG_NUMBERS.has(key.text)) {
      reader.at += 1;
      const value = LOG_NUMBERS.has(key.text) ? takeNumber(reader) : readName(reader);
      if (value === undefined) return undefined;
      members[key.text] = value;
    } else break;
  }
  return kindAt(word, 'log', Object.keys(members).length === 0 ? nullAt(word) : objectAt(word, members));
}

function takeLogFlags(reader: TokenReader): boolean {
  const first = takeWord(reader)?.text ?? '';
  if (first !== 'tcp' && first !== 'ip') return ['skuid', 'ether', 'all'].includes(first);
  do {
    if (!['sequence', 'options'].includes(takeWord(reader)?.text ?? '')) return false;
  } while (take(reader, ',') !== undefined);
  return true;
}

/** `reject`, `reject with tcp reset`, `reject with icmpx type port-unreachable` */
function readReject(reader: TokenReader, word: Token): JsonValue | undefined {
  if (take(reader, 'with') === undefined) return kindAt(word, 'reject', nullAt(word));
  const type = takeWord(reader);
  if (type?.text === 'tcp') return take(reader, 'reset') === undefined ? undefined : kindAt(word, 'reject', objectAt(word, { type: textAt(type, 'tcp reset') }));
  if (type === undefined || !['icmp', 'icmpv6', 'icmpx'].includes(type.text)) return undefined;
  take(reader, 'type');
  const code = readConcatenation(reader);
  return code === undefined ? undefined : kindAt(word, 'reject', objectAt(word, { type: textAt(type, type.text), expr: code }));
}

/** `queue flags bypass to 1-3`, in older versions `queue num 1 bypass` */
function readQueue(reader: TokenReader, word: Token): JsonValue | undefined {
  const flags: JsonValue[] = [];
  const takeFlags = (): void => {
    while (['bypass', 'fanout'].includes(peek(reader)?.text ?? '')) {
      const flag = takeWord(reader);
      if (flag !== undefined) flags.push(textAt(flag, flag.text));
      take(reader, ',');
    }
  };
  if (take(reader, 'flags') !== undefined) takeFlags();
  const isNumbered = (take(reader, 'to') ?? take(reader, 'num')) !== undefined;
  const num = !isNumbered ? undefined : beginsExpression(peek(reader)) ? readExpression(reader) : readConcatenation(reader);
  if (isNumbered && num === undefined) return undefined;
  takeFlags();
  const members = { num, flags: flags.length === 0 ? undefined : arrayAt(word, flags) };
  return kindAt(word, 'queue', num === undefined && flags.length === 0 ? nullAt(word) : objectAt(word, members));
}

/** What is not supported in any form: only where the statement ends matters, and it ends the rule. */
function skipTo(reader: TokenReader, word: Token, key: string | undefined): JsonValue {
  reader.at = reader.tokens.length;
  return kindAt(word, word.text, key === undefined ? nullAt(word) : objectAt(word, { [key]: textAt(word, '') }));
}

/** `flow add @f`, in older versions `flow offload @f` */
function readFlow(reader: TokenReader, word: Token): JsonValue | undefined {
  const op = take(reader, 'add') ?? take(reader, 'offload');
  const table = op === undefined ? undefined : readName(reader);
  return table === undefined ? undefined : kindAt(word, 'flow', objectAt(word, { op: textAt(word, 'add'), flowtable: table }));
}

/** `xt match "comment"`, `xt target "REJECT"`: rules of iptables-nft without what they compare with. */
function readExtension(reader: TokenReader, word: Token): JsonValue | undefined {
  const type = takeWord(reader);
  const name = readName(reader);
  return type === undefined || name === undefined ? undefined : kindAt(word, 'xt', objectAt(word, { type: textAt(type, type.text), name }));
}

/** `add @clients { ip saddr timeout 5m limit rate over 10/minute }`, with `: data` for maps */
function readSetChange(reader: TokenReader, word: Token): JsonValue | undefined {
  const set = takeWord(reader);
  if (set?.text.startsWith('@') !== true || take(reader, '{') === undefined) return undefined;
  const elem = readExpression(reader);
  if (elem === undefined || !skipToBrace(reader)) return undefined;
  return kindAt(word, 'set', objectAt(word, { op: textAt(word, word.text), elem, set: textAt(set, set.text) }));
}

/** What is done with an element beside adding it makes no difference: adding may fail, and the rule then ends. */
function skipToBrace(reader: TokenReader): boolean {
  let depth = 1;
  while (depth > 0) {
    const token = peek(reader);
    if (token === undefined) return false;
    if (token.kind === 'sign' && token.text === '{') depth += 1;
    if (token.kind === 'sign' && token.text === '}') depth -= 1;
    reader.at += 1;
  }
  return true;
}

/** `meter flood size 65535 { ip saddr limit rate 10/second }` */
function readMeter(reader: TokenReader, word: Token): JsonValue | undefined {
  const name = takeName(reader);
  if (take(reader, 'size') !== undefined && takeNumber(reader) === undefined) return undefined;
  if (name === undefined || take(reader, '{') === undefined) return undefined;
  const key = readExpression(reader);
  if (key === undefined || !skipToBrace(reader)) return undefined;
  return kindAt(word, 'meter', objectAt(word, { key, name: textAt(name, name.text) }));
}

/** `ct helper set "ftp"`, `ct timeout set "t"` */
export function readObjectAssignment(reader: TokenReader, word: Token): JsonValue | undefined {
  const kind = peek(reader);
  const set = reader.tokens[reader.at + 1];
  if (word.text !== 'ct' || kind === undefined || !['helper', 'timeout', 'expectation'].includes(kind.text) || set?.text !== 'set') return undefined;
  reader.at += 2;
  const name = beginsExpression(peek(reader)) ? readMapLookup(reader, readConcatenation) : readName(reader);
  return name === undefined ? undefined : kindAt(word, `ct ${kind.text}`, name);
}

/** `ct count over 20` */
export function readConnectionCount(reader: TokenReader, word: Token): JsonValue | undefined {
  if (word.text !== 'ct' || take(reader, 'count') === undefined) return undefined;
  const inv = take(reader, 'over') !== undefined;
  const val = takeNumber(reader);
  return val === undefined ? undefined : kindAt(word, 'ct count', objectAt(word, { val, inv: booleanAt(word, inv) }));
}

/** What a field is set to: another field, a lookup, or a value. */
export function readAssigned(reader: TokenReader): JsonValue | undefined {
  if (!beginsExpression(peek(reader))) return readValue(reader);
  const start = reader.at;
  const map = readMapLookup(reader, readConcatenation);
  if (map !== undefined) return map;
  reader.at = start;
  return readExpression(reader);
}
