import type { IpRange } from '../model/ip-address.js';
import { complementIps, ipSet, type IpSet } from '../model/ip-set.js';
import { readAddresses } from './read-values.js';

/**
 * Blocks that no packet from the Internet carries as its source: this network, private, loopback, link-local,
 * multicast, broadcast (RFC 6890, RFC 1918, RFC 4193, RFC 3879). Shared (RFC 6598), documentation and reserved blocks
 * are left in the Internet: too large an Internet is the safe mistake, and examples use documentation addresses.
 */
const NOT_PUBLIC = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.168.0.0/16',
  '224.0.0.0/4',
  '255.255.255.255',
  '::',
  '::1',
  'fc00::/7',
  'fe80::/10',
  'fec0::/10',
  'ff00::/8',
];

/** Every address that can be met on the Internet, both families. */
export const PUBLIC_ADDRESSES: IpSet = complementIps(ipSet(NOT_PUBLIC.map(rangeOf)));

function rangeOf(text: string): IpRange {
  const range = readAddresses(text);
  if (range === undefined) throw new Error(`the table of special addresses holds ${text}`);
  return range;
}
