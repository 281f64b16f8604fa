/** Holds the waivers of a site against what the rules report, and asks the policies what they make of the waivers. */
import type { AcknowledgedLines } from './acknowledge-lines.js';
import type { AssembledInput } from './judgement/assemble-input.js';
import { exceptionInput } from './judgement/exception-facts.js';
import { findingWaiver } from './judgement/findings.js';
import { coverages, type Coverable, type Coverage, type StandingExceptions } from './judgement/waivers.js';
import type { ReportWaiver } from './model/report.js';
import type { Waiver } from './model/site.js';
import { evaluatePolicies } from './policy/evaluate.js';
import type { PolicyFinding, PolicyResult } from './policy/input.js';

/** What a site accepts, and what acts on it. */
export interface ExceptionSources {
  /** Undefined when nothing is accepted. */
  readonly standing: StandingExceptions | undefined;
  readonly acknowledged: AcknowledgedLines['acknowledged'];
  readonly wasm: Uint8Array;
}

/** What the rules report with what they report about the exceptions, and what each waiver covers of it. */
export interface Accepted {
  readonly assembled: AssembledInput;
  readonly result: PolicyResult;
  readonly waiverOf: (reported: PolicyFinding) => Waiver | undefined;
  readonly waivers: readonly ReportWaiver[];
}

/** @throws PolicyError as `evaluatePolicies` does */
export async function acceptExceptions(coverable: Coverable, { standing, acknowledged, wasm }: ExceptionSources): Promise<Accepted> {
  const { assembled, result } = coverable;
  if (standing === undefined) return { assembled, result, waiverOf: () => undefined, waivers: [] };
  const covers = coverages(standing.waivers, coverable);
  const byFinding = new Map(covers.flatMap(({ standing: { waiver }, covered }) => covered.map((reported) => [reported, waiver] as const)));
  const asked = exceptionInput(assembled, { waivers: covers, acknowledged, rules: new Set(Object.keys(result.rules)) });
  const { findings } = await evaluatePolicies(wasm, asked.input);
  const about = new Set([...asked.input.waivers, ...asked.input.acknowledgements].map(({ id }) => id));
  return {
    assembled: asked,
    result: { ...result, findings: [...result.findings, ...findings.filter(({ subject }) => about.has(subject))] },
    waiverOf: (reported) => byFinding.get(reported),
    waivers: covers.map(reportWaiver),
  };
}

function reportWaiver({ standing: { waiver, state }, covered }: Coverage): ReportWaiver {
  return { rule: waiver.rule, ...findingWaiver(waiver), state, covers: covered.length };
}
