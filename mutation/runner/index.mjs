/**
 * A test runner for Stryker that keeps the product and its tests loaded, and only switches the mutant: a start of
 * vitest costs a second, a unit test a millisecond. What a mutant leaves behind in a module must not decide about the
 * next one: a failure counts only if the same test passes again without the mutant. Otherwise everything is imported
 * anew and the mutant tried again.
 */
import { readdirSync } from 'node:fs';
import { register } from 'node:module';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { commonTokens, declareFactoryPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import { determineHitLimitReached, DryRunStatus, TestStatus, toMutantRunResult } from '@stryker-mutator/api/test-runner';
import { areaOfEnvironment } from '../areas.mjs';
import { collect } from './vitest.mjs';

/** What asks whether a large thing is done in time costs a second for each mutant that survives. */
const TOO_LONG = /in good time|100,000 lines|in linear time/u;

export function createRunner() {
  const stryker = (globalThis.__stryker__ ??= {});
  let generation = 0;
  const lasted = new Map();
  let loaded = [];

  return {
    capabilities: () => ({ reloadEnvironment: true }),

    async init() {
      register('./loader.mjs', { parentURL: import.meta.url, data: { cacheFolder: new URL('../../.build/mutation/javascript', import.meta.url).pathname } });
    },

    async dryRun() {
      stryker.activeMutant = undefined;
      stryker.mutantCoverage = undefined;
      loaded = await load(testFiles());
      const tests = [];
      for (const test of loaded) tests.push(await runOne(test, test.id));
      return { status: DryRunStatus.Complete, tests, mutantCoverage: stryker.mutantCoverage };
    },

    async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation, reloadEnvironment }) {
      if (loaded.length === 0) loaded = await load(testFiles());
      const wanted = new Set(testFilter);
      const isStatic = mutantActivation === 'static' || reloadEnvironment;
      const select = (tests) => tests.filter(({ id }) => testFilter === undefined || wanted.has(id));
      const attempt = async (tests) => {
        Object.assign(stryker, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
        const result = await firstFailure(await tests());
        const isLoop = determineHitLimitReached(stryker.hitCount, hitLimit);
        Object.assign(stryker, { activeMutant: undefined, hitCount: undefined, hitLimit: undefined });
        return { result, isLoop };
      };
      if (isStatic) {
        const files = [...new Set(select(loaded).map(({ file }) => file))];
        const { result, isLoop } = await attempt(async () => select(await load(files)));
        return toMutantRunResult(isLoop ?? result);
      }
      const { result, isLoop } = await attempt(() => select(loaded));
      if (isLoop !== undefined) return toMutantRunResult(isLoop);
      const failed = result.tests.find(({ status }) => status === TestStatus.Failed);
      if (failed === undefined || (await isSound(failed.id))) return toMutantRunResult(result);
      loaded = await load(testFiles());
      const again = await attempt(() => select(loaded));
      return toMutantRunResult(again.isLoop ?? again.result);
    },
  };

  async function isSound(id) {
    const test = loaded.find((one) => one.id === id);
    return test !== undefined && (await runOne(test)).status === TestStatus.Success;
  }

  /** Imports these test files, and with them the product, once more. An import that fails is a test that fails. */
  async function load(files) {
    generation += 1;
    const tests = [];
    for (const file of files) {
      const name = file.replace(`${process.cwd()}/`, '');
      try {
        const found = await collect(() => import(`${pathToFileURL(file).href}?g=${generation}`));
        for (const { name: title, run } of found) if (!TOO_LONG.test(title)) tests.push({ id: `${name}#${title}`, file, run });
      } catch (error) {
        if (stryker.activeMutant === undefined) throw error;
        return [{ id: `${name}#import`, file, run: () => Promise.reject(error) }];
      }
    }
    return tests;
  }

  /** The quick tests first: the first failure ends a mutant. */
  async function firstFailure(tests) {
    const done = [];
    for (const test of [...tests].sort((left, right) => (lasted.get(left.id) ?? 0) - (lasted.get(right.id) ?? 0))) {
      const result = await runOne(test);
      done.push(result);
      if (result.status === TestStatus.Failed) break;
    }
    return { status: DryRunStatus.Complete, tests: done };
  }

  /** `covering`: the test that coverage is noted for. */
  async function runOne({ id, run }, covering) {
    const begin = performance.now();
    stryker.currentTestId = covering;
    try {
      await run();
      const timeSpentMs = performance.now() - begin;
      lasted.set(id, timeSpentMs);
      return { id, name: id, status: TestStatus.Success, timeSpentMs };
    } catch (error) {
      return { id, name: id, status: TestStatus.Failed, timeSpentMs: performance.now() - begin, failureMessage: String(error) };
    } finally {
      stryker.currentTestId = undefined;
    }
  }
}
createRunner.inject = tokens(commonTokens.injector);

function testFiles() {
  const { tests, proofs } = areaOfEnvironment();
  return [...tests.flatMap(testFilesBelow), ...(proofs.length > 0 ? ['mutation/proofs.mjs'] : [])].map((path) => `${process.cwd()}/${path}`);
}

/** A file, or the test files of a folder. */
function testFilesBelow(path) {
  if (path.endsWith('.ts')) return [path];
  return readdirSync(path).filter((name) => name.endsWith('.test.ts') && !name.startsWith('hostile')).map((name) => `${path}/${name}`);
}

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'loaded', createRunner)];
