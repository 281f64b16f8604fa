import { formatIpAddress, isIpv4, maskLength, parseCidr, parseDottedQuad, parseIpAddress, type IpRange } from '../../model/ip-address.js';
import { ALL_PORTS, numberSet, type NumberRange, type NumberSet } from '../../model/number-set.js';

/** A value with its negation taken off: `!tcp`. */
export function signed(value: string): { readonly text: string; readonly negated: boolean } {
  return value.startsWith('!') ? { text: value.slice(1), negated: true } : { text: value, negated: false };
}

/** `192.0.2.1`, `192.0.2.0/24`, `192.0.2.0/255.255.255.0`, `192.0.2.10-192.0.2.20`; undefined for a name or anything else. */
export function readAddresses(text: string): IpRange | undefined {
  const dash = text.indexOf('-');
  if (dash > 0) {
    const first = parseIpAddress(text.slice(0, dash));
    const last = parseIpAddress(text.slice(dash + 1));
    return first === undefined || last === undefined || first > last || isIpv4(first) !== isIpv4(last) ? undefined : { first, last };
  }
  const slash = text.indexOf('/');
  if (slash > 0 && text.includes('.', slash)) {
    const mask = parseDottedQuad(text.slice(slash + 1));
    const length = mask === undefined ? undefined : maskLength(mask);
    return length === undefined ? undefined : parseCidr(`${text.slice(0, slash)}/${length}`);
  }
  // The product prints link-local addresses with their interface: `fe80::1%ether1`.
  return parseCidr(text);
}

/** `80`, `8080-8090`, `80,443,8000-8010`; undefined for anything else. */
export function readPorts(text: string): NumberSet | undefined {
  const ranges = text.split(',').map((part) => readNumbers(part, 65_535));
  const known = ranges.filter((range) => range !== undefined);
  return known.length === ranges.length ? numberSet(known) : undefined;
}

/** A number or a range of numbers up to a limit. */
export function readNumbers(text: string, limit: number): NumberRange | undefined {
  const parts = /^(?<first>\d{1,5})(?:-(?<last>\d{1,5}))?$/u.exec(text)?.groups;
  if (parts === undefined) return undefined;
  const first = Number(parts['first']);
  const last = Number(parts['last'] ?? parts['first']);
  return first > last || last > limit ? undefined : { first, last };
}

/** Names of protocols as RouterOS writes them (IP protocol numbers of IANA). */
const PROTOCOLS: ReadonlyMap<string, number> = new Map([
  ['icmp', 1], ['igmp', 2], ['ggp', 3], ['ip-encap', 4], ['ipencap', 4], ['st', 5], ['tcp', 6], ['egp', 8], ['pup', 12], ['udp', 17], ['hmp', 20], ['xns-idp', 22], ['rdp', 27], ['iso-tp4', 29],
  ['dccp', 33], ['xtp', 36], ['ddp', 37], ['idpr-cmtp', 38], ['ipv6', 41], ['ipv6-encap', 41], ['ipv6-route', 43], ['ipv6-frag', 44], ['rsvp', 46], ['gre', 47], ['ipsec-esp', 50], ['ipsec-ah', 51],
  ['icmpv6', 58], ['ipv6-nonxt', 59], ['ipv6-opts', 60], ['rspf', 73], ['vmtp', 81], ['ospf', 89], ['ipip', 94], ['etherip', 97], ['encap', 98], ['pim', 103], ['vrrp', 112], ['l2tp', 115], ['sctp', 132], ['udp-lite', 136],
]);

/** A protocol by name or number; undefined for a name that is not known. */
export function readProtocol(text: string): number | undefined {
  return PROTOCOLS.get(text) ?? readNumbers(text, 255)?.first;
}

/** Protocols with ports, as the product accepts port conditions with them. */
export const PROTOCOLS_WITH_PORTS: ReadonlySet<number> = new Set([6, 17, 33, 132, 136]);

/** `8`, `8:0`, `3:0-5`: type x 256 + code; `any` is every message. */
export function readIcmpOptions(text: string): NumberSet | undefined {
  if (text === 'any') return ALL_PORTS;
  const colon = text.indexOf(':');
  const type = readNumbers(colon === -1 ? text : text.slice(0, colon), 255);
  const codes = colon === -1 ? { first: 0, last: 255 } : readNumbers(text.slice(colon + 1), 255);
  if (type === undefined || codes === undefined || type.first !== type.last) return undefined;
  return [{ first: type.first * 256 + codes.first, last: type.first * 256 + codes.last }];
}

/** An own address with the network it lies in: `10.20.40.1/24`. */
export function readOwnAddress(text: string): { readonly address: bigint; readonly network: IpRange } | undefined {
  const slash = text.indexOf('/');
  const address = parseIpAddress(slash === -1 ? text : text.slice(0, slash));
  if (address === undefined) return undefined;
  const network = readAddresses(slash === -1 ? formatIpAddress(address) : text);
  return network === undefined ? undefined : { address, network };
}
