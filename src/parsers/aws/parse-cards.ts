import { uniteIps, type IpSet } from '../../model/ip-set.js';
import type { AwsCard, AwsPrefixList, AwsSubnet } from '../cloud-shared/aws-network.js';
import { networkOf } from '../cloud-shared/bounds.js';
import { openFields, type Fields, type Reading, type Shape } from '../cloud-shared/fields.js';
import type { JsonValue } from '../shared/json-reader.js';
import { CARD, CARD_ADDRESS, CARD_GROUP, CARD_IPV6, CARD_PREFIX, PREFIX_LIST, SUBNET, SUBNET_IPV6, TAG } from './shapes.js';

/** Reads one network interface; undefined when it has no id. */
export function parseCard(value: JsonValue, reading: Reading): AwsCard | undefined {
  const fields = openFields(value, CARD, reading);
  const id = fields?.text('NetworkInterfaceId');
  if (fields === undefined || id === undefined) {
    fields?.reject('NetworkInterfaceId');
    return undefined;
  }
  const groups = fields.items('Groups').map((one) => textOfMember(one, 'GroupId', { shape: CARD_GROUP, reading }));
  const addresses = uniteIps(
    readNetwork(fields, 'PrivateIpAddress'),
    ...fields.items('PrivateIpAddresses').map((one) => networkOfMember(one, 'PrivateIpAddress', { shape: CARD_ADDRESS, reading })),
    readNetwork(fields, 'Ipv6Address'),
    ...fields.items('Ipv6Addresses').map((one) => networkOfMember(one, 'Ipv6Address', { shape: CARD_IPV6, reading })),
    ...fields.items('Ipv4Prefixes').map((one) => networkOfMember(one, 'Ipv4Prefix', { shape: CARD_PREFIX, reading })),
    ...fields.items('Ipv6Prefixes').map((one) => networkOfMember(one, 'Ipv6Prefix', { shape: CARD_PREFIX, reading })),
  );
  const known = groups.filter((group) => group !== undefined);
  const isSure = fields.has('Groups') && known.length === groups.length && !fields.isFaulty();
  reading.report.count(isSure ? 'understood' : 'partial', fields.location);
  return { id, addresses, groups: isSure ? known : undefined, location: fields.location };
}

interface MemberReading {
  readonly shape: Shape;
  readonly reading: Reading;
}

function textOfMember(value: JsonValue, key: string, { shape, reading }: MemberReading): string | undefined {
  const fields = openFields(value, shape, reading);
  const text = fields?.text(key);
  if (fields !== undefined && text === undefined) fields.reject(key);
  return fields?.isFaulty() === true ? undefined : text;
}

function networkOfMember(value: JsonValue, key: string, { shape, reading }: MemberReading): IpSet {
  const fields = openFields(value, shape, reading);
  if (fields === undefined) return [];
  if (!fields.has(key)) fields.reject(key);
  return readNetwork(fields, key);
}

/** A network or address; a text that is none is reported. */
function readNetwork(fields: Fields, key: string): IpSet {
  const text = fields.text(key);
  const addresses = text === undefined ? [] : networkOf(text);
  if (addresses === undefined) fields.reject(key);
  return addresses ?? [];
}

/** Reads one subnet; undefined when it has no id. */
export function parseSubnet(value: JsonValue, reading: Reading): AwsSubnet | undefined {
  const fields = openFields(value, SUBNET, reading);
  const id = fields?.text('SubnetId');
  if (fields === undefined || id === undefined) {
    fields?.reject('SubnetId');
    return undefined;
  }
  const blocks = fields.items('Ipv6CidrBlockAssociationSet').map((one) => networkOfMember(one, 'Ipv6CidrBlock', { shape: SUBNET_IPV6, reading }));
  const addresses = uniteIps(readNetwork(fields, 'CidrBlock'), ...blocks);
  const tags = fields.items('Tags').flatMap((one) => nameTag(one, reading));
  reading.report.count('understood', fields.location);
  return { id, name: tags[0], addresses, location: fields.location };
}

function nameTag(value: JsonValue, reading: Reading): readonly string[] {
  const fields = openFields(value, TAG, reading);
  const name = fields?.text('Value');
  return fields?.text('Key') === 'Name' && name !== undefined ? [name.slice(0, 200)] : [];
}

/** Reads one prefix list; its entries are known only where the export lists them. */
export function parsePrefixList(value: JsonValue, reading: Reading): AwsPrefixList | undefined {
  const fields = openFields(value, PREFIX_LIST, reading);
  const id = fields?.text('PrefixListId');
  if (fields === undefined || id === undefined) {
    fields?.reject('PrefixListId');
    return undefined;
  }
  const entries = fields.texts('Cidrs').map((text) => networkOf(text));
  const known = entries.filter((entry) => entry !== undefined);
  if (known.length < entries.length) fields.reject('Cidrs');
  const isKnown = fields.has('Cidrs') && !fields.isFaulty();
  reading.report.count(isKnown ? 'understood' : 'partial', fields.location);
  return { id, addresses: isKnown ? uniteIps(...known) : undefined, location: fields.location };
}
