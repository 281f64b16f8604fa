import { childrenNamed, firstChild, type XmlElement } from '../shared/xml-reader.js';
import type { Account } from './account.js';

/** When a schedule lets its rules be in force, as far as a file without a clock can say. */
export type ScheduleForce = 'always' | 'never' | 'sometimes';

const FIELDS = { read: new Set(['name']), noEffect: new Set(['descr', 'schedlabel', 'labels']) };
const RANGE_FIELDS = { read: new Set(['month', 'day', 'hour', 'position']), noEffect: new Set(['rangedescr']) };

/** Reads `<schedules>`. A rule is in force while one of the time ranges fits (`filter_get_time_based_rule_status`). */
export function readSchedules(root: XmlElement, account: Account): ReadonlyMap<string, ScheduleForce> {
  const schedules = new Map<string, ScheduleForce>();
  const section = firstChild(root, 'schedules');
  if (section === undefined) return schedules;
  account.mark(section, 'understood');
  for (const element of childrenNamed(section, 'schedule')) {
    const ranges = childrenNamed(element, 'timerange').filter((range) => range.children.length > 0);
    const forces = ranges.map((range) => readRange(range, account));
    for (const range of childrenNamed(element, 'timerange')) account.mark(range, 'understood');
    const rest = { ...element, children: element.children.filter((child) => child.name !== 'timerange') };
    const fields = account.fields(rest, FIELDS);
    account.mark(element, 'understood');
    const force = forces.length === 0 ? 'never' : forces.includes('always') ? 'always' : 'sometimes';
    schedules.set(fields.text('name'), fields.unknown.length > 0 ? 'sometimes' : force);
  }
  return schedules;
}

/** A range without any limit, or one that only lists all seven days, always fits. */
function readRange(range: XmlElement, account: Account): ScheduleForce {
  const fields = account.fields(range, RANGE_FIELDS);
  const days = new Set(fields.text('position').split(','));
  const everyDay = fields.text('position') === '' || ['1', '2', '3', '4', '5', '6', '7'].every((day) => days.has(day));
  const limited = ['month', 'day', 'hour'].some((name) => fields.text(name) !== '');
  return everyDay && !limited && fields.unknown.length === 0 ? 'always' : 'sometimes';
}
