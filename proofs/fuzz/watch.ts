import { setFlagsFromString } from 'node:v8';
import { createContext, runInNewContext, Script } from 'node:vm';

/** CPU time of a call in milliseconds; other programs on the machine do not count. */
export function cpuMilliseconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

/** True when a call that took too long does so twice more, on its own: neither compiling nor collecting garbage explains it. */
export function isSlow(milliseconds: number, work: () => void): boolean {
  for (let attempt = 0; attempt < 2; attempt += 1) {
    collectGarbage();
    if (cpuMilliseconds(work) <= milliseconds) return false;
  }
  return true;
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
