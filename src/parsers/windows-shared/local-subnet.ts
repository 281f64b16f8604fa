import { isIpv4, parseCidr, prefixRange, type IpRange } from '../../model/ip-address.js';
import { ALL_IPV6, ipSet, ofOneFamily, type IpSet } from '../../model/ip-set.js';

/** The addresses of one family that `LocalSubnet` stands for. The same array twice when nothing is in doubt. */
interface SubnetBounds {
  readonly must: IpSet;
  readonly may: IpSet;
}

/** What the keyword `LocalSubnet` means on this host; a family that is missing is unknown. */
export interface LocalSubnet {
  readonly 4?: SubnetBounds;
  readonly 6?: SubnetBounds;
}

/** An address of the host with the length of its prefix. */
export interface HostAddress {
  readonly address: bigint;
  readonly prefixLength: number;
}

const LINK_LOCAL = parseCidr('fe80::/10');

/**
 * Works out `LocalSubnet` ("the addresses that are currently within the local subnet of the computer", [MS-FASP]
 * 2.2.21) from all addresses of the host. Every interface counts, so a second network card makes the set larger.
 * Link-local IPv6 addresses always belong to it. An IPv6 address that Windows shows with length 128 does not tell
 * its on-link prefix: the router advertised that, so the set is then in doubt.
 */
export function computeLocalSubnet(addresses: readonly HostAddress[]): LocalSubnet | undefined {
  const networks = addresses.flatMap(({ address, prefixLength }) => prefixRange(address, prefixLength) ?? []);
  const usable = networks.filter((network) => !isLoopback(network.first));
  if (usable.length === 0) return undefined;
  const ipv4 = ipSet(usable.filter(({ first }) => isIpv4(first)));
  const ipv6 = ipSet([...usable.filter(({ first }) => !isIpv4(first)).flatMap(ofOneFamily), ...(LINK_LOCAL === undefined ? [] : [LINK_LOCAL])]);
  const lone = usable.some((network) => !isIpv4(network.first) && network.first === network.last && !liesInOther(network, usable));
  return { 4: { must: ipv4, may: ipv4 }, 6: { must: ipv6, may: lone ? ALL_IPV6 : ipv6 } };
}

function liesInOther(network: IpRange, all: readonly IpRange[]): boolean {
  return all.some((other) => other.first < other.last && other.first <= network.first && network.last <= other.last);
}

/** True for 127.0.0.0/8 and ::1. */
export function isLoopback(address: bigint): boolean {
  return address === 1n || address >> 24n === 0xffff7fn;
}

/** True for fe80::/10, which every interface has and which says nothing about the network. */
export function isLinkLocalIpv6(address: bigint): boolean {
  return LINK_LOCAL !== undefined && address >= LINK_LOCAL.first && address <= LINK_LOCAL.last;
}
