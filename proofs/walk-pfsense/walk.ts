/** One packet through one pfSense: rdr, the rules inwards, the rules outwards, nat; written from filter.inc and pf.conf(5). */
import type { Packet } from '../../src/model/header-space.js';
import { isIpv4, type IpRange } from '../../src/model/ip-address.js';
import { allOf, anyOf, surely, type Ternary } from '../packet-walk/three-valued.js';
import { untouched, UnreadableError, type Delivery, type SlowAnswer, type TextFile, type Way } from '../packet-walk/types.js';
import { assignedInterfaces, endMatches, groupMembers, isInNetwork, isOwn, mayHold, namedAddress, networkRange, portMatches, readAddress, readNetwork, type Assigned, type Names } from './names.js';
import { allAt, at, isSet, readXml, textAt, type Element } from './read-xml.js';

interface Pf extends Names {
  readonly allowsIpv6: boolean;
}

/** The slow evaluator of one config.xml. */
export function openPfsense([file]: readonly TextFile[]): (packet: Packet, way: Way) => SlowAnswer {
  const root = readXml(file?.text ?? '');
  const system = at(root, 'system');
  if (root.name !== 'pfsense' || system === undefined || at(root, 'filter') === undefined) throw new UnreadableError('parts are missing');
  const pf: Pf = { root, interfaces: assignedInterfaces(root), allowsIpv6: isSet(system, 'ipv6allow') };
  checkAll(pf);
  return (packet, way) => (way.hook === 'to-firewall' ? toFirewall(pf, packet, way) : forward(pf, packet, way));
}

/** Shrinking may take away what a rule cannot be without. */
function checkAll({ root, interfaces }: Pf): void {
  const known = new Set(['wan', 'lan', 'opt1', 'opt2', '', 'any', ...allAt(at(root, 'ifgroups'), 'ifgroupentry').map((one) => textAt(one, 'ifname'))]);
  if (['wan', 'lan', 'opt1'].some((name) => !interfaces.some((one) => one.name === name && one.own.some(({ address }) => isIpv4(address))))) throw new UnreadableError('an interface is missing');
  for (const rule of allAt(at(root, 'filter'), 'rule')) {
    if (!isSet(rule, 'floating') && ['', 'any'].includes(textAt(rule, 'interface'))) throw new UnreadableError('a rule on no tab');
    if (textAt(rule, 'interface').split(',').some((name) => !known.has(name))) throw new UnreadableError('no such interface');
    for (const end of ['source', 'destination']) if ((at(rule, end)?.children.length ?? 0) === 0) throw new UnreadableError('a rule without an end');
  }
  for (const rule of allAt(at(root, 'nat'), 'rule')) {
    if (!isSet(rule, 'nordr') && (textAt(rule, 'target') === '' || textAt(rule, 'interface') === '')) throw new UnreadableError('a forward to nowhere');
  }
  for (const rule of allAt(at(root, 'nat', 'outbound'), 'rule')) if (textAt(rule, 'interface') === '') throw new UnreadableError('nat on no interface');
  for (const alias of allAt(at(root, 'aliases'), 'alias')) if (textAt(alias, 'address') === '') throw new UnreadableError('an empty alias');
  for (const one of allAt(at(root, 'nat'), 'onetoone')) if (textAt(one, 'external') === '' || at(one, 'source') === undefined) throw new UnreadableError('half a mapping');
}

function toFirewall(pf: Pf, sent: Packet, way: Way): SlowAnswer {
  const { packet, passes, isMoved } = inwards(pf, sent, way.ingress ?? '');
  if (isMoved && !isOwn(pf.interfaces, packet.destination)) return { verdict: 'block' };
  return answer(passes ? 'yes' : filterVerdict(pf, packet, { direction: 'in', name: way.ingress ?? '' }), { ...untouched(sent), destination: packet.destination, destinationPort: packet.destinationPort });
}

function forward(pf: Pf, sent: Packet, { ingress = '', egress = '' }: Way): SlowAnswer {
  const { packet, passes } = inwards(pf, sent, ingress);
  const verdict = allOf([passes ? 'yes' : filterVerdict(pf, packet, { direction: 'in', name: ingress }), filterVerdict(pf, packet, { direction: 'out', name: egress })]);
  return answer(verdict, outwards(pf, packet, egress));
}

