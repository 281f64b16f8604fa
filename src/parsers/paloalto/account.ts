import type { Coverage, ElementState } from '../../model/coverage.js';
import type { Diagnostic, DiagnosticEffect } from '../../model/diagnostic.js';
import type { MessageParameters } from '../../model/message.js';
import { atLine, type Location } from '../../model/source.js';
import { coverageCounter } from '../shared/coverage-counter.js';
import { createReports, type Reports } from './reports.js';
import { isSecret, secretKind } from './secrets.js';
import { isWord, keyOf, type ConfigNode } from './tree.js';

/** Names of the children that a node may have. */
export interface FieldNames {
  /** Read by this room. */
  readonly read: ReadonlySet<string>;
  /** Known to change nothing about filtering. */
  readonly noEffect: ReadonlySet<string>;
}

/** The children of one node by name. */
export interface Fields {
  has(name: string): boolean;
  node(name: string): ConfigNode | undefined;
  /** The single value of a child, claimed; undefined when it is missing, '' when it is empty. */
  value(name: string): string | undefined;
  /** The names in a list, claimed. */
  names(name: string): readonly string[];
  /** Children and values outside the grammar, as far as they were looked at; a rule that has some is in doubt. */
  readonly unknown: readonly ConfigNode[];
}

/** Book-keeping over all nodes of one file: each ends in one state, whatever nobody claimed is unrecognised. */
export interface Account {
  readonly path: string;
  at(node: ConfigNode): Location;
  /** Claims one node, not its children. */
  mark(node: ConfigNode, state: ElementState): void;
  /** Claims a node and everything below it. */
  markTree(node: ConfigNode, state: ElementState): void;
  /** Claims a node and its known children, and hands the children out by name. */
  fields(node: ConfigNode, names: FieldNames): Fields;
  /** Claims a list of entries, not the entries. */
  entries(node: ConfigNode | undefined): readonly ConfigNode[];
  report(effect: DiagnosticEffect, code: string, location: Location, parameters?: MessageParameters): void;
  /** Claims a tree that is known to matter and not modelled, and says so. */
  unsupported(node: ConfigNode, what: string): void;
  /** Counts a line that stands in no tree. */
  strangeLine(line: number, text: string): void;
  /** Closes the book: reports what nobody claimed. */
  finish(root: ConfigNode | undefined): { readonly diagnostics: readonly Diagnostic[]; readonly coverage: Coverage };
}

/** Attributes that the product itself writes and that say nothing about filtering: who changed what, and where it came from. */
const ATTRIBUTES: ReadonlySet<string> = new Set(['name', 'uuid', 'loc', 'ptpl', 'src', 'dirtyId', 'admin', 'time', 'version', 'urldb', 'detail-version', 'status', 'code']);

const STATES: readonly ElementState[] = ['understood', 'noEffect', 'partial', 'unsupported', 'unrecognised'];

interface Claim {
  readonly state: ElementState;
  /** For everything below as well. */
  readonly tree: boolean;
}

/** Claims by place in the document; files hold a million nodes, so each takes one byte. */
interface Claims {
  set(node: ConfigNode, state: ElementState, tree: boolean): void;
  of(node: ConfigNode): Claim | undefined;
}

function claimBook(): Claims {
  const kinds = STATES.flatMap((state): readonly Claim[] => [{ state, tree: false }, { state, tree: true }]);
  let bytes = new Uint8Array(4096);
  return {
    set(node, state, tree) {
      if (node.order >= bytes.length) {
        const larger = new Uint8Array(Math.max(bytes.length * 2, node.order + 1));
        larger.set(bytes);
        bytes = larger;
      }
      // 0 is "nobody claimed it".
      bytes[node.order] = 1 + STATES.indexOf(state) * 2 + (tree ? 1 : 0);
    },
    of: (node) => kinds[(bytes[node.order] ?? 0) - 1],
  };
}

/** Starts the book of one file. */
export function openAccount(path: string): Account {
  const claims = claimBook();
  const reports = createReports(path);
  const strange: number[] = [];
  const at = (node: ConfigNode): Location => atLine(path, node.line);
  const mark = (node: ConfigNode, state: ElementState): void => claims.set(node, state, false);
  const markTree = (node: ConfigNode, state: ElementState): void => claims.set(node, state, true);
  return {
    path,
    at,
    mark,
    markTree,
    fields: (node, names) => claimFields(node, names, { mark, markTree }),
    entries(node) {
      if (node === undefined) return [];
      mark(node, 'understood');
      return node.children.filter(isWord(node) ? () => true : isEntry);
    },
    report: reports.add,
    unsupported(node, what) {
      markTree(node, 'unsupported');
      reports.add('incomplete', 'export.unsupported', at(node), { what });
    },
    strangeLine(line, text) {
      strange.push(line);
      reports.add('incomplete', 'export.unrecognised', atLine(path, line), { what: isSecret(text) ? '…' : text });
    },
    finish(root) {
      const coverage = countNodes(root, { claims, path, reports, strange });
      return { diagnostics: reports.all(), coverage };
    },
  };
}

function isEntry(node: ConfigNode): boolean {
  return node.name === 'entry' && node.attributes.has('name');
}

