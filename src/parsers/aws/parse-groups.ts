import type { Doubt } from '../../model/device.js';
import type { AwsGroup, AwsPeer, AwsPermission } from '../cloud-shared/aws-network.js';
import { ANY_SERVICE, anyAddresses, exactly, exactService, networkOf, unevaluable, type ServiceBounds } from '../cloud-shared/bounds.js';
import { openFields, type Fields, type Reading, type Shape } from '../cloud-shared/fields.js';
import type { Direction } from '../cloud-shared/layer.js';
import type { JsonValue } from '../shared/json-reader.js';
import { protocolsOf, servicesOf } from '../cloud-shared/aws-services.js';
import { GROUP, GROUP_PEER, IPV4_PEER, IPV6_PEER, LIST_PEER, PERMISSION } from './shapes.js';

/** Reads one security group; undefined when it has no id. */
export function parseGroup(value: JsonValue, reading: Reading): AwsGroup | undefined {
  const fields = openFields(value, GROUP, reading);
  const id = fields?.text('GroupId');
  if (fields === undefined || id === undefined) {
    fields?.reject('GroupId');
    return undefined;
  }
  const ingress = fields.items('IpPermissions').flatMap((one) => parsePermission(one, 'ingress', reading));
  const egress = fields.items('IpPermissionsEgress').flatMap((one) => parsePermission(one, 'egress', reading));
  reading.report.count('understood', fields.location);
  return { id, name: fields.text('GroupName') ?? '', permissions: [...ingress, ...egress], location: fields.location };
}

function parsePermission(value: JsonValue, direction: Direction, reading: Reading): readonly AwsPermission[] {
  const fields = openFields(value, PERMISSION, reading);
  if (fields === undefined) return [];
  const services = readServices(fields);
  const peers = [
    ...fields.items('IpRanges').map((one) => addressPeer(one, 'CidrIp', reading)),
    ...fields.items('Ipv6Ranges').map((one) => addressPeer(one, 'CidrIpv6', reading)),
    ...fields.items('PrefixListIds').map((one) => listPeer(one, reading)),
    ...fields.items('UserIdGroupPairs').map((one) => groupPeer(one, reading)),
  ];
  const doubts: readonly Doubt[] = fields.isFaulty() ? [unevaluable('IpPermissions', fields.location)] : [];
  reading.report.count(doubts.length > 0 ? 'partial' : 'understood', fields.location);
  const description = peers.find((peer) => peer.description !== undefined)?.description;
  return [{ direction, peers: peers.map(({ peer }) => peer), services, doubts, ...(description === undefined ? {} : { description }), location: fields.location }];
}

function readServices(fields: Fields): ServiceBounds {
  const protocols = protocolsOf(fields.text('IpProtocol') ?? '');
  if (protocols === undefined) fields.reject('IpProtocol');
  const services = protocols === undefined ? undefined : servicesOf(protocols, { from: fields.whole('FromPort'), to: fields.whole('ToPort') });
  if (services === undefined && protocols !== undefined) fields.reject('FromPort');
  return services ?? exactService([ANY_SERVICE]);
}

interface DescribedPeer {
  readonly peer: AwsPeer;
  readonly description: string | undefined;
}

function openPeer(value: JsonValue, wanted: Shape, reading: Reading): Fields | undefined {
  const fields = openFields(value, wanted, reading);
  if (fields !== undefined) reading.report.count('understood', fields.location);
  return fields;
}

function unknownPeer(what: string, value: JsonValue, { path }: Reading): DescribedPeer {
  const location = { path, region: { startLine: value.line, startColumn: value.column } };
  return { peer: { kind: 'addresses', bounds: anyAddresses(unevaluable(what, location)) }, description: undefined };
}

function addressPeer(value: JsonValue, key: 'CidrIp' | 'CidrIpv6', reading: Reading): DescribedPeer {
  const fields = openPeer(value, key === 'CidrIp' ? IPV4_PEER : IPV6_PEER, reading);
  const text = fields?.text(key) ?? '';
  const addresses = text.includes(':') === (key === 'CidrIpv6') ? networkOf(text) : undefined;
  const description = fields?.text('Description');
  if (addresses === undefined) fields?.reject(key);
  if (fields === undefined || addresses === undefined || fields.isFaulty()) return unknownPeer(key, value, reading);
  return { peer: { kind: 'addresses', bounds: exactly(addresses) }, description };
}

function listPeer(value: JsonValue, reading: Reading): DescribedPeer {
  const fields = openPeer(value, LIST_PEER, reading);
  const id = fields?.text('PrefixListId');
  const description = fields?.text('Description');
  if (id === undefined) fields?.reject('PrefixListId');
  if (fields === undefined || id === undefined || fields.isFaulty()) return unknownPeer('PrefixListIds', value, reading);
  return { peer: { kind: 'prefix-list', id, location: fields.location }, description };
}

function groupPeer(value: JsonValue, reading: Reading): DescribedPeer {
  const fields = openPeer(value, GROUP_PEER, reading);
  const id = fields?.text('GroupId');
  const description = fields?.text('Description');
  const isForeign = fields?.text('VpcPeeringConnectionId') !== undefined || fields?.text('PeeringStatus') !== undefined;
  if (id === undefined) fields?.reject('GroupId');
  if (fields === undefined || id === undefined || fields.isFaulty()) return unknownPeer('UserIdGroupPairs', value, reading);
  return { peer: { kind: 'group', id, isForeign, location: fields.location }, description };
}
