import { parseCidr, parseIpAddress } from '../../model/ip-address.js';
import { networkRange } from '../cisco-shared/addresses.js';
import { isListed } from '../cisco-shared/command-list.js';
import { wordsOf, type ConfigLine } from '../cisco-shared/config-lines.js';
import type { FileReport } from '../cisco-shared/report.js';
import { bothVlans, parseVlans } from '../cisco-shared/vlan-list.js';
import { newInterface, type Configuration, type RouterInterface } from '../cisco-shared/configuration.js';
import { INTERFACE } from './no-effect.js';

/** `interface GigabitEthernet1/0/24`, `interface Serial0/0.1 point-to-point`, `interface Virtual-Template1 type tunnel`. */
const NAME = /^interface (\S+)(?: (?:point-to-point|multipoint|l2transport|type (?:tunnel|ethernet)))?$/u;

/** Reads `interface NAME` with what stands below it. */
export function parseInterface(block: ConfigLine, configuration: Configuration, report: FileReport): void {
  const name = NAME.exec(block.text)?.[1];
  if (name === undefined) return;
  report.mark(block.line, 'understood');
  const before = configuration.interfaces.get(name);
  const found = before ?? newInterface(name, report.at(block.line));
  configuration.interfaces.set(name, found);
  for (const child of block.children) {
    const state = parseCommand(found, wordsOf(child.text), { report, line: child.line });
    if (state === 'unrecognised') continue;
    report.markBlock(child, state === 'noEffect' ? 'noEffect' : 'understood');
    if (state === 'unsupported') report.unsupported(child.line, `interface ${name}: ${wordsOf(child.text).slice(0, 3).join(' ')}`);
    if (state === 'partial') report.mark(child.line, 'partial');
  }
}

type Outcome = 'understood' | 'noEffect' | 'partial' | 'unsupported' | 'unrecognised';

interface Place {
  readonly report: FileReport;
  readonly line: number;
}

/** Features that change what passes and are not modelled. */
const UNSUPPORTED: ReadonlySet<string> = new Set([
  'crypto map', 'ip policy', 'ipv6 policy', 'bridge-group', 'mac access-group', 'source template', 'ip nat enable', 'ip wccp', 'ipv6 wccp', 'ip admission', 'ip auth-proxy', 'ipv6 inspect',
  'nat64', 'ipv6 nat', 'cts role-based', 'ip access-list', 'ip traffic-export', 'appnav', 'xconnect', 'service instance', 'ip verify source', 'webvpn', 'ip sticky-arp', 'ip portbundle', 'private-vlan mapping',
]);

function parseCommand(found: RouterInterface, words: readonly string[], place: Place): Outcome {
  const [first = '', second = ''] = words;
  const negated = first === 'no';
  const command = negated ? words.slice(1) : words;
  if (isListed(command, UNSUPPORTED)) return negated ? 'understood' : 'unsupported';
  const read = parseKnown(found, words, place) ?? parseGate(found, words, place) ?? (negated ? parseNegated(found, command) : undefined);
  if (read !== undefined) return read;
  if (first === 'standby' || first === 'vrrp' || first === 'glbp') return parseVirtual(found, words);
  if (first === 'switchport' || (negated && second === 'switchport')) return parseSwitchport(found, words);
  return isListed(words, INTERFACE) ? 'noEffect' : 'unrecognised';
}

function parseKnown(found: RouterInterface, words: readonly string[], place: Place): Outcome | undefined {
  const [first, second = '', third, fourth] = words;
  const location = place.report.at(place.line);
  const isDirection = fourth === 'in' || fourth === 'out';
  switch (first === 'ip' || first === 'ipv6' || first === 'vrf' ? `${first} ${second}` : first) {
    case 'description':
      found.aliases.push(words.slice(1).join(' ').slice(0, 200));
      return 'understood';
    case 'shutdown':
      if (words.length > 1) return undefined;
      found.enabled = false;
      return 'understood';
    case 'ip address':
    case 'ipv6 address':
      return parseAddress(found, words);
    case 'ip unnumbered':
    case 'ipv6 unnumbered':
      return 'understood';
    case 'ip access-group':
    case 'ipv6 traffic-filter':
      if (third === undefined || !isDirection || words.length !== 4) return 'unsupported';
      found.lists[first === 'ip' ? 4 : 6].push({ name: third, direction: fourth, location });
      return 'understood';
    case 'ip inspect':
      if (third === undefined || !isDirection || words.length > 4) return undefined;
      found.inspections.push({ name: third, direction: fourth, location });
      return 'understood';
    case 'ip nat':
      if ((third !== 'inside' && third !== 'outside') || words.length !== 3) return undefined;
      found.nat = third;
      return 'understood';
    case 'vrf forwarding':
      if (words.length !== 3) return undefined;
      found.vrf = third;
      return 'understood';
    case 'ip vrf':
      if (third === 'forwarding') found.vrf = fourth;
      return third === 'forwarding' ? 'understood' : undefined;
    case 'zone-member':
      if (second !== 'security' || third === undefined || words.length > 3) return undefined;
      found.zone = { name: third, location };
      return 'understood';
    case 'service-policy':
      return parsePolicy(found, words, place);
    default:
      return undefined;
  }
}

