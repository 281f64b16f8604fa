import type { Reading } from '../../model/device.js';
import type { ExportFile } from '../shared/export-file.js';
import { exportReport } from '../shared/export-report.js';
import type { FirewallFormat } from '../types.js';
import { convert } from './convert.js';
import { checkpointMessages } from './messages.js';
import { parseExport } from './parse.js';

/** Check Point management (R80 and later): answers of its API in JSON. */
export const checkpoint: FirewallFormat = {
  id: 'checkpoint',
  displayName: 'Check Point policy (management API, JSON)',
  exportWith: 'mgmt_cli show access-rulebase … details-level full use-object-dictionary true --format json; show package, show nat-rulebase, show simple-gateway, show global-properties',
  role: 'network',
  sourceUrl: 'https://sc1.checkpoint.com/documents/latest/APIs/',
  recognizes,
  read,
  messages: checkpointMessages,
};

/** Words that only the management's API writes as keys, or as types of what stands in a rulebase. */
const MARKS = /"(?:objects-dictionary|access-layers|domain-type|accept-control-connections)"\s*:|"type"\s*:\s*"(?:access-rule|access-section|nat-rule|nat-section|access-layer|simple-gateway|simple-cluster|CpmiAnyObject|CpmiGatewayCluster)"/u;
/** Each answer has one of the marks near its beginning. */
const LOOKED_AT = 20_000;

function recognizes({ text }: ExportFile): boolean {
  const first = text.charAt(text.search(/\S/u));
  return (first === '{' || first === '[') && MARKS.test(text.slice(0, LOOKED_AT));
}

function read(files: readonly ExportFile[]): Reading {
  const report = exportReport('checkpoint', 'object', files.map(({ path }) => path));
  const device = convert(parseExport(files, report), files[0]?.path ?? '', report);
  if (device === undefined) report.add('incomplete', 'export.no_rules', { path: files[0]?.path ?? '' });
  return { device, diagnostics: report.diagnostics(), coverage: report.coverage() };
}
