/** Rules of access layers as ordered lines. Inline layers are unfolded where their parent rule stands. */
import type { Doubt, Line, LineAction, Match } from '../../model/device.js';
import { box, EVERYTHING, intersectSpaces, NOTHING, PROTOCOL, subtractSpaces, type HeaderSpace } from '../../model/header-space.js';
import { oneNumber } from '../../model/number-set.js';
import type { Location } from '../../model/source.js';
import type { ExportReport } from '../shared/export-report.js';
import { matchAfter, type PublishedTargets } from '../shared/original-view.js';
import { exactly, mergeDoubts, mergePlaces, nothingSure, unevaluable } from './known.js';
import type { Rulebase } from './layers.js';
import type { InstallScope } from './install-scope.js';
import type { Resolver } from './resolve.js';
import type { AccessRule, Cell } from './rules.js';

/** What turning layers into lines needs. */
export interface LayerContext {
  readonly layers: ReadonlyMap<string, Rulebase<AccessRule>>;
  readonly resolver: Resolver;
  readonly scope: InstallScope;
  readonly published: PublishedTargets;
  readonly report: ExportReport;
}

/** Lines of a layer, and whether answers surely come back through all of its rules. */
export interface LayerLines {
  readonly lines: readonly Line[];
  readonly keepsReplies: boolean;
}

/** Where a layer stands: under which rules, with what they match. */
interface Position {
  readonly labels: readonly string[];
  readonly match: Match;
  readonly doubts: readonly Doubt[];
  readonly uids: readonly string[];
}

const TOP: Position = { labels: [], match: exactly(EVERYTHING), doubts: [], uids: [] };

/** The lines of an ordered layer, with its cleanup as the last one. */
export function linesOfLayer(uid: string, location: Location, context: LayerContext): LayerLines {
  const collected: { readonly lines: Line[]; keepsReplies: boolean } = { lines: [], keepsReplies: true };
  unfold(uid, { position: TOP, location }, { ...context, collected });
  return collected;
}

interface Unfolding extends LayerContext {
  readonly collected: { readonly lines: Line[]; keepsReplies: boolean };
}

function unfold(uid: string, at: { readonly position: Position; readonly location: Location }, context: Unfolding): void {
  const { layers, resolver, report } = context;
  const { position } = at;
  const layer = layers.get(uid);
  const name = resolver.find(uid, 'layer', at.location)?.name ?? layer?.name ?? uid;
  const isCycle = position.uids.includes(uid);
  if (layer === undefined || isCycle) {
    report.add('incomplete', isCycle ? 'export.cyclic_reference' : 'checkpoint.layer_missing', at.location, { kind: 'layer', name: name.slice(0, 100) });
    const doubts = mergeDoubts(position.doubts, [unevaluable(`layer ${name}`, at.location)]);
    pushUnsure({ label: labelOf(position, name), match: position.match, doubts, location: at.location, places: [] }, context);
    return;
  }
  const inside: Position = { ...position, uids: [...position.uids, uid] };
  for (const rule of layer.rules) unfoldRule(rule, { layer: name, position: inside }, context);
  pushCleanup(uid, { name, location: layer.location, position }, context);
}

function labelOf({ labels }: Position, own: string): string {
  return [...labels, own].join(' > ').slice(0, 200);
}

interface Draft {
  readonly label: string;
  readonly match: Match;
  readonly doubts: readonly Doubt[];
  readonly location: Location;
  readonly places: readonly Location[];
  readonly domainNames?: readonly string[];
}

/** What none of a layer's rules matches. */
function pushCleanup(uid: string, at: { readonly name: string; readonly location: Location; readonly position: Position }, context: Unfolding): void {
  const { name, location, position } = at;
  const object = context.resolver.find(uid, 'layer', location);
  const cleanup = object?.value.kind === 'layer' && !object.isStrange ? object.value.cleanup : undefined;
  const draft = { label: labelOf(position, `${name} implicit cleanup`), match: position.match, doubts: position.doubts, location, places: [] };
  if (cleanup === undefined) pushUnsure({ ...draft, doubts: mergeDoubts(draft.doubts, [unevaluable(`${name}: implicit-cleanup-action`, location)]) }, context);
  else push(draft, cleanup === 'accept' ? 'permit' : 'deny', context);
}

const ANY_NAMES: ReadonlySet<string> = new Set(['Any', 'All']);

