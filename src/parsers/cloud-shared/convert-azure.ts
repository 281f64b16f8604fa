/**
 * Network security groups as filters. A packet must pass the group of the subnet and that of the network interface;
 * where neither place has a group, it passes there. In a group the rule with the lowest priority number decides.
 */
import { ipSet, subtractIps, uniteIps, type IpSet } from '../../model/ip-set.js';
import type { DeviceConfig, DeviceInterface } from '../../model/device.js';
import type { Location } from '../../model/source.js';
import type { ExportReport } from '../shared/export-report.js';
import { sharedAddresses } from './attachments.js';
import type { AzureGroup, AzureNetwork, AzureRule } from './azure-network.js';
import { applicationGroups, azurePeers, type PeerContext } from './azure-peers.js';
import { anyAddresses, exactly, intersectBounds, unevaluable } from './bounds.js';
import { layerFilters, type CloudRule, type Layer } from './layer.js';
import { gatewayAddresses, subnetInterfaces } from './subnet-interfaces.js';

interface Conversion {
  readonly network: AzureNetwork;
  readonly report: ExportReport;
  readonly location: Location;
  readonly groups: ReadonlyMap<string, AzureGroup>;
  readonly members: ReadonlyMap<string, IpSet> | undefined;
  /** Addresses that several cards or subnets have: virtual networks may overlap. */
  readonly ambiguous: IpSet;
}

/** Addresses with the group that guards them; `undefined` where none does. */
interface Place {
  readonly addresses: IpSet;
  readonly subnet: string | undefined;
  readonly group: string | undefined;
  /** False where the export does not tell the group. */
  readonly isKnown: boolean;
  readonly location: Location;
}

/** Converts what was read of a subscription. `location` stands for the whole export. */
export function convertAzure(network: AzureNetwork, report: ExportReport, location: Location): Pick<DeviceConfig, 'interfaces' | 'filters'> {
  const subnets = (network.vnets ?? []).flatMap((vnet) => vnet.subnets);
  const interfaces = subnetInterfaces(subnets.map(({ id, name, addresses, location: at }) => ({ id, names: [name], addresses, location: at })));
  const cards = network.cards ?? [];
  const conversion: Conversion = {
    network,
    report,
    location,
    groups: new Map(network.groups.map((group) => [group.id, group])),
    members: applicationGroups(network),
    ambiguous: uniteIps(
      sharedAddresses(subnets.map(({ addresses }) => addresses)),
      sharedAddresses(cards.flatMap(({ configurations }) => configurations.map(({ addresses }) => addresses))),
    ),
  };
  const inside = uniteIps(...subnets.map(({ addresses }) => addresses));
  const layers = [groupLayer('subnet', subnetPlaces(conversion), { conversion, interfaces }), groupLayer('network interface', cardPlaces(conversion), { conversion, interfaces })];
  return { interfaces, filters: layers.flatMap((layer) => layerFilters(layer, inside)) };
}

/** A subnet that is listed by itself is known; of others a group tells that it guards them, never that none does. */
function subnetPlaces({ network, groups }: Conversion): readonly Place[] {
  const byGroup = new Map(network.groups.flatMap(({ id, subnets }) => subnets.map((subnet) => [subnet, id] as const)));
  const listed = (network.vnets ?? []).flatMap((vnet) => vnet.subnets);
  const known = new Set(listed.map(({ id }) => id));
  const places = listed.map(({ id, addresses, group, isSure, location }): Place => {
    const other = byGroup.get(id);
    const agreed = other === undefined || other === group || !groups.has(other);
    return { addresses, subnet: id, group, isKnown: isSure && agreed, location };
  });
  const cards = (network.cards ?? []).flatMap(({ configurations, location }) => configurations.map((one) => ({ ...one, location })));
  const further = cards.filter(({ subnet }) => subnet !== undefined && !known.has(subnet));
  return [...places, ...further.map(({ addresses, subnet, location }): Place => ({ addresses, subnet, group: byGroup.get(subnet ?? ''), isKnown: byGroup.has(subnet ?? ''), location }))];
}

function cardPlaces({ network, groups }: Conversion): readonly Place[] {
  const byGroup = new Map(network.groups.flatMap(({ id, cards }) => cards.map((card) => [card, id] as const)));
  return (network.cards ?? []).flatMap(({ id, group, isSure, configurations, location }) => {
    const other = byGroup.get(id);
    const agreed = other === undefined || other === group || !groups.has(other);
    return configurations.map(({ addresses, subnet }): Place => ({ addresses, subnet, group, isKnown: isSure && agreed, location }));
  });
}

