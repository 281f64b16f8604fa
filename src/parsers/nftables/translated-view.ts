import { NOTHING, type Box, type HeaderSpace } from '../../model/header-space.js';
import type { Line } from '../../model/device.js';
import { ALL_ADDRESSES, ALL_IPV4, ALL_IPV6, ipsContain, sameIps, type IpSet } from '../../model/ip-set.js';
import { ALL_PORTS, numbersContain } from '../../model/number-set.js';
import { ANY_INTERFACE, ANY_TRANSLATION, type Slice } from './region.js';

/**
 * Lines of a chain that sees packets before their destination is translated, said about packets as translated. A packet
 * that no translation changes is judged as written. Of one that was changed, the line may have seen any destination, so
 * that a condition on it is in doubt.
 */
export function beforeDestinationNat(line: Line, translations: readonly string[]): readonly Line[] {
  if (translations.length === 0 || line.match.may.every(ignoresDestination)) return [line];
  const seen = line.match.may.map(forgetDestination);
  const doubt = { code: 'nftables.doubt_before_translation', parameters: {}, location: line.location };
  return [
    { ...line, translations: [] },
    {
      ...line,
      match: { must: line.match.must.filter(ignoresDestination), may: seen },
      translations,
      doubts: [...line.doubts, doubt],
    },
  ];
}

/** The same for a chain that sees packets after their source was translated; which were is not tied to the line. */
export function afterSourceNat(line: Line): Line {
  if (line.match.may.every(ignoresSource)) return line;
  const may: HeaderSpace = line.match.may.map((b): Box => ({ ...b, source: familyOf(b.source), sourcePorts: ALL_PORTS }));
  const must = line.match.must.filter(ignoresSource);
  const doubt = { code: 'nftables.doubt_after_translation', parameters: {}, location: line.location };
  return { ...line, match: { must: must.length === 0 ? NOTHING : must, may }, doubts: [...line.doubts, doubt] };
}

/** Packets seen before routing and translation, as later chains may see them: bound for anywhere of the same family, by any way out. */
export function asSeenLater(slice: Slice): Slice {
  return { ...slice, packets: slice.packets.map(forgetDestination), egress: ANY_INTERFACE, translated: ANY_TRANSLATION };
}

function forgetDestination(b: Box): Box {
  return { ...b, destination: familyOf(b.destination), destinationPorts: ALL_PORTS };
}

function ignoresDestination(b: Box): boolean {
  return isWholeFamily(b.destination) && numbersContain(b.destinationPorts, ALL_PORTS);
}

function ignoresSource(b: Box): boolean {
  return isWholeFamily(b.source) && numbersContain(b.sourcePorts, ALL_PORTS);
}

function isWholeFamily(addresses: IpSet): boolean {
  return [ALL_IPV4, ALL_IPV6, ALL_ADDRESSES].some((family) => sameIps(addresses, family));
}

/** Translation never changes the family. */
function familyOf(addresses: IpSet): IpSet {
  if (ipsContain(ALL_IPV4, addresses)) return ALL_IPV4;
  return ipsContain(ALL_IPV6, addresses) ? ALL_IPV6 : ALL_ADDRESSES;
}
