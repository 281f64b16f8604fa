import type { Doubt } from '../../model/device.js';
import { box, EVERYTHING, NOTHING, PROTOCOL, type HeaderSpace } from '../../model/header-space.js';
import { oneNumber, type NumberRange } from '../../model/number-set.js';
import type { Location } from '../../model/source.js';
import { unknownPart } from './addresses.js';
import { icmpPorts, readIcmpCode, readIcmpType, readPorts, readProtocol } from './internet-syntax.js';
import { predefinedApplication } from './predefined-applications.js';
import { mergeDoubts, mergeLocations, unevaluable, type Report } from './report.js';
import { byName, partOf, partsOf, valueOf, valuesOf, type Statement, type Value } from './tree.js';

/** Protocols and ports that names stand for, as two bounds, and where they are defined. */
export interface ApplicationValue {
  readonly must: HeaderSpace;
  readonly may: HeaderSpace;
  readonly doubts: readonly Doubt[];
  readonly locations: readonly Location[];
}

/** The applications of the device, its own and those that come with Junos. */
export interface ApplicationBook {
  resolve(names: readonly Value[]): ApplicationValue;
}

interface Book {
  readonly applications: ReadonlyMap<string, Statement>;
  readonly sets: ReadonlyMap<string, Statement>;
  readonly resolved: Map<string, ApplicationValue>;
  readonly open: Set<string>;
  readonly report: Report;
}

const ANY: ApplicationValue = { must: EVERYTHING, may: EVERYTHING, doubts: [], locations: [] };

/** Reads `[edit applications]`. */
export function readApplications(root: Statement, report: Report): ApplicationBook {
  const statement = partOf(root, 'applications');
  const book: Book = { applications: byName(partsOf(statement, 'application')), sets: byName(partsOf(statement, 'application-set')), resolved: new Map(), open: new Set(), report };
  const lists = new Map<string, ApplicationValue>();
  return {
    resolve(names) {
      const [only] = names;
      if (only !== undefined && names.length === 1) return resolveName(book, only);
      const key = names.map(({ text }) => text).join('\n');
      const value = lists.get(key) ?? uniteApplications(names.map((name) => resolveName(book, name)));
      lists.set(key, value);
      return value;
    },
  };
}

function resolveName(book: Book, name: Value): ApplicationValue {
  if (name.text === 'any') return ANY;
  const known = book.resolved.get(name.text);
  if (known !== undefined) return known;
  if (book.open.has(name.text)) return cyclicSet(book, name);
  book.open.add(name.text);
  const value = readName(book, name);
  book.open.delete(name.text);
  book.resolved.set(name.text, value);
  return value;
}

function readName(book: Book, name: Value): ApplicationValue {
  const application = book.applications.get(name.text);
  if (application !== undefined) return readApplication(application, book.report);
  const set = book.sets.get(name.text);
  if (set !== undefined) return readSet(book, set);
  const predefined = predefinedApplication(name.text);
  if (predefined === undefined) return undefinedApplication(book, name);
  if (predefined.isExact) return { must: predefined.space, may: predefined.space, doubts: [], locations: [] };
  return { must: NOTHING, may: predefined.space, doubts: [unevaluable(`application ${name.text}`, name.location)], locations: [] };
}

function undefinedApplication(book: Book, { text, location }: Value): ApplicationValue {
  const parameters = { kind: 'application', name: text.slice(0, 100) };
  book.report.addOnce(`application ${text}`, { code: 'export.undefined_reference', location, parameters });
  return { must: NOTHING, may: EVERYTHING, doubts: [{ code: 'juniper-srx.undefined', parameters, location }], locations: [] };
}

function cyclicSet(book: Book, { text, location }: Value): ApplicationValue {
  const parameters = { kind: 'application-set', name: text.slice(0, 100) };
  book.report.addOnce(`application ${text}`, { code: 'export.cyclic_reference', location, parameters });
  return { must: NOTHING, may: EVERYTHING, doubts: [unevaluable(`application-set "${text}"`, location)], locations: [] };
}

function readSet(book: Book, set: Statement): ApplicationValue {
  const members = [...valuesOf(set, 'application'), ...valuesOf(set, 'application-set')];
  const value = uniteApplications(members.map((member) => resolveName(book, member)));
  const locations = mergeLocations([set.location], value.locations);
  if (set.unknown === undefined) return { ...value, locations };
  return { must: NOTHING, may: EVERYTHING, doubts: mergeDoubts(unknownPart(set, 'application-set'), value.doubts), locations };
}

/** The union of applications, bound by bound. */
export function uniteApplications(values: readonly ApplicationValue[]): ApplicationValue {
  const [only] = values;
  if (only !== undefined && values.length === 1) return only;
  const doubts = mergeDoubts(...values.map((value) => value.doubts));
  const may = values.some((value) => value.may === EVERYTHING) ? EVERYTHING : values.flatMap((value) => value.may);
  const must = doubts.length === 0 ? may : values.flatMap((value) => value.must);
  return { must, may, doubts, locations: mergeLocations(...values.map((value) => value.locations)) };
}

