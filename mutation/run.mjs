/**
 * Mutation testing, area by area, and the report.
 *
 *   node mutation/run.mjs                       every area
 *   node mutation/run.mjs --area analysis       one area (may be given several times); the others keep their figures
 *   node mutation/run.mjs --one-of 10           a tenth of the mutants, the same tenth each time
 *   node mutation/run.mjs --again               only what the last run left alive, after new tests
 *   node mutation/run.mjs --report              only writes report.md again
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { AREAS } from './areas.mjs';
import { joinAgain, recordArea, writeReport } from './report.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({ options: { area: { type: 'string', multiple: true }, 'one-of': { type: 'string' }, again: { type: 'boolean', default: false }, report: { type: 'boolean', default: false } } });

const wanted = values.report ? [] : AREAS.filter(({ id }) => values.area === undefined || values.area.includes(id));
if (wanted.length === 0 && !values.report) throw new Error(`--area takes one of ${AREAS.map(({ id }) => id).join(', ')}`);
for (const area of wanted) run(values['one-of'] === undefined ? area : { ...area, oneOf: Number(values['one-of']) });
writeReport();

function run(area) {
  const stryker = fileURLToPath(new URL('bin/stryker.js', `file://${createRequire(import.meta.url).resolve('@stryker-mutator/core/package.json')}`));
  const { status } = spawnSync(process.execPath, [stryker, 'run', 'mutation/stryker.config.mjs'], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, VMSGUARD_AREA: area.id, VMSGUARD_ONE_OF: `${area.oneOf}`, VMSGUARD_AGAIN: values.again ? 'yes' : 'no' },
  });
  if (status !== 0) throw new Error(`the run of ${area.id} broke off with exit code ${status}`);
  if (values.again) joinAgain(area);
  recordArea(area, new Date().toISOString().slice(0, 10));
}
