import type { Coverage, ElementState } from '../../model/coverage.js';
import type { Location } from '../../model/source.js';
import { coverageCounter } from '../shared/coverage-counter.js';
import type { Element } from './build-tree.js';
import type { Report } from './report.js';
import { createSecretWatch } from './secrets.js';
import type { Statement } from './tree.js';

/** Keeps account of every statement of a file while it is read. */
export interface StatementAccount {
  take(element: Element): void;
  /** Warns once of every kind of secret, and reports what changes the traffic and is not modelled. */
  reportElements(report: Report): void;
  /** Counts every statement once. */
  result(report: Report): Coverage;
}

/** The states by the number that is kept of them. */
const STATES: readonly ElementState[] = ['understood', 'noEffect', 'partial', 'unsupported', 'unrecognised'];

/** Something that is worth a message, with the number of the statement in its file. */
interface Remark {
  readonly ordinal: number;
  readonly element: Element;
}

/** Starts the account of one file. */
export function openStatementAccount(path: string): StatementAccount {
  const ledger = createLedger();
  const secrets = createSecretWatch();
  const remarks: Remark[] = [];
  return {
    take(element) {
      secrets.take(element);
      if (element.what !== undefined || element.state === 'unsupported') remarks.push({ ordinal: ledger.length(), element });
      ledger.add(STATES.indexOf(element.state), element.location.region?.startLine ?? 1);
    },
    reportElements(report) {
      secrets.report(report);
      for (const { ordinal, element } of remarks) {
        if (element.state === 'unsupported' && isOff(element.statement)) ledger.set(ordinal, 0);
        else reportElement(element, report);
      }
    },
    result(report) {
      const counter = coverageCounter(path, 'juniper-srx', 'statement');
      const marks = report.marks(path);
      for (let ordinal = 0; ordinal < ledger.length(); ordinal += 1) {
        const line = ledger.line(ordinal);
        const state = STATES[ledger.state(ordinal)] ?? 'unrecognised';
        counter.count(state === 'understood' ? (marks.get(line) ?? state) : state, { path, region: { startLine: line } });
      }
      return counter.result();
    },
  };
}

/** Switched off itself, or inside something that is. */
function isOff(statement: Statement): boolean {
  for (let at: Statement | undefined = statement; at !== undefined; at = at.parent) if (at.inactive) return true;
  return false;
}

function reportElement({ state, location, statement, what }: Element, report: Report): void {
  if (what !== undefined) report.add('incomplete', 'export.unrecognised', location, { what });
  // Inside an unsupported block the block alone is worth a message.
  else if (state === 'unsupported' && isSamePlace(statement.location, location)) report.add('incomplete', 'export.unsupported', location, { what: pathOf(statement) });
}

function isSamePlace(a: Location, b: Location): boolean {
  return a.region?.startLine === b.region?.startLine;
}

/** Keywords from the top down to a statement: `security policies policy then permit tunnel`. */
export function pathOf(statement: Statement): string {
  const keywords: string[] = [];
  for (let at: Statement | undefined = statement; at !== undefined; at = at.parent) if (at.keyword !== '') keywords.unshift(at.keyword);
  return keywords.join(' ').slice(0, 160);
}

interface Ledger {
  add(state: number, line: number): void;
  set(ordinal: number, state: number): void;
  state(ordinal: number): number;
  line(ordinal: number): number;
  length(): number;
}

/** A byte and a line number for each statement, not an object. */
function createLedger(): Ledger {
  let states = new Uint8Array(1024);
  let lines = new Uint32Array(1024);
  let length = 0;
  return {
    add(state, line) {
      if (length === states.length) {
        const [oldStates, oldLines] = [states, lines];
        states = new Uint8Array(length * 2);
        lines = new Uint32Array(length * 2);
        states.set(oldStates);
        lines.set(oldLines);
      }
      states[length] = state;
      lines[length] = line;
      length += 1;
    },
    set(ordinal, state) {
      states[ordinal] = state;
    },
    state: (ordinal) => states[ordinal] ?? 0,
    line: (ordinal) => lines[ordinal] ?? 1,
    length: () => length,
  };
}
