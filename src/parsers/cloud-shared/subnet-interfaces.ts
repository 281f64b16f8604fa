import type { DeviceInterface } from '../../model/device.js';
import { formatIpRange, isIpv4 } from '../../model/ip-address.js';
import type { IpSet } from '../../model/ip-set.js';
import type { Location } from '../../model/source.js';

/** A subnet of a cloud's network. */
export interface Subnet {
  readonly id: string;
  readonly names: readonly string[];
  readonly addresses: IpSet;
  readonly location: Location;
}

/**
 * Subnets as the interfaces of the router that joins them. Its address is the first of each IPv4 network behind the
 * network's own: AWS, Azure and Google Cloud reserve it for the default gateway.
 */
export function subnetInterfaces(subnets: readonly Subnet[]): readonly DeviceInterface[] {
  const seen = new Set<string>();
  return subnets.flatMap(({ id, names, addresses, location }) => {
    if (seen.has(id)) return [];
    seen.add(id);
    const own = addresses.filter(({ first, last }) => isIpv4(first) && last > first);
    return [
      {
        name: id,
        aliases: [...names, ...addresses.map(formatIpRange)],
        enabled: true,
        addresses: own.map((network) => ({ address: network.first + 1n, network })),
        location,
      },
    ];
  });
}

/** The routers' own addresses: nothing of an instance answers there. */
export function gatewayAddresses(interfaces: readonly DeviceInterface[]): IpSet {
  return interfaces.flatMap((one) => one.addresses.map(({ address }) => ({ first: address, last: address })));
}
