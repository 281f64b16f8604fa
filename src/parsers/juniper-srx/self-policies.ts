import type { Filter, Line } from '../../model/device.js';
import { EVERYTHING, NOTHING } from '../../model/header-space.js';
import { ALL_ADDRESSES } from '../../model/ip-set.js';
import { endOf, policiesOf, policyLines, type PolicyContext } from './policies.js';
import { unevaluable } from './report.js';
import { at, partsOf, type Statement } from './tree.js';
import type { ZoneCondition, ZoneTable } from './zones.js';

/** The zone that stands for the device itself. */
export const SELF = 'junos-host';

const ANYWHERE: ZoneCondition = { match: undefined, doubts: [], locations: [] };

/** Policies to and from the device itself. What they do not match goes on; what is asked after them is in doubt. */
export function selfFilters(root: Statement, zones: ZoneTable, context: PolicyContext): readonly Filter[] {
  const policies = at(root, 'security', 'policies');
  const contexts = partsOf(policies, 'from-zone').map((statement) => ({ statement, zones: statement.name.split(' to-zone ') }));
  return (['input', 'output'] as const).flatMap((hook): readonly Filter[] => {
    const side = hook === 'input' ? 1 : 0;
    const own = contexts.filter((one) => one.zones[side] === SELF);
    if (own.length === 0) return [];
    const lines = own.flatMap(({ statement, zones: names }) => {
      const zone = names[1 - side] ?? '';
      const condition = zone === SELF ? ANYWHERE : zones.condition([{ text: zone, location: statement.location }]);
      const sides = hook === 'input' ? { from: condition, to: ANYWHERE, fromZone: zone } : { from: ANYWHERE, to: condition, toZone: zone };
      return [...policiesOf(statement).flatMap((policy) => policyLines(policy, sides, context)), restOf(statement, condition, hook)];
    });
    const [first] = own;
    return [{ name: hook === 'input' ? `policies to-zone ${SELF}` : `policies from-zone ${SELF}`, hooks: [hook], universe: ALL_ADDRESSES, lines, defaultAction: 'permit', defaultLocation: first?.statement.location ?? root.location, replies: 'stateful' }];
  });
}

/** Whether traffic that no policy of the context matches is denied is not documented. */
function restOf(statement: Statement, { match }: ZoneCondition, hook: 'input' | 'output'): Line {
  const location = endOf(statement, statement.location);
  const side = match === undefined ? {} : hook === 'input' ? { ingress: match } : { egress: match };
  return { label: `from-zone ${statement.name} default`.slice(0, 200), action: 'deny', match: { must: NOTHING, may: EVERYTHING }, ...side, doubts: [unevaluable(`from-zone ${statement.name} default`, location)], location };
}
