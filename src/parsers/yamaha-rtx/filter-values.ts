/** Addresses, protocols and ports as filters write them. */
import { isIpv4, maskLength, parseDottedQuad, parseIpAddress, prefixRange, type IpRange } from '../../model/ip-address.js';
import { ALL_IPV4, ALL_IPV6, NO_ADDRESSES, ofOneFamily, uniteIps, type IpSet } from '../../model/ip-set.js';
import { ALL_PORTS, numberSet, type NumberRange, type NumberSet } from '../../model/number-set.js';

/** Addresses as two bounds; undefined when a word is none. */
export interface AddressBounds {
  readonly must: IpSet;
  readonly may: IpSet;
}

/** `*`, `192.168.0.0/24`, `10.0.0.1-10.0.0.9`, `10.1.*.*`, names, and lists of these. */
export function readAddresses(text: string, family: 4 | 6): AddressBounds | undefined {
  const all = family === 4 ? ALL_IPV4 : ALL_IPV6;
  if (text === '*') return { must: all, may: all };
  const parts = text.split(',').map((part) => readAddress(part, family));
  if (parts.includes(undefined)) return undefined;
  const known = parts.flatMap((part) => part ?? []);
  const must = uniteIps(...known.map((one) => one.must));
  return known.every((one) => one.must === one.may) ? { must, may: must } : { must, may: uniteIps(...known.map((one) => one.may)) };
}

/** A name of the DNS has a dot and a letter. */
const DOMAIN = /^(?=[\w.*-]*[a-z])[\w*-]+(?:\.[\w-]+)+$/iu;

function readAddress(text: string, family: 4 | 6): AddressBounds | undefined {
  const all = family === 4 ? ALL_IPV4 : ALL_IPV6;
  if (text === 'map-e' || DOMAIN.test(text)) return { must: NO_ADDRESSES, may: all };
  const range = family === 4 ? (readWildcard(text) ?? readRange(text)) : readRange(text);
  if (range === undefined || range.first > range.last || isIpv4(range.first) !== (family === 4)) return undefined;
  const set = ofOneFamily(range);
  return { must: set, may: set };
}

/** `192.168.0.*` */
function readWildcard(text: string): IpRange | undefined {
  if (!/^\d+(?:\.\d+){0,2}(?:\.\*){1,3}$/u.test(text) || text.split('.').length !== 4) return undefined;
  const first = parseIpAddress(text.replaceAll('*', '0'));
  const last = parseIpAddress(text.replaceAll('*', '255'));
  return first === undefined || last === undefined ? undefined : { first, last };
}

/** One address, a network, or a range; an end that is left out is the family's own. */
function readRange(text: string): IpRange | undefined {
  const dash = text.indexOf('-');
  if (dash === -1) return readNetwork(text);
  const ends: IpSet = text.includes(':') ? [{ first: ALL_IPV6[0]?.first ?? 0n, last: ALL_IPV6.at(-1)?.last ?? 0n }] : ALL_IPV4;
  const first = dash === 0 ? ends[0]?.first : parseIpAddress(text.slice(0, dash));
  const last = dash === text.length - 1 ? ends[0]?.last : parseIpAddress(text.slice(dash + 1));
  return first === undefined || last === undefined ? undefined : { first, last };
}

/** `192.168.0.1/24`, `192.168.0.1/255.255.255.0`, `192.168.0.1`. */
export function readNetwork(text: string): IpRange | undefined {
  const [addressText = '', maskText] = text.split('/');
  const address = parseIpAddress(addressText);
  if (address === undefined || text.split('/').length > 2) return undefined;
  if (maskText === undefined) return { first: address, last: address };
  if (/^\d{1,3}$/u.test(maskText)) return prefixRange(address, Number(maskText));
  const mask = parseDottedQuad(maskText);
  const length = mask === undefined ? undefined : maskLength(mask);
  return length === undefined ? undefined : prefixRange(address, length);
}

/** Names of ports that stand in the manual's examples and in configurations that products wrote. */
const PORTS: ReadonlyMap<string, number> = new Map([
  ['ftp', 21], ['ftpdata', 20], ['telnet', 23], ['smtp', 25], ['time', 37], ['domain', 53], ['gopher', 70], ['finger', 79], ['www', 80], ['pop3', 110], ['sunrpc', 111], ['ident', 113], ['ntp', 123], ['nntp', 119], ['snmp', 161], ['syslog', 514], ['printer', 515], ['talk', 517], ['route', 520], ['uucp', 540],
  ['netbios_ns', 137], ['netbios_dgm', 138], ['netbios_ssn', 139], ['submission', 587], ['https', 443], ['imap', 143], ['tftp', 69], ['bootps', 67], ['bootpc', 68],
]);

/** `*`, `80`, `www`, `135-139`, `1024-`, `-1023`, and lists of these. */
export function readPorts(text: string): NumberSet | undefined {
  if (text === '*') return ALL_PORTS;
  const ranges = text.split(',').map(readPortRange);
  return ranges.includes(undefined) ? undefined : numberSet(ranges.flatMap((range) => range ?? []));
}

function readPortRange(text: string): NumberRange | undefined {
  const dash = text.indexOf('-');
  const first = dash === -1 ? readPort(text) : dash === 0 ? 0 : readPort(text.slice(0, dash));
  const last = dash === -1 ? first : dash === text.length - 1 ? 65_535 : readPort(text.slice(dash + 1));
  return first === undefined || last === undefined || first > last ? undefined : { first, last };
}

/** A number or a name. */
export function readPort(text: string): number | undefined {
  const named = PORTS.get(text);
  if (named !== undefined) return named;
  const number = /^\d{1,5}$/u.test(text) ? Number(text) : undefined;
  return number === undefined || number > 65_535 ? undefined : number;
}
