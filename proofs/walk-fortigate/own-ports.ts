/** One packet to the FortiGate itself: local-in policies, then `allowaccess` of the interface that owns the address. */
import type { Packet } from '../../src/model/header-space.js';
import { isIpv4 } from '../../src/model/ip-address.js';
import { anyOf, surely, type Ternary } from '../packet-walk/three-valued.js';
import { untouched, UnreadableError, type SlowAnswer, type Way } from '../packet-walk/types.js';
import { addressMatches, isInNetwork, readAddress, serviceMatches } from './match-objects.js';
import { entriesOf, valueOf, valuesOf, type Block } from './read-config.js';
import { membersOf, policyMatches, virtualIps, vipMatches, type Fortigate } from './walk.js';

/** Whether the device accepts a packet for one of its own addresses. */
export function toDevice(box: Fortigate, packet: Packet, way: Way): SlowAnswer {
  // No drawn virtual IP leads to an address of the device.
  if (virtualIps(box, packet).some((vip) => vipMatches(box, vip, { packet, ingress: way.ingress ?? '' }))) return { verdict: 'block' };
  if (!isIpv4(packet.destination) && !box.speaksIpv6) return { verdict: 'in-doubt' };
  const local = localIn(box.root, packet, way);
  if (local === 'deny') return { verdict: 'block' };
  const access = accessHolds(box, packet, way);
  if (access === 'yes') return { verdict: 'pass', delivered: untouched(packet) };
  return access === 'maybe' || local === 'accept' || isOwnService(packet) ? { verdict: 'in-doubt' } : { verdict: 'block' };
}

/** First match; undefined when no entry names the packet. */
function localIn(root: Block, packet: Packet, { ingress }: Way): string | undefined {
  const table = isIpv4(packet.destination) ? 'firewall local-in-policy' : 'firewall local-in-policy6';
  const first = entriesOf(root, table).find(
    (entry) =>
      valueOf(entry, 'status') !== 'disable' &&
      valuesOf(entry, 'intf').some((name) => name === 'any' || membersOf(root, name).includes(ingress ?? '')) &&
      valuesOf(entry, 'srcaddr').some((name) => addressMatches(root, name, packet.source) === 'yes') &&
      valuesOf(entry, 'dstaddr').some((name) => addressMatches(root, name, packet.destination) === 'yes') &&
      valuesOf(entry, 'service').some((name) => serviceMatches(root, name, packet)),
  );
  return first === undefined ? undefined : valueOf(first, 'action', 'deny');
}

function accessHolds(box: Fortigate, packet: Packet, way: Way): Ternary {
  const { root } = box;
  return anyOf(
    entriesOf(root, 'system interface').flatMap((owner) => {
      const block = blockOf(owner, packet.destination);
      const opened = anyOf(valuesOf(block, isIpv4(packet.destination) ? 'allowaccess' : 'ip6-allowaccess').map((name) => opens(root, name, packet)));
      if (owner.name === way.ingress || opened === 'no') return [opened];
      // From another interface through a policy only; those before it are not followed.
      const through = { packet, vip: undefined, way: { ...way, egress: owner.name } };
      const accepted = entriesOf(root, 'firewall policy').some((policy) => valueOf(policy, 'action') === 'accept' && policyMatches(box, policy, through) !== 'no');
      return [accepted ? ('maybe' as const) : ('no' as const)];
    }),
  );
}

/** The interface, its IPv6 part or its secondary address: whichever owns the destination. */
function blockOf(owner: Block, destination: bigint): Block | undefined {
  const all = isIpv4(destination) ? [owner, ...(owner.sections.get('secondaryip')?.entries.values() ?? [])] : [owner.sections.get('ipv6')];
  return all.find((block) => {
    const text = valueOf(block, isIpv4(destination) ? 'ip' : 'ip6-address').split('/')[0] ?? '';
    return text !== '' && readAddress(text) === destination;
  });
}

function opens(root: Block, name: string, packet: Packet): Ternary {
  const { protocol, destinationPort } = packet;
  const global = root.sections.get('system global');
  const login = (key: string, standard: string): Ternary =>
    protocol === 6 && destinationPort === Number(valueOf(global, key, standard)) ? isTrusted(root, packet) : 'no';
  switch (name) {
    case 'https':
      return login('admin-sport', '443');
    case 'ssh':
      return login('admin-ssh-port', '22');
    case 'http':
      return login('admin-port', '80');
    case 'fgfm':
      return surely(protocol === 6 && destinationPort === 541);
    case 'snmp':
      return surely(protocol === 17 && destinationPort === 161);
    case 'ping':
      if ((protocol === 1 && destinationPort >> 8 === 8) || (protocol === 58 && destinationPort >> 8 === 128)) return isTrusted(root, packet) === 'yes' ? 'yes' : 'maybe';
      return 'no';
    default:
      return 'no';
  }
}

/** Trusted hosts bind only when every administrator has some. Drawn ones are IPv4; what they mean for IPv6 is not documented. */
function isTrusted(root: Block, { source }: Packet): Ternary {
  const admins = entriesOf(root, 'system admin');
  const hosts = admins.map((admin) => [...admin.settings].filter(([key]) => key.startsWith('trusthost')).map(([, values]) => values));
  if (admins.length === 0) throw new UnreadableError('no administrator');
  if (hosts.some((list) => list.length === 0)) return 'yes';
  return isIpv4(source) ? surely(hosts.flat().some((values) => isInNetwork(source, values))) : 'maybe';
}

/** Ports that services of the device may listen on; none of them surely. */
function isOwnService({ protocol, destinationPort }: Packet): boolean {
  if (protocol === 17) return [53, 67, 68, 123, 500, 520, 546, 547, 703, 1701, 3784, 4500].includes(destinationPort);
  if (protocol === 6) return [53, 113, 179, 703, 853, 1000, 1003, 1723].includes(destinationPort);
  return [2, 47, 50, 51, 89, 103, 112].includes(protocol);
}
