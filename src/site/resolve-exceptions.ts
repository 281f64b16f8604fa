/** What the site accepts although it is wrong or unknown: waivers and acknowledged lines. */
import { isCalendarDay } from '../model/calendar-day.js';
import type { Acknowledgement, Exceptions, FlowEnd, SiteDefinition, Waiver, WaiverScope, Zone } from '../model/site.js';
import { readPath } from './export-references.js';
import { listEntries, placeOf, type ListEntry, type Place } from './place.js';
import { readEnds, type FlowEnds } from './resolve-flows.js';
import { readServices } from './resolve-groups.js';
import type { AcknowledgementEntry, SiteFile, WaiverEntry } from './site-file.js';
import { reportUnknown, type SiteReader } from './site-reader.js';

/** The category of the rules that watch over waivers. */
const WATCHING = 'waiver/';

interface Naming extends SiteReader {
  /** What traffic may come from. */
  readonly ends: FlowEnds;
  /** What traffic may go to: a firewall's own management as well. */
  readonly targets: FlowEnds;
  readonly zones: readonly Zone[];
  /** Names that `of` may take. */
  readonly subjects: ReadonlySet<string>;
}

/** What the names in a waiver may mean. */
export interface ExceptionReader extends SiteReader {
  readonly ends: FlowEnds;
  readonly zones: readonly Zone[];
}

/** Reads both lists; nothing at all when the site has neither. */
export function resolveExceptions(reader: ExceptionReader, content: SiteFile, root: Place): Pick<SiteDefinition, 'exceptions'> {
  const { waivers, acknowledged } = content;
  if (waivers === undefined && acknowledged === undefined) return {};
  const naming: Naming = { ...reader, targets: withFirewalls(reader.ends, content), subjects: subjectNames(reader.ends, content) };
  const exceptions: Exceptions = {
    waivers: listEntries(waivers, placeOf(root, 'waivers')).flatMap((entry) => readWaiver(naming, entry)),
    acknowledged: readAcknowledgements(reader, listEntries(acknowledged, placeOf(root, 'acknowledged'))),
  };
  return { exceptions };
}

/** A firewall is an end of its own: traffic to its management goes to no declared address. */
function withFirewalls(ends: FlowEnds, { firewalls }: SiteFile): FlowEnds {
  const added = Object.keys(firewalls ?? {}).filter((name) => !ends.has(name));
  return new Map([...ends, ...added.map((name) => [name, [{ kind: 'firewall' as const, addresses: [], location: { path: '' } }]] as const)]);
}

function subjectNames(ends: FlowEnds, { name, features, firewalls, tls }: SiteFile): ReadonlySet<string> {
  return new Set([name, ...ends.keys(), ...Object.keys(firewalls ?? {}), ...Object.keys(features ?? {}), ...(tls ?? []).map(({ endpoint }) => endpoint)]);
}

function readWaiver(reader: Naming, { value, place }: ListEntry<WaiverEntry>): readonly Waiver[] {
  const { rule, reason, owner, approver, ticket, expires, atMost } = value;
  if (rule.startsWith(WATCHING)) {
    reader.problems.report('error', 'site.waiver_of_waiver', placeOf(place, 'rule').value, { value: rule });
    return [];
  }
  const scope = readScope(reader, { value, place });
  if (scope === undefined || !isDay(reader, expires, placeOf(place, 'expires'))) return [];
  // What is wrong with one thing has no addresses to tell this fault from the next one.
  const most = atMost ?? (scope.kind === 'declared' ? 1 : undefined);
  return [{ rule, scope, ...(most === undefined ? {} : { atMost: most }), reason, owner, approver, ticket, expires, location: place.value }];
}

function readScope(reader: Naming, entry: ListEntry<WaiverEntry>): WaiverScope | undefined {
  const { rule, from, to, services, of } = entry.value;
  const { place } = entry;
  if (of !== undefined) {
    if (from === undefined && to === undefined && services === undefined) return declaredScope(reader, of, placeOf(place, 'of'));
    reader.problems.report('error', 'site.waiver_scope_twice', placeOf(place, 'of').key, { value: rule });
    return undefined;
  }
  if (from === undefined || to === undefined || services === undefined) {
    reader.problems.report('error', 'site.waiver_scope_missing', place.value, { value: rule });
    return undefined;
  }
  return {
    kind: 'flow',
    from: readEnds(reader, from, placeOf(place, 'from')).map((end) => markInternet(reader, end)),
    to: readEnds({ ...reader, ends: reader.targets }, to, placeOf(place, 'to')).map((end) => markInternet(reader, end)),
    services: readServices(reader, services, placeOf(place, 'services')),
  };
}

/** From the Internet come more sources than the zone's own addresses, so it is not told by addresses. */
function markInternet({ zones }: Naming, end: FlowEnd): FlowEnd {
  const isInternet = end.kind === 'zone' && (end.name === 'internet' || zones.some(({ name, kind }) => name === end.name && kind === 'internet'));
  return isInternet ? { ...end, kind: 'internet' } : end;
}

function declaredScope(reader: Naming, name: string, place: Place): WaiverScope | undefined {
  if (reader.subjects.has(name)) return { kind: 'declared', of: name };
  reportUnknown(reader, 'site.unknown_waiver_subject', { value: name, place, known: reader.subjects });
  return undefined;
}

function isDay(reader: SiteReader, text: string, place: Place): boolean {
  if (isCalendarDay(text)) return true;
  reader.problems.report('error', 'site.bad_day', place.value, { value: text });
  return false;
}

function readAcknowledgements(reader: SiteReader, entries: readonly ListEntry<AcknowledgementEntry>[]): readonly Acknowledgement[] {
  const known = new Set<string>();
  return entries.flatMap(({ value, place }) => {
    const { hash, reason, expires } = value;
    const file = readPath(reader, value.file, placeOf(place, 'file'));
    if (file === undefined || !isDay(reader, expires, placeOf(place, 'expires'))) return [];
    const key = JSON.stringify([file, hash]);
    if (known.has(key)) reader.problems.report('error', 'site.acknowledged_twice', place.value, { file });
    known.add(key);
    return [{ file, hash, reason, expires, location: place.value }];
  });
}
