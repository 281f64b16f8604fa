/** The pipeline: site definition and exports in, report out. Everything from the outside comes as an argument. */
import { createHash } from 'node:crypto';
import { computeFacts } from './analysis/index.js';
import { guideEdition } from './guide/edition.js';
import { assembleInput } from './judgement/assemble-input.js';
import { siteFindings } from './judgement/findings.js';
import { requirementVerdicts } from './judgement/requirements.js';
import { siteVerdict, worstVerdict } from './judgement/site-verdict.js';
import { renderMessage } from './messages.js';
import { diagnostic, type Diagnostic } from './model/diagnostic.js';
import type { Language } from './model/message.js';
import type { Report, ReportDiagnostic, SiteReport } from './model/report.js';
import type { SiteDefinition } from './model/site.js';
import type { SourceFile } from './model/source.js';
import { evaluatePolicies, preparePolicies } from './policy/evaluate.js';
import { PolicyError } from './policy/policy-error.js';
import { readExports } from './read-exports.js';
import type { BundledPolicy, RunRequest, Workspace } from './run-request.js';
import { parseSite } from './site/parse-site.js';
import { version } from './version.js';

/** What a run needs beside the request. */
export interface RunSurroundings {
  readonly workspace: Workspace;
  readonly policy: BundledPolicy;
}

/** Checks every site that the request names. Never throws for what stands in the inputs. */
export async function run(request: RunRequest, surroundings: RunSurroundings): Promise<Report> {
  preparePolicies(surroundings.policy.wasm);
  const found = await surroundings.workspace.findSites(request.paths);
  const diagnostics = [...found.diagnostics];
  if (found.sites.length === 0) diagnostics.push(diagnostic('error', 'run.no_sites', { path: request.paths[0] ?? '.' }));
  const sites: SiteReport[] = [];
  for (const path of found.sites) sites.push(await checkSite(path, request, surroundings));
  const outside = diagnostics.map((one) => (one.effect === 'error' ? 'error' : one.effect === 'incomplete' ? 'incomplete' : 'pass'));
  const { policy } = surroundings;
  return {
    schemaVersion: 1,
    tool: { name: 'vmsguard', version },
    policy: { version: policy.version, sha256: policy.sha256 },
    guide: { edition: guideEdition.edition[request.language], rows: guideEdition.rows },
    evaluationDate: request.today,
    ...(request.commit === undefined ? {} : { commit: request.commit }),
    language: request.language,
    verdict: worstVerdict([...sites.map((site) => site.verdict), ...(sites.length === 0 ? (['error'] as const) : outside)]),
    sites,
    diagnostics: diagnostics.map((one) => reportDiagnostic(one, request.language)),
  };
}

async function checkSite(path: string, request: RunRequest, surroundings: RunSurroundings): Promise<SiteReport> {
  const answer = await surroundings.workspace.read(path);
  if ('problem' in answer) return failedSite(path, request, { inputs: [], diagnostics: [siteProblem(answer.problem)] });
  const inputs = [{ path, sha256: sha256(answer.file) }];
  const { value: site, diagnostics } = parseSite(answer.file);
  if (site === undefined || diagnostics.some((one) => one.effect === 'error')) return failedSite(path, request, { inputs, diagnostics });
  try {
    return await judgeSite(site, { request, surroundings, inputs, diagnostics });
  } catch (thrown: unknown) {
    return failedSite(path, request, { inputs, diagnostics: [...diagnostics, crash(path, thrown)] });
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
  readonly surroundings: RunSurroundings;
  readonly inputs: SiteReport['inputs'];
  readonly diagnostics: readonly Diagnostic[];
}

async function judgeSite(site: SiteDefinition, judging: Judging): Promise<SiteReport> {
  const { request, surroundings } = judging;
  const { language } = request;
  const exports = await readExports(site, surroundings.workspace);
  const facts = computeFacts(site, exports.readings, request.today);
  const readings = [...exports.readings.firewalls, ...exports.readings.hosts];
  const readDevices = new Set(readings.flatMap(({ name, config }) => (config === undefined ? [] : [name])));
  const nonce = createHash('sha256').update(JSON.stringify([site.path, request.today, exports.inputs])).digest('hex');
  const assembled = assembleInput(site, facts, { nonce, today: request.today, readDevices });
  const result = await evaluatePolicies(surroundings.policy.wasm, assembled.input);
  const diagnostics = [...judging.diagnostics, ...exports.diagnostics, ...facts.diagnostics];
  const findings = siteFindings({ site, facts, assembled, result, language });
  const isIncomplete = diagnostics.some((one) => one.effect === 'incomplete' || one.effect === 'error');
  const requirements = requirementVerdicts({ facts, result, findings, isIncomplete, language });
  const { failOn, failOnUndecided } = request;
  return {
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
  };
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

function reportDiagnostic(one: Diagnostic, language: Language): ReportDiagnostic {
  return { code: one.code, level: LEVELS[one.effect], effect: one.effect, message: renderMessage(one, language), location: one.location };
}

function sha256(file: SourceFile): string {
  return createHash('sha256').update(file.bytes).digest('hex');
}
