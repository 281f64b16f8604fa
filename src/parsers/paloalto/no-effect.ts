/**
 * The named lists of what changes nothing about which new connections pass; the README argues each.
 * Whatever is in none of them and not read is unrecognised.
 */

/** For places in which everything is read. */
export const NOTHING_NAMED: ReadonlySet<string> = new Set<string>();

/** Notes on objects. */
export const OBJECT_NOTES: ReadonlySet<string> = new Set(['description', 'disable-override', 'color', 'comments']);

/** Link and timing settings of an interface. */
export const INTERFACE_NOTES: ReadonlySet<string> = new Set([
  ...['link-speed', 'link-duplex', 'lacp', 'lldp', 'netflow-profile', 'mtu', 'adjust-tcp-mss', 'traffic-interface', 'poe', 'downstream', 'df-ignore'],
  ...['comments', 'bonjour', 'sdwan-link-settings', 'ddns-config', 'decrypt-forward', 'untagged-sub-interface', 'policing'],
]);

/** Settings of a routed interface: neighbours, resolution, time-outs. */
export const LAYER3_NOTES: ReadonlySet<string> = new Set(['arp', 'ndp-proxy', 'ipv6-new', 'dns-server', 'rip', 'ospf', 'cluster-interconnect']);

/** Parts of a security rule that log, inspect contents, or are notes. */
export const RULE_NOTES: ReadonlySet<string> = new Set([
  ...['log-start', 'log-end', 'log-setting', 'profile-setting', 'option', 'qos', 'tag', 'group-tag', 'icmp-unreachable', 'disable-inspect'],
  ...['uuid', 'audit-comment', 'log-http-hdr-xff', 'disable-server-response-inspection'],
]);

/** Parts of a NAT rule that are notes. */
export const NAT_NOTES: ReadonlySet<string> = new Set(['description', 'tag', 'group-tag', 'uuid', 'audit-comment', 'log-setting']);

/** Rulebases that inspect, mark or count packets that the security rules let pass. */
export const RULEBASE_NOTES: ReadonlySet<string> = new Set(['decryption', 'qos', 'application-override', 'tunnel-inspect', 'network-packet-broker']);

/** Containers of settings for inspection, logging, users, certificates and authentication. */
export const CONTAINER_NOTES: ReadonlySet<string> = new Set([
  ...['profiles', 'profile-group', 'log-settings', 'tag', 'certificate', 'certificate-profile', 'ssl-tls-service-profile', 'ssl-decrypt', 'ssl-exclude-cert'],
  ...['ssh-service-profile', 'scep', 'ocsp-responder', 'server-profile', 'authentication-profile', 'authentication-sequence', 'authentication-object'],
  ...['local-user-database', 'mfa-server-profile', 'group-mapping', 'user-id-agent', 'user-id-agent-sequence', 'user-id-collector', 'user-id-hub', 'user-id-ssl-auth'],
  ...['ts-agent', 'captive-portal', 'vm-info-source', 'redistribution-agent', 'redistribution-collector', 'ipuser-include-exclude-list', 'ip-user-mapping'],
  ...['reports', 'report-group', 'pdf-summary-report', 'email-scheduler', 'botnet', 'response-page', 'admin-role', 'override', 'threats', 'application-status'],
  ...['application-tag', 'application-tags', 'display-name', 'setting', 'url-admin-override', 'url-content-types', 'dns-proxy', 'email', 'syslog', 'snmptrap', 'kerberos'],
  ...['dynamic-user-group', 'cloud-identity-engine', 'cloud-user-group', 'device-object', 'iot', 'sdwan-error-correction-profile', 'sdwan-path-quality-profile'],
  ...['sdwan-saas-quality-profile', 'sdwan-traffic-distribution-profile', 'http', 'netflow', 'content-preview', 'alg-override', 'ssh-keys', 'password-complexity'],
  ...['max-services', 'reference-templates', 'to-sw-version', 'description', 'devices', 'master-device', 'authorization-code', 'policy-tags', 'data-filtering-rule'],
  ...['certificates', 'ntlm', 'sdwan', 'device-telemetry', 'vulnerability', 'spyware', 'url-category', 'external-list-status', 'service-profile', 'xml-api'],
]);

/** Network settings beside interfaces, routes and management profiles. */
export const NETWORK_NOTES: ReadonlySet<string> = new Set([
  ...['ike', 'qos', 'lldp', 'dns-proxy', 'dhcp', 'underlay-net', 'tunnel', 'routing-profile', 'vlan', 'vlans', 'secure-web-gateway', 'global-protect-client'],
]);

