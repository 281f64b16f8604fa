import type { NetworkProfile } from '../../model/device.js';
import { parseIpAddress } from '../../model/ip-address.js';
import type { Location } from '../../model/source.js';
import type { ExportFile } from '../shared/export-file.js';
import { jsonDiagnostics, readJson, type JsonMember, type JsonObject, type JsonValue } from '../shared/json-reader.js';
import type { Account } from '../windows-shared/account.js';
import { EXPORT_MARK } from './export-command.js';
import { NETWORK_CATEGORY } from './enumerations.js';
import { memberLocation, memberOf, objectLocation, objectsOf, readFields } from './fields.js';

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
  readonly profiles: readonly JsonObject[];
  readonly rules: readonly JsonObject[];
}

interface Draft {
  readonly path: string;
  readonly account: Account;
  readonly texts: Map<string, string>;
  readonly connections: ExportedConnection[];
  readonly addresses: ExportedAddress[];
  addressesComplete: boolean;
  profiles: readonly JsonObject[];
  rules: readonly JsonObject[];
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
  };
}

/** A bare list of rules is what `Get-NetFirewallRule | ConvertTo-Json` gives: rules without their filters. */
function readRoot(root: JsonValue, draft: Draft): void {
  if (root.kind === 'object' && (memberOf(root, 'format') !== undefined || memberOf(root, 'rules') !== undefined)) {
    for (const member of root.members) readMember(member, root, draft);
    return;
  }
  const { objects, others } = objectsOf(root);
  draft.rules = objects;
  reportStrays(others, draft);
}

function readMember(member: JsonMember, root: JsonObject, draft: Draft): void {
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

const LISTS: ReadonlyMap<string, (draft: Draft, objects: readonly JsonObject[]) => void> = new Map([
  ['connections', (draft: Draft, objects: readonly JsonObject[]) => objects.forEach((object) => readConnection(object, draft))],
  ['addresses', (draft: Draft, objects: readonly JsonObject[]) => objects.forEach((object) => readAddress(object, draft))],
  ['profiles', (draft: Draft, objects: readonly JsonObject[]) => { draft.profiles = [...draft.profiles, ...objects]; }],
  ['rules', (draft: Draft, objects: readonly JsonObject[]) => { draft.rules = [...draft.rules, ...objects]; }],
]);

function readVersion(version: number, location: Location, account: Account): void {
  if (version === 1) {
    account.count('understood', location);
    return;
  }
  account.count('unsupported', location);
  account.report('incomplete', 'export.unsupported', location, { what: `version ${version}` });
}

function readConnection(object: JsonObject, draft: Draft): void {
  const { fields, location } = readFields(object, draft.path);
  const alias = fields.get('InterfaceAlias')?.text;
  const profile = NETWORK_CATEGORY.get((fields.get('NetworkCategory')?.text ?? '').toLowerCase());
  if (alias !== undefined) draft.connections.push({ alias, profile, location });
  const strays = [...fields.keys()].filter((key) => key !== 'InterfaceAlias' && key !== 'NetworkCategory');
  countEntry(alias !== undefined && profile !== undefined && strays.length === 0, location, draft);
}

function readAddress(object: JsonObject, draft: Draft): void {
  const { fields, location } = readFields(object, draft.path);
  const alias = fields.get('InterfaceAlias')?.text;
  // fe80::1%12: the part behind % is the number of the interface.
  const address = parseIpAddress((fields.get('IPAddress')?.text ?? '').split('%')[0] ?? '');
  const lengthText = fields.get('PrefixLength')?.text ?? '';
  const prefixLength = /^\d{1,3}$/u.test(lengthText) ? Number(lengthText) : undefined;
  const whole = alias !== undefined && address !== undefined && prefixLength !== undefined && prefixLength <= 128;
  if (whole) draft.addresses.push({ alias, address, prefixLength, location });
  else draft.addressesComplete = false;
  const strays = [...fields.keys()].filter((key) => key !== 'InterfaceAlias' && key !== 'IPAddress' && key !== 'PrefixLength');
  countEntry(whole && strays.length === 0, location, draft);
}

function countEntry(understood: boolean, location: Location, draft: Draft): void {
  draft.account.count(understood ? 'understood' : 'unrecognised', location);
  if (!understood) draft.account.report('incomplete', 'unknown_entry', location);
}

function reportStrays(others: readonly JsonValue[], draft: Draft): void {
  for (const other of others) {
    const location = other.kind === 'object' ? objectLocation(other, draft.path) : { path: draft.path, region: { startLine: other.line } };
    draft.account.count('unrecognised', location);
    draft.account.report('incomplete', 'unknown_entry', location);
  }
}
