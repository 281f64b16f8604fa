import type { Location } from '../../model/source.js';
import { readEntry, type EntryContext } from './access-entry.js';
import { isEvaluation, type AccessEntry, type AccessList } from './access-list.js';
import { wordsOf, type ConfigLine } from './config-lines.js';
import type { Groups } from './object-groups.js';
import type { FileReport } from './report.js';
import { readNumber } from './well-known-numbers.js';

/** An access list while its lines come together; numbered ones stand on many lines. */
export interface ListDraft {
  readonly name: string;
  readonly family: 4 | 6;
  readonly standard: boolean;
  readonly location: Location;
  readonly lines: { readonly block: ConfigLine; readonly words: readonly string[] }[];
}

/** What turning drafts into lists needs. */
export interface ListReading {
  readonly groups: Groups;
  readonly report: FileReport;
  readonly neighbourTypes: readonly number[];
  /** Commands of a list that decide nothing, such as `statistics per-entry`. */
  isIdle(words: readonly string[]): boolean;
}

/** Reads the lines of a list; each is accounted for. */
export function readAccessList(draft: ListDraft, reading: ListReading): AccessList {
  const { report } = reading;
  const entries: AccessEntry[] = [];
  let damaged = false;
  for (const { block, words } of draft.lines) {
    const state = readLine({ draft, block, words, entries, reading });
    if (state === 'unread') damaged = true;
    if (state === 'complete') report.mark(block.line, isInDoubt(entries.at(-1)) ? 'partial' : 'understood');
    else if (state === 'idle') report.mark(block.line, 'noEffect');
    else report.unrecognised(block.line, `${draft.name}: ${words.slice(0, 4).join(' ')}`);
  }
  const ordered = inOrder(entries);
  const neighbourTypes = draft.family === 6 ? reading.neighbourTypes : [];
  return { name: draft.name, family: draft.family, location: draft.location, entries: ordered, damaged, neighbourTypes };
}

function isInDoubt(entry: AccessEntry | undefined): boolean {
  if (entry === undefined || isEvaluation(entry)) return false;
  return entry.space.must !== entry.space.may || entry.opening === 'some' || entry.answering === 'some';
}

interface LineReading {
  readonly draft: ListDraft;
  readonly block: ConfigLine;
  readonly words: readonly string[];
  readonly entries: AccessEntry[];
  readonly reading: ListReading;
}

function readLine({ draft, block, words, entries, reading }: LineReading): 'complete' | 'incomplete' | 'idle' | 'unread' {
  const named = words[0] === 'sequence' ? 1 : 0;
  const sequence = readNumber(words[named], 4_294_967_295);
  const cursor = { words, at: sequence === undefined ? 0 : named + 1 };
  const word = words[cursor.at];
  if (word === 'remark' || reading.isIdle(words.slice(cursor.at))) return 'idle';
  const location = reading.report.at(block.line);
  if (word === 'evaluate' && words.length === cursor.at + 2) {
    entries.push({ evaluates: words[cursor.at + 1] ?? '', text: words.slice(cursor.at).join(' ').slice(0, 160), sequence, location });
    return 'complete';
  }
  const context: EntryContext = { family: draft.family, standard: draft.standard, location, groups: reading.groups };
  const dynamic = dynamicPrefix(words, cursor.at);
  const trailing = trailingSequence(words, cursor.at + dynamic);
  const read = readEntry({ words: trailing.words, at: cursor.at + dynamic }, context, sequence ?? trailing.sequence);
  if (read === undefined) return 'unread';
  entries.push(dynamic === 0 ? read.entry : { ...read.entry, opening: 'some', answering: 'some' });
  return read.complete ? 'complete' : 'incomplete';
}

/** `dynamic NAME timeout 60 permit …`: a line that is there for those who have logged in. Tells how many words stand before. */
function dynamicPrefix(words: readonly string[], from: number): number {
  if (words[from] !== 'dynamic' || words[from + 1] === undefined) return 0;
  return words[from + 2] === 'timeout' ? 4 : 2;
}

/** IPv6 lists name the number, in front on newer releases and behind on older ones: `permit tcp any any sequence 20`. */
function trailingSequence(words: readonly string[], from: number): { readonly words: readonly string[]; readonly sequence: number | undefined } {
  const sequence = words.at(-2) === 'sequence' && words.length > from + 3 ? readNumber(words.at(-1), 4_294_967_295) : undefined;
  return sequence === undefined ? { words, sequence } : { words: words.slice(0, -2), sequence };
}

/** The product keeps numbered lines sorted, and prints them so; a hand that moved them did not change their order. */
function inOrder(entries: readonly AccessEntry[]): readonly AccessEntry[] {
  if (entries.some(({ sequence }) => sequence === undefined)) return entries;
  const isSorted = entries.every((entry, index) => index === 0 || (entries[index - 1]?.sequence ?? 0) <= (entry.sequence ?? 0));
  return isSorted ? entries : [...entries].sort((a, b) => (a.sequence ?? 0) - (b.sequence ?? 0));
}

/** The words of a line of a list, without the `access-list 101` of a numbered one. */
export function listWords(text: string, skipped: number): readonly string[] {
  const words = wordsOf(text);
  return skipped === 0 ? words : words.slice(skipped);
}
