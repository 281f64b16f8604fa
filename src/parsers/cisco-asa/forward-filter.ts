import type { Filter, InterfaceMatch, Line, Match } from '../../model/device.js';
import { EVERYTHING, NOTHING } from '../../model/header-space.js';
import type { IpSet } from '../../model/ip-set.js';
import type { Location } from '../../model/source.js';
import type { AccessGroups } from './access-groups.js';
import type { AccessList, PlacedEntry } from './access-lists.js';
import { onInterfaces, type Interface } from './interfaces.js';
import { unevaluable, type Report } from './report.js';

/** What the filters of passing traffic are built from. */
export interface ForwardSources {
  readonly interfaces: readonly Interface[];
  readonly groups: AccessGroups;
  readonly lists: ReadonlyMap<string, AccessList>;
  /** `same-security-traffic permit inter-interface` and `intra-interface`. */
  readonly sameSecurity: { readonly inter: boolean; readonly intra: boolean };
  /** What comes out of a VPN tunnel and skips the access lists. */
  readonly vpn: readonly Line[];
  readonly universe: IpSet;
  readonly report: Report;
}

const ALWAYS: Match = { must: EVERYTHING, may: EVERYTHING };
const PERHAPS: Match = { must: NOTHING, may: EVERYTHING };

/**
 * Traffic through the device: the list of the interface it enters by, then the global list, then the implicit deny.
 * Where neither exists, it may go towards interfaces of a lower security level.
 */
export function inboundFilter(sources: ForwardSources): Filter {
  const { groups, interfaces, report } = sources;
  const lines = [
    ...interfaces.flatMap((one) => shutLines(one, sources)),
    ...sources.vpn,
    ...interfaces.flatMap((one) => sameLevelLines(one, sources)),
    ...listsWithPlaces(sources).flatMap(({ list, names, line }) => listLines({ list, line, place: { ingress: names } }, sources)),
    ...(groups.global === undefined ? endings(sources) : listLines({ list: groups.global.list, line: groups.global.line, place: {} }, sources)),
  ];
  const last = groups.global?.line ?? groups.inbound.at(-1)?.line ?? interfaces[0]?.line ?? 1;
  return {
    name: 'access-group in', hooks: ['forward'], universe: sources.universe, lines, defaultAction: 'deny', defaultLocation: report.at(last), replies: 'stateful',
  };
}

/** Lists on the interface that traffic leaves by. Undefined when there are none. */
export function outboundFilter(sources: ForwardSources): Filter | undefined {
  const { groups, report } = sources;
  const [first] = groups.outbound;
  if (first === undefined) return undefined;
  const lines = groups.outbound.flatMap(({ list, line, interface: name }) => [
    ...listLines({ list, line, place: { egress: [name] } }, sources),
    implicitDeny(list, { egress: onInterfaces(name) }, report.at(line)),
  ]);
  return {
    name: 'access-group out', hooks: ['forward'], universe: sources.universe, lines: [...sources.vpn, ...lines], defaultAction: 'permit', defaultLocation: report.at(first.line), replies: 'stateful',
  };
}

/** An interface that is shut down or for management alone passes nothing on; `no forward interface` forbids one way. */
function shutLines(one: Interface, { interfaces, report }: ForwardSources): readonly Line[] {
  const location = report.at(one.line);
  const own = onInterfaces(one.name);
  const towards = interfaces.filter((other) => one.notTowards.includes(other.hardware)).map((other) => other.name);
  const forbidden = towards.map((name) => line({ label: `${one.name}: no forward interface ${name}`, action: 'deny', match: ALWAYS, ingress: own, egress: onInterfaces(name), location, builtIn: true }));
  if (one.enabled && !one.managementOnly) return forbidden;
  const label = `${one.name}: ${one.enabled ? 'management-only' : 'shutdown'}`;
  return [line({ label, action: 'deny', match: ALWAYS, ingress: own, location, builtIn: true }), line({ label, action: 'deny', match: ALWAYS, egress: own, location, builtIn: true })];
}

/**
 * Interfaces of one level, and a way back out of the same interface, need `same-security-traffic`. Whether a list
 * that permits makes up for it is told in both ways, so it is in doubt.
 */
function sameLevelLines(one: Interface, sources: ForwardSources): readonly Line[] {
  const { interfaces, sameSecurity, report } = sources;
  const peers = sameSecurity.inter ? [] : interfaces.filter((other) => other !== one && other.level === one.level).map(({ name }) => name);
  const location = report.at(one.line);
  const hasList = isListed(one, sources);
  const match = hasList ? PERHAPS : ALWAYS;
  const deny = (names: readonly string[], how: string): readonly Line[] => {
    if (names.length === 0) return [];
    const doubts = hasList ? [{ code: 'cisco-asa.same_security', parameters: { interface: one.name.slice(0, 60), how }, location }] : [];
    return [{ ...line({ label: `${one.name}: same-security-traffic`, action: 'deny', match, ingress: onInterfaces(one.name), egress: onInterfaces(...names), location, builtIn: true }), doubts }];
  };
  return [...deny(peers, 'inter-interface'), ...deny(sameSecurity.intra ? [] : [one.name], 'intra-interface')];
}

