/**
 * The bundles, started as processes in which one thing goes wrong. They are those of `dist/`, or of the folder that
 * VMSGUARD_DIST names: bundles that are not committed yet.
 */
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { processFaults, type ProcessFault } from './process-faults.js';

const ROOT = join(import.meta.dirname, '../..');
const DIST = process.env['VMSGUARD_DIST'] ?? join(ROOT, 'dist');
const SHOP = join(ROOT, '__tests__/run/fixtures/shop');
const PRELOAD = join(import.meta.dirname, 'preload.mjs');

/** Processes at a time. More of them gain nothing on two cores. */
const SIDE_BY_SIDE = 2;

/** Status of a shell script that could not make the fault happen. */
const NOT_HERE = 77;

interface Ending {
  readonly exit: number | string;
  readonly said: string;
}

let scratch = '';
const endings = new Map<string, Promise<Ending>>();

beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'vmsguard-faults-'));
  const waiting = processFaults.filter(isPossible);
  const lanes = Array.from({ length: SIDE_BY_SIDE }, () => Promise.resolve());
  for (const [index, fault] of waiting.entries()) {
    const before = lanes[index % SIDE_BY_SIDE] ?? Promise.resolve();
    const ending = before.then(() => endingOf(fault));
    endings.set(fault.id, ending);
    lanes[index % SIDE_BY_SIDE] = ending.then(() => undefined, () => undefined);
  }
});

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe('a process', () => {
  it('passes when nothing goes wrong', { timeout: 60_000 }, async () => {
    const fine = { id: 'fine', group: '', done: '', exit: 1, says: '' } as const;
    expect(await endingOf({ ...fine, program: 'command line', args: ['check', '--date', '2026-11-22'] })).toMatchObject({ exit: 0 });
    expect(await endingOf({ ...fine, id: 'fine-action', program: 'action' })).toMatchObject({ exit: 0 });
  });

  it('passes when every read gives seven bytes at most', { timeout: 60_000 }, async () => {
    const crumbs = { id: 'crumbs', group: '', done: '', exit: 1, says: '', breaks: { handle: 'read', does: 'crumbs' } } as const;
    expect(await endingOf({ ...crumbs, program: 'command line', args: ['check', '--date', '2026-11-22'] })).toMatchObject({ exit: 0 });
  });

  it.for(processFaults)('$program: $group: $done ($id)', { timeout: 120_000 }, async (fault, { skip }) => {
    const ending = await endings.get(fault.id);
    if (ending === undefined) return skip(`needs ${fault.needs ?? ''}`);
    if (ending.exit === NOT_HERE) return skip(ending.said);
    expect(ending, `${fault.id}: ${ending.said.slice(-1_500)}`).toMatchObject({ exit: fault.exit });
    expect(ending.said).toContain(fault.says);
  });
});

function isPossible({ needs }: ProcessFault): boolean {
  return needs === undefined || (needs === 'root') === (process.getuid?.() === 0);
}

async function endingOf(fault: ProcessFault): Promise<Ending> {
  const [root, temporary] = [join(scratch, fault.id, 'site'), join(scratch, fault.id, 'temporary')];
  cpSync(SHOP, root, { recursive: true });
  mkdirSync(temporary);
  for (const name of ['output', 'summary']) writeFileSync(join(temporary, name), '');
  fault.spoils?.(root);
  return started(fault, { root, temporary, dist: distFor(fault) });
}

/** A copy where the fault damages it. */
function distFor({ id, damages }: ProcessFault): string {
  if (damages === undefined) return DIST;
  const copy = join(scratch, id, 'dist');
  cpSync(DIST, copy, { recursive: true });
  damages(copy);
  return copy;
}

interface Place {
  readonly root: string;
  readonly temporary: string;
  readonly dist: string;
}

function started(fault: ProcessFault, place: Place): Promise<Ending> {
  const entry = fault.program === 'action' ? [join(place.dist, 'index.js')] : [join(place.dist, 'cli/index.js'), ...(fault.args ?? [])];
  const command = [process.execPath, ...(fault.node ?? []), '--import', PRELOAD, ...entry];
  const [program = '', ...args] = fault.shell === undefined ? command : ['bash', '-c', fault.shell, 'fault', ...command];
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: place.root, env: environmentOf(fault, place), stdio: ['ignore', 'pipe', 'pipe'] });
    const chunks: string[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => chunks.push(String(chunk)));
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ exit: signal ?? code ?? -1, said: `${chunks.join('')}${signal === null ? '' : `ended by ${signal}`}` }));
  });
}

function environmentOf({ breaks, environment, program }: ProcessFault, { root, temporary }: Place): Record<string, string> {
  const job = {
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: root,
    GITHUB_OUTPUT: join(temporary, 'output'),
    GITHUB_STEP_SUMMARY: join(temporary, 'summary'),
    GITHUB_EVENT_NAME: 'pull_request',
    RUNNER_TEMP: temporary,
  };
  const all = { PATH: process.env['PATH'], HOME: temporary, VMSGUARD_FAULT: JSON.stringify(breaks ?? {}), ...(program === 'action' ? job : {}), ...environment };
  return Object.fromEntries(Object.entries(all).flatMap(([name, value]) => (value === undefined ? [] : [[name, value.replace('{root}', root)]])));
}
