import type { Doubt, Match, Translation, TranslationTarget } from '../../model/device.js';
import { box, NOTHING } from '../../model/header-space.js';
import { ALL_ADDRESSES, ipSet, type IpSet } from '../../model/ip-set.js';
import { oneNumber } from '../../model/number-set.js';
import type { Location } from '../../model/source.js';
import { unknownDoubts } from './addresses.js';
import { rangeBetween } from './network-syntax.js';
import type { Block } from './parse.js';
import type { Policy } from './policies.js';
import type { PolicyContext } from './policy-context.js';
import { product } from './policy-sides.js';
import { mergeDoubts, unevaluable } from './report.js';
import { locationOf, valueOf, valuesOf, type Scope } from './scope.js';
import { readPortRange, type ServiceValue } from './services.js';
import type { VirtualIp } from './virtual-ips.js';

/**
 * Source translation as the policies ask for it: the policy that lets a packet pass also says whether and how its
 * source changes, so every accepting policy up to the last one with NAT is an entry of the list.
 */
export function policySourceNat(policies: readonly Policy[], scope: Scope, context: PolicyContext): readonly Translation[] {
  const accepting = policies.filter((policy) => policy.action === 'permit');
  const last = accepting.findLastIndex((policy) => valueOf(policy.block, 'nat') === 'enable');
  if (last === -1) return [];
  return [...reverseTranslations(context), ...accepting.slice(0, last + 1).flatMap((policy) => policyTranslations(policy, scope, context))];
}

function policyTranslations(policy: Policy, scope: Scope, context: PolicyContext): readonly Translation[] {
  const usesPool = valueOf(policy.block, 'ippool') === 'enable';
  const names = ['poolname', 'poolname4', 'poolname6'].flatMap((key) => valuesOf(policy.block, key));
  const pool = usesPool ? readPools(names, { scope, context, location: policy.block.location }) : undefined;
  const target: TranslationTarget | 'none' =
    valueOf(policy.block, 'nat') !== 'enable' ? 'none' : { addresses: pool?.addresses ?? 'egress-interface', mapping: 'any' };
  const doubts = mergeDoubts(policy.doubts, policy.ordinaryDoubts, pool?.doubts ?? []);
  // A policy decides by its lines: those for packets of virtual IPs match no others.
  const matches: readonly { readonly match: Match; readonly suffix: string; readonly translations: readonly string[] }[] = [
    { match: policy.ordinary, suffix: '', translations: [] },
    { match: policy.translated, suffix: ' vip', translations: policy.virtualIps.map((vip) => vip.id) },
  ];
  return matches
    .filter(({ match }) => match.may.length > 0)
    .map(({ match, suffix, translations }) => ({
      id: `snat ${policy.block.section} ${policy.block.name}${suffix}`,
      label: policy.label,
      field: 'source',
      match: (pool?.doubts.length ?? 0) > 0 ? { must: NOTHING, may: match.may } : match,
      ...(policy.ingress.match === undefined ? {} : { ingress: policy.ingress.match }),
      ...(policy.egress.match === undefined ? {} : { egress: policy.egress.match }),
      translations,
      target,
      doubts,
      location: policy.block.location,
    }));
}

/** A whole-address virtual IP lends its external address to the server's own connections, unless a pool comes first. */
function reverseTranslations(context: PolicyContext): readonly Translation[] {
  return context.virtualIps4.all.filter((vip) => vip.isOneToOne).map(reverse);
}

function reverse(vip: VirtualIp): Translation {
  const doubt: Doubt = { code: 'fortigate.reverse_vip', parameters: { name: vip.name.slice(0, 60) }, location: vip.location };
  return {
    id: `reverse ${vip.id}`,
    label: vip.translation.label,
    field: 'source',
    match: { must: NOTHING, may: vip.image.map((one) => box({ source: one.destination })) },
    ...(vip.translation.ingress === undefined ? {} : { egress: vip.translation.ingress }),
    target: { addresses: ipSet(vip.translation.match.may.flatMap((one) => one.destination)), mapping: 'any' },
    doubts: [doubt],
    location: vip.location,
  };
}

interface PoolUse {
  readonly scope: Scope;
  readonly context: PolicyContext;
  readonly location: Location;
}

