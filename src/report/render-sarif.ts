/** The report as a SARIF 2.1.0 log that code scanning takes. */
import { gzipSync } from 'node:zlib';
import { EXIT_CODES, type Report } from '../model/report.js';
import { orderFindings } from './order-findings.js';
import { renderPlainJson } from './render-json.js';
import type { RuleText } from './rule-text.js';
import { leftOutNotification, sarifNotifications, type SarifNotification } from './sarif-notifications.js';
import { sarifResult, type SiteFinding } from './sarif-results.js';
import { sarifRules, type SarifRule } from './sarif-rules.js';
import { artifactLocation, ROOT_ID, sarifText } from './sarif-text.js';
import { say } from './words.js';

/** Code scanning refuses more results in a run, and files above ten megabytes when packed. */
export const MOST_RESULTS = 25_000;
export const PACKED_BYTES = 10_000_000;

/** How many findings are tried, the worst of them; code scanning shows 5,000 anyway. */
const RESULT_COUNTS = [MOST_RESULTS, 5_000, 1_000, 200, 0] as const;

/** Most files whose hashes are listed. */
const MOST_ARTIFACTS = 10_000;

/** A SARIF log within code scanning's limits. What is cut is counted in a notification. */
export function renderSarif(report: Report, rules: readonly RuleText[], limit: number = PACKED_BYTES): string {
  let text = '';
  for (const most of RESULT_COUNTS) {
    text = renderPlainJson(sarifLog(report, rules, most));
    if (Buffer.byteLength(text, 'utf8') <= limit || gzipSync(text).byteLength <= limit) return text;
  }
  return text;
}

function sarifLog(report: Report, rules: readonly RuleText[], most: number): object {
  const found = siteFindings(report);
  const shown = found.slice(0, most);
  const descriptors = sarifRules(rules, shown.map(({ finding }) => finding), report.language);
  const context = { language: report.language, ruleIndexes: new Map(descriptors.map(({ id }, index) => [id, index])), fingerprints: new Map<string, number>() };
  const count = found.length - shown.length;
  const notifications = [...(count === 0 ? [] : [leftOutNotification(say(report.language, 'sarif.left-out', { count }), report.language)]), ...sarifNotifications(report)];
  const run = {
    tool: { driver: driver(report, descriptors) },
    language: report.language === 'ja' ? 'ja-JP' : 'en-US',
    columnKind: 'utf16CodeUnits',
    automationDetails: { id: `vmsguard/${report.evaluationDate}` },
    originalUriBaseIds: { [ROOT_ID]: { description: { text: say(report.language, 'sarif.root') } } },
    invocations: [invocation(report, notifications)],
    artifacts: artifacts(report),
    results: shown.map((one) => sarifResult(one, context)),
    properties: runProperties(report),
  };
  return { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
}

/** All findings, the worst of all sites first: that is the order in which code scanning keeps them. */
function siteFindings({ sites }: Report): readonly SiteFinding[] {
  const owners = new Map(sites.flatMap((site) => site.findings.map((finding) => [finding, site] as const)));
  return orderFindings([...owners.keys()]).flatMap((finding) => {
    const site = owners.get(finding);
    return site === undefined ? [] : [{ finding, site }];
  });
}

function driver({ tool, guide }: Report, rules: readonly SarifRule[]): object {
  const semanticVersion = /^\d+\.\d+\.\d+$/u.test(tool.version) ? { semanticVersion: tool.version } : {};
  return {
    name: tool.name,
    fullName: `${tool.name} ${sarifText(tool.version)}`,
    version: sarifText(tool.version),
    ...semanticVersion,
    properties: { guide: sarifText(guide.edition), guideRows: guide.rows },
    rules,
  };
}

function invocation(report: Report, notifications: readonly SarifNotification[]): object {
  const { verdict, language } = report;
  return {
    executionSuccessful: verdict !== 'error',
    exitCode: EXIT_CODES[verdict],
    exitCodeDescription: say(language, `verdict.${verdict}`),
    ...(notifications.length === 0 ? {} : { toolExecutionNotifications: notifications }),
  };
}

/** Every file that was read, once, with its hash. */
function artifacts({ sites }: Report): readonly object[] {
  const hashes = new Map(sites.flatMap(({ inputs }) => inputs.map(({ path, sha256 }) => [path, sha256] as const)));
  return [...hashes].slice(0, MOST_ARTIFACTS).map(([path, sha256]) => ({ location: artifactLocation(path), roles: ['analysisTarget'], hashes: { 'sha-256': sarifText(sha256) } }));
}

/** What every report names (ruling 7), and the verdict of each site. */
function runProperties({ verdict, sites, policy, guide, evaluationDate, commit, base, scope }: Report): object {
  return {
    verdict,
    evaluationDate,
    policy: { version: sarifText(policy.version), sha256: sarifText(policy.sha256) },
    guide: sarifText(guide.edition),
    ...(commit === undefined ? {} : { commit: sarifText(commit) }),
    ...(base === undefined ? {} : { base: sarifText(base.name) }),
    ...(scope === undefined ? {} : { scope }),
    sites: sites.map((site) => ({ path: sarifText(site.path), name: sarifText(site.name), verdict: site.verdict, reason: sarifText(site.reason) })),
  };
}
