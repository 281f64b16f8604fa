/** Members of the export's objects: those that are read, and the named lists of those without effect on filtering. */
import type { FieldNames } from './fields.js';

/** Bookkeeping that every object carries. */
const NOTES = [
  'domain', 'meta-info', 'tags', 'color', 'comments', 'icon', 'groups', 'read-only', 'display-name', 'customFields', 'custom-fields', 'primaryManagement', 'available-actions',
];
const IDENTITY = ['uid', 'name', 'type'];

function fieldNames(read: readonly string[], noEffect: readonly string[] = []): FieldNames {
  return { read: new Set([...IDENTITY, ...read]), noEffect: new Set([...NOTES, ...noEffect]) };
}

/** One page of a rulebase. */
export const PAGE = fieldNames(['rulebase', 'objects-dictionary', 'from', 'to', 'total']);
/** A page of any other list. */
export const LISTING: FieldNames = { read: new Set(['objects', 'access-layers', 'from', 'to', 'total']), noEffect: new Set() };
export const SECTION = fieldNames(['rulebase', 'from', 'to']);

/** Logging, notes and hit counts of a rule decide nothing; the direction of the content only says which way the content is looked for. */
export const ACCESS_RULE = fieldNames(
  ['rule-number', 'enabled', 'source', 'source-negate', 'destination', 'destination-negate', 'service', 'service-negate', 'service-resource', 'vpn', 'content', 'content-negate', 'time', 'install-on', 'action', 'action-settings', 'inline-layer'],
  ['track', 'content-direction', 'hits'],
);
export const ACTION_SETTINGS: FieldNames = { read: new Set(['enable-identity-captive-portal']), noEffect: new Set(['limit']) };

export const NAT_RULE = fieldNames(
  ['rule-number', 'enabled', 'method', 'auto-generated', 'original-source', 'original-destination', 'original-service', 'translated-source', 'translated-destination', 'translated-service', 'install-on'],
  ['hits'],
);
export const NAT_SETTINGS: FieldNames = { read: new Set(['auto-rule', 'hide-behind', 'method', 'ipv4-address', 'ipv6-address']), noEffect: new Set(['install-on']) };

export const PACKAGE = fieldNames(
  ['access', 'access-layers', 'nat-policy', 'vpn-traditional-mode'],
  ['installation-targets', 'installation-targets-revision', 'threat-layers', 'threat-prevention', 'qos', 'qos-policy-type', 'desktop-security', 'https-inspection-policy', 'https-inspection-layer', 'https-inspection-layers'],
);
export const LAYER = fieldNames(
  ['implicit-cleanup-action', 'firewall'],
  ['shared', 'applications-and-url-filtering', 'content-awareness', 'mobile-access', 'detect-using-x-forward-for', 'parent-layer'],
);

export const HOST = fieldNames(['ipv4-address', 'ipv6-address', 'interfaces', 'nat-settings'], ['host-servers']);
export const NETWORK = fieldNames(['subnet4', 'mask-length4', 'subnet-mask', 'subnet6', 'mask-length6', 'broadcast', 'nat-settings']);
export const RANGE = fieldNames(['ipv4-address-first', 'ipv4-address-last', 'ipv6-address-first', 'ipv6-address-last', 'ipv4-address', 'ipv6-address', 'nat-settings']);
export const GROUP = fieldNames(['members']);
export const EXCLUSION = fieldNames(['include', 'except']);
export const BARE = fieldNames([]);

/** How long sessions are kept, and what happens to them at policy installation, decides about no new connection. */
const SESSION_NOTES = [
  'session-timeout', 'use-default-session-timeout', 'keep-connections-open-after-policy-installation', 'sync-connections-on-cluster', 'use-delayed-sync', 'delayed-sync-value', 'aggressive-aging', 'override-default-settings', 'match-for-any', 'enable-tcp-resource', 'protocol', 'use-dns-filtering',
];
export const PORT_SERVICE = fieldNames(['port', 'source-port', 'match-by-protocol-signature', 'accept-replies'], SESSION_NOTES);
export const ICMP_SERVICE = fieldNames(['icmp-type', 'icmp-code'], SESSION_NOTES);
export const OTHER_SERVICE = fieldNames(['ip-protocol', 'match', 'action', 'accept-replies'], SESSION_NOTES);

