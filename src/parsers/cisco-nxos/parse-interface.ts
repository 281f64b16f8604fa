import { parseCidr, parseIpAddress } from '../../model/ip-address.js';
import { networkRange } from '../cisco-shared/addresses.js';
import { isListed } from '../cisco-shared/command-list.js';
import { wordsOf, type ConfigLine } from '../cisco-shared/config-lines.js';
import { newInterface, type Configuration, type RouterInterface } from '../cisco-shared/configuration.js';
import type { FileReport } from '../cisco-shared/report.js';
import { bothVlans, parseVlans } from '../cisco-shared/vlan-list.js';
import { INTERFACE } from './no-effect.js';

/** Reads `interface NAME` with what stands below it. */
export function parseInterface(block: ConfigLine, configuration: Configuration, report: FileReport): void {
  const [, name = '', ...rest] = wordsOf(block.text);
  if (name === '' || rest.length > 0) return;
  report.mark(block.line, 'understood');
  const found = configuration.interfaces.get(name) ?? newInterface(name, report.at(block.line));
  configuration.interfaces.set(name, found);
  // Ports are switched unless they say otherwise or have an address.
  if (/^(?:Ethernet|port-channel)[\d/]+$/u.test(name)) found.port.kind ??= 'switched';
  for (const child of block.children) {
    const outcome = parseCommand(found, child, report);
    if (outcome === 'unrecognised') continue;
    if (outcome === 'noEffect') report.markBlock(child, 'noEffect');
    else report.mark(child.line, 'understood');
    if (outcome === 'unsupported') report.unsupported(child.line, `interface ${name}: ${wordsOf(child.text).slice(0, 3).join(' ')}`);
  }
}

type Outcome = 'understood' | 'noEffect' | 'unsupported' | 'unrecognised';

/** Features that change what passes and are not modelled. */
const UNSUPPORTED: ReadonlySet<string> = new Set([
  'ip policy', 'ipv6 policy', 'mac port', 'mac packet-classify', 'ip nat', 'ip wccp', 'ip verify unicast', 'ipv6 verify unicast', 'ip verify source', 'ip dhcp snooping verify', 'inherit', 'cts role-based', 'xconnect', 'vlan mapping', 'switchport vlan mapping', 'crypto map',
]);

function parseCommand(found: RouterInterface, block: ConfigLine, report: FileReport): Outcome {
  const words = wordsOf(block.text);
  const negated = words[0] === 'no';
  const command = negated ? words.slice(1) : words;
  if (isListed(command, UNSUPPORTED)) return negated ? 'understood' : 'unsupported';
  if (negated) return parseNegated(found, command);
  const [first, second] = words;
  if (first === 'hsrp' || first === 'vrrp' || first === 'vrrpv3') return second === 'version' || second === 'bfd' || second === 'delay' ? 'noEffect' : parseGroup(found, block, report);
  if (first === 'switchport') return parseSwitchport(found, words);
  return parseKnown(found, words, report.at(block.line)) ?? (isListed(words, INTERFACE) ? 'noEffect' : 'unrecognised');
}

function parseNegated(found: RouterInterface, command: readonly string[]): Outcome {
  const phrase = command.slice(0, 2).join(' ');
  if (phrase === 'shutdown') found.enabled = true;
  if (phrase === 'switchport') found.port.kind = 'routed';
  const stated = phrase === 'shutdown' || phrase === 'switchport' || phrase === 'ip address';
  return stated ? 'understood' : isListed(command, INTERFACE) ? 'noEffect' : 'unrecognised';
}

