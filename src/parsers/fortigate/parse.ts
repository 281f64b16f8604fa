import { atLine, type Location } from '../../model/source.js';
import type { ExportFile } from '../shared/export-file.js';
import { tokenise, type Command, type Comment } from './tokenise.js';

/** The value an attribute ends up with after every `set`, `append`, `select` and `unset` of it. */
export interface Setting {
  readonly key: string;
  readonly values: readonly string[];
  readonly block: Block;
  readonly line: number;
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
  readonly endLine: number;
  readonly settings: ReadonlyMap<string, Setting>;
  readonly configs: ReadonlyMap<string, Block>;
  readonly entries: ReadonlyMap<string, Block>;
}

/** One statement as it stood in the file, for the account of what was understood. */
export interface Element extends Setting {
  readonly verb: string;
  /** The block the statement stands in or, for `config` and `edit`, opens. */
  readonly block: Block;
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

/** Where a statement or an attribute stands. */
export function placeOf(written: { readonly block: Block; readonly line: number }): Location {
  return atLine(written.block.location.path, written.line);
}

/** Blocks nested deeper than this are outside every real export. */
const DEEPEST_NESTING = 200;

/** Reads one file into a tree of blocks. Total: what does not fit the grammar becomes an element that says so. */
export function parseFile(file: ExportFile): ParsedFile {
  const root = newBlock({ kind: 'root', name: '', section: '', location: atLine(file.path, 1) });
  const position: Position = { stack: [root], root, path: file.path };
  const elements: Element[] = [];
  const { comments, openQuoteLine } = tokenise(file.text, (command, line) => {
    elements.push(readStatement(command, line, position));
  });
  const open = position.stack.length > 1 ? position.stack.at(-1)?.location : undefined;
  const openLocation = openQuoteLine === undefined ? open : atLine(file.path, openQuoteLine);
  return { file, root, elements, comments, openLocation };
}

/** A block while its file is read. Maps stay unset until something is put in: most blocks have few parts. */
interface OpenBlock extends Block {
  endLine: number;
  settings: Map<string, OpenSetting>;
  configs: Map<string, OpenBlock>;
  entries: Map<string, OpenBlock>;
}

interface OpenSetting extends Setting {
  /** The setting's own list, once something was appended; until then it is shared with the command. */
  readonly appended?: string[];
}

interface Position {
  readonly stack: OpenBlock[];
  readonly root: OpenBlock;
  readonly path: string;
}

function readStatement(command: Command, line: number, position: Position): Element {
  const top = position.stack.at(-1) ?? position.root;
  const { verb, key, values } = command;
  switch (verb) {
    case 'config': {
      const { block, wellFormed } = openConfig(command, line, position);
      return { verb, key, values, block, line, wellFormed };
    }
    case 'edit': {
      const { block, wellFormed } = openEdit(command, line, position);
      return { verb, key, values, block, line, wellFormed };
    }
    case 'next':
      return { verb, key, values, block: top, line, wellFormed: closeEdit(position, line) && key === '' };
    case 'end':
      return { verb, key, values, block: top, line, wellFormed: closeConfig(position, line) && key === '' };
    default: {
      const element: Element = { verb, key, values, block: top, line, wellFormed: isSetting(command, top) };
      if (element.wellFormed) applySetting(element, top);
      return element;
    }
  }
}

interface Opened {
  readonly block: OpenBlock;
  readonly wellFormed: boolean;
}

function openConfig({ key: name }: Command, line: number, { stack, root, path }: Position): Opened {
  const parent = stack.at(-1) ?? root;
  const wellFormed = name !== '' && stack.length < DEEPEST_NESTING;
  const section = wellFormed ? sectionOf(parent, name) : parent.section;
  const block = parent.configs.get(name) ?? newBlock({ kind: 'config', name, section, location: atLine(path, line) });
  if (wellFormed) parent.configs = withEntry(parent.configs, name, block);
  stack.push(block);
  return { block, wellFormed };
}

/** Blocks directly in the file, in `config global` or in an `edit` of `config vdom` start a path anew. */
function sectionOf(parent: Block, name: string): string {
  const startsScope = parent.kind === 'root' || parent.section === 'global' || (parent.kind === 'edit' && parent.section === 'vdom');
  return startsScope ? name : `${parent.section}/${name}`;
}

function openEdit({ key: name, values }: Command, line: number, { stack, root, path }: Position): Opened {
  let parent = stack.at(-1) ?? root;
  const nested = parent.kind === 'edit';
  if (nested) {
    stack.pop();
    parent = stack.at(-1) ?? root;
  }
  const known = parent.entries.get(name);
  const block = known ?? newBlock({ kind: 'edit', name, section: parent.section, location: atLine(path, line) });
  // `edit 0` asks the device for a free number; twice the same 0 would be two entries that we cannot tell apart.
  const wellFormed = !nested && parent.kind === 'config' && values.length === 1 && !(name === '0' && known !== undefined);
  parent.entries = withEntry(parent.entries, name, block);
  stack.push(block);
  return { block, wellFormed };
}

function closeEdit({ stack }: Position, line: number): boolean {
  const top = stack.at(-1);
  if (top?.kind !== 'edit') return false;
  top.endLine = line;
  stack.pop();
  return true;
}

/** `end` also closes an `edit` that was left open, which is how the outer `edit` of a VDOM ends. */
function closeConfig(position: Position, line: number): boolean {
  const { stack } = position;
  closeEdit(position, line);
  const top = stack.at(-1);
  if (top?.kind !== 'config') return false;
  top.endLine = line;
  stack.pop();
  return true;
}

function isSetting({ verb, key }: Command, block: Block): boolean {
  return block.kind !== 'root' && key !== '' && SETTING_VERBS.has(verb);
}

const SETTING_VERBS: ReadonlySet<string> = new Set(['set', 'select', 'append', 'unset']);

function applySetting(element: Element, block: OpenBlock): void {
  const { verb, key, values } = element;
  const before = block.settings.get(key);
  if (verb === 'unset') block.settings.delete(key);
  else if (verb !== 'append' || before === undefined) block.settings = withEntry<OpenSetting>(block.settings, key, element);
  else if (before.appended !== undefined) for (const value of values) before.appended.push(value);
  else {
    const appended = [...before.values, ...values];
    block.settings.set(key, { key, values: appended, appended, block, line: before.line });
  }
}

/** Shared by every block that holds nothing of a kind; never written to. */
const NO_SETTINGS = new Map<string, OpenSetting>();
const NO_BLOCKS = new Map<string, OpenBlock>();

function withEntry<T>(map: Map<string, T>, key: string, value: T): Map<string, T> {
  return map.size === 0 ? new Map<string, T>().set(key, value) : map.set(key, value);
}

function newBlock(fields: Pick<Block, 'kind' | 'name' | 'section' | 'location'>): OpenBlock {
  return { ...fields, endLine: fields.location.region?.startLine ?? 1, settings: NO_SETTINGS, configs: NO_BLOCKS, entries: NO_BLOCKS };
}
