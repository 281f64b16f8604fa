import type { MessageTemplates } from '../model/message.js';

/** Sentences about zones, addresses, hosts, groups and flows. */
export const networkMessages: MessageTemplates = {
  ...unknownName({ code: 'zone', en: 'zone', ja: 'ゾーン', key: 'zones' }),
  ...unknownName({ code: 'host', en: 'host', ja: 'ホスト', key: 'hosts' }),
  'site.unknown_recorder': {
    en: "'{value}' is no host with a recording-server; declare it under hosts",
    ja: '「{value}」は recording-server を持つホストではありません。hosts に定義してください',
  },
  'site.unknown_recorder_near': {
    en: "'{value}' is no host with a recording-server; did you mean '{nearest}'?",
    ja: '「{value}」は recording-server を持つホストではありません。「{nearest}」ではありませんか',
  },
  'site.unknown_flow_end': {
    en: "'{value}' is neither an address nor the name of a zone, host, cluster, group, integration or remote site",
    ja: '「{value}」はアドレスでも、ゾーン、ホスト、クラスター、グループ、連携、リモートサイトの名前でもありません',
  },
  'site.unknown_flow_end_near': {
    en: "unknown name '{value}'; did you mean '{nearest}'?",
    ja: '不明な名前「{value}」です。「{nearest}」ではありませんか',
  },
  'site.unknown_gateway': {
    en: "the gateway '{value}' is no declared firewall, so the traffic between zones cannot be judged; declare it under firewalls, or write none or unmanaged",
    ja: 'ゲートウェイ「{value}」は定義されたファイアウォールではないため、ゾーン間の通信を判定できません。firewalls に定義するか、none または unmanaged と書いてください',
  },
  'site.unknown_gateway_near': {
    en: "the gateway '{value}' is no declared firewall, so the traffic between zones cannot be judged; did you mean '{nearest}'?",
    ja: 'ゲートウェイ「{value}」は定義されたファイアウォールではないため、ゾーン間の通信を判定できません。「{nearest}」ではありませんか',
  },
  'site.gateway_undeclared': {
    en: "the zone '{name}' names no gateway, so its traffic with other zones cannot be judged; state a firewall, none or unmanaged",
    ja: 'ゾーン「{name}」にゲートウェイの指定がないため、他のゾーンとの通信を判定できません。ファイアウォール名、none、unmanaged のいずれかを書いてください',
  },
  'site.zone_without_subnet': {
    en: "the zone '{name}' has no subnet; state ipv4 or ipv6",
    ja: 'ゾーン「{name}」にサブネットがありません。ipv4 または ipv6 を書いてください',
  },
  'site.zones_overlap': {
    en: "the zone '{name}' shares {shared} with the zone '{other}' in line {line}; an address belongs to one zone",
    ja: 'ゾーン「{name}」の {shared} が {line} 行目のゾーン「{other}」と重なっています。1つのアドレスは1つのゾーンに属します',
  },
  'site.zones_hide_internet': {
    en: "the zones hold too many public addresses, most of them '{name}'; state only the subnets that the site uses",
    ja: 'ゾーンが含むグローバルアドレスが多すぎます(最大は「{name}」)。サイトが使うサブネットだけを書いてください',
  },
  'site.second_internet': {
    en: "'{name}' is a second zone of kind internet; the first is '{other}' in line {line}, and there is one Internet",
    ja: '「{name}」は2つ目の internet ゾーンです。1つ目は {line} 行目の「{other}」で、internet ゾーンは1つだけです',
  },
  'site.ipv6_under_ipv4': {
    en: '{value} is no IPv4 subnet; write it under ipv6',
    ja: '{value} はIPv4のサブネットではありません。ipv6 に書いてください',
  },
  'site.ipv4_under_ipv6': {
    en: '{value} is no IPv6 subnet; write it under ipv4',
    ja: '{value} はIPv6のサブネットではありません。ipv4 に書いてください',
  },
  'site.not_addresses': {
    en: "'{value}' is no address; expected an address, a block such as 10.20.10.0/24, or a range such as 10.20.10.5-10.20.10.9",
    ja: '「{value}」はアドレスではありません。アドレス、10.20.10.0/24 のようなブロック、10.20.10.5-10.20.10.9 のような範囲を書いてください',
  },
  'site.not_an_address': {
    en: "'{value}' is not one address; expected one such as 10.20.10.11 or 2001:db8::11",
    ja: '「{value}」は1つのアドレスではありません。10.20.10.11 や 2001:db8::11 のように書いてください',
  },
  'site.host_bits': {
    en: "'{value}' has bits set behind the prefix; did you mean '{block}'?",
    ja: '「{value}」はプレフィックスより後ろのビットが立っています。「{block}」ではありませんか',
  },
  'site.outside_zone': {
    en: "{value} lies outside the zone '{zone}'; correct the address or the subnets of the zone",
    ja: '{value} はゾーン「{zone}」の範囲外です。アドレスかゾーンのサブネットを直してください',
  },
  'site.outside_zone_near': {
    en: "{value} lies outside the zone '{zone}'; it belongs to '{nearest}'",
    ja: '{value} はゾーン「{zone}」の範囲外です。「{nearest}」に属します',
  },
  'site.no_zone_for_address': {
    en: '{value} lies in no single zone; declare the zone or correct the address',
    ja: '{value} が属する1つのゾーンがありません。ゾーンを定義するか、アドレスを直してください',
  },
  'site.group_without_zone': {
    en: "'{name}' has neither a zone nor addresses; state at least one of them",
    ja: '「{name}」にゾーンもアドレスもありません。少なくとも一方を書いてください',
  },
  'site.host_without_address': {
    en: "the host '{name}' has no address; state address, addresses or nics",
    ja: 'ホスト「{name}」にアドレスがありません。address、addresses、nics のいずれかを書いてください',
  },
  'site.host_address_twice': {
    en: "the host '{name}' states its addresses in several ways; keep one of address, addresses and nics",
    ja: 'ホスト「{name}」のアドレスが複数の方法で書かれています。address、addresses、nics のうち1つだけにしてください',
  },
  'site.nic_without_address': {
    en: 'the network card has no address; state address or addresses',
    ja: 'ネットワークカードにアドレスがありません。address または addresses を書いてください',
  },
  'site.nic_address_twice': {
    en: 'the network card states both address and addresses; keep one of them',
    ja: 'ネットワークカードに address と addresses の両方があります。どちらか一方にしてください',
  },
  'site.duplicate_address': {
    en: "{value} of '{name}' is already the address of '{other}' in line {line}; an address belongs to one network card or cluster",
    ja: '「{name}」の {value} は {line} 行目の「{other}」のアドレスと重複しています。1つのアドレスは1つのネットワークカードかクラスターに属します',
  },
  'site.listed_twice': {
    en: "'{value}' stands twice in this list; remove one",
    ja: '「{value}」がこのリストに2回あります。1つ削除してください',
  },
  'site.recorder_and_failover': {
    en: "the host '{name}' carries a recording-server and a failover service, which use the same ports; put them on two hosts",
    ja: 'ホスト「{name}」に recording-server とフェールオーバーサービスが同居しています。同じポートを使うため、別々のホストに分けてください',
  },
  'site.port_collision': {
    en: "on the host '{name}' both {other} and {component} use {port}; change one with portOverrides or move it to another host",
    ja: 'ホスト「{name}」では {other} と {component} がともに {port} を使います。portOverrides で変更するか、別のホストに移してください',
  },
  'site.instances_without_recorder': {
    en: 'recorderInstances is stated, but the host carries no recording-server',
    ja: 'recorderInstances がありますが、このホストに recording-server がありません',
  },
  'site.failover_for_without_failover': {
    en: 'failoverFor is stated, but the host carries neither failover-server nor failover-recording-server',
    ja: 'failoverFor がありますが、このホストに failover-server も failover-recording-server もありません',
  },
  'site.override_without_component': {
    en: "ports of '{component}' are changed, but the host does not carry it",
    ja: '「{component}」のポートが変更されていますが、このホストにありません',
  },
  'site.no_default_port': {
    en: '{value} is no default port of {component}; its defaults are: {known}',
    ja: '{value} は {component} の既定ポートではありません。既定: {known}',
  },
  'site.cluster_component_missing': {
    en: "the cluster '{name}' moves {component}, but its member '{member}' does not carry it",
    ja: 'クラスター「{name}」は {component} を切り替えますが、メンバー「{member}」にありません',
  },
  'site.interconnect_without_recorder': {
    en: "the interconnected site '{name}' names no centralRecorders; state the recorders that connect to it",
    ja: '相互接続サイト「{name}」に centralRecorders がありません。接続するレコーディングサーバーを書いてください',
  },
  'site.media_ports_missing': {
    en: "the group '{name}' sends RTP over UDP; state mediaPorts, such as 50000-50999",
    ja: 'グループ「{name}」はUDP上のRTPを使います。50000-50999 のように mediaPorts を書いてください',
  },
  'site.media_ports_without_rtp': {
    en: "the group '{name}' states mediaPorts, which have a meaning only with media: rtp-udp",
    ja: 'グループ「{name}」に mediaPorts がありますが、media: rtp-udp のときだけ意味を持ちます',
  },
  'site.https_media_without_https': {
    en: "the group '{name}' carries video inside HTTPS, but says https: false",
    ja: 'グループ「{name}」は映像をHTTPSで運びますが、https: false になっています',
  },
  'site.bad_port_range': {
    en: "'{value}' is no port or range of ports from 1 to 65535, such as 5000 or 5000-5100",
    ja: '「{value}」は1から65535までのポートや範囲ではありません。5000 や 5000-5100 のように書いてください',
  },
  'site.bad_service': {
    en: "'{value}' is no service; expected tcp/443, udp/5000-5100, icmp or any",
    ja: '「{value}」はサービスではありません。tcp/443、udp/5000-5100、icmp、any のように書いてください',
  },
  'site.feature_without_component': {
    en: "the feature '{feature}' is declared, but no host carries {component}",
    ja: '機能「{feature}」が宣言されていますが、{component} を持つホストがありません',
  },
  'site.feature_not_declared': {
    en: "devices of '{name}' send events, but the feature '{feature}' is not declared",
    ja: '「{name}」の機器がイベントを送りますが、機能「{feature}」が宣言されていません',
  },
};

/** The two sentences about a name that is defined nowhere. */
function unknownName(noun: { readonly code: string; readonly en: string; readonly ja: string; readonly key: string }): MessageTemplates {
  const { code, en, ja, key } = noun;
  return {
    [`site.unknown_${code}`]: {
      en: `unknown ${en} '{value}'; declare it under ${key}`,
      ja: `不明な${ja}「{value}」です。${key} に定義してください`,
    },
    [`site.unknown_${code}_near`]: {
      en: `unknown ${en} '{value}'; did you mean '{nearest}'?`,
      ja: `不明な${ja}「{value}」です。「{nearest}」ではありませんか`,
    },
  };
}
