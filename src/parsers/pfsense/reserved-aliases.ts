import { parseCidr } from '../../model/ip-address.js';
import { ALL_IPV6, ipSet, subtractIps, type IpSet } from '../../model/ip-set.js';

function set(...texts: readonly string[]): IpSet {
  return ipSet(texts.flatMap((text) => parseCidr(text) ?? []));
}

const LOOPBACK_4 = ['127.0.0.0/8'];
const LOOPBACK_6 = ['::1/128'];
const LINK_LOCAL_4 = ['169.254.0.0/16'];
const LINK_LOCAL_6 = ['fe80::/10'];
const PRIVATE_4 = ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16'];
const PRIVATE_6 = ['fc00::/7'];
const MULTICAST_4 = ['224.0.0.0/4'];
const MULTICAST_6 = ['ff00::/8'];

/** System aliases of versions after 2.7 with fixed content (globals.inc, `add_reserved_table`). */
export const RESERVED_ADDRESSES: ReadonlyMap<string, IpSet> = new Map([
  ['_loopback4_', set(...LOOPBACK_4)],
  ['_loopback6_', set(...LOOPBACK_6)],
  ['_loopback46_', set(...LOOPBACK_4, ...LOOPBACK_6)],
  ['_linklocal4_', set(...LINK_LOCAL_4)],
  ['_linklocal6_', set(...LINK_LOCAL_6)],
  ['_linklocal46_', set(...LINK_LOCAL_4, ...LINK_LOCAL_6)],
  ['_private4_', set(...PRIVATE_4)],
  ['_private6_', set(...PRIVATE_6)],
  ['_private46_', set(...PRIVATE_4, ...PRIVATE_6)],
  ['_multicast4_', set(...MULTICAST_4)],
  ['_multicast6_', set(...MULTICAST_6)],
  ['_multicast46_', set(...MULTICAST_4, ...MULTICAST_6)],
]);

/** Tables that pfSense fills at run time, usable as aliases in a rule. */
export const RESERVED_DYNAMIC: ReadonlySet<string> = new Set([
  ...['bogons', 'bogonsv6', 'sshguard', 'snort2c', 'virusprot', 'vpn_networks', 'negate_networks', 'tonatsubnets'],
  ...['_reserved4_', '_reserved6_', '_reserved46_', '_nat64reserved_'],
]);

/**
 * Bogon networks that every edition of the list holds: those that pfSense itself ships (`src/etc/bogons`), all of
 * them reserved by RFC 6890. An address that is globally routed is in no edition; what is between is in doubt.
 */
export const SURE_BOGONS: IpSet = set(
  ...['0.0.0.0/8', '127.0.0.0/8', '169.254.0.0/16', '192.0.0.0/24', '192.0.2.0/24', '198.18.0.0/15', '198.51.100.0/24'],
  ...['203.0.113.0/24', '224.0.0.0/4', '240.0.0.0/4'],
);

/** Every IPv4 block that is not for global unicast (IANA special-purpose registry): the most the list can hold. */
export const POSSIBLE_BOGONS: IpSet = ipSet([
  ...SURE_BOGONS,
  ...set('10.0.0.0/8', '100.64.0.0/10', '172.16.0.0/12', '192.168.0.0/16', '192.31.196.0/24', '192.52.193.0/24'),
  ...set('192.88.99.0/24', '192.175.48.0/24'),
]);

/** The same for IPv6: all but the space given out for global unicast (2000::/3), and the reserved blocks within it. */
export const POSSIBLE_BOGONS_6: IpSet = ipSet([
  ...subtractIps(ALL_IPV6, set('2000::/3')),
  ...set('2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'),
]);
