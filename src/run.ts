/** The pipeline: site definition and exports in, report out. Everything from the outside comes as an argument. */
import { heldAgainst, type Baseline } from './baseline/baseline.js';
import { readBaseline } from './baseline/read-baseline.js';
import { compareSites } from './compare/compare-sites.js';
import { guideEdition } from './guide/edition.js';
import { judgeSite, reportDiagnostic, type JudgedSite } from './judge-site.js';
import { worstVerdict } from './judgement/site-verdict.js';
import { diagnostic, type Diagnostic } from './model/diagnostic.js';
import type { ComparedBase, Report, SiteReport } from './model/report.js';
import type { Exceptions } from './model/site.js';
import { preparePolicies } from './policy/evaluate.js';
import type { RunRequest, RunSurroundings, Workspace } from './run-request.js';
import { version } from './version.js';

/** Is handed every site as it was judged, before it is compared with another state. */
export type Watch = (judged: JudgedSite) => void;

/** Checks every site that the request names. Never throws for what stands in the inputs. */
export async function run(request: RunRequest, surroundings: RunSurroundings, watch?: Watch): Promise<Report> {
  preparePolicies(surroundings.policy.wasm);
  const found = await surroundings.workspace.findSites(request.paths);
  const { baseline, diagnostics: aboutBaseline } = await baselineFor(request, surroundings);
  const diagnostics = [...found.diagnostics, ...aboutBaseline];
  if (found.sites.length === 0) diagnostics.push(diagnostic('error', 'run.no_sites', { path: request.paths[0] ?? '.' }));
  const sites: SiteReport[] = [];
  for (const path of found.sites) sites.push(await checkSite(path, request, { ...surroundings, baseline, watch }));
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
    ...(await comparedBase(request, { surroundings, sites: found.sites })),
    ...(request.waiversFrom === 'none' ? { withoutWaivers: true as const } : {}),
    sites,
    diagnostics: diagnostics.map((one) => reportDiagnostic(one, request.language)),
  };
}

interface Checking extends RunSurroundings {
  readonly baseline: Baseline | undefined;
  readonly watch: Watch | undefined;
}

/** The base comes first: what head accepts counts as far as the base accepts it too (ruling 34). */
async function checkSite(path: string, request: RunRequest, surroundings: Checking): Promise<SiteReport> {
  const { base, baseline, watch } = surroundings;
  const before = base === undefined ? undefined : await judgeAtBase(path, request, { ...surroundings, workspace: base.workspace });
  const isLimited = base !== undefined && request.waiversFrom !== 'head';
  const judged = await judgeSite(path, request, isLimited ? { ...surroundings, accepted: before?.behind?.site.exceptions ?? NOTHING_ACCEPTED } : surroundings);
  watch?.(judged);
  const head = baseline === undefined ? judged : heldAgainst(judged, baseline, request);
  return base === undefined ? head.report : compareSites(head, before, request);
}

/** A baseline lets findings pass as waivers do: where there is a base, it counts as it stands there. */
async function baselineFor(request: RunRequest, { workspace, base }: RunSurroundings): Promise<{ readonly baseline?: Baseline; readonly diagnostics: readonly Diagnostic[] }> {
  const { baseline: path, waiversFrom } = request;
  if (path === undefined || waiversFrom === 'none') return { diagnostics: [] };
  const isFromBase = base !== undefined && waiversFrom !== 'head';
  const answer = await (isFromBase ? base.workspace : workspace).read(path);
  if ('problem' in answer) {
    const isMissing = answer.problem.code === 'export.missing';
    if (isFromBase && isMissing) return { diagnostics: [diagnostic('warning', 'baseline.not_in_base', { path }, { path })] };
    return { diagnostics: [diagnostic('error', isMissing ? 'baseline.missing' : 'baseline.not_readable', { path }, { path })] };
  }
  const read = readBaseline(answer.file);
  return 'problem' in read ? { diagnostics: [read.problem] } : { baseline: read.baseline, diagnostics: [] };
}

const NOTHING_ACCEPTED: Exceptions = { waivers: [], acknowledged: [] };

/** A site that the base does not have is new as a whole. */
async function judgeAtBase(path: string, request: RunRequest, surroundings: RunSurroundings): Promise<JudgedSite | undefined> {
  const { sites } = await surroundings.workspace.findSites([path]);
  return sites.includes(path) ? judgeSite(path, request, surroundings) : undefined;
}

interface Compared {
  readonly surroundings: RunSurroundings;
  readonly sites: readonly string[];
}

async function comparedBase(request: RunRequest, { surroundings, sites }: Compared): Promise<Pick<Report, 'base' | 'scope'>> {
  const { base } = surroundings;
  if (base === undefined) return {};
  const removedSites = await sitesBelow(base.workspace, request.paths);
  const compared: ComparedBase = { name: base.name, removedSites: removedSites.filter((path) => !sites.includes(path)) };
  return { base: compared, scope: request.scope ?? 'all' };
}

async function sitesBelow(workspace: Workspace, paths: readonly string[]): Promise<readonly string[]> {
  return (await workspace.findSites(paths)).sites;
}
