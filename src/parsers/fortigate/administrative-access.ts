import type { Doubt, Filter, Line } from '../../model/device.js';
import { box, EVERYTHING, intersectSpaces, NOTHING, PROTOCOL, type HeaderSpace } from '../../model/header-space.js';
import { ALL_IPV4, ALL_IPV6, uniteIps, type IpSet } from '../../model/ip-set.js';
import type { Location } from '../../model/source.js';
import { ownServices, sslVpnLines } from './device-services.js';
import { addressesOf, type Interface, type OwnAddress } from './interfaces.js';
import type { Policy } from './policies.js';
import type { PolicyContext } from './policy-context.js';
import { mergeDoubts, unevaluable } from './report.js';
import { locationOf, valueOf, valuesOf, type Scope } from './scope.js';
import { portSpace, readPort } from './services.js';
import { firstWord, listSettings, placeOf } from './settings.js';
import { readTrustedHosts, type TrustedHosts } from './trusted-hosts.js';

/** What the filter of the device's own ports is built from. */
export interface AccessSources {
  readonly scope: Scope;
  readonly context: PolicyContext;
  readonly policies: readonly Policy[];
  /** Local-in policies that accept. */
  readonly accepted: readonly Line[];
  readonly universe: IpSet;
}

/**
 * What reaches the device itself: `allowaccess` of the interface whose address is asked for, on the interface
 * itself, or through a policy from another one; SSL-VPN; and, in doubt, the device's own services.
 */
export function administrativeAccess(sources: AccessSources): Filter {
  const { scope, context } = sources;
  const location = scope.section('system interface')?.location ?? scope.location;
  const enabled = context.interfaces.interfaces.filter((one) => one.enabled);
  const ports = readPorts(scope);
  const trustedHosts = { ipv4: readTrustedHosts(scope, 4, context.report), ipv6: readTrustedHosts(scope, 6, context.report) };
  const opened = enabled.flatMap((one) => accessOf(one, ports, { context, trustedHosts }));
  const lines = context.interfaces.isPresent
    ? [...opened.map((one) => one.line), ...sslVpnLines(scope, context), ...throughPolicies(opened, sources.policies), ...doubtful(sources.accepted), ownServices(location)]
    : [unknownAccess(location)];
  return { name: 'administrative access', hooks: ['input'], universe: sources.universe, lines, defaultAction: 'deny', defaultLocation: location, replies: 'stateful' };
}

/** Ports of the administration services; `system global` changes them. */
type Ports = ReadonlyMap<string, HeaderSpace>;

function readPorts(scope: Scope): Ports {
  const global = scope.section('system global');
  const tcp = (port: number): HeaderSpace => portSpace(PROTOCOL.tcp, [{ first: port, last: port }]);
  const changed = (key: string, standard: number): HeaderSpace => tcp(readPort(valueOf(global, key)) ?? standard);
  const icmp = (protocol: number, type: number): HeaderSpace => portSpace(protocol, [{ first: type * 256, last: type * 256 + 255 }]);
  const capwap = portSpace(PROTOCOL.udp, [{ first: 5246, last: 5247 }]);
  return new Map([
    ['ping', [...icmp(PROTOCOL.icmp, 8), ...icmp(PROTOCOL.icmpv6, 128)]],
    ['https', changed('admin-sport', 443)],
    ['http', changed('admin-port', 80)],
    ['ssh', changed('admin-ssh-port', 22)],
    ['telnet', changed('admin-telnet-port', 23)],
    ['snmp', portSpace(PROTOCOL.udp, [{ first: 161, last: 161 }])],
    ['fgfm', tcp(541)],
    ['radius-acct', portSpace(PROTOCOL.udp, [{ first: 1813, last: 1813 }])],
    ['probe-response', tcp(readPort(valueOf(scope.section('system probe-response'), 'port')) ?? 8008)],
    ['capwap', capwap],
    ['fabric', [...tcp(8013), ...capwap]],
    ['ftm', tcp(readPort(valueOf(scope.section('system ftm-push'), 'server-port')) ?? 4433)],
    ['speed-test', portSpace(PROTOCOL.tcp, [{ first: 5200, last: 5209 }])],
  ]);
}

/** Services that ask an administrator to log in, so that trusted hosts apply. */
const FOR_ADMINISTRATORS: ReadonlySet<string> = new Set(['https', 'http', 'ssh', 'telnet']);

interface AccessContext {
  readonly context: PolicyContext;
  readonly trustedHosts: { readonly ipv4: TrustedHosts; readonly ipv6: TrustedHosts };
}

interface Opened {
  readonly owner: Interface;
  readonly line: Line;
}

function accessOf(owner: Interface, ports: Ports, { context, trustedHosts }: AccessContext): readonly Opened[] {
  const opened: Opened[] = [];
  for (const family of [4, 6] as const) {
    const trusted = family === 4 ? trustedHosts.ipv4 : trustedHosts.ipv6;
    const own = addressesOf(owner, family);
    for (const address of own) opened.push(...openAddress(owner, address, { ports, trusted, context, family }));
    const learns = family === 4 ? owner.learns.ipv4 : owner.learns.ipv6;
    if (own.length === 0 && learns) opened.push(...openLearnt(owner, { ports, trusted, context, family }));
  }
  return opened;
}

interface Opening {
  readonly ports: Ports;
  readonly trusted: TrustedHosts;
  readonly context: PolicyContext;
  readonly family: 4 | 6;
}

