import { block, each, flag, noEffect, object, plain, unsupported, value, values, type StatementRule } from './statement-rule.js';

const filter = block({ ...each('input output', block({ precedence: plain(1) }, { entry: block({ precedence: plain(1) }) })), ...each('input-list output-list', values), group: noEffect, adjust: noEffect });

const virtualAddress = object({ ...each('virtual-address virtual-inet6-address', values), ...each(
  'priority preempt no-preempt accept-data no-accept-data advertise-interval fast-interval inet6-advertise-interval authentication-type authentication-key track virtual-link-local-address ' +
  'no-advertise advertisements-threshold', noEffect) }, { isObject: false });

const layer3 = block({
  address: object({ ...each('primary preferred eui-64 master-only', flag), arp: noEffect, ndp: noEffect, ...each('vrrp-group vrrp-inet6-group', virtualAddress), 'web-authentication': noEffect, broadcast: noEffect }),
  filter,
  ...each('dhcp dhcp-client dhcpv6-client negotiate-address unnumbered-address', noEffect),
  ...each('mtu rpf-check sampling primary no-redirects no-neighbor-learn accounting policer nd6-stale-time dad-disable targeted-broadcast tcp-mss ndp-proxy max-sessions', noEffect),
  ...each('simple-filter service flow', unsupported),
});

const unit = object(
  {
    ...each('description', value),
    disable: flag,
    enable: flag,
    family: block({
      inet: layer3,
      inet6: layer3,
      'ethernet-switching': block({ ...each('vlan port-mode interface-mode native-vlan-id storm-control recovery-timeout', noEffect), filter: unsupported }),
      ...each('iso mpls', noEffect),
      ...each('bridge ccc tcc vpls any', unsupported),
    }),
    ...each(
      'vlan-id vlan-id-list vlan-id-range vlan-tags native-inner-vlan-id encapsulation ppp-options pppoe-options multipoint point-to-point bandwidth proxy-arp arp-resp tunnel dialer-options ' +
      'keepalives no-keepalives dlci traps no-traps compression swap-by-poppush accounting-profile statistics vci backup-options demux-options layer2-policer radio-router mac',
      noEffect,
    ),
  },
  { isObject: false },
);

/** Physical properties: speed, tags, bundles. Members of a bundle have no traffic of their own. */
const PHYSICAL =
  'vlan-tagging flexible-vlan-tagging stacked-vlan-tagging mtu speed link-mode ether-options gigether-options fastether-options redundant-ether-options aggregated-ether-options redundant-pseudo-interface-options ' +
  'fabric-options hold-time encapsulation native-vlan-id traceoptions gratuitous-arp-reply no-gratuitous-arp-reply no-gratuitous-arp-request serial-options t1-options e1-options t3-options e3-options ' +
  'optics-options otn-options per-unit-scheduler hierarchical-scheduler clocking keepalives no-keepalives mac media-type traps no-traps dialer-options isdn-options modem-options cellular-options act-sim ' +
  'vdsl-options dsl-options shdsl-options ds0-options lacp accounting-profile damping auto-negotiation no-auto-negotiation member member-range wlan-options promiscuous-mode';

const port = block({ description: value, disable: flag, enable: flag, unit, ...each(PHYSICAL, noEffect) });

/** `[edit interfaces]`. */
export const interfacesRule: StatementRule = block(
  { 'interface-range': { ...port, names: 1 }, ...each('traceoptions interface-set', noEffect) },
  { entry: port },
);

const nextHop = block({ ...each('next-hop', values), ...each('discard reject receive', flag), 'next-table': unsupported, 'qualified-next-hop': object(each('preference metric tag interface', noEffect), { isObject: false }), ...each(
  'preference metric tag no-readvertise readvertise no-retain retain install no-install resolve no-resolve active passive as-path community color bfd-liveness-detection backup-pe-group no-flash-delete', noEffect) }, { names: 1 });

const staticRoutes = block({ route: nextHop, 'rib-group': noEffect, defaults: noEffect });

/** `[edit routing-options]`. Dynamic routing is not followed: a static route states what is certain. */
export const routingOptionsRule: StatementRule = block({
  static: staticRoutes,
  rib: block({ static: staticRoutes, ...each('aggregate generate martians', noEffect) }, { names: 1 }),
  ...each(
    'router-id autonomous-system forwarding-table rib-groups interface-routes aggregate generate martians graceful-restart nonstop-routing options resolution ppm traceoptions multicast fate-sharing ' +
    'route-distinguisher-id validation maximum-paths maximum-prefixes auto-export confederation srlg dynamic-tunnels topologies bgp-orf-cisco-mode source-routing protect',
    noEffect,
  ),
  ...each('instance-import instance-export flow', unsupported),
});
