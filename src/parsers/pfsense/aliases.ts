import { parseCidr, parseIpAddress, type IpRange } from '../../model/ip-address.js';
import { ALL_ADDRESSES, ipSet, ofOneFamily, NO_ADDRESSES } from '../../model/ip-set.js';
import { numberSet, type NumberRange } from '../../model/number-set.js';
import type { Location } from '../../model/source.js';
import { childrenNamed, firstChild, type XmlElement } from '../shared/xml-reader.js';
import type { Account } from './account.js';
import { doubt } from './doubt.js';
import { boundedIps, knownIps, knownPorts, uniteKnownIps, uniteKnownPorts, unknownPorts, type PartlyKnownIps, type PartlyKnownPorts } from './partly-known.js';
import { readPortSpan } from './ports.js';
import { RESERVED_ADDRESSES, RESERVED_DYNAMIC } from './reserved-aliases.js';

/** Looks names up in `<aliases>`. Undefined: pfSense knows no such alias. Each alias is resolved once. */
export interface AliasBook {
  addresses(name: string): PartlyKnownIps | undefined;
  ports(name: string): PartlyKnownPorts | undefined;
}

interface Alias {
  readonly name: string;
  readonly kind: string;
  readonly entries: readonly string[];
  readonly location: Location;
}

const FIELDS = {
  read: new Set(['name', 'type', 'address', 'url', 'updatefreq']),
  noEffect: new Set(['descr', 'detail', 'labels', 'force_category', 'created', 'updated', 'apply_to']),
};
const KINDS = new Set(['host', 'network', 'port', 'url', 'url_ports', 'urltable', 'urltable_ports']);

/** Aliases may name each other; deeper than this is left in doubt. */
const MAX_NESTING = 200;

/** Reads `<aliases>`. pfSense: address lists are separated by spaces (`filter_generate_nested_alias_recurse`). */
export function readAliases(root: XmlElement, account: Account): AliasBook {
  const aliases = new Map<string, Alias>();
  const section = firstChild(root, 'aliases');
  if (section !== undefined) account.mark(section, 'understood');
  for (const element of childrenNamed(section, 'alias')) {
    if (element.children.length === 0) {
      account.mark(element, 'understood');
      continue;
    }
    const alias = readAlias(element, account);
    if (aliases.has(alias.name)) account.mark(element, 'unrecognised');
    aliases.set(alias.name, aliases.has(alias.name) ? { ...alias, kind: 'repeated' } : alias);
  }
  return aliasBook(aliases, account);
}

function readAlias(element: XmlElement, account: Account): Alias {
  for (const url of childrenNamed(element, 'aliasurl')) account.mark(url, 'understood');
  const fields = account.fields({ ...element, children: element.children.filter((child) => child.name !== 'aliasurl') }, FIELDS);
  account.mark(element, 'understood');
  const unclear = fields.unknown.length > 0 || !KINDS.has(fields.text('type'));
  if (!KINDS.has(fields.text('type'))) account.mark(fields.element('type') ?? element, 'unrecognised');
  return {
    name: fields.text('name'),
    kind: unclear ? 'unknown' : fields.text('type'),
    entries: fields.text('address').split(/[ \n\t]/u).filter((entry) => entry !== ''),
    location: account.at(element),
  };
}

function aliasBook(aliases: ReadonlyMap<string, Alias>, account: Account): AliasBook {
  const ips: Reader<PartlyKnownIps> = {
    read: (alias) => readAddressEntries(alias, aliases, account),
    unknown: (alias, code, parameters) => boundedIps(NO_ADDRESSES, ALL_ADDRESSES, doubt(code, alias.location, parameters)),
    unite: (alias, parts) => ({ ...uniteKnownIps([...parts]), related: [alias.location, ...parts.flatMap((part) => part.related)].slice(0, 20) }),
  };
  const ports: Reader<PartlyKnownPorts> = {
    read: (alias) => readPortEntries(alias, aliases, account),
    unknown: (alias, code, parameters) => unknownPorts(doubt(code, alias.location, parameters)),
    unite: (alias, parts) => ({ ...uniteKnownPorts([...parts]), related: [alias.location, ...parts.flatMap((part) => part.related)].slice(0, 20) }),
  };
  const resolvedIps = new Map<string, PartlyKnownIps>();
  const resolvedPorts = new Map<string, PartlyKnownPorts>();
  return {
    addresses(name) {
      return reserved(name) ?? resolve(name, { aliases, reader: ips, done: resolvedIps, account });
    },
    ports: (name) => resolve(name, { aliases, reader: ports, done: resolvedPorts, account }),
  };
}

function reserved(name: string): PartlyKnownIps | undefined {
  const fixed = RESERVED_ADDRESSES.get(name);
  if (fixed !== undefined) return knownIps(fixed);
  return undefined;
}

interface Reader<Set> {
  /** Own entries as a set, and the names of the aliases within. */
  read(alias: Alias): { readonly own: readonly Set[]; readonly nested: readonly string[] };
  unknown(alias: Alias, code: string, parameters: Readonly<Record<string, string | number>>): Set;
  unite(alias: Alias, parts: readonly Set[]): Set;
}

interface Resolution<Set> {
  readonly aliases: ReadonlyMap<string, Alias>;
  readonly reader: Reader<Set>;
  readonly done: Map<string, Set>;
  readonly account: Account;
}

interface Frame<Set> {
  readonly alias: Alias;
  readonly parts: Set[];
  readonly nested: readonly string[];
  next: number;
}

