import { parseIpAddress } from '../../model/ip-address.js';
import { ownText } from '../shared/own-text.js';
import { wordsOf, type ConfigLine } from './lines.js';
import type { Report } from './report.js';

/** Kinds of `object-group`. */
export type GroupKind = 'network' | 'service' | 'protocol' | 'icmp-type' | 'user' | 'security' | 'network-service';

/** An `object network` or `object service`, merged over its blocks. */
export interface ObjectDefinition {
  readonly name: string;
  readonly line: number;
  /** What the object stands for; of several statements the last one counts. Undefined when it has none. */
  readonly content: ConfigLine | undefined;
}

/** An `object-group` of one kind, merged over its blocks. */
export interface GroupDefinition {
  readonly name: string;
  readonly line: number;
  /** `object-group service WEB tcp`: the transport its ports belong to. */
  readonly transport: string | undefined;
  readonly members: readonly ConfigLine[];
}

/** A `nat` line and the object it stands in, if any. */
export interface NatStatement {
  readonly line: number;
  readonly words: readonly string[];
  readonly object: string | undefined;
}

/** Everything of a configuration that other lines name. */
export interface Definitions {
  readonly names: ReadonlyMap<string, bigint>;
  readonly networkObjects: ReadonlyMap<string, ObjectDefinition>;
  readonly serviceObjects: ReadonlyMap<string, ObjectDefinition>;
  readonly groups: Readonly<Record<GroupKind, ReadonlyMap<string, GroupDefinition>>>;
  /** Lines of the access lists, by name, in order. */
  readonly accessLists: ReadonlyMap<string, readonly ConfigLine[]>;
  /** Lines that define time ranges, by name. */
  readonly timeRanges: ReadonlyMap<string, number>;
  readonly natStatements: readonly NatStatement[];
}

type OpenObject = { -readonly [K in keyof ObjectDefinition]: ObjectDefinition[K] };

interface OpenGroup extends GroupDefinition {
  members: ConfigLine[];
}

interface Collection {
  readonly names: Map<string, bigint>;
  readonly networkObjects: Map<string, OpenObject>;
  readonly serviceObjects: Map<string, OpenObject>;
  readonly groups: Readonly<Record<GroupKind, Map<string, OpenGroup>>>;
  readonly accessLists: Map<string, ConfigLine[]>;
  readonly timeRanges: Map<string, number>;
  readonly natStatements: NatStatement[];
}

/** Collects what is defined. Headers of blocks are marked here, their members where they are resolved. */
export function collectDefinitions(lines: readonly ConfigLine[], report: Report): Definitions {
  const collection: Collection = {
    names: new Map(),
    networkObjects: new Map(),
    serviceObjects: new Map(),
    groups: { network: new Map(), service: new Map(), protocol: new Map(), 'icmp-type': new Map(), user: new Map(), security: new Map(), 'network-service': new Map() },
    accessLists: new Map(),
    timeRanges: new Map(),
    natStatements: [],
  };
  for (const entry of lines) COLLECTORS.get(firstWord(entry.text))?.(entry, collection, report);
  return collection;
}

function firstWord(text: string): string {
  const space = text.search(/\s/u);
  return space === -1 ? text : text.slice(0, space);
}

type Collector = (entry: ConfigLine, collection: Collection, report: Report) => void;

const COLLECTORS: ReadonlyMap<string, Collector> = new Map<string, Collector>([
  ['name', collectName],
  ['object', collectObject],
  ['object-group', collectGroup],
  ['access-list', collectAce],
  ['time-range', collectTimeRange],
  ['nat', collectNat],
]);

/** `name 10.20.30.40 RECORDER description first floor` */
function collectName({ text, line }: ConfigLine, { names }: Collection, report: Report): void {
  const [, address = '', name, description] = wordsOf(text);
  const value = parseIpAddress(address);
  if (value === undefined || name === undefined || (description !== undefined && description !== 'description')) return;
  names.set(ownText(name), value);
  report.mark(line, 'understood');
}

