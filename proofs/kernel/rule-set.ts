/** A generated rule set, in pieces that can be left out one by one when a disagreement is made small. */

/** One rule. The text of its conditions, each of which may be left out, and of what it does. */
export interface Rule {
  /** Table and chain it stands in: `filter FORWARD`. */
  readonly place: string;
  readonly conditions: readonly string[];
  readonly action: string;
}

/** Rules, and how the program that loads them wants them written. */
export interface RuleSet {
  readonly rules: readonly Rule[];
  readonly write: (rules: readonly Rule[]) => string;
}

/**
 * The fewest rules and conditions that still show what `shows` looks for: halves, then single rules, then single
 * conditions are left out as long as it stays.
 */
export async function shrink(whole: readonly Rule[], shows: (rules: readonly Rule[]) => Promise<boolean>): Promise<readonly Rule[]> {
  let rules = whole;
  for (let size = Math.max(1, Math.floor(rules.length / 2)); size >= 1; size = size === 1 ? 0 : Math.floor(size / 2)) {
    for (let at = 0; at < rules.length; ) {
      const fewer = [...rules.slice(0, at), ...rules.slice(at + size)];
      if (await shows(fewer)) rules = fewer;
      else at += size;
    }
  }
  for (let at = 0; at < rules.length; at += 1) rules = await withFewerConditions(rules, { at, shows });
  return rules;
}

interface Shortening {
  readonly at: number;
  readonly shows: (rules: readonly Rule[]) => Promise<boolean>;
}

async function withFewerConditions(rules: readonly Rule[], { at, shows }: Shortening): Promise<readonly Rule[]> {
  let current = rules;
  for (let index = (rules[at]?.conditions.length ?? 0) - 1; index >= 0; index -= 1) {
    const fewer = current.map((rule, place) => (place === at ? { ...rule, conditions: rule.conditions.toSpliced(index, 1) } : rule));
    if (await shows(fewer)) current = fewer;
  }
  return current;
}
