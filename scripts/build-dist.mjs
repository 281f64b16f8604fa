/**
 * Builds the two bundles: `dist/index.js` (the action) and `dist/cli/index.js` (the command line).
 * `--check` builds beside and compares: what is committed must be what the sources build.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

const root = new URL('..', import.meta.url).pathname;

/** The bundler is given JavaScript: it would turn our modules into CommonJS, which the Actions toolkit is not to be had as. */
function compile() {
  const compiled = join(root, '.build/compiled');
  rmSync(compiled, { recursive: true, force: true });
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  run([tsc, '-p', 'tsconfig.build.json', '--outDir', compiled]);
  for (const file of ['package.json', 'policies/policy.wasm', 'policies/policy.sources.json', 'src/site/validate-site.generated.js', 'src/baseline/validate-baseline.generated.js']) {
    cpSync(join(root, file), join(compiled, file), { recursive: true });
  }
  return compiled;
}

function build(target) {
  const compiled = compile();
  rmSync(target, { recursive: true, force: true });
  const ncc = join(root, 'node_modules/@vercel/ncc/dist/ncc/cli.js');
  for (const [entry, folder] of [
    ['src/action/index.js', target],
    ['src/cli/index.js', join(target, 'cli')],
  ]) {
    run([ncc, 'build', join(compiled, entry), '-o', folder, '--no-cache', '--license', 'licenses.txt', '--quiet']);
  }
  cpSync(join(root, 'schema'), join(target, 'schema'), { recursive: true });
}

function run(args) {
  execFileSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
}

function files(folder, base = folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .flatMap((name) => (statSync(join(folder, name)).isDirectory() ? files(join(folder, name), base) : [relative(base, join(folder, name))]))
    .sort();
}

function differences(built, committed) {
  const names = [...new Set([...files(built), ...files(committed)])].sort();
  return names.filter((name) => {
    const [a, b] = [built, committed].map((folder) => join(folder, name));
    return !existsSync(a) || !existsSync(b) || !readFileSync(a).equals(readFileSync(b));
  });
}

if (process.argv.includes('--check')) {
  const scratch = mkdtempSync(join(tmpdir(), 'vmsguard-dist-'));
  build(join(scratch, 'dist'));
  const changed = differences(join(scratch, 'dist'), join(root, 'dist'));
  rmSync(scratch, { recursive: true, force: true });
  if (changed.length > 0) {
    console.error(`dist/ is not what the sources build; run \`npm run build\` and commit it:\n${changed.join('\n')}`);
    process.exitCode = 1;
  }
} else {
  build(join(root, 'dist'));
}
