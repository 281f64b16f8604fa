import { mkdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { main } from '../../src/action/main.js';
import type { Runner } from '../../src/action/runner.js';
import type { Annotation } from '../../src/report/plan-annotations.js';
import { scratchFolder, SHOP, type ScratchFolder } from '../cli/scratch-folder.js';

interface RecordingRunner extends Runner {
  readonly annotations: Annotation[];
  readonly outputs: Map<string, string>;
  readonly lines: string[];
  readonly summaries: string[];
}

const NOW = new Date('2026-11-22T12:00:00Z');

let workspace: ScratchFolder = scratchFolder();
let temporary: ScratchFolder = workspace;
workspace.remove();

beforeEach(() => {
  workspace = scratchFolder();
  temporary = scratchFolder();
});

afterEach(() => {
  workspace.remove();
  temporary.remove();
});

function recordingRunner(inputs: Readonly<Record<string, string>> = {}, changes: Partial<Runner> = {}): RecordingRunner {
  const recorded = { annotations: new Array<Annotation>(), outputs: new Map<string, string>(), lines: new Array<string>(), summaries: new Array<string>() };
  return {
    environment: { GITHUB_WORKSPACE: workspace.path, RUNNER_TEMP: temporary.path, GITHUB_EVENT_NAME: 'pull_request', GITHUB_SHA: 'a'.repeat(40) },
    readInput: (name) => inputs[name] ?? '',
    annotate: (annotation) => void recorded.annotations.push(annotation),
    setOutput: (name, value) => void recorded.outputs.set(name, value),
    log: (line) => void recorded.lines.push(line),
    writeSummary: (markdown) => Promise.resolve(void recorded.summaries.push(markdown)),
    ...changes,
    ...recorded,
  };
}

describe('main', () => {
  it('judges the sites of the workspace and tells the verdict on every channel', async () => {
    workspace.write('sites/shop.yaml', SHOP);
    const runner = recordingRunner();
    expect(await main(runner, NOW)).toBe(2);
    expect(runner.outputs.get('verdict')).toBe('incomplete');
    expect(runner.summaries.join('')).toContain('vmsguard: incomplete');
    expect(runner.annotations.length).toBeGreaterThan(0);
    expect(runner.lines.join('\n')).toContain('Verdict: incomplete (exit code 2)');
  });

  it('writes the report where only the runner looks and names the file', async () => {
    workspace.write('shop.yaml', SHOP);
    const runner = recordingRunner({ language: 'ja' });
    await main(runner, NOW);
    const path = runner.outputs.get('report-json') ?? '';
    expect(path.startsWith(temporary.path)).toBe(true);
    expect(statSync(path).mode & 0o077).toBe(0);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ verdict: 'incomplete', evaluationDate: '2026-11-22', commit: 'a'.repeat(40), language: 'ja' });
    const counted = ['critical', 'high', 'medium', 'low', 'info'].map((severity) => Number(runner.outputs.get(`${severity}-count`)));
    expect(counted.reduce((sum, count) => sum + count, 0)).toBe(Number(runner.outputs.get('findings-count')));
  });

  it('annotates nothing when told so', async () => {
    workspace.write('shop.yaml', SHOP);
    const runner = recordingRunner({ annotations: 'none' });
    expect(await main(runner, NOW)).toBe(2);
    expect(runner.annotations).toEqual([]);
  });

  it('looks into the working directory and reports paths from the workspace', async () => {
    workspace.write('a/shop.yaml', SHOP);
    workspace.write('b/other.yaml', 'vmsguard: 1\n');
    const runner = recordingRunner({ 'working-directory': 'a' });
    expect(await main(runner, NOW)).toBe(2);
    expect(runner.lines.join('\n')).toContain('(a/shop.yaml)');
  });

  it.each([
    [{ 'fail-on': 'everything' }, {}, 'the input fail-on'],
    [{ 'working-directory': '..' }, {}, 'working-directory'],
    [{ 'working-directory': 'missing' }, {}, 'working-directory'],
    [{ 'working-directory': 'outside' }, {}, 'working-directory'],
    [{ sites: '../other' }, {}, 'leads out of the workspace'],
    [{}, { GITHUB_EVENT_NAME: 'pull_request_target' }, 'pull_request_target'],
    [{}, { GITHUB_WORKSPACE: undefined }, 'GITHUB_WORKSPACE'],
    [{}, { GITHUB_WORKSPACE: '/does/not/exist' }, 'working-directory'],
  ])('refuses inputs %j, environment %j', async (inputs, environment, part) => {
    workspace.write('shop.yaml', SHOP);
    symlinkSync(temporary.path, join(workspace.path, 'outside'));
    const usual = recordingRunner();
    const runner = recordingRunner(inputs, { environment: { ...usual.environment, ...environment } });
    expect(await main(runner, NOW)).toBe(3);
    expect(runner.outputs.get('verdict')).toBe('error');
    expect(runner.outputs.get('report-json')).toBe('');
    expect(runner.annotations).toHaveLength(1);
    expect(runner.annotations[0]?.message).toContain(part);
  });

  it('is an error where no site is found', async () => {
    const runner = recordingRunner();
    expect(await main(runner, NOW)).toBe(3);
    expect(runner.annotations[0]?.kind).toBe('error');
  });

  it('warns when a channel fails and keeps the verdict', async () => {
    workspace.write('shop.yaml', SHOP);
    const fail = (): never => {
      throw new Error('no such file');
    };
    const usual = recordingRunner();
    const environment = { ...usual.environment, RUNNER_TEMP: join(workspace.path, 'missing') };
    const runner = recordingRunner({}, { environment, setOutput: fail, writeSummary: () => Promise.reject(new Error('no such file')) });
    expect(await main(runner, NOW)).toBe(2);
    expect(runner.annotations.filter(({ kind }) => kind === 'warning').map(({ message }) => message.split(':')[0])).toEqual([
      'the JSON report could not be written',
      'the outputs of this step could not be set',
      'the job summary could not be written',
    ]);
  });

  it('writes nothing into the workspace', async () => {
    workspace.write('shop.yaml', SHOP);
    mkdirSync(join(workspace.path, 'empty'));
    const before = statSync(workspace.path).mtimeMs;
    await main(recordingRunner(), NOW);
    expect(statSync(workspace.path).mtimeMs).toBe(before);
  });
});
