/** One packet through one FortiGate: virtual IP, policies from the top, intrazone, NAT. */
import type { Packet } from '../../src/model/header-space.js';
import { isIpv4, type IpRange } from '../../src/model/ip-address.js';
import { allOf, anyOf, not, surely, type Ternary } from '../packet-walk/three-valued.js';
import { untouched, UnreadableError, type Delivery, type SlowAnswer, type TextFile, type Way } from '../packet-walk/types.js';
import { addressMatches, isEverything, isSettled, isInPorts, isInSpan, readAddress, serviceMatches } from './match-objects.js';
import { toDevice } from './own-ports.js';
import { entriesOf, readConfig, valueOf, valuesOf, type Block } from './read-config.js';

/** The slow evaluator of one backup. */
export function openFortigate([file]: readonly TextFile[]): (packet: Packet, way: Way) => SlowAnswer {
  const text = file?.text ?? '';
  const root = readConfig(text);
  checkReferences(root);
  const version = /^#config-version=\w+-(\d+)\.(\d+)\.(\d+)-/u.exec(text)?.slice(1).map(Number);
  const speaksIpv6 = version !== undefined || entriesOf(root, 'firewall policy').some((policy) => policy.settings.has('srcaddr6') || policy.settings.has('dstaddr6'));
  const box: Fortigate = { root, version, speaksIpv6, isCentral: valueOf(root.sections.get('system settings'), 'central-nat') === 'enable' };
  return (packet, way) => (way.hook === 'to-firewall' ? toDevice(box, packet, way) : forward(box, packet, way));
}

/** What the file says of the whole device. */
export interface Fortigate {
  readonly root: Block;
  /** From the first line; a partial export has none. */
  readonly version: readonly number[] | undefined;
  /** A partial export without a word on IPv6 says nothing about it. */
  readonly speaksIpv6: boolean;
  readonly isCentral: boolean;
}

/** Shrinking may take away what a name stands for; such a file means something else. */
export function checkReferences(root: Block): void {
  const interfaces = new Set([...entriesOf(root, 'system interface'), ...entriesOf(root, 'system zone')].map((one) => one.name).concat('any'));
  for (const policy of entriesOf(root, 'firewall policy')) {
    for (const key of ['srcintf', 'dstintf', 'schedule', 'service']) if (valuesOf(policy, key).length === 0) throw new UnreadableError(`${key} is missing`);
    const addresses = ['srcaddr', 'srcaddr6'].some((key) => valuesOf(policy, key).length > 0) && ['dstaddr', 'dstaddr6'].some((key) => valuesOf(policy, key).length > 0);
    if (!addresses) throw new UnreadableError('a policy without addresses');
  }
  for (const entry of entriesOf(root, 'firewall central-snat-map')) {
    if (['srcintf', 'dstintf', 'orig-addr', 'dst-addr'].some((key) => valuesOf(entry, key).length === 0)) throw new UnreadableError('an entry without sides');
  }
  for (const one of [...entriesOf(root, 'firewall policy'), ...entriesOf(root, 'firewall central-snat-map')]) {
    for (const key of ['srcintf', 'dstintf']) if (valuesOf(one, key).some((name) => !interfaces.has(name))) throw new UnreadableError('no such interface');
  }
  for (const group of ['addrgrp', 'addrgrp6', 'service group', 'vipgrp'].flatMap((path) => entriesOf(root, `firewall ${path}`))) {
    if (valuesOf(group, 'member').length === 0) throw new UnreadableError('a group without members');
  }
}

/** One packet from one interface to another. */
export function forward(box: Fortigate, sent: Packet, way: Way): SlowAnswer {
  const vip = virtualIps(box, sent).find((one) => vipMatches(box, one, { packet: sent, ingress: way.ingress ?? '' }));
  if (!isIpv4(sent.destination) && !box.speaksIpv6) return { verdict: 'in-doubt' };
  const packet = vip === undefined ? sent : throughVip(box, vip, sent);
  const decided = decide(box, { packet, vip, way });
  return answer(box, { packet, vip, way, decided });
}

