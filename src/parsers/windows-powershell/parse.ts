import type { NetworkProfile } from '../../model/device.js';
import { parseIpAddress } from '../../model/ip-address.js';
import type { Location } from '../../model/source.js';
import type { ExportFile } from '../shared/export-file.js';
import { jsonDiagnostics, readJson, type JsonMember, type JsonOutline, type JsonOutlineObject, type JsonPosition } from '../shared/json-reader.js';
import type { Account } from '../windows-shared/account.js';
import { EXPORT_MARK } from './export-command.js';
import { NETWORK_CATEGORY } from './enumerations.js';
import { fieldNames, fieldReader, memberLocation, memberOf, objectsOf, readListed, textOf, type FieldNames, type ListedObject } from './fields.js';

/** An address of one of the host's interfaces. */
export interface ExportedAddress {
  readonly alias: string;
  readonly address: bigint;
  readonly prefixLength: number;
  readonly location: Location;
}

/** The network category of an interface; undefined when it is not one that Windows has. */
export interface ExportedConnection {
  readonly alias: string;
  readonly profile: NetworkProfile | undefined;
  readonly location: Location;
}

/** One export file, split into its parts. */
export interface PowershellExport {
  readonly path: string;
  readonly hostnames: readonly string[];
  readonly exportedAt: string | undefined;
  readonly activeStore: boolean;
  readonly connections: readonly ExportedConnection[];
  readonly addresses: readonly ExportedAddress[];
  /** False when an address could not be read, so the host's networks are not all known. */
  readonly addressesComplete: boolean;
  readonly profiles: readonly ListedObject[];
  readonly rules: readonly ListedObject[];
  /** True when some object has a member twice. */
  readonly hasDuplicateKeys: boolean;
}

interface Draft {
  readonly path: string;
  readonly account: Account;
  readonly texts: Map<string, string>;
  readonly connections: ExportedConnection[];
  readonly addresses: ExportedAddress[];
  addressesComplete: boolean;
  profiles: readonly ListedObject[];
  rules: readonly ListedObject[];
}

/** Reads the JSON of one file. What is no part of the export's layout is reported as not understood. */
export function parseExport(file: ExportFile, account: Account): PowershellExport {
  const { path } = file;
  const reading = readJson(file.text, path);
  for (const problem of jsonDiagnostics(reading, path)) account.report(problem.effect, problem.code, problem.location, problem.parameters);
  const draft: Draft = { path, account, texts: new Map(), connections: [], addresses: [], addressesComplete: true, profiles: [], rules: [] };
  if (reading.value !== undefined) readRoot(reading.value, draft);
  const { texts, connections, addresses, addressesComplete, profiles, rules } = draft;
  const hostnames = [texts.get('computerName'), texts.get('dnsName')].filter((name) => name !== undefined && name !== '');
  return {
    path,
    hostnames: hostnames.flatMap((name) => name ?? []),
    exportedAt: texts.get('exportedAt'),
    activeStore: texts.get('store') === 'ActiveStore',
    connections,
    addresses,
    addressesComplete,
    profiles,
    rules,
    hasDuplicateKeys: reading.duplicateKeys.length > 0,
  };
}

/** A bare list of rules is what `Get-NetFirewallRule | ConvertTo-Json` gives: rules without their filters. */
function readRoot(root: JsonOutline, draft: Draft): void {
  if (root.kind === 'object' && (memberOf(root, 'format') !== undefined || memberOf(root, 'rules') !== undefined)) {
    for (const member of root.members) readMember(member, root, draft);
    return;
  }
  const { objects, others } = objectsOf(root);
  draft.rules = objects;
  reportStrays(others, draft);
}

