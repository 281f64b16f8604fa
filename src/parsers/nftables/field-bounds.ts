import { IPV4_RANGE } from '../../model/ip-address.js';
import { ALL_IPV4, ALL_IPV6, intersectIps, ipSet, type IpSet } from '../../model/ip-set.js';
import { box, type Box } from '../../model/header-space.js';
import { ALL_PROTOCOLS, intersectNumbers, numberSet, oneNumber, subtractNumbers, type NumberRange, type NumberSet } from '../../model/number-set.js';
import type { JsonValue } from '../shared/json-reader.js';
import type { Circumstances } from './circumstances.js';
import { directionEquals, stateEquals, statusEquals } from './connection-bounds.js';
import type { Field } from './fields.js';
import { ICMP_NAMES, PORT_PROTOCOLS, PROTOCOL_NUMBERS } from './names.js';
import { ALWAYS, exactly, inDoubt, NEVER, region, UNKNOWN, type Bounds } from './region.js';
import { synBounds } from './tcp-flags.js';
import { readAddressRange, readNumberRange, type NumberSyntax } from './values.js';

type PortField = Extract<Field, { kind: 'port' }>;
type IcmpField = Extract<Field, { kind: 'icmp' }>;
type ProtocolField = Extract<Field, { kind: 'protocol' }>;
type AddressField = Extract<Field, { kind: 'address' }>;

const WITH_PORTS: NumberSet = numberSet([...PORT_PROTOCOLS.values()].map((value) => ({ first: value, last: value })));
const WITHOUT_PORTS: NumberSet = subtractNumbers(ALL_PROTOCOLS, WITH_PORTS);
/** IPv6 extension headers that may stand where `ip6 nexthdr` looks: hop-by-hop, routing, fragment, AH, options, mobility. */
const EXTENSION_HEADERS: NumberSet = numberSet([0, 43, 44, 51, 60, 135, 139, 140].map((value) => ({ first: value, last: value })));

/** The packets of one family. Source and destination are always of the same one. */
export function familyBox(family: 4 | 6): Box {
  const all = family === 4 ? ALL_IPV4 : ALL_IPV6;
  return box({ source: all, destination: all });
}

function boxes(...list: readonly Box[]): Bounds {
  return exactly(region({ packets: list }));
}

/** The packets that have the field at all: a comparison of any kind is false for the others. */
export function fieldDomain(field: Field): Bounds {
  switch (field.kind) {
    case 'address':
      return boxes(familyBox(field.family));
    case 'port':
      return field.protocol === undefined
        ? { must: boxes(box({ protocols: WITH_PORTS })).must, may: ALWAYS.may }
        : boxes(box({ protocols: oneNumber(field.protocol) }));
    case 'protocol':
      return field.header === undefined ? ALWAYS : boxes(familyBox(field.header === 'ip' ? 4 : 6));
    case 'icmp':
      return boxes({ ...familyBox(field.protocol === 1 ? 4 : 6), protocols: oneNumber(field.protocol) });
    case 'tcpFlags':
      return boxes(box({ protocols: oneNumber(6) }));
    case 'opaque': {
      const base = field.family === undefined ? box({}) : familyBox(field.family);
      return inDoubt(boxes({ ...base, protocols: field.protocols ?? base.protocols }));
    }
    default:
      return ALWAYS;
  }
}

/**
 * The packets whose field has one of the values. Undefined when a value cannot be read.
 * The caller intersects with nothing: the field's domain is part of the result.
 */
export function fieldEquals(field: Field, values: readonly JsonValue[], circumstances: Circumstances): Bounds | undefined {
  switch (field.kind) {
    case 'address':
      return addressEquals(field, values);
    case 'port':
    case 'protocol':
    case 'icmp':
      return numberEquals(field, values);
    case 'interface':
      return interfaceEquals(field.side, values, circumstances);
    case 'family':
      return familyEquals(values);
    case 'state':
      return stateEquals(values, circumstances);
    case 'status':
      return statusEquals(values, circumstances);
    case 'direction':
      return directionEquals(values, circumstances);
    case 'tcpFlags':
      return circumstances.packets === 'reply' ? fieldInDoubt(field) : synBounds('==', undefined, values);
    case 'opaque':
      return fieldInDoubt(field);
    default:
      return field satisfies never;
  }
}

/** Any packet that has the field may match, none surely. */
export function fieldInDoubt(field: Field): Bounds {
  return inDoubt(fieldDomain(field));
}

function addressEquals(field: AddressField, values: readonly JsonValue[]): Bounds | undefined {
  const ranges = readAll(values, (value) => readAddressRange(value, field.family));
  return ranges === undefined ? undefined : addressBounds(field, ipSet(ranges));
}

/** The packets whose address is in the set. */
export function addressBounds(field: AddressField, addresses: IpSet): Bounds {
  const family = familyBox(field.family);
  const wanted = intersectIps(addresses, family.source);
  if (wanted.length === 0) return NEVER;
  return boxes(field.side === 'source' ? { ...family, source: wanted } : { ...family, destination: wanted });
}

