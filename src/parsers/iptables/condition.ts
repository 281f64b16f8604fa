import type { Doubt, Match } from '../../model/device.js';
import { EVERYTHING, intersectSpaces, isEmptyBox, NOTHING, spaceContains, type Box, type HeaderSpace } from '../../model/header-space.js';
import { ALL_ADDRESSES } from '../../model/ip-set.js';
import { ALL_PORTS, ALL_PROTOCOLS, oneNumber } from '../../model/number-set.js';
import { parseAddresses } from './addresses.js';
import { ALL_TRACKED, conditionDraft, doubt, narrowAddresses, narrowProtocols, type ConditionDraft, type RuleContext } from './condition-draft.js';
import { applyExtension } from './extensions.js';
import type { Condition } from '../shared/chains/condition.js';
import { interfaceCondition, presenceAt } from './interface-condition.js';
import type { Ipsets } from './ipsets.js';
import { parseProtocol } from './names.js';
import type { Option, Rule } from './ruleset.js';

/** Works out the condition of a rule, as far as the export tells. */
export function conditionOf(rule: Rule, context: RuleContext): Condition {
  const draft = conditionDraft(context, rule.location);
  for (const option of rule.options) applyBaseOption(draft, option);
  for (const extension of rule.extensions) applyExtension(draft, extension);
  if (rule.incomplete) doubt(draft, 'iptables.line_in_doubt');
  return finish(draft);
}

/** The condition of a rule in a forwarded packet's way, for the account of the file. */
export function usualCondition(rule: Rule, { family, sets }: { readonly family: 4 | 6; readonly sets: Ipsets }): Condition {
  return conditionOf(rule, { family, sets, table: 'filter', hook: 'FORWARD', tracking: ALL_TRACKED });
}

const HOOK_OPTIONS = new Set(['--in-interface', '--out-interface']);
const HOOK_MODULES = new Set(['state', 'conntrack', 'addrtype', 'set']);

/** True when the condition means something else at other hooks or in other tables. */
export function dependsOnHook(rule: Rule): boolean {
  return (
    rule.options.some((option) => HOOK_OPTIONS.has(option.name)) ||
    rule.extensions.some((extension) => HOOK_MODULES.has(extension.name))
  );
}

function applyBaseOption(draft: ConditionDraft, option: Option): void {
  const value = option.values[0] ?? '';
  switch (option.name) {
    case '--source':
      applyAddress(draft, 'source', option);
      return;
    case '--destination':
      applyAddress(draft, 'destination', option);
      return;
    case '--protocol':
      applyProtocol(draft, option);
      return;
    case '--in-interface':
      draft.ingress = interfaceCondition(draft, { option, value, present: presenceAt(draft.context.hook, 'ingress') });
      return;
    case '--out-interface':
      draft.egress = interfaceCondition(draft, { option, value, present: presenceAt(draft.context.hook, 'egress') });
      return;
    case '--fragment':
      // -f is for second and later fragments; the packet that opens a connection is none.
      if (!option.negated) draft.never = true;
      return;
    default:
      doubt(draft, 'iptables.value_in_doubt', { option: option.name });
  }
}

function applyAddress(draft: ConditionDraft, field: 'source' | 'destination', option: Option): void {
  const ips = parseAddresses(option.values[0] ?? '');
  if (ips === undefined || (option.negated && (option.values[0] ?? '').includes(','))) {
    doubt(draft, 'iptables.value_in_doubt', { option: option.name });
    return;
  }
  narrowAddresses(draft, field, { ips, negated: option.negated });
}

function applyProtocol(draft: ConditionDraft, option: Option): void {
  const protocol = parseProtocol(option.values[0] ?? '');
  if (protocol === undefined) doubt(draft, 'iptables.value_in_doubt', { option: option.name });
  else if (protocol !== 'any') narrowProtocols(draft, oneNumber(protocol), option.negated);
  else if (option.negated) draft.never = true;
}

function finish(draft: ConditionDraft): Condition {
  const match = matchOf(draft);
  const exact = match.must === match.may || match.may.length === 0;
  return {
    match: exact ? { must: match.may, may: match.may } : match,
    ...(draft.ingress === undefined ? {} : { ingress: draft.ingress }),
    ...(draft.egress === undefined ? {} : { egress: draft.egress }),
    ...(draft.translated === undefined ? {} : { translated: draft.translated }),
    doubts: exact ? NO_DOUBTS : draft.doubts,
  };
}

const NO_DOUBTS: readonly Doubt[] = [];

function matchOf(draft: ConditionDraft): Match {
  if (draft.never) return { must: NOTHING, may: NOTHING };
  const plain = plainSpace(draft);
  let may = plain;
  let must = plain;
  for (const each of draft.further) {
    const same = must === may && each.must === each.may;
    may = intersectSpaces(may, each.may);
    must = same ? may : intersectSpaces(must, each.must);
  }
  if (draft.uncertain) return { must: NOTHING, may };
  return must !== may && spaceContains(must, may) ? { must: may, may } : { must, may };
}

function plainSpace(draft: ConditionDraft): HeaderSpace {
  const { source, destination, protocols, sourcePorts, destinationPorts } = draft;
  const box: Box = { source, destination, protocols, sourcePorts, destinationPorts };
  if (isEmptyBox(box)) return NOTHING;
  const free =
    source === ALL_ADDRESSES && destination === ALL_ADDRESSES && protocols === ALL_PROTOCOLS &&
    sourcePorts === ALL_PORTS && destinationPorts === ALL_PORTS;
  return free ? EVERYTHING : [box];
}
