/** Draws whole FortiGate backups and questions about them. */
import { box } from '../../src/model/header-space.js';
import { isIpv4 } from '../../src/model/ip-address.js';
import { drawPacket, drawQuestions, poolsOf, type Pools } from '../packet-walk/edge-packets.js';
import type { Question, WalkCase, Way } from '../packet-walk/types.js';
import type { Random } from '../random.js';
import { drawObjects, quoted, quotedList, sectionText, type DrawnObjects, type EntryText } from './draw-objects.js';
import { readAddress } from './match-objects.js';

const INTERFACES = ['port1', 'port2', 'port3', 'wan1'];

/** What the parts of a backup must agree on. */
interface Layout {
  readonly version: string | undefined;
  readonly isCentral: boolean;
  /** Names that policies use: zones in place of their members. */
  readonly places: readonly string[];
  readonly zones: string;
}

/** A backup of one virtual domain, and packets at the edges of all it names. */
export function drawFortigate(random: Random): WalkCase {
  const layout = drawLayout(random);
  const objects = drawObjects(random);
  const vips = drawVips(random, objects, layout);
  const text = [
    layout.version === undefined ? '' : `#config-version=FGT60F-${layout.version}-FW-build1639-240313:opmode=0:vdom=0:user=admin\n#conf_file_ver=1\n`,
    drawSystem(random, layout),
    layout.zones,
    objects.text,
    vips.text,
    drawPolicies(random, { layout, objects, vips }),
    layout.isCentral ? drawCentralNat(random, objects, layout) : '',
    drawLocalIn(random, objects),
  ].join('');
  const pools = poolsOf([text], MORE);
  const questions = drawQuestions(random, { ways: drawWays(random), pools, packets: 100, ipv6: 0.2 });
  return { files: [{ path: 'fw.conf', text }], questions: [...questions, drawOwnPorts(random, pools)] };
}

const OWN4 = ['10.0.1.1', '10.0.2.1', '10.0.3.1', '10.0.9.1', '203.0.113.2'].map((text) => readAddress(text));
const OWN6 = ['2001:db8:1::1', '2001:db8:2::1', '2001:db8:3::1', '2001:db8:4::1'].map((text) => readAddress(text));

/** What the device opens for itself, mostly at addresses of its own. */
function drawOwnPorts(random: Random, pools: Pools): Question {
  const packets = Array.from({ length: 40 }, () => drawPacket(random, { ...pools, ports: [...pools.ports, ...ADMINISTRATION, ...ADMINISTRATION] }, 0.3));
  const toOwn = packets.map((packet) => (random.chance(0.85) ? { ...packet, destination: random.pick(isIpv4(packet.destination) ? OWN4 : OWN6) } : packet));
  return { way: { hook: 'to-firewall', ingress: random.pick(INTERFACES) }, asked: box({}), packets: toOwn };
}

const ADMINISTRATION = [22, 80, 443, 161, 2222, 8443, 53, 500, 541];

/** Addresses that no text names, and the Internet. */
const MORE = { protocols: [6, 6, 6, 6, 17, 17, 1, 47, 132], ports: [0, 65535] };

function drawWays(random: Random): readonly Way[] {
  const forward = Array.from({ length: 3 }, (): Way => ({ hook: 'forward', ingress: random.pick(INTERFACES), egress: random.pick(INTERFACES) }));
  const published: Way = { hook: 'forward', ingress: 'wan1', egress: random.pick(['port1', 'port2', 'port3']) };
  return [...forward, published];
}

function drawLayout(random: Random): Layout {
  const drawnVersion = random.pick(['6.4.9', '7.2.2', '7.2.2', '7.2.8', '7.4.1', '7.4.4', '']);
  const drawn = random.below(4);
  const inside = drawn === 0 ? ['port1', 'port2'] : drawn === 1 ? ['port3'] : drawn === 2 ? ['port1', 'port2', 'port3'] : [];
  const zones = inside.length === 0 ? [] : [{ name: 'INSIDE', settings: [...(random.chance(0.6) ? [['intrazone', 'allow'] as const] : []), ['interface', quotedList(inside)] as const] }];
  return {
    version: drawnVersion === '' ? undefined : drawnVersion,
    isCentral: random.chance(0.25),
    places: [...INTERFACES.filter((name) => !inside.includes(name)), ...zones.map((zone) => zone.name)],
    zones: sectionText('system zone', zones),
  };
}

