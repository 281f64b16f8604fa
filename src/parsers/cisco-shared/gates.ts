/** What may keep packets from being forwarded besides lists: routing tables, reverse path checks, port authentication. */
import type { Filter, Line } from '../../model/device.js';
import { box, EVERYTHING, NOTHING, type HeaderSpace } from '../../model/header-space.js';
import { ALL_ADDRESSES, ALL_IPV4, ALL_IPV6, ipSet, subtractIps, type IpSet } from '../../model/ip-set.js';
import { unevaluable } from './report.js';
import type { RouterInterface } from './configuration.js';
import { codeOf, lineOf, onInterfaces, type Context } from './context.js';
import { holdsVlan, vlanOf } from './switch-port-vlans.js';

/** One filter that denies in doubt only; none when there is nothing to doubt. */
export function gateFilters(context: Context): readonly Filter[] {
  tellDroppingPolicies(context);
  const lines = [...routingTableLines(context), ...context.interfaces.flatMap((one) => gateLines(context, one)), ...noRoutingLines(context)];
  const [first] = lines;
  if (first === undefined) return [];
  const back = lines.map((line) => line);
  return [{ name: 'forwarding', hooks: ['forward'], universe: ALL_ADDRESSES, lines, defaultAction: 'permit', defaultLocation: first.location, replies: { lines: back } }];
}

/** A quality-of-service policy with a class that is dropped altogether filters, and is not followed. */
function tellDroppingPolicies({ configuration, interfaces, report }: Context): void {
  const uses = [...interfaces.flatMap(({ policies }) => policies), ...(configuration.controlPlanePolicy === undefined ? [] : [configuration.controlPlanePolicy])];
  for (const { name, location } of uses) {
    if (configuration.droppingPolicies.has(name)) report.unsupported(lineOf(location), `service-policy ${name}: drop`);
  }
}

/** `mgmt0` of a Nexus; no other interface can be in its routing table. */
const MANAGEMENT_PORT = /^mgmt0$/u;

function routingTableLines({ interfaces, product }: Context): readonly Line[] {
  const tables = new Map<string, RouterInterface[]>();
  for (const one of interfaces) if (one.vrf !== undefined) tables.set(one.vrf, [...(tables.get(one.vrf) ?? []), one]);
  return [...tables].flatMap(([table, members]) => {
    const names = members.map(({ name }) => name);
    const location = members[0]?.location ?? { path: '' };
    // A port for management alone has no way to the others, whatever the routing tables hold.
    const apart = product.managementTables.has(table) && names.every((name) => MANAGEMENT_PORT.test(name));
    const doubts = apart ? [] : [{ code: codeOf(product, 'routing_table'), parameters: {}, location }];
    const common = { label: `vrf ${table}`.slice(0, 200), action: 'deny', match: { must: apart ? EVERYTHING : NOTHING, may: EVERYTHING }, doubts, location } as const;
    return [
      { ...common, ingress: onInterfaces(names), egress: onInterfaces(names, true) },
      { ...common, ingress: onInterfaces(names, true), egress: onInterfaces(names) },
    ];
  });
}

/** A switch port's gate stands before every VLAN interface that the port leads to. */
function gateLines(context: Context, one: RouterInterface): readonly Line[] {
  return one.gates.flatMap(({ what, location, families }) => {
    const { vlans } = one;
    const names = vlans === undefined ? [one.name] : context.interfaces.filter((other) => holdsVlan(vlans, vlanOf(other) ?? -1)).map(({ name }) => name);
    // A reverse path check lets pass what comes from the interface's own networks: their route leads back to it.
    const own = what.includes('verify') ? ipSet(one.addresses.map(({ network }) => network)) : [];
    const sources: IpSet = subtractIps(families.length === 2 ? ALL_ADDRESSES : families[0] === 4 ? ALL_IPV4 : ALL_IPV6, own);
    const may: HeaderSpace = [box({ source: sources })];
    if (names.length === 0 || sources.length === 0) return [];
    return [{ label: `${one.name} ${what}`.slice(0, 200), action: 'deny' as const, match: { must: NOTHING, may }, doubts: [unevaluable(what, location)], location, ingress: onInterfaces(names) }];
  });
}

function noRoutingLines({ configuration, product }: Context): readonly Line[] {
  const location = configuration.noRouting;
  if (location === undefined) return [];
  return [{ label: 'no ip routing', action: 'deny', match: { must: NOTHING, may: [box({ source: ALL_IPV4, destination: ALL_IPV4 })] }, doubts: [{ code: codeOf(product, 'no_routing'), parameters: {}, location }], location }];
}
