import type { Route } from '../../model/device.js';
import { ALL_IPV4, ALL_IPV6, type IpSet } from '../../model/ip-set.js';
import { parseCidr, parseIpAddress } from '../../model/ip-address.js';
import type { Location } from '../../model/source.js';
import { childrenNamed, firstChild, type XmlElement } from '../shared/xml-reader.js';
import type { Account } from './account.js';
import type { AliasBook } from './aliases.js';
import type { NetworkMap } from './network-map.js';

/** A static route with what pfSense knows about its gateway. */
export interface PfRoute {
  readonly destinations: IpSet;
  readonly interfaceName: string | undefined;
  readonly nextHop: bigint | undefined;
  readonly location: Location;
}

interface Gateway {
  readonly interfaceName: string;
  readonly address: bigint | undefined;
  readonly location: Location;
}

const GATEWAY_FIELDS = {
  read: new Set(['interface', 'gateway', 'name', 'disabled', 'ipprotocol', 'defaultgw']),
  noEffect: new Set([
    ...['weight', 'descr', 'monitor', 'monitor_disable', 'action_disable', 'nonlocalgateway', 'force_down', 'latencylow'],
    ...['latencyhigh', 'losslow', 'losshigh', 'interval', 'loss_interval', 'time_period', 'alert_interval', 'data_payload'],
    ...['dpinger_dont_add_static_route', 'gw_down_kill_states', 'attribute', 'friendlyiface', 'friendlyifdescr'],
  ]),
};
const SECTION_FIELDS = { read: new Set(['defaultgw4', 'defaultgw6']), noEffect: new Set(['gateway_group']) };
const ROUTE_FIELDS = { read: new Set(['network', 'gateway', 'disabled']), noEffect: new Set(['descr', 'created', 'updated']) };

/** Reads `<gateways>` and `<staticroutes>`. */
export function readRoutes(root: XmlElement, context: { account: Account; aliases: AliasBook; networks: NetworkMap }): readonly PfRoute[] {
  const { account } = context;
  const gateways = readGateways(firstChild(root, 'gateways'), context);
  const section = firstChild(root, 'staticroutes');
  const found: PfRoute[] = [];
  if (section !== undefined) account.mark(section, 'understood');
  for (const element of childrenNamed(section, 'route')) {
    const fields = account.fields(element, ROUTE_FIELDS);
    if (fields.has('disabled') || fields.text('network') === '') continue;
    const range = parseCidr(fields.text('network'));
    const alias = range === undefined ? context.aliases.addresses(fields.text('network')) : undefined;
    const location = account.at(element);
    if (range === undefined && alias === undefined) {
      account.report('incomplete', 'export.undefined_reference', location, { kind: 'alias', name: fields.text('network').slice(0, 200) });
    }
    const name = fields.text('gateway');
    const gateway = gateways.named.get(name);
    const implied = impliedInterface(name, context.networks);
    if (implied === undefined && !gateways.names.has(name) && !BLACK_HOLES.has(name)) {
      account.report('incomplete', 'export.undefined_reference', location, { kind: 'gateway', name: name.slice(0, 200) });
    }
    const destinations = range === undefined ? alias?.must ?? [] : [range];
    found.push({ destinations, interfaceName: gateway?.interfaceName ?? implied, nextHop: gateway?.address, location });
  }
  return [...found, ...defaultRoutes(gateways, context.networks)];
}

/** Gateways that every pfSense has: what is sent there is gone. */
const BLACK_HOLES: ReadonlySet<string> = new Set(['Null4', 'Null6']);

interface Gateways {
  /** Those that are switched on. */
  readonly named: ReadonlyMap<string, Gateway>;
  /** All that are defined. */
  readonly names: ReadonlySet<string>;
  readonly defaults: readonly { readonly name: string; readonly family: 4 | 6; readonly location: Location }[];
}

