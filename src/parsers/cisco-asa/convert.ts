import type { DeviceConfig, Line } from '../../model/device.js';
import { ALL_ADDRESSES, ALL_IPV4 } from '../../model/ip-set.js';
import type { EntryContext } from './access-list.js';
import { readAccessGroups, type AccessGroups } from './access-groups.js';
import { readAccessLists } from './access-lists.js';
import { createAddressBook } from './addresses.js';
import { readSettings } from './commands.js';
import { collectDefinitions, type NatStatement } from './definitions.js';
import { inboundFilter, outboundFilter, type ForwardSources } from './forward-filter.js';
import type { Header } from './header.js';
import { createInterfaceBook, readInterfaces } from './interfaces.js';
import type { ConfigLine } from './lines.js';
import { managementFilters } from './management.js';
import { directionsInOrder } from './nat-directions.js';
import { readNatRule, type NatRule } from './nat-rules.js';
import type { Report } from './report.js';
import { readRoutes } from './routes.js';
import { createServiceBook } from './services.js';
import { reversePathFilter } from './reverse-path.js';
import { translationsOf } from './translations.js';
import { cryptoLists, readVpn, tunnelLines, type Vpn } from './vpn.js';

/** Turns the lines of one configuration into what the analysis knows. */
export function convertDevice(lines: readonly ConfigLine[], header: Header, report: Report): DeviceConfig {
  const settings = readSettings(lines, report);
  const universe = header.hasUnifiedLists ? ALL_ADDRESSES : ALL_IPV4;
  const definitions = collectDefinitions(lines, report);
  const interfaces = createInterfaceBook(readInterfaces(lines, report), report);
  if (interfaces.all.length === 0) report.add('incomplete', 'cisco-asa.no_interfaces', 1);
  const addresses = createAddressBook(definitions, universe, report);
  const services = createServiceBook(definitions, report);
  addresses.resolveAll();
  services.resolveAll();
  const context: EntryContext = { addresses, services, interfaces, definitions, report };
  const groups = readAccessGroups(lines, interfaces, report);
  const vpn = readVpn(lines, report);
  const asked = appliedLists(groups, vpn);
  const lists = readAccessLists(context, (name) => asked.has(name));
  const tunnels: readonly Line[] = settings.permitVpn ? tunnelLines({ vpn, lists, interfaces: interfaces.all, report }) : [];
  const sources: ForwardSources = { interfaces: interfaces.all, groups, lists, sameSecurity: settings.sameSecurity, vpn: tunnels, universe, report };
  const outbound = outboundFilter(sources);
  const directions = directionsInOrder(readRules(definitions.natStatements, context), report);
  const reversePath = reversePathFilter(directions, universe);
  return {
    format: 'cisco-asa',
    identity: { hostnames: settings.hostname === undefined ? [] : [settings.hostname], serials: header.serials, ...(header.exportedAt === undefined ? {} : { exportedAt: header.exportedAt }) },
    location: report.at(header.line),
    interfaces: interfaces.all.map(({ model }) => model),
    routes: readRoutes(lines, addresses, report),
    filters: [
      inboundFilter(sources),
      ...(outbound === undefined ? [] : [outbound]),
      ...(reversePath === undefined ? [] : [reversePath]),
      ...managementFilters({ lines, addresses, interfaces, groups, lists, vpn, universe, report }),
    ],
    translations: translationsOf(directions),
    families: header.hasUnifiedLists ? [4, 6] : [4],
  };
}

function appliedLists(groups: AccessGroups, vpn: Vpn): ReadonlySet<string> {
  const applied = [...groups.inbound, ...groups.outbound, ...groups.controlPlane].map(({ list }) => list);
  return new Set([...applied, ...(groups.global === undefined ? [] : [groups.global.list]), ...cryptoLists(vpn)]);
}

function readRules(statements: readonly NatStatement[], context: EntryContext): readonly NatRule[] {
  return statements.flatMap((statement) => {
    const rule = readNatRule(statement, context);
    if (rule === undefined) {
      context.report.unrecognised(statement.line, 'nat');
      return [];
    }
    context.report.mark(statement.line, 'understood');
    return rule === 'inactive' ? [] : [rule];
  });
}
