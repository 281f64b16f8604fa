import { ALL_PORTS, ALL_PROTOCOLS, numberSet, oneNumber, subtractNumbers, uniteNumbers, type NumberRange, type NumberSet } from '../../model/number-set.js';
import type { Location } from '../../model/source.js';
import { exactService, unevaluable, type ServiceBounds } from './bounds.js';

const PROTOCOLS: ReadonlyMap<string, NumberSet> = new Map([
  ['*', ALL_PROTOCOLS],
  ['tcp', oneNumber(6)],
  ['udp', oneNumber(17)],
  ['icmp', oneNumber(1)],
  ['esp', oneNumber(50)],
  ['ah', oneNumber(51)],
]);

const WITH_PORTS: NumberSet = [oneNumber(6), oneNumber(17)].flat();
const ICMPV6 = 58;

/** Reads a protocol's name in any case; undefined for others. */
export function protocolsOf(text: string): NumberSet | undefined {
  return PROTOCOLS.get(text.toLowerCase());
}

/** Reads `*`, `443` or `8081-8082`; undefined for anything else. */
export function portRange(text: string): NumberRange | undefined {
  if (text === '*') return { first: 0, last: 65_535 };
  const found = /^(?<first>\d{1,5})(?:-(?<last>\d{1,5}))?$/u.exec(text);
  const first = Number(found?.groups?.['first'] ?? Number.NaN);
  const last = Number(found?.groups?.['last'] ?? first);
  return first <= last && last <= 65_535 ? { first, last } : undefined;
}

/** Services of a rule. Whether a rule for any protocol with ports takes packets without ports is not documented. */
export function servicesOf(protocols: NumberSet, ports: { readonly source: NumberSet; readonly destination: NumberSet }, location: Location): ServiceBounds {
  const source = numberSet(ports.source);
  const destination = numberSet(ports.destination);
  const anyPort = isAll(source) && isAll(destination);
  const one = protocols[0]?.first;
  if (one === 1) {
    // Whether it also means ICMPv6 is not documented; without ports it has no other condition.
    const may = [{ protocols: uniteNumbers(protocols, oneNumber(ICMPV6)), sourcePorts: ALL_PORTS, destinationPorts: ALL_PORTS }];
    const must = anyPort ? [{ protocols, sourcePorts: ALL_PORTS, destinationPorts: ALL_PORTS }] : [];
    return { must, may, doubts: [unevaluable('Icmp', location)] };
  }
  if (anyPort) return exactService([{ protocols, sourcePorts: ALL_PORTS, destinationPorts: ALL_PORTS }]);
  if (one === 6 || one === 17) return exactService([{ protocols, sourcePorts: source, destinationPorts: destination }]);
  const withPorts = protocols === ALL_PROTOCOLS ? [{ protocols: WITH_PORTS, sourcePorts: source, destinationPorts: destination }] : [];
  const others = { protocols: subtractNumbers(protocols, WITH_PORTS), sourcePorts: ALL_PORTS, destinationPorts: ALL_PORTS };
  return { must: withPorts, may: [...withPorts, others], doubts: [unevaluable('protocol', location)] };
}

function isAll(set: NumberSet): boolean {
  return set.length === 1 && set[0]?.first === 0 && set[0].last === 65_535;
}