function readGateways(section: XmlElement | undefined, { account, networks }: { account: Account; networks: NetworkMap }): Gateways {
  const named = new Map<string, Gateway>();
  const names = new Set<string>();
  if (section === undefined) return { named, names, defaults: [] };
  for (const element of childrenNamed(section, 'gateway_item')) {
    const fields = account.fields(element, GATEWAY_FIELDS);
    const location = account.at(element);
    names.add(fields.text('name'));
    if (fields.has('disabled')) continue;
    const interfaceName = fields.text('interface');
    if (networks.patterns(interfaceName) === undefined && !networks.isDisabled(interfaceName)) {
      account.report('incomplete', 'export.undefined_reference', location, { kind: 'interface', name: interfaceName.slice(0, 100) });
    }
    named.set(fields.text('name'), { interfaceName, address: parseIpAddress(fields.text('gateway')), location });
  }
  for (const group of childrenNamed(section, 'gateway_group')) account.markTree(group, 'noEffect');
  const rest = section.children.filter((child) => child.name !== 'gateway_item' && child.name !== 'gateway_group');
  const fields = account.fields({ ...section, children: rest }, SECTION_FIELDS);
  account.mark(section, 'understood');
  const defaults = ([4, 6] as const).map((family) => ({ name: fields.text(`defaultgw${family}`), family, location: account.at(section) }));
  return { named, names, defaults };
}

/** Gateways of DHCP, PPPoE and tunnel interfaces are named after them: `WAN_DHCP`, `OPT1_VPNV4`. */
function impliedInterface(gateway: string, networks: NetworkMap): string | undefined {
  const stem = /^(.+)_(?:DHCP6?|PPPOE|PPTP|L2TP|VPNV[46]|VTIV[46]|TUNNELV[46]|SLAAC|6RD|6TO4)$/u.exec(gateway)?.[1];
  if (stem === undefined) return undefined;
  return [...networks.interfaces.values()].find((one) => one.description.toUpperCase() === stem.toUpperCase())?.name;
}

/** The default route: the chosen gateway, else the only interface that has one. */
function defaultRoutes(gateways: Gateways, networks: NetworkMap): readonly PfRoute[] {
  return ([4, 6] as const).flatMap((family): readonly PfRoute[] => {
    const chosen = gateways.defaults.find((one) => one.family === family);
    const named = chosen === undefined ? undefined : gateways.named.get(chosen.name);
    const outside = [...networks.interfaces.values()].filter((one) => (family === 4 ? one.gateway4 : one.gateway6) !== undefined);
    const only = outside.length === 1 ? outside[0] : undefined;
    const implied = chosen === undefined ? undefined : impliedInterface(chosen.name, networks);
    const interfaceName = named?.interfaceName ?? implied ?? only?.name;
    if (interfaceName === undefined) return [];
    const gatewayName = family === 4 ? only?.gateway4 : only?.gateway6;
    const gateway = named ?? (gatewayName === undefined ? undefined : gateways.named.get(gatewayName));
    const location = gateway?.location ?? networks.interfaces.get(interfaceName)?.location ?? chosen?.location;
    if (location === undefined) return [];
    return [{ destinations: family === 4 ? ALL_IPV4 : ALL_IPV6, interfaceName, nextHop: gateway?.address, location }];
  });
}

/** Routes of the model: static ones, the default, and the networks behind VPN tunnels. */
export function toRoutes(routes: readonly PfRoute[], networks: NetworkMap): readonly Route[] {
  const fixed = routes.flatMap((route) =>
    route.destinations.map((destination): Route => ({
      destination,
      ...(route.interfaceName === undefined ? {} : { interface: route.interfaceName }),
      ...(route.nextHop === undefined ? {} : { nextHop: route.nextHop }),
      location: route.location,
    })),
  );
  const tunnels = networks.tunnels.routes.flatMap((route): readonly Route[] => {
    const destination = parseCidr(route.network);
    const assigned = [...networks.interfaces.values()].find((one) => one.device === route.device);
    return destination === undefined ? [] : [{ destination, interface: assigned?.name ?? route.tab, location: route.location }];
  });
  return [...fixed, ...tunnels];
}
