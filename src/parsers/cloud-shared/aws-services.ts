import { PROTOCOL } from '../../model/header-space.js';
import { ALL_PORTS, ALL_PROTOCOLS, oneNumber, type NumberSet } from '../../model/number-set.js';
import { ANY_SERVICE, exactService, type ServiceBounds } from './bounds.js';

const NAMES: ReadonlyMap<string, number> = new Map([['tcp', PROTOCOL.tcp], ['udp', PROTOCOL.udp], ['icmp', PROTOCOL.icmp], ['icmpv6', PROTOCOL.icmpv6]]);

/** Reads `tcp`, `6` or `-1`; undefined for any other text. */
export function protocolsOf(text: string): NumberSet | undefined {
  if (text === '-1') return ALL_PROTOCOLS;
  const named = NAMES.get(text);
  if (named !== undefined) return oneNumber(named);
  return /^(?:0|[1-9]\d{0,2})$/u.test(text) && Number(text) <= 255 ? oneNumber(Number(text)) : undefined;
}

/** Numbers that bound a service: ports, or for ICMP the type and the code. */
export interface Bounds {
  readonly from: number | undefined;
  readonly to: number | undefined;
}

/** Services of a protocol within bounds; undefined when they are none. -1 is any, and protocols without ports ignore them. */
export function servicesOf(protocols: NumberSet, bounds: Bounds): ServiceBounds | undefined {
  const [one] = protocols;
  if (protocols === ALL_PROTOCOLS || one === undefined) return exactService([ANY_SERVICE]);
  const isIcmp = one.first === PROTOCOL.icmp || one.first === PROTOCOL.icmpv6;
  const hasPorts = one.first === PROTOCOL.tcp || one.first === PROTOCOL.udp;
  const destinationPorts = isIcmp ? typesOf(bounds) : hasPorts ? portsOf(bounds) : ALL_PORTS;
  return destinationPorts === undefined ? undefined : exactService([{ protocols, sourcePorts: ALL_PORTS, destinationPorts }]);
}

function portsOf({ from = -1, to = -1 }: Bounds): NumberSet | undefined {
  if (from === -1 && to === -1) return ALL_PORTS;
  return from >= 0 && from <= to && to <= 65_535 ? [{ first: from, last: to }] : undefined;
}

function typesOf({ from: type = -1, to: code = -1 }: Bounds): NumberSet | undefined {
  if (type === -1) return code === -1 ? ALL_PORTS : undefined;
  if (type < 0 || type > 255 || code < -1 || code > 255) return undefined;
  const first = type * 256;
  return code === -1 ? [{ first, last: first + 255 }] : oneNumber(first + code);
}
