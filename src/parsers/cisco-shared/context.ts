import type { InterfaceMatch, Line } from '../../model/device.js';
import type { IpSet } from '../../model/ip-set.js';
import type { Location } from '../../model/source.js';
import { permittedSpace, type AccessList, type Phase } from './access-list.js';
import { unknownSpace, type SpaceBounds } from './bounds.js';
import { createGroups } from './object-groups.js';
import { readAccessList, type ListReading } from './read-access-lists.js';
import { unevaluable, type FileReport } from './report.js';
import type { Configuration, Reference, RouterInterface } from './configuration.js';
import { settleSwitchPorts } from './switch-port-vlans.js';

/** The addresses that a translation lays over each other: what is inside, and what the outside sees of it. */
export interface Disguise {
  readonly local: IpSet;
  readonly global: IpSet;
}

/** What every part of the conversion needs. */
export interface Context {
  readonly product: Product;
  readonly configuration: Configuration;
  readonly report: FileReport;
  readonly interfaces: readonly RouterInterface[];
  list(family: 4 | 6, name: string): AccessList | undefined;
}

/** In what the products differ. */
export interface Product {
  /** Folder of the room; the codes of its messages begin with it. */
  readonly format: string;
  /** ICMPv6 types that an IPv6 list permits before its implicit deny. */
  readonly neighbourTypes: readonly number[];
  /** True where a list at a switch port may take the place of the one at the VLAN interface. */
  readonly portListsOverride: boolean;
  /** Routing tables that belong to ports for management alone. */
  readonly managementTables: ReadonlySet<string>;
  /** Commands of a list that decide nothing. */
  isIdle(words: readonly string[]): boolean;
}

/** Reads all access lists, now that every object group is known. */
export function createContext(configuration: Configuration, report: FileReport, product: Product): Context {
  const groups = createGroups(configuration.groups, (code, name, location) => {
    report.add('incomplete', code, location.region?.startLine ?? 1, { kind: 'object-group', name: name.slice(0, 100) });
  });
  const reading: ListReading = { groups, report, neighbourTypes: product.neighbourTypes, isIdle: product.isIdle };
  const read = (family: 4 | 6): ReadonlyMap<string, AccessList> =>
    new Map([...configuration.lists[family].values()].map((draft) => [draft.name, readAccessList(draft, reading)]));
  const lists = { 4: read(4), 6: read(6) };
  const interfaces = [...configuration.interfaces.values()];
  settleSwitchPorts(interfaces);
  return { product, configuration, report, interfaces, list: (family, name) => lists[family].get(name) };
}

/** The full code of a message that every room of this family words for itself. */
export function codeOf({ format }: Product, name: string): string {
  return `${format}.${name}`;
}

/** A condition that holds on these interfaces alone. */
export function onInterfaces(names: readonly string[], negated = false): InterfaceMatch {
  return { patterns: names, negated };
}

/** The packets that a list chooses; everything and nothing surely when it is not there. */
export function chosenBy(context: Context, { family, phase }: { readonly family: 4 | 6; readonly phase: Phase }, reference: Reference): SpaceBounds {
  const list = context.list(family, reference.name);
  if (list !== undefined) return permittedSpace(list, phase);
  tellUndefined(context, 'access list', reference);
  return unknownSpace(family, unevaluable(`access list ${reference.name}`, reference.location));
}

/** Says that a name leads nowhere and that what it decides is unknown. */
export function tellUndefined({ report }: Context, kind: string, { name, location }: Reference): void {
  report.add('incomplete', 'export.undefined_reference', lineOf(location), { kind, name: name.slice(0, 100) });
}

/** The line of a place in the file. */
export function lineOf(location: Location): number {
  return location.region?.startLine ?? 1;
}

/** A line whose packets are everything of a family. */
export function wholeLine(line: Omit<Line, 'match' | 'doubts'>, space: SpaceBounds): Line {
  return { ...line, match: { must: space.must, may: space.may }, doubts: space.must === space.may ? [] : space.doubts };
}
