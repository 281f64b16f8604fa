import { ALL_IPV4, ALL_IPV6, complementIps, ofOneFamily, uniteIps, type IpSet } from '../../model/ip-set.js';
import { parseCidr, type IpRange } from '../../model/ip-address.js';
import { box, complementSpace, EVERYTHING, NOTHING, type HeaderSpace } from '../../model/header-space.js';
import type { MessageParameters } from '../../model/message.js';
import { numberSet, type NumberSet } from '../../model/number-set.js';
import { askAddresses, askBox, askInterface, askMatch, closeCondition, leaveInDoubt, openCondition, type ConditionDraft } from '../shared/chains/condition-draft.js';
import type { Condition } from '../shared/chains/condition.js';
import { namedInterfaces } from '../shared/chains/interface-set.js';
import type { Location } from '../../model/source.js';
import type { AddressLists } from './address-lists.js';
import { RULE_REMARKS, UNEVALUABLE } from './attributes.js';
import type { InterfaceLists } from './interface-lists.js';
import type { Rule } from './rules.js';
import { valueOf, type Statement } from './statements.js';
import { PROTOCOLS_WITH_PORTS, readAddresses, readIcmpOptions, readPorts, readProtocol, signed } from './values.js';

/** What conditions refer to. */
export interface MatchContext {
  readonly family: 4 | 6;
  readonly addressLists: AddressLists;
  readonly interfaceLists: InterfaceLists;
  /** Interfaces inside a bridge or a bond. */
  readonly members: ReadonlySet<string>;
  /** Packets that rules of the raw table may keep from connection tracking. */
  readonly untracked: HeaderSpace;
  /** False when nothing in the export uses IPsec, so that no packet can have come through it; undefined when it cannot tell. */
  readonly usesIpsec: boolean | undefined;
  /** The base chain that the rule runs in. */
  readonly base: string;
  /** Notes of rules that were asked for, whether something in them is in doubt. */
  readonly evaluated: Map<Statement, boolean>;
  report(code: string, location: Location, parameters: MessageParameters): void;
}

/** What a rule matches, and where the lists that it uses are stated. */
export interface RuleMatch {
  readonly condition: Condition;
  readonly related: readonly Location[];
}

/** Works out the condition of a rule, as far as the export tells. */
export function matchOfRule(rule: Rule, context: MatchContext): RuleMatch {
  const draft = openCondition(rule.location);
  const { attributes } = rule.statement;
  for (let index = 0; index < attributes.length; index += 2) {
    const name = attributes[index] ?? '';
    const value = attributes[index + 1];
    // `!src-address` and `src-address=""` of a verbose export: there is no such condition.
    if (RULE_REMARKS.has(name) || isUnset(name, value) || value === '') continue;
    const matcher = MATCHERS.get(name);
    if (matcher === undefined || value === undefined) leaveInDoubt(draft, 'doubt.unevaluable', { what: name.slice(0, 60) });
    else matcher({ draft, rule, name, context, ...signed(value) });
  }
  const condition = closeCondition(draft, context.family === 4 ? FAMILY_4 : FAMILY_6);
  context.evaluated.set(rule.statement, condition.match.must !== condition.match.may);
  return { condition, related: draft.related };
}

function isUnset(name: string, value: string | undefined): boolean {
  return value === undefined && name.startsWith('!') && isKnown(name.slice(1));
}

function isKnown(name: string): boolean {
  return RULE_REMARKS.has(name) || UNEVALUABLE.has(name) || MATCHERS.has(name);
}

/** The first attribute of a rule that no rule has. */
export function unknownCondition({ attributes }: Statement): string | undefined {
  for (let index = 0; index < attributes.length; index += 2) {
    const name = attributes[index] ?? '';
    const value = attributes[index + 1];
    if (!isUnset(name, value) && (value === undefined || !isKnown(name))) return name;
  }
  return undefined;
}

const FAMILY_4: HeaderSpace = [box({ source: ALL_IPV4, destination: ALL_IPV4 })];
const FAMILY_6: HeaderSpace = [box({ source: ALL_IPV6, destination: ALL_IPV6 })];

interface Ask {
  readonly draft: ConditionDraft;
  readonly rule: Rule;
  readonly name: string;
  readonly text: string;
  readonly negated: boolean;
  readonly context: MatchContext;
}

type Matcher = (ask: Ask) => void;

const MATCHERS: ReadonlyMap<string, Matcher> = new Map<string, Matcher>([
  ['src-address', askAddress], ['dst-address', askAddress], ['src-address-list', askAddressList], ['dst-address-list', askAddressList],
  ['src-address-type', askAddressType], ['dst-address-type', askAddressType], ['protocol', askProtocol], ['src-port', askPorts], ['dst-port', askPorts], ['port', askPorts],
  ['in-interface', askOneInterface], ['out-interface', askOneInterface], ['in-interface-list', askInterfaceList], ['out-interface-list', askInterfaceList],
  ['connection-state', askState], ['connection-nat-state', askTranslation], ['icmp-options', askIcmp], ['tcp-flags', askTcpFlags], ['fragment', askFragment], ['ipsec-policy', askIpsec],
]);

