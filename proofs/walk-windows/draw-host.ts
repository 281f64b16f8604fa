/** Draws a host's firewall. What a format cannot say is not drawn for it. */
import type { NetworkProfile } from '../../src/model/device.js';
import { formatIpAddress } from '../../src/model/ip-address.js';
import type { Random } from '../random.js';
import type {
  AddressKeyword, AddressTerm, Format, HostAddress, HostDescription, Limit, PortKeyword, PortTerm, ProfileDescription, ProfileSettings,
  RuleDescription, Spelling,
} from './description.js';
import { drawAddresses, drawIcmp, drawIpv4, drawIpv6, drawPorts, networkOf } from './draw-terms.js';

/** The formats that a description is to be written in, and whether it may hold what no format's reader can understand. */
export interface Wish {
  readonly formats: readonly Format[];
  readonly odd: boolean;
}

const ALL: readonly NetworkProfile[] = ['domain', 'private', 'public'];

/** What only some formats can say. */
const SAID_BY = {
  policies: ['powershell', 'registry'],
  deviceManagement: ['registry'],
  restrictions: ['registry'],
  disabledInterfaces: ['powershell', 'registry'],
  keywordsOfOneFamily: ['powershell', 'registry'],
  rarePorts: ['powershell', 'registry'],
  strayPorts: ['powershell', 'registry'],
  packages: ['powershell', 'registry'],
  mapping: ['powershell', 'registry'],
  versions: ['powershell', 'registry'],
  addresses: ['powershell'],
  enforcement: ['powershell'],
  twins: ['powershell'],
  oneStore: ['powershell'],
  notVerbose: ['netsh'],
  localRulesOff: ['netsh'],
  standardPolicy: ['registry'],
} as const satisfies Readonly<Record<string, readonly Format[]>>;

function can(wish: Wish, feature: keyof typeof SAID_BY): boolean {
  const formats: readonly Format[] = SAID_BY[feature];
  return wish.formats.every((format) => formats.includes(format));
}

/** Draws a host with 1 to 12 rules. */
export function drawHost(random: Random, wish: Wish): HostDescription {
  const spelling = drawSpelling(random, wish);
  const profiles = drawProfiles(random, wish, spelling);
  const count = random.pick([1, 2, 3, 5, 8, 12]);
  const rules = Array.from({ length: count }, (_unused, index) => drawRule(random, wish, index));
  const twin = can(wish, 'twins') && random.chance(0.1) ? rules[0]?.id : undefined;
  return {
    profiles,
    rules: twin === undefined ? rules : rules.map((rule, index) => (index === rules.length - 1 ? { ...rule, id: twin } : rule)),
    addresses: can(wish, 'addresses') && random.chance(0.75) ? drawHostAddresses(random) : [],
    spelling,
  };
}

function drawSpelling(random: Random, wish: Wish): Spelling {
  return {
    japanese: random.chance(0.4),
    numbers: random.chance(0.3),
    lists: random.pick(['text', 'array', 'wrapped'] as const),
    indented: random.chance(0.7),
    oneFile: random.chance(0.5),
    bytes: random.chance(0.3),
    olderPolicy: can(wish, 'standardPolicy') && random.chance(0.25),
    noise: random.chance(0.5),
    byteOrderMark: random.chance(0.3),
    carriageReturns: random.chance(0.4),
    lowerCase: random.chance(0.2),
    verbose: !(can(wish, 'notVerbose') && random.chance(0.1)),
    merged: !(can(wish, 'oneStore') && random.chance(0.15)),
    localRulesOff: can(wish, 'localRulesOff') && random.chance(0.1),
  };
}

function drawProfiles(random: Random, wish: Wish, spelling: Spelling): readonly ProfileDescription[] {
  const policies = can(wish, 'policies') && random.chance(0.5);
  const devices = can(wish, 'deviceManagement') && random.chance(0.15);
  const oddOne = wish.odd && random.chance(0.3) ? random.pick(ALL) : undefined;
  const drawn = ALL.map((name) => ({
    name,
    statement: name === oddOne ? random.pick(['absent', 'unreadable', 'unknown-setting', 'twice'] as const) : ('plain' as const),
    local: drawSettings(random, { wish, isPolicy: false }),
    policy: policies ? drawSettings(random, { wish, isPolicy: true }) : {},
    deviceManagement: devices ? drawSettings(random, { wish, isPolicy: true }) : {},
  }));
  if (!spelling.olderPolicy) return drawn;
  // One key then stands for both profiles.
  const shared = drawn.find(({ name }) => name === 'private')?.policy ?? {};
  return drawn.map((profile) => (profile.name === 'public' ? { ...profile, policy: shared } : profile));
}