function isListed(one: Interface, { groups }: ForwardSources): boolean {
  return groups.global !== undefined || groups.inbound.some((group) => group.interface === one.name);
}

interface PlacedList {
  readonly list: string;
  readonly line: number;
  readonly names: readonly string[];
}

/** A list that several interfaces share is written once. */
function listsWithPlaces({ groups }: ForwardSources): readonly PlacedList[] {
  const places = new Map<string, { readonly line: number; readonly names: string[] }>();
  for (const { list, line: at, interface: name } of groups.inbound) {
    const known = places.get(list) ?? { line: at, names: [] };
    known.names.push(name);
    places.set(list, known);
  }
  return [...places].map(([list, place]) => ({ list, ...place }));
}

interface Application {
  readonly list: string;
  /** The `access-group` line. */
  readonly line: number;
  readonly place: { readonly ingress?: readonly string[]; readonly egress?: readonly string[] };
}

function listLines({ list: name, line: at, place }: Application, { lists, report }: ForwardSources): readonly Line[] {
  const list = lists.get(name);
  const condition = {
    ...(place.ingress === undefined ? {} : { ingress: onInterfaces(...place.ingress) }),
    ...(place.egress === undefined ? {} : { egress: onInterfaces(...place.egress) }),
  };
  if (list === undefined || !list.hasEntries) {
    report.add('incomplete', 'export.undefined_reference', at, { kind: 'access-list', name: name.slice(0, 60) });
    report.mark(at, 'partial');
    return [{ ...line({ label: `access-list ${name}`, action: 'permit', match: PERHAPS, ...condition, location: report.at(at) }), doubts: [unevaluable(`access-list ${name}`, report.at(at))] }];
  }
  return list.entries.flatMap((entry) => entryLine(list, entry, { condition, place, report }));
}

interface EntryPlace extends Pick<Application, 'place'> {
  readonly condition: { readonly ingress?: InterfaceMatch; readonly egress?: InterfaceMatch };
  readonly report: Report;
}

function entryLine(list: AccessList, entry: PlacedEntry, { condition, place, report }: EntryPlace): readonly Line[] {
  if (entry.ingress !== undefined && place.ingress !== undefined && !place.ingress.includes(entry.ingress)) return [];
  return [
    {
      label: `access-list ${list.name} line ${entry.position}`.slice(0, 200),
      action: entry.action,
      match: entry.must === entry.may ? { must: entry.may, may: entry.may } : { must: entry.must, may: entry.may },
      ...condition,
      ...(entry.ingress === undefined ? {} : { ingress: onInterfaces(entry.ingress) }),
      ...(entry.egress === undefined ? {} : { egress: onInterfaces(entry.egress) }),
      doubts: entry.doubts,
      ...(entry.destinationNames === undefined ? {} : { destinationNames: entry.destinationNames }),
      ...(entry.remark === undefined ? {} : { description: entry.remark }),
      location: report.at(entry.line),
      ...(entry.relatedLocations.length === 0 ? {} : { relatedLocations: entry.relatedLocations }),
    },
  ];
}

/** Without a global list: the deny at the end of each interface's list, and what security levels let pass elsewhere. */
function endings(sources: ForwardSources): readonly Line[] {
  const { interfaces, groups, sameSecurity, report } = sources;
  const denies = groups.inbound.map(({ list, line: at, interface: name }) => implicitDeny(list, { ingress: onInterfaces(name) }, report.at(at)));
  const permits = interfaces.flatMap((one) => {
    if (isListed(one, sources)) return [];
    const lower = interfaces.filter((other) => other !== one && (other.level < one.level || (sameSecurity.inter && other.level === one.level)));
    const names = [...lower.map(({ name }) => name), ...(sameSecurity.intra ? [one.name] : [])];
    if (names.length === 0) return [];
    const label = `${one.name}: security-level ${one.level}`;
    return [line({ label, action: 'permit', match: ALWAYS, ingress: onInterfaces(one.name), egress: onInterfaces(...names), location: report.at(one.line) })];
  });
  return [...denies, ...permits];
}

function implicitDeny(list: string, condition: Pick<Line, 'ingress' | 'egress'>, location: Location): Line {
  return line({ label: `access-list ${list}: implicit deny`, action: 'deny', match: ALWAYS, ...condition, location, builtIn: true });
}

function line(fields: Omit<Line, 'doubts'>): Line {
  return { ...fields, label: fields.label.slice(0, 200), doubts: [] };
}
