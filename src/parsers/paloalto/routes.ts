import type { Route } from '../../model/device.js';
import { parseCidr, parseIpAddress, type IpRange } from '../../model/ip-address.js';
import type { Location } from '../../model/source.js';
import type { Account, Fields } from './account.js';
import { NOTHING_NAMED, ROUTER_NOTES } from './no-effect.js';
import { keyOf, plainValue, type ConfigNode } from './tree.js';

/** A static route as configured. */
export interface StaticRoute {
  readonly destination: IpRange;
  readonly interface: string | undefined;
  readonly nextHop: bigint | undefined;
  /** `elsewhere`: into another virtual router, or to a name. */
  readonly kind: 'forward' | 'discard' | 'elsewhere';
  readonly distance: number;
  readonly metric: number;
  /** Taken out while a path monitor fails, or has a part that is not known. */
  readonly unsure: boolean;
  readonly location: Location;
}

/** A virtual or logical router: the interfaces that share one routing table. */
export interface Router {
  readonly name: string;
  readonly interfaces: readonly string[];
  readonly routes: readonly StaticRoute[];
  /** True when a routing protocol may add routes. */
  readonly dynamic: boolean;
  readonly location: Location;
}

/** Reads `network virtual-router` and `network logical-router`. */
export function readRouters(network: Fields, account: Account): readonly Router[] {
  const virtual = account.entries(network.node('virtual-router')).map((entry) => readRouter(entry, keyOf(entry), account));
  const logical = account.entries(network.node('logical-router')).flatMap((entry) => {
    const fields = account.fields(entry, { read: new Set(['vrf']), noEffect: NOTHING_NAMED });
    return account.entries(fields.node('vrf')).map((vrf) => readRouter(vrf, `${keyOf(entry)} ${keyOf(vrf)}`, account));
  });
  return [...virtual, ...logical];
}

const PROTOCOLS = ['bgp', 'ospf', 'ospfv3', 'rip'] as const;
const ROUTER = { read: new Set(['interface', 'routing-table', 'protocol', ...PROTOCOLS]), noEffect: ROUTER_NOTES };
const FAMILIES = { read: new Set(['ip', 'ipv6']), noEffect: NOTHING_NAMED };
const TABLE = { read: new Set(['static-route']), noEffect: NOTHING_NAMED };

function readRouter(entry: ConfigNode, name: string, account: Account): Router {
  const fields = account.fields(entry, ROUTER);
  const table = fields.node('routing-table');
  const families = table === undefined ? undefined : account.fields(table, FAMILIES);
  const routes = ['ip', 'ipv6'].flatMap((family) => {
    const node = families?.node(family);
    if (node === undefined) return [];
    return account.entries(account.fields(node, TABLE).node('static-route')).flatMap((route) => readRoute(route, account) ?? []);
  });
  return { name, interfaces: fields.names('interface'), routes, dynamic: isDynamic(fields, account), location: account.at(entry) };
}

/** Which routes a protocol learns stands in no export; that it runs does. */
function isDynamic(fields: Fields, account: Account): boolean {
  const nodes = PROTOCOLS.flatMap((name) => fields.node(name) ?? []);
  const protocol = fields.node('protocol');
  for (const node of [...nodes, ...(protocol === undefined ? [] : [protocol])]) account.markTree(node, 'understood');
  const all = [...nodes, ...(protocol?.children ?? []).filter((node) => !node.name.startsWith('redist'))];
  return all.some((node) => plainValue(node.children.find((one) => one.name === 'enable')) === 'yes');
}

const ROUTE = {
  read: new Set(['destination', 'nexthop', 'interface', 'metric', 'admin-dist', 'route-table', 'path-monitor']),
  noEffect: new Set(['bfd', 'option']),
};
const NEXT_HOP = { read: new Set(['ip-address', 'ipv6-address', 'next-vr', 'next-lr', 'fqdn', 'discard', 'receive', 'tunnel']), noEffect: NOTHING_NAMED };

function readRoute(entry: ConfigNode, account: Account): StaticRoute | undefined {
  const fields = account.fields(entry, ROUTE);
  const text = fields.value('destination') ?? '';
  const destination = parseCidr(text);
  const location = account.at(entry);
  for (const name of ['path-monitor', 'route-table']) {
    const node = fields.node(name);
    if (node !== undefined) account.markTree(node, 'understood');
  }
  const hopNode = fields.node('nexthop');
  const hop = hopNode === undefined ? undefined : account.fields(hopNode, NEXT_HOP);
  const address = hop?.value('ip-address') ?? hop?.value('ipv6-address');
  for (const name of ['discard', 'receive', 'tunnel']) {
    const node = hop?.node(name);
    if (node !== undefined) account.markTree(node, 'understood');
  }
  const isElsewhere = hop?.value('next-vr') !== undefined || hop?.value('next-lr') !== undefined || hop?.value('fqdn') !== undefined;
  const numbers = { distance: readNumber(fields.value('admin-dist')), metric: readNumber(fields.value('metric')) };
  const isNumbered = !Number.isNaN(numbers.distance + numbers.metric);
  const through = fields.value('interface');
  if (destination === undefined) {
    account.report('incomplete', 'export.invalid_value', location, { what: `static-route "${keyOf(entry).slice(0, 60)}"`, value: text.slice(0, 60), expected: '10.0.0.0/8' });
    return undefined;
  }
  const nextHop = address === undefined ? undefined : parseIpAddress(address.split('/')[0] ?? '');
  const isRead = isNumbered && (address === undefined || nextHop !== undefined);
  if (!isRead) account.report('incomplete', 'export.invalid_value', location, { what: `static-route "${keyOf(entry).slice(0, 60)}"`, value: (address ?? '').slice(0, 60), expected: 'nexthop, metric, admin-dist' });
  const unsure = fields.unknown.length > 0 || isMonitored(fields) || !isRead;
  const kind = hop?.has('discard') === true ? 'discard' : isElsewhere ? 'elsewhere' : 'forward';
  return { destination, interface: through, nextHop, kind, ...numbers, unsure, location };
}

function isMonitored(fields: Fields): boolean {
  const node = fields.node('path-monitor');
  return node !== undefined && plainValue(node.children.find((one) => one.name === 'enable')) !== 'no';
}

/** Static routes have distance 10 and metric 10 unless they state others; NaN for what is no number. */
function readNumber(text: string | undefined): number {
  return text === undefined ? 10 : /^\d{1,5}$/u.test(text) ? Number(text) : NaN;
}

/** The routes that the analysis follows. */
export function toModelRoutes(routers: readonly Router[]): readonly Route[] {
  return routers.flatMap((router) =>
    router.routes
      .filter((route) => route.kind === 'forward')
      .map(({ destination, nextHop, location, ...route }) => ({
        destination,
        ...(route.interface === undefined ? {} : { interface: route.interface }),
        ...(nextHop === undefined ? {} : { nextHop }),
        location,
      })),
  );
}
