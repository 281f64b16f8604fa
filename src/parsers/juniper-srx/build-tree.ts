import type { ElementState } from '../../model/coverage.js';
import type { Location } from '../../model/source.js';
import { deactivate, descend, type Descent } from './descend.js';
import type { StatementRule } from './statement-rule.js';
import { lineLocations, markUnknown, type OpenStatement } from './tree.js';

/** One statement as it stands in the file, for the account of what was understood. */
export interface Element {
  readonly state: ElementState;
  readonly location: Location;
  /** Words as written, marks in front left out. */
  readonly words: readonly string[];
  /** The statement it belongs to, or the one around it. */
  readonly statement: OpenStatement;
  /** Why it is unrecognised, worth a message: absent inside something that is unrecognised itself. */
  readonly what?: string;
}

/** Takes the statements of one file, in either form, and builds the tree. */
export interface TreeBuilder {
  statement(words: readonly string[], line: number): void;
  open(words: readonly string[], line: number): void;
  close(line: number): void;
  /** `deactivate PATH` of the `set` form. */
  deactivate(words: readonly string[], line: number): void;
  /** A line or statement that is outside the grammar of the form. */
  malformed(word: string, line: number): void;
  /** A line that says nothing, as a prompt in a terminal log. */
  ignored(line: number): void;
  /** Where the innermost block that is still open begins. */
  openBlock(): Location | undefined;
}

interface Frame {
  readonly statement: OpenStatement;
  /** State of everything in the block; undefined for a block that is read. */
  readonly state: ElementState | undefined;
  readonly inactive: boolean;
  readonly location: Location;
}

/** Blocks nested deeper than this are outside every real export. */
const DEEPEST_NESTING = 200;

/** Starts building below `root`; `take` is shown every statement. */
export function createTreeBuilder(root: OpenStatement, path: string, take: (element: Element) => void): TreeBuilder {
  const place = lineLocations(path);
  const stack: Frame[] = [{ statement: root, state: undefined, inactive: false, location: { path } }];
  let tooDeep = 0;
  const top = (): Frame => stack.at(-1) ?? { statement: root, state: undefined, inactive: false, location: { path } };
  const unrecognised = (word: string, line: number): void => {
    const { statement } = top();
    markUnknown(statement, place(line));
    take({ state: 'unrecognised', location: place(line), words: [], statement, what: describe(statement, word) });
  };
  return {
    statement: (words, line) => {
      if (words.length === 0) unrecognised(';', line);
      else take(readStatement(top(), words, place(line)).element);
    },
    open(words, line) {
      const { element, frame } = readStatement(top(), words, place(line));
      take(words.length === 0 ? { ...element, state: 'unrecognised', what: '{' } : element);
      if (stack.length < DEEPEST_NESTING) stack.push(words.length === 0 ? { ...frame, state: 'unrecognised' } : frame);
      else tooDeep += 1;
    },
    close(line) {
      if (tooDeep > 0) tooDeep -= 1;
      else if (stack.length > 1) stack.pop();
      else unrecognised('}', line);
    },
    deactivate(words, line) {
      const isKnown = words.length > 0 && deactivate(root, words);
      if (isKnown) take({ state: 'understood', location: place(line), words, statement: root });
      else unrecognised('deactivate', line);
    },
    malformed: unrecognised,
    ignored(line) {
      take({ state: 'noEffect', location: place(line), words: [], statement: root });
    },
    openBlock: () => (stack.length > 1 ? stack.at(-1)?.location : undefined),
  };
}

/** Marks that stand in front of a statement in brace form. */
const MARKS: ReadonlySet<string> = new Set(['inactive:', 'active:', 'protect:', 'replace:']);

function readStatement(around: Frame, marked: readonly string[], location: Location): { readonly element: Element; readonly frame: Frame } {
  let first = 0;
  while (MARKS.has(marked[first] ?? '')) first += 1;
  const words = first === 0 ? marked : marked.slice(first);
  const isSwitchedOff = first > 0 && marked.slice(0, first).includes('inactive:');
  if (around.state !== undefined || words.length === 0) {
    const state = around.state ?? 'unrecognised';
    return { element: { state, location, words, statement: around.statement }, frame: { ...around, state, location } };
  }
  const inactive = around.inactive || isSwitchedOff;
  const descent = descend(around.statement, words, { location, inactive });
  const { statement, state, unknown } = descent;
  const element: Element = { state, location, words, statement, ...(unknown === undefined ? {} : { what: describe(statement, unknown) }) };
  return { element, frame: { statement, state: insideState(descent), inactive: inactive && isLeaf(statement.rule), location } };
}

function insideState({ state }: Descent): ElementState | undefined {
  return state === 'understood' ? undefined : state;
}

function isLeaf({ kind }: StatementRule): boolean {
  return kind === 'value' || kind === 'values';
}

const KEYWORD = /^[a-z][a-z0-9-]{0,39}$/u;

/** Names the place without values, which may hold a secret: `security policies policy match: frobnicate`. */
function describe(statement: OpenStatement, word: string): string {
  const path: string[] = [];
  for (let at: OpenStatement | undefined = statement; at !== undefined; at = at.parent) if (at.keyword !== '') path.unshift(at.keyword);
  const shown = KEYWORD.test(word) || word.length === 1 ? word : '...';
  return [path.join(' ').slice(0, 120), shown].filter((part) => part !== '').join(': ');
}
