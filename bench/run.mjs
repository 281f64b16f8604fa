/**
 * Measures the built program. Nothing here is a test: times depend on the machine.
 *
 *   npm run bench                        all tables
 *   npm run bench -- --write             and writes docs/performance.md
 *   npm run bench -- --only fortigate    one format; `cold` for the cold start alone
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { performancePage } from './performance-page.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** Every format for which `generate/` has rules to draw. */
const FORMATS = readdirSync(join(ROOT, 'bench/generate')).map((name) => name.replace(/\.mjs$/u, '')).filter((name) => existsSync(join(ROOT, 'src/parsers', name, 'index.ts'))).sort();
const SIZES = [1_000, 10_000, 100_000];
const COLD_RUNS = 15;
/** Runs of each size: the smaller the run, the more it feels what else the machine does. */
const RUNS = new Map([[1_000, 5], [10_000, 3], [100_000, 1]]);

const { values } = parseArgs({ options: { write: { type: 'boolean', default: false }, only: { type: 'string' }, program: { type: 'string', default: 'dist/cli/index.js' } } });
const program = join(ROOT, values.program);
if (!existsSync(program)) throw new Error(`${values.program} is missing; npm run build makes it`);

const [load] = loadavg();
const cold = values.only === undefined || values.only === 'cold' ? measureColdStart() : undefined;
const formats = FORMATS.filter((format) => values.only === undefined || values.only === format);
const sets = [];
for (const format of formats) sets.push(...(await measureFormat(format)));
const machine = { node: process.version, cores: cpus().length, memory: Math.round(totalmem() / 2 ** 30), load: load.toFixed(1), date: new Date().toISOString().slice(0, 10) };
const text = performancePage({ cold, sets, machine });
process.stdout.write(text);
if (values.write) {
  if (values.only !== undefined) throw new Error('--write needs all tables; leave --only out');
  writeFileSync(join(ROOT, 'docs/performance.md'), text);
}

/** Bare Node, `--help` and a whole check in turn, so that all three meet the same machine. */
function measureColdStart() {
  const times = { bare: [], help: [], check: [] };
  let memory = 0;
  for (let run = 0; run < COLD_RUNS; run += 1) {
    times.bare.push(timed(['-e', '0']).milliseconds);
    times.help.push(timed([program, '--help']).milliseconds);
    const check = timed([program, 'check', 'examples/campus']);
    if (check.status !== 0) throw new Error(`examples/campus does not pass: ${check.stderr}`);
    times.check.push(check.milliseconds);
    memory = Math.max(memory, check.memory);
  }
  return { bare: median(times.bare), help: median(times.help), check: median(times.check), memory, runs: COLD_RUNS };
}

async function measureFormat(format) {
  const { generate } = await import(`./generate/${format}.mjs`);
  return SIZES.map((size) => {
    const folder = mkdtempSync(join(tmpdir(), 'vmsguard-bench-'));
    try {
      const { files, site } = generate(size);
      for (const [name, content] of [...files, ['site.yaml', site]]) writeFileSync(join(folder, name), content);
      const bytes = files.reduce((sum, [name]) => sum + statSync(join(folder, name)).size, 0);
      return { format, size, bytes, ...measureFolder(folder, size) };
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
}

function measureFolder(folder, size) {
  const [bare, checks] = [[], []];
  for (let run = 0; run < RUNS.get(size); run += 1) {
    bare.push(timed(['-e', '0']).milliseconds);
    checks.push(timed([program, 'check', '--format', 'json', '--output', 'report.json', '.'], folder));
  }
  const [first] = checks;
  if (first.status === 3) throw new Error(`the program could not judge the generated site: ${first.stderr}`);
  const report = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'));
  const elements = report.sites.flatMap((one) => one.coverage).reduce((sum, one) => sum + one.total, 0);
  return {
    milliseconds: median(checks.map((one) => one.milliseconds)),
    bare: median(bare),
    memory: Math.max(...checks.map((one) => one.memory)),
    verdict: report.verdict,
    elements,
  };
}

function timed(words, cwd = ROOT) {
  const usage = join(tmpdir(), `vmsguard-bench-usage-${process.pid}`);
  const preload = words[0] === '-e' ? [] : ['--import', new URL('report-usage.mjs', import.meta.url).href];
  const begin = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, [...preload, ...words], { cwd, encoding: 'utf8', maxBuffer: 2 ** 30, env: { ...process.env, VMSGUARD_BENCH_USAGE: usage } });
  const milliseconds = Number(process.hrtime.bigint() - begin) / 1e6;
  const memory = existsSync(usage) ? Number(readFileSync(usage, 'utf8')) * 1024 : 0;
  rmSync(usage, { force: true });
  return { status, stderr, milliseconds, memory };
}

function median(numbers) {
  const sorted = numbers.toSorted((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)];
}