/** How the numbers of a field are written. */
export function numberSyntax(field: PortField | ProtocolField | IcmpField): NumberSyntax {
  if (field.kind === 'port') return { names: undefined, largest: 65535 };
  if (field.kind === 'protocol') return { names: PROTOCOL_NUMBERS, largest: 255 };
  return { names: ICMP_NAMES[field.protocol][field.part], largest: 255 };
}

function numberEquals(field: PortField | ProtocolField | IcmpField, values: readonly JsonValue[]): Bounds | undefined {
  const syntax = numberSyntax(field);
  const ranges = readAll(values, (value) => readNumberRange(value, syntax));
  return ranges === undefined ? undefined : numberBounds(field, numberSet(ranges));
}

/** Every value as a range; undefined when one of them is none. */
function readAll<Range>(values: readonly JsonValue[], read: (value: JsonValue) => Range | undefined): readonly Range[] | undefined {
  const ranges: Range[] = [];
  for (const value of values) {
    const range = read(value);
    if (range === undefined) return undefined;
    if (values.length === 1) return [range];
    ranges.push(range);
  }
  return ranges;
}

/** The packets whose number is in the set. */
export function numberBounds(field: PortField | ProtocolField | IcmpField, numbers: NumberSet): Bounds {
  if (numbers.length === 0) return NEVER;
  if (field.kind === 'port') return portBounds(field, numbers);
  if (field.kind === 'icmp') return icmpBounds(field, numbers);
  if (field.header === 'ip6') return nextHeaderBounds(numbers);
  const base = field.header === undefined ? box({}) : familyBox(4);
  return boxes({ ...base, protocols: numbers });
}

function portBounds(field: PortField, numbers: NumberSet): Bounds {
  const protocols = field.protocol === undefined ? WITH_PORTS : oneNumber(field.protocol);
  const wanted = box(field.side === 'source' ? { protocols, sourcePorts: numbers } : { protocols, destinationPorts: numbers });
  if (field.protocol !== undefined) return boxes(wanted);
  // What stands at those two bytes in other protocols is not part of the model.
  return { must: boxes(wanted).must, may: boxes(wanted, box({ protocols: WITHOUT_PORTS })).may };
}

/** Types are blocks of 256 codes; a code is one number out of each block. */
function icmpBounds(field: IcmpField, numbers: NumberSet): Bounds {
  const ranges: NumberRange[] = [];
  if (field.part === 'type') {
    for (const { first, last } of numbers) ranges.push({ first: first * 256, last: last * 256 + 255 });
  } else {
    for (let type = 0; type < 256; type += 1) {
      for (const { first, last } of numbers) ranges.push({ first: type * 256 + first, last: type * 256 + last });
    }
  }
  const base = familyBox(field.protocol === 1 ? 4 : 6);
  return boxes({ ...base, protocols: oneNumber(field.protocol), destinationPorts: numberSet(ranges) });
}

/**
 * `ip6 nexthdr` sees the first header only; whoever puts an extension header in front passes it by. A packet of the
 * protocol may match, none surely does (nft(8), "IPV6 HEADER EXPRESSION").
 */
function nextHeaderBounds(numbers: NumberSet): Bounds {
  const base = familyBox(6);
  const anyProtocol = intersectNumbers(numbers, EXTENSION_HEADERS).length > 0;
  return inDoubt(boxes(anyProtocol ? base : { ...base, protocols: numbers }));
}

function interfaceEquals(side: 'ingress' | 'egress', values: readonly JsonValue[], circumstances: Circumstances): Bounds | undefined {
  const atoms: NumberRange[] = [];
  for (const value of values) {
    const covered = value.kind === 'string' ? circumstances.atoms.atomsOf(value.value) : undefined;
    if (covered === undefined) return undefined;
    atoms.push(...covered);
  }
  if (atoms.length === 0) return NEVER;
  if (side === 'ingress' && !circumstances.ingressKnown) return UNKNOWN;
  const covered = numberSet(atoms);
  return exactly(side === 'ingress' ? region({ ingress: covered }) : region({ egress: covered }));
}

/** Values of `meta nfproto` and `meta protocol`; protocols that are not IP never reach a filter of IP packets. */
const FAMILIES: ReadonlyMap<string, 4 | 6 | 'other'> = new Map<string, 4 | 6 | 'other'>([
  ['ipv4', 4],
  ['ip', 4],
  ['ipv6', 6],
  ['ip6', 6],
  ['arp', 'other'],
  ['vlan', 'other'],
  ['8021q', 'other'],
  ['8021ad', 'other'],
]);

function familyEquals(values: readonly JsonValue[]): Bounds | undefined {
  const wanted = new Set<4 | 6>();
  for (const value of values) {
    const family = value.kind === 'string' ? FAMILIES.get(value.value) : undefined;
    if (family === undefined) return undefined;
    if (family !== 'other') wanted.add(family);
  }
  if (wanted.size === 2) return ALWAYS;
  const [only] = wanted;
  return only === undefined ? NEVER : boxes(familyBox(only));
}

/** The addresses that a comparison such as `> 10.0.0.1` leaves, for one end of a family. */
export function familyEnds(family: 4 | 6): readonly [bigint, bigint] {
  return family === 4 ? [IPV4_RANGE.first, IPV4_RANGE.last] : [0n, (1n << 128n) - 1n];
}
