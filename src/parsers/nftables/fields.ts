import type { NumberSet } from '../../model/number-set.js';
import type { JsonValue } from '../shared/json-reader.js';
import { kindOf, textOf } from './json-shape.js';
import { PORT_PROTOCOLS } from './names.js';

/** What the left side of a match looks at. */
export type Field =
  | { readonly kind: 'address'; readonly side: 'source' | 'destination'; readonly family: 4 | 6 }
  /** Without `protocol`: the two bytes where ports stand, whatever the protocol (`th dport`). */
  | { readonly kind: 'port'; readonly side: 'source' | 'destination'; readonly protocol: number | undefined }
  | { readonly kind: 'protocol'; readonly header: 'ip' | 'ip6' | undefined }
  | { readonly kind: 'icmp'; readonly part: 'type' | 'code'; readonly protocol: 1 | 58 }
  | { readonly kind: 'interface'; readonly side: 'ingress' | 'egress' }
  | { readonly kind: 'family' }
  | { readonly kind: 'state' }
  | { readonly kind: 'status' }
  | { readonly kind: 'direction' }
  | { readonly kind: 'tcpFlags' }
  /** Known to nftables and not to be told from an export. `protocols` and `family` bound the packets that have it. */
  | {
      readonly kind: 'opaque';
      readonly what: string;
      readonly protocols: NumberSet | undefined;
      readonly family: 4 | 6 | undefined;
    };

const OPAQUE_PAYLOAD: ReadonlyMap<string, readonly string[]> = new Map([
  ['ip', ['version', 'hdrlength', 'dscp', 'ecn', 'length', 'id', 'frag-off', 'ttl', 'checksum']],
  ['ip6', ['version', 'dscp', 'ecn', 'flowlabel', 'length', 'hoplimit']],
  ['tcp', ['sequence', 'ackseq', 'doff', 'reserved', 'window', 'checksum', 'urgptr']],
  ['udp', ['length', 'checksum']],
  ['udplite', ['csumcov', 'cscov', 'checksum']],
  ['sctp', ['vtag', 'checksum']],
  ['dccp', ['type']],
  ['icmp', ['checksum', 'id', 'sequence', 'gateway', 'mtu']],
  ['icmpv6', ['checksum', 'parameter-problem', 'packet-too-big', 'id', 'sequence', 'max-delay', 'taddr', 'daddr']],
  ['igmp', ['type', 'checksum', 'mrt', 'group']],
  ['gre', ['flags', 'version', 'protocol']],
  ['ah', ['nexthdr', 'hdrlength', 'reserved', 'spi', 'sequence']],
  ['esp', ['spi', 'sequence']],
  ['comp', ['nexthdr', 'flags', 'cpi']],
  ['ether', ['saddr', 'daddr', 'type']],
  ['vlan', ['id', 'cfi', 'dei', 'pcp', 'type']],
  [
    'arp',
    ['htype', 'ptype', 'hlen', 'plen', 'operation', 'saddr ip', 'saddr ether', 'daddr ip', 'daddr ether'],
  ],
]);

const TRANSPORT_NUMBERS: ReadonlyMap<string, number> = new Map([
  ...PORT_PROTOCOLS,
  ['icmp', 1],
  ['igmp', 2],
  ['gre', 47],
  ['esp', 50],
  ['ah', 51],
  ['icmpv6', 58],
  ['comp', 108],
]);

const OPAQUE_META: ReadonlySet<string> = new Set([
  'length', 'priority', 'random', 'mark', 'iiftype', 'oiftype', 'skuid', 'skgid', 'nftrace', 'rtclassid', 'ibriport',
  'obriport', 'ibridgename', 'obridgename', 'ibrname', 'obrname', 'ibrpvid', 'ibrvproto', 'pkttype', 'cpu', 'iifgroup',
  'oifgroup', 'cgroup', 'secpath', 'ipsec', 'iifkind', 'oifkind', 'sdif', 'sdifname', 'time', 'day', 'hour', 'secmark',
]);

const OPAQUE_CT: ReadonlySet<string> = new Set([
  'mark', 'secmark', 'expiration', 'helper', 'label', 'l3proto', 'saddr', 'daddr', 'protocol', 'l4proto', 'proto-src',
  'proto-dst', 'bytes', 'packets', 'avgpkt', 'zone', 'id', 'event', 'ip saddr', 'ip daddr', 'ip6 saddr', 'ip6 daddr',
]);

/** Expressions whose value no export tells; a comparison with them is in doubt. */
const OPAQUE_EXPRESSIONS: ReadonlySet<string> = new Set([
  'fib', 'exthdr', 'tcp option', 'ip option', 'sctp chunk', 'dccp option', 'rt', 'socket', 'osf', 'numgen', 'jhash',
  'symhash', 'ipsec', 'tunnel', '&', '|', '^', '<<', '>>', 'map',
]);

