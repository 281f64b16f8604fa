/** Conditions of one rule of nftables, drawn at random, and the named sets that they mention. */
import type { Random } from '../random.js';
import { addressField, apart, icmpField, interfaceField, portField, protocolField, type Field, type FieldChoice } from './fields.js';

/** Where a rule stands. */
export interface RulePlace extends FieldChoice {
  /** Family of the table: `inet`, `ip`, `ip6`. */
  readonly family: string;
  readonly tracked: boolean;
  readonly translating: boolean;
  readonly undecidable: boolean;
  /** Puts a named set or map into the table and answers with its name. */
  readonly declare: (kind: 'set' | 'map', body: string) => string;
}

/** A few conditions that nft takes together. */
export function conditionsFor(random: Random, place: RulePlace): readonly string[] {
  const result: string[] = [];
  if (random.chance(0.4)) result.push(fieldCondition(random, addressField(random, place), place));
  if (random.chance(0.15)) result.push(fieldCondition(random, addressField(random, place), place));
  if (place.interfaceKeys.length > 0 && random.chance(0.25)) result.push(fieldCondition(random, interfaceField(random, place), place));
  if (random.chance(0.65)) result.push(...transport(random, place));
  if (random.chance(0.15)) result.push(concatenation(random, place));
  if (random.chance(0.06)) result.push(place.family === 'inet' ? `meta nfproto ${not(random)}${random.pick(['ipv4', 'ipv6'])}` : maskCondition(random, place));
  if (place.tracked && random.chance(place.translating ? 0.4 : 0.3)) result.push(state(random, place));
  if (place.undecidable && random.chance(0.2)) result.push(undecidable(random, place));
  return result;
}

function transport(random: Random, place: RulePlace): readonly string[] {
  if (place.transport !== undefined) {
    const field = portField(random, place);
    const flags = place.transport === 'tcp' && random.chance(0.25) ? [random.pick(FLAG_CONDITIONS)] : [];
    return flags.length > 0 && random.chance(0.4) ? flags : [...field.needs, fieldCondition(random, field, place), ...flags];
  }
  if (random.chance(0.6)) return [fieldCondition(random, protocolField(random, place), place)];
  const icmp = icmpField(place);
  const word = icmp.key.split(' ')[0] ?? '';
  return [fieldCondition(random, icmp, place), ...(random.chance(0.3) ? [`${word} code ${not(random)}${random.pick([0, 1, 3])}`] : [])];
}

function not(random: Random): string {
  return random.chance(0.25) ? '!= ' : '';
}

/** `ip saddr != { 10.0.0.0/8, 192.0.2.1 }`, `tcp dport >= 1024`, `ip daddr @s0`. */
function fieldCondition(random: Random, field: Field, place: RulePlace): string {
  const roll = random.below(11);
  if (roll < 5) return `${field.key} ${not(random)}${field.draw().text}`;
  if (roll < 7 && field.ordered) return `${field.key} ${random.pick(['<', '>', '<=', '>='])} ${bound(field)}`;
  const elements = apart(field, random.between(1, 5)).map(({ text }) => text).join(', ');
  if (roll < 9) return `${field.key} ${not(random)}{ ${elements} }`;
  return `${field.key} ${not(random)}@${place.declare('set', `type ${field.type}; flags interval; elements = { ${elements} }`)}`;
}

function bound(field: Field): string {
  const { text } = field.draw();
  const single = text.split(/[-/]/u)[0] ?? '';
  // Nothing is less than port 0 or more than port 65535, and nft refuses to say so.
  return single === '65535' ? '65000' : single;
}

/** An address together with a port, an interface or a protocol. */
function concatenation(random: Random, place: RulePlace): string {
  const first = addressField(random, place);
  const second = random.pick(partners(random, place))();
  const elements = apart(first, random.between(1, 4)).map(({ text }) => `${text} . ${second.draw().text}`).join(', ');
  const key = `${first.key} . ${second.key}`;
  if (random.chance(0.6)) return `${key} ${not(random)}{ ${elements} }`;
  return `${key} ${not(random)}@${place.declare('set', `type ${first.type} . ${second.type}; flags interval; elements = { ${elements} }`)}`;
}

/** Fields that go with an address in this rule. */
export function partners(random: Random, place: RulePlace): readonly (() => Field)[] {
  const { transport: protocol, interfaceKeys } = place;
  return [
    () => (protocol === undefined || protocol === 'th' ? addressField(random, place) : portField(random, place)),
    ...(protocol === undefined ? [] : [() => (protocol === 'th' ? addressField(random, place) : portField(random, place))]),
    ...(interfaceKeys.length > 0 ? [() => interfaceField(random, place)] : []),
  ];
}

function maskCondition(random: Random, { values }: RulePlace): string {
  const operator = random.pick(['==', '!=']);
  const address = values.address('destination');
  if (values.family === 6) return `ip6 saddr & ffff:ffff:ffff:: ${operator} 2001:db8:1::`;
  return `ip daddr & 255.255.0.0 ${operator} ${address.split('.').slice(0, 2).join('.')}.0.0`;
}

const FLAG_CONDITIONS = [
  'tcp flags & (fin | syn | rst | ack) == syn', 'tcp flags & (fin | syn | rst | ack) != syn', 'tcp flags & (syn | ack) == syn | ack',
  'tcp flags syn', 'tcp flags ! ack', 'tcp flags & (fin | rst) == 0x0', 'tcp flags & ack == ack', 'tcp flags syn / syn,ack,rst',
];

/** Decided by the kernel from what no export holds, or from bytes that are no header of the model. */
function undecidable(random: Random, { values, transport: protocol }: RulePlace): string {
  return random.pick([
    'fib daddr type local', 'fib saddr type != unicast', 'meta length < 50', 'meta mark 0', 'meta mark != 0', 'meta pkttype host', 'limit rate 5/second',
    'numgen random mod 2 0', 'quota over 1000 bytes', '@th,16,16 80', '@nh,64,8 199-200', 'ct mark 0', 'ct direction original',
    ...(protocol === 'tcp' ? ['tcp flags == syn'] : []),
    ...(values.family === 4 ? ['ip ttl > 100', 'ip length < 50'] : ['ip6 nexthdr tcp', 'ip6 nexthdr != udp', 'ip6 hoplimit > 100']),
  ]);
}

const STATES = ['new', 'established', 'related', 'invalid', 'untracked'];

function state(random: Random, { translating }: RulePlace): string {
  if (translating && random.chance(0.5)) return random.pick(['ct status dnat', 'ct status & dnat == 0x0', 'ct status ! dnat']);
  const names = STATES.filter(() => random.chance(0.4));
  const list = (names.length === 0 ? ['new'] : names).join(', ');
  return random.chance(0.5) ? `ct state ${not(random)}{ ${list} }` : `ct state ${not(random)}${list.replaceAll(' ', '')}`;
}