function unfoldRule(rule: AccessRule, at: { readonly layer: string; readonly position: Position }, context: Unfolding): void {
  const { resolver, scope, collected } = context;
  const installed = scope.applies(rule.installOn, rule.location);
  const label = labelOf(at.position, `${at.layer} rule ${rule.number ?? '?'} "${rule.name}"`);
  const source = resolver.addresses(rule.source, rule.location);
  const destination = resolver.addresses(rule.destination, rule.location);
  const services = resolver.services(rule.service, rule.location);
  const unknown = mergeDoubts(
    conditionDoubts('VPN', rule.vpn, { rule, resolver }),
    conditionDoubts('content', rule.content, { rule, resolver }),
    conditionDoubts('time', rule.time, { rule, resolver }),
    rule.isStrange ? [unevaluable(label, rule.location)] : [],
    installed === 'unknown' ? [unevaluable('install-on', rule.location)] : [],
  );
  // What a disabled rule names is looked up as well: a reference that leads nowhere is told.
  if (!rule.isEnabled || installed === 'no') return;
  if (!services.keepsReplies) collected.keepsReplies = false;
  const doubts = mergeDoubts(at.position.doubts, unknown, source.doubts, destination.doubts, services.doubts);
  const own = product({ source: source.may, destination: destination.may, services: services.may });
  const may = intersectSpaces(at.position.match.may, own);
  const sure = doubts.length === 0 ? may : unknown.length > 0 ? NOTHING : intersectSpaces(at.position.match.must, product({ source: source.must, destination: destination.must, services: services.must }));
  const draft: Draft = {
    label,
    match: { must: sure, may },
    doubts,
    location: rule.location,
    places: mergePlaces(source.places, destination.places, services.places),
    ...(destination.domainNames === undefined || rule.destination.isNegated ? {} : { domainNames: destination.domainNames }),
  };
  decide(rule, { draft, isAnyService: services.isAny, position: at.position }, context);
}

function product({ source, destination, services }: { readonly source: Parameters<typeof box>[0]['source']; readonly destination: Parameters<typeof box>[0]['destination']; readonly services: HeaderSpace }): HeaderSpace {
  if (source === undefined || destination === undefined || source.length === 0 || destination.length === 0) return NOTHING;
  return services.map((one) => box({ ...one, source, destination }));
}

/** Columns that a packet's header does not answer: anything but Any is in doubt. */
function conditionDoubts(what: string, cell: Cell, { rule, resolver }: { readonly rule: AccessRule; readonly resolver: Resolver }): readonly Doubt[] {
  if (cell.isNegated) return [unevaluable(what, rule.location)];
  return cell.references.flatMap((uid) => {
    const object = resolver.find(uid, what, rule.location);
    if (object?.value.kind === 'any' && ANY_NAMES.has(object.name)) return [];
    return [unevaluable(`${what} ${object?.name ?? uid}`, rule.location)];
  });
}

interface Decision {
  readonly draft: Draft;
  readonly isAnyService: boolean;
  readonly position: Position;
}

/** X11 is said not to belong to Any when a rule accepts; no public page confirms it. */
const X11: HeaderSpace = [box({ protocols: oneNumber(PROTOCOL.tcp), destinationPorts: [{ first: 6000, last: 6063 }] })];

function decide(rule: AccessRule, { draft, isAnyService, position }: Decision, context: Unfolding): void {
  const action = context.resolver.find(rule.action, 'action', rule.location);
  const name = action?.value.kind === 'action' && !action.isStrange ? action.name : undefined;
  if (rule.inlineLayer !== undefined) {
    const inside: Position = { ...position, labels: [...position.labels, draft.label.split(' > ').at(-1) ?? ''], match: draft.match, doubts: draft.doubts };
    unfold(rule.inlineLayer, { position: inside, location: rule.location }, context);
    return;
  }
  if (name === 'Drop' || name === 'Reject') {
    push(draft, 'deny', context);
    return;
  }
  if (name !== 'Accept' || rule.asksUser) {
    pushUnsure({ ...draft, doubts: mergeDoubts(draft.doubts, [unevaluable(`action ${name ?? rule.action}`, rule.location)]) }, context);
    return;
  }
  if (!isAnyService) {
    push(draft, 'permit', context);
    return;
  }
  const withoutX11 = { must: subtractSpaces(draft.match.must, X11), may: draft.match.may };
  push({ ...draft, match: withoutX11, doubts: mergeDoubts(draft.doubts, [unevaluable('X11 (Any)', rule.location)]) }, 'permit', context);
}

/** Permitted or not: nobody can tell. What follows does not see the packets. */
function pushUnsure(draft: Draft, context: Unfolding): void {
  push({ ...draft, match: nothingSure(draft.match) }, 'permit', context);
  push(draft, 'deny', context);
}

/** A rule asks for the packet as it was sent; the line is for the packet after its translation. */
function push(draft: Draft, action: LineAction, { published, collected }: Unfolding): void {
  const { label, match, doubts, location, places, domainNames } = draft;
  if (match.may.length === 0) return;
  const line: Line = {
    label,
    action,
    match,
    doubts,
    location,
    ...(places.length === 0 ? {} : { relatedLocations: places }),
    ...(domainNames === undefined ? {} : { destinationNames: domainNames }),
  };
  if (published.all.length === 0) {
    collected.lines.push(line);
    return;
  }
  collected.lines.push({ ...line, translations: [] });
  for (const one of published.all) {
    const after = matchAfter(match, one);
    if (after !== undefined) collected.lines.push({ ...line, match: after, translations: [one.translation.id] });
  }
}
