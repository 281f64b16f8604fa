import type { Doubt, LineAction, Match } from '../../model/device.js';
import { box, EVERYTHING, intersectBoxes, NOTHING, type HeaderSpace } from '../../model/header-space.js';
import type { IpSet } from '../../model/ip-set.js';
import type { Location } from '../../model/source.js';
import { ownText } from '../shared/own-text.js';
import type { Fields } from './account.js';
import { negateValue, type AddressValue, type Usage } from './addresses.js';
import { doubt, exactly, inDoubt, mergeDoubts, mergeLocations, unevaluable } from './known.js';
import { NOTHING_NAMED, RULE_NOTES } from './no-effect.js';
import type { RuleContext } from './rule-context.js';
import type { ServiceValue } from './services.js';
import { keyOf, type ConfigNode } from './tree.js';
import { zonePairs, type ZonePair } from './zones.js';

/** A security rule in force, its conditions resolved. It sees packets as they were sent, before any translation. */
export interface SecurityRule {
  readonly label: string;
  /** Undefined: the export does not say, so it may do either. */
  readonly action: LineAction | undefined;
  readonly pairs: readonly ZonePair[];
  readonly match: Match;
  readonly doubts: readonly Doubt[];
  readonly location: Location;
  readonly relatedLocations: readonly Location[];
  readonly description: string | undefined;
  readonly destinationNames: readonly string[] | undefined;
}

/** Conditions on who sends, with what, and to which content: anything but `any` is in doubt. */
const CONDITIONS = [
  ...['source-user', 'category', 'hip-profiles', 'source-hip', 'destination-hip', 'source-device', 'destination-device', 'source-imsi', 'source-imei'],
  ...['source-nw-slice', 'source-subscriber-id', 'source-equipment-id', 'source-network-slice', 'saas-user-list', 'saas-tenant-list', 'url-category'],
] as const;

const RULE = {
  read: new Set<string>([
    ...['from', 'to', 'source', 'destination', 'application', 'service', 'action', 'disabled', 'negate-source', 'negate-destination', 'rule-type', 'schedule', 'target', 'description'],
    ...CONDITIONS,
  ]),
  noEffect: RULE_NOTES,
};

/** What each word of `action` does to a new connection. */
const ACTIONS: ReadonlyMap<string, LineAction> = new Map<string, LineAction>([
  ['allow', 'permit'],
  ['deny', 'deny'],
  ['drop', 'deny'],
  ['reset-client', 'deny'],
  ['reset-server', 'deny'],
  ['reset-both', 'deny'],
]);

const YES_OR_NO = ['disabled', 'negate-source', 'negate-destination'] as const;

/** Reads one rule; undefined when it is switched off. */
export function readSecurityRule(entry: ConfigNode, context: RuleContext): SecurityRule | undefined {
  const { account } = context;
  const location = account.at(entry);
  const fields = account.fields(entry, RULE);
  const usage: Usage = { account, location };
  const source = readEnd(fields, 'source', context, usage);
  const destination = readEnd(fields, 'destination', context, usage);
  const service = readService(fields, context, usage);
  const zones = zonePairs({ from: fields.names('from'), to: fields.names('to'), type: readType(fields) }, context.zones, usage);
  const own = [...zones.doubts, ...ownDoubts(fields, context, usage)];
  const action = ACTIONS.get(fields.value('action') ?? '');
  const description = fields.value('description');
  const unknown = fields.unknown.length > 0 ? [doubt('paloalto.unknown_part', location, { kind: 'rule', name: keyOf(entry).slice(0, 60) })] : [];
  if (fields.value('disabled') === 'yes') return undefined;
  const ends = product(source, destination, service);
  const hard = own.length + unknown.length > 0;
  const doubts = mergeDoubts(unknown, own, source.doubts, destination.doubts, service.doubts);
  if (doubts.length > 0) account.mark(entry, 'partial');
  return {
    label: ruleLabel(entry),
    action,
    pairs: zones.pairs,
    match: hard ? inDoubt(ends) : ends,
    doubts,
    location,
    relatedLocations: mergeLocations(source.locations, destination.locations, service.locations),
    description: description === undefined || description === '' ? undefined : ownText(description.slice(0, 500)),
    destinationNames: destination.names,
  };
}

function ruleLabel(entry: ConfigNode): string {
  return ['rule "', keyOf(entry), '"'].join('').slice(0, 200);
}

function readType(fields: Fields): 'universal' | 'intrazone' | 'interzone' {
  const type = fields.value('rule-type');
  return type === 'intrazone' || type === 'interzone' ? type : 'universal';
}

function readEnd(fields: Fields, name: 'source' | 'destination', context: RuleContext, usage: Usage): AddressValue {
  const names = fields.names(name);
  const value = context.addresses.resolve(names, usage);
  const given = names.length > 0 ? value : missingEnd(name, usage.location);
  return fields.value(`negate-${name}`) === 'yes' ? negateValue(given) : given;
}

/** The product asks for both ends in every rule; a rule without one is none that it would keep. */
function missingEnd(name: string, location: Location): AddressValue {
  return { must: [], may: EVERYTHING[0]?.source ?? [], doubts: [unevaluable(name, location)], locations: [] };
}

