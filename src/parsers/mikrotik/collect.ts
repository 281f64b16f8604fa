import type { ExportFile } from '../shared/export-file.js';
import type { ExportReport } from '../shared/export-report.js';
import { unknownAttribute } from './attributes.js';
import { exportTrouble, readHeaderLine } from './header.js';
import { noteNames, type InterfaceNames } from './interface-names.js';
import { kindOfMenu, onlyTunes, switchedOn } from './menus.js';
import { secretIn } from './secrets.js';
import { isDisabled, readStatements, valueOf, type Header, type Statement } from './statements.js';

/** The statements of an export that matter, by menu, and what the others tell in passing. */
export interface Collection {
  readonly header: Header;
  /** Statements of the menus that are read; the account of rules is left to those who evaluate them. */
  readonly menus: Map<string, Statement[]>;
  /** Statements that define interfaces. */
  readonly interfaces: Statement[];
  readonly names: InterfaceNames;
  /** Address lists that something fills while the router runs. */
  readonly fedLists: Set<string>;
  /** True when an IPsec policy, peer or identity, or a tunnel that brings one along, is configured. */
  usesIpsec: boolean;
  /** True when the export is of more than a menu or two. */
  isWhole: boolean;
}

/** Menus whose statements are counted when they have been evaluated. */
const RULE_MENU = /^ip(?:v6)? firewall (?:filter|nat|raw)$/u;

/** Reads all files of one device. Every statement is counted once: here, or with its rule. */
export function collectStatements(files: readonly ExportFile[], report: ExportReport): Collection {
  const header: Header = { version: undefined, serial: undefined, exportedAt: undefined };
  const collection: Collection = { header, menus: new Map(), interfaces: [], names: { given: new Set(), replaced: new Set() }, fedLists: new Set(), usesIpsec: false, isWhole: false };
  const secrets = new Set<string>();
  for (const file of files) {
    readStatements(file, {
      statement(statement) {
        noteSecret(statement, secrets, report);
        takeStatement(statement, collection, report);
      },
      comment(text, location) {
        const trouble = exportTrouble(text);
        report.count(trouble === undefined ? 'noEffect' : 'unsupported', location, text.slice(0, 80));
        if (trouble === 'interrupted') report.add('incomplete', 'export.truncated', location, { reason: '#interrupted' });
        readHeaderLine(text, header);
      },
      truncated(location) {
        report.add('incomplete', 'export.truncated', location, { reason: '" [ \\ \\n' });
      },
    });
  }
  return collection;
}

function noteSecret(statement: Statement, seen: Set<string>, report: ExportReport): void {
  const kind = secretIn(statement);
  if (kind === undefined || seen.has(kind)) return;
  seen.add(kind);
  report.add('warning', 'export.secret', statement.location, { kind });
}

function takeStatement(statement: Statement, collection: Collection, report: ExportReport): void {
  const { menu, verb, location, problem } = statement;
  const kind = kindOfMenu(menu);
  const wrong = problem ?? (kind === 'read' || kind === 'interfaces' ? strayWord(statement) : undefined);
  if (wrong !== undefined) {
    report.count('unrecognised', location, wrong);
    return;
  }
  noteInPassing(statement, collection);
  if (kind === 'unknown') {
    // A menu word alone leads to menus below it: `/ip`, `/ip firewall`.
    if (verb === undefined && PARENTS.has(menu)) report.count('understood', location);
    else report.count('unrecognised', location, `/${menu} ${verb ?? ''}`.trim());
  } else if (verb === undefined) report.count('understood', location);
  else if (kind === 'no-effect') countSwitch(statement, report);
  else if (kind === 'interfaces') takeInterface(statement, collection, report);
  else if (kind === 'unsupported') report.count(isDisabled(statement) || onlyTunes(menu, verb) ? 'noEffect' : 'unsupported', location, `/${menu}`);
  else takeRead(statement, collection, report);
}

/** `[ find default-name=ether1 ]`, the name or number of one entry. */
const SELECTOR = /^(?:\[ ?find(?: [a-z-]{1,40}=(?:"[^"]*"|[^\s"\]]+))* ?\]|[^\s[\]]+)?$/u;

/** Menus that are one entry, to which `set` is applied without naming it. */
const SETTINGS: ReadonlySet<string> = new Set(['interface bridge settings', 'ip settings', 'ip firewall connection tracking', 'ipv6 settings', 'system identity']);