interface Pool {
  readonly addresses: IpSet;
  readonly doubts: readonly Doubt[];
}

function readPools(names: readonly string[], { scope, context, location }: PoolUse): Pool {
  const pools = scope.section('firewall ippool')?.entries;
  const pools6 = scope.section('firewall ippool6')?.entries;
  const doubts: Doubt[] = [];
  const ranges = names.flatMap((name) => {
    const block = pools?.get(name) ?? pools6?.get(name);
    const range = block === undefined ? undefined : rangeBetween(valueOf(block, 'startip') ?? '', valueOf(block, 'endip') ?? '');
    if (range !== undefined) return [range];
    if (block === undefined) context.report.add('incomplete', 'export.undefined_reference', location, { kind: 'firewall ippool', name: name.slice(0, 100) });
    doubts.push(unevaluable(`IP pool "${name}"`, block?.location ?? location));
    return [];
  });
  return doubts.length > 0 || ranges.length === 0 ? { addresses: ALL_ADDRESSES, doubts } : { addresses: ipSet(ranges), doubts };
}

/** `firewall central-snat-map`, which replaces the NAT of policies while `central-nat` is enabled. */
export function centralSourceNat(scope: Scope, context: PolicyContext): readonly Translation[] {
  const entries = scope.section('firewall central-snat-map')?.entries.values() ?? [];
  return [...entries].filter((block) => valueOf(block, 'status') !== 'disable').map((block) => centralEntry(block, scope, context));
}

function centralEntry(block: Block, scope: Scope, context: PolicyContext): Translation {
  const family = valueOf(block, 'type') === 'ipv6' ? '6' : '';
  const book = family === '6' ? context.addresses6 : context.addresses4;
  const source = book.resolve(valuesOf(block, `orig-addr${family}`), locationOf(block, `orig-addr${family}`));
  const destination = book.resolve(valuesOf(block, `dst-addr${family}`), locationOf(block, `dst-addr${family}`));
  const ingress = context.interfaces.condition(valuesOf(block, 'srcintf'), locationOf(block, 'srcintf'));
  const egress = context.interfaces.condition(valuesOf(block, 'dstintf'), locationOf(block, 'dstintf'));
  const names = valuesOf(block, `nat-ippool${family}`);
  const pool = names.length === 0 ? undefined : readPools(names, { scope, context, location: block.location });
  const service = centralService(block);
  // A doubtful address takes from the entry what it may not cover; any other doubt is one about the whole entry.
  const whole = mergeDoubts(unknownDoubts(block, 'central SNAT entry'), ingress.doubts, egress.doubts, pool?.doubts ?? []);
  const doubts = mergeDoubts(whole, source.doubts, destination.doubts, service.doubts);
  const match = product(source, destination, service);
  return {
    id: `central-snat ${block.name}`,
    label: `central-snat-map ${block.name}`.slice(0, 200),
    field: 'source',
    match: whole.length === 0 ? match : { must: NOTHING, may: match.may },
    ...(ingress.match === undefined ? {} : { ingress: ingress.match }),
    ...(egress.match === undefined ? {} : { egress: egress.match }),
    target: valueOf(block, 'nat') === 'disable' ? 'none' : { addresses: pool?.addresses ?? 'egress-interface', mapping: 'any' },
    doubts,
    location: block.location,
  };
}

/** `set protocol 6`, `set orig-port 1024-65535`, `set dst-port 443`; 0 or nothing means any. */
function centralService(block: Block): ServiceValue {
  const protocolText = valueOf(block, 'protocol') ?? '0';
  const protocol = /^\d{1,3}$/u.test(protocolText) ? Number(protocolText) : 0;
  const sourcePorts = readPortRange(valueOf(block, 'orig-port') ?? '0');
  const destinationPorts = readPortRange(valueOf(block, 'dst-port') ?? '0');
  const space = [
    box({
      ...(protocol === 0 ? {} : { protocols: oneNumber(protocol) }),
      ...(sourcePorts === undefined || sourcePorts.last === 0 ? {} : { sourcePorts: [sourcePorts] }),
      ...(destinationPorts === undefined || destinationPorts.last === 0 ? {} : { destinationPorts: [destinationPorts] }),
    }),
  ];
  return { must: space, may: space, doubts: [], locations: [] };
}
