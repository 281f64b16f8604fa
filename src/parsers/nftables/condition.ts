import type { Message } from '../../model/message.js';
import type { JsonValue } from '../shared/json-reader.js';
import type { Circumstances } from './circumstances.js';
import { fieldDomain, fieldInDoubt } from './field-bounds.js';
import { fieldName, readField, type Field } from './fields.js';
import { itemsOf, kindOf } from './json-shape.js';
import type { NftSet } from './ruleset.js';
import { ALWAYS, inDoubt, intersectBounds, isExact, type Bounds } from './region.js';

/** The packets a condition covers, why it is in doubt, and what was not understood. */
export interface Condition {
  readonly bounds: Bounds;
  readonly doubts: readonly Message[];
  /** Set when a part could not be read: the element is unrecognised. */
  readonly unrecognised?: string;
  /** Set when a set has no definition. */
  readonly undefinedSet?: string;
  /** The set whose elements were used. */
  readonly set?: NftSet;
}

/** Where conditions look names up, and what holds for the packets. */
export interface ConditionScope {
  readonly circumstances: Circumstances;
  /** The set of this name in the rule's own table. */
  setNamed(name: string): NftSet | undefined;
  /** True when rules or timeouts change the set at run time. */
  isVolatile(set: NftSet): boolean;
}

/** Reads the fields of a left side, several for a concatenation; undefined when one of them is unknown. */
export function readFields(left: JsonValue): readonly Field[] | undefined {
  const found = kindOf(left);
  if (found?.kind !== 'concat') {
    const field = readField(left);
    return field === undefined ? undefined : [field];
  }
  const fields: Field[] = [];
  for (const part of itemsOf(found.body)) {
    const field = readField(part);
    if (field === undefined) return undefined;
    fields.push(field);
  }
  return fields;
}

/** The packets that have all the fields. */
export function domainOf(fields: readonly Field[]): Bounds {
  return fields.reduce((bounds, field) => intersectBounds(bounds, fieldDomain(field)), ALWAYS);
}

/** A condition of which nothing is known but the packets it is about. */
export function notUnderstood(what: string, within: Bounds = ALWAYS): Condition {
  return { bounds: inDoubt(within), doubts: [{ code: 'nftables.doubt_not_understood', parameters: { what } }], unrecognised: what };
}

/** A condition without doubt. */
export function sure(bounds: Bounds): Condition {
  return { bounds, doubts: [] };
}

/** Why bounds of these fields are not exact, where the reason lies in the field itself. */
export function fieldDoubts(fields: readonly Field[], bounds: Bounds): readonly Message[] {
  if (isExact(bounds)) return [];
  return fields.flatMap((field): readonly Message[] => {
    if (field.kind === 'opaque' || field.kind === 'status') {
      return [{ code: 'doubt.unevaluable', parameters: { what: fieldName(field) } }];
    }
    if (field.kind === 'tcpFlags') return [{ code: 'nftables.doubt_syn_flags', parameters: {} }];
    if (field.kind === 'state') return [{ code: 'nftables.doubt_notrack', parameters: {} }];
    if (field.kind === 'port' && field.protocol === undefined) return [{ code: 'nftables.doubt_port_bytes', parameters: {} }];
    if (field.kind === 'protocol' && field.header === 'ip6') return [{ code: 'nftables.doubt_extension_header', parameters: {} }];
    const isIngress = field.kind === 'interface' && field.side === 'ingress';
    return isIngress ? [{ code: 'nftables.doubt_postrouting_ingress', parameters: {} }] : [];
  });
}

/** A comparison whose outcome no export tells. */
export function unevaluable(field: Field): Condition {
  return { bounds: fieldInDoubt(field), doubts: [{ code: 'doubt.unevaluable', parameters: { what: fieldName(field) } }] };
}
