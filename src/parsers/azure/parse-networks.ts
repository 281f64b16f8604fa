import { uniteIps, type IpSet } from '../../model/ip-set.js';
import { PLATFORM } from '../cloud-shared/azure-peers.js';
import type { AzureAddress, AzureCard, AzureSubnet, AzureVnet } from '../cloud-shared/azure-network.js';
import { anyAddresses, exactly, networkOf, unevaluable, uniteBounds, type AddressBounds } from '../cloud-shared/bounds.js';
import { openFields, type Fields, type Reading } from '../cloud-shared/fields.js';
import type { JsonValue } from '../shared/json-reader.js';
import { openResource } from '../cloud-shared/flatten.js';
import { referenceOf } from '../cloud-shared/azure-rule.js';
import { ADDRESS, ADDRESS_SPACE, CARD, PEERING, SUBNET, VNET } from './shapes.js';

/** Reads one network interface; undefined when it has no id. */
export function parseCard(value: JsonValue, reading: Reading): AzureCard | undefined {
  const fields = openResource(value, CARD, reading);
  const id = fields?.text('id')?.toLowerCase();
  if (fields === undefined || id === undefined) {
    fields?.reject('id');
    return undefined;
  }
  if (fields.flag('disableTcpStateTracking') === true) fields.reject('disableTcpStateTracking');
  const configurations = fields.items('ipConfigurations').map((one) => parseAddress(one, reading));
  const group = fields.object('networkSecurityGroup');
  const groupId = referenceOf(group, reading);
  if (group !== undefined && groupId === undefined) fields.reject('networkSecurityGroup');
  const known = configurations.filter((one) => one !== undefined);
  // Whether groups guard a private endpoint depends on a setting of its subnet.
  const isSure = !fields.isFaulty() && known.length === configurations.length && !fields.has('privateEndpoint');
  reading.report.count(isSure ? 'understood' : 'partial', fields.location);
  return { id, group: groupId, configurations: known, isSure, location: fields.location };
}

function parseAddress(value: JsonValue, reading: Reading): AzureAddress | undefined {
  const fields = openResource(value, ADDRESS, reading);
  if (fields === undefined) return undefined;
  const text = fields.text('privateIPAddress');
  const addresses = text === undefined ? [] : networkOf(text);
  if (addresses === undefined) fields.reject('privateIPAddress');
  const groups = fields.items('applicationSecurityGroups').map((one) => referenceOf(one, reading));
  const known = groups.filter((one) => one !== undefined);
  const subnet = referenceOf(fields.object('subnet'), reading);
  return fields.isFaulty() || known.length < groups.length ? undefined : { addresses: addresses ?? [], subnet, applicationGroups: known };
}

/** Subnets of this name hold the gateways by which addresses of other networks come to be part of the virtual network. */
const GATEWAYS: ReadonlySet<string> = new Set(['gatewaysubnet', 'routeserversubnet']);

/** Reads one virtual network; undefined when it has no id. */
export function parseVnet(value: JsonValue, reading: Reading): AzureVnet | undefined {
  const fields = openResource(value, VNET, reading);
  const id = fields?.text('id')?.toLowerCase();
  if (fields === undefined || id === undefined) {
    fields?.reject('id');
    return undefined;
  }
  const space = spaceOf(fields, 'addressSpace', reading) ?? [];
  const parsed = fields.items('subnets').map((one) => parseSubnet(one, reading));
  const subnets = parsed.flatMap((one) => one?.subnet ?? []);
  const peerings = fields.items('virtualNetworkPeerings').map((one) => parsePeering(one, reading));
  const isOpen = fields.isFaulty() || parsed.some((one) => one === undefined || one.hasRoutes) || subnets.some(({ name }) => GATEWAYS.has(name.toLowerCase()));
  const own = exactly(uniteIps(space, PLATFORM), [fields.location]);
  const learnt = isOpen ? [anyAddresses(unevaluable('VirtualNetwork', fields.location))] : [];
  reading.report.count(isOpen ? 'partial' : 'understood', fields.location);
  return { id, tag: uniteBounds([own, ...peerings, ...learnt]), subnets, location: fields.location };
}

function spaceOf(fields: Fields, key: string, reading: Reading): IpSet | undefined {
  const inner = openFields(fields.object(key), ADDRESS_SPACE, reading);
  if (inner === undefined) return undefined;
  const addresses = networksIn(inner, inner.texts('addressPrefixes'), 'addressPrefixes');
  if (inner.isFaulty()) fields.reject(key);
  return addresses;
}

function networksIn(fields: Fields, texts: readonly string[], key: string): IpSet {
  return uniteIps(
    ...texts.map((text) => {
      const addresses = networkOf(text);
      if (addresses === undefined) fields.reject(key);
      return addresses ?? [];
    }),
  );
}

/** What a peering adds: the other network's addresses, and with its gateways whatever they have learnt. */
function parsePeering(value: JsonValue, reading: Reading): AddressBounds {
  const fields = openResource(value, PEERING, reading);
  const location = fields?.location ?? { path: reading.path };
  const unknown = anyAddresses(unevaluable('virtualNetworkPeerings', location));
  if (fields === undefined) return unknown;
  const space = spaceOf(fields, 'remoteVirtualNetworkAddressSpace', reading) ?? spaceOf(fields, 'remoteAddressSpace', reading);
  const isUsed = fields.text('peeringState')?.toLowerCase() === 'connected' && fields.flag('allowVirtualNetworkAccess') === true;
  reading.report.count('understood', location);
  if (space === undefined || fields.isFaulty() || fields.flag('useRemoteGateways') !== false) return unknown;
  return isUsed ? exactly(space, [location]) : { must: [], may: space, doubts: [unevaluable('virtualNetworkPeerings', location)], related: [] };
}

interface ParsedSubnet {
  readonly subnet: AzureSubnet;
  /** Prefixes of routes that users define are part of the virtual network, too. */
  readonly hasRoutes: boolean;
}

function parseSubnet(value: JsonValue, reading: Reading): ParsedSubnet | undefined {
  const fields = openResource(value, SUBNET, reading);
  const id = fields?.text('id')?.toLowerCase();
  if (fields === undefined || id === undefined) {
    fields?.reject('id');
    return undefined;
  }
  const single = fields.text('addressPrefix');
  const addresses = networksIn(fields, [...(single === undefined ? [] : [single]), ...fields.texts('addressPrefixes')], 'addressPrefix');
  const group = fields.object('networkSecurityGroup');
  const groupId = referenceOf(group, reading);
  if (group !== undefined && groupId === undefined) fields.reject('networkSecurityGroup');
  reading.report.count('understood', fields.location);
  const subnet = { id, name: fields.text('name') ?? '', addresses, group: groupId, isSure: !fields.isFaulty(), location: fields.location };
  return { subnet, hasRoutes: fields.object('routeTable') !== undefined };
}
