import { edit, textLines, type Edit, type TextLine } from './edit.js';

/** Options whose value is a name or a text of the owner's choice. */
const FREE_VALUES: ReadonlySet<string> = new Set(['--comment', '--log-prefix', '--nflog-prefix', '-i', '-o', '--name', '--hashlimit-name']);

/** Options that only mark or log: their values change nothing. */
const OBSERVING: ReadonlySet<string> = new Set(['--log-level', '--set-xmark', '--set-mark', '--nflog-group']);

/** Lines, options, modules, targets, tables and values that iptables does not have. */
export function editIptables(text: string): readonly Edit[] {
  return textLines(text).flatMap((line): readonly Edit[] => {
    const { start, content } = line;
    const isComment = content.startsWith('#');
    return [
      edit('an unknown line', { start, text: 'permit everything\n' }),
      edit('an unknown option', { start, text: '-A FORWARD --frobnicate 7 -j ACCEPT\n' }),
      edit('an unknown command', { start, text: '-Q FORWARD -j ACCEPT\n' }),
      edit('an unknown table', { start, text: '*frobnicate\n:INPUT ACCEPT [0:0]\nCOMMIT\n' }),
      ...(isComment ? [] : withinLine(line)),
    ];
  });
}

function withinLine(line: TextLine): readonly Edit[] {
  const { start, content } = line;
  if (content.startsWith(':')) return [edit('an unknown policy', { start, end: start + content.length, text: `${content.split(' ')[0] ?? ''} FROBNICATE [0:0]` })];
  if (!/^(?:\[\d+:\d+\] )?-A /u.test(content)) return content === '' ? [] : [edit('a word behind', { start: start + content.length, text: ' frobnicate' })];
  const words = [...content.matchAll(/"(?:[^"\\]|\\.)*"|\S+/gu)];
  const chain = words.findIndex(([word]) => word === '-A') + 1;
  return words.flatMap(([word], index): readonly Edit[] => {
    const match = words[index];
    if (match === undefined || index <= chain) return [];
    const at = start + match.index;
    const before = words[index - 1]?.[0] ?? '';
    // What follows `--comment` is the comment, whatever it looks like; what follows that is an option again.
    const isText = before === '--comment' || before === '--log-prefix' || before === '--nflog-prefix';
    return [
      ...['--frobnicate 7 ', '-m frobnicate ', 'frobnicate ', '--frobnicate '].map((added) => edit('an unknown part of a rule', { start: at, text: added }, isText && !added.includes(' 7') ? 'free text' : undefined)),
      ...(word.startsWith('-') || word === '!' ? [] : [edit('an unknown value', { start: at, end: at + word.length, text: 'frobnicate' }, valueRule(words, index))]),
      ...(word.startsWith('-') && !isText ? [edit('an unknown key', { start: at, end: at + word.length, text: '--frobnicate' })] : []),
    ];
  });
}

function valueRule(words: readonly RegExpExecArray[], index: number): string | undefined {
  const option = words[index - 1]?.[0] ?? '';
  if (FREE_VALUES.has(option)) return 'free text';
  return OBSERVING.has(option) ? 'target that only observes' : undefined;
}
