/**
 * The options of the match and target extensions, with the number of values each takes. iptables-save does not quote
 * a value such as `-j`, so the number of values alone tells where the next option begins.
 * Source: iptables-extensions(8), iptables 1.8.9; the older names from the man pages of 1.4.
 */

/** Number of values by option name. */
export type OptionTable = ReadonlyMap<string, number>;

function table(text: string): OptionTable {
  const entries = text.split(' ').filter((word) => word !== '');
  return new Map(entries.map((word) => {
    const [name = '', count = '1'] = word.split(':');
    return [`--${name}`, Number(count)];
  }));
}

const PORTS = 'sport source-port dport destination-port';

/** Extensions whose conditions are read; the rest of what they can say is in doubt. */
export const EVALUATED_MODULES: ReadonlyMap<string, OptionTable> = new Map([
  ['tcp', table(`${PORTS} tcp-flags:2 syn:0 tcp-option`)],
  ['udp', table(PORTS)],
  ['udplite', table(PORTS)],
  ['sctp', table(`${PORTS} chunk-types:2`)],
  ['dccp', table(`${PORTS} dccp-types dccp-option`)],
  ['multiport', table('sports source-ports dports destination-ports ports')],
  ['iprange', table('src-range dst-range')],
  ['icmp', table('icmp-type')],
  ['icmp6', table('icmpv6-type')],
  ['icmpv6', table('icmpv6-type')],
  ['state', table('state')],
  [
    'conntrack',
    table(
      'ctstate ctproto ctorigsrc ctorigdst ctreplsrc ctrepldst ctorigsrcport ctorigdstport ctreplsrcport ' +
        'ctrepldstport ctstatus ctexpire ctdir',
    ),
  ],
  ['addrtype', table('src-type dst-type limit-iface-in:0 limit-iface-out:0')],
  ['comment', table('comment')],
  [
    'recent',
    table('set:0 rcheck:0 update:0 remove:0 name rsource:0 rdest:0 mask seconds reap:0 hitcount rttl:0'),
  ],
]);

/** Extensions that look at what no export tells: a rule with one of them is in doubt. */
export const UNEVALUABLE_MODULES: ReadonlyMap<string, OptionTable> = new Map([
  ['ah', table('ahspi ahlen ahres:0')],
  ['bpf', table('object-pinned bytecode')],
  ['cgroup', table('path cgroup')],
  ['cluster', table('cluster-total-nodes cluster-local-node cluster-local-nodemask cluster-hash-seed')],
  ['connbytes', table('connbytes connbytes-dir connbytes-mode')],
  ['connlabel', table('label set:0')],
  ['connlimit', table('connlimit-upto connlimit-above connlimit-mask connlimit-saddr:0 connlimit-daddr:0')],
  ['connmark', table('mark')],
  ['cpu', table('cpu')],
  ['devgroup', table('src-group dst-group')],
  ['dscp', table('dscp dscp-class')],
  ['dst', table('dst-len dst-opts')],
  ['ecn', table('ecn-tcp-cwr:0 ecn-tcp-ece:0 ecn-ip-ect')],
  ['esp', table('espspi')],
  ['eui64', table('')],
  ['frag', table('fragid fraglen fragres:0 fragfirst:0 fragmore:0 fraglast:0')],
  ['geoip', table('src-cc source-country dst-cc destination-country')],
  [
    'hashlimit',
    table(
      'hashlimit hashlimit-upto hashlimit-above hashlimit-burst hashlimit-mode hashlimit-srcmask hashlimit-dstmask ' +
        'hashlimit-name hashlimit-htable-size hashlimit-htable-max hashlimit-htable-expire ' +
        'hashlimit-htable-gcinterval hashlimit-rate-match:0 hashlimit-rate-interval',
    ),
  ],
  ['hbh', table('hbh-len hbh-opts')],
  ['helper', table('helper')],
  ['hl', table('hl-eq hl-lt hl-gt')],
  ['ipcomp', table('ipcompspi compres:0')],
  ['ipv6header', table('soft:0 header')],
  ['ipvs', table('ipvs:0 vproto vaddr vport vdir vmethod vportctl')],
  ['length', table('length')],
  ['limit', table('limit limit-burst')],
  ['mac', table('mac-source')],
  ['mark', table('mark')],
  ['mh', table('mh-type')],
  ['nfacct', table('nfacct-name')],
  ['osf', table('genre ttl log')],
  ['owner', table('uid-owner gid-owner suppl-groups:0 socket-exists:0 pid-owner sid-owner cmd-owner')],
  ['physdev', table('physdev-in physdev-out physdev-is-in:0 physdev-is-out:0 physdev-is-bridged:0')],
  ['pkttype', table('pkt-type')],
  ['policy', table('dir pol strict:0 reqid spi proto mode tunnel-src tunnel-dst next:0')],
  ['quota', table('quota')],
  [
    'rateest',
    table(
      'rateest-delta:0 rateest-lt:0 rateest-gt:0 rateest-eq:0 rateest rateest1 rateest2 rateest-bps rateest-pps ' +
        'rateest-bps1 rateest-bps2 rateest-pps1 rateest-pps2',
    ),
  ],
  ['realm', table('realm')],
  ['rpfilter', table('loose:0 validmark:0 accept-local:0 invert:0')],
  ['rt', table('rt-type rt-segsleft rt-len rt-0-res:0 rt-0-addrs rt-0-not-strict:0')],
  [
    'set',
    table(
      'match-set:2 set:2 return-nomatch:0 update-counters:0 update-subcounters:0 packets-eq packets-lt packets-gt ' +
        'bytes-eq bytes-lt bytes-gt',
    ),
  ],
  ['socket', table('transparent:0 nowildcard:0 restore-skmark:0')],
  ['statistic', table('mode probability every packet')],
  ['string', table('algo from to string hex-string icase:0')],
  ['tcpmss', table('mss')],
  [
    'time',
    table('datestart datestop timestart timestop monthdays weekdays contiguous:0 kerneltz:0 utc:0 localtz:0'),
  ],
  ['tos', table('tos')],
  ['ttl', table('ttl ttl-eq ttl-gt ttl-lt')],
  ['u32', table('u32')],
  ['unclean', table('')],
]);

