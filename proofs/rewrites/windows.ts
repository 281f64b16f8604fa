/** Ways to state a Windows Firewall otherwise. Windows knows no order of rules, so any order says the same. */
import type { Packet } from '../../src/model/header-space.js';
import { formatIpAddress } from '../../src/model/ip-address.js';
import type { TextFile } from '../packet-walk/types.js';
import type { Random } from '../random.js';
import type { AddressTerm, Format, HostDescription, PortTerm, RuleDescription } from '../walk-windows/description.js';
import { drawHost } from '../walk-windows/draw-host.js';
import { drawQuestions } from '../walk-windows/draw-questions.js';
import { smallerHosts } from '../walk-windows/smaller-hosts.js';
import { readNetsh } from '../walk-windows/read-netsh.js';
import { readPowershell } from '../walk-windows/read-powershell.js';
import { readRegistry } from '../walk-windows/read-registry.js';
import { walkPacket } from '../walk-windows/walk-packet.js';
import { writeNetsh } from '../walk-windows/write-netsh.js';
import { writePowershell } from '../walk-windows/write-powershell.js';
import { writeRegistry } from '../walk-windows/write-registry.js';
import { widerPorts } from './text.js';
import type { Edit, Machine } from './types.js';

const TOOLS = {
  powershell: { write: writePowershell, read: readPowershell },
  netsh: { write: writeNetsh, read: readNetsh },
  registry: { write: writeRegistry, read: readRegistry },
} as const;

type HostEdit = Edit<HostDescription>;

/** An edit of one rule, chosen among those that it can be done to. */
function ruleEdit(name: string, edit: (rule: RuleDescription, random: Random) => readonly RuleDescription[] | undefined): HostEdit {
  return {
    name,
    apply: (random, host) => {
      const { rules } = host;
      const start = random.below(rules.length);
      const places = [...rules.keys()];
      for (const place of [...places.slice(start), ...places.slice(0, start)]) {
        const rule = rules[place];
        const edited = rule === undefined ? undefined : edit(rule, random);
        if (edited !== undefined) return { ...host, rules: rules.toSpliced(place, 1, ...edited) };
      }
      return undefined;
    },
  };
}

function range(first: bigint, last: bigint, family: 4 | 6): AddressTerm {
  const text = first === last ? formatIpAddress(first) : `${formatIpAddress(first)}-${formatIpAddress(last)}`;
  return { kind: 'addresses', text, family, first, last };
}

/** A list with one of its entries that can be written otherwise. */
function entryRewritten<T>(entries: readonly T[], rewrite: (entry: T) => readonly T[] | undefined): readonly T[] | undefined {
  for (const [place, entry] of entries.entries()) {
    const written = rewrite(entry);
    if (written !== undefined) return entries.toSpliced(place, 1, ...written);
  }
  return undefined;
}

const ADDRESSES = ['localAddresses', 'remoteAddresses'] as const;
const PORTS = ['localPorts', 'remotePorts'] as const;

function inAddresses(rewrite: (term: AddressTerm, random: Random) => readonly AddressTerm[] | undefined) {
  return (rule: RuleDescription, random: Random): readonly RuleDescription[] | undefined => {
    for (const side of random.shuffle(ADDRESSES)) {
      const written = entryRewritten(rule[side], (term) => rewrite(term, random));
      if (written !== undefined) return [{ ...rule, [side]: written }];
    }
    return undefined;
  };
}

function inPorts(rewrite: (term: PortTerm, random: Random) => readonly PortTerm[] | undefined) {
  return (rule: RuleDescription, random: Random): readonly RuleDescription[] | undefined => {
    for (const side of random.shuffle(PORTS)) {
      const written = entryRewritten(rule[side], (term) => rewrite(term, random));
      if (written !== undefined) return [{ ...rule, [side]: written }];
    }
    return undefined;
  };
}

/** A name that no rule has. */
function freshId(random: Random): string {
  return `{6E0C2B8A-2222-4C55-9B27-${random.below(2 ** 31).toString(16).toUpperCase().padStart(12, '0')}}`;
}

/** One rule for each part of a list; both parts lie in their own rule, so no packet is in two of them for another reason. */
function splitList(rule: RuleDescription, random: Random): readonly RuleDescription[] | undefined {
  const sides = random.shuffle([...ADDRESSES, ...PORTS]);
  const side = sides.find((one) => rule[one].length > 1);
  if (side === undefined) return undefined;
  return [
    { ...rule, [side]: rule[side].slice(0, 1) },
    { ...rule, [side]: rule[side].slice(1), id: freshId(random) },
  ];
}

/** Nobody needs to know for sure whether the rule counts: an allowing rule beside it with the same conditions adds nothing. */
function isSettled({ limits, action, service, localOnlyMapping, store }: RuleDescription): boolean {
  return limits.length === 0 && action !== 'bypass' && service !== '*' && !localOnlyMapping && store === 'local';
}

