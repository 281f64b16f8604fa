import { box, complementSpace, EVERYTHING, NOTHING, type HeaderSpace } from '../../model/header-space.js';
import { ALL_IPV4, ALL_IPV6 } from '../../model/ip-set.js';
import type { MessageParameters } from '../../model/message.js';
import { intersectNumbers, type NumberSet } from '../../model/number-set.js';
import { atLine, type Location } from '../../model/source.js';
import { askAddresses, askBox, askInterface, askMatch, closeCondition, leaveInDoubt, openCondition, type ConditionDraft } from '../shared/chains/condition-draft.js';
import type { Condition } from '../shared/chains/condition.js';
import { namedInterfaces } from '../shared/chains/interface-set.js';
import { isRuleWord, isUnsureInRule } from './grammar.js';
import type { Bounds, Groups } from './groups.js';
import { find, valueAt, valuesAt, type ConfigNode } from './tree.js';
import { messages, readAddresses, readByte, readIcmpName, readPorts, readProtocol, signed } from './values.js';

/** What the conditions of rules refer to. */
export interface MatchContext {
  readonly path: string;
  readonly family: 4 | 6;
  readonly groups: Groups;
  /** Packets that rules of `prerouting raw` may keep from connection tracking. */
  readonly untracked: HeaderSpace;
  readonly usesIpsec: boolean;
  report(code: string, location: Location, parameters: MessageParameters): void;
}

/** What a rule matches, and where the groups that it uses are stated. */
export interface RuleMatch {
  readonly condition: Condition;
  readonly related: readonly Location[];
}

interface Ask {
  readonly draft: ConditionDraft;
  readonly rule: ConfigNode;
  readonly context: MatchContext;
}

/** Protocols with ports that nft and iptables can ask for. */
const WITH_PORTS: NumberSet = [{ first: 6, last: 6 }, { first: 17, last: 17 }, { first: 33, last: 33 }, { first: 132, last: 132 }, { first: 136, last: 136 }];

/** Works out the condition of a firewall or NAT rule, as far as the export tells. */
export function matchOfRule(rule: ConfigNode, context: MatchContext): RuleMatch {
  const draft = openCondition(atLine(context.path, rule.line));
  const ask: Ask = { draft, rule, context };
  for (const { word } of rule.children) {
    if (isUnsureInRule(word)) leaveInDoubt(draft, 'doubt.unevaluable', { what: word });
    else if (!isRuleWord(word) && !NAT_WORDS.has(word)) leaveInDoubt(draft, 'doubt.unevaluable', { what: word.slice(0, 60) });
  }
  const protocols = askProtocol(ask);
  for (const field of ['source', 'destination'] as const) askSide(ask, field, protocols);
  askInterfaces(ask);
  askState(ask);
  askIcmp(ask);
  askTcpFlags(ask);
  askOthers(ask);
  return { condition: closeCondition(draft, context.family === 4 ? FAMILY_4 : FAMILY_6), related: draft.related };
}

const FAMILY_4: HeaderSpace = [box({ source: ALL_IPV4, destination: ALL_IPV4 })];
const FAMILY_6: HeaderSpace = [box({ source: ALL_IPV6, destination: ALL_IPV6 })];

/** Words of a NAT rule that say what becomes of the packet. */
const NAT_WORDS: ReadonlySet<string> = new Set(['exclude', 'type', 'translation', 'inside-address', 'outside-address', 'static-mapping', 'load-balance', 'packet-type']);

function inDoubt({ draft }: Ask, word: string, value: string): void {
  leaveInDoubt(draft, 'vyos.value_in_doubt', { word: word.slice(0, 60), value: value.slice(0, 60) });
}

/** Undefined when the rule asks for no protocol, or for one that is not known. */
function askProtocol(ask: Ask): NumberSet | undefined {
  const value = valueAt(ask.rule, 'protocol');
  if (value === undefined) return undefined;
  const { text, negated } = signed(value);
  const protocols = readProtocol(text.toLowerCase());
  if (protocols === undefined || (protocols === 'all' && negated)) inDoubt(ask, 'protocol', value);
  else if (protocols !== 'all') askBox(ask.draft, { protocols }, negated);
  return protocols === 'all' || negated ? undefined : protocols;
}

function askSide(ask: Ask, field: 'source' | 'destination', protocols: NumberSet | undefined): void {
  const side = find(ask.rule, field);
  if (side === undefined) return;
  for (const { word } of side.children) if (!SIDE_WORDS.has(word)) leaveInDoubt(ask.draft, 'doubt.unevaluable', { what: `${field} ${word}`.slice(0, 60) });
  for (const word of ['address', 'prefix']) {
    for (const value of valuesAt(side, word)) {
      const { text, negated } = signed(value);
      const set = readAddresses(text);
      if (set === undefined || find(side, 'address-mask') !== undefined) inDoubt(ask, `${field} ${word}`, value);
      else askAddresses(ask.draft, field, { set: { must: set, may: set }, negated });
    }
  }
  const port = valueAt(side, 'port');
  const read = port === undefined ? undefined : readPorts(port);
  if (port !== undefined && read === undefined) inDoubt(ask, `${field} port`, port);
  if (read !== undefined) askPorts(ask, { field, bounds: { must: read.ports, may: read.ports }, negated: read.negated, protocols });
  for (const group of find(side, 'group')?.children ?? []) askGroup(ask, { field, group, protocols });
}

