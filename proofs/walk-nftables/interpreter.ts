/**
 * Carries one packet through the base chains as Linux does (nft(8), "CHAINS" and "VERDICT STATEMENTS"): by priority at
 * each hook, rule after rule, statement after statement. It knows packets, not sets of them.
 */
import type { Packet } from '../../src/model/header-space.js';
import { untouched, UnreadableError, type Delivery, type SlowAnswer, type SlowDevice, type TextFile, type Way } from '../packet-walk/types.js';
import { endsOfFamily, familyOf, readAddress } from '../walk-iptables/addresses.js';
import type { Journey } from './fields.js';
import { listOf, member, numberOf, readObjects, textOf, type Json, type JsonObject } from './json.js';
import { readStatement, type Effect, type Statement } from './rule.js';

interface Chain {
  readonly name: string;
  readonly table: string;
  readonly family: string;
  readonly type: string;
  readonly hook: string;
  readonly priority: number;
  readonly policy: string;
  readonly rules: (readonly Statement[])[];
}

type Chains = ReadonlyMap<string, Chain>;

/** Reads the exports of one device. */
export function openRuleset(files: readonly TextFile[]): SlowDevice {
  const chains = readChains(readObjects(files));
  return (packet, way) => answerOf(carry(chains, packet, way));
}

function readChains(objects: readonly (readonly [string, JsonObject])[]): Chains {
  const chains = new Map<string, Chain>();
  const elements = new Map<string, readonly Json[]>();
  for (const [kind, body] of objects) {
    if (kind === 'chain') chains.set(placeOf(body, 'name'), chainOf(body));
    if (kind === 'set' || kind === 'map') elements.set(placeOf(body, 'name'), listOf(body['elem']));
  }
  for (const [kind, body] of objects) {
    if (kind !== 'rule') continue;
    const elementsOf = (name: string): readonly Json[] => listOf(elements.get(`${textOf(body['family'])} ${textOf(body['table'])} ${name}`));
    chainAt(chains, placeOf(body, 'chain')).rules.push(listOf(body['expr']).map((each) => readStatement(each, elementsOf)));
  }
  return chains;
}

function placeOf(body: JsonObject, key: string): string {
  return `${textOf(body['family'])} ${textOf(body['table'])} ${textOf(body[key])}`;
}

function chainOf(body: JsonObject): Chain {
  return {
    name: textOf(body['name']),
    table: textOf(body['table']),
    family: textOf(body['family']),
    type: textOf(body['type'] ?? ''),
    hook: textOf(body['hook'] ?? ''),
    priority: numberOf(body['prio'] ?? 0),
    policy: textOf(body['policy'] ?? 'accept'),
    rules: [],
  };
}

function chainAt(chains: Chains, place: string): Chain {
  const chain = chains.get(place);
  if (chain === undefined) throw new UnreadableError(`chain: ${place}`);
  return chain;
}

/** One of several servers gets the packet: which one, the text does not say. */
function answerOf(ends: readonly (Delivery | undefined)[]): SlowAnswer {
  const [only] = ends.filter((end) => end !== undefined);
  if (only === undefined) return { verdict: 'block' };
  return ends.length === 1 ? { verdict: 'pass', delivered: only } : { verdict: 'in-doubt' };
}

/** Hooks in the order in which a packet meets them. A host's own translations are none of the question. */
const HOOKS: Readonly<Record<Way['hook'], readonly string[]>> = {
  forward: ['prerouting', 'forward', 'postrouting'],
  'to-firewall': ['prerouting', 'input'],
  'host-input': ['prerouting', 'input'],
  'host-output': ['output', 'postrouting'],
};

interface Carried {
  readonly packet: Packet;
  readonly delivery: Delivery;
  readonly redirected: boolean;
  readonly tracked: boolean;
  /** Hooks at which a nat chain had its say: the next one is not asked (nf_nat_inet_fn). */
  readonly settled: readonly string[];
}

function carry(chains: Chains, packet: Packet, way: Way): readonly (Delivery | undefined)[] {
  let open: readonly Carried[] = [{ packet, delivery: untouched(packet), redirected: false, tracked: true, settled: [] }];
  let dropped = 0;
  const translates = way.hook === 'forward' || way.hook === 'to-firewall';
  for (const chain of HOOKS[way.hook].flatMap((hook) => chainsAt(chains, hook, packet))) {
    if (chain.type === 'nat' && !translates) continue;
    const next = open.map((one) => (chain.type === 'nat' && isSettled(one, chain) ? [one] : passChain(chains, chain, { one, way })));
    dropped += next.filter((one) => one.length === 0).length;
    open = next.flat();
  }
  return [...open.map(({ delivery }) => delivery), ...Array.from({ length: dropped }, () => undefined)];
}