function parseKnown(found: RouterInterface, words: readonly string[], location: RouterInterface['location']): Outcome | undefined {
  const [first = '', second = '', third, fourth] = words;
  if (first === 'description') {
    found.aliases.push(words.slice(1).join(' ').slice(0, 200));
    return 'understood';
  }
  if (first === 'shutdown') {
    found.enabled = false;
    return 'understood';
  }
  if (first === 'vrf' && second === 'member') {
    found.vrf = third;
    return third === undefined ? 'unrecognised' : 'understood';
  }
  if (first === 'service-policy') {
    found.policies.push({ name: words.at(-1) ?? '', location });
    return 'noEffect';
  }
  if ((first === 'ip' || first === 'ipv6') && second === 'address') return parseAddress(found, words);
  // `ip access-group L in` at a port that is switched is inactive, so it counts for routed interfaces alone.
  const applied = second === 'port' ? words.slice(3) : [third, fourth, ...words.slice(4)];
  const kind = second === 'port' ? third : second;
  if (kind !== 'access-group' && kind !== 'traffic-filter') return undefined;
  return parseList(found, applied, { family: first === 'ipv6' ? 6 : 4, isPort: second === 'port', location });
}

interface ListPlace {
  readonly family: 4 | 6;
  readonly isPort: boolean;
  readonly location: RouterInterface['location'];
}

function parseList(found: RouterInterface, applied: readonly (string | undefined)[], { family, isPort, location }: ListPlace): Outcome {
  const [name, direction, ...rest] = applied;
  if (name === undefined || (direction !== 'in' && direction !== 'out') || rest.some((word) => word !== undefined)) return 'unrecognised';
  (isPort ? found.portLists : found.lists)[family].push({ name, direction, location });
  return 'understood';
}

/** `ip address 10.0.0.1/24 secondary`, `ip address 10.0.0.1 255.255.255.0`, `ipv6 address 2001:db8::1/64`. */
function parseAddress(found: RouterInterface, words: readonly string[]): Outcome {
  const [family, , stated = '', mask = ''] = words;
  if (/^(?:dhcp|autoconfig|use-link-local-only)$/u.test(stated)) return 'understood';
  const own = parseIpAddress(stated.replace(/\/\d{1,3}$/u, ''));
  const masked = family === 'ip' && !stated.includes('/');
  const network = masked ? networkRange(stated, mask) : parseCidr(stated);
  if (own === undefined || network === undefined) return 'unrecognised';
  const rest = words.slice(masked ? 4 : 3);
  const isKnown = rest.every((word, index) => /^(?:secondary|eui-64|anycast|no-switchport|link-local|tag|preference|route-preference)$/u.test(word) || /^(?:tag|preference|route-preference)$/u.test(rest[index - 1] ?? ''));
  if (!isKnown) return 'unrecognised';
  if (!rest.includes('eui-64')) found.addresses.push({ address: own, network, secondary: rest.includes('secondary') });
  return 'understood';
}

/** `hsrp 10` with `ip 10.0.0.254`, `vrrp 10` with `address 10.0.0.254`. Timers and priorities decide nothing. */
function parseGroup(found: RouterInterface, block: ConfigLine, report: FileReport): Outcome {
  report.markBlock(block, 'noEffect');
  for (const { text, line } of block.children) {
    const words = wordsOf(text);
    const address = words[0] === 'ip' || words[0] === 'address' ? parseIpAddress(words[1] ?? '') : undefined;
    if (address !== undefined) found.virtual.push(address);
    if (address !== undefined) report.mark(line, 'understood');
  }
  return 'understood';
}

/** `switchport access vlan 40`, `switchport mode trunk`, `switchport trunk allowed vlan 10,40-42`. */
function parseSwitchport({ port }: RouterInterface, words: readonly string[]): Outcome {
  const phrase = words.slice(1, 3).join(' ');
  port.kind = 'switched';
  if (phrase === '' || phrase.startsWith('mode ')) {
    port.isAccess = phrase !== 'mode trunk';
    return 'understood';
  }
  if (phrase !== 'access vlan' && phrase !== 'trunk allowed') return isListed(words, INTERFACE) ? 'noEffect' : 'unrecognised';
  const adding = words[4] === 'add';
  const vlans = phrase === 'access vlan' ? parseVlans(words[3]) : words[4] === 'none' ? [] : parseVlans(words[adding ? 5 : 4]);
  if (vlans === undefined) return 'unrecognised';
  if (phrase === 'access vlan' && vlans !== 'all') port.own.push(...vlans);
  else port.trunk = adding ? bothVlans(port.trunk, vlans) : vlans;
  return 'understood';
}
