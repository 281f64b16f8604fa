/** Types whose rules and attachments are read. */
const READ: ReadonlySet<string> = new Set([
  'aws_security_group', 'aws_default_security_group', 'aws_security_group_rule', 'aws_vpc_security_group_ingress_rule', 'aws_vpc_security_group_egress_rule', 'aws_network_interface',
  'aws_instance', 'aws_subnet',
  'azurerm_network_security_group', 'azurerm_network_security_rule', 'azurerm_subnet_network_security_group_association', 'azurerm_network_interface_security_group_association',
  'azurerm_network_interface', 'azurerm_virtual_network', 'azurerm_subnet',
  'google_compute_firewall', 'google_compute_instance', 'google_compute_subnetwork',
]);

/** Words in the types of resources that filter, or say what a filter guards. Whether a way exists is the site's to say. */
const FILTERING = /firewall|security_(?:group|rule|admin|policy)|network_acl|network_interface|prefix_list|network_security|_subnet$|_subnetwork$|spot_instance|scale_set|launch_|autoscaling|instance_(?:group|template|from)|virtual_machine$/u;

/** Types that hold no rule and attach none: storage, databases, keys, names, permissions and the like. */
const PROVIDERS = /^(?:aws|azurerm|google|azuread|random|null|time|tls|local|archive|template|http|external|cloudinit|kubernetes|helm)_[a-z0-9_]+$/u;

/** `read`: modelled here. `unsupported`: may filter, and is not modelled. `other`: has nothing to do with filtering. */
export type ResourceKind = 'read' | 'unsupported' | 'other' | 'unknown';

/** What a type of resource has to do with filtering. */
export function resourceKind(type: string): ResourceKind {
  if (READ.has(type)) return 'read';
  if (!PROVIDERS.test(type)) return 'unknown';
  return FILTERING.test(type) ? 'unsupported' : 'other';
}
