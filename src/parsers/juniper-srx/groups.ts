import type { Report } from './report.js';
import { addPart, addValue, at, entriesOf, findPart, markUnknown, partOf, valuesOf, type OpenStatement, type Statement, type Value } from './tree.js';

/**
 * `apply-groups`: what a group says about a place is added to it. What the place states itself goes first, then the
 * groups in the order in which they are named; sets grow together. `<*>` and `<ge-*>` stand for names that are there.
 */
export function inheritGroups(root: OpenStatement, report: Report): void {
  const stated = partOf(root, 'groups');
  const byName = new Map(entriesOf(stated).map((group) => [group.name, group]));
  for (const group of byName.values()) reportUnresolved(group, report);
  if (stated !== undefined || at(root, 'apply-groups') !== undefined) inheritBelow(root, [], { byName, report });
}

/** Wildcards may also hold `?` and `[a-z]`, and groups apply groups; those are not resolved. */
function reportUnresolved(statement: Statement, report: Report): void {
  if (valuesOf(statement, 'apply-groups').length > 0) report.add('incomplete', 'export.unsupported', statement.location, { what: 'groups: apply-groups' });
  if (isWildcard(statement.name) && /[?[\]]/u.test(statement.name)) report.add('incomplete', 'export.unsupported', statement.location, { what: `groups: ${statement.name.slice(0, 60)}` });
  for (const part of statement.parts) reportUnresolved(part, report);
}

interface Groups {
  readonly byName: ReadonlyMap<string, Statement>;
  readonly report: Report;
}

/** What one group says about a place. */
interface Source {
  readonly group: string;
  readonly statement: Statement;
}

/** Groups that are applied further in go first: what they state is there when those further out are asked. */
function inheritBelow(place: OpenStatement, path: readonly OpenStatement[], groups: Groups): void {
  for (const part of place.parts) {
    const isGroups = part.keyword === 'groups' && place.parent === undefined;
    if (!isGroups && part.parts.length > 0) inheritBelow(part, [...path, part], groups);
  }
  for (const { text, location } of valuesOf(place, 'apply-groups')) {
    for (const group of appliedGroups({ text, location }, groups)) {
      for (const statement of descendTo([group], path)) mergeInto(place, { group: group.name, statement }, groups.report);
    }
  }
}

/** `"${node}"` stands for the group of the node that reads it; both nodes are one device here. */
function appliedGroups({ text, location }: Value, { byName, report }: Groups): readonly Statement[] {
  const names = text === '${node}' ? ['node0', 'node1'] : text === '${re}' ? ['re0', 're1'] : [text];
  const known = names.flatMap((name) => byName.get(name) ?? []);
  if (known.length === 0 && !ALWAYS_THERE.has(text)) report.addOnce(`group ${text}`, { code: 'export.undefined_reference', location, parameters: { kind: 'group', name: text.slice(0, 100) } });
  return known;
}

/** Groups that the software brings along and that hold defaults alone. */
const ALWAYS_THERE: ReadonlySet<string> = new Set(['junos-defaults']);

/** The parts of a group that are about a place, wildcards among them. */
function descendTo(statements: readonly Statement[], path: readonly Statement[]): readonly Statement[] {
  let found = statements;
  for (const { keyword, name } of path) found = found.flatMap((one) => one.parts.filter((part) => !part.inactive && part.keyword === keyword && fits(part.name, name)));
  return found;
}

/** Lists in which the order decides. */
const ORDERED: ReadonlySet<string> = new Set(['policy', 'rule', 'rule-set', 'term']);

function mergeInto(place: OpenStatement, { group, statement }: Source, report: Report): void {
  if (valuesOf(place, 'apply-groups-except').some(({ text }) => text === group)) return;
  const wasEmpty = new Set(ORDERED);
  for (const { keyword } of place.parts) wasEmpty.delete(keyword);
  for (const part of statement.parts) {
    if (part.inactive || part.keyword.startsWith('apply-')) continue;
    if (isWildcard(part.name)) {
      for (const target of place.parts) if (target.keyword === part.keyword && fits(part.name, target.name)) mergePart(target, { group, statement: part }, report);
      continue;
    }
    const known = findPart(place, part.keyword, part.name);
    if (known === undefined && ORDERED.has(part.keyword) && !wasEmpty.has(part.keyword)) {
      markUnknown(place, part.location);
      report.add('incomplete', 'juniper-srx.group_order', part.location, { name: group.slice(0, 100) });
    }
    // `deactivate` of the place itself also keeps out what a group says.
    if (known?.inactive === true) continue;
    const target = known ?? addPart(place, { rule: part.rule, keyword: part.keyword, name: part.name, location: part.location });
    mergePart(target, { group, statement: part }, report);
  }
}

function mergePart(target: OpenStatement, source: Source, report: Report): void {
  const { statement } = source;
  target.unknown ??= statement.unknown;
  if (target.rule.kind === 'values' || (target.rule.kind === 'value' && target.values.length === 0)) {
    const present = new Set(target.values.map(({ text }) => text));
    for (const value of statement.values) if (!present.has(value.text)) addValue(target, value);
  }
  if (target.rule.kind === 'block') mergeInto(target, source, report);
}

function isWildcard(name: string): boolean {
  return name.includes('<') && name.includes('>');
}

/** `<*>`, `<ge-*>`, `<*> to-zone <*>`; the names of one statement are compared word by word. */
function fits(pattern: string, name: string): boolean {
  if (!isWildcard(pattern)) return pattern === name;
  const patterns = pattern.split(' ');
  const names = name.split(' ');
  return patterns.length === names.length && patterns.every((word, index) => fitsWord(word, names[index] ?? ''));
}

function fitsWord(pattern: string, name: string): boolean {
  const inner = /^<(?<text>[^<>]*)>$/u.exec(pattern)?.groups?.['text'];
  if (inner === undefined) return pattern === name;
  const [head = '', ...tails] = inner.split('*');
  if (!name.startsWith(head)) return false;
  let from = head.length;
  for (const [index, tail] of tails.entries()) {
    const found = index === tails.length - 1 ? name.length - tail.length : name.indexOf(tail, from);
    if (found < from || !name.startsWith(tail, found)) return false;
    from = found + tail.length;
  }
  return tails.length > 0 || from === name.length;
}
