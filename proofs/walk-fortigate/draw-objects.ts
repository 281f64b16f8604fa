/** Draws the objects that FortiGate policies name, as text. */
import type { Random } from '../random.js';

/** A value in quotes, as the product writes names. */
export function quoted(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

/** Values in quotes, side by side. */
export function quotedList(texts: readonly string[]): string {
  return texts.map(quoted).join(' ');
}

/** One `edit … next` with its attributes; values stand as they are to be written. */
export interface EntryText {
  readonly name: string;
  readonly settings: readonly (readonly [key: string, value: string])[];
  /** Lines of sections inside the entry. */
  readonly inner?: readonly string[];
}

/** One `config … end`. An empty table is left out, as the product does. */
export function sectionText(path: string, entries: readonly EntryText[]): string {
  if (entries.length === 0) return '';
  const bodies = entries.map(({ name, settings, inner = [] }) => {
    const lines = settings.map(([key, value]) => `        set ${key} ${value}\n`);
    return `    edit ${/^\d+$/u.test(name) ? name : quoted(name)}\n${lines.join('')}${inner.map((line) => `        ${line}\n`).join('')}    next\n`;
  });
  return `config ${path}\n${bodies.join('')}end\n`;
}

/** Names of the objects by kind, and the text that defines them. */
export interface DrawnObjects {
  readonly text: string;
  readonly addresses4: readonly string[];
  readonly addresses6: readonly string[];
  readonly services: readonly string[];
  readonly schedules: readonly string[];
}

/** Words that a careless reader trips over. */
const NAMES = ['A', 'cam net', 'x"y', 'back\\slash', 'end', 'config', '__proto__', 'next', 'Zürich', "o'neil", '#1', 'set member'];

function namesFor(random: Random, prefix: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_unused, index) => (random.chance(0.25) ? `${random.pick(NAMES)} ${prefix}${index}` : `${prefix}${index}`));
}

/** Draws addresses, groups, services and schedules. */
export function drawObjects(random: Random): DrawnObjects {
  const plain4 = namesFor(random, 'addr', random.between(3, 8)).map((name) => ({ name, settings: address4(random) }));
  const plain6 = namesFor(random, 'v6-', random.between(2, 4)).map((name) => ({ name, settings: address6(random) }));
  const groups4 = drawGroups(random, plain4.map(({ name }) => name), 'grp');
  const groups6 = drawGroups(random, plain6.map(({ name }) => name), 'grp6-');
  const custom = namesFor(random, 'svc', random.between(3, 7)).map((name) => ({ name, settings: service(random) }));
  const bundles = drawBundles(random, custom.map(({ name }) => name));
  const schedules = drawSchedules(random);
  const text = [
    sectionText('firewall address', plain4),
    sectionText('firewall address6', plain6),
    sectionText('firewall addrgrp', groups4),
    sectionText('firewall addrgrp6', groups6),
    sectionText('firewall service custom', custom),
    sectionText('firewall service group', bundles),
    schedules.text,
  ].join('');
  return {
    text,
    addresses4: [...plain4, ...groups4].map(({ name }) => name).concat('all', 'all', 'all'),
    addresses6: [...plain6, ...groups6].map(({ name }) => name).concat('all', 'all', 'all'),
    services: [...custom, ...bundles].map(({ name }) => name).concat('ALL', 'ALL', 'ALL', 'ALL', 'HTTPS', 'PING', 'DNS', 'ALL_TCP', 'SNMP', 'ALL_ICMP'),
    schedules: schedules.names,
  };
}

/** 10.0.x.y with few values, so that objects overlap. */
function host(random: Random): string {
  return `10.0.${random.between(1, 3)}.${random.pick([0, 1, 5, 6, 9, 63, 64, 127, 128, 255])}`;
}

const MASKS = ['255.255.255.255', '255.255.255.252', '255.255.255.128', '255.255.255.0', '255.255.254.0', '255.255.0.0', '255.0.0.0', '0.0.0.0'];

function address4(random: Random): EntryText['settings'] {
  const drawn = random.below(20);
  if (drawn < 8) return [['subnet', `${host(random)} ${random.pick(MASKS)}`]];
  if (drawn < 9) return [['subnet', `${host(random)}/${random.between(20, 32)}`]];
  if (drawn < 13) {
    const [start, end] = [host(random), host(random)].sort((a, b) => numberOf(a) - numberOf(b));
    return [['type', 'iprange'], ['start-ip', start ?? ''], ['end-ip', end ?? '']];
  }
  if (drawn < 15) return [['type', 'wildcard'], ['wildcard', `${host(random)} ${random.pick(['255.255.0.255', '255.255.255.1', '255.254.255.254', '255.255.252.63'])}`]];
  if (drawn < 17) {
    const number = random.between(1, 3);
    return [['type', 'interface-subnet'], ['subnet', random.chance(0.7) ? `10.0.${number}.0 255.255.255.0` : '10.0.2.0 255.255.255.128'], ['interface', quoted(`port${number}`)]];
  }
  if (drawn < 18) return [['type', 'fqdn'], ['fqdn', '"vms.example.com"']];
  return drawn < 19 ? [['type', 'geography'], ['country', '"JP"']] : [];
}

