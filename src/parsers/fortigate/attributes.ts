/**
 * What this room knows about the attributes of the sections it reads. `read`: modelled. `doubtful`: they change
 * what a policy matches in a way no export can settle. `noEffect`: the named list. Anything else is unrecognised.
 */
export interface SectionAttributes {
  readonly read: ReadonlySet<string>;
  readonly doubtful: ReadonlySet<string>;
  /** `others`: every attribute that is not read. */
  readonly noEffect: ReadonlySet<string> | 'others';
}

const DECORATION = 'uuid color comment comments tagging fabric-object visibility';
const TLS_OFFLOAD =
  'h2-support h3-support http-redirect persistence empty-cert-action user-agent-detect client-cert http-cookie-domain-from-host http-cookie-domain http-cookie-path http-cookie-generation http-cookie-age http-cookie-share https-cookie-secure http-multiplex http-multiplex-ttl http-multiplex-max-request http-multiplex-max-concurrent-request http-ip-header http-ip-header-name http-supported-max-version outlook-web-access weblogic-server websphere-server ssl-mode ssl-certificate ssl-certificate-dict ssl-dh-bits ssl-algorithm ssl-server-algorithm ssl-pfs ssl-min-version ssl-max-version ssl-server-min-version ssl-server-max-version ssl-accept-ffdhe-groups ssl-send-empty-frags ssl-client-fallback ssl-client-renegotiation ssl-client-session-state-type ssl-client-session-state-timeout ssl-client-session-state-max ssl-client-rekey-count ssl-server-renegotiation ssl-server-session-state-type ssl-server-session-state-timeout ssl-server-session-state-max ssl-http-location-conversion ssl-http-match-host ssl-hpkp ssl-hpkp-primary ssl-hpkp-backup ssl-hpkp-age ssl-hpkp-report-uri ssl-hpkp-include-subdomains ssl-hsts ssl-hsts-age ssl-hsts-include-subdomains max-embryonic-connections one-click-gslb-server gslb-hostname gslb-domain-name';

/** Attributes of a policy that log, inspect, shape, mark or tune a session that the policy has already matched. */
const POLICY_NO_EFFECT =
  'uuid comments label global-label logtraffic logtraffic-start log-http-transaction capture-packet custom-log-fields replacemsg-override-group block-notification ' +
  'utm-status inspection-mode profile-type profile-group profile-protocol-options ssl-ssh-profile av-profile webfilter-profile dnsfilter-profile emailfilter-profile spamfilter-profile dlp-profile dlp-sensor file-filter-profile ips-sensor application-list voip-profile ips-voip-filter sctp-filter-profile diameter-filter-profile virtual-patch-profile icap-profile videofilter-profile waf-profile ssh-filter-profile casb-profile telemetry-profile cifs-profile mms-profile gtp-profile pfcp-profile webproxy-profile scan-botnet-connections decrypted-traffic-mirror ssl-mirror ssl-mirror-intf dsri app-monitor ' +
  'traffic-shaper traffic-shaper-reverse per-ip-shaper dynamic-shaping passive-wan-health-measurement session-ttl vlan-cos-fwd vlan-cos-rev diffserv-copy diffserv-forward diffserv-reverse diffservcode-forward diffservcode-rev tcp-mss-sender tcp-mss-receiver ' +
  'auto-asic-offload np-acceleration delay-tcp-npu-session wanopt wanopt-detection wanopt-passive-opt wanopt-profile wanopt-peer webcache webcache-https wccp fec ' +
  'send-deny-packet timeout-send-rst firewall-session-dirty schedule-timeout anti-replay tcp-session-without-syn geoip-anycast geoip-match permit-any-host permit-stun-host fixedport port-preserve port-random ' +
  'auth-cert auth-redirect-addr redirect-url captive-portal-exempt ntlm-guest ntlm-enabled-browsers fsso-agent-for-ntlm ztna-tags-match-logic policy-expiry-date policy-expiry-date-utc reputation-direction reputation-direction6';

