/** One text for one set of packets, however it is cut into boxes. */
import type { Box, HeaderSpace } from '../model/header-space.js';
import { formatIpAddress } from '../model/ip-address.js';
import { intersectIps, subtractIps, uniteIps, type IpSet } from '../model/ip-set.js';
import { formatNumbers, intersectNumbers, subtractNumbers, uniteNumbers, type NumberSet } from '../model/number-set.js';

/** More boxes than this are written as they are: another cut of the same packets then reads as another set. */
const MOST_BOXES = 60;

/** Equal for equal sets of packets, and different for different ones. */
export function canonicalSpace(space: HeaderSpace): string {
  return space.length > MOST_BOXES ? space.map(plainBox).sort().join('\n') : bySource(space);
}

function plainBox({ source, destination, protocols, sourcePorts, destinationPorts }: Box): string {
  return [ipText(source), ipText(destination), formatNumbers(protocols), formatNumbers(sourcePorts), formatNumbers(destinationPorts)].join(' ');
}

function bySource(boxes: HeaderSpace): string {
  return cutIps(boxes, { field: 'source', rest: (own) => cutIps(own, { field: 'destination', rest: byProtocol }) });
}

function byProtocol(boxes: HeaderSpace): string {
  return cutNumbers(boxes, {
    field: 'protocols',
    rest: (own) => cutNumbers(own, { field: 'sourcePorts', rest: (inner) => formatNumbers(uniteNumbers(...inner.map(({ destinationPorts }) => destinationPorts))) }),
  });
}

interface IpCut {
  readonly field: 'source' | 'destination';
  readonly rest: (boxes: HeaderSpace) => string;
}

/** Cuts one field where the boxes that hold a value change, and joins what has the same other fields. */
function cutIps(boxes: HeaderSpace, { field, rest }: IpCut): string {
  let parts: { readonly values: IpSet; readonly boxes: HeaderSpace }[] = [];
  for (const one of boxes) {
    const next: typeof parts = [];
    let left = one[field];
    for (const part of parts) {
      const shared = intersectIps(part.values, left);
      const outside = subtractIps(part.values, shared);
      if (outside.length > 0) next.push({ ...part, values: outside });
      if (shared.length > 0) next.push({ values: shared, boxes: [...part.boxes, one] });
      left = subtractIps(left, shared);
    }
    if (left.length > 0) next.push({ values: left, boxes: [one] });
    parts = next;
  }
  const joined = new Map<string, IpSet>();
  for (const part of parts) {
    const key = rest(part.boxes);
    joined.set(key, uniteIps(joined.get(key) ?? [], part.values));
  }
  return written([...joined].map(([key, values]) => [ipText(values), key]));
}

interface NumberCut {
  readonly field: 'protocols' | 'sourcePorts';
  readonly rest: (boxes: HeaderSpace) => string;
}

function cutNumbers(boxes: HeaderSpace, { field, rest }: NumberCut): string {
  let parts: { readonly values: NumberSet; readonly boxes: HeaderSpace }[] = [];
  for (const one of boxes) {
    const next: typeof parts = [];
    let left = one[field];
    for (const part of parts) {
      const shared = intersectNumbers(part.values, left);
      const outside = subtractNumbers(part.values, shared);
      if (outside.length > 0) next.push({ ...part, values: outside });
      if (shared.length > 0) next.push({ values: shared, boxes: [...part.boxes, one] });
      left = subtractNumbers(left, shared);
    }
    if (left.length > 0) next.push({ values: left, boxes: [one] });
    parts = next;
  }
  const joined = new Map<string, NumberSet>();
  for (const part of parts) {
    const key = rest(part.boxes);
    joined.set(key, uniteNumbers(joined.get(key) ?? [], part.values));
  }
  return written([...joined].map(([key, values]) => [formatNumbers(values), key]));
}

function written(parts: readonly (readonly [string, string])[]): string {
  return `{${parts.map(([values, rest]) => `${values}: ${rest}`).sort().join('; ')}}`;
}

function ipText(set: IpSet): string {
  return set.map(({ first, last }) => `${formatIpAddress(first)}-${formatIpAddress(last)}`).join(',');
}