function answer(verdict: Ternary, delivered: Delivery): SlowAnswer {
  if (verdict === 'no') return { verdict: 'block' };
  return verdict === 'yes' ? { verdict: 'pass', delivered } : { verdict: 'in-doubt', delivered };
}

interface Inward {
  readonly packet: Packet;
  readonly isMoved: boolean;
  /** `rdr pass`: no rule is asked. */
  readonly passes: boolean;
}

/** `rdr` and `no rdr`: the first that matches; where none redirects, the 1:1 mappings. `no rdr` keeps no packet from those. */
function inwards(pf: Pf, packet: Packet, ingress: string): Inward {
  const { root } = pf;
  const first = allAt(at(root, 'nat'), 'rule').find((rule) => !isSet(rule, 'disabled') && stands(pf, rule, ingress) && forwardMatches(pf, rule, packet));
  if (first !== undefined && !isSet(first, 'nordr')) {
    return { packet: redirected(root, first, packet), isMoved: true, passes: textAt(first, 'associated-rule-id') === 'pass' };
  }
  const mapping = oneToOnes(root).find((one) => (textAt(one, 'interface') || 'wan') === ingress && isInMapped(pf, one, packet));
  if (mapping === undefined || isSet(mapping, 'nobinat')) return { packet, isMoved: false, passes: false };
  const { inside, outside } = rangesOf(mapping);
  return { packet: { ...packet, destination: inside.first + packet.destination - outside.first }, isMoved: true, passes: false };
}

/** On its own interface, or by pure reflection on every other one without a gateway. */
function stands({ root, interfaces }: Pf, rule: Element, ingress: string): boolean {
  const own = textAt(rule, 'interface') || 'wan';
  if (own === ingress) return true;
  const isReflected = textAt(rule, 'natreflection') === 'purenat' || (textAt(rule, 'natreflection') === '' && !isSet(at(root, 'system'), 'disablenatreflection'));
  return isReflected && interfaces.some((one) => one.name === ingress && !one.hasGateway);
}

function forwardMatches(pf: Pf, rule: Element, packet: Packet): boolean {
  const family = textAt(rule, 'ipprotocol') === 'inet6' ? 6 : 4;
  if (isIpv4(packet.destination) !== (family === 4)) return false;
  const parts = [protocolHolds(textAt(rule, 'protocol'), packet), endMatches(pf, at(rule, 'source'), packet.source), endMatches(pf, at(rule, 'destination'), packet.destination), portsHold(pf, rule, packet)];
  const matched = allOf(parts);
  if (matched === 'maybe') throw new UnreadableError('a doubtful forward');
  return matched === 'yes';
}

/** `local-port` is the first port inside; a span keeps its order. */
function redirected(root: Element, rule: Element, packet: Packet): Packet {
  const destination = targetOf(root, textAt(rule, 'target'));
  const local = textAt(rule, 'local-port');
  const hasPorts = ['tcp', 'udp', 'tcp/udp'].includes(textAt(rule, 'protocol'));
  if (local === '' || !hasPorts) return { ...packet, destination };
  const outside = Number(/^\d+/u.exec(textAt(rule, 'destination', 'port'))?.[0] ?? packet.destinationPort);
  const isSpan = /[-:]/u.test(textAt(rule, 'destination', 'port'));
  return { ...packet, destination, destinationPort: Number(local) + (isSpan ? packet.destinationPort - outside : 0) };
}

/** A literal address, or an alias of a single one. */
function targetOf(root: Element, text: string): bigint {
  const alias = allAt(at(root, 'aliases'), 'alias').find((one) => textAt(one, 'name') === text);
  return readAddress(alias === undefined ? text : textAt(alias, 'address'));
}

function oneToOnes(root: Element): readonly Element[] {
  return allAt(at(root, 'nat'), 'onetoone').filter((one) => !isSet(one, 'disabled'));
}

/** The outside takes the size of the inside. */
function rangesOf(mapping: Element): { readonly inside: IpRange; readonly outside: IpRange } {
  const inside = readNetwork(textAt(mapping, 'source', 'address'));
  const outside = readNetwork(textAt(mapping, 'external'));
  if (inside === undefined || outside === undefined) throw new UnreadableError('a mapping of names');
  return { inside: networkRange(inside), outside: networkRange({ ...outside, length: inside.length }) };
}

