import type { DeviceConfig, Filter, Line } from '../../model/device.js';
import { ALL_ADDRESSES } from '../../model/ip-set.js';
import type { Location } from '../../model/source.js';
import { childrenNamed, childText, firstChild, type XmlElement } from '../shared/xml-reader.js';
import type { Account } from './account.js';
import { readAliases } from './aliases.js';
import { automaticRules } from './automatic-rules.js';
import type { AutomaticContext } from './automatic-line.js';
import { readFilterRule, type FilterRule } from './filter-rules.js';
import { readInterfaceGroups } from './interface-groups.js';
import { captivePortalLines, ipsecLines, routeBypassLines } from './late-rules.js';
import { readNat } from './nat.js';
import { readInterfaces } from './network-interfaces.js';
import { drawNetworkMap } from './network-map.js';
import { SECTIONS } from './no-effect.js';
import { readPackages, readUnsupportedSections } from './packages.js';
import { readRoutes, toRoutes } from './routes.js';
import type { RuleContext } from './rule-context.js';
import { orderedLines, type RuleSet } from './rule-order.js';
import { readSchedules } from './schedules.js';
import { reportSecrets } from './secrets.js';
import { readSystem, type SystemSettings } from './system.js';
import { readTunnels } from './tunnels.js';

/** Turns the tree of one config.xml into the model. Every element is claimed in the account on the way. */
export function convertConfig(root: XmlElement, account: Account): DeviceConfig {
  claimSections(root, account);
  const system = readSystem(root, account);
  const bridged = readUnsupportedSections(root, account);
  const tunnels = readTunnels(root, account);
  const networks = drawNetworkMap(readInterfaces(root, tunnels, account), readInterfaceGroups(root, account), tunnels);
  const aliases = readAliases(root, account);
  const lookup = { account, aliases, networks };
  const routes = readRoutes(root, lookup);
  const nat = readNat(root, system, { ...lookup, routes });
  const rules = readRules(root, {
    ...lookup,
    schedules: readSchedules(root, account),
    families: system.ipv6Allowed ? [4, 6] : [4],
    skipRulesOfDownGateways: system.fields?.has('skip_rules_gw_down') ?? false,
  });
  readPackages(root, account);
  reportSecrets(root, account);
  const context: AutomaticContext = { root, system, networks, bridged };
  const automatic = automaticRules(context);
  const set: RuleSet = {
    passLines: nat.passLines,
    quick: [...automatic.quick, ...captivePortalLines(context, account)],
    nonQuick: automatic.nonQuick,
    rules,
    reflection: nat.reflectionLines,
    quickAfter: routeBypassLines(context, routes),
    nonQuickAfter: ipsecLines(context, account),
    groupOrder: new Map([...networks.groups.keys()].map((name, index) => [name, index])),
    translatedInterfaces: nat.translatedInterfaces,
  };
  return {
    format: 'pfsense',
    identity: readIdentity(root, system),
    location: account.at(root),
    interfaces: networks.deviceInterfaces,
    routes: toRoutes(routes, networks),
    filters: system.filterDisabled === undefined ? filters(set, filterLocation(root, account)) : [openFilter(system.filterDisabled, account)],
    translations: system.filterDisabled === undefined ? nat.translations : [],
    families: [4, 6],
  };
}

function claimSections(root: XmlElement, account: Account): void {
  account.mark(root, 'understood');
  for (const section of root.children) {
    if (SECTIONS.has(section.name.toLowerCase())) account.markTree(section, 'noEffect');
    if (['l2tp', 'pppoes'].includes(section.name)) account.markTree(section, 'understood');
  }
}

function readRules(root: XmlElement, context: RuleContext): readonly FilterRule[] {
  const { account } = context;
  const section = firstChild(root, 'filter');
  if (section === undefined) {
    account.report('incomplete', 'export.no_rules', account.at(root));
    return [];
  }
  account.mark(section, 'understood');
  for (const name of ['separator', 'ifgroups']) for (const element of childrenNamed(section, name)) account.markTree(element, 'noEffect');
  for (const element of childrenNamed(section, 'bypassstaticroutes')) account.markTree(element, 'understood');
  const elements = childrenNamed(section, 'rule').filter((element) => {
    const isRule = element.children.length > 0 && firstChild(element, 'separator') === undefined;
    if (!isRule) account.markTree(element, 'noEffect');
    return isRule;
  });
  if (elements.length === 0) account.report('warning', 'export.no_rules', account.at(section));
  return elements.flatMap((element) => readFilterRule(element, context) ?? []);
}

function filterLocation(root: XmlElement, account: Account): Location {
  return account.at(firstChild(root, 'filter') ?? root);
}

/** Inwards everything not passed is denied; outwards pfSense lets everything out that no floating rule stops. */
function filters(set: RuleSet, location: Location): readonly Filter[] {
  const common = { universe: ALL_ADDRESSES, defaultLocation: location, replies: 'stateful' } as const;
  return [
    { ...common, name: 'pf in', hooks: ['forward', 'input'], lines: orderedLines(set, 'in'), defaultAction: 'deny' },
    { ...common, name: 'pf out', hooks: ['forward', 'output'], lines: orderedLines(set, 'out'), defaultAction: 'permit' },
  ];
}

function openFilter(location: Location, account: Account): Filter {
  account.report('warning', 'pfsense.filter_disabled', location);
  const lines: readonly Line[] = [];
  return { name: 'pf (disabled)', hooks: ['forward', 'input', 'output'], universe: ALL_ADDRESSES, lines, defaultAction: 'permit', defaultLocation: location, replies: 'stateful' };
}

function readIdentity(root: XmlElement, system: SystemSettings): DeviceConfig['identity'] {
  const seconds = childText(firstChild(root, 'revision'), 'time') ?? '';
  const changed = /^\d{9,11}(?:\.\d{1,6})?$/u.test(seconds) ? new Date(Math.floor(Number(seconds)) * 1000).toISOString() : undefined;
  return { hostnames: system.hostnames, serials: [], ...(changed === undefined ? {} : { exportedAt: changed }) };
}