/** Virtual IPs of the packet's family in file order. */
export function virtualIps({ root, isCentral }: Fortigate, { destination }: Packet): readonly Block[] {
  const all = entriesOf(root, isIpv4(destination) ? 'firewall vip' : 'firewall vip6');
  return isCentral ? all.filter((vip) => valueOf(vip, 'status') !== 'disable') : all;
}

/** Whether a virtual IP takes a packet that comes in by an interface. */
export function vipMatches({ root }: Fortigate, vip: Block, { packet, ingress }: { readonly packet: Packet; readonly ingress: string }): boolean {
  const external = valueOf(vip, 'extintf', 'any');
  if (external !== 'any' && !membersOf(root, external).includes(ingress)) return false;
  const filters = valuesOf(vip, 'srcintf-filter');
  if (filters.length > 0 && !filters.includes(ingress)) return false;
  const sources = valuesOf(vip, 'src-filter');
  if (sources.length > 0 && !sources.some((text) => isInSpan(packet.source, text))) return false;
  if (!isInSpan(packet.destination, externalOf(root, vip))) return false;
  const services = valuesOf(vip, 'service');
  if (services.length > 0 && !services.some((name) => serviceMatches(root, name, packet))) return false;
  if (valueOf(vip, 'type') !== 'server-load-balance' && valueOf(vip, 'portforward') !== 'enable') return true;
  const protocol = { tcp: 6, udp: 17, sctp: 132 }[valueOf(vip, 'protocol', 'tcp')];
  if (valueOf(vip, 'extport') === '') throw new UnreadableError('a port forward without a port');
  return packet.protocol === protocol && isInPorts(packet.destinationPort, valueOf(vip, 'extport'));
}

/** `0.0.0.0` is the address of the interface. */
function externalOf(root: Block, vip: Block): string {
  const text = valueOf(vip, 'extip');
  if (text === '') throw new UnreadableError('a virtual IP without an address');
  if (text !== '0.0.0.0') return text;
  const owner = entriesOf(root, 'system interface').find((one) => one.name === valueOf(vip, 'extintf'));
  if (owner === undefined) throw new UnreadableError('no such interface');
  return valueOf(owner, 'ip');
}

/** The packet behind a virtual IP: the same place in the mapped range, the same place in the mapped ports. */
export function throughVip({ root }: Pick<Fortigate, 'root'>, vip: Block, packet: Packet): Packet {
  const firstOf = (text: string): string => text.split('-')[0] ?? '';
  if (valueOf(vip, 'type') === 'server-load-balance') return throughRealServer(vip, packet);
  const shift = packet.destination - readAddress(firstOf(externalOf(root, vip)));
  const destination = readAddress(firstOf(valueOf(vip, 'mappedip'))) + shift;
  if (valueOf(vip, 'portforward') !== 'enable') return { ...packet, destination };
  const external = valueOf(vip, 'extport');
  const mapped = valueOf(vip, 'mappedport', external);
  return { ...packet, destination, destinationPort: Number(firstOf(mapped)) + packet.destinationPort - Number(firstOf(external)) };
}

/** A virtual server with one real server that is on. */
function throughRealServer(vip: Block, packet: Packet): Packet {
  const [server, ...others] = [...(vip.sections.get('realservers')?.entries.values() ?? [])].filter((one) => valueOf(one, 'status') !== 'disable');
  if (server === undefined || others.length > 0) throw new UnreadableError('several real servers');
  return { ...packet, destination: readAddress(valueOf(server, 'ip')), destinationPort: Number(valueOf(server, 'port')) };
}

/** A packet at the policies. */
export interface Judged {
  readonly packet: Packet;
  /** The virtual IP it came through. */
  readonly vip: Block | undefined;
  readonly way: Way;
}

