/** Ways to write an iptables save otherwise. A rule is a line `-A CHAIN conditions -j TARGET`. */
import { isIpv4 } from '../../src/model/ip-address.js';
import type { Question } from '../packet-walk/types.js';
import { iptablesWalk } from '../walk-iptables/index.js';
import { halvesOf, twiceOf } from './networks.js';
import { carriageReturns, lineEdit, placeEdit, swapEdit, textEdit, widerPorts, type Files } from './text.js';
import type { Asked, Edit, Machine } from './types.js';

const CHAIN = /^-A (\S+) /u;

function chainOf(line: string): string | undefined {
  return CHAIN.exec(line)?.[1];
}

/** The transport a rule is limited to, when it is limited to one that is named. */
function transportOf(line: string): string | undefined {
  return / -p (tcp|udp|sctp) /u.exec(line.replaceAll('! -p ', '! -P '))?.[1];
}

/** Rules of one chain that share no packet, since they are for two transports. Marks and logs change no verdict. */
function areApart(first: string, second: string): boolean {
  const [one, other] = [transportOf(first), transportOf(second)];
  return chainOf(first) !== undefined && chainOf(first) === chainOf(second) && one !== undefined && other !== undefined && one !== other;
}

/** Not of NETMAP, where the network also says what becomes of an address. */
const splitNetwork = lineEdit('split a network in two rules', (line) => {
  const found = /^-A (?!.*NETMAP).*?(?<!! )-[sd] (\S+\/\d+) /u.exec(line);
  const halves = found === null ? undefined : halvesOf(found[1] ?? '');
  return halves?.map((half) => line.replace(` ${found?.[1] ?? ''} `, ` ${half} `));
});

const splitPorts = lineEdit('split a range of ports in two rules', (line, random) => {
  const found = /(?<!! )--([sd]port) (\d+):(\d+)/u.exec(line);
  const [whole = '', side = '', first = '', last = ''] = found ?? [];
  if (found === null || first === last) return undefined;
  const cut = random.between(Number(first), Number(last) - 1);
  return [`${first}:${cut}`, `${cut + 1}:${last}`].map((part) => line.replace(whole, `--${side} ${part}`));
});

const splitList = lineEdit('split a list of ports in rules of their own', (line) => {
  const found = /-m multiport --([sd]ports) (\S+,\S+)/u.exec(line);
  const [whole = '', side = '', list = ''] = found ?? [];
  return found === null ? undefined : list.split(',').map((part) => line.replace(whole, `-m multiport --${side} ${part}`));
});

const joinPorts = lineEdit('write one port as a list', (line) => {
  const found = /-m (tcp|udp|sctp) (! )?--dport (\S+) (?=-[jgm])/u.exec(line);
  const [whole = '', , not = '', port = ''] = found ?? [];
  return found === null ? undefined : [line.replace(whole, `-m multiport ${not}--dports ${port},${port} `)];
});

const renameChain = textEdit('rename a chain', (text, random) => {
  const names = [...text.matchAll(/^:(\S+) - /gmu)].map(([, name = '']) => name);
  if (names.length === 0) return text;
  const name = random.pick(names);
  return text.replaceAll(new RegExp(`(?<=^:|-A |-[jg] )${name.replaceAll('.', '\\.')}(?= |$|\\r)`, 'gmu'), `new.${name}`);
});

/** Only a rule that ends the chain for its packets covers what stands behind it; `recent` is no sure condition, and nat knows no DROP. */
const addCovered = lineEdit('add a rule that an earlier one covers', (line, random, all) => {
  const found = /^(-A (?!PREROUTING|POSTROUTING|published)\S+ (?!.*-m (?:recent|limit)).*)-j (ACCEPT|DROP)$/u.exec(line);
  const [, start = '', target = ''] = found ?? [];
  if (found === null || !all.includes(line)) return undefined;
  const narrower = random.chance(0.5) ? `${start}-m comment --comment again ` : start;
  return [line, `${narrower}-j ${target === 'DROP' ? 'ACCEPT' : 'DROP'}`];
});

