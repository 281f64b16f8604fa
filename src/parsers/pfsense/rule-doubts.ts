import type { Doubt } from '../../model/device.js';
import type { Location } from '../../model/source.js';
import type { Fields } from './account.js';
import { doubt } from './doubt.js';
import type { RuleContext } from './rule-context.js';

interface RulePlace {
  readonly location: Location;
  readonly context: RuleContext;
  readonly type: 'pass' | 'block';
}

const LIMITS = ['max', 'max-src-nodes', 'max-src-states', 'max-src-conn', 'max-src-conn-rate'];

/** Conditions of a rule that an export cannot settle: with one of them the rule surely matches nothing. */
export function ruleDoubts(fields: Fields, place: RulePlace): readonly Doubt[] {
  const { location, context, type } = place;
  const found: Doubt[] = [];
  const set = (name: string): boolean => fields.text(name) !== '';
  const schedule = fields.text('sched');
  if (schedule !== '' && context.schedules.get(schedule) !== 'always') found.push(scheduleDoubt(schedule, place));
  if (fields.text('protocol') === 'tcp' && set('os')) found.push(doubt('pfsense.os_match', location));
  if (set('tagged')) found.push(doubt('pfsense.packet_tag', location));
  if (set('dscp') || (set('vlanprio') && fields.text('vlanprio') !== 'none')) found.push(doubt('pfsense.packet_priority', location));
  if (asksRareFlags(fields)) found.push(doubt('pfsense.tcp_flags', location));
  if (type === 'pass' && LIMITS.some(set)) found.push(doubt('pfsense.limits', location));
  if (type === 'pass' && fields.text('statetype') === 'none') found.push(doubt('pfsense.no_state', location));
  if (type === 'pass' && set('gateway') && context.skipRulesOfDownGateways) {
    found.push(doubt('pfsense.gateway_down', location, { gateway: fields.text('gateway').slice(0, 100) }));
  }
  return found;
}

function scheduleDoubt(schedule: string, place: RulePlace): Doubt {
  const name = schedule.slice(0, 100);
  if (!place.context.schedules.has(schedule)) {
    place.context.account.report('incomplete', 'export.undefined_reference', place.location, { kind: 'schedule', name });
  }
  return doubt('pfsense.schedule', place.location, { schedule: name });
}

/** ECE and CWR stand on some first segments and not on others (RFC 3168). */
function asksRareFlags(fields: Fields): boolean {
  if (fields.text('protocol') !== 'tcp' || fields.has('tcpflags_any')) return false;
  return fields.text('tcpflags2').split(',').some((flag) => flag === 'ece' || flag === 'cwr');
}
