import type { Reading } from '../../model/device.js';
import { diagnostic, type Diagnostic } from '../../model/diagnostic.js';
import type { AzureNetwork } from '../cloud-shared/azure-network.js';
import { convertAzure } from '../cloud-shared/convert-azure.js';
import type { ExportFile } from '../shared/export-file.js';
import { exportReport, type ExportReport } from '../shared/export-report.js';
import { jsonDiagnostics, readJson } from '../shared/json-reader.js';
import type { FirewallFormat } from '../types.js';
import { azureMessages } from './messages.js';
import { parseAzure } from './parse.js';

/** Network security groups and what they are associated with, as `az network … list` prints them. */
export const azure: FirewallFormat = {
  id: 'azure',
  displayName: 'Azure network security groups (JSON)',
  exportWith: 'for what in nsg nic vnet; do az network $what list --output json; done | jq -s add > azure.json',
  role: 'either',
  servesManyHosts: true,
  sourceUrl: 'https://learn.microsoft.com/en-us/azure/virtual-network/network-security-groups-overview',
  recognizes,
  read,
  messages: azureMessages,
};

const MARK = /"id"\s*:\s*"\/subscriptions\/[^"]{0,300}\/providers\/Microsoft\.Network\/(?:networkSecurityGroups|networkInterfaces|virtualNetworks|applicationSecurityGroups)\//iu;

/** Resources carry their ids; a Terraform plan that quotes some says first what it is. */
function recognizes({ text }: ExportFile): boolean {
  const head = text.slice(0, 65_536);
  return /^\s*[[{]/u.test(head) && MARK.test(head) && !/^\s*\{\s*"(?:format_version|\$schema)"/u.test(head);
}

function read(files: readonly ExportFile[]): Reading {
  const report = exportReport('azure', 'resource', files.map(({ path }) => path));
  const syntax: Diagnostic[] = [];
  const parsed = files.flatMap(({ text, path }) => {
    const json = readJson(text, path);
    syntax.push(...jsonDiagnostics(json, path));
    return json.value === undefined ? [] : [{ path, report, root: json.value, text }];
  });
  const location = { path: files[0]?.path ?? '' };
  const network = parseAzure(parsed);
  reportParts(network, report, location.path);
  const parts = convertAzure(network, report, location);
  if (network.groups.length === 0) syntax.push(diagnostic('incomplete', 'export.no_rules', location));
  const device = { format: 'azure', identity: { hostnames: [], serials: [] }, location, routes: [], translations: [], families: [4, 6], ...parts } as const;
  return { device, diagnostics: [...syntax, ...report.diagnostics()], coverage: report.coverage() };
}

function reportParts({ groups, cards, vnets }: AzureNetwork, report: ExportReport, path: string): void {
  if (cards === undefined) report.add('warning', 'azure.part_missing', { path }, { what: 'networkInterfaces', command: 'az network nic list' });
  if (vnets === undefined) report.add('warning', 'azure.part_missing', { path }, { what: 'virtualNetworks', command: 'az network vnet list' });
  const seen = new Set<string>();
  for (const { id, location } of [...groups, ...(cards ?? []), ...(vnets ?? [])]) {
    if (seen.has(id)) report.add('incomplete', 'azure.defined_twice', location, { name: id.slice(-200) });
    seen.add(id);
  }
}
