import type { Reading } from '../../model/device.js';
import { diagnostic, type Diagnostic } from '../../model/diagnostic.js';
import { convertGcp } from '../cloud-shared/convert-gcp.js';
import type { GcpNetwork } from '../cloud-shared/gcp-network.js';
import type { ExportFile } from '../shared/export-file.js';
import { exportReport, type ExportReport } from '../shared/export-report.js';
import { jsonDiagnostics, readJson } from '../shared/json-reader.js';
import type { FirewallFormat } from '../types.js';
import { gcpMessages } from './messages.js';
import { parseGcp } from './parse.js';

/** VPC firewall rules and the instances they are about, as `gcloud compute … list` prints them. */
export const gcp: FirewallFormat = {
  id: 'gcp',
  displayName: 'Google Cloud VPC firewall rules (JSON)',
  exportWith: 'for what in firewall-rules instances "networks subnets"; do gcloud compute $what list --format=json; done | jq -s add > gcp.json',
  role: 'either',
  servesManyHosts: true,
  sourceUrl: 'https://docs.cloud.google.com/firewall/docs/firewalls',
  recognizes,
  read,
  messages: gcpMessages,
};

const KINDS = /"kind"\s*:\s*"compute#(?:firewall|instance|subnetwork)"/u;

/** A list of resources that say their kind, or of rules as other tools write them for gcloud. */
function recognizes({ text }: ExportFile): boolean {
  const head = text.slice(0, 65_536);
  return /^\s*\[\s*\{/u.test(head) && (KINDS.test(head) || (/"(?:allowed|denied)"\s*:\s*\[\s*\{\s*"IPProtocol"/u.test(head) && /"network"\s*:/u.test(head)));
}

function read(files: readonly ExportFile[]): Reading {
  const report = exportReport('gcp', 'resource', files.map(({ path }) => path));
  const syntax: Diagnostic[] = [];
  const parsed = files.flatMap(({ text, path }) => {
    const json = readJson(text, path);
    syntax.push(...jsonDiagnostics(json, path));
    return json.value === undefined ? [] : [{ path, report, root: json.value }];
  });
  const location = { path: files[0]?.path ?? '' };
  const network = parseGcp(parsed);
  reportParts(network, report, location.path);
  const parts = convertGcp(network, location);
  if (network.rules.length === 0) syntax.push(diagnostic('incomplete', 'export.no_rules', location));
  const device = { format: 'gcp', identity: { hostnames: [], serials: [] }, location, routes: [], translations: [], families: [4, 6], ...parts } as const;
  return { device, diagnostics: [...syntax, ...report.diagnostics()], coverage: report.coverage() };
}

function reportParts({ cards, subnets }: GcpNetwork, report: ExportReport, path: string): void {
  report.add('note', 'gcp.policies_elsewhere', { path });
  if (cards === undefined) report.add('warning', 'gcp.part_missing', { path }, { what: 'instances', command: 'gcloud compute instances list --format=json' });
  if (subnets === undefined) report.add('warning', 'gcp.part_missing', { path }, { what: 'subnets', command: 'gcloud compute networks subnets list --format=json' });
}
