import { atLine } from '../../model/source.js';
import { namedInterfaces } from '../shared/chains/interface-set.js';
import type { BaseChain } from './filters.js';
import type { Link } from './interfaces.js';
import { callFor, type ChainRule } from './rule-sets.js';
import { find, valueAt, type ConfigNode } from './tree.js';

/** A base chain with its rules. */
export interface BoundChain {
  readonly base: BaseChain;
  readonly rules: readonly ChainRule[];
}

/** Directions of a rule set at an interface (EdgeOS, VyOS before 1.4): `in` and `out` are both for packets that go through. */
const DIRECTIONS = [
  ['in', 'forward', 'ingress'], ['out', 'forward', 'egress'], ['local', 'input', 'ingress'],
] as const;

/**
 * Rule sets bound to interfaces: `interfaces ethernet eth0 firewall in name X`, and `firewall interface eth0 in name X` of
 * early 1.4. A packet that goes through must pass the `in` of one interface and the `out` of the other.
 */
export function readBindings(root: ConfigNode, { links, path, family }: { readonly links: readonly Link[]; readonly path: string; readonly family: 4 | 6 }): readonly BoundChain[] {
  const holders = [
    ...links.map(({ node, model }) => ({ name: model.name, node: find(node, 'firewall') })),
    ...(find(root, 'firewall', 'interface')?.children ?? []).map((node) => ({ name: node.word.replace(/\+$/u, '*'), node })),
  ];
  return DIRECTIONS.flatMap(([direction, hook, side]): readonly BoundChain[] => {
    const rules = holders.flatMap(({ name, node }): readonly ChainRule[] => {
      const bound = find(node, direction, family === 4 ? 'name' : 'ipv6-name');
      const target = valueAt(bound);
      if (bound === undefined || target === undefined) return [];
      const location = atLine(path, bound.line);
      return [callFor({ label: `${name} ${direction} ${target}`, location, [side]: namedInterfaces([name], false) }, target)];
    });
    const [first] = rules;
    if (first === undefined) return [];
    return [{ base: { name: `interfaces ${direction}`, hooks: [hook], isEarly: false, location: first.location }, rules }];
  });
}
