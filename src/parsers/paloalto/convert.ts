import type { DeviceConfig, Line } from '../../model/device.js';
import { createAddressBook } from './addresses.js';
import type { Account, Fields } from './account.js';
import { createApplicationBook } from './applications.js';
import { createFilters, type VirtualSystem } from './filters.js';
import { createForwarding } from './forwarding.js';
import { toDeviceInterface, type Interface } from './interfaces.js';
import type { Chain, Layer } from './layers.js';
import type { DeviceGroup, DevicePart, Layout } from './layout.js';
import { ownServicesLine, profileLines } from './management.js';
import { readNatRule, type NatRule } from './nat.js';
import { readNetwork, readSystem, type Network } from './network.js';
import { joinTables, readLayerObjects, type LayerObjects } from './object-tables.js';
import type { RuleContext } from './rule-context.js';
import { openRulebase, type Rulebase } from './rulebases.js';
import { readSecurityRule, type SecurityRule } from './security-rules.js';
import { createServiceBook } from './services.js';
import { publishedTargets } from '../shared/original-view.js';
import { readZones, zoneTable, type Zone } from './zones.js';

/** Everything that was given about one device: its own files, and Panorama's. */
interface Sources {
  readonly device: DevicePart;
  readonly pushed: readonly Layer[];
  readonly group: DeviceGroup | undefined;
  readonly shared: readonly Layer[];
}

/** Turns the files of one device into the model; undefined when they do not say which device it is. */
export function convertDevice(layouts: readonly Layout[]): DeviceConfig | undefined {
  const sources = chooseSources(layouts);
  if (sources === undefined) return undefined;
  const { device } = sources;
  const { account } = device;
  const location = account.at(device.node);
  const objects = objectReader();
  const outer = [...sources.pushed, ...(sources.group?.chain ?? []), ...sources.shared];
  const plainBook = createAddressBook(joinTables([...device.systems, ...outer], objects));
  const network = readNetwork(device.fields.node('network'), { account, addresses: plainBook });
  const system = readSystem(device.fields.node('deviceconfig'), account);
  reportManagement(sources, system.panorama, layouts);
  const systems = device.systems.length > 0 ? device.systems : [];
  const zonesBySystem = systems.map(readZones);
  reportUnknownInterfaces(network, zonesBySystem.flat(), account);
  const read = systems.map((layer, index) => readVirtualSystem(layer, { sources, objects, network, zones: zonesBySystem[index] ?? [], several: systems.length > 1, index }));
  reportMissing(read, { network, account, node: device });
  const nat = read.flatMap((one) => one.nat);
  const translations = [...nat.flatMap((one) => one.destinations), ...nat.flatMap((one) => one.sources)];
  const interfaces = [...network.interfaces, system.port.interface];
  const hasPortal = [...systems, ...outer].some(hasGlobalProtect);
  const accessLines: readonly Line[] = [...profileLines(network.interfaces, network.profiles, account), ...system.port.lines, ownServicesLine(location, hasPortal)];
  return {
    format: 'paloalto',
    identity: { hostnames: system.hostname === undefined ? [] : [system.hostname], serials: [] },
    location,
    interfaces: interfaces.map((one) => toDeviceInterface(one, zoneNamesOf(one, zonesBySystem.flat()))),
    routes: network.modelRoutes,
    filters: createFilters({ systems: read.map((one) => one.system), interfaces: network.interfaces, wires: network.wires, published: publishedTargets(translations), accessLines, location }),
    translations: withoutIdle(translations),
    families: system.filtersIpv6 ? [4, 6] : [4],
  };
}

/** An interface that a zone or router names and that is not there: where its packets come from is not known. */
function reportUnknownInterfaces({ interfaces, routers }: Network, zones: readonly Zone[], account: Account): void {
  if (interfaces.length === 0) return;
  const known = new Set(interfaces.map((one) => one.name));
  const named = zones.filter((zone) => zone.mode !== 'external').map((zone) => ({ names: zone.interfaces, location: zone.location }));
  for (const { names, location } of [...named, ...routers.map((router) => ({ names: router.interfaces, location: router.location }))]) {
    for (const name of names) {
      if (!known.has(name)) account.report('incomplete', 'export.undefined_reference', location, { kind: 'interface', name: name.slice(0, 100) });
    }
  }
}

