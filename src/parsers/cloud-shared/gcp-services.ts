import { ALL_PORTS, numberSet, oneNumber, type NumberRange, type NumberSet } from '../../model/number-set.js';
import { ANY_SERVICE, type Service } from './bounds.js';
import type { Fields } from './fields.js';

const PROTOCOLS: ReadonlyMap<string, number> = new Map([
  ['tcp', 6], ['udp', 17], ['icmp', 1], ['esp', 50], ['ah', 51], ['sctp', 132], ['ipip', 94],
]);
const WITH_PORTS: ReadonlySet<number> = new Set([6, 17, 132]);

/** Protocol and ports of one entry; undefined when they are none. `key` names the protocol's member. */
export function gcpService(fields: Fields, key: 'IPProtocol' | 'protocol'): Service | undefined {
  const text = fields.text(key)?.toLowerCase() ?? '';
  const ports = fields.texts('ports').map((port) => portRange(port));
  const known = ports.filter((port) => port !== undefined);
  if (known.length < ports.length) fields.reject('ports');
  if (text === 'all') return ports.length === 0 ? ANY_SERVICE : undefined;
  const protocol = protocolOf(text);
  if (protocol === undefined) {
    fields.reject(key);
    return undefined;
  }
  if (ports.length > 0 && !WITH_PORTS.has(protocol)) fields.reject('ports');
  const destinationPorts: NumberSet = ports.length === 0 ? ALL_PORTS : numberSet(known);
  return { protocols: oneNumber(protocol), sourcePorts: ALL_PORTS, destinationPorts };
}

function protocolOf(text: string): number | undefined {
  const named = PROTOCOLS.get(text);
  if (named !== undefined) return named;
  return /^[1-9]\d{0,2}$/u.test(text) && Number(text) <= 255 ? Number(text) : undefined;
}

function portRange(text: string): NumberRange | undefined {
  const found = /^(?<first>\d{1,5})(?:-(?<last>\d{1,5}))?$/u.exec(text);
  const first = Number(found?.groups?.['first'] ?? Number.NaN);
  const last = Number(found?.groups?.['last'] ?? first);
  return first <= last && last <= 65_535 ? { first, last } : undefined;
}
