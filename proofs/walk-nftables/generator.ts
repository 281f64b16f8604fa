/** Draws exports of routers and hosts, of constructs whose meaning the text settles and the product claims to know. */
import type { Random } from '../random.js';
import { networkTest, readAddress, type Family } from '../walk-iptables/addresses.js';
import type { Precision } from '../walk-iptables/generator.js';
import { drawVocabulary, type Vocabulary } from '../walk-iptables/vocabulary.js';
import type { Json } from './json.js';
import { drawConditions, drawSets, networkValue, portValue, type DrawnSet, type Setting } from './statements.js';

/** A drawn device. */
export interface DrawnRuleset {
  readonly objects: readonly Json[];
  readonly vocabularies: readonly Vocabulary[];
  readonly isRouter: boolean;
  /** Families in which a destination translation may change packets. */
  readonly translating: readonly Family[];
}

/** Draws one device: one table or two, in families of their own. */
export function drawRuleset(random: Random, precision: Precision): DrawnRuleset {
  const isRouter = random.chance(0.6);
  const vocabularies = [drawVocabulary(random, 4), drawVocabulary(random, 6)];
  const families = random.pick([['inet'], ['inet'], ['ip'], ['ip', 'ip6'], ['inet', 'ip'], ['inet', 'inet']] as const);
  const natAt = isRouter && random.chance(0.5) ? 0 : -1;
  const tables = families.map((family, index) => {
    return drawTable({ random, precision, family, name: `t${index}`, isRouter, hasNat: natAt === index, words: wordsFor(vocabularies, family), hasNatSomewhere: natAt >= 0 });
  });
  const family = families[0];
  const translating: readonly Family[] = natAt < 0 ? [] : family === 'ip' ? [4] : [4, 6];
  return { objects: tables.flat(), vocabularies, isRouter, translating };
}

function wordsFor(vocabularies: readonly Vocabulary[], family: string): readonly Vocabulary[] {
  return vocabularies.filter((words) => family === 'inet' || (family === 'ip') === (words.family === 4));
}

interface TablePlan {
  readonly random: Random;
  readonly precision: Precision;
  readonly family: string;
  readonly name: string;
  readonly isRouter: boolean;
  readonly hasNat: boolean;
  readonly hasNatSomewhere: boolean;
  readonly words: readonly Vocabulary[];
}

interface Base {
  readonly name: string;
  readonly type: string;
  readonly hook: string;
  readonly prio: number;
  readonly policy: string;
}

const USER_CHAINS = ['cameras_in', 'servers', 'u3', 'u4'];

function drawTable(plan: TablePlan): readonly Json[] {
  const { random, family, name: table } = plan;
  const sets = drawSets(random, plan.words);
  const user = USER_CHAINS.slice(0, random.below(5));
  const bases = basesOf(plan);
  const common = { family, table };
  const setting: Setting = { random, words: plan.words, sets, asksIngress: true, asksEgress: true, isTracked: true, translates: plan.hasNatSomewhere, precision: plan.precision };
  const chains: Json[] = [
    ...user.map((name) => ({ chain: { ...common, name, handle: 1 } })),
    ...bases.map((base) => ({ chain: { ...common, ...base, handle: 1 } })),
  ];
  const rules: Json[] = [];
  const add = (chain: string, expr: readonly Json[]): void => {
    rules.push({ rule: { ...common, chain, handle: rules.length + 10, expr } });
  };
  for (const base of bases) {
    if (base.type === 'nat') for (const expr of natRules(plan, base)) add(base.name, expr);
    else for (let count = random.below(7); count > 0; count -= 1) add(base.name, ruleOf(settingAt(setting, base), callableFrom(base, user)));
  }
  for (const [place, chain] of user.entries()) {
    for (let count = random.below(5); count > 0; count -= 1) add(chain, ruleOf(setting, user.slice(place + 1)));
  }
  return [{ table: { family, name: table, handle: 1 } }, ...sets.map((set) => setObject(common, set)), ...chains, ...rules];
}

