import { existsSync, readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { createContext, runInNewContext, Script } from 'node:vm';

/** CPU time of a call in milliseconds, at most: that of the whole process, so that other programs do not count. */
export function cpuMilliseconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

/** Times that a call which took too long is called again. */
const ATTEMPTS = 4;

/**
 * True when a call that took too long does so every time it is called again, by itself and on its own thread's account:
 * neither compiling, collecting garbage nor a machine that does much else explains it.
 */
export function isSlow(milliseconds: number, work: () => void): boolean {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    collectGarbage();
    if (threadMilliseconds(work) <= milliseconds) return false;
  }
  return true;
}

/** Linux counts the nanoseconds that a thread has run. Elsewhere the time of the process has to do. */
function threadMilliseconds(work: () => void): number {
  const before = threadNanoseconds();
  if (before === undefined) return cpuMilliseconds(work);
  work();
  return ((threadNanoseconds() ?? before) - before) / 1_000_000;
}

const SCHEDULER = '/proc/thread-self/schedstat';

function threadNanoseconds(): number | undefined {
  if (!existsSync(SCHEDULER)) return undefined;
  const [ran = ''] = readFileSync(SCHEDULER, 'utf8').split(' ');
  return /^\d+$/u.test(ran) ? Number(ran) : undefined;
}

/**
 * Runs work that may never end.
 * @returns false when it was broken off after `milliseconds`
 */
export function endsWithin(milliseconds: number, work: () => void): boolean {
  try {
    call.runInContext(createContext({ work }), { timeout: milliseconds });
    return true;
  } catch (thrown: unknown) {
    if (typeof thrown === 'object' && thrown !== null && 'code' in thrown && thrown.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return false;
    throw thrown;
  }
}

const call = new Script('work()');

/** Bytes in use once nothing is left to collect; undefined where collecting cannot be asked for. */
export function settledHeap(): number | undefined {
  if (!collectGarbage()) return undefined;
  return process.memoryUsage().heapUsed;
}

let collect: (() => void) | undefined;

function collectGarbage(): boolean {
  collect ??= exposedCollector();
  collect?.();
  return collect !== undefined;
}

/** The flag can be set while running; contexts that are made afterwards see the function. */
function exposedCollector(): (() => void) | undefined {
  setFlagsFromString('--expose-gc');
  const found: unknown = runInNewContext('typeof gc === "function" ? gc : undefined');
  return typeof found === 'function' ? () => void Reflect.apply(found, undefined, []) : undefined;
}
