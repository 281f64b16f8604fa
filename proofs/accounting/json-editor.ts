import { edit, type Edit, type Editor } from './edit.js';
import type { Exempt } from './exemptions.js';

/** A place in a JSON text, found by following brackets and strings only. */
interface Container {
  readonly kind: 'object' | 'array';
  /** The keys that lead here; `*` for an item of a list. */
  readonly path: readonly string[];
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
export function jsonEditor(exempt: Exempt): Editor {
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
        edits.push(...additions(open.at(-1), { token, next }, exempt));
      } else if (token.text === '}' || token.text === ']') {
        open.pop();
        key = undefined;
      } else if (token.text === ',') {
        key = undefined;
        edits.push(...additions(inside, { token, next }, exempt));
      } else if (next?.text === ':') {
        key = plain(token.text);
        if (inside !== undefined) edits.push(edit('an unknown key', { ...placeOf(token), text: '"frobnicate"' }, exempt({ kind: 'an unknown key', path: inside.path.join('/'), value: key })));
      } else if (token.kind !== 'punctuation' && inside !== undefined) {
        const place = { path: [...inside.path, inside.kind === 'array' ? '*' : (key ?? '')].join('/'), value: plain(token.text) };
        const values = [['an unknown value', '"frobnicate"'], ['a value of another type', '{"frobnicate": 1}']] as const;
        edits.push(...values.map(([kind, text]) => edit(kind, { ...placeOf(token), text }, exempt({ kind, ...place }))));
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
function additions(inside: Container | undefined, { token, next }: { readonly token: Token; readonly next: Token | undefined }, exempt: Exempt): readonly Edit[] {
  if (inside === undefined) return [];
  const isLast = next?.text === '}' || next?.text === ']';
  const what = inside.kind === 'object' ? MEMBERS : ITEMS;
  const kind = inside.kind === 'object' ? 'an unknown member' : 'an unknown item';
  const rule = exempt({ kind, path: inside.path.join('/') });
  return what.map((added) => edit(kind, { start: token.end, text: isLast ? added : `${added},` }, rule));
}