/** A word that stands alone where none can: what `set` is applied to has one of few forms, `add` has nothing of the kind. */
function strayWord(statement: Statement): string | undefined {
  const { menu, verb, selector, attributes } = statement;
  for (let index = 0; index < attributes.length; index += 2) {
    if (attributes[index + 1] === undefined && attributes[index]?.startsWith('!') !== true) return attributes[index];
  }
  // `add blackhole dst-address=...` is how RouterOS 7 writes that flag of a route.
  const isFlag = selector === 'blackhole' && /^ip(?:v6)? route$/u.test(menu);
  const disabled = valueOf(statement, 'disabled') ?? 'no';
  if (!['yes', 'no', 'true', 'false'].includes(disabled)) return `disabled=${disabled}`;
  if (verb === 'add' && menu.startsWith('interface ') && kindOfMenu(menu) === 'interfaces' && valueOf(statement, 'name') === undefined) return 'name';
  if (verb === 'add') return selector === '' || isFlag ? undefined : selector;
  if (verb === 'set' && SETTINGS.has(menu) && selector !== '') return selector;
  return verb === 'set' && !SELECTOR.test(selector) ? selector : undefined;
}

const PARENTS: ReadonlySet<string> = new Set(['ip', 'ipv6', 'ip firewall', 'ipv6 firewall', 'interface']);

function takeRead(statement: Statement, collection: Collection, report: ExportReport): void {
  const { menu, verb, selector, location, attributes } = statement;
  const fits = verb === 'add' || (verb === 'set' && !RULE_MENU.test(menu) && isSetMenu(menu));
  if (!fits) {
    report.count('unsupported', location, `/${menu} ${verb ?? ''} ${selector}`.trim());
    return;
  }
  const list = collection.menus.get(menu) ?? [];
  list.push(statement);
  collection.menus.set(menu, list);
  if (RULE_MENU.test(menu)) return;
  const unknown = unknownAttribute(menu, attributes);
  report.count(unknown === undefined ? 'understood' : 'unrecognised', location, `/${menu} ${unknown ?? ''}`);
}

/** Menus with settings or with entries that the product brings along; a `set` in others changes an entry by its place. */
function isSetMenu(menu: string): boolean {
  return SET_MENUS.has(menu);
}

const SET_MENUS: ReadonlySet<string> = new Set(['interface bridge settings', 'interface list', 'ip service', 'ip settings', 'ip firewall connection tracking', 'ipv6 settings', 'system identity']);

function takeInterface(statement: Statement, { interfaces }: Collection, report: ExportReport): void {
  const { verb, location, menu } = statement;
  if (verb !== 'add' && verb !== 'set') {
    report.count('unsupported', location, `/${menu} ${verb ?? ''}`);
    return;
  }
  interfaces.push(statement);
  report.count('understood', location);
}

function countSwitch(statement: Statement, report: ExportReport): void {
  const { menu, location } = statement;
  const on = switchedOn(menu, (name) => valueOf(statement, name)) ?? scriptedFirewall(statement);
  report.count(on === undefined ? 'noEffect' : 'unsupported', location, on);
}

const SCRIPTED: ReadonlyMap<string, readonly string[]> = new Map([
  ['system script', ['source']], ['system scheduler', ['on-event']], ['tool netwatch', ['up-script', 'down-script', 'test-script']], ['ppp profile', ['on-up', 'on-down']], ['ip dhcp-client', ['script']], ['ip dhcp-server', ['lease-script']],
]);

/** A script of the router that changes the firewall while it runs: what is exported is then not what is in force. */
function scriptedFirewall(statement: Statement): string | undefined {
  if (isDisabled(statement)) return undefined;
  const names = SCRIPTED.get(statement.menu) ?? [];
  const found = names.find((name) => /firewall|interface list|\/import\b/u.test(valueOf(statement, name) ?? ''));
  return found === undefined ? undefined : `/${statement.menu} ${found}`;
}

/** What says something about other menus wherever it stands. */
function noteInPassing(statement: Statement, collection: Collection): void {
  const { menu, verb, attributes } = statement;
  if (menu === 'ip address' || menu.startsWith('interface') || menu === 'system identity') collection.isWhole = true;
  noteNames(statement, collection.names);
  if (menu.startsWith('ip ipsec') && verb === 'add') collection.usesIpsec ||= !isDisabled(statement);
  for (let index = 0; index < attributes.length; index += 2) {
    const name = attributes[index];
    const value = attributes[index + 1];
    if (value === undefined) continue;
    if (name === 'address-list' || name === 'address-lists') for (const list of value.split(',')) collection.fedLists.add(list);
    if (name === 'ipsec-secret' && value !== '') collection.usesIpsec = true;
    if (name === 'use-ipsec' && value !== 'no') collection.usesIpsec = true;
  }
}