/**
 * Targets after which the packet goes on to the next rule unchanged in everything that a filter looks at (marks,
 * TTL, TOS and TCP options aside, whose matches are in doubt in any case). This is the room's list of things
 * without effect on filtering.
 */
export const PASSIVE_TARGETS: ReadonlyMap<string, OptionTable> = new Map([
  ['AUDIT', table('type')],
  ['CHECKSUM', table('checksum-fill:0')],
  ['CLASSIFY', table('set-class')],
  [
    'CONNMARK',
    table(
      'set-mark set-xmark and-mark or-mark xor-mark save-mark:0 restore-mark:0 nfmask ctmask mask left-shift-mark ' +
        'right-shift-mark',
    ),
  ],
  ['CONNSECMARK', table('save:0 restore:0')],
  ['DSCP', table('set-dscp set-dscp-class')],
  ['ECN', table('ecn-tcp-remove:0 ecn-tcp-cwr ecn-tcp-ece ecn-ip-ect')],
  ['FLOWOFFLOAD', table('hw:0')],
  ['HL', table('hl-set hl-inc hl-dec')],
  [
    'HMARK',
    table(
      'hmark-tuple hmark-mod hmark-offset hmark-src-prefix hmark-dst-prefix hmark-sport-mask hmark-dport-mask ' +
        'hmark-spi-mask hmark-proto-mask hmark-rnd hmark-sport hmark-dport hmark-spi hmark-proto',
    ),
  ],
  ['IDLETIMER', table('timeout label alarm:0')],
  ['LED', table('led-trigger-id led-delay led-always-blink:0')],
  [
    'LOG',
    table('log-level log-prefix log-tcp-sequence:0 log-tcp-options:0 log-ip-options:0 log-uid:0 log-macdecode:0'),
  ],
  ['MARK', table('set-mark set-xmark and-mark or-mark xor-mark')],
  ['NFLOG', table('nflog-group nflog-prefix nflog-range nflog-size nflog-threshold')],
  ['RATEEST', table('rateest-name rateest-interval rateest-ewmalog')],
  ['SECMARK', table('selctx')],
  ['SET', table('add-set:2 del-set:2 map-set:2 exist:0 timeout map-mark:0 map-prio:0 map-queue:0')],
  ['TCPMSS', table('set-mss clamp-mss-to-pmtu:0')],
  ['TCPOPTSTRIP', table('strip-options')],
  ['TEE', table('gateway oif')],
  ['TOS', table('set-tos and-tos or-tos xor-tos')],
  ['TRACE', table('')],
  ['TTL', table('ttl-set ttl-inc ttl-dec')],
  ['ULOG', table('ulog-nlgroup ulog-prefix ulog-cprange ulog-qthreshold')],
]);

/** Targets that decide or change the packet. */
export const ACTIVE_TARGETS: ReadonlyMap<string, OptionTable> = new Map([
  ['ACCEPT', table('')],
  ['DROP', table('')],
  ['RETURN', table('')],
  ['QUEUE', table('')],
  ['REJECT', table('reject-with')],
  ['NFQUEUE', table('queue-num queue-balance queue-bypass:0 queue-cpu-fanout:0')],
  ['NOTRACK', table('')],
  ['CT', table('notrack:0 helper ctevents expevents zone zone-orig zone-reply timeout')],
  ['DNAT', table('to-destination random:0 persistent:0 random-fully:0')],
  ['SNAT', table('to-source random:0 persistent:0 random-fully:0')],
  ['MASQUERADE', table('to-ports random:0 random-fully:0')],
  ['REDIRECT', table('to-ports random:0 random-fully:0')],
  ['NETMAP', table('to')],
  ['TPROXY', table('on-port on-ip tproxy-mark')],
  ['SYNPROXY', table('mss wscale sack-perm:0 timestamp:0 timestamps:0 ecn:0')],
  ['CLUSTERIP', table('new:0 hashmode clustermac total-nodes local-node hash-init')],
  ['DNPT', table('src-pfx dst-pfx')],
  ['SNPT', table('src-pfx dst-pfx')],
]);