/** Translation is a part of connection tracking. */
function isSettled({ tracked, settled }: Carried, { hook }: Chain): boolean {
  return !tracked || settled.includes(hook);
}

/** The kernel looks at nat chains at -100 and 100, whatever their own priority is. */
function chainsAt(chains: Chains, hook: string, packet: Packet): readonly Chain[] {
  const families = familyOf(packet.destination) === 4 ? ['ip', 'inet'] : ['ip6', 'inet'];
  const place = ({ type, priority }: Chain): number => (type === 'nat' ? (hook === 'postrouting' ? 100 : -100) : priority);
  return [...chains.values()]
    .filter((chain) => chain.hook === hook && families.includes(chain.family))
    .sort((a, b) => place(a) - place(b));
}

interface Arrival {
  readonly one: Carried;
  readonly way: Way;
}

function passChain(chains: Chains, chain: Chain, { one, way }: Arrival): readonly Carried[] {
  const { hook, priority } = chain;
  const isEarly = (hook === 'prerouting' || hook === 'output') && priority < -200;
  const exempt = { count: 0 };
  const journey: Journey = {
    packet: one.packet,
    redirected: one.redirected,
    state: !one.tracked ? 'untracked' : isEarly ? 'invalid' : 'new',
    ingress: hook === 'output' || way.hook === 'host-output' ? '' : (way.ingress ?? ''),
    egress: hook === 'prerouting' || hook === 'input' ? '' : (way.egress ?? ''),
  };
  const effect = askChain(chains, chain, { journey, exempt, depth: 0 });
  if (typeof effect === 'object' && 'change' in effect) return translate(effect, { ...one, settled: [...one.settled, hook] });
  const end = effect === 'return' ? chain.policy : effect;
  return end === 'accept' ? [{ ...one, tracked: one.tracked && exempt.count === 0 }] : [];
}

type End = 'accept' | 'drop' | 'return' | Extract<Effect, { change: string }>;

interface Asking {
  readonly journey: Journey;
  /** Counts the statements that take the packet out of connection tracking. */
  readonly exempt: { count: number };
  readonly depth: number;
}

function askChain(chains: Chains, chain: Chain, asking: Asking): End {
  const { journey, exempt, depth } = asking;
  if (depth > 16) throw new UnreadableError('jumps without end');
  for (const rule of chain.rules) {
    for (const statement of rule) {
      const effect = statement(journey);
      if (effect === 'break') break;
      if (effect === 'untrack') exempt.count += 1;
      if (effect === 'next' || effect === 'untrack') continue;
      if (typeof effect !== 'object' || !('chain' in effect)) return effect;
      const end = askChain(chains, chainAt(chains, `${chain.family} ${chain.table} ${effect.chain}`), { ...asking, depth: depth + 1 });
      if (end !== 'return' || !effect.returns) return end;
      break;
    }
  }
  return 'return';
}

function translate({ change, address, port }: Extract<Effect, { change: string }>, one: Carried): readonly Carried[] {
  const [first, last] = address === undefined ? endsOfFamily(familyOf(one.packet.destination)) : endsOf(address, readAddress);
  if (change !== 'dnat') {
    return [{ ...one, delivery: { ...one.delivery, sources: [{ first, last }], sourcePorts: [{ first: 0, last: 65535 }] } }];
  }
  const [low, high] = port === undefined ? [one.packet.destinationPort, one.packet.destinationPort] : endsOf(port, Number);
  const results: Carried[] = [];
  for (let destination = first; destination <= last; destination += 1n) {
    for (let destinationPort = low; destinationPort <= high; destinationPort += 1) {
      const end = { destination, destinationPort };
      // The kernel marks a packet as translated only when something really changed (nf_nat_setup_info).
      const isChanged = destination !== one.packet.destination || destinationPort !== one.packet.destinationPort;
      results.push({ ...one, packet: { ...one.packet, ...end }, redirected: one.redirected || isChanged, delivery: { ...one.delivery, ...end } });
    }
  }
  return results;
}

function endsOf<T>(value: Json, read: (text: string) => T): readonly [T, T] {
  const range = member(value, 'range');
  const [first = '', last = first] = range === undefined ? [value] : listOf(range);
  return [read(wordOf(first)), read(wordOf(last))];
}

function wordOf(value: Json): string {
  return typeof value === 'number' ? `${value}` : textOf(value);
}
