/**
 * Chooses the mutants that a run tries, where it is not all of them: a share, or what an earlier run left alive. The
 * share hangs on the mutant alone (file, place, change), so that two runs try the same ones. What is not chosen is marked as an error, which is what
 * Stryker lets a checker do, and the report leaves it out by the reason given here.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { areaOfEnvironment } from './areas.mjs';

export const NOT_CHOSEN = 'not in the share';

class ShareChecker {
  async init() {
    const { id, oneOf, again } = areaOfEnvironment();
    const left = again ? leftAlive(JSON.parse(readFileSync(`.build/mutation/${id}.json`, 'utf8'))) : undefined;
    this.isChosen = left === undefined ? (mutant) => isInShare(mutant, oneOf) : (mutant) => left.has(nameOf(mutant.fileName, oneHigher(mutant.location), mutant));
  }

  async check(mutants) {
    return Object.fromEntries(mutants.map((mutant) => [mutant.id, this.isChosen(mutant) ? { status: 'passed' } : { status: 'compileError', reason: NOT_CHOSEN }]));
  }

  async group(mutants) {
    return [mutants.map(({ id }) => id)];
  }
}

/** Stryker's results of the mutants that no test has noticed, by name. */
export function leftAlive({ files }) {
  return new Set(Object.entries(files).flatMap(([file, { mutants }]) => mutants.filter(isLeft).map((mutant) => nameOf(file, mutant.location, mutant))));
}

function isLeft({ status }) {
  return status === 'Survived' || status === 'NoCoverage' || status === 'Timeout';
}

/** The same for the same change at the same place, in whatever folder. `location` counts from 1, as results do. */
export function nameOf(fileName, { start, end }, { mutatorName, replacement }) {
  const file = fileName.replaceAll('\\', '/').replace(/^.*?\/src\//u, 'src/');
  return [file, start.line, start.column, end.line, end.column, mutatorName, replacement].join(' ');
}

function oneHigher({ start, end }) {
  return { start: { line: start.line + 1, column: start.column + 1 }, end: { line: end.line + 1, column: end.column + 1 } };
}

function isInShare(mutant, oneOf) {
  const name = nameOf(mutant.fileName, mutant.location, mutant);
  return createHash('sha256').update(name).digest().readUInt32BE(0) % oneOf === 0;
}

export const strykerPlugins = [declareClassPlugin(PluginKind.Checker, 'share', ShareChecker)];