function drawSettings(random: Random, { wish, isPolicy }: { readonly wish: Wish; readonly isPolicy: boolean }): ProfileSettings {
  const maybe = <T>(chance: number, value: () => T, key: string): Readonly<Record<string, T>> => (random.chance(chance) ? { [key]: value() } : {});
  const settings: ProfileSettings = {
    ...maybe(0.6, () => random.chance(0.9), 'enabled'),
    ...maybe(0.5, () => random.pick(['block', 'block', 'allow'] as const), 'inbound'),
    ...maybe(0.5, () => random.pick(['allow', 'allow', 'block'] as const), 'outbound'),
    ...maybe(0.2, () => random.chance(0.4), 'shielded'),
    ...(can(wish, 'disabledInterfaces') ? maybe(0.05, () => true, 'disabledInterfaces') : {}),
  };
  if (!isPolicy) return settings;
  return {
    ...settings,
    ...maybe(0.25, () => random.chance(0.5), 'localRules'),
    ...maybe(0.2, () => random.chance(0.4), 'userPrograms'),
    ...maybe(0.2, () => random.chance(0.4), 'userPorts'),
  };
}

function drawHostAddresses(random: Random): readonly HostAddress[] {
  const drawn = Array.from({ length: random.between(1, 3) }, (): HostAddress => {
    const family = random.chance(0.5) ? 4 : 6;
    const address = family === 4 ? drawIpv4(random) : drawIpv6(random);
    const prefixLength = random.pick(family === 4 ? [8, 24, 25, 30, 32] : [64, 112, 128, 128]);
    const zone = family === 6 && random.chance(0.2) ? '%12' : '';
    const alias = random.pick(['Server LAN', 'Camera LAN', 'イーサネット 2']);
    return { alias, text: `${formatIpAddress(address)}${zone}`, prefixLength, ...networkOf(address, prefixLength, family) };
  });
  const loopback: HostAddress = { alias: 'Loopback Pseudo-Interface 1', text: '127.0.0.1', prefixLength: 8, ...networkOf(0xffff_7f00_0001n, 8, 4) };
  return random.chance(0.5) ? [...drawn, loopback] : drawn;
}

const PROGRAMS: readonly string[] = ['System', 'C:\\Program Files\\Milestone\\XProtect Recording Server\\VideoOS.Recorder.Service.exe', 'C:\\tools\\a.exe'];
const SERVICES: readonly string[] = ['termservice', 'dnscache', '*'];
const NAMES: readonly string[] = ['Cam in', 'Rule: with colon', 'カメラ 受信', 'say "hi" C:\\x', 'Any', 'Action = Block, really'];
const TEXTS: readonly string[] = ['Clients and servers', 'カメラ用', 'ends with \\', 'a "quoted" word'];
const GROUPS: readonly string[] = ['VMS', 'Remote Desktop', '監視'];

function drawRule(random: Random, wish: Wish, index: number): RuleDescription {
  const direction = random.chance(0.7) ? 'in' : 'out';
  const protocol = random.pick(['any', 'tcp', 'tcp', 'tcp', 'udp', 'udp', 'icmpv4', 'icmpv6', 47, 132, 0, 6, 17, 58, 255] as const);
  const sorts = protocol === 6 ? 'tcp' : protocol === 17 ? 'udp' : protocol;
  const hasPorts = sorts === 'tcp' || sorts === 'udp' || (can(wish, 'strayPorts') && random.chance(0.1));
  const isIcmp = sorts === 'icmpv4' || sorts === 'icmpv6' || sorts === 58;
  const ends = drawEnds(random, wish);
  return {
    id: `{6E0C2B8A-1111-4C55-9B27-0D6A4E1F${String(index).padStart(4, '0')}}`,
    name: random.pick(NAMES),
    text: random.chance(0.3) ? random.pick(TEXTS) : undefined,
    group: random.chance(0.3) ? random.pick(GROUPS) : undefined,
    enabled: random.chance(0.88),
    direction,
    action: random.pick(['allow', 'allow', 'allow', 'block', 'block', 'bypass'] as const),
    profiles: random.chance(0.5) ? [] : random.shuffle(ALL).slice(0, random.between(1, 3)),
    store: drawStore(random, wish),
    protocol,
    localPorts: hasPorts ? drawPortList(random, wish, { protocol: sorts, own: true, direction }) : [],
    remotePorts: hasPorts && random.chance(0.4) ? drawPortList(random, wish, { protocol: sorts, own: false, direction }) : [],
    icmpTypes: isIcmp ? Array.from({ length: random.below(3) }, () => drawIcmp(random)) : [],
    localAddresses: ends.local,
    remoteAddresses: ends.remote,
    program: random.chance(0.2) ? random.pick(PROGRAMS) : undefined,
    service: random.chance(0.12) ? random.pick(SERVICES) : undefined,
    applicationPackage: can(wish, 'packages') && random.chance(0.05) ? random.pick(['S-1-15-2-1910091885-1573563583', 'S-1-15-3-1']) : undefined,
    localOnlyMapping: can(wish, 'mapping') && random.chance(0.05),
    edge: random.pick(['no', 'no', 'yes', 'application', 'user'] as const),
    limits: drawLimits(random, wish),
    enforcement: can(wish, 'enforcement') ? random.pick(ENFORCEMENT) : 'NotApplicable',
    olderWindows: can(wish, 'versions') && random.chance(0.15),
  };
}

