import type { Route } from '../../model/device.js';
import type { Location } from '../../model/source.js';
import type { Account } from './account.js';
import { readInterfaces, type Interface, type InterfaceContext } from './interfaces.js';
import { MANAGEMENT_FIELDS, readManagementPort, readProfiles, type ManagementPort, type ManagementProfile } from './management.js';
import { DEVICECONFIG_NOTES, NETWORK_NOTES, NETWORK_PROFILE_NOTES, NOTHING_NAMED, SETTING_NOTES, SYSTEM_NOTES, VIRTUAL_WIRE_NOTES } from './no-effect.js';
import { readRouters, toModelRoutes, type Router } from './routes.js';
import type { VirtualWire } from './structure-lines.js';
import { descend, keyOf, plainValue, type ConfigNode } from './tree.js';

/** `network` of a device. */
export interface Network {
  readonly interfaces: readonly Interface[];
  readonly routers: readonly Router[];
  readonly modelRoutes: readonly Route[];
  readonly profiles: ReadonlyMap<string, ManagementProfile>;
  readonly wires: readonly VirtualWire[];
}

const NETWORK = {
  read: new Set(['interface', 'virtual-router', 'logical-router', 'profiles', 'virtual-wire', 'shared-gateway', 'sdwan-interface-profile']),
  noEffect: NETWORK_NOTES,
};
const PROFILES = { read: new Set(['interface-management-profile']), noEffect: NETWORK_PROFILE_NOTES };
const WIRE = { read: new Set(['interface1', 'interface2']), noEffect: VIRTUAL_WIRE_NOTES };

/** Reads interfaces, routers, management profiles and virtual wires. */
export function readNetwork(node: ConfigNode | undefined, context: InterfaceContext): Network {
  if (node === undefined) return { interfaces: [], routers: [], modelRoutes: [], profiles: new Map(), wires: [] };
  const { account } = context;
  const fields = account.fields(node, NETWORK);
  for (const name of ['shared-gateway', 'sdwan-interface-profile']) {
    const unread = fields.node(name);
    if (unread !== undefined && unread.children.length > 0) account.unsupported(unread, name);
  }
  const profiles = fields.node('profiles');
  const profileFields = profiles === undefined ? undefined : account.fields(profiles, PROFILES);
  const routers = readRouters(fields, account);
  return {
    interfaces: readInterfaces(fields.node('interface'), context),
    routers,
    modelRoutes: toModelRoutes(routers),
    profiles: readProfiles(profileFields?.node('interface-management-profile'), account),
    wires: account.entries(fields.node('virtual-wire')).flatMap((entry) => readWire(entry, account)),
  };
}

function readWire(entry: ConfigNode, account: Account): readonly VirtualWire[] {
  const fields = account.fields(entry, WIRE);
  const one = fields.value('interface1') ?? '';
  const other = fields.value('interface2') ?? '';
  return one === '' || other === '' ? [] : [{ name: keyOf(entry), ends: [one, other], location: account.at(entry) }];
}

/** What `deviceconfig` says that matters. */
export interface SystemSettings {
  readonly hostname: string | undefined;
  readonly filtersIpv6: boolean;
  readonly port: ManagementPort;
  /** Where a Panorama is named that manages the firewall. */
  readonly panorama: Location | undefined;
}

const DEVICECONFIG = { read: new Set(['system', 'setting']), noEffect: DEVICECONFIG_NOTES };
const SYSTEM = { read: new Set<string>(['hostname', 'panorama-server', 'panorama-server-2', 'panorama', ...MANAGEMENT_FIELDS]), noEffect: SYSTEM_NOTES };
const SETTING = { read: NOTHING_NAMED, noEffect: SETTING_NOTES };

/** Reads `deviceconfig`. */
export function readSystem(node: ConfigNode | undefined, account: Account): SystemSettings {
  const fields = node === undefined ? undefined : account.fields(node, DEVICECONFIG);
  const setting = fields?.node('setting');
  if (setting !== undefined) account.fields(setting, SETTING);
  const systemNode = fields?.node('system');
  const system = account.fields(systemNode ?? EMPTY, SYSTEM);
  const hostname = system.value('hostname');
  const location = systemNode === undefined ? { path: account.path } : account.at(systemNode);
  const port = systemNode === undefined ? noPort(location) : readManagementPort(system, location, account);
  const servers = ['panorama-server', 'panorama-server-2', 'panorama'].flatMap((name) => system.node(name) ?? []);
  for (const server of servers) account.markTree(server, 'understood');
  const [first] = servers.filter((server) => server.children.length > 0 || server.text !== '');
  return {
    hostname: hostname === '' ? undefined : hostname,
    filtersIpv6: (plainValue(descend(setting, 'session', 'ipv6-firewalling')) ?? 'yes') === 'yes',
    port,
    panorama: first === undefined ? undefined : account.at(first),
  };
}

/** Stands in for a `system` that the file does not have; its order is that of the root, which is claimed anyway. */
const EMPTY: ConfigNode = { name: 'system', line: 1, order: 0, attributes: new Map(), children: [], text: '' };

function noPort(location: Location): ManagementPort {
  return { interface: { name: 'management', mode: 'none', enabled: true, addresses: [], learns: [4], comment: undefined, managementProfile: undefined, location }, lines: [] };
}
