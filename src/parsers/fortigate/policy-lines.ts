import type { Doubt, Line, Match } from '../../model/device.js';
import { NOTHING, type Box } from '../../model/header-space.js';
import { ALL_ADDRESSES, sameIps, type IpSet } from '../../model/ip-set.js';
import { ownText } from '../shared/own-text.js';
import type { Policy } from './policies.js';
import type { PolicyContext } from './policy-context.js';
import { mergeDoubts } from './report.js';
import { isAtLeast, locationOf, valueOf } from './scope.js';
import type { VirtualIp } from './virtual-ips.js';

/** The lines of a policy: one for ordinary packets, one for those of virtual IPs. */
export function policyLines(policy: Policy, context: PolicyContext): readonly Line[] {
  const all = [...context.virtualIps4.all, ...context.virtualIps6.all];
  const lines: Line[] = [];
  const hasVips = all.length > 0 && !context.centralNat;
  if (policy.ordinary.may.length > 0 && valueOf(policy.block, 'match-vip-only') !== 'enable') {
    lines.push(toLine(policy, { match: policy.ordinary, doubts: policy.ordinaryDoubts, ...ordinaryFields(policy, hasVips) }));
  }
  if (policy.translated.may.length > 0) {
    // With central NAT the product keeps virtual IPs out of policies; one that stands there all the same is matched by its mapped address.
    const translations = context.centralNat ? {} : { translations: policy.virtualIps.map((vip) => vip.id) };
    lines.push(toLine(policy, { match: policy.translated, doubts: policy.doubts, ...translations }));
  }
  if (hasVips) lines.push(...translatedByAny(policy, all, context));
  return lines;
}

function ordinaryFields(policy: Policy, hasVips: boolean): Pick<Line, 'translations' | 'destinationNames'> {
  return {
    ...(hasVips ? { translations: [] } : {}),
    ...(policy.destinationNames === undefined ? {} : { destinationNames: policy.destinationNames }),
  };
}

interface LineFields {
  readonly match: Match;
  readonly doubts: readonly Doubt[];
  readonly translations?: readonly string[];
  readonly destinationNames?: readonly string[];
}

function toLine(policy: Policy, fields: LineFields): Line {
  const comments = valueOf(policy.block, 'comments');
  return {
    label: policy.label,
    action: policy.action,
    ...fields,
    ...(policy.ingress.match === undefined ? {} : { ingress: policy.ingress.match }),
    ...(policy.egress.match === undefined ? {} : { egress: policy.egress.match }),
    ...(comments === undefined || comments === '' ? {} : { description: ownText(comments.slice(0, 500)) }),
    location: policy.block.location,
    ...(policy.relatedLocations.length === 0 ? {} : { relatedLocations: policy.relatedLocations }),
  };
}

/**
 * `match-vip`: whether ordinary addresses also match packets of virtual IPs. It exists on deny policies only since
 * 6.4.3 and is on for those created since 7.2.3, where `show` omits it; policies of an upgraded device keep it off.
 */
function translatedByAny(policy: Policy, all: readonly VirtualIp[], context: PolicyContext): readonly Line[] {
  const setting = valueOf(policy.block, 'match-vip');
  const only = valueOf(policy.block, 'match-vip-only') === 'enable';
  const mayBeOn = policy.action === 'deny' && isAtLeast(context.version, 7, [2, 3]) !== false;
  if (policy.ordinary.may.length === 0 || (setting !== 'enable' && !only && (setting !== undefined || !mayBeOn))) return [];
  const stated = setting === 'enable' && policy.action === 'deny' && !only;
  const location = locationOf(policy.block, stated ? 'match-vip' : 'action');
  // Which of the two destinations is compared is not documented; only "all" leaves no question.
  const coversAll = policy.ordinary.may.every((one) => isWholeFamily(one.destination, context));
  const certain = stated && coversAll;
  const anyDestination = (one: Box): Box => ({ ...one, destination: ALL_ADDRESSES });
  const may = policy.ordinary.may.map(anyDestination);
  const must = certain ? (policy.ordinary.must === policy.ordinary.may ? may : policy.ordinary.must.map(anyDestination)) : NOTHING;
  const doubts = certain ? policy.ordinaryDoubts : mergeDoubts([{ code: 'fortigate.match_vip', parameters: {}, location }], policy.ordinaryDoubts);
  return [toLine(policy, { match: { may, must }, doubts, translations: all.map((vip) => vip.id) })];
}

function isWholeFamily(destination: IpSet, context: PolicyContext): boolean {
  return [context.addresses4.family, context.addresses6.family].some((family) => sameIps(family, destination));
}
