/** iptables-save text as tables, chains and words. Nothing is understood here but its frame. */
import type { TextFile } from '../packet-walk/types.js';
import { UnreadableError } from '../packet-walk/types.js';
import type { Family } from './addresses.js';

/** A chain: the words of its rules in order, and its policy when it is one of the kernel's own. */
export interface SavedChain {
  readonly policy: string;
  readonly rules: (readonly string[])[];
}

/** A table of one family. */
export interface SavedTable {
  readonly family: Family;
  readonly name: string;
  readonly chains: ReadonlyMap<string, SavedChain>;
}

/** Reads every table of the files; the header of a file tells its family. */
export function readTables(files: readonly TextFile[]): readonly SavedTable[] {
  return files.flatMap(({ text }) => readFile(text));
}

function readFile(text: string): readonly SavedTable[] {
  const family: Family = text.includes('ip6tables-save') ? 6 : 4;
  const tables: SavedTable[] = [];
  let chains: Map<string, SavedChain> | undefined;
  for (const line of text.split('\n')) {
    const words = wordsOf(line);
    const [first = ''] = words;
    if (first.startsWith('*')) {
      chains = new Map();
      tables.push({ family, name: first.slice(1), chains });
    } else if (first === 'COMMIT') chains = undefined;
    else if (first.startsWith(':')) declare(chains, first.slice(1), words[1]);
    else if (first === '-A') append(chains, words);
    else if (first !== '' && !first.startsWith('#')) throw new UnreadableError(`line: ${line}`);
  }
  return tables;
}

function declare(chains: Map<string, SavedChain> | undefined, name: string, policy: string | undefined): void {
  if (chains === undefined || policy === undefined) throw new UnreadableError('a chain outside of a table');
  chains.set(name, { policy, rules: [] });
}

function append(chains: Map<string, SavedChain> | undefined, words: readonly string[]): void {
  const chain = chains?.get(words[1] ?? '');
  if (chain === undefined) throw new UnreadableError('a rule outside of a chain');
  chain.rules.push(words.slice(2));
}

/** Words end at blanks; double quotes hold one together. */
function wordsOf(line: string): readonly string[] {
  return [...line.matchAll(/"([^"]*)"|\S+/gu)].map(([word, quoted]) => quoted ?? word);
}
