import type { MessageTemplates } from '../model/message.js';

/** Sentences about waivers and acknowledged unknowns. */
export const exceptionMessages: MessageTemplates = {
  'site.waiver_of_waiver': {
    en: "the rule '{value}' watches over waivers; it cannot be waived",
    ja: 'ルール「{value}」は適用除外を監視するものなので、適用除外にできません',
  },
  'site.waiver_scope_missing': {
    en: "the waiver of '{value}' says not what it covers; state from, to and services, or of",
    ja: '「{value}」の適用除外の範囲がありません。from、to、services か of を書いてください',
  },
  'site.waiver_scope_twice': {
    en: "the waiver of '{value}' states both traffic and one thing; keep either from, to and services, or of",
    ja: '「{value}」の適用除外に通信と対象の両方があります。from、to、services か of のどちらかだけにしてください',
  },
  'site.unknown_waiver_subject': {
    en: "'{value}' is neither the site nor a host, cluster, group, zone, firewall, feature or TLS endpoint of it",
    ja: '「{value}」はサイト名でも、ホスト、クラスター、グループ、ゾーン、ファイアウォール、機能、TLSエンドポイントの名前でもありません',
  },
  'site.unknown_waiver_subject_near': {
    en: "unknown name '{value}'; did you mean '{nearest}'?",
    ja: '不明な名前「{value}」です。「{nearest}」ではありませんか',
  },
  'site.acknowledged_twice': {
    en: 'this line of {file} is acknowledged twice; remove one entry',
    ja: '{file} の同じ行が2回承認されています。1つ削除してください',
  },
};
