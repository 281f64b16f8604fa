/**
 * Branch coverage of the files that are mutated, by the tests and the quick proofs, and every branch that none takes.
 * Writes coverage.json; report.md takes its figures. `--read` reads what an earlier run left in `.build/coverage`.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { writeReport } from './report.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FOLDER = `${ROOT}.build/coverage`;
const TESTS = ['model', 'analysis', 'policy', 'judgement', 'parsers', 'run', 'site', 'report', 'examples', 'proofs'].map((name) => `__tests__/${name}`);
const AREA = /^src\/(?:(model|analysis|policy)|parsers\/(fortigate|iptables|nftables|pfsense|windows-[\w-]+))\//u;

/** What the compiler's check of indexes asks for and no value reaches: `?? ''`, `?? 0`, `?? []`, a guard of one line. */
const DEFAULT = /^(?:''|0n?|\[\]|65535|\{ path: '' \})\W*$/u;
const GUARD = /^(?:if|else if) \((?:\w+ === undefined(?: \|\| )?)+\)|satisfies never/u;

if (!process.argv.includes('--read')) {
  const { status } = spawnSync('npx', ['vitest', 'run', ...TESTS, '--coverage', '--coverage.reporter=json', '--coverage.reportOnFailure', `--coverage.reportsDirectory=${FOLDER}`], { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) console.log('some tests failed; the figures are those of the ones that ran');
}

const areas = {};
for (const [path, { branchMap, b: taken }] of Object.entries(JSON.parse(readFileSync(`${FOLDER}/coverage-final.json`, 'utf8'))).sort()) {
  const file = path.replace(ROOT, '').replace(/^.*\/src\//u, 'src/');
  const [, core, room] = AREA.exec(file) ?? [];
  if (core === undefined && room === undefined) continue;
  const area = (areas[core ?? room] ??= { branches: 0, taken: 0, checks: 0 });
  const lines = readFileSync(path, 'utf8').split('\n');
  for (const [id, { loc, locations }] of Object.entries(branchMap)) {
    for (const [index, count] of taken[id].entries()) {
      area.branches += 1;
      if (count > 0) area.taken += 1;
      else tell(area, { file, lines, at: locations[index]?.start?.line === undefined ? loc : locations[index] });
    }
  }
}
writeFileSync(new URL('coverage.json', import.meta.url), `${JSON.stringify({ date: new Date().toISOString().slice(0, 10), areas }, null, 1)}\n`);
writeReport();

function tell(area, { file, lines, at: { start, end } }) {
  const line = lines[start.line - 1];
  const branch = start.line === end.line ? line.slice(start.column, end.column) : line.slice(start.column);
  const isCheck = DEFAULT.test(branch) || GUARD.test(line.trim());
  if (isCheck) area.checks += 1;
  console.log(`${isCheck ? 'check ' : 'branch'} ${file}:${start.line} ${line.trim().slice(0, 160)}   << ${branch.slice(0, 50)}`);
}
