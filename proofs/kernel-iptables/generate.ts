/** Whole rule sets of iptables, drawn at random. */
import type { Random } from '../random.js';
import type { Rule, RuleSet } from '../kernel/rule-set.js';
import type { Values } from '../kernel/values.js';
import { conditionsFor, type RulePlace } from './conditions.js';

const BUILT_IN: Readonly<Record<string, readonly string[]>> = {
  raw: ['PREROUTING', 'OUTPUT'],
  mangle: ['PREROUTING', 'INPUT', 'FORWARD', 'OUTPUT', 'POSTROUTING'],
  nat: ['PREROUTING', 'INPUT', 'OUTPUT', 'POSTROUTING'],
  filter: ['INPUT', 'FORWARD', 'OUTPUT'],
  security: ['INPUT', 'FORWARD', 'OUTPUT'],
};

const CHANCES: Readonly<Record<string, number>> = { raw: 0.2, mangle: 0.25, security: 0.15 };
const USER_CHAINS = ['U0', 'U1', 'U2', 'U3'];

/** What a rule set is about. */
export interface Kind {
  /** Conditions on the state of a connection. */
  readonly tracked: boolean;
  /** Translations in the nat table. */
  readonly translating: boolean;
  /** Conditions that the kernel decides and no export tells, and packets kept from connection tracking. */
  readonly undecidable: boolean;
}

/** A rule set of a few to some forty rules in one to five tables. */
export function generate(random: Random, values: Values, kind: Kind): RuleSet {
  const rules: Rule[] = [];
  const policies = new Map<string, string>();
  for (const [table, chains] of Object.entries(BUILT_IN)) {
    if (table === 'nat') {
      if (kind.translating) rules.push(...translations(random, values, kind));
      continue;
    }
    if (table !== 'filter' && !random.chance(CHANCES[table] ?? 0)) continue;
    for (const chain of chains) {
      policies.set(`${table} ${chain}`, random.chance(table === 'filter' ? 0.5 : 0.1) ? 'DROP' : 'ACCEPT');
      const most = table === 'filter' ? 10 : 3;
      rules.push(...chainRules(random, values, { ...kind, table, chain, most }));
    }
    for (const chain of USER_CHAINS) rules.push(...chainRules(random, values, { ...kind, table, chain, most: 5 }));
  }
  return { rules, write: (kept) => write(kept, policies) };
}

interface ChainPlan extends RulePlace {
  readonly most: number;
}

function chainRules(random: Random, values: Values, plan: ChainPlan): readonly Rule[] {
  const place = `${plan.table} ${plan.chain}`;
  return Array.from({ length: random.between(0, plan.most) }, () => {
    values.startRule();
    const action = actionFor(random, plan);
    const conditions = conditionsFor(random, values, plan);
    const needsTcp = action.includes('tcp-reset');
    return { place, action, conditions: needsTcp ? ['-p tcp', ...conditions.filter((each) => !/-p |-m (?:tcp|udp|sctp|dccp|icmp|icmp6|multiport) /u.test(each))] : conditions };
  });
}

function actionFor(random: Random, { table, chain, undecidable }: RulePlace): string {
  if (undecidable && table === 'raw' && random.chance(0.3)) return '-j CT --notrack';
  const roll = random.below(100);
  const later = USER_CHAINS.filter((each) => each > chain || !chain.startsWith('U'));
  if (roll < 30) return '-j ACCEPT';
  if (roll < 55) return '-j DROP';
  if (roll < 70 && later.length > 0) return `-j ${random.pick(later)}`;
  if (roll < 77 && later.length > 0) return `-g ${random.pick(later)}`;
  if (roll < 87) return '-j RETURN';
  if (roll < 93 && table === 'filter') return random.pick(['-j REJECT', '-j REJECT --reject-with tcp-reset']);
  if (roll < 96 && table === 'mangle') return '-j MARK --set-xmark 0x7/0xff';
  return roll < 98 ? '-j LOG --log-prefix "seen "' : '';
}

