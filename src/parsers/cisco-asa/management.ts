import type { Doubt, Filter, Line, LineAction } from '../../model/device.js';
import { box, EVERYTHING, NOTHING, PROTOCOL, type HeaderSpace } from '../../model/header-space.js';
import { ALL_ADDRESSES, ALL_IPV4, ALL_IPV6, ofOneFamily, type IpSet } from '../../model/ip-set.js';
import { ALL_PORTS, oneNumber, subtractNumbers, type NumberSet } from '../../model/number-set.js';
import { exactly, type AddressBook, type AddressMatch } from './addresses.js';
import type { AccessGroups } from './access-groups.js';
import type { AccessList } from './access-lists.js';
import { isAtEnd, peek, take, takeIf, type Cursor } from './cursor.js';
import { onInterfaces, type InterfaceBook } from './interfaces.js';
import { wordsOf, type ConfigLine } from './lines.js';
import { parseNumber } from './literals.js';
import { mergeDoubts, type Report } from './report.js';
import { readIcmp } from './services.js';
import type { Vpn } from './vpn.js';

/** What the filters of traffic to the device itself are built from. */
export interface ManagementSources {
  readonly lines: readonly ConfigLine[];
  readonly addresses: AddressBook;
  readonly interfaces: InterfaceBook;
  readonly groups: AccessGroups;
  readonly lists: ReadonlyMap<string, AccessList>;
  readonly vpn: Vpn;
  readonly universe: IpSet;
  readonly report: Report;
}

/** A permit or deny for one service on one interface. */
interface Access {
  readonly service: 'ssh' | 'telnet' | 'http' | 'icmp' | 'ipv6 icmp' | 'snmp';
  readonly action: LineAction;
  readonly source: AddressMatch;
  readonly interface: string;
  readonly line: number;
  /** ICMP types; all ports of the service else. */
  readonly types: NumberSet | undefined;
}

/**
 * What reaches the device itself: the services that are allowed by network and interface, ICMP, the VPN portal and,
 * in doubt, the device's other services. The list of the control plane holds for what the first ones do not allow.
 */
export function managementFilters(sources: ManagementSources): readonly Filter[] {
  const { report, lines, universe, groups } = sources;
  const rules: Access[] = [];
  const state: ServerState = { httpPort: undefined, managementInterface: undefined };
  for (const entry of lines) readLine(entry, { rules, state, sources });
  const allowed = rules.flatMap((rule) => accessLine(rule, state, sources));
  const location = report.at(sources.interfaces.all[0]?.line ?? lines[0]?.line ?? 1);
  const services: Filter = {
    name: 'management access',
    hooks: ['input'],
    universe,
    lines: [...allowed, ...icmpEndings(rules, sources), ...throughTunnel(allowed, state), ...portalLines(sources), ownServices(state.httpPort, location)],
    defaultAction: 'deny',
    defaultLocation: location,
    replies: 'stateful',
  };
  return groups.controlPlane.length === 0 ? [services] : [services, controlPlane(allowed, sources)];
}

interface ServerState {
  /** Undefined while the web server is off. */
  httpPort: number | undefined;
  managementInterface: { readonly name: string; readonly line: number } | undefined;
}

interface LineContext {
  readonly rules: Access[];
  readonly state: ServerState;
  readonly sources: ManagementSources;
}

/** Lines that say what reaches the device. */
const MANAGEMENT_LINE = /^(?:ssh|telnet|http|icmp|ipv6 icmp|snmp-server host|management-access) /u;

function readLine({ text, line }: ConfigLine, { rules, state, sources }: LineContext): void {
  if (!MANAGEMENT_LINE.test(text)) return;
  const words = wordsOf(text);
  const [verb, first, second, third] = words;
  const { report } = sources;
  if (verb === 'http' && first === 'server' && second === 'enable' && words.length <= 4) {
    const port = third === undefined ? 443 : parseNumber(third, 65_535);
    if (port === undefined) return;
    state.httpPort = port;
    report.mark(line, 'understood');
  } else if (verb === 'management-access' && first !== undefined && words.length === 2) {
    state.managementInterface = { name: first, line };
    report.mark(line, 'understood');
  } else {
    const rule = readAccess(words, line, sources);
    if (rule === undefined) return;
    rules.push(rule);
    report.mark(line, 'understood');
    if (sources.interfaces.find(rule.interface) === undefined) {
      report.add('incomplete', 'export.undefined_reference', line, { kind: 'interface', name: rule.interface.slice(0, 60) });
    }
  }
}

/** `ssh 10.0.0.0 255.255.255.0 inside`, `icmp permit any echo-reply outside`, `snmp-server host inside 10.0.0.5 poll`. */
function readAccess(words: readonly string[], line: number, sources: ManagementSources): Access | undefined {
  const [verb] = words;
  if (verb === 'ssh' || verb === 'telnet' || verb === 'http') return readService(verb, { words, at: 1 }, { line, sources });
  if (verb === 'icmp') return readIcmpRule('icmp', { words, at: 1 }, { line, sources });
  if (verb === 'ipv6' && words[1] === 'icmp') return readIcmpRule('ipv6 icmp', { words, at: 2 }, { line, sources });
  if (verb === 'snmp-server' && words[1] === 'host') {
    const [, , name, host] = words;
    const address = sources.addresses.host(host);
    if (name === undefined || address === undefined) return undefined;
    return { service: 'snmp', action: 'permit', source: exactly([{ first: address, last: address }]), interface: name, line, types: undefined };
  }
  return undefined;
}

