import type { Coverage, ElementState } from '../../model/coverage.js';
import { atLine } from '../../model/source.js';
import { coverageCounter } from '../shared/coverage-counter.js';
import { UNSUPPORTED_SECTIONS } from './no-effect.js';
import type { Block, Element } from './parse.js';
import type { Report } from './report.js';
import { createSecretWatch } from './secrets.js';
import { sectionKnowledge, type SectionKnowledge } from './section-state.js';
import { firstWord, settingOf } from './settings.js';
import type { Words } from './tokenise.js';

/** Keeps account of every statement of a file while it is read: a byte a line, not an object. */
export interface StatementAccount {
  take(element: Element): void;
  /** Warns once of every kind of secret that the file holds, at its first line. */
  reportSecrets(report: Report): void;
  /** Reports entries, not switched off, of sections that change what passes and are not modelled. */
  reportUnsupported(report: Report): void;
  /** Counts every statement once and reports those that are not in the grammar. */
  result(report: Report): Coverage;
}

/** Starts the account of one file. */
export function openStatementAccount(path: string): StatementAccount {
  const states = createLineStates();
  const secrets = createSecretWatch(path);
  const unsupported: Element[] = [];
  /** What is unrecognised and worth a message, by line. */
  const announced = new Map<number, string>();
  let known = sectionKnowledge('');
  return {
    take(element) {
      const { block, line } = element;
      if (block.section !== known.section) known = sectionKnowledge(block.section);
      const state = stateByTable(element, known);
      states.set(line, state);
      secrets.take(element);
      if (state === 'unrecognised' && announces(element, known)) announced.set(line, describe(element));
      if (known.state === 'unsupported' && opensBlock(element)) unsupported.push(element);
    },
    reportSecrets: (report) => {
      secrets.report(report);
    },
    reportUnsupported: (report) => {
      for (const element of unsupported) reportElement(element, path, report);
    },
    result: (report) => count(states, { path, announced, report }),
  };
}

function opensBlock({ verb }: Element): boolean {
  return verb === 'config' || verb === 'edit';
}

/** The states a line's statement can have, by the number that is kept of them; 0 is a line that begins none. */
const STATES: readonly (ElementState | undefined)[] = [undefined, 'understood', 'noEffect', 'partial', 'unsupported', 'unrecognised'];

interface LineStates {
  set(line: number, state: ElementState): void;
  at(line: number): ElementState | undefined;
  last(): number;
}

function createLineStates(): LineStates {
  let codes = new Uint8Array(1024);
  let last = 0;
  return {
    set(line, state) {
      if (line >= codes.length) {
        const larger = new Uint8Array(line * 2);
        larger.set(codes);
        codes = larger;
      }
      codes[line] = STATES.indexOf(state);
      last = line;
    },
    at: (line) => STATES[codes[line] ?? 0],
    last: () => last,
  };
}

interface Counting {
  readonly path: string;
  readonly announced: ReadonlyMap<number, string>;
  readonly report: Report;
}

function count(states: LineStates, { path, announced, report }: Counting): Coverage {
  const counter = coverageCounter(path, 'fortigate', 'statement');
  for (let line = 1; line <= states.last(); line += 1) {
    const table = states.at(line);
    if (table === undefined) continue;
    const state = table === 'understood' ? (report.stateAt(path, line) ?? table) : table;
    const what = announced.get(line);
    if (what !== undefined) report.add('incomplete', 'export.unrecognised', atLine(path, line), { what });
    counter.count(state, atLine(path, line));
  }
  return counter.result();
}

function stateByTable({ verb, key, words, wellFormed }: Element, known: SectionKnowledge): ElementState {
  if (!wellFormed) return 'unrecognised';
  if (known.state === 'unsupported') return 'understood';
  if (known.state !== 'read') return known.state;
  if (!ATTRIBUTE_VERBS.has(verb)) return 'understood';
  const attribute = known.attribute(key);
  if (attribute === 'read') return verb !== 'unset' && isOdd(key, words) ? 'unrecognised' : 'understood';
  if (attribute !== 'doubtful') return attribute;
  return isHarmless(words) ? 'understood' : 'partial';
}