interface Surroundings {
  readonly conversion: Conversion;
  readonly interfaces: readonly DeviceInterface[];
}

function groupLayer(what: string, places: readonly Place[], { conversion, interfaces }: Surroundings): Layer {
  const { ambiguous, groups, location, network, report } = conversion;
  const isSettled = ({ group, isKnown }: Place): boolean => isKnown && (group === undefined || groups.get(group)?.isSure === true);
  const settled = places.filter(isSettled);
  for (const place of places) reportUndefined(place, groups, report);
  const unsettled = uniteIps(ambiguous, ...places.filter((place) => !isSettled(place)).map(({ addresses }) => addresses));
  const clear = (of: readonly Place[]): IpSet => subtractIps(uniteIps(...of.map(({ addresses }) => addresses)), unsettled);
  const routers = ipSet(gatewayAddresses(interfaces));
  return {
    name: `network security groups (${what})`,
    rules: rulesOfPlaces(settled, clear, conversion),
    guarded: uniteIps(clear(settled.filter(({ group }) => group !== undefined)), routers),
    free: subtractIps(clear(settled.filter(({ group }) => group === undefined)), routers),
    defaultActions: { ingress: 'deny', egress: 'deny' },
    defaultLocation: network.groups[0]?.location ?? location,
    state: 'stateful',
    coversLink: true,
    unlisted: { code: 'doubt.unevaluable', parameters: { what } },
  };
}

function reportUndefined({ group, location }: Place, groups: ReadonlyMap<string, AzureGroup>, report: ExportReport): void {
  if (group === undefined || groups.has(group)) return;
  report.add('incomplete', 'export.undefined_reference', location, { kind: 'network security group', name: group.slice(-200) });
}

/** A group's rules once for each virtual network it is used in: the service tag means another thing in each. */
function rulesOfPlaces(places: readonly Place[], clear: (of: readonly Place[]) => IpSet, conversion: Conversion): readonly CloudRule[] {
  const used = new Map<string, { readonly group: AzureGroup; readonly vnet: string; readonly places: Place[] }>();
  for (const place of places) {
    const group = place.group === undefined ? undefined : conversion.groups.get(place.group);
    if (group === undefined) continue;
    const vnet = vnetOf(place.subnet);
    const key = JSON.stringify([group.id, vnet]);
    const entry = used.get(key) ?? { group, vnet, places: [] };
    used.set(key, entry);
    entry.places.push(place);
  }
  return [...used.values()].flatMap(({ group, vnet, places: own }) => groupRules(group, clear(own), contextOf(vnet, conversion)));
}

/** `…/virtualnetworks/NAME/subnets/NAME` without the subnet. */
function vnetOf(subnet: string | undefined): string {
  return (subnet ?? '').replace(/\/subnets\/[^/]*$/u, '');
}

function contextOf(vnet: string, { network, members, location }: Conversion): Omit<PeerContext, 'location'> {
  const found = network.vnets?.find(({ id }) => id === vnet);
  return { members, virtualNetwork: found?.tag ?? anyAddresses(unevaluable('VirtualNetwork', location)) };
}

function groupRules(group: AzureGroup, own: IpSet, context: Omit<PeerContext, 'location'>): readonly CloudRule[] {
  const ordered = [...group.rules].sort((a, b) => a.priority - b.priority);
  return ordered.map((rule) => cloudRule(group, rule, { own, context: { ...context, location: rule.location } }));
}

function cloudRule(group: AzureGroup, rule: AzureRule, { own, context }: { readonly own: IpSet; readonly context: PeerContext }): CloudRule {
  const { direction, action, name, priority, services, doubts, description, location, builtIn } = rule;
  const source = azurePeers(rule.sources, context);
  const destination = azurePeers(rule.destinations, context);
  const near = direction === 'ingress' ? destination : source;
  return {
    label: `${group.name} ${priority} "${name}"`,
    action,
    direction,
    own: intersectBounds(exactly(own), near),
    peer: direction === 'ingress' ? source : destination,
    services,
    doubts,
    ...(description === undefined ? {} : { description }),
    location,
    // Its own denying rule needs no word when another one covers it; what a default rule permits is listed.
    ...(builtIn && action === 'deny' ? { builtIn: true } : {}),
  };
}
