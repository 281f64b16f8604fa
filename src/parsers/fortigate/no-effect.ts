/** A group of configuration sections that neither filter forwarded traffic nor open the device itself. */
interface NoEffectGroup {
  readonly reason: string;
  /** Section paths; one that ends in `*` covers every path that begins so. */
  readonly sections: readonly string[];
}

/**
 * The named list of sections without effect on which traffic passes. What is neither here nor read by this room
 * is unrecognised, so that a new section of FortiOS is never taken for harmless.
 */
export const NO_EFFECT_GROUPS: readonly NoEffectGroup[] = [
  {
    reason: 'security profiles inspect what a policy lets through; reachability is decided before them',
    sections: [
      'antivirus *', 'application *', 'casb *', 'cifs *', 'diameter-filter *', 'dlp *', 'dnsfilter *', 'emailfilter *',
      'file-filter *', 'icap *', 'ips *', 'sctp-filter *', 'spamfilter *', 'ssh-filter *', 'videofilter *',
      'virtual-patch *', 'voip *', 'waf *', 'webfilter *', 'wanopt *', 'web-proxy *', 'ftp-proxy *', 'gtp *', 'pfcp *',
      'firewall profile-protocol-options', 'firewall profile-group', 'firewall ssl-ssh-profile', 'firewall ssl setting',
      'firewall ssh *', 'firewall mms-profile', 'firewall gtp', 'firewall pfcp', 'firewall carrier-endpoint-bwl',
      'firewall decrypted-traffic-mirror', 'firewall wildcard-fqdn *', 'firewall dnstranslation',
    ],
  },
  {
    reason: 'logs, reports and messages to people',
    sections: [
      'log *', 'report *', 'alertemail *', 'monitoring *', 'system replacemsg*', 'system alarm', 'system email-server',
      'system sms-server', 'system snmp *', 'system sflow', 'system netflow', 'system vdom-sflow', 'system vdom-netflow',
      'system network-visibility', 'firewall on-demand-sniffer', 'firewall sniffer', 'telemetry-controller *',
    ],
  },
  {
    reason: 'shaping and quality of service delay packets, they do not decide about them',
    sections: [
      'firewall shaper *', 'firewall shaping-policy', 'firewall shaping-profile', 'firewall traffic-class',
      'system tos-based-priority', 'system dscp-based-priority', 'system isf-queue-profile',
    ],
  },
  {
    reason: 'thresholds against floods; below them every packet passes',
    sections: ['firewall DoS-policy', 'firewall DoS-policy6'],
  },
  {
    reason: 'names that no packet field is compared with by themselves; policies that use them are in doubt',
    sections: [
      'firewall internet-service*', 'firewall network-service-dynamic', 'firewall vendor-mac*', 'firewall country',
      'firewall region', 'firewall city', 'firewall service category', 'firewall multicast-address',
      'firewall multicast-address6', 'firewall proxy-address', 'firewall proxy-addrgrp', 'firewall address6-template',
      'firewall identity-based-route', 'firewall auth-portal', 'system geoip-override', 'system geoip-country',
      'system external-resource', 'system sdn-connector', 'system sdn-proxy', 'system nsxt *', 'nsxt *',
      'endpoint-control *', 'ztna *', 'firewall access-proxy-virtual-host', 'firewall access-proxy-ssh-client-cert',
    ],
  },
  {
    reason: 'users, authentication and certificates; policies that ask for a user are in doubt',
    sections: [
      'user *', 'authentication *', 'credential-store *', 'certificate *', 'vpn certificate *', 'system saml', 'system sso-*',
      'system accprofile', 'system password-policy*', 'system fsso-polling', 'system acme', 'system fortitoken*', 'router auth-path',
    ],
  },
  {
    reason: 'tunnels: what comes out of one is filtered by policies on its interface',
    sections: [
      'vpn ipsec *', 'vpn ssl web *', 'vpn ssl client', 'vpn l2tp', 'vpn pptp', 'vpn ocvpn', 'vpn kmip-server', 'vpn qkd', 'vpn ike *',
      'system gre-tunnel', 'system ipip-tunnel', 'system ipsec-aggregate', 'system ipv6-tunnel', 'system sit-tunnel',
      'system vxlan', 'system geneve', 'system evpn', 'system mobile-tunnel', 'system vne-*', 'system fabric-vpn', 'system sdn-vpn',
    ],
  },
  {
    reason: 'wireless, switch and extender management; their networks appear as interfaces, which policies filter',
    sections: [
      'wireless-controller *', 'switch-controller *', 'extender-controller *', 'extension-controller *', 'system modem',
      'system lte-modem', 'system 3g-modem *', 'system 5g-modem *', 'system wccp', 'system lldp *', 'system stp',
      'system physical-switch', 'system virtual-switch', 'system switch-interface', 'system pppoe-interface', 'system aux',
    ],
  },
  {
    reason: 'routes learnt at run time are not in an export; which interface a network lies behind comes from the site definition',
    sections: [
      'router access-list*', 'router aspath-list', 'router bfd*', 'router bgp', 'router community-list', 'router extcommunity-list',
      'router isis', 'router key-chain', 'router multicast*', 'router ospf*', 'router prefix-list*', 'router rip*', 'router route-map',
      'router setting', 'system link-monitor', 'system proxy-arp', 'system arp-table', 'system ipv6-neighbor-cache',
      'system mac-address-table', 'system nd-proxy',
    ],
  },
  {
    reason: 'services that the device offers or uses; their ports are covered by the line for its own services',
    sections: [
      'system dhcp *', 'system dhcp6 *', 'system dns', 'system dns64', 'system dns-database', 'system dns-server', 'system vdom-dns',
      'system ntp', 'system ptp', 'system ddns', 'system ipam', 'system probe-response', 'system ftm-push', 'system fortiguard', 'system autoupdate *',
      'system central-management', 'system fortimanager', 'system fortisandbox', 'system fortindr', 'system fortiai', 'system csf',
      'system federated-upgrade', 'system device-upgrade*', 'system cloud-service', 'system management-tunnel', 'system health-check-fortiguard',
      'system speed-test-*', 'system pcp-server', 'system smc-ntp', 'system tftp', 'system fm', 'system fortidata',
    ],
  },
  {
    reason: 'housekeeping of the device: display, hardware, clustering, updates, automation',
    sections: [
      'system console', 'system custom-language', 'system storage', 'system object-tagging', 'system auto-install', 'system auto-script',
      'system auto-scale', 'system automation-*', 'automation *', 'system ha', 'system ha-monitor', 'system cluster-sync', 'system standalone-cluster',
      'system vdom-exception', 'system vdom-property', 'system vdom-radius-server', 'system vdom-link', 'system resource-limits', 'system npu', 'system npu-vlink',
      'system np6*', 'system np7*', 'system affinity-*', 'system ips', 'system ips-urlfilter-dns*', 'system mem-mgr', 'system fips-cc', 'system dedicated-mgmt',
      'system session-helper', 'system session-ttl', 'system ssh-config', 'system security-rating *', 'system bypass', 'system vmlicense',
      'system stitch', 'system gi-gk', 'system ike', 'system ngfw-settings', 'system vdom-mode', 'dpdk *', 'hardware *',
      'gui *', 'system geoip-*', 'system alias', 'system icond', 'system sov-*', 'system performance *', 'firewall global',
    ],
  },
];