/** Attributes of a policy whose condition cannot be evaluated; harmless only while they are switched off. */
const POLICY_DOUBTFUL =
  'groups users fsso-groups scim scim-users scim-groups saml-server ntlm fsso wsso rsso disclaimer email-collect auth-path devices radius-mac-auth-bypass radius-ip-auth-bypass identity-based-route ' +
  'ztna-status ztna-device-ownership ztna-ems-tag ztna-ems-tag-secondary ztna-geo-tag ztna-ems-tag-negate ztna-policy-redirect http-policy-redirect ssh-policy-redirect webproxy-forward-server ' +
  'internet-service internet-service-id internet-service-name internet-service-group internet-service-custom internet-service-custom-group internet-service-fortiguard internet-service-negate network-service-dynamic ' +
  'internet-service-src internet-service-src-id internet-service-src-name internet-service-src-group internet-service-src-custom internet-service-src-custom-group internet-service-src-fortiguard internet-service-src-negate network-service-src-dynamic ' +
  'internet-service6 internet-service6-name internet-service6-group internet-service6-custom internet-service6-custom-group internet-service6-fortiguard internet-service6-negate ' +
  'internet-service6-src internet-service6-src-name internet-service6-src-group internet-service6-src-custom internet-service6-src-custom-group internet-service6-src-fortiguard internet-service6-src-negate ' +
  'reputation-minimum reputation-minimum6 src-vendor-mac tos tos-mask tos-negate dscp-match dscp-negate dscp-value vlan-filter sgt-check sgt rtp-nat rtp-addr policy-expiry learning-mode ' +
  'application app-category url-category app-group inbound outbound natinbound natoutbound natip vpntunnel pcp-outbound pcp-inbound pcp-poolname nat46 nat64';

const POLICY_READ =
  'policyid name status action srcintf dstintf srcaddr dstaddr srcaddr6 dstaddr6 srcaddr-negate dstaddr-negate srcaddr6-negate dstaddr6-negate service service-negate schedule match-vip match-vip-only nat ippool poolname poolname6';

