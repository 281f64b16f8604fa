/** Who reaches the device itself: terminal lines, web servers, SNMP, and what else it may listen on. */
import type { Doubt, Filter, Line } from '../../model/device.js';
import { box, complementSpace, intersectSpaces, NOTHING, PROTOCOL, type HeaderSpace } from '../../model/header-space.js';
import { ALL_ADDRESSES } from '../../model/ip-set.js';
import { oneNumber } from '../../model/number-set.js';
import type { Location } from '../../model/source.js';
import { permittedSpace } from './access-list.js';
import { allPackets, sure, uniteSpaces, type SpaceBounds } from './bounds.js';
import { unevaluable } from './report.js';
import type { TerminalLine, WebServer } from './configuration.js';
import { codeOf, wholeLine, type Context } from './context.js';

/** The filter of packets to the device. Its replies come from the device itself, which no list at an interface judges. */
export function managementFilter(context: Context): Filter {
  const location: Location = { path: context.report.path };
  const known = [...terminalLines(context, 'ssh', 22), ...terminalLines(context, 'telnet', 23), ...webLines(context), ...snmpLines(context)];
  const ports: HeaderSpace = [tcp(22), tcp(23), ...[context.configuration.http, context.configuration.https].map(({ port }) => tcp(port)), udp(161)];
  const others: Line = { label: 'services of the device', action: 'permit', match: { must: NOTHING, may: complementSpace(ports) }, doubts: [{ code: codeOf(context.product, 'own_services'), parameters: {}, location }], location, builtIn: true };
  return { name: 'management', hooks: ['input'], universe: ALL_ADDRESSES, lines: [...known, others], defaultAction: 'deny', defaultLocation: location, replies: 'stateful' };
}

function tcp(port: number): HeaderSpace[number] {
  return box({ protocols: oneNumber(PROTOCOL.tcp), destinationPorts: oneNumber(port) });
}

function udp(port: number): HeaderSpace[number] {
  return box({ protocols: oneNumber(PROTOCOL.udp), destinationPorts: oneNumber(port) });
}

interface ListReference {
  readonly family: 4 | 6;
  readonly name: string;
  readonly location: Location;
}

/** Who a service's lists let in: everyone of a family that has no list. An undefined list lets everyone in, in doubt. */
function admitted(context: Context, lists: readonly ListReference[]): SpaceBounds {
  return uniteSpaces(([4, 6] as const).map((family) => {
    const reference = lists.find((list) => list.family === family);
    if (reference === undefined) return sure(allPackets(family));
    const list = context.list(family, reference.name);
    if (list !== undefined && (list.entries.length > 0 || list.damaged)) return permittedSpace(list, 'opening');
    return { must: NOTHING, may: allPackets(family), doubts: [unevaluable(`access list ${reference.name}`, reference.location)], related: [] };
  }));
}

interface Service {
  readonly label: string;
  readonly port: HeaderSpace;
  readonly lists: readonly ListReference[];
  readonly location: Location;
  readonly doubt: Doubt | undefined;
}

function serviceLine(context: Context, { label, port, lists, location, doubt }: Service): readonly Line[] {
  const who = admitted(context, lists);
  const may = intersectSpaces(who.may, port);
  if (may.length === 0) return [];
  const exact = who.must === who.may && doubt === undefined;
  const must = exact ? may : doubt === undefined ? intersectSpaces(who.must, port) : NOTHING;
  const doubts = [...who.doubts, ...(doubt === undefined ? [] : [doubt])];
  return [wholeLine({ label, action: 'permit', location, relatedLocations: lists.map((list) => list.location).slice(0, 20) }, { must, may, doubts, related: [] })];
}

/** Any of the terminal lines may take a connection, so what one of them admits is possible and sure only if all agree. */
function terminalLines(context: Context, protocol: 'ssh' | 'telnet', port: number): readonly Line[] {
  const { terminals } = context.configuration;
  const open = terminals.filter(({ transports }) => transports === undefined || transports.has(protocol) || transports.has('all'));
  return open.flatMap((terminal) => {
    const { location, lists, transports } = terminal;
    // Without a statement the release decides; SSH also needs keys, which no export holds; lines may differ.
    const unsure = transports === undefined || protocol === 'ssh' || open.length !== terminals.length || !open.every((other) => sameLists(other, terminal));
    const doubt: Doubt | undefined = unsure ? { code: codeOf(context.product, 'own_services'), parameters: {}, location } : undefined;
    return serviceLine(context, { label: `line vty: ${protocol}`, port: [tcp(port)], lists, location, doubt });
  });
}

function sameLists(a: TerminalLine, b: TerminalLine): boolean {
  return a.lists.length === b.lists.length && a.lists.every((list, index) => list.name === b.lists[index]?.name && list.family === b.lists[index]?.family);
}

function webLines(context: Context): readonly Line[] {
  const { http, https, webLists } = context.configuration;
  const line = (label: string, server: WebServer): readonly Line[] => {
    if (server.enabled === false) return [];
    const doubt: Doubt | undefined = server.enabled === undefined ? { code: codeOf(context.product, 'own_services'), parameters: {}, location: server.location } : undefined;
    return serviceLine(context, { label, port: [tcp(server.port)], lists: webLists, location: server.location, doubt });
  };
  return [...line('ip http server', http), ...line('ip http secure-server', https)];
}

function snmpLines(context: Context): readonly Line[] {
  return context.configuration.communities.flatMap(({ list, location }) => {
    const lists = list === undefined ? [] : ([4, 6] as const).flatMap((family) => (context.list(family, list) === undefined ? [] : [{ family, name: list, location }]));
    const doubt: Doubt | undefined = list !== undefined && lists.length === 0 ? { code: codeOf(context.product, 'own_services'), parameters: {}, location } : undefined;
    return serviceLine(context, { label: 'snmp-server community', port: [udp(161)], lists, location, doubt });
  });
}
