/**
 * Everything that is made to go wrong on purpose, and how the program has to end. `docs/faults.md` shows this table,
 * `processes.test.ts` and `policies.test.ts` make it happen.
 */
import { moduleFaults } from './module-faults.js';
import { processFaults } from './process-faults.js';

/** What every fault has, for the page and for the tests. */
export interface FaultRow {
  readonly id: string;
  /** Where it goes wrong: a heading of the page. */
  readonly group: string;
  /** What is done, as a phrase for people. */
  readonly done: string;
  /** What ends: the command line, the action, or a run given another policy module. */
  readonly program: 'command line' | 'action' | 'run';
  /** Exit code, or the signal that ended the process. Never 0. */
  readonly exit: 1 | 2 | 3 | 'SIGTERM' | 'SIGINT' | 'SIGHUP' | 'SIGABRT';
  /** Stands in what the program says. */
  readonly says: string;
  /** What the fault needs that not every machine has. */
  readonly needs?: 'root' | 'no root';
}

/** Every fault. */
export const faults: readonly FaultRow[] = [...processFaults, ...moduleFaults];
