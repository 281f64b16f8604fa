/** Gateways and other machines of the product, with what they say about their interfaces. */
import { maskLength, parseDottedQuad, prefixRange, type IpRange } from '../../model/ip-address.js';
import { ipSet, type IpSet } from '../../model/ip-set.js';
import type { Location } from '../../model/source.js';
import type { JsonOutlineObject } from '../shared/json-reader.js';
import { readAddress } from './address-objects.js';
import { objectOf, readFields, reportStray, type Fields, type FileContext, type Part } from './fields.js';
import { BARE, GATEWAY, GATEWAY_POLICY, INTERFACE, INTERFACES_PAGE, SPOOFING_SETTINGS, TOPOLOGY } from './names.js';

/** Which sources belong behind an interface. */
export type Behind =
  | { readonly kind: 'internet' }
  /** The network of the interface's own address. */
  | { readonly kind: 'own-network' }
  | { readonly kind: 'specific'; readonly reference: string }
  /** By routes, or not stated. */
  | { readonly kind: 'unknown' };

export interface GatewayInterface {
  readonly name: string;
  readonly addresses: readonly { readonly address: bigint; readonly network: IpRange }[];
  readonly isDynamic: boolean;
  readonly behind: Behind;
  /** Whether packets from elsewhere are dropped; undefined: not stated. */
  readonly antiSpoofing: boolean | undefined;
  readonly location: Location;
}

export interface Gateway {
  /** Its own addresses, as far as they are stated. */
  readonly addresses: IpSet;
  /** True when the interfaces were exported and none learns its address. */
  readonly isComplete: boolean;
  readonly interfaces: readonly GatewayInterface[];
  /** Name of the policy package that is installed. */
  readonly policyName: string | undefined;
  /** False when its firewall is switched off. */
  readonly filters: boolean;
  readonly location: Location;
}

/** Reads a gateway; what it has is counted, what is not in its lists of names is reported. */
export function readGateway(object: JsonOutlineObject, context: FileContext): { readonly gateway: Gateway; readonly isStrange: boolean } {
  const fields = readFields(object, GATEWAY, context);
  const own = [readAddress(fields, 'ipv4-address'), readAddress(fields, 'ipv6-address')].flatMap((address) => (address === undefined ? [] : [address]));
  const listed = interfaceParts(fields, context);
  const interfaces = listed.flatMap((part) => readInterface(part, context) ?? []);
  const policy = fields.object('policy');
  const policyFields = policy === undefined ? undefined : readFields(policy, GATEWAY_POLICY, context);
  const policyName = policyFields?.text('access-policy-name');
  policyFields?.flag('access-policy-installed');
  if (fields.flag('nat-hide-internal-interfaces') === true) context.report.count('unsupported', fields.location, 'nat-hide-internal-interfaces');
  const all = [...own, ...interfaces.flatMap((one) => one.addresses.map(({ address }) => address))];
  const isComplete = interfaces.length > 0 && interfaces.length === listed.length && interfaces.every((one) => !one.isDynamic);
  const addresses = ipSet(all.map((address) => ({ first: address, last: address })));
  const filters = fields.flag('firewall') ?? true;
  return { gateway: { addresses, isComplete, interfaces, policyName, filters, location: fields.location }, isStrange: fields.isStrange() };
}

/** A plain list, or a page of one. */
function interfaceParts(fields: Fields, context: FileContext): readonly Part[] {
  const page = objectOf(fields.part('interfaces'));
  return page === undefined ? fields.items('interfaces') : readFields(page, INTERFACES_PAGE, context).items('objects');
}

function readInterface(part: Part, context: FileContext): GatewayInterface | undefined {
  const object = objectOf(part);
  const fields = object === undefined ? undefined : readFields(object, INTERFACE, context);
  const name = fields?.text('interface-name') ?? fields?.text('name');
  if (fields === undefined || name === undefined || name === '') {
    reportStray(part, context, 'interface');
    return undefined;
  }
  const mask = fields.text('ipv4-network-mask');
  const quad = mask === undefined || mask === '' ? undefined : parseDottedQuad(mask);
  if (mask !== undefined && mask !== '' && quad === undefined) fields.doubt('ipv4-network-mask');
  const length = fields.number('ipv4-mask-length') ?? (quad === undefined ? undefined : maskLength(quad));
  const addresses = [...addressOf(fields, 'ipv4-address', length), ...addressOf(fields, 'ipv6-address', fields.number('ipv6-mask-length'))];
  const isDynamic = (fields.flag('dynamic-ip') ?? false) || addresses.length === 0;
  const antiSpoofing = readAntiSpoofing(fields, context);
  return { name, addresses, isDynamic, behind: readTopology(fields, context), antiSpoofing, location: fields.location };
}

function addressOf(fields: Fields, key: string, length: number | undefined): readonly { readonly address: bigint; readonly network: IpRange }[] {
  const address = readAddress(fields, key);
  if (address === undefined) return [];
  const network = length === undefined || !Number.isInteger(length) ? undefined : prefixRange(address, length);
  if (network === undefined) fields.doubt(key);
  return network === undefined ? [] : [{ address, network }];
}

/** Detection alone drops nothing. */
function readAntiSpoofing(fields: Fields, context: FileContext): boolean | undefined {
  const isOn = fields.flag('anti-spoofing');
  const object = fields.object('anti-spoofing-settings');
  const settings = object === undefined ? undefined : readFields(object, SPOOFING_SETTINGS, context);
  const action = settings?.text('action');
  if (action !== undefined && action !== 'prevent' && action !== 'detect') settings?.doubt('action');
  if (isOn !== true) return isOn;
  return action === 'prevent' ? true : action === 'detect' ? false : undefined;
}

const OWN_NETWORK = 'network defined by the interface ip and net mask';
const OTHER_NETWORKS = new Set(['not defined', 'network defined by routing', 'specific']);

/** `topology` is a word in `show simple-gateway`, an object in `show gateways-and-servers`. */
function readTopology(fields: Fields, context: FileContext): Behind {
  const part = fields.part('topology');
  const word = part?.kind === 'string' ? part.value : undefined;
  const settings = objectOf(part) ?? fields.object('topology-settings');
  const topology = settings === undefined ? undefined : readFields(settings, TOPOLOGY, context);
  if (part !== undefined && word === undefined && settings === undefined) fields.doubt('topology');
  if (word !== undefined && word !== 'external' && word !== 'internal' && word !== 'automatic') fields.doubt('topology');
  if (word === 'external' || topology?.flag('leads-to-internet') === true) return { kind: 'internet' };
  const behind = topology?.text('ip-address-behind-this-interface');
  const specific = topology?.object('leads-to-specific-network');
  const reference = topology?.text('specific-network-uid') ?? (specific === undefined ? undefined : readFields(specific, BARE, context).text('uid'));
  if (behind === OWN_NETWORK) return { kind: 'own-network' };
  if (behind === 'specific' && reference !== undefined) return { kind: 'specific', reference };
  if (behind !== undefined && !OTHER_NETWORKS.has(behind)) topology?.doubt('ip-address-behind-this-interface');
  return { kind: 'unknown' };
}
