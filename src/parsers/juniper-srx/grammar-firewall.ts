import { block, doubtful, each, flag, noEffect, object, plain, prefixes, unsupported, value, values, type StatementRule } from './statement-rule.js';

/** Conditions on fields that the model does not have. */
const DOUBTFUL_CONDITIONS =
  'dscp dscp-except precedence precedence-except ttl ttl-except hop-limit hop-limit-except packet-length packet-length-except fragment-flags fragment-offset fragment-offset-except first-fragment is-fragment ' +
  'ip-options ip-options-except interface interface-group interface-group-except interface-set forwarding-class forwarding-class-except loss-priority loss-priority-except traffic-class traffic-class-except ' +
  'ah-spi ah-spi-except esp-spi esp-spi-except service-filter-hit flexible-match-mask flexible-match-range rat-type redirect-reason extension-header extension-header-except payload-protocol payload-protocol-except ' +
  'gre-key gre-key-except prefix-hit-count source-class destination-class source-class-except destination-class-except vlan policy-map policy-map-except';

const from = block({
  ...each('source-address destination-address address source-prefix-list destination-prefix-list prefix-list', prefixes),
  ...each('protocol protocol-except next-header next-header-except port port-except source-port source-port-except destination-port destination-port-except', values),
  ...each('icmp-type icmp-type-except icmp-code icmp-code-except', values),
  ...each('tcp-established tcp-initial', flag),
  'tcp-flags': value,
  ...each(DOUBTFUL_CONDITIONS, doubtful),
});

/** Marking, counting and shaping. A policer drops above a rate and lets everything pass below it. */
const then = block({
  ...each('accept discard', flag),
  reject: block({}, { entry: flag }),
  next: value,
  ...each('count policer three-color-policer forwarding-class loss-priority dscp traffic-class prefix-action hierarchical-policer', plain(1)),
  ...each('log syslog sample port-mirror service-accounting service-accounting-deferred no-sample', plain(0)),
  ...each('packet-mode routing-instance logical-system topology service-filter-hit encapsulate decapsulate next-interface next-ip next-ip6 skip-to', unsupported),
});

const term = object({ from, then, filter: unsupported });

const filter = object({ term, ...each('interface-specific physical-interface-filter enhanced-mode accounting-profile interface-shared instance-shared promote', noEffect) }, { isObject: false });

const ADDRESSED = block({ filter, ...each('prefix-action service-filter simple-filter dialer-filter fast-update-filter', noEffect) });

/** `[edit firewall]`. Filters of other families judge no routed packet. */
export const firewallRule: StatementRule = block({
  filter,
  family: block({ inet: ADDRESSED, inet6: ADDRESSED, ...each('ethernet-switching mpls ccc tcc bridge vpls any evpn', noEffect) }),
  ...each('policer three-color-policer hierarchical-policer interface-set load-balance-group flexible-match atm-policer', noEffect),
});
