import type { Doubt } from '../../model/device.js';
import { EVERYTHING, NOTHING, type HeaderSpace } from '../../model/header-space.js';
import type { Location } from '../../model/source.js';
import type { Usage } from './addresses.js';
import { doubt, mergeDoubts, mergeLocations, unevaluable } from './known.js';
import type { GroupEntry, ObjectTables, ServiceEntry } from './object-tables.js';
import { PREDEFINED_SERVICES, protocolOf, readPortList, toPorts } from './ports.js';

/** The packets that services stand for, as two bounds, and where they are defined. */
export interface ServiceValue {
  readonly must: HeaderSpace;
  readonly may: HeaderSpace;
  readonly doubts: readonly Doubt[];
  readonly locations: readonly Location[];
}

/** Looks up the services that rules name. */
export interface ServiceBook {
  resolve(names: readonly string[], usage: Usage): ServiceValue;
}

const DEEPEST_NESTING = 32;

interface Book {
  readonly tables: ObjectTables;
  readonly resolved: Map<string, ServiceValue>;
  readonly open: Set<string>;
}

/** Prepares the look-up in one chain of containers. */
export function createServiceBook(tables: ObjectTables): ServiceBook {
  const book: Book = { tables, resolved: new Map(), open: new Set() };
  const lists = new Map<string, ServiceValue>();
  return {
    resolve(names, usage) {
      const [only] = names;
      if (only !== undefined && names.length === 1) return resolveName(book, only, { usage, from: 0 });
      const key = names.join('\n');
      const value = lists.get(key) ?? uniteServices(names.map((name) => resolveName(book, name, { usage, from: 0 })));
      lists.set(key, value);
      return value;
    },
  };
}

/** The union, bound by bound. */
export function uniteServices(values: readonly ServiceValue[]): ServiceValue {
  const [only] = values;
  if (only !== undefined && values.length === 1) return only;
  const doubts = mergeDoubts(...values.map((value) => value.doubts));
  const may = values.flatMap((value) => value.may);
  const must = doubts.length === 0 ? may : values.flatMap((value) => value.must);
  return { must, may, doubts, locations: mergeLocations(...values.map((value) => value.locations)) };
}

interface Search {
  readonly usage: Usage;
  readonly from: number;
}

function resolveName(book: Book, name: string, search: Search): ServiceValue {
  const key = `${search.from} ${name}`;
  const known = book.resolved.get(key);
  if (known !== undefined) return known;
  if (book.open.has(key)) return unresolved('export.cyclic_reference', 'service-group', name, search.usage);
  if (book.open.size >= DEEPEST_NESTING) {
    search.usage.account.report('incomplete', 'export.unsupported', search.usage.location, { what: `service-group > ${DEEPEST_NESTING}` });
    return unsure(unevaluable(`service-group "${name}"`, search.usage.location));
  }
  book.open.add(key);
  const value = lookUp(book, name, search);
  book.open.delete(key);
  book.resolved.set(key, value);
  return value;
}

function lookUp(book: Book, name: string, search: Search): ServiceValue {
  const { tables } = book;
  const service = tables.services.find(name, search.from);
  const group = tables.serviceGroups.find(name, search.from);
  const own = ownDefinition(book, service, group);
  const predefined = PREDEFINED_SERVICES.get(name);
  if (own === undefined) return predefined === undefined ? unresolved('export.undefined_reference', 'service', name, search.usage) : { must: predefined, may: predefined, doubts: [], locations: [] };
  const inner = search.from === 0 ? undefined : (tables.services.find(name, 0) ?? tables.serviceGroups.find(name, 0));
  const isOverridden = inner !== undefined && inner.depth < search.from;
  return isOverridden ? unsure(doubt('paloalto.overridden', search.usage.location, { name: name.slice(0, 60) })) : own;
}

function ownDefinition(book: Book, service: ServiceEntry | undefined, group: GroupEntry | undefined): ServiceValue | undefined {
  if (service !== undefined && (group === undefined || service.depth <= group.depth)) return readService(service);
  return group === undefined ? undefined : readGroup(book, group);
}

function readService(entry: ServiceEntry): ServiceValue {
  const { account, location, name } = entry;
  const locations = [location];
  const protocol = protocolOf(entry.protocol);
  if (entry.unknown || protocol === undefined) return { ...unsure(doubt('paloalto.unknown_part', location, { kind: 'service', name: name.slice(0, 60) })), locations };
  const ports = readPortList(entry.port);
  const sourcePorts = entry.sourcePort === undefined || entry.sourcePort === '' ? undefined : readPortList(entry.sourcePort);
  const isRead = ports !== undefined && (sourcePorts !== undefined || (entry.sourcePort ?? '') === '');
  if (!isRead) {
    account.report('incomplete', 'export.invalid_value', location, { what: `service "${name.slice(0, 60)}"`, value: `${entry.port} ${entry.sourcePort ?? ''}`.trim().slice(0, 60), expected: '80,443,8000-8080' });
    return { ...unsure(unevaluable(`service "${name}"`, location)), locations };
  }
  const space = toPorts(protocol, ports, sourcePorts);
  return { must: space, may: space, doubts: [], locations };
}

function readGroup(book: Book, group: GroupEntry): ServiceValue {
  const { account, location, depth, name } = group;
  if (group.unknown) return { ...unsure(doubt('paloalto.unknown_part', location, { kind: 'service-group', name: name.slice(0, 60) })), locations: [location] };
  const usage = { account, location };
  const value = uniteServices(group.members.map((member) => resolveName(book, member, { usage, from: depth })));
  return { ...value, locations: mergeLocations([location], value.locations) };
}

function unsure(why: Doubt): ServiceValue {
  return { must: NOTHING, may: EVERYTHING, doubts: [why], locations: [] };
}

function unresolved(code: string, kind: string, name: string, { account, location }: Usage): ServiceValue {
  const parameters = { kind, name: name.slice(0, 100) };
  account.report('incomplete', code, location, parameters);
  return unsure(doubt(code, location, parameters));
}