function isInMapped(pf: Pf, mapping: Element, { source, destination }: Packet): boolean {
  const { outside } = rangesOf(mapping);
  return outside.first <= destination && destination <= outside.last && isIpv4(source) === isIpv4(destination) && endMatches(pf, at(mapping, 'destination'), source) === 'yes';
}

interface Side {
  readonly direction: 'in' | 'out';
  /** The interface. */
  readonly name: string;
}

interface Rule {
  readonly action: 'pass' | 'block';
  readonly quick: boolean;
  readonly matches: Ternary;
}

/** A quick rule ends the walk; else the last that matches holds. Where a rule may match, both ways are walked. */
function filterVerdict(pf: Pf, packet: Packet, side: Side): Ternary {
  const settled = new Set<Rule['action']>();
  let last = new Set<Rule['action']>([side.direction === 'in' ? 'block' : 'pass']);
  for (const { action, quick, matches } of rulesFor(pf, packet, side)) {
    if (matches === 'no') continue;
    if (quick) settled.add(action);
    if (quick && matches === 'yes') return verdictOf(settled);
    if (!quick) last = matches === 'yes' ? new Set([action]) : new Set([...last, action]);
  }
  return verdictOf(new Set([...settled, ...last]));
}

function verdictOf(actions: ReadonlySet<Rule['action']>): Ternary {
  if (actions.size > 1) return 'maybe';
  return surely(actions.has('pass'));
}

/** Every rule of one direction in the order in which pfSense writes them. */
function* rulesFor(pf: Pf, packet: Packet, side: Side): Generator<Rule> {
  yield* automaticRules(pf, packet, side);
  const rules = allAt(at(pf.root, 'filter'), 'rule').filter((rule) => !isSet(rule, 'disabled') && textAt(rule, 'type') !== 'match');
  const groups = allAt(at(pf.root, 'ifgroups'), 'ifgroupentry').map((one) => textAt(one, 'ifname'));
  const onTab = (name: string): readonly Element[] => rules.filter((rule) => !isSet(rule, 'floating') && textAt(rule, 'interface') === name);
  const floating = rules.filter((rule) => isSet(rule, 'floating'));
  const tabs = side.direction === 'out' ? [] : [...groups.flatMap(onTab), ...onTab(side.name)];
  for (const rule of [...floating, ...tabs]) yield userRule(pf, rule, packet, side);
}

function* automaticRules(pf: Pf, packet: Packet, { direction, name }: Side): Generator<Rule> {
  const { root, interfaces } = pf;
  const quick = (action: Rule['action'], holds: boolean): Rule => ({ action, quick: true, matches: surely(holds) });
  const inIpv4 = isIpv4(packet.destination);
  if (!pf.allowsIpv6) yield quick('block', !inIpv4);
  const isWithin = (text: string, address: bigint): boolean => namedAddress({ root }, text, address) === 'yes';
  if (direction === 'in' && !isSet(at(root, 'system'), 'no_apipa_block')) yield quick('block', [packet.source, packet.destination].some((address) => isWithin('169.254.0.0/16', address)));
  if (pf.allowsIpv6 && packet.protocol === 58 && !inIpv4) {
    const type = packet.destinationPort >> 8;
    yield quick('pass', [1, 2, 135, 136].includes(type));
    const pairs = [['fe80::/10', 'fe80::/10'], ['fe80::/10', 'ff02::/16'], ...(direction === 'in' ? [['ff02::/16', 'fe80::/10'], ['::/128', 'ff02::/16']] : [])];
    yield quick('pass', [direction === 'in' ? 128 : 129, 133, 134, 135, 136].includes(type) && pairs.some(([from = '', to = '']) => isWithin(from, packet.source) && isWithin(to, packet.destination)));
  }
  yield quick('block', [6, 17].includes(packet.protocol) && (packet.sourcePort === 0 || packet.destinationPort === 0));
  if (direction === 'out') return;
  const here = interfaces.find((one) => one.name === name);
  if (here?.blocksPrivate === true) yield quick('block', ['10.0.0.0/8', '127.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', 'fc00::/7'].some((text) => isWithin(text, packet.source)));
  const lockout = !isSet(at(root, 'system', 'webgui'), 'noantilockout') && name === 'lan' && packet.protocol === 6;
  const ports = [443, 80, ...(isSet(at(root, 'system', 'ssh'), 'enable') ? [22] : [])];
  yield quick('pass', lockout && ports.includes(packet.destinationPort) && [...(here?.own ?? []), ...(here?.virtual ?? [])].some((own) => own.address === packet.destination));
}

