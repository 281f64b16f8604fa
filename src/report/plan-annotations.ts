/** Chooses what is annotated: GitHub shows at most ten of each kind per step, and drops the rest without a word. */
import type { Language } from '../model/message.js';
import { isGating, type Finding, type Report, type ReportDiagnostic } from '../model/report.js';
import type { Location, Region } from '../model/source.js';
import { cutText } from './cut-text.js';
import { packetText, relatedTexts } from './finding-lines.js';
import { listedFindings, orderDiagnostics, orderFindings } from './order-findings.js';
import { placeText } from './place-text.js';
import { isPlainText, visibleText } from './visible-text.js';
import { say } from './words.js';

export type AnnotationKind = 'error' | 'warning' | 'notice';

/** One annotation. Text holds no character that acts or hides, but line ends of our own. */
export interface Annotation {
  readonly kind: AnnotationKind;
  readonly title: string;
  readonly message: string;
  /** Absent when it belongs to no file, or to one whose name cannot be written down safely. */
  readonly place?: { readonly file: string; readonly region: Region };
}

/** Annotations of one kind per step (actions/runner, `ExecutionContext.cs`: `_maxCountPerIssueType`). */
export const MOST_OF_A_KIND = 10;

/** Of the errors, this many places are kept for diagnostics, so that findings cannot push them out. */
const FOR_DIAGNOSTICS = 3;

/** The runner cuts messages at 4,096 characters. */
const LONGEST_MESSAGE = 3_500;
const LONGEST_TITLE = 200;

/** New and changed lines by file: first and last of each stretch. */
export type ChangedLines = ReadonlyMap<string, readonly { readonly first: number; readonly last: number }[]>;

/**
 * Every annotation of a report, errors first, the most severe first; each kind at most ten, the last one counting the rest.
 * @param changed lines that a change touches: then only what the change brings is annotated, at one of them if it can be
 */
export function planAnnotations(report: Report, changed?: ChangedLines): readonly Annotation[] {
  const { language } = report;
  const { findings, diagnostics } = annotate(report, changed);
  return (['error', 'warning', 'notice'] as const).flatMap((kind) => {
    const ofKind = (one: Annotation): boolean => one.kind === kind;
    return fitting(diagnostics.filter(ofKind), findings.filter(ofKind), language);
  });
}

/** The same without a limit, for a check run: what could not be understood first, then findings, the most severe first. */
export function allAnnotations(report: Report, changed?: ChangedLines): readonly Annotation[] {
  const { findings, diagnostics } = annotate(report, changed);
  return [...diagnostics, ...findings];
}

interface Annotations {
  readonly findings: readonly Annotation[];
  readonly diagnostics: readonly Annotation[];
}

function annotate(report: Report, changed: ChangedLines | undefined): Annotations {
  const { language } = report;
  const told = orderFindings(listedFindings(report.sites.flatMap((site) => site.findings))).filter((finding) => changed === undefined || finding.change !== 'unchanged');
  const findings = told.map((finding) => findingAnnotation(changed === undefined ? finding : atChangedLine(finding, changed), language));
  const all = orderDiagnostics([...report.diagnostics, ...report.sites.flatMap((site) => site.diagnostics)]);
  return { findings, diagnostics: all.filter(({ effect }) => effect !== 'note').map((one) => diagnosticAnnotation(one, language)) };
}

/** The cause's own line when it changed, else the first related place that did, else the cause's line after all. */
function atChangedLine(finding: Finding, changed: ChangedLines): Finding {
  if (isChanged(finding.location, changed)) return finding;
  const place = finding.relatedLocations.find(({ location }) => isChanged(location, changed));
  if (place === undefined) return finding;
  const cause = { message: finding.title, location: finding.location };
  return { ...finding, location: place.location, relatedLocations: [cause, ...finding.relatedLocations.filter((one) => one !== place)] };
}

function isChanged({ path, region }: Location, changed: ChangedLines): boolean {
  const [from, to] = [region?.startLine ?? 1, region?.endLine ?? region?.startLine ?? 1];
  return changed.get(path)?.some(({ first, last }) => first <= to && from <= last) === true;
}

/** All of one kind if they fit, else nine and one that says how many are missing and where they are. */
function fitting(diagnostics: readonly Annotation[], findings: readonly Annotation[], language: Language): readonly Annotation[] {
  const total = diagnostics.length + findings.length;
  const [first] = [...diagnostics, ...findings];
  if (first === undefined || total <= MOST_OF_A_KIND) return [...diagnostics, ...findings];
  const places = MOST_OF_A_KIND - 1;
  const forDiagnostics = Math.min(diagnostics.length, Math.max(FOR_DIAGNOSTICS, places - findings.length));
  const kept = [...diagnostics.slice(0, forDiagnostics), ...findings.slice(0, places - forDiagnostics)];
  const count = total - kept.length;
  const more = { title: say(language, 'annotation.more-title', { count }), message: say(language, 'annotation.more', { count }) };
  return [...kept, { kind: first.kind, ...more }];
}

const KINDS = { error: 'error', warning: 'warning', note: 'notice' } as const;

function findingAnnotation(finding: Finding, language: Language): Annotation {
  const labelled = (word: 'finding.example' | 'finding.fix' | 'finding.also', text: string): string =>
    say(language, 'annotation.label', { label: say(language, word), text: visibleText(text) });
  const parts = [
    visibleText(finding.message),
    ...(finding.example === undefined ? [] : [labelled('finding.example', packetText(finding.example, language))]),
    ...(finding.fix === '' ? [] : [labelled('finding.fix', finding.fix)]),
    ...relatedTexts(finding, language).slice(0, 3).map((text) => labelled('finding.also', text)),
  ];
  const title = `${finding.title} (${finding.ruleId})`;
  return placed(isGating(finding) ? KINDS[finding.level] : 'notice', { title, parts, location: finding.location }, language);
}

function diagnosticAnnotation(one: ReportDiagnostic, language: Language): Annotation {
  const title = say(language, 'annotation.diagnostic-title', { effect: say(language, `effect.${one.effect}`) });
  return placed(KINDS[one.level], { title, parts: [visibleText(one.message)], location: one.location }, language);
}

interface AnnotationText {
  readonly title: string;
  readonly parts: readonly string[];
  readonly location: Location;
}

/** A name that acts or hides, or of which the runner would drop the start, is never used as a place; it is shown in the text instead. */
function placed(kind: AnnotationKind, { title, parts, location }: AnnotationText, language: Language): Annotation {
  const shownTitle = cutText(startingAsItself(visibleText(title)), LONGEST_TITLE);
  const message = (lines: readonly string[]): string => cutText(lines.join('\n'), LONGEST_MESSAGE);
  if (location.path === '' || location.path === '.') return { kind, title: shownTitle, message: message(parts) };
  if (!isPlainText(location.path) || location.path.startsWith('=')) {
    const file = say(language, 'annotation.file', { path: visibleText(placeText(location)) });
    return { kind, title: shownTitle, message: message([file, ...parts]) };
  }
  // Without a line an annotation shows in no diff.
  const region = location.region ?? { startLine: 1 };
  return { kind, title: shownTitle, message: message(parts), place: { file: location.path, region } };
}

/** Of `title==x` the runner reads the title `x` (actions/runner, `ActionCommand.cs`: empty entries are removed). */
function startingAsItself(title: string): string {
  return title.startsWith('=') ? ` ${title}` : title;
}