function drawSystem(random: Random, { isCentral }: Layout): string {
  const redirect = random.chance(0.8) ? '    set allow-traffic-redirect disable\n    set ipv6-allow-traffic-redirect disable\n' : '';
  const ports = random.chance(0.3) ? '    set admin-sport 8443\n    set admin-ssh-port 2222\n' : '';
  const global = `config system global\n    set hostname "FW"\n${redirect}${ports}end\n`;
  const settings = isCentral ? 'config system settings\n    set central-nat enable\nend\n' : '';
  return `${global}${settings}${sectionText('system interface', drawInterfaces(random))}${sectionText('system admin', drawAdmins(random))}`;
}

function drawInterfaces(random: Random): readonly EntryText[] {
  return INTERFACES.map((name, index) => {
    const ip = name === 'wan1' ? '203.0.113.2 255.255.255.248' : `10.0.${index + 1}.1 255.255.255.0`;
    const access = random.pick(['ping https ssh', 'ping', 'https http snmp', 'ssh fgfm', '']);
    const secondary = name === 'port2' && random.chance(0.3);
    const inner = [
      ...(secondary ? ['config secondaryip', '    edit 1', '        set ip 10.0.9.1 255.255.255.0', '        set allowaccess ssh', '    next', 'end'] : []),
      'config ipv6',
      `    set ip6-address 2001:db8:${index + 1}::1/64`,
      ...(random.chance(0.5) ? ['    set ip6-allowaccess ping https'] : []),
      'end',
    ];
    const settings = [['vdom', '"root"'], ['ip', ip], ...(access === '' ? [] : [['allowaccess', access]]), ['type', 'physical'], ...(secondary ? [['secondary-IP', 'enable']] : [])];
    return { name, settings: settings.map(([key = '', value = '']) => [key, value] as const), inner };
  });
}

function drawAdmins(random: Random): readonly EntryText[] {
  return ['admin', 'second'].slice(0, random.between(1, 2)).map((name) => ({
    name,
    settings: [['accprofile', '"super_admin"'] as const, ...(random.chance(0.5) ? [['trusthost1', '10.0.1.0 255.255.255.0'] as const] : []), ...(random.chance(0.3) ? [['trusthost2', '10.0.3.5 255.255.255.255'] as const] : [])],
  }));
}

interface DrawnVips {
  readonly text: string;
  readonly names4: readonly string[];
  readonly names6: readonly string[];
}

function drawVips(random: Random, objects: DrawnObjects, layout: Layout): DrawnVips {
  const count = random.pick([0, 1, 2, 3, 4]);
  const vips = Array.from({ length: count }, (_unused, index) => ({ ...drawVip(random, objects, layout), name: `vip${index}` }));
  const six: readonly EntryText[] = random.chance(0.3)
    ? [{ name: 'vip6-0', settings: [['extip', '2001:db8:f::3'], ['mappedip', '2001:db8:2::9'], ...(random.chance(0.5) ? forwardPorts('443', '8082') : [])] }]
    : [];
  const groups = vips.length > 1 && random.chance(0.5) ? [{ name: 'published', settings: [['interface', '"wan1"'] as const, ['member', quotedList(random.shuffle(vips).slice(0, 2).map(({ name }) => name))] as const] }] : [];
  const text = [sectionText('firewall vip', vips), sectionText('firewall vip6', six), sectionText('firewall vipgrp', groups), drawPools(random)].join('');
  return { text, names4: [...vips, ...groups].map(({ name }) => name), names6: six.map(({ name }) => name) };
}

function forwardPorts(external: string, mapped: string | undefined): readonly (readonly [string, string])[] {
  return [['portforward', 'enable'], ['extport', external], ...(mapped === undefined ? [] : [['mappedport', mapped] as const])];
}

