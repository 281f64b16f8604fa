import type { Doubt } from '../../model/device.js';
import { uniteIps, type IpSet } from '../../model/ip-set.js';
import { protocolsOf, servicesOf } from '../cloud-shared/aws-services.js';
import type { AwsCard, AwsGroup, AwsNetwork, AwsPeer, AwsPermission, AwsSubnet } from '../cloud-shared/aws-network.js';
import { ANY_SERVICE, anyAddresses, exactly, exactService, networkOf, unevaluable, type ServiceBounds } from '../cloud-shared/bounds.js';
import { openFields, type Fields, type Reading, type Shape } from '../cloud-shared/fields.js';
import type { Direction } from '../cloud-shared/layer.js';
import type { JsonValue } from '../shared/json-reader.js';
import type { TerraformResource } from './resources.js';
import { AWS_CARD, AWS_GROUP, AWS_INLINE_RULE, AWS_INSTANCE, AWS_RULE, AWS_SUBNET, AWS_VPC_RULE } from './shapes-aws.js';

/** Security groups, their rules and what they guard, as resources of the provider `hashicorp/aws`. */
export function readAws(resources: readonly TerraformResource[]): AwsNetwork {
  const of = (...types: readonly string[]): readonly TerraformResource[] => resources.filter(({ type }) => types.includes(type));
  const separate = [...of('aws_security_group_rule'), ...of('aws_vpc_security_group_ingress_rule', 'aws_vpc_security_group_egress_rule')].flatMap(separateRule);
  const groups = of('aws_security_group', 'aws_default_security_group').flatMap((one) => readGroup(one, separate));
  const cards = [...of('aws_network_interface').flatMap(readCard), ...of('aws_instance').flatMap(readInstance)];
  const subnets = of('aws_subnet').flatMap(readSubnet);
  return { groups, cards, acls: undefined, subnets: subnets.length === 0 ? undefined : subnets, prefixLists: [], listsAll: false };
}

/** A rule that stands for itself; without a group it may belong to any. */
interface SeparateRule {
  readonly group: string | undefined;
  readonly permission: AwsPermission;
}

function open({ values, reading }: TerraformResource, shape: Shape): Fields | undefined {
  return openFields(values, shape, reading);
}

function isKnown({ unknown }: TerraformResource, ...attributes: readonly string[]): boolean {
  return !attributes.some((attribute) => unknown.has(attribute));
}

function readGroup(resource: TerraformResource, separate: readonly SeparateRule[]): readonly AwsGroup[] {
  const fields = open(resource, AWS_GROUP);
  if (fields === undefined) return [];
  const id = fields.text('id') ?? resource.address;
  const inline = [
    ...fields.items('ingress').flatMap((item) => inlineRule(item, 'ingress', { id, reading: resource.reading })),
    ...fields.items('egress').flatMap((item) => inlineRule(item, 'egress', { id, reading: resource.reading })),
  ];
  const doubtful = (['ingress', 'egress'] as const).filter((direction) => !isKnown(resource, direction) || fields.isFaulty());
  const own = separate.filter(({ group }) => group === id || group === undefined).map(({ permission }) => permission);
  resource.reading.report.count(doubtful.length > 0 ? 'partial' : 'understood', fields.location);
  const unknown = doubtful.map((direction) => anything(direction, fields));
  return [{ id, name: fields.text('name') ?? '', permissions: [...inline, ...own, ...unknown], location: fields.location }];
}

/** What is known after apply only may permit anything. */
function anything(direction: Direction, { location }: Fields): AwsPermission {
  const doubt = unevaluable(direction, location);
  return { direction, peers: [{ kind: 'addresses', bounds: anyAddresses(doubt) }], services: exactService([ANY_SERVICE]), doubts: [doubt], location };
}

function inlineRule(item: JsonValue, direction: Direction, { id, reading }: { readonly id: string; readonly reading: Reading }): readonly AwsPermission[] {
  const fields = openFields(item, AWS_INLINE_RULE, reading);
  if (fields === undefined) return [];
  return [permission(fields, direction, { peers: listedPeers(fields, id, 'security_groups'), protocol: 'protocol', doubts: [], reading })];
}

function listedPeers(fields: Fields, id: string | undefined, groups: string): readonly AwsPeer[] {
  const { location } = fields;
  const single = fields.isList(groups) ? fields.texts(groups) : [fields.text(groups)].filter((one) => one !== undefined);
  return [
    ...[...fields.texts('cidr_blocks'), ...fields.texts('ipv6_cidr_blocks')].map((text) => network(fields, text, 'cidr_blocks')),
    ...fields.texts('prefix_list_ids').map((list): AwsPeer => ({ kind: 'prefix-list', id: list, location })),
    ...single.map((group): AwsPeer => ({ kind: 'group', id: group, isForeign: true, location })),
    ...(fields.flag('self') === true ? [{ kind: 'group', id: id ?? '', isForeign: true, location } as const] : []),
  ];
}

function network(fields: Fields, text: string, key: string): AwsPeer {
  const addresses = networkOf(text);
  if (addresses === undefined) fields.reject(key);
  return { kind: 'addresses', bounds: addresses === undefined ? anyAddresses(unevaluable(key, fields.location)) : exactly(addresses) };
}

interface PermissionParts {
  readonly peers: readonly AwsPeer[];
  readonly protocol: string;
  readonly doubts: readonly Doubt[];
  readonly reading: Reading;
}

