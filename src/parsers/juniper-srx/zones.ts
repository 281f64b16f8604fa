import type { Doubt, InterfaceMatch } from '../../model/device.js';
import type { Location } from '../../model/source.js';
import { unknownPart } from './addresses.js';
import type { Unit } from './interfaces.js';
import { mergeDoubts, unevaluable, type Report } from './report.js';
import { at, entriesOf, partOf, partsOf, type Statement, type Value } from './tree.js';

/** A condition on interfaces; `match` absent means any interface. */
export interface ZoneCondition {
  readonly match: InterfaceMatch | undefined;
  readonly doubts: readonly Doubt[];
  readonly locations: readonly Location[];
}

/** A security zone, or the functional zone for management. */
export interface Zone {
  readonly name: string;
  readonly statement: Statement;
  /** Its interfaces; those that are not configured are among them. */
  readonly members: readonly Statement[];
  readonly doubts: readonly Doubt[];
}

/** The zones of the device. */
export interface ZoneTable {
  readonly zones: readonly Zone[];
  zoneOf(interfaceName: string): string | undefined;
  /** The interfaces of any of these zones. */
  condition(names: readonly Value[]): ZoneCondition;
  /** The interfaces of all security zones: no packet passes between interfaces without a zone. */
  everyZone(): ZoneCondition;
}

/** Reads `[edit security zones]`. */
export function readZones(root: Statement, units: readonly Unit[], report: Report): ZoneTable {
  const statement = at(root, 'security', 'zones');
  const known = new Set(units.map(({ name }) => name));
  const zones = [...partsOf(statement, 'security-zone'), ...partsOf(statement, 'functional-zone')].map((zone) => readZone(zone, known, report));
  const byName = new Map(zones.map((zone) => [zone.name, zone]));
  const ofInterface = new Map(zones.flatMap((zone) => zone.members.map(({ name }) => [name, zone.name])));
  const made = new Map<string, ZoneCondition>();
  const all = zones.filter(({ statement: { keyword } }) => keyword === 'security-zone').map((zone) => conditionOf(zone));
  return {
    zones,
    zoneOf: (name) => ofInterface.get(name),
    condition(names) {
      const key = names.map(({ text }) => text).join('\n');
      const condition = made.get(key) ?? joinConditions(names.map((name) => resolveZone(name, { byName, all, report })));
      made.set(key, condition);
      return condition;
    },
    everyZone: () => joinConditions(all),
  };
}

function readZone(statement: Statement, known: ReadonlySet<string>, report: Report): Zone {
  const stated = entriesOf(partOf(statement, 'interfaces'));
  const members = stated.map((member) => ({ ...member, name: withUnit(member.name) }));
  const lost = members.filter(({ name }) => !known.has(name));
  for (const { name, location } of lost) reportLost(name, location, report);
  const doubts = lost.map(({ name, location }): Doubt => ({ code: 'juniper-srx.undefined', parameters: { kind: 'interface', name: name.slice(0, 100) }, location }));
  return { name: statement.name, statement, members, doubts: mergeDoubts(unknownPart(statement, 'security-zone'), doubts) };
}

/** `interfaces ge-0/0/0` means unit 0. */
function withUnit(name: string): string {
  return name.includes('.') || name === 'all' ? name : `${name}.0`;
}

function reportLost(name: string, location: Location, report: Report): void {
  if (name === 'all.0' || name === 'all' || name.includes('*')) {
    report.mark(location, 'unsupported');
    report.add('incomplete', 'export.unsupported', location, { what: `security zones security-zone interfaces ${name.slice(0, 40)}` });
    return;
  }
  report.addOnce(`interface ${name}`, { code: 'export.undefined_reference', location, parameters: { kind: 'interface', name: name.slice(0, 100) } });
}

/** A zone with an interface that is defined nowhere may hold any. */
function conditionOf({ members, doubts, statement }: Zone): ZoneCondition {
  const locations = [statement.location];
  if (doubts.length > 0) return { match: undefined, doubts, locations };
  return { match: { patterns: members.map(({ name }) => name), negated: false }, doubts, locations };
}

interface Tables {
  readonly byName: ReadonlyMap<string, Zone>;
  readonly all: readonly ZoneCondition[];
  readonly report: Report;
}

function resolveZone({ text, location }: Value, { byName, all, report }: Tables): ZoneCondition {
  if (text === 'any') return joinConditions(all);
  const zone = byName.get(text);
  if (zone !== undefined) return conditionOf(zone);
  const parameters = { kind: 'security-zone', name: text.slice(0, 100) };
  report.addOnce(`zone ${text}`, { code: 'export.undefined_reference', location, parameters });
  return { match: undefined, doubts: [{ code: 'juniper-srx.undefined', parameters, location }], locations: [] };
}

function joinConditions(conditions: readonly ZoneCondition[]): ZoneCondition {
  const patterns = conditions.flatMap(({ match }) => match?.patterns ?? []);
  const isOpen = conditions.some(({ match }) => match === undefined);
  const doubts = mergeDoubts(...conditions.map((one) => one.doubts));
  return { match: isOpen ? undefined : { patterns: [...new Set(patterns)], negated: false }, doubts, locations: conditions.flatMap((one) => one.locations) };
}

/** The interfaces that a NAT rule set or routing instance names. */
export function interfaceCondition(names: readonly Value[], units: readonly Unit[], report: Report): ZoneCondition {
  const lost = names.find(({ text }) => !units.some((unit) => unit.name === withUnit(text)));
  if (lost !== undefined) {
    reportLost(withUnit(lost.text), lost.location, report);
    return { match: undefined, doubts: [unevaluable(`interface ${lost.text}`, lost.location)], locations: [] };
  }
  return { match: { patterns: names.map(({ text }) => withUnit(text)), negated: false }, doubts: [], locations: [] };
}
