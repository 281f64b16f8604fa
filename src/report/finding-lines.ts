/** What every report says about a finding beside its message: labels and values, in a fixed order. */
import type { Language } from '../model/message.js';
import type { ExamplePacket, Finding, FindingWaiver, PathStep } from '../model/report.js';
import { placeText } from './place-text.js';
import { say } from './words.js';

/** One label with its values; several values stand on lines of their own. Values are hostile text. */
export interface FindingLine {
  readonly part: 'waiver' | 'example' | 'path' | 'doubts' | 'fix' | 'also' | 'affected' | 'references';
  readonly label: string;
  readonly values: readonly string[];
}

/** Ends that are listed for people; the JSON report holds more. */
const MOST_AFFECTED = 8;

/** Everything about a finding but its title, message and place. Parts without content are left out. */
export function findingLines(finding: Finding, language: Language): readonly FindingLine[] {
  const lines: FindingLine[] = [
    { part: 'waiver', label: say(language, 'finding.waiver'), values: finding.waiver === undefined ? [] : [waiverText(finding.waiver, language)] },
    { part: 'example', label: say(language, 'finding.example'), values: finding.example === undefined ? [] : [packetText(finding.example, language)] },
    { part: 'path', label: say(language, 'finding.path'), values: finding.path.map((step) => stepText(step, language)) },
    { part: 'doubts', label: say(language, 'finding.doubts'), values: finding.doubts },
    { part: 'fix', label: say(language, 'finding.fix'), values: finding.fix === '' ? [] : [finding.fix] },
    { part: 'also', label: say(language, 'finding.also'), values: relatedTexts(finding, language) },
    { part: 'affected', label: say(language, 'finding.affected'), values: affectedTexts(finding, language) },
    reference(say(language, 'finding.requirements'), finding.requirements),
    reference(say(language, 'finding.controls'), finding.controls),
    reference(say(language, 'finding.related-controls'), finding.relatedControls),
    reference(say(language, 'finding.rows'), finding.guideRows),
    reference(say(language, 'finding.conflicts'), finding.guideConflicts),
  ];
  return lines.filter(({ values }) => values.length > 0);
}

/** How bad a finding is, whether it is new, and whether it is accepted or known, in a few words. */
export function findingState({ severity, certainty, change, waiver, baseline }: Finding, language: Language): string {
  return [
    say(language, `finding.${certainty}`, { severity: say(language, `severity.${severity}`) }),
    ...(change === undefined ? [] : [say(language, `change.${change}`)]),
    ...(waiver === undefined ? [] : [say(language, 'finding.waived', { expires: waiver.expires })]),
    ...(baseline === undefined || baseline === 'new' ? [] : [say(language, `baseline.${baseline}`)]),
  ].join(', ');
}

/** Why a finding is accepted and who answers for it, on one line. Hostile text. */
export function waiverText({ reason, owner, approver, ticket, expires, location }: FindingWaiver, language: Language): string {
  return say(language, 'waiver.entry', { reason, owner, approver, ticket, expires, place: placeText(location) });
}

/** The packet that proves a finding, on one line. */
export function packetText(example: ExamplePacket, language: Language): string {
  const { source, destination, protocol, port, deliveredTo } = example;
  if (deliveredTo === undefined) return say(language, 'packet.direct', { source, destination, protocol, port });
  return say(language, 'packet.translated', { source, destination, protocol, port, delivered: deliveredTo });
}

/** Places that belong to the finding beside its own, each with what stands there. */
export function relatedTexts(finding: Finding, language: Language): readonly string[] {
  return finding.relatedLocations.map(({ message, location }) =>
    say(language, 'related.entry', { message, place: placeText(location) }),
  );
}

function reference(label: string, values: readonly string[]): FindingLine {
  return { part: 'references', label, values: values.length === 0 ? [] : [values.join(', ')] };
}

function affectedTexts(finding: Finding, language: Language): readonly string[] {
  const listed = finding.affected.slice(0, MOST_AFFECTED);
  if (finding.affectedCount <= listed.length) return listed;
  return listed.length === 0 ? [] : [...listed, say(language, 'finding.affected-more', { count: finding.affectedCount })];
}

/** One step of a path on one line. */
export function stepText(step: PathStep, language: Language): string {
  const { device, filter, line } = step;
  const where = filter === '' ? device : say(language, 'step.filter', { device, filter });
  const common = { where, action: say(language, `action.${step.action}`), place: placeText(step.location) };
  return line === '' ? say(language, 'step.default', common) : say(language, 'step.line', { ...common, line });
}
