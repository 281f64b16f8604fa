import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LineAction } from '../../../src/model/device.js';
import { address, deviceOf, filterNamed, filterTable, possibleActions, tcp, type Walker } from './packet-walk.js';

/**
 * A packet-by-packet interpreter of chains, written after the kernel's rules: jump, goto, RETURN, policy. It knows
 * nothing of sets. A rule with `-m limit` may match or not, each time anew, so the answer is a set of actions.
 */
type Goal = 'ACCEPT' | 'DROP' | 'RETURN' | 'LOG' | { readonly chain: number; readonly goto: boolean };

interface TinyRule {
  readonly source: number | undefined;
  readonly sourceNegated: boolean;
  readonly port: readonly [number, number] | undefined;
  readonly portNegated: boolean;
  readonly ingress: string | undefined;
  readonly ingressNegated: boolean;
  readonly egress: string | undefined;
  readonly limited: boolean;
  readonly goal: Goal;
}

type TinyChains = readonly (readonly TinyRule[])[];

interface TinyPacket {
  readonly source: number;
  readonly port: number;
  readonly ingress: string;
  readonly egress: string;
}

const NAMES = ['FORWARD', 'ONE', 'TWO', 'THREE'];
const INTERFACES = ['eth0', 'eth1', 'wlan0'];

function matches(rule: TinyRule, packet: TinyPacket): boolean {
  const { source, port, ingress, egress } = rule;
  if (source !== undefined && (packet.source === source) === rule.sourceNegated) return false;
  if (port !== undefined && (port[0] <= packet.port && packet.port <= port[1]) === rule.portNegated) return false;
  if (ingress !== undefined && named(ingress, packet.ingress) === rule.ingressNegated) return false;
  return egress === undefined || named(egress, packet.egress);
}

function named(pattern: string, name: string): boolean {
  return pattern.endsWith('+') ? name.startsWith(pattern.slice(0, -1)) : pattern === name;
}

/** `next` is what the caller does when the chain ends without a verdict. */
function interpret(chains: TinyChains, packet: TinyPacket, at: { chain: number; index: number; next: () => Set<LineAction> }): Set<LineAction> {
  const rule = chains[at.chain]?.[at.index];
  if (rule === undefined) return at.next();
  const goOn = (): Set<LineAction> => interpret(chains, packet, { ...at, index: at.index + 1 });
  if (!matches(rule, packet)) return goOn();
  const taken = take(chains, packet, { ...at, goal: rule.goal, goOn });
  return rule.limited ? new Set([...taken, ...goOn()]) : taken;
}

function take(
  chains: TinyChains,
  packet: TinyPacket,
  { goal, goOn, next }: { goal: Goal; goOn: () => Set<LineAction>; next: () => Set<LineAction> },
): Set<LineAction> {
  if (goal === 'ACCEPT') return new Set(['permit']);
  if (goal === 'DROP') return new Set(['deny']);
  if (goal === 'LOG') return goOn();
  if (goal === 'RETURN') return next();
  return interpret(chains, packet, { chain: goal.chain, index: 0, next: goal.goto ? next : goOn });
}

function ruleText(chain: number, rule: TinyRule): string {
  const parts = [`-A ${NAMES[chain] ?? ''}`];
  if (rule.source !== undefined) parts.push(`${rule.sourceNegated ? '! ' : ''}-s 192.0.2.${rule.source}/32`);
  if (rule.ingress !== undefined) parts.push(`${rule.ingressNegated ? '! ' : ''}-i ${rule.ingress}`);
  if (rule.egress !== undefined) parts.push(`-o ${rule.egress}`);
  parts.push('-p tcp');
  if (rule.port !== undefined) parts.push(`-m tcp ${rule.portNegated ? '! ' : ''}--dport ${rule.port[0]}:${rule.port[1]}`);
  if (rule.limited) parts.push('-m limit --limit 1/sec');
  const { goal } = rule;
  if (typeof goal === 'string') parts.push(`-j ${goal}`);
  else parts.push(`${goal.goto ? '-g' : '-j'} ${NAMES[goal.chain] ?? ''}`);
  return parts.join(' ');
}

const PREFIXES = ['eth0', 'eth1', 'eth+'];

function tinyRule(chain: number, options: { limits: boolean; interfaces: readonly string[] }): fc.Arbitrary<TinyRule> {
  const later = [1, 2, 3].filter((other) => other > chain);
  const plain = fc.constantFrom<Goal>('ACCEPT', 'DROP', 'RETURN', 'RETURN', 'LOG');
  const call = fc.record({ chain: fc.constantFrom(...(later.length > 0 ? later : [0])), goto: fc.boolean() });
  return fc.record({
    source: fc.option(fc.integer({ min: 0, max: 2 }), { nil: undefined }),
    sourceNegated: fc.boolean(),
    port: fc.option(fc.constantFrom<readonly [number, number]>([1, 1], [1, 2], [2, 3], [3, 3]), { nil: undefined }),
    portNegated: fc.boolean(),
    ingress: options.interfaces.length === 0 ? fc.constant(undefined) : fc.option(fc.constantFrom(...options.interfaces), { nil: undefined }),
    ingressNegated: fc.boolean(),
    egress: options.interfaces.length === 0 ? fc.constant(undefined) : fc.option(fc.constantFrom(...options.interfaces), { nil: undefined, freq: 4 }),
    limited: options.limits ? fc.boolean() : fc.constant(false),
    goal: later.length === 0 ? plain : fc.oneof<fc.Arbitrary<Goal>[]>(plain, call),
  });
}

