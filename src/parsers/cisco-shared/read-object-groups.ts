import { box, PROTOCOL } from '../../model/header-space.js';
import { parseIpAddress } from '../../model/ip-address.js';
import { ALL_PORTS, oneNumber, type NumberSet } from '../../model/number-set.js';
import { readMasked } from './access-entry.js';
import { readHost, readPrefix, wildcardAddresses } from './addresses.js';
import { allOf, sure, type AddressBounds, type SpaceBounds } from './bounds.js';
import { wordsOf, type ConfigLine } from './config-lines.js';
import { messages, portsOf } from './entry-ports.js';
import type { GroupDraft, GroupDrafts } from './object-groups.js';
import type { FileReport } from './report.js';
import { readIcmpName, readNumber, readPort, readProtocol } from './well-known-numbers.js';

/** Where a group goes and how its lines are read. */
interface Kind {
  readonly family: 4 | 6;
  readonly holds: 'addresses' | 'services' | 'ports';
  /** True where a second dotted quad is a wildcard, as Nexus writes it, and not a network mask. */
  readonly wildcards: boolean;
  /** True where every line begins with its number, as Nexus prints it. */
  readonly numbered?: true;
}

const KINDS: ReadonlyMap<string, Kind> = new Map([
  ['network', { family: 4, holds: 'addresses', wildcards: false }],
  ['v6-network', { family: 6, holds: 'addresses', wildcards: false }],
  ['service', { family: 4, holds: 'services', wildcards: false }],
  ['v6-service', { family: 6, holds: 'services', wildcards: false }],
  ['ip address', { family: 4, holds: 'addresses', wildcards: true, numbered: true }],
  ['ipv6 address', { family: 6, holds: 'addresses', wildcards: true, numbered: true }],
  ['ip port', { family: 4, holds: 'ports', wildcards: false, numbered: true }],
]);

/** Reads `object-group …` with its lines. False for a kind that is not known. */
export function readObjectGroup(block: ConfigLine, groups: GroupDrafts, report: FileReport): boolean {
  const words = wordsOf(block.text);
  const long = KINDS.get(words.slice(1, 3).join(' '));
  const kind = long ?? KINDS.get(words[1] ?? '');
  const name = words[long === undefined ? 2 : 3];
  if (kind === undefined || name === undefined || words.length !== (long === undefined ? 3 : 4)) return false;
  report.mark(block.line, 'understood');
  if (kind.holds === 'addresses') readInto(block, draftOf(groups.addresses, name, report.at(block.line)), { report, kind, readPart: (line) => readAddressPart(line, kind) });
  else if (kind.holds === 'services') readInto(block, draftOf(groups.services, name, report.at(block.line)), { report, kind, readPart: (line) => readServicePart(line, kind.family) });
  else readInto(block, draftOf(groups.ports, name, report.at(block.line)), { report, kind, readPart: readPortPart });
  return true;
}

function draftOf<T>(drafts: Map<string, GroupDraft<T>>, name: string, location: GroupDraft<T>['location']): GroupDraft<T> {
  const draft = drafts.get(name) ?? { location, parts: [], members: [], damaged: false };
  drafts.set(name, draft);
  return draft;
}

interface PartReading<T> {
  readonly report: FileReport;
  readonly kind: Kind;
  readPart(words: readonly string[]): T | undefined;
}

function readInto<T>(block: ConfigLine, draft: GroupDraft<T>, { report, kind, readPart }: PartReading<T>): void {
  for (const { text, line } of block.children) {
    const all = wordsOf(text);
    const words = kind.numbered === true && /^\d{1,10}$/u.test(all[0] ?? '') ? all.slice(1) : all;
    if (words[0] === 'description') {
      report.mark(line, 'noEffect');
      continue;
    }
    const [first, name] = words;
    const part = first === 'group-object' ? undefined : readPart(words);
    const isMember = first === 'group-object' && name !== undefined && words.length === 2;
    if (isMember) draft.members.push({ name, location: report.at(line) });
    else if (part !== undefined) draft.parts.push(part);
    else draft.damaged = true;
    if (part !== undefined || isMember) report.mark(line, 'understood');
    else report.unrecognised(line, words.slice(0, 2).join(' '));
  }
}

const PORT_OPERATORS: ReadonlySet<string> = new Set(['eq', 'lt', 'gt', 'range']);

