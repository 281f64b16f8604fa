/** Reads the answers of the management's API: pages of rulebases, lists of objects, the package, the global properties. */
import type { Location } from '../../model/source.js';
import type { ExportFile } from '../shared/export-file.js';
import type { ExportReport } from '../shared/export-report.js';
import { jsonDiagnostics, readJson, type JsonOutlineObject } from '../shared/json-reader.js';
import { objectOf, readFields, reportStray, type FileContext, type Part } from './fields.js';
import { readGlobalProperties, type GlobalProperties } from './global-properties.js';
import { LISTING, PACKAGE, PAGE, SECTION } from './names.js';
import { collectObjects, readReferences, type ObjectCollector, type ObjectTable } from './objects.js';
import { readAccessRule, readNatRule, type AccessRule, type NatRule } from './rules.js';

/** One page of a rulebase. Positions count rules from 1. */
export interface Page<Rule> {
  /** Of the layer; empty when the page does not tell. */
  readonly uid: string;
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly total: number;
  readonly rules: readonly Rule[];
  readonly location: Location;
}

/** A policy package: which ordered layers it has. */
export interface PolicyPackage {
  readonly name: string;
  readonly layers: readonly string[];
  readonly hasNat: boolean;
  readonly location: Location;
}

/** Everything that the files of one gateway say. */
export interface CheckPointExport {
  readonly objects: ObjectTable;
  readonly accessPages: readonly Page<AccessRule>[];
  readonly natPages: readonly Page<NatRule>[];
  readonly packages: readonly PolicyPackage[];
  readonly globalProperties: GlobalProperties | undefined;
  /** Uids of objects that stand in a list of their own, not in a dictionary. */
  readonly listed: ReadonlySet<string>;
}

interface Draft {
  readonly objects: ObjectCollector;
  readonly accessPages: Page<AccessRule>[];
  readonly natPages: Page<NatRule>[];
  readonly packages: PolicyPackage[];
  readonly listed: Set<string>;
  globalProperties: GlobalProperties | undefined;
}

/** Reads all files of one gateway. */
export function parseExport(files: readonly ExportFile[], report: ExportReport): CheckPointExport {
  const draft: Draft = { objects: collectObjects(), accessPages: [], natPages: [], packages: [], listed: new Set(), globalProperties: undefined };
  for (const { path, text } of files) {
    const reading = readJson(text, path);
    for (const { effect, code, location, parameters } of jsonDiagnostics(reading, path)) report.add(effect, code, location, parameters);
    const context = { path, report };
    const root = reading.value;
    if (root?.kind === 'array') for (const item of root.items) readDocument(item, draft, context);
    else if (root !== undefined) readDocument(root, draft, context);
  }
  return draft;
}

function readDocument(part: Part, draft: Draft, context: FileContext): void {
  const object = objectOf(part);
  if (object === undefined) {
    reportStray(part, context, 'JSON');
    return;
  }
  const keys = new Map(object.members.map(({ key, value }) => [key, value]));
  const type = keys.get('type');
  if (keys.has('rulebase')) readPage(object, draft, context);
  else if (type?.kind === 'string' && type.value === 'package') readPackage(object, draft, context);
  else if (keys.has('firewall') && keys.get('firewall')?.kind === 'object') draft.globalProperties = readGlobalProperties(object, context);
  else if (type === undefined) readListing(object, draft, context);
  else remember(draft.objects.add(object, context), draft);
}

function remember(uid: string | undefined, { listed }: Draft): void {
  if (uid !== undefined) listed.add(uid);
}

function readListing(object: JsonOutlineObject, draft: Draft, context: FileContext): void {
  const fields = readFields(object, LISTING, context);
  for (const key of ['from', 'to', 'total']) fields.number(key);
  if (fields.part('objects') === undefined && fields.part('access-layers') === undefined) {
    reportStray(object, context, 'JSON');
    return;
  }
  for (const part of [...fields.items('objects'), ...fields.items('access-layers')]) remember(draft.objects.add(part, context), draft);
}

