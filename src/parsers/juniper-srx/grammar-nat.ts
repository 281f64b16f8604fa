import { natMatch } from './grammar-security.js';
import { block, each, flag, noEffect, object, plain, range, unsupported, value, values, type StatementRule } from './statement-rule.js';

const description = plain(1);

const context = block({ ...each('zone interface routing-instance', values), 'routing-group': unsupported });

const ruleSet = (then: Readonly<Record<string, StatementRule>>, more: Readonly<Record<string, StatementRule>> = {}): StatementRule =>
  object({ description, from: context, ...more, rule: object({ description, match: block(natMatch), then: block(then) }) }, { isObject: false });

/** `address 10.0.0.1/32`, `address 10.0.0.1/32 to 10.0.0.9/32`, `address 10.0.0.1/32 port 8080`, `address port 8080`. */
const poolAddress = block({ port: range }, { entry: block({ to: value, port: range }) });

const staticPrefix = block({ 'mapped-port': range, 'routing-instance': value }, { entry: block({ 'mapped-port': range, 'routing-instance': value }) });

const alarms = each('rule-session-count-alarm', noEffect);

/** Persistent NAT opens the translated address for hosts outside, which no policy states. */
const persistent = each('persistent-nat', unsupported);

/** `[edit security nat]`. Proxy ARP only answers for addresses. */
export const natParts: Readonly<Record<string, StatementRule>> = {
  static: block({
    'rule-set': ruleSet({ 'static-nat': block({ prefix: staticPrefix, 'prefix-name': staticPrefix, ...each('inet nptv6-prefix nptv6-prefix-name', unsupported), ...alarms }) }),
    traceoptions: noEffect,
  }),
  destination: block({
    pool: object({ description, address: poolAddress, 'routing-instance': value }),
    'rule-set': ruleSet({ 'destination-nat': block({ off: flag, pool: block({}, { entry: flag }), ...alarms }) }),
    ...each('port-forwarding', unsupported),
  }),
  source: block({
    pool: object({
      description,
      address: poolAddress,
      port: block({ range: noEffect, 'no-translation': flag, ...each('port-overloading-factor port-overloading deterministic block-allocation automatic-random-port', noEffect) }),
      'overflow-pool': value,
      'routing-instance': value,
      ...each('address-pooling pool-utilization-alarm address-shared ei-mapping-timeout', noEffect),
      ...each('host-address-base', unsupported),
    }),
    'rule-set': ruleSet(
      { 'source-nat': block({ off: flag, interface: block(persistent), pool: block(persistent, { entry: block(persistent) }), ...alarms }) },
      { to: context },
    ),
    ...each('address-persistent pool-utilization-alarm port-randomization pool-default-port-range pool-default-twin-port-range interface pool-distribution session-drop-hold-down session-persistence-scan', noEffect),
  }),
  ...each('proxy-arp proxy-ndp traceoptions allow-overlapping-pools', noEffect),
  natv6v4: unsupported,
};
