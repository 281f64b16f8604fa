import type { Doubt } from '../../model/device.js';
import { NO_ADDRESSES } from '../../model/ip-set.js';
import { NO_NUMBERS, uniteNumbers, type NumberSet } from '../../model/number-set.js';
import type { Location } from '../../model/source.js';
import { NOTHING } from '../../model/header-space.js';
import { unevaluable } from './report.js';
import { sure, uniteAddresses, uniteSpaces, unknownAddresses, unknownSpace, type AddressBounds, type Bounds, type SpaceBounds } from './bounds.js';

/** What a group holds: parts that were read, groups that it names, and whether a line of it was not understood. */
export interface GroupDraft<T> {
  readonly location: Location;
  readonly parts: T[];
  readonly members: { readonly name: string; readonly location: Location }[];
  damaged: boolean;
}

/** The object groups of one device, by name. */
export interface GroupDrafts {
  readonly addresses: Map<string, GroupDraft<AddressBounds>>;
  readonly services: Map<string, GroupDraft<SpaceBounds>>;
  readonly ports: Map<string, GroupDraft<NumberSet>>;
}

/** Starts without groups. */
export function noGroups(): GroupDrafts {
  return { addresses: new Map(), services: new Map(), ports: new Map() };
}

/** Ports that a group stands for. */
export type PortBounds = Bounds<NumberSet>;

/** Looks groups up for access lists. Undefined names and circles are told once, where they are used. */
export interface Groups {
  addresses(name: string, family: 4 | 6, location: Location): AddressBounds;
  services(name: string, family: 4 | 6, location: Location): SpaceBounds;
  ports(name: string, location: Location): PortBounds;
}

/** Where a reference that leads nowhere or into a circle is told. */
export type TellReference = (code: 'export.undefined_reference' | 'export.cyclic_reference', name: string, location: Location) => void;

/** Prepares the look-up; every group is worked out once. */
export function createGroups(drafts: GroupDrafts, tell: TellReference): Groups {
  const addresses = (family: 4 | 6): Resolver<AddressBounds> =>
    createResolver({ drafts: drafts.addresses, tell, unknown: (doubt) => unknownAddresses(family, doubt), unite: (parts) => (parts.length === 0 ? sure(NO_ADDRESSES) : uniteAddresses(parts)) });
  const services = (family: 4 | 6): Resolver<SpaceBounds> =>
    createResolver({ drafts: drafts.services, tell, unknown: (doubt) => unknownSpace(family, doubt), unite: (parts) => (parts.length === 0 ? sure(NOTHING) : uniteSpaces(parts)) });
  const ofFamily = { 4: { addresses: addresses(4), services: services(4) }, 6: { addresses: addresses(6), services: services(6) } };
  const ports = createResolver<NumberSet>({ drafts: drafts.ports, tell, unknown: () => NO_NUMBERS, unite: (parts) => uniteNumbers(...parts) });
  return {
    addresses: (name, family, location) => related(ofFamily[family].addresses(name, location), drafts.addresses.get(name)),
    services: (name, family, location) => related(ofFamily[family].services(name, location), drafts.services.get(name)),
    ports: (name, location) => portsOf(ports(name, location), { draft: drafts.ports.get(name), name, location }),
  };
}

function related<T>(bounds: Bounds<T>, draft: { readonly location: Location } | undefined): Bounds<T> {
  return draft === undefined ? bounds : { ...bounds, related: [draft.location, ...bounds.related].slice(0, 20) };
}

interface PortUse {
  readonly draft: GroupDraft<NumberSet> | undefined;
  readonly name: string;
  readonly location: Location;
}

function portsOf(known: NumberSet, { draft, name, location }: PortUse): PortBounds {
  if (draft !== undefined && !draft.damaged && known.length > 0) return { ...sure(known), related: [draft.location] };
  return { must: known, may: [{ first: 0, last: 65_535 }], doubts: [unevaluable(`portgroup ${name}`, location)], related: [] };
}

type Resolver<T> = (name: string, location: Location) => T;

interface Resolving<T> {
  readonly drafts: ReadonlyMap<string, GroupDraft<T>>;
  readonly tell: TellReference;
  unknown(doubt: Doubt): T;
  unite(parts: readonly T[]): T;
}

/** Deeper chains of groups are taken for unknown: no product allows them, and they would exhaust the stack. */
const DEEPEST = 100;

function createResolver<T>({ drafts, tell, unknown, unite }: Resolving<T>): Resolver<T> {
  const known = new Map<string, T>();
  const open = new Set<string>();
  const resolve = (name: string, location: Location): T => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const doubt = unevaluable(`object-group ${name}`, location);
    const draft = drafts.get(name);
    if (draft === undefined || open.has(name) || open.size >= DEEPEST) {
      tell(draft === undefined ? 'export.undefined_reference' : 'export.cyclic_reference', name, location);
      return unknown(doubt);
    }
    open.add(name);
    const parts = [...draft.parts, ...draft.members.map((member) => resolve(member.name, member.location))];
    open.delete(name);
    // What an empty group matches is not documented; the product refuses to empty one that is in use.
    const result = unite(parts.length === 0 || draft.damaged ? [...parts, unknown(doubt)] : parts);
    known.set(name, result);
    return result;
  };
  return resolve;
}
