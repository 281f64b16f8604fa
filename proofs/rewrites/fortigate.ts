/** Ways to write a FortiGate backup otherwise. Policies and objects are entries `edit … next`, a setting is a line. */
import { isIpv4 } from '../../src/model/ip-address.js';
import type { Random } from '../random.js';
import { fortigateWalk } from '../walk-fortigate/index.js';
import { addressOf, numberOf } from './networks.js';
import { carriageReturns, lineEdit, placeEdit, textEdit, widerPorts, type Files } from './text.js';
import type { Edit, Machine } from './types.js';

const FIRST_POLICIES = 'config firewall policy\n';

/** Replaces a quoted name where addresses are listed; a group or a policy then names all of the others. */
function replacedInLists(text: string, name: string, others: readonly string[]): string {
  const list = others.map((other) => `"${other}"`).join(' ');
  return text.replaceAll(/^ *set (?:srcaddr|dstaddr|member|exclude-member) .*$/gmu, (line) => line.replaceAll(`"${name}"`, list));
}

/** The text as it is where there is no such place. */
function before(text: string, place: string, inserted: string): string {
  return text.replace(place, () => `${inserted}${place}`);
}

/** Where new sections can stand: in front of the first policies, in a text whose lines end plainly. */
function hasPlace(text: string): boolean {
  return text.includes(FIRST_POLICIES);
}

function addressEntry(name: string, first: bigint, last: bigint): string {
  return `config firewall address\n    edit "${name}"\n        set type iprange\n        set start-ip ${addressOf(first, 32)}\n        set end-ip ${addressOf(last, 32)}\n    next\nend\n`;
}

/** Two ranges in place of a network; the object that was divided stays, unused. */
const splitNetwork = textEdit('split a network in two objects', (text, random) => {
  const networks = [...text.matchAll(/^ {4}edit "(addr\d+)"\n {8}set subnet (\S+) (255\.\S+)\n {4}next$/gmu)];
  if (networks.length === 0 || !hasPlace(text)) return text;
  const [, name = '', address = '', mask = ''] = random.pick(networks);
  const free = 0xffff_ffffn ^ numberOf(mask);
  if (free === 0n) return text;
  const first = numberOf(address) & numberOf(mask);
  const middle = first + free / 2n;
  const halves = `${addressEntry(`${name}-low`, first, middle)}${addressEntry(`${name}-high`, middle + 1n, first + free)}`;
  const split = replacedInLists(text, name, [`${name}-low`, `${name}-high`]);
  return split === text ? text : before(split, split.includes('config firewall addrgrp\n') ? 'config firewall addrgrp\n' : FIRST_POLICIES, halves);
});

function policyListEdit(name: string, find: RegExp, section: string): Edit<Files> {
  return textEdit(name, (text, random) => {
    const lists = [...text.matchAll(find)];
    if (lists.length === 0 || !hasPlace(text)) return text;
    const { 0: line, 1: inner = '', index } = random.pick(lists);
    const group = `nest${random.below(1_000_000)}`;
    const nested = `${text.slice(0, index)}${line.replace(inner, () => `"${group}"`)}${text.slice(index + line.length)}`;
    return before(nested, FIRST_POLICIES, `config firewall ${section}\n    edit "${group}"\n        set member ${inner}\n    next\nend\n`);
  });
}

/** Names of addresses and groups only: what is published is grouped apart. */
const nestAddress = policyListEdit('put addresses in a group of their own', /^ {8}set (?:src|dst)addr ("(?:addr|grp)\d+"(?: "(?:addr|grp)\d+")*)$/gmu, 'addrgrp');
const nestService = policyListEdit('put services in a group of their own', /^ {8}set service ("(?:svc|bundle)\d+"(?: "(?:svc|bundle)\d+")*)$/gmu, 'service group');

const expandServices = textEdit('name the members of a service group', (text, random) => {
  const groups = [...text.matchAll(/^ {4}edit "(bundle\d+)"\n {8}set member (.*)$/gmu)];
  if (groups.length === 0) return text;
  const [, name = '', members = ''] = random.pick(groups);
  return text.replaceAll(/^ {8}set service .*$/gmu, (line) => line.replaceAll(`"${name}"`, () => members));
});

const rename = textEdit('rename an object', (text, random) => {
  const names = [...text.matchAll(/^ {4}edit "((?:addr|grp|svc|bundle|vip|v6-|grp6-)\d+)"$/gmu)].map(([, name = '']) => name);
  if (names.length === 0) return text;
  const name = random.pick(names);
  return text.replaceAll(`"${name}"`, () => `"Ö ${name} 'x'"`);
});

/** A policy whole, from its number to `next`, without quoted line breaks inside. */
const POLICY = /(?<=\n)( {4}edit (\d+)\n(?: {8}set (?!comments).*\n)+ {4}next\n)/gu;

/** A policy that takes every address it names at every time, so that nothing about it is in doubt. */
function coversSurely(policy: string): boolean {
  return policy.includes('set action accept\n') && policy.includes('set schedule "always"\n') && !/set (?:status|groups|nat)|vip|published/u.test(policy) && /set srcintf/u.test(policy);
}

