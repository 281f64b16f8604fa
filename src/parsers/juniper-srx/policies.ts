import type { Doubt, Line, LineAction } from '../../model/device.js';
import { ALL_ADDRESSES } from '../../model/ip-set.js';
import { box, EVERYTHING, intersectBoxes, NOTHING, type HeaderSpace } from '../../model/header-space.js';
import type { IpSet } from '../../model/ip-set.js';
import type { Location } from '../../model/source.js';
import { excludeValue, unknownPart, type AddressBooks, type AddressValue } from './addresses.js';
import type { ApplicationBook, ApplicationValue } from './applications.js';
import { mergeDoubts, mergeLocations, unevaluable, type Report } from './report.js';
import type { SchedulerBook } from './schedulers.js';
import { at, partOf, partsOf, valueOf, valuesOf, type Statement } from './tree.js';
import type { ZoneCondition } from './zones.js';

/** What policies refer to. */
export interface PolicyContext {
  readonly books: AddressBooks;
  readonly applications: ApplicationBook;
  readonly schedulers: SchedulerBook;
  readonly report: Report;
  /** Ids of the translations of destinations, for `drop-translated`. */
  readonly destinationTranslations: readonly string[];
}

/** Between which zones a policy stands. */
export interface PolicySides {
  readonly from: ZoneCondition;
  readonly to: ZoneCondition;
  /** Zones whose address books name the addresses; absent in global policies. */
  readonly fromZone?: string;
  readonly toZone?: string;
}

/** The lines of one policy; none when it is never in force or can match nothing. */
export function policyLines(policy: Statement, sides: PolicySides, context: PolicyContext): readonly Line[] {
  const match = partOf(policy, 'match');
  const scheduler = valueOf(policy, 'scheduler-name');
  const activity = scheduler === undefined ? 'always' : context.schedulers.activity(scheduler);
  const source = readSide(policy, 'source-address', { zone: sides.fromZone, context });
  const destination = readSide(policy, 'destination-address', { zone: sides.toZone, context });
  const application = readApplicationSide(policy, context);
  const timed = activity === 'always' ? [] : [unevaluable(`scheduler-name ${scheduler?.text ?? ''}`, scheduler?.location ?? policy.location)];
  const hard = mergeDoubts(unknownPart(policy, 'policy'), timed, actionDoubts(policy, context), conditionDoubts(match, context), sides.from.doubts, sides.to.doubts);
  const doubts = mergeDoubts(hard, source.doubts, destination.doubts, application.doubts);
  const may = combine(source.may, destination.may, application.may);
  if (may.length === 0) return [];
  const must = doubts.length === 0 ? may : hard.length > 0 ? NOTHING : combine(source.must, destination.must, application.must);
  const line: Line = {
    label: policyLabel(policy),
    action: readAction(policy),
    match: { must, may },
    ...(sides.from.match === undefined ? {} : { ingress: sides.from.match }),
    ...(sides.to.match === undefined ? {} : { egress: sides.to.match }),
    ...(destination.names === undefined ? {} : { destinationNames: destination.names }),
    doubts,
    location: policy.location,
    relatedLocations: mergeLocations(source.locations, destination.locations, application.locations, sides.from.locations, sides.to.locations),
  };
  return byTranslation(line, policy, context);
}

/** `from-zone trust to-zone dmz policy "P"`, `global policy "P"`. */
function policyLabel(policy: Statement): string {
  const { parent } = policy;
  const context = parent === undefined || parent.keyword === 'global' ? 'global' : `from-zone ${parent.name}`;
  return [context.slice(0, 120), ' policy "', policy.name, '"'].join('').slice(0, 200);
}

interface Side {
  readonly zone: string | undefined;
  readonly context: PolicyContext;
}

function readSide(policy: Statement, keyword: 'source-address' | 'destination-address', { zone, context }: Side): AddressValue {
  const match = partOf(policy, 'match');
  const names = valuesOf(match, keyword);
  const location = partOf(match, keyword)?.location ?? policy.location;
  // Junos commits no policy without addresses; what such a text would match is unknown.
  if (names.length === 0) return { must: [], may: ALL_ADDRESSES, doubts: [unevaluable(keyword, location)], locations: [] };
  const value = context.books.resolve(names, zone);
  const excluded = partOf(match, `${keyword}-excluded`);
  return excluded === undefined ? value : excludeValue(value, excluded.location);
}

