import { edit, textLines, type Edit } from './edit.js';

const LABELS = ['Brand new:                            yes\n', '\u65b0\u3057\u3044\u9805\u76ee:                              \u306f\u3044\n', 'Frobnicate                            ON\n'];
const TEXTS = ['    strange text\n', 'text\n', 'a b c d\n'];

/** Labels of the fields that any text may fill, and of those that the room's README lists as without effect. */
const FREE_TEXT: ReadonlySet<string> = new Set(['Rule Name', '\u898f\u5247\u540d', 'Description', '\u8aac\u660e', 'Grouping', '\u30b0\u30eb\u30fc\u30d7', 'Program', '\u30d7\u30ed\u30b0\u30e9\u30e0', 'Service', '\u30b5\u30fc\u30d3\u30b9']);
const NO_EFFECT: ReadonlySet<string> = new Set(['Edge traversal', '\u30a8\u30c3\u30b8 \u30c8\u30e9\u30d0\u30fc\u30b5\u30eb', 'LocalConSecRules', 'InboundUserNotification', 'RemoteManagement', 'UnicastResponseToMulticast', 'LogAllowedConnections', 'LogDroppedConnections', 'FileName', 'MaxFileSize']);

/** Fields, texts and values that netsh does not print. */
export function editNetsh(text: string): readonly Edit[] {
  const edits: Edit[] = [];
  let inDescription = false;
  for (const { start, content } of textLines(text)) {
    const described = inDescription && !isLabelled(content) ? 'text of a description' : undefined;
    edits.push(
      ...LABELS.map((added) => edit('an unknown field', { start, text: added }, inDescription && !added.includes(':') ? 'text of a description' : undefined)),
      ...TEXTS.map((added) => edit('an unknown text', { start, text: added }, inDescription ? 'text of a description' : undefined)),
      ...values({ start, content }, described),
    );
    if (isLabelled(content)) inDescription = /^(?:Description|\u8aac\u660e)\s*:/u.test(content);
    if (content === '') inDescription = false;
  }
  return edits;
}

function isLabelled(content: string): boolean {
  return /^\S[^:]{0,40}:\s/u.test(content);
}

/** `LocalPort:                            7563`, `State                                 ON`. */
function values({ start, content }: { readonly start: number; readonly content: string }, described: string | undefined): readonly Edit[] {
  const end = content.search(/:| {2}/u);
  const from = content.length - content.slice(end + 1).trimStart().length;
  if (end < 1 || content.startsWith(' ') || from === content.length) return [];
  const label = content.slice(0, end);
  const exempt = described ?? (FREE_TEXT.has(label) ? 'free text' : NO_EFFECT.has(label) ? 'field without effect' : undefined);
  return [
    edit('an unknown value', { start: start + from, end: start + content.length, text: 'frobnicate' }, exempt),
    edit('an unknown value', { start: start + content.length, text: ',frobnicate' }, exempt),
    edit('an unknown key', { start, end: start + label.length, text: 'Frobnicate' }, described),
  ];
}
