import { formatIpRange, isIpv4, parseCidr, parseIpAddress, type IpRange } from '../model/ip-address.js';
import type { NumberRange } from '../model/number-set.js';
import type { Service } from '../model/site.js';

/**
 * Reads `10.20.10.11`, `10.20.10.0/24` or `10.20.10.11-10.20.10.40` as a range; else undefined.
 * The two ends of a range are of one family and in order. A block whose host bits are set is read as the block.
 */
export function readAddresses(text: string): IpRange | undefined {
  const dash = text.indexOf('-');
  if (dash === -1) return parseCidr(text);
  const first = parseIpAddress(text.slice(0, dash).trim());
  const last = parseIpAddress(text.slice(dash + 1).trim());
  if (first === undefined || last === undefined || first > last || isIpv4(first) !== isIpv4(last)) return undefined;
  return { first, last };
}

/** The block that was meant by `10.20.10.5/24`, as text, when the address is not the first of its block. */
export function blockWithoutHostBits(text: string): string | undefined {
  const slash = text.indexOf('/');
  const address = slash === -1 ? undefined : parseIpAddress(text.slice(0, slash));
  const block = parseCidr(text);
  return address === undefined || block === undefined || block.first === address ? undefined : formatIpRange(block);
}

/** Reads `443` or `5000-5100`, written without leading zeros; else undefined. Ports start at 1. */
export function readPorts(text: string): NumberRange | undefined {
  const found = /^([1-9]\d{0,4})(?:-([1-9]\d{0,4}))?$/u.exec(text);
  if (found === null) return undefined;
  const first = Number(found[1]);
  const last = Number(found[2] ?? found[1]);
  return first <= last && last <= 65535 ? { first, last } : undefined;
}

/**
 * Reads `tcp/443`, `udp/5000-5100`, `icmp` or `any`; else undefined.
 * `tcp` and `udp` without ports are refused: a flow justifies just what it says.
 */
export function readService(text: string): Service | undefined {
  if (text === 'icmp' || text === 'any') return { protocol: text, ports: { first: 0, last: 65535 } };
  const protocol = text.slice(0, 4) === 'tcp/' ? 'tcp' : text.slice(0, 4) === 'udp/' ? 'udp' : undefined;
  const ports = readPorts(text.slice(4));
  return protocol === undefined || ports === undefined ? undefined : { protocol, ports };
}
