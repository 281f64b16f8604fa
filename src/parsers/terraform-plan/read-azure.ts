import { ALL_ADDRESSES, uniteIps, type IpSet } from '../../model/ip-set.js';
import { defaultRules } from '../cloud-shared/azure-defaults.js';
import type { AzureAddress, AzureCard, AzureGroup, AzureNetwork, AzureRule, AzureSubnet, AzureVnet } from '../cloud-shared/azure-network.js';
import { PLATFORM } from '../cloud-shared/azure-peers.js';
import { parseAzureRule } from '../cloud-shared/azure-rule.js';
import { ANY_SERVICE, anyAddresses, exactly, exactService, networkOf, unevaluable, uniteBounds } from '../cloud-shared/bounds.js';
import { openFields, shape, type Fields, type Reading } from '../cloud-shared/fields.js';
import type { JsonObject, JsonValue } from '../shared/json-reader.js';
import type { TerraformResource } from './resources.js';

const ABOUT = ['location', 'resource_group_name', 'tags', 'timeouts', 'edge_zone', 'guid'];
const GROUP = shape('azurerm_network_security_group', ['id', 'name', 'security_rule'], ABOUT);
const PAIR = shape('association', ['network_security_group_id', 'subnet_id', 'network_interface_id'], ['id', 'timeouts']);
const CARD = shape(
  'azurerm_network_interface',
  ['id', 'ip_configuration'],
  [
    ...ABOUT, 'name', 'accelerated_networking_enabled', 'applied_dns_servers', 'auxiliary_mode', 'auxiliary_sku', 'dns_servers', 'enable_accelerated_networking', 'enable_ip_forwarding',
    'internal_dns_name_label', 'internal_domain_name_suffix', 'ip_forwarding_enabled', 'mac_address', 'private_ip_address', 'private_ip_addresses', 'virtual_machine_id',
  ],
);
const ADDRESS = shape(
  'ip_configuration',
  ['private_ip_address', 'subnet_id'],
  ['name', 'primary', 'private_ip_address_allocation', 'private_ip_address_version', 'public_ip_address_id', 'gateway_load_balancer_frontend_ip_configuration_id'],
);
const VNET = shape(
  'azurerm_virtual_network',
  ['id', 'name', 'address_space'],
  [...ABOUT, 'bgp_community', 'ddos_protection_plan', 'dns_servers', 'encryption', 'flow_timeout_in_minutes', 'ip_address_pool', 'private_endpoint_vnet_policies', 'subnet'],
);
const SUBNET = shape(
  'azurerm_subnet',
  ['id', 'name', 'address_prefixes', 'virtual_network_name'],
  [
    ...ABOUT, 'address_prefix', 'default_outbound_access_enabled', 'delegation', 'enforce_private_link_endpoint_network_policies', 'enforce_private_link_service_network_policies',
    'ip_address_pool', 'private_endpoint_network_policies', 'private_endpoint_network_policies_enabled', 'private_link_service_network_policies_enabled', 'service_endpoint_policy_ids',
    'service_endpoints', 'sharing_scope',
  ],
);

/** Network security groups and what they guard, as resources of the provider `hashicorp/azurerm`. */
export function readAzure(resources: readonly TerraformResource[]): AzureNetwork {
  const of = (type: string): readonly TerraformResource[] => resources.filter((one) => one.type === type);
  const subnetPairs = of('azurerm_subnet_network_security_group_association').map((one) => readPair(one, 'subnet_id'));
  const cardPairs = of('azurerm_network_interface_security_group_association').map((one) => readPair(one, 'network_interface_id'));
  const separate = of('azurerm_network_security_rule').flatMap(separateRule);
  const groups = of('azurerm_network_security_group').flatMap((one) => readGroup(one, separate));
  return {
    groups,
    cards: of('azurerm_network_interface').flatMap((one) => readCard(one, cardPairs)),
    vnets: readVnets(of('azurerm_virtual_network'), of('azurerm_subnet'), subnetPairs),
    listsAll: false,
  };
}

