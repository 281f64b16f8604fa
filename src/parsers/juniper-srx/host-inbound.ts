import type { Doubt, Filter, Line } from '../../model/device.js';
import { box, EVERYTHING, intersectSpaces, NOTHING, subtractSpaces, type HeaderSpace } from '../../model/header-space.js';
import { ALL_ADDRESSES } from '../../model/ip-set.js';
import type { Location } from '../../model/source.js';
import { isManagementPort, ownAddresses, type Unit } from './interfaces.js';
import { unevaluable, type Report } from './report.js';
import { everyKnownSpace, hostInboundSpace } from './system-services.js';
import { at, entriesOf, partOf, type Statement } from './tree.js';
import type { Zone, ZoneTable } from './zones.js';

/** What `host-inbound-traffic` is read from. */
export interface HostInboundContext {
  readonly root: Statement;
  readonly units: readonly Unit[];
  readonly zones: ZoneTable;
  readonly report: Report;
}

/** What may reach the device itself, interface by interface: what an interface states takes the place of what its zone states. */
export function hostInboundFilter(context: HostInboundContext): Filter {
  const { root, zones, units } = context;
  const inZones = zones.zones.flatMap((zone) => zoneLines(zone, context));
  const ports = units.filter(({ name }) => isManagementPort(name) && zones.zoneOf(name) === undefined).map(managementLine);
  const statement = at(root, 'security', 'zones');
  return {
    name: 'host-inbound-traffic',
    hooks: ['input'],
    universe: ALL_ADDRESSES,
    lines: [...inZones, ...ports],
    defaultAction: 'deny',
    defaultLocation: statement?.location ?? root.location,
    replies: 'stateful',
  };
}

interface Opening {
  readonly must: HeaderSpace;
  readonly may: HeaderSpace;
  readonly doubts: readonly Doubt[];
  readonly label: string;
  readonly location: Location;
}

function zoneLines(zone: Zone, context: HostInboundContext): readonly Line[] {
  const shared = partOf(zone.statement, 'host-inbound-traffic');
  const ofZone = openings(shared, zone, context);
  return zone.members.flatMap((member) => {
    const own = partOf(member, 'host-inbound-traffic');
    const opened = own === undefined ? ofZone : openings(own, zone, context);
    const addresses = ownAddresses(context.units.filter(({ name }) => name === member.name));
    return opened.flatMap((opening) => openingLines(opening, member, addresses));
  });
}

function openingLines(opening: Opening, member: Statement, addresses: ReturnType<typeof ownAddresses>): readonly Line[] {
  const ingress = { patterns: [member.name], negated: false };
  const shared = { label: opening.label, action: 'permit', ingress, location: opening.location } as const;
  const toOwn = addresses.length === 0 ? NOTHING : intersectSpaces(opening.must, [box({ destination: addresses })]);
  const sure: readonly Line[] = toOwn.length === 0 ? [] : [{ ...shared, match: { must: toOwn, may: toOwn }, doubts: [] }];
  const elsewhere: Doubt = { code: 'juniper-srx.self_traffic', parameters: {}, location: opening.location };
  return [...sure, { ...shared, match: { must: NOTHING, may: opening.may }, doubts: [...opening.doubts, elsewhere] }];
}

function openings(statement: Statement | undefined, zone: Zone, context: HostInboundContext): readonly Opening[] {
  return (['system-services', 'protocols'] as const).flatMap((kind) => {
    const list = partOf(statement, kind);
    const entries = entriesOf(list).filter((entry) => partOf(entry, 'except') === undefined);
    const closed = entriesOf(list).filter((entry) => partOf(entry, 'except') !== undefined).flatMap(({ name }) => knownSpace(kind, name));
    return entries.map((entry) => readOpening(entry, { kind, zone, context, closed }));
  });
}

function knownSpace(kind: 'system-services' | 'protocols', name: string): HeaderSpace {
  const space = hostInboundSpace(kind, name);
  return space === undefined || space === 'unknown' ? NOTHING : space;
}

interface OpeningContext {
  readonly kind: 'system-services' | 'protocols';
  readonly zone: Zone;
  readonly context: HostInboundContext;
  /** What `except` takes away again. */
  readonly closed: HeaderSpace;
}

function readOpening(entry: Statement, { kind, zone, context, closed }: OpeningContext): Opening {
  const { name, location } = entry;
  const label = [zone.statement.keyword, ' ', zone.name.slice(0, 80), ' host-inbound-traffic ', kind, ' ', name].join('').slice(0, 200);
  const space = hostInboundSpace(kind, name);
  if (space === undefined) {
    context.report.add('incomplete', 'export.invalid_value', location, { what: `host-inbound-traffic ${kind}`, value: name.slice(0, 60), expected: 'ssh, https, ping, ike' });
    context.report.mark(location, 'partial');
    return { must: NOTHING, may: EVERYTHING, doubts: [unevaluable(`host-inbound-traffic ${name}`, location)], label, location };
  }
  if (name === 'any-service' && closed.length === 0) return { must: EVERYTHING, may: EVERYTHING, doubts: [], label, location };
  const doubt = [unevaluable(`host-inbound-traffic ${name}`, location)];
  if (space === 'unknown') return { must: name === 'all' ? subtractSpaces(everyKnownSpace(kind), closed) : NOTHING, may: EVERYTHING, doubts: doubt, label, location };
  const moved = movedPort(name, context.root);
  const may = kind === 'system-services' && name === 'ike' ? EVERYTHING : space;
  return moved === undefined ? { must: space, may, doubts: may === space ? [] : doubt, label, location } : { must: NOTHING, may: EVERYTHING, doubts: [unevaluable(`system services ${name} port`, moved)], label, location };
}

/** A service that listens on another port than its own. */
function movedPort(name: string, root: Statement): Location | undefined {
  const services = at(root, 'system', 'services');
  const service = name === 'ssh' ? partOf(services, 'ssh') : partOf(partOf(services, 'web-management'), name);
  return partOf(service, 'port')?.location;
}

function managementLine(unit: Unit): Line {
  const { location } = unit.statement;
  const doubt: Doubt = { code: 'juniper-srx.management_port', parameters: {}, location };
  return { label: `management port ${unit.name}`, action: 'permit', match: { must: NOTHING, may: EVERYTHING }, ingress: { patterns: [unit.name], negated: false }, doubts: [doubt], location };
}