function drawVip(random: Random, { services }: DrawnObjects, { isCentral }: Layout): Omit<EntryText, 'name'> {
  const settings: (readonly [string, string])[] = [];
  const drawn = random.below(10);
  const onWan = random.chance(0.75);
  if (drawn === 0) return drawVirtualServer(random);
  if (drawn < 3) settings.push(['extip', `203.0.113.${random.between(3, 4)}-203.0.113.${random.between(5, 6)}`]);
  else if (drawn === 3 && onWan) settings.push(['extip', '0.0.0.0']);
  else settings.push(['extip', random.pick(['203.0.113.3', '203.0.113.4', '10.0.1.5', '10.0.3.9'])]);
  const [first = 0, last = 0] = (settings[0]?.[1] ?? '').split('-').map((text) => Number(text.split('.')[3]));
  const start = random.pick([5, 9, 63]);
  const mapped = `10.0.${random.between(2, 3)}.`;
  settings.push(['mappedip', drawn < 3 ? quoted(`${mapped}${start}-${mapped}${start + last - first}`) : quoted(`${mapped}${start}`)]);
  settings.push(['extintf', onWan ? '"wan1"' : random.pick(['"any"', '"port1"'])]);
  if (drawn === 3 || random.chance(0.6)) settings.push(...random.pick([forwardPorts('443', '8082'), forwardPorts('443', undefined), forwardPorts('8000-8002', '9000-9002'), forwardPorts('22', '2222')]), ...(random.chance(0.25) ? [['protocol', 'udp'] as const] : []));
  else if (random.chance(0.15)) settings.push(['service', quoted(random.pick(services))]);
  if (random.chance(0.2)) settings.push(['src-filter', '"198.51.100.0/28" "10.0.1.5-10.0.1.9"']);
  if (random.chance(0.1)) settings.push(['srcintf-filter', '"wan1" "port3"']);
  if (isCentral && random.chance(0.15)) settings.push(['status', 'disable']);
  return { settings };
}

function drawVirtualServer(random: Random): Omit<EntryText, 'name'> {
  const off = ['    edit 2', '        set ip 10.0.2.51', '        set port 443', '        set status disable', '    next'];
  return {
    settings: [['type', 'server-load-balance'], ['extip', '203.0.113.6'], ['extintf', '"wan1"'], ['server-type', 'https'], ['extport', '8090']],
    inner: ['config realservers', '    edit 1', '        set ip 10.0.2.50', '        set port 443', '    next', ...(random.chance(0.5) ? off : []), 'end'],
  };
}

function drawPools(random: Random): string {
  const end = random.between(5, 6);
  return `${sectionText('firewall ippool', [{ name: 'pool', settings: [['startip', '203.0.113.5'], ['endip', `203.0.113.${end}`]] }, { name: 'pool one', settings: [['startip', '203.0.113.6'], ['endip', '203.0.113.6']] }])}`;
}

interface PolicySources {
  readonly layout: Layout;
  readonly objects: DrawnObjects;
  readonly vips: DrawnVips;
}

function drawPolicies(random: Random, sources: PolicySources): string {
  const numbers = random.shuffle(Array.from({ length: random.between(1, 9) }, (_unused, index) => index + 1));
  const entries = numbers.map((number) => ({ name: `${number}`, settings: drawPolicy(random, sources) }));
  // A section may come in two parts, and a later part may change an entry of an earlier one.
  const cut = random.chance(0.2) ? random.below(entries.length) : entries.length;
  const again = random.chance(0.1) ? [{ name: `${random.pick(numbers)}`, settings: [['status', 'disable'] as const] }] : [];
  return `${sectionText('firewall policy', entries.slice(0, cut))}${sectionText('firewall policy', [...entries.slice(cut), ...again])}`;
}

type Settings = readonly (readonly [key: string, value: string])[];

