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
  'service | version | boot | boot-start-marker | boot-end-marker | license | platform | redundancy | hw-module | card | module | system mtu | switch | stack-mac | stack-power | memory | diagnostic | exception | scheduler | process | config-register | upgrade | software | install | mmi | multilink | transceiver | power | fabric | archive | alias | parser | privilege | prompt | file | warm-reboot | setup | subscriber | call-home | smart | feature | environment | controller | network-clock | vc | beep | shell | ip spd',
  // Its clock, its log, its users, and whom it asks about them.
  'clock | ntp | sntp | logging | aaa | username | enable | tacacs | tacacs-server | radius | radius-server | ldap | key | identity | password | security | login | banner | kron | macro | alias | event | snmp | rmon | tacacs-server | ip tacacs | ip radius | ip domain | ip domain-name | ip domain-lookup | ip domain-list | ip name-server | ip host | ip ssh | ip scp | ip telnet | ip ftp | ip tftp | ip rcmd | ip finger | ip bootp | ip dns | ip identd | netconf | netconf-yang | restconf | telemetry | gnxi | iox | guestshell | app-hosting',
  // Layer 2: who may speak in a VLAN, not what is routed out of it.
  'vlan internal | vlan dot1q | vlan configuration | vlan accounting | vlan group | vtp | spanning-tree | udld | lldp | cdp | errdisable | port-channel | lacp | mac address-table | mac access-list | mac-address-table | mls | storm-control | l2protocol-tunnel | device-tracking | ip device tracking | ip dhcp | ipv6 dhcp | ip arp | arp | ipv6 nd | ipv6 neighbor | dot1x | mab | authentication | access-session | vmps | rep | ethernet | monitor | auto qos | sdm | ptp | dot1q | epm | lldp run | cdp run',
  // Routing: which way packets take; the analysis takes the way from the site and from static routes.
  'router | ip cef | ipv6 cef | cef | ip routing | ipv6 unicast-routing | ip multicast-routing | ipv6 multicast-routing | ip multicast | ip classless | ip subnet-zero | ip forward-protocol | ip default-gateway | ip default-network | ip prefix-list | ipv6 prefix-list | ip as-path | ip community-list | ip extcommunity-list | ip bgp-community | ip pim | ipv6 pim | ip igmp | ipv6 mld | ip mroute | ip ospf | ip rsvp | mpls | l2vpn | pseudowire-class | bfd | bfd-template | track | ip sla | route-map | route-tag | ip local pool | ipv6 local pool | vrf definition | ip vrf | rd | ip source-route | ip gratuitous-arps | ip icmp | ip tcp | ip options | ip load-sharing | ip flow | ip flow-export | ip flow-cache | ip flow-top-talkers | flow | ip accounting | ip accounting-list | ip accounting-threshold | ip nbar | ip access-list log-update | ip access-list logging | ip access-list resequence | ip access-list persistent | access-list compiled | ip virtual-reassembly | ip alias | ip irdp | ip drp | ip host-routing | ip dhcp-server | ip address-pool | template',
  // Encryption: what it does to traffic begins at `crypto map` of an interface, which is not supported.
  'crypto',
  // Quality of service delays or drops above a rate. A class that is dropped altogether is told apart.
  'class-map | table-map | qos | mls qos | priority-list | queue-list | random-detect-group | ip rtp',
  // Times and inspection parameters: lines that use a time are in doubt, inspection takes nothing away.
  'time-range | parameter-map | ip inspect | ip urlfilter | ip ips | ip audit | utd',
  // Telephony and dial-up.
  'voice | voice-port | dial-peer | sip-ua | ccm-manager | mgcp | telephony-service | call-manager-fallback | sccp | dspfarm | isdn | voice-card | dialer | dialer-list | chat-script | gateway | gatekeeper | num-exp | ephone | ephone-dn | vpdn | vpdn-group | virtual-profile | modem | cellular',
  'line con | line aux | line tty | line | control-plane | snmp-server',
);

/** Of an interface. */
export const INTERFACE: ReadonlySet<string> = phrases(
  'mtu | ip mtu | ipv6 mtu | ip tcp | ipv6 tcp | speed | duplex | negotiation | media-type | bandwidth | delay | load-interval | carrier-delay | keepalive | hold-queue | logging | snmp | cdp | lldp | udld | mdix | power | flowcontrol | macro | auto qos | mls | trust | priority-queue | srr-queue | wrr-queue | queue-set | tx-ring-limit | fair-queue | random-detect | max-reserved-bandwidth | rate-limit | energywise | beacon | hw-module | platform | link | clock | plim | arp | dampening | transmit-interface | location | eee | cable | service | device-tracking | peer | priority | shape',
  'spanning-tree | storm-control | channel-group | channel-protocol | lacp | port-channel | switchport port-security | switchport nonegotiate | switchport block | switchport protected | switchport trunk encapsulation | switchport trunk native | switchport trunk pruning | switchport dot1q | switchport priority | ip dhcp | ipv6 dhcp | ip arp | ipv6 nd | ipv6 snooping | ipv6 source-guard | ipv6 destination-guard | ip device | l2protocol-tunnel | dot1x | mab | authentication | access-session | private-vlan | no-mac | mac-address | rep | vlan-id | encapsulation',
  'ip ospf | ipv6 ospf | ospfv3 | ip rip | ipv6 rip | ip eigrp | ipv6 eigrp | ip hello-interval | ip hold-time | ip summary-address | ip authentication | ip split-horizon | ip bandwidth-percent | ip pim | ipv6 pim | ip igmp | ipv6 mld | ip multicast | isis | ip router | ipv6 router | mpls | bfd | ip helper-address | ip directed-broadcast | ip redirects | ipv6 redirects | ip unreachables | ipv6 unreachables | ip proxy-arp | ip local-proxy-arp | ip mask-reply | ip information-reply | ip route-cache | ipv6 route-cache | ip flow | ipv6 flow | flow | ip nbar | ip accounting | ip load-sharing | ip irdp | ip rsvp | ip rtp | ip cef | ip virtual-reassembly | ipv6 virtual-reassembly | ipv6 enable | ip sla | ip ips | ip nhrp | ip mroute-cache | ip broadcast-address | ip gratuitous-arps | ip urlfilter | ip mobile',
  'standby | vrrp | glbp | track | backup | tunnel | dialer | dialer-group | ppp | pppoe | pppoe-client | ip tcp adjust-mss | no-nat | isdn | async | group-range | physical-layer | serial | dsu | framing | linecode | clockrate | compress | nhrp | vpdn | virtual-template | loopback | pvc | atm | frame-relay | map-group | crypto ipsec | ntp | ptp',
);
