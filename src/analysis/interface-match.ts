import type { InterfaceMatch } from '../model/device.js';

/** Whether a condition on an interface holds: for an interface whose name is not known it is in doubt. */
export type ThreeValued = 'yes' | 'no' | 'in-doubt';

/** Evaluates an interface condition; `name` is undefined when the interface has no known name. */
export function matchInterface(condition: InterfaceMatch | undefined, name: string | undefined): ThreeValued {
  if (condition === undefined) return 'yes';
  if (name === undefined) return condition.patterns.every(isOtherInterface) ? (condition.negated ? 'yes' : 'no') : 'in-doubt';
  const matches = condition.patterns.some((pattern) => fits(pattern, name));
  return matches === condition.negated ? 'no' : 'yes';
}

/** The conjunction: `no` wins, then doubt. */
export function both(a: ThreeValued, b: ThreeValued): ThreeValued {
  if (a === 'no' || b === 'no') return 'no';
  return a === 'in-doubt' || b === 'in-doubt' ? 'in-doubt' : 'yes';
}

function fits(pattern: string, name: string): boolean {
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : pattern === name;
}

/** Traffic between two machines never comes by the loopback interface, whatever the card is called. */
function isOtherInterface(pattern: string): boolean {
  return pattern === 'lo' || pattern === 'lo0';
}
