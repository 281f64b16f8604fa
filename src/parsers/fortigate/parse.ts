import { atLine, type Location } from '../../model/source.js';
import type { ExportFile } from '../shared/export-file.js';
import { sectionKnowledge } from './section-state.js';
import { withAppended, withoutSetting, withSetting, type OpenSettings, type Settings } from './settings.js';
import { tokenise, type Comment, type Statement, type Words } from './tokenise.js';

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
  readonly settings: Settings;
  readonly configs: ReadonlyMap<string, Block>;
  readonly entries: ReadonlyMap<string, Block>;
}

/** One statement as it stands in the file, for the account of what was understood. */
export interface Element {
  readonly verb: string;
  readonly key: string;
  readonly words: Words;
  readonly line: number;
  /** The block the statement stands in or, for `config` and `edit`, opens. */
  readonly block: Block;
  /** False for a statement outside the grammar: an unknown verb, a `set` outside of a block, a `next` too many. */
  readonly wellFormed: boolean;
}

/** The text of one file as a tree. */
export interface ParsedFile {
  readonly root: Block;
  readonly comments: readonly Comment[];
  /** Where the innermost block or quoted value that never ends begins. */
  readonly openLocation: Location | undefined;
}

/** Blocks nested deeper than this are outside every real export. */
const DEEPEST_NESTING = 200;

/**
 * Reads one file into a tree of blocks and shows every statement to `take` on the way: kept, they would outweigh
 * the text. Total: what does not fit the grammar becomes an element that says so.
 */
export function parseFile(file: ExportFile, take: (element: Element) => void): ParsedFile {
  const root = newBlock({ kind: 'root', name: '', section: '', path: file.path }, 1);
  const position: Position = { stack: [root], root, path: file.path };
  const { comments, openQuoteLine } = tokenise(file.text, (statement) => {
    take(readStatement(statement, position));
  });
  const open = position.stack.length > 1 ? position.stack.at(-1)?.location : undefined;
  const openLocation = openQuoteLine === undefined ? open : atLine(file.path, openQuoteLine);
  return { root, comments, openLocation };
}

/** A block while its file is read. Maps stay unset until something is put in: most blocks have few parts. */
interface OpenBlock extends Block {
  endLine: number;
  settings: OpenSettings;
  configs: Map<string, OpenBlock>;
  entries: Map<string, OpenBlock>;
}

interface Position {
  readonly stack: OpenBlock[];
  readonly root: OpenBlock;
  readonly path: string;
}

function readStatement(statement: Statement, position: Position): Element {
  switch (statement.verb) {
    case 'config': {
      const { block, wellFormed } = openConfig(statement, position);
      return toElement(statement, block, wellFormed);
    }
    case 'edit': {
      const { block, wellFormed } = openEdit(statement, position);
      return toElement(statement, block, wellFormed);
    }
    case 'next':
      return closing(statement, position, closeEdit);
    case 'end':
      return closing(statement, position, closeConfig);
    default: {
      const top = innermost(position);
      const wellFormed = isSetting(statement, top);
      if (wellFormed) applySetting(statement, top, position.path);
      return toElement(statement, top, wellFormed);
    }
  }
}

function closing(statement: Statement, position: Position, close: (position: Position, line: number) => boolean): Element {
  const block = innermost(position);
  const closed = close(position, statement.line);
  return toElement(statement, block, closed && statement.key === '');
}

function innermost({ stack, root }: Position): OpenBlock {
  return stack[stack.length - 1] ?? root;
}

function toElement({ verb, key, words, line }: Statement, block: Block, wellFormed: boolean): Element {
  return { verb, key, words, line, block, wellFormed };
}

interface Opened {
  readonly block: OpenBlock;
  readonly wellFormed: boolean;
}

function openConfig({ key: name, line }: Statement, { stack, root, path }: Position): Opened {
  const parent = stack.at(-1) ?? root;
  const wellFormed = name !== '' && stack.length < DEEPEST_NESTING;
  const section = wellFormed ? sectionOf(parent, name) : parent.section;
  const block = parent.configs.get(name) ?? newBlock({ kind: 'config', name, section, path }, line);
  if (wellFormed) parent.configs = withEntry(parent.configs, name, block);
  stack.push(block);
  return { block, wellFormed };
}

/** Blocks directly in the file, in `config global` or in an `edit` of `config vdom` start a path anew. */
function sectionOf(parent: Block, name: string): string {
  const startsScope = parent.kind === 'root' || parent.section === 'global' || (parent.kind === 'edit' && parent.section === 'vdom');
  return startsScope ? name : `${parent.section}/${name}`;
}

function openEdit({ key: name, words, line }: Statement, { stack, root, path }: Position): Opened {
  let parent = stack.at(-1) ?? root;
  const nested = parent.kind === 'edit';
  if (nested) {
    stack.pop();
    parent = stack.at(-1) ?? root;
  }
  const known = parent.entries.get(name);
  const block = known ?? newBlock({ kind: 'edit', name, section: parent.section, path }, line);
  // `edit 0` asks the device for a free number; twice the same 0 would be two entries that we cannot tell apart.
  const wellFormed = !nested && parent.kind === 'config' && typeof words === 'string' && !(name === '0' && known !== undefined);
  if (known === undefined) parent.entries = withEntry(parent.entries, name, block);
  stack.push(block);
  return { block, wellFormed };
}

function closeEdit(position: Position, line: number): boolean {
  const top = innermost(position);
  if (top.kind !== 'edit') return false;
  top.endLine = line;
  position.stack.pop();
  return true;
}

/** `end` also closes an `edit` that was left open, which is how the outer `edit` of a VDOM ends. */
function closeConfig(position: Position, line: number): boolean {
  closeEdit(position, line);
  const top = innermost(position);
  if (top.kind !== 'config') return false;
  top.endLine = line;
  position.stack.pop();
  return true;
}

function isSetting({ verb, key }: Statement, block: Block): boolean {
  return block.kind !== 'root' && key !== '' && SETTING_VERBS.has(verb);
}

const SETTING_VERBS: ReadonlySet<string> = new Set(['set', 'select', 'append', 'unset']);

/** Attributes that every entry of a backup carries and nothing asks for. Where they are known to have no effect they are not kept. */
const UNASKED: ReadonlySet<string> = new Set(['uuid', 'logtraffic']);

function applySetting(statement: Statement, block: OpenBlock, path: string): void {
  if (UNASKED.has(statement.key) && sectionKnowledge(block.section).attribute(statement.key) === 'noEffect') return;
  if (statement.verb === 'unset') block.settings = withoutSetting(block.settings, statement.key);
  else if (statement.verb === 'append') block.settings = withAppended(block.settings, statement, path);
  else block.settings = withSetting(block.settings, statement, path);
}

/** Shared by every block that holds no others; never written to. */
const NO_BLOCKS = new Map<string, OpenBlock>();

function withEntry(map: Map<string, OpenBlock>, key: string, value: OpenBlock): Map<string, OpenBlock> {
  return map === NO_BLOCKS ? new Map<string, OpenBlock>().set(key, value) : map.set(key, value);
}

interface NewBlock extends Pick<Block, 'kind' | 'name' | 'section'> {
  readonly path: string;
}

function newBlock({ kind, name, section, path }: NewBlock, line: number): OpenBlock {
  return { kind, name, section, location: atLine(path, line), endLine: line, settings: undefined, configs: NO_BLOCKS, entries: NO_BLOCKS };
}
