import type { Step } from './unfold.js';
import { MAX_DEPTH } from './unfold.js';

/** How many packets of connections that already exist a rule matches. */
export type Share = 'all' | 'some' | 'none';

/** The chains of one table as packets of existing connections meet them. */
export interface AnswerProgram<Rule> {
  rulesOf(chain: string): readonly Rule[] | undefined;
  stepOf(rule: Rule): Step;
  shareOf(rule: Rule): Share;
  /** What a deciding rule does with the packets that it matches; `neither` goes on. */
  verdictOf(rule: Rule): 'permit' | 'deny' | 'neither';
}

/** What a chain does with such packets: lets all pass, may stop some, or stops none and decides not all. */
type Outcome = 'passes' | 'blocks' | 'goes on';

/**
 * True when a base chain surely lets all packets of existing connections through: a rule that permits all of them
 * comes before any that could stop one, or nothing stops any.
 */
export function answersPass<Rule>(program: AnswerProgram<Rule>, chain: string, atEnd: 'permit' | 'deny'): boolean {
  const outcome = chainOutcome({ program, known: new Map(), open: new Set() }, chain);
  return outcome === 'passes' || (outcome === 'goes on' && atEnd === 'permit');
}

interface Walk<Rule> {
  readonly program: AnswerProgram<Rule>;
  readonly known: Map<string, Outcome>;
  readonly open: Set<string>;
}

function chainOutcome<Rule>(walk: Walk<Rule>, name: string): Outcome {
  const known = walk.known.get(name);
  if (known !== undefined) return known;
  if (walk.open.has(name) || walk.open.size >= MAX_DEPTH) return 'blocks';
  walk.open.add(name);
  const outcome = rulesOutcome(walk, walk.program.rulesOf(name) ?? []);
  walk.open.delete(name);
  walk.known.set(name, outcome);
  return outcome;
}

/** A return that takes some packets away leaves the rest of the chain unable to pass them all. */
function rulesOutcome<Rule>(walk: Walk<Rule>, rules: readonly Rule[]): Outcome {
  let someLeft = false;
  for (const rule of rules) {
    const share = walk.program.shareOf(rule);
    if (share === 'none') continue;
    const step = ruleOutcome(walk, rule);
    if (step === 'blocks') return 'blocks';
    if (step === 'leaves' && share === 'all') return 'goes on';
    if (step === 'leaves') someLeft = true;
    if (step === 'passes' && share === 'all') return someLeft ? 'goes on' : 'passes';
  }
  return 'goes on';
}

function ruleOutcome<Rule>(walk: Walk<Rule>, rule: Rule): Outcome | 'leaves' {
  const { program } = walk;
  const step = program.stepOf(rule);
  switch (step.kind) {
    case 'continue':
      return 'goes on';
    case 'return':
      return 'leaves';
    case 'call': {
      const outcome = program.rulesOf(step.chain) === undefined ? 'blocks' : chainOutcome(walk, step.chain);
      return outcome === 'goes on' && !step.returns ? 'leaves' : outcome;
    }
    case 'decide': {
      const verdict = program.verdictOf(rule);
      return verdict === 'permit' ? 'passes' : verdict === 'deny' ? 'blocks' : 'goes on';
    }
  }
}
