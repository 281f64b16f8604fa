import { atLine, type Location } from '../../model/source.js';
import type { ExportFile } from '../shared/export-file.js';
import { tokenise, type Comment, type Statement } from './tokenise.js';

/** The value an attribute ends up with after every `set`, `append`, `select` and `unset` of it. */
export interface Setting {
  readonly key: string;
  /** Grows while `append` statements are read. */
  readonly values: string[];
  readonly location: Location;
}

/** A `config ... end` or an `edit ... next`, with all that was said in it, merged over repeated blocks. */
export interface Block {
  readonly kind: 'root' | 'config' | 'edit';
  /** Path of a `config` as written (`firewall policy`), key of an `edit`. */
  readonly name: string;
  /** Path of the `config` blocks from its scope down: `system interface/secondaryip`. */
  readonly section: string;
  readonly location: Location;
  /** Line that closes the block; the last one where the block occurs several times. */
  endLocation: Location;
  readonly settings: Map<string, Setting>;
  readonly configs: Map<string, Block>;
  readonly entries: Map<string, Block>;
}

/** One statement as it stood in the file, for the account of what was understood. */
export interface Element {
  readonly verb: string;
  /** Attribute of a `set`, path of a `config`, key of an `edit`. */
  readonly key: string;
  readonly values: readonly string[];
  /** The block the statement stands in or, for `config` and `edit`, opens. */
  readonly block: Block;
  readonly location: Location;
  /** False for a statement outside the grammar: an unknown verb, a `set` outside of a block, a `next` too many. */
  readonly wellFormed: boolean;
}

/** The text of one file as a tree. */
export interface ParsedFile {
  readonly file: ExportFile;
  readonly root: Block;
  readonly elements: readonly Element[];
  readonly comments: readonly Comment[];
  /** Where the innermost block or quoted value that never ends begins. */
  readonly openLocation: Location | undefined;
}

/** Blocks nested deeper than this are outside every real export. */
const DEEPEST_NESTING = 200;

/** Reads one file into a tree of blocks. Total: what does not fit the grammar becomes an element that says so. */
export function parseFile(file: ExportFile): ParsedFile {
  const { statements, comments, openQuoteLine } = tokenise(file.text);
  const root = newBlock({ kind: 'root', name: '', section: '', location: atLine(file.path, 1) });
  const stack: Block[] = [root];
  const elements: Element[] = [];
  for (const statement of statements) elements.push(readStatement(statement, { stack, root, path: file.path }));
  const open = stack.length > 1 ? stack.at(-1)?.location : undefined;
  const openLocation = openQuoteLine === undefined ? open : atLine(file.path, openQuoteLine);
  return { file, root, elements, comments, openLocation };
}

interface Position {
  readonly stack: Block[];
  readonly root: Block;
  readonly path: string;
}

function readStatement(statement: Statement, position: Position): Element {
  const [verb = '', ...rest] = statement.words;
  const location = atLine(position.path, statement.line);
  const top = position.stack.at(-1) ?? position.root;
  switch (verb) {
    case 'config':
      return openConfig(rest, location, position);
    case 'edit':
      return openEdit(rest, location, position);
    case 'next':
      return { verb, key: '', values: rest, block: top, location, wellFormed: closeEdit(position, location) && rest.length === 0 };
    case 'end':
      return { verb, key: '', values: rest, block: top, location, wellFormed: closeConfig(position, location) && rest.length === 0 };
    default:
      return applySetting(statement, top, location);
  }
}

function openConfig(words: readonly string[], location: Location, position: Position): Element {
  const { stack, root } = position;
  const parent = stack.at(-1) ?? root;
  const name = words.join(' ');
  const wellFormed = name !== '' && stack.length < DEEPEST_NESTING;
  const section = wellFormed ? sectionOf(parent, name) : parent.section;
  const block = parent.configs.get(name) ?? newBlock({ kind: 'config', name, section, location });
  if (wellFormed) parent.configs.set(name, block);
  stack.push(block);
  return { verb: 'config', key: name, values: words, block, location, wellFormed };
}

/** Blocks directly in the file, in `config global` or in an `edit` of `config vdom` start a path anew. */
function sectionOf(parent: Block, name: string): string {
  const startsScope = parent.kind === 'root' || parent.section === 'global' || (parent.kind === 'edit' && parent.section === 'vdom');
  return startsScope ? name : `${parent.section}/${name}`;
}

function openEdit(words: readonly string[], location: Location, position: Position): Element {
  const { stack, root } = position;
  let parent = stack.at(-1) ?? root;
  const nested = parent.kind === 'edit';
  if (nested) {
    stack.pop();
    parent = stack.at(-1) ?? root;
  }
  const name = words[0] ?? '';
  const block = parent.entries.get(name) ?? newBlock({ kind: 'edit', name, section: parent.section, location });
  // `edit 0` asks the device for a free number; twice the same 0 would be two entries that we cannot tell apart.
  const wellFormed = !nested && parent.kind === 'config' && words.length === 1 && !(name === '0' && parent.entries.has(name));
  parent.entries.set(name, block);
  stack.push(block);
  return { verb: 'edit', key: name, values: words, block, location, wellFormed };
}

function closeEdit({ stack }: Position, location: Location): boolean {
  const top = stack.at(-1);
  if (top?.kind !== 'edit') return false;
  top.endLocation = location;
  stack.pop();
  return true;
}

/** `end` also closes an `edit` that was left open, which is how the outer `edit` of a VDOM ends. */
function closeConfig(position: Position, location: Location): boolean {
  const { stack } = position;
  closeEdit(position, location);
  const top = stack.at(-1);
  if (top?.kind !== 'config') return false;
  top.endLocation = location;
  stack.pop();
  return true;
}

function applySetting(statement: Statement, block: Block, location: Location): Element {
  const [verb = '', key = '', ...values] = statement.words;
  const element = { verb, key, values, block, location };
  if (block.kind === 'root' || key === '') return { ...element, wellFormed: false };
  const before = block.settings.get(key);
  if (verb === 'append' && before !== undefined) for (const value of values) before.values.push(value);
  else if (verb === 'set' || verb === 'select' || verb === 'append') block.settings.set(key, { key, values: [...values], location });
  else if (verb === 'unset') block.settings.delete(key);
  else return { ...element, wellFormed: false };
  return { ...element, wellFormed: true };
}

function newBlock(fields: Pick<Block, 'kind' | 'name' | 'section' | 'location'>): Block {
  return { ...fields, endLocation: fields.location, settings: new Map(), configs: new Map(), entries: new Map() };
}
