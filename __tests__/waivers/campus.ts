/** The campus of the examples with two firewall policies that nobody should have: something to waive. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundledPolicy } from '../../src/bundled-policy.js';
import type { Finding, Report, SiteReport } from '../../src/model/report.js';
import type { RunRequest } from '../../src/run-request.js';
import { run } from '../../src/run.js';
import { edited, judge, memoryWorkspace, request, type Files } from '../run/base-site.js';

const FOLDER = join(import.meta.dirname, '../../examples/campus');
export const SITE = 'vmsguard.yaml';
export const CORE = 'exports/core.conf';

/** The campus as it passes. */
export const campus: Files = new Map([SITE, ...readdirSync(join(FOLDER, 'exports')).map((name) => `exports/${name}`)].map((path) => [path, readFileSync(join(FOLDER, path))]));

interface Opening {
  readonly id: number;
  readonly source: string;
  readonly service?: string;
  readonly destination?: string;
}

/** Lets some operators reach cameras in the car parks. */
export function opened({ id, source, service = 'HTTP', destination = 'NET-CAM-C' }: Opening, files: Files = campus): Files {
  const address = `config firewall address\n    edit "SOME-${id}"\n        set subnet ${source}\n    next\n`;
  const policy = `config firewall policy\n    edit ${id}\n        set srcintf "operators"\n        set dstintf "CAMERAS"\n        set action accept\n        set srcaddr "SOME-${id}"\n        set dstaddr "${destination}"\n        set schedule "always"\n        set service "${service}"\n    next\n`;
  return edited(CORE, (text) => text.replace('config firewall address\n', address).replace('config firewall policy\n', policy), files);
}

/** Four operators' computers may open the web pages of cameras. */
export const broken: Files = opened({ id: 99, source: '10.20.30.16 255.255.255.252' });

/** A waiver in the words of the site definition. */
export interface WrittenWaiver {
  readonly rule: string;
  readonly from?: string;
  readonly to?: string;
  readonly services?: string;
  readonly of?: string;
  readonly atMost?: number;
  readonly expires?: string;
  readonly ticket?: string;
}

/** What covers the finding of `broken`, and no more. */
export const fitting: WrittenWaiver = { rule: 'camera/unsafe_peer', from: '10.20.30.16/30', to: 'car-parks', services: 'tcp/80' };

export function withWaivers(waivers: readonly WrittenWaiver[], files: Files = broken): Files {
  const entries = waivers.map((waiver) => `  - ${JSON.stringify({ reason: 'until the cameras are replaced', owner: 'Facilities', approver: 'CISO', ticket: 'NET-7', expires: '2027-03-31', ...waiver })}\n`);
  return edited(SITE, (text) => `${text}\nwaivers:\n${entries.join('')}`, files);
}

export function siteOf(report: Report): SiteReport {
  const [site] = report.sites;
  if (site === undefined) throw new Error('no site');
  return site;
}

/** Findings on one line each, those that are mere remarks left out. */
export function told(report: Report): readonly string[] {
  return siteOf(report).findings.filter(({ level }) => level !== 'note').map(tell);
}

function tell({ severity, ruleId, waiver, location, affectedCount }: Finding): string {
  return `${severity} ${ruleId}${waiver === undefined ? '' : ` waived until ${waiver.expires}`} (${affectedCount}, ${location.path})`;
}

const policy = await bundledPolicy();

export function check(files: Files, changes: Partial<RunRequest> = {}): Promise<Report> {
  return judge(files, changes);
}

export function compare(base: Files, head: Files, changes: Partial<RunRequest> = {}): Promise<Report> {
  return run({ ...request, scope: 'new', ...changes }, { workspace: memoryWorkspace(head), policy, base: { name: 'base', workspace: memoryWorkspace(base) } });
}