/** Depth first with a stack of its own: a hostile chain of aliases must not overflow ours. */
function resolve<Set>(name: string, job: Resolution<Set>): Set | undefined {
  const first = job.aliases.get(name);
  if (first === undefined || /^\d+$/u.test(name)) return undefined;
  const stack: Frame<Set>[] = [];
  const open = new Set<string>();
  enter(first);
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    const nested = top.nested[top.next];
    top.next += 1;
    if (nested === undefined) leave(top);
    else visit(top, nested);
  }
  return job.done.get(name);

  function enter(alias: Alias): void {
    if (job.done.has(alias.name)) return;
    const { own, nested } = job.reader.read(alias);
    stack.push({ alias, parts: [...own], nested, next: 0 });
    open.add(alias.name);
  }
  function leave(frame: Frame<Set>): void {
    stack.pop();
    open.delete(frame.alias.name);
    job.done.set(frame.alias.name, job.reader.unite(frame.alias, frame.parts));
  }
  function visit(frame: Frame<Set>, nested: string): void {
    const known = job.done.get(nested);
    const alias = job.aliases.get(nested);
    if (known !== undefined) {
      frame.parts.push(known);
    } else if (alias === undefined || open.has(nested)) {
      job.account.report('incomplete', 'export.cyclic_reference', frame.alias.location, { kind: 'alias', name: nested.slice(0, 200) });
      frame.parts.push(job.reader.unknown(frame.alias, 'export.cyclic_reference', { kind: 'alias', name: nested.slice(0, 200) }));
    } else if (stack.length >= MAX_NESTING) {
      job.account.report('incomplete', 'pfsense.alias_too_deep', alias.location, { alias: nested.slice(0, 200), limit: MAX_NESTING });
      frame.parts.push(job.reader.unknown(alias, 'pfsense.alias_too_deep', { alias: nested.slice(0, 200), limit: MAX_NESTING }));
    } else {
      // Come back for the same name once it is resolved.
      frame.next -= 1;
      enter(alias);
    }
  }
}

function readAddressEntries(alias: Alias, aliases: ReadonlyMap<string, Alias>, account: Account): ReturnType<Reader<PartlyKnownIps>['read']> {
  const named = { alias: alias.name.slice(0, 200), kind: alias.kind };
  const anything = (code: string): PartlyKnownIps => boundedIps(NO_ADDRESSES, ALL_ADDRESSES, doubt(code, alias.location, named));
  if (alias.kind !== 'host' && alias.kind !== 'network') return { own: [anything('pfsense.alias_content')], nested: [] };
  if (RESERVED_DYNAMIC.has(alias.name)) return { own: [anything('pfsense.alias_content')], nested: [] };
  const ranges: IpRange[] = [];
  const unknown: PartlyKnownIps[] = [];
  const nested: string[] = [];
  for (const entry of alias.entries) {
    const range = parseAddressEntry(entry);
    const fixed = RESERVED_ADDRESSES.get(entry);
    if (range !== undefined) ranges.push(...ofOneFamily(range));
    else if (fixed !== undefined) unknown.push(knownIps(fixed));
    else if (aliases.has(entry)) nested.push(entry);
    else if (unknown.length === 0 || isOdd(entry)) unknown.push(nameEntry(entry, alias, account));
  }
  return { own: [knownIps(ipSet(ranges)), ...unknown], nested };
}

/** `10.0.0.1`, `10.0.0.0/24`, `10.0.0.1-10.0.0.9`. */
export function parseAddressEntry(entry: string): IpRange | undefined {
  const dash = entry.indexOf('-');
  if (dash === -1) return parseCidr(entry);
  const first = parseIpAddress(entry.slice(0, dash));
  const last = parseIpAddress(entry.slice(dash + 1));
  return first === undefined || last === undefined || last < first ? undefined : { first, last };
}

/** A host name is resolved at run time; anything else that is no address is a reference that leads nowhere. */
function isOdd(entry: string): boolean {
  return !/^[A-Za-z0-9_][A-Za-z0-9_.-]{0,252}$/u.test(entry) || !entry.includes('.') || /^[\d./]+$/u.test(entry);
}

function nameEntry(entry: string, alias: Alias, account: Account): PartlyKnownIps {
  const parameters = { alias: alias.name.slice(0, 200) };
  if (isOdd(entry)) account.report('incomplete', 'export.undefined_reference', alias.location, { kind: 'alias', name: entry.slice(0, 200) });
  return boundedIps(NO_ADDRESSES, ALL_ADDRESSES, doubt('pfsense.alias_name_entry', alias.location, parameters));
}

function readPortEntries(alias: Alias, aliases: ReadonlyMap<string, Alias>, account: Account): ReturnType<Reader<PartlyKnownPorts>['read']> {
  const named = { alias: alias.name.slice(0, 200), kind: alias.kind };
  if (alias.kind !== 'port') return { own: [unknownPorts(doubt('pfsense.alias_content', alias.location, named))], nested: [] };
  const spans: NumberRange[] = [];
  const unknown: PartlyKnownPorts[] = [];
  const nested: string[] = [];
  for (const entry of alias.entries) {
    const span = readPortSpan(entry);
    if (span !== undefined) spans.push(span);
    else if (aliases.has(entry)) nested.push(entry);
    else {
      account.report('incomplete', 'export.undefined_reference', alias.location, { kind: 'port alias', name: entry.slice(0, 200) });
      unknown.push(unknownPorts(doubt('export.undefined_reference', alias.location, { kind: 'port alias', name: entry.slice(0, 200) })));
    }
  }
  return { own: [knownPorts(numberSet(spans)), ...unknown], nested };
}
