import type { DeviceInterface } from '../../model/device.js';
import type { Location } from '../../model/source.js';
import type { ExportReport } from '../shared/export-report.js';
import { ownText } from '../shared/own-text.js';
import type { Collection } from './collect.js';
import { isDisabled, valueOf, type Statement } from './statements.js';
import { readOwnAddress } from './values.js';

/** The network interfaces of the router, as far as the export names them: unchanged ones it leaves out. */
export interface InterfaceTable {
  readonly interfaces: readonly DeviceInterface[];
  /** Interfaces that belong to a bridge or a bond: the product refuses rules that name one. */
  readonly members: ReadonlySet<string>;
}

interface Draft {
  readonly name: string;
  readonly aliases: string[];
  enabled: boolean;
  readonly addresses: { readonly address: bigint; readonly network: { readonly first: bigint; readonly last: bigint } }[];
  readonly location: Location;
}

/** Reads interface menus, addresses and memberships. */
export function readInterfaces(collection: Collection, report: ExportReport): InterfaceTable {
  const drafts = new Map<string, Draft>();
  const members = new Set<string>();
  for (const statement of collection.interfaces) readInterface(statement, drafts, members);
  for (const menu of ['ip address', 'ipv6 address']) {
    for (const statement of collection.menus.get(menu) ?? []) readAddress(statement, drafts, report);
  }
  for (const statement of collection.menus.get('interface bridge port') ?? []) {
    const name = valueOf(statement, 'interface');
    if (name !== undefined && !isDisabled(statement)) members.add(name);
  }
  for (const statement of collection.menus.get('interface list member') ?? []) {
    const name = valueOf(statement, 'interface');
    if (name !== undefined) draftOf(drafts, name, statement.location);
  }
  return { interfaces: [...drafts.values()], members };
}

/** `[ find default-name=ether1 ]` in front of what is set. */
const FOUND = /\b(?:default-name|name)="?(?<name>[^\s"\]]{1,60})/u;

function readInterface(statement: Statement, drafts: Map<string, Draft>, members: Set<string>): void {
  const found = FOUND.exec(statement.selector)?.groups?.['name'];
  const name = valueOf(statement, 'name') ?? found ?? (statement.verb === 'set' ? statement.selector : undefined);
  for (const member of (valueOf(statement, 'slaves') ?? '').split(',')) if (member !== '') members.add(member);
  if (name === undefined || name === '' || /[[\]\s]/u.test(name) && statement.verb === 'set' && found === undefined) return;
  const draft = draftOf(drafts, name, statement.location);
  if (isDisabled(statement)) draft.enabled = false;
  for (const alias of [found, valueOf(statement, 'comment')]) {
    if (alias !== undefined && alias !== '' && alias !== name && !draft.aliases.includes(alias)) draft.aliases.push(ownText(alias.slice(0, 200)));
  }
}

function draftOf(drafts: Map<string, Draft>, name: string, location: Location): Draft {
  const known = drafts.get(name);
  if (known !== undefined) return known;
  const draft: Draft = { name: ownText(name), aliases: [], enabled: true, addresses: [], location };
  drafts.set(draft.name, draft);
  return draft;
}

function readAddress(statement: Statement, drafts: Map<string, Draft>, report: ExportReport): void {
  const name = valueOf(statement, 'interface');
  const text = valueOf(statement, 'address');
  if (name === undefined || text === undefined || isDisabled(statement)) return;
  const draft = draftOf(drafts, name, statement.location);
  // The rest of an address that comes from a pool is not in the export.
  if ((valueOf(statement, 'from-pool') ?? '') !== '') return;
  const address = readOwnAddress(text);
  if (address !== undefined) draft.addresses.push(address);
  else report.add('incomplete', 'export.invalid_value', statement.location, { what: `/${statement.menu}: address`, value: text.slice(0, 60), expected: '<address>/<length>' });
}
