/** Draws packets that lie at the edges of what a host's rules say, and the ways they meet the host. */
import type { NetworkProfile } from '../../src/model/device.js';
import { EVERYTHING, type Packet } from '../../src/model/header-space.js';
import type { Random } from '../random.js';
import type { Question, Way } from '../packet-walk/types.js';
import type { AddressTerm, HostDescription, PortTerm, RuleDescription } from './description.js';
import { drawIpv4, drawIpv6, drawPort } from './draw-terms.js';
import { PROFILES } from './host.js';

/** So many ways are asked of one host, and so many packets on each. */
const WAYS = 4;
const PACKETS = 24;

/** What is asked of a host. Each way is asked once with every packet there is. */
export function drawQuestions(random: Random, host: HostDescription): readonly Question[] {
  const [everything] = EVERYTHING;
  if (everything === undefined) return [];
  const edges = edgesOf(host);
  return Array.from({ length: WAYS }, () => {
    const way = drawWay(random, host);
    return { way, asked: everything, packets: Array.from({ length: PACKETS }, () => drawPacket(random, { host, way, edges })) };
  });
}

function drawWay(random: Random, { rules }: HostDescription): Way {
  const rule = random.pick(rules);
  const isInbound = random.chance(0.85) ? rule.direction === 'in' : random.chance(0.5);
  const profile: NetworkProfile | undefined = random.chance(0.15) ? undefined : random.pick(rule.profiles.length > 0 && random.chance(0.7) ? rule.profiles : PROFILES);
  const receiver = random.chance(0.5) ? undefined : { ...namedBy(random.pick(rules)) };
  return { hook: isInbound ? 'host-input' : 'host-output', ...(profile === undefined ? {} : { profile }), ...(receiver === undefined ? {} : { receiver }) };
}

function namedBy({ program, service }: RuleDescription): { readonly program?: string; readonly service?: string } {
  return { ...(program === undefined ? {} : { program }), ...(service === undefined || service === '*' ? {} : { service }) };
}

interface Edges {
  readonly addresses: readonly bigint[];
  readonly ports: readonly number[];
  readonly protocols: readonly number[];
}

const LAST_ADDRESS = (1n << 128n) - 1n;

function aroundAddresses(first: bigint, last: bigint): readonly bigint[] {
  return [first - 1n, first, (first + last) / 2n, last, last + 1n].filter((address) => address >= 0n && address <= LAST_ADDRESS);
}

function around(first: number, last: number): readonly number[] {
  return [first - 1, first, Math.floor((first + last) / 2), last, last + 1].filter((number) => number >= 0 && number <= 65535);
}

/** Ends of what the keywords stand for. */
const KEYWORD_EDGES: readonly number[] = [67, 68, 69, 134, 135, 136, 442, 443, 444, 545, 546, 592, 593, 594, 1023, 1024, 5352, 5353, 5354, 65535];
const LINK_LOCAL: readonly bigint[] = aroundAddresses(0xfe80n << 112n, (0xfec0n << 112n) - 1n);

function edgesOf({ rules, addresses }: HostDescription): Edges {
  const stated = rules.flatMap((rule) => [...rule.localAddresses, ...rule.remoteAddresses]).flatMap(addressEdges);
  const own = addresses.flatMap(({ first, last }) => aroundAddresses(first, last));
  return {
    addresses: [...stated, ...own, ...LINK_LOCAL],
    ports: [...rules.flatMap((rule) => [...rule.localPorts, ...rule.remotePorts]).flatMap(portEdges), ...KEYWORD_EDGES],
    protocols: rules.flatMap(({ protocol }) => (typeof protocol === 'number' ? [protocol, Math.min(255, protocol + 1)] : [])),
  };
}

function addressEdges(term: AddressTerm): readonly bigint[] {
  return term.kind === 'addresses' ? aroundAddresses(term.first, term.last) : [];
}

function portEdges(term: PortTerm): readonly number[] {
  return term.kind === 'ports' ? around(term.first, term.last) : [];
}

interface PacketWish {
  readonly host: HostDescription;
  readonly way: Way;
  readonly edges: Edges;
}

/** Most packets are made to fit one rule but for an edge here and there. */
function drawPacket(random: Random, { host, way, edges }: PacketWish): Packet {
  const isInbound = way.hook === 'host-input';
  const fitting = host.rules.filter((rule) => rule.enabled && (rule.direction === 'in') === isInbound);
  const rule = fitting.length > 0 && random.chance(0.85) ? random.pick(fitting) : undefined;
  const protocol = drawProtocol(random, rule, edges);
  const isIpv4 = random.chance(protocol === 58 ? 0.1 : 0.7);
  const address = (terms: readonly AddressTerm[]): bigint => {
    const near = terms.flatMap(addressEdges);
    if (near.length > 0 && random.chance(0.85)) return random.pick(near);
    return random.chance(0.6) ? random.pick(edges.addresses) : isIpv4 ? drawIpv4(random) : drawIpv6(random);
  };
  const port = (terms: readonly PortTerm[]): number => {
    const near = terms.flatMap(portEdges);
    if (near.length > 0 && random.chance(0.85)) return random.pick(near);
    return random.chance(0.6) ? random.pick(edges.ports) : drawPort(random);
  };
  const local = address(rule?.localAddresses ?? []);
  const remote = address(rule?.remoteAddresses ?? []);
  const ports = { local: port(rule?.localPorts ?? []), remote: port(rule?.remotePorts ?? []) };
  const numbers = numbersOf(random, { protocol, rule, ports, isInbound });
  return { source: isInbound ? remote : local, destination: isInbound ? local : remote, protocol, ...numbers };
}

function drawProtocol(random: Random, rule: RuleDescription | undefined, edges: Edges): number {
  const wanted = rule?.protocol;
  if (wanted !== undefined && wanted !== 'any' && random.chance(0.9)) return typeof wanted === 'number' ? wanted : { tcp: 6, udp: 17, icmpv4: 1, icmpv6: 58 }[wanted];
  return random.pick([6, 6, 6, 17, 17, 1, 58, 47, 132, 0, 255, ...edges.protocols]);
}

interface NumberWish {
  readonly protocol: number;
  readonly rule: RuleDescription | undefined;
  readonly ports: { readonly local: number; readonly remote: number };
  readonly isInbound: boolean;
}

/** Ports, or for ICMP the type x 256 + code; other protocols have neither. */
function numbersOf(random: Random, { protocol, rule, ports, isInbound }: NumberWish): Pick<Packet, 'sourcePort' | 'destinationPort'> {
  if (protocol === 6 || protocol === 17) return isInbound ? { sourcePort: ports.remote, destinationPort: ports.local } : { sourcePort: ports.local, destinationPort: ports.remote };
  if (protocol !== 1 && protocol !== 58) return { sourcePort: 0, destinationPort: 0 };
  const near = (rule?.icmpTypes ?? []).flatMap(({ type, code }) => around(type * 256 + (code ?? 0), type * 256 + (code ?? 255)));
  return { sourcePort: 0, destinationPort: near.length > 0 && random.chance(0.8) ? random.pick(near) : random.pick([0, 3, 8, 128, 255]) * 256 + random.pick([0, 1, 255]) };
}