/** Which group guards what; a side that is known after apply only is undefined. */
interface Pair {
  readonly group: string | undefined;
  readonly guarded: string | undefined;
}

function readPair({ values, unknown, reading }: TerraformResource, side: 'subnet_id' | 'network_interface_id'): Pair {
  const fields = openFields(values, PAIR, reading);
  const known = (key: string): string | undefined => (unknown.has(key) ? undefined : fields?.text(key)?.toLowerCase());
  const pair = { group: known('network_security_group_id'), guarded: known(side) };
  if (fields !== undefined) reading.report.count(pair.group === undefined || pair.guarded === undefined ? 'partial' : 'understood', fields.location);
  return pair;
}

/** The group at a place: none, one, or unknown when any association may be about it. */
function groupAt(id: string, pairs: readonly Pair[]): { readonly group: string | undefined; readonly isSure: boolean } {
  const open = pairs.some(({ group, guarded }) => guarded === undefined || (guarded === id && group === undefined));
  return { group: pairs.find(({ guarded }) => guarded === id)?.group, isSure: !open };
}

interface SeparateRule {
  readonly group: string | undefined;
  readonly rule: AzureRule;
}

/** A rule of its own says its group's name beside what a rule says. */
function separateRule({ values, unknown, reading }: TerraformResource): readonly SeparateRule[] {
  const name = values.members.find(({ key }) => key === 'network_security_group_name')?.value;
  const rest = values.members.filter(({ key }) => !['network_security_group_name', 'resource_group_name', 'timeouts'].includes(key));
  return ruleOf({ ...values, members: rest }, unknown, reading).map((rule) => ({ group: name?.kind === 'string' ? name.value.toLowerCase() : undefined, rule }));
}

const CONDITIONS = /^(?:source|destination)_(?:address|port|application)|^(?:protocol|access|direction|priority)/u;

function ruleOf(value: JsonValue, unknown: ReadonlySet<string>, reading: Reading): readonly AzureRule[] {
  if (value.kind !== 'object') return parseAzureRule(value, false, reading);
  const rules = parseAzureRule(asAzure(value), false, reading);
  const missing = [...unknown].filter((attribute) => CONDITIONS.test(attribute));
  return missing.length === 0 ? rules : rules.map((rule) => inDoubt(rule, missing));
}

/** What is known after apply only may match anything. */
function inDoubt(rule: AzureRule, what: readonly string[]): AzureRule {
  const any = [{ kind: 'addresses', bounds: exactly(ALL_ADDRESSES) } as const];
  return { ...rule, sources: any, destinations: any, services: exactService([ANY_SERVICE]), doubts: [...rule.doubts, ...what.map((one) => unevaluable(one, rule.location))] };
}

const GROUP_IDS = /^(?<end>source|destination)_application_security_group_ids$/u;

/** Terraform lists ids where Azure lists objects that hold them. */
function asAzure(value: JsonObject): JsonObject {
  const members = value.members.map((member) => {
    const end = GROUP_IDS.exec(member.key)?.groups?.['end'];
    if (end === undefined) return member;
    if (member.value.kind !== 'array') return { ...member, key: `${end}ApplicationSecurityGroups` };
    const items = member.value.items.map((item): JsonValue => ({ kind: 'object', line: item.line, column: item.column, members: [{ key: 'id', keyLine: item.line, keyColumn: item.column, value: item }] }));
    return { ...member, key: `${end}ApplicationSecurityGroups`, value: { ...member.value, items } };
  });
  return { ...value, members };
}

