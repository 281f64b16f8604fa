import type { DeviceConfig, Reading } from '../../model/device.js';
import { diagnostic, type Diagnostic } from '../../model/diagnostic.js';
import type { Location } from '../../model/source.js';
import { convertAws } from '../cloud-shared/convert-aws.js';
import { convertAzure } from '../cloud-shared/convert-azure.js';
import { convertGcp } from '../cloud-shared/convert-gcp.js';
import { placeOf } from '../cloud-shared/fields.js';
import type { ExportFile } from '../shared/export-file.js';
import { exportReport, type ExportReport } from '../shared/export-report.js';
import { jsonDiagnostics, readJson } from '../shared/json-reader.js';
import type { FirewallFormat } from '../types.js';
import { terraformPlanMessages } from './messages.js';
import { readAws } from './read-aws.js';
import { readAzure } from './read-azure.js';
import { readGcp } from './read-gcp.js';
import { resourceKind } from './resource-types.js';
import { readResources, type TerraformResource } from './resources.js';

/** Filters of the three large clouds as Terraform will make them, or has made them. */
export const terraformPlan: FirewallFormat = {
  id: 'terraform-plan',
  displayName: 'Terraform plan or state (JSON)',
  exportWith: 'terraform plan -out=plan.out && terraform show -json plan.out | jq . > plan.json',
  role: 'either',
  servesManyHosts: true,
  sourceUrl: 'https://developer.hashicorp.com/terraform/internals/json-format',
  recognizes,
  read,
  messages: terraformPlanMessages,
};

/** Both forms begin with their version; what follows tells them from other tools' files. */
function recognizes({ text }: ExportFile): boolean {
  return /^\s*\{\s*"format_version"\s*:\s*"/u.test(text.slice(0, 1000)) && /"(?:planned_values|values|terraform_version)"\s*:/u.test(text.slice(0, 65_536));
}

function read(files: readonly ExportFile[]): Reading {
  const report = exportReport('terraform-plan', 'resource', files.map(({ path }) => path));
  const syntax: Diagnostic[] = [];
  const resources = files.flatMap(({ text, path }) => {
    const json = readJson(text, path);
    syntax.push(...jsonDiagnostics(json, path));
    return json.value === undefined ? [] : readResources(json.value, { path, report });
  });
  const location = { path: files[0]?.path ?? '' };
  for (const resource of resources) countOther(resource);
  report.add('note', 'terraform-plan.only_managed', location);
  const parts = convertAll(resources, report, location);
  if (parts.filters.length === 0) syntax.push(diagnostic('incomplete', 'export.no_rules', location));
  const device = { format: 'terraform-plan', identity: { hostnames: [], serials: [] }, location, routes: [], translations: [], families: [4, 6], ...parts } as const;
  return { device, diagnostics: [...syntax, ...report.diagnostics()], coverage: report.coverage() };
}

function countOther({ type, values, reading }: TerraformResource): void {
  const place = placeOf(reading.path, values);
  const kind = resourceKind(type);
  if (kind === 'other') reading.report.count('noEffect', place);
  if (kind === 'unsupported') reading.report.count('unsupported', place, type);
  if (kind === 'unknown') reading.report.count('unrecognised', place, type);
}

/** Each cloud by itself: what one of them does not know is another's. */
function convertAll(resources: readonly TerraformResource[], report: ExportReport, location: Location): Pick<DeviceConfig, 'interfaces' | 'filters'> {
  const aws = readAws(resources);
  const azure = readAzure(resources);
  const gcp = readGcp(resources);
  const parts = [
    ...(aws.groups.length === 0 ? [] : [convertAws(aws, report, location)]),
    ...(azure.groups.length === 0 ? [] : [convertAzure(azure, report, location)]),
    ...(gcp.rules.length === 0 ? [] : [convertGcp(gcp, location)]),
  ];
  return { interfaces: parts.flatMap(({ interfaces }) => interfaces), filters: parts.flatMap(({ filters }) => filters) };
}
