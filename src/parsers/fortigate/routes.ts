import type { Route } from '../../model/device.js';
import { parseIpAddress, type IpRange } from '../../model/ip-address.js';
import { ALL_IPV4, ALL_IPV6, type IpSet } from '../../model/ip-set.js';
import type { AddressBook } from './addresses.js';
import type { InterfaceTable } from './interfaces.js';
import { readNetwork } from './network-syntax.js';
import type { Block } from './parse.js';
import type { Report } from './report.js';
import { locationOf, valueOf, valuesOf, type Scope } from './scope.js';

/** What static routes refer to. */
export interface RouteContext {
  readonly interfaces: InterfaceTable;
  readonly report: Report;
  readonly addresses: AddressBook;
}

/** Reads `router static` (4) or `router static6` (6). Without a destination it is the default route. */
export function readRoutes(scope: Scope, family: 4 | 6, context: RouteContext): readonly Route[] {
  const entries = scope.section(family === 4 ? 'router static' : 'router static6')?.entries.values() ?? [];
  return [...entries].filter((block) => valueOf(block, 'status') !== 'disable' && valueOf(block, 'blackhole') !== 'enable').flatMap((block) => routesOf(block, family, context));
}

function routesOf(block: Block, family: 4 | 6, context: RouteContext): readonly Route[] {
  const interfaces = outgoing(block, context.interfaces);
  const nextHop = parseIpAddress(valueOf(block, 'gateway') ?? '');
  return destinations(block, family, context).flatMap((destination) =>
    interfaces.map((name) => ({
      destination,
      ...(name === undefined ? {} : { interface: name }),
      ...(nextHop === undefined ? {} : { nextHop }),
      location: block.location,
    })),
  );
}

function destinations(block: Block, family: 4 | 6, { addresses, report }: RouteContext): readonly IpRange[] {
  const location = locationOf(block, 'dst');
  const object = valueOf(block, 'dstaddr');
  if (object !== undefined && object !== '') return addresses.resolve([object], locationOf(block, 'dstaddr')).must;
  // The address ranges of an Internet service are not in an export; its other routes stand.
  if (['internet-service', 'internet-service-custom', 'internet-service-fortiguard'].some((key) => (valueOf(block, key) ?? '0') !== '0')) return [];
  const values = valuesOf(block, 'dst');
  const everything: IpSet = family === 4 ? ALL_IPV4 : ALL_IPV6;
  const isDefault = values.length === 0 || values[0] === '::/0';
  const network = isDefault ? undefined : readNetwork(values);
  if (isDefault) return family === 4 ? everything : [{ first: 0n, last: (1n << 128n) - 1n }];
  if (network !== undefined) return [network];
  report.add('incomplete', 'export.invalid_value', location, { what: `static route ${block.name.slice(0, 40)}: dst`, value: values.join(' ').slice(0, 60), expected: '<address> <mask>' });
  report.mark(location, 'partial');
  return [];
}

/** The interface of `set device`, or every member of the SD-WAN zones. */
function outgoing(block: Block, interfaces: InterfaceTable): readonly (string | undefined)[] {
  const device = valueOf(block, 'device');
  if (device !== undefined) return [device];
  const old = valueOf(block, 'sdwan') === 'enable' || valueOf(block, 'virtual-wan-link') === 'enable';
  const zones = old ? ['virtual-wan-link'] : valuesOf(block, 'sdwan-zone');
  const members = zones.flatMap((zone) => interfaces.zones.get(zone)?.members ?? []);
  return members.length === 0 ? [undefined] : members;
}