/** Without any change the exemptions are idle. */
function withoutIdle(translations: DeviceConfig['translations']): DeviceConfig['translations'] {
  const changes = (field: 'destination' | 'source'): boolean => translations.some((one) => one.field === field && one.target !== 'none');
  const kept = { destination: changes('destination'), source: changes('source') };
  return translations.filter((one) => kept[one.field]);
}

function zoneNamesOf({ name }: Interface, zones: readonly Zone[]): readonly string[] {
  return zones.filter((zone) => zone.interfaces.includes(name)).map((zone) => zone.name);
}

function hasGlobalProtect({ account, fields }: Layer): boolean {
  const node = fields.node('global-protect');
  if (node === undefined) return false;
  account.markTree(node, 'partial');
  return node.children.some((one) => one.children.length > 0);
}

function chooseSources(layouts: readonly Layout[]): Sources | undefined {
  const own = layouts.flatMap((layout) => (layout.isPanorama ? [] : layout.devices));
  const templates = layouts.flatMap((layout) => layout.templates.flatMap((template) => template.devices));
  const groups = layouts.flatMap((layout) => layout.groups);
  const panorama = layouts.find((layout) => layout.isPanorama);
  const [first] = layouts;
  if (first === undefined) return undefined;
  for (const extra of own.slice(1)) extra.account.report('incomplete', 'paloalto.several_devices', extra.account.at(extra.node));
  if (own.length === 0 && panorama !== undefined) panorama.account.report('incomplete', 'paloalto.panorama_only', panorama.account.at(panorama.root));
  const names = groups.slice(0, 10).map((group) => group.name).join(', ').slice(0, 200);
  if (groups.length > 1) (panorama ?? first).account.report('incomplete', 'paloalto.several_groups', (panorama ?? first).account.at((panorama ?? first).root), { names });
  const [device] = own.length > 0 ? own : templates.length === 1 ? templates : [];
  const pushed = layouts.flatMap((layout) => layout.pushed);
  const shared = layouts.flatMap((layout) => [...layout.shared, ...layout.templates.flatMap((template) => template.shared)]);
  if (device === undefined) {
    first.account.report('incomplete', 'export.no_rules', first.account.at(first.root));
    return undefined;
  }
  return { device, pushed, group: groups.length === 1 ? groups[0] : undefined, shared };
}

/** Objects of a container are read once, however many chains it is part of. */
function objectReader(): (layer: Layer) => LayerObjects {
  const known = new Map<Layer, LayerObjects>();
  return (layer) => {
    const found = known.get(layer) ?? readLayerObjects(layer);
    known.set(layer, found);
    return found;
  };
}

interface SystemSources {
  readonly sources: Sources;
  readonly objects: (layer: Layer) => LayerObjects;
  readonly network: Network;
  readonly zones: readonly Zone[];
  readonly several: boolean;
  readonly index: number;
}

interface ReadSystem {
  readonly system: VirtualSystem;
  readonly nat: readonly NatRule[];
  readonly hasSecurity: boolean;
}

