import type { TranslationTarget } from '../../model/device.js';
import { ipSet, sameIps } from '../../model/ip-set.js';
import type { Message } from '../../model/message.js';
import type { NumberRange } from '../../model/number-set.js';
import type { JsonValue } from '../shared/json-reader.js';
import type { ConditionScope } from './condition.js';
import { familyBox } from './field-bounds.js';
import { itemsOf, kindOf, memberOf, textOf, textsOf, type KindAndBody } from './json-shape.js';
import { readMap, type MapOutcome } from './maps.js';
import { exactly, intersectBounds, region, type Bounds } from './region.js';
import { readAddressRange, readNumberRange } from './values.js';

/** The packets of one NAT statement that get the same new address and port. */
export interface TargetedPackets {
  readonly bounds: Bounds;
  readonly target: TranslationTarget;
  /** Why a map's key may or may not lead here. */
  readonly doubts: readonly Message[];
}

/** What a NAT statement needs to be read. */
export interface TranslationSource {
  readonly statement: KindAndBody;
  /** The packets that reach it. */
  readonly bounds: Bounds;
  /** Family of its table: in `inet` the statement names its own. */
  readonly tableFamily: string;
  readonly scope: ConditionScope;
}

/** Reads dnat, snat, masquerade and redirect (libnftables-json(5)). Undefined for a form that is not modelled. */
export function readTargets(source: TranslationSource): readonly TargetedPackets[] | undefined {
  const { statement, bounds } = source;
  const { kind, body } = statement;
  if (kind === 'masquerade' || kind === 'redirect') {
    const ports = readPorts(memberOf(body, 'port'));
    if (ports === 'unreadable') return undefined;
    const addresses = kind === 'masquerade' ? 'egress-interface' : 'ingress-interface';
    return [{ bounds, target: { addresses, ...ports, mapping: 'any' }, doubts: [] }];
  }
  const family = readFamily(textOf(body, 'family') ?? source.tableFamily);
  const address = memberOf(body, 'addr');
  if (family === undefined || address === undefined) return undefined;
  const inFamily = intersectBounds(bounds, exactly(region({ packets: [familyBox(family)] })));
  const map = kindOf(address);
  if (map?.kind === 'map') return mappedTargets({ ...source, bounds: inFamily }, map.body, family);
  const target = readTarget(address, memberOf(body, 'port'), family);
  return target === undefined ? undefined : [{ bounds: inFamily, target, doubts: [] }];
}

function readFamily(text: string): 4 | 6 | undefined {
  if (text === 'ip') return 4;
  return text === 'ip6' ? 6 : undefined;
}

type Ports = { readonly ports?: NumberRange };

function readPorts(value: JsonValue | undefined): Ports | 'unreadable' {
  if (value === undefined) return {};
  const ports = readNumberRange(value, { names: undefined, largest: 65535 });
  return ports === undefined ? 'unreadable' : { ports };
}

/** An address or range, or `{"concat": [address, port]}` as maps give it. */
function readTarget(address: JsonValue, port: JsonValue | undefined, family: 4 | 6): TranslationTarget | undefined {
  const pair = kindOf(address);
  if (pair?.kind === 'concat') {
    const [first, second, more] = itemsOf(pair.body);
    if (first === undefined || second === undefined || more !== undefined || port !== undefined) return undefined;
    return readTarget(first, second, family);
  }
  const range = readAddressRange(address, family);
  const ports = readPorts(port);
  if (range === undefined || ports === 'unreadable') return undefined;
  return { addresses: ipSet([range]), ...ports, mapping: 'any' };
}

/** `dnat to tcp dport map { 80 : 10.0.0.1, ... }`: every outcome is a translation of its own. */
function mappedTargets(source: TranslationSource, mapBody: JsonValue, family: 4 | 6): readonly TargetedPackets[] | undefined {
  const map = readMap(mapBody, valueName, source.scope);
  if (map.kind === 'unknown') return undefined;
  const port = memberOf(source.statement.body, 'port');
  const result: TargetedPackets[] = [];
  for (const outcome of map.outcomes) {
    const target = readTarget(outcome.data, port, family);
    if (target === undefined || outcome.condition.unrecognised !== undefined) return undefined;
    const bounds = intersectBounds(source.bounds, outcome.condition.bounds);
    const { doubts } = outcome.condition;
    if (bounds.may.length > 0) result.push({ bounds, target: asNetworkMap(target, outcome, source), doubts });
  }
  return result;
}

/** `dnat ip prefix to ip daddr map {...}` keeps the host part: one network becomes another of the same size. */
function asNetworkMap(target: TranslationTarget, outcome: MapOutcome, { statement, bounds }: TranslationSource): TranslationTarget {
  const flagValue = memberOf(statement.body, 'flags');
  const flags = flagValue === undefined ? [] : (textsOf(flagValue) ?? []);
  const [slice, another] = intersectBounds(bounds, outcome.condition.bounds).may;
  const [packets, more] = slice?.packets ?? [];
  if (!flags.includes('netmap') || packets === undefined || more !== undefined || another !== undefined) return target;
  const matched = statement.kind === 'dnat' ? packets.destination : packets.source;
  const [from] = matched;
  const addresses = typeof target.addresses === 'string' ? [] : target.addresses;
  const [to] = addresses;
  const isOneRange = matched.length === 1 && from !== undefined && to !== undefined && sameIps(addresses, [to]);
  return isOneRange && from.last - from.first === to.last - to.first ? { ...target, mapping: 'offset' } : target;
}

/** A text that is equal for equal values, to put elements with the same data together. */
function valueName(value: JsonValue): string {
  switch (value.kind) {
    case 'string':
      return `"${value.value}"`;
    case 'number':
      return value.text;
    case 'array':
      return `[${value.items.map(valueName).join(',')}]`;
    case 'object':
      return `{${value.members.map((member) => `${member.key}:${valueName(member.value)}`).join(',')}}`;
    default:
      return value.kind;
  }
}
