/** From what the rules report to findings: one cause, one finding, told in the run's language (ruling 4). */
import { createHash } from 'node:crypto';
import type { Backing, Facts } from '../analysis/facts.js';
import { requirementById } from '../guide/requirements.js';
import { fillTemplate, type Language } from '../model/message.js';
import { levelOf, SEVERITIES, type Finding, type FindingWaiver, type RelatedLocation } from '../model/report.js';
import type { SiteDefinition, Waiver } from '../model/site.js';
import { renderMessage } from '../messages.js';
import type { PolicyFinding, PolicyResult, PolicyRule } from '../policy/input.js';
import type { AssembledInput } from './assemble-input.js';
import { examplePacket, subjectDescriber, type SubjectText } from './describe-subject.js';
import { pathStep } from './path-step.js';

/** Everything a finding is told from. */
export interface FindingSources {
  readonly site: SiteDefinition;
  readonly facts: Facts;
  readonly assembled: AssembledInput;
  readonly result: PolicyResult;
  readonly language: Language;
  /** The waiver that covers what a rule reports; undefined when the site has none. */
  readonly waiverOf?: (reported: PolicyFinding) => Waiver | undefined;
}

interface Entry {
  readonly reported: PolicyFinding;
  readonly backing: Backing;
  readonly text: SubjectText;
  readonly certainty: Finding['certainty'];
  readonly guideRows: readonly string[];
  readonly waiver?: Waiver;
}

/** A finding with everything that it speaks for. */
export interface JudgedFinding {
  readonly finding: Finding;
  /** Ids of the facts and declarations that the rules reported. */
  readonly subjects: readonly string[];
  /** The same with what each one is: rule, severity, certainty, ends and ports; no line numbers, the same in every language. */
  readonly about: readonly { readonly subject: string; readonly identity: readonly string[] }[];
}

/** The findings of a site, most severe first, then by place and rule. */
export function siteFindings(sources: FindingSources): readonly JudgedFinding[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entriesOf(sources)) {
    // What one waiver covers of a cause is a finding beside the rest, which nobody answers for.
    const key = JSON.stringify([entry.backing.causeKey, entry.waiver?.location.region?.startLine ?? 0]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entry]);
    else group.push(entry);
  }
  const told = [...groups.values()].flatMap((group) => {
    const subjects = group.map(({ reported }) => reported.subject);
    const about = group.map((entry) => ({ subject: entry.reported.subject, identity: [...identityOf(sources.site.name, entry), entry.reported.severity, entry.certainty] }));
    return spokesmen(group).map((lead) => ({ finding: tellFinding(sources, lead, group), subjects, about }));
  });
  return tellTwinsApart(told.sort((one, other) => compareFindings(one.finding, other.finding)));
}

function entriesOf(sources: FindingSources): readonly Entry[] {
  const describe = subjectDescriber(sources.facts, sources.assembled, sources.language);
  const certaintyOf = certaintyBySubject(sources.facts);
  const rows = rowsBySubject(sources.facts);
  return sources.result.findings.flatMap((reported) => {
    const text = describe(reported.subject);
    const backing = sources.facts.backing.get(reported.subject) ?? declarationBacking(sources.assembled, reported);
    if (text === undefined || backing === undefined) throw new Error(`${reported.rule_id} reports ${reported.subject}, which stands nowhere`);
    const waiver = sources.waiverOf?.(reported);
    return [{ reported, backing, text, certainty: certaintyOf(reported.subject), guideRows: rows.get(reported.subject) ?? [], ...(waiver === undefined ? {} : { waiver }) }];
  });
}

/** Whether what stands behind a subject is certain. Declarations are; a line is unless a condition of it is in doubt. */
export function certaintyBySubject(facts: Facts): (subject: string) => Finding['certainty'] {
  const certainties = new Map([
    ...facts.openFlows.map((flow) => [flow.id, flow.certainty] as const),
    ...facts.neededFlows.map((flow) => [flow.id, flow.state === 'undecided' ? ('possible' as const) : ('certain' as const)] as const),
  ]);
  return (subject) => certainties.get(subject) ?? ((facts.backing.get(subject)?.doubts ?? []).length > 0 ? 'possible' : 'certain');
}

function declarationBacking({ places }: AssembledInput, reported: PolicyFinding): Backing | undefined {
  const place = places.get(reported.subject);
  if (place === undefined) return undefined;
  const causeKey = `declared|${reported.rule_id}|${reported.subject}|${JSON.stringify(reported.parameters)}`;
  return { location: place.location, relatedLocations: [], causeKey, steps: [], doubts: [] };
}

/** The worst entry speaks; one that is only possible speaks beside a certain one when it is worse. */
function spokesmen(group: readonly Entry[]): readonly Entry[] {
  const ranked = [...group].sort(compareEntries);
  const certain = ranked.find((entry) => entry.certainty === 'certain');
  const possible = ranked.find((entry) => entry.certainty === 'possible');
  if (certain === undefined) return possible === undefined ? [] : [possible];
  return possible !== undefined && rank(possible) < rank(certain) ? [certain, possible] : [certain];
}

function rank(entry: Entry): number {
  return SEVERITIES.indexOf(entry.reported.severity);
}

function compareEntries(a: Entry, b: Entry): number {
  return rank(a) - rank(b) || compareText(a.reported.rule_id, b.reported.rule_id) || subjectNumber(a) - subjectNumber(b);
}