/** Conditions stand in the application itself or in several terms, any of which may match. */
function readApplication(application: Statement, report: Report): ApplicationValue {
  const locations = [application.location];
  const unknown = unknownPart(application, 'application');
  if (unknown.length > 0) return { must: NOTHING, may: EVERYTHING, doubts: unknown, locations };
  const terms = partsOf(application, 'term');
  const own = CONDITIONS.some((keyword) => partOf(application, keyword) !== undefined);
  const values = [...(own || terms.length === 0 ? [application] : []), ...terms].map((term) => readTerm(term, { application, report }));
  return { ...uniteApplications(values), locations };
}

const CONDITIONS = ['protocol', 'source-port', 'destination-port', 'icmp-type', 'icmp-code', 'icmp6-type', 'icmp6-code', 'rpc-program-number', 'uuid', 'ether-type'] as const;

interface TermContext {
  readonly application: Statement;
  readonly report: Report;
}

function readTerm(term: Statement, context: TermContext): ApplicationValue {
  const stated = valueOf(term, 'protocol');
  const protocol = stated === undefined ? undefined : readProtocol(stated.text);
  if (protocol === undefined) return doubtTerm(term, stated, context);
  const space = spaceOf(term, protocol);
  if (space === undefined) return doubtTerm(term, CONDITIONS.map((keyword) => valueOf(term, keyword)).findLast((one) => one !== undefined), context);
  const followed = partOf(term, 'rpc-program-number') ?? partOf(term, 'uuid') ?? partOf(term, 'ether-type');
  if (followed === undefined) return { must: space, may: space, doubts: [], locations: [] };
  // The ports of such a program are learnt while its traffic passes.
  context.report.mark(followed.location, 'partial');
  return { must: NOTHING, may: [box({ protocols: oneNumber(protocol) })], doubts: [unevaluable(followed.keyword, followed.location)], locations: [] };
}

function doubtTerm(term: Statement, stated: Value | undefined, { application, report }: TermContext): ApplicationValue {
  const location = stated?.location ?? term.location;
  const what = `application ${application.name.slice(0, 60)}`;
  report.addOnce(`application ${application.name}`, { code: 'export.invalid_value', location, parameters: { what, value: (stated?.text ?? '').slice(0, 60), expected: 'protocol, port, icmp-type' } });
  report.mark(location, 'partial');
  return { must: NOTHING, may: EVERYTHING, doubts: [unevaluable(what, location)], locations: [] };
}

const WITH_PORTS: ReadonlySet<number> = new Set([PROTOCOL.tcp, PROTOCOL.udp, PROTOCOL.sctp]);

/** Undefined when a condition cannot be read or does not go with the protocol. */
function spaceOf(term: Statement, protocol: number): HeaderSpace | undefined {
  const protocols = oneNumber(protocol);
  const has = (...keywords: readonly string[]): boolean => keywords.some((keyword) => partOf(term, keyword) !== undefined);
  if (protocol !== PROTOCOL.icmp && has('icmp-type', 'icmp-code')) return undefined;
  if (protocol !== PROTOCOL.icmpv6 && has('icmp6-type', 'icmp6-code')) return undefined;
  if (!WITH_PORTS.has(protocol) && has('source-port', 'destination-port')) return undefined;
  if (protocol === PROTOCOL.icmp || protocol === PROTOCOL.icmpv6) return icmpSpace(term, protocol);
  const source = statedPorts(term, 'source-port');
  const destination = statedPorts(term, 'destination-port');
  if (source === 'odd' || destination === 'odd') return undefined;
  return [box({ protocols, ...(source === undefined ? {} : { sourcePorts: [source] }), ...(destination === undefined ? {} : { destinationPorts: [destination] }) })];
}

function statedPorts(term: Statement, keyword: string): NumberRange | 'odd' | undefined {
  const stated = valueOf(term, keyword);
  return stated === undefined ? undefined : (readPorts(stated.text) ?? 'odd');
}

function icmpSpace(term: Statement, protocol: 1 | 58): HeaderSpace | undefined {
  const prefix = protocol === PROTOCOL.icmp ? 'icmp' : 'icmp6';
  const typeText = valueOf(term, `${prefix}-type`)?.text;
  const codeText = valueOf(term, `${prefix}-code`)?.text;
  const type = typeText === undefined ? undefined : readIcmpType(typeText, protocol);
  const code = codeText === undefined ? undefined : readIcmpCode(codeText);
  const isOdd = (typeText !== undefined && type === undefined) || (codeText !== undefined && code === undefined);
  return isOdd ? undefined : [box({ protocols: oneNumber(protocol), destinationPorts: icmpPorts(type, code) })];
}

