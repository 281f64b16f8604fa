import type { Doubt, Match } from '../../../model/device.js';
import { box, complementSpace, EVERYTHING, intersectSpaces, isEmptyBox, NOTHING, type Box, type HeaderSpace } from '../../../model/header-space.js';
import { complementIps, sameIps, type IpSet } from '../../../model/ip-set.js';
import type { MessageParameters } from '../../../model/message.js';
import type { Location } from '../../../model/source.js';
import type { Condition } from './condition.js';
import { ANY_INTERFACE, restrictInterfaces, type InterfaceSet } from './interface-set.js';

/** The condition of one rule while its parts are read. */
export interface ConditionDraft {
  readonly location: Location;
  /** Everything the rule asks of the packet; all of it must hold. */
  readonly parts: Match[];
  readonly doubts: Doubt[];
  /** Lines of the lists and groups that the rule uses. */
  readonly related: Location[];
  ingress: InterfaceSet | undefined;
  egress: InterfaceSet | undefined;
  translated: 'only' | 'never' | undefined;
  /** True when an unknown condition makes it uncertain whether the rule matches at all. */
  uncertain: boolean;
  /** True when no first packet of a connection can match. */
  never: boolean;
}

/** A condition that everything meets. */
export function openCondition(location: Location): ConditionDraft {
  return { location, parts: [], doubts: [], related: [], ingress: ANY_INTERFACE, egress: ANY_INTERFACE, translated: undefined, uncertain: false, never: false };
}

/** Notes a condition that cannot be evaluated: the rule may or may not match. */
export function leaveInDoubt(draft: ConditionDraft, code: string, parameters: MessageParameters = {}): void {
  draft.uncertain = true;
  draft.doubts.push({ code, parameters, location: draft.location });
}

/** Asks for packets in the box, or outside of it. */
export function askBox(draft: ConditionDraft, fields: Partial<Box>, negated = false): void {
  const inside = box(fields);
  const space = isEmptyBox(inside) ? NOTHING : [inside];
  const wanted = negated ? complementSpace(space) : space;
  draft.parts.push({ must: wanted, may: wanted });
}

/** Asks for packets in the space. A negation swaps the bounds. */
export function askMatch(draft: ConditionDraft, { must, may }: Match, negated = false): void {
  draft.parts.push(negated ? { must: complementSpace(may), may: complementSpace(must) } : { must, may });
}

/** Addresses as far as they are known. */
export interface AddressBounds {
  readonly must: IpSet;
  readonly may: IpSet;
}

/** Asks that a field lies in the set, or outside of it; the same sets as bounds give an exact condition. */
export function askAddresses(draft: ConditionDraft, field: 'source' | 'destination', { set, negated }: { readonly set: AddressBounds; readonly negated: boolean }): void {
  const exact = set.must === set.may || sameIps(set.must, set.may);
  const must = spaceOf(field, negated ? complementIps(set.may) : set.must);
  draft.parts.push({ must, may: exact ? must : spaceOf(field, negated ? complementIps(set.must) : set.may) });
}

function spaceOf(field: 'source' | 'destination', ips: IpSet): HeaderSpace {
  return ips.length === 0 ? NOTHING : [box({ [field]: ips })];
}

/** Asks for one of the interfaces; several conditions must all hold. */
export function askInterface(draft: ConditionDraft, side: 'ingress' | 'egress', set: InterfaceSet): void {
  const known = draft[side];
  draft[side] = known === undefined ? undefined : restrictInterfaces(known, set);
}

/** The condition as a whole, for packets of the family. */
export function closeCondition(draft: ConditionDraft, family: HeaderSpace): Condition {
  const { ingress, egress, translated, doubts } = draft;
  const match = draft.never || ingress === undefined || egress === undefined ? NO_PACKET : joined(draft, family);
  const exact = match.must === match.may;
  return {
    match,
    ...(ingress === undefined || ingress === ANY_INTERFACE ? {} : { ingress }),
    ...(egress === undefined || egress === ANY_INTERFACE ? {} : { egress }),
    ...(translated === undefined ? {} : { translated }),
    doubts: exact ? NO_DOUBTS : doubts,
  };
}

const NO_PACKET: Match = { must: NOTHING, may: NOTHING };
const NO_DOUBTS: readonly Doubt[] = [];

function joined({ parts, uncertain }: ConditionDraft, family: HeaderSpace): Match {
  let may = family;
  let must = family;
  for (const part of parts) {
    const same = must === may && part.must === part.may;
    may = part.may === EVERYTHING ? may : intersectSpaces(may, part.may);
    must = same ? may : intersectSpaces(must, part.must);
    if (may.length === 0) return NO_PACKET;
  }
  return uncertain ? { must: NOTHING, may } : { must, may };
}
