import type { Location } from '../../model/source.js';
import { unknownParts } from './section-state.js';
import type { Block } from './parse.js';
import type { Report } from './report.js';
import { valueOf, valuesOf, type Scope } from './scope.js';

/** When a policy is in force. There is no clock: anything between always and never is in doubt. */
export type Activity = 'always' | 'never' | 'sometimes';

const WEEK = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** Prepares the look-up of schedules; an undefined name is reported where it is used. */
export function createScheduleBook(scope: Scope, report: Report): (name: string | undefined, location: Location) => Activity {
  const known = new Map<string, Activity>();
  for (const block of entriesOf(scope, 'firewall schedule recurring')) known.set(block.name, recurringActivity(block));
  for (const block of entriesOf(scope, 'firewall schedule onetime')) known.set(block.name, 'sometimes');
  for (const block of entriesOf(scope, 'firewall schedule group')) known.set(block.name, groupActivity(block, known));
  return (name, location) => {
    const activity = known.get(name ?? '');
    if (activity !== undefined) return activity;
    if (name === 'always') return 'always';
    if (name === 'none') return 'never';
    if (name !== undefined) {
      report.add('incomplete', 'export.undefined_reference', location, { kind: 'schedule', name: name.slice(0, 100) });
    }
    return 'sometimes';
  };
}

function entriesOf(scope: Scope, path: string): readonly Block[] {
  return [...(scope.section(path)?.entries.values() ?? [])];
}

/** `always` is every day from 00:00 to 00:00; `none` has no day. */
function recurringActivity(block: Block): Activity {
  if (unknownParts(block).length > 0) return 'sometimes';
  const days = valuesOf(block, 'day').filter((day) => day !== 'none');
  const start = valueOf(block, 'start') ?? '00:00';
  const end = valueOf(block, 'end') ?? '00:00';
  if (days.length === 0) return 'never';
  return WEEK.every((day) => days.includes(day)) && start === '00:00' && end === '00:00' ? 'always' : 'sometimes';
}

function groupActivity(block: Block, known: ReadonlyMap<string, Activity>): Activity {
  const members = valuesOf(block, 'member').map((name) => known.get(name) ?? 'sometimes');
  if (unknownParts(block).length > 0) return 'sometimes';
  if (members.includes('always')) return 'always';
  return members.every((activity) => activity === 'never') ? 'never' : 'sometimes';
}
