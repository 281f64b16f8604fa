/** Draws the conditions of rules, as nft 1.0.6 prints them. */
import type { Random } from '../random.js';
import { readAddress } from '../walk-iptables/addresses.js';
import type { Precision } from '../walk-iptables/generator.js';
import type { Vocabulary } from '../walk-iptables/vocabulary.js';
import type { Json } from './json.js';

/** Where a rule stands, which decides what it may ask. */
export interface Setting {
  readonly random: Random;
  /** Words of the families that the table sees. */
  readonly words: readonly Vocabulary[];
  /** Named sets of the table, by the data types of their elements. */
  readonly sets: readonly DrawnSet[];
  readonly asksIngress: boolean;
  readonly asksEgress: boolean;
  /** False before connection tracking: only the state can be asked there, and it is invalid. */
  readonly isTracked: boolean;
  /** True when destination translations change packets on their way to the chain. */
  readonly translates: boolean;
  readonly precision: Precision;
}

/** A named set and the fields that its elements are compared with. */
export interface DrawnSet {
  readonly name: string;
  readonly fields: readonly Json[];
  readonly type: readonly string[];
  readonly elements: readonly Json[];
}

function payload(protocol: string, field: string): Json {
  return { payload: { protocol, field } };
}

function meta(key: string): Json {
  return { meta: { key } };
}

function match(op: string, left: Json, right: Json): Json {
  return { match: { op, left, right } };
}

/** `==` or now and then `!=`. */
function sameOrNot(random: Random): string {
  return random.chance(0.22) ? '!=' : '==';
}

/** Conditions of one rule. */
export function drawConditions(setting: Setting): readonly Json[] {
  const { random, words } = setting;
  const spoken = random.pick(words);
  const conditions: Json[] = [];
  if (setting.asksIngress && random.chance(0.25)) conditions.push(nameCondition(setting, 'iifname'));
  if (setting.asksEgress && random.chance(0.2)) conditions.push(nameCondition(setting, 'oifname'));
  if (random.chance(0.2)) conditions.push(stateCondition(setting));
  if (random.chance(0.1) && setting.sets.length > 0) conditions.push(setCondition(setting));
  if (random.chance(0.4)) conditions.push(addressCondition(random, spoken, 'saddr'));
  if (random.chance(0.4)) conditions.push(addressCondition(random, spoken, 'daddr'));
  if (random.chance(0.6)) conditions.push(...transportConditions(random, spoken));
  if (random.chance(0.08)) conditions.push(pairCondition(random, spoken));
  if (random.chance(0.08)) conditions.push(match(sameOrNot(random), meta('nfproto'), random.pick(['ipv4', 'ipv6'])));
  return conditions;
}

/** `lan*` stands alone: a prefix with a name taken out is more than the model can say (README, "Interfaces"). */
function nameCondition({ random, precision }: Setting, key: string): Json {
  const holed: readonly Json[] = precision === 'loose' ? ['eth*', 'lan3'] : [];
  const name = random.pick<Json>(['eth0', 'eth1', 'lan*', { set: ['eth0', 'eth1'] }, ...holed]);
  return match(sameOrNot(random), meta(key), name);
}

function stateCondition({ random, translates, isTracked }: Setting): Json {
  const state = { ct: { key: 'state' } };
  if (translates && random.chance(0.3)) return match('in', { ct: { key: 'status' } }, 'dnat');
  if (isTracked && random.chance(0.1)) return match('==', { ct: { key: 'direction' } }, random.pick(['original', 'reply']));
  return random.pick<Json>([
    match('in', state, ['established', 'related']),
    match('in', state, 'invalid'),
    match('in', state, 'new'),
    match('in', state, ['established', 'new']),
    match('!=', state, { '|': ['established', 'related'] }),
    match('!=', state, { set: ['related', 'new'] }),
    match('==', state, { set: ['established', 'new'] }),
    match('!=', state, 'new'),
  ]);
}

function header({ family }: Vocabulary): 'ip' | 'ip6' {
  return family === 4 ? 'ip' : 'ip6';
}

/** A network as nft prints it. */
export function networkValue(text: string): Json {
  const [addr = '', length = ''] = text.split('/');
  return length === (addr.includes(':') ? '128' : '32') ? addr : { prefix: { addr, len: Number(length) } };
}

/** A port or a range of them as nft prints it. */
export function portValue(text: string): Json {
  const [low = '0', high] = text.split(':');
  return high === undefined || high === low ? Number(low) : { range: [Number(low), Number(high)] };
}

function addressRange(random: Random, { addresses }: Vocabulary): Json {
  const [low = '', high = ''] = [...random.shuffle(addresses).slice(0, 2)].sort((a, b) => (readAddress(a) < readAddress(b) ? -1 : 1));
  return { range: [low, high] };
}

function addressCondition(random: Random, words: Vocabulary, field: string): Json {
  const left = payload(header(words), field);
  const choice = random.below(10);
  if (choice < 5) return match(sameOrNot(random), left, networkValue(random.pick(words.networks)));
  if (choice < 6) return match(sameOrNot(random), left, random.pick(words.addresses));
  if (choice < 7) return match(sameOrNot(random), left, addressRange(random, words));
  if (choice < 8) return match(random.pick(['<', '>', '<=', '>=']), left, random.pick(words.addresses));
  const items = [...random.shuffle(words.addresses).slice(0, 2), networkValue(random.pick(words.networks))];
  return match(sameOrNot(random), left, { set: items });
}

