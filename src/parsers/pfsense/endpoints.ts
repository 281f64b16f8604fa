import type { Doubt } from '../../model/device.js';
import { parseCidr } from '../../model/ip-address.js';
import { NO_ADDRESSES, ofOneFamily } from '../../model/ip-set.js';
import type { Location } from '../../model/source.js';
import type { XmlElement } from '../shared/xml-reader.js';
import type { Account } from './account.js';
import type { AliasBook } from './aliases.js';
import { doubt } from './doubt.js';
import { unknownAddresses, type NetworkMap } from './network-map.js';
import { allOf, complementKnown, inFamily, knownIps, NO_IPS, type Family, type PartlyKnownIps } from './partly-known.js';
import { RESERVED_DYNAMIC } from './reserved-aliases.js';
import { TUNNEL_TABS } from './tunnels.js';

/** What every reader of rules needs to look things up. */
export interface Lookup {
  readonly account: Account;
  readonly aliases: AliasBook;
  readonly networks: NetworkMap;
}

/** `<source>` or `<destination>` of a rule as written. */
export interface Endpoint {
  readonly any: boolean;
  readonly network: string;
  readonly address: string;
  readonly negated: boolean;
  readonly port: string;
  readonly unknown: boolean;
  /** `<network>` may be an address or alias as well: so in outbound NAT and targets, not in filter rules. */
  readonly literalNetwork: boolean;
  readonly location: Location;
}

/** An end that is only a name, such as the target of a port forward. */
export function namedEndpoint(name: string, location: Location): Endpoint {
  return { any: false, network: name, address: '', negated: false, port: '', unknown: false, literalNetwork: true, location };
}

const FIELDS = { read: new Set(['any', 'network', 'address', 'not', 'port']), noEffect: new Set<string>() };

/** Reads one end of a rule. Undefined element: pfSense finds no address and leaves the rule out. */
export function readEndpoint(element: XmlElement | undefined, owner: XmlElement, account: Account): Endpoint {
  if (element === undefined) {
    return { any: false, network: '', address: '', negated: false, port: '', unknown: false, literalNetwork: false, location: account.at(owner) };
  }
  const fields = account.fields(element, FIELDS);
  return {
    any: fields.has('any'),
    network: fields.text('network'),
    address: fields.text('address'),
    negated: fields.has('not'),
    port: fields.text('port'),
    unknown: fields.unknown.length > 0,
    literalNetwork: false,
    location: account.at(element),
  };
}

/** True when neither end names an address: pfSense writes no rule ("source address is empty"). */
export function isEmptyEndpoint(endpoint: Endpoint): boolean {
  return !endpoint.any && endpoint.network === '' && endpoint.address === '';
}

/** The addresses of one end in one family, negation included (`filter_generate_address`). */
export function endpointAddresses(endpoint: Endpoint, family: Family, lookup: Lookup): PartlyKnownIps {
  if (endpoint.any) return knownIps(allOf(family));
  const named = endpoint.network !== '' ? networkNamed(endpoint, family, lookup) : addressNamed(endpoint, family, lookup);
  if (!endpoint.negated) return named;
  return endpoint.network === '' ? complementKnown(named, family) : negatedNetwork(endpoint, named, family);
}

/**
 * Until 2.7 pfSense wrote `{ !a, !b }` for the negation of several networks, which matches everything, and left
 * out the rule of a family in which the interface has no network; later versions negate a table.
 */
function negatedNetwork(endpoint: Endpoint, named: PartlyKnownIps, family: Family): PartlyKnownIps {
  const exact = complementKnown(named, family);
  if (named.may.length === 1 || endpoint.network === '(self)') return exact;
  const why = doubt('pfsense.negated_networks', endpoint.location, { network: endpoint.network.slice(0, 100) });
  const must = named.may.length === 0 ? NO_ADDRESSES : exact.must;
  return { must, may: allOf(family), doubts: [...exact.doubts, why], related: exact.related };
}

function networkNamed(endpoint: Endpoint, family: Family, lookup: Lookup): PartlyKnownIps {
  const name = endpoint.network;
  const { networks } = lookup;
  if (name === '(self)') return networks.self(family);
  const address = /^(wan|lan|opt\d+)ip$/u.exec(name)?.[1];
  if (address !== undefined) {
    if (networks.interfaces.has(address) || networks.isDisabled(address)) return networks.addressOf(address, family);
    return undefinedName(endpoint, 'interface', family, lookup);
  }
  const known = networks.interfaces.has(name) || networks.isDisabled(name) || networks.groups.has(name) || TUNNEL_TABS.has(name);
  if (known) return networks.networkOf(name, family);
  const literal = literalOrAlias(endpoint, name, family, lookup);
  if (endpoint.literalNetwork) return literal;
  // pfSense finds no address in such a filter rule and leaves it out; the GUI never writes one.
  const why = doubt('pfsense.literal_network', endpoint.location, { network: name.slice(0, 100) });
  return { ...literal, must: NO_ADDRESSES, doubts: [...literal.doubts, why] };
}

function addressNamed(endpoint: Endpoint, family: Family, lookup: Lookup): PartlyKnownIps {
  if (endpoint.address === '') return NO_IPS;
  if (endpoint.address.startsWith('::') && endpoint.address.length > 2) {
    // An address that starts with `::` is completed with the prefix that the provider delegates.
    const why = doubt('pfsense.dynamic_address', endpoint.location, { interface: endpoint.address.slice(0, 60), method: 'prefix delegation' });
    return family === 6 ? unknownAddresses(6, why) : NO_IPS;
  }
  return literalOrAlias(endpoint, endpoint.address, family, lookup);
}

function literalOrAlias(endpoint: Endpoint, name: string, family: Family, lookup: Lookup): PartlyKnownIps {
  const range = parseCidr(name);
  if (range !== undefined) return inFamily(knownIps(ofOneFamily(range)), family);
  if (name === 'any' && endpoint.literalNetwork) return knownIps(allOf(family));
  const alias = lookup.aliases.addresses(name);
  if (alias !== undefined) return inFamily(alias, family);
  if (RESERVED_DYNAMIC.has(name)) {
    return unknownAddresses(family, doubt('pfsense.alias_content', endpoint.location, { alias: name, kind: 'system' }));
  }
  return undefinedName(endpoint, 'alias', family, lookup);
}

function undefinedName(endpoint: Endpoint, kind: string, family: Family, lookup: Lookup): PartlyKnownIps {
  const name = (endpoint.network === '' ? endpoint.address : endpoint.network).slice(0, 200);
  const why: Doubt = doubt('export.undefined_reference', endpoint.location, { kind, name });
  lookup.account.report('incomplete', 'export.undefined_reference', endpoint.location, { kind, name });
  return unknownAddresses(family, why);
}