interface Match {
  readonly action: 'accept' | 'deny';
  readonly sure: boolean;
  /** Absent for what is no policy. */
  readonly policy?: Block;
}

/** Everything that may decide, in order, up to the first that surely does. */
function decide(box: Fortigate, judged: Judged): readonly Match[] {
  const matches: Match[] = [];
  const { ingress, egress } = judged.way;
  const global = box.root.sections.get('system global');
  const redirects = ['allow-traffic-redirect', 'ipv6-allow-traffic-redirect'].some((key) => valueOf(global, key) !== 'disable');
  if (redirects && ingress === egress) matches.push({ action: 'accept', sure: false });
  for (const policy of entriesOf(box.root, 'firewall policy')) {
    const matched = policyMatches(box, policy, judged);
    const action = valueOf(policy, 'action', 'deny') === 'accept' ? 'accept' : 'deny';
    if (matched !== 'no') matches.push({ action, sure: matched === 'yes', policy });
    if (matched === 'yes') return matches;
  }
  for (const zone of entriesOf(box.root, 'system zone')) {
    const inside = insideZone(box, zone, judged);
    if (inside !== 'no') matches.push({ action: 'accept', sure: inside === 'yes' });
    if (inside === 'yes') return matches;
  }
  return [...matches, { action: 'deny', sure: true }];
}

function insideZone({ version, isCentral }: Fortigate, zone: Block, { vip, way }: Judged): Ternary {
  const members = valuesOf(zone, 'interface');
  if (valueOf(zone, 'intrazone') !== 'allow' || !members.includes(way.ingress ?? '') || !members.includes(way.egress ?? '')) return 'no';
  // Before 7.4.4 a zone of one interface gets no accept of its own.
  const counts = members.length > 1 ? 'yes' : version === undefined ? 'maybe' : surely(isAtLeast(version, [7, 4, 4]));
  return allOf([counts, vip === undefined || isCentral ? 'yes' : 'maybe']);
}

function isAtLeast(version: readonly number[], wanted: readonly number[]): boolean {
  const weight = (parts: readonly number[]): number => parts.reduce((sum, part) => sum * 1000 + part, 0);
  return weight(version) >= weight(wanted);
}

/** Whether a policy decides about a packet. */
export function policyMatches(box: Fortigate, policy: Block, judged: Judged): Ternary {
  const { root } = box;
  const { packet, way } = judged;
  if (valueOf(policy, 'status') === 'disable') return 'no';
  const parts: Ternary[] = [
    surely(interfaceMatches(root, valuesOf(policy, 'srcintf'), way.ingress)),
    surely(interfaceMatches(root, valuesOf(policy, 'dstintf'), way.egress)),
    scheduleHolds(root, valueOf(policy, 'schedule')),
    valuesOf(policy, 'groups').length > 0 ? 'maybe' : 'yes',
    listMatches(root, { policy, side: 'src', address: packet.source }),
    serviceHolds(root, policy, packet),
    destinationHolds(box, policy, judged),
  ];
  return allOf(parts);
}

function interfaceMatches(root: Block, names: readonly string[], name: string | undefined): boolean {
  return names.some((one) => one === 'any' || membersOf(root, one).includes(name ?? ''));
}

/** A zone stands for its members. */
export function membersOf(root: Block, name: string): readonly string[] {
  const zone = entriesOf(root, 'system zone').find((one) => one.name === name);
  return zone === undefined ? [name] : valuesOf(zone, 'interface');
}

function serviceHolds(root: Block, policy: Block, packet: Packet): Ternary {
  const matches = valuesOf(policy, 'service').some((name) => serviceMatches(root, name, packet));
  return surely(matches !== (valueOf(policy, 'service-negate') === 'enable'));
}