function readPackage(object: JsonOutlineObject, draft: Draft, context: FileContext): void {
  const fields = readFields(object, PACKAGE, context);
  if (fields.flag('vpn-traditional-mode') === true) context.report.count('unsupported', fields.location, 'vpn-traditional-mode');
  if (fields.part('access-layers') === undefined || fields.flag('access') === false) fields.doubt('access-layers');
  const layers = readReferences(fields.items('access-layers'), context, draft.objects);
  draft.packages.push({ name: fields.text('name') ?? '', layers, hasNat: fields.flag('nat-policy') ?? true, location: fields.location });
}

function readPage(object: JsonOutlineObject, draft: Draft, context: FileContext): void {
  const { report } = context;
  const fields = readFields(object, PAGE, context);
  for (const part of fields.items('objects-dictionary')) draft.objects.add(part, context);
  const items = fields.items('rulebase');
  const rules = flatten(items, context);
  const isNat = rules.kinds.has('nat-rule') || rules.kinds.has('nat-section') || (items.length === 0 && fields.part('name') === undefined);
  const total = fields.number('total');
  const from = fields.number('from') ?? (total === 0 ? 1 : undefined);
  const to = fields.number('to') ?? (total === 0 ? 0 : undefined);
  const { location } = fields;
  if (total === undefined || from === undefined || to === undefined) {
    report.add('incomplete', 'export.truncated', location, { reason: 'from/to/total' });
    return;
  }
  const page = { uid: fields.text('uid') ?? '', name: fields.text('name') ?? '', from: total === 0 ? 1 : from, to, total, location };
  if (isNat) draft.natPages.push(numbered({ ...page, rules: rules.found.map((rule) => readNatRule(rule, context, draft.objects)) }, report));
  else draft.accessPages.push(numbered({ ...page, rules: rules.found.map((rule) => readAccessRule(rule, context, draft.objects)) }, report));
  const mixed = [...rules.kinds].some((kind) => kind.startsWith('nat-') !== isNat);
  if (mixed) report.count('unrecognised', location, [...rules.kinds].join(', '));
}

/** A rule that is missing in the middle of a page shows in the numbers. */
function numbered<Rule extends { readonly number: number | undefined; readonly location: Location }>(page: Page<Rule>, report: ExportReport): Page<Rule> {
  const wrong = page.rules.find(({ number }, index) => number !== page.from + index);
  const isWhole = wrong === undefined && page.rules.length === page.to - page.from + 1;
  if (!isWhole) report.add('incomplete', 'export.truncated', wrong?.location ?? page.location, { reason: `${page.name} rule-number ${page.from}-${page.to}`.slice(0, 100) });
  return page;
}

interface FlatRules {
  readonly found: JsonOutlineObject[];
  readonly kinds: Set<string>;
}

const RULE_KINDS: ReadonlySet<string> = new Set(['access-rule', 'nat-rule']);
const SECTION_KINDS: ReadonlySet<string> = new Set(['access-section', 'nat-section']);

/** Sections only group rules. */
function flatten(items: readonly Part[], context: FileContext): FlatRules {
  const found: JsonOutlineObject[] = [];
  const kinds = new Set<string>();
  for (const item of items) {
    const object = objectOf(item);
    const type = object?.members.find(({ key }) => key === 'type')?.value;
    const kind = type?.kind === 'string' ? type.value : '';
    if (object !== undefined && RULE_KINDS.has(kind)) {
      kinds.add(kind);
      found.push(object);
    } else if (object !== undefined && SECTION_KINDS.has(kind)) {
      kinds.add(kind);
      const inner = flattenSection(object, context);
      for (const one of inner.kinds) kinds.add(one);
      for (const one of inner.found) found.push(one);
    } else {
      reportStray(item, context, `"type": "${kind}"`);
    }
  }
  return { found, kinds };
}

function flattenSection(object: JsonOutlineObject, context: FileContext): FlatRules {
  const fields = readFields(object, SECTION, context);
  fields.number('from');
  fields.number('to');
  const inner = fields.items('rulebase');
  const sections = inner.filter((part) => SECTION_KINDS.has(kindOf(part)));
  for (const part of sections) reportStray(part, context, 'section');
  return flatten(inner.filter((part) => !SECTION_KINDS.has(kindOf(part))), context);
}

function kindOf(part: Part): string {
  const type = objectOf(part)?.members.find(({ key }) => key === 'type')?.value;
  return type?.kind === 'string' ? type.value : '';
}