function fieldOf(name: string): 'source' | 'destination' {
  return name.startsWith('src') ? 'source' : 'destination';
}

function valueInDoubt({ draft, name, text }: Ask): void {
  leaveInDoubt(draft, 'mikrotik.value_in_doubt', { attribute: name, value: text.slice(0, 60) });
}

function askAddress(ask: Ask): void {
  const range = readAddresses(ask.text);
  if (range === undefined) {
    valueInDoubt(ask);
    return;
  }
  const ips = ofOneFamily(range);
  askAddresses(ask.draft, fieldOf(ask.name), { set: { must: ips, may: ips }, negated: ask.negated });
}

const OPEN_LIST = { names: 'mikrotik.list_names', fed: 'mikrotik.list_fed', undefined: 'mikrotik.list_undefined' } as const;

function askAddressList({ draft, name, text, negated, context }: Ask): void {
  const list = context.addressLists.list(text);
  draft.related.push(...list.related);
  if (list.open === 'undefined') context.report('export.undefined_reference', draft.location, { kind: 'address-list', name: text.slice(0, 60) });
  if (list.open !== undefined) draft.doubts.push({ code: OPEN_LIST[list.open], parameters: { name: text.slice(0, 60) }, location: draft.location });
  askAddresses(draft, fieldOf(name), { set: list, negated });
}

function askProtocol(ask: Ask): void {
  const protocol = readProtocol(ask.text);
  if (protocol === undefined) valueInDoubt(ask);
  else askBox(ask.draft, { protocols: [{ first: protocol, last: protocol }] }, ask.negated);
}

/** The console accepts ports only together with a protocol that has them, and not with a negated one. */
function askPorts(ask: Ask): void {
  const { draft, rule, name, text, negated } = ask;
  const ports = readPorts(text);
  const protocol = readProtocol(valueOf(rule.statement, 'protocol') ?? '');
  if (ports === undefined || protocol === undefined || !PROTOCOLS_WITH_PORTS.has(protocol)) {
    valueInDoubt(ask);
    return;
  }
  if (name === 'port') askEitherPort(draft, ports, negated);
  else askBox(draft, name === 'src-port' ? { sourcePorts: ports } : { destinationPorts: ports }, negated);
}

/** `port` is met by either end. Whether its negation asks for both or one is not documented. */
function askEitherPort(draft: ConditionDraft, ports: NumberSet, negated: boolean): void {
  const either: HeaderSpace = [box({ sourcePorts: ports }), box({ destinationPorts: ports })];
  if (!negated) {
    askMatch(draft, { must: either, may: either });
    return;
  }
  const both: HeaderSpace = [box({ sourcePorts: ports, destinationPorts: ports })];
  draft.doubts.push({ code: 'mikrotik.value_in_doubt', parameters: { attribute: 'port', value: '!' }, location: draft.location });
  askMatch(draft, { must: complementSpace(either), may: complementSpace(both) });
}

/** Names that stand for all interfaces of a kind, and internal numbers of interfaces that are gone. */
const COLLECTIVE = /^all-(?:ethernet|ppp|vlan|wireless)$/u;
const GONE = /^\*[0-9A-F]+$/u;

function askOneInterface(ask: Ask): void {
  const { draft, name, text, negated, context } = ask;
  if (!hasInterface(ask)) return;
  if (GONE.test(text)) context.report('export.undefined_reference', draft.location, { kind: 'interface', name: text });
  if (COLLECTIVE.test(text) || text.endsWith('*') || GONE.test(text)) valueInDoubt(ask);
  else if (context.members.has(text)) leaveInDoubt(draft, 'mikrotik.member_interface', { name: text.slice(0, 60) });
  else askInterface(draft, name.startsWith('in') ? 'ingress' : 'egress', namedInterfaces([text], negated));
}

/** `in-interface` in output and `out-interface` in input are refused by the console; what an import of such a rule does is in doubt. */
function hasInterface(ask: Ask): boolean {
  const { base } = ask.context;
  const side = ask.name.startsWith('in') ? 'in' : 'out';
  const has = side === 'in' ? base !== 'output' && base !== 'srcnat' : base !== 'input' && base !== 'prerouting' && base !== 'dstnat';
  if (!has) valueInDoubt(ask);
  return has;
}

function askInterfaceList(ask: Ask): void {
  const { draft, name, text, negated, context } = ask;
  if (!hasInterface(ask)) return;
  const members = context.interfaceLists.resolve(text);
  if (members === 'dynamic') valueInDoubt(ask);
  else if (typeof members === 'string') {
    const code = members === 'cyclic' ? 'export.cyclic_reference' : 'export.undefined_reference';
    context.report(code, draft.location, { kind: 'interface list', name: text.slice(0, 60) });
    valueInDoubt(ask);
  } else {
    draft.related.push(...members.related);
    if (members.patterns.some((pattern) => pattern.endsWith('*') || GONE.test(pattern))) valueInDoubt(ask);
    else askInterface(draft, name.startsWith('in') ? 'ingress' : 'egress', namedInterfaces(members.patterns, members.negated !== negated));
  }
}