/** Rules of the nat table: exemptions, user chains, every kind of translation that the model can say. */
function translations(random: Random, values: Values, kind: Kind): readonly Rule[] {
  const plan = { ...kind, tracked: false, table: 'nat' };
  const into = (chain: string, most: number, actions: () => string): readonly Rule[] =>
    Array.from({ length: random.between(1, most) }, () => {
      values.startRule();
      const action = actions();
      const conditions = conditionsFor(random, values, { ...plan, chain });
      return action.includes('ports') || /destination \S*[.\]\d]:\d/u.test(action) ? { place: `nat ${chain}`, action, conditions: withPorts(random, values, conditions) } : { place: `nat ${chain}`, action, conditions };
    });
  return [
    ...into('PREROUTING', 5, () => random.pick(['-j ACCEPT', '-j RETURN', '-j U0', '-g U1', ...Array.from({ length: 5 }, () => destinationTarget(random, values))])),
    ...into('POSTROUTING', 3, () => random.pick(['-j ACCEPT', '-j MASQUERADE', '-j MASQUERADE', `-j SNAT --to-source ${values.address()}`])),
    ...USER_CHAINS.slice(0, 2).flatMap((chain) => into(chain, 2, () => random.pick(['-j RETURN', '-j ACCEPT', destinationTarget(random, values)]))),
  ];
}

function withPorts(random: Random, values: Values, conditions: readonly string[]): readonly string[] {
  const protocol = random.pick(['tcp', 'udp']);
  values.protocol(protocol);
  return [`-p ${protocol}`, `-m ${protocol} --dport ${values.port()}`, ...conditions.filter((each) => !/-p |-m (?:tcp|udp|sctp|dccp|icmp|icmp6|multiport) /u.test(each))];
}

function destinationTarget(random: Random, values: Values): string {
  const address = values.address('destination');
  const bracketed = values.family === 6 ? `[${address}]` : address;
  const port = Math.max(1, values.port());
  switch (random.below(6)) {
    case 0:
      return `-j REDIRECT --to-ports ${port}`;
    case 1:
      return '-j REDIRECT';
    case 2:
      return `-j DNAT --to-destination ${address}`;
    case 3:
      return `-j DNAT --to-destination ${address}-${addressAfter(address)}`;
    case 4:
      return `-j DNAT --to-destination ${bracketed}:${Math.min(port, 65533)}-${Math.min(port, 65533) + 2}`;
    default:
      return `-j DNAT --to-destination ${bracketed}:${port}`;
  }
}

/** The third address after one, for a small range. */
function addressAfter(address: string): string {
  const at = Math.max(address.lastIndexOf('.'), address.lastIndexOf(':'));
  const base = address.includes(':') ? 16 : 10;
  const last = Number.parseInt(address.slice(at + 1) || '0', base);
  const limit = base === 16 ? 0xffff : 255;
  return `${address.slice(0, at + 1)}${Math.min(limit, last + 2).toString(base)}`;
}

/** Only the tables in which something stands. */
function write(rules: readonly Rule[], policies: ReadonlyMap<string, string>): string {
  const tables = Object.entries(BUILT_IN).map(([table, chains]) => {
    const own = rules.filter((rule) => rule.place.startsWith(`${table} `));
    const drops = chains.some((chain) => policies.get(`${table} ${chain}`) === 'DROP');
    if (own.length === 0 && !drops) return '';
    const used = USER_CHAINS.filter((name) => own.some((rule) => rule.place.endsWith(` ${name}`) || rule.action.endsWith(` ${name}`)));
    return [
      `*${table}`,
      ...chains.map((chain) => `:${chain} ${policies.get(`${table} ${chain}`) ?? 'ACCEPT'} [0:0]`),
      ...used.map((name) => `:${name} - [0:0]`),
      ...own.map((rule) => ['-A', rule.place.slice(table.length + 1), ...rule.conditions, rule.action].filter((part) => part !== '').join(' ')),
      'COMMIT',
      '',
    ].join('\n');
  });
  return tables.join('');
}

/** Every table without a rule: what is in force before anything is loaded. */
export const EMPTY_TABLES: ReadonlyMap<string, string> = new Map(
  Object.entries(BUILT_IN).map(([table, chains]) => [table, [`*${table}`, ...chains.map((chain) => `:${chain} ACCEPT [0:0]`), 'COMMIT', ''].join('\n')]),
);
