import type { Doubt, Match } from '../../model/device.js';
import { ALL_ADDRESSES, ALL_IPV4, ALL_IPV6, intersectIps, subtractIps, type IpSet } from '../../model/ip-set.js';
import { complementSpace, EVERYTHING, NOTHING, type HeaderSpace } from '../../model/header-space.js';
import type { MessageParameters } from '../../model/message.js';
import { ALL_PORTS, ALL_PROTOCOLS, intersectNumbers, subtractNumbers, type NumberSet } from '../../model/number-set.js';
import type { Location } from '../../model/source.js';
import type { InterfaceSet } from '../shared/chains/interface-set.js';
import type { Ipsets } from './ipsets.js';

/** What connection tracking surely and possibly leaves out: both are whole when no NOTRACK rule exists. */
export interface Tracking {
  /** Packets that a NOTRACK rule may have taken out. */
  readonly untracked: HeaderSpace;
  /** Packets that no NOTRACK rule touches. */
  readonly tracked: HeaderSpace;
}

/** Every packet is tracked. */
export const ALL_TRACKED: Tracking = { untracked: NOTHING, tracked: EVERYTHING };

/** Where the rule is asked: a user chain may answer differently when it is reached from another hook. */
export interface RuleContext {
  readonly family: 4 | 6;
  readonly table: string;
  /** Built-in chain that the packet came in by. */
  readonly hook: string;
  readonly tracking: Tracking;
  readonly sets: Ipsets;
}

/** A condition while its options are read: every option narrows it. */
export interface ConditionDraft {
  readonly context: RuleContext;
  readonly location: Location;
  source: IpSet;
  destination: IpSet;
  protocols: NumberSet;
  sourcePorts: NumberSet;
  destinationPorts: NumberSet;
  /** Conditions that are no single box, or that have two bounds. */
  readonly further: Match[];
  readonly doubts: Doubt[];
  /** True when an unknown condition makes it uncertain whether the rule matches at all. */
  uncertain: boolean;
  /** True when no first packet of a connection can match. */
  never: boolean;
  ingress: InterfaceSet | undefined;
  egress: InterfaceSet | undefined;
  /** Whether a destination translation must have changed the packet, or must not. */
  translated: 'only' | 'never' | undefined;
}

/** A condition that everything meets. */
export function conditionDraft(context: RuleContext, location: Location): ConditionDraft {
  return {
    context,
    location,
    source: ALL_ADDRESSES,
    destination: ALL_ADDRESSES,
    protocols: ALL_PROTOCOLS,
    sourcePorts: ALL_PORTS,
    destinationPorts: ALL_PORTS,
    further: [],
    doubts: [],
    uncertain: false,
    never: false,
    ingress: undefined,
    egress: undefined,
    translated: undefined,
  };
}

/** Notes a condition that cannot be evaluated: the rule may or may not match. */
export function doubt(draft: ConditionDraft, code: string, parameters: MessageParameters = {}): void {
  draft.uncertain = true;
  draft.doubts.push({ code, parameters, location: draft.location });
}

/** Narrows one address field to a set, or to what is outside it in the family of the file. */
export function narrowAddresses(draft: ConditionDraft, field: 'source' | 'destination', set: { ips: IpSet; negated: boolean }): void {
  const family = draft.context.family === 4 ? ALL_IPV4 : ALL_IPV6;
  draft[field] = intersectIps(draft[field], set.negated ? subtractIps(family, set.ips) : set.ips);
}

/** Narrows one port field to a set, or to what is outside it. */
export function narrowPorts(
  draft: ConditionDraft,
  field: 'sourcePorts' | 'destinationPorts',
  set: { ports: NumberSet; negated: boolean },
): void {
  const { ports, negated } = set;
  draft[field] = negated ? subtractNumbers(draft[field], ports) : intersectNumbers(draft[field], ports);
}

/** Narrows to protocols, or to all others. */
export function narrowProtocols(draft: ConditionDraft, protocols: NumberSet, negated: boolean): void {
  draft.protocols = negated ? subtractNumbers(draft.protocols, protocols) : intersectNumbers(draft.protocols, protocols);
}

/** Adds a condition given as a match; `negated` swaps its bounds. */
export function narrowMatch(draft: ConditionDraft, match: Match, negated: boolean): void {
  if (!negated) {
    draft.further.push(match);
    return;
  }
  const must = complementSpace(match.may);
  draft.further.push({ must, may: match.may === match.must ? must : complementSpace(match.must) });
}