const ENFORCEMENT: readonly string[] = [
  'NotApplicable', 'NotApplicable', 'NotApplicable', 'NotApplicable', 'NotApplicable', 'NotApplicable', 'NotApplicable', 'Full', 'InactiveProfile',
  'NotTargetPlatform', 'DisabledObject', 'LocalFirewallRulesDisallowed', 'Full,NotTargetPlatform', '18', '14',
];

function drawStore(random: Random, wish: Wish): RuleDescription['store'] {
  if (can(wish, 'restrictions') && random.chance(0.05)) return 'service-restriction';
  if (can(wish, 'deviceManagement') && random.chance(0.1)) return 'device-management';
  return can(wish, 'policies') && random.chance(0.25) ? 'policy' : 'local';
}

interface Ends {
  readonly local: readonly AddressTerm[];
  readonly remote: readonly AddressTerm[];
}

function drawEnds(random: Random, wish: Wish): Ends {
  const family = random.chance(0.7) ? 4 : 6;
  const list = (): readonly AddressTerm[] =>
    Array.from({ length: random.pick([1, 1, 1, 2, 3]) }, () => drawAddresses(random, random.chance(0.85) ? family : family === 4 ? 6 : 4));
  const keywords = random.chance(0.2) ? [drawKeyword(random, wish)] : [];
  const remote = [...(random.chance(0.55) && keywords.length === 0 ? list() : []), ...keywords, ...(keywords.length > 0 && random.chance(0.4) ? list() : [])];
  return { local: random.chance(0.2) ? list() : [], remote };
}

const KEYWORDS: readonly AddressKeyword[] = ['LocalSubnet', 'LocalSubnet', 'LocalSubnet', 'DNS', 'DHCP', 'WINS', 'DefaultGateway'];

function drawKeyword(random: Random, wish: Wish): AddressTerm {
  if (!can(wish, 'keywordsOfOneFamily')) return { kind: 'keyword', keyword: random.pick(KEYWORDS), family: 'both' };
  return { kind: 'keyword', keyword: random.pick([...KEYWORDS, 'Internet', 'Intranet'] as const), family: random.pick(['both', 4, 6] as const) };
}

interface PortWish {
  readonly protocol: RuleDescription['protocol'];
  readonly own: boolean;
  readonly direction: 'in' | 'out';
}

function drawPortList(random: Random, wish: Wish, { protocol, own, direction }: PortWish): readonly PortTerm[] {
  const list = random.chance(0.85) ? Array.from({ length: random.pick([1, 1, 2, 4]) }, () => drawPorts(random)) : [];
  if (!own || direction === 'out' || !random.chance(0.2)) return list;
  const common: readonly PortKeyword[] = protocol === 'udp' ? ['teredo', 'play-to', 'mdns'] : ['rpc', 'rpc-endpoint-mapper', 'ip-https'];
  const rare: readonly PortKeyword[] = can(wish, 'rarePorts') && protocol === 'udp' ? ['dhcp'] : [];
  return [...list, { kind: 'keyword', keyword: random.pick([...common, ...rare]) }];
}

const LIMITS: readonly (readonly [Limit, readonly Format[]])[] = [
  ['interface-type', ['powershell', 'netsh', 'registry']],
  ['ipsec', ['powershell', 'netsh', 'registry']],
  ['remote-user', ['powershell', 'netsh', 'registry']],
  ['remote-computer', ['powershell', 'netsh', 'registry']],
  ['interface', ['powershell', 'registry']],
  ['local-user', ['powershell', 'registry']],
  ['trust-tuple', ['powershell', 'registry']],
  ['newer-windows', ['powershell', 'registry']],
  ['dynamic-addresses', ['powershell']],
  ['app-tag', ['powershell']],
  ['missing-filter', ['powershell']],
];

const ODD_LIMITS: readonly Limit[] = [
  'unknown-field', 'unreadable-address', 'unreadable-port', 'unreadable-direction', 'unreadable-action', 'unreadable-state', 'unreadable-profile',
  'unreadable-protocol',
];

function drawLimits(random: Random, wish: Wish): readonly Limit[] {
  const odd = wish.odd && random.chance(0.2) ? [random.pick(ODD_LIMITS)] : [];
  if (!random.chance(0.15)) return odd;
  const possible = LIMITS.filter(([, formats]) => wish.formats.every((format) => formats.includes(format)));
  return [...odd, random.pick(possible)[0]];
}
