/** The plainest reading of a FortiGate configuration: statements, and blocks inside blocks. */
import { UnreadableError } from '../packet-walk/types.js';

/** A section, or an entry of one. */
export interface Block {
  readonly name: string;
  readonly settings: Map<string, readonly string[]>;
  readonly entries: Map<string, Block>;
  readonly sections: Map<string, Block>;
}

/** Reads a whole file; sections and entries that come twice are one. */
export function readConfig(text: string): Block {
  const root = newBlock('');
  const open: { readonly block: Block; readonly by: 'config' | 'edit' }[] = [{ block: root, by: 'config' }];
  for (const [verb = '', ...words] of statementsOf(text)) {
    const at = open.at(-1);
    if (at === undefined) throw new UnreadableError('too many ends');
    const { block } = at;
    const [key = '', ...values] = words;
    if (verb === 'config') open.push({ block: within(block.sections, words.join(' ')), by: 'config' });
    else if (verb === 'edit' && at.by === 'config') open.push({ block: within(block.entries, key), by: 'edit' });
    else if (verb === 'next' && at.by === 'edit') open.pop();
    else if (verb === 'end' && at.by === 'config' && open.length > 1) open.pop();
    else if (verb === 'end' && at.by === 'edit' && open.length > 2) open.splice(-2);
    else if (verb === 'set') block.settings.set(key, values);
    else if (verb === 'append') block.settings.set(key, [...(block.settings.get(key) ?? []), ...values]);
    else if (verb === 'unset') block.settings.delete(key);
    else throw new UnreadableError(verb);
  }
  if (open.length !== 1) throw new UnreadableError('a block is open at the end');
  return root;
}

function newBlock(name: string): Block {
  return { name, settings: new Map(), entries: new Map(), sections: new Map() };
}

function within(blocks: Map<string, Block>, name: string): Block {
  const block = blocks.get(name) ?? newBlock(name);
  blocks.set(name, block);
  return block;
}

/** Words of each statement; a statement ends with its line unless a quotation is open. */
function statementsOf(text: string): readonly (readonly string[])[] {
  const statements: (readonly string[])[] = [];
  let words: string[] = [];
  let word: string | undefined;
  let isQuoted = false;
  let isComment = false;
  for (let at = 0; at <= text.length; at += 1) {
    const character = text.charAt(at);
    const isEnd = at === text.length || (character === '\n' && !isQuoted);
    if (isEnd || (!isQuoted && character === ' ')) {
      if (word !== undefined && !isComment) words.push(word);
      word = undefined;
    } else if (isQuoted && character === '\\') {
      at += 1;
      word = `${word ?? ''}${text.charAt(at)}`;
    } else if (character === '"') {
      isQuoted = !isQuoted;
      word ??= '';
    } else {
      if (character === '#' && !isQuoted && words.length === 0 && word === undefined) isComment = true;
      word = `${word ?? ''}${character}`;
    }
    if (!isEnd) continue;
    if (words.length > 0) statements.push(words);
    words = [];
    isComment = false;
  }
  if (isQuoted) throw new UnreadableError('a quotation is open at the end');
  return statements;
}

/** The entries of a section by its path, in file order. */
export function entriesOf(root: Block, path: string): readonly Block[] {
  return [...(root.sections.get(path)?.entries.values() ?? [])];
}

/** The one value of an attribute, or what an absent one means. */
export function valueOf(block: Block | undefined, key: string, absent = ''): string {
  return block?.settings.get(key)?.[0] ?? absent;
}

/** All values of an attribute. */
export function valuesOf(block: Block | undefined, key: string): readonly string[] {
  return block?.settings.get(key) ?? [];
}
