import type { Doubt } from '../../model/device.js';
import type { NftChain, NftRule, NftSet } from './ruleset.js';
import { NO_REGION, intersectBounds, isExact, subtractBounds, type Bounds } from './region.js';
import type { CompiledRule, Step } from './rule-steps.js';
import type { Verdict } from './verdicts.js';

/** Deepest chain of jumps that is followed. The kernel refuses more than 16 (NFT_JUMP_STACK_SIZE). */
const DEPTH_LIMIT = 64;
/**
 * Jumps may lead to one chain on many ways. A base chain is given up beyond so many rules looked at and outcomes, for a
 * start and for each rule of the chains that it reaches.
 */
const VISIT_LIMIT = { least: 80_000, each: 40 } as const;
const OUTCOME_LIMIT = { least: 8_000, each: 4 } as const;
/** Reasons kept for one line. */
const DOUBT_LIMIT = 20;
const NO_PATH: readonly NftRule[] = [];

type FinalKind = 'accept' | 'drop' | 'queue' | 'uncertain' | 'translate';

/** What happens to packets at one rule, in the order in which a first-match list has to say it. */
export interface Outcome {
  /** `end`: the base chain ends here by `return` or after a `goto`, so its policy decides. */
  readonly verdict: Extract<Verdict, { readonly kind: FinalKind }> | { readonly kind: 'end' };
  readonly bounds: Bounds;
  readonly doubts: readonly Doubt[];
  readonly rule: NftRule;
  readonly sets: readonly NftSet[];
  /** The rules whose jumps led here, outermost first. */
  readonly path: readonly NftRule[];
}

/** What following a base chain needs. */
export interface Walk {
  readonly compile: (rule: NftRule) => CompiledRule;
  readonly chainNamed: (rule: NftRule, name: string) => NftChain | undefined;
  /** Takes an outcome; returns false when no more are wanted. */
  readonly take: (outcome: Outcome) => boolean;
  readonly missing: (rule: NftRule, problem: 'undefined' | 'cyclic', name: string) => void;
}

interface Arrival {
  readonly bounds: Bounds;
  readonly doubts: readonly Doubt[];
}

interface Journey {
  readonly walk: Walk;
  readonly chains: NftChain[];
  readonly path: NftRule[];
  readonly reached: Set<NftChain>;
  /** Rules of the chains that were reached. */
  rules: number;
  visits: number;
  outcomes: number;
  /** Nothing more is looked at: there was too much, or no more is wanted. */
  stopped: boolean;
  isTooMuch: boolean;
}

/**
 * Follows a base chain with the packets that enter it and names every outcome in order. In a list where the first match
 * decides, packets that were accepted or dropped are out of the way by themselves; those that returned are not, so the
 * packets that later rules of a chain see are computed: what surely returned is gone, what may have is no longer sure.
 * Returns false when there are too many rules to look at, or outcomes to name.
 */
export function walkBaseChain(chain: NftChain, entering: Bounds, walk: Walk): boolean {
  const journey: Journey = { walk, chains: [], path: [], reached: new Set(), rules: 0, visits: 0, outcomes: 0, stopped: false, isTooMuch: false };
  walkChain(chain, { bounds: entering, doubts: [] }, journey);
  return !journey.isTooMuch;
}

function walkChain(chain: NftChain, arrival: Arrival, journey: Journey): void {
  journey.chains.push(chain);
  if (!journey.reached.has(chain)) journey.rules += chain.rules.length;
  journey.reached.add(chain);
  let present = arrival;
  for (const rule of chain.rules) {
    journey.visits += 1;
    keepWithinLimits(journey);
    if (journey.stopped || present.bounds.may.length === 0) break;
    for (const step of journey.walk.compile(rule).steps) present = walkStep(rule, step, { present, journey });
  }
  journey.chains.pop();
}

function keepWithinLimits(journey: Journey): void {
  const { rules, visits, outcomes } = journey;
  if (visits <= VISIT_LIMIT.least + VISIT_LIMIT.each * rules && outcomes <= OUTCOME_LIMIT.least + OUTCOME_LIMIT.each * rules) return;
  journey.isTooMuch = true;
  journey.stopped = true;
}

