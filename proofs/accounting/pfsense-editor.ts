import { PACKAGES, SECTIONS, SSH, SYSTEM, WEBGUI } from '../../src/parsers/pfsense/no-effect.js';
import { edit, type Edit } from './edit.js';

/** Elements, attributes, texts and values that pfSense does not write, at every place of every element. */
export function editPfsense(text: string): readonly Edit[] {
  const edits: Edit[] = [];
  const open: string[] = [];
  let leafFrom: number | undefined;
  for (const tag of text.matchAll(/<!\[CDATA\[[\s\S]*?\]\]>|<\?[^>]*\?>|<(\/?)([\w-]+)>/gu)) {
    const [whole, slash, name] = tag;
    if (name === undefined) continue;
    const end = tag.index + whole.length;
    if (slash === '/') {
      if (leafFrom !== undefined) edits.push(edit('an unknown value', { start: leafFrom, end: tag.index, text: 'frobnicate' }, ruleFor(open) ?? valueRule(open)));
      open.pop();
      leafFrom = undefined;
    } else {
      open.push(name);
      leafFrom = end;
      edits.push(edit('an unknown attribute', { start: end - 1, text: ' frobnicate="1"' }, ruleFor(open)));
    }
    if (open.length === 0) continue;
    const exempt = ruleFor(open);
    edits.push(
      ...['<frobnicate>x</frobnicate>', '<frobnicate></frobnicate>', '<frobnicate><level>1</level></frobnicate>'].map((added) => edit('an unknown element', { start: end, text: added }, exempt)),
      ...(slash === '/' ? [edit('text between elements', { start: end, text: 'frobnicate' }, exempt)] : []),
    );
  }
  return edits;
}

/** Names below which the room reads nothing, wherever they stand. */
const BOOKKEEPING: ReadonlySet<string> = new Set(['created', 'updated', 'separator', 'descr', 'detail', 'spoofmac', 'weight', 'id', 'log', 'statetimeout', 'loginautocomplete', 'max_procs', 'sshdkeyonly', 'media', 'tracker']);

/** Sections of which the room asks only whether something is switched on. */
const OTHER_SECTIONS: ReadonlySet<string> = new Set(['diag', 'l2tp', 'pppoes']);

/** What the room's named lists say about a place. */
function ruleFor(path: readonly string[]): string | undefined {
  const [, section = '', child = '', grandchild = ''] = path;
  if (SECTIONS.has(section) || OTHER_SECTIONS.has(section)) return 'section without effect';
  if (section === 'system' && SYSTEM.has(child)) return 'system setting without effect';
  if (section === 'system' && ((child === 'webgui' && WEBGUI.has(grandchild)) || (child === 'ssh' && SSH.has(grandchild)))) return 'system setting without effect';
  if (section === 'installedpackages' && PACKAGES.has(child)) return 'package without effect';
  return path.some((name) => BOOKKEEPING.has(name)) ? 'bookkeeping of an entry' : undefined;
}

/** Elements whose text names something, or that count by being there. */
function valueRule(path: readonly string[]): string | undefined {
  const name = path.at(-1) ?? '';
  return FREE_TEXT.has(name) ? 'free text' : PRESENCE.has(name) ? 'set by presence' : undefined;
}

const FREE_TEXT: ReadonlySet<string> = new Set(['hostname', 'domain']);
const PRESENCE: ReadonlySet<string> = new Set(['any', 'not', 'enable', 'disabled', 'ipv6allow', 'blockpriv', 'blockbogons', 'disablenatreflection']);
