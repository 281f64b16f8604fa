/** Findings in a SARIF log. */
import type { Language } from '../model/message.js';
import type { Finding, PathStep, RelatedLocation, SiteReport } from '../model/report.js';
import type { Location } from '../model/source.js';
import { packetText, stepText, waiverText } from './finding-lines.js';
import { asSentence, physicalLocation, sarifMarkdown, sarifSentences, sarifText, type SarifMessage, type SarifPhysicalLocation } from './sarif-text.js';
import { say } from './words.js';

/** Code scanning keeps 100 locations of a result and 1,000 of its flow; ours have a handful. */
const MOST_LOCATIONS = 100;

interface SarifLocation {
  readonly id?: number;
  readonly physicalLocation: SarifPhysicalLocation;
  readonly message?: SarifMessage;
}

export interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: Finding['level'];
  readonly message: Required<SarifMessage>;
  readonly locations: readonly SarifLocation[];
  readonly relatedLocations?: readonly SarifLocation[];
  readonly codeFlows?: readonly [{ readonly threadFlows: readonly [{ readonly locations: readonly { readonly location: SarifLocation }[] }] }];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly baselineState?: 'new' | 'unchanged';
  /** Present when a waiver covers it (SARIF 2.1.0 section 3.35). */
  readonly suppressions?: readonly [{ readonly kind: 'external'; readonly status: 'accepted'; readonly justification: string }];
  readonly properties: Readonly<Record<string, unknown>>;
}

/** A finding with the site that it belongs to. */
export interface SiteFinding {
  readonly finding: Finding;
  readonly site: Pick<SiteReport, 'path' | 'name'>;
}

/** What the results share: places of the rules in the log, and fingerprints that were given away. */
export interface SarifResultContext {
  readonly language: Language;
  readonly ruleIndexes: ReadonlyMap<string, number>;
  readonly fingerprints: Map<string, number>;
}

/** One result per finding. What is fixed is left out: code scanning would open it as an alert. */
export function sarifResult(one: SiteFinding, context: SarifResultContext): SarifResult {
  const { finding, site } = one;
  const { language } = context;
  const { path, change } = finding;
  const related = finding.relatedLocations.filter(hasFile).slice(0, MOST_LOCATIONS);
  const steps = path.filter(hasFile).slice(0, MOST_LOCATIONS);
  return {
    ruleId: sarifText(finding.ruleId),
    ruleIndex: context.ruleIndexes.get(sarifText(finding.ruleId)) ?? -1,
    level: finding.level,
    message: { text: messageText(finding, language), markdown: messageMarkdown(finding, language) },
    locations: [{ physicalLocation: physicalLocation(primaryLocation(finding.location, site.path)) }],
    ...(related.length === 0 ? {} : { relatedLocations: related.map((place, index) => relatedLocation(place, index, language)) }),
    ...(steps.length === 0 ? {} : { codeFlows: [{ threadFlows: [{ locations: steps.map((step) => flowLocation(step, language)) }] }] as const }),
    partialFingerprints: fingerprints(finding, context.fingerprints),
    ...(change === undefined ? {} : { baselineState: change }),
    ...(finding.waiver === undefined ? {} : { suppressions: [{ kind: 'external', status: 'accepted', justification: sarifText(waiverText(finding.waiver, language)) }] as const }),
    properties: resultProperties(one, language),
  };
}

function hasFile({ location: { path } }: { readonly location: Location }): boolean {
  return path !== '' && path !== '.';
}

/** Code scanning shows no result without a file and a line. */
function primaryLocation(location: Location, sitePath: string): Location {
  const path = hasFile({ location }) ? location.path : sitePath;
  return { path, region: (path === location.path ? location.region : undefined) ?? { startLine: 1 } };
}

function messageText(finding: Finding, language: Language): string {
  return sarifSentences([finding.message, ...labelledParts(finding, language).map(({ label, value }) => `${label}: ${value}`)], language);
}

function messageMarkdown(finding: Finding, language: Language): string {
  const parts = labelledParts(finding, language).map(({ label, value }) => `- **${label}**: ${sarifMarkdown(value)}`);
  return [asSentence(sarifMarkdown(finding.message), language), ...(parts.length === 0 ? [] : ['', ...parts])].join('\n');
}

interface LabelledPart {
  readonly label: string;
  readonly value: string;
}

/** What stands behind the message, for readers that show nothing else. Values are hostile text. */
function labelledParts({ example, doubts, fix }: Finding, language: Language): readonly LabelledPart[] {
  return [
    ...(example === undefined ? [] : [{ label: say(language, 'finding.example'), value: packetText(example, language) }]),
    ...doubts.map((value) => ({ label: say(language, 'finding.doubts'), value })),
    ...(fix === '' ? [] : [{ label: say(language, 'finding.fix'), value: fix }]),
  ];
}

function relatedLocation({ message, location }: RelatedLocation, index: number, language: Language): SarifLocation {
  return { id: index + 1, physicalLocation: physicalLocation(location), message: { text: sarifSentences([message], language) } };
}

function flowLocation(step: PathStep, language: Language): { readonly location: SarifLocation } {
  return { location: { physicalLocation: physicalLocation(step.location), message: { text: sarifSentences([stepText(step, language)], language) } } };
}

/**
 * Code scanning tells alerts apart by this one key. Ours names what the finding is about: it stays when lines move, and
 * differs for two findings of one line. Equal ones, of two sites, are counted as CodeQL counts them.
 */
function fingerprints({ fingerprint }: Finding, given: Map<string, number>): Readonly<Record<string, string>> {
  const text = sarifText(fingerprint);
  const count = (given.get(text) ?? 0) + 1;
  given.set(text, count);
  return { primaryLocationLineHash: `${text}:${count}`, 'vmsguard/v1': text };
}

function resultProperties({ finding, site }: SiteFinding, language: Language): Readonly<Record<string, unknown>> {
  const { severity, certainty, requirements, controls, relatedControls, guideRows, guideConflicts, affected, affectedCount } = finding;
  const texts = (values: readonly string[]): readonly string[] => values.map(sarifText);
  return {
    site: sarifText(site.name),
    severity,
    certainty,
    severityText: say(language, `severity.${severity}`),
    requirements: texts(requirements),
    controls: texts(controls),
    relatedControls: texts(relatedControls),
    guideRows: texts(guideRows),
    guideConflicts: texts(guideConflicts),
    affected: texts(affected),
    affectedCount,
  };
}