/** Without an IPv6 attribute of its own, a negation stands for both families. */
function isNegated(policy: Block, side: 'src' | 'dst', inIpv4: boolean): boolean {
  const hasOwn = policy.settings.has('srcaddr6-negate') || policy.settings.has('dstaddr6-negate');
  return valueOf(policy, `${side}addr${inIpv4 || !hasOwn ? '' : '6'}-negate`) === 'enable';
}

interface AddressList {
  readonly policy: Block;
  readonly side: 'src' | 'dst';
  readonly address: bigint;
}

/** A family with an empty list is not matched, negated or not. */
function listMatches(root: Block, { policy, side, address }: AddressList): Ternary {
  const inIpv4 = isIpv4(address);
  const names = valuesOf(policy, `${side}addr${inIpv4 ? '' : '6'}`);
  if (names.length === 0) return 'no';
  const matches = anyOf(names.map((name) => addressMatches(root, name, address)));
  return isNegated(policy, side, inIpv4) ? not(matches) : matches;
}

/**
 * Without central NAT a packet of a virtual IP is matched by its name only, and by deny policies with `match-vip`;
 * with central NAT its mapped address is an address like any other.
 */
function destinationHolds(box: Fortigate, policy: Block, { packet, vip }: Judged): Ternary {
  const names = valuesOf(policy, isIpv4(packet.destination) ? 'dstaddr' : 'dstaddr6');
  const named = names.flatMap((name) => vipsNamed(box.root, name));
  if (vip === undefined || box.isCentral) {
    return named.length > 0 ? 'no' : listMatches(box.root, { policy, side: 'dst', address: packet.destination });
  }
  if (named.includes(vip)) return 'yes';
  return named.length > 0 || names.length === 0 ? 'no' : matchVip(box, policy, packet);
}

/** Which of the two destinations `match-vip` compares is not documented: sure only where the policy names them all. */
function matchVip({ root, version }: Fortigate, policy: Block, packet: Packet): Ternary {
  if (valueOf(policy, 'action', 'deny') !== 'deny') return 'no';
  const setting = valueOf(policy, 'match-vip');
  if (setting === 'disable') return 'no';
  if (setting === '' && version !== undefined && !isAtLeast(version, [7, 2, 3])) return 'no';
  // A list that can hold no destination at all is no list to compare with.
  if (isEmptyList(root, policy, packet)) return 'no';
  const coversAll = ['dstaddr', 'dstaddr6'].every((key) => valuesOf(policy, key).length === 0 || valuesOf(policy, key).some((name) => isEverything(root, name))) && !hasOwnDestinations(root, policy);
  const isPlain = !isNegated(policy, 'dst', true) && !isNegated(policy, 'dst', false);
  return setting === 'enable' && coversAll && isPlain ? 'yes' : 'maybe';
}

function isEmptyList(root: Block, policy: Block, packet: Packet): boolean {
  const names = valuesOf(policy, isIpv4(packet.destination) ? 'dstaddr' : 'dstaddr6');
  const negated = isNegated(policy, 'dst', isIpv4(packet.destination));
  return negated ? names.includes('all') : names.every((name) => name === 'none' && !entriesOf(root, 'firewall address').some((one) => one.name === name));
}

/** A service may be limited to destinations of its own. */
function hasOwnDestinations(root: Block, policy: Block): boolean {
  const named = (names: readonly string[]): readonly Block[] =>
    names.flatMap((name) => [
      ...entriesOf(root, 'firewall service custom').filter((one) => one.name === name),
      ...named(entriesOf(root, 'firewall service group').filter((one) => one.name === name).flatMap((group) => valuesOf(group, 'member'))),
    ]);
  return named(valuesOf(policy, 'service')).some((custom) => custom.settings.has('iprange'));
}

function vipsNamed(root: Block, name: string): readonly Block[] {
  const all = [...entriesOf(root, 'firewall vip'), ...entriesOf(root, 'firewall vip6')];
  const group = [...entriesOf(root, 'firewall vipgrp'), ...entriesOf(root, 'firewall vipgrp6')].find((one) => one.name === name);
  const names = group === undefined ? [name] : valuesOf(group, 'member');
  return all.filter((vip) => names.includes(vip.name));
}

