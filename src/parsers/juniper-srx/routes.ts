import type { Route } from '../../model/device.js';
import { parseCidr, parseIpAddress } from '../../model/ip-address.js';
import type { Report } from './report.js';
import { at, partOf, partsOf, valuesOf, type Statement } from './tree.js';

/** Static routes of the main table. Routes that drop, and those with several ways, state less than a way. */
export function readRoutes(root: Statement, report: Report): readonly Route[] {
  const options = partOf(root, 'routing-options');
  const tables = [partOf(options, 'static'), ...partsOf(options, 'rib').filter(({ name }) => /^inet6?\.0$/u.test(name)).map((rib) => partOf(rib, 'static'))];
  return tables.flatMap((table) => partsOf(table, 'route')).flatMap((route) => readRoute(route, report));
}

function readRoute(route: Statement, report: Report): readonly Route[] {
  const destination = parseCidr(route.name === 'default' ? '0.0.0.0/0' : route.name);
  if (destination === undefined) {
    report.add('incomplete', 'export.invalid_value', route.location, { what: 'routing-options static route', value: route.name.slice(0, 60), expected: 'address/length' });
    report.mark(route.location, 'partial');
    return [];
  }
  if (['discard', 'reject', 'receive'].some((keyword) => partOf(route, keyword) !== undefined)) return [];
  const stated = [...valuesOf(route, 'next-hop').map(({ text }) => text), ...partsOf(route, 'qualified-next-hop').map(({ name }) => name)];
  return stated.flatMap((text): readonly Route[] => {
    const nextHop = parseIpAddress(text);
    if (nextHop !== undefined) return [{ destination, nextHop, location: route.location }];
    if (INTERFACE.test(text)) return [{ destination, interface: text, location: route.location }];
    report.add('incomplete', 'export.invalid_value', route.location, { what: 'routing-options static route next-hop', value: text.slice(0, 60), expected: '192.0.2.1, st0.0' });
    report.mark(route.location, 'partial');
    return [];
  });
}

/** `ge-0/0/0.0`, `st0.1`. */
const INTERFACE = /^[a-z]{1,10}[\d/:-]{0,20}\.\d{1,9}$/u;

/** Routing instances route apart from each other; those without interfaces, as the management instance, decide nothing. */
export function reportRoutingInstances(root: Statement, report: Report): void {
  const instances = (at(root, 'routing-instances')?.parts ?? []).filter((instance) => instance.keyword === '' && !instance.inactive);
  const routed = instances.filter((instance) => valuesOf(instance, 'interface').length > 0 || partOf(partOf(instance, 'routing-options'), 'static') !== undefined);
  const [first] = routed.filter(({ name }) => name !== 'mgmt_junos');
  if (first === undefined) return;
  report.mark(first.location, 'unsupported');
  report.add('incomplete', 'juniper-srx.routing_instances', first.location, { names: routed.map(({ name }) => name).join(', ').slice(0, 200) });
}