/** Which of the things that a chain could ask an export settles at its hook. */
function settingAt(setting: Setting, { hook, prio }: Base): Setting {
  return { ...setting, asksIngress: hook !== 'postrouting', isTracked: prio > -200 };
}

/** Rules of shared chains ask for the incoming interface, which kernels before 5.7 do not know at postrouting. */
function callableFrom({ hook, prio }: Base, user: readonly string[]): readonly string[] {
  return hook === 'postrouting' || prio < -200 ? [] : user;
}

function basesOf({ random, isRouter, hasNat, hasNatSomewhere, precision }: TablePlan): readonly Base[] {
  const policy = (): string => (random.chance(0.5) ? 'drop' : 'accept');
  const filter = (hook: string, prio: number): Base => ({ name: `${hook}_${prio < 0 ? 'm' : ''}${Math.abs(prio)}`, type: 'filter', hook, prio, policy: policy() });
  const bases: Base[] = isRouter ? [filter('forward', 0), filter('input', 0)] : [filter('input', 0), filter('output', 0)];
  if (random.chance(0.2)) bases.push(filter(isRouter ? 'forward' : 'input', random.pick([-150, 5, 10])));
  // A filter that stands before the translation of destinations, or behind that of sources, sees other packets.
  const isLoose = precision === 'loose';
  if (random.chance(isLoose ? 0.5 : 0.2)) bases.push({ ...filter('prerouting', hasNatSomewhere && !isLoose ? -50 : random.pick([-300, -150, -50])), policy: 'accept' });
  if (random.chance(0.2)) bases.push({ ...filter('postrouting', random.pick([-150, 0])), policy: 'accept' });
  if (!hasNat) return bases;
  const dnat: Base = { name: 'published', type: 'nat', hook: 'prerouting', prio: -100, policy: 'accept' };
  const snat: Base = { name: 'hidden', type: 'nat', hook: 'postrouting', prio: 100, policy: 'accept' };
  const second: Base = { ...dnat, name: 'also_published', prio: -90 };
  return [...bases, dnat, ...(random.chance(0.3) ? [second] : []), ...(random.chance(0.6) ? [snat] : [])];
}

function setObject(common: { readonly family: string; readonly table: string }, { name, type, elements }: DrawnSet): Json {
  const [only = ''] = type;
  return { set: { ...common, name, type: type.length === 1 ? only : type, handle: 2, flags: ['interval'], elem: elements } };
}

function ruleOf(setting: Setting, callable: readonly string[]): readonly Json[] {
  const { random } = setting;
  const conditions = drawConditions(setting);
  if (!setting.isTracked && setting.precision === 'loose' && random.chance(0.4)) return [...conditions, { notrack: null }];
  const watching: readonly Json[] = random.chance(0.15) ? [random.pick<Json>([{ counter: { packets: 0, bytes: 0 } }, { log: { prefix: 'seen' } }, { mangle: { key: { meta: { key: 'mark' } }, value: 1 } }])] : [];
  if (random.chance(0.1)) return [...conditions, ...watching, verdictMap(setting, callable), ...(random.chance(0.3) ? [{ accept: null }] : [])];
  return [...conditions, ...watching, verdictOf(random, callable)];
}

function verdictOf(random: Random, callable: readonly string[]): Json {
  const choice = random.below(callable.length > 0 ? 15 : 9);
  if (choice < 4) return { accept: null };
  if (choice < 6) return { drop: null };
  if (choice === 6) return { reject: { type: 'icmpx', expr: 'port-unreachable' } };
  if (choice < 9) return { return: null };
  return { [random.chance(0.35) ? 'goto' : 'jump']: { target: random.pick(callable) } };
}

/** Keys of a map never overlap. */
const APART = ['22', '53', '80', '443', '554', '7000:7999', '8000:8100', '20000:65535'];

