/**
 * Security groups and network ACLs as filters. Security groups only permit, and a card is open to what any of its groups
 * permits; network ACLs decide by the first entry that matches, at the edge of a subnet, and keep no state.
 */
import type { DeviceConfig, DeviceInterface } from '../../model/device.js';
import { intersectIps, ipSet, sameIps, subtractIps, uniteIps, type IpSet } from '../../model/ip-set.js';
import type { Location } from '../../model/source.js';
import type { ExportReport } from '../shared/export-report.js';
import { addressesOfOne } from './attachments.js';
import type { AwsAcl, AwsCard, AwsGroup, AwsNetwork, AwsPeer, AwsPermission, AwsPrefixList } from './aws-network.js';
import { ANY_SERVICE, anyAddresses, atMost, exactly, exactService, networks, NO_BOUNDS, unevaluable, uniteBounds, type AddressBounds } from './bounds.js';
import { layerFilters, type CloudRule, type Layer } from './layer.js';
import { gatewayAddresses, subnetInterfaces } from './subnet-interfaces.js';

/** The part of a device that an account of AWS gives. */
export type CloudParts = Pick<DeviceConfig, 'interfaces' | 'filters'>;

interface Conversion {
  readonly network: AwsNetwork;
  readonly report: ExportReport;
  readonly location: Location;
  readonly groups: ReadonlyMap<string, AwsGroup>;
  readonly prefixLists: ReadonlyMap<string, AwsPrefixList>;
  /** Addresses of one card alone, all of whose groups are defined. */
  readonly guarded: IpSet;
  /** Addresses of cards whose groups are not all known. */
  readonly unsettled: IpSet;
  readonly members: ReadonlyMap<string, AddressBounds>;
}

/** Converts what was read of an account. `location` stands for the whole export. */
export function convertAws(network: AwsNetwork, report: ExportReport, location: Location): CloudParts {
  const interfaces = subnetInterfaces((network.subnets ?? []).map(({ id, name, addresses, location: at }) => ({ id, names: name === undefined ? [] : [name], addresses, location: at })));
  const conversion = prepare({ network, report, location });
  const subnets = uniteIps(...(network.subnets ?? []).map(({ addresses }) => addresses));
  const layers = [groupLayer(conversion, interfaces), aclLayer(conversion)];
  return { interfaces, filters: layers.flatMap((layer) => layerFilters(layer, subnets)) };
}

function prepare({ network, report, location }: Pick<Conversion, 'network' | 'report' | 'location'>): Conversion {
  const groups = new Map(network.groups.map((group) => [group.id, group]));
  const prefixLists = new Map(network.prefixLists.map((list) => [list.id, list]));
  const cards = network.cards ?? [];
  const settled = new Set(cards.filter((card) => isSettled(card, groups, report)));
  const unsettled = uniteIps(...cards.filter((card) => !settled.has(card)).map(({ addresses }) => addresses));
  const guarded = subtractIps(addressesOfOne([...settled].map(({ addresses }) => addresses)), unsettled);
  const members = membersByGroup(cards, { guarded, unsettled, location });
  return { network, report, location, groups, prefixLists, guarded, unsettled, members };
}

function isSettled(card: AwsCard, groups: ReadonlyMap<string, AwsGroup>, report: ExportReport): boolean {
  if (card.groups === undefined) return false;
  const missing = card.groups.filter((id) => !groups.has(id));
  for (const name of missing) report.add('incomplete', 'export.undefined_reference', card.location, { kind: 'security group', name: name.slice(0, 200) });
  return missing.length === 0;
}

function membersByGroup(cards: readonly AwsCard[], known: Pick<Conversion, 'guarded' | 'unsettled' | 'location'>): ReadonlyMap<string, AddressBounds> {
  const listed = new Map<string, { readonly addresses: IpSet[]; readonly related: Location[] }>();
  for (const card of cards) {
    for (const id of card.groups ?? []) {
      const entry = listed.get(id) ?? { addresses: [], related: [] };
      listed.set(id, entry);
      entry.addresses.push(card.addresses);
      if (entry.related.length < 20) entry.related.push(card.location);
    }
  }
  return new Map([...listed].map(([id, { addresses, related }]) => [id, membership(uniteIps(...addresses), related, known)]));
}

function membership(may: IpSet, related: readonly Location[], { guarded, unsettled, location }: Pick<Conversion, 'guarded' | 'unsettled' | 'location'>): AddressBounds {
  const must = intersectIps(may, guarded);
  const all = uniteIps(may, unsettled);
  if (sameIps(must, all)) return exactly(all, related);
  return { must, may: all, doubts: [unevaluable('NetworkInterfaces', location)], related };
}

/** Amazon's own services on link-local addresses: names, time, metadata and licences pass every group and ACL. */
const SERVICES = networks('169.254.0.0/16', 'fd00:ec2::/32');