function claimFields(node: ConfigNode, names: FieldNames, book: Pick<Account, 'mark' | 'markTree'>): Fields {
  const found = new Map<string, ConfigNode>();
  const unknown: ConfigNode[] = [];
  book.mark(node, 'understood');
  for (const one of node.children) {
    if (names.noEffect.has(one.name)) {
      book.markTree(one, 'noEffect');
    } else if (!names.read.has(one.name) || found.has(one.name)) {
      unknown.push(one);
    } else {
      found.set(one.name, one);
      book.mark(one, 'understood');
      if (oddity(one) !== undefined) unknown.push(one);
    }
  }
  if (oddity(node) !== undefined) unknown.push(node);
  return {
    has: (name) => found.has(name),
    node: (name) => found.get(name),
    value(name) {
      const field = found.get(name);
      return field === undefined ? undefined : claimValue(field, book, unknown);
    },
    names(name) {
      const field = found.get(name);
      return field === undefined ? [] : claimNames(field, book, unknown);
    },
    unknown,
  };
}

/** `<action>allow</action>`, or `action allow`. */
function claimValue(field: ConfigNode, book: Pick<Account, 'mark'>, unknown: ConfigNode[]): string | undefined {
  if (!isWord(field)) {
    if (field.children.length === 0) return field.text;
    // Some versions write a list for a single value: <service><member>any</member></service>.
    const [only, ...others] = claimNames(field, book, unknown);
    return others.length === 0 ? only : undefined;
  }
  const [only, ...others] = field.children;
  if (others.length > 0 || (only !== undefined && only.children.length > 0)) unknown.push(field);
  if (others.length > 0) return undefined;
  if (only !== undefined) book.mark(only, 'understood');
  return only?.name ?? '';
}

/** `<from><member>lan</member><member>dmz</member></from>`, or `from [ lan dmz ]`. */
function claimNames(field: ConfigNode, book: Pick<Account, 'mark'>, unknown: ConfigNode[]): readonly string[] {
  if (!isWord(field) && field.children.length === 0) return field.text === '' ? [] : [field.text];
  const names: string[] = [];
  for (const one of field.children) {
    const isName = isWord(field) || one.name === 'member' || isEntry(one);
    if (!isName || one.children.length > 0 || oddity(one) !== undefined) unknown.push(one);
    else book.mark(one, 'understood');
    if (isName) names.push(keyOf(one));
  }
  return names;
}

interface Counting {
  readonly claims: Claims;
  readonly path: string;
  readonly reports: Reports;
  readonly strange: readonly number[];
}

interface Visit {
  readonly node: ConfigNode;
  readonly parent: string;
  /** State of a claimed tree above; undefined: none. */
  readonly inherited: ElementState | undefined;
}

function countNodes(root: ConfigNode | undefined, { claims, path, reports, strange }: Counting): Coverage {
  const counter = coverageCounter(path, 'paloalto', 'element');
  for (const line of strange) counter.count('unrecognised', atLine(path, line));
  const whole: Location = { path };
  const pending: Visit[] = root === undefined ? [] : [{ node: root, parent: '', inherited: undefined }];
  const secrets = new Set<string>();
  for (let visit = pending.pop(); visit !== undefined; visit = pending.pop()) {
    const { node, inherited } = visit;
    const claim = claims.of(node);
    const claimed = claim?.state ?? inherited;
    const odd = claimed === 'noEffect' || claimed === undefined ? undefined : oddity(node);
    const state = odd === undefined ? claimed ?? 'unrecognised' : 'unrecognised';
    const settled = state === 'understood' || state === 'noEffect' || state === 'partial';
    counter.count(state, settled ? whole : atLine(path, node.line));
    if (state === 'unrecognised' && inherited !== 'unrecognised') {
      const where = visit.parent === '' || secretKind(visit.parent) !== undefined ? '' : ` (${cut(visit.parent)})`;
      reports.add('incomplete', 'export.unrecognised', atLine(path, node.line), { what: `${odd ?? cut(node.name)}${where}` });
    }
    reportSecret(node, secrets, { path, reports });
    const below = claim === undefined ? inherited ?? 'unrecognised' : claim.tree ? claim.state : undefined;
    for (let i = node.children.length - 1; i >= 0; i -= 1) {
      const next = node.children[i];
      if (next !== undefined) pending.push({ node: next, parent: node.name, inherited: below });
    }
  }
  return counter.result();
}

function reportSecret(node: ConfigNode, seen: Set<string>, { path, reports }: Pick<Counting, 'path' | 'reports'>): void {
  const kind = secretKind(node.name);
  if (kind === undefined || seen.has(kind)) return;
  const holdsValue = node.text !== '' || (isWord(node) && node.children.length > 0);
  if (!holdsValue) return;
  seen.add(kind);
  reports.add('warning', 'export.secret', atLine(path, node.line), { kind });
}

/** Attributes that the product does not write, and text between elements: what they mean is unknown. */
function oddity(node: ConfigNode): string | undefined {
  if (isWord(node)) return undefined;
  for (const name of node.attributes.keys()) {
    if (!ATTRIBUTES.has(name) || (name === 'name' && node.name !== 'entry')) return `an attribute of <${cut(node.name)}>`;
  }
  if (node.text !== '' && node.children.length > 0) return `text between the elements of <${cut(node.name)}>`;
  return undefined;
}

function cut(name: string): string {
  return name.length > 60 ? `${name.slice(0, 60)}…` : name;
}

