import { uniteIps, type IpSet } from '../../model/ip-set.js';
import { ANY_SERVICE, exactly, networkOf, unevaluable, type AddressBounds, type Service } from '../cloud-shared/bounds.js';
import { openFields, shape, type Fields, type Reading } from '../cloud-shared/fields.js';
import type { GcpCard, GcpNetwork, GcpRule, GcpSelector, GcpSubnet } from '../cloud-shared/gcp-network.js';
import { gcpService } from '../cloud-shared/gcp-services.js';
import type { JsonValue } from '../shared/json-reader.js';
import type { TerraformResource } from './resources.js';

const ABOUT = ['creation_timestamp', 'description', 'id', 'project', 'self_link', 'timeouts', 'region', 'fingerprint'];
const CONDITIONS = [
  'network', 'priority', 'direction', 'disabled', 'allow', 'deny', 'source_ranges', 'destination_ranges', 'source_tags', 'target_tags', 'source_service_accounts', 'target_service_accounts',
];
const RULE = shape('google_compute_firewall', ['name', ...CONDITIONS], [...ABOUT, 'enable_logging', 'log_config', 'params']);
const PROTOCOL = shape('allow', ['protocol', 'ports'], []);
const INSTANCE = shape(
  'google_compute_instance',
  ['name', 'network_interface', 'tags', 'service_account'],
  [
    ...ABOUT, 'advanced_machine_features', 'allow_stopping_for_update', 'attached_disk', 'boot_disk', 'can_ip_forward', 'confidential_instance_config', 'cpu_platform', 'current_status',
    'deletion_protection', 'desired_status', 'effective_labels', 'enable_display', 'guest_accelerator', 'hostname', 'instance_encryption_key', 'instance_id', 'key_revocation_action_type',
    'label_fingerprint', 'labels', 'machine_type', 'metadata', 'metadata_fingerprint', 'metadata_startup_script', 'min_cpu_platform', 'network_performance_config', 'params',
    'reservation_affinity', 'resource_policies', 'scheduling', 'scratch_disk', 'shielded_instance_config', 'tags_fingerprint', 'terraform_labels', 'zone',
  ],
);
const CARD = shape(
  'network_interface',
  ['network', 'network_ip', 'alias_ip_range', 'ipv6_address', 'internal_ipv6_prefix_length'],
  ['access_config', 'internal_ipv6_prefix_length', 'ipv6_access_config', 'ipv6_access_type', 'name', 'network_attachment', 'nic_type', 'queue_count', 'security_policy', 'stack_type', 'subnetwork', 'subnetwork_project'],
);
const ALIAS = shape('alias_ip_range', ['ip_cidr_range'], ['subnetwork_range_name']);
const ACCOUNT = shape('service_account', ['email'], ['scopes']);
const SUBNET = shape(
  'google_compute_subnetwork',
  ['name', 'ip_cidr_range', 'secondary_ip_range'],
  [
    ...ABOUT, 'allow_subnet_cidr_routes_overlap', 'enable_flow_logs', 'external_ipv6_prefix', 'gateway_address', 'internal_ipv6_prefix', 'ip_collection', 'ipv6_access_type', 'ipv6_cidr_range',
    'ipv6_gce_endpoint', 'log_config', 'network', 'params', 'private_ip_google_access', 'private_ipv6_google_access', 'purpose', 'reserved_internal_range', 'role', 'send_secondary_ip_range_if_empty',
    'stack_type', 'state', 'subnetwork_id',
  ],
);
const SECONDARY = shape('secondary_ip_range', ['ip_cidr_range'], ['range_name', 'reserved_internal_range']);

/** VPC firewall rules, instances and subnets, as resources of the provider `hashicorp/google`. */
export function readGcp(resources: readonly TerraformResource[]): GcpNetwork {
  const of = (type: string): readonly TerraformResource[] => resources.filter((one) => one.type === type);
  const subnets = of('google_compute_subnetwork').flatMap(readSubnet);
  return {
    rules: of('google_compute_firewall').flatMap(readRule),
    cards: of('google_compute_instance').flatMap(readInstance),
    subnets: subnets.length === 0 ? undefined : subnets,
    listsAll: false,
  };
}

function lastPart(address: string): string {
  return address.slice(address.lastIndexOf('/') + 1);
}

