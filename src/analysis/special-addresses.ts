/** Address blocks with a meaning of their own (IANA special-purpose registries, RFC 6890). */
import { IPV4_RANGE, parseCidr } from '../model/ip-address.js';
import { complementIps, ipSet, uniteIps, type IpSet } from '../model/ip-set.js';

function blocks(...cidrs: readonly string[]): IpSet {
  return ipSet(cidrs.flatMap((cidr) => parseCidr(cidr) ?? []));
}

/** RFC 1918, RFC 6598 (carrier-grade NAT) and RFC 4193 (unique local): addresses of networks, not of the Internet. */
export const PRIVATE_ADDRESSES: IpSet = blocks('10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '100.64.0.0/10', 'fc00::/7');

/** RFC 4291 section 2.5.6: every IPv6 interface has one, whether the site declares IPv6 or not. */
export const LINK_LOCAL_IPV6: IpSet = blocks('fe80::/10');

/** RFC 1122 section 3.2.1.3 and RFC 4291 section 2.5.3: a computer's own, whatever its cards are called. */
export const LOOPBACK: IpSet = blocks('127.0.0.0/8', '::1');

/** Addresses that no packet between two hosts of a site and the Internet carries as unicast source or destination. */
const NOT_ROUTED: IpSet = blocks(
  '0.0.0.0/8',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '224.0.0.0/3',
  '::/127',
  'fe80::/10',
  'ff00::/8',
);

/** Everything that may be an address on the Internet. */
export const PUBLIC_ADDRESSES: IpSet = complementIps(uniteIps(PRIVATE_ADDRESSES, NOT_ROUTED));

/** The public addresses of one family: a site without IPv6 is not reached over it. */
export const PUBLIC_IPV4: IpSet = complementIps(uniteIps(PRIVATE_ADDRESSES, NOT_ROUTED, complementIps([IPV4_RANGE])));