const INTERFACE_NO_EFFECT =
  'vrf fortilink switch-controller-source-ip distance priority dhcp-relay-interface-select-method dhcp-relay-interface dhcp-relay-vrf-select dhcp-broadcast-flag dhcp-relay-service dhcp-relay-ip dhcp-relay-source-ip dhcp-relay-circuit-id dhcp-relay-link-selection dhcp-relay-request-all-server dhcp-relay-allow-no-end-option dhcp-relay-type dhcp-smart-relay dhcp-relay-agent-option dhcp-classless-route-addition ' +
  'gwdetect detectserver detectprotocol ha-priority fail-detect fail-detect-option fail-alert-method fail-action-on-extender fail-alert-interfaces dhcp-client-identifier dhcp-renew-time ipunnumbered username pppoe-egress-cos pppoe-unnumbered-negotiate password idle-timeout disc-retry-timeout padt-retry-timeout service-name ac-name lcp-echo-interval lcp-max-echo-fails defaultgw dns-server-override dns-server-protocol auth-type pptp-client pptp-user pptp-password pptp-server-ip pptp-auth-type pptp-timeout ' +
  'arpforward ndiscforward broadcast-forward bfd bfd-desired-min-tx bfd-detect-mult bfd-required-min-rx l2forward icmp-send-redirect icmp-accept-redirect reachable-time vlanforward stpforward stpforward-mode ips-sniffer-mode ident-accept subst macaddr virtual-mac substitute-dst-mac speed netbios-forward wins-ip wccp netflow-sampler netflow-sample-rate netflow-sampler-id sflow-sampler drop-fragment drop-overlapped-fragment src-check sample-rate polling-interval sample-direction tcp-mss inbandwidth outbandwidth egress-shaping-profile ingress-shaping-profile spillover-threshold ingress-spillover-threshold weight external mtu-override mtu vlan-protocol gi-gk forward-domain ' +
  'remote-ip lacp-mode lacp-ha-secondary lacp-ha-slave system-id-type system-id lacp-speed min-links min-links-down algorithm link-up-delay aggregate-type priority-override sw-algorithm security-mac-auth-bypass security-ip-auth-bypass security-external-web security-external-logout replacemsg-override-group security-redirect-url auth-cert auth-portal-addr security-exempt-list security-groups ike-saml-server device-identification exclude-signatures device-user-identification device-identification-active-scan device-access-list device-netscan lldp-reception lldp-transmission lldp-network-policy ' +
  'estimated-upstream-bandwidth estimated-downstream-bandwidth measured-upstream-bandwidth measured-downstream-bandwidth bandwidth-measure-time monitor-bandwidth vrrp-virtual-mac snmp-index preserve-session-route auto-auth-extension-device ap-discover telemetry-discover fortilink-neighbor-detect ip-managed-by-fortiipam managed-subnetwork-size fortilink-split-interface fortilink-stacking fortilink-backup-link internal ' +
  'switch-controller-access-vlan switch-controller-traffic-policy switch-controller-rspan-mode switch-controller-netflow-collect switch-controller-mgmt-vlan switch-controller-igmp-snooping switch-controller-igmp-snooping-proxy switch-controller-igmp-snooping-fast-leave switch-controller-dhcp-snooping switch-controller-dhcp-snooping-verify-mac switch-controller-dhcp-snooping-option82 switch-controller-arp-inspection switch-controller-learning-limit switch-controller-nac switch-controller-dynamic switch-controller-feature switch-controller-iot-scanning switch-controller-offload switch-controller-offload-ip switch-controller-offload-gw ' +
  'color ingress-cos egress-cos eap-supplicant eap-method eap-identity eap-password eap-ca-cert eap-user-cert default-purdue-level ring-rx ring-tx swc-first-create mediatype trunk security-8021x-mode security-8021x-master security-8021x-dynamic-vlan-id security-8021x-member-mode stp stp-ha-secondary stp-ha-slave stp-edge forward-error-correction interconnect-profile np-qos-profile port-mirroring mirroring-direction mirroring-port disconnect-threshold cli-conn-status ping-serv-status detected-peer-mtu aggregate redundant-interface devindex vindex switch swc-vlan broadcast-forticlient-discovery scan-botnet-connections managed-device fortiheartbeat endpoint-compliance';

const SETTINGS_NO_EFFECT =
  'comments http-external-dest firewall-session-dirty manageip gateway ip manageip6 gateway6 ip6 device bfd bfd-desired-min-tx bfd-required-min-rx bfd-detect-mult bfd-dont-enforce-src-port utf8-spam-tagging wccp-cache-engine vpn-stats-log vpn-stats-period v4-ecmp-mode mac-ttl fw-session-hairpin prp-trailer-action snat-hairpin-traffic dhcp-proxy dhcp-proxy-interface-select-method dhcp-proxy-interface dhcp-proxy-vrf-select dhcp-server-ip dhcp6-server-ip lldp-reception lldp-transmission link-down-access nat46-generate-ipv6-fragment-header nat46-force-ipv4-packet-forwarding nat64-force-ipv6-packet-forwarding detect-unknown-esp intree-ses-best-route auxiliary-session tcp-session-without-syn ses-denied-traffic ses-denied-multicast-traffic strict-src-check allow-linkdown-path sctp-session-without-init sip-expectation sip-nat-trace sip-helper h323-direct-model sip-tcp-port sip-udp-port sip-ssl-port sccp-port multicast-forward multicast-ttl-notchange allow-subnet-overlap deny-tcp-with-icmp ecmp-max-paths discovered-device-timeout email-portal-check-dns default-voip-alg-mode location-id ike-session-resume ike-quick-crash-detect ike-dn-format ike-port ike-tcp-port ike-policy-route ike-detailed-event-logs block-land-attack default-app-port-as-service gtp-asym-fgsp gtp-monitor-mode pfcp-monitor-mode fqdn-session-check ext-resource-session-check dyn-addr-session-check default-policy-expiry-days internet-service-database-cache internet-service-app-ctrl-size application-bandwidth-tracking policy-offload-level consolidated-firewall-mode inspection-mode ssl-ssh-profile compliance-check lan-extension-controller-addr';

