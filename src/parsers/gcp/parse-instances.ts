import { uniteIps, type IpSet } from '../../model/ip-set.js';
import type { GcpCard, GcpSubnet } from '../cloud-shared/gcp-network.js';
import { networkOf } from '../cloud-shared/bounds.js';
import { openFields, type Fields, type Reading, type Shape } from '../cloud-shared/fields.js';
import type { JsonValue } from '../shared/json-reader.js';
import { lastPart } from './parse-rules.js';
import { ACCOUNT, ALIAS, CARD, INSTANCE, IPV6_ACCESS, SECONDARY, SUBNET, TAGS } from './shapes.js';

/** Reads the network interfaces of one instance. */
export function parseInstance(value: JsonValue, reading: Reading): readonly GcpCard[] {
  const fields = openFields(value, INSTANCE, reading);
  if (fields === undefined) return [];
  const tags = openFields(fields.object('tags'), TAGS, reading);
  const names = tags?.texts('items') ?? [];
  const emails = fields.items('serviceAccounts').map((one) => emailOf(one, reading));
  const accounts = emails.filter((email) => email !== undefined);
  const cards = fields.items('networkInterfaces').flatMap((one) => parseCard(one, reading));
  const isSure = !fields.isFaulty() && tags?.isFaulty() !== true && accounts.length === emails.length;
  reading.report.count(isSure ? 'understood' : 'partial', fields.location);
  return cards.map((card) => ({ ...card, tags: names, accounts, isSure: isSure && card.isSure }));
}

function emailOf(value: JsonValue, reading: Reading): string | undefined {
  const fields = openFields(value, ACCOUNT, reading);
  const email = fields?.text('email');
  if (fields !== undefined && email === undefined) fields.reject('email');
  return fields?.isFaulty() === true ? undefined : email;
}

function parseCard(value: JsonValue, reading: Reading): readonly Omit<GcpCard, 'tags' | 'accounts'>[] {
  const fields = openFields(value, CARD, reading);
  if (fields === undefined) return [];
  const network = fields.text('network');
  if (network === undefined) fields.reject('network');
  const primary = readNetwork(fields, 'networkIP');
  const length = fields.whole('internalIpv6PrefixLength');
  const internal = fields.text('ipv6Address');
  const outside = fields.items('ipv6AccessConfigs').map((one) => externalIpv6(one, reading));
  const aliases = fields.items('aliasIpRanges').map((one) => memberNetwork(one, 'ipCidrRange', { shape: ALIAS, reading }));
  const inside = internal === undefined ? [] : prefixed(fields, 'ipv6Address', length === undefined ? internal : `${internal}/${length}`);
  return [
    {
      network: lastPart(network ?? ''),
      primary,
      addresses: uniteIps(primary, inside, ...outside, ...aliases),
      isSure: !fields.isFaulty(),
      location: fields.location,
    },
  ];
}

function externalIpv6(value: JsonValue, reading: Reading): IpSet {
  const fields = openFields(value, IPV6_ACCESS, reading);
  const address = fields?.text('externalIpv6');
  if (fields === undefined || address === undefined) return [];
  const length = fields.whole('externalIpv6PrefixLength');
  return prefixed(fields, 'externalIpv6', length === undefined ? address : `${address}/${length}`);
}

function prefixed(fields: Fields, key: string, text: string): IpSet {
  const addresses = networkOf(text);
  if (addresses === undefined) fields.reject(key);
  return addresses ?? [];
}

/** A network or address; none when there is no such member, and a word when it is no network. */
function readNetwork(fields: Fields, key: string): IpSet {
  const text = fields.text(key);
  return text === undefined || text === '' ? [] : prefixed(fields, key, text);
}

function memberNetwork(value: JsonValue, key: string, { shape, reading }: { readonly shape: Shape; readonly reading: Reading }): IpSet {
  const fields = openFields(value, shape, reading);
  if (fields === undefined) return [];
  if (!fields.has(key)) fields.reject(key);
  return readNetwork(fields, key);
}

/** Reads one subnet. */
export function parseSubnet(value: JsonValue, reading: Reading): readonly GcpSubnet[] {
  const fields = openFields(value, SUBNET, reading);
  const id = fields?.text('name');
  if (fields === undefined || id === undefined) {
    fields?.reject('name');
    return [];
  }
  const ranges = ['ipCidrRange', 'ipv6CidrRange', 'internalIpv6Prefix', 'externalIpv6Prefix'].map((key) => readNetwork(fields, key));
  const secondary = fields.items('secondaryIpRanges').map((one) => memberNetwork(one, 'ipCidrRange', { shape: SECONDARY, reading }));
  reading.report.count('understood', fields.location);
  return [{ id, addresses: uniteIps(...ranges, ...secondary), location: fields.location }];
}