const harmless: readonly HostEdit[] = [
  ruleEdit('split a network in two', inAddresses((term, random) => {
    if (term.kind !== 'addresses' || term.first === term.last) return undefined;
    const middle = random.chance(0.5) ? term.first + (term.last - term.first) / 2n : term.first;
    return [range(term.first, middle, term.family), range(middle + 1n, term.last, term.family)];
  })),
  ruleEdit('say a part of a network once more', inAddresses((term) => (term.kind === 'addresses' ? [term, range(term.last, term.last, term.family)] : undefined))),
  ruleEdit('split a range of ports in two', inPorts((term, random) => {
    if (term.kind !== 'ports' || term.first === term.last) return undefined;
    const cut = random.between(term.first, term.last - 1);
    return [{ ...term, last: cut }, { ...term, first: cut + 1 }];
  })),
  ruleEdit('name all profiles', (rule) => (rule.profiles.length === 0 ? [{ ...rule, profiles: ['public', 'domain', 'private'] }] : undefined)),
  ruleEdit('rename a rule', (rule) => [{ ...rule, name: 'Allow = Yes: 受信', text: 'Action: Block', group: rule.group }]),
  ruleEdit('add a rule that is switched off', (rule, random) => [rule, { ...rule, enabled: false, id: freshId(random) }]),
  ruleEdit('add a rule that another covers', (rule, random) => (isSettled(rule) && rule.enforcement === 'NotApplicable' ? [rule, { ...rule, id: freshId(random), name: 'again' }] : undefined)),
  { name: 'write rules in another order', apply: (random, host) => ({ ...host, rules: random.shuffle(host.rules) }) },
  { name: 'write lists in another order', apply: (random, host) => ({ ...host, rules: host.rules.map((rule) => ({ ...rule, localPorts: random.shuffle(rule.localPorts), remotePorts: random.shuffle(rule.remotePorts), localAddresses: random.shuffle(rule.localAddresses), remoteAddresses: random.shuffle(rule.remoteAddresses) })) }) },
  { name: 'spell it otherwise', apply: (random, host) => ({ ...host, spelling: { ...host.spelling, japanese: random.chance(0.5), numbers: random.chance(0.5), lists: random.pick(['text', 'array', 'wrapped'] as const), indented: random.chance(0.5), noise: random.chance(0.5), bytes: random.chance(0.5), lowerCase: random.chance(0.5) } }) },
  { name: 'export into more files or fewer', apply: (_random, host) => ({ ...host, spelling: { ...host.spelling, oneFile: !host.spelling.oneFile } }) },
  { name: 'end lines as Windows does', apply: (_random, host) => ({ ...host, spelling: { ...host.spelling, carriageReturns: !host.spelling.carriageReturns, byteOrderMark: !host.spelling.byteOrderMark } }) },
  ruleEdit('split a list in two rules', (rule, random) => (isSettled(rule) && rule.program === undefined ? splitList(rule, random) : undefined)),
];

const harmful: readonly HostEdit[] = [
  ruleEdit('open a port more', inPorts((term, random) => {
    if (term.kind !== 'ports') return undefined;
    const [first, last] = widerPorts(term.first, term.last, random);
    return [{ kind: 'ports', first, last }];
  })),
  ruleEdit('widen a network', inAddresses((term) => (term.kind === 'addresses' && term.last < (1n << 128n) - 1n && term.last !== 0xffff_ffff_ffffn ? [range(term.first, term.last + 1n, term.family)] : undefined))),
  ruleEdit('switch a rule on', (rule) => (rule.enabled ? undefined : [{ ...rule, enabled: true }])),
  ruleEdit('switch a rule off', (rule) => (rule.enabled ? [{ ...rule, enabled: false }] : undefined)),
  ruleEdit('turn an action round', (rule) => (rule.action === 'bypass' ? undefined : [{ ...rule, action: rule.action === 'allow' ? 'block' : 'allow' }])),
  ruleEdit('limit a rule to a profile', (rule, random) => [{ ...rule, profiles: [random.pick(['domain', 'private', 'public'] as const)] }]),
  {
    name: 'switch a profile',
    apply: (random, host) => {
      const place = random.below(host.profiles.length);
      const profile = host.profiles[place];
      return profile === undefined ? undefined : { ...host, profiles: host.profiles.with(place, { ...profile, local: { ...profile.local, enabled: profile.local.enabled === false } }) };
    },
  },
];

function always(_packet: Packet): boolean {
  return true;
}

/** Line ends and the mark that Windows programs put in front of a text. */
function dressed({ path, text }: TextFile, { byteOrderMark, carriageReturns }: HostDescription['spelling']): TextFile {
  return { path, text: `${byteOrderMark ? '\ufeff' : ''}${carriageReturns ? text.replaceAll('\n', '\r\n') : text}` };
}

function undressed({ path, text }: TextFile): TextFile {
  return { path, text: text.replace('\ufeff', '').replaceAll('\r\n', '\n') };
}

/** A host's firewall in one of the three formats of Windows. */
export function windowsMachine(format: Format): Machine<HostDescription> {
  const { write, read } = TOOLS[format];
  return {
    id: `windows-${format}`,
    format: `windows-${format}`,
    draw: (random) => {
      const host = drawHost(random, { formats: [format], odd: false });
      return { state: host, ways: drawQuestions(random, host).map(({ way }) => ({ way, answers: always })) };
    },
    write: (host) => write(host).map((file) => dressed(file, host.spelling)),
    open: (files) => {
      const host = read(files.map(undressed));
      return (packet, way) => walkPacket(host, packet, way);
    },
    smaller: smallerHosts,
    harmless,
    harmful,
  };
}