function numberOf(dotted: string): number {
  return dotted.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
}

function address6(random: Random): EntryText['settings'] {
  const network = `2001:db8:${random.between(1, 3)}::`;
  const drawn = random.below(4);
  if (drawn === 0) return [['ip6', `${network}${random.pick(['1', '5', 'ff'])}/128`]];
  if (drawn === 1) return [['type', 'iprange'], ['start-ip', `${network}5`], ['end-ip', `${network}${random.pick(['5', '9', 'ffff'])}`]];
  return [['ip6', `${network}/${random.pick([32, 47, 48, 64, 120])}`]];
}

function drawGroups(random: Random, members: readonly string[], prefix: string): readonly EntryText[] {
  const groups: EntryText[] = [];
  for (const name of namesFor(random, prefix, random.between(0, 3))) {
    // Groups may hold the groups before them.
    const pool = [...members, ...groups.map((group) => group.name)];
    const chosen = random.shuffle(pool).slice(0, random.between(1, 3));
    const excluded = random.shuffle(pool).slice(0, random.between(1, 2));
    const settings: (readonly [string, string])[] = [['member', quotedList(chosen)]];
    if (random.chance(0.3)) settings.push(['exclude', 'enable'], ['exclude-member', quotedList(excluded)]);
    groups.push({ name, settings });
  }
  return groups;
}

function portRange(random: Random): string {
  const first = random.pick([1, 22, 53, 80, 443, 554, 1024, 7563, 8081, 8082, 9000, 65534]);
  return random.chance(0.5) ? `${first}` : `${first}-${Math.min(65535, first + random.pick([1, 2, 100, 60000]))}`;
}

function portRanges(random: Random): string {
  return Array.from({ length: random.between(1, 3) }, () => (random.chance(0.2) ? `${portRange(random)}:${random.pick(['1024-65535', '123', '1-1023'])}` : portRange(random))).join(' ');
}

function service(random: Random): EntryText['settings'] {
  const drawn = random.below(20);
  if (drawn < 7) return [['tcp-portrange', portRanges(random)]];
  if (drawn < 10) return [['udp-portrange', portRanges(random)]];
  if (drawn < 12) return [['tcp-portrange', portRanges(random)], ['udp-portrange', portRanges(random)]];
  if (drawn < 13) return [['sctp-portrange', portRanges(random)]];
  if (drawn < 14) return [['tcp-portrange', portRanges(random)], ['iprange', `10.0.2.5-10.0.2.${random.between(5, 64)}`]];
  if (drawn < 16) return [['protocol', 'ICMP'], ['icmptype', random.pick(['0', '8', '3'])], ...(random.chance(0.4) ? [['icmpcode', random.pick(['0', '1'])] as const] : [])];
  if (drawn < 17) return [['protocol', 'ICMP']];
  if (drawn < 18) return [['protocol', 'ICMP6'], ['icmptype', '128']];
  return [['protocol', 'IP'], ...(random.chance(0.7) ? [['protocol-number', random.pick(['47', '6', '17', '1'])] as const] : [])];
}

function drawBundles(random: Random, members: readonly string[]): readonly EntryText[] {
  const bundles: EntryText[] = [];
  for (const name of namesFor(random, 'bundle', random.between(0, 2))) {
    const pool = [...members, 'DNS', 'PING', ...bundles.map((bundle) => bundle.name)];
    bundles.push({ name, settings: [['member', quotedList(random.shuffle(pool).slice(0, random.between(1, 3)))]] });
  }
  return bundles;
}

const WEEK = 'sunday monday tuesday wednesday thursday friday saturday';

function drawSchedules(random: Random): { readonly text: string; readonly names: readonly string[] } {
  if (random.chance(0.6)) return { text: '', names: ['always'] };
  const recurring: EntryText[] = [
    { name: 'always', settings: [['day', WEEK]] },
    { name: 'nights', settings: [['start', '20:00'], ['end', '06:00'], ['day', WEEK]] },
    { name: 'off', settings: [] },
    { name: 'sundays', settings: [['day', 'sunday']] },
  ];
  const groups: EntryText[] = [
    { name: 'any time', settings: [['member', '"nights" "always"']] },
    { name: 'no time', settings: [['member', '"off"']] },
  ];
  const onetime: EntryText[] = [{ name: 'move', settings: [['start', '08:00 2024/05/01'], ['end', '18:00 2024/05/02']] }];
  const text = [sectionText('firewall schedule recurring', recurring), sectionText('firewall schedule onetime', onetime), sectionText('firewall schedule group', groups)].join('');
  return { text, names: ['always', 'always', 'always', 'always', 'always', 'any time', 'nights', 'off', 'no time', 'sundays', 'move'] };
}