function scheduleHolds(root: Block, name: string): Ternary {
  const group = entriesOf(root, 'firewall schedule group').find((one) => one.name === name);
  if (group !== undefined) return anyOf(valuesOf(group, 'member').map((member) => scheduleHolds(root, member)));
  if (entriesOf(root, 'firewall schedule onetime').some((one) => one.name === name)) return 'maybe';
  const recurring = entriesOf(root, 'firewall schedule recurring').find((one) => one.name === name);
  if (recurring === undefined) {
    if (name === 'always') return 'yes';
    if (name === 'none') return 'no';
    throw new UnreadableError(`no schedule ${name}`);
  }
  const days = valuesOf(recurring, 'day').filter((day) => day !== 'none');
  if (days.length === 0) return 'no';
  return days.length === 7 && !recurring.settings.has('start') && !recurring.settings.has('end') ? 'yes' : 'maybe';
}

interface Decided extends Judged {
  readonly decided: readonly Match[];
}

function answer(box: Fortigate, { packet, vip, way, decided }: Decided): SlowAnswer {
  const accepts = decided.filter((match) => match.action === 'accept');
  if (accepts.length === 0) return { verdict: 'block' };
  const judged = { packet, vip, way };
  const alternatives = accepts.flatMap((match) => afterNat(box, match.policy, judged));
  const [delivered] = alternatives;
  const isOne = delivered !== undefined && alternatives.every((one) => sameDelivery(one, delivered));
  const settled = isOne ? { delivered } : { alternatives };
  if (decided.some((match) => match.action === 'deny')) return { verdict: 'in-doubt', ...settled };
  // Several ways to the same end: the product keeps the doubt which of them it is.
  return alternatives.length === 1 && delivered !== undefined ? { verdict: 'pass', delivered } : { verdict: 'loose', ...settled };
}

function sameDelivery(a: Delivery, b: Delivery): boolean {
  const text = (one: Delivery): string => [...one.sources, ...one.sourcePorts].map(({ first, last }) => `${first}-${last}`).join();
  return text(a) === text(b);
}

/** The packet as the next device sees it; several where its source is not settled. */
function afterNat(box: Fortigate, policy: Block | undefined, judged: Judged): readonly Delivery[] {
  return box.isCentral ? centralNat(box, judged) : policyNat(box, policy, judged);
}

function policyNat(box: Fortigate, policy: Block | undefined, { packet, way }: Judged): readonly Delivery[] {
  const { root } = box;
  const usesNat = entriesOf(root, 'firewall policy').some((one) => valueOf(one, 'action') === 'accept' && valueOf(one, 'nat') === 'enable');
  const lent = usesNat ? lentAddresses(box, packet, way) : [];
  const other = lent.map((source): Delivery => ({ ...untouched(packet), sources: [source], sourcePorts: ANY_PORT }));
  if (valueOf(policy, 'nat') !== 'enable' || policy === undefined) return [untouched(packet), ...other];
  const pools = valueOf(policy, 'ippool') === 'enable' ? ['poolname', 'poolname6'].flatMap((key) => valuesOf(policy, key)) : [];
  return [{ ...untouched(packet), sources: pools.length > 0 ? poolsNamed(root, pools) : ownAddresses(root, way.egress, packet), sourcePorts: ANY_PORT }, ...other];
}

const ANY_PORT = [{ first: 0, last: 65535 }];

/** The server of a whole-address virtual IP may use the external address for connections of its own. */
function lentAddresses({ root }: Fortigate, { source }: Packet, { egress }: Way): readonly IpRange[] {
  return entriesOf(root, 'firewall vip').flatMap((vip) => {
    if (valueOf(vip, 'portforward') === 'enable' || valueOf(vip, 'type') !== '') return [];
    const external = valueOf(vip, 'extintf', 'any');
    if (!isInSpan(source, valueOf(vip, 'mappedip')) || (external !== 'any' && !membersOf(root, external).includes(egress ?? ''))) return [];
    const [first = '', last = first] = externalOf(root, vip).split('-');
    return [{ first: readAddress(first), last: readAddress(last) }];
  });
}

