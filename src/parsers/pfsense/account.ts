import type { Coverage, ElementState } from '../../model/coverage.js';
import { diagnostic, type Diagnostic, type DiagnosticEffect } from '../../model/diagnostic.js';
import type { MessageParameters } from '../../model/message.js';
import { atLine, type Location } from '../../model/source.js';
import { coverageCounter } from '../shared/coverage-counter.js';
import type { XmlElement } from '../shared/xml-reader.js';

/** Names of the children an element may have. pfSense itself compares names without regard to case. */
export interface FieldNames {
  /** Read by this room; one of each at most. */
  readonly read: ReadonlySet<string>;
  /** Known to change nothing about filtering. */
  readonly noEffect: ReadonlySet<string>;
}

/** The children of one element by name. */
export interface Fields {
  /** Present, with whatever content: most switches of pfSense are set by presence alone. */
  has(name: string): boolean;
  /** Text of a child, '' when it is empty or missing (pfSense treats both alike where it compares values). */
  text(name: string): string;
  element(name: string): XmlElement | undefined;
  /** Children outside the grammar; a rule that has some is in doubt. */
  readonly unknown: readonly XmlElement[];
}

/** Book-keeping over all elements of one file: each ends in one state, whatever nobody claimed is unrecognised. */
export interface Account {
  readonly path: string;
  at(element: XmlElement): Location;
  /** Claims one element, not its children. */
  mark(element: XmlElement, state: ElementState): void;
  /** Claims an element and everything below it. */
  markTree(element: XmlElement, state: ElementState): void;
  /** Claims an element and its known children, and hands the children out by name. */
  fields(element: XmlElement, names: FieldNames): Fields;
  report(effect: DiagnosticEffect, code: string, location: Location, parameters?: MessageParameters): void;
  /** Claims a tree that is known to matter and not modelled, and says so. */
  unsupported(element: XmlElement, what: string): void;
  /** Closes the book: reports what nobody claimed. */
  finish(root: XmlElement | undefined): { readonly diagnostics: readonly Diagnostic[]; readonly coverage: Coverage };
}

/** So many diagnostics of one code are listed; the rest is summed up in one. */
const LISTED = 50;

const STATES: readonly ElementState[] = ['understood', 'noEffect', 'partial', 'unsupported', 'unrecognised'];

/** What is claimed for one element. */
interface Claim {
  readonly state: ElementState;
  /** For everything below as well. */
  readonly tree: boolean;
}

/** Claims by place in the document; files hold a million elements, so each takes one byte. */
interface Claims {
  set(element: XmlElement, state: ElementState, tree: boolean): void;
  of(element: XmlElement): Claim | undefined;
}

function claimBook(): Claims {
  const kinds = STATES.flatMap((state): readonly Claim[] => [{ state, tree: false }, { state, tree: true }]);
  let bytes = new Uint8Array(1024);
  return {
    set(element, state, tree) {
      if (element.order >= bytes.length) {
        const larger = new Uint8Array(Math.max(bytes.length * 2, element.order + 1));
        larger.set(bytes);
        bytes = larger;
      }
      // 0 is "nobody claimed it".
      bytes[element.order] = 1 + STATES.indexOf(state) * 2 + (tree ? 1 : 0);
    },
    of: (element) => kinds[(bytes[element.order] ?? 0) - 1],
  };
}

/** Starts the book of one file. */
export function openAccount(path: string): Account {
  const claims = claimBook();
  const reports = limitedReports(path);
  const at = (element: XmlElement): Location => atLine(path, element.line);
  const mark = (element: XmlElement, state: ElementState): void => claims.set(element, state, false);
  const markTree = (element: XmlElement, state: ElementState): void => claims.set(element, state, true);
  return {
    path,
    at,
    mark,
    markTree,
    fields(element, names) {
      mark(element, 'understood');
      return claimFields(element, names, { mark, markTree });
    },
    report: reports.add,
    unsupported(element, what) {
      markTree(element, 'unsupported');
      reports.add('incomplete', 'export.unsupported', at(element), { what });
    },
    finish(root) {
      const coverage = countElements(root, claims, { path, report: reports.add });
      return { diagnostics: reports.all(), coverage };
    },
  };
}

