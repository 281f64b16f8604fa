import type { PolicyEndpoint } from '../policy/input.js';
import type { Endpoint } from './endpoints.js';
import { componentsOf, partiesOf } from './parties.js';

const described = new WeakMap<Endpoint, PolicyEndpoint>();

/** An endpoint as the policies see it; it stands in many facts and is described once. */
export function policyEndpoint(endpoint: Endpoint): PolicyEndpoint {
  const known = described.get(endpoint);
  if (known !== undefined) return known;
  const built = describe(endpoint);
  described.set(endpoint, built);
  return built;
}

function describe(endpoint: Endpoint): PolicyEndpoint {
  const zone = endpoint.place.kind === 'zone' ? endpoint.place.zone : undefined;
  return {
    kind: kindOf(endpoint),
    name: endpoint.name,
    zone: zone?.name ?? '',
    zone_kind: zone?.kind ?? 'undeclared',
    components: [...new Set<string>([...componentsOf(endpoint), ...partiesOf(endpoint)])],
  };
}

function kindOf(endpoint: Endpoint): PolicyEndpoint['kind'] {
  const [role] = endpoint.roles;
  if (role !== undefined) return role.kind;
  if (endpoint.place.kind === 'undeclared') return 'undeclared';
  return endpoint.place.zone.kind === 'internet' ? 'internet' : 'zone_rest';
}
