import { diagnostic } from '../../model/diagnostic.js';
import type { Account } from './account.js';
import type { ConditionScope } from './condition.js';
import type { Circumstances } from './circumstances.js';
import { objectKey, type NftChain, type NftRule, type NftSet, type Ruleset } from './ruleset.js';
import { compileRule, type CompiledRule } from './rule-steps.js';
import type { Walk } from './walk.js';

/** Reads rules under any circumstances, each once, and looks up the names they use. */
export interface RuleReader {
  scopeOf(rule: NftRule, circumstances: Circumstances): ConditionScope;
  /** A reader of rules under these circumstances; remembers what it read of chains that are jumped to. Interfaces and exemptions are one for a device. */
  compiler(circumstances: Circumstances): (rule: NftRule) => CompiledRule;
  /** What following a chain under these circumstances needs, but for what to do with the outcomes. */
  walkUnder(circumstances: Circumstances): Omit<Walk, 'take'>;
}

/** Starts a reader for a rule set. `accountOf` finds the account of the file a rule stands in. */
export function ruleReader(ruleset: Ruleset, accountOf: (path: string) => Account): RuleReader {
  const filled = setsFilledByRules(ruleset);
  const reported = new Set<string>();
  const compilers = new Map<string, (rule: NftRule) => CompiledRule>();
  const shared = rulesOfSharedChains(ruleset);

  function scopeOf(rule: NftRule, circumstances: Circumstances): ConditionScope {
    return {
      circumstances,
      setNamed: (name) => ruleset.sets.get(objectKey(rule.family, rule.table, name)),
      isVolatile: (set: NftSet) => set.unstable || filled.has(objectKey(set.family, set.table, set.name)),
    };
  }

  function compiler(circumstances: Circumstances): (rule: NftRule) => CompiledRule {
    const { packets, ingressKnown, tracking, untracked, translation } = circumstances;
    const key = [packets, ingressKnown, tracking, untracked.length > 0, translation].join(' ');
    const known = compilers.get(key);
    if (known !== undefined) return known;
    const compiled = new Map<NftRule, CompiledRule>();
    function compile(rule: NftRule): CompiledRule {
      const before = compiled.get(rule);
      if (before !== undefined) return before;
      const result = compileRule(rule, scopeOf(rule, circumstances));
      if (shared.has(rule)) compiled.set(rule, result);
      return result;
    }
    compilers.set(key, compile);
    return compile;
  }

  function missing(rule: NftRule, problem: 'undefined' | 'cyclic', name: string): void {
    const key = JSON.stringify([rule.location, name]);
    if (reported.has(key)) return;
    reported.add(key);
    const code = problem === 'cyclic' ? 'export.cyclic_reference' : 'export.undefined_reference';
    const parameters = { kind: 'chain', name: name.slice(0, 200) };
    accountOf(rule.location.path).report(diagnostic('incomplete', code, rule.location, parameters));
  }

  function chainNamed(rule: NftRule, name: string): NftChain | undefined {
    return ruleset.chains.get(objectKey(rule.family, rule.table, name));
  }

  return {
    scopeOf,
    compiler,
    walkUnder: (circumstances) => ({ compile: compiler(circumstances), chainNamed, missing }),
  };
}

/** Rules that several jumps may lead to. Those of base chains are seen once on each walk and need not be kept. */
function rulesOfSharedChains(ruleset: Ruleset): ReadonlySet<NftRule> {
  const rules = new Set<NftRule>();
  for (const chain of ruleset.chains.values()) {
    if (chain.base === undefined) for (const rule of chain.rules) rules.add(rule);
  }
  return rules;
}

function setsFilledByRules(ruleset: Ruleset): ReadonlySet<string> {
  const filled = new Set<string>();
  for (const chain of ruleset.chains.values()) {
    for (const name of chain.mentions.filledSets) filled.add(objectKey(chain.family, chain.table, name));
  }
  return filled;
}