function readApplicationSide(policy: Statement, { applications }: PolicyContext): ApplicationValue {
  const match = partOf(policy, 'match');
  const names = valuesOf(match, 'application');
  if (names.length > 0) return applications.resolve(names);
  return { must: NOTHING, may: EVERYTHING, doubts: [unevaluable('application', policy.location)], locations: [] };
}

function readAction(policy: Statement): LineAction {
  return at(policy, 'then', 'permit') === undefined && isClosed(policy) ? 'deny' : 'permit';
}

function isClosed(policy: Statement): boolean {
  return at(policy, 'then', 'deny') !== undefined || at(policy, 'then', 'reject') !== undefined;
}

const ACTIONS: ReadonlySet<string> = new Set(['permit', 'deny', 'reject']);

/** A policy has one action. Tunnels and logins limit what it permits further. */
function actionDoubts(policy: Statement, { report }: PolicyContext): readonly Doubt[] {
  const then = partOf(policy, 'then');
  const actions = (then?.parts ?? []).filter((part) => ACTIONS.has(part.keyword) && !part.inactive);
  const limits = (at(then, 'permit')?.parts ?? []).filter((part) => part.rule.kind === 'doubtful' && !part.inactive);
  const doubts = limits.map((part) => unevaluable(`then permit ${part.keyword}`, part.location));
  if (actions.length === 1) return doubts;
  report.add('incomplete', 'export.invalid_value', policy.location, {
    what: `policy ${policy.name.slice(0, 60)}: then`,
    value: actions.map(({ keyword }) => keyword).join(', '),
    expected: 'permit, deny, reject',
  });
  report.mark(policy.location, 'partial');
  return [...doubts, unevaluable('then', then?.location ?? policy.location)];
}

/** Values by which these conditions are no conditions. */
const UNCONDITIONAL: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['source-identity', new Set(['any'])],
  ['dynamic-application', new Set(['any', 'none'])],
  ['url-category', new Set(['any', 'none'])],
]);

function conditionDoubts(match: Statement | undefined, { report }: PolicyContext): readonly Doubt[] {
  const doubts: Doubt[] = [];
  for (const part of match?.parts ?? []) {
    if (part.inactive) continue;
    const harmless = UNCONDITIONAL.get(part.keyword);
    const isLimit = harmless === undefined ? part.rule.kind === 'doubtful' : part.values.some(({ text }) => !harmless.has(text));
    if (!isLimit) continue;
    report.mark(part.location, 'partial');
    doubts.push(unevaluable(part.keyword, part.location));
  }
  return doubts;
}

/** Source, destination and application together. */
export function combine(source: IpSet, destination: IpSet, applications: HeaderSpace): HeaderSpace {
  if (source.length === 0 || destination.length === 0) return NOTHING;
  const side = box({ source, destination });
  return applications.map((application) => intersectBoxes(side, application)).filter((one) => one !== undefined);
}

/** `permit destination-address drop-translated` denies what came through a translation of the destination. */
function byTranslation(line: Line, policy: Statement, { destinationTranslations }: PolicyContext): readonly Line[] {
  const limit = at(policy, 'then', 'permit', 'destination-address');
  if (limit === undefined || line.action !== 'permit') return [line];
  const dropsTranslated = partOf(limit, 'drop-translated') !== undefined;
  const dropsOthers = partOf(limit, 'drop-untranslated') !== undefined;
  const translated: Line = { ...line, translations: destinationTranslations, action: dropsTranslated ? 'deny' : 'permit' };
  const others: Line = { ...line, translations: [], action: dropsOthers ? 'deny' : 'permit' };
  return destinationTranslations.length === 0 ? [others] : [translated, others];
}

/** Policies of a context in order. */
export function policiesOf(context: Statement | undefined): readonly Statement[] {
  return partsOf(context, 'policy');
}

/** A place for a context without one. */
export function endOf(context: Statement | undefined, fallback: Location): Location {
  return context?.parts.at(-1)?.location ?? context?.location ?? fallback;
}
