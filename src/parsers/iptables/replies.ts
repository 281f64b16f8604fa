import type { Hook } from '../../model/device.js';
import type { Chain, Extension, Option, Rule, Table } from './ruleset.js';
import { MAX_DEPTH } from './unfold.js';

/** How many packets of connections that already exist a rule matches. */
type Share = 'all' | 'some' | 'none';

/** What a chain does with them: lets all pass, may stop some, or stops none and decides not all. */
type Outcome = 'passes' | 'blocks' | 'goes on';

/** The built-in chains that the answers to a connection at each hook come through. */
const ANSWERING_CHAINS: Readonly<Record<Hook, readonly string[]>> = {
  forward: ['PREROUTING', 'FORWARD', 'POSTROUTING'],
  input: ['OUTPUT', 'POSTROUTING'],
  output: ['PREROUTING', 'INPUT'],
};

/**
 * True when the tables of one family surely let the answers to a connection at this hook through: in every chain on
 * their way a rule that permits all established packets comes before any that could stop one, or nothing stops any.
 */
export function repliesPass(tables: readonly Table[], hook: Hook, someUntracked: boolean): boolean {
  return tables.every((table) => {
    if (table.name === 'nat') return true;
    const walk: Walk = { table, someUntracked, known: new Map(), open: new Set() };
    return ANSWERING_CHAINS[hook].every((name) => {
      const chain = table.chains.get(name);
      return chain === undefined ? table.name !== 'filter' || !BASE.has(name) : baseOutcome(walk, chain) === 'passes';
    });
  });
}

const BASE = new Set(['INPUT', 'FORWARD', 'OUTPUT']);

interface Walk {
  readonly table: Table;
  readonly someUntracked: boolean;
  readonly known: Map<Chain, Outcome>;
  readonly open: Set<Chain>;
}

function baseOutcome(walk: Walk, chain: Chain): Outcome {
  const atEnd: Outcome = chain.policy === 'permit' ? 'passes' : 'blocks';
  const outcome = chainOutcome(walk, chain);
  if (outcome === 'passes' || outcome === 'blocks') return outcome;
  return atEnd;
}

function chainOutcome(walk: Walk, chain: Chain): Outcome {
  const known = walk.known.get(chain);
  if (known !== undefined) return known;
  if (walk.open.has(chain) || walk.open.size >= MAX_DEPTH) return 'blocks';
  walk.open.add(chain);
  const outcome = walkRules(walk, chain);
  walk.open.delete(chain);
  walk.known.set(chain, outcome);
  return outcome;
}

/** A RETURN that takes some packets away leaves the rest of the chain unable to pass them all. */
function walkRules(walk: Walk, chain: Chain): Outcome {
  let someLeft = false;
  for (const rule of chain.rules) {
    const share = shareOf(rule, walk.someUntracked);
    if (share === 'none') continue;
    const step = ruleOutcome(walk, rule);
    if (step === 'blocks') return 'blocks';
    if (step === 'leaves' && share === 'all') return 'goes on';
    if (step === 'leaves') someLeft = true;
    if (step === 'passes' && share === 'all') return someLeft ? 'goes on' : 'passes';
  }
  return 'goes on';
}

function ruleOutcome(walk: Walk, rule: Rule): Outcome | 'leaves' {
  const { target } = rule;
  switch (target.kind) {
    case 'continue':
    case 'untrack':
      return 'goes on';
    case 'permit':
      return 'passes';
    case 'return':
      return 'leaves';
    case 'call': {
      const chain = walk.table.chains.get(target.chain);
      const outcome = chain === undefined ? 'blocks' : chainOutcome(walk, chain);
      return outcome === 'goes on' && !target.returns ? 'leaves' : outcome;
    }
    default:
      return 'blocks';
  }
}

function shareOf(rule: Rule, someUntracked: boolean): Share {
  let share: Share = rule.incomplete || rule.options.length > 0 ? 'some' : 'all';
  for (const extension of rule.extensions) {
    const next = shareOfExtension(extension, someUntracked);
    if (next === 'none') return 'none';
    if (next === 'some') share = 'some';
  }
  return share;
}

function shareOfExtension(extension: Extension, someUntracked: boolean): Share {
  if (extension.name === 'comment') return 'all';
  if (extension.name !== 'state' && extension.name !== 'conntrack' && extension.name !== 'tcp') return 'some';
  let share: Share = extension.name === 'tcp' ? 'some' : 'all';
  for (const option of extension.options) {
    const next = shareOfOption(option, someUntracked);
    if (next === 'none') return 'none';
    if (next === 'some') share = 'some';
  }
  return share;
}

function shareOfOption(option: Option, someUntracked: boolean): Share {
  const words = new Set((option.values[0] ?? '').toUpperCase().split(','));
  switch (option.name) {
    case '--state':
    case '--ctstate':
      if (words.has('SNAT') || words.has('DNAT') || someUntracked) return 'some';
      return turned(words.has('ESTABLISHED'), option.negated);
    case '--syn':
      return option.negated ? 'some' : 'none';
    default:
      return 'some';
  }
}

function turned(all: boolean, negated: boolean): Share {
  return all === negated ? 'none' : 'all';
}
