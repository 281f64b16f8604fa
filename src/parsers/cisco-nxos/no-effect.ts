/**
 * Commands that decide about no packet between two networks, by their first words. What stands below them is without
 * effect too. The README gives the reason for each group; everything that is on no list is unrecognised.
 */

function phrases(...texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => text.split('|').map((phrase) => phrase.trim())));
}

/** Of the whole configuration. */
export const GLOBAL: ReadonlySet<string> = phrases(
  // What the device calls itself, how it starts, what it is made of.
  'version | vdc | feature | feature-set | install | boot | license | power | hardware | system | slot | fex | module | switch-profile | poweroff | cfs | icam | terminal | cli | xml | scheduler | environment | locator-led | logging | clock | ntp | ptp | callhome | diagnostic | platform | no password | banner | tag-type',
  // Its users, and whom it asks about them; how it is watched.
  'username | password | userpassphrase | role | aaa | tacacs-server | radius-server | ip tacacs | ip radius | ldap-server | key | crypto | ssh | telnet | fips | rmon | snmp-server | ip domain-lookup | ip domain-name | ip domain-list | ip name-server | ip host | event | telemetry | nxsdk | guestshell | ssl',
  // Layer 2: who may speak in a VLAN, not what is routed out of it.
  'vlan dot1Q | vlan configuration | vlan dot1q | spanning-tree | vtp | lldp | cdp | udld | vpc | lacp | port-channel | errdisable | mac address-table | mac access-list | l2 | monitor | ip dhcp | ipv6 dhcp | service dhcp | ip arp | ip igmp | ipv6 mld | fabric | evpn | nv | storm-control | dot1x | flow | sflow | vn-segment-vlan-based',
  // Routing: which way packets take; the analysis takes the way from the site and from static routes.
  'router | route-map | ip prefix-list | ipv6 prefix-list | ip as-path | ip community-list | ip extcommunity-list | ip pim | ipv6 pim | ip load-sharing | ip adjacency | ip routing | ipv6 routing | mpls | segment-routing | bfd | track | ip sla | ip forward | ip icmp-errors | ip source-route | ip tcp | ip multicast | vrf rule | nve | no ip source-route | ipv6 nd | ip radius | ip ftp',
  // Quality of service and control-plane policing delay or drop above a rate. A class that is dropped altogether is told apart.
  'class-map | qos | copp | control-plane | priority-flow-control | time-range',
  'line console | ip access-list match-local-traffic | config-profile | parser | alias',
);

/** Of an interface. */
export const INTERFACE: ReadonlySet<string> = phrases(
  'mtu | speed | duplex | negotiate | medium | bandwidth | delay | load-interval | carrier-delay | link | logging | snmp | cdp | lldp | udld | power | flowcontrol | beacon | fec | management | autostate | cts | mac-address | priority-flow-control | hardware | system',
  'spanning-tree | storm-control | channel-group | lacp | vpc | port-channel | switchport port-security | switchport block | switchport monitor | switchport trunk native | switchport vlan | switchport isolated | switchport autostate | fabric | encapsulation | fex | ip dhcp | ipv6 dhcp | ip arp | ipv6 nd | ip igmp | ipv6 mld | private-vlan | vlan-translation',
  'ip ospf | ipv6 ospf | ospfv3 | ip router | ipv6 router | ip eigrp | ip rip | isis | ip pim | ipv6 pim | mpls | bfd | ip redirects | ipv6 redirects | ip unreachables | ip proxy-arp | ip local-proxy-arp | ip directed-broadcast | ip port-unreachable | ip mask-reply | ip forward | ipv6 forward | ip load-sharing | ip flow | ipv6 flow | ntp | ptp | tunnel | hsrp version | hsrp bfd | hsrp delay | ip tcp | ipv6 link-local | source-interface | member | host-reachability | ip delay | ip bandwidth | flow',
);
