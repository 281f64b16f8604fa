import type { Doubt, InterfaceMatch, Line } from '../../model/device.js';
import { EVERYTHING, NOTHING } from '../../model/header-space.js';
import type { Interface, Zone } from './interfaces.js';
import type { PolicyContext } from './policy-context.js';
import { mergeDoubts } from './report.js';
import { isAtLeast } from './scope.js';

/**
 * `set intrazone allow` as lines after the last policy, where the product consults it. A zone of one interface
 * gets no such line before 7.4.4. Packets of virtual IPs inside a zone stay in doubt.
 */
export function intrazoneLines(context: PolicyContext): readonly Line[] {
  const vips = context.centralNat ? [] : [...context.virtualIps4.all, ...context.virtualIps6.all].map((vip) => vip.id);
  return [...context.interfaces.zones.values()].filter((zone) => zone.allowsInside && zone.members.length > 0).flatMap((zone) => linesOf(zone, vips, context));
}

function linesOf(zone: Zone, vips: readonly string[], context: PolicyContext): readonly Line[] {
  const applies = zone.members.length > 1 ? true : isAtLeast(context.version, 7, [4, 4]);
  if (applies === false) return [];
  const single: readonly Doubt[] = applies === undefined ? [{ code: 'fortigate.single_member_zone', parameters: { zone: zone.name.slice(0, 60) }, location: zone.location }] : [];
  const doubts = mergeDoubts(zone.doubts, single);
  const inside: InterfaceMatch = { patterns: zone.members, negated: false };
  const line: Line = {
    label: `zone "${zone.name}" intrazone allow`.slice(0, 200),
    action: 'permit',
    match: doubts.length === 0 ? { must: EVERYTHING, may: EVERYTHING } : { must: NOTHING, may: EVERYTHING },
    ingress: inside,
    egress: inside,
    doubts,
    location: zone.location,
  };
  if (vips.length === 0) return [line];
  const vipDoubt: Doubt = { code: 'fortigate.intrazone_vip', parameters: { zone: zone.name.slice(0, 60) }, location: zone.location };
  return [
    { ...line, translations: [] },
    { ...line, translations: vips, match: { must: NOTHING, may: EVERYTHING }, doubts: [...doubts, vipDoubt] },
  ];
}

/**
 * Traffic that leaves by the interface it came by is forwarded without a policy while `allow-traffic-redirect`
 * stands at its default. Which traffic the product takes for a redirect is not in an export, so it may pass.
 */
export function redirectLines(context: PolicyContext, redirects: boolean): readonly Line[] {
  if (!redirects) return [];
  return context.interfaces.interfaces.filter((one) => one.enabled && (one.addresses.length > 0 || one.learns.ipv4)).map(redirectLine);
}

function redirectLine(one: Interface): Line {
  const same: InterfaceMatch = { patterns: [one.name], negated: false };
  return {
    label: `same interface "${one.name}"`.slice(0, 200),
    action: 'permit',
    match: { must: NOTHING, may: EVERYTHING },
    ingress: same,
    egress: same,
    doubts: [{ code: 'fortigate.redirect', parameters: { interface: one.name.slice(0, 60) }, location: one.block.location }],
    location: one.block.location,
  };
}