function readRule({ values, unknown, reading }: TerraformResource): readonly GcpRule[] {
  const fields = openFields(values, RULE, reading);
  if (fields === undefined) return [];
  const { location } = fields;
  const direction = fields.text('direction') ?? 'INGRESS';
  const denied = readServices(fields, 'deny', reading);
  const services = [...readServices(fields, 'allow', reading), ...denied];
  const ends = {
    sourceRanges: readRanges(fields, 'source_ranges'),
    destinationRanges: readRanges(fields, 'destination_ranges'),
    sources: [...selectors(fields, 'source_tags', 'tag'), ...selectors(fields, 'source_service_accounts', 'account')],
    targets: [...selectors(fields, 'target_tags', 'tag'), ...selectors(fields, 'target_service_accounts', 'account')],
  };
  if (direction !== 'INGRESS' && direction !== 'EGRESS') fields.reject('direction');
  const network = fields.text('network');
  const missing = CONDITIONS.filter((attribute) => unknown.has(attribute) && attribute !== 'network');
  if (services.length === 0 && !missing.includes('allow') && !missing.includes('deny')) fields.reject('allow');
  const doubts = [...missing, ...(network === undefined ? ['network'] : []), ...(fields.isFaulty() ? ['google_compute_firewall'] : [])].map((what) => unevaluable(what, location));
  reading.report.count(doubts.length > 0 ? 'partial' : 'understood', location);
  if (fields.flag('disabled') === true && doubts.length === 0) return [];
  return [
    {
      name: fields.text('name') ?? '',
      network: lastPart(network ?? ''),
      priority: fields.whole('priority') ?? 1000,
      direction: direction === 'EGRESS' ? 'egress' : 'ingress',
      action: denied.length > 0 ? 'deny' : 'permit',
      ...(doubts.length > 0 ? { sourceRanges: undefined, destinationRanges: undefined, sources: [], targets: [] } : ends),
      services: doubts.length > 0 ? { must: [ANY_SERVICE], may: [ANY_SERVICE], doubts: [] } : { must: services, may: services, doubts: [] },
      doubts,
      location,
    },
  ];
}

function readServices(fields: Fields, key: 'allow' | 'deny', reading: Reading): readonly Service[] {
  return fields.items(key).flatMap((item) => {
    const inner = openFields(item, PROTOCOL, reading);
    const service = inner === undefined ? undefined : gcpService(inner, 'protocol');
    if (service === undefined || inner?.isFaulty() !== false) fields.reject(key);
    return service ?? [];
  });
}

function selectors(fields: Fields, key: string, kind: GcpSelector['kind']): readonly GcpSelector[] {
  return fields.texts(key).map((name) => ({ kind, name }));
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

function readRanges(fields: Fields, key: string): AddressBounds | undefined {
  const texts = fields.texts(key);
  return texts.length === 0 ? undefined : exactly(addressesIn(fields, key, texts));
}

function readInstance({ values, unknown, reading }: TerraformResource): readonly GcpCard[] {
  const fields = openFields(values, INSTANCE, reading);
  if (fields === undefined) return [];
  const emails = fields.items('service_account').map((item) => memberText(item, 'email', reading));
  const accounts = emails.filter((email) => email !== undefined);
  const cards = fields.items('network_interface').flatMap((item) => readCard(item, reading));
  const isSure = !fields.isFaulty() && accounts.length === emails.length && !unknown.has('tags') && !unknown.has('service_account');
  reading.report.count(isSure ? 'understood' : 'partial', fields.location);
  return cards.map((card) => ({ ...card, tags: fields.texts('tags'), accounts, isSure: isSure && card.isSure }));
}

function memberText(item: JsonValue, key: 'email', reading: Reading): string | undefined {
  const fields = openFields(item, ACCOUNT, reading);
  return fields?.isFaulty() === true ? undefined : fields?.text(key);
}

function readCard(item: JsonValue, reading: Reading): readonly Omit<GcpCard, 'tags' | 'accounts'>[] {
  const fields = openFields(item, CARD, reading);
  if (fields === undefined) return [];
  const network = fields.text('network');
  const primary = addressesIn(fields, 'network_ip', [fields.text('network_ip') ?? '']);
  const aliases = fields.items('alias_ip_range').flatMap((alias) => {
    const inner = openFields(alias, ALIAS, reading);
    return inner === undefined ? [] : addressesIn(inner, 'ip_cidr_range', [inner.text('ip_cidr_range') ?? '']);
  });
  const ipv6 = addressesIn(fields, 'ipv6_address', [fields.text('ipv6_address') ?? '']);
  return [{ network: lastPart(network ?? ''), primary, addresses: uniteIps(primary, aliases, ipv6), isSure: network !== undefined && !fields.isFaulty(), location: fields.location }];
}

function readSubnet({ values, address, reading }: TerraformResource): readonly GcpSubnet[] {
  const fields = openFields(values, SUBNET, reading);
  if (fields === undefined) return [];
  const own = addressesIn(fields, 'ip_cidr_range', [fields.text('ip_cidr_range') ?? '']);
  const secondary = fields.items('secondary_ip_range').flatMap((item) => {
    const inner = openFields(item, SECONDARY, reading);
    return inner === undefined ? [] : addressesIn(inner, 'ip_cidr_range', [inner.text('ip_cidr_range') ?? '']);
  });
  reading.report.count('understood', fields.location);
  return [{ id: fields.text('name') ?? address, addresses: uniteIps(own, secondary), location: fields.location }];
}
