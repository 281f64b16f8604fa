/** The end of a site: error over fail over incomplete over pass. It starts out failed and has to earn its pass. */
import type { Diagnostic } from '../model/diagnostic.js';
import type { Language, Message } from '../model/message.js';
import { isAtLeast, isGating, type Finding, type RequirementVerdict, type Severity, type Verdict } from '../model/report.js';
import { renderMessage } from '../messages.js';

/** Everything the verdict of a site depends on. */
export interface VerdictSources {
  readonly findings: readonly Finding[];
  readonly diagnostics: readonly Pick<Diagnostic, 'effect'>[];
  readonly requirements: readonly RequirementVerdict[];
  readonly failOn: Severity;
  readonly failOnUndecided: boolean;
  readonly language: Language;
}

/** The verdict and the one sentence that explains it (rulings 1 and 2). */
export function siteVerdict(sources: VerdictSources): { readonly verdict: Verdict; readonly reason: string } {
  const { verdict, message } = decide(sources);
  return { verdict, reason: renderMessage(message, sources.language) };
}

function decide({ findings, diagnostics, requirements, failOn, failOnUndecided }: VerdictSources): { verdict: Verdict; message: Message } {
  if (diagnostics.some((one) => one.effect === 'error')) return { verdict: 'error', message: { code: 'verdict.error', parameters: {} } };
  const gating = findings.filter((finding) => isGating(finding) && isAtLeast(finding.severity, failOn));
  const certain = gating.filter((finding) => finding.certainty === 'certain').length;
  if (certain > 0) return { verdict: 'fail', message: { code: 'verdict.fail', parameters: { count: certain, level: failOn } } };
  const unread = diagnostics.filter((one) => one.effect === 'incomplete').length;
  if (unread > 0) return { verdict: 'incomplete', message: { code: 'verdict.incomplete_inputs', parameters: { count: unread } } };
  if (gating.length > 0) {
    return { verdict: 'incomplete', message: { code: 'verdict.incomplete_doubts', parameters: { count: gating.length, level: failOn } } };
  }
  const undecided = requirements.filter((one) => one.verdict === 'undecided').length;
  if (failOnUndecided && undecided > 0) {
    return { verdict: 'incomplete', message: { code: 'verdict.incomplete_undecided', parameters: { count: undecided } } };
  }
  return { verdict: 'pass', message: { code: 'verdict.pass', parameters: { level: failOn } } };
}

const WORST_FIRST: readonly Verdict[] = ['error', 'fail', 'incomplete', 'pass'];

/** The verdict of a run: that of its worst site; no site at all is an error. */
export function worstVerdict(verdicts: readonly Verdict[]): Verdict {
  return WORST_FIRST.find((verdict) => verdicts.includes(verdict)) ?? 'error';
}