function claimFields(element: XmlElement, names: FieldNames, book: Pick<Account, 'mark' | 'markTree'>): Fields {
  const found = new Map<string, XmlElement>();
  const unknown: XmlElement[] = [];
  for (const child of element.children) {
    const name = child.name.toLowerCase();
    if (names.noEffect.has(name)) {
      book.markTree(child, 'noEffect');
    } else if (!names.read.has(name) || found.has(name)) {
      // pfSense refuses a file that repeats an element which is no list.
      unknown.push(child);
    } else {
      found.set(name, child);
      book.mark(child, 'understood');
      if (child.attributes.size > 0) unknown.push(child);
    }
  }
  if (element.text !== '' && element.children.length > 0) unknown.push(element);
  return {
    has: (name) => found.has(name),
    text: (name) => found.get(name)?.text ?? '',
    element: (name) => found.get(name),
    unknown,
  };
}

interface LimitedReports {
  add(effect: DiagnosticEffect, code: string, location: Location, parameters?: MessageParameters): void;
  all(): readonly Diagnostic[];
}

function limitedReports(path: string): LimitedReports {
  const listed: Diagnostic[] = [];
  const counts = new Map<string, { count: number; readonly effect: DiagnosticEffect }>();
  const seen = new Set<string>();
  return {
    add(effect, code, location, parameters = {}) {
      const entry = counts.get(code) ?? { count: 0, effect };
      counts.set(code, entry);
      // A rule for both families is asked twice and says the same twice.
      const key = `${code} ${location.region?.startLine ?? 0} ${JSON.stringify(parameters)}`;
      if (seen.has(key)) return;
      if (entry.count < LISTED) seen.add(key);
      entry.count += 1;
      if (entry.count <= LISTED) listed.push(diagnostic(effect, code, location, parameters));
    },
    all() {
      const summaries = [...counts].flatMap(([code, { count, effect }]) =>
        count > LISTED ? [diagnostic(effect, 'pfsense.more_alike', { path }, { code, count: count - LISTED })] : [],
      );
      return [...listed, ...summaries];
    },
  };
}

interface Visit {
  readonly element: XmlElement;
  readonly parent: string;
  /** State inherited from a claimed tree above; undefined: none. */
  readonly inherited: ElementState | undefined;
}

function countElements(
  root: XmlElement | undefined,
  claims: Claims,
  book: { readonly path: string; readonly report: Account['report'] },
): Coverage {
  const counter = coverageCounter(book.path, 'pfsense', 'XML element');
  const whole: Location = { path: book.path };
  const pending: Visit[] = root === undefined ? [] : [{ element: root, parent: '', inherited: undefined }];
  for (let visit = pending.pop(); visit !== undefined; visit = pending.pop()) {
    const { element, inherited } = visit;
    const claim = claims.of(element);
    const claimed = claim?.state ?? inherited;
    const odd = claimed === 'noEffect' || claimed === undefined ? undefined : oddity(element);
    const state = odd === undefined ? claimed ?? 'unrecognised' : 'unrecognised';
    // Only what was not understood is listed with its place.
    const settled = state === 'understood' || state === 'noEffect' || state === 'partial';
    counter.count(state, settled ? whole : atLine(book.path, element.line));
    if (state === 'unrecognised' && inherited !== 'unrecognised') {
      const what = odd ?? `<${cut(element.name)}>${visit.parent === '' ? '' : ` in <${cut(visit.parent)}>`}`;
      book.report('incomplete', 'export.unrecognised', atLine(book.path, element.line), { what });
    }
    const below = claim === undefined ? inherited ?? 'unrecognised' : claim.tree ? claim.state : undefined;
    for (let i = element.children.length - 1; i >= 0; i -= 1) {
      const child = element.children[i];
      if (child !== undefined) pending.push({ element: child, parent: element.name, inherited: below });
    }
  }
  return counter.result();
}

/** pfSense writes neither attributes nor text beside elements; what such a thing means is unknown. */
function oddity(element: XmlElement): string | undefined {
  if (element.attributes.size > 0) return `an attribute of <${cut(element.name)}>`;
  if (element.text !== '' && element.children.length > 0) return `text between the elements of <${cut(element.name)}>`;
  return undefined;
}

function cut(name: string): string {
  return name.length > 60 ? `${name.slice(0, 60)}…` : name;
}
