import { ALL_ADDRESSES, complementIps, subtractIps, uniteIps, type IpSet } from '../../model/ip-set.js';
import type { Location } from '../../model/source.js';
import type { AzureNetwork, AzurePeer } from './azure-network.js';
import { anyAddresses, exactly, networks, NO_BOUNDS, unevaluable, uniteBounds, type AddressBounds } from './bounds.js';

/** The address that health probes and the platform's own services come from, in every virtual network. */
export const PLATFORM: IpSet = networks('168.63.129.16');

/** Where load balancers' probes come from. */
const PROBES: IpSet = networks('168.63.129.16', 'fe80::1234:5678:9abc');

/** Addresses that no packet of the Internet carries. */
const NOT_PUBLIC: IpSet = networks(
  '0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.168.0.0/16', '224.0.0.0/3', '::/127', 'fc00::/7', 'fe80::/10', 'ff00::/8',
);
const LINK_LOCAL: IpSet = networks('fe80::/10');

/** Where a rule stands: what VirtualNetwork means there, and who is a member of what. */
export interface PeerContext {
  readonly virtualNetwork: AddressBounds;
  readonly members: ReadonlyMap<string, IpSet> | undefined;
  readonly location: Location;
}

/** The addresses of one end of a rule. */
export function azurePeers(peers: readonly AzurePeer[], context: PeerContext): AddressBounds {
  return peers.length === 0 ? NO_BOUNDS : uniteBounds(peers.map((peer) => azurePeer(peer, context)));
}

function azurePeer(peer: AzurePeer, context: PeerContext): AddressBounds {
  switch (peer.kind) {
    case 'addresses':
      return peer.bounds;
    case 'tag':
      return tagBounds(peer.name, context);
    case 'application-group': {
      const { members, location } = context;
      return members === undefined ? anyAddresses(unevaluable(peer.id, location)) : exactly(members.get(peer.id) ?? []);
    }
    default:
      return peer satisfies never;
  }
}

/** Tags whose addresses are published apart from the export stay in doubt. */
function tagBounds(name: string, { virtualNetwork, location }: PeerContext): AddressBounds {
  switch (name.toLowerCase()) {
    case 'virtualnetwork':
      return virtualNetwork;
    case 'azureloadbalancer':
      return exactly(PROBES);
    case 'internet': {
      const must = subtractIps(complementIps(NOT_PUBLIC), virtualNetwork.may);
      const may = subtractIps(ALL_ADDRESSES, uniteIps(virtualNetwork.must, LINK_LOCAL));
      return { must, may, doubts: [unevaluable(name, location)], related: virtualNetwork.related };
    }
    default:
      return anyAddresses(unevaluable(name, location));
  }
}

/** Members of application security groups by id; undefined when the export lists no network interfaces. */
export function applicationGroups({ cards, listsAll }: AzureNetwork): ReadonlyMap<string, IpSet> | undefined {
  if (cards === undefined || !listsAll || cards.some(({ isSure }) => !isSure)) return undefined;
  const members = new Map<string, IpSet[]>();
  for (const { configurations } of cards) {
    for (const { addresses, applicationGroups: ids } of configurations) {
      for (const id of ids) members.set(id, [...(members.get(id) ?? []), addresses]);
    }
  }
  return new Map([...members].map(([id, sets]) => [id, uniteIps(...sets)]));
}