function readAddressPart(words: readonly string[], { family, wildcards }: Kind): AddressBounds | undefined {
  const [first, second, third] = words[0] === 'network-object' ? words.slice(1) : words;
  const count = words.length - (words[0] === 'network-object' ? 1 : 0);
  if (first === 'any' && count === 1) return sure(allOf(family));
  if (first === 'host' && count === 2) return bounds(readHost(second, family));
  if (first === 'range' && count === 3) return bounds(rangeOf(second, third, family));
  if (count === 1) return bounds(readPrefix(first, family) ?? readHost(first, family));
  if (count !== 2 || family === 6 || first === undefined || second === undefined) return undefined;
  if (!wildcards) return readMasked(first, second);
  const pattern = wildcardAddresses(first, second);
  return pattern?.exact === true ? sure(pattern.addresses) : undefined;
}

function bounds(addresses: AddressBounds['may'] | undefined): AddressBounds | undefined {
  return addresses === undefined ? undefined : sure(addresses);
}

function rangeOf(from: string | undefined, to: string | undefined, family: 4 | 6): AddressBounds['may'] | undefined {
  if (readHost(from, family) === undefined || readHost(to, family) === undefined) return undefined;
  const [first, last] = [parseIpAddress(from ?? ''), parseIpAddress(to ?? '')];
  return first === undefined || last === undefined || last < first ? undefined : [{ first, last }];
}

/** `tcp eq 443`, `tcp source gt 1023 eq 443`, `tcp-udp range 5000 5010`, `udp 123`, `icmp echo`, `ip`, `47`. */
function readServicePart(words: readonly string[], family: 4 | 6): SpaceBounds | undefined {
  const [word] = words;
  if (word === 'ip' || word === 'ipv6') return words.length === 1 ? sure([box({})]) : undefined;
  const numbers = word === 'tcp-udp' ? [PROTOCOL.tcp, PROTOCOL.udp] : [readProtocol(word, family)];
  const protocols = numbers.flatMap((protocol) => (protocol === undefined ? [] : [{ first: protocol, last: protocol }]));
  const [first] = protocols;
  if (first === undefined) return undefined;
  if (words.length === 1) return sure([box({ protocols })]);
  if (first.first === PROTOCOL.icmp || first.first === PROTOCOL.icmpv6) return icmpPart(words.slice(1), protocols, family);
  if (first.first !== PROTOCOL.tcp && first.first !== PROTOCOL.udp) return undefined;
  const name = first.first === PROTOCOL.udp ? 'udp' : 'tcp';
  const from = words[1] === 'source' ? takeOperator(words, { at: 2, name }) : { ports: ALL_PORTS, at: 1 };
  const to = from === undefined || from.at === words.length ? from && { ports: ALL_PORTS, at: from.at } : takeOperator(words, { at: from.at, name });
  if (from === undefined || to === undefined || to.at !== words.length) return undefined;
  return sure([box({ protocols, sourcePorts: from.ports, destinationPorts: to.ports })]);
}

interface OperatorPlace {
  readonly at: number;
  readonly name: 'tcp' | 'udp';
}

function takeOperator(words: readonly string[], { at, name }: OperatorPlace): { readonly ports: NumberSet; readonly at: number } | undefined {
  const operator = words[at] ?? '';
  const bare = readPort(operator, name);
  if (bare !== undefined) return { ports: oneNumber(bare), at: at + 1 };
  const count = operator === 'range' ? 2 : 1;
  const ports = words.slice(at + 1, at + 1 + count).map((word) => readPort(word, name));
  const read = ports.flatMap((port) => (port === undefined ? [] : [port]));
  const set = read.length === count && PORT_OPERATORS.has(operator) ? portsOf(operator, read) : undefined;
  return set === undefined ? undefined : { ports: set, at: at + 1 + count };
}

function icmpPart(words: readonly string[], protocols: NumberSet, family: 4 | 6): SpaceBounds | undefined {
  const [word = '', second] = words;
  const named = readIcmpName(word, family);
  const type = named?.[0] ?? readNumber(word, 255);
  const code = named === undefined ? readNumber(second, 255) : named[1];
  const count = named === undefined && second !== undefined ? 2 : 1;
  if (type === undefined || words.length !== count || (count === 2 && code === undefined)) return undefined;
  return sure([box({ protocols, destinationPorts: messages(type, code) })]);
}

function readPortPart(words: readonly string[]): NumberSet | undefined {
  const [operator = '', ...rest] = words;
  const ports = rest.flatMap((word) => readPort(word, 'tcp') ?? []);
  const fits = ports.length === rest.length && rest.length === (operator === 'range' ? 2 : 1);
  return fits ? portsOf(operator, ports) : undefined;
}
