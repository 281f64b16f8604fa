import { SECTION_ATTRIBUTES } from '../../src/parsers/fortigate/attributes.js';
import { hasNoEffect } from '../../src/parsers/fortigate/no-effect.js';
import { edit, textLines, type Edit } from './edit.js';

/** Attributes that name or describe: any word may stand there. */
const FREE_TEXT: ReadonlySet<string> = new Set(['name', 'hostname', 'alias', 'description', 'comment', 'comments', 'uuid']);

/** Attributes that take a list, in which an unknown member may decide about no packet, or free words. */
const LISTS: ReadonlySet<string> = new Set(['member', 'interface', 'srcintf', 'dstintf', 'srcaddr', 'dstaddr', 'service', 'allowaccess', 'intf', 'day', 'source-interface', 'source-address', 'device', 'tcp-portrange', 'udp-portrange', 'poolname', 'extintf', 'mappedip', 'extip', 'extport', 'mappedport', 'start', 'end', 'port']);

/** Statements, attributes, sections and values that FortiOS does not have, wherever a statement can begin. */
export function editFortigate(text: string): readonly Edit[] {
  const edits: Edit[] = [];
  const open: string[] = [];
  let inQuotes = false;
  for (const { start, content } of textLines(text)) {
    const startsInQuotes = inQuotes;
    if (!content.startsWith('#') || startsInQuotes) inQuotes = inQuotes !== (content.replaceAll(/\\./gu, '').split('"').length % 2 === 0);
    // A line inside a quoted value is text of that value.
    if (startsInQuotes) continue;
    const words = content.trim().split(/\s+/u);
    edits.push(...insertions(start, open), ...(inQuotes ? [] : changes({ start, content, words }, open)));
    if (words[0] === 'config') open.push(words.slice(1).join(' '));
    if (words[0] === 'end') open.pop();
  }
  return edits;
}

function insertions(start: number, open: readonly string[]): readonly Edit[] {
  const exempt = attributeRule(open, undefined);
  return [
    edit('an unknown statement', { start, text: 'frobnicate the network\n' }),
    ...['set', 'append', 'select', 'unset'].map((verb) => edit('an unknown attribute', { start, text: `${verb} frobnicate enable\n` }, exempt)),
    edit('an unknown section', { start, text: 'config firewall frobnicate\n    edit 1\n        set level 1\n    next\nend\n' }, open.length > 0 ? exempt : undefined),
    edit('an unknown section', { start, text: 'config frobnicate\n    set level 1\nend\n' }, open.length > 0 ? exempt : undefined),
  ];
}

interface Statement {
  readonly start: number;
  readonly content: string;
  readonly words: readonly string[];
}

function changes({ start, content, words }: Statement, open: readonly string[]): readonly Edit[] {
  const [verb = '', key = ''] = words;
  const end = start + content.length;
  if (verb === 'next' || verb === 'end') return [edit('a word behind', { start: end, text: ' frobnicate' })];
  if (verb !== 'set') return [];
  const exempt = attributeRule(open, key) ?? (FREE_TEXT.has(key) ? 'free text' : undefined);
  const value = content.indexOf(key) + key.length;
  return [
    edit('an unknown value', { start: start + value, end, text: ' frobnicate' }, exempt),
    edit(LISTS.has(key) ? 'an unknown value' : 'a value too many', { start: end, text: ' frobnicate' }, exempt),
    // Where an unknown attribute may stand, renaming one is taking it out: that is the removal's matter.
    ...(attributeRule(open, undefined) === undefined ? [edit('an unknown key', { start: start + value - key.length, end: start + value, text: 'frobnicate' })] : []),
  ];
}

/** What the room's named lists say about an attribute here; undefined `key`: one that no list knows. */
function attributeRule(open: readonly string[], key: string | undefined): string | undefined {
  const [top] = open;
  if (top === undefined) return undefined;
  const known = SECTION_ATTRIBUTES.get(open.join('/'));
  if (known === undefined) return hasNoEffect(top) ? 'section without effect' : undefined;
  if (known.noEffect === 'others') return key === undefined || !known.read.has(key) ? 'section of which only named attributes are read' : undefined;
  return key !== undefined && (known.noEffect.has(key) || (top === 'system settings' && key.startsWith('gui-'))) ? 'attribute without effect' : undefined;
}
