/** Rules that the product adds by itself, as far as they may open something for others than its own machines. */
import type { Line } from '../../model/device.js';
import { box, NOTHING, PROTOCOL, type HeaderSpace } from '../../model/header-space.js';
import type { IpSet } from '../../model/ip-set.js';
import { numberSet, oneNumber } from '../../model/number-set.js';
import type { Location } from '../../model/source.js';
import type { GlobalProperties } from './global-properties.js';
import { unevaluable } from './known.js';

/** Lines before all others; each only may permit, for where and for whom it stands is not exported. */
export function impliedLines(properties: GlobalProperties | undefined, location: Location): readonly Line[] {
  const switches: readonly (readonly [string, boolean | undefined, HeaderSpace])[] = [
    ['Accept RIP', properties?.acceptRip, [box({ protocols: oneNumber(PROTOCOL.udp), destinationPorts: oneNumber(520) })]],
    ['Accept Domain Name over UDP', properties?.acceptDnsOverUdp, [box({ protocols: oneNumber(PROTOCOL.udp), destinationPorts: oneNumber(53) })]],
    ['Accept Domain Name over TCP', properties?.acceptDnsOverTcp, [box({ protocols: oneNumber(PROTOCOL.tcp), destinationPorts: oneNumber(53) })]],
    ['Accept ICMP requests', properties?.acceptIcmp, [box({ protocols: numberSet([{ first: PROTOCOL.icmp, last: PROTOCOL.icmp }, { first: PROTOCOL.icmpv6, last: PROTOCOL.icmpv6 }]) })]],
  ];
  return switches.flatMap(([label, isOn, space]) => (isOn === false ? [] : [implied(label, space, location)]));
}

/**
 * To the gateway itself: connections of the management, of VPN peers and clients and of the gateway's web portals are
 * let in by implied rules for which there is no complete public list; any port of the gateway may be one of theirs.
 */
export function impliedInputLine(own: IpSet | undefined, location: Location): Line {
  return implied('implied rules', own === undefined || own.length === 0 ? [box({})] : [box({ destination: own })], location);
}

function implied(label: string, space: HeaderSpace, location: Location): Line {
  return { label, action: 'permit', match: { must: NOTHING, may: space }, doubts: [unevaluable(label, location)], location, builtIn: true };
}
