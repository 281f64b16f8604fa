/**
 * Compiles the Rego policies to `policies/policy.wasm` and writes down what they were compiled from.
 *
 *   node scripts/build-policies.mjs             compile (needs the pinned OPA)
 *   node scripts/build-policies.mjs --check     fail when a source or the module differs from the record (needs no OPA)
 *   node scripts/build-policies.mjs --rebuild   compile again and fail when the module differs (needs the pinned OPA)
 *
 * OPA is looked for in $OPA, then on the PATH, then in ~/go/bin, where `go install
 * github.com/open-policy-agent/opa@v1.22.2` puts it.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { load } from 'js-yaml';

const OPA_VERSION = '1.22.2';
const ENTRYPOINT = 'main/report';
const POLICIES = join(dirname(fileURLToPath(import.meta.url)), '..', 'policies');
const MODULE = join(POLICIES, 'policy.wasm');
const RECORD = join(POLICIES, 'policy.sources.json');
const PARAMETERS = 'parameters.yaml';
const FOLDERS = ['lib', 'main', 'requirements', 'rules'];

const mode = process.argv[2] ?? '';
if (!['', '--check', '--rebuild'].includes(mode)) fail(`unknown argument ${mode}; known are --check and --rebuild`);
if (mode === '--check') checkRecord();
else writeOrCompare(compile());

/** Paths below `policies/`, sorted, of everything that goes into the module. Tests do not. */
function sourcePaths() {
  const rego = FOLDERS.flatMap((folder) => readdirSync(join(POLICIES, folder), { recursive: true }).map((path) => join(folder, path)))
    .filter((path) => path.endsWith('.rego') && !path.endsWith('_test.rego'))
    .map((path) => path.split(sep).join('/'));
  return [PARAMETERS, ...rego].sort();
}

function recordFor(wasm) {
  const sources = Object.fromEntries(sourcePaths().map((path) => [path, sha256(readFileSync(join(POLICIES, path)))]));
  return { opa: OPA_VERSION, entrypoint: ENTRYPOINT, wasm: sha256(wasm), sources };
}

function checkRecord() {
  const recorded = readFileSync(RECORD, 'utf8');
  const current = render(recordFor(readFileSync(MODULE)));
  if (recorded !== current) fail('policies/policy.wasm is not built from these sources; run node scripts/build-policies.mjs');
}

function writeOrCompare(wasm) {
  if (mode === '--rebuild') {
    if (!readFileSync(MODULE).equals(wasm)) fail('policies/policy.wasm differs from what the pinned OPA builds');
    checkRecord();
    return;
  }
  writeFileSync(MODULE, wasm);
  writeFileSync(RECORD, render(recordFor(wasm)));
  process.stdout.write(`policies/policy.wasm: ${wasm.length} bytes, sha256 ${sha256(wasm)}\n`);
}

/**
 * Base documents are not part of a WASM module, so the parameters become a package of constants.
 * Paths go into the module: the build runs inside the folder and names relative paths only.
 */
function compile() {
  const opa = findOpa();
  const folder = mkdtempSync(join(tmpdir(), 'vmsguard-policies-'));
  try {
    for (const path of sourcePaths().filter((name) => name !== PARAMETERS)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      cpSync(join(POLICIES, path), join(folder, path));
    }
    writeFileSync(join(folder, 'parameters.rego'), parametersModule());
    run(opa, ['build', '--target', 'wasm', '--entrypoint', ENTRYPOINT, '--output', 'bundle.tar.gz', ...FOLDERS, 'parameters.rego'], folder);
    return memberOf(gunzipSync(readFileSync(join(folder, 'bundle.tar.gz'))), '/policy.wasm');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function parametersModule() {
  const { parameters } = load(readFileSync(join(POLICIES, PARAMETERS), 'utf8'));
  const lines = Object.entries(parameters).map(([name, value]) => `${name} := ${JSON.stringify(value)}`);
  return `package parameters\n\n${lines.join('\n\n')}\n`;
}

function findOpa() {
  const candidates = [process.env.OPA ?? '', 'opa', join(homedir(), 'go', 'bin', 'opa')];
  for (const candidate of candidates) {
    if (candidate === '' || (candidate.includes(sep) && !existsSync(candidate))) continue;
    const { stdout } = spawnSync(candidate, ['version'], { encoding: 'utf8' });
    if (stdout?.split('\n').includes(`Version: ${OPA_VERSION}`)) return candidate;
  }
  return fail(`OPA ${OPA_VERSION} was not found; go install github.com/open-policy-agent/opa@v${OPA_VERSION}`);
}

function run(command, words, cwd) {
  const { status, stderr, error } = spawnSync(command, words, { cwd, encoding: 'utf8' });
  if (status !== 0) fail(`${relative(process.cwd(), command) || command} ${words[0]}: ${error?.message ?? stderr}`);
}

/** The content of one file of a tar archive: 512-byte headers, name at 0, octal size at 124. */
function memberOf(tar, name) {
  for (let at = 0; at + 512 <= tar.length; ) {
    const member = tar.toString('utf8', at, at + 100).replace(/\0.*$/su, '');
    const size = Number.parseInt(tar.toString('ascii', at + 124, at + 136), 8) || 0;
    if (member === name) return tar.subarray(at + 512, at + 512 + size);
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return fail(`the bundle holds no ${name}`);
}

function render(record) {
  return `${JSON.stringify(record, undefined, 2)}\n`;
}

function sha256(bytes) {
  return createHash('sha256').update(bytes).digest('hex');
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
