/** The ends of a question, as people name them: a zone, a host, a group, an address or a network. */
import { parseCidr } from '../model/ip-address.js';
import { intersectIps, ipSet } from '../model/ip-set.js';
import type { Endpoint, Role } from './endpoints.js';

/** The classes that a name or an address stands for, cut down to the addresses that are meant; none when unknown. */
export function endsOf(endpoints: readonly Endpoint[], text: string): readonly Endpoint[] {
  const range = parseCidr(text);
  if (range === undefined) return endpoints.filter((endpoint) => namesOf(endpoint).includes(text));
  const wanted = ipSet([range]);
  return endpoints.flatMap((endpoint) => {
    const addresses = intersectIps(endpoint.addresses, wanted);
    return addresses.length === 0 ? [] : [{ ...endpoint, addresses }];
  });
}

/** Every name that an end of a question may have. */
export function endNames(endpoints: readonly Endpoint[]): readonly string[] {
  return [...new Set(endpoints.flatMap(namesOf))];
}

function namesOf({ name, place, roles }: Endpoint): readonly string[] {
  return [...(place.kind === 'zone' ? [place.zone.name] : [name]), ...roles.map(roleName)];
}

function roleName(role: Role): string {
  switch (role.kind) {
    case 'host':
      return role.host.name;
    case 'cluster':
      return role.cluster.name;
    case 'integration':
      return role.integration.name;
    case 'remote_site':
      return role.remoteSite.name;
    case 'addresses':
      return role.name;
    default:
      return role.group.name;
  }
}
