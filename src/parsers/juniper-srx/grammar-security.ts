import { block, doubtful, each, flag, noEffect, object, plain, ranges, unsupported, value, values, type StatementRule } from './statement-rule.js';

const description = plain(1);

/** `address-book`, on its own or inside a zone. */
const bookParts = {
  description,
  address: object(
    {
      description,
      'dns-name': block({}, { entry: block({ 'ipv4-only': flag, 'ipv6-only': flag }) }),
      'range-address': block({}, { entry: block({ to: value }) }),
      'wildcard-address': value,
    },
    { entry: flag },
  ),
  'address-set': object({ description, address: values, 'address-set': values }),
  attach: block({ zone: values }),
};

const hostInboundTraffic = block({
  'system-services': block({}, { entry: block({ except: flag }) }),
  protocols: block({}, { entry: block({ except: flag }) }),
});

/** Security profiles and logging of a zone neither open nor close anything for ordinary connections. */
const zoneParts = {
  description,
  interfaces: block({}, { entry: object({ 'host-inbound-traffic': hostInboundTraffic }, { names: 0 }) }),
  'host-inbound-traffic': hostInboundTraffic,
  'address-book': block(bookParts),
  ...each('screen application-tracking tcp-rst source-identity-log unidirectional-session-refreshing enable-reverse-reroute', noEffect),
  ...each('advance-policy-based-routing advance-policy-based-routing-profile', unsupported),
};

const zones = block({
  'functional-zone': object(zoneParts),
  'security-zone': object(zoneParts),
});

const permit = block({
  ...each('application-services services-offload tcp-options', noEffect),
  ...each('tunnel firewall-authentication source-nat destination-nat', doubtful),
  'destination-address': block({ 'drop-translated': flag, 'drop-untranslated': flag }),
});

const policy = object({
  description,
  match: block({
    ...each('source-address destination-address application from-zone to-zone source-identity dynamic-application url-category', values),
    ...each('source-address-excluded destination-address-excluded', flag),
    ...each('source-end-user-profile source-l3vpn-vrf-group destination-l3vpn-vrf-group source-vrf destination-vrf source-dynamic-address destination-dynamic-address', doubtful),
  }),
  then: block({
    permit,
    deny: block({ 'application-services': noEffect }),
    reject: block(each('application-services profile ssl-proxy', noEffect)),
    log: block(each('session-init session-close', flag)),
    count: block({ alarm: noEffect }),
  }),
  'scheduler-name': value,
  'report-skip': flag,
});

const policies = block({
  'from-zone': block({ policy }, { names: 3 }),
  global: block({ policy }),
  'default-policy': block(each('deny-all permit-all', flag)),
  ...each('policy-rematch traceoptions policy-stats unified-policy pre-id-default-policy', noEffect),
});

/** `security flow`: what decides about packets of open connections, sizes and timeouts. */
const FLOW_WITHOUT_EFFECT =
  'tcp-session tcp-mss syn-flood-protection-mode aging route-change-timeout pending-sess-queue-length force-ip-reassembly ipsec-performance-acceleration load-distribution ' +
  'enhanced-routing-mode traceoptions enable-reroute-uniform-link-check fat-core gre-performance-acceleration sync-icmp-session log early-ageout drop-flow max-reassembly-packet ' +
  'power-mode-disable power-mode-ipsec power-mode-ipsec-qat mcast-buffer-enhance preserve-incoming-fragment-size inline-fpga-crypto session-suspension';

/** Sections that set up tunnels, inspection, logging or keys. Inspection may stop what a policy permits, and opens nothing. */
const WITHOUT_EFFECT =
  'screen ike ipsec ipsec-policy pki certificates log alg utm idp ssl group-vpn key-protection alarms alarm-without-acknowledge application-firewall application-tracking ' +
  'authentication-key-chains dynamic-vpn remote-access gprs traceoptions user-identification tcp-encap macsec analysis datapath-debug firewall-authentication ' +
  'forwarding-process ssh-known-hosts internet-options idp-policy cloud session-cache anti-malware resource-manager nat-logging ngfw dns-cache internal-security-association ipsec-vpn-monitor';

/** `[edit security]`, without NAT. */
export const securityParts: Readonly<Record<string, StatementRule>> = {
  zones,
  policies,
  'address-book': block({}, { entry: block(bookParts) }),
  flow: block({ ...each(FLOW_WITHOUT_EFFECT, noEffect), ...each('allow-dns-reply allow-embedded-icmp advanced-options bridge ethernet-switching', unsupported) }),
  'forwarding-options': block({
    family: block({ inet6: block({ mode: value }), mpls: block({ mode: value }), iso: noEffect, inet: block({ mode: value }) }),
    ...each('allow-dataplane-sleep receive-side-scaling mirror-filter resource-manager security-service', noEffect),
    mode: unsupported,
  }),
  ...each(WITHOUT_EFFECT, noEffect),
  ...each('advance-policy-based-routing softwires dynamic-address mirror-filter l3vpn', unsupported),
};

const term = {
  protocol: value,
  ...each('source-port destination-port icmp-type icmp-code icmp6-type icmp6-code', value),
  ...each('rpc-program-number uuid', value),
  ...each('application-protocol alg inactivity-timeout', plain(1)),
  'ether-type': doubtful,
};

/** `[edit applications]`. An `alg` follows permitted control connections and opens nothing by itself. */
export const applicationsParts: Readonly<Record<string, StatementRule>> = {
  application: object({ ...term, description, term: object(term, { isObject: false }), ...each('do-not-translate-AAAA-query-to-A-query do-not-translate-A-query-to-AAAA-query', flag) }),
  'application-set': object({ description, application: values, 'application-set': values }),
};

/** Conditions of NAT rules. */
export const natMatch: Readonly<Record<string, StatementRule>> = {
  ...each('source-address source-address-name destination-address destination-address-name protocol application', values),
  ...each('source-port destination-port', ranges),
};
