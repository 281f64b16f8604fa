/** Draws FortiGate backups with several virtual domains, joined by links that form a tree, and questions about them. */
import { drawQuestions, poolsOf } from '../packet-walk/edge-packets.js';
import type { WalkCase, Way } from '../packet-walk/types.js';
import type { Random } from '../random.js';
import { drawObjects, quoted, quotedList, sectionText, type DrawnObjects, type EntryText } from './draw-objects.js';

/** Interfaces with their domain. `wan1` alone faces the Internet. */
const HOMES: Readonly<Record<string, string>> = { wan1: 'root', port1: 'root', port2: 'CAM', port3: 'CAM', port4: 'GUEST' };
const DOMAINS = ['root', 'CAM', 'GUEST'];

/** A backup of the whole device, and packets at the edges of all it names. */
export function drawDomains(random: Random): WalkCase {
  const links = drawLinks(random);
  const version = random.pick(['6.4.9', '7.2.2', '7.2.8', '7.4.4']);
  const text = [
    `#config-version=FGT100F-${version}-FW-build1639-240313:opmode=0:vdom=1:user=admin\n`,
    `config vdom\n${DOMAINS.map((name) => `edit ${name}\nnext\n`).join('')}end\n`,
    drawGlobal(links),
    ...DOMAINS.map((name) => `config vdom\nedit ${name}\n${drawDomain(random, name, links)}end\n`),
  ].join('');
  const pools = poolsOf([text], { protocols: [6, 6, 6, 17, 1, 47], ports: [0, 65535] });
  return { files: [{ path: 'fw.conf', text }], questions: drawQuestions(random, { ways: drawWays(random), pools, packets: 80, ipv6: 0.15 }) };
}

/** Ends of links by name, with their domain. */
type Links = Readonly<Record<string, string>>;

function drawLinks(random: Random): Links {
  const first: Links = { cam0: 'root', cam1: 'CAM' };
  const second: Links = random.chance(0.5) ? { 'gu-0': 'GUEST', 'gu-1': 'root' } : { 'gu-0': 'CAM', 'gu-1': 'GUEST' };
  return { ...(random.chance(0.9) ? first : {}), ...(random.chance(0.75) ? second : {}) };
}

function drawGlobal(links: Links): string {
  const plain = Object.entries(HOMES).map(([name, vdom], index): EntryText => {
    const ip = name === 'wan1' ? '203.0.113.2 255.255.255.248' : `10.0.${index}.1 255.255.255.0`;
    return { name, settings: [['vdom', quoted(vdom)], ['ip', ip], ['type', 'physical']] };
  });
  const ends = Object.entries(links).map(([name, vdom]): EntryText => ({ name, settings: [['vdom', quoted(vdom)], ['type', 'vdom-link']] }));
  const global = 'config system global\n    set hostname "FW"\n    set allow-traffic-redirect disable\n    set ipv6-allow-traffic-redirect disable\nend\n';
  return `config global\n${global}${sectionText('system interface', [...plain, ...ends])}end\n`;
}

function drawDomain(random: Random, vdom: string, links: Links): string {
  const places = [...Object.entries(HOMES), ...Object.entries(links)].filter(([, home]) => home === vdom).map(([name]) => name);
  const objects = drawObjects(random);
  const vip = vdom === 'root' && random.chance(0.6);
  const entries = Array.from({ length: random.between(1, 6) }, (_unused, index) => ({ name: `${index + 1}`, settings: drawPolicy(random, { places, objects, vip }) }));
  // An interface of another domain would be none at all.
  const own = objects.text.replaceAll(/set interface "port\d"/gu, `set interface "${Object.entries(HOMES).find(([, home]) => home === vdom)?.[0] ?? ''}"`);
  return [own, vip ? drawVip(random) : '', sectionText('firewall policy', entries)].join('');
}

/** Published by `wan1`, delivered here or behind a link. */
function drawVip(random: Random): string {
  const settings: EntryText['settings'] = [
    ['extip', random.pick(['203.0.113.3', '203.0.113.4'])],
    ['mappedip', quoted(random.pick(['10.0.1.9', '10.0.2.9', '10.0.3.5']))],
    ['extintf', '"wan1"'],
    ['portforward', 'enable'],
    ['extport', '443'],
    ['mappedport', random.pick(['443', '8082'])],
  ];
  return sectionText('firewall vip', [{ name: 'published', settings }]);
}

interface Sources {
  readonly places: readonly string[];
  readonly objects: DrawnObjects;
  readonly vip: boolean;
}

function drawPolicy(random: Random, { places, objects, vip }: Sources): EntryText['settings'] {
  const some = (): string => (random.chance(0.35) ? '"any"' : quotedList(random.shuffle(places).slice(0, random.between(1, 2))));
  const names = (): string => quotedList(random.chance(0.6) ? ['all'] : random.shuffle(objects.addresses4).slice(0, random.between(1, 2)));
  const isNat = places.includes('wan1') && random.chance(0.25);
  const isPublished = vip && random.chance(0.4);
  const accepts = isNat || random.chance(0.75);
  return [
    ['srcintf', some()],
    ['dstintf', isNat ? '"wan1"' : some()],
    ...(accepts ? [['action', 'accept'] as const] : []),
    ['srcaddr', names()],
    ['dstaddr', isPublished ? '"published"' : names()],
    ...(!isNat && random.chance(0.3) ? [['srcaddr6', quoted(random.pick(objects.addresses6))] as const, ['dstaddr6', quoted(random.pick(objects.addresses6))] as const] : []),
    ['schedule', quoted(random.pick(objects.schedules))],
    ['service', random.chance(0.5) ? '"ALL"' : quotedList(random.shuffle(objects.services).slice(0, 2))],
    ...(random.chance(0.1) ? [['srcaddr-negate', 'enable'] as const] : []),
    ...(random.chance(0.05) ? [['status', 'disable'] as const] : []),
    ...(isNat ? [['nat', 'enable'] as const] : []),
  ];
}

function drawWays(random: Random): readonly Way[] {
  const names = Object.keys(HOMES);
  const drawn = Array.from({ length: 5 }, (): Way => ({ hook: 'forward', ingress: random.pick(names), egress: random.pick(names) }));
  return [...drawn, { hook: 'forward', ingress: 'wan1', egress: random.pick(['port1', 'port2', 'port3', 'port4']) }];
}
