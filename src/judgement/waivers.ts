/** Which waivers and acknowledgements count today, and what each of them covers. */
import type { TrafficOfFact } from '../analysis/fact-traffic.js';
import type { Facts } from '../analysis/facts.js';
import type { Acknowledgement, Exceptions, SiteDefinition, Waiver } from '../model/site.js';
import type { PolicyFinding, PolicyResult } from '../policy/input.js';
import type { AssembledInput } from './assemble-input.js';
import { idleParts, isWithin, scopeCovers } from './waiver-scope.js';

/** `pending`: not in the base yet, or wider there; `expired`: its last day is over. */
export type ExceptionState = 'active' | 'expired' | 'pending';

/** A waiver as the site states it, with the one that counts in its place. */
export interface StandingWaiver {
  readonly waiver: Waiver;
  readonly state: ExceptionState;
  /** What silences: the waiver itself or, where it was widened, what the base has of it. Empty when nothing does. */
  readonly inForce: readonly Waiver[];
}

/** An acknowledgement as the site states it. */
export interface StandingAcknowledgement {
  readonly acknowledgement: Acknowledgement;
  readonly state: ExceptionState;
}

/** Everything that the site accepts, by today's date and by what the base accepts already. */
export interface StandingExceptions {
  readonly waivers: readonly StandingWaiver[];
  readonly acknowledged: readonly StandingAcknowledgement[];
}

/** What decides whether an exception counts. */
export interface ExceptionTerms {
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** What the base accepts; undefined when nothing is compared, or head is to count as it is. */
  readonly base?: Exceptions;
}

/** Puts every exception of a site in its state (rulings 34 and 36). */
export function standingExceptions({ waivers, acknowledged }: Exceptions, terms: ExceptionTerms): StandingExceptions {
  return {
    waivers: waivers.map((waiver) => standingWaiver(waiver, terms)),
    acknowledged: acknowledged.map((acknowledgement) => ({ acknowledgement, state: stateOfLine(acknowledgement, terms) })),
  };
}

/** A widened waiver counts as far as the base has it; one that is new counts for nothing. */
function standingWaiver(waiver: Waiver, { today, base }: ExceptionTerms): StandingWaiver {
  if (waiver.expires < today) return { waiver, state: 'expired', inForce: [] };
  if (base === undefined || base.waivers.some((one) => isWithin(waiver, one))) return { waiver, state: 'active', inForce: [waiver] };
  const narrower = base.waivers.filter((one) => one.expires >= today && isWithin(one, waiver));
  return { waiver, state: 'pending', inForce: narrower };
}

function stateOfLine(one: Acknowledgement, { today, base }: ExceptionTerms): ExceptionState {
  if (one.expires < today) return 'expired';
  return base === undefined || isAcknowledgedIn(base, one) ? 'active' : 'pending';
}

/** True when the base accepts the same line for as long. */
export function isAcknowledgedIn({ acknowledged }: Exceptions, { file, hash, expires }: Acknowledgement): boolean {
  return acknowledged.some((one) => one.file === file && one.hash === hash && expires <= one.expires);
}

/** What the waivers are held against. */
export interface Coverable {
  readonly site: SiteDefinition;
  readonly facts: Facts;
  readonly assembled: AssembledInput;
  readonly result: PolicyResult;
  readonly traffic: TrafficOfFact;
}

/** What one waiver silences. */
export interface Coverage {
  readonly standing: StandingWaiver;
  readonly covered: readonly PolicyFinding[];
  /** More facts fall in its scope than it may cover: it covers none. */
  readonly exceeded: boolean;
  /** Parts of the scope that no covered traffic uses. */
  readonly idle: readonly string[];
}

/** What every waiver covers; a finding is covered by the first one that does. */
export function coverages(waivers: readonly StandingWaiver[], coverable: Coverable): readonly Coverage[] {
  const named = declaredNames(coverable);
  const taken = new Set<PolicyFinding>();
  return waivers.map((standing) => {
    const met = standing.inForce.flatMap((waiver) => within(waiver, coverable, named));
    const covered = [...new Set(met.filter(({ isTooMany }) => !isTooMany).map(({ reported }) => reported))].filter((one) => !taken.has(one));
    for (const one of covered) taken.add(one);
    const { scope } = standing.waiver;
    const traffic = covered.map(({ subject }) => coverable.traffic(subject)).filter((one) => one !== undefined);
    const idle = scope.kind === 'flow' && covered.length > 0 ? idleParts(scope, traffic, coverable.site) : [];
    return { standing, covered, exceeded: met.some(({ isTooMany }) => isTooMany), idle };
  });
}

interface Met {
  readonly reported: PolicyFinding;
  readonly isTooMany: boolean;
}

function within(waiver: Waiver, coverable: Coverable, named: ReadonlyMap<string, string>): readonly Met[] {
  const { scope, rule, atMost } = waiver;
  const met = coverable.result.findings.filter((reported) => {
    if (reported.rule_id !== rule) return false;
    if (scope.kind === 'declared') return named.get(reported.subject) === scope.of;
    const traffic = coverable.traffic(reported.subject);
    return traffic !== undefined && scopeCovers(scope, traffic, coverable.site);
  });
  const isTooMany = atMost !== undefined && new Set(met.map(({ subject }) => subject)).size > atMost;
  return met.map((reported) => ({ reported, isTooMany }));
}

/** Names of the declared things behind facts that are about no traffic, by the fact's id. */
function declaredNames({ facts, assembled }: Coverable): ReadonlyMap<string, string> {
  return new Map([
    ...[...assembled.places].map(([id, { name }]) => [id, name] as const),
    ...facts.hostLines.map(({ id, host }) => [id, host.name] as const),
    ...[...facts.unreachableLines, ...facts.openLines, ...facts.evidence].map(({ id, device }) => [id, device] as const),
  ]);
}
