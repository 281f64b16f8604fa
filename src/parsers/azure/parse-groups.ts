import type { AzureGroup, AzureRule } from '../cloud-shared/azure-network.js';
import { defaultRules } from '../cloud-shared/azure-defaults.js';
import { parseAzureRule, referenceOf } from '../cloud-shared/azure-rule.js';
import type { Reading } from '../cloud-shared/fields.js';
import { openResource } from '../cloud-shared/flatten.js';
import type { JsonValue } from '../shared/json-reader.js';
import { GROUP } from './shapes.js';

/** Reads one network security group; undefined when it has no id. */
export function parseGroup(value: JsonValue, reading: Reading): AzureGroup | undefined {
  const fields = openResource(value, GROUP, reading);
  const id = fields?.text('id')?.toLowerCase();
  if (fields === undefined || id === undefined) {
    fields?.reject('id');
    return undefined;
  }
  const own = fields.items('securityRules');
  const brought = fields.items('defaultSecurityRules');
  const rules = [...own.flatMap((one) => parseAzureRule(one, false, reading)), ...brought.flatMap((one) => parseAzureRule(one, true, reading))];
  const { location } = fields;
  const subnets = fields.items('subnets').flatMap((one) => referenceOf(one, reading) ?? []);
  const cards = fields.items('networkInterfaces').flatMap((one) => referenceOf(one, reading) ?? []);
  const isSure = !fields.isFaulty() && rules.length === own.length + brought.length;
  reading.report.count(isSure ? 'understood' : 'partial', location);
  reportRepeated(rules, reading);
  const all = brought.length === 0 ? [...rules, ...defaultRules(location)] : rules;
  return { id, name: fields.text('name') ?? '', rules: all, subnets, cards, isSure, location };
}

/** Azure refuses two rules of one priority and direction; of such nobody knows which comes first. */
function reportRepeated(rules: readonly AzureRule[], { report }: Reading): void {
  const seen = new Set<string>();
  for (const { priority, direction, location } of rules) {
    const key = `${direction} ${priority}`;
    if (seen.has(key)) report.add('incomplete', 'export.unrecognised', location, { what: `priority ${priority}, priority ${priority}` });
    seen.add(key);
  }
}
