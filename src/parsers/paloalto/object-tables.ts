import type { Location } from '../../model/source.js';
import type { Account, FieldNames } from './account.js';
import type { Chain, Layer } from './layers.js';
import { OBJECT_NOTES } from './no-effect.js';
import { keyOf, type ConfigNode } from './tree.js';

/** An object that rules name. */
export interface NamedEntry {
  readonly name: string;
  readonly account: Account;
  readonly location: Location;
  /** Place of its container in the chain. */
  readonly depth: number;
  /** True when it has a part that this room does not know. */
  readonly unknown: boolean;
}

export interface AddressEntry extends NamedEntry {
  readonly kind: string;
  readonly text: string;
  readonly tags: ReadonlySet<string>;
}

export interface AddressGroupEntry extends NamedEntry {
  readonly members: readonly string[];
  /** Filter over tags, when the group is dynamic. */
  readonly filter: string | undefined;
}

export interface ServiceEntry extends NamedEntry {
  readonly protocol: string;
  readonly port: string;
  readonly sourcePort: string | undefined;
}

export interface GroupEntry extends NamedEntry {
  readonly members: readonly string[];
}

export interface ApplicationEntry extends NamedEntry {
  /** `tcp/554`, `udp/dynamic`; undefined when its standard ports are not stated that way. */
  readonly ports: readonly string[] | undefined;
}

/** Objects of one kind in a chain of containers. */
export interface Table<T extends NamedEntry> {
  /** The innermost of that name, not further in than `from`. */
  find(name: string, from: number): T | undefined;
  /** All of them, not further in than `from`. */
  from(depth: number): readonly T[];
}

/** Everything that the rules of one chain may name. */
export interface ObjectTables {
  readonly addresses: Table<AddressEntry>;
  readonly addressGroups: Table<AddressGroupEntry>;
  readonly services: Table<ServiceEntry>;
  readonly serviceGroups: Table<GroupEntry>;
  readonly applications: Table<ApplicationEntry>;
  readonly applicationGroups: Table<GroupEntry>;
  readonly applicationFilters: Table<NamedEntry>;
  readonly externalLists: Table<NamedEntry>;
  readonly regions: Table<NamedEntry>;
  readonly schedules: Table<NamedEntry>;
}

/** The objects of one container, read once however many chains it is part of. */
export type LayerObjects = { readonly [K in keyof ObjectTables]: ReadonlyMap<string, Entryless<ObjectTables[K]>> };

type Entryless<T> = T extends Table<infer E> ? E : never;

const NO_FIELDS: ReadonlySet<string> = new Set<string>();

/** Reads all objects of one container. */
export function readLayerObjects(layer: Layer): LayerObjects {
  return {
    addresses: readList(layer, 'address', readAddressEntry),
    addressGroups: readList(layer, 'address-group', readAddressGroupEntry),
    services: readList(layer, 'service', readServiceEntry),
    serviceGroups: readList(layer, 'service-group', (node, named) => readGroupEntry(node, named)),
    applications: readList(layer, 'application', readApplicationEntry),
    applicationGroups: readList(layer, 'application-group', (node, named) => readGroupEntry(node, named)),
    applicationFilters: readList(layer, 'application-filter', readOpaqueEntry),
    externalLists: readList(layer, 'external-list', readOpaqueEntry),
    regions: readList(layer, 'region', readOpaqueEntry),
    schedules: readList(layer, 'schedule', readOpaqueEntry),
  };
}

/** Joins the containers of a chain. */
export function joinTables(chain: Chain, objectsOf: (layer: Layer) => LayerObjects): ObjectTables {
  const layers = chain.map(objectsOf);
  return {
    addresses: joinTable(layers.map((layer) => layer.addresses)),
    addressGroups: joinTable(layers.map((layer) => layer.addressGroups)),
    services: joinTable(layers.map((layer) => layer.services)),
    serviceGroups: joinTable(layers.map((layer) => layer.serviceGroups)),
    applications: joinTable(layers.map((layer) => layer.applications)),
    applicationGroups: joinTable(layers.map((layer) => layer.applicationGroups)),
    applicationFilters: joinTable(layers.map((layer) => layer.applicationFilters)),
    externalLists: joinTable(layers.map((layer) => layer.externalLists)),
    regions: joinTable(layers.map((layer) => layer.regions)),
    schedules: joinTable(layers.map((layer) => layer.schedules)),
  };
}

function joinTable<T extends NamedEntry>(layers: readonly ReadonlyMap<string, T>[]): Table<T> {
  return {
    find(name, from) {
      for (let depth = from; depth < layers.length; depth += 1) {
        const found = layers[depth]?.get(name);
        if (found !== undefined) return found.depth === depth ? found : { ...found, depth };
      }
      return undefined;
    },
    from: (depth) => layers.slice(depth).flatMap((layer) => [...layer.values()]),
  };
}

function readList<T extends NamedEntry>(layer: Layer, name: string, read: (node: ConfigNode, named: NamedEntry) => T): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  const { account } = layer;
  for (const node of account.entries(layer.fields.node(name))) {
    const key = keyOf(node);
    const entry = read(node, { name: key, account, location: account.at(node), depth: 0, unknown: false });
    if (found.has(key)) account.report('incomplete', 'paloalto.named_twice', entry.location, { kind: name, name: key.slice(0, 100) });
    // Of two with one name nobody knows which holds.
    found.set(key, found.has(key) ? { ...entry, unknown: true } : entry);
  }
  return found;
}

