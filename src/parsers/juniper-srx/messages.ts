import type { MessageTemplates } from '../../model/message.js';

/** Sentences about configurations of Juniper SRX. */
export const juniperSrxMessages: MessageTemplates = {
  'juniper-srx.more': {
    en: '{count} more messages of the kind {code} follow in this file and are not shown',
    ja: 'このファイルには {code} と同種のメッセージがさらに {count} 件あり、表示を省略しています',
  },
  'juniper-srx.unknown_part': {
    en: 'the {kind} "{name}" holds a statement whose meaning is not known',
    ja: '{kind}「{name}」に意味の分からない文があります',
  },
  'juniper-srx.undefined': {
    en: 'the {kind} "{name}" is not defined in the export',
    ja: '{kind}「{name}」がエクスポート内に定義されていません',
  },
  'juniper-srx.routing_instances': {
    en: 'the interfaces lie in several routing instances ({names}), which are routed apart; only devices with one routing table are supported',
    ja: 'インターフェースが複数のルーティングインスタンス({names})に分かれています。経路表が1つの機器にのみ対応しています',
  },
  'juniper-srx.group_order': {
    en: 'configuration group "{name}" adds to an ordered list that has entries of its own, so the order cannot be told; export with `show configuration | display inheritance | no-comments`',
    ja: 'コンフィグレーショングループ「{name}」が既に項目のある順序付きリストへ追加しているため、順序が分かりません。`show configuration | display inheritance | no-comments` でエクスポートしてください',
  },
  'juniper-srx.inet6_mode': {
    en: 'whether IPv6 is forwarded at all depends on the model and release while `security forwarding-options family inet6 mode` is not stated',
    ja: '`security forwarding-options family inet6 mode` の記載がないため、IPv6を転送するかは機種とリリースによります',
  },
  'juniper-srx.self_traffic': {
    en: 'whether an address of the device is reached from another interface than its own also depends on policies between the zones, which were not followed',
    ja: '機器のアドレスへ別のインターフェースから届くかはゾーン間のポリシーにもよりますが、追跡していません',
  },
  'juniper-srx.management_port': {
    en: 'the management port opens what `system services` states, without a zone',
    ja: '管理ポートはゾーンによらず `system services` の内容を開放します',
  },
  'juniper-srx.before_translation': {
    en: 'this firewall filter sees packets before or after address translation, which cannot be followed exactly here',
    ja: 'このファイアウォールフィルターはアドレス変換の前または後のパケットに適用され、ここでは正確に追跡できません',
  },
};
