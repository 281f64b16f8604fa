/** Conditions as they stand on a line of iptables, drawn at random. */
import type { Random } from '../random.js';
import type { NumberRange } from '../../src/model/number-set.js';
import type { Values } from '../kernel/values.js';

/** Where a rule stands, as far as it decides which conditions the program takes there. */
export interface RulePlace {
  readonly table: string;
  readonly chain: string;
  /** Rules on connections and translations may stand here. */
  readonly tracked: boolean;
  readonly translating: boolean;
  readonly undecidable: boolean;
}

/** A few conditions that the program takes together; the first may be a protocol that the others need. */
export function conditionsFor(random: Random, values: Values, place: RulePlace): readonly string[] {
  const result: string[] = [];
  if (random.chance(0.35)) result.push(`${not(random)}-s ${values.network('source')}`);
  if (random.chance(0.35)) result.push(`${not(random)}-d ${values.network('destination')}`);
  if (random.chance(0.25)) result.push(...interfaces(random, place));
  if (random.chance(0.7)) result.push(...transport(random, values));
  if (random.chance(0.06)) result.push(`-m iprange ${not(random)}--src-range ${values.addressRange('source').join('-')}`);
  if (random.chance(0.06)) result.push(`-m iprange ${not(random)}--dst-range ${values.addressRange('destination').join('-')}`);
  if (random.chance(0.08)) result.push(oddity(random, values, place));
  if (place.tracked && place.table !== 'raw' && random.chance(place.translating ? 0.4 : 0.3)) result.push(state(random, place));
  if (place.undecidable && random.chance(0.2)) result.push(undecidable(random, values));
  return withMask(random, values, result);
}

function not(random: Random): string {
  return random.chance(0.2) ? '! ' : '';
}

const NAMES = ['eth0', 'eth1', 'cam0', 'eth+', 'cam+', 'e+', 'lo', 'eth9', '+'];

/** `! -i +` never matches, but iptables-legacy-save 1.8.9 prints nothing for it: no reader could tell. */
function name(random: Random, option: string): string {
  const chosen = random.pick(NAMES);
  return chosen === '+' ? `${option} +` : `${not(random)}${option} ${chosen}`;
}

/** Built-in chains where a packet has no such interface yet, or no more. */
function interfaces(random: Random, { chain }: RulePlace): readonly string[] {
  const result: string[] = [];
  const user = chain.startsWith('U');
  if (user || !['OUTPUT', 'POSTROUTING'].includes(chain)) result.push(name(random, '-i'));
  if (user || !['INPUT', 'PREROUTING'].includes(chain)) result.push(name(random, '-o'));
  return result.filter(() => random.chance(0.7));
}

function transport(random: Random, values: Values): readonly string[] {
  const icmp = values.family === 4 ? 'icmp' : 'ipv6-icmp';
  const protocol = random.pick(['tcp', 'tcp', 'tcp', 'udp', 'udp', icmp, 'sctp', 'udplite', 'dccp', '47', 'other']);
  values.protocol(protocol);
  if (protocol === 'other') return [`! -p ${random.pick(['tcp', 'udp', icmp, '47', '89'])}`];
  if (protocol === icmp) return [`-p ${icmp}`, ...icmpType(random, values)];
  if (protocol === '47') return ['-p 47'];
  const more: string[] = [];
  if (random.chance(0.25)) more.push(multiport(random, values));
  if (protocol !== 'udplite') {
    if (random.chance(0.2)) more.push(`-m ${protocol} ${not(random)}--sport ${range(values.portRange())}`);
    if (random.chance(0.6)) more.push(`-m ${protocol} ${not(random)}--dport ${range(values.portRange())}`);
  }
  if (protocol === 'tcp' && random.chance(0.2)) more.push(`-m tcp ${tcpFlags(random)}`);
  return [`-p ${protocol}`, ...more.slice(0, 2)];
}

function range({ first, last }: NumberRange): string {
  return first === last ? String(first) : `${first}:${last}`;
}

function multiport(random: Random, values: Values): string {
  const parts = Array.from({ length: random.between(1, 5) }, () => range(values.portRange()));
  return `-m multiport ${not(random)}--${random.pick(['dports', 'dports', 'sports', 'ports'])} ${parts.join(',')}`;
}

const FLAGS = ['FIN', 'SYN', 'RST', 'PSH', 'ACK', 'URG'];

function tcpFlags(random: Random): string {
  if (random.chance(0.4)) return `${not(random)}--syn`;
  const mask = FLAGS.filter(() => random.chance(0.5));
  const set = mask.filter((flag) => random.chance(flag === 'SYN' ? 0.8 : 0.1));
  return `${not(random)}--tcp-flags ${mask.length === 0 ? 'ALL' : mask.join(',')} ${set.length === 0 ? 'NONE' : set.join(',')}`;
}

function icmpType(random: Random, values: Values): readonly string[] {
  if (random.chance(0.25)) return [];
  const { type, code } = values.icmp();
  const text = code === undefined ? String(type) : `${type}/${code}`;
  const module = values.family === 4 ? '-m icmp' : '-m icmp6';
  if (values.family === 4 && random.chance(0.1)) return [`${module} ${not(random)}--icmp-type any`];
  return [`${module} ${not(random)}--icmp${values.family === 4 ? '' : 'v6'}-type ${text}`];
}

/** Now and then a mask that is no prefix. */
function withMask(random: Random, values: Values, conditions: readonly string[]): readonly string[] {
  if (!random.chance(0.04)) return conditions;
  const masked = values.family === 4 ? `-d ${values.address('destination')}/255.255.0.255` : `-d ${values.address('destination')}/ffff:ffff:fff0:ffff::`;
  return [...conditions.filter((each) => !/^(?:! )?-d /u.test(each)), masked];
}

/** Modules that always match or never. */
function oddity(random: Random, { family }: Values, { chain }: RulePlace): string {
  const choices = [
    '-m comment --comment "a comment, -j DROP"',
    '-m recent --set --name seen',
    `-m addrtype ${not(random)}--dst-type MULTICAST`,
    ...(chain === 'INPUT' ? [`-m addrtype ${not(random)}--dst-type LOCAL`] : []),
    ...(family === 4 ? [`${not(random)}-f`] : []),
  ];
  return random.pick(choices);
}

/** Decided by the kernel from what no export holds. */
function undecidable(random: Random, { family }: Values): string {
  return random.pick([
    `-m addrtype ${not(random)}--dst-type LOCAL`, `-m addrtype ${not(random)}--src-type UNICAST`, '-m length --length 0:50', '-m mark --mark 0x0',
    '-m pkttype --pkt-type unicast', '-m string --string "abc" --algo bm --to 65535', '-m limit --limit 5/sec', '-m statistic --mode random --probability 0.5',
    `-m conntrack ${not(random)}--ctorigdstport 22`, '-m conntrack --ctproto 6',
    family === 4 ? '-m ttl --ttl-gt 100' : '-m hl --hl-gt 100',
  ]);
}

const STATES = ['NEW', 'ESTABLISHED', 'RELATED', 'INVALID', 'UNTRACKED'];

function state(random: Random, { translating }: RulePlace): string {
  if (translating && random.chance(0.5)) return `-m conntrack ${not(random)}--ctstate DNAT`;
  const names = random.chance(0.4) ? ['ESTABLISHED', 'RELATED'] : STATES.filter(() => random.chance(0.35));
  const list = names.length === 0 ? 'NEW' : names.join(',');
  return random.chance(0.5) ? `-m state ${not(random)}--state ${list}` : `-m conntrack ${not(random)}--ctstate ${list}`;
}