/** Packets at one step of a rule. */
interface Stop {
  readonly rule: NftRule;
  readonly step: Step;
  /** The packets that the chain sees here, and those of them that the step is about. */
  readonly present: Arrival;
  readonly arrival: Arrival;
  readonly journey: Journey;
}

/** Does one step and returns the packets that later steps and rules of this chain see. */
function walkStep(rule: NftRule, step: Step, { present, journey }: Pick<Stop, 'present' | 'journey'>): Arrival {
  const bounds = intersectBounds(present.bounds, step.when);
  if (bounds.may.length === 0 || journey.stopped) return present;
  const stop: Stop = { rule, step, present, arrival: { bounds, doubts: joinDoubts(present.doubts, step.doubts) }, journey };
  const { verdict } = step;
  switch (verdict.kind) {
    case 'accept':
    case 'drop':
    case 'queue':
    case 'translate':
      report(stop, verdict);
      return present;
    case 'continue':
      return present;
    case 'uncertain':
      return walkUncertain(stop);
    case 'return':
      return leaveChain(stop);
    case 'jump':
    case 'goto':
      return followJump(stop, verdict.kind, verdict.target);
    default:
      return verdict satisfies never;
  }
}

function report({ rule, step, arrival, journey }: Stop, verdict: Outcome['verdict']): void {
  const path = journey.path.length === 0 ? NO_PATH : [...journey.path];
  const outcome: Outcome = { verdict, bounds: arrival.bounds, doubts: arrival.doubts, rule, sets: step.sets, path };
  journey.outcomes += 1;
  if (!journey.walk.take(outcome)) journey.stopped = true;
}

/** The packets may also have left the chain, so that none of them surely sees its later rules. */
function walkUncertain(stop: Stop): Arrival {
  const { present, arrival, journey } = stop;
  report(stop, { kind: 'uncertain' });
  if (journey.chains.length === 1) return present;
  const left: Bounds = { must: NO_REGION, may: arrival.bounds.may };
  return { bounds: subtractBounds(present.bounds, left), doubts: arrival.doubts };
}

/** In a base chain the policy decides about them; else they go on in the chain that jumped here. */
function leaveChain(stop: Stop): Arrival {
  const { present, arrival, journey } = stop;
  if (journey.chains.length === 1) {
    report(stop, { kind: 'end' });
    return present;
  }
  const bounds = subtractBounds(present.bounds, arrival.bounds);
  const isSure = isExact(arrival.bounds) && isExact(bounds);
  return { bounds, doubts: isSure ? present.doubts : joinDoubts(present.doubts, arrival.doubts) };
}

function followJump(stop: Stop, kind: 'jump' | 'goto', target: string): Arrival {
  const { rule, present, arrival, journey } = stop;
  const chain = journey.walk.chainNamed(rule, target);
  const isCyclic = chain !== undefined && (journey.chains.includes(chain) || journey.chains.length >= DEPTH_LIMIT);
  if (chain === undefined || isCyclic) {
    journey.walk.missing(rule, isCyclic ? 'cyclic' : 'undefined', target);
    return walkUncertain({ ...stop, arrival: lostArrival(rule, arrival, target) });
  }
  journey.path.push(rule);
  walkChain(chain, arrival, journey);
  journey.path.pop();
  return kind === 'goto' ? leaveChain(stop) : present;
}

function lostArrival(rule: NftRule, arrival: Arrival, target: string): Arrival {
  const parameters = { kind: 'chain', name: target.slice(0, 200) };
  const doubt: Doubt = { code: 'nftables.doubt_undefined', parameters, location: rule.location };
  return { bounds: { must: NO_REGION, may: arrival.bounds.may }, doubts: joinDoubts(arrival.doubts, [doubt]) };
}

function joinDoubts(a: readonly Doubt[], b: readonly Doubt[]): readonly Doubt[] {
  if (b.length === 0) return a;
  if (a.length === 0) return b;
  const added = b.filter((doubt) => !a.some((known) => isSameDoubt(known, doubt)));
  return [...a, ...added].slice(0, DOUBT_LIMIT);
}

/** A vmap has one place for several reasons; on the way to a line one reason counts once. */
function isSameDoubt(a: Doubt, b: Doubt): boolean {
  return a.code === b.code && a.location === b.location;
}