/** Ports come from the services, or from what the named applications use; which application it is stays in doubt. */
function readService(fields: Fields, context: RuleContext, usage: Usage): ServiceValue {
  const services = fields.names('service');
  const applications = fields.names('application');
  const anyApplication = applications.includes('any');
  const byPorts = servicePorts(services, applications, { context, usage });
  if (anyApplication && !services.includes('application-default')) return byPorts;
  const what = applications.slice(0, 3).join(', ').slice(0, 80);
  const why = anyApplication ? doubt('paloalto.application_default', usage.location) : doubt('paloalto.application', usage.location, { application: what });
  return { ...byPorts, must: NOTHING, doubts: mergeDoubts([why], byPorts.doubts) };
}

function servicePorts(services: readonly string[], applications: readonly string[], { context, usage }: { readonly context: RuleContext; readonly usage: Usage }): ServiceValue {
  const named = services.filter((name) => name !== 'application-default' && name !== 'any');
  const isAny = applications.includes('any') || applications.length === 0;
  const space = (may: HeaderSpace): ServiceValue => ({ must: may, may, doubts: [], locations: [] });
  if (services.includes('any')) return isAny ? space(EVERYTHING) : space(context.applications.reach(applications, usage).anywhere);
  if (services.includes('application-default') && isAny) return space(EVERYTHING);
  const standard = services.includes('application-default') ? context.applications.reach(applications, usage).standard : NOTHING;
  if (services.length === 0) return { must: NOTHING, may: EVERYTHING, doubts: [unevaluable('service', usage.location)], locations: [] };
  if (named.length === 0) return space(standard);
  const value = context.services.resolve(named, usage);
  return standard.length === 0 ? value : { ...value, may: [...value.may, ...standard] };
}

/** Conditions of the rule as a whole that no export settles. */
function ownDoubts(fields: Fields, context: RuleContext, usage: Usage): readonly Doubt[] {
  const { account, location } = usage;
  const doubts: Doubt[] = [];
  for (const name of CONDITIONS) {
    const names = fields.names(name);
    if (names.some((one) => one !== 'any')) doubts.push(doubt('paloalto.condition', location, { condition: `${name} ${names.join(', ')}`.slice(0, 100) }));
  }
  const schedule = fields.value('schedule');
  if (schedule !== undefined && schedule !== '') doubts.push(scheduleDoubt(schedule, context, usage));
  const target = fields.node('target');
  if (target !== undefined) doubts.push(...targetDoubts(target, usage));
  const choices: readonly (readonly [name: string, known: readonly string[]])[] = [
    ...YES_OR_NO.map((name) => [name, ['yes', 'no', '']] as const),
    ['rule-type', ['universal', 'intrazone', 'interzone', '']],
    ['action', [...ACTIONS.keys()]],
  ];
  for (const [name, known] of choices) {
    const value = fields.value(name) ?? (name === 'action' ? 'none' : '');
    if (known.includes(value)) continue;
    account.report('incomplete', 'export.invalid_value', location, { what: name, value: value.slice(0, 60), expected: known.filter((word) => word !== '').join(', ') });
    doubts.push(unevaluable(name, location));
  }
  return doubts;
}

function scheduleDoubt(name: string, { tables }: RuleContext, { account, location }: Usage): Doubt {
  if (tables.schedules.find(name, 0) !== undefined) return doubt('paloalto.schedule', location, { schedule: name.slice(0, 60) });
  const parameters = { kind: 'schedule', name: name.slice(0, 100) };
  account.report('incomplete', 'export.undefined_reference', location, parameters);
  return doubt('export.undefined_reference', location, parameters);
}

const TARGET = { read: new Set(['devices', 'negate', 'tags']), noEffect: NOTHING_NAMED };

/** Panorama installs a rule with targets on some of its firewalls only; which one this is, no file tells. */
export function targetDoubts(target: ConfigNode, { account, location }: Usage): readonly Doubt[] {
  const fields = account.fields(target, TARGET);
  const lists = ['devices', 'tags'].flatMap((name) => fields.node(name) ?? []);
  for (const list of lists) account.markTree(list, 'partial');
  const negated = fields.value('negate') === 'yes';
  const isLimited = negated || fields.unknown.length > 0 || lists.some((list) => list.children.length > 0);
  return isLimited ? [doubt('paloalto.target', location)] : [];
}

/** Source, destination and service together, bound by bound. */
export function product(source: AddressValue, destination: AddressValue, service: ServiceValue): Match {
  const may = boxes(source.may, destination.may, service.may);
  const isExact = source.doubts.length + destination.doubts.length + service.doubts.length === 0;
  return isExact ? exactly(may) : { may, must: boxes(source.must, destination.must, service.must) };
}

function boxes(source: IpSet, destination: IpSet, services: HeaderSpace): HeaderSpace {
  if (source.length === 0 || destination.length === 0) return NOTHING;
  const side = box({ source, destination });
  return services.flatMap((service) => intersectBoxes(side, service) ?? []);
}