const ATTRIBUTE_VERBS: ReadonlySet<string> = new Set(['set', 'unset', 'append', 'select']);

/** Attributes that are on or off. Whatever else stands there is neither. */
const SWITCHES: ReadonlySet<string> = new Set([
  'nat', 'ippool', 'match-vip', 'match-vip-only', 'srcaddr-negate', 'dstaddr-negate', 'srcaddr6-negate', 'dstaddr6-negate', 'service-negate', 'source-address-negate',
  'source-address6-negate', 'portforward', 'nat-source-vip', 'nat44', 'nat46', 'nat64', 'nat66', 'central-nat', 'secondary-IP', 'allow-traffic-redirect',
  'ipv6-allow-traffic-redirect', 'admin-telnet', 'asymroute', 'asymroute-icmp', 'asymroute6', 'asymroute6-icmp', 'multicast-skip-policy', 'implicit-allow-dns',
  'exclude', 'proxy', 'blackhole', 'dynamic-gateway',
]);

const ADMINISTRATION_PORTS: ReadonlySet<string> = new Set(['admin-port', 'admin-sport', 'admin-ssh-port', 'admin-telnet-port']);

/** Attributes that take one word. */
const SINGLE_WORDS: ReadonlySet<string> = new Set([
  'status', 'action', 'schedule', 'intrazone', 'type', 'mode', 'ip6-mode', 'protocol', 'protocol-number', 'portmapping-type', 'server-type', 'opmode', 'ngfw-mode', 'vdom-type', 'vdom',
  'vlanid', 'role', 'dedicated-to', 'startip', 'endip', 'start-ip', 'end-ip', 'ip6', 'ip6-address', 'icmptype', 'icmpcode', 'gateway', 'security-mode', 'policyid',
]);

/** Attributes that take an address and its mask. */
const WITH_MASK = /^(?:ip|subnet|wildcard|dst|trusthost\d{1,2})$/u;

/** True for words that a known attribute cannot have. Lists and free text may be anything; what they name is looked up where it is used. */
function isOdd(key: string, words: Words): boolean {
  const [first = '', second, third] = typeof words === 'string' ? [words] : words;
  if (SWITCHES.has(key)) return second !== undefined || (first !== 'enable' && first !== 'disable');
  if (ADMINISTRATION_PORTS.has(key)) return second !== undefined || !/^\d{1,5}$/u.test(first) || Number(first) > 65_535;
  if (second === undefined) return false;
  return SINGLE_WORDS.has(key) || (third !== undefined && WITH_MASK.test(key));
}

function isHarmless(words: Words): boolean {
  const list = typeof words === 'string' ? [words] : words;
  return list.every((word) => word === '' || word === 'disable');
}

/** Inside an unrecognised section only its first line is worth a message; all lines are counted. */
function announces(element: Element, known: SectionKnowledge): boolean {
  return !element.wellFormed || element.verb === 'config' || known.state === 'read';
}

/** Names the statement without its values, which may hold a secret. */
function describe(element: Element): string {
  const { verb, key } = element;
  const words = element.wellFormed ? `${verb} ${key}` : verb;
  const where = element.block.kind === 'root' || verb === 'config' ? '' : ` (config ${element.block.section})`;
  return `${words.slice(0, 80)}${where.slice(0, 80)}`;
}

function reportElement({ block, verb, line }: Element, path: string, report: Report): void {
  const isOff = statusOf(block) === 'disable';
  if (verb === 'config' && block.settings !== undefined && UNSUPPORTED_SECTIONS.has(block.section) && !isOff) {
    report.mark(block.location, 'unsupported');
    report.add('incomplete', 'export.unsupported', block.location, { what: `config ${block.section}` });
  }
  if (verb !== 'edit' || !UNSUPPORTED_SECTIONS.has(block.section) || isOff) return;
  const location = atLine(path, line);
  report.mark(location, 'unsupported');
  report.add('incomplete', 'export.unsupported', location, { what: `config ${block.section}, entry ${block.name.slice(0, 60)}` });
}

function statusOf(block: Block): string | undefined {
  const status = settingOf(block.settings, 'status');
  return status === undefined ? undefined : firstWord(status);
}