/** An address from DHCP or PPPoE: the ports are open at an address that the export does not tell. */
function openLearnt(owner: Interface, opening: Opening): readonly Opened[] {
  const block = opening.family === 4 ? owner.block : (owner.block.configs.get('ipv6') ?? owner.block);
  const key = opening.family === 4 ? 'allowaccess' : 'ip6-allowaccess';
  const access = valuesOf(block, key);
  const location = locationOf(block, key);
  const doubt = unevaluable(`system interface "${owner.name}": ip`, location);
  const family = opening.family === 4 ? ALL_IPV4 : ALL_IPV6;
  return access.flatMap((name) => openPort(owner, name, { destination: family, location, doubts: [doubt], opening }));
}

function openAddress(owner: Interface, address: OwnAddress, opening: Opening): readonly Opened[] {
  const destination: IpSet = [{ first: address.address, last: address.address }];
  return address.access.flatMap((name) => openPort(owner, name, { destination, location: address.location, doubts: [], opening }));
}

interface Port {
  readonly destination: IpSet;
  readonly location: Location;
  readonly doubts: readonly Doubt[];
  readonly opening: Opening;
}

function openPort(owner: Interface, name: string, { destination, location, doubts, opening }: Port): readonly Opened[] {
  const { ports, context, family } = opening;
  const space = ports.get(name) ?? unknownService(name, location, context);
  if (space.length === 0) return [];
  const source = sourcesFor(name, opening, location);
  const all = mergeDoubts(doubts, managementDoubts(owner), source.doubts, ports.has(name) ? [] : [unevaluable(`allowaccess ${name}`, location)]);
  const may = intersectSpaces(space, [box({ source: source.may, destination })]);
  const must = doubts.length > 0 || !ports.has(name) || managementDoubts(owner).length > 0 ? NOTHING : intersectSpaces(space, [box({ source: source.must, destination })]);
  const line: Line = {
    label: `${family === 4 ? 'allowaccess' : 'ip6-allowaccess'} ${name} on "${owner.name}"`.slice(0, 200),
    action: 'permit',
    match: all.length === 0 ? { must: may, may } : { must, may },
    ingress: { patterns: [owner.name], negated: false },
    doubts: all,
    location,
  };
  return [{ owner, line }];
}

/** Trusted hosts bind logins surely; whether they also bind ping is left open. */
function sourcesFor(name: string, { trusted, family }: Opening, location: Location): TrustedHosts {
  const all = family === 4 ? ALL_IPV4 : ALL_IPV6;
  if (FOR_ADMINISTRATORS.has(name)) return trusted;
  if (name !== 'ping' || (trusted.doubts.length === 0 && trusted.may === all)) return { must: all, may: all, doubts: [] };
  const doubts = trusted.doubts.length > 0 ? trusted.doubts : [unevaluable('trusthost: ping', location)];
  return { must: trusted.must, may: all, doubts };
}

/** `set dedicated-to management` with trusted addresses of its own. */
function managementDoubts(owner: Interface): readonly Doubt[] {
  const setting = listSettings(owner.block.settings).find((one) => one.key.startsWith('trust-ip') && firstWord(one) !== '0.0.0.0' && firstWord(one) !== '::/0');
  return setting === undefined ? [] : [unevaluable(setting.key, placeOf(setting))];
}

function unknownService(name: string, location: Location, context: PolicyContext): HeaderSpace {
  if (name === '') return NOTHING;
  context.report.add('incomplete', 'export.invalid_value', location, { what: 'allowaccess', value: name.slice(0, 60), expected: 'ping, https, ssh, snmp, http, telnet, fgfm, fabric …' });
  context.report.mark(location, 'partial');
  return EVERYTHING;
}

/**
 * From another interface the address is reached only through a policy towards the interface that owns it.
 * Earlier deny policies are not followed, so such access is in doubt, never sure.
 */
function throughPolicies(opened: readonly Opened[], policies: readonly Policy[]): readonly Line[] {
  const lines: Line[] = [];
  for (const policy of policies) {
    if (policy.action !== 'permit') continue;
    const reached = opened.filter((one) => policy.egress.match === undefined || policy.egress.match.patterns.includes(one.owner.name));
    const destination = uniteIps(...new Set(reached.flatMap((one) => one.line.match.may.map((part) => part.destination))));
    const candidate = intersectSpaces(policy.ordinary.may, [box({ destination })]);
    if (candidate.length === 0) continue;
    const may = reached.flatMap((one) => intersectSpaces(candidate, one.line.match.may));
    if (may.length === 0) continue;
    const name = reached[0]?.owner.name ?? '';
    lines.push({
      label: policy.label,
      action: 'permit',
      match: { must: NOTHING, may },
      ...(policy.ingress.match === undefined ? {} : { ingress: policy.ingress.match }),
      doubts: [{ code: 'fortigate.other_interface', parameters: { interface: name.slice(0, 60) }, location: policy.block.location }],
      location: policy.block.location,
    });
  }
  return lines;
}

function doubtful(accepted: readonly Line[]): readonly Line[] {
  return accepted.map((line) => ({
    ...line,
    match: { must: NOTHING, may: line.match.may },
    doubts: mergeDoubts([{ code: 'fortigate.local_in_accept', parameters: {}, location: line.location }], line.doubts),
  }));
}

function unknownAccess(location: Location): Line {
  return {
    label: 'allowaccess',
    action: 'permit',
    match: { must: NOTHING, may: EVERYTHING },
    doubts: [{ code: 'fortigate.no_interfaces', parameters: {}, location }],
    location,
  };
}