/** Reads the left side of a match or one part of a concatenation; undefined when nft(8) knows no such thing. */
export function readField(left: JsonValue): Field | undefined {
  const found = kindOf(left);
  if (found === undefined) return undefined;
  if (found.kind === 'payload') return payloadField(found.body);
  if (found.kind === 'meta') return metaField(textOf(found.body, 'key'));
  if (found.kind === 'ct') return ctField(found.body);
  return OPAQUE_EXPRESSIONS.has(found.kind) ? opaque(found.kind) : undefined;
}

function opaque(what: string, protocol?: number, family?: 4 | 6): Field {
  const protocols = protocol === undefined ? undefined : [{ first: protocol, last: protocol }];
  return { kind: 'opaque', what, protocols, family };
}

function payloadField(body: JsonValue): Field | undefined {
  const protocol = textOf(body, 'protocol');
  const field = textOf(body, 'field');
  if (protocol === undefined || field === undefined) {
    return textOf(body, 'base') === undefined ? undefined : opaque(`@${textOf(body, 'base') ?? ''}`);
  }
  return modelledPayload(protocol, field) ?? opaquePayload(protocol, field);
}

function modelledPayload(protocol: string, field: string): Field | undefined {
  if (protocol === 'ip' || protocol === 'ip6') return networkField(protocol, field);
  if (field === 'sport' || field === 'dport') {
    const number = PORT_PROTOCOLS.get(protocol);
    const side = field === 'sport' ? 'source' : 'destination';
    return number !== undefined || protocol === 'th' ? { kind: 'port', side, protocol: number } : undefined;
  }
  if ((protocol === 'icmp' || protocol === 'icmpv6') && (field === 'type' || field === 'code')) {
    return { kind: 'icmp', part: field, protocol: protocol === 'icmp' ? 1 : 58 };
  }
  return protocol === 'tcp' && field === 'flags' ? { kind: 'tcpFlags' } : undefined;
}

function networkField(header: 'ip' | 'ip6', field: string): Field | undefined {
  const family = header === 'ip' ? 4 : 6;
  if (field === 'saddr') return { kind: 'address', side: 'source', family };
  if (field === 'daddr') return { kind: 'address', side: 'destination', family };
  const isProtocol = field === (header === 'ip' ? 'protocol' : 'nexthdr');
  return isProtocol ? { kind: 'protocol', header } : undefined;
}

function opaquePayload(protocol: string, field: string): Field | undefined {
  if (OPAQUE_PAYLOAD.get(protocol)?.includes(field) !== true) return undefined;
  const family = protocol === 'ip' ? 4 : protocol === 'ip6' ? 6 : undefined;
  return opaque(`${protocol} ${field}`, TRANSPORT_NUMBERS.get(protocol), family);
}

function metaField(key: string | undefined): Field | undefined {
  if (key === undefined) return undefined;
  if (key === 'iifname' || key === 'iif') return { kind: 'interface', side: 'ingress' };
  if (key === 'oifname' || key === 'oif') return { kind: 'interface', side: 'egress' };
  if (key === 'l4proto') return { kind: 'protocol', header: undefined };
  if (key === 'nfproto' || key === 'protocol') return { kind: 'family' };
  return OPAQUE_META.has(key) ? opaque(`meta ${key}`) : undefined;
}

function ctField(body: JsonValue): Field | undefined {
  const key = textOf(body, 'key');
  if (key === undefined) return undefined;
  if (key === 'state') return { kind: 'state' };
  if (key === 'status') return { kind: 'status' };
  if (key === 'direction') return { kind: 'direction' };
  return OPAQUE_CT.has(key) ? opaque(`ct ${key}`) : undefined;
}

/** The field's name as nft(8) writes it, for messages. */
export function fieldName(field: Field): string {
  switch (field.kind) {
    case 'address':
      return `${field.family === 4 ? 'ip' : 'ip6'} ${field.side === 'source' ? 'saddr' : 'daddr'}`;
    case 'port':
      return field.protocol === undefined ? 'th sport/dport' : 'sport/dport';
    case 'protocol':
      return field.header === 'ip6' ? 'ip6 nexthdr' : 'l4proto';
    case 'icmp':
      return `${field.protocol === 1 ? 'icmp' : 'icmpv6'} ${field.part}`;
    case 'interface':
      return field.side === 'ingress' ? 'iifname' : 'oifname';
    case 'family':
      return 'nfproto';
    case 'state':
    case 'status':
    case 'direction':
      return `ct ${field.kind}`;
    case 'tcpFlags':
      return 'tcp flags';
    case 'opaque':
      return field.what;
    default:
      return field satisfies never;
  }
}