function userRule(pf: Pf, rule: Element, packet: Packet, side: Side): Rule {
  const action = ['block', 'reject'].includes(textAt(rule, 'type')) ? 'block' : 'pass';
  const quick = !isSet(rule, 'floating') || isSet(rule, 'quick');
  return { action, quick, matches: surely(isAsked(pf, rule, side)) === 'no' ? 'no' : ruleMatches(pf, rule, packet, side) };
}

function isAsked({ root, interfaces }: Pf, rule: Element, { direction, name }: Side): boolean {
  const wanted = isSet(rule, 'floating') ? textAt(rule, 'direction') || 'any' : 'in';
  if (wanted !== 'any' && wanted !== direction) return false;
  const names = textAt(rule, 'interface').split(',').filter((one) => one !== '' && one !== 'any');
  return names.length === 0 || names.some((one) => one === name || groupMembers(root, one, interfaces)?.includes(name));
}

function ruleMatches(pf: Pf, rule: Element, packet: Packet, { direction, name }: Side): Ternary {
  const family = textAt(rule, 'ipprotocol') || 'inet';
  const inIpv4 = isIpv4(packet.destination);
  if ((family === 'inet' && !inIpv4) || (family === 'inet6' && inIpv4)) return 'no';
  const own = [protocolHolds(textAt(rule, 'protocol'), packet), icmpHolds(textAt(rule, 'icmptype'), packet, textAt(rule, 'protocol')), endMatches(pf, at(rule, 'destination'), packet.destination), portHolds(pf, rule, 'destination', packet)];
  const source = [endMatches(pf, at(rule, 'source'), packet.source), portHolds(pf, rule, 'source', packet)];
  // Outwards pf has translated the source before it asks the rules.
  const asksSource = !isSet(at(rule, 'source'), 'any') || textAt(rule, 'source', 'port') !== '';
  const isTranslated = direction === 'out' && asksSource && translates(pf, rule, name);
  if (isTranslated && !mayHold(pf, at(rule, 'source'), inIpv4)) return 'no';
  return allOf(isTranslated ? [...own, 'maybe'] : [...own, ...source]);
}

/** Whether any interface of the rule has outbound translations. */
function translates({ root, interfaces }: Pf, rule: Element, _name: string): boolean {
  const touched = new Set([
    ...oneToOnes(root).map((one) => textAt(one, 'interface') || 'wan'),
    ...(usesManual(root) ? allAt(at(root, 'nat', 'outbound'), 'rule').filter((one) => !isSet(one, 'disabled')).map((one) => textAt(one, 'interface')) : []),
    ...(usesAutomatic(root) ? interfaces.filter((one) => one.hasGateway).map((one) => one.name) : []),
  ]);
  const names = textAt(rule, 'interface').split(',').filter((one) => one !== '' && one !== 'any').flatMap((one) => groupMembers(root, one, interfaces) ?? [one]);
  return names.length === 0 ? touched.size > 0 : names.some((one) => touched.has(one));
}

const PROTOCOLS: Readonly<Record<string, readonly number[]>> = { tcp: [6], udp: [17], 'tcp/udp': [6, 17], gre: [47], esp: [50], sctp: [132] };

function protocolHolds(word: string, { protocol, destination }: Packet): Ternary {
  if (word === '' || word === 'any') return 'yes';
  if (word === 'icmp') return surely(protocol === (isIpv4(destination) ? 1 : 58));
  const numbers = PROTOCOLS[word];
  if (numbers === undefined) throw new UnreadableError(word);
  return surely(numbers.includes(protocol));
}

function icmpHolds(words: string, { destinationPort, destination }: Packet, protocol: string): Ternary {
  if (protocol !== 'icmp' || words === '' || words === 'any') return 'yes';
  const types: Readonly<Record<string, number>> = isIpv4(destination) ? { echoreq: 8, echorep: 0, unreach: 3 } : { echoreq: 128, echorep: 129, unreach: 1 };
  return surely(words.split(',').some((word) => types[word] === destinationPort >> 8));
}

function portsHold(pf: Pf, rule: Element, packet: Packet): Ternary {
  return allOf([portHolds(pf, rule, 'source', packet), portHolds(pf, rule, 'destination', packet)]);
}