function collectObject(entry: ConfigLine, collection: Collection, report: Report): void {
  const [, kind, name, ...rest] = wordsOf(entry.text);
  if (name === undefined || rest.length > 0 || (kind !== 'network' && kind !== 'service')) {
    if (kind === 'network-service' && name !== undefined) markUnknowable(entry, collection.groups['network-service'], report);
    return;
  }
  const table = kind === 'network' ? collection.networkObjects : collection.serviceObjects;
  const own = ownText(name);
  const known = table.get(own) ?? { name: own, line: entry.line, content: undefined };
  table.set(own, known);
  report.mark(entry.line, 'understood');
  for (const child of entry.children) {
    const verb = firstWord(child.text);
    if (verb === 'description') report.mark(child.line, 'noEffect');
    else if (verb === 'nat' && kind === 'network') collection.natStatements.push({ line: child.line, words: wordsOf(child.text), object: own });
    else if (CONTENTS[kind].has(verb)) {
      if (known.content !== undefined) report.mark(known.content.line, 'understood');
      known.content = child;
    }
  }
}

const CONTENTS: Readonly<Record<'network' | 'service', ReadonlySet<string>>> = { network: new Set(['host', 'subnet', 'range', 'fqdn']), service: new Set(['service']) };

const GROUP_KINDS: readonly GroupKind[] = ['network', 'service', 'protocol', 'icmp-type', 'user', 'security', 'network-service'];
const TRANSPORTS: ReadonlySet<string> = new Set(['tcp', 'udp', 'tcp-udp', 'sctp']);

function collectGroup(entry: ConfigLine, { groups }: Collection, report: Report): void {
  const [, kindWord, name, transport, ...rest] = wordsOf(entry.text);
  const kind = GROUP_KINDS.find((one) => one === kindWord);
  if (kind === undefined || name === undefined || rest.length > 0) return;
  if (transport !== undefined && (kind !== 'service' || !TRANSPORTS.has(transport))) return;
  if (kind === 'user' || kind === 'security' || kind === 'network-service') {
    markUnknowable(entry, groups[kind], report);
    return;
  }
  const own = ownText(name);
  const group = groups[kind].get(own) ?? { name: own, line: entry.line, transport: transport === undefined ? undefined : ownText(transport), members: [] };
  groups[kind].set(own, group);
  report.mark(entry.line, 'understood');
  for (const child of entry.children) {
    if (firstWord(child.text) === 'description') report.mark(child.line, 'noEffect');
    else group.members.push(child);
  }
}

/** Users, security tags and applications: nobody can tell from an export which packets they are. */
function markUnknowable(entry: ConfigLine, table: Map<string, OpenGroup>, report: Report): void {
  const name = ownText(wordsOf(entry.text)[2] ?? '');
  report.mark(entry.line, 'partial');
  for (const child of entry.children) if (UNKNOWABLE_MEMBERS.has(firstWord(child.text))) report.mark(child.line, 'partial');
  if (!table.has(name)) table.set(name, { name, line: entry.line, transport: undefined, members: [] });
}

const UNKNOWABLE_MEMBERS: ReadonlySet<string> = new Set(['user', 'user-group', 'security-group', 'group-object', 'description', 'domain', 'subnet', 'app-id', 'network-service-member']);

/** `access-list OUTSIDE-IN extended permit tcp any host 10.0.0.1 eq 443`: read when everything it names is known. */
function collectAce(entry: ConfigLine, { accessLists }: Collection): void {
  const name = ownText(/^access-list\s+(\S+)/u.exec(entry.text)?.[1] ?? '');
  const known = accessLists.get(name);
  if (known === undefined) accessLists.set(name, [entry]);
  else known.push(entry);
}

/** No clock: what a time range says is not read, but it must be nothing else. */
function collectTimeRange(entry: ConfigLine, { timeRanges }: Collection, report: Report): void {
  const [, name, ...rest] = wordsOf(entry.text);
  if (name === undefined || rest.length > 0) return;
  timeRanges.set(ownText(name), entry.line);
  report.mark(entry.line, 'understood');
  for (const child of entry.children) if (isPeriod(child.text)) report.mark(child.line, 'partial');
}

/** `absolute start 08:00 01 January 2024 end ...`, `periodic weekdays 8:00 to 18:00`, `periodic Monday 8:00 to Friday 18:00` */
function isPeriod(text: string): boolean {
  return /^absolute(?: start \d{1,2}:\d\d \d{1,2} \w+ \d{4})?(?: end \d{1,2}:\d\d \d{1,2} \w+ \d{4})?$/u.test(text) || PERIODIC.test(text);
}

const DAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|daily|weekdays|weekend';
const PERIODIC = new RegExp(`^periodic(?: (?:${DAY})){1,7} \\d{1,2}:\\d\\d to (?:(?:${DAY}) )?\\d{1,2}:\\d\\d$`, 'u');

function collectNat({ text, line }: ConfigLine, { natStatements }: Collection): void {
  natStatements.push({ line, words: wordsOf(text), object: undefined });
}
