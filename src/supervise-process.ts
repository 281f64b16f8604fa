/** How the process of either entry ends when the run does not come to its end. */

/** What is told to people, on whatever channel is left. None of it may throw. */
export interface FailureTeller {
  /** Something broke where nobody catches it. Told once. */
  readonly broken: (thrown: unknown) => void;
  /** Nothing is left to wait for, and there is no verdict. */
  readonly unfinished: () => void;
}

/** A run that never comes back, or breaks where nobody catches it, must not look like a pass (ruling 1). */
const UNFINISHED = 3;

/**
 * Presets the exit code of an error and watches the process. Returns what sets the code that the run earned; after a
 * break it stays an error.
 */
export function superviseProcess(teller: FailureTeller): (code: number) => void {
  let isBroken = false;
  let isFinished = false;
  process.exitCode = UNFINISHED;
  // Rejections that nobody handles arrive here too. The second one is a consequence, or the first one's telling.
  process.on('uncaughtException', (thrown) => {
    process.exitCode = UNFINISHED;
    if (isBroken) return;
    isBroken = true;
    teller.broken(thrown);
  });
  process.on('beforeExit', () => {
    if (isFinished || isBroken) return;
    isFinished = true;
    teller.unfinished();
  });
  return (code) => {
    isFinished = true;
    if (!isBroken) process.exitCode = code;
  };
}
