import type { Step } from '../analysis/traffic.js';
import type { PathStep } from '../model/report.js';

/** A step of traffic as reports tell it: the line's own name, empty where a default action decided. */
export function pathStep({ device, filter, line, translation, action, location }: Step): PathStep {
  return { device, filter, line: line?.label ?? translation?.label ?? '', action, location };
}
