import { edit, type Edit, type Editor } from './edit.js';

/** A place in a JSON text, found by following brackets and strings only. */
interface Container {
  readonly kind: 'object' | 'array';
  /** The keys that lead here; `*` for an item of a list. */
  readonly path: readonly string[];
}

/** Says by which rule something unknown may stand unnoticed: as a member or item of `path`, or as the value of `path`. */
export interface JsonExemptions {
  member(path: readonly string[]): string | undefined;
  value(path: readonly string[], value: string): string | undefined;
}

interface Token {
  readonly kind: 'punctuation' | 'string' | 'scalar';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const MEMBERS = ['"frobnicate": "x"', '"frobnicate": 1', '"frobnicate": null', '"frobnicate": true', '"frobnicate": {"level": 1}', '"frobnicate": ["x"]'];
const ITEMS = ['"frobnicate"', '{"frobnicate": null}', '{"frobnicate": {"level": 1}}', '-7', 'null', '["x"]', '{}'];

/** Unknown members at every place of every object, unknown items at every place of every list, unknown values, unknown keys. */
export function jsonEditor(exemptions: JsonExemptions): Editor {
  return (text) => {
    const edits: Edit[] = [];
    const tokens = [...text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}:,]|[^\s[\]{}:,"]+/gu)].map(toToken);
    const open: Container[] = [];
    let key: string | undefined;
    for (const [index, token] of tokens.entries()) {
      const next = tokens[index + 1];
      const inside = open.at(-1);
      if (token.text === '{' || token.text === '[') {
        const path = inside === undefined ? [] : [...inside.path, inside.kind === 'array' ? '*' : (key ?? '')];
        open.push({ kind: token.text === '{' ? 'object' : 'array', path });
        key = undefined;
        edits.push(...additions(open.at(-1), token, next, exemptions));
      } else if (token.text === '}' || token.text === ']') {
        open.pop();
        key = undefined;
      } else if (token.text === ',') {
        key = undefined;
        edits.push(...additions(inside, token, next, exemptions));
      } else if (next?.text === ':') {
        key = plain(token.text);
        if (inside !== undefined) edits.push(edit('an unknown key', { ...placeOf(token), text: '"frobnicate"' }, exemptions.member(inside.path)));
      } else if (token.kind !== 'punctuation' && inside !== undefined) {
        const path = [...inside.path, inside.kind === 'array' ? '*' : (key ?? '')];
        const exempt = exemptions.value(path, plain(token.text));
        edits.push(edit('an unknown value', { ...placeOf(token), text: '"frobnicate"' }, exempt), edit('a value of another type', { ...placeOf(token), text: '{"frobnicate": 1}' }, exempt));
      }
    }
    return edits;
  };
}

function toToken(match: RegExpExecArray): Token {
  const [text] = match;
  const kind = text.startsWith('"') ? 'string' : /^[[\]{}:,]$/u.test(text) ? 'punctuation' : 'scalar';
  return { kind, text, start: match.index, end: match.index + text.length };
}

function placeOf({ start, end }: Token): { readonly start: number; readonly end: number } {
  return { start, end };
}

function plain(text: string): string {
  return text.startsWith('"') ? text.slice(1, -1) : text;
}

/** Behind an opening bracket or a comma; in front of what follows, if anything does. */
function additions(inside: Container | undefined, token: Token, next: Token | undefined, exemptions: JsonExemptions): readonly Edit[] {
  if (inside === undefined) return [];
  const isLast = next?.text === '}' || next?.text === ']';
  const what = inside.kind === 'object' ? MEMBERS : ITEMS;
  const kind = inside.kind === 'object' ? 'an unknown member' : 'an unknown item';
  const exempt = exemptions.member(inside.path);
  return what.map((added) => edit(kind, { start: token.end, text: isLast ? added : `${added},` }, exempt));
}