/** Blades that inspect the contents of what the access policy permits, keys, certificates, logs and updates. */
export const GATEWAY = fieldNames(
  ['ipv4-address', 'ipv6-address', 'interfaces', 'policy', 'nat-hide-internal-interfaces', 'nat-settings', 'firewall'],
  [
    'dynamic-ip', 'version', 'os-name', 'operating-system', 'hardware', 'sic-name', 'sic-state', 'sic-status', 'sic-message', 'firewall-settings', 'vpn', 'vpn-settings', 'vpn-encryption-domain', 'application-control', 'url-filtering', 'content-awareness',
    'application-control-and-url-filtering-settings', 'ips', 'ips-settings', 'ips-update-policy', 'anti-bot', 'anti-virus', 'threat-emulation', 'threat-extraction', 'threat-prevention-mode', 'identity-awareness', 'identity-awareness-settings', 'https-inspection', 'enable-https-inspection', 'hit-count',
    'logs-settings', 'send-logs-to-server', 'send-logs-to-backup-server', 'send-alerts-to-server', 'save-logs-locally', 'icap-server', 'platform-portal-settings', 'usercheck-portal-settings', 'qos', 'show-portals-certificate', 'zero-phishing', 'zero-phishing-fqdn', 'fetch-policy', 'advanced-settings',
    'management-blades', 'network-security-blades', 'cluster-mode', 'cluster-members', 'cluster-member-names', 'members-priority', 'geo-mode', 'proxy-settings',
  ],
);
export const GATEWAY_POLICY: FieldNames = {
  read: new Set(['access-policy-name', 'access-policy-installed']),
  noEffect: new Set(['access-policy-revision', 'access-policy-installation-date', 'threat-policy-installed', 'threat-policy-name', 'threat-policy-revision', 'threat-policy-installation-date', 'cluster-members-access-policy-revision']),
};
export const INTERFACES_PAGE: FieldNames = { read: new Set(['objects']), noEffect: new Set(['from', 'to', 'total']) };
export const INTERFACE = fieldNames(
  ['interface-name', 'ipv4-address', 'ipv4-mask-length', 'ipv4-network-mask', 'ipv6-address', 'ipv6-mask-length', 'dynamic-ip', 'topology', 'topology-settings', 'anti-spoofing', 'anti-spoofing-settings'],
  ['ipv6-network-mask', 'security-zone', 'security-zone-settings', 'interface-type', 'cluster-network-type', 'multicast-address', 'multicast-address-type', 'member-interfaces', 'topology-automatic-calculation', 'topology-manual'],
);
export const TOPOLOGY: FieldNames = {
  read: new Set(['leads-to-internet', 'ip-address-behind-this-interface', 'leads-to-specific-network', 'specific-network', 'specific-network-uid']),
  noEffect: new Set(['leads-to-dmz', 'interface-leads-to-dmz']),
};
export const SPOOFING_SETTINGS: FieldNames = { read: new Set(['action']), noEffect: new Set(['exclude-packets', 'excluded-network-name', 'excluded-network-uid', 'spoof-tracking']) };

/**
 * What is known to stand in objects that leave whatever names them in doubt: sites, times, users, data centres, VPN
 * communities, services by content.
 */
export const OPAQUE = fieldNames([], [
  'networks', 'users', 'machines', 'remote-access-clients', 'primary-category', 'additional-categories', 'risk', 'user-defined', 'url-list', 'urls-defined-as-regular-expression', 'application-signature', 'application-id', 'description', 'name-in-updatable-objects-repository', 'uid-in-updatable-objects-repository',
  'additional-properties', 'updatable-object-meta-info', 'start', 'end', 'start-now', 'end-never', 'hours-ranges', 'recurrence', 'is-sub-domain', 'members', 'ipv4-address', 'ipv4-mask-wildcard', 'ipv6-address', 'ipv6-mask-wildcard', 'gateways', 'center-gateways', 'satellite-gateways', 'use-shared-secret',
  'encryption-suite', 'encryption-method', 'ike-phase-1', 'ike-phase-2', 'tunnel-granularity', 'granular-encryptions', 'mesh-center-gateways', 'interface-uuid', 'program-number', 'dynamic-object', 'data-center', 'query-rules', 'feed-url', 'feed-format', 'feed-type',
]);

/** Types of gateways that enforce a policy. */
export const GATEWAY_TYPES: ReadonlySet<string> = new Set(['simple-gateway', 'simple-cluster', 'CpmiGatewayCluster', 'CpmiGatewayPlain', 'CpmiVsClusterNetobj', 'CpmiVsNetobj', 'CpmiVsxClusterNetobj', 'CpmiVsxNetobj']);
/** Other machines of the product. */
export const CHECK_POINT_HOSTS: ReadonlySet<string> = new Set(['CpmiHostCkp', 'checkpoint-host', 'CpmiClusterMember', 'cluster-member', 'interoperable-device', 'CpmiVsClusterMember', 'CpmiVsxClusterMember']);

/** Types whose objects say something that is not in a packet's header, or what only the management resolves. */
export const OPAQUE_TYPES: ReadonlySet<string> = new Set([
  'access-role', 'application-site', 'application-site-category', 'application-site-group', 'updatable-object', 'dynamic-object', 'data-center-object', 'data-center-query', 'network-feed', 'security-zone', 'wildcard', 'time', 'time-group', 'Internet', 'domain',
  'vpn-community-meshed', 'vpn-community-star', 'vpn-community-remote-access', 'Global', 'Track', 'service-rpc', 'service-dce-rpc', 'service-citrix-tcp', 'service-compound-tcp', 'service-gtp', 'CpmiAppfwLimit', 'limit', 'data-type', 'data-type-group', 'CpmiLogicalServer', 'logical-server', 'gsn-handover-group',
  'access-point-name', 'opsec-application', 'tacacs-server', 'lsv-profile', 'mobile-application', 'mobile-access-rule', 'CpmiVoipSipDomain', 'oracle-cloud-data-center-server', 'user', 'user-group', 'trusted-client', 'override-categorization', 'interface', 'cluster-interface', 'multiple-key-exchanges',
]);
