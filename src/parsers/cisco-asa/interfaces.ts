import type { DeviceInterface, InterfaceMatch } from '../../model/device.js';
import { isIpv4, maskLength, parseCidr, parseDottedQuad, parseIpAddress, prefixRange } from '../../model/ip-address.js';
import { ALL_ADDRESSES, ALL_IPV4, ALL_IPV6, ipSet, type IpSet } from '../../model/ip-set.js';
import { exactly, possibly, type AddressMatch } from './addresses.js';
import { wordsOf, type ConfigLine } from './lines.js';
import { parseNumber } from './literals.js';
import { ownText } from '../shared/own-text.js';
import { unevaluable, type Report } from './report.js';

/** An interface that has a name: the others pass nothing. */
export interface Interface {
  readonly name: string;
  readonly hardware: string;
  readonly level: number;
  readonly enabled: boolean;
  /** Takes traffic to the device only. */
  readonly managementOnly: boolean;
  /** The end of a route-based VPN. */
  readonly isTunnel: boolean;
  /** Interfaces that connections may not be started towards (`no forward interface Vlan1`), by hardware name. */
  readonly notTowards: readonly string[];
  /** Families whose address the network hands out. */
  readonly learns: { readonly ipv4: boolean; readonly ipv6: boolean };
  readonly addresses: DeviceInterface['addresses'];
  readonly line: number;
  readonly model: DeviceInterface;
}

type OpenInterface = { -readonly [K in 'hardware' | 'line' | 'enabled' | 'managementOnly']: Interface[K] } & {
  name: string | undefined;
  level: number | undefined;
  description: string | undefined;
  addresses: { readonly address: bigint; readonly network: { readonly first: bigint; readonly last: bigint } }[];
  notTowards: string[];
  learns: { ipv4: boolean; ipv6: boolean };
};

/** Reads every `interface` block that has a name. */
export function readInterfaces(lines: readonly ConfigLine[], report: Report): readonly Interface[] {
  const found = new Map<string, OpenInterface>();
  for (const entry of lines) {
    if (!entry.text.startsWith('interface ')) continue;
    const [, hardware, ...rest] = wordsOf(entry.text);
    if (hardware === undefined || rest.length > 0) continue;
    report.mark(entry.line, 'understood');
    const known = found.get(hardware) ?? newInterface(ownText(hardware), entry.line);
    found.set(hardware, known);
    for (const child of entry.children) readSetting(child, known, report);
  }
  return [...found.values()].flatMap((one) => (one.name === undefined ? [] : [finish(one, one.name, report)]));
}

function newInterface(hardware: string, line: number): OpenInterface {
  return {
    hardware, line, name: undefined, level: undefined, description: undefined, enabled: true, managementOnly: false,
    addresses: [], notTowards: [], learns: { ipv4: false, ipv6: false },
  };
}

function readSetting(child: ConfigLine, open: OpenInterface, report: Report): void {
  const words = wordsOf(child.text);
  const [verb = ''] = words;
  if (NO_EFFECT.has(verb) || (verb === 'no' && (NO_EFFECT.has(words[1] ?? '') || HARMLESS_NEGATIONS.has(words[1] ?? '')))) {
    report.mark(child.line, 'noEffect');
    if (verb === 'description') open.description = ownText(words.slice(1).join(' ').slice(0, 80));
    return;
  }
  if (UNSUPPORTED.has(verb)) {
    report.unsupported(child.line, `interface: ${verb}`);
    return;
  }
  if (SETTINGS.get(verb)?.(words, open) === true) report.mark(child.line, 'understood');
}

type Setting = (words: readonly string[], open: OpenInterface) => boolean;

/** Settings that are read. Each says whether its line has the form that it knows. */
const SETTINGS: ReadonlyMap<string, Setting> = new Map<string, Setting>([
  ['nameif', readName],
  ['security-level', readLevel],
  ['shutdown', (words, open) => {
    open.enabled = false;
    return words.length === 1;
  }],
  ['management-only', (words, open) => {
    open.managementOnly = true;
    return words.length === 1 || (words.length === 2 && words[1] === 'individual');
  }],
  ['ip', readIpv4],
  ['ipv6', readIpv6],
  // `no forward interface Vlan1`
  ['no', (words, open) => {
    if (words.length !== 4 || words[1] !== 'forward' || words[2] !== 'interface') return false;
    open.notTowards.push(ownText(words[3] ?? ''));
    return true;
  }],
]);

function readName(words: readonly string[], open: OpenInterface): boolean {
  open.name = ownText(words[1] ?? '');
  return words.length === 2;
}

function readLevel(words: readonly string[], open: OpenInterface): boolean {
  open.level = parseNumber(words[1], 100);
  return words.length === 2 && open.level !== undefined;
}

/** `ip address 10.0.0.1 255.255.255.0 standby 10.0.0.2`, `ip address dhcp setroute`. */
function readIpv4(words: readonly string[], open: OpenInterface): boolean {
  const [, what, first = '', mask = '', ...rest] = words;
  if (what !== 'address') return false;
  if (first === 'dhcp' || first === 'pppoe') {
    open.learns.ipv4 = true;
    return words.slice(3).every((word) => word === 'setroute');
  }
  const address = parseIpAddress(first);
  const quad = parseDottedQuad(mask);
  const length = quad === undefined ? undefined : maskLength(quad);
  const network = address === undefined || length === undefined || !isIpv4(address) ? undefined : prefixRange(address, length);
  if (address === undefined || network === undefined) return false;
  open.addresses.push({ address, network });
  const [option, value] = rest;
  return rest.length === 0 || (rest.length === 1 && option === 'pppoe') || (rest.length === 2 && (option === 'cluster-pool' || (option === 'standby' && parseIpAddress(value ?? '') !== undefined)));
}

