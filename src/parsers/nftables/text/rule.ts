/** One rule of nft's own language, as libnftables-json(5) has it. */
import type { JsonPosition, JsonValue } from '../../shared/json-reader.js';
import { kindOf, textOf } from '../json-shape.js';
import { arrayAt, kindAt, objectAt, peek, take, takeName, textAt, type TokenReader } from './build.js';
import { readExpression, readMapData } from './expressions.js';
import { beginsStatement, readAssigned, readConnectionCount, readObjectAssignment, readStatement, readVerdict } from './statements.js';
import type { Token } from './tokens.js';
import { readValue } from './values.js';

/** What the statements of a rule say, and its comment. */
export interface RuleText {
  readonly statements: readonly JsonValue[];
  readonly comment: JsonValue | undefined;
}

/**
 * Reads the statements up to the end. The first that is not understood stands for everything that follows it: nobody
 * can tell where it ends.
 */
export function readRule(tokens: readonly Token[]): RuleText {
  const reader: TokenReader = { tokens, at: 0 };
  const statements: JsonValue[] = [];
  for (;;) {
    const token = peek(reader);
    if (token === undefined) return { statements, comment: undefined };
    const comment = readComment(reader);
    if (comment !== undefined) return { statements, comment };
    const statement = readOne(reader, token);
    if (statement === undefined) return { statements: [...statements, notUnderstood(token)], comment: undefined };
    statements.push(statement);
  }
}

/** A comment is the last of a rule. */
function readComment(reader: TokenReader): JsonValue | undefined {
  const [word, text] = reader.tokens.slice(reader.at);
  const isLast = reader.tokens.length === reader.at + 2;
  return word?.text === 'comment' && word.kind === 'word' && isLast && text !== undefined ? textAt(text, text.text) : undefined;
}

/** A statement of a kind that JSON does not have, which the rest of the room reports as such. */
function notUnderstood(token: Token): JsonValue {
  return kindAt(token, token.text.slice(0, 60) === '' ? '?' : `… ${token.text.slice(0, 60)}`, objectAt(token, {}));
}

function readOne(reader: TokenReader, token: Token): JsonValue | undefined {
  if (beginsStatement(token)) {
    reader.at += 1;
    return readStatement(reader, token);
  }
  const start = reader.at;
  reader.at += 1;
  const own = readObjectAssignment(reader, token) ?? readConnectionCount(reader, token);
  if (own !== undefined) return own;
  reader.at = start;
  if (token.kind === 'word' && token.text === 'reset') {
    reader.at += 1;
    const option = readExpression(reader);
    return option === undefined ? undefined : kindAt(token, 'reset', option);
  }
  return readCondition(reader, token);
}

/** `tcp dport != 22`, `ct state vmap { ... }`, `meta mark set 1` */
function readCondition(reader: TokenReader, position: JsonPosition): JsonValue | undefined {
  const left = readExpression(reader);
  if (left === undefined) return undefined;
  if (take(reader, 'vmap') !== undefined) {
    const data = readMapData(reader, readVerdict);
    return data === undefined ? undefined : kindAt(position, 'vmap', objectAt(position, { key: left, data }));
  }
  if (take(reader, 'set') !== undefined) {
    const value = readAssigned(reader);
    return value === undefined ? undefined : kindAt(position, 'mangle', objectAt(position, { key: left, value }));
  }
  return readComparison(reader, { left, position });
}

const OPERATORS: ReadonlySet<string> = new Set(['==', '!=', '<', '>', '<=', '>=', '!']);
/** Words of nft before 0.9 for the same. */
const OPERATOR_WORDS: ReadonlyMap<string, string> = new Map([['eq', '=='], ['ne', '!='], ['lt', '<'], ['gt', '>'], ['le', '<='], ['ge', '>=']]);

interface Comparison {
  readonly left: JsonValue;
  readonly position: JsonPosition;
}

function readComparison(reader: TokenReader, { left, position }: Comparison): JsonValue | undefined {
  const written = takeOperator(reader);
  const right = readValue(reader);
  if (right === undefined) return undefined;
  const masked = readMaskBehind(reader, left);
  if (masked === undefined) return undefined;
  const op = written ?? (masked === left && isBitField(left) && isList(right) ? 'in' : '==');
  return kindAt(position, 'match', objectAt(position, { op: textAt(position, op), left: masked, right }));
}

function takeOperator(reader: TokenReader): string | undefined {
  const token = peek(reader);
  if (token === undefined || token.kind === 'string') return undefined;
  const text = token.kind === 'word' ? OPERATOR_WORDS.get(token.text) : token.text;
  if (text === undefined || !OPERATORS.has(text)) return undefined;
  reader.at += 1;
  return text;
}

/** `tcp flags syn / syn,ack` compares the flags under a mask. */
function readMaskBehind(reader: TokenReader, left: JsonValue): JsonValue | undefined {
  if (take(reader, '/') === undefined) return left;
  const mask = readValue(reader);
  return mask === undefined ? undefined : kindAt(left, '&', arrayAt(left, [left, mask]));
}

/** Fields of bits: without an operator one of the bits is enough. */
function isBitField(left: JsonValue): boolean {
  const found = kindOf(left);
  if (found?.kind === 'ct') return ['state', 'status', 'label', 'event'].includes(textOf(found.body, 'key') ?? '');
  return found?.kind === 'payload' && textOf(found.body, 'protocol') === 'tcp' && textOf(found.body, 'field') === 'flags';
}

function isList(right: JsonValue): boolean {
  const isSetName = right.kind === 'string' && right.value.startsWith('@');
  return !isSetName && (right.kind === 'array' || right.kind === 'string' || right.kind === 'number');
}

/** A name that must stand alone. */
export function onlyName(tokens: readonly Token[]): string | undefined {
  const reader: TokenReader = { tokens, at: 0 };
  const name = takeName(reader);
  return reader.at === tokens.length ? name?.text : undefined;
}
