import type { ExportReport } from '../shared/export-report.js';
import type { Collection } from './collect.js';
import { isDisabled, valueOf, type Statement } from './statements.js';

/**
 * What an interface is called before anybody names it. A port that nobody changed stands nowhere in a compact export,
 * so these names need no statement. Source: the `default-name` values of help.mikrotik.com, Ethernet, Wireless, LTE.
 */
const DELIVERED = /^(?:lo|(?:ether|sfp|sfpplus|sfp-sfpplus|sfp28-|qsfp|qsfpplus|qsfp28-|qsfp56-dd-|combo|wlan|wlan60-|wifi|lte|w60g|pwr-line|usb)-?\d{1,4}(?:-\d{1,4})*)$/u;
/** `*1F`: an interface that is gone; the rules that ask for it say so themselves. */
const GONE = /^\*[0-9A-F]+$/u;
/** `all-ethernet` and its kind stand for interfaces of a sort, `ether*` for all that begin so, `<pppoe-bob>` for a dialled one. */
const NOT_ONE = /^(?:all-\w+|all|none|dynamic|.*\*|<.*>)$/u;

/** Attributes that name an interface, by menu. */
const NAMING: ReadonlyMap<string, readonly string[]> = new Map([
  ['ip address', ['interface']], ['ipv6 address', ['interface']], ['interface list member', ['interface']], ['interface bridge port', ['interface']],
  ...['ip', 'ipv6'].flatMap((family) => ['filter', 'nat', 'raw'].map((table): [string, readonly string[]] => [`${family} firewall ${table}`, ['in-interface', 'out-interface']])),
]);

/** Takes over what a statement tells about names of interfaces: which there are, and which ports have another than their first. */
export function noteNames({ menu, selector, attributes }: Statement, names: InterfaceNames): void {
  if (!/^(?:interface|caps-man|zerotier)\b/u.test(menu)) return;
  const found = /\bdefault-name="?(?<name>[^\s"\]]{1,60})/u.exec(selector)?.groups?.['name'];
  const given = valueOf({ attributes }, 'name');
  if (given !== undefined && !menu.startsWith('interface list')) names.given.add(given);
  else if (found !== undefined) names.given.add(found);
  if (found !== undefined && given !== undefined && given !== found) names.replaced.add(found);
}

/** The names that an export gives its interfaces. */
export interface InterfaceNames {
  readonly given: Set<string>;
  /** First names of ports that have another one now. */
  readonly replaced: Set<string>;
}

/** Names of interfaces that are used and that nothing has: a rule or an address then stands at an interface nobody knows. */
export function reportUnknownNames({ menus, names }: Collection, report: ExportReport): void {
  for (const [menu, attributes] of NAMING) {
    for (const statement of menus.get(menu) ?? []) {
      if (isDisabled(statement)) continue;
      for (const attribute of attributes) reportUnknown(statement, attribute, { names, report });
    }
  }
}

function reportUnknown(statement: Statement, attribute: string, { names, report }: { readonly names: InterfaceNames; readonly report: ExportReport }): void {
  const name = (valueOf(statement, attribute) ?? '').replace(/^!/u, '');
  if (name === '' || GONE.test(name) || NOT_ONE.test(name) || names.given.has(name)) return;
  if (DELIVERED.test(name) && !names.replaced.has(name)) return;
  report.add('incomplete', 'export.undefined_reference', statement.location, { kind: 'interface', name: name.slice(0, 60) });
}