function parsePolicy(found: RouterInterface, words: readonly string[], { report, line }: Place): Outcome {
  const [, direction, name] = words;
  if ((direction !== 'input' && direction !== 'output') || name === undefined) return 'unsupported';
  found.policies.push({ name, location: report.at(line) });
  return 'noEffect';
}

/** `no shutdown`, `no ip address`, `no switchport`: the default is stated. */
function parseNegated(found: RouterInterface, command: readonly string[]): Outcome | undefined {
  const phrase = command.slice(0, 2).join(' ');
  if (phrase === 'shutdown') found.enabled = true;
  if (phrase === 'switchport') found.port.kind = 'routed';
  const known = phrase === 'shutdown' || phrase === 'switchport' || phrase === 'ip address' || phrase === 'ipv6 address' || phrase === 'ip access-group' || phrase === 'ip nat' || phrase === 'ip inspect';
  return known ? 'understood' : undefined;
}

/** Conditions that an export does not settle and that can only keep packets out. */
function parseGate(found: RouterInterface, words: readonly string[], { report, line }: Place): Outcome | undefined {
  const phrase = words.slice(0, 3).join(' ');
  const check = /^(ip|ipv6) verify unicast (?:reverse-path|source reachable-via (?:any|rx)(?: (?:allow-default|allow-self-ping|l2-src))*)(?: \d{1,4})?$/u.exec(words.join(' '))?.[1];
  const four = check === 'ip';
  const six = check === 'ipv6';
  const port = /^(?:authentication|access-session|dot1x) port-control (?:auto|force-unauthorized)$/u.test(phrase);
  if (!four && !six && !port) return undefined;
  found.gates.push({ what: phrase, location: report.at(line), families: four ? [4] : six ? [6] : [4, 6] });
  return 'partial';
}

/** `ip address 10.0.0.1 255.255.255.0 secondary`, `ip address dhcp`, `ipv6 address 2001:db8::1/64`. */
function parseAddress(found: RouterInterface, words: readonly string[]): Outcome {
  const [family, , address = '', mask = ''] = words;
  if (/^(?:dhcp|negotiated|autoconfig|pool)$/u.test(address)) return 'understood';
  const own = parseIpAddress(family === 'ip' ? address : address.replace(/\/\d{1,3}$/u, ''));
  const network = family === 'ip' ? networkRange(address, mask) : parseCidr(address);
  if (own === undefined || network === undefined) return 'unrecognised';
  const rest = words.slice(family === 'ip' ? 4 : 3);
  if (rest.some((word) => !/^(?:secondary|eui-64|anycast|link-local|standby|vrf)$/u.test(word))) return 'unrecognised';
  // The host part of an EUI-64 address comes from the hardware; the export does not hold it.
  if (!rest.includes('eui-64')) found.addresses.push({ address: own, network, secondary: rest.includes('secondary') });
  return 'understood';
}

/** `standby 1 ip 10.0.0.254`, `vrrp 1 ip 10.0.0.254 secondary`. The timers and priorities decide nothing. */
function parseVirtual(found: RouterInterface, words: readonly string[]): Outcome {
  const at = words.findIndex((word, index) => index > 0 && (word === 'ip' || word === 'ipv6' || word === 'address'));
  const address = at === -1 ? undefined : parseIpAddress((words[at + 1] ?? '').replace(/\/\d{1,3}$/u, ''));
  if (address === undefined) return 'noEffect';
  found.virtual.push(address);
  return 'understood';
}

/** `switchport access vlan 40`, `switchport mode trunk`, `switchport trunk allowed vlan 10,40-42`. */
function parseSwitchport({ port }: RouterInterface, words: readonly string[]): Outcome {
  const phrase = words.slice(1, 3).join(' ');
  if (words[0] === 'no') return 'noEffect';
  port.kind ??= 'switched';
  if (phrase === '' || phrase.startsWith('mode ')) {
    port.isAccess = phrase === 'mode access';
    return 'understood';
  }
  if (phrase === 'access vlan' || phrase === 'voice vlan') {
    const vlans = parseVlans(words[3]);
    if (vlans !== undefined && vlans !== 'all') port.own.push(...vlans);
    return vlans !== undefined || phrase === 'voice vlan' ? 'understood' : 'unrecognised';
  }
  if (phrase !== 'trunk allowed') return isListed(words, INTERFACE) ? 'noEffect' : 'unrecognised';
  const adding = words[4] === 'add';
  const vlans = words[4] === 'none' ? [] : parseVlans(words[adding ? 5 : 4]);
  // `except` and `remove` are not printed in a configuration.
  if (vlans === undefined) return 'unrecognised';
  port.trunk = adding ? bothVlans(port.trunk, vlans) : vlans;
  return 'understood';
}
