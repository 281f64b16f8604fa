/** From Stryker's results to results.json (figures of each area, committed) and report.md (the same for people). */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { AREAS } from './areas.mjs';
import { nameOf, NOT_CHOSEN } from './sample.mjs';

const RESULTS = new URL('results.json', import.meta.url);
const REPORT = new URL('report.md', import.meta.url);
const COVERAGE = new URL('coverage.json', import.meta.url);

/** Puts what a second look at the mutants left alive has found into the results of the first. */
export function joinAgain({ id }) {
  const file = new URL(`../.build/mutation/${id}.json`, import.meta.url);
  const first = JSON.parse(readFileSync(file, 'utf8'));
  const again = JSON.parse(readFileSync(new URL(`../.build/mutation/${id}-again.json`, import.meta.url), 'utf8'));
  const found = new Map();
  for (const [path, { mutants }] of Object.entries(again.files)) {
    for (const mutant of mutants) if (mutant.statusReason !== NOT_CHOSEN) found.set(nameOf(path, mutant.location, mutant), mutant.status);
  }
  for (const [path, { mutants }] of Object.entries(first.files)) {
    for (const mutant of mutants) mutant.status = found.get(nameOf(path, mutant.location, mutant)) ?? mutant.status;
  }
  writeFileSync(file, JSON.stringify(first));
}

/** Keeps the figures of one area's run. */
export function recordArea({ id, oneOf }, date) {
  const { files } = JSON.parse(readFileSync(new URL(`../.build/mutation/${id}.json`, import.meta.url), 'utf8'));
  const counts = Object.fromEntries(Object.entries(files).map(([name, { mutants }]) => [name, countsOf(mutants)]));
  const all = JSON.parse(readFileSync(RESULTS, 'utf8'));
  writeFileSync(RESULTS, `${JSON.stringify({ ...all, [id]: { date, oneOf, files: counts } }, null, 1)}\n`);
}

function countsOf(mutants) {
  const tried = mutants.filter(({ status, statusReason }) => statusReason !== NOT_CHOSEN && status !== 'Ignored');
  const count = (...wanted) => tried.filter(({ status }) => wanted.includes(status)).length;
  return { all: mutants.length, tried: tried.length, killed: count('Killed'), timeout: count('Timeout'), survived: count('Survived'), uncovered: count('NoCoverage'), broken: count('RuntimeError', 'CompileError') };
}

export function writeReport() {
  const results = JSON.parse(readFileSync(RESULTS, 'utf8'));
  const areas = AREAS.filter(({ id }) => results[id] !== undefined).map(({ id }) => ({ id, ...results[id], sum: sumOf(Object.values(results[id].files)) }));
  const size = areas.reduce((all, { sum }) => all + sum.all, 0);
  const noticed = areas.reduce((all, { sum }) => all + sum.all * ratio(sum), 0) / size;
  writeFileSync(REPORT, `${[
    '## Mutation testing',
    `A machine changes the sources in small ways (\`<\` to \`<=\`, a condition to \`true\`, a body to nothing) and runs the tests against each change. A change that no test notices is a gap, or makes no difference. Over all areas below, each by its number of changes, the tests notice **${(100 * noticed).toFixed(1)} %**. \`node mutation/run.mjs\` repeats it; [mutation/survivors.md](../mutation/survivors.md) says why some make no difference.`,
    table(['area', 'changes', 'tried', 'failed a test', 'never ended', 'not noticed', 'not run by a test', 'noticed', 'on'], areas.map(areaRow)),
    ...(areas.some(({ oneOf }) => oneOf > 1) ? ['Where fewer are tried than there are, the share is chosen by a hash of file, place and change; the range is a 95 % interval (Wilson).'] : []),
    ...(results.notes ?? []),
    ...coveragePart(),
  ].join('\n\n')}\n`);
}

function coveragePart() {
  if (!existsSync(COVERAGE)) return [];
  const { date, areas, note } = JSON.parse(readFileSync(COVERAGE, 'utf8'));
  const rows = Object.entries(areas).map(([id, { branches, taken, checks }]) => [`\`${id}\``, number(branches), number(taken), `${((100 * taken) / branches).toFixed(1)} %`, number(checks), number(branches - taken - checks)]);
  return [
    `Branches that the tests and the quick proofs take (${date}). A check is what the compiler asks for at an index that is always there (\`?? ''\`, a guard of one line); it stands as a second lock.${note === undefined ? '' : ` ${note}`}`,
    table(['area', 'branches', 'taken', 'share', 'not taken: checks', 'not taken: others'], rows),
  ];
}

function areaRow({ id, date, oneOf, sum }) {
  return [`\`${id}\``, number(sum.all), number(sum.tried), number(sum.killed), number(sum.timeout), number(sum.survived), number(sum.uncovered), `${percent(sum)} %${oneOf > 1 ? ` (${interval(sum)})` : ''}`, date];
}

function sumOf(counts) {
  const [first] = counts;
  return Object.fromEntries(Object.keys(first).map((name) => [name, counts.reduce((sum, one) => sum + one[name], 0)]));
}

/** Of what was tried and did run. */
function ratio({ killed, timeout, tried, broken }) {
  return tried === broken ? 1 : (killed + timeout) / (tried - broken);
}

function percent(sum) {
  return (100 * ratio(sum)).toFixed(1);
}

function interval(sum) {
  const n = sum.tried - sum.broken;
  const p = ratio(sum);
  const z = 1.96;
  const middle = (p + z ** 2 / (2 * n)) / (1 + z ** 2 / n);
  const half = (z / (1 + z ** 2 / n)) * Math.sqrt((p * (1 - p)) / n + z ** 2 / (4 * n ** 2));
  return `${(100 * (middle - half)).toFixed(1)} to ${(100 * (middle + half)).toFixed(1)}`;
}

function table(head, rows) {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function number(value) {
  return value.toLocaleString('en');
}
