import type { Report } from './report.js';
import { byName, partOf, partsOf, type Statement, type Value } from './tree.js';

/** Whether a policy with this scheduler is in force: there is no clock here, so other times are in doubt. */
export type Activity = 'always' | 'sometimes';

/** The schedulers of the device. */
export interface SchedulerBook {
  activity(name: Value): Activity;
}

/** Reads `[edit schedulers]`. */
export function readSchedulers(root: Statement, report: Report): SchedulerBook {
  const schedulers = byName(partsOf(partOf(root, 'schedulers'), 'scheduler'));
  return {
    activity({ text, location }) {
      const scheduler = schedulers.get(text);
      if (scheduler === undefined) report.addOnce(`scheduler ${text}`, { code: 'export.undefined_reference', location, parameters: { kind: 'scheduler', name: text.slice(0, 100) } });
      if (scheduler !== undefined && isAlways(scheduler)) return 'always';
      report.mark(location, 'partial');
      return 'sometimes';
    },
  };
}

/** `daily all-day` and nothing else. */
function isAlways(scheduler: Statement): boolean {
  const [only, ...others] = scheduler.parts.filter((part) => !part.inactive);
  if (only?.keyword !== 'daily' || others.length > 0 || scheduler.unknown !== undefined) return false;
  return only.parts.length === 1 && partOf(only, 'all-day') !== undefined;
}
