import type { Translation } from '../../model/device.js';
import { NOTHING } from '../../model/header-space.js';
import { orderedRules, readPool, sideOf, type NatContext, type NatRule } from './nat-rules.js';
import { mergeDoubts, unevaluable } from './report.js';
import { at, entriesOf, partOf, type Statement } from './tree.js';

/** `security nat source`: rules in order; the packet is compared after the translation of its destination. */
export function sourceNat(root: Statement, context: NatContext): readonly Translation[] {
  const nat = at(root, 'security', 'nat', 'source');
  return orderedRules(nat, 'source', context).map((rule) => {
    const { target, doubts } = readTarget(rule, nat, context);
    const all = mergeDoubts(rule.doubts, doubts);
    return {
      id: rule.id,
      label: rule.label,
      field: 'source',
      match: { must: doubts.length === 0 ? rule.must : NOTHING, may: rule.may },
      ...sideOf(rule.from, 'ingress'),
      ...sideOf(rule.to, 'egress'),
      target,
      doubts: all,
      location: rule.statement.location,
    };
  });
}

function readTarget(rule: NatRule, nat: Statement | undefined, { report }: NatContext): Pick<Translation, 'target' | 'doubts'> {
  const then = at(rule.statement, 'then', 'source-nat');
  const pools = entriesOf(partOf(then, 'pool'));
  const [pool] = pools;
  const choices = [...pools, partOf(then, 'interface'), partOf(then, 'off')].filter((one) => one !== undefined);
  const { location } = rule.statement;
  if (choices.length !== 1) {
    report.add('incomplete', 'export.invalid_value', location, { what: `${rule.id.slice(0, 100)}: then source-nat`, value: '', expected: 'interface, pool, off' });
    report.mark(location, 'partial');
    return { target: { addresses: 'egress-interface', mapping: 'any' }, doubts: [unevaluable('then source-nat', location)] };
  }
  if (partOf(then, 'off') !== undefined) return { target: 'none', doubts: [] };
  if (pool === undefined) return { target: { addresses: 'egress-interface', mapping: 'any' }, doubts: [] };
  const { addresses, doubts } = readPool(nat, { text: pool.name, location: pool.location }, report);
  return { target: { addresses, mapping: 'any' }, doubts };
}
