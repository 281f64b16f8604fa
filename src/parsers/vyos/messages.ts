import type { MessageTemplates } from '../../model/message.js';

/** Sentences about VyOS and EdgeOS configurations. */
export const vyosMessages: MessageTemplates = {
  'vyos.more': {
    en: '{count} more messages of the kind {code} follow in this file and are not shown',
    ja: 'このファイルには {code} と同種のメッセージがさらに {count} 件あり、表示を省略しています',
  },
  'vyos.no_interfaces': {
    en: 'the export holds no interfaces; export the whole configuration, not a part of it',
    ja: 'エクスポートにインターフェース設定がありません。一部ではなく設定全体をエクスポートしてください',
  },
  'vyos.no_firewall': {
    en: 'no firewall is configured: everything passes',
    ja: 'ファイアウォールが設定されていないため、すべての通信が通ります',
  },
  'vyos.too_complex': {
    en: 'the rule sets that begin at {chain} unfold into too many lines to be worked out; everything they decide is in doubt',
    ja: '{chain} から展開される行が多すぎて計算できません。その判定はすべて不確かなものとして扱います',
  },
  'vyos.too_deep': {
    en: 'the jump to the rule set "{chain}" is nested more than {limit} deep and was not followed',
    ja: 'ルールセット「{chain}」への入れ子が {limit} 段を超えるため、その先をたどっていません',
  },
  'vyos.chain_in_doubt': {
    en: 'the rule set "{chain}" could not be followed, so its verdict is unknown',
    ja: 'ルールセット「{chain}」をたどれないため、その判定が不明です',
  },
  'vyos.verdict_in_doubt': {
    en: 'what this rule does with the packet cannot be told from the export',
    ja: 'この規則がパケットをどう扱うか、エクスポートからは判断できません',
  },
  'vyos.value_in_doubt': {
    en: 'what `{word}` matches with "{value}" cannot be told from the export',
    ja: '`{word}` の「{value}」が何に一致するか、エクスポートからは判断できません',
  },
  'vyos.group_in_doubt': {
    en: 'the members of the group "{name}" are not all known from the export',
    ja: 'グループ「{name}」のメンバーのすべてはエクスポートから分かりません',
  },
  'vyos.state_in_doubt': {
    en: 'a raw rule may keep such packets from connection tracking, and then they are neither new nor translated',
    ja: 'rawの規則がこのパケットを接続追跡から外す場合があり、その場合は new にも変換の対象にもなりません',
  },
  'vyos.interfaces_in_doubt': {
    en: 'the rules that lead here exclude some of the interfaces that this one names',
    ja: 'ここに至る規則が、対象インターフェースの一部を除外しています',
  },
  'vyos.before_translation': {
    en: 'this rule sees packets before their destination is translated; for addresses that a translation leads to it cannot be told what it saw',
    ja: 'この規則は宛先変換前のパケットを見ます。変換先のアドレスについては、変換前の宛先を特定できません',
  },
  'vyos.zone_in_doubt': {
    en: 'whether traffic from a zone to an interface in no zone passes depends on the release',
    ja: 'ゾーンからどのゾーンにも属さないインターフェースへの通信が通るかは、バージョンによります',
  },
  'vyos.auto_firewall': {
    en: 'whether the rules that auto-firewall adds stand before the rule sets of interfaces is not documented',
    ja: 'auto-firewall が追加する規則がインターフェースのルールセットより先に適用されるかは、公開資料に記載がありません',
  },
  'vyos.learnt_address': {
    en: 'the address of {interface} is learnt, so it is not known which destinations are translated',
    ja: '{interface} のアドレスは動的に割り当てられるため、どの宛先が変換されるか分かりません',
  },
};
