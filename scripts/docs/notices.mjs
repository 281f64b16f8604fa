/** THIRD-PARTY-NOTICES: the licences of everything that the bundles may contain. */
import { readdirSync } from 'node:fs';
import { exists, fromRoot, readText } from './sources.mjs';

const HEAD = `The bundles in dist/ contain the following software beside that of this project. policies/policy.wasm contains the
evaluation runtime of Open Policy Agent, https://github.com/open-policy-agent/opa, Apache License 2.0 (see LICENSE),
Copyright The OPA Authors.`;

const RULE = '-'.repeat(80);

/** One part for each package of the lock file that is no development dependency. */
export function noticesText() {
  const { packages } = JSON.parse(readText('package-lock.json'));
  const shipped = Object.entries(packages).filter(([path, { dev }]) => path !== '' && dev !== true);
  return `${[HEAD, ...shipped.map(([path, one]) => partOf(path, one))].join(`\n\n${RULE}\n`)}\n`;
}

function partOf(path, { version, license }) {
  const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
  return `${name} ${version} (${license ?? 'licence not stated'})\n\n${licenceText(path, name)}`;
}

function licenceText(path, name) {
  if (!exists(path)) throw new Error(`${name} is not installed; npm ci brings it`);
  const files = readdirSync(fromRoot(path)).filter((file) => /^(?:licen[cs]e|copying|notice)(?:\.|$)/iu.test(file)).sort();
  // A package without the text has it from its repository, in a file of ours.
  if (files.length === 0) return readText(`scripts/docs/licences/${name}.txt`).trim();
  return files.map((file) => readText(`${path}/${file}`).replaceAll('\r\n', '\n').trim()).join('\n\n');
}
