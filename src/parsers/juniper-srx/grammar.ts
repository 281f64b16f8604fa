import { firewallRule } from './grammar-firewall.js';
import { interfacesRule, routingOptionsRule } from './grammar-interfaces.js';
import { natParts } from './grammar-nat.js';
import { applicationsParts, securityParts } from './grammar-security.js';
import { block, each, flag, noEffect, object, plain, unsupported, value, values, type StatementRule } from './statement-rule.js';

/** How the device itself is run: accounts, clocks, logs, software. */
const SYSTEM_WITHOUT_EFFECT =
  'accounting archival arp auto-configuration auto-snapshot autoinstallation authentication-order allow-v4mapped-packets backup-router boot-loader-authentication commit compress-configuration-files ' +
  'configuration-database coredump-delete ddos-protection default-address-selection default-router device-id diag-port-authentication donot-disable-ip6op-ndp domain-name domain-search dump-device dump-on-panic dynamic-profile-options ' +
  'encrypt-configuration-files extensions fips global-settings inet6-backup-router internet-options kernel-replication license location login management-instance master-password max-cli-sessions ' +
  'max-configuration-rollbacks max-configurations-on-flash mirror-flash-on-disk name-resolution name-server name-server-list nd-maxmcast-solicit netconf no-compress-configuration-files no-debugger-on-alt-break no-multicast-echo ' +
  'no-neighbor-learn no-ping-record-route no-ping-time-stamp no-redirects no-redirects-ipv6 ntp packet-forwarding-options pic-console-authentication ports processes proxy radius-options radius-server ' +
  'root-authentication saved-core-context saved-core-files security-profile services-options set-time static-host-mapping static-subscribers storage subscriber-management syslog tacplus-options tacplus-server time-format ' +
  'time-zone tracing usb use-imported-time-zones watchdog phone-home health-monitor schema node';

const listening = block({ port: value }, { entry: noEffect });

const system = block({
  'host-name': value,
  services: block({ ssh: listening, 'web-management': block({ http: listening, https: listening }, { entry: noEffect }) }, { entry: noEffect }),
  scripts: block({ commit: block({ 'allow-transients': unsupported }, { entry: noEffect }) }, { entry: noEffect }),
  ...each(SYSTEM_WITHOUT_EFFECT, noEffect),
});

const PROTOCOLS_WITHOUT_EFFECT =
  'ospf ospf3 bgp isis rip ripng lldp lldp-med rstp mstp vstp stp igmp igmp-snooping mld mld-snooping pim msdp dvmrp ldp mpls rsvp vrrp bfd router-advertisement router-discovery sflow dot1x lacp oam ' +
  'neighbor-discovery protection-group iccp gvrp mvrp loop-detect layer2-control connections ilmi link-management l2circuit dcbx source-packet-routing nhrp sap pgm snmp ppp pppoe esis amt dot1x-authenticator pcep';

const protocols = block({ ...each(PROTOCOLS_WITHOUT_EFFECT, noEffect), 'l2-learning': block({ 'global-mode': value, ...each('global-mac-table-aging-time global-mac-limit global-mac-move global-mac-statistics global-no-mac-learning', noEffect) }) });

const policyOptions = block({
  'prefix-list': { ...block({ 'apply-path': noEffect }, { entry: flag }), names: 1 },
  ...each('policy-statement community as-path as-path-group condition damping route-filter-list route-distinguisher mac-list tunnel-attribute rtf-prefix-list as-list defaults', noEffect),
});

const routingInstance = block({
  'instance-type': value,
  interface: values,
  'routing-options': routingOptionsRule,
  protocols,
  ...each('description route-distinguisher vrf-import vrf-export vrf-target vrf-table-label no-vrf-advertise instance-role forwarding-options system access', noEffect),
});

const TOP_WITHOUT_EFFECT =
  'accounting-options chassis class-of-service event-options snmp access access-profile vlans poe wlan smtp virtual-chassis switch-options ethernet-switching-options multi-chassis diameter jsrc services ' +
  'session-limit-group fabric partition-chassis security-profile openconfig ancp';

const rootParts = new Map<string, StatementRule>(
  Object.entries({
    version: value,
    system,
    interfaces: interfacesRule,
    security: block({ ...securityParts, nat: block(natParts) }),
    applications: block(applicationsParts),
    firewall: firewallRule,
    schedulers: block({
      scheduler: object({
        description: plain(1),
        ...each('start-date stop-date', values),
        ...each('daily monday tuesday wednesday thursday friday saturday sunday', block({ ...each('all-day exclude', flag), ...each('start-time stop-time', values) })),
      }),
    }),
    'policy-options': policyOptions,
    protocols,
    'routing-options': routingOptionsRule,
    'routing-instances': block({}, { entry: routingInstance }),
    'forwarding-options': block({ ...each('dhcp-relay helpers sampling hash-key load-balance port-mirroring packet-capture accounting storm-control-profiles analyzer enhanced-hash-key link-layer-broadcast-inet-check', noEffect), family: unsupported }),
    ...each(TOP_WITHOUT_EFFECT, noEffect),
    ...each('logical-systems tenants bridge-domains dynamic-profiles unified-edge', unsupported),
  }),
);

/** The whole configuration. Groups hold the same statements again. */
export const CONFIGURATION: StatementRule = { kind: 'block', names: 0, parts: rootParts };
rootParts.set('groups', block({}, { entry: CONFIGURATION }));
