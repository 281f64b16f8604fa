/** The gateway's interfaces, and what anti-spoofing drops at them. */
import type { DeviceInterface, Doubt, Line } from '../../model/device.js';
import { box, NOTHING } from '../../model/header-space.js';
import { ALL_IPV4, ALL_IPV6, ipSet, NO_ADDRESSES, subtractIps, uniteIps, type IpSet } from '../../model/ip-set.js';
import { isIpv4 } from '../../model/ip-address.js';
import type { GatewayInterface } from './gateway-objects.js';
import { unevaluable } from './known.js';
import type { Resolver } from './resolve.js';

/** Interfaces as the model has them; all that are exported are in use. */
export function toInterfaces(interfaces: readonly GatewayInterface[]): readonly DeviceInterface[] {
  return interfaces.map(({ name, addresses, isDynamic, location }) => ({ name, aliases: [], enabled: true, addresses: isDynamic ? [] : addresses, location }));
}

/** Which IPv4 sources belong behind an interface; `must` surely do. */
interface Legitimate {
  readonly must: IpSet;
  readonly may: IpSet;
}

/** Lines that drop what comes from the wrong side. Whether they are in force is often not exported; then they may be. */
export function antiSpoofingLines(interfaces: readonly GatewayInterface[], resolver: Resolver): readonly Line[] {
  const inside = interfaces.map((one) => insideOf(one, resolver));
  const allInside: Legitimate = { must: uniteIps(...inside.map((one) => one?.must ?? NO_ADDRESSES)), may: inside.every((one, index) => one !== undefined || interfaces[index]?.behind.kind === 'internet') ? uniteIps(...inside.map((one) => one?.may ?? NO_ADDRESSES)) : ALL_IPV4 };
  return interfaces.flatMap((one, index): readonly Line[] => {
    if (one.antiSpoofing === false) return [];
    const isOutside = one.behind.kind === 'internet';
    const own = inside[index];
    const wrong: Legitimate = isOutside ? withoutOwn(allInside, one) : { must: subtractIps(ALL_IPV4, own?.may ?? ALL_IPV4), may: subtractIps(ALL_IPV4, own?.must ?? networksOf(one)) };
    return lineOf(one, wrong);
  });
}

/** What is behind the other interfaces; an outer network inside of which nothing lies stays free. */
function withoutOwn({ must, may }: Legitimate, one: GatewayInterface): Legitimate {
  const own = networksOf(one);
  return { must: subtractIps(must, own), may: subtractIps(may, own) };
}

function insideOf(one: GatewayInterface, resolver: Resolver): Legitimate | undefined {
  const own = networksOf(one);
  if (one.behind.kind === 'own-network') return one.isDynamic ? undefined : { must: own, may: own };
  if (one.behind.kind !== 'specific') return undefined;
  const group = resolver.addresses({ references: [one.behind.reference], isNegated: false }, one.location);
  return { must: group.must, may: uniteIps(group.may, own) };
}

function networksOf({ addresses }: GatewayInterface): IpSet {
  return ipSet(addresses.flatMap(({ network }) => (isIpv4(network.first) ? [network] : [])));
}

function lineOf(one: GatewayInterface, wrong: Legitimate): readonly Line[] {
  const hasIpv6 = one.addresses.some(({ address }) => !isIpv4(address));
  const source = hasIpv6 ? uniteIps(wrong.may, ALL_IPV6) : wrong.may;
  if (source.length === 0) return [];
  const isSure = one.antiSpoofing === true;
  const may = [box({ source })];
  const must = !isSure || wrong.must.length === 0 ? NOTHING : !hasIpv6 && wrong.must === wrong.may ? may : [box({ source: wrong.must })];
  const doubts: readonly Doubt[] = must === may ? [] : [unevaluable(`anti-spoofing ${one.name}`, one.location)];
  return [{ label: `anti-spoofing ${one.name}`.slice(0, 200), action: 'deny', match: { must, may }, ingress: { patterns: [one.name], negated: false }, doubts, location: one.location }];
}
