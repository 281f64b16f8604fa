/**
 * What the device itself answers. A data interface answers only what its interface management profile names; the
 * management port has switches of its own. Other services that listen (VPN, routing) are in doubt.
 */
import type { Doubt, Line } from '../../model/device.js';
import { box, intersectSpaces, NOTHING, PROTOCOL, type HeaderSpace } from '../../model/header-space.js';
import { parseDottedQuad, parseIpAddress, maskLength, prefixRange } from '../../model/ip-address.js';
import { ALL_ADDRESSES, uniteIps, type IpSet } from '../../model/ip-set.js';
import { numberSet, oneNumber } from '../../model/number-set.js';
import type { Location } from '../../model/source.js';
import type { Account, Fields } from './account.js';
import { readAddressText } from './ip-text.js';
import { ownAddresses, type Interface } from './interfaces.js';
import { doubt, exactly, mergeDoubts, unevaluable } from './known.js';
import { NOTHING_NAMED } from './no-effect.js';
import { icmpTypes, toPorts } from './ports.js';
import { keyOf, listed, type ConfigNode } from './tree.js';

/** Name of the management port, as the product's interface table calls it. */
export const MANAGEMENT_PORT = 'management';

function tcpPorts(...ports: readonly number[]): HeaderSpace {
  return toPorts(PROTOCOL.tcp, numberSet(ports.map((port) => ({ first: port, last: port }))));
}

const UDP = PROTOCOL.udp;
const ECHO = icmpTypes(8, 128);

/** Services of an interface management profile. The web interface moves to 4443 beside a GlobalProtect portal. */
const SERVICES: ReadonlyMap<string, HeaderSpace> = new Map<string, HeaderSpace>([
  ['http', tcpPorts(80)],
  ['https', tcpPorts(443)],
  ['ssh', tcpPorts(22)],
  ['telnet', tcpPorts(23)],
  ['ping', ECHO],
  ['snmp', toPorts(UDP, oneNumber(161))],
  ['http-ocsp', tcpPorts(80)],
  ['response-pages', tcpPorts(6080, 6081, 6082, 6083)],
  ['userid-service', tcpPorts(5007)],
  ['userid-syslog-listener-ssl', tcpPorts(6514)],
  ['userid-syslog-listener-udp', toPorts(UDP, oneNumber(514))],
]);

/** What a management profile opens, and to whom. */
export interface ManagementProfile {
  readonly services: readonly { readonly name: string; readonly space: HeaderSpace }[];
  readonly sources: { readonly must: IpSet; readonly may: IpSet };
  readonly doubts: readonly Doubt[];
  readonly location: Location;
}

const PROFILE = { read: new Set([...SERVICES.keys(), 'permitted-ip']), noEffect: NOTHING_NAMED };

/** Reads `network profiles interface-management-profile`. */
export function readProfiles(node: ConfigNode | undefined, account: Account): ReadonlyMap<string, ManagementProfile> {
  return new Map(account.entries(node).map((entry) => [keyOf(entry), readProfile(entry, account)] as const));
}

function readProfile(entry: ConfigNode, account: Account): ManagementProfile {
  const fields = account.fields(entry, PROFILE);
  const location = account.at(entry);
  const values = [...SERVICES].map(([name, space]) => ({ name, space, value: fields.value(name) ?? 'no' }));
  const services = values.filter(({ value }) => value !== 'no' && value !== '').map(({ name, space }) => ({ name, space }));
  const odd = values.some(({ value }) => value !== 'yes' && value !== 'no' && value !== '');
  const permitted = readPermitted(fields.node('permitted-ip'), account);
  if (odd) account.report('incomplete', 'export.invalid_value', location, { what: 'interface-management-profile', value: keyOf(entry).slice(0, 60), expected: 'yes/no' });
  const unknown = odd || fields.unknown.length > 0 ? [doubt('paloalto.unknown_part', location, { kind: 'interface-management-profile', name: keyOf(entry).slice(0, 60) })] : [];
  return { services, sources: permitted, doubts: mergeDoubts(unknown, permitted.doubts), location };
}

interface Permitted {
  readonly must: IpSet;
  readonly may: IpSet;
  readonly doubts: readonly Doubt[];
}

