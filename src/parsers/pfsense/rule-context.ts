import type { Lookup } from './endpoints.js';
import type { Family } from './partly-known.js';
import type { ScheduleForce } from './schedules.js';

/** What the rules need beside addresses. */
export interface RuleContext extends Lookup {
  readonly schedules: ReadonlyMap<string, ScheduleForce>;
  /** Families that are not blocked as a whole before any rule is asked. */
  readonly families: readonly Family[];
  readonly skipRulesOfDownGateways: boolean;
}
