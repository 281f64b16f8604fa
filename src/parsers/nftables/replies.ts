import type { NftChain } from './ruleset.js';
import { regionsOverlap, remainderOf, type Bounds, type Region } from './region.js';
import { walkBaseChain, type Outcome, type Walk } from './walk.js';

/** Outcomes looked at before giving up: a rule set that lets replies through says so near its beginning. */
const OUTCOME_LIMIT = 2000;

/**
 * Whether a base chain surely lets replies through: following it with packets of established connections, everything is
 * accepted before anything may be denied. `walk` compiles rules for replies.
 */
export function repliesThrough(chain: NftChain, entering: Region, walk: Omit<Walk, 'take'>): 'stateful' | 'in-doubt' {
  let remaining = entering;
  let denied = false;
  let outcomes = 0;
  const policy = chain.base?.policy ?? 'accept';
  function take({ verdict, bounds }: Outcome): boolean {
    outcomes += 1;
    if (isAccepting(verdict.kind, policy)) remaining = remainderOf(remaining, bounds.must);
    else if (regionsOverlap(bounds.may, remaining)) denied = true;
    return !denied && remaining.length > 0 && outcomes < OUTCOME_LIMIT;
  }
  const everything: Bounds = { must: entering, may: entering };
  const isComplete = walkBaseChain(chain, everything, { ...walk, take });
  if (denied || !isComplete) return 'in-doubt';
  if (remaining.length === 0) return 'stateful';
  return outcomes < OUTCOME_LIMIT && policy === 'accept' ? 'stateful' : 'in-doubt';
}

function isAccepting(kind: Outcome['verdict']['kind'], policy: 'accept' | 'drop'): boolean {
  return kind === 'accept' || kind === 'translate' || (kind === 'end' && policy === 'accept');
}
