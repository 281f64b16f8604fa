/**
 * VPC firewall rules as filters. They hold at every network interface of their targets; the lowest priority number
 * decides, of equal ones a denying rule; then nothing comes in and everything goes out.
 */
import type { DeviceConfig } from '../../model/device.js';
import { ALL_ADDRESSES, ALL_IPV4, intersectIps, ipSet, sameIps, subtractIps, uniteIps, type IpSet } from '../../model/ip-set.js';
import type { Location } from '../../model/source.js';
import { addressesOfOne } from './attachments.js';
import { anyAddresses, exactly, intersectBounds, unevaluable, uniteBounds, type AddressBounds } from './bounds.js';
import type { GcpCard, GcpNetwork, GcpRule, GcpSelector } from './gcp-network.js';
import { layerFilters, type CloudRule, type Layer } from './layer.js';
import { gatewayAddresses, subnetInterfaces } from './subnet-interfaces.js';

/** Cards by network and selector, so that a rule finds its targets without a search. */
interface Cards {
  /** Addresses of one sure card alone. */
  readonly guarded: IpSet;
  readonly byKey: ReadonlyMap<string, Members>;
  readonly isListed: boolean;
}

interface Members {
  readonly primary: IpSet;
  readonly addresses: IpSet;
}

/** Converts what was read of a project. `location` stands for the whole export. */
export function convertGcp(network: GcpNetwork, location: Location): Pick<DeviceConfig, 'interfaces' | 'filters'> {
  const subnets = network.subnets ?? [];
  const interfaces = subnetInterfaces(subnets.map(({ id, addresses, location: at }) => ({ id, names: [], addresses, location: at })));
  const cards = listCards(network);
  const layer: Layer = {
    name: 'VPC firewall rules',
    rules: inOrder(network.rules).map((rule) => cloudRule(rule, cards)),
    guarded: uniteIps(cards.guarded, ipSet(gatewayAddresses(interfaces))),
    free: [],
    defaultActions: { ingress: 'deny', egress: 'permit' },
    defaultLocation: location,
    state: 'stateful',
    coversLink: true,
    unlisted: { code: 'doubt.unevaluable', parameters: { what: 'networkInterfaces' } },
  };
  return { interfaces, filters: layerFilters(layer, uniteIps(...subnets.map(({ addresses }) => addresses))) };
}

function inOrder(rules: readonly GcpRule[]): readonly GcpRule[] {
  const rank = ({ action }: GcpRule): number => (action === 'deny' ? 0 : 1);
  return [...rules].sort((a, b) => a.priority - b.priority || rank(a) - rank(b));
}

function keyOf(network: string, selector: GcpSelector | undefined): string {
  return JSON.stringify([network, selector?.kind ?? '', selector?.name ?? '']);
}

function listCards({ cards = [], ...network }: GcpNetwork): Cards {
  const sets = new Map<string, { readonly primary: IpSet[]; readonly addresses: IpSet[] }>();
  for (const card of cards) {
    for (const key of keysOf(card)) {
      const entry = sets.get(key) ?? { primary: [], addresses: [] };
      sets.set(key, entry);
      entry.primary.push(card.primary);
      entry.addresses.push(card.addresses);
    }
  }
  const unsure = uniteIps(...cards.filter(({ isSure }) => !isSure).map(({ addresses }) => addresses));
  const alone = addressesOfOne(cards.filter(({ isSure }) => isSure).map(({ addresses }) => addresses));
  const byKey = new Map([...sets].map(([key, { primary, addresses }]) => [key, { primary: uniteIps(...primary), addresses: uniteIps(...addresses) }]));
  const isListed = cards.length > 0 || network.rules.length === 0;
  return { guarded: subtractIps(alone, unsure), byKey, isListed: network.listsAll && isListed && unsure.length === 0 };
}

function keysOf({ network, tags, accounts }: GcpCard): readonly string[] {
  return [keyOf(network, undefined), ...tags.map((name) => keyOf(network, { kind: 'tag', name })), ...accounts.map((name) => keyOf(network, { kind: 'account', name }))];
}

function cloudRule(rule: GcpRule, cards: Cards): CloudRule {
  const { direction, action, name, priority, services, doubts, description, location } = rule;
  const near = direction === 'ingress' ? rule.destinationRanges : rule.sourceRanges;
  const targets = targetsOf(rule, cards);
  return {
    label: `${name} ${priority}`,
    action,
    direction,
    own: near === undefined ? targets : intersectBounds(targets, near),
    peer: direction === 'ingress' ? sourcesOf(rule, cards) : (rule.destinationRanges ?? anyOf(rule)),
    services,
    doubts,
    ...(description === undefined ? {} : { description }),
    location,
  };
}

/** Without targets a rule is about every instance of its network. */
function targetsOf({ network, targets }: GcpRule, { guarded, byKey }: Cards): AddressBounds {
  const keys = targets.length === 0 ? [keyOf(network, undefined)] : targets.map((target) => keyOf(network, target));
  return exactly(intersectIps(guarded, uniteIps(...keys.map((key) => byKey.get(key)?.addresses ?? []))));
}

/** Ranges or tags or accounts: any of them. Without all of them, any address. */
function sourcesOf({ network, sourceRanges, sources, location }: GcpRule, cards: Cards): AddressBounds {
  if (sourceRanges === undefined && sources.length === 0) return anyOf({ location });
  const members = sources.map((source) => membersOf(keyOf(network, source), `${source.kind} ${source.name}`, { cards, location }));
  return uniteBounds([...(sourceRanges === undefined ? [] : [sourceRanges]), ...members]);
}

/** A rule that names no addresses is about all of IPv4; nothing says that it is not about IPv6. */
function anyOf({ location }: Pick<GcpRule, 'location'>): AddressBounds {
  return { must: ALL_IPV4, may: ALL_ADDRESSES, doubts: [unevaluable('::/0', location)], related: [] };
}

/** Whether packets from a card's further addresses count as the instance's is not documented. */
function membersOf(key: string, what: string, { cards, location }: { readonly cards: Cards; readonly location: Location }): AddressBounds {
  if (!cards.isListed) return anyAddresses(unevaluable(what, location));
  const members = cards.byKey.get(key) ?? { primary: [], addresses: [] };
  const must = intersectIps(members.primary, cards.guarded);
  return sameIps(must, members.addresses) ? exactly(must) : { must, may: members.addresses, doubts: [unevaluable(what, location)], related: [] };
}
