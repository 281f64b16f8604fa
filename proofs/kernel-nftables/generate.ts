/** Whole rule sets of nftables, drawn at random: tables of several families, base chains of several priorities. */
import type { Random } from '../random.js';
import type { Rule, RuleSet } from '../kernel/rule-set.js';
import type { Values } from '../kernel/values.js';
import { conditionsFor, partners, type RulePlace } from './conditions.js';
import { addressField, apart, TRANSPORTS } from './fields.js';
import { nameDeclarations, writeTables, type BaseChain, type Declarations } from './write.js';

/** What a rule set is about. */
export interface Kind {
  readonly tracked: boolean;
  readonly translating: boolean;
  /** Conditions that the kernel decides and no export tells, and packets kept from connection tracking. */
  readonly undecidable: boolean;
}

const USER_CHAINS = ['u0', 'u1', 'u2', 'u3'];
/** Hook, priorities to draw from, and the interfaces that are known there. */
const HOOKS = {
  forward: { priorities: [-150, -10, 0, 0, 5, 20], interfaceKeys: ['iifname', 'oifname', 'iif', 'oif'], chance: 0.8 },
  input: { priorities: [-150, -1, 0, 0, 10], interfaceKeys: ['iifname', 'iif', 'oifname'], chance: 0.6 },
  output: { priorities: [-150, 0, 0, 10], interfaceKeys: ['oifname', 'oif'], chance: 0.5 },
  prerouting: { priorities: [-300, -150, -140], interfaceKeys: ['iifname', 'iif'], chance: 0.2 },
  postrouting: { priorities: [-150, 0, 90], interfaceKeys: ['oifname'], chance: 0.15 },
} as const;

/** A rule set of one to three tables. */
export function generate(random: Random, values: Values, kind: Kind): RuleSet {
  const bases: BaseChain[] = [];
  const declarations = nameDeclarations();
  const rules: Rule[] = [];
  const own = values.family === 4 ? 'ip' : 'ip6';
  for (let index = 0; index < random.between(1, 3); index += 1) {
    const family = random.pick(['inet', 'inet', own]);
    const table = `${family} t${index}`;
    rules.push(...tableRules(random, { values, kind, table, bases, declarations }));
  }
  if (kind.translating) rules.push(...translations(random, { values, kind, table: `${own} n`, bases, declarations }));
  return { rules, write: (kept) => writeTables(kept, { bases, declarations: declarations.all }) };
}

interface TablePlan {
  readonly values: Values;
  readonly kind: Kind;
  /** `inet t0`. */
  readonly table: string;
  readonly bases: BaseChain[];
  readonly declarations: Declarations;
}

function tableRules(random: Random, plan: TablePlan): readonly Rule[] {
  const rules: Rule[] = [];
  for (const [hook, { priorities, interfaceKeys, chance }] of Object.entries(HOOKS)) {
    if (!random.chance(chance)) continue;
    const priority = random.pick<number>(priorities);
    const place = `${plan.table} ${hook}`;
    plan.bases.push({ place, head: `type filter hook ${hook} priority ${priority}` });
    if (random.chance(hook === 'prerouting' || hook === 'postrouting' ? 0.05 : 0.4)) rules.push({ place, conditions: [], action: 'policy drop' });
    // Before connection tracking (-200) a rule that asks for the state sees what the packet is to it then.
    rules.push(...chainRules(random, { ...plan, chain: hook, interfaceKeys, most: hook.startsWith('p') ? 3 : 8 }));
  }
  // Whether a chain at postrouting sees the incoming interface depends on the kernel's age, and stays in doubt.
  const interfaceKeys = plan.bases.some(({ place }) => place === `${plan.table} postrouting`) ? [] : ['iifname'];
  for (const chain of USER_CHAINS) rules.push(...chainRules(random, { ...plan, chain, interfaceKeys, most: 4 }));
  return rules;
}

interface ChainPlan extends TablePlan {
  readonly chain: string;
  readonly interfaceKeys: readonly string[];
  readonly most: number;
}

