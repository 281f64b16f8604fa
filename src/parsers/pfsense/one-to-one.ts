import type { Match, Translation } from '../../model/device.js';
import { box } from '../../model/header-space.js';
import { parseIpAddress } from '../../model/ip-address.js';
import { countIps, NO_ADDRESSES, type IpSet } from '../../model/ip-set.js';
import type { Location } from '../../model/source.js';
import type { XmlElement } from '../shared/xml-reader.js';
import type { Account, Fields } from './account.js';
import { doubt } from './doubt.js';
import { endpointAddresses, isEmptyEndpoint, namedEndpoint, readEndpoint, type Lookup } from './endpoints.js';
import { labelOf } from './labels.js';
import { NAT_RULE } from './no-effect.js';
import type { Family, PartlyKnownIps } from './partly-known.js';
import { interfacePatterns } from './port-forwards.js';

const FIELDS = {
  read: new Set(['interface', 'ipprotocol', 'external', 'source', 'destination', 'disabled', 'nobinat', 'natreflection', 'descr']),
  noEffect: NAT_RULE,
};

/** A one-to-one mapping works both ways: inwards after the port forwards, outwards before outbound NAT (pf's `binat`). */
export interface OneToOne {
  readonly inwards: Translation;
  readonly outwards: Translation;
}

/** Reads one `<onetoone>`; undefined when it is disabled or pfSense writes nothing for it. */
export function readOneToOne(element: XmlElement, id: string, context: Lookup & { readonly reflectsOneToOne: boolean }): OneToOne | undefined {
  const { account } = context;
  const fields = account.fields(element, FIELDS);
  const source = readEndpoint(fields.element('source'), element, account);
  const destination = readEndpoint(fields.element('destination'), element, account);
  const name = fields.text('interface') === '' ? 'wan' : fields.text('interface');
  if (fields.has('disabled') || isEmptyEndpoint(source) || isEmptyEndpoint(destination) || context.networks.isDisabled(name)) return undefined;
  const location = account.at(element);
  const choice = fields.text('natreflection');
  if (choice === 'enable' || (choice !== 'disable' && context.reflectsOneToOne)) {
    account.report('incomplete', 'export.unsupported', location, { what: '<onetoone> <natreflection>' });
  }
  const family: Family = fields.text('ipprotocol') === 'inet6' || fields.text('external').includes(':') ? 6 : 4;
  const inside = endpointAddresses(source, family, context);
  const peers = endpointAddresses(destination, family, context);
  const outside = externalAddresses(fields.text('external'), inside, { family, location, context });
  if (inside.may.length === 0 || outside.may.length === 0) return mappedToNothing(element, fields, account);
  const unknown = fields.unknown.length > 0 || source.unknown || destination.unknown;
  const doubts = [...inside.doubts, ...peers.doubts, ...outside.doubts, ...(unknown ? [doubt('pfsense.unknown_part', location)] : [])];
  if (doubts.length > 0) account.mark(element, 'partial');
  const label = labelOf(fields.has('nobinat') ? '1:1 exception' : '1:1 NAT', fields, id);
  const patterns = interfacePatterns(name, location, context);
  const target = (addresses: IpSet): Translation['target'] =>
    fields.has('nobinat') ? 'none' : { addresses, mapping: countIps(inside.may) === countIps(outside.may) && doubts.length === 0 ? 'offset' : 'any' };
  const common = { label, doubts, location };
  return {
    inwards: { ...common, id: `${id}-in`, field: 'destination', match: matchOf(peers.may, outside.may, doubts.length > 0), ingress: patterns, target: target(inside.may) },
    outwards: { ...common, id: `${id}-out`, field: 'source', match: matchOf(inside.may, peers.may, doubts.length > 0), egress: patterns, target: target(outside.may) },
  };
}

/** Nothing on one side, as with an alias without addresses or an address of the other family: pf refuses such a mapping. */
function mappedToNothing(element: XmlElement, fields: Fields, account: Account): undefined {
  const value = fields.text('external').slice(0, 60);
  account.mark(element, 'unrecognised');
  account.report('incomplete', 'export.invalid_value', account.at(element), { what: '<onetoone>', value, expected: '203.0.113.1, 10.0.0.1' });
  return undefined;
}

function matchOf(source: IpSet, destination: IpSet, unsure: boolean): Match {
  const may = source.length === 0 || destination.length === 0 ? [] : [box({ source, destination })];
  return { must: unsure ? [] : may, may };
}

/** The outside takes the size of the inside: `203.0.113.16` for a /28 inside means `203.0.113.16/28`. */
function externalAddresses(text: string, inside: PartlyKnownIps, place: { family: Family; location: Location; context: Lookup }): PartlyKnownIps {
  const first = parseIpAddress(text);
  const size = countIps(inside.may);
  if (first !== undefined) {
    const start = inside.may.length === 1 ? first - (first % size) : first;
    const set: IpSet = size === 0n ? NO_ADDRESSES : [{ first: start, last: start + size - 1n }];
    return { must: set, may: set, doubts: [], related: [] };
  }
  return endpointAddresses(namedEndpoint(text, place.location), place.family, place.context);
}
