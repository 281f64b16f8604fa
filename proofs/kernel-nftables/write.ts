/** Rule sets as files for `nft -f`. */
import type { Rule } from '../kernel/rule-set.js';

/** A base chain: where it stands and how it is declared. */
export interface BaseChain {
  /** `inet t0 forward`. */
  readonly place: string;
  /** `type filter hook forward priority 0`. */
  readonly head: string;
}

/** Named sets and maps as they are drawn. */
export interface Declarations {
  /** Table, name and whole text of each. */
  readonly all: readonly { readonly table: string; readonly name: string; readonly text: string }[];
  add(table: string, kind: 'set' | 'map', body: string): string;
}

/** No set yet. */
export function nameDeclarations(): Declarations {
  const all: { table: string; name: string; text: string }[] = [];
  return {
    all,
    add: (table, kind, body) => {
      const name = `named${all.length}_`;
      all.push({ table, name, text: `${kind} ${name} { ${body}; }`.replace('};', '}') });
      return name;
    },
  };
}

interface Frame {
  readonly bases: readonly BaseChain[];
  readonly declarations: Declarations['all'];
}

/** Only what is used is written: a base chain with a rule or a policy, chains and sets that are mentioned. */
export function writeTables(rules: readonly Rule[], { bases, declarations }: Frame): string {
  const tables = [...new Set(rules.map(({ place }) => place.split(' ').slice(0, 2).join(' ')))];
  return tables
    .map((table) => {
      const own = rules.filter(({ place }) => place.startsWith(`${table} `));
      const ruleText = own.map(({ conditions, action }) => [...conditions, action].join(' ')).join('\n');
      const sets = declarations.filter((each) => each.table === table && ruleText.includes(`@${each.name}`)).map(({ text }) => text);
      const mentioned = `${ruleText}\n${sets.join('\n')}`;
      const chains = new Set([...own.map(({ place }) => place.split(' ')[2] ?? ''), ...['u0', 'u1', 'u2', 'u3'].filter((name) => mentioned.includes(` ${name}`))]);
      return [`table ${table} {`, ...sets.map((text) => `  ${text}`), ...[...chains].flatMap((chain) => chainLines(own, { chain, table, bases })), '}', ''].join('\n');
    })
    .join('');
}

interface ChainFrame {
  readonly chain: string;
  readonly table: string;
  readonly bases: readonly BaseChain[];
}

function chainLines(rules: readonly Rule[], { chain, table, bases }: ChainFrame): readonly string[] {
  const place = `${table} ${chain}`;
  const own = rules.filter((rule) => rule.place === place);
  const head = bases.find((base) => base.place === place)?.head;
  const policy = own.some(({ action }) => action.startsWith('policy ')) ? ' policy drop;' : '';
  return [
    `  chain ${chain} {`,
    ...(head === undefined ? [] : [`    ${head};${policy}`]),
    ...own.filter(({ action }) => !action.startsWith('policy ')).map(({ conditions, action }) => `    ${[...conditions, action].join(' ')}`),
    '  }',
  ];
}
