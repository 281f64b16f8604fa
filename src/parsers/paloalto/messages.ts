import type { MessageTemplates } from '../../model/message.js';

/** Sentences about PAN-OS configurations. */
export const paloaltoMessages: MessageTemplates = {
  'paloalto.more_alike': {
    en: '{count} more messages of the kind {code} follow in this file and are not shown',
    ja: 'このファイルには {code} と同種のメッセージがさらに {count} 件あり、表示を省略しています',
  },
  'paloalto.doctype': {
    en: 'the XML has a DOCTYPE, which PAN-OS never writes; the file is not read further',
    ja: 'XMLにPAN-OSが出力しないDOCTYPEがあるため、以降を読み取りません',
  },
  'paloalto.malformed': {
    en: 'the XML is broken from here on: {reason}',
    ja: 'ここからXMLが壊れています: {reason}',
  },
  'paloalto.no_configuration': {
    en: 'the file holds <{root}> instead of a configuration; export the running configuration as a whole',
    ja: 'ファイルの内容は設定ではなく <{root}> です。実行中の設定全体をエクスポートしてください',
  },
  'paloalto.managed_elsewhere': {
    en: 'the firewall is managed by Panorama, and what Panorama pushed is not in the files; add the output of "show config pushed-shared-policy" or export the merged configuration',
    ja: 'このファイアウォールはPanoramaで管理されていますが、Panoramaから配布された規則がファイルにありません。「show config pushed-shared-policy」の出力を加えるか、マージ済みの設定をエクスポートしてください',
  },
  'paloalto.panorama_only': {
    en: 'this is the configuration of a Panorama: rules, zones and interfaces that stand on the firewall itself are missing; add the running configuration of the firewall',
    ja: 'これはPanoramaの設定です。ファイアウォール自身にある規則・ゾーン・インターフェースが含まれていません。ファイアウォールの実行中の設定も指定してください',
  },
  'paloalto.several_groups': {
    en: 'several device groups ({names}) are in the file and none says which firewall this is; export the merged configuration of the firewall',
    ja: 'ファイルに複数のデバイスグループ({names})があり、このファイアウォールがどれに属するか分かりません。ファイアウォールのマージ済み設定をエクスポートしてください',
  },
  'paloalto.several_devices': {
    en: 'the files hold the configuration of several devices; give the files of one',
    ja: '複数の機器の設定が含まれています。1台分のファイルだけを指定してください',
  },
  'paloalto.no_zones': {
    en: 'the export holds no zones; export the whole configuration, not a part of it',
    ja: 'エクスポートにゾーンがありません。一部ではなく設定全体をエクスポートしてください',
  },
  'paloalto.no_interfaces': {
    en: 'the export holds no interfaces; export the whole configuration, not a part of it',
    ja: 'エクスポートにインターフェースがありません。一部ではなく設定全体をエクスポートしてください',
  },
  'paloalto.unknown_part': {
    en: 'the {kind} "{name}" has a part that vmsguard does not know',
    ja: '{kind}「{name}」に vmsguard の知らない要素があります',
  },
  'paloalto.application': {
    en: 'the rule is for applications ({application}); which application a connection carries shows only in its contents',
    ja: '規則はアプリケーション({application})を条件にしています。通信がどのアプリケーションかは中身からしか分かりません',
  },
  'paloalto.application_default': {
    en: 'the rule lets every application use its standard ports; which ports those are depends on the application',
    ja: '規則はすべてのアプリケーションに標準ポートだけを許可します。どのポートかはアプリケーションにより異なります',
  },
  'paloalto.condition': {
    en: 'the rule has a condition that no export settles: {condition}',
    ja: '規則にエクスポートからは判断できない条件があります: {condition}',
  },
  'paloalto.schedule': {
    en: 'the rule is in force only during the schedule "{schedule}"',
    ja: '規則はスケジュール「{schedule}」の時間帯だけ有効です',
  },
  'paloalto.target': {
    en: 'Panorama installs the rule on some of its firewalls only; whether this is one of them is not known',
    ja: 'Panoramaはこの規則を一部のファイアウォールにだけ配布します。この機器が対象かどうかは分かりません',
  },
  'paloalto.multicast': {
    en: 'the rule is for multicast, which is not followed',
    ja: '規則は対象外のマルチキャスト用です',
  },
  'paloalto.wildcard': {
    en: 'the address "{name}" is a wildcard mask; among rules with such masks the longest prefix decides before the order',
    ja: 'アドレス「{name}」はワイルドカードマスクです。この種の規則では順序より先に最長のプレフィックスが優先されます',
  },
  'paloalto.dynamic_group': {
    en: 'addresses join the dynamic group "{name}" at run time',
    ja: '動的グループ「{name}」には動作中にアドレスが加わります',
  },
  'paloalto.overridden': {
    en: 'the name "{name}" is defined in several places, and which one the group means differs between releases',
    ja: '名前「{name}」が複数の場所で定義されており、グループがどれを指すかはリリースにより異なります',
  },
  'paloalto.unknown_route': {
    en: 'the NAT rule asks for the zone towards the original destination, which the routes in the export do not settle',
    ja: 'NAT規則は元の宛先があるゾーンを条件にしていますが、エクスポートの経路からは決まりません',
  },
  'paloalto.bidirectional': {
    en: 'the translation back that "bi-directional" adds may also hold for packets from other zones',
    ja: '双方向変換で追加される逆方向の変換は、他のゾーンからのパケットにも適用される可能性があります',
  },
  'paloalto.unknown_action': {
    en: 'the default rule "{name}" has settings that are not understood',
    ja: '既定規則「{name}」に解釈できない設定があります',
  },
  'paloalto.layer2': {
    en: 'packets of layer 2 interfaces are switched or routed over a VLAN interface, which is not followed',
    ja: 'レイヤー2インターフェースのパケットは、対象外のスイッチングまたはVLANインターフェース経由で転送されます',
  },
  'paloalto.virtual_systems': {
    en: 'packets may go from one virtual system to another through external zones, which is not followed',
    ja: 'パケットは対象外の外部ゾーンを通って別の仮想システムへ渡る可能性があります',
  },
  'paloalto.unstated_service': {
    en: 'whether the management port offers {service} is not stated, and releases differ',
    ja: '管理ポートで {service} が有効かどうかが記載されておらず、リリースにより異なります',
  },
  'paloalto.own_services': {
    en: 'VPN, routing and name services of the firewall may answer here',
    ja: 'ファイアウォール自身のVPN・経路制御・名前解決サービスが応答する可能性があります',
  },
  'paloalto.unknown_access': {
    en: 'what the firewall itself answers is not in the export',
    ja: 'ファイアウォール自身が何に応答するかはエクスポートにありません',
  },
  'paloalto.named_twice': {
    en: 'there are two entries "{name}" of the kind {kind}; which of them holds is unknown',
    ja: '{kind} に「{name}」が2つあります。どちらが有効か分かりません',
  },
};
