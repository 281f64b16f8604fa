import type { DeviceConfig, Filter, Line } from '../../model/device.js';
import { EVERYTHING } from '../../model/header-space.js';
import { ALL_ADDRESSES } from '../../model/ip-set.js';
import type { Location } from '../../model/source.js';
import { readAddressBooks } from './addresses.js';
import { readApplications } from './applications.js';
import { destinationNat, staticNat } from './destination-nat.js';
import { interfaceFilters } from './firewall-filters.js';
import { inet6Filter, reportPacketMode } from './forwarding-mode.js';
import { hostInboundFilter } from './host-inbound.js';
import { modelInterfaces, readUnits, reportSwitching } from './interfaces.js';
import { endOf, policiesOf, policyLines, type PolicyContext } from './policies.js';
import type { Report } from './report.js';
import { readRoutes, reportRoutingInstances } from './routes.js';
import { readSchedulers } from './schedulers.js';
import { SELF, selfFilters } from './self-policies.js';
import { sourceNat } from './source-nat.js';
import { at, entriesOf, partOf, partsOf, valueOf, valuesOf, type Statement } from './tree.js';
import { readZones, type ZoneTable } from './zones.js';

/** Turns the configuration, groups resolved, into what the analysis knows. */
export function convertDevice(root: Statement, location: Location, report: Report): DeviceConfig {
  const units = readUnits(root, report);
  const zones = readZones(root, units, report);
  const books = readAddressBooks(root, report);
  const applications = readApplications(root, report);
  const nat = { books, applications, zones, units, report };
  const fixed = staticNat(root, nat);
  const translations = [...fixed.forward, ...destinationNat(root, nat), ...fixed.reverse, ...sourceNat(root, nat)];
  const destinationTranslations = translations.filter(({ field, target }) => field === 'destination' && target !== 'none').map(({ id }) => id);
  const context: PolicyContext = { books, applications, schedulers: readSchedulers(root, report), report, destinationTranslations };
  reportPacketMode(root, report);
  reportRoutingInstances(root, report);
  reportSwitching(root, report);
  return {
    format: 'juniper-srx',
    identity: { hostnames: hostnames(root), serials: [] },
    location,
    interfaces: modelInterfaces(units, zones.zoneOf),
    routes: readRoutes(root, report),
    filters: [
      ...interfaceFilters({ root, units, translations, report }),
      ...inet6Filter(root),
      policyFilter(root, zones, context),
      hostInboundFilter({ root, units, zones, report }),
      ...selfFilters(root, zones, context),
    ],
    translations,
    families: [4, 6],
  };
}

/** Both nodes of a cluster share one configuration; each has its name in a group. */
function hostnames(root: Statement): readonly string[] {
  const groups = entriesOf(partOf(root, 'groups')).filter(({ name }) => /^(?:node|re)[01]$/u.test(name));
  const stated = [root, ...groups].flatMap((one) => valueOf(partOf(one, 'system'), 'host-name')?.text ?? []);
  return [...new Set(stated)];
}

/** Policies between zones, then global ones, then the default policy. Nothing passes between interfaces without a zone. */
function policyFilter(root: Statement, zones: ZoneTable, context: PolicyContext): Filter {
  const policies = at(root, 'security', 'policies');
  const lines = [...partsOf(policies, 'from-zone').flatMap((pair) => pairLines(pair, zones, context)), ...globalLines(policies, zones, context)];
  const permitAll = at(policies, 'default-policy', 'permit-all');
  const everywhere = zones.everyZone();
  const sides = everywhere.match === undefined ? {} : { ingress: everywhere.match, egress: everywhere.match };
  const rest: readonly Line[] =
    permitAll === undefined ? [] : [{ label: 'default-policy permit-all', action: 'permit', match: { must: everywhere.doubts.length === 0 ? EVERYTHING : [], may: EVERYTHING }, ...sides, doubts: everywhere.doubts, location: permitAll.location }];
  return {
    name: 'security policies',
    hooks: ['forward'],
    universe: ALL_ADDRESSES,
    lines: [...lines, ...rest],
    defaultAction: 'deny',
    defaultLocation: at(policies, 'default-policy')?.location ?? endOf(policies, root.location),
    replies: 'stateful',
  };
}

/** `from-zone A to-zone B`, in the order of the file. */
function pairLines(pair: Statement, zones: ZoneTable, context: PolicyContext): readonly Line[] {
  const [fromZone = '', toZone = ''] = pair.name.split(' to-zone ');
  if (fromZone === SELF || toZone === SELF) return [];
  const from = zones.condition([{ text: fromZone, location: pair.location }]);
  const to = zones.condition([{ text: toZone, location: pair.location }]);
  return policiesOf(pair).flatMap((policy) => policyLines(policy, { from, to, fromZone, toZone }, context));
}

/** Global policies, perhaps limited to zones. */
function globalLines(policies: Statement | undefined, zones: ZoneTable, context: PolicyContext): readonly Line[] {
  const everywhere = zones.everyZone();
  return policiesOf(partOf(policies, 'global')).flatMap((policy) => {
    const match = partOf(policy, 'match');
    const from = valuesOf(match, 'from-zone').filter(({ text }) => text !== SELF);
    const to = valuesOf(match, 'to-zone').filter(({ text }) => text !== SELF);
    const isOnlySelf = (keyword: string, left: number): boolean => left === 0 && valuesOf(match, keyword).length > 0;
    if (isOnlySelf('from-zone', from.length) || isOnlySelf('to-zone', to.length)) return [];
    const sides = { from: from.length === 0 ? everywhere : zones.condition(from), to: to.length === 0 ? everywhere : zones.condition(to) };
    return policyLines(policy, sides, context);
  });
}