function permission(fields: Fields, direction: Direction, { peers, protocol, doubts, reading }: PermissionParts): AwsPermission {
  const services = readServices(fields, protocol);
  const description = fields.text('description');
  const { location } = fields;
  const isSure = doubts.length === 0 && !fields.isFaulty();
  reading.report.count(isSure ? 'understood' : 'partial', location);
  const all = isSure ? peers : [...peers, { kind: 'addresses', bounds: anyAddresses(unevaluable(direction, location)) } as const];
  const reasons = isSure || doubts.length > 0 ? doubts : [unevaluable(direction, location)];
  return { direction, peers: all, services: isSure ? services : exactService([ANY_SERVICE]), doubts: reasons, ...(description === undefined ? {} : { description }), location };
}

function readServices(fields: Fields, key: string): ServiceBounds {
  const text = (fields.text(key) ?? '').toLowerCase();
  const protocols = protocolsOf(text === 'all' ? '-1' : text);
  if (protocols === undefined) fields.reject(key);
  const services = protocols === undefined ? undefined : servicesOf(protocols, { from: fields.whole('from_port'), to: fields.whole('to_port') });
  if (services === undefined && protocols !== undefined) fields.reject('from_port');
  return services ?? exactService([ANY_SERVICE]);
}

const RULE_ATTRIBUTES = [
  'cidr_blocks', 'ipv6_cidr_blocks', 'prefix_list_ids', 'source_security_group_id', 'from_port', 'to_port', 'protocol', 'self', 'type', 'security_group_id', 'cidr_ipv4', 'cidr_ipv6',
  'ip_protocol', 'prefix_list_id', 'referenced_security_group_id',
] as const;

function separateRule(resource: TerraformResource): readonly SeparateRule[] {
  const isOld = resource.type === 'aws_security_group_rule';
  const fields = open(resource, isOld ? AWS_RULE : AWS_VPC_RULE);
  if (fields === undefined) return [];
  const group = isKnown(resource, 'security_group_id') ? fields.text('security_group_id') : undefined;
  const type = isOld ? fields.text('type') : resource.type.includes('ingress') ? 'ingress' : 'egress';
  if (type !== 'ingress' && type !== 'egress') fields.reject('type');
  const missing = RULE_ATTRIBUTES.filter((attribute) => resource.unknown.has(attribute));
  const doubts = [...missing, ...(group === undefined ? ['security_group_id'] : [])].map((attribute) => unevaluable(attribute, fields.location));
  const peers = isOld ? listedPeers(fields, group, 'source_security_group_id') : singlePeers(fields);
  const parts = { peers, protocol: isOld ? 'protocol' : 'ip_protocol', doubts, reading: resource.reading };
  return [{ group, permission: permission(fields, type === 'egress' ? 'egress' : 'ingress', parts) }];
}

function singlePeers(fields: Fields): readonly AwsPeer[] {
  const { location } = fields;
  const list = fields.text('prefix_list_id');
  const group = fields.text('referenced_security_group_id');
  const networks = ['cidr_ipv4', 'cidr_ipv6'].flatMap((key) => {
    const text = fields.text(key);
    return text === undefined ? [] : [network(fields, text, key)];
  });
  return [
    ...networks,
    ...(list === undefined ? [] : [{ kind: 'prefix-list', id: list, location } as const]),
    ...(group === undefined ? [] : [{ kind: 'group', id: group, isForeign: true, location } as const]),
  ];
}

function addressesIn(fields: Fields, texts: readonly string[], key: string): IpSet {
  return uniteIps(
    ...texts.map((text) => {
      const addresses = text === '' ? [] : networkOf(text);
      if (addresses === undefined) fields.reject(key);
      return addresses ?? [];
    }),
  );
}

function readCard(resource: TerraformResource): readonly AwsCard[] {
  const fields = open(resource, AWS_CARD);
  if (fields === undefined) return [];
  const addresses = addressesIn(fields, [fields.text('private_ip') ?? '', ...fields.texts('private_ips'), ...fields.texts('ipv6_addresses')], 'private_ips');
  return [card(resource, fields, { addresses, groups: 'security_groups' })];
}

/** The card of an instance that names no network interfaces of their own. */
function readInstance(resource: TerraformResource): readonly AwsCard[] {
  const fields = open(resource, AWS_INSTANCE);
  if (fields === undefined) return [];
  const texts = [fields.text('private_ip') ?? '', ...fields.texts('secondary_private_ips'), ...fields.texts('ipv6_addresses')];
  const addresses = addressesIn(fields, texts, 'private_ip');
  const hasCards = fields.items('network_interface').length > 0;
  if (hasCards) resource.reading.report.count('understood', fields.location);
  return hasCards ? [] : [card(resource, fields, { addresses, groups: 'vpc_security_group_ids' })];
}

function card(resource: TerraformResource, fields: Fields, { addresses, groups }: { readonly addresses: IpSet; readonly groups: string }): AwsCard {
  const isSure = isKnown(resource, groups) && fields.isList(groups) && !fields.isFaulty();
  resource.reading.report.count(isSure ? 'understood' : 'partial', fields.location);
  return { id: fields.text('id') ?? resource.address, addresses, groups: isSure ? fields.texts(groups) : undefined, location: fields.location };
}

function readSubnet(resource: TerraformResource): readonly AwsSubnet[] {
  const fields = open(resource, AWS_SUBNET);
  if (fields === undefined) return [];
  const addresses = addressesIn(fields, [fields.text('cidr_block') ?? '', fields.text('ipv6_cidr_block') ?? ''], 'cidr_block');
  resource.reading.report.count('understood', fields.location);
  return [{ id: fields.text('id') ?? resource.address, name: resource.address, addresses, location: fields.location }];
}
