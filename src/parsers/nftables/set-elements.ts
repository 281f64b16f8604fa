import type { JsonObject, JsonValue } from '../shared/json-value.js';
import { unknownInExpression } from './grammar.js';
import { itemsOf, kindOf, memberOf } from './json-shape.js';
import { ICMP_NAMES, PROTOCOL_NUMBERS } from './names.js';
import { readAddressRange, readNumberRange } from './values.js';

/** An element of a set or map, taken out of its wrapping. */
export interface SetElement {
  readonly key: JsonValue;
  /** What a map gives for the key; undefined in a set. */
  readonly data: JsonValue | undefined;
  /** It has a timeout and may be gone. */
  readonly expires: boolean;
}

/** Unwraps `value`, `{"elem": {"val": value, ...}}`, `[key, data]` and `[{"elem": ...}, data]`. */
export function readElement(item: JsonValue): SetElement {
  if (item.kind === 'array' && item.items.length === 2) {
    const [key, data] = item.items;
    if (key !== undefined && data !== undefined) return { ...readElement(key), data };
  }
  const found = kindOf(item);
  if (found?.kind !== 'elem') return { key: item, data: undefined, expires: false };
  const inner = memberOf(found.body, 'val');
  const expires = memberOf(found.body, 'timeout') !== undefined || memberOf(found.body, 'expires') !== undefined;
  return { key: inner ?? item, data: undefined, expires };
}

/** True for the element that stands for every key no other element covers. */
export function isCatchAll(key: JsonValue): boolean {
  return key.kind === 'string' && key.value === '*';
}

type ElementReader = (value: JsonValue) => boolean;

/** Data types of nft(8) whose values are read; the others are only compared with fields that are in doubt anyway. */
const READERS: ReadonlyMap<string, ElementReader> = new Map<string, ElementReader>([
  ['ipv4_addr', (value) => readAddressRange(value, 4) !== undefined],
  ['ipv6_addr', (value) => readAddressRange(value, 6) !== undefined],
  ['inet_service', (value) => readNumberRange(value, { names: undefined, largest: 65535 }) !== undefined],
  ['inet_proto', (value) => readNumberRange(value, { names: PROTOCOL_NUMBERS, largest: 255 }) !== undefined],
  ['icmp_type', (value) => readNumberRange(value, { names: ICMP_NAMES[1].type, largest: 255 }) !== undefined],
  ['icmp_code', (value) => readNumberRange(value, { names: ICMP_NAMES[1].code, largest: 255 }) !== undefined],
  ['icmpv6_type', (value) => readNumberRange(value, { names: ICMP_NAMES[58].type, largest: 255 }) !== undefined],
  ['icmpv6_code', (value) => readNumberRange(value, { names: ICMP_NAMES[58].code, largest: 255 }) !== undefined],
]);

const OTHER_TYPES: ReadonlySet<string> = new Set([
  'ifname', 'iface_index', 'iface_type', 'mark', 'verdict', 'ether_addr', 'ether_type', 'nf_proto', 'inet_dscp', 'inet_ecn',
  'ct_state', 'ct_status', 'ct_dir', 'ct_label', 'ct_event', 'tcp_flag', 'pkt_type', 'uid', 'gid', 'day', 'hour', 'time',
  'realm', 'classid', 'devgroup', 'cgroupsv2', 'integer', 'string', 'boolean', 'fib_addrtype', 'vlan_id', 'vlan_pcp',
  'ethernet_addr', 'lladdr', 'icmpx_code', 'dccp_pkttype', 'igmp_type', 'arp_op', 'mh_type', 'dscp', 'ecn', 'limit',
  'counter', 'quota', 'ct helper', 'ct timeout', 'ct expectation', 'secmark', 'synproxy', 'invalid',
]);

/** Names the first part of a set or map that cannot be read, undefined when there is none. */
export function unknownInSet(body: JsonObject): string | undefined {
  const statements = memberOf(body, 'stmt');
  const inStatements = statements === undefined ? undefined : unknownInExpression(statements);
  if (inStatements !== undefined) return inStatements;
  const inType = unknownInType(memberOf(body, 'type'));
  if (inType !== undefined) return inType;
  const types = readTypes(memberOf(body, 'type'));
  const unknownType = types?.find((type) => !READERS.has(type) && !OTHER_TYPES.has(type));
  if (unknownType !== undefined) return `the data type "${unknownType.slice(0, 60)}"`;
  const elements = memberOf(body, 'elem');
  for (const item of elements === undefined ? [] : itemsOf(elements)) {
    const unknown = unknownInElement(item, types, memberOf(body, 'map') !== undefined);
    if (unknown !== undefined) return unknown;
  }
  return undefined;
}

/** `"ipv4_addr"`, `["ipv4_addr", "inet_service"]`, `{"typeof": {"payload": ...}}`. */
function unknownInType(type: JsonValue | undefined): string | undefined {
  for (const item of type === undefined ? [] : itemsOf(type)) {
    if (item.kind === 'string') continue;
    const found = kindOf(item);
    const unknown = unknownInExpression(found?.kind === 'typeof' ? found.body : item);
    if (unknown !== undefined || item.kind !== 'object') return unknown ?? 'a data type that is no name';
  }
  return undefined;
}

/** The data types of a set; undefined when they are written as an expression (`typeof`). */
function readTypes(type: JsonValue | undefined): readonly string[] | undefined {
  if (type === undefined) return undefined;
  const items = itemsOf(type);
  const types = items.flatMap((item) => (item.kind === 'string' ? [item.value] : []));
  return types.length === items.length ? types : undefined;
}

function unknownInElement(item: JsonValue, types: readonly string[] | undefined, isMap: boolean): string | undefined {
  const grammatical = unknownInExpression(item);
  if (grammatical !== undefined) return grammatical;
  const { key, data } = readElement(item);
  if (isMap !== (data !== undefined)) return isMap ? 'an element of a map without data' : 'an element of a set that is a list';
  if (types === undefined || isCatchAll(key)) return undefined;
  const found = kindOf(key);
  const parts = found?.kind === 'concat' ? itemsOf(found.body) : [key];
  if (parts.length !== types.length) return 'an element with more or fewer parts than the set has types';
  const wrong = types.find((type, index) => !isOfType(type, parts[index]));
  return wrong === undefined ? undefined : `an element that is no ${wrong}`;
}

function isOfType(type: string, part: JsonValue | undefined): boolean {
  if (part === undefined) return false;
  if (part.kind === 'array') return false;
  return READERS.get(type)?.(part) ?? true;
}
