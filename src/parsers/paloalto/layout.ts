/**
 * Where things stand in a file. A firewall's configuration is `shared`, `devices/<name>/{network, deviceconfig, vsys}`;
 * Panorama's adds device groups and templates; what Panorama pushed stands in `panorama` or `policy/panorama`. In the `set`
 * form of a firewall with one virtual system the device's and the virtual system's parts stand at the top.
 */
import type { Account, Fields } from './account.js';
import type { Layer } from './layers.js';
import { CONTAINER_NOTES, DEVICE_NOTES, NOTHING_NAMED, TOP_NOTES } from './no-effect.js';
import { child, isWord, keyOf, listed, plainValue, type ConfigNode } from './tree.js';

/** One configured device: a firewall's own, or what a template says about one. */
export interface DevicePart {
  readonly account: Account;
  readonly node: ConfigNode;
  readonly fields: Fields;
  readonly systems: readonly Layer[];
}

/** A device group with those above it, from itself outwards. */
export interface DeviceGroup {
  readonly name: string;
  readonly chain: readonly Layer[];
}

/** What one file holds. */
export interface Layout {
  readonly account: Account;
  readonly root: ConfigNode;
  readonly shared: readonly Layer[];
  readonly devices: readonly DevicePart[];
  /** What Panorama pushed; `name` is the virtual system, or `panorama` for all. */
  readonly pushed: readonly Layer[];
  /** Groups that have none below them. */
  readonly groups: readonly DeviceGroup[];
  readonly templates: readonly Layout[];
  /** True for the file of a Panorama: groups or templates are in it. */
  readonly isPanorama: boolean;
}

const CONTAINER = {
  read: new Set([
    ...['address', 'address-group', 'service', 'service-group', 'application', 'application-group', 'application-filter', 'external-list', 'region', 'schedule'],
    ...['zone', 'import', 'rulebase', 'pre-rulebase', 'post-rulebase', 'global-protect'],
  ]),
  noEffect: CONTAINER_NOTES,
};

const TOP = { read: new Set(['shared', 'devices', 'panorama', 'readonly', 'policy']), noEffect: TOP_NOTES };
const DEVICE = { read: new Set(['network', 'deviceconfig', 'vsys', 'device-group', 'template', 'template-stack']), noEffect: DEVICE_NOTES };

/** Finds the parts of a file and claims the ways to them. */
export function readLayout(root: ConfigNode, account: Account): Layout {
  const trees = isWord(root) ? splitWords(root) : { top: root, device: undefined, system: undefined };
  const top = account.fields(trees.top, TOP);
  const parts = [...account.entries(top.node('devices')), ...(trees.device === undefined ? [] : [trees.device])];
  const parents = readParents(top.node('readonly'), account);
  const read = parts.map((node) => ({ node, fields: account.fields(node, DEVICE) }));
  const devices = read.map(({ node, fields }, index) => {
    const systems = account.entries(fields.node('vsys')).map((entry) => layer(entry, account));
    return { account, node, fields, systems: index === parts.length - 1 && trees.system !== undefined ? [...systems, layer(trees.system, account, 'vsys1')] : systems };
  });
  const groups = read.flatMap(({ fields }) => account.entries(fields.node('device-group')).map((entry) => layer(entry, account)));
  const templates = read.flatMap(({ fields }) => readTemplates(fields, account));
  return {
    account,
    root,
    shared: [top.node('shared')].flatMap((node) => (node === undefined ? [] : [layer(node, account, 'shared')])),
    devices: devices.filter(({ fields, systems }) => systems.length > 0 || fields.has('network') || fields.has('deviceconfig')),
    pushed: [top.node('panorama'), policyOf(top, account)].flatMap((node) => (node === undefined ? [] : pushedLayers(node, account))),
    groups: leafGroups(groups, parents),
    templates,
    isPanorama: groups.length > 0 || templates.length > 0,
  };
}