function serviceRule(own: IpSet, location: Location): readonly CloudRule[] {
  if (own.length === 0) return [];
  const what = '169.254.0.0/16, fd00:ec2::/32';
  return [
    {
      label: what,
      action: 'permit',
      direction: 'egress',
      own: exactly(own),
      peer: atMost(SERVICES, unevaluable(what, location)),
      services: exactService([ANY_SERVICE]),
      doubts: [],
      location,
      builtIn: true,
    },
  ];
}

function groupLayer(conversion: Conversion, interfaces: readonly DeviceInterface[]): Layer {
  const { network, guarded, location } = conversion;
  const rules = network.groups.flatMap((group) => groupRules(group, conversion));
  return {
    name: 'security groups',
    rules: [...rules, ...serviceRule(guarded, location)],
    guarded: uniteIps(guarded, ipSet(gatewayAddresses(interfaces))),
    free: [],
    defaultActions: { ingress: 'deny', egress: 'deny' },
    defaultLocation: network.groups[0]?.location ?? location,
    state: 'stateful',
    coversLink: true,
    unlisted: { code: 'doubt.unevaluable', parameters: { what: 'NetworkInterfaces' } },
  };
}

function groupRules(group: AwsGroup, conversion: Conversion): readonly CloudRule[] {
  const all = conversion.members.get(group.id) ?? NO_BOUNDS;
  const guarded = intersectIps(all.must, conversion.guarded);
  // What guards a card whose other groups are unknown does not matter: all of it is in doubt.
  const own: AddressBounds = { must: guarded, may: guarded, doubts: [], related: all.related };
  return group.permissions.map((permission) => ({
    label: `${group.id} "${group.name}" ${permission.direction}`,
    action: 'permit',
    direction: permission.direction,
    own,
    peer: peerOf(permission, conversion),
    services: permission.services,
    doubts: permission.doubts,
    ...(permission.description === undefined ? {} : { description: permission.description }),
    location: permission.location,
  }));
}

function peerOf({ peers }: AwsPermission, conversion: Conversion): AddressBounds {
  return peers.length === 0 ? NO_BOUNDS : uniteBounds(peers.map((peer) => onePeer(peer, conversion)));
}

function onePeer(peer: AwsPeer, { groups, prefixLists, members, network, report }: Conversion): AddressBounds {
  if (peer.kind === 'addresses') return peer.bounds;
  const { id, location } = peer;
  if (peer.kind === 'prefix-list') {
    const list = prefixLists.get(id);
    return list?.addresses === undefined ? anyAddresses(unevaluable(id, location)) : exactly(list.addresses, [list.location]);
  }
  const group = groups.get(id);
  if (group === undefined && !peer.isForeign) report.add('incomplete', 'export.undefined_reference', location, { kind: 'security group', name: id.slice(0, 200) });
  if (group === undefined || network.cards === undefined || !network.listsAll) return anyAddresses(unevaluable(id, location));
  return members.get(id) ?? NO_BOUNDS;
}

const BUILT_IN_FROM = 32_767;

function aclLayer(conversion: Conversion): Layer {
  const { network, location } = conversion;
  const { acls = [], subnets = [] } = network;
  const alone = addressesOfOne(subnets.map(({ addresses }) => addresses));
  const byId = new Map(subnets.map((subnet) => [subnet.id, subnet]));
  const held = acls.map((acl) => ({ acl, own: intersectIps(alone, uniteIps(...(acl.subnets ?? []).map((id) => byId.get(id)?.addresses ?? []))) }));
  const guarded = addressesOfOne(held.map(({ own }) => own));
  const within = subnets.flatMap(({ addresses, location: at }) => withinSubnet(intersectIps(addresses, guarded), at));
  const entries = held.flatMap(({ acl, own }) => aclRules(acl, exactly(intersectIps(own, guarded))));
  return {
    name: 'network ACLs',
    rules: [...within, ...serviceRule(guarded, location), ...entries],
    guarded,
    free: [],
    defaultActions: { ingress: 'deny', egress: 'deny' },
    defaultLocation: acls[0]?.location ?? location,
    state: 'stateless',
    coversLink: false,
    unlisted: { code: 'doubt.unevaluable', parameters: { what: acls.length === 0 ? 'NetworkAcls' : 'Subnets' } },
  };
}

/** ACLs judge what enters or leaves a subnet, not what stays in it. */
function withinSubnet(addresses: IpSet, location: Location): readonly CloudRule[] {
  if (addresses.length === 0) return [];
  const own = exactly(addresses);
  const services = exactService([ANY_SERVICE]);
  return (['ingress', 'egress'] as const).map((direction) => ({ label: 'subnet', action: 'permit', direction, own, peer: own, services, doubts: [], location }));
}

function aclRules({ id, entries }: AwsAcl, own: AddressBounds): readonly CloudRule[] {
  const ordered = [...entries].sort((a, b) => a.number - b.number);
  return ordered.map(({ number, direction, action, peer, services, doubts, location }) => ({
    label: `${id} ${direction} ${number}`,
    action,
    direction,
    own,
    peer,
    services,
    doubts,
    location,
    ...(number >= BUILT_IN_FROM ? { builtIn: true } : {}),
  }));
}