function transportConditions(random: Random, words: Vocabulary): readonly Json[] {
  const choice = random.below(12);
  const transport = random.pick(['tcp', 'tcp', 'tcp', 'udp', 'udp', 'sctp']);
  if (choice < 6) return [portCondition(random, words, payload(transport, random.chance(0.8) ? 'dport' : 'sport'))];
  if (choice < 7) {
    // The two bytes of a port are asked only where the protocol has ports: elsewhere no export tells what they hold.
    return [match('==', meta('l4proto'), { set: ['tcp', 'udp'] }), portCondition(random, words, payload('th', 'dport'))];
  }
  if (choice < 9) return [messageCondition(random, words)];
  if (choice < 10) return [match(sameOrNot(random), meta('l4proto'), random.pick<Json>(['tcp', 'udp', { set: ['tcp', 'udp'] }, 'gre', 132]))];
  if (choice < 11) return [words.family === 4 ? match(sameOrNot(random), payload('ip', 'protocol'), random.pick(['tcp', 'udp'])) : match('==', meta('l4proto'), 'ipv6-icmp')];
  return [flagCondition(random)];
}

function portCondition(random: Random, words: Vocabulary, left: Json): Json {
  const choice = random.below(10);
  const port = random.pick(words.ports);
  if (choice < 6) return match(sameOrNot(random), left, portValue(port));
  if (choice < 8) return match(sameOrNot(random), left, { set: random.shuffle(words.ports).slice(0, 3).map(portValue) });
  return match(random.pick(['<', '>', '<=', '>=']), left, Number(port.split(':')[0]));
}

function messageCondition(random: Random, { family, messages }: Vocabulary): Json {
  const protocol = family === 4 ? 'icmp' : 'icmpv6';
  const names = family === 4 ? ['echo-request', 'destination-unreachable', 'echo-reply'] : ['echo-request', 'nd-neighbor-solicit', 'echo-reply'];
  const choice = random.below(6);
  if (choice < 3) return match(sameOrNot(random), payload(protocol, 'type'), random.pick(names));
  if (choice < 4) return match(sameOrNot(random), payload(protocol, 'type'), { set: random.shuffle(names).slice(0, 2) });
  if (choice < 5) return match(sameOrNot(random), payload(protocol, 'code'), random.pick([0, 4]));
  return match('==', payload(protocol, 'type'), Number(random.pick(messages).split('/')[0]));
}

function flagCondition(random: Random): Json {
  const flags = payload('tcp', 'flags');
  return random.pick<Json>([
    match(random.pick(['==', '!=']), { '&': [flags, ['fin', 'syn', 'rst', 'ack']] }, 'syn'),
    match('==', { '&': [flags, ['syn', 'rst']] }, ['syn', 'rst']),
    match('in', flags, random.pick(['syn', 'ack', 'rst'])),
    match('!', flags, random.pick(['syn', 'ack', 'fin'])),
  ]);
}

/** A concatenation compared with a list of pairs. */
function pairCondition(random: Random, words: Vocabulary): Json {
  const left = { concat: [payload(header(words), random.pick(['saddr', 'daddr'])), payload('tcp', 'dport')] };
  const pair = (): Json => ({ concat: [networkValue(random.pick(words.networks)), portValue(random.pick(words.ports))] });
  return match(sameOrNot(random), left, { set: [pair(), pair()] });
}

function setCondition({ random, sets }: Setting): Json {
  const { name, fields } = random.pick(sets);
  const [first = null] = fields;
  // Three fields ask for the two bytes of a port whatever the protocol: denied, that is in doubt for ICMP.
  return match(fields.length === 3 ? '==' : sameOrNot(random), fields.length === 1 ? first : { concat: fields }, `@${name}`);
}

/** Draws the named sets of a table: addresses, ports, and addresses with protocol and port. */
export function drawSets(random: Random, words: readonly Vocabulary[]): readonly DrawnSet[] {
  const spoken = random.pick(words);
  const address = spoken.family === 4 ? 'ipv4_addr' : 'ipv6_addr';
  const side = payload(header(spoken), random.pick(['saddr', 'daddr']));
  const sets: readonly DrawnSet[] = [
    { name: 'cameras', fields: [side], type: [address], elements: [...random.shuffle(spoken.addresses).slice(0, 2), networkValue(random.pick(spoken.networks))] },
    { name: 'services', fields: [payload(random.pick(['tcp', 'udp']), 'dport')], type: ['inet_service'], elements: random.shuffle(spoken.ports).slice(0, 3).map(portValue) },
    {
      name: 'allowed',
      fields: [side, meta('l4proto'), payload('th', 'dport')],
      type: [address, 'inet_proto', 'inet_service'],
      elements: ['tcp', 'udp'].map((protocol) => ({ concat: [networkValue(random.pick(spoken.networks)), protocol, portValue(random.pick(spoken.ports))] })),
    },
  ];
  return sets.filter(() => random.chance(0.4));
}
