/** Draws whole pfSense configurations and questions about them. */
import { box } from '../../src/model/header-space.js';
import { isIpv4 } from '../../src/model/ip-address.js';
import { drawPacket, drawQuestions, poolsOf, type Pools } from '../packet-walk/edge-packets.js';
import type { Question, WalkCase, Way } from '../packet-walk/types.js';
import type { Random } from '../random.js';
import { readAddress } from './names.js';

const TABS = ['wan', 'lan', 'opt1'];

/** One line an element, so that shrinking finds them; children side by side. */
type Fields = Readonly<Record<string, string | undefined>>;

function element(name: string, fields: Fields): string {
  const children = Object.entries(fields).flatMap(([key, value]) => (value === undefined ? [] : [`<${key}>${value}</${key}>`]));
  return `<${name}>${children.join('')}</${name}>\n`;
}

function some<T>(random: Random, chance: number, value: T): T | undefined {
  return random.chance(chance) ? value : undefined;
}

/** A configuration with its questions. */
export function drawPfsense(random: Random): WalkCase {
  const aliases = drawAliases(random);
  const text = [
    '<?xml version="1.0"?>\n<pfsense>\n<version>23.3</version>\n',
    drawSystem(random),
    `<interfaces>\n${drawInterfaces(random)}</interfaces>\n`,
    drawVirtual(random),
    some(random, 0.4, '<ifgroups>\n<ifgroupentry><ifname>INSIDE</ifname><members>lan opt1</members></ifgroupentry>\n</ifgroups>\n') ?? '',
    `<aliases>\n${aliases.text}</aliases>\n`,
  ].join('');
  const hasGroup = text.includes('<ifgroups>');
  const nat = drawNat(random, aliases);
  // Now and then the last match decides: mostly floating rules, few of them quick.
  const manner: Manner = random.chance(0.3) ? { hasGroup, floating: 0.85, quick: 0.15 } : { hasGroup, floating: 0.3, quick: 0.5 };
  const rules = Array.from({ length: random.between(1, 12) }, () => drawRule(random, aliases, manner)).join('');
  const whole = `${text}<nat>\n${nat}</nat>\n<filter>\n${rules}</filter>\n</pfsense>\n`;
  const pools = withoutPortZero(poolsOf([whole], { protocols: [6, 6, 6, 6, 17, 17, 1, 47, 132], addresses4: [readAddress('198.51.100.7'), readAddress('192.168.7.7')] }));
  const questions = drawQuestions(random, { ways: drawWays(random), pools, packets: 100, ipv6: 0.2 });
  return { files: [{ path: 'config.xml', text: whole }], questions: [...questions, drawOwnPorts(random, pools)] };
}

/** A source port 0 is blocked before and rewritten after the rules; which comes first outwards is not asked here. */
function withoutPortZero(pools: Pools): Pools {
  return { ...pools, ports: pools.ports.filter((port) => port > 0) };
}

function drawWays(random: Random): readonly Way[] {
  const forward = Array.from({ length: 3 }, (): Way => ({ hook: 'forward', ingress: random.pick(TABS), egress: random.pick(TABS) }));
  return [...forward, { hook: 'forward', ingress: 'wan', egress: random.pick(['lan', 'opt1']) }, { hook: 'forward', ingress: random.pick(['lan', 'opt1']), egress: 'wan' }];
}

const OWN4 = ['203.0.113.2', '10.1.0.1', '10.2.0.1', '203.0.113.4', '10.1.5.1'].map((text) => readAddress(text));
const OWN6 = ['2001:db8:f::2', '2001:db8:1::1', '2001:db8:2::1'].map((text) => readAddress(text));

function drawOwnPorts(random: Random, pools: Pools): Question {
  const packets = Array.from({ length: 40 }, () => drawPacket(random, { ...pools, ports: [...pools.ports, 80, 443, 22, 443] }, 0.2));
  return { way: { hook: 'to-firewall', ingress: random.pick(TABS) }, asked: box({}), packets: packets.map((packet) => ({ ...packet, destination: random.pick(isIpv4(packet.destination) ? OWN4 : OWN6) })) };
}

function drawSystem(random: Random): string {
  const lockout = random.chance(0.7) ? '<noantilockout></noantilockout>' : '';
  return element('system', {
    hostname: 'fw',
    domain: 'example.org',
    ipv6allow: some(random, 0.8, ''),
    no_apipa_block: some(random, 0.1, ''),
    ...(random.chance(0.8) ? { disablenatreflection: 'yes' } : { enablenatreflectionpurenat: 'yes' }),
    webgui: `<protocol>https</protocol>${lockout}`,
    ssh: some(random, 0.5, '<enable>enabled</enable>'),
  });
}

