import type { MessageTemplates } from '../../model/message.js';

/** Sentences for what only this format can say. */
export const pfsenseMessages: MessageTemplates = {
  'pfsense.more_alike': {
    en: '{count} more diagnostics of the kind "{code}" were left out in this file',
    ja: 'このファイルには「{code}」と同じ種類の診断がほかに{count}件あります',
  },
  'pfsense.doctype': {
    en: 'the export has a DOCTYPE declaration, which pfSense never writes; it was not read',
    ja: 'エクスポートにDOCTYPE宣言があります。pfSenseは出力しないため、読み取っていません',
  },
  'pfsense.malformed': {
    en: 'the export is no well-formed XML from here on ({reason}); the rest was not read',
    ja: 'ここから先は正しいXMLではないため({reason})、以降を読み取っていません',
  },
  'pfsense.partial_backup': {
    en: 'this is no complete pfSense backup: the outermost element is <{root}>, <pfsense> is needed; choose backup area "All"',
    ja: 'pfSenseの完全なバックアップではありません。最上位の要素が <{root}> です。<pfsense> が必要なため、バックアップ対象に「All」を選んでください',
  },
  'pfsense.several_files': {
    en: 'a pfSense device has one config.xml; this further file was not read',
    ja: 'pfSenseの設定は1台につきconfig.xml 1個です。この追加ファイルは読み取っていません',
  },
  'pfsense.filter_disabled': {
    en: 'packet filtering and NAT are switched off (System > Advanced > Firewall & NAT); every packet passes',
    ja: 'パケットフィルターとNATが無効です(System > Advanced > Firewall & NAT)。すべての通信が通過します',
  },
  'pfsense.dynamic_blocks': {
    en: 'the package "{package}" may block single hosts at run time; such blocks are not in the export and were not considered',
    ja: 'パッケージ「{package}」は動作中に個々のホストを遮断することがあります。エクスポートに含まれないため考慮していません',
  },
  'pfsense.reflection': {
    en: 'NAT reflection is on for this port forward: inside networks reach the target through its public address as well',
    ja: 'このポートフォワードではNATリフレクションが有効です。内部ネットワークからも公開アドレス経由で転送先に到達できます',
  },
  'pfsense.rule_without_effect': {
    en: '{label} has no effect: pfSense leaves it out because {reason}',
    ja: '{label} は効果がありません。{reason} ためpfSenseは読み飛ばします',
  },
  'pfsense.dynamic_address': {
    en: 'the address of the interface "{interface}" comes from {method} and is not in the export',
    ja: 'インターフェース「{interface}」のアドレスは {method} で決まるため、エクスポートに含まれません',
  },
  'pfsense.link_local_address': {
    en: 'the IPv6 link-local addresses of the firewall are not in the export',
    ja: 'ファイアウォール自身のIPv6リンクローカルアドレスはエクスポートに含まれません',
  },
  'pfsense.alias_content': {
    en: 'the content of the alias "{alias}" ({kind}) is loaded at run time and not in the export',
    ja: 'エイリアス「{alias}」({kind})の内容は動作中に読み込まれるため、エクスポートに含まれません',
  },
  'pfsense.alias_name_entry': {
    en: 'the alias "{alias}" has an entry that is a host name; its addresses are not in the export',
    ja: 'エイリアス「{alias}」にホスト名の項目があります。そのアドレスはエクスポートに含まれません',
  },
  'pfsense.alias_too_deep': {
    en: 'the alias "{alias}" is nested deeper than {limit} levels and was not resolved',
    ja: 'エイリアス「{alias}」の入れ子が{limit}段を超えるため、展開していません',
  },
  'pfsense.negated_networks': {
    en: 'the negation of "{network}" reads differently in the versions of pfSense, as the interface has several networks or none of that family',
    ja: '「{network}」の否定は、インターフェースに複数のネットワークがあるか、そのアドレス体系がないため、pfSenseの版により解釈が異なります',
  },
  'pfsense.literal_network': {
    en: '"{network}" stands where only the name of an interface network belongs; pfSense leaves such a rule out',
    ja: 'インターフェースのネットワーク名だけを書ける場所に「{network}」があります。pfSenseはこのような規則を読み飛ばします',
  },
  'pfsense.port_without_protocol': {
    en: 'the rule names a port without a protocol; pfSense limits it to TCP but drops the port',
    ja: 'プロトコルなしでポートが指定されています。pfSenseはTCPに限定しますが、ポートの条件は無視します',
  },
  'pfsense.schedule': {
    en: 'the rule is in force only during the schedule "{schedule}"',
    ja: '規則はスケジュール「{schedule}」の時間帯だけ有効です',
  },
  'pfsense.os_match': {
    en: 'the rule matches a guessed operating system of the sender',
    ja: '規則は送信元の推定OSを条件にしています',
  },
  'pfsense.packet_tag': {
    en: 'the rule depends on a tag that another rule puts on the packet',
    ja: '規則は他の規則がパケットに付けるタグに依存します',
  },
  'pfsense.packet_priority': {
    en: 'the rule matches a DSCP value or VLAN priority',
    ja: '規則はDSCP値またはVLAN優先度を条件にしています',
  },
  'pfsense.tcp_flags': {
    en: 'the rule matches TCP flags that a first packet may or may not carry',
    ja: '規則は最初のパケットに付くとは限らないTCPフラグを条件にしています',
  },
  'pfsense.limits': {
    en: 'the rule stops matching when a limit on states or connections is reached',
    ja: '規則は状態数や接続数の上限に達すると一致しなくなります',
  },
  'pfsense.no_state': {
    en: 'the rule keeps no state: answers need a rule of their own in the other direction',
    ja: '規則は状態を保持しません。応答には逆方向の規則が別に必要です',
  },
  'pfsense.policy_routed': {
    en: 'the rule sends packets to the gateway "{gateway}", also those to networks of the firewall itself',
    ja: '規則はパケットをゲートウェイ「{gateway}」へ送ります。ファイアウォール配下のネットワーク宛ても同様です',
  },
  'pfsense.gateway_down': {
    en: 'the rule is left out while its gateway "{gateway}" is down',
    ja: 'ゲートウェイ「{gateway}」が停止している間、規則は無効になります',
  },
  'pfsense.translated_source': {
    en: 'the rule is asked on the way out, after outbound NAT has changed the source',
    ja: '規則は送出時に評価され、その時点で送信元はアウトバウンドNATにより変わっています',
  },
  'pfsense.ipsec_filter_mode': {
    en: 'which tab filters IPsec traffic depends on the IPsec filter mode, and this rule stands on the other one',
    ja: 'IPsec通信をどのタブで制限するかはIPsecフィルターモードで決まります。この規則は対象外のタブにあります',
  },
  'pfsense.unknown_part': {
    en: 'the rule has a part that vmsguard does not know',
    ja: '規則に vmsguard の知らない要素があります',
  },
  'pfsense.bogons': {
    en: 'the list of bogon networks is updated over the network; only its lasting part is certain',
    ja: 'Bogonネットワークの一覧はネットワーク経由で更新されるため、確実なのは恒久的な部分だけです',
  },
  'pfsense.captive_portal': {
    en: 'the captive portal lets only users pass who have logged in',
    ja: 'キャプティブポータルはログインした利用者だけを通過させます',
  },
  'pfsense.reflection_proxy': {
    en: 'NAT reflection by proxy: the firewall itself opens the connection to the target',
    ja: 'プロキシ方式のNATリフレクション: ファイアウォール自身が転送先へ接続します',
  },
  'pfsense.ipsec_peer': {
    en: 'the address of the IPsec peer is a name or is set at run time',
    ja: 'IPsecの相手のアドレスは名前であるか、動作中に決まります',
  },
};
