import type { Doubt, Filter, Hook, Line, LineAction } from '../../model/device.js';
import { EVERYTHING, NOTHING } from '../../model/header-space.js';
import { ALL_IPV4, ALL_IPV6, type IpSet } from '../../model/ip-set.js';
import type { Location } from '../../model/source.js';
import { answersPass } from '../shared/chains/answers.js';
import { lineOfCell } from '../shared/chains/lines.js';
import { unfoldChain, type Verdict } from '../shared/chains/unfold.js';
import { shareOf, type ChainRule, type FamilyProgram } from './rule-sets.js';

/** A chain that packets meet by themselves, not by a jump. */
export interface BaseChain {
  /** Its key among the chains of the family. */
  readonly name: string;
  readonly hooks: readonly Hook[];
  /** True when the chain runs before destinations are translated. */
  readonly isEarly: boolean;
  readonly location: Location;
}

/** What a filter needs to know of the rest of the device. */
export interface FilterContext {
  readonly family: 4 | 6;
  readonly program: FamilyProgram;
  /** Destination translations of the family. */
  readonly translations: readonly string[];
  /** Where destination translations may lead to. */
  readonly translated: IpSet;
  readonly replies: Filter['replies'];
}

/** Makes a filter of a base chain. Behind its last rule packets are accepted. */
export function convertChain(base: BaseChain, context: FilterContext): Filter {
  const { verdicts, overflow } = unfoldChain(context.program, base);
  return {
    name: `firewall ipv${context.family} ${base.name}`,
    hooks: base.hooks,
    universe: context.family === 4 ? ALL_IPV4 : ALL_IPV6,
    lines: overflow ? [openLine(base)] : verdicts.flatMap((verdict) => linesOf(verdict, { base, context })),
    defaultAction: overflow ? 'deny' : 'permit',
    defaultLocation: base.location,
    replies: context.replies,
  };
}

/** Stands for a chain that could not be worked out: anything may pass. */
function openLine({ name, location }: BaseChain): Line {
  return { label: name, action: 'permit', match: { must: NOTHING, may: EVERYTHING }, doubts: [{ code: 'vyos.too_complex', parameters: { chain: name }, location }], location };
}

interface Place {
  readonly base: BaseChain;
  readonly context: FilterContext;
}

/** `return` in a base chain leaves the packet to its policy, which these products set to accept. */
function linesOf(verdict: Verdict<ChainRule>, place: Place): readonly Line[] {
  const { rule, by } = verdict;
  if (by === 'policy') return [lineOf(verdict, place, { action: 'permit' })];
  const ending = by === 'unknown' ? 'unknown' : rule.ending;
  switch (ending) {
    case 'permit':
    case 'deny':
      return [lineOf(verdict, place, { action: ending })];
    case 'untrack':
      return [];
    case 'permit or deny':
      return [lineOf(verdict, place, { action: 'deny', doubt: 'vyos.zone_in_doubt' })];
    case 'unknown':
      return [lineOf(verdict, place, { action: 'permit', doubt: 'vyos.verdict_in_doubt' }), lineOf(verdict, place, { action: 'deny', doubt: 'vyos.verdict_in_doubt' })];
  }
}

interface Ending {
  readonly action: LineAction;
  readonly doubt?: string;
}

function lineOf({ rule, cell, jumps }: Verdict<ChainRule>, { base, context }: Place, { action, doubt }: Ending): Line {
  const doubts: readonly Doubt[] = doubt === undefined ? [] : [{ code: doubt, parameters: {}, location: rule.location }];
  const related = context.program.relatedTo(rule);
  return lineOfCell(cell, {
    room: 'vyos',
    label: rule.label,
    action,
    location: rule.location,
    related: related.length === 0 ? jumps : [...jumps, ...related],
    ...(rule.description === undefined ? {} : { description: rule.description }),
    doubts,
    translations: context.translations,
    ...(base.isEarly ? { changedLater: context.translated } : {}),
  });
}

/** True when a base chain surely lets the packets of existing connections pass. */
export function letsAnswersPass(chains: ReadonlyMap<string, readonly ChainRule[]>, chain: string, isAllTracked: boolean): boolean {
  return answersPass<ChainRule>(
    {
      rulesOf: (name) => chains.get(name),
      stepOf: ({ step }) => step,
      shareOf: (rule) => shareOf(rule, isAllTracked),
      verdictOf: ({ ending }) => (ending === 'permit' ? 'permit' : ending === 'untrack' ? 'neither' : 'deny'),
    },
    chain,
    'permit',
  );
}