function readVirtualSystem(own: Layer, { sources, objects, network, zones, several, index }: SystemSources): ReadSystem {
  const pushed = sources.pushed.filter((layer) => layer.name === 'panorama' || layer.name === own.name);
  const groups = sources.group?.chain ?? [];
  const panorama = [...pushed, ...groups];
  const table = zoneTable(zones, several);
  const contextOf = (chain: Chain): Omit<RuleContext, 'account'> => {
    const tables = joinTables(chain, objects);
    return { tables, zones: table, addresses: createAddressBook(tables), services: createServiceBook(tables), applications: createApplicationBook(tables) };
  };
  const local = contextOf([own, ...panorama, ...sources.shared]);
  const remote = panorama.length === 0 ? local : contextOf([...panorama, ...sources.shared, own]);
  const inOrder = orderedRulebases(own, { pushed, groups, shared: sources.shared });
  const forwarding = createForwarding(network.interfaces, network.routers);
  const interfaces = new Map(network.interfaces.map((one) => [one.name, one] as const));
  const rules: SecurityRule[] = [];
  const nat: NatRule[] = [];
  for (const { rulebase, isLocal } of inOrder) {
    const context = { ...(isLocal ? local : remote), account: rulebase.account };
    for (const entry of rulebase.security) {
      const rule = readSecurityRule(entry, context);
      if (rule !== undefined) rules.push(rule);
    }
    for (const entry of rulebase.nat) {
      const rule = readNatRule(entry, { ...context, forwarding, interfaces, prefix: several ? `${own.name} ${index} ` : '' }, nat.length + 1);
      nat.push(rule ?? { destinations: [], sources: [] });
    }
  }
  const defaults = [...inOrder].reverse().sort((a, b) => Number(b.isLocal) - Number(a.isLocal)).flatMap(({ rulebase }) => rulebase.defaults);
  const last = inOrder.at(-1)?.rulebase;
  return {
    system: { zones: table, rules, defaults: nearestDefaults(inOrder, defaults), location: last?.location ?? own.account.at(own.node) },
    nat,
    hasSecurity: inOrder.some(({ rulebase }) => rulebase.hasSecurity),
  };
}

interface OrderedRulebase {
  readonly rulebase: Rulebase;
  readonly isLocal: boolean;
}

/** Settings of the firewall itself hold over those of its group, and these over shared ones. */
function nearestDefaults(inOrder: readonly OrderedRulebase[], all: Rulebase['defaults']): Rulebase['defaults'] {
  const local = inOrder.filter((one) => one.isLocal).flatMap(({ rulebase }) => rulebase.defaults);
  const others = inOrder.filter((one) => !one.isLocal).flatMap(({ rulebase }) => rulebase.defaults);
  return local.length + others.length === all.length ? [...local, ...others] : all;
}

/** Shared pre-rules, those of the groups from the outermost in, the firewall's own, and the post-rules the other way round. */
function orderedRulebases(own: Layer, outer: { readonly pushed: readonly Layer[]; readonly groups: readonly Layer[]; readonly shared: readonly Layer[] }): readonly OrderedRulebase[] {
  const fromOutside = [...outer.shared, ...[...outer.groups].reverse(), ...outer.pushed, own];
  const open = (layers: readonly Layer[], name: 'pre-rulebase' | 'rulebase' | 'post-rulebase'): readonly OrderedRulebase[] =>
    layers.flatMap((layer) => {
      const rulebase = openRulebase(layer, name);
      return rulebase === undefined ? [] : [{ rulebase, isLocal: name === 'rulebase' }];
    });
  return [...open(fromOutside, 'pre-rulebase'), ...open([own], 'rulebase'), ...open([...fromOutside].reverse(), 'post-rulebase')];
}

/** A firewall that Panorama manages has rules that its own file does not show. */
function reportManagement({ device, pushed, group }: Sources, panorama: ReturnType<typeof readSystem>['panorama'], layouts: readonly Layout[]): void {
  if (panorama === undefined || layouts.some((layout) => layout.isPanorama)) return;
  const isMerged = device.systems.some(({ fields }) => fields.has('pre-rulebase') || fields.has('post-rulebase') || holdsPushedRule(fields));
  if (pushed.length === 0 && group === undefined && !isMerged) device.account.report('incomplete', 'paloalto.managed_elsewhere', panorama);
}

/** `loc` names the device group that an element came from. */
function holdsPushedRule(fields: Fields): boolean {
  const pending = [...(fields.node('rulebase')?.children ?? [])];
  for (let depth = 0; depth < 3; depth += 1) {
    if (pending.some((node) => node.attributes.has('loc'))) return true;
    pending.push(...pending.splice(0).flatMap((node) => node.children));
  }
  return false;
}

function reportMissing(read: readonly ReadSystem[], { network, account, node }: { readonly network: Network; readonly account: Account; readonly node: DevicePart }): void {
  const location = account.at(node.node);
  if (!read.some((one) => one.hasSecurity)) account.report('incomplete', 'export.no_rules', location);
  else if (read.every((one) => one.system.zones.all.length === 0)) account.report('incomplete', 'paloalto.no_zones', location);
  if (network.interfaces.length === 0) account.report('incomplete', 'paloalto.no_interfaces', location);
}
