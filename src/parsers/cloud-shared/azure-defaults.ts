import { ALL_ADDRESSES } from '../../model/ip-set.js';
import type { Location } from '../../model/source.js';
import type { AzurePeer, AzureRule } from './azure-network.js';
import { ANY_SERVICE, exactly, exactService } from './bounds.js';

const ANY: AzurePeer = { kind: 'addresses', bounds: exactly(ALL_ADDRESSES) };
const VNET: AzurePeer = { kind: 'tag', name: 'VirtualNetwork' };

type DefaultRule = readonly [name: string, priority: number, direction: AzureRule['direction'], action: AzureRule['action'], source: AzurePeer, destination: AzurePeer];

/** Rules that stand at the end of every group, for exports that leave them out. */
const RULES: readonly DefaultRule[] = [
  ['AllowVnetInBound', 65_000, 'ingress', 'permit', VNET, VNET],
  ['AllowAzureLoadBalancerInBound', 65_001, 'ingress', 'permit', { kind: 'tag', name: 'AzureLoadBalancer' }, ANY],
  ['DenyAllInBound', 65_500, 'ingress', 'deny', ANY, ANY],
  ['AllowVnetOutBound', 65_000, 'egress', 'permit', VNET, VNET],
  ['AllowInternetOutBound', 65_001, 'egress', 'permit', ANY, { kind: 'tag', name: 'Internet' }],
  ['DenyAllOutBound', 65_500, 'egress', 'deny', ANY, ANY],
];

/** The default rules of a group, at its place. */
export function defaultRules(location: Location): readonly AzureRule[] {
  return RULES.map(([name, priority, direction, action, source, destination]) => ({
    name,
    priority,
    direction,
    action,
    sources: [source],
    destinations: [destination],
    services: exactService([ANY_SERVICE]),
    doubts: [],
    location,
    builtIn: true,
  }));
}