const STATES: ReadonlySet<string> = new Set(['established', 'related', 'new', 'invalid', 'untracked']);

/** The packet that opens a connection is new, or untracked where a raw rule may have taken it from the tracking. */
function askState(ask: Ask): void {
  const { draft, text, negated, context } = ask;
  const states = text.split(',');
  // The raw table stands before the tracking.
  if (!states.every((state) => STATES.has(state)) || context.base === 'prerouting') {
    valueInDoubt(ask);
    return;
  }
  const asksNew = states.includes('new');
  const asksUntracked = states.includes('untracked');
  const { untracked } = context;
  const isPlain = untracked.length === 0 || asksNew === asksUntracked;
  if (!isPlain) {
    draft.doubts.push({ code: 'mikrotik.state_in_doubt', parameters: {}, location: draft.location });
    askMatch(draft, asksNew ? { must: complementSpace(untracked), may: EVERYTHING } : { must: NOTHING, may: untracked }, negated);
  } else if (asksNew === negated) draft.never = true;
}

/** `dstnat` is met when a destination translation changed the packet; the source changes only behind the filters. */
function askTranslation(ask: Ask): void {
  const { draft, text, negated } = ask;
  if (text === 'dstnat') draft.translated = negated ? 'never' : 'only';
  else valueInDoubt(ask);
}

const MULTICAST = networks('224.0.0.0/4', 'ff00::/8');

function networks(...texts: readonly string[]): IpSet {
  return uniteIps(texts.map((text) => parseCidr(text)).filter((range): range is IpRange => range !== undefined));
}

/** Multicast is decided by the address; at input every unicast destination is local. All else needs the routes of the router. */
function askAddressType(ask: Ask): void {
  const { draft, name, text, negated, context } = ask;
  const field = fieldOf(name);
  const isMulticast = text === 'multicast';
  const isOwn = text === 'local' && field === 'destination' && context.base === 'input';
  const may = isMulticast ? MULTICAST : text === 'local' || text === 'unicast' ? complementIps(MULTICAST) : complementIps([]);
  if (!isMulticast) draft.doubts.push({ code: 'doubt.unevaluable', parameters: { what: name }, location: draft.location });
  const must = isMulticast ? MULTICAST : isOwn ? complementIps(uniteIps(MULTICAST, NOT_ONE_HOST)) : [];
  askAddresses(draft, field, { set: { must, may }, negated });
}

/** Addresses that may be a broadcast at input. */
const NOT_ONE_HOST = networks('255.255.255.255', '0.0.0.0/8');

function askIcmp(ask: Ask): void {
  const messages = readIcmpOptions(ask.text);
  const protocol = readProtocol(valueOf(ask.rule.statement, 'protocol') ?? '');
  if (messages === undefined || (protocol !== 1 && protocol !== 58)) valueInDoubt(ask);
  else askBox(ask.draft, { destinationPorts: numberSet(messages) }, ask.negated);
}

/** The first segment of a connection has SYN and none of the others; the two flags of congestion control may be set. */
function askTcpFlags(ask: Ask): void {
  const flags = ask.negated ? [`!${ask.text.split(',')[0] ?? ''}`, ...ask.text.split(',').slice(1)] : ask.text.split(',');
  for (const flag of flags) {
    const { text, negated } = signed(flag);
    if (!TCP_FLAGS.has(text)) {
      valueInDoubt(ask);
      return;
    }
    if (text === 'ece' || text === 'cwr') valueInDoubt(ask);
    else if ((text === 'syn') === negated) ask.draft.never = true;
  }
  const protocol = valueOf(ask.rule.statement, 'protocol');
  if (protocol !== 'tcp' && protocol !== '6') valueInDoubt(ask);
}

const TCP_FLAGS: ReadonlySet<string> = new Set(['fin', 'syn', 'rst', 'psh', 'ack', 'urg', 'ece', 'cwr']);

/** Second and later fragments open no connection. */
function askFragment(ask: Ask): void {
  if (ask.text === 'yes' && !ask.negated) ask.draft.never = true;
  else if (ask.text !== 'no' || ask.negated) valueInDoubt(ask);
}

/** `in,ipsec`: comes out of an IPsec tunnel. Where no IPsec is configured nothing does. */
function askIpsec(ask: Ask): void {
  const { usesIpsec } = ask.context;
  const isKnown = /^(?:in|out),(?:ipsec|none)$/u.test(ask.text) && !ask.negated;
  if (!isKnown || usesIpsec !== false) leaveInDoubt(ask.draft, 'doubt.unevaluable', { what: 'ipsec-policy' });
  else if (ask.text.endsWith('ipsec')) ask.draft.never = true;
}