function readGroup({ values, unknown, address, reading }: TerraformResource, separate: readonly SeparateRule[]): readonly AzureGroup[] {
  const fields = openFields(values, GROUP, reading);
  if (fields === undefined) return [];
  const name = fields.text('name') ?? '';
  const inline = fields.items('security_rule');
  const rules = inline.flatMap((item) => ruleOf(item, new Set(), reading));
  const own = separate.filter(({ group }) => group === undefined || group === name.toLowerCase()).map(({ rule }) => rule);
  const isSure = !unknown.has('security_rule') && !fields.isFaulty() && rules.length === inline.length;
  reading.report.count(isSure ? 'understood' : 'partial', fields.location);
  const id = fields.text('id')?.toLowerCase() ?? address;
  return [{ id, name, rules: [...rules, ...own, ...defaultRules(fields.location)], subnets: [], cards: [], isSure, location: fields.location }];
}

function readCard({ values, unknown, address, reading }: TerraformResource, pairs: readonly Pair[]): readonly AzureCard[] {
  const fields = openFields(values, CARD, reading);
  if (fields === undefined) return [];
  const id = fields.text('id')?.toLowerCase() ?? address;
  const configurations = fields.items('ip_configuration').flatMap((item) => readAddress(item, reading));
  const { group, isSure } = groupAt(id, pairs);
  const isKnown = isSure && !unknown.has('id') && !fields.isFaulty();
  reading.report.count(isKnown ? 'understood' : 'partial', fields.location);
  return [{ id, group, configurations, isSure: isKnown, location: fields.location }];
}

function readAddress(item: JsonValue, reading: Reading): readonly AzureAddress[] {
  const fields = openFields(item, ADDRESS, reading);
  if (fields === undefined) return [];
  const addresses = addressesIn(fields, 'private_ip_address', [fields.text('private_ip_address') ?? '']);
  return [{ addresses, subnet: fields.text('subnet_id')?.toLowerCase(), applicationGroups: [] }];
}

function addressesIn(fields: Fields, key: string, texts: readonly string[]): IpSet {
  return uniteIps(
    ...texts.map((text) => {
      const addresses = text === '' ? [] : networkOf(text);
      if (addresses === undefined) fields.reject(key);
      return addresses ?? [];
    }),
  );
}

/** Peerings, gateways and routes are resources of their own: what VirtualNetwork means beyond the address space stays in doubt. */
function readVnets(vnets: readonly TerraformResource[], subnets: readonly TerraformResource[], pairs: readonly Pair[]): readonly AzureVnet[] {
  const listed = subnets.flatMap((one) => readSubnet(one, pairs));
  return vnets.flatMap(({ values, address, reading }) => {
    const fields = openFields(values, VNET, reading);
    if (fields === undefined) return [];
    const { location } = fields;
    const name = fields.text('name')?.toLowerCase();
    const space = exactly(uniteIps(addressesIn(fields, 'address_space', fields.texts('address_space')), PLATFORM), [location]);
    reading.report.count('understood', location);
    const own = listed.filter(({ vnet }) => vnet === name).map(({ subnet }) => subnet);
    return [{ id: fields.text('id')?.toLowerCase() ?? address, tag: uniteBounds([space, anyAddresses(unevaluable('VirtualNetwork', location))]), subnets: own, location }];
  });
}

function readSubnet({ values, unknown, address, reading }: TerraformResource, pairs: readonly Pair[]): readonly { readonly vnet: string | undefined; readonly subnet: AzureSubnet }[] {
  const fields = openFields(values, SUBNET, reading);
  if (fields === undefined) return [];
  const id = fields.text('id')?.toLowerCase() ?? address;
  const addresses = addressesIn(fields, 'address_prefixes', fields.texts('address_prefixes'));
  const { group, isSure } = groupAt(id, pairs);
  reading.report.count('understood', fields.location);
  const subnet = { id, name: fields.text('name') ?? '', addresses, group, isSure: isSure && !unknown.has('id') && !fields.isFaulty(), location: fields.location };
  return [{ vnet: fields.text('virtual_network_name')?.toLowerCase(), subnet }];
}
