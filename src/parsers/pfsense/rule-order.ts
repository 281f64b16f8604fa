import type { Line } from '../../model/device.js';
import type { AutomaticRule } from './automatic-line.js';
import { doubt } from './doubt.js';
import type { FilterRule } from './filter-rules.js';
import { ALL_ADDRESSES } from '../../model/ip-set.js';
import { ALL_PORTS } from '../../model/number-set.js';

/** Everything that is asked, in the order pfSense writes it. */
export interface RuleSet {
  /** `rdr pass`: decided before the filter. */
  readonly passLines: readonly Line[];
  readonly quick: readonly AutomaticRule[];
  readonly nonQuick: readonly AutomaticRule[];
  /** Rules of the administrator in the order of the file. */
  readonly rules: readonly FilterRule[];
  /** Non-quick rules between the automatic ones and the floating ones: permits of the reflection proxy. */
  readonly reflection: readonly Line[];
  /** Quick rules after those of the administrator. */
  readonly quickAfter: readonly AutomaticRule[];
  /** Non-quick rules at the very end. */
  readonly nonQuickAfter: readonly AutomaticRule[];
  /** Groups in the order in which their tabs are asked. */
  readonly groupOrder: ReadonlyMap<string, number>;
  /** Interfaces on which outbound NAT changes sources before the outgoing rules are asked. */
  readonly translatedInterfaces: ReadonlySet<string>;
}

/**
 * The lines of one direction as a first-match list. pf takes the first matching `quick` rule wherever it stands,
 * else the last matching rule: so the quick rules keep their order and the others follow in reverse.
 */
export function orderedLines(set: RuleSet, direction: 'in' | 'out'): readonly Line[] {
  const automatic = (rules: readonly AutomaticRule[]): readonly Line[] =>
    rules.filter((rule) => rule.direction === direction).map((rule) => bind(rule.line, rule.interfaces, direction));
  const asked = inTabOrder(set).filter((rule) => rule.direction === direction || rule.direction === 'any');
  const user = (quick: boolean): readonly Line[] =>
    asked.filter((rule) => rule.quick === quick).flatMap((rule) => userLine(rule, direction, set));
  const nonQuick = [
    ...automatic(set.nonQuick),
    ...(direction === 'in' ? set.reflection : []),
    ...user(false),
    ...automatic(set.nonQuickAfter),
  ];
  return [
    ...(direction === 'in' ? set.passLines : []),
    ...automatic(set.quick),
    ...user(true),
    ...automatic(set.quickAfter),
    ...nonQuick.reverse(),
  ];
}

const TAB_ORDER = { floating: 0, group: 1, 'system-group': 2, interface: 3 } as const;

/** Floating rules, then user groups in their order, then VPN tabs, then interfaces; each in the order of the file. */
function inTabOrder(set: RuleSet): readonly FilterRule[] {
  const rank = (rule: FilterRule): number => (rule.tab === 'group' ? set.groupOrder.get(rule.tabName) ?? 0 : 0);
  return [...set.rules].sort((a, b) => TAB_ORDER[a.tab] - TAB_ORDER[b.tab] || rank(a) - rank(b));
}

function userLine(rule: FilterRule, direction: 'in' | 'out', set: RuleSet): readonly Line[] {
  if (rule.interfaces?.length === 0) return [];
  const line = direction === 'out' && rule.asksSource ? seenAfterNat(rule, set) : rule.line;
  return [bind(line, rule.interfaces, direction)];
}

function bind(line: Line, interfaces: readonly string[] | undefined, direction: 'in' | 'out'): Line {
  if (interfaces === undefined) return line;
  const condition = { patterns: interfaces, negated: false };
  return direction === 'in' ? { ...line, ingress: condition } : { ...line, egress: condition };
}

/** On the way out pf translates before it filters, so a condition on the source meets the translated one. */
function seenAfterNat(rule: FilterRule, set: RuleSet): Line {
  const touched = rule.interfaces === undefined ? set.translatedInterfaces.size > 0 : rule.interfaces.some((name) => set.translatedInterfaces.has(name));
  if (!touched) return rule.line;
  const may = rule.line.match.may.map((box) => ({ ...box, source: ALL_ADDRESSES, sourcePorts: ALL_PORTS }));
  const why = doubt('pfsense.translated_source', rule.line.location);
  return { ...rule.line, match: { must: [], may }, doubts: [...rule.line.doubts, why] };
}
