/** Fields of a packet as nft names them, with values that overlap nowhere: what a set may hold. */
import { formatIpAddress } from '../../src/model/ip-address.js';
import type { Random } from '../random.js';
import { networkText, type Values } from '../kernel/values.js';

/** One element of a set: how it is written, and what it covers. */
export interface Element {
  readonly text: string;
  readonly first: bigint;
  readonly last: bigint;
}

/** A field, and how to draw one value of it. */
export interface Field {
  /** `ip saddr`. */
  readonly key: string;
  /** Type of a named set of it. */
  readonly type: string;
  /** Conditions that the field needs before it. */
  readonly needs: readonly string[];
  /** Whether greater and less make sense. */
  readonly ordered: boolean;
  draw(): Element;
}

/** What a rule may look at, given where it stands. */
export interface FieldChoice {
  readonly values: Values;
  /** Interfaces that are known at the hook: `iifname`, `oifname`. */
  readonly interfaceKeys: readonly string[];
  /** The one transport whose ports the rule may ask for; nft refuses a rule that asks for two. */
  readonly transport: string | undefined;
}

/** Transports with ports; `th` is any, after a condition that it is TCP or UDP. */
export const TRANSPORTS = ['tcp', 'tcp', 'tcp', 'udp', 'udp', 'sctp', 'udplite', 'dccp', 'th'] as const;

/** A source or destination address. */
export function addressField(random: Random, { values }: FieldChoice): Field {
  const word = values.family === 4 ? 'ip' : 'ip6';
  const end = random.pick(['source', 'destination'] as const);
  return {
    key: `${word} ${end === 'source' ? 'saddr' : 'daddr'}`,
    type: values.family === 4 ? 'ipv4_addr' : 'ipv6_addr',
    needs: [],
    ordered: true,
    draw: () => {
      const { first, last } = values.range(end);
      const text = random.chance(0.7) || first === last ? networkText({ first, last }) : `${formatIpAddress(first)}-${formatIpAddress(last)}`;
      return { text: first === last ? formatIpAddress(first) : text, first, last };
    },
  };
}

/** A port of TCP, UDP, SCTP, or of whichever transport the packet has. */
export function portField(random: Random, { values, transport = 'tcp' }: FieldChoice): Field {
  return {
    key: `${transport} ${random.pick(['dport', 'dport', 'dport', 'sport'])}`,
    type: 'inet_service',
    needs: transport === 'th' ? ['meta l4proto { tcp, udp }'] : [],
    ordered: true,
    draw: () => {
      const { first, last } = values.portRange();
      values.protocol(transport);
      return { text: first === last ? String(first) : `${first}-${last}`, first: BigInt(first), last: BigInt(last) };
    },
  };
}

/** The type of an ICMP message. */
export function icmpField({ values }: FieldChoice): Field {
  const six = values.family === 6;
  return {
    key: `${six ? 'icmpv6' : 'icmp'} type`,
    type: six ? 'icmpv6_type' : 'icmp_type',
    needs: [],
    ordered: false,
    draw: () => {
      const { type } = values.icmp();
      return one(type);
    },
  };
}

/** The protocol above IP. */
export function protocolField(random: Random, { values }: FieldChoice): Field {
  return {
    key: values.family === 4 && random.chance(0.4) ? 'ip protocol' : 'meta l4proto',
    type: 'inet_proto',
    needs: [],
    ordered: false,
    draw: () => {
      const number = random.pick([6, 6, 17, 17, values.family === 4 ? 1 : 58, 47, 132, 136, 89]);
      values.protocol(String(number));
      return one(number);
    },
  };
}

/** The interface by which a packet comes or goes: by its name, or by its number of the moment. */
export function interfaceField(random: Random, { interfaceKeys }: FieldChoice): Field {
  const key = random.pick(interfaceKeys);
  const named = key.endsWith('name');
  const names = named ? [...EXISTING, 'eth9', 'eth*', 'cam*'] : EXISTING;
  return { key, type: named ? 'ifname' : 'iface_index', needs: [], ordered: false, draw: () => interfaceNamed(random.pick(names)) };
}

const EXISTING = ['eth0', 'eth1', 'cam0', 'lo'];

/** Prefixes overlap the names that begin with them: three letters make a group of ten. */
function interfaceNamed(name: string): Element {
  const group = BigInt(['eth', 'cam', 'lo'].indexOf(name.slice(0, 3))) * 10n;
  const digit = BigInt(Number.parseInt(name.slice(3), 10) || 0);
  return name.endsWith('*') ? { text: `"${name}"`, first: group, last: group + 9n } : { text: `"${name}"`, first: group + digit, last: group + digit };
}

function one(value: number): Element {
  return { text: String(value), first: BigInt(value), last: BigInt(value) };
}

/** Up to `most` values of which no two overlap. */
export function apart(field: Field, most: number): readonly Element[] {
  const chosen: Element[] = [];
  for (let attempt = 0; attempt < most; attempt += 1) {
    const next = field.draw();
    if (chosen.every((each) => each.last < next.first || next.last < each.first)) chosen.push(next);
  }
  return chosen;
}