function verdictMap({ random, words }: Setting, callable: readonly string[]): Json {
  const data = (): Json => (random.chance(0.25) ? { continue: null } : mapVerdict(random, callable));
  const rest: readonly Json[] = random.chance(0.3) ? [['*', data()]] : [];
  const spoken = random.pick(words);
  if (random.chance(0.4)) {
    const key = { payload: { protocol: spoken.family === 4 ? 'ip' : 'ip6', field: random.pick(['saddr', 'daddr']) } };
    return { vmap: { key, data: { set: [...random.shuffle(spoken.addresses).slice(0, 3).map((address): Json => [address, data()]), ...rest] } } };
  }
  if (random.chance(0.2)) {
    const key = { ct: { key: 'state' } };
    return { vmap: { key, data: { set: [['established', { accept: null }], ['related', { accept: null }], [random.pick(['new', 'invalid']), data()]] } } };
  }
  const key = { payload: { protocol: random.pick(['tcp', 'udp']), field: 'dport' } };
  return { vmap: { key, data: { set: [...random.shuffle(APART).slice(0, 3).map((port): Json => [portValue(port), data()]), ...rest] } } };
}

function mapVerdict(random: Random, callable: readonly string[]): Json {
  const verdict = verdictOf(random, callable);
  return typeof verdict === 'object' && verdict !== null && 'reject' in verdict ? { drop: null } : verdict;
}

function natRules(plan: TablePlan, { hook }: Base): readonly (readonly Json[])[] {
  const { random } = plan;
  const count = random.between(1, 4);
  return Array.from({ length: count }, () => natRule(plan, random.pick(plan.words), hook));
}

function natRule({ random, family }: TablePlan, words: Vocabulary, hook: string): readonly Json[] {
  const header = words.family === 4 ? 'ip' : 'ip6';
  const own = family === 'inet' ? { family: header } : {};
  const network = (field: string): Json => ({
    match: { op: random.chance(0.15) ? '!=' : '==', left: { payload: { protocol: header, field } }, right: networkValue(random.pick(words.networks)) },
  });
  const names: readonly Json[] = random.chance(0.3)
    ? [{ match: { op: random.chance(0.2) ? '!=' : '==', left: { meta: { key: hook === 'prerouting' ? 'iifname' : 'oifname' } }, right: random.pick(['eth0', 'eth1', 'lan*']) } }]
    : [];
  const where = [...names, ...(random.chance(0.25) ? [network('saddr')] : []), ...(random.chance(0.6) ? [network('daddr')] : [])];
  const host = hostOf(random, words);
  if (random.chance(0.15)) return [...where, random.pick<Json>([{ accept: null }, { return: null }])];
  if (hook === 'postrouting') return [...where, random.chance(0.5) ? { masquerade: null } : { snat: { ...own, addr: host } }];
  const port = (right: Json): Json => ({ match: { op: '==', left: { payload: { protocol: random.pick(['tcp', 'udp']), field: 'dport' } }, right } });
  const choice = random.below(6);
  if (choice < 2) return [...where, { dnat: { ...own, addr: host } }];
  if (choice < 4) return [...where, port(portValue(random.pick(words.ports))), { dnat: { ...own, addr: host, port: random.pick([8080, 443, 9000]) } }];
  const key = { payload: { protocol: 'tcp', field: 'dport' } };
  const keys = random.shuffle(APART).slice(0, 2).map(portValue);
  if (choice < 5) return [...where, { dnat: { ...own, addr: { map: { key, data: { set: keys.map((each): Json => [each, hostOf(random, words)]) } } } } }];
  return [...where, { dnat: { ...own, addr: { map: { key, data: { set: keys.map((each): Json => [each, { concat: [hostOf(random, words), 8443] }]) } } } } }];
}

/** An address that a machine can have. */
function hostOf(random: Random, { addresses, family }: Vocabulary): string {
  const isNone = networkTest(family === 4 ? '255.255.255.255' : 'ff00::/8');
  return random.pick(addresses.filter((text) => !isNone(readAddress(text))));
}
