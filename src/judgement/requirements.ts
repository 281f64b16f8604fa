/** A verdict for every requirement of the guide, with what was examined (ruling 5). */
import type { Facts } from '../analysis/facts.js';
import { guideRequirements } from '../guide/requirements.js';
import type { GuideRequirement } from '../guide/types.js';
import type { Language } from '../model/message.js';
import { isAtLeast, type Finding, type RequirementVerdict } from '../model/report.js';
import { renderMessage } from '../messages.js';
import type { PolicyFinding, PolicyResult } from '../policy/input.js';
import { certaintyBySubject } from './findings.js';

/** What the verdicts rest on. */
export interface RequirementSources {
  readonly facts: Facts;
  readonly result: PolicyResult;
  readonly findings: readonly Finding[];
  /** True when some input could not be read or understood in full: nothing passes then. */
  readonly isIncomplete: boolean;
  readonly language: Language;
  /** True for what a waiver covers of what the rules report; nothing is covered when it is absent. */
  readonly isWaived?: (reported: PolicyFinding) => boolean;
}

/** in order. */
export function requirementVerdicts(sources: RequirementSources): readonly RequirementVerdict[] {
  const certaintyOf = certaintyBySubject(sources.facts);
  const against: Against[] = sources.result.findings.flatMap((reported) => {
    const isWaived = sources.isWaived?.(reported) ?? false;
    return isFault(reported) ? [{ requirements: reported.requirements, certainty: certaintyOf(reported.subject), isWaived }] : [];
  });
  return guideRequirements.map((requirement) => judgeRequirement(sources, requirement, against));
}

/** Rules about what the site accepts judge no requirement: what they report is about the site definition. */
export function isOfWaivers(ruleId: string): boolean {
  return ruleId.startsWith('waiver/');
}

/** What a rule reports, from a warning on: a remark turns no requirement, nor does another requirement's fault. */
type Against = Pick<Finding, 'requirements' | 'certainty'> & { readonly isWaived: boolean };

/** What is below a warning is a remark. */
function isFault({ severity }: Pick<Finding, 'severity'>): boolean {
  return isAtLeast(severity, 'medium');
}

type Outcome = Pick<RequirementVerdict, 'verdict' | 'reason'>;

function judgeRequirement(sources: RequirementSources, requirement: GuideRequirement, against: readonly Against[]): RequirementVerdict {
  const { language, result } = sources;
  const touching = sources.findings.filter((finding) => finding.requirements.includes(requirement.id));
  const judging = Object.values(result.rules).filter((rule) => rule.custom.requirements.includes(requirement.id) && !isOfWaivers(rule.id));
  const reporting = result.findings.filter((one) => one.requirements.includes(requirement.id));
  // A requirement that no rule names is touched by way of the guide's rows.
  const told = touching.filter(isFault).map((finding) => ({ ...finding, isWaived: finding.waiver !== undefined }));
  const faults = (reporting.length > 0 ? against : told).filter((one) => one.requirements.includes(requirement.id));
  return {
    id: requirement.id,
    title: requirement.title[language],
    ...outcomeOf(sources, requirement, { faults, touching }),
    controls: requirement.controls,
    relatedControls: requirement.relatedControls,
    guideLines: requirement.guideLines,
    evidence: {
      rules: [...new Set([...judging.map((rule) => rule.id), ...reporting.map((one) => one.rule_id)])].sort(),
      findings: touching.map((finding) => finding.fingerprint),
      examined: examinedFor(sources.facts, requirement.id),
    },
  };
}

interface Evidence {
  readonly faults: readonly Against[];
  readonly touching: readonly Finding[];
}

/** Decided by what the rules report, not by what is told: one cause is one finding, however many requirements it breaks. */
function outcomeOf(sources: RequirementSources, requirement: GuideRequirement, { faults, touching }: Evidence): Outcome {
  const { language } = sources;
  function say(verdict: Outcome['verdict'], code: string, parameters: Readonly<Record<string, number>> = {}): Outcome {
    return { verdict, reason: renderMessage({ code, parameters }, language) };
  }
  if (requirement.kind === 'reading') return say('not-applicable', 'requirement.reading');
  const isCertain = faults.some((one) => one.certainty === 'certain');
  // Accepted is not met: somebody answers for it, and a reader of the report sees that.
  if (faults.length > 0 && faults.every((one) => one.isWaived)) return say(isCertain ? 'fail' : 'undecided', 'requirement.waived', { count: touching.filter(isFault).length });
  if (isCertain) return say('fail', 'requirement.failed', { count: toldCount(touching, 'certain') });
  if (faults.length > 0) return say('undecided', 'requirement.in_doubt', { count: toldCount(touching, 'possible') });
  const decided = sources.result.requirements.find((one) => one.id === requirement.id);
  if (decided !== undefined) return { verdict: decided.verdict, reason: reasonText(sources.result, decided.reason, language) };
  if (sources.isIncomplete) return say('undecided', 'requirement.incomplete_inputs');
  const examined = examinedFor(sources.facts, requirement.id);
  if (examined === 0) return say('not-applicable', 'requirement.nothing_examined');
  return say('pass', 'requirement.passed', { examined });
}

/** How many findings tell of it; what is possible beside a certain cause has no finding of its own. */
function toldCount(touching: readonly Finding[], certainty: Finding['certainty']): number {
  return Math.max(1, touching.filter((finding) => finding.certainty === certainty && isFault(finding)).length);
}

function reasonText(result: PolicyResult, code: string, language: Language): string {
  return result.reasons[code]?.[language] ?? code;
}

/** Requirements that are judged on what must be open, and on the hosts' rules by themselves. */
const ON_NEEDS: readonly string[] = ['R-01', 'R-05', 'R-13', 'R-14', 'R-26', 'R-32'];
const ON_HOST_LINES: readonly string[] = ['R-09', 'R-13', 'R-23'];

function examinedFor(facts: Facts, id: string): number {
  const needs = ON_NEEDS.includes(id) ? facts.neededFlows.length : 0;
  const lines = ON_HOST_LINES.includes(id) ? facts.hostLines.length : 0;
  return needs + lines + (needs + lines > 0 && id !== 'R-26' ? 0 : facts.openFlows.length);
}
