import { entriesOf, findPart, addPart, addValue, markUnknown, partOf, valuesOf, type OpenStatement, type Statement } from './tree.js';
import type { Report } from './report.js';

/**
 * `apply-groups`: what a group says about a place is added to it. What the place states itself goes first, then the
 * groups in the order in which they are named; sets grow together. `<*>` and `<ge-*>` stand for names that are there.
 */
export function inheritGroups(root: OpenStatement, report: Report): void {
  const groups = new Map(entriesOf(partOf(root, 'groups')).map((group) => [group.name, group]));
  for (const group of groups.values()) reportWildcards(group, report);
  inheritBelow(root, [], { groups, report, levels: [] });
}

/** Wildcards may also hold `?` and `[a-z]`; those are not resolved. */
function reportWildcards(statement: Statement, report: Report): void {
  if (isWildcard(statement.name) && /[?[\]]/u.test(statement.name)) report.add('incomplete', 'export.unsupported', statement.location, { what: `groups: ${statement.name.slice(0, 60)}` });
  for (const part of statement.parts) reportWildcards(part, report);
}

interface Inheritance {
  readonly groups: ReadonlyMap<string, Statement>;
  readonly report: Report;
  /** Groups applied above, with the part of each that is about the place. */
  readonly levels: readonly Source[];
}

/** What one group says about a place. */
interface Source {
  readonly group: string;
  readonly statement: Statement;
}

function inheritBelow(place: OpenStatement, path: readonly OpenStatement[], { groups, report, levels }: Inheritance): void {
  const applied = valuesOf(place, 'apply-groups').flatMap(({ text, location }) => {
    const names = text === '${node}' ? ['node0', 'node1'] : text === '${re}' ? ['re0', 're1'] : [text];
    const known = names.flatMap((name) => groups.get(name) ?? []);
    if (known.length === 0 && !ALWAYS_THERE.has(text)) report.addOnce(`group ${text}`, { code: 'export.undefined_reference', location, parameters: { kind: 'group', name: text.slice(0, 100) } });
    return known.flatMap((group) => descendTo([group], path).map((statement): Source => ({ group: group.name, statement })));
  });
  const excluded = new Set(valuesOf(place, 'apply-groups-except').map(({ text }) => text));
  const sources = [...applied, ...levels].filter(({ group }) => !excluded.has(group));
  if (place.rule.kind === 'value' || place.rule.kind === 'values') return;
  for (const source of applied) if (!excluded.has(source.group)) mergeInto(place, source, report);
  const carriesGroups = sources.length > 0 || groups.size > 0;
  if (!carriesGroups) return;
  for (const part of place.parts) {
    if (part.keyword === 'groups' && place.parent === undefined) continue;
    if (part.parts.length === 0) continue;
    const inner = sources.flatMap(({ group, statement }) => descendTo([statement], [part]).map((one): Source => ({ group, statement: one })));
    inheritBelow(part, [...path, part], { groups, report, levels: inner });
  }
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
