/**
 * How the clouds filter: at the network card of each instance, or at the edge of each subnet, by rules that are limited
 * to the addresses they are attached to. A layer is one such set of rules; every layer must let a packet pass.
 */
import type { Filter, Hook, Line, LineAction, Match } from '../../model/device.js';
import type { Message } from '../../model/message.js';
import { ALL_ADDRESSES, complementIps, intersectIps, ipsOverlap, subtractIps, uniteIps, type IpSet } from '../../model/ip-set.js';
import type { Doubt } from '../../model/device.js';
import type { Location } from '../../model/source.js';
import { ANY_SERVICE, exactly, exactService, matchOf, networks, unevaluable, type AddressBounds, type Ends, type ServiceBounds } from './bounds.js';

/** Towards the addresses that a rule is attached to, or from them. */
export type Direction = 'ingress' | 'egress';

/** One rule of a cloud, with what it is attached to. */
export interface CloudRule {
  readonly label: string;
  readonly action: LineAction;
  readonly direction: Direction;
  /** Addresses of the cards or subnets that the rule guards. */
  readonly own: AddressBounds;
  readonly peer: AddressBounds;
  readonly services: ServiceBounds;
  /** More reasons why the rule may not match; then nothing surely does. */
  readonly doubts: readonly Doubt[];
  readonly description?: string;
  readonly location: Location;
  /** One of the rules that the cloud brings along. */
  readonly builtIn?: boolean;
}

/** The rules that stand at one place of a packet's way, in the order of their evaluation. */
export interface Layer {
  /** The product's own word: `security groups`. */
  readonly name: string;
  readonly rules: readonly CloudRule[];
  /** Addresses whose rules are all known: what no rule permits is closed there, or open where that is the default. */
  readonly guarded: IpSet;
  /** Addresses that surely have no rules in this layer. */
  readonly free: IpSet;
  readonly defaultActions: Readonly<Record<Direction, LineAction>>;
  readonly defaultLocation: Location;
  /** `stateless`: answers are judged by the rules of the other direction. */
  readonly state: 'stateful' | 'stateless';
  /** True for a layer at the cards, which also judges what comes over the link. */
  readonly coversLink: boolean;
  /** Names what the export lacks about an address that it does not list. */
  readonly unlisted: Message;
}

/** RFC 4291 section 2.5.6: every IPv6 card has such an address beside those that a cloud lists. */
const LINK_LOCAL: IpSet = networks('fe80::/10');

/** RFC 1918, RFC 6598 and RFC 4193: where addresses of instances lie when the export does not list its subnets. */
const PRIVATE: IpSet = networks('10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '100.64.0.0/10', 'fc00::/7');

const HOST_HOOKS = { ingress: 'input', egress: 'output' } as const;

/**
 * The filters of a layer: for a host that declares the export as its own, and for traffic between networks.
 * A host's address that the export does not list is in doubt. On the way between networks an address outside of the
 * cloud's subnets is none of its own; without a list of subnets any private address may be.
 */
export function layerFilters(layer: Layer, subnets: IpSet): readonly Filter[] {
  const known = uniteIps(layer.guarded, layer.free);
  const inside = subnets.length === 0 ? uniteIps(PRIVATE, known) : uniteIps(subnets, known);
  return (['ingress', 'egress'] as const).flatMap((direction) => [
    filterOf(layer, direction, { hook: HOST_HOOKS[direction], inside: ALL_ADDRESSES }),
    filterOf(layer, direction, { hook: 'forward', inside }),
  ]);
}

interface Place {
  readonly hook: Hook;
  /** Addresses that may be the cloud's. */
  readonly inside: IpSet;
}

function filterOf(layer: Layer, direction: Direction, place: Place): Filter {
  const lines = linesOf(layer, direction, place);
  return {
    name: `${layer.name} ${direction}`,
    hooks: [place.hook],
    universe: ALL_ADDRESSES,
    lines,
    defaultAction: 'deny',
    defaultLocation: layer.defaultLocation,
    replies: layer.state === 'stateful' ? 'stateful' : { lines: linesOf(layer, direction === 'ingress' ? 'egress' : 'ingress', place) },
  };
}

const ANYTHING = exactService([ANY_SERVICE]);
const ANYWHERE = exactly(ALL_ADDRESSES);

function linesOf(layer: Layer, direction: Direction, { inside }: Place): readonly Line[] {
  const { guarded, free, defaultActions, unlisted, defaultLocation } = layer;
  const rules = layer.rules.filter((rule) => rule.direction === direction);
  const link = layer.coversLink ? LINK_LOCAL : [];
  const passing = defaultActions[direction] === 'permit' ? uniteIps(free, guarded, link) : layer.coversLink ? free : uniteIps(free, LINK_LOCAL);
  const known = uniteIps(guarded, free, LINK_LOCAL);
  const outside = subtractIps(complementIps(inside), known);
  const unknown = subtractIps(inside, known);
  const doubt: Doubt = { ...unlisted, location: defaultLocation };
  return [
    ...rules.flatMap((rule) => ruleLines(rule, layer.coversLink)),
    ...tailLine(layer, direction, { own: uniteIps(passing, outside), doubts: [] }),
    ...tailLine(layer, direction, { own: unknown, doubts: [doubt] }),
  ];
}

interface Tail {
  readonly own: IpSet;
  readonly doubts: readonly Doubt[];
}

function tailLine(layer: Layer, direction: Direction, { own, doubts }: Tail): readonly Line[] {
  if (own.length === 0) return [];
  const match = matchOf(endsOf(direction, exactly(own), ANYWHERE), ANYTHING, doubts.length === 0);
  return [{ label: layer.name, action: 'permit', match, doubts, location: layer.defaultLocation }];
}

function endsOf(direction: Direction, own: AddressBounds, peer: AddressBounds): Ends {
  return direction === 'ingress' ? { source: peer, destination: own } : { source: own, destination: peer };
}

const LONGEST_LABEL = 200;

function ruleLines(rule: CloudRule, coversLink: boolean): readonly Line[] {
  const { own, peer, services, direction } = rule;
  const doubts = [...new Set([...rule.doubts, ...own.doubts, ...peer.doubts, ...services.doubts])];
  const match = matchOf(endsOf(direction, own, peer), services, rule.doubts.length === 0);
  return [...lineOf(rule, match, doubts), ...(coversLink && rule.action === 'permit' ? linkLine(rule) : [])];
}

/** Whose link-local address is whose no export tells: what a rule permits to any of them may pass to all. */
function linkLine(rule: CloudRule): readonly Line[] {
  const { own, peer, services, direction } = rule;
  if (own.may.length === 0 || !ipsOverlap(peer.may, LINK_LOCAL)) return [];
  const near = exactly(intersectIps(peer.may, LINK_LOCAL));
  const match = matchOf(endsOf(direction, exactly(LINK_LOCAL), near), services, false);
  return lineOf(rule, match, [unevaluable('fe80::/10', rule.location)]);
}

function lineOf(rule: CloudRule, match: Match, doubts: readonly Doubt[]): readonly Line[] {
  if (match.may.length === 0) return [];
  const related = [...rule.own.related, ...rule.peer.related].slice(0, 20);
  const { description, builtIn, action, location } = rule;
  return [
    {
      label: rule.label.slice(0, LONGEST_LABEL),
      action,
      match,
      doubts: match.must === match.may ? [] : doubts,
      location,
      ...(description === undefined || description === '' ? {} : { description }),
      ...(related.length === 0 ? {} : { relatedLocations: related }),
      ...(builtIn === true ? { builtIn: true } : {}),
    },
  ];
}