const SIDE_WORDS: ReadonlySet<string> = new Set(['address', 'prefix', 'port', 'group', 'address-mask']);
const ADDRESS_GROUPS: ReadonlySet<string> = new Set(['address-group', 'network-group', 'ipv6-address-group', 'ipv6-network-group']);

interface GroupAsk {
  readonly field: 'source' | 'destination';
  readonly group: ConfigNode;
  readonly protocols: NumberSet | undefined;
}

function askGroup(ask: Ask, { field, group, protocols }: GroupAsk): void {
  const { context, draft } = ask;
  for (const { word: value } of group.children) {
    const { text, negated } = signed(value);
    if (group.word === 'port-group') {
      const ports = context.groups.ports(text);
      noteGroup(ask, group.word, { name: text, bounds: ports });
      askPorts(ask, { field, bounds: ports, negated, protocols });
    } else if (ADDRESS_GROUPS.has(group.word)) {
      // Since 1.4 a rule of the IPv6 tables names its groups without `ipv6-`.
      const kind = context.family === 6 && !group.word.startsWith('ipv6-') ? `ipv6-${group.word}` : group.word;
      const addresses = context.groups.addresses(kind, text, context.family);
      noteGroup(ask, kind, { name: text, bounds: addresses });
      askAddresses(draft, field, { set: addresses, negated });
    } else leaveInDoubt(draft, 'doubt.unevaluable', { what: group.word.slice(0, 60) });
  }
}

function noteGroup({ draft, context }: Ask, kind: string, { name, bounds }: { readonly name: string; readonly bounds: Bounds<unknown> }): void {
  draft.related.push(...bounds.related);
  const { problem } = bounds;
  if (problem === undefined) return;
  if (problem !== 'unknown') context.report(problem === 'cyclic' ? 'export.cyclic_reference' : 'export.undefined_reference', draft.location, { kind, name: name.slice(0, 60) });
  draft.doubts.push({ code: 'vyos.group_in_doubt', parameters: { name: name.slice(0, 60) }, location: draft.location });
}

interface PortAsk {
  readonly field: 'source' | 'destination';
  readonly bounds: { readonly must: NumberSet; readonly may: NumberSet };
  readonly negated: boolean;
  readonly protocols: NumberSet | undefined;
}

/** Ports are only accepted together with protocols that have them; without, what the rule matches is in doubt. */
function askPorts(ask: Ask, { field, bounds, negated, protocols }: PortAsk): void {
  const { draft } = ask;
  if (protocols === undefined || intersectNumbers(protocols, WITH_PORTS).length !== protocols.length) {
    inDoubt(ask, `${field} port`, 'protocol');
    return;
  }
  const spaceOf = (ports: NumberSet): HeaderSpace => (ports.length === 0 ? NOTHING : [box(field === 'source' ? { sourcePorts: ports } : { destinationPorts: ports })]);
  const must = spaceOf(bounds.must);
  askMatch(draft, { must, may: bounds.may === bounds.must ? must : spaceOf(bounds.may) }, negated);
}

function askInterfaces(ask: Ask): void {
  for (const [word, side] of [['inbound-interface', 'ingress'], ['outbound-interface', 'egress']] as const) {
    for (const child of find(ask.rule, word)?.children ?? []) {
      const isNamed = ['name', 'interface-name', 'group', 'interface-group'].includes(child.word) && child.children.length > 0;
      // Before 1.4 the name stands behind the word itself: `inbound-interface eth0`.
      for (const value of isNamed ? child.children.map((each) => each.word) : [child.word]) {
        askOneInterface(ask, side, { value, isGroup: isNamed && child.word.endsWith('group') });
      }
    }
  }
}

function askOneInterface(ask: Ask, side: 'ingress' | 'egress', { value, isGroup }: { readonly value: string; readonly isGroup: boolean }): void {
  const { draft, context } = ask;
  const { text, negated } = signed(value);
  if (!isGroup) {
    if (text !== 'any') askInterface(draft, side, namedInterfaces([text.replace(/\+$/u, '*')], negated));
    return;
  }
  const members = context.groups.interfaces(text);
  noteGroup(ask, 'interface-group', { name: text, bounds: members });
  if (members.problem === undefined) askInterface(draft, side, namedInterfaces(members.must, negated));
  else draft.uncertain = true;
}

const STATES: ReadonlySet<string> = new Set(['established', 'related', 'new', 'invalid', 'untracked']);