/** No permitted address at all permits every one. */
function readPermitted(node: ConfigNode | undefined, account: Account): Permitted {
  const entries = listed(node);
  if (node !== undefined) account.entries(node);
  if (entries.length === 0) return { must: ALL_ADDRESSES, may: ALL_ADDRESSES, doubts: [] };
  const doubts: Doubt[] = [];
  const sets = entries.map((entry) => {
    account.fields(entry, { read: NOTHING_NAMED, noEffect: new Set(['description']) });
    const addresses = readAddressText(keyOf(entry));
    if (addresses === undefined) doubts.push(unevaluable('permitted-ip', account.at(entry)));
    return addresses ?? [];
  });
  const must = uniteIps(...sets);
  return { must, may: doubts.length > 0 ? ALL_ADDRESSES : must, doubts };
}

/** The lines of all data interfaces that have a profile. */
export function profileLines(interfaces: readonly Interface[], profiles: ReadonlyMap<string, ManagementProfile>, account: Account): readonly Line[] {
  return interfaces.flatMap((one) => {
    const name = one.managementProfile;
    if (name === undefined || name === '' || !one.enabled) return [];
    const profile = profiles.get(name);
    if (profile !== undefined) return profile.services.flatMap((service) => profileLine(one, service, profile));
    const parameters = { kind: 'interface-management-profile', name: name.slice(0, 100) };
    account.report('incomplete', 'export.undefined_reference', one.location, parameters);
    const all = intersectSpaces([box({ destination: ownAddresses(one).possible })], [box({})]);
    return [{ label: `management of ${one.name}`.slice(0, 200), action: 'permit', match: { must: NOTHING, may: all }, doubts: [doubt('export.undefined_reference', one.location, parameters)], location: one.location }];
  });
}

function profileLine(one: Interface, { name, space }: ManagementProfile['services'][number], profile: ManagementProfile): readonly Line[] {
  const { known, possible } = ownAddresses(one);
  const may = intersectSpaces(space, [box({ source: profile.sources.may, destination: possible })]);
  if (may.length === 0) return [];
  const learned = one.learns.length === 0 ? [] : [unevaluable(`${one.name}: address`, one.location)];
  const doubts = mergeDoubts(profile.doubts, learned);
  const must = intersectSpaces(space, [box({ source: profile.sources.must, destination: known })]);
  const isOpenInDoubt = profile.doubts.some((one_) => one_.code === 'paloalto.unknown_part');
  const match = doubts.length === 0 ? exactly(may) : { must: isOpenInDoubt ? NOTHING : must, may };
  return [{ label: `${name} on ${one.name}`.slice(0, 200), action: 'permit', match, doubts, location: one.location, relatedLocations: [profile.location] }];
}

/** The management port: addresses from `deviceconfig system`, services from its switches. */
export interface ManagementPort {
  readonly interface: Interface;
  readonly lines: readonly Line[];
}

/** Whether a service of the management port is on when `disable-…` is not stated; undefined: releases differ. */
const SWITCHES: readonly (readonly [key: string, service: string, byDefault: boolean | undefined])[] = [
  ['disable-https', 'https', true],
  ['disable-ssh', 'ssh', true],
  ['disable-icmp', 'ping', true],
  ['disable-http', 'http', undefined],
  ['disable-telnet', 'telnet', undefined],
  ['disable-snmp', 'snmp', undefined],
  ['disable-http-ocsp', 'http-ocsp', undefined],
  ['disable-userid-service', 'userid-service', undefined],
  ['disable-userid-syslog-listener-ssl', 'userid-syslog-listener-ssl', undefined],
  ['disable-userid-syslog-listener-udp', 'userid-syslog-listener-udp', undefined],
];
const SERVICE = { read: new Set(SWITCHES.map(([key]) => key)), noEffect: NOTHING_NAMED };

/** The fields of `deviceconfig system` that say where the management port is and who may reach it. */
export const MANAGEMENT_FIELDS = ['ip-address', 'netmask', 'default-gateway', 'ipv6-address', 'ipv6-default-gateway', 'type', 'permitted-ip', 'service'] as const;