const LOCAL_IN_READ = 'policyid intf srcaddr dstaddr srcaddr-negate dstaddr-negate service service-negate action schedule status';
const LOCAL_IN_DOUBTFUL =
  'ha-mgmt-intf-only internet-service-src internet-service-src-name internet-service-src-group internet-service-src-custom internet-service-src-custom-group internet-service-src-fortiguard internet-service-src-negate internet-service6-src internet-service6-src-name internet-service6-src-group internet-service6-src-custom internet-service6-src-custom-group internet-service6-src-fortiguard internet-service6-src-negate';

const policy = attributes(POLICY_READ, { doubtful: POLICY_DOUBTFUL, noEffect: POLICY_NO_EFFECT });
const localIn = attributes(LOCAL_IN_READ, { doubtful: LOCAL_IN_DOUBTFUL, noEffect: 'uuid virtual-patch logtraffic comments' });
const address = attributes('type subnet start-ip end-ip wildcard interface ip6', {
  noEffect: `${DECORATION} associated-interface allow-routing cache-ttl fqdn wildcard-fqdn country sub-type clearpass-spt macaddr start-mac end-mac sdn fsso-group sso-attribute-value tenant organization epg-name subnet-name sdn-tag policy-group obj-tag obj-type obj-id tag-detection-level tag-type hw-vendor hw-model os sw-version agent-id filter sdn-addr-type node-ip-only route-tag template host-type host`,
});
const everything = attributes('', { noEffect: 'others' });

