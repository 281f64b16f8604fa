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
  const memories = new Map<string, Map<NftRule, CompiledRule>>();

  function isVolatile(set: NftSet): boolean {
    return set.unstable || filled.has(objectKey(set.family, set.table, set.name));
  }

  function scopeOf(rule: NftRule, circumstances: Circumstances): ConditionScope {
    return { circumstances, setNamed: (name) => ruleset.sets.get(objectKey(rule.family, rule.table, name)), isVolatile };
  }

  function compiler(circumstances: Circumstances): (rule: NftRule) => CompiledRule {
    const { packets, ingressKnown, tracking, untracked, translation } = circumstances;
    const withoutTranslation = [packets, ingressKnown, tracking, untracked.length > 0].join(' ');
    const key = `${withoutTranslation} ${translation}`;
    const known = compilers.get(key);
    if (known !== undefined) return known;
    const everywhere = memories.get(withoutTranslation) ?? new Map<NftRule, CompiledRule>();
    memories.set(withoutTranslation, everywhere);
    const compile = rememberingCompiler(circumstances, scopeOf, everywhere);
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

/**
 * Reads each rule once. `everywhere` holds the rules that mean the same whatever is known about translations; hardly a
 * rule asks for that, so that counting the rules and following the chains share the work.
 */
function rememberingCompiler(
  circumstances: Circumstances,
  scopeOf: RuleReader['scopeOf'],
  everywhere: Map<NftRule, CompiledRule>,
): (rule: NftRule) => CompiledRule {
  const here = new Map<NftRule, CompiledRule>();
  let asksForTranslation = false;
  const watched: Circumstances = {
    ...circumstances,
    get translation() {
      asksForTranslation = true;
      return circumstances.translation;
    },
  };
  return (rule) => {
    const before = everywhere.get(rule) ?? here.get(rule);
    if (before !== undefined) return before;
    asksForTranslation = false;
    const result = compileRule(rule, scopeOf(rule, watched));
    (asksForTranslation ? here : everywhere).set(rule, result);
    return result;
  };
}

function setsFilledByRules(ruleset: Ruleset): ReadonlySet<string> {
  const filled = new Set<string>();
  for (const chain of ruleset.chains.values()) {
    for (const name of chain.mentions.filledSets) filled.add(objectKey(chain.family, chain.table, name));
  }
  return filled;
}
