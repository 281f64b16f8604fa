/** Everything the pages are made from, read from the sources themselves. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { load } from 'js-yaml';
import '../register-typescript.mjs';

export function fromRoot(path) {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}

export function readText(path) {
  return readFileSync(fromRoot(path), 'utf8');
}

export function namesIn(folder) {
  return readdirSync(fromRoot(folder)).sort();
}

/** Whether there is such a file. */
export function exists(path) {
  return existsSync(fromRoot(path));
}

export async function importSource(path) {
  return import(new URL(`../../src/${path}`, import.meta.url));
}

export async function readSources() {
  const [parsers, catalogue, rows, flows, requirements, conflicts, controls, edition] = await Promise.all(
    ['parsers/index.ts', 'policy/catalogue.ts', 'guide/rows.ts', 'guide/flows.ts', 'guide/requirements.ts', 'guide/conflicts.ts', 'guide/controls.ts', 'guide/edition.ts'].map(importSource),
  );
  return {
    formats: parsers.formats,
    rules: await catalogue.policyRules(readFileSync(fromRoot('policies/policy.wasm'))),
    severity: load(readText('policies/parameters.yaml')).parameters.severity,
    rows: rows.guideRows,
    flows: flows.guideFlows,
    requirements: requirements.guideRequirements,
    conflicts: conflicts.guideConflicts,
    controls: controls.controls,
    edition: edition.guideEdition,
    action: load(readText('action.yml')),
  };
}
