import { edit, type Edit, type Editor } from './edit.js';
import type { Exempt } from './exemptions.js';

const ELEMENTS = ['<frobnicate>x</frobnicate>', '<frobnicate></frobnicate>', '<frobnicate><level>1</level></frobnicate>', '<frobnicate/>'];

/** Passed over whole: what stands in them is text, or nothing. */
const TAG = /<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->|<[?!][^>]*>|<(\/?)([\w.:-]+)((?:\s(?:"[^"]*"|'[^']*'|[^"'<>])*?)?)(\/?)>/gu;

/** Elements, attributes, texts and values that no product writes, at every place of every element. */
export function xmlEditor(exempt: Exempt): Editor {
  return (text) => {
    const edits: Edit[] = [];
    const open: string[] = [];
    let leafFrom: number | undefined;
    for (const tag of text.matchAll(TAG)) {
      const [whole, slash, name, attributes = '', selfClosing] = tag;
      if (name === undefined) continue;
      const end = tag.index + whole.length;
      if (slash === '/') {
        if (leafFrom !== undefined) edits.push(leafEdit({ start: leafFrom, end: tag.index, text }, open.join('/'), exempt));
        open.pop();
      } else {
        open.push(name);
        edits.push(...attributeEdits({ start: tag.index + 1 + name.length, attributes, path: open.join('/') }, exempt));
        if (selfClosing === '/') open.pop();
      }
      leafFrom = slash === '' && selfClosing === '' ? end : undefined;
      if (open.length > 0) edits.push(...additions(end, open.join('/'), { exempt, isBetween: leafFrom === undefined }));
    }
    return edits;
  };
}

/** A part of a text. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function leafEdit({ start, end, text }: Stretch, path: string, exempt: Exempt): Edit {
  const kind = 'an unknown value';
  return edit(kind, { start, end, text: 'frobnicate' }, exempt({ kind, path, value: text.slice(start, end) }));
}

interface StartTag {
  /** Behind the name. */
  readonly start: number;
  readonly attributes: string;
  readonly path: string;
}

function attributeEdits({ start, attributes, path }: StartTag, exempt: Exempt): readonly Edit[] {
  const kind = 'an unknown attribute';
  const values = [...attributes.matchAll(/([\w.:-]+)\s*=\s*(["'])(.*?)\2/gsu)];
  return [
    edit(kind, { start, text: ' frobnicate="1"' }, exempt({ kind, path })),
    ...values.flatMap(({ 0: whole, 1: name = '', 3: value = '', index }) => {
      const from = start + index + whole.length - 1 - value.length;
      const rule = exempt({ kind: 'an unknown value', path: `${path}/@${name}`, value });
      return [edit('an unknown value', { start: from, end: from + value.length, text: 'frobnicate' }, rule)];
    }),
  ];
}

function additions(start: number, path: string, { exempt, isBetween }: { readonly exempt: Exempt; readonly isBetween: boolean }): readonly Edit[] {
  const rule = exempt({ kind: 'an unknown element', path });
  return [
    ...ELEMENTS.map((text) => edit('an unknown element', { start, text }, rule)),
    ...(isBetween ? [edit('text between elements', { start, text: 'frobnicate' }, exempt({ kind: 'text between elements', path }))] : []),
  ];
}
