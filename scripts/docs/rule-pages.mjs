/** `docs/rules/`: one page a rule, and the list of them. */
import { code, codes, page, table } from './markdown.mjs';
import { exists, readText } from './sources.mjs';

/** Pages by path, for every rule that the compiled module knows. */
export function rulePages(sources) {
  const pages = new Map(sources.rules.map((rule) => [`docs/rules/${rule.id}.md`, rulePage(rule, sources)]));
  return pages.set('docs/rules/README.md', listPage(sources));
}

function rulePage(rule, sources) {
  const { custom } = rule;
  return page(
    `policies/rules/${rule.id}`,
    `# ${rule.title}`,
    `${code(rule.id)} · ${custom.title_ja}`,
    `## Why\n\n${rule.description.trim()}\n\n${custom.description_ja.trim()}`,
    `## What to do\n\n${custom.fix.en.trim()}\n\n${custom.fix.ja.trim()}`,
    `## Message\n\n> ${custom.message.en.trim()}\n\n> ${custom.message.ja.trim()}`,
    `## Severity\n\n${severityTable(rule, sources)}`,
    `## Requirements and controls\n\n${requirementTable(rule, sources)}`,
    conflictPart(custom.conflicts ?? []),
    examplePart(rule.id),
  );
}

/** Classes of the severity table that the rule's own text names, or a library that it imports. */
function severityClasses(id, severity) {
  const source = sourceOf(id);
  const libraries = [...source.matchAll(/^import data\.lib\.(\w+)$/gmu)].map(([, name]) => readText(`policies/lib/${name}/${name}.rego`));
  const named = (text) => Object.keys(severity).filter((name) => text.includes(`"${name}"`));
  const own = named(source);
  return own.length > 0 ? own : [...new Set(libraries.flatMap(named))];
}

function severityTable(rule, { severity }) {
  const classes = severityClasses(rule.id, severity);
  if (classes.length === 0) throw new Error(`policies/rules/${rule.id} names no class of the severity table`);
  return table(['class', 'severity'], classes.map((name) => [code(name), severity[name]]));
}

function requirementTable({ custom }, { requirements }) {
  const rows = custom.requirements.map((id) => {
    const requirement = requirements.find((one) => one.id === id);
    if (requirement === undefined) throw new Error(`the guide has no requirement ${id}`);
    return [requirementLink(id), requirement.title.en, requirement.controls.join(', '), requirement.relatedControls.join(', ')];
  });
  return table(['requirement', 'title', 'controls of the guide', 'related controls'], rows);
}

function requirementLink(id) {
  return `[${id}](../../guide.md#${id.toLowerCase()})`;
}

function conflictPart(conflicts) {
  if (conflicts.length === 0) return '';
  const links = conflicts.map((id) => `[${id}](../../guide.md#${id.toLowerCase()})`);
  return `## Readings it rests on\n\nThe guide is in doubt with itself here; the link tells how it is read: ${links.join(', ')}`;
}

/** The cases that the tests put through the compiled module. */
function examplePart(id) {
  const rows = ['bad', 'good'].flatMap((kind) => casesOf(id, kind).map((one) => [one.case, outcome(kind, one)]));
  if (rows.length === 0) return '';
  const folder = `__tests__/rules/${id}`;
  return `## Examples\n\nFrom [${folder}](../../../${folder}):\n\n${table(['case', 'reported'], rows)}`;
}

function casesOf(id, kind) {
  const path = `__tests__/rules/${id}/${kind}.json`;
  return exists(path) ? JSON.parse(readText(path)) : [];
}

function outcome(kind, one) {
  if (kind === 'good') return 'no';
  return `yes: ${[...new Set((one.findings ?? []).map((finding) => finding.severity))].join(', ')}`;
}

function sourceOf(id) {
  return readText(`policies/rules/${id}/${id.split('/')[1]}.rego`);
}

function listPage({ rules, severity }) {
  const rows = rules.map((rule) => [
    `[${rule.id}](${rule.id}.md)`,
    rule.title,
    rule.custom.title_ja,
    [...new Set(severityClasses(rule.id, severity).map((name) => severity[name]))].join(', '),
    codes(rule.custom.requirements),
  ]);
  const intro = `${rules.length} rules. How bad a finding is stands in one table, \`policies/parameters.yaml\`.`;
  return page('policies/rules', '# Rules', intro, table(['rule', 'title', '日本語', 'severity', 'requirements'], rows));
}
