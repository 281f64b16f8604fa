import type { MessageTemplates } from '../../model/message.js';

/** Sentences of the nftables room. */
export const nftablesMessages: MessageTemplates = {
  'nftables.xt': {
    en: 'iptables-nft wrote this rule and nft prints its {type} "{name}" without parameters; export this host with iptables-save and ip6tables-save instead',
    ja: 'この規則は iptables-nft が書いたもので、nft は {type}「{name}」をパラメーターなしで出力します。このホストは iptables-save と ip6tables-save でエクスポートしてください',
  },
  'nftables.too_many_lines': {
    en: 'following the jumps from chain "{name}" comes to too many lines for its number of rules; what comes after them was not read, so the verdict cannot be "pass"',
    ja: 'チェイン「{name}」からのジャンプを展開すると、ルールの数に対して行が多くなりすぎます。それ以降は読み取っていないため、判定は「合格」になりません',
  },
  'nftables.defined_twice': {
    en: 'the {kind} "{name}" is defined a second time; one export lists it once, so only the first definition was read',
    ja: '{kind}「{name}」が二重に定義されています。1つのエクスポートには1回だけ現れるため、最初の定義だけを読み取りました',
  },
  'nftables.managed': {
    en: 'this table was made by iptables-nft; what its rules compare with is not all in this export; export iptables-save and ip6tables-save as well, as a firewall of the format iptables',
    ja: 'このテーブルは iptables-nft が作ったもので、規則の条件がこのエクスポートにはすべて含まれません。iptables-save と ip6tables-save の出力も形式 iptables で指定してください',
  },
  'nftables.more': {
    en: '{count} more places in this file have the same problem ({code})',
    ja: 'このファイルには同じ問題({code})がほかに {count} か所あります',
  },
  'nftables.flowtable': {
    en: 'the flowtable "{name}" lets packets of established connections bypass the forward chains; new connections are filtered as before',
    ja: 'flowtable「{name}」により、確立済み接続のパケットは forward チェインを通りません。新規接続の制限は変わりません',
  },
  'nftables.doubt_volatile_set': {
    en: 'the set "{name}" changes at run time (timeout, or filled by rules), so its elements are not known from an export',
    ja: 'セット「{name}」は実行中に変化する(タイムアウト付き、または規則で追加される)ため、エクスポートからは要素が分かりません',
  },
  'nftables.doubt_empty_set': {
    en: 'the export lists no elements of the set "{name}": it is filled at run time, or the export was made with nft -t',
    ja: 'エクスポートにセット「{name}」の要素がありません。実行中に追加されるセットか、nft -t で出力されたエクスポートです',
  },
  'nftables.doubt_timed_element': {
    en: 'some elements expire, so whether they still match is not known from an export',
    ja: '期限付きの要素があるため、まだ有効かどうかはエクスポートからは分かりません',
  },
  'nftables.doubt_undefined': {
    en: 'the {kind} "{name}" is not in the export',
    ja: '{kind}「{name}」がエクスポートにありません',
  },
  'nftables.doubt_not_understood': {
    en: 'a part of the rule was not understood, so it may match or decide otherwise: {what}',
    ja: '規則の一部を解釈できないため、一致や判定が異なる可能性があります: {what}',
  },
  'nftables.doubt_xt': {
    en: 'the parameters of xt {type} "{name}" are not in the export',
    ja: 'xt {type}「{name}」のパラメーターがエクスポートに含まれていません',
  },
  'nftables.doubt_queue': {
    en: 'a program decides about queued packets',
    ja: 'queue に渡されたパケットの可否は外部プログラムが決めます',
  },
  'nftables.doubt_notrack': {
    en: 'some rule exempts packets from connection tracking, so their state is not known',
    ja: '接続追跡を除外する規則があるため、パケットの状態が確定しません',
  },
  'nftables.doubt_extension_header': {
    en: 'ip6 nexthdr sees only the first header; a packet with an extension header in front does not match (meta l4proto would)',
    ja: 'ip6 nexthdr は先頭のヘッダーしか見ません。拡張ヘッダー付きのパケットは一致しません(meta l4proto なら一致します)',
  },
  'nftables.doubt_port_bytes': {
    en: 'th matches the port bytes of any protocol, also of those without ports',
    ja: 'th はポートを持たないプロトコルでも同じ位置のバイトと比較します',
  },
  'nftables.doubt_syn_flags': {
    en: 'the match on tcp flags holds for some first segments of a connection and not for others (ECN, PSH, URG)',
    ja: 'tcp flags の条件は、接続の最初のセグメントのうち一部(ECN、PSH、URGの有無)にしか当てはまりません',
  },
  'nftables.doubt_postrouting_ingress': {
    en: 'kernels before 5.7 do not know the incoming interface at postrouting',
    ja: 'カーネル5.7より前では、postrouting で入力インターフェイスが分かりません',
  },
  'nftables.doubt_merged_negations': {
    en: 'nft 1.0.6 joins neighbouring != comparisons, so that the kernel may ask for one of them only',
    ja: 'nft 1.0.6 は隣り合うフィールドの != 条件を1つにまとめるため、カーネルではどちらか一方だけで一致する場合があります',
  },
  'nftables.doubt_mask': {
    en: 'the mask is no prefix; only the bits it begins with were used',
    ja: 'マスクがプレフィックスではないため、先頭の連続するビットだけを使いました',
  },
  'nftables.doubt_interfaces': {
    en: 'the interfaces (a prefix without some of its names) cannot be written as one condition; more are covered here',
    ja: 'インターフェイスの条件(プレフィックスから一部の名前を除いたもの)を1つの条件で表せないため、広めに扱いました',
  },
  'nftables.doubt_too_complex': {
    en: 'the chains that lead here return in too many different cases to work out exactly which packets arrive',
    ja: 'ここに至るチェインの return の場合分けが多すぎるため、到達するパケットを正確に計算できません',
  },
  'nftables.doubt_before_translation': {
    en: 'this chain sees packets before their destination is translated, so it judges addresses that are gone later',
    ja: 'このチェインは宛先変換より前のパケットを見るため、後では失われるアドレスで判定します',
  },
  'nftables.doubt_after_translation': {
    en: 'this chain sees packets after their source is translated, so it judges addresses that they did not have before',
    ja: 'このチェインは送信元変換より後のパケットを見るため、変換後のアドレスで判定します',
  },
  'nftables.doubt_table_flags': {
    en: 'the flags of the table were not understood; if it is dormant, its chains are not in force',
    ja: 'テーブルのフラグを解釈できません。dormant であれば、このテーブルのチェインは働いていません',
  },
  'nftables.doubt_nat_drop': {
    en: 'a nat chain sees packets only while connection tracking is on, so what it drops may pass',
    ja: 'nat チェインは接続追跡が有効なときだけパケットを見るため、ここで破棄するはずのパケットが通る可能性があります',
  },
  'nftables.doubt_nat_order': {
    en: 'several nat chains share this hook; which of them translates the packet is not certain',
    ja: '同じフックに複数の nat チェインがあるため、どれがパケットを変換するか確定しません',
  },
};