function drawInterfaces(random: Random): string {
  return [
    element('wan', { enable: '', if: 'em0', ipaddr: '203.0.113.2', subnet: '29', gateway: 'GW', ipaddrv6: '2001:db8:f::2', subnetv6: '64', blockpriv: some(random, 0.4, '') }),
    element('lan', { enable: '', if: 'em1', ipaddr: '10.1.0.1', subnet: '24', ipaddrv6: '2001:db8:1::1', subnetv6: '64' }),
    element('opt1', { enable: '', if: 'em2', descr: '<![CDATA[Cameras & more]]>', ipaddr: '10.2.0.1', subnet: '24', ipaddrv6: some(random, 0.7, '2001:db8:2::1'), subnetv6: '64' }),
    some(random, 0.3, element('opt2', { if: 'em3', ipaddr: '10.3.0.1', subnet: '24' })) ?? '',
  ].join('');
}

function drawVirtual(random: Random): string {
  if (random.chance(0.6)) return '';
  return `<virtualip>\n${element('vip', { mode: 'ipalias', interface: 'wan', subnet: '203.0.113.4', subnet_bits: '32' })}${some(random, 0.5, element('vip', { mode: 'ipalias', interface: 'lan', subnet: '10.1.5.1', subnet_bits: '24' })) ?? ''}</virtualip>\n`;
}

interface DrawnAliases {
  readonly text: string;
  readonly addresses: readonly string[];
  readonly ports: readonly string[];
}

function host(random: Random): string {
  return `10.${random.between(1, 2)}.0.${random.pick([5, 9, 63, 64, 127, 200])}`;
}

function drawAliases(random: Random): DrawnAliases {
  const addresses: string[] = [];
  const ports: string[] = [];
  let text = '';
  for (let index = 0; index < random.between(1, 4); index += 1) {
    const network = random.chance(0.5);
    const entry = (): string => {
      const drawn = random.below(10);
      if (drawn < 2 && addresses.length > 0) return random.pick(addresses);
      if (drawn === 2) return `2001:db8:${random.between(1, 2)}::${random.pick(['5', '9'])}`;
      if (drawn === 3) return 'vms.example.org';
      if (!network) return host(random);
      return drawn < 6 ? `10.1.0.${random.between(1, 40)}-10.1.0.${random.between(40, 90)}` : `10.${random.between(1, 2)}.0.${random.pick([0, 64, 128])}/${random.between(24, 30)}`;
    };
    const name = `net${index}`;
    text += element('alias', { name, type: network ? 'network' : 'host', address: Array.from({ length: random.between(1, 3) }, entry).join(' '), descr: '<![CDATA[a ]] b <rule>]]>', detail: 'x||y' });
    addresses.push(name);
  }
  text += element('alias', { name: 'one_host', type: 'host', address: '10.2.0.9' });
  for (let index = 0; index < random.between(0, 2); index += 1) {
    const entries = Array.from({ length: random.between(1, 3) }, () => (ports.length > 0 && random.chance(0.3) ? random.pick(ports) : portSpan(random, ':')));
    text += element('alias', { name: `ports${index}`, type: 'port', address: entries.join(' ') });
    ports.push(`ports${index}`);
  }
  return { text, addresses, ports };
}

function portSpan(random: Random, mark: string): string {
  const first = random.pick([22, 53, 80, 443, 554, 7563, 8081, 8082, 9000]);
  return random.chance(0.6) ? `${first}` : `${first}${mark}${first + random.pick([1, 5, 2000])}`;
}

const PROTOCOLS = ['tcp', 'tcp', 'tcp', 'udp', 'tcp/udp', 'icmp', 'any', 'gre', undefined];

function drawProtocol(random: Random): string | undefined {
  return random.pick(PROTOCOLS.map((word) => ({ word }))).word;
}

function hasPorts(word: string | undefined): boolean {
  return word !== undefined && ['tcp', 'udp', 'tcp/udp'].includes(word);
}

interface EndFields {
  readonly port: string | undefined;
  readonly isSource: boolean;
}

function drawEnd(random: Random, aliases: DrawnAliases, { port, isSource }: EndFields): string {
  const negated = random.chance(0.15) ? '<not></not>' : '';
  const ports = port === undefined ? '' : `<port>${port}</port>`;
  const drawn = random.below(12);
  if (drawn < (isSource ? 8 : 6)) return `<any></any>${ports}`;
  if (drawn < 10) return `<address>${random.pick([...aliases.addresses, host(random), `10.${random.between(1, 2)}.0.0/${random.between(23, 26)}`, '10.2.0.9'])}</address>${negated}${ports}`;
  return `<network>${random.pick(['lan', 'opt1', 'wan', 'lanip', 'wanip', 'opt1ip', '(self)'])}</network>${negated}${ports}`;
}

/** What the rules of one configuration are like. */
interface Manner {
  readonly hasGroup: boolean;
  /** Chances of a floating rule, and of a quick one among them. */
  readonly floating: number;
  readonly quick: number;
}