const exactSections = new Set(NO_EFFECT_GROUPS.flatMap((group) => group.sections.filter((section) => !section.endsWith('*'))));
const sectionPrefixes = NO_EFFECT_GROUPS.flatMap((group) =>
  group.sections.filter((section) => section.endsWith('*')).map((section) => section.slice(0, -1)),
);

/** True for a top-level section path on the named list. */
export function hasNoEffect(section: string): boolean {
  return exactSections.has(section) || sectionPrefixes.some((prefix) => section.startsWith(prefix));
}

/**
 * Sections that can change which traffic passes and that this room does not model. One with an entry that is not
 * switched off makes the site incomplete.
 */
export const UNSUPPORTED_SECTIONS: ReadonlySet<string> = new Set([
  'firewall acl', 'firewall acl6', 'firewall interface-policy', 'firewall interface-policy6', 'firewall multicast-policy',
  'firewall multicast-policy6', 'firewall proxy-policy', 'firewall explicit-proxy-policy', 'firewall policy46', 'firewall policy64',
  'firewall security-policy', 'firewall vip46', 'firewall vip64', 'firewall vipgrp46', 'firewall vipgrp64', 'firewall ttl-policy',
  'firewall ip-translation', 'firewall ipmacbinding setting', 'firewall ipmacbinding table', 'firewall ssl-server', 'firewall access-proxy',
  'firewall access-proxy6', 'firewall ipv6-eh-filter', 'system virtual-wire-pair', 'system nat64', 'router policy', 'router policy6',
]);
