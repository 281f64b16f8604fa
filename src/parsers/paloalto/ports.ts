import { box, EVERYTHING, PROTOCOL, type HeaderSpace } from '../../model/header-space.js';
import { numberSet, oneNumber, type NumberRange, type NumberSet } from '../../model/number-set.js';

/** `80,443,8000-8080`; undefined when it is something else. */
export function readPortList(text: string): NumberSet | undefined {
  const ranges: NumberRange[] = [];
  for (const part of text.split(',')) {
    const bounds = /^\s*(?<first>\d{1,5})(?:\s*-\s*(?<last>\d{1,5}))?\s*$/u.exec(part)?.groups;
    if (bounds === undefined) return undefined;
    const first = Number(bounds['first']);
    const last = bounds['last'] === undefined ? first : Number(bounds['last']);
    if (first > last || last > 65_535) return undefined;
    ranges.push({ first, last });
  }
  return numberSet(ranges);
}

/** Protocol numbers of the words that services use. */
export function protocolOf(word: string): number | undefined {
  if (word === 'tcp') return PROTOCOL.tcp;
  if (word === 'udp') return PROTOCOL.udp;
  return word === 'sctp' ? PROTOCOL.sctp : undefined;
}

/** Packets of one protocol to these ports. */
export function toPorts(protocol: number, destinationPorts: NumberSet, sourcePorts?: NumberSet): HeaderSpace {
  return [box({ protocols: oneNumber(protocol), destinationPorts, ...(sourcePorts === undefined ? {} : { sourcePorts }) })];
}

/** ICMP and ICMPv6 of one type each; no type stands for all. */
export function icmpTypes(ipv4: number | undefined, ipv6: number | undefined): HeaderSpace {
  const types = (type: number | undefined): { destinationPorts?: NumberSet } => (type === undefined ? {} : { destinationPorts: [{ first: type * 256, last: type * 256 + 255 }] });
  return [box({ protocols: oneNumber(PROTOCOL.icmp), ...types(ipv4) }), box({ protocols: oneNumber(PROTOCOL.icmpv6), ...types(ipv6) })];
}

/** `service-http` and `service-https`, which no export holds. */
export const PREDEFINED_SERVICES: ReadonlyMap<string, HeaderSpace> = new Map([
  ['any', EVERYTHING],
  ['service-http', toPorts(PROTOCOL.tcp, numberSet([80, 8080].map((port) => ({ first: port, last: port }))))],
  ['service-https', toPorts(PROTOCOL.tcp, oneNumber(443))],
]);