function drawRule(random: Random, aliases: DrawnAliases, { hasGroup, floating: floats, quick }: Manner): string {
  const floating = random.chance(floats);
  const protocol = drawProtocol(random);
  const port = (chance: number): string | undefined => (hasPorts(protocol) && random.chance(chance) ? random.pick([...aliases.ports, portSpan(random, '-')]) : undefined);
  const tabs = [...TABS, ...(random.chance(0.2) ? ['opt2'] : []), ...(hasGroup ? ['INSIDE'] : [])].filter((name) => name !== 'opt2');
  const several = random.shuffle(TABS).slice(0, random.between(1, 2)).join(',');
  return element('rule', {
    type: random.pick([{ word: 'pass' }, { word: 'pass' }, { word: 'pass' }, { word: 'block' }, { word: 'reject' }, { word: undefined }, ...(floating ? [{ word: 'match' }] : [])]).word,
    interface: floating ? random.pick([several, several, 'any', '']) : random.pick(tabs),
    ipprotocol: random.pick([{ word: 'inet' }, { word: 'inet' }, { word: 'inet6' }, { word: 'inet46' }, { word: 'inet46' }, { word: undefined }]).word,
    protocol,
    icmptype: protocol === 'icmp' ? some(random, 0.6, random.pick(['echoreq', 'echorep,unreach', 'any'])) : undefined,
    source: drawEnd(random, aliases, { port: port(0.1), isSource: true }),
    destination: drawEnd(random, aliases, { port: port(0.6), isSource: false }),
    disabled: some(random, 0.08, ''),
    floating: floating ? 'yes' : undefined,
    quick: floating ? some(random, quick, 'yes') : undefined,
    direction: floating ? random.pick(['in', 'out', 'any']) : undefined,
    log: some(random, 0.3, ''),
    descr: some(random, 0.5, '<![CDATA[rule <b> & "x"]]>'),
    tracker: '1700000001',
  });
}

function drawNat(random: Random, aliases: DrawnAliases): string {
  const forwards = Array.from({ length: random.pick([0, 0, 1, 2, 3]) }, () => drawForward(random));
  const mappings = Array.from({ length: random.pick([0, 0, 0, 1, 2]) }, () => drawMapping(random));
  return [...forwards, ...mappings, drawOutbound(random, aliases)].join('');
}

function drawForward(random: Random): string {
  const protocol = random.pick(['tcp', 'tcp', 'udp', 'tcp/udp']);
  const isSpan = random.chance(0.4);
  const outside = random.pick([443, 8000, 2222]);
  const isException = random.chance(0.2);
  const to = random.pick(['<network>wanip</network>', '<address>203.0.113.4</address>', '<address>203.0.113.5</address>']);
  return element('rule', {
    interface: random.pick(['wan', 'wan', 'wan', 'lan']),
    ipprotocol: 'inet',
    protocol,
    source: random.pick(['<any></any>', '<any></any>', '<address>198.51.100.0/24</address>', '<address>10.1.0.0/24</address><not></not>']),
    destination: `${to}<port>${outside}${isSpan ? `-${outside + 3}` : ''}</port>`,
    ...(isException ? { nordr: '' } : { target: random.pick(['10.2.0.9', '10.1.0.9', 'one_host']), 'local-port': random.pick([`${outside}`, '8082', '9000']) }),
    'associated-rule-id': random.pick([{ word: 'pass' }, { word: '' }, { word: 'nat_5f0' }, { word: undefined }]).word,
    natreflection: some(random, 0.15, random.pick(['purenat', 'disable'])),
    disabled: some(random, 0.1, ''),
    descr: some(random, 0.4, '<![CDATA[published]]>'),
  });
}

function drawMapping(random: Random): string {
  const length = random.pick(['', '', '/31']);
  return element('onetoone', {
    interface: random.pick(['wan', 'wan', 'opt1']),
    external: random.pick(['203.0.113.4', '203.0.113.6']),
    source: `<address>${random.pick(['10.2.0.8', '10.1.0.8', '10.2.0.62'])}${length}</address>`,
    destination: random.pick(['<any></any>', '<any></any>', '<address>198.51.100.0/24</address>']),
    disabled: some(random, 0.1, ''),
    nobinat: some(random, 0.15, ''),
  });
}

function drawOutbound(random: Random, aliases: DrawnAliases): string {
  const mode = random.pick(['automatic', 'hybrid', 'advanced', 'disabled']);
  const rules = Array.from({ length: random.pick([0, 1, 2]) }, () => drawOutboundRule(random, aliases));
  return `<outbound>\n<mode>${mode}</mode>\n${rules.join('')}</outbound>\n`;
}

function drawOutboundRule(random: Random, _aliases: DrawnAliases): string {
  const target = random.pick([{ target: '' }, { target: '203.0.113.4', target_subnet: '32' }, { target: '203.0.113.4', target_subnet: '31' }]);
  const limited = random.chance(0.3);
  return element('rule', {
    interface: random.pick(['wan', 'wan', 'opt1']),
    ipprotocol: some(random, 0.7, 'inet'),
    protocol: limited ? random.pick(['tcp', 'udp']) : undefined,
    source: `<network>${random.pick(['10.1.0.0/24', '10.2.0.0/25', 'any', 'one_host'])}</network>`,
    destination: random.pick(['<any></any>', '<network>198.51.100.0/24</network>', '<any></any>']),
    dstport: limited ? some(random, 0.5, portSpan(random, ':')) : undefined,
    ...(random.chance(0.2) ? { nonat: '' } : target),
    staticnatport: some(random, 0.1, ''),
    disabled: some(random, 0.1, ''),
  });
}
