/** `ip filter dynamic`: connections whose answers are let back in. */
import type { Match } from '../../model/device.js';
import { box, NOTHING, PROTOCOL, type HeaderSpace } from '../../model/header-space.js';
import { numberSet, oneNumber } from '../../model/number-set.js';
import type { Location } from '../../model/source.js';
import { readAddresses } from './filter-values.js';

export interface DynamicFilter {
  readonly number: string;
  /** Connections that it watches. */
  readonly match: Match;
  readonly location: Location;
}

/** Applications that the product knows; which ports it takes them for is told for these alone. */
const APPLICATIONS: ReadonlyMap<string, readonly (readonly [protocol: number, port: number])[]> = new Map([
  ['www', [[PROTOCOL.tcp, 80]]],
  ['smtp', [[PROTOCOL.tcp, 25]]],
  ['pop3', [[PROTOCOL.tcp, 110]]],
  ['telnet', [[PROTOCOL.tcp, 23]]],
  ['ftp', [[PROTOCOL.tcp, 21]]],
  ['tftp', [[PROTOCOL.udp, 69]]],
  ['domain', [[PROTOCOL.udp, 53], [PROTOCOL.tcp, 53]]],
]);

/** Applications whose ports are not documented where we looked, and filters that describe connections. */
const OTHERS = /^(?:netmeeting|submission|filter(?: \d+)+(?: in(?: \d+)+)?(?: out(?: \d+)+)?)$/u;

const OPTION = /^(?:syslog=(?:on|off)|timeout=\d+)$/u;

/** Reads the words behind `ip filter dynamic`; undefined when one of them is not known. */
export function readDynamicFilter(words: readonly string[], { family, location }: { readonly family: 4 | 6; readonly location: Location }): DynamicFilter | undefined {
  const [number = '', sourceText = '', destinationText = '', kind = '', ...rest] = words;
  const source = readAddresses(sourceText, family);
  const destination = readAddresses(destinationText, family);
  if (!/^\d+$/u.test(number) || source === undefined || destination === undefined) return undefined;
  const space = spaceOf(kind);
  const options = rest.filter((word) => OPTION.test(word));
  const what = [kind, ...rest.slice(0, rest.length - options.length)].join(' ');
  const isKnown = space === undefined ? OTHERS.test(what) : what === kind;
  if (!isKnown || !options.every((word, index) => rest[rest.length - options.length + index] === word)) return undefined;
  const all = space ?? [box({ protocols: numberSet([oneNumber(PROTOCOL.tcp), oneNumber(PROTOCOL.udp)].flat()) })];
  const may = all.map((one) => ({ ...one, source: source.may, destination: destination.may }));
  const isSure = space !== undefined && source.must === source.may && destination.must === destination.may;
  return { number, match: { must: isSure ? may : NOTHING, may }, location };
}

function spaceOf(kind: string): HeaderSpace | undefined {
  if (kind === 'tcp' || kind === 'udp') return [box({ protocols: oneNumber(PROTOCOL[kind]) })];
  return APPLICATIONS.get(kind)?.map(([protocol, port]) => box({ protocols: oneNumber(protocol), destinationPorts: oneNumber(port) }));
}
