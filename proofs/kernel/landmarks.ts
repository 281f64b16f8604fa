/** The edges of everything that a rule set mentions, and packets next to them. */
import type { Packet } from '../../src/model/header-space.js';
import { ipsInclude } from '../../src/model/ip-set.js';
import { parseCidr } from '../../src/model/ip-address.js';
import type { Random } from '../random.js';
import type { Probe } from './frames.js';
import { INTERFACES, OWN_NETWORKS, ROUTABLE, type Origin } from './network.js';

/** Values next to which the verdict of a rule may change. */
export interface Landmarks {
  readonly sources: readonly bigint[];
  readonly destinations: readonly bigint[];
  readonly ports: readonly number[];
  /** ICMP type x 256 + code. */
  readonly icmp: readonly number[];
  readonly protocols: readonly number[];
}

/** Which packets make sense for a rule set. */
export interface ProbeChoice {
  readonly family: 4 | 6;
  /** Of each rule. */
  readonly landmarks: readonly Landmarks[];
  /** Only packets of which connection tracking knows that they open a connection. */
  readonly tracked: boolean;
  readonly origins: readonly Origin[];
}

/** TCP, UDP, ICMP first; others so that conditions on a protocol can miss. */
const UNTRACKED_PROTOCOLS = [6, 6, 6, 6, 17, 17, 17, 132, 136, 33, 47, 50, 51, 4, 115, 89];
/** Of GRE and SCTP connection tracking wants more than a first packet of random bits has. */
const TRACKED_PROTOCOLS = [6, 6, 6, 6, 17, 17, 17, 115, 89];
/** Echo, timestamp: what opens an exchange. */
const REQUESTS: Readonly<Record<4 | 6, readonly number[]>> = { 4: [8 * 256, 13 * 256], 6: [128 * 256] };
/** ICMPv6 types that the kernel's own neighbour discovery acts on stay out of the way. */
const TYPES: Readonly<Record<4 | 6, readonly number[]>> = { 4: [0, 3, 4, 5, 8, 11, 12, 13, 14, 17, 18, 40, 255], 6: [1, 2, 3, 4, 128, 129, 138, 139, 150, 255] };

/** ECN is asked for by some segments (RFC 3168); nothing that is judged may depend on it. */
const OPENING_FLAGS = [0x02, 0x02, 0x02, 0xc2];

/** One packet next to the landmarks of a rule; here and there a value comes from another one. */
export function probeNear(random: Random, choice: ProbeChoice): Probe {
  const { family, tracked } = choice;
  const rule = ruleOf(random, choice);
  const other = (): Landmarks => (random.chance(0.75) ? rule : ruleOf(random, choice));
  const protocol = protocolOf(random, choice, other());
  const icmp = protocol === 1 || protocol === 58;
  const packet: Packet = {
    source: addressNear(random, family, other().sources),
    destination: random.chance(0.12) ? ownAddress(random, family) : addressNear(random, family, other().destinations),
    protocol,
    sourcePort: random.chance(0.5) ? nearPort(random, other().ports) : random.between(0, 65535),
    destinationPort: icmp ? icmpNear(random, choice, other().icmp) : nearPort(random, other().ports),
  };
  const origin = originOf(random, choice, packet);
  const flags = random.pick(OPENING_FLAGS);
  // Connection tracking takes a packet from or to port 0 for invalid.
  const invalid = tracked && !icmp && (packet.sourcePort === 0 || packet.destinationPort === 0);
  return { family, packet: invalid ? { ...packet, sourcePort: 1024, destinationPort: 22 } : packet, origin, flags };
}

const NO_LANDMARKS: Landmarks = { sources: [], destinations: [], ports: [], icmp: [], protocols: [] };

function ruleOf(random: Random, { landmarks }: ProbeChoice): Landmarks {
  return landmarks.length === 0 ? NO_LANDMARKS : random.pick(landmarks);
}

function protocolOf(random: Random, { family, tracked }: ProbeChoice, rule: Landmarks): number {
  const known = tracked ? TRACKED_PROTOCOLS : UNTRACKED_PROTOCOLS;
  const icmp = family === 4 ? 1 : 58;
  const wanted = rule.protocols.filter((each) => each === icmp || known.includes(each));
  if (wanted.length > 0 && random.chance(0.7)) return random.pick(wanted);
  const chosen = random.chance(0.15) ? icmp : random.pick(known);
  // The authentication header is an extension header of IPv6: what follows it would be read.
  return family === 6 && (chosen === 51 || chosen === 50) ? 17 : chosen;
}

/** Packets for the device come by any interface, the loopback included; those that it sends have no interface. */
function originOf(random: Random, { origins, family }: ProbeChoice, { destination }: Packet): Origin {
  const origin = random.pick(origins);
  if (origin !== 'lo') return origin;
  const own = parseCidr(OWN_NETWORKS[family]);
  return own !== undefined && destination >= own.first && destination <= own.last ? 'lo' : INTERFACES[0];
}

function icmpNear(random: Random, { family, tracked }: ProbeChoice, marks: readonly number[]): number {
  if (tracked) return random.pick(REQUESTS[family]);
  if (marks.length === 0 || random.chance(0.3)) return random.pick(TYPES[family]) * 256 + random.pick([0, 0, 1, 3, 255]);
  const near = random.pick(marks) + random.pick([0, 0, 0, 1, -1, 256, -256]);
  const type = near >> 8;
  // Router and neighbour discovery (133-137), multicast listeners (130-132, 143): the kernel acts on these.
  return near < 0 || near > 65535 || (family === 6 && ((type >= 130 && type <= 137) || type === 143)) ? 128 * 256 : near;
}

function nearPort(random: Random, marks: readonly number[]): number {
  if (marks.length === 0 || random.chance(0.1)) return random.between(1, 65535);
  const port = random.pick(marks) + random.pick([0, 0, 0, 1, -1]);
  return port < 0 || port > 65535 ? 0 : port;
}

function addressNear(random: Random, family: 4 | 6, marks: readonly bigint[]): bigint {
  for (let attempt = 0; attempt < 8 && marks.length > 0; attempt += 1) {
    const address = random.pick(marks) + random.pick([0n, 0n, 0n, 1n, -1n]);
    if (ipsInclude(ROUTABLE[family], address)) return address;
  }
  return addressIn(random, family === 4 ? '10.0.0.0/8' : '2001:db8::/32');
}

/** An address of the device itself. */
function ownAddress(random: Random, family: 4 | 6): bigint {
  return addressIn(random, OWN_NETWORKS[family]);
}

function addressIn(random: Random, network: string): bigint {
  const range = parseCidr(network);
  if (range === undefined) throw new Error(`no network: ${network}`);
  const size = range.last - range.first;
  return range.first + (BigInt(random.below(2 ** 31)) % (size + 1n));
}
