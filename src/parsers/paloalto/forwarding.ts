/**
 * Which zone PAN-OS takes a packet's original destination for: that of the interface towards which the routing table
 * of the router it came in by sends it. NAT rules ask for this zone, before anything is translated.
 */
import type { Doubt } from '../../model/device.js';
import type { IpRange } from '../../model/ip-address.js';
import { ALL_ADDRESSES, intersectIps, NO_ADDRESSES, subtractIps, uniteIps, type IpSet } from '../../model/ip-set.js';
import type { Location } from '../../model/source.js';
import { ownAddresses, type Interface } from './interfaces.js';
import { doubt } from './known.js';
import type { Router } from './routes.js';

/** Addresses, as two bounds. */
export interface Region {
  readonly must: IpSet;
  readonly may: IpSet;
  readonly doubts: readonly Doubt[];
}

/** Answers which destinations leave by some interfaces. */
export interface Forwarding {
  /** `ingress`: the interfaces that the packet may have come in by; undefined: any. */
  towards(egress: readonly string[], ingress: readonly string[] | undefined, location: Location): Region;
}

type Bounds = Omit<Region, 'doubts'>;

/** Prepares the answer from interfaces and routers. */
export function createForwarding(interfaces: readonly Interface[], routers: readonly Router[]): Forwarding {
  const byName = new Map(interfaces.map((one) => [one.name, one] as const));
  const tables = new Map<Router, ReadonlyMap<string, Bounds>>();
  const isSplit = routers.some((router) => router.routes.some((route) => route.kind === 'elsewhere'));
  return {
    towards(egress, ingress, location) {
      const router = isSplit ? undefined : routerOf(routers, ingress);
      if (router === undefined) return { must: NO_ADDRESSES, may: ALL_ADDRESSES, doubts: [doubt('paloalto.unknown_route', location)] };
      const table = tables.get(router) ?? lookUpTable(router, byName);
      tables.set(router, table);
      const bounds = egress.map((name) => table.get(name) ?? { must: NO_ADDRESSES, may: NO_ADDRESSES });
      const must = uniteIps(...bounds.map((one) => one.must));
      const may = uniteIps(...bounds.map((one) => one.may));
      const isSure = subtractIps(may, must).length === 0;
      return isSure ? { must: may, may, doubts: [] } : { must, may, doubts: [doubt('paloalto.unknown_route', location)] };
    },
  };
}

function routerOf(routers: readonly Router[], ingress: readonly string[] | undefined): Router | undefined {
  const [only] = routers;
  if (routers.length === 1) return only;
  const meant = routers.filter((router) => ingress === undefined || router.interfaces.some((name) => ingress.includes(name)));
  return meant.length === 1 ? meant[0] : undefined;
}

interface Candidate {
  readonly range: IpRange;
  readonly out: string | undefined;
  readonly rank: number;
  readonly connected: boolean;
  readonly unsure: boolean;
}

function lookUpTable(router: Router, byName: ReadonlyMap<string, Interface>): ReadonlyMap<string, Bounds> {
  const own = router.interfaces.flatMap((name) => byName.get(name) ?? []).filter((one) => one.enabled);
  const learning = own.filter((one) => one.learns.length > 0);
  const table = new Map<string, Bounds>();
  const add = (out: string, must: IpSet, may: IpSet): void => {
    const known = table.get(out) ?? { must: NO_ADDRESSES, may: NO_ADDRESSES };
    table.set(out, { must: uniteIps(known.must, must), may: uniteIps(known.may, may) });
  };
  const isOpen = router.dynamic || learning.length > 0;
  let taken: IpSet = NO_ADDRESSES;
  let perhapsTaken: IpSet = NO_ADDRESSES;
  for (const group of grouped(candidates(router, own))) {
    const { winners, range } = group;
    const free = subtractIps([range], taken);
    const [winner, ...others] = winners;
    const isSure = others.length === 0 && winner !== undefined && !winner.unsure;
    const sure = isSure && (!isOpen || (winner.connected && !router.dynamic)) ? subtractIps(free, perhapsTaken) : NO_ADDRESSES;
    for (const { out } of winners) {
      for (const name of out === undefined ? own.map((one) => one.name) : [out]) add(name, out === undefined ? NO_ADDRESSES : sure, free);
    }
    if (winners.every((one) => !one.unsure)) taken = uniteIps(taken, [range]);
    else perhapsTaken = uniteIps(perhapsTaken, [range]);
  }
  for (const one of router.dynamic ? own : learning) add(one.name, NO_ADDRESSES, ALL_ADDRESSES);
  for (const one of own) add(one.name, ownAddresses(one).known, ownAddresses(one).known);
  return table;
}

/** `out` is undefined when the next hop lies in no network that the export shows. */
function candidates(router: Router, own: readonly Interface[]): readonly Candidate[] {
  const connected = own.flatMap((one) => one.addresses.map(({ network }) => ({ range: network, out: one.name, rank: 0, connected: true, unsure: false })));
  const routes = router.routes.map((route) => ({
    range: route.destination,
    out: route.kind === 'discard' ? '' : (route.interface ?? interfaceTowards(route.nextHop, own)),
    rank: route.distance * 100_000 + route.metric,
    connected: false,
    unsure: route.unsure,
  }));
  return [...connected, ...routes];
}

function interfaceTowards(nextHop: bigint | undefined, own: readonly Interface[]): string | undefined {
  if (nextHop === undefined) return undefined;
  return own.find((one) => one.addresses.some(({ network }) => network.first <= nextHop && nextHop <= network.last))?.name;
}

interface Group {
  readonly range: IpRange;
  readonly winners: readonly Candidate[];
}

/** The longest prefixes first; among equal ones the lowest distance and metric win, several when they tie or one may fail. */
function grouped(all: readonly Candidate[]): readonly Group[] {
  const groups = new Map<string, Candidate[]>();
  for (const one of all) {
    const key = `${one.range.first} ${one.range.last}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups.values()]
    .map((group) => {
      const [first, ...rest] = group.sort((a, b) => a.rank - b.rank);
      const winners = first === undefined ? [] : first.unsure ? group : [first, ...rest.filter((one) => one.rank === first.rank)];
      return { range: first?.range ?? { first: 0n, last: 0n }, winners };
    })
    .sort((a, b) => sizeOrder(a.range, b.range));
}

function sizeOrder(a: IpRange, b: IpRange): number {
  const difference = a.last - a.first - (b.last - b.first);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** Both regions at once. */
export function intersectRegions(a: Region, b: Region): Region {
  return { must: intersectIps(a.must, b.must), may: intersectIps(a.may, b.may), doubts: [...a.doubts, ...b.doubts] };
}