/** Profiles of the network section that protect against floods and malformed packets, watch paths, or shape traffic. */
export const NETWORK_PROFILE_NOTES: ReadonlySet<string> = new Set([
  ...['monitor-profile', 'zone-protection-profile', 'qos-profile', 'lldp-profile', 'bfd-profile', 'netflow-profile', 'l2-sec-group-tag'],
]);

/** Parts of a virtual router that distribute routes or count; which protocols run is read. */
export const ROUTER_NOTES: ReadonlySet<string> = new Set(['multicast', 'admin-dists', 'ecmp', 'rib-filter', 'bfd', 'global-bfd', 'vrf-type']);

/** Parts of a zone that identify users and guard against floods. */
export const ZONE_NOTES: ReadonlySet<string> = new Set([
  ...['enable-user-identification', 'enable-device-identification', 'enable-packet-buffer-protection', 'user-acl', 'device-acl', 'description'],
]);
export const ZONE_NETWORK_NOTES: ReadonlySet<string> = new Set([
  ...['zone-protection-profile', 'log-setting', 'enable-packet-buffer-protection', 'prenat-identification', 'net-inspection'],
]);

/** Settings of the device itself. */
export const SYSTEM_NOTES: ReadonlySet<string> = new Set([
  ...['timezone', 'login-banner', 'ntp-servers', 'dns-setting', 'update-schedule', 'update-server', 'snmp-setting', 'domain', 'locale', 'geo-location'],
  ...['device-group', 'motd-and-banner', 'server-verification', 'secure-proxy-server', 'secure-proxy-port', 'secure-proxy-user', 'secure-proxy-password'],
  ...['ssh', 'ack-login-banner', 'speed-duplex', 'mtu', 'lldp', 'hsm-settings', 'fqdn-refresh-time', 'fqdn-stale-entry-timeout', 'fqdn-forcerefresh-time'],
  ...['authentication-profile', 'non-ui-authentication-profile', 'certificate-profile', 'ssl-tls-service-profile', 'syslog-certificate', 'log-link', 'log-export-schedule'],
  ...['config-bundle-export-schedule', 'tls-mode', 'radius-server', 'inline-url-lookup', 'dns', 'device-telemetry', 'web-server-certificate', 'vm-mac-base', 'vm-mac-count'],
  ...['permitted-ips-description', 'redundant', 'lcaas-use-proxy', 'proxy', 'dyn-update', 'deployment-type', 'serial-port', 'tech-support'],
]);

/** Sections of `deviceconfig` beside `system` and `setting`. */
export const DEVICECONFIG_NOTES: ReadonlySet<string> = new Set(['high-availability', 'plugins', 'cluster']);

/** Sections at the top of a file. */
export const TOP_NOTES: ReadonlySet<string> = new Set(['mgt-config', 'predefined', 'platform', 'plugins']);

/** Sections of `deviceconfig setting`; whether IPv6 is filtered is read apart. */
export const SETTING_NOTES: ReadonlySet<string> = new Set([
  ...['config', 'management', 'ctd', 'tcp', 'udp', 'application', 'advance-routing', 'jumbo-frame', 'wildfire', 'custom-logo', 'url', 'session', 'nat', 'nat64'],
  ...['auto-mac-detect', 'global-protect', 'hawkeye', 'autofocus', 'logging', 'zip', 'pow', 'packet', 'icmp', 'icmp-unreachable-rate', 'ssl-decrypt', 'l3-service'],
  ...['cloudapp', 'cloud-userid', 'dhcp-syslog-server', 'dns', 'iot', 'lcaas', 'policy', 'resource-monitor', 'tunnel-monitor', 'http2', 'vpn', 'device-server', 'util'],
  ...['custom-url-category', 'advanced-threat-prevention', 'data-services', 'quota-settings', 'quic', 'sctp', 'sd-wan', 'template', 'deployment', 'fail-open', 'admin-session'],
]);

/** Parts of `devices` beside those that are read: log collectors and Panorama's own services. */
export const DEVICE_NOTES: ReadonlySet<string> = new Set(['log-collector', 'log-collector-group', 'wildfire-appliance', 'wildfire-appliance-cluster', 'plugins', 'platform', 'log-settings', 'vm-info-source']);

/** Parts of a virtual wire beside its two ends. */
export const VIRTUAL_WIRE_NOTES: ReadonlySet<string> = new Set(['tag-allowed', 'multicast-firewalling', 'link-state-pass-through']);