interface RuleReading {
  readonly line: number;
  readonly sources: ManagementSources;
}

function readService(service: 'ssh' | 'telnet' | 'http', cursor: Cursor, { line, sources }: RuleReading): Access | undefined {
  const range = sources.addresses.network(cursor);
  const name = take(cursor);
  if (range === undefined || name === undefined || !isAtEnd(cursor)) return undefined;
  return { service, action: 'permit', source: exactly(ofOneFamily(range)), interface: name, line, types: undefined };
}

function readIcmpRule(service: 'icmp' | 'ipv6 icmp', cursor: Cursor, { line, sources }: RuleReading): Access | undefined {
  const action = take(cursor);
  if (action !== 'permit' && action !== 'deny') return undefined;
  const family = service === 'icmp' ? ALL_IPV4 : ALL_IPV6;
  const host = takeIf(cursor, 'host') ? sources.addresses.host(take(cursor)) : undefined;
  const range = host === undefined ? undefined : { first: host, last: host };
  const source = range === undefined ? (takeIf(cursor, 'any') ? family : undefined) : [range];
  const network = source === undefined ? sources.addresses.network(cursor) : undefined;
  if (source === undefined && network === undefined) return undefined;
  const protocol = service === 'icmp' ? PROTOCOL.icmp : PROTOCOL.icmpv6;
  const types = cursor.words.length - cursor.at > 1 ? readIcmp(cursor, protocol) : ALL_PORTS;
  const name = peek(cursor);
  cursor.at += 1;
  if (types === undefined || name === undefined || !isAtEnd(cursor)) return undefined;
  return { service, action, source: exactly(source ?? (network === undefined ? [] : ofOneFamily(network))), interface: name, line, types };
}

function spaceOf({ service, types }: Access, { httpPort }: ServerState): Pick<Parameters<typeof box>[0], 'protocols' | 'destinationPorts'> | undefined {
  switch (service) {
    case 'ssh':
      return { protocols: oneNumber(PROTOCOL.tcp), destinationPorts: oneNumber(22) };
    case 'telnet':
      return { protocols: oneNumber(PROTOCOL.tcp), destinationPorts: oneNumber(23) };
    case 'http':
      return httpPort === undefined ? undefined : { protocols: oneNumber(PROTOCOL.tcp), destinationPorts: oneNumber(httpPort) };
    case 'snmp':
      return { protocols: oneNumber(PROTOCOL.udp), destinationPorts: oneNumber(161) };
    case 'icmp':
      return { protocols: oneNumber(PROTOCOL.icmp), destinationPorts: types ?? ALL_PORTS };
    case 'ipv6 icmp':
      return { protocols: oneNumber(PROTOCOL.icmpv6), destinationPorts: types ?? ALL_PORTS };
    default:
      return service satisfies never;
  }
}

/** The device answers on the address of the interface that the packet comes in by, on no other. */
function accessLine(rule: Access, state: ServerState, { interfaces, report }: ManagementSources): readonly Line[] {
  const fields = spaceOf(rule, state);
  if (fields === undefined) return [];
  const own = rule.action === 'deny' ? exactly(ALL_ADDRESSES) : interfaces.addressesOf(rule.interface, rule.line);
  const location = report.at(rule.line);
  const isUnsure = rule.service === 'snmp' || (rule.service === 'telnet' && isLowest(rule.interface, interfaces));
  const doubt: Doubt = { code: 'cisco-asa.perhaps_off', parameters: { service: rule.service, interface: rule.interface.slice(0, 60) }, location };
  const may = boxes({ ...fields, source: rule.source.may, destination: own.may });
  const exact = !isUnsure && own.must === own.may;
  const must = exact ? may : isUnsure ? NOTHING : boxes({ ...fields, source: rule.source.must, destination: own.must });
  if (may.length === 0) return [];
  return [
    {
      label: `${rule.service} on ${rule.interface}`.slice(0, 200), action: rule.action, match: { must, may }, ingress: onInterfaces(rule.interface),
      doubts: exact ? [] : mergeDoubts(isUnsure ? [doubt] : [], own.doubts), location,
    },
  ];
}

function boxes(fields: Parameters<typeof box>[0]): HeaderSpace {
  const one = box(fields);
  return one.source.length === 0 || one.destination.length === 0 ? NOTHING : [one];
}

/** Telnet to the interface of the lowest level works through a tunnel only. */
function isLowest(name: string, { all, find }: InterfaceBook): boolean {
  const level = find(name)?.level;
  return level === undefined || all.every((one) => one.level >= level);
}

