/**
 * Chooses the share of mutants that a run tries, where it is not all of them. The choice hangs on the mutant alone
 * (file, place, change), so that two runs try the same ones. What is not chosen is marked as an error, which is what
 * Stryker lets a checker do, and the report leaves it out by the reason given here.
 */
import { createHash } from 'node:crypto';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { areaOfEnvironment } from './areas.mjs';

export const NOT_CHOSEN = 'not in the share';

class ShareChecker {
  async init() {
    this.oneOf = areaOfEnvironment().oneOf;
  }

  async check(mutants) {
    return Object.fromEntries(mutants.map((mutant) => [mutant.id, isChosen(mutant, this.oneOf) ? { status: 'passed' } : { status: 'compileError', reason: NOT_CHOSEN }]));
  }

  async group(mutants) {
    return [mutants.map(({ id }) => id)];
  }
}

function isChosen({ fileName, location, mutatorName, replacement }, oneOf) {
  const file = fileName.replaceAll('\\', '/').replace(/^.*?\/src\//u, 'src/');
  const { start, end } = location;
  const name = [file, start.line, start.column, end.line, end.column, mutatorName, replacement].join(' ');
  return createHash('sha256').update(name).digest().readUInt32BE(0) % oneOf === 0;
}

export const strykerPlugins = [declareClassPlugin(PluginKind.Checker, 'share', ShareChecker)];
