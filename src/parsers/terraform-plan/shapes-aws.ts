import { shape } from '../cloud-shared/fields.js';

const ABOUT = ['arn', 'tags', 'tags_all', 'timeouts', 'vpc_id', 'region', 'owner_id'];

export const AWS_GROUP = shape('aws_security_group', ['id', 'name', 'ingress', 'egress'], [...ABOUT, 'description', 'name_prefix', 'revoke_rules_on_delete']);

const RULE = ['from_port', 'to_port', 'protocol', 'cidr_blocks', 'ipv6_cidr_blocks', 'prefix_list_ids', 'self', 'description'];

export const AWS_INLINE_RULE = shape('ingress', [...RULE, 'security_groups'], []);
export const AWS_RULE = shape('aws_security_group_rule', [...RULE, 'type', 'security_group_id', 'source_security_group_id'], ['id', 'security_group_rule_id', 'timeouts', 'region']);
export const AWS_VPC_RULE = shape(
  'aws_vpc_security_group_rule',
  ['security_group_id', 'cidr_ipv4', 'cidr_ipv6', 'from_port', 'to_port', 'ip_protocol', 'prefix_list_id', 'referenced_security_group_id', 'description'],
  [...ABOUT, 'id', 'security_group_rule_id'],
);
export const AWS_CARD = shape(
  'aws_network_interface',
  ['id', 'private_ip', 'private_ips', 'ipv6_addresses', 'security_groups'],
  [
    ...ABOUT, 'attachment', 'description', 'enable_primary_ipv6', 'interface_type', 'ipv4_prefix_count', 'ipv6_address_count', 'ipv6_address_list_enabled', 'ipv6_prefix_count', 'mac_address',
    'outpost_arn', 'private_dns_name', 'private_ip_list_enabled', 'private_ips_count', 'source_dest_check', 'subnet_id',
  ],
);
export const AWS_INSTANCE = shape(
  'aws_instance',
  ['id', 'private_ip', 'secondary_private_ips', 'ipv6_addresses', 'vpc_security_group_ids', 'network_interface'],
  [
    ...ABOUT, 'ami', 'associate_public_ip_address', 'availability_zone', 'capacity_reservation_specification', 'cpu_core_count', 'cpu_options', 'cpu_threads_per_core', 'credit_specification',
    'disable_api_stop', 'disable_api_termination', 'ebs_block_device', 'ebs_optimized', 'enable_primary_ipv6', 'enclave_options', 'ephemeral_block_device', 'force_destroy', 'get_password_data',
    'hibernation', 'host_id', 'host_resource_group_arn', 'iam_instance_profile', 'instance_initiated_shutdown_behavior', 'instance_lifecycle', 'instance_market_options', 'instance_state',
    'instance_type', 'ipv6_address_count', 'key_name', 'launch_template', 'maintenance_options', 'metadata_options', 'monitoring', 'outpost_arn', 'password_data', 'placement_group',
    'placement_partition_number', 'primary_network_interface', 'primary_network_interface_id', 'private_dns', 'private_dns_name_options', 'public_dns', 'public_ip', 'root_block_device',
    'security_groups', 'source_dest_check', 'spot_instance_request_id', 'subnet_id', 'tenancy', 'user_data', 'user_data_base64', 'user_data_replace_on_change', 'volume_tags',
  ],
);
export const AWS_SUBNET = shape(
  'aws_subnet',
  ['id', 'cidr_block', 'ipv6_cidr_block'],
  [
    ...ABOUT, 'assign_ipv6_address_on_creation', 'availability_zone', 'availability_zone_id', 'customer_owned_ipv4_pool', 'enable_dns64', 'enable_lni_at_device_index',
    'enable_resource_name_dns_a_record_on_launch', 'enable_resource_name_dns_aaaa_record_on_launch', 'ipv6_cidr_block_association_id', 'ipv6_native', 'map_customer_owned_ip_on_launch',
    'map_public_ip_on_launch', 'outpost_arn', 'private_dns_hostname_type_on_launch',
  ],
);