function chainRules(random: Random, plan: ChainPlan): readonly Rule[] {
  const { table, chain, values, kind, declarations } = plan;
  const family = table.split(' ')[0] ?? '';
  return Array.from({ length: random.between(0, plan.most) }, () => {
    values.startRule();
    const place: RulePlace = {
      values, family, tracked: kind.tracked, translating: kind.translating, undecidable: kind.undecidable, interfaceKeys: plan.interfaceKeys,
      transport: random.chance(0.7) ? random.pick(TRANSPORTS) : undefined,
      declare: (what, body) => declarations.add(table, what, body),
    };
    return { place: `${table} ${chain}`, conditions: conditionsFor(random, place), action: actionFor(random, plan, place) };
  });
}

function actionFor(random: Random, { chain }: ChainPlan, place: RulePlace): string {
  if (place.undecidable && chain === 'prerouting' && random.chance(0.2)) return 'notrack';
  const roll = random.below(100);
  const user = chain.startsWith('u');
  const later = USER_CHAINS.filter((each) => !user || each > chain);
  if (roll < 28) return random.pick(['accept', 'accept', 'counter accept']);
  if (roll < 50) return 'drop';
  if (roll < 62 && later.length > 0) return `jump ${random.pick(later)}`;
  if (roll < 68 && later.length > 0) return `goto ${random.pick(later)}`;
  if (roll < 76) return 'return';
  if (roll < 80) return random.pick(['continue', 'counter', 'log prefix "seen "', 'counter log']);
  if (roll < 84 && !user && !chain.startsWith('p')) return place.family === 'inet' ? random.pick(['reject', 'reject with icmpx admin-prohibited']) : 'reject';
  return verdictMap(random, { later, place });
}

/** `tcp dport vmap { 22 : accept, 80-90 : jump u1 }`, with a named map in some. */
function verdictMap(random: Random, { later, place }: { readonly later: readonly string[]; readonly place: RulePlace }): string {
  const field = random.pick([() => addressField(random, place), ...partners(random, place)])();
  const verdicts = ['accept', 'drop', 'return', 'continue', ...later.flatMap((name) => [`jump ${name}`, `goto ${name}`])];
  const entries = apart(field, random.between(1, 5)).map(({ text }) => `${text} : ${random.pick(verdicts)}`).join(', ');
  if (random.chance(0.6)) return `${field.key} vmap { ${entries} }`;
  return `${field.key} vmap @${place.declare('map', `type ${field.type} : verdict; flags interval; elements = { ${entries} }`)}`;
}

function translations(random: Random, plan: TablePlan): readonly Rule[] {
  const { values, table, bases } = plan;
  bases.push({ place: `${table} prerouting`, head: 'type nat hook prerouting priority -100' });
  bases.push({ place: `${table} postrouting`, head: 'type nat hook postrouting priority 100' });
  const place = (interfaceKeys: readonly string[]): RulePlace => ({
    values, family: table.split(' ')[0] ?? '', transport: random.chance(0.5) ? 'tcp' : undefined, tracked: false, translating: false, undecidable: false, interfaceKeys, declare: (what, body) => plan.declarations.add(table, what, body),
  });
  const into = (chain: string, interfaceKeys: readonly string[], actions: () => string): readonly Rule[] =>
    Array.from({ length: random.between(1, 4) }, () => {
      values.startRule();
      const action = actions();
      const conditions = conditionsFor(random, place(interfaceKeys));
      const ported = /:\d+/u.test(action.replace(/ip6? to \S+/u, '')) || / \S+:\d+$/u.test(action);
      return { place: `${table} ${chain}`, action, conditions: ported ? [`${random.pick(['tcp', 'udp'])} dport ${values.port()}`, ...conditions.filter((each) => /^(?:ip6? [sd]addr [^.]*$|[io]if)/u.test(each))] : conditions };
    });
  return [
    ...into('prerouting', ['iifname'], () => random.pick(['accept', 'return', ...Array.from({ length: 4 }, () => destinationTarget(random, values))])),
    ...into('postrouting', ['oifname'], () => random.pick(['accept', 'masquerade', `snat to ${values.address()}`])),
  ];
}

function destinationTarget(random: Random, values: Values): string {
  const address = values.address('destination');
  const bracketed = values.family === 6 ? `[${address}]` : address;
  const port = Math.max(1, values.port());
  return random.pick([`redirect to :${port}`, 'redirect', `dnat to ${address}`, `dnat to ${bracketed}:${port}`]);
}
