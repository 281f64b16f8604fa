/** One site: its definition and exports read, its traffic worked out, judged and told. */
import { createHash } from 'node:crypto';
import { acceptExceptions } from './accept-exceptions.js';
import { acknowledgeLines } from './acknowledge-lines.js';
import { trafficOfFacts, type TrafficOfFact } from './analysis/fact-traffic.js';
import type { Facts } from './analysis/facts.js';
import { factsAndTraffic, type SiteReadings } from './analysis/index.js';
import type { FlowContext } from './analysis/open-flows.js';
import { assembleInput } from './judgement/assemble-input.js';
import { siteFindings, type JudgedFinding } from './judgement/findings.js';
import { isOfWaivers, requirementVerdicts } from './judgement/requirements.js';
import { siteVerdict } from './judgement/site-verdict.js';
import { standingExceptions, type StandingExceptions } from './judgement/waivers.js';
import { renderMessage } from './messages.js';
import { diagnostic, type Diagnostic } from './model/diagnostic.js';
import type { Language } from './model/message.js';
import type { ReportDiagnostic, SiteReport } from './model/report.js';
import type { Exceptions, SiteDefinition } from './model/site.js';
import type { SourceFile } from './model/source.js';
import { evaluatePolicies } from './policy/evaluate.js';
import { PolicyError } from './policy/policy-error.js';
import { readExports, type ReadExports } from './read-exports.js';
import type { RunRequest, RunSurroundings } from './run-request.js';
import { parseSite } from './site/parse-site.js';

/** What a site was judged from. */
export interface Behind {
  readonly site: SiteDefinition;
  readonly readings: SiteReadings;
  readonly context: FlowContext;
  readonly facts: Facts;
  readonly findings: readonly JudgedFinding[];
  readonly traffic: TrafficOfFact;
}

/** A judged site; nothing stands behind the report when the site could not be judged at all. */
export interface JudgedSite {
  readonly report: SiteReport;
  readonly behind?: Behind;
}

/** What a run needs beside the request, and what the site accepts at the base. */
export interface SiteSurroundings extends RunSurroundings {
  /** Undefined when nothing is compared, or head's exceptions are to count as they are. */
  readonly accepted?: Exceptions;
}

/** Judges one site, whatever stands in its files. Never throws. */
export async function judgeSite(path: string, request: RunRequest, surroundings: SiteSurroundings): Promise<JudgedSite> {
  const answer = await surroundings.workspace.read(path);
  if ('problem' in answer) return { report: failedSite(path, request, { inputs: [], diagnostics: [siteProblem(answer.problem)] }) };
  const inputs = [{ path, sha256: sha256(answer.file) }];
  const { value: site, diagnostics } = parseSite(answer.file);
  if (site === undefined || diagnostics.some((one) => one.effect === 'error')) return { report: failedSite(path, request, { inputs, diagnostics }) };
  try {
    return await judge(site, { request, surroundings, inputs, diagnostics });
  } catch (thrown: unknown) {
    return { report: failedSite(path, request, { inputs, diagnostics: [...diagnostics, crash(path, thrown)] }) };
  }
}

const SITE_CODES: ReadonlyMap<string, string> = new Map([
  ['export.missing', 'run.site_missing'],
  ['export.not_readable', 'run.site_not_readable'],
  ['export.too_large', 'run.site_too_large'],
]);

/** A workspace cannot know what a file is for: without its site definition, a site is an error. */
function siteProblem(problem: Diagnostic): Diagnostic {
  return { ...problem, effect: 'error', code: SITE_CODES.get(problem.code) ?? problem.code };
}

/** A thrown error ends this site as an error and lets the others be judged. */
function crash(path: string, thrown: unknown): Diagnostic {
  const reason = thrown instanceof Error ? thrown.message : String(thrown);
  return diagnostic('error', thrown instanceof PolicyError ? 'run.policy' : 'run.crashed', { path }, { reason: reason.slice(0, 500) });
}

interface Judging {
  readonly request: RunRequest;
  readonly surroundings: SiteSurroundings;
  readonly inputs: SiteReport['inputs'];
  readonly diagnostics: readonly Diagnostic[];
}

