import { ALL_IPV4, ALL_IPV6, ipSet, type IpSet } from '../../model/ip-set.js';
import { ALL_PORTS, numberSet, type NumberSet } from '../../model/number-set.js';
import { atLine, type Location } from '../../model/source.js';
import type { Link } from './interfaces.js';
import { find, valuesAt, type ConfigNode } from './tree.js';
import { readAddresses, readPorts } from './values.js';

/** The members of a group as far as the export tells. */
export interface Bounds<Set> {
  readonly must: Set;
  readonly may: Set;
  /** Why `may` is larger: the group is not there, contains itself, or has a member that is not known. */
  readonly problem: 'undefined' | 'cyclic' | 'unknown' | undefined;
  readonly related: readonly Location[];
}

/** Resolves the groups of `firewall group`, each once. */
export interface Groups {
  addresses(kind: string, name: string, family: 4 | 6): Bounds<IpSet>;
  ports(name: string): Bounds<NumberSet>;
  interfaces(name: string): Bounds<readonly string[]>;
}

/** What a file and its interfaces give to groups. */
export interface GroupContext {
  readonly path: string;
  readonly links: readonly Link[];
}

/** Prepares the groups of a configuration. */
export function readGroups(root: ConfigNode, { path, links }: GroupContext): Groups {
  const groups = find(root, 'firewall', 'group');
  const known = new Map<string, Members>();
  const members = (kind: string, name: string): Members => {
    const key = `${kind} ${name}`;
    const found = known.get(key) ?? membersOf({ groups, path, kind }, name);
    known.set(key, found);
    return found;
  };
  return {
    addresses(kind, name, family) {
      const all = family === 4 ? ALL_IPV4 : ALL_IPV6;
      const own = kind === 'address-group' || kind === 'network-group' ? interfaceGroup(name, links) : undefined;
      if (own !== undefined) return { must: own, may: own.length === 0 ? all : own, problem: own.length === 0 ? 'unknown' : undefined, related: [] };
      return bounds(members(kind, name), { read: readAddresses, join: (sets) => ipSet(sets.flat()), all });
    },
    ports: (name) => bounds(members('port-group', name), { read: (text) => plainPorts(text), join: (sets) => numberSet(sets.flat()), all: ALL_PORTS }),
    interfaces: (name) => bounds(members('interface-group', name), { read: (text) => [text.replace(/\+$/u, '*')], join: (sets) => sets.flat(), all: ['*'] }),
  };
}

function plainPorts(text: string): NumberSet | undefined {
  const read = readPorts(text);
  return read?.negated === false ? read.ports : undefined;
}

/** `ADDRv4_eth0`, `NETv6_switch0.40`: groups that EdgeOS keeps of the addresses of an interface; empty when they are learnt. */
function interfaceGroup(name: string, links: readonly Link[]): IpSet | undefined {
  const parts = /^(?<what>ADDR|NET)v(?<family>[46])_(?<link>.{1,40})$/u.exec(name)?.groups;
  if (parts === undefined) return undefined;
  const link = links.find(({ model }) => model.name === parts['link']);
  if (link?.isStatic !== true) return [];
  const ranges = link.model.addresses.map(({ address, network }) => (parts['what'] === 'ADDR' ? { first: address, last: address } : network));
  const family = parts['family'] === '4' ? ALL_IPV4 : ALL_IPV6;
  return ipSet(ranges.filter(({ first }) => family.some((range) => range.first <= first && first <= range.last)));
}

interface Members {
  readonly values: readonly string[];
  readonly problem: 'undefined' | 'cyclic' | undefined;
  readonly related: readonly Location[];
}

/** Words that list members, by kind of group. */
const MEMBER_WORDS = ['address', 'ipv6-address', 'network', 'ipv6-network', 'port', 'interface'];

function membersOf({ groups, path, kind }: { readonly groups: ConfigNode | undefined; readonly path: string; readonly kind: string }, name: string): Members {
  const values: string[] = [];
  const related: Location[] = [];
  const done = new Set<string>();
  let problem: Members['problem'];
  const visit = (each: string, above: ReadonlySet<string>): void => {
    const group = find(groups, kind, each);
    if (group === undefined) problem ??= 'undefined';
    if (above.has(each)) problem ??= 'cyclic';
    if (group === undefined || done.has(each) || above.size > MOST_NESTED) return;
    done.add(each);
    related.push(atLine(path, group.line));
    for (const word of MEMBER_WORDS) values.push(...valuesAt(group, word));
    for (const included of valuesAt(group, 'include')) visit(included, new Set([...above, each]));
  };
  visit(name, new Set());
  return { values, problem, related: related.slice(0, 20) };
}

const MOST_NESTED = 50;

interface Reading<Set> {
  read(text: string): Set | undefined;
  join(sets: readonly Set[]): Set;
  readonly all: Set;
}

function bounds<Set>({ values, problem, related }: Members, { read, join, all }: Reading<Set>): Bounds<Set> {
  const sets = values.map((value) => read(value));
  const must = join(sets.filter((set) => set !== undefined));
  const wrong = problem ?? (sets.includes(undefined) ? 'unknown' : undefined);
  return { must, may: wrong === undefined ? must : all, problem: wrong, related };
}