const ADDRESS: FieldNames = { read: new Set(['ip-netmask', 'ip-range', 'ip-wildcard', 'fqdn', 'tag']), noEffect: OBJECT_NOTES };
const ADDRESS_KINDS = ['ip-netmask', 'ip-range', 'ip-wildcard', 'fqdn'] as const;
const NO_TAGS: ReadonlySet<string> = new Set<string>();

function readAddressEntry(node: ConfigNode, named: NamedEntry): AddressEntry {
  const fields = named.account.fields(node, ADDRESS);
  const kinds = ADDRESS_KINDS.filter((kind) => fields.has(kind));
  const kind = kinds[0] ?? 'ip-netmask';
  const text = fields.value(kind) ?? '';
  const tags = fields.has('tag') ? new Set(fields.names('tag')) : NO_TAGS;
  return { ...named, kind, text, tags, unknown: kinds.length > 1 || fields.unknown.length > 0 };
}

const ADDRESS_GROUP: FieldNames = { read: new Set(['static', 'dynamic', 'tag']), noEffect: OBJECT_NOTES };
const DYNAMIC: FieldNames = { read: new Set(['filter']), noEffect: NO_FIELDS };

function readAddressGroupEntry(node: ConfigNode, named: NamedEntry): AddressGroupEntry {
  const { account } = named;
  const fields = account.fields(node, ADDRESS_GROUP);
  fields.names('tag');
  const dynamic = fields.node('dynamic');
  if (dynamic === undefined) return { ...named, members: fields.names('static'), filter: undefined, unknown: fields.unknown.length > 0 };
  const inner = account.fields(dynamic, DYNAMIC);
  const filter = inner.value('filter') ?? '';
  return { ...named, members: [], filter, unknown: fields.has('static') || fields.unknown.length + inner.unknown.length > 0 };
}

const SERVICE: FieldNames = { read: new Set(['protocol', 'tag']), noEffect: OBJECT_NOTES };
const PROTOCOL_FIELDS: FieldNames = { read: new Set(['tcp', 'udp', 'sctp']), noEffect: NO_FIELDS };
/** `override` changes time-outs. */
const PORT_FIELDS: FieldNames = { read: new Set(['port', 'source-port']), noEffect: new Set(['override']) };

function readServiceEntry(node: ConfigNode, named: NamedEntry): ServiceEntry {
  const { account } = named;
  const fields = account.fields(node, SERVICE);
  fields.names('tag');
  const protocolNode = fields.node('protocol');
  const missing: ServiceEntry = { ...named, protocol: '', port: '', sourcePort: undefined, unknown: true };
  if (protocolNode === undefined) return missing;
  const protocols = account.fields(protocolNode, PROTOCOL_FIELDS);
  const stated = ['tcp', 'udp', 'sctp'].filter((name) => protocols.has(name));
  const protocol = stated[0];
  const portNode = protocol === undefined ? undefined : protocols.node(protocol);
  if (protocol === undefined || portNode === undefined) return missing;
  const ports = account.fields(portNode, PORT_FIELDS);
  const port = ports.value('port') ?? '';
  const sourcePort = ports.value('source-port');
  const strange = fields.unknown.length + protocols.unknown.length + ports.unknown.length;
  return { ...named, protocol, port, sourcePort, unknown: stated.length > 1 || strange > 0 };
}

const GROUP: FieldNames = { read: new Set(['members', 'tag']), noEffect: OBJECT_NOTES };

/** `<service-group><entry><members>`; application groups are written alike. */
function readGroupEntry(node: ConfigNode, named: NamedEntry): GroupEntry {
  const fields = named.account.fields(node, GROUP);
  fields.names('tag');
  return { ...named, members: fields.names('members'), unknown: fields.unknown.length > 0 };
}

const APPLICATION: FieldNames = {
  read: new Set(['default']),
  noEffect: new Set([
    ...OBJECT_NOTES,
    ...['category', 'subcategory', 'technology', 'risk', 'parent-app', 'signature', 'timeout', 'tcp-timeout', 'udp-timeout', 'tcp-half-closed-timeout'],
    ...['tcp-time-wait-timeout', 'evasive-behavior', 'consume-big-bandwidth', 'used-by-malware', 'able-to-transfer-file', 'has-known-vulnerability'],
    ...['tunnel-other-application', 'tunnel-applications', 'prone-to-misuse', 'pervasive-use', 'file-type-ident', 'virus-ident', 'spyware-ident', 'data-ident'],
    ...['no-appid-caching', 'alg-disable-capability', 'tag'],
  ]),
};
const DEFAULT_PORTS: FieldNames = { read: new Set(['port', 'ident-by-ip-protocol', 'ident-by-icmp-type', 'ident-by-icmp6-type']), noEffect: NO_FIELDS };

function readApplicationEntry(node: ConfigNode, named: NamedEntry): ApplicationEntry {
  const { account } = named;
  const fields = account.fields(node, APPLICATION);
  const standard = fields.node('default');
  if (standard === undefined) return { ...named, ports: undefined, unknown: fields.unknown.length > 0 };
  const inner = account.fields(standard, DEFAULT_PORTS);
  const ports = inner.has('port') ? inner.names('port') : undefined;
  for (const name of DEFAULT_PORTS.read) {
    const other = name === 'port' ? undefined : inner.node(name);
    if (other !== undefined) account.markTree(other, 'partial');
  }
  return { ...named, ports, unknown: fields.unknown.length + inner.unknown.length > 0 };
}

/** An object whose content cannot settle anything: it only has to exist. */
function readOpaqueEntry(node: ConfigNode, named: NamedEntry): NamedEntry {
  named.account.markTree(node, 'partial');
  return named;
}