function subjectNumber({ reported }: Entry): number {
  const number = Number(reported.subject.split(':').at(-1));
  return Number.isNaN(number) ? 0 : number;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Ends beyond this many are counted, not listed. */
const MOST_AFFECTED = 20;

/** R-28 speaks of one row alone: whatever is wrong with that port touches it. */
const REQUIREMENT_OF_ROW: ReadonlyMap<string, string> = new Map([['log-in-22337', 'R-28']]);

function tellFinding(sources: FindingSources, lead: Entry, group: readonly Entry[]): Finding {
  const { reported, backing, text, certainty } = lead;
  const { language } = sources;
  const rule = sources.result.rules[reported.rule_id];
  if (rule === undefined) throw new Error(`the policies report by ${reported.rule_id} and do not describe it`);
  const parameters = { ...text.parameters, line: backing.line ?? '', ...reported.parameters };
  const same = group.filter((entry) => entry.certainty === certainty);
  const affected = [...new Set(same.map((entry) => entry.text.affected))].filter((one) => one !== '');
  const guideRows = unique(same.flatMap((entry) => entry.guideRows));
  const ofRows = guideRows.flatMap((row) => REQUIREMENT_OF_ROW.get(row) ?? []);
  const requirements = unique([...reported.requirements, ...same.flatMap((entry) => entry.reported.requirements), ...ofRows]);
  return {
    ruleId: reported.rule_id,
    level: levelOf(reported.severity),
    severity: reported.severity,
    certainty,
    title: language === 'ja' ? rule.custom.title_ja : rule.title,
    message: fillTemplate(sentenceFor(rule, certainty)[language], parameters),
    fix: fillTemplate(rule.custom.fix[language], parameters),
    requirements,
    controls: unique(requirements.flatMap((id) => requirementById(id)?.controls ?? [])),
    relatedControls: unique(requirements.flatMap((id) => requirementById(id)?.relatedControls ?? [])),
    guideRows,
    guideConflicts: unique(same.flatMap((entry) => entry.reported.conflicts)),
    location: backing.location,
    relatedLocations: relatedLocations(backing, language),
    affected: affected.slice(0, MOST_AFFECTED),
    affectedCount: affected.length,
    doubts: certainty === 'certain' ? [] : unique(backing.doubts.map((doubt) => renderMessage(doubt, language))),
    ...(backing.witness === undefined ? {} : { example: examplePacket(backing.witness) }),
    path: backing.steps.map(pathStep),
    fingerprint: fingerprint(identityOf(sources.site.name, lead)),
    ...(lead.waiver === undefined ? {} : { waiver: findingWaiver(lead.waiver) }),
  };
}

/** A waiver as reports tell it. */
export function findingWaiver({ reason, owner, approver, ticket, expires, location }: Waiver): FindingWaiver {
  return { reason, owner, approver, ticket, expires, location };
}

/** What is certain is said so; what is only possible never is. */
function sentenceFor({ custom }: PolicyRule, certainty: Finding['certainty']): PolicyRule['custom']['message'] {
  return certainty === 'certain' ? custom.message : (custom.message_possible ?? custom.message);
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}

function rowsBySubject(facts: Facts): ReadonlyMap<string, readonly string[]> {
  return new Map([
    ...facts.openFlows.map(({ id, service }) => [id, service.rows] as const),
    ...facts.neededFlows.map(({ id, rows }) => [id, rows] as const),
  ]);
}

function relatedLocations(backing: Backing, language: Language): readonly RelatedLocation[] {
  const related = [...backing.relatedLocations, ...backing.doubts];
  const seen = new Set<string>();
  return related.flatMap((one) => {
    const entry = { message: renderMessage(one, language), location: one.location };
    const key = JSON.stringify(entry);
    if (seen.has(key) || one.location.path === '') return [];
    seen.add(key);
    return [entry];
  });
}

/** A flow is the same flow whichever line lets it pass; of a device's lines the label tells which one is meant. */
function identityOf(site: string, { reported, text }: Entry): readonly string[] {
  const kind = reported.subject.split(':')[0] ?? '';
  const parameters = Object.entries(reported.parameters).sort(([a], [b]) => compareText(a, b));
  return [site, reported.rule_id, kind, ...text.identity, ...parameters.flatMap(([name, value]) => [name, String(value)])];
}

/** Two lines with one name may be at fault alike: each finding has a fingerprint of its own. */
function tellTwinsApart(judged: readonly JudgedFinding[]): readonly JudgedFinding[] {
  const seen = new Map<string, number>();
  return judged.map((one) => {
    const { finding } = one;
    const before = seen.get(finding.fingerprint) ?? 0;
    seen.set(finding.fingerprint, before + 1);
    return before === 0 ? one : { ...one, finding: { ...finding, fingerprint: fingerprint([finding.fingerprint, String(before)]) } };
  });
}

function fingerprint(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}

function compareFindings(a: Finding, b: Finding): number {
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    compareText(a.location.path, b.location.path) ||
    (a.location.region?.startLine ?? 0) - (b.location.region?.startLine ?? 0) ||
    (a.location.region?.startColumn ?? 0) - (b.location.region?.startColumn ?? 0) ||
    compareText(a.ruleId, b.ruleId) ||
    compareText(a.fingerprint, b.fingerprint)
  );
}
