import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseInputs } from '../../src/action/inputs.js';
import { main } from '../../src/action/main.js';
import { actionRequest } from '../../src/action/request.js';
import type { Runner } from '../../src/action/runner.js';
import { scratchFolder } from '../cli/scratch-folder.js';
import { fitting, withWaivers } from './campus.js';

const folder = scratchFolder();
const COMMIT = 'a'.repeat(40);

beforeAll(() => {
  for (const [path, bytes] of withWaivers([fitting])) {
    mkdirSync(dirname(join(folder.path, path)), { recursive: true });
    writeFileSync(join(folder.path, path), bytes);
  }
  folder.write('event.json', JSON.stringify({ pull_request: { base: { sha: COMMIT }, head: { sha: 'b'.repeat(40) } } }));
});
afterAll(() => folder.remove());

function asked(event: string, inputs: Readonly<Record<string, string>> = {}): ReturnType<typeof actionRequest>['request'] {
  return actionRequest(parseInputs((name) => inputs[name] ?? ''), { GITHUB_EVENT_NAME: event, GITHUB_WORKSPACE: folder.path }, '2026-11-22').request;
}

function runner(event: string, inputs: Readonly<Record<string, string>> = {}): Runner {
  return {
    environment: { GITHUB_EVENT_NAME: event, GITHUB_WORKSPACE: folder.path, GITHUB_EVENT_PATH: `${folder.path}/event.json` },
    readInput: (name) => inputs[name] ?? '',
    annotate: () => undefined,
    log: () => undefined,
    setOutput: () => undefined,
    writeSummary: () => Promise.resolve(),
  };
}

describe('the action', () => {
  it.each([
    ['pull_request', {}, 'base'],
    ['merge_group', {}, 'base'],
    ['push', {}, 'head'],
    ['schedule', {}, 'head'],
    ['pull_request', { 'waivers-from': 'head' }, 'head'],
    ['push', { 'waivers-from': 'none' }, 'none'],
  ])('on %s with %j takes the waivers of %s', (event, inputs, expected) => {
    expect(asked(event, inputs).waiversFrom).toBe(expected);
  });

  it('looks for the baseline in its folder, and nowhere outside', () => {
    expect(asked('push', { baseline: 'baseline.json', 'working-directory': 'exports' }).baseline).toBe('exports/baseline.json');
    expect(() => asked('push', { baseline: '../baseline.json' })).toThrow('../baseline.json');
  });

  it('accepts nothing in a pull request whose base is not to be had', async () => {
    const now = new Date('2026-11-22T12:00:00Z');
    expect(await main(runner('push'), now)).toBe(0);
    expect(await main(runner('pull_request'), now)).toBe(1);
    expect(await main(runner('pull_request', { 'waivers-from': 'head' }), now)).toBe(0);
  });
});