/** By section path, as in `Block.section`. */
export const SECTION_ATTRIBUTES: ReadonlyMap<string, SectionAttributes> = new Map([
  ['global', attributes('', {})],
  ['vdom', attributes('', {})],
  ['system global', attributes('hostname admin-port admin-sport admin-ssh-port admin-telnet-port admin-telnet allow-traffic-redirect ipv6-allow-traffic-redirect', { noEffect: 'others' })],
  ['system settings', attributes('opmode ngfw-mode central-nat vdom-type status asymroute asymroute-icmp asymroute6 asymroute6-icmp multicast-skip-policy implicit-allow-dns', { noEffect: SETTINGS_NO_EFFECT })],
  ['system interface', attributes('vdom ip mode allowaccess alias description status type interface vlanid secondary-IP role member management-ip dedicated-to trust-ip-1 trust-ip-2 trust-ip-3 trust-ip6-1 trust-ip6-2 trust-ip6-3 security-mode explicit-web-proxy explicit-ftp-proxy proxy-captive-portal captive-portal ipmac', { noEffect: INTERFACE_NO_EFFECT })],
  ['system interface/secondaryip', attributes('ip allowaccess', { noEffect: 'secip-relay-ip gwdetect detectserver detectprotocol ha-priority ping-serv-status' })],
  ['system interface/ipv6', attributes('ip6-address ip6-allowaccess ip6-mode', { noEffect: 'nd-mode nd-cert nd-security-level nd-timestamp-delta nd-timestamp-fuzz nd-cga-modifier ip6-dns-server-override ip6-send-adv icmp6-send-redirect ip6-manage-flag ip6-other-flag ip6-max-interval ip6-min-interval ip6-link-mtu ra-send-mtu ip6-reachable-time ip6-retrans-time ip6-default-life ip6-hop-limit ip6-adv-rio ip6-route-pref autoconf unique-autoconf-addr interface-identifier ip6-prefix-mode ip6-delegated-prefix-iaid ip6-upstream-interface ip6-subnet dhcp6-relay-service dhcp6-relay-type dhcp6-relay-source-interface dhcp6-relay-ip dhcp6-relay-source-ip dhcp6-relay-interface-id dhcp6-prefix-delegation dhcp6-information-request dhcp6-client-options dhcp6-prefix-hint dhcp6-prefix-hint-plt dhcp6-prefix-hint-vlt vrrp-virtual-mac6 vrip6-link-local cli-conn6-status' })],
  ['system interface/ipv6/ip6-extra-addr', attributes('', {})],
  ['system interface/ipv6/ip6-prefix-list', everything],
  ['system interface/ipv6/ip6-delegated-prefix-list', everything],
  ['system interface/ipv6/ip6-route-list', everything],
  ['system interface/ipv6/ip6-rdnss-list', everything],
  ['system interface/ipv6/ip6-dnssl-list', everything],
  ['system interface/ipv6/dhcp6-iapd-list', everything],
  ['system interface/ipv6/client-options', everything],
  ['system interface/ipv6/vrrp6', everything],
  ['system interface/vrrp', everything],
  ['system interface/client-options', everything],
  ['system interface/dhcp-snooping-server-list', everything],
  ['system interface/egress-queues', everything],
  ['system interface/mirroring-filter', everything],
  ['system interface/tagging', everything],
  ['system zone', attributes('interface intrazone', { noEffect: 'description tagging' })],
  ['system zone/tagging', everything],
  ['system sdwan', attributes('status', { noEffect: 'load-balance-mode speedtest-bypass-routing duplication-max-num duplication-max-discrepancy neighbor-hold-down neighbor-hold-down-time app-perf-log-period neighbor-hold-boot-time fail-detect fail-alert-interfaces' })],
  ['system virtual-wan-link', attributes('status', { noEffect: 'load-balance-mode neighbor-hold-down neighbor-hold-down-time neighbor-hold-boot-time fail-detect fail-alert-interfaces' })],
  ...['system sdwan', 'system virtual-wan-link'].flatMap((section): readonly [string, SectionAttributes][] => [
    [`${section}/zone`, everything],
    [`${section}/members`, attributes('interface zone status', { noEffect: 'others' })],
    [`${section}/health-check`, everything],
    [`${section}/health-check/sla`, everything],
    [`${section}/health-check-fortiguard`, everything],
    [`${section}/neighbor`, everything],
    [`${section}/service`, everything],
    [`${section}/service/sla`, everything],
    [`${section}/duplication`, everything],
  ]),
  ['system admin', attributes(trustedHosts(), { noEffect: 'others' })],
  ['system admin/gui-dashboard', everything],
  ['system admin/gui-dashboard/widget', everything],
  ['system admin/gui-dashboard/widget/filters', everything],
  ['system admin/gui-vdom-menu-favorites', everything],
  ['system admin/gui-global-menu-favorites', everything],
  ['system admin/gui-new-feature-acknowledge', everything],
  ['system admin/login-time', everything],
  ['system api-user', attributes('', { noEffect: 'others' })],
  ['system api-user/trusthost', attributes('type ipv4-trusthost ipv6-trusthost', {})],
  ['vpn ssl settings', attributes('status port source-interface source-address source-address-negate source-address6 source-address6-negate dtls-tunnel', { noEffect: 'others' })],
  ['vpn ssl settings/authentication-rule', everything],
  ['firewall address', address],
  ['firewall address/tagging', everything],
  ['firewall address/list', everything],
  ['firewall address6', address],
  ['firewall address6/tagging', everything],
  ['firewall address6/list', everything],
  ['firewall address6/subnet-segment', everything],
  ['firewall addrgrp', attributes('member exclude exclude-member type', { noEffect: `${DECORATION} allow-routing category` })],
  ['firewall addrgrp/tagging', everything],
  ['firewall addrgrp6', attributes('member exclude exclude-member type', { noEffect: `${DECORATION} allow-routing category` })],
  ['firewall addrgrp6/tagging', everything],
  ['firewall service custom', attributes('protocol protocol-number tcp-portrange udp-portrange sctp-portrange udplite-portrange icmptype icmpcode iprange fqdn proxy app-service-type', { noEffect: `${DECORATION} category helper tcp-halfclose-timer tcp-halfopen-timer tcp-timewait-timer tcp-rst-timer udp-idle-timer session-ttl check-reset-range app-category application` })],
  ['firewall service group', attributes('member proxy', { noEffect: DECORATION })],
  ['firewall schedule recurring', attributes('day start end', { noEffect: DECORATION })],
  ['firewall schedule onetime', attributes('start end', { noEffect: `${DECORATION} start-utc end-utc expiration-days` })],
  ['firewall schedule group', attributes('member', { noEffect: DECORATION })],
  ['firewall vip', attributes('type src-filter service extip extaddr mappedip mapped-addr extintf portforward status protocol extport mappedport srcintf-filter portmapping-type nat44 nat46 server-type nat-source-vip', { noEffect: `${DECORATION} id dns-mapping-ttl ldb-method arp-reply gratuitous-arp-interval src-vip-filter monitor add-nat46-route ipv6-mappedip ipv6-mappedport ${TLS_OFFLOAD}` })],
  ['firewall vip6', attributes('type src-filter extip mappedip portforward protocol extport mappedport nat66 nat64 server-type nat-source-vip status', { noEffect: `${DECORATION} id ldb-method arp-reply ndp-reply src-vip-filter monitor add-nat64-route embedded-ipv4-address ipv4-mappedip ipv4-mappedport ${TLS_OFFLOAD}` })],
  ...['firewall vip', 'firewall vip6'].flatMap((section): readonly [string, SectionAttributes][] => [
    [`${section}/realservers`, attributes('ip port status type address', { noEffect: 'others' })],
    [`${section}/mappedip`, attributes('range', {})],
    [`${section}/ssl-cipher-suites`, everything],
    [`${section}/ssl-server-cipher-suites`, everything],
    [`${section}/quic`, everything],
    [`${section}/gslb-public-ips`, everything],
  ]),
  ['firewall vipgrp', attributes('member', { noEffect: `${DECORATION} interface` })],
  ['firewall vipgrp6', attributes('member', { noEffect: DECORATION })],
  ['firewall ippool', attributes('startip endip type source-startip source-endip nat64', { noEffect: 'others' })],
  ['firewall ippool6', attributes('startip endip nat46', { noEffect: 'others' })],
  ['firewall central-snat-map', attributes('policyid status type srcintf dstintf orig-addr orig-addr6 dst-addr dst-addr6 protocol orig-port dst-port nat nat-ippool nat-ippool6 nat46 nat64', { noEffect: 'uuid comments nat-port port-preserve port-random' })],
  ['firewall policy', policy],
  ['firewall policy6', policy],
  ['firewall consolidated policy', attributes(`${POLICY_READ} srcaddr4 dstaddr4 poolname4`, { doubtful: POLICY_DOUBTFUL, noEffect: POLICY_NO_EFFECT })],
  ['firewall local-in-policy', localIn],
  ['firewall local-in-policy6', localIn],
  ['router static', attributes('status dst gateway device blackhole sdwan-zone sdwan virtual-wan-link dstaddr internet-service internet-service-custom internet-service-fortiguard dynamic-gateway', { noEffect: 'src preferred-source distance weight priority comment link-monitor-exempt tag vrf bfd seq-num' })],
  ['router static6', attributes('status dst gateway device blackhole sdwan-zone sdwan virtual-wan-link dstaddr dynamic-gateway', { noEffect: 'distance weight priority comment devindex link-monitor-exempt tag vrf bfd seq-num' })],
]);

/** True when the attribute of that section is on its named list of attributes without effect. */
export function isNoEffectAttribute(section: string, known: SectionAttributes, key: string): boolean {
  if (known.noEffect === 'others') return true;
  return known.noEffect.has(key) || (section === 'system settings' && key.startsWith('gui-'));
}

function attributes(read: string, more: { readonly doubtful?: string; readonly noEffect?: string }): SectionAttributes {
  const noEffect = more.noEffect === 'others' ? 'others' : wordSet(more.noEffect ?? '');
  return { read: wordSet(read), doubtful: wordSet(more.doubtful ?? ''), noEffect };
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').filter((word) => word !== ''));
}

function trustedHosts(): string {
  const numbers = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'];
  return numbers.map((number) => `trusthost${number} ip6-trusthost${number}`).join(' ');
}