/** Reads the management port. */
export function readManagementPort(system: Fields, location: Location, account: Account): ManagementPort {
  const ipv4 = withMask(system.value('ip-address'), system.value('netmask'));
  const ipv6Text = system.value('ipv6-address');
  const ipv6 = ipv6Text === undefined ? undefined : withLength(ipv6Text);
  for (const name of ['default-gateway', 'ipv6-default-gateway']) system.value(name);
  const type = system.node('type');
  if (type !== undefined) account.markTree(type, 'understood');
  const addresses = [ipv4, ipv6].filter((one) => one !== undefined);
  const isLearned = ipv4 === undefined;
  const port: Interface = { name: MANAGEMENT_PORT, mode: 'none', enabled: true, addresses, learns: isLearned ? [4] : [], comment: 'MGT', managementProfile: undefined, location };
  const permitted = readPermitted(system.node('permitted-ip'), account);
  const serviceNode = system.node('service');
  const service = serviceNode === undefined ? undefined : account.fields(serviceNode, SERVICE);
  const lines = SWITCHES.flatMap(([key, name, byDefault]) => {
    const value = service?.value(key);
    const isOn = value === undefined ? byDefault : value === 'yes' ? false : value === 'no' ? true : undefined;
    return isOn === false ? [] : switchLine(port, name, { permitted, isOn: isOn === true });
  });
  return { interface: port, lines };
}

function switchLine(port: Interface, name: string, { permitted, isOn }: { readonly permitted: Permitted; readonly isOn: boolean }): readonly Line[] {
  const { known, possible } = ownAddresses(port);
  const space = SERVICES.get(name) ?? NOTHING;
  const may = intersectSpaces(space, [box({ source: permitted.may, destination: possible })]);
  const must = isOn ? intersectSpaces(space, [box({ source: permitted.must, destination: known })]) : NOTHING;
  const unstated = isOn ? [] : [doubt('paloalto.unstated_service', port.location, { service: name })];
  const learned = port.learns.length === 0 ? [] : [unevaluable('management: ip-address', port.location)];
  const doubts = mergeDoubts(unstated, learned, permitted.doubts);
  const match = doubts.length === 0 ? exactly(may) : { must, may };
  return [{ label: `${name} on the management port`, action: 'permit', match, ingress: { patterns: [MANAGEMENT_PORT], negated: false }, doubts, location: port.location }];
}

type Address = Interface['addresses'][number];

function withMask(addressText: string | undefined, maskText: string | undefined): Address | undefined {
  const address = parseIpAddress(addressText ?? '');
  const mask = parseDottedQuad(maskText ?? '');
  const length = maskText === undefined ? 32 : mask === undefined ? undefined : maskLength(mask);
  const network = address === undefined || length === undefined ? undefined : prefixRange(address, length);
  return address === undefined || network === undefined ? undefined : { address, network };
}

function withLength(text: string): Address | undefined {
  const [addressText = '', length = '128'] = text.split('/');
  const address = parseIpAddress(addressText);
  const network = address === undefined ? undefined : prefixRange(address, Number(length));
  return address === undefined || network === undefined ? undefined : { address, network };
}

/** Ports of VPN, routing and name services, which listen without a management profile. */
const OWN_SERVICES: HeaderSpace = [
  box({ protocols: oneNumber(PROTOCOL.udp), destinationPorts: numberSet([53, 67, 68, 500, 520, 546, 547, 3784, 4500, 4501].map((port) => ({ first: port, last: port }))) }),
  box({ protocols: oneNumber(PROTOCOL.tcp), destinationPorts: numberSet([53, 179].map((port) => ({ first: port, last: port }))) }),
  // IGMP, GRE, ESP, AH, OSPF, PIM, VRRP.
  box({ protocols: numberSet([2, 47, 50, 51, 89, 103, 112].map((number) => ({ first: number, last: number }))) }),
];

/** The line for services whose places were not followed; with GlobalProtect the portal's port is with them. */
export function ownServicesLine(location: Location, hasPortal: boolean): Line {
  return {
    label: 'services of the device',
    action: 'permit',
    match: { must: NOTHING, may: hasPortal ? [...OWN_SERVICES, ...tcpPorts(443)] : OWN_SERVICES },
    doubts: [doubt('paloalto.own_services', location)],
    location,
    builtIn: true,
  };
}
