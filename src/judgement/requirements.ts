/** A verdict for every requirement of the guide, with what was examined (ruling 5). */
import type { Facts } from '../analysis/facts.js';
import { guideRequirements } from '../guide/requirements.js';
import type { GuideRequirement } from '../guide/types.js';
import type { Language } from '../model/message.js';
import { isAtLeast, type Finding, type RequirementVerdict } from '../model/report.js';
import { renderMessage } from '../messages.js';
import type { PolicyResult } from '../policy/input.js';

/** What the verdicts rest on. */
export interface RequirementSources {
  readonly facts: Facts;
  readonly result: PolicyResult;
  readonly findings: readonly Finding[];
  /** True when some input could not be read or understood in full: nothing passes then. */
  readonly isIncomplete: boolean;
  readonly language: Language;
}

/** in order. */
export function requirementVerdicts(sources: RequirementSources): readonly RequirementVerdict[] {
  return guideRequirements.map((requirement) => judgeRequirement(sources, requirement));
}

type Outcome = Pick<RequirementVerdict, 'verdict' | 'reason'>;

function judgeRequirement(sources: RequirementSources, requirement: GuideRequirement): RequirementVerdict {
  const { language, result } = sources;
  const touching = sources.findings.filter((finding) => finding.requirements.includes(requirement.id));
  const rules = Object.values(result.rules).filter((rule) => rule.custom.requirements.includes(requirement.id));
  return {
    id: requirement.id,
    title: requirement.title[language],
    ...outcomeOf(sources, requirement, touching),
    controls: requirement.controls,
    relatedControls: requirement.relatedControls,
    guideLines: requirement.guideLines,
    evidence: {
      rules: rules.map((rule) => rule.id).sort(),
      findings: touching.map((finding) => finding.fingerprint),
      examined: examinedFor(sources.facts, requirement.id),
    },
  };
}

/** Findings below a warning are remarks; they do not turn a requirement. */
function outcomeOf(sources: RequirementSources, requirement: GuideRequirement, touching: readonly Finding[]): Outcome {
  const { language } = sources;
  function say(verdict: Outcome['verdict'], code: string, parameters: Readonly<Record<string, number>> = {}): Outcome {
    return { verdict, reason: renderMessage({ code, parameters }, language) };
  }
  if (requirement.kind === 'reading') return say('not-applicable', 'requirement.reading');
  const grave = touching.filter((finding) => isAtLeast(finding.severity, 'medium'));
  const certain = grave.filter((finding) => finding.certainty === 'certain');
  if (certain.length > 0) return say('fail', 'requirement.failed', { count: certain.length });
  if (grave.length > 0) return say('undecided', 'requirement.in_doubt', { count: grave.length });
  const decided = sources.result.requirements.find((one) => one.id === requirement.id);
  if (decided !== undefined) return { verdict: decided.verdict, reason: reasonText(sources.result, decided.reason, language) };
  if (sources.isIncomplete) return say('undecided', 'requirement.incomplete_inputs');
  return say('pass', 'requirement.passed', { examined: examinedFor(sources.facts, requirement.id) });
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