function readMember(member: JsonMember<JsonOutline>, root: JsonOutlineObject, draft: Draft): void {
  const { account, path } = draft;
  const location = memberLocation(member, root, path);
  const list = LISTS.get(member.key);
  if (list !== undefined) {
    const { objects, others } = objectsOf(member.value);
    reportStrays(others, draft);
    list(draft, objects);
    return;
  }
  const { value } = member;
  if (TEXTS.has(member.key) && value.kind === 'string') {
    draft.texts.set(member.key, value.value);
    account.count('understood', location);
  } else if (member.key === 'format' && value.kind === 'string' && value.value === EXPORT_MARK) {
    account.count('understood', location);
  } else if (member.key === 'version' && value.kind === 'number') {
    readVersion(value.value, location, account);
  } else {
    account.count('unrecognised', location);
    account.report('incomplete', 'export.unrecognised', location, { what: `"${member.key.slice(0, 100)}"` });
  }
}

const TEXTS: ReadonlySet<string> = new Set(['computerName', 'dnsName', 'exportedAt', 'osVersion', 'store']);

const LISTS: ReadonlyMap<string, (draft: Draft, objects: readonly ListedObject[]) => void> = new Map([
  ['connections', (draft: Draft, objects: readonly ListedObject[]) => readConnections(objects, draft)],
  ['addresses', (draft: Draft, objects: readonly ListedObject[]) => readAddresses(objects, draft)],
  ['profiles', (draft: Draft, objects: readonly ListedObject[]) => { draft.profiles = [...draft.profiles, ...objects]; }],
  ['rules', (draft: Draft, objects: readonly ListedObject[]) => { draft.rules = [...draft.rules, ...objects]; }],
]);

function readVersion(version: number, location: Location, account: Account): void {
  if (version === 1) {
    account.count('understood', location);
    return;
  }
  account.count('unsupported', location);
  account.report('incomplete', 'export.unsupported', location, { what: `version ${version}` });
}

const CONNECTION_FIELDS: FieldNames = { read: new Set(['InterfaceAlias', 'NetworkCategory']), withoutEffect: new Set() };

function readConnections(objects: readonly ListedObject[], draft: Draft): void {
  const readFields = fieldReader(draft.path, CONNECTION_FIELDS);
  for (const object of objects) {
    const set = readFields(readListed(object));
    const { location } = set;
    const alias = textOf(set, 'InterfaceAlias');
    const profile = NETWORK_CATEGORY.get((textOf(set, 'NetworkCategory') ?? '').toLowerCase());
    if (alias !== undefined) draft.connections.push({ alias, profile, location });
    const hasStrays = fieldNames(set).some((key) => !CONNECTION_FIELDS.read.has(key));
    countEntry(alias !== undefined && profile !== undefined && !hasStrays, location, draft);
  }
}

const ADDRESS_FIELDS: FieldNames = { read: new Set(['InterfaceAlias', 'IPAddress', 'PrefixLength']), withoutEffect: new Set() };

function readAddresses(objects: readonly ListedObject[], draft: Draft): void {
  const readFields = fieldReader(draft.path, ADDRESS_FIELDS);
  for (const object of objects) {
    const set = readFields(readListed(object));
    const { location } = set;
    const alias = textOf(set, 'InterfaceAlias');
    // fe80::1%12: the part behind % is the number of the interface.
    const address = parseIpAddress((textOf(set, 'IPAddress') ?? '').split('%')[0] ?? '');
    const lengthText = textOf(set, 'PrefixLength') ?? '';
    const prefixLength = /^\d{1,3}$/u.test(lengthText) ? Number(lengthText) : undefined;
    const whole = alias !== undefined && address !== undefined && prefixLength !== undefined && prefixLength <= 128;
    if (whole) draft.addresses.push({ alias, address, prefixLength, location });
    else draft.addressesComplete = false;
    const hasStrays = fieldNames(set).some((key) => !ADDRESS_FIELDS.read.has(key));
    countEntry(whole && !hasStrays, location, draft);
  }
}

function countEntry(understood: boolean, location: Location, draft: Draft): void {
  draft.account.count(understood ? 'understood' : 'unrecognised', location);
  if (!understood) draft.account.report('incomplete', 'unknown_entry', location);
}

function reportStrays(others: readonly JsonPosition[], draft: Draft): void {
  for (const other of others) {
    const location = { path: draft.path, region: { startLine: other.line } };
    draft.account.count('unrecognised', location);
    draft.account.report('incomplete', 'unknown_entry', location);
  }
}