function layer(node: ConfigNode, account: Account, name = keyOf(node)): Layer {
  const fields = account.fields(node, CONTAINER);
  const imported = fields.node('import');
  // Which interfaces and routers a virtual system has shows in its zones as well.
  if (imported !== undefined) account.markTree(imported, 'understood');
  return { account, node, fields, name };
}

function policyOf(top: Fields, account: Account): ConfigNode | undefined {
  const policy = top.node('policy');
  return policy === undefined ? undefined : account.fields(policy, { read: new Set(['panorama']), noEffect: NOTHING_NAMED }).node('panorama');
}

function pushedLayers(node: ConfigNode, account: Account): readonly Layer[] {
  const systems = child(node, 'vsys');
  if (systems === undefined) return [layer(node, account, 'panorama')];
  account.fields(node, { read: new Set(['vsys']), noEffect: CONTAINER_NOTES });
  return account.entries(systems).map((entry) => layer(entry, account));
}

const TOP_WORDS: ReadonlySet<string> = new Set([...TOP.read, ...TOP.noEffect]);
const DEVICE_WORDS: ReadonlySet<string> = new Set([...DEVICE.read, 'log-collector', 'log-collector-group', 'wildfire-appliance', 'wildfire-appliance-cluster', 'platform']);

/** The `set` form leaves out `devices localhost.localdomain` and, with one virtual system, `vsys vsys1`. */
function splitWords(root: ConfigNode): { readonly top: ConfigNode; readonly device: ConfigNode | undefined; readonly system: ConfigNode | undefined } {
  const full = child(root, 'config');
  const words = full === undefined ? root.children : [...root.children.filter((one) => one !== full), ...full.children];
  const top = words.filter((one) => TOP_WORDS.has(one.name));
  const device = words.filter((one) => DEVICE_WORDS.has(one.name));
  const system = words.filter((one) => !TOP_WORDS.has(one.name) && !DEVICE_WORDS.has(one.name));
  const hasDevice = device.length + system.length > 0;
  return {
    top: { ...(full ?? root), children: top },
    device: hasDevice ? { ...root, children: device } : undefined,
    system: system.length > 0 ? { ...root, children: system } : undefined,
  };
}

/** Names of the groups above each group: `readonly devices … device-group <name> parent-dg <name>`. */
function readParents(node: ConfigNode | undefined, account: Account): ReadonlyMap<string, string> {
  if (node === undefined) return new Map();
  account.markTree(node, 'understood');
  const groups = listed(child(node, 'devices')).flatMap((entry) => listed(child(entry, 'device-group')));
  return new Map(groups.flatMap((group) => {
    const parent = plainValue(child(group, 'parent-dg'));
    return parent === undefined || parent === '' ? [] : [[keyOf(group), parent] as const];
  }));
}

function leafGroups(groups: readonly Layer[], parents: ReadonlyMap<string, string>): readonly DeviceGroup[] {
  const byName = new Map(groups.map((group) => [group.name, group] as const));
  const above = new Set(parents.values());
  return groups
    .filter((group) => !above.has(group.name))
    .map((group) => {
      const chain: Layer[] = [];
      for (let at: Layer | undefined = group; at !== undefined && !chain.includes(at); at = byName.get(parents.get(at.name) ?? '')) chain.push(at);
      return { name: group.name, chain };
    });
}

const TEMPLATE = { read: new Set(['config', 'settings', 'variable']), noEffect: new Set(['description', 'user-group-source']) };

/** A template is a configuration inside the configuration. */
function readTemplates(fields: Fields, account: Account): readonly Layout[] {
  const stacks = fields.node('template-stack');
  if (stacks !== undefined) account.markTree(stacks, 'partial');
  return account.entries(fields.node('template')).flatMap((entry) => {
    const inner = account.fields(entry, TEMPLATE);
    for (const name of ['settings', 'variable']) {
      const node = inner.node(name);
      if (node !== undefined) account.markTree(node, 'partial');
    }
    const config = inner.node('config');
    return config === undefined || config.children.length === 0 ? [] : [readLayout(config, account)];
  });
}
