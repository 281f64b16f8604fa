/** The pipeline: site definition and exports in, report out. Everything from the outside comes as an argument. */
import { compareSites } from './compare/compare-sites.js';
import { guideEdition } from './guide/edition.js';
import { judgeSite, reportDiagnostic, type JudgedSite } from './judge-site.js';
import { worstVerdict } from './judgement/site-verdict.js';
import { diagnostic } from './model/diagnostic.js';
import type { ComparedBase, Report, SiteReport } from './model/report.js';
import { preparePolicies } from './policy/evaluate.js';
import type { RunRequest, RunSurroundings, Workspace } from './run-request.js';
import { version } from './version.js';

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
    ...(await comparedBase(request, { surroundings, sites: found.sites })),
    sites,
    diagnostics: diagnostics.map((one) => reportDiagnostic(one, request.language)),
  };
}

async function checkSite(path: string, request: RunRequest, surroundings: RunSurroundings): Promise<SiteReport> {
  const head = await judgeSite(path, request, surroundings);
  const { base } = surroundings;
  if (base === undefined) return head.report;
  return compareSites(head, await judgeAtBase(path, request, { ...surroundings, workspace: base.workspace }), request);
}

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
