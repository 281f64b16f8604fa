/** Where packets may come from that the site does not declare (ruling 10): judged, never dropped. */
import { intersectIps, subtractIps, uniteIps, ALL_IPV4, ALL_ADDRESSES, type IpSet } from '../model/ip-set.js';
import type { SiteDefinition } from '../model/site.js';
import { undeclaredPrivateAddresses, type Endpoint, type UndeclaredPlace } from './endpoints.js';
import { PUBLIC_ADDRESSES } from './special-addresses.js';
import type { Topology } from './topology.js';

/**
 * One class for every interface of every firewall: behind a mapped one, private addresses that no zone declares;
 * behind one that is mapped to no zone, whatever it may be. `firstId` numbers them after the declared classes.
 */
export function undeclaredEndpoints(site: SiteDefinition, topology: Topology, firstId: number): readonly Endpoint[] {
  const families = site.zones.some((zone) => zone.hasIpv6) ? ALL_ADDRESSES : ALL_IPV4;
  const unknown = intersectIps(undeclaredPrivateAddresses(site), families);
  return [...mappedPlaces(topology, unknown), ...unmappedPlaces(site, topology, { unknown, families })].map((one, index) => ({
    ...one,
    id: firstId + index,
  }));
}

type Unnumbered = Omit<Endpoint, 'id'>;

function mappedPlaces(topology: Topology, unknown: IpSet): readonly Unnumbered[] {
  const byInterface = new Map<string, Unnumbered>();
  for (const { firewall, interface: name, zone } of topology.attachments) {
    const key = JSON.stringify([firewall.name, name]);
    const known = byInterface.get(key);
    const besides = [...(known?.place.kind === 'undeclared' ? known.place.besides : []), zone];
    const place: UndeclaredPlace = { kind: 'undeclared', firewall: firewall.name, interface: name, besides };
    byInterface.set(key, { name: `${firewall.name} ${name}`, place, addresses: unknown, roles: [], location: firewall.location });
  }
  return [...byInterface.values()].filter((one) => one.place.kind === 'undeclared' && one.place.besides.every((zone) => zone.kind !== 'internet'));
}

interface Unknown {
  /** Private addresses that no zone declares. */
  readonly unknown: IpSet;
  /** Addresses of the families that the site speaks. */
  readonly families: IpSet;
}

/**
 * Nobody says what is behind it: its own network, any private address that is nobody's, or the Internet. A private
 * address of the interface proves nothing: a provider's router may stand before it.
 */
function unmappedPlaces(site: SiteDefinition, topology: Topology, { unknown, families }: Unknown): readonly Unnumbered[] {
  const declared = uniteIps(...site.zones.filter((zone) => zone.kind !== 'internet').map((zone) => zone.addresses));
  return topology.unmapped.map(({ firewall, interface: one }) => {
    const networks = one.addresses.map(({ network }) => network);
    const addresses = subtractIps(intersectIps(uniteIps(networks, unknown, PUBLIC_ADDRESSES), families), declared);
    const place: UndeclaredPlace = { kind: 'undeclared', firewall: firewall.name, interface: one.name, besides: [] };
    return { name: `${firewall.name} ${one.name}`, place, addresses, roles: [], location: firewall.location };
  });
}