function poolsNamed(root: Block, names: readonly string[]): readonly IpRange[] {
  return names.map((name) => {
    const pool = [...entriesOf(root, 'firewall ippool'), ...entriesOf(root, 'firewall ippool6')].find((one) => one.name === name);
    if (pool === undefined) throw new UnreadableError(`no pool ${name}`);
    return { first: readAddress(valueOf(pool, 'startip')), last: readAddress(valueOf(pool, 'endip')) };
  });
}

/** The addresses of an interface in the family of the packet. */
export function ownAddresses(root: Block, name: string | undefined, { destination }: Pick<Packet, 'destination'>): readonly IpRange[] {
  const owner = entriesOf(root, 'system interface').find((one) => one.name === name);
  const texts = isIpv4(destination)
    ? [valueOf(owner, 'ip'), ...[...(owner?.sections.get('secondaryip')?.entries.values() ?? [])].map((one) => valueOf(one, 'ip'))]
    : [valueOf(owner?.sections.get('ipv6'), 'ip6-address').split('/')[0] ?? ''];
  const own = texts.filter((text) => text !== '').map((text) => ({ first: readAddress(text), last: readAddress(text) }));
  if (own.length === 0) throw new UnreadableError('an interface without an address');
  return own;
}

function centralNat({ root }: Fortigate, { packet, way }: Judged): readonly Delivery[] {
  const possible: Delivery[] = [];
  for (const entry of entriesOf(root, 'firewall central-snat-map')) {
    const matched = centralMatches(root, entry, { packet, way });
    if (matched === 'no') continue;
    const pools = valuesOf(entry, isIpv4(packet.destination) ? 'nat-ippool' : 'nat-ippool6');
    const hidden = { ...untouched(packet), sources: pools.length > 0 ? poolsNamed(root, pools) : ownAddresses(root, way.egress, packet), sourcePorts: ANY_PORT };
    possible.push(valueOf(entry, 'nat') === 'disable' ? untouched(packet) : hidden);
    // The product leaves the whole entry in doubt when one of its addresses is.
    const isDoubted = [...valuesOf(entry, 'orig-addr'), ...valuesOf(entry, 'dst-addr')].some((name) => !isSettled(root, name));
    if (matched === 'yes' && !isDoubted) return possible;
  }
  return [...possible, untouched(packet)];
}

function centralMatches(root: Block, entry: Block, { packet, way }: Pick<Judged, 'packet' | 'way'>): Ternary {
  const suffix = valueOf(entry, 'type') === 'ipv6' ? '6' : '';
  if (valueOf(entry, 'status') === 'disable' || isIpv4(packet.destination) !== (suffix === '')) return 'no';
  const protocol = valueOf(entry, 'protocol', '0');
  const sourcePort = valueOf(entry, 'orig-port', '0');
  const destinationPort = valueOf(entry, 'dst-port', '0');
  return allOf([
    surely(interfaceMatches(root, valuesOf(entry, 'srcintf'), way.ingress)),
    surely(interfaceMatches(root, valuesOf(entry, 'dstintf'), way.egress)),
    surely(protocol === '0' || Number(protocol) === packet.protocol),
    surely(sourcePort === '0' || isInPorts(packet.sourcePort, sourcePort)),
    surely(destinationPort === '0' || isInPorts(packet.destinationPort, destinationPort)),
    anyOf(valuesOf(entry, `orig-addr${suffix}`).map((name) => addressMatches(root, name, packet.source))),
    anyOf(valuesOf(entry, `dst-addr${suffix}`).map((name) => addressMatches(root, name, packet.destination))),
  ]);
}