async function judge(site: SiteDefinition, judging: Judging): Promise<JudgedSite> {
  const { request, surroundings } = judging;
  const { language, failOn, failOnUndecided } = request;
  const exports = await readExports(site, surroundings.workspace);
  const { facts, context } = factsAndTraffic(site, exports.readings, request.today);
  const standing = standingOf(site, judging);
  const lines = await acknowledgeLines([...exports.diagnostics, ...facts.diagnostics], standing?.acknowledged ?? [], surroundings.workspace);
  const assembled = assembleInput(site, facts, { nonce: nonceOf(site, request, exports.inputs), today: request.today, readDevices: readDevices(exports) });
  const result = await evaluatePolicies(surroundings.policy.wasm, assembled.input);
  const traffic = trafficOfFacts(context, facts);
  const accepted = await acceptExceptions({ site, facts, assembled, result, traffic }, { standing, acknowledged: lines.acknowledged, wasm: surroundings.policy.wasm });
  const diagnostics = [...judging.diagnostics, ...lines.diagnostics];
  const judged = siteFindings({ site, facts, language, ...accepted });
  const findings = judged.map(({ finding }) => finding);
  const isIncomplete = diagnostics.some((one) => one.effect === 'incomplete' || one.effect === 'error' || one.acknowledged !== undefined);
  const ofNetwork = findings.filter(({ ruleId }) => !isOfWaivers(ruleId));
  const requirements = requirementVerdicts({ facts, result, findings: ofNetwork, isIncomplete, language, isWaived: (reported) => accepted.waiverOf(reported) !== undefined });
  const report: SiteReport = {
    path: site.path,
    name: site.name,
    ...siteVerdict({ findings, diagnostics, requirements, failOn, failOnUndecided, language }),
    requirements,
    assumptions: facts.assumptions.map((one) => ({ code: one.code, message: renderMessage(one, language), location: one.location })),
    inputs: [...judging.inputs, ...exports.inputs],
    findings,
    diagnostics: diagnostics.map((one) => reportDiagnostic(one, language)),
    coverage: exports.coverage.map(({ path, format, unit, total, elements }) => ({ path, format, unit, total, elements })),
    ...topologyOf(site),
    ...(accepted.waivers.length === 0 ? {} : { waivers: accepted.waivers }),
  };
  return { report, behind: { site, readings: exports.readings, context, facts, findings: judged, traffic } };
}

/** What the site accepts today; undefined when it accepts nothing, or the run is to judge as though it did not. */
function standingOf({ exceptions }: SiteDefinition, { request, surroundings }: Judging): StandingExceptions | undefined {
  if (exceptions === undefined || request.waiversFrom === 'none') return undefined;
  const { accepted } = surroundings;
  return standingExceptions(exceptions, { today: request.today, ...(accepted === undefined ? {} : { base: accepted }) });
}

function nonceOf(site: SiteDefinition, request: RunRequest, inputs: ReadExports['inputs']): string {
  return createHash('sha256').update(JSON.stringify([site.path, request.today, inputs])).digest('hex');
}

function readDevices({ readings }: ReadExports): ReadonlySet<string> {
  return new Set([...readings.firewalls, ...readings.hosts].flatMap(({ name, config }) => (config === undefined ? [] : [name])));
}

function topologyOf(site: SiteDefinition): Pick<SiteReport, 'zones' | 'firewalls'> {
  return {
    zones: site.zones.map((zone) => ({
      name: zone.name,
      kind: zone.kind,
      gateway: zone.gateway.kind === 'firewall' ? zone.gateway.firewall : zone.gateway.kind,
      hosts: site.hosts.filter((host) => host.nics.some((nic) => nic.zone === zone.name)).length,
    })),
    firewalls: site.firewalls.map((firewall) => ({
      name: firewall.name,
      zones: [...new Set(firewall.interfaces.flatMap((entry) => entry.zones))],
    })),
  };
}

interface Failure {
  readonly inputs: SiteReport['inputs'];
  readonly diagnostics: readonly Diagnostic[];
}

function failedSite(path: string, { language }: RunRequest, { inputs, diagnostics }: Failure): SiteReport {
  return {
    path,
    name: path,
    verdict: 'error',
    reason: renderMessage({ code: 'verdict.error', parameters: {} }, language),
    requirements: [],
    assumptions: [],
    inputs,
    findings: [],
    diagnostics: diagnostics.map((one) => reportDiagnostic(one, language)),
    coverage: [],
    zones: [],
    firewalls: [],
  };
}

const LEVELS = { error: 'error', incomplete: 'error', warning: 'warning', note: 'note' } as const;

/** A diagnostic as reports tell it. */
export function reportDiagnostic(one: Diagnostic, language: Language): ReportDiagnostic {
  const { code, effect, location, lineHash, acknowledged } = one;
  return {
    code,
    level: LEVELS[effect],
    effect,
    message: renderMessage(one, language),
    location,
    ...(lineHash === undefined ? {} : { lineHash }),
    ...(acknowledged === undefined ? {} : { acknowledged }),
  };
}

function sha256(file: SourceFile): string {
  return createHash('sha256').update(file.bytes).digest('hex');
}