function portHolds({ root }: Pf, rule: Element, end: 'source' | 'destination', packet: Packet): Ternary {
  const text = textAt(rule, end, 'port');
  const word = textAt(rule, 'protocol');
  if (word === '' && text !== '') throw new UnreadableError('a port without a protocol');
  if (!['tcp', 'udp', 'tcp/udp', 'sctp'].includes(word)) return 'yes';
  return surely(portMatches(root, text, end === 'source' ? packet.sourcePort : packet.destinationPort));
}

function usesManual(root: Element): boolean {
  return ['advanced', 'hybrid'].includes(textAt(root, 'nat', 'outbound', 'mode'));
}

function usesAutomatic(root: Element): boolean {
  return !['advanced', 'disabled'].includes(textAt(root, 'nat', 'outbound', 'mode'));
}

const ANY_PORT = [{ first: 0, last: 65535 }];

/** 1:1 mappings, then outbound NAT; the model keeps no ports and no positions of a changed source, so all it may be is delivered. */
function outwards(pf: Pf, packet: Packet, egress: string): Delivery {
  const { root, interfaces } = pf;
  const mapping = oneToOnes(root).find((one) => (textAt(one, 'interface') || 'wan') === egress && isMappedOut(pf, one, packet));
  if (mapping !== undefined && !isSet(mapping, 'nobinat')) return { ...untouched(packet), sources: [rangesOf(mapping).outside], sourcePorts: ANY_PORT };
  const here = interfaces.find((one) => one.name === egress);
  const own = [...(here?.own ?? []), ...(here?.virtual ?? [])].map(({ address }) => address).filter((address) => isIpv4(address) === isIpv4(packet.destination));
  const hidden: Delivery = { ...untouched(packet), sources: own.map((address) => ({ first: address, last: address })), sourcePorts: ANY_PORT };
  const manual = usesManual(root) ? allAt(at(root, 'nat', 'outbound'), 'rule').find((rule) => outboundMatches(pf, rule, packet, egress)) : undefined;
  if (manual !== undefined && isSet(manual, 'nonat')) return untouched(packet);
  const target = readNetwork(textAt(manual, 'target'));
  if (manual !== undefined) return target === undefined ? hidden : { ...hidden, sources: [networkRange({ ...target, length: Number(textAt(manual, 'target_subnet') || target.length) })] };
  return usesAutomatic(root) && here?.hasGateway === true && isInside(interfaces, packet.source) ? hidden : untouched(packet);
}

function isMappedOut(pf: Pf, mapping: Element, { source, destination }: Packet): boolean {
  const { inside } = rangesOf(mapping);
  return inside.first <= source && source <= inside.last && isIpv4(source) === isIpv4(destination) && endMatches(pf, at(mapping, 'destination'), destination) === 'yes';
}

/** The automatic rules hide IPv4 networks of interfaces without a gateway, and loopback. */
function isInside(interfaces: readonly Assigned[], source: bigint): boolean {
  if (!isIpv4(source)) return false;
  if (isInNetwork(source, { address: readAddress('127.0.0.0'), length: 8 })) return true;
  return interfaces.some((one) => !one.hasGateway && [...one.own, ...one.virtual].some((own) => isInNetwork(source, own)));
}

function outboundMatches(pf: Pf, rule: Element, packet: Packet, egress: string): boolean {
  if (isSet(rule, 'disabled') || textAt(rule, 'interface') !== egress) return false;
  const family = textAt(rule, 'ipprotocol');
  if ((family === 'inet' && !isIpv4(packet.destination)) || (family === 'inet6' && isIpv4(packet.destination))) return false;
  const ends = [['source', packet.source], ['destination', packet.destination]] as const;
  const parts = ends.map(([end, address]) => outboundEnd(pf, at(rule, end), address));
  const port = textAt(rule, 'dstport');
  return allOf([...parts, protocolHolds(textAt(rule, 'protocol'), packet), surely(port === '' || portMatches(pf.root, port, packet.destinationPort))]) === 'yes';
}

/** `<network>` holds an address or `any` here. */
function outboundEnd(pf: Pf, end: Element | undefined, address: bigint): Ternary {
  const network = textAt(end, 'network');
  return network === '' || network === 'any' ? endMatches(pf, network === 'any' ? { name: '', text: '', children: [{ name: 'any', text: '', children: [] }] } : end, address) : anyOf([namedAddress(pf, network, address)]);
}
