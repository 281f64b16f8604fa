import type { MessageTemplates } from '../../model/message.js';

/** Sentences about MikroTik exports. */
export const mikrotikMessages: MessageTemplates = {
  'mikrotik.more': {
    en: '{count} more messages of the kind {code} follow in this file and are not shown',
    ja: 'このファイルには {code} と同種のメッセージがさらに {count} 件あり、表示を省略しています',
  },
  'mikrotik.partial_export': {
    en: 'the export holds single menus only; run /export at the top so that addresses, lists and translations are in it',
    ja: 'エクスポートが一部のメニューだけです。アドレス、リスト、変換も含まれるよう、最上位で /export を実行してください',
  },
  'mikrotik.too_complex': {
    en: 'the chains that begin at {chain} unfold into too many lines to be worked out; everything they decide is in doubt',
    ja: 'チェイン {chain} から展開される行が多すぎて計算できません。このチェインの判定はすべて不確かなものとして扱います',
  },
  'mikrotik.too_deep': {
    en: 'the jump to the chain "{chain}" is nested more than {limit} deep and was not followed',
    ja: 'チェイン「{chain}」への入れ子が {limit} 段を超えるため、その先をたどっていません',
  },
  'mikrotik.chain_in_doubt': {
    en: 'the chain "{chain}" could not be followed, so its verdict is unknown',
    ja: 'チェイン「{chain}」をたどれないため、その判定が不明です',
  },
  'mikrotik.verdict_in_doubt': {
    en: 'what action={action} does with the packet is not known',
    ja: 'action={action} がパケットをどう扱うか分かりません',
  },
  'mikrotik.fasttrack': {
    en: 'this rule also takes new connections to the fast path; whether their packets still meet the rules below is not documented',
    ja: 'この規則は新しい接続も高速経路に移します。以降の規則がそのパケットに適用されるかは公開資料に記載がありません',
  },
  'mikrotik.return_in_base_chain': {
    en: 'action=return in a built-in chain: whether the packet is accepted or goes on is not documented',
    ja: '組み込みチェインでの action=return が許可になるか次の規則へ進むかは、公開資料に記載がありません',
  },
  'mikrotik.value_in_doubt': {
    en: 'what {attribute} matches with the value "{value}" cannot be told from the export',
    ja: '{attribute} の値「{value}」が何に一致するか、エクスポートからは判断できません',
  },
  'mikrotik.unused_chain': {
    en: 'no rule jumps to the chain "{name}", so this rule decides nothing; is its name right?',
    ja: 'チェイン「{name}」へジャンプする規則がないため、この規則は何も判定しません。名前が正しいか確認してください',
  },
  'mikrotik.list_names': {
    en: 'the address list "{name}" holds DNS names, whose addresses are not in the export',
    ja: 'アドレスリスト「{name}」にDNS名が含まれ、そのアドレスはエクスポートにありません',
  },
  'mikrotik.list_fed': {
    en: 'the address list "{name}" is filled while the router runs, by rules, leases or entries that expire',
    ja: 'アドレスリスト「{name}」は、規則、リース、期限付きの項目によって稼働中に変わります',
  },
  'mikrotik.list_undefined': {
    en: 'the address list "{name}" has no entry in the export',
    ja: 'アドレスリスト「{name}」の項目がエクスポートにありません',
  },
  'mikrotik.member_interface': {
    en: 'the interface "{name}" belongs to a bridge or a bond; RouterOS does not match routed packets by such a member',
    ja: 'インターフェース「{name}」はブリッジまたはボンドのメンバーです。RouterOSはルーティングするパケットをメンバーでは判別しません',
  },
  'mikrotik.state_in_doubt': {
    en: 'a raw rule may keep such packets from connection tracking, and then they are neither new nor translated',
    ja: 'rawの規則がこのパケットを接続追跡から外す場合があり、その場合は new にも変換の対象にもなりません',
  },
  'mikrotik.interfaces_in_doubt': {
    en: 'the jumps that lead to this rule exclude some of the interfaces that it names',
    ja: 'この規則に至るジャンプが、対象インターフェースの一部を除外しています',
  },
  'mikrotik.before_translation': {
    en: 'this rule sees packets before their destination is translated; for addresses that a translation leads to it cannot be told what it saw',
    ja: 'この規則は宛先変換前のパケットを見ます。変換先のアドレスについては、変換前の宛先を特定できません',
  },
  'mikrotik.shared_port': {
    en: 'another service of the router, such as a hotspot or an SSTP server, may answer on port {port} as well',
    ja: 'ホットスポットやSSTPサーバーなど、ルーターの別のサービスもポート {port} で応答する可能性があります',
  },
};
