import type { Box } from '../../model/header-space.js';
import { uniteIps, type IpSet } from '../../model/ip-set.js';
import { uniteNumbers, type NumberSet } from '../../model/number-set.js';
import type { Region, Slice } from './region.js';

/**
 * The same packets in fewer pieces: elements of a concatenated set that differ in one field only become one box,
 * boxes with the same interfaces one slice. Time in proportion to the size of the region.
 */
export function mergeSlices(region: Region): Region {
  if (region.length < 2) return region;
  const byInterface = new Map<string, { slice: Slice; packets: Box[] }>();
  for (const slice of region) {
    const key = `${numbersKey(slice.ingress)}|${numbersKey(slice.egress)}|${numbersKey(slice.translated)}`;
    const group = byInterface.get(key);
    if (group === undefined) byInterface.set(key, { slice, packets: [...slice.packets] });
    else group.packets.push(...slice.packets);
  }
  return [...byInterface.values()].map(({ slice, packets }) => ({ ...slice, packets: mergeBoxes(packets) }));
}

function mergeBoxes(boxes: readonly Box[]): readonly Box[] {
  const bySource = mergeField(boxes, sourceKey, (first, group) => ({ ...first, source: uniteIps(...group.map((b) => b.source)) }));
  const byDestination = mergeField(bySource, destinationKey, (first, group) => ({
    ...first,
    destination: uniteIps(...group.map((b) => b.destination)),
  }));
  return mergeField(byDestination, portKey, (first, group) => ({
    ...first,
    destinationPorts: uniteNumbers(...group.map((b) => b.destinationPorts)),
  }));
}

function mergeField(
  boxes: readonly Box[],
  keyOfOthers: (b: Box) => string,
  join: (first: Box, group: readonly Box[]) => Box,
): readonly Box[] {
  const groups = new Map<string, Box[]>();
  for (const candidate of boxes) {
    const key = keyOfOthers(candidate);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [candidate]);
    else group.push(candidate);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first === undefined || group.length === 1 ? group : [join(first, group)];
  });
}

function sourceKey(b: Box): string {
  return [ipsKey(b.destination), numbersKey(b.protocols), numbersKey(b.sourcePorts), numbersKey(b.destinationPorts)].join('|');
}

function destinationKey(b: Box): string {
  return [ipsKey(b.source), numbersKey(b.protocols), numbersKey(b.sourcePorts), numbersKey(b.destinationPorts)].join('|');
}

function portKey(b: Box): string {
  return [ipsKey(b.source), ipsKey(b.destination), numbersKey(b.protocols), numbersKey(b.sourcePorts)].join('|');
}

function ipsKey(set: IpSet): string {
  return set.map((range) => `${range.first.toString(36)}-${range.last.toString(36)}`).join(',');
}

function numbersKey(set: NumberSet): string {
  return set.map((range) => `${range.first}-${range.last}`).join(',');
}
