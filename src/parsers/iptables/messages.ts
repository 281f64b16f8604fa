import type { MessageTemplates } from '../../model/message.js';

/** Sentences of the iptables room. */
export const iptablesMessages: MessageTemplates = {
  'iptables.more': {
    en: '{count} more diagnostics of the same kind as this one in this file ({code})',
    ja: 'このファイルには同じ種類の診断がほかに {count} 件あります({code})',
  },
  'iptables.unknown_family': {
    en: 'neither a header nor an address tells whether these rules are for IPv4 or IPv6; they were read as IPv4; export with iptables-save and ip6tables-save, which write it into the first line',
    ja: 'ヘッダーにもアドレスにもIPv4かIPv6かの手がかりがないため、IPv4として読みました。先頭行に種別が入る iptables-save と ip6tables-save で出力してください',
  },
  'iptables.missing_filter_table': {
    en: 'the export has no filter table for IPv{family}; export all tables, without the option -t',
    ja: 'IPv{family}のfilterテーブルがエクスポートにありません。-t オプションを付けずに全テーブルを出力してください',
  },
  'iptables.duplicate_table': {
    en: 'the table {table} for IPv{family} stands in the export twice; both are taken to be in force; name each export once only',
    ja: 'IPv{family}の {table} テーブルが2回現れます。両方とも有効とみなしました。同じエクスポートは一度だけ指定してください',
  },
  'iptables.other_tables': {
    en: 'the export says that more tables are in force than it shows ({program}); export those as well',
    ja: 'このエクスポートに含まれないテーブルも有効であると記されています({program})。それらも出力してください',
  },
  'iptables.unknown_policy': {
    en: 'the policy of the built-in chain {chain} of the table {table} is not in the export; what happens to packets that no rule decides is unknown',
    ja: '{table} テーブルの組み込みチェイン {chain} のポリシーがエクスポートにありません。どの規則にも当たらないパケットの扱いが不明です',
  },
  'iptables.too_complex': {
    en: 'the chains that begin at {chain} unfold into too many lines to be worked out; everything they decide is in doubt',
    ja: 'チェイン {chain} から展開される行が多すぎて計算できません。このチェインの判定はすべて不確かなものとして扱います',
  },
  'iptables.too_deep': {
    en: 'the jump to the chain "{chain}" is nested more than {limit} deep and was not followed',
    ja: 'チェイン「{chain}」への入れ子が {limit} 段を超えるため、その先をたどっていません',
  },
  'iptables.policy_in_doubt': {
    en: 'what happens to packets at the end of this chain is not in the export',
    ja: 'このチェインの末尾に達したパケットの扱いがエクスポートにありません',
  },
  'iptables.verdict_in_doubt': {
    en: 'the target "{target}" may permit the packet, deny it or let it go on',
    ja: 'ターゲット「{target}」は、パケットを許可、拒否、続行のいずれにもしえます',
  },
  'iptables.chain_in_doubt': {
    en: 'the chain "{chain}" could not be followed, so its verdict is unknown',
    ja: 'チェイン「{chain}」をたどれないため、その判定が不明です',
  },
  'iptables.line_in_doubt': {
    en: 'a part of this line was not understood, so it may match fewer packets',
    ja: 'この行の一部を解釈できないため、一致するパケットがさらに限られる可能性があります',
  },
  'iptables.set_in_doubt': {
    en: 'the members of the ipset "{name}" are not in the export',
    ja: 'ipset「{name}」の内容がエクスポートにありません',
  },
  'iptables.set_changes': {
    en: 'members of the ipset "{name}" come and go while the firewall runs: they expire, or rules add and delete them',
    ja: 'ipset「{name}」の内容は稼働中に変わります(有効期限があるか、規則が追加・削除します)',
  },
  'iptables.set_partly_known': {
    en: 'what the ipset "{name}" matches can only be told within bounds',
    ja: 'ipset「{name}」に一致する範囲は、上限と下限しか分かりません',
  },
  'iptables.state_in_doubt': {
    en: 'whether a new connection has one of the states {states} cannot be told from the export',
    ja: '新しい接続が状態 {states} に当たるかどうかは、エクスポートからは判断できません',
  },
  'iptables.value_in_doubt': {
    en: 'the value of {option} could not be read, so it is unknown what it matches',
    ja: '{option} の値を読み取れないため、何に一致するか不明です',
  },
  'iptables.before_translation': {
    en: 'this rule sees packets before their destination is translated; for addresses that a translation leads to it cannot be told what it saw',
    ja: 'この規則は宛先変換前のパケットを見ます。変換先のアドレスについては、変換前の宛先を特定できません',
  },
  'iptables.interfaces_in_doubt': {
    en: 'the jumps that lead to this rule exclude some of the interfaces that its pattern names',
    ja: 'この規則に至るジャンプが、パターンに含まれるインターフェースの一部を除外しています',
  },
  'iptables.postrouting_ingress': {
    en: 'kernels before 5.7 do not know the incoming interface at POSTROUTING',
    ja: 'カーネル5.7より前では、POSTROUTING で入力インターフェースが分かりません',
  },
  'iptables.output_translation': {
    en: 'this translation changes only connections that the device itself opens',
    ja: 'この変換は機器自身が開始する接続だけを変えます',
  },
  'iptables.input_translation': {
    en: 'this translation changes the source only of connections to the device itself',
    ja: 'この変換は機器自身への接続の送信元だけを変えます',
  },
};