function tinyChains(options: { limits: boolean; interfaces: readonly string[] }): fc.Arbitrary<TinyChains> {
  return fc.tuple(...[0, 1, 2, 3].map((chain) => fc.array(tinyRule(chain, options), { maxLength: 4 })));
}

function everyPacket(): readonly TinyPacket[] {
  const packets: TinyPacket[] = [];
  for (const source of [0, 1, 2, 3]) {
    for (const port of [0, 1, 2, 3, 4]) {
      for (const ingress of INTERFACES) for (const egress of INTERFACES) packets.push({ source, port, ingress, egress });
    }
  }
  return packets;
}

function compare(chains: TinyChains, policy: 'ACCEPT' | 'DROP'): { readonly truth: LineAction[]; readonly read: LineAction[] }[] {
  const rules = chains.flatMap((chain, index) => chain.map((rule) => ruleText(index, rule)));
  const device = deviceOf(filterTable(policy, ':ONE - [0:0]', ':TWO - [0:0]', ':THREE - [0:0]', ...rules));
  const filter = filterNamed(device, 'iptables filter FORWARD');
  const atEnd = (): Set<LineAction> => new Set<LineAction>([policy === 'ACCEPT' ? 'permit' : 'deny']);
  return everyPacket().map((packet) => {
    const walker: Walker = {
      source: address(`192.0.2.${packet.source}`), destination: address('198.51.100.1'), protocol: 6, sourcePort: 40000,
      destinationPort: packet.port, ingress: packet.ingress, egress: packet.egress,
    };
    const truth = interpret(chains, packet, { chain: 0, index: 0, next: atEnd });
    return { truth: [...truth].sort(), read: [...possibleActions(filter, walker)].sort() };
  });
}

const policies = fc.constantFrom<'ACCEPT' | 'DROP'>('ACCEPT', 'DROP');

describe('unfoldChain', () => {
  it('decides every packet as a packet-by-packet interpreter does', () => {
    fc.assert(
      fc.property(tinyChains({ limits: false, interfaces: ['eth0', 'eth1', 'wlan0'] }), policies, (chains, policy) => {
        for (const { truth, read } of compare(chains, policy)) expect(read).toEqual(truth);
      }),
      { numRuns: 300 },
    );
  });

  it('loses certainty only where a prefix has a hole, and never the truth', () => {
    fc.assert(
      fc.property(tinyChains({ limits: false, interfaces: PREFIXES }), policies, (chains, policy) => {
        for (const { truth, read } of compare(chains, policy)) expect(read).toEqual(expect.arrayContaining(truth));
      }),
      { numRuns: 200 },
    );
  });

  it('keeps every possible outcome when conditions are in doubt', () => {
    fc.assert(
      fc.property(tinyChains({ limits: true, interfaces: ['eth0'] }), policies, (chains, policy) => {
        for (const { truth, read } of compare(chains, policy)) expect(read).toEqual(expect.arrayContaining(truth));
      }),
      { numRuns: 300 },
    );
  });

  it('knows which packets a RETURN takes that asks for a translation', () => {
    const nat = '*nat\n:PREROUTING ACCEPT [0:0]\n-A PREROUTING -d 198.51.100.9/32 -j DNAT --to-destination 192.0.2.5\nCOMMIT\n';
    const rules = [':x - [0:0]', '-A FORWARD -j x', '-A x -m conntrack --ctstate DNAT -j RETURN', '-A x -j ACCEPT'];
    const device = deviceOf(nat + filterTable('DROP', ...rules));
    const filter = filterNamed(device, 'iptables filter FORWARD');
    const packet = { ...tcp('203.0.113.1', '192.0.2.5', 80), ingress: 'eth0', egress: 'eth1' };
    expect([...possibleActions(filter, packet)]).toEqual(['permit']);
    expect([...possibleActions(filter, { ...packet, translation: device.translations[0]?.id ?? '' })]).toEqual(['deny']);
  });

  it('names the jumps that lead to a rule, outermost first, and none behind them', () => {
    const rules = [':x - [0:0]', ':y - [0:0]', '-A FORWARD -p tcp -j x', '-A FORWARD -p udp -j ACCEPT', '-A x -p tcp --dport 1 -j y', '-A x -p tcp --dport 2 -j ACCEPT', '-A y -j ACCEPT'];
    const filter = filterNamed(deviceOf(filterTable('DROP', ...rules)), 'iptables filter FORWARD');
    const [inner, outer, plain] = filter.lines.map(({ relatedLocations = [] }) => relatedLocations.map(({ region }) => region?.startLine));
    const [first, second] = inner ?? [];
    expect(inner).toHaveLength(2);
    expect((first ?? 0) < (second ?? 0)).toBe(true);
    expect(outer).toEqual([first]);
    expect(plain).toEqual([]);
  });

  it('takes no packet for translated in mangle PREROUTING, which runs before nat', () => {
    const mangle = '*mangle\n:PREROUTING ACCEPT [0:0]\n-A PREROUTING -m conntrack --ctstate DNAT -j ACCEPT\n-A PREROUTING -p tcp -j DROP\nCOMMIT\n';
    const nat = '*nat\n:PREROUTING ACCEPT [0:0]\n-A PREROUTING -d 198.51.100.9/32 -j DNAT --to-destination 192.0.2.5\nCOMMIT\n';
    const device = deviceOf(mangle + nat + filterTable('ACCEPT'));
    const filter = filterNamed(device, 'iptables mangle PREROUTING');
    const packet = { ...tcp('203.0.113.1', '192.0.2.5', 80), ingress: 'eth0', translation: device.translations.find(({ target }) => target !== 'none')?.id ?? '' };
    expect([...possibleActions(filter, packet)]).toContain('deny');
  });
});
