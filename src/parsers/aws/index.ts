import type { Reading } from '../../model/device.js';
import { diagnostic, type Diagnostic } from '../../model/diagnostic.js';
import type { AwsNetwork } from '../cloud-shared/aws-network.js';
import { convertAws } from '../cloud-shared/convert-aws.js';
import type { ExportFile } from '../shared/export-file.js';
import { exportReport, type ExportReport } from '../shared/export-report.js';
import { jsonDiagnostics, readJson } from '../shared/json-reader.js';
import type { FirewallFormat } from '../types.js';
import { awsMessages } from './messages.js';
import { parseAws } from './parse.js';

/** Security groups, network ACLs and what they are attached to, as `aws ec2 describe-…` prints them. */
export const aws: FirewallFormat = {
  id: 'aws',
  displayName: 'AWS security groups and network ACLs (JSON)',
  exportWith: 'for what in security-groups network-interfaces network-acls subnets prefix-lists; do aws ec2 describe-$what --output json; done | jq -s add > aws.json',
  role: 'either',
  servesManyHosts: true,
  sourceUrl: 'https://docs.aws.amazon.com/cli/latest/reference/ec2/describe-security-groups.html',
  recognizes,
  read,
  messages: awsMessages,
};

/** The answers are objects whose first member is the list that was asked for. */
function recognizes({ text }: ExportFile): boolean {
  return /^\s*\{\s*"(?:SecurityGroups|NetworkInterfaces|NetworkAcls|Subnets|PrefixLists)"\s*:\s*\[/u.test(text.slice(0, 1000));
}

function read(files: readonly ExportFile[]): Reading {
  const report = exportReport('aws', 'resource', files.map(({ path }) => path));
  const syntax: Diagnostic[] = [];
  const parsed = files.flatMap(({ text, path }) => {
    const json = readJson(text, path);
    syntax.push(...jsonDiagnostics(json, path));
    return json.value === undefined ? [] : [{ path, report, root: json.value }];
  });
  const location = { path: files[0]?.path ?? '' };
  const network = parseAws(parsed);
  reportParts(network, report, location.path);
  const parts = convertAws(network, report, location);
  if (network.groups.length === 0) syntax.push(diagnostic('incomplete', 'export.no_rules', location));
  const device = { format: 'aws', identity: { hostnames: [], serials: [] }, location, routes: [], translations: [], families: [4, 6], ...parts } as const;
  return { device, diagnostics: [...syntax, ...report.diagnostics()], coverage: report.coverage() };
}

const PARTS: readonly (readonly [keyof AwsNetwork, string, string])[] = [
  ['cards', 'NetworkInterfaces', 'aws ec2 describe-network-interfaces'],
  ['acls', 'NetworkAcls', 'aws ec2 describe-network-acls'],
  ['subnets', 'Subnets', 'aws ec2 describe-subnets'],
];

function reportParts(network: AwsNetwork, report: ExportReport, path: string): void {
  for (const [key, what, command] of PARTS) if (network[key] === undefined) report.add('warning', 'aws.part_missing', { path }, { what, command });
  reportRepeated('security group', network.groups, report);
  reportRepeated('network interface', network.cards ?? [], report);
  reportRepeated('network ACL', network.acls ?? [], report);
  reportRepeated('subnet', network.subnets ?? [], report);
}

interface Named {
  readonly id: string;
  readonly location: Diagnostic['location'];
}

function reportRepeated(kind: string, items: readonly Named[], report: ExportReport): void {
  const seen = new Set<string>();
  for (const { id, location } of items) {
    if (seen.has(id)) report.add('incomplete', 'aws.defined_twice', location, { kind, name: id.slice(0, 200) });
    seen.add(id);
  }
}
