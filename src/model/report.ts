/** The result of a run, and the public JSON contract (`schema/report.schema.json`). camelCase, plain JSON. */
import type { ElementState } from './coverage.js';
import type { Location } from './source.js';

/** Four ends, four exit codes: 0, 1, 2, 3. Only `pass` is good. */
export type Verdict = 'pass' | 'fail' | 'incomplete' | 'error';

export const EXIT_CODES: Readonly<Record<Verdict, number>> = { pass: 0, fail: 1, incomplete: 2, error: 3 };

/** Worst first. */
export const SEVERITIES = ['critical', 'high', 'medium', 'low', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** SARIF's levels. Critical and high are errors, medium a warning, the rest notes (ruling 3). */
export type Level = 'error' | 'warning' | 'note';

/** The level an annotation of this severity gets. */
export function levelOf(severity: Severity): Level {
  if (severity === 'critical' || severity === 'high') return 'error';
  return severity === 'medium' ? 'warning' : 'note';
}

/** True when `severity` is at least as bad as `threshold`. */
export function isAtLeast(severity: Severity, threshold: Severity): boolean {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(threshold);
}

/** A concrete packet that proves a finding. */
export interface ExamplePacket {
  readonly source: string;
  readonly destination: string;
  readonly protocol: string;
  readonly port: number;
  /** Address and port after destination translation, when they differ. */
  readonly deliveredTo?: string;
}

/** One device on the packet's way and the line it met there. */
export interface PathStep {
  readonly device: string;
  readonly filter: string;
  /** Label of the deciding line; empty when the default action or a missing export decided. */
  readonly line: string;
  readonly action: 'permit' | 'deny' | 'translate' | 'not-filtered' | 'unknown';
  readonly location: Location;
}

export interface RelatedLocation {
  readonly message: string;
  readonly location: Location;
}

/** Something wrong with the network. */
export interface Finding {
  readonly ruleId: string;
  readonly level: Level;
  readonly severity: Severity;
  readonly certainty: 'certain' | 'possible';
  readonly title: string;
  readonly message: string;
  /** What to change. */
  readonly fix: string;
  readonly requirements: readonly string[];
  readonly controls: readonly string[];
  readonly relatedControls: readonly string[];
  readonly guideRows: readonly string[];
  readonly guideConflicts: readonly string[];
  readonly location: Location;
  readonly relatedLocations: readonly RelatedLocation[];
  /** Other ends that the same cause touches, for people; at most 20, `affectedCount` tells how many there are. */
  readonly affected: readonly string[];
  readonly affectedCount: number;
  /** Conditions that could not be evaluated, when `certainty` is `possible`. */
  readonly doubts: readonly string[];
  readonly example?: ExamplePacket;
  readonly path: readonly PathStep[];
  /** Names what the finding is about, not where it stands: it stays when lines move. */
  readonly fingerprint: string;
  /** Whether the base of the comparison had it already; absent when nothing was compared. */
  readonly change?: 'new' | 'unchanged';
  /** Somebody answers for it: it fails nothing. Absent when nobody does. */
  readonly waiver?: FindingWaiver;
  /** How the baseline has it: what is known fails nothing. Absent when there is no baseline. */
  readonly baseline?: 'new' | 'known' | 'worse';
}

/** Why a finding is accepted, by whom and until when. Hostile text. */
export interface FindingWaiver {
  readonly reason: string;
  readonly owner: string;
  readonly approver: string;
  readonly ticket: string;
  /** Last day on which it counts, in UTC: `YYYY-MM-DD`. */
  readonly expires: string;
  /** Where the site definition states it. */
  readonly location: Location;
}

/** A waiver that the site states, whether it covers anything or not. */
export interface ReportWaiver extends FindingWaiver {
  readonly rule: string;
  /** `pending`: added or widened by the change that is judged; it counts once it stands in the base. */
  readonly state: 'active' | 'expired' | 'pending';
  /** How many facts it covers. */
  readonly covers: number;
}

/** True when a finding can fail a run: nobody answers for it, and the baseline does not know it. */
export function isGating({ waiver, baseline }: Pick<Finding, 'waiver' | 'baseline'>): boolean {
  return waiver === undefined && baseline !== 'known';
}

export interface RequirementVerdict {
  readonly id: string;
  readonly title: string;
  readonly verdict: 'pass' | 'fail' | 'undecided' | 'not-applicable';
  /** Why; a pass says what was examined. */
  readonly reason: string;
  readonly controls: readonly string[];
  readonly relatedControls: readonly string[];
  readonly guideLines: readonly number[];
  readonly evidence: {
    /** Rules that judge it. */
    readonly rules: readonly string[];
    /** Fingerprints of the findings that touch it. */
    readonly findings: readonly string[];
    /** Facts that were examined for it. */
    readonly examined: number;
  };
}

export interface ReportDiagnostic {
  readonly code: string;
  readonly level: Level;
  readonly effect: 'error' | 'incomplete' | 'warning' | 'note';
  readonly message: string;
  readonly location: Location;
  /** Names the line for an acknowledgement in the site definition; absent where none is possible. */
  readonly lineHash?: string;
  /** Somebody looked at the line and accepts it. */
  readonly acknowledged?: { readonly reason: string; readonly expires: string; readonly location: Location };
}

export interface ReportCoverage {
  readonly path: string;
  readonly format: string;
  readonly unit: string;
  readonly total: number;
  readonly elements: Readonly<Record<ElementState, number>>;
}

export interface Assumption {
  readonly code: string;
  readonly message: string;
  readonly location: Location;
}

/** A zone and its joints, for the picture in the summary. */
export interface ReportZone {
  readonly name: string;
  readonly kind: string;
  readonly gateway: string;
  readonly hosts: number;
}

/** A firewall between zones, for the picture in the summary. */
export interface ReportFirewall {
  readonly name: string;
  readonly zones: readonly string[];
}

/** One end of a changed flow: a host, a group, or the rest of a zone. Hostile text. */
export interface FlowChangeEnd {
  readonly name: string;
  readonly zone: string;
}

/**
 * Traffic that passes on one side of the comparison only (`allowed`: newly, `blocked`: no more), or on both by other
 * lines (`moved`).
 */
export interface FlowChange {
  readonly change: 'allowed' | 'blocked' | 'moved';
  /** `possible` when a condition on its way cannot be evaluated. */
  readonly certainty: 'certain' | 'possible';
  readonly source: FlowChangeEnd;
  readonly destination: FlowChangeEnd;
  /** `tcp`, `udp`, `icmp`, or the names or numbers of several. */
  readonly protocol: string;
  /** As people write them: `80, 443, 8000-8100`; empty for all. */
  readonly ports: string;
  readonly example: ExamplePacket;
  /** The line that lets it pass, at head; for blocked traffic at base. */
  readonly location: Location;
  /** Label of that line, empty for a default action. */
  readonly line: string;
}

/** A change that weakens the judge rather than the network (ruling 36). */
export interface Weakening {
  readonly code: string;
  readonly message: string;
  readonly location: Location;
}

/** What a site's change means, against the base. */
export interface SiteComparison {
  /** Findings of the base that are gone. */
  readonly fixed: readonly Finding[];
  readonly flows: readonly FlowChange[];
  readonly weakenings: readonly Weakening[];
}

export interface SiteReport {
  readonly path: string;
  readonly name: string;
  readonly verdict: Verdict;
  /** Why the verdict is what it is, in one sentence. */
  readonly reason: string;
  readonly requirements: readonly RequirementVerdict[];
  readonly assumptions: readonly Assumption[];
  readonly inputs: readonly { readonly path: string; readonly sha256: string }[];
  readonly findings: readonly Finding[];
  readonly diagnostics: readonly ReportDiagnostic[];
  readonly coverage: readonly ReportCoverage[];
  readonly zones: readonly ReportZone[];
  readonly firewalls: readonly ReportFirewall[];
  /** Absent when the site states none, or waivers were left out of the run. */
  readonly waivers?: readonly ReportWaiver[];
  /** Absent when nothing was compared, or the site is at head alone: then every finding is new. */
  readonly comparison?: SiteComparison;
}

/** Which findings may fail a run: those that the base does not have, or all. */
export type Scope = 'new' | 'all';

/** What the inputs were compared with. */
export interface ComparedBase {
  /** A commit, a revision or a folder, as it was named. */
  readonly name: string;
  /** Sites that are there and no more at head. */
  readonly removedSites: readonly string[];
}

export interface Report {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: 'vmsguard'; readonly version: string };
  readonly policy: { readonly version: string; readonly sha256: string };
  readonly guide: { readonly edition: string; readonly rows: number };
  /** The day that certificates, schedules and waivers are judged against: `YYYY-MM-DD`. */
  readonly evaluationDate: string;
  /** Commit the inputs were read from, when known. */
  readonly commit?: string;
  readonly language: 'en' | 'ja';
  readonly verdict: Verdict;
  /** Absent when nothing was compared. */
  readonly base?: ComparedBase;
  readonly scope?: Scope;
  /** Present when the run was to judge as though nothing were accepted. */
  readonly withoutWaivers?: true;
  readonly sites: readonly SiteReport[];
  /** Trouble outside any site: arguments, no site found. */
  readonly diagnostics: readonly ReportDiagnostic[];
}