/** Without a rule for it an interface answers all ICMP; with one, only what the rules permit. */
function icmpEndings(rules: readonly Access[], { interfaces, report }: ManagementSources): readonly Line[] {
  return interfaces.all.flatMap((one) =>
    (['icmp', 'ipv6 icmp'] as const).flatMap((service): readonly Line[] => {
      const isRuled = rules.some((rule) => rule.service === service && rule.interface === one.name);
      const protocols = oneNumber(service === 'icmp' ? PROTOCOL.icmp : PROTOCOL.icmpv6);
      const match = [box({ protocols })];
      const label = `${service} on ${one.name}`.slice(0, 200);
      return [{ label, action: isRuled ? 'deny' : 'permit', match: { must: match, may: match }, ingress: onInterfaces(one.name), doubts: [], location: report.at(one.line), builtIn: true }];
    }),
  );
}

/** `management-access inside`: its services are reached through a tunnel that ends on another interface. */
function throughTunnel(allowed: readonly Line[], { managementInterface }: ServerState): readonly Line[] {
  if (managementInterface === undefined) return [];
  return allowed
    .filter(({ ingress, action }) => action === 'permit' && ingress?.patterns.includes(managementInterface.name) === true)
    .map(({ ingress: _there, ...line }) => {
      const doubt: Doubt = { code: 'cisco-asa.management_access', parameters: { interface: managementInterface.name.slice(0, 60) }, location: line.location };
      return { ...line, match: { must: NOTHING, may: line.match.may }, doubts: mergeDoubts([doubt], line.doubts) };
    });
}

/** The VPN portal and its clients' tunnels, over TLS and DTLS. */
function portalLines({ vpn, interfaces, report }: ManagementSources): readonly Line[] {
  const ports = vpn.webvpn.ports.length === 0 ? [443] : vpn.webvpn.ports;
  const protocols = [PROTOCOL.tcp, PROTOCOL.udp].map((one) => ({ first: one, last: one }));
  return vpn.webvpn.interfaces.map(({ name, line }) => {
    const own = interfaces.addressesOf(name, line);
    const spaceOn = (destination: IpSet): HeaderSpace => ports.flatMap((port) => boxes({ protocols, destination, destinationPorts: oneNumber(port) }));
    const may = spaceOn(own.may);
    const must = own.must === own.may ? may : spaceOn(own.must);
    return { label: `webvpn on ${name}`.slice(0, 200), action: 'permit', match: { must, may }, ingress: onInterfaces(name), doubts: must === may ? [] : own.doubts, location: report.at(line) };
  });
}

/** VPN, routing, addresses, clustering: where they listen was not followed. */
function ownServices(httpPort: number | undefined, location: Line['location']): Line {
  const administration = [22, 23, 80, 443, httpPort ?? 443].reduce<NumberSet>((rest, port) => subtractNumbers(rest, oneNumber(port)), ALL_PORTS);
  const portless = subtractNumbers([{ first: 0, last: 255 }], [PROTOCOL.icmp, PROTOCOL.tcp, PROTOCOL.udp, PROTOCOL.icmpv6].map((one) => ({ first: one, last: one })));
  const may = [
    box({ protocols: oneNumber(PROTOCOL.tcp), destinationPorts: administration }),
    box({ protocols: oneNumber(PROTOCOL.udp), destinationPorts: subtractNumbers(ALL_PORTS, oneNumber(161)) }),
    box({ protocols: portless }),
  ];
  return { label: 'services of the device', action: 'permit', match: { must: NOTHING, may }, doubts: [{ code: 'cisco-asa.own_services', parameters: {}, location }], location, builtIn: true };
}

/** Administration that is allowed by network and interface goes before the list; how the list ends is not documented. */
function controlPlane(allowed: readonly Line[], { groups, lists, universe, report }: ManagementSources): Filter {
  const lines = groups.controlPlane.flatMap(({ list: name, interface: on, line: at }): readonly Line[] => {
    const list = lists.get(name);
    const location = report.at(at);
    const unsure = (code: string): Line => ({
      label: `access-list ${name}`.slice(0, 200), action: 'deny', match: { must: NOTHING, may: EVERYTHING }, ingress: onInterfaces(on), doubts: [{ code, parameters: { list: name.slice(0, 60) }, location }], location,
    });
    if (list === undefined) {
      report.add('incomplete', 'export.undefined_reference', at, { kind: 'access-list', name: name.slice(0, 60) });
      report.mark(at, 'partial');
    }
    const entries = (list?.entries ?? []).map((entry): Line => ({
      label: `access-list ${name} line ${entry.position}`.slice(0, 200), action: entry.action, match: { must: entry.must, may: entry.may }, ingress: onInterfaces(on), doubts: entry.doubts, location: report.at(entry.line),
    }));
    return [...entries, unsure('cisco-asa.control_plane_end')];
  });
  const [first] = groups.controlPlane;
  return {
    name: 'access-group control-plane', hooks: ['input'], universe, lines: [...allowed.filter(({ action }) => action === 'permit'), ...lines], defaultAction: 'permit', defaultLocation: report.at(first?.line ?? 1), replies: 'stateful',
  };
}