const IPV6_NO_EFFECT: ReadonlySet<string> = new Set(['enable', 'nd', 'dhcp', 'ospf', 'unreachables', 'verify', 'router']);

/** `ipv6 address 2001:db8::1/64 standby 2001:db8::2`, `ipv6 address autoconfig`, `ipv6 enable`. */
function readIpv6(words: readonly string[], open: OpenInterface): boolean {
  const [, what = '', first = '', option, value] = words;
  if (IPV6_NO_EFFECT.has(what)) return true;
  if (what !== 'address') return false;
  const network = first.includes(':') ? parseCidr(first) : undefined;
  const address = parseIpAddress(first.slice(0, first.indexOf('/')));
  if (network === undefined || address === undefined || option === 'eui-64') {
    // `autoconfig`, `dhcp`, a delegated prefix, a link-local address, or one made of the hardware address.
    open.learns.ipv6 = true;
    return option === 'eui-64' || words.length === 3 || first === 'autoconfig' || first === 'dhcp' || option === 'link-local' || /^[\w.-]+$/u.test(first);
  }
  open.addresses.push({ address, network });
  return option === undefined || (option === 'standby' && parseIpAddress(value ?? '') !== undefined && words.length === 5) || option === 'cluster-pool';
}

/** Speed, routing, address assignment and looks: none of them decides whether a packet passes. */
const NO_EFFECT: ReadonlySet<string> = new Set([
  'description', 'vlan', 'speed', 'duplex', 'mac-address', 'delay', 'flowcontrol', 'hello-interval', 'hold-time', 'ospf', 'eigrp', 'rip', 'isis', 'bfd', 'pim', 'igmp', 'mfib',
  'authentication', 'summary-address', 'split-horizon', 'dhcprelay', 'dhcp', 'ddns', 'channel-group', 'port-channel', 'lacp', 'member-interface', 'redundant',
  'media-type', 'negotiation', 'fec', 'poe', 'power', 'switchport', 'protected', 'pppoe', 'keepalive', 'asr-group', 'cts', 'summary', 'arp', 'mtu', 'tunnel', 'service-policy-route', 'lldp', 'secondary',
]);

/** `no nameif`, `no ip address`, `no shutdown`: what the product prints for the default. */
const HARMLESS_NEGATIONS: ReadonlySet<string> = new Set(['nameif', 'security-level', 'ip', 'ipv6', 'shutdown', 'management-only', 'bridge-group', 'policy-route', 'zone-member']);

/** Forwarding that does not follow routes and names. */
const UNSUPPORTED: ReadonlySet<string> = new Set(['bridge-group', 'policy-route', 'zone-member', 'nve-only', 'vtep-nve', 'segment-id', 'inline-set', 'allocate-interface']);

function finish({ description, ...open }: OpenInterface, name: string, report: Report): Interface {
  const model: DeviceInterface = {
    name,
    aliases: description === undefined ? [open.hardware] : [open.hardware, description],
    enabled: open.enabled,
    addresses: open.addresses,
    location: report.at(open.line),
  };
  const level = open.level ?? (name === 'inside' ? 100 : 0);
  return { ...open, name, level, isTunnel: /^tunnel/iu.test(open.hardware), model };
}

/** The interfaces of a device, by name. */
export interface InterfaceBook {
  readonly all: readonly Interface[];
  find(name: string): Interface | undefined;
  /** The interface's own addresses; everything of a family that it learns, in doubt. */
  addressesOf(name: string, line: number): AddressMatch;
}

/** Opens the book. Names are matched as written: the product prints them as they were given. */
export function createInterfaceBook(all: readonly Interface[], report: Report): InterfaceBook {
  const byName = new Map(all.map((one) => [one.name, one]));
  return {
    all,
    find: (name) => byName.get(name),
    addressesOf(name, line) {
      const found = byName.get(name);
      const location = report.at(found?.line ?? line);
      const doubt = unevaluable(`interface ${name}: ip address`, location);
      if (found === undefined) return possibly(ALL_ADDRESSES, doubt);
      const own = ipSet(found.addresses.map(({ address }) => ({ first: address, last: address })));
      const learnt = learntFamilies(found);
      return learnt === undefined ? exactly(own, [location]) : { must: own, may: ipSet([...own, ...learnt]), doubts: [doubt], locations: [location] };
    },
  };
}

function learntFamilies({ learns, addresses }: Interface): IpSet | undefined {
  if (addresses.length === 0 && !learns.ipv4 && !learns.ipv6) return ALL_ADDRESSES;
  if (learns.ipv4) return learns.ipv6 ? ALL_ADDRESSES : ALL_IPV4;
  return learns.ipv6 ? ALL_IPV6 : undefined;
}

/** A condition on one or more interfaces, by name. */
export function onInterfaces(...names: readonly string[]): InterfaceMatch {
  return { patterns: names, negated: false };
}