/** States that a rule asks for: `state new` (1.4 and later), `state { new enable }` (before, and EdgeOS). */
export function statesOf(rule: ConfigNode): readonly string[] | undefined {
  const state = find(rule, 'state');
  if (state === undefined) return undefined;
  return state.children.filter((each) => each.children.length === 0 || each.children[0]?.word === 'enable').map(({ word }) => word);
}

/** The packet that opens a connection is new, or untracked where a raw rule may have taken it from the tracking. */
function askState(ask: Ask): void {
  const states = statesOf(ask.rule);
  // With every state on `disable` there is no condition.
  if (states === undefined || states.length === 0) return;
  const unknown = states.find((state) => !STATES.has(state)) ?? find(ask.rule, 'state')?.children.find(({ children }) => children.some(({ word }) => word !== 'enable' && word !== 'disable'))?.word;
  if (unknown !== undefined) {
    inDoubt(ask, 'state', unknown);
    return;
  }
  const { untracked } = ask.context;
  const asksNew = states.includes('new');
  if (untracked.length > 0 && asksNew !== states.includes('untracked')) {
    ask.draft.doubts.push({ code: 'vyos.state_in_doubt', parameters: {}, location: ask.draft.location });
    askMatch(ask.draft, asksNew ? { must: complementSpace(untracked), may: EVERYTHING } : { must: NOTHING, may: untracked });
  } else if (!asksNew) ask.draft.never = true;
}

function askIcmp(ask: Ask): void {
  for (const [word, protocol, family] of [['icmp', 1, 4], ['icmpv6', 58, 6]] as const) {
    const node = find(ask.rule, word);
    if (node === undefined) continue;
    const unknown = node.children.find((child) => !['type', 'code', 'type-name'].includes(child.word));
    const found = unknown === undefined ? icmpMessages(node, family) : undefined;
    if (found === undefined) inDoubt(ask, word, unknown?.word ?? node.children[0]?.children[0]?.word ?? '');
    else askBox(ask.draft, { protocols: [{ first: protocol, last: protocol }], destinationPorts: found });
  }
}

/** `type-name echo-request`, `type 3` and `code 1`; for IPv6 before 1.4 `type echo-request` or `type 1/2`. */
function icmpMessages(node: ConfigNode, family: 4 | 6): NumberSet | undefined {
  const name = valueAt(node, 'type-name');
  if (name !== undefined) return readIcmpName(name, family);
  const text = valueAt(node, 'type') ?? '';
  const codeText = valueAt(node, 'code');
  const [typeText, slashed] = text.split('/');
  const type = readByte(typeText);
  const code = readByte(codeText ?? slashed);
  if (type === undefined) return codeText === undefined ? readIcmpName(text, family) : undefined;
  return (codeText ?? slashed) !== undefined && code === undefined ? undefined : messages(type, code);
}

const TCP_FLAGS: ReadonlySet<string> = new Set(['syn', 'ack', 'fin', 'rst', 'urg', 'psh']);

/** The first segment of a connection has SYN alone. `flags SYN,!ACK` before 1.4, then `flags syn` and `flags not ack`. */
function askTcpFlags(ask: Ask): void {
  const flags = (find(ask.rule, 'tcp', 'flags')?.children ?? []).flatMap((child) => (child.word === 'not' ? child.children.map(({ word }) => `!${word}`) : child.word.split(',')));
  for (const flag of flags) {
    const { text, negated } = signed(flag.toLowerCase());
    if (!TCP_FLAGS.has(text)) inDoubt(ask, 'tcp flags', flag);
    else if ((text === 'syn') === negated) ask.draft.never = true;
  }
}

function askOthers(ask: Ask): void {
  const { draft, rule, context } = ask;
  for (const { word } of find(rule, 'tcp')?.children ?? []) if (word !== 'flags') leaveInDoubt(draft, 'doubt.unevaluable', { what: `tcp ${word}`.slice(0, 60) });
  // The packet that opens a connection comes in one piece.
  for (const { word } of find(rule, 'fragment')?.children ?? []) {
    if (word === 'match-frag') draft.never = true;
    else if (word !== 'match-non-frag') inDoubt(ask, 'fragment', word);
  }
  for (const { word } of find(rule, 'ipsec')?.children ?? []) {
    const isKnown = /^match-(?:ipsec|none)(?:-in|-out)?$/u.test(word);
    if (!isKnown || context.usesIpsec) leaveInDoubt(draft, 'doubt.unevaluable', { what: `ipsec ${word}`.slice(0, 60) });
    else if (word.startsWith('match-ipsec')) draft.never = true;
  }
  const status = find(rule, 'connection-status');
  if (status === undefined) return;
  if (valueAt(status, 'nat') === 'destination' && status.children.length === 1) draft.translated = 'only';
  else inDoubt(ask, 'connection-status', valueAt(status, 'nat') ?? '');
}