const addCovered = placeEdit('add a policy that an earlier one covers', POLICY, ([policy = ''], random, text) => {
  if (!coversSurely(policy) || /config firewall (?:vip|schedule|central)|type (?:fqdn|geography)/u.test(text)) return undefined;
  return `${policy}${policy.replace(/edit \d+/u, `edit ${random.between(1000, 60_000)}`).replace('set action accept\n', 'set action deny\n        set match-vip disable\n')}`;
});

const shuffleSettings = placeEdit('write the settings of a policy in another order', POLICY, ([policy = ''], random) => {
  const lines = policy.split('\n');
  return [...lines.slice(0, 1), ...random.shuffle(lines.slice(1, -2)), ...lines.slice(-2)].join('\n');
});

/** Both policies take traffic from one place each, and from different ones. A number may be changed again further down. */
const swapApart = placeEdit('swap policies for two interfaces', /(?<=\n)( {4}edit (\d+)\n(?: {8}set (?!comments).*\n)+ {4}next\n)( {4}edit (\d+)\n(?: {8}set (?!comments).*\n)+ {4}next\n)/gu, ([, first = '', , second = '']) => {
  const [one, other] = [first, second].map((policy) => /set srcintf ("[^" ]+")\n/u.exec(policy)?.[1]);
  return one === undefined || other === undefined || one === other || one === '"any"' || other === '"any"' ? undefined : `${second}${first}`;
});

const harmless: readonly Edit<Files>[] = [
  splitNetwork, nestAddress, nestService, expandServices, rename, addCovered, shuffleSettings, swapApart,
  lineEdit('add a comment to a policy', (line) => (/^ {8}set srcintf /u.test(line) ? ['        set comments "set action deny', '    next', 'end"', line] : undefined)),
  textEdit('indent otherwise', (text) => (text.includes('comments') ? text : text.replaceAll(/^( +)/gmu, '$1$1'))),
  lineEdit('give a policy an identifier', (line) => (/^ {8}set srcintf /u.test(line) ? [line, '        set uuid 1b2c3d4e-0000-51ef-8f3a-111111111111'] : undefined)),
  carriageReturns,
];

function widerRange([, first = '', last = '']: readonly string[], random: Random): string {
  const [low, high] = widerPorts(Number(first), Number(last || first), random);
  return low === high ? `${low}` : `${low}-${high}`;
}

const harmful: readonly Edit<Files>[] = [
  placeEdit('open a port more', /(?<=set (?:tcp|udp|sctp)-portrange )(\d+)(?:-(\d+))?(?=[ \n])/gu, widerRange),
  placeEdit('widen a range', /(?<=set end-ip )(10\.\S+)/gu, ([, last = '']) => addressOf(numberOf(last) + 1n, 32)),
  placeEdit('widen a network', /(?<=set subnet 10\.\S+ )(255\.255\.255\.\S+)/gu, ([, mask = '']) => addressOf((numberOf(mask) << 1n) & 0xffff_ffffn, 32)),
  placeEdit('drop a negation', / {8}set (?:srcaddr|dstaddr|service)-negate enable\n/gu, () => ''),
  placeEdit('switch a policy on', /(?<=( {4}edit \d+\n(?: {8}set .*\n)*)) {8}set status disable\n/gu, () => ''),
  placeEdit('swap an interface', /(?<=set (?:src|dst)intf )"port3"/gu, () => '"wan1"'),
  placeEdit('turn an action round', / {8}set action (?:accept|deny)\n/gu, ([line = '']) => (line.includes('deny') ? line.replace('deny', 'accept') : '')),
  placeEdit('move a policy below the next', /(?<=\n)( {4}edit \d+\n(?: {8}set (?!comments).*\n)+ {4}next\n)( {4}edit \d+\n(?: {8}set (?!comments).*\n)+ {4}next\n)/gu, ([, first = '', second = '']) => (first.includes('set srcintf') && second.includes('set srcintf') ? `${second}${first}` : undefined)),
];

/** Addresses that the drawn backups give to the device itself. */
const OWN = /^(?:10\.0\.[1239]\.1|203\.0\.113\.2)$/u;

/** A virtual address that is limited to services is in doubt for the product where the slow walk may be sure; `walk-fortigate` is about that. */
function hasLimitedVip(text: string): boolean {
  const section = /^config firewall vip\n(?:.*\n)*?end\n/mu.exec(text)?.[0] ?? '';
  return section.includes(' set service ');
}

function drawPlain(random: Random): ReturnType<typeof fortigateWalk.draw> {
  for (;;) {
    const drawn = fortigateWalk.draw(random);
    if (!drawn.files.some(({ text }) => hasLimitedVip(text))) return drawn;
  }
}

/** FortiGate backups. */
export const fortigateMachine: Machine<Files> = {
  id: 'fortigate',
  format: 'fortigate',
  draw: (random) => {
    const { files, questions } = drawPlain(random);
    return { state: files, ways: questions.map(({ way }) => ({ way, answers: ({ destination }) => way.hook !== 'to-firewall' || (isIpv4(destination) && OWN.test(addressOf(destination & 0xffff_ffffn, 32))) })) };
  },
  write: (files) => files,
  open: (files) => fortigateWalk.open(files),
  smaller: fortigateWalk.smaller,
  harmless,
  harmful,
};