function drawPolicy(random: Random, { layout, objects, vips }: PolicySources): Settings {
  const action = random.chance(0.75) ? 'accept' : random.chance(0.7) ? 'deny' : '';
  const settings: (readonly [string, string])[] = [];
  const add = (key: string, value: string): unknown => settings.push([key, value]);
  if (random.chance(0.3)) add('name', quoted(`rule ${random.below(100)} "x"`));
  add('srcintf', quotedList(drawPlaces(random, layout)));
  add('dstintf', quotedList(drawPlaces(random, layout)));
  if (action !== '') add('action', action);
  const families = random.below(10);
  if (families < 8) addFamily(random, settings, { suffix: '', names: objects.addresses4, vips: layout.isCentral ? [] : vips.names4 });
  if (families > 5) addFamily(random, settings, { suffix: '6', names: objects.addresses6, vips: layout.isCentral ? [] : vips.names6 });
  add('schedule', quoted(random.pick(objects.schedules)));
  add('service', quotedList(random.shuffle(objects.services).slice(0, random.chance(0.7) ? 1 : 3)));
  if (random.chance(0.08)) add('service-negate', 'enable');
  if (random.chance(0.07)) add('status', 'disable');
  if (random.chance(0.05)) add('groups', '"Operators"');
  if (action !== 'accept' && random.chance(0.4)) add('match-vip', random.chance(0.6) ? 'enable' : 'disable');
  if (action === 'accept' && !layout.isCentral) addNat(random, settings);
  if (random.chance(0.1)) add('comments', '"first line\n    next\nend\nset action deny \\" # still a comment"');
  return settings;
}

function addNat(random: Random, settings: (readonly [string, string])[]): void {
  if (!random.chance(0.3)) return;
  settings.push(['nat', 'enable']);
  const isIpv4Only = !settings.some(([key]) => key === 'srcaddr6');
  if (isIpv4Only && random.chance(0.4)) settings.push(['ippool', 'enable'], ['poolname', quoted(random.pick(['pool', 'pool one']))]);
}

function drawPlaces(random: Random, { places }: Layout): readonly string[] {
  if (random.chance(0.2)) return ['any'];
  return random.shuffle(places).slice(0, random.chance(0.6) ? 1 : 2);
}

interface Family {
  readonly suffix: '' | '6';
  readonly names: readonly string[];
  readonly vips: readonly string[];
}

function addFamily(random: Random, settings: (readonly [string, string])[], { suffix, names, vips }: Family): void {
  const some = (pool: readonly string[]): string => quotedList([...new Set(random.shuffle(pool).slice(0, random.chance(0.7) ? 1 : 2))]);
  const isPublished = vips.length > 0 && random.chance(0.35);
  settings.push([`srcaddr${suffix}`, some(names)], [`dstaddr${suffix}`, some(isPublished ? vips : names)]);
  if (random.chance(0.1)) settings.push([`srcaddr${suffix}-negate`, 'enable']);
  if (!isPublished && random.chance(0.1)) settings.push([`dstaddr${suffix}-negate`, 'enable']);
}

function drawCentralNat(random: Random, { addresses4 }: DrawnObjects, layout: Layout): string {
  const entries = Array.from({ length: random.between(0, 3) }, (_unused, index): EntryText => {
    const settings: (readonly [string, string])[] = [
      ['srcintf', quotedList(drawPlaces(random, layout))],
      ['dstintf', quotedList(drawPlaces(random, layout))],
      ['orig-addr', quoted(random.pick(addresses4))],
      ['dst-addr', quoted(random.pick(addresses4))],
    ];
    if (random.chance(0.2)) settings.push(['nat', 'disable']);
    else if (random.chance(0.5)) settings.push(['nat-ippool', quoted(random.pick(['pool', 'pool one']))]);
    if (random.chance(0.2)) settings.push(['protocol', random.pick(['6', '17'])]);
    if (random.chance(0.15)) settings.push(['status', 'disable']);
    return { name: `${index + 1}`, settings };
  });
  return sectionText('firewall central-snat-map', entries);
}

function drawLocalIn(random: Random, { services }: DrawnObjects): string {
  if (random.chance(0.6)) return '';
  const entries = Array.from({ length: random.between(1, 3) }, (_unused, index): EntryText => ({
    name: `${index + 1}`,
    settings: [
      ['intf', random.pick(['"wan1"', '"any"', '"port2"'])],
      ['srcaddr', '"all"'],
      ['dstaddr', '"all"'],
      ...(random.chance(0.3) ? [['action', 'accept'] as const] : []),
      ['service', quoted(random.pick(services))],
      ['schedule', '"always"'],
      ...(random.chance(0.1) ? [['status', 'disable'] as const] : []),
    ],
  }));
  return sectionText('firewall local-in-policy', entries);
}
