/** The network that the kernel is given: three interfaces, addresses of its own, and a route for every destination. */
import { parseCidr, type IpRange } from '../../src/model/ip-address.js';
import { ipSet, ipsInclude, type IpSet } from '../../src/model/ip-set.js';

/** Interfaces of the device. Each is one end of a pair of virtual cards; packets are put in at the other end. */
export const INTERFACES = ['eth0', 'eth1', 'cam0'] as const;

/** Where a packet comes from: an interface, the loopback interface, or the device itself. */
export type Origin = (typeof INTERFACES)[number] | 'lo' | 'self';

/** Own addresses of the interfaces; what REDIRECT leads to. */
const OWN: Readonly<Record<4 | 6, readonly string[]>> = {
  4: ['10.255.0.1', '10.255.1.1', '10.255.2.1'],
  6: ['2001:db8:ff00::1', '2001:db8:ff01::1', '2001:db8:ff02::1'],
};

/** Further addresses that the device takes for its own, so that many packets are for it. */
export const OWN_NETWORKS: Readonly<Record<4 | 6, string>> = { 4: '10.200.0.0/16', 6: '2001:db8:200::/48' };

/** Destinations that leave by cam0; all others leave by eth1. */
const CAM0_NETWORKS: Readonly<Record<4 | 6, readonly string[]>> = { 4: ['128.0.0.0/1'], 6: ['2001:db8:8000::/33', 'fd00::/8'] };

/**
 * Addresses the kernel routes whatever the filters say: no loopback, "this network", multicast, reserved or broadcast
 * ones, which it drops for reasons of its own.
 */
export const ROUTABLE: Readonly<Record<4 | 6, IpSet>> = {
  4: setOf(['1.0.0.0/8', '2.0.0.0/7', '4.0.0.0/6', '8.0.0.0/5', '16.0.0.0/4', '32.0.0.0/3', '64.0.0.0/3', '96.0.0.0/4', '112.0.0.0/5', '120.0.0.0/6', '124.0.0.0/7', '126.0.0.0/8', '128.0.0.0/2', '192.0.0.0/3']),
  6: setOf(['2000::/3', 'fd00::/8']),
};

const OWN_SETS: Readonly<Record<4 | 6, IpSet>> = { 4: setOf([OWN_NETWORKS[4], ...OWN[4]]), 6: setOf([OWN_NETWORKS[6], ...OWN[6]]) };
const CAM0_SETS: Readonly<Record<4 | 6, IpSet>> = { 4: setOf(CAM0_NETWORKS[4]), 6: setOf(CAM0_NETWORKS[6]) };

/** True when the device takes packets to this address for its own. */
export function isOwnAddress(family: 4 | 6, address: bigint): boolean {
  return ipsInclude(OWN_SETS[family], address);
}

/** The interface by which packets to this address leave. */
export function egressOf(family: 4 | 6, address: bigint): (typeof INTERFACES)[number] {
  return ipsInclude(CAM0_SETS[family], address) ? 'cam0' : 'eth1';
}

/** The interface's first address of a family. */
export function ownAddressOf(family: 4 | 6, name: string): IpRange | undefined {
  const text = OWN[family][INTERFACES.findIndex((each) => each === name)];
  return text === undefined ? undefined : parseCidr(text);
}

/** Commands that build the network in an empty namespace, for a shell. */
export function networkScript(): string {
  return [
    'ip link set lo up',
    ...INTERFACES.flatMap((name, index) => [
      `ip link add ${name} address 02:00:00:00:00:0${index} type veth peer name out${index}`,
      ...[name, `out${index}`].map((end) => `echo 1 > /proc/sys/net/ipv6/conf/${end}/disable_ipv6`),
      `echo 0 > /proc/sys/net/ipv6/conf/${name}/accept_dad`,
      `echo 0 > /proc/sys/net/ipv6/conf/${name}/disable_ipv6`,
      `ip link set ${name} up`,
      `ip link set out${index} up`,
      `ip addr add ${OWN[4][index] ?? ''}/32 dev ${name}`,
      `ip -6 addr add ${OWN[6][index] ?? ''}/128 dev ${name} nodad`,
    ]),
    ...['all', 'default', 'lo', ...INTERFACES].flatMap((name) => [
      `echo 0 > /proc/sys/net/ipv4/conf/${name}/rp_filter`,
      `echo 1 > /proc/sys/net/ipv4/conf/${name}/accept_local`,
      `echo 0 > /proc/sys/net/ipv4/conf/${name}/send_redirects`,
    ]),
    'echo 1 > /proc/sys/net/ipv4/ip_forward',
    'echo 1 > /proc/sys/net/ipv6/conf/all/forwarding',
    'ip route add 0.0.0.0/1 dev eth1',
    ...CAM0_NETWORKS[4].map((network) => `ip route add ${network} dev cam0`),
    'ip -6 route add default dev eth1',
    ...CAM0_NETWORKS[6].map((network) => `ip -6 route add ${network} dev cam0`),
    `ip route add local ${OWN_NETWORKS[4]} dev lo`,
    `ip -6 route add local ${OWN_NETWORKS[6]} dev lo`,
  ].join('\n');
}

function setOf(networks: readonly string[]): IpSet {
  return ipSet(networks.map((text) => parseCidr(text)).filter((range) => range !== undefined));
}