/** A chain of its own, with what the rule did. */
const nestTarget: Edit<Files> = {
  name: 'put a target in a chain of its own',
  apply: (random, files) => {
    const name = `nest${random.below(1_000_000)}`;
    const nested = placeEdit('', /^(\*filter\n(?:[^*]*\n)??)(-A \S+ (?:.* )?)-j (ACCEPT|DROP)$/gmu, ([, start = '', rule = '', target = '']) => {
      const declared = start.replace('*filter\n', `*filter\n:${name} - [0:0]\n`);
      return `${declared}${rule}-j ${name}\n-A ${name} -j ${target}`;
    });
    return nested.apply(random, files);
  },
};

const oldStates = placeEdit('ask for states as old rules do', /-m conntrack (! )?--ctstate ((?:NEW|RELATED|ESTABLISHED|INVALID|UNTRACKED|,)+)(?= )/gu, ([, not = '', states = '']) => `-m state ${not}--state ${states}`);

const harmless: readonly Edit<Files>[] = [
  splitNetwork, splitPorts, splitList, joinPorts, renameChain, addCovered, nestTarget, oldStates,
  swapEdit('swap rules for two transports', areApart),
  swapEdit('move rules of two chains past each other', (first, second) => chainOf(first) !== undefined && chainOf(second) !== undefined && chainOf(first) !== chainOf(second)),
  lineEdit('say a rule twice', (line) => (CHAIN.test(line) ? [line, line] : undefined)),
  lineEdit('add a comment to a rule', (line) => (CHAIN.test(line) && / -[jg] /u.test(line) && !line.includes('--comment') ? [line.replace(/ (-[jg] )/u, ' -m comment --comment "-A INPUT -j DROP" $1')] : undefined)),
  lineEdit('add a line for people', (line) => (CHAIN.test(line) ? ['# -A INPUT -j DROP', '', line] : undefined)),
  textEdit('count packets', (text, random) => text.replaceAll(/\[\d+:\d+\]/gu, `[${random.below(1000)}:${random.below(100_000)}]`)),
  textEdit('write wider', (text) => text.replaceAll(/^(-A \S+) /gmu, '$1  ')),
  carriageReturns,
];

const harmful: readonly Edit<Files>[] = [
  placeEdit('open a port more', /(?<=--[sd]port )(\d+)(?::(\d+))?/gu, ([, first = '', last = ''], random) => widerPorts(Number(first), Number(last || first), random).join(':')),
  placeEdit('widen a network', /(?<= -[sd] )\S+\/\d+(?= (?!.*NETMAP))/gu, ([network = '']) => twiceOf(network)),
  placeEdit('drop a negation', /! (?=-[-\w]+ \S)/gu, () => ''),
  placeEdit('swap an interface', /(?<= -[io] )(eth0|eth1|lan\+)/gu, ([name]) => (name === 'eth0' ? 'eth1' : 'eth0')),
  placeEdit('turn a target round', /(?<=^-A (?!PREROUTING|POSTROUTING|published).*-j )(ACCEPT|DROP)$/gmu, ([target]) => (target === 'DROP' ? 'ACCEPT' : 'DROP')),
  swapEdit('move a rule below the next', (first, second) => chainOf(first) !== undefined && chainOf(first) === chainOf(second) && first !== second),
  lineEdit('leave out a rule', (line) => (CHAIN.test(line) && !line.includes('-j DNAT') ? [] : undefined)),
  placeEdit('turn a policy round', /(?<=^:(?:INPUT|FORWARD|OUTPUT) )(ACCEPT|DROP)/gmu, ([policy]) => (policy === 'DROP' ? 'ACCEPT' : 'DROP')),
];

/** A question about one family says nothing of the other, which may be translated on the same way. */
export function askedInFamily({ way, packets }: Question): Asked {
  const [first] = packets;
  return { way, answers: (packet) => first !== undefined && isIpv4(packet.destination) === isIpv4(first.destination) && isIpv4(packet.source) === isIpv4(first.source) };
}

/** iptables saves of routers and hosts. */
export const iptablesMachine: Machine<Files> = {
  id: 'iptables',
  format: 'iptables',
  draw: (random) => {
    const { files, questions } = iptablesWalk.draw(random);
    return { state: files, ways: questions.map(askedInFamily) };
  },
  write: (files) => files,
  open: iptablesWalk.open,
  smaller: iptablesWalk.smaller,
  harmless,
  harmful,
};
