import type { MessageTemplates } from '../model/message.js';

/** Sentences about changes that weaken the judge. */
export const compareMessages: MessageTemplates = {
  'weakening.removed_zone': { en: 'the zone {name} is not declared any more', ja: 'ゾーン {name} の宣言がなくなりました' },
  'weakening.removed_host': { en: 'the host {name} is not declared any more', ja: 'ホスト {name} の宣言がなくなりました' },
  'weakening.removed_cluster': { en: 'the cluster {name} is not declared any more', ja: 'クラスター {name} の宣言がなくなりました' },
  'weakening.removed_device_group': { en: 'the device group {name} is not declared any more', ja: 'デバイスグループ {name} の宣言がなくなりました' },
  'weakening.removed_client_group': { en: 'the client group {name} is not declared any more', ja: 'クライアントグループ {name} の宣言がなくなりました' },
  'weakening.removed_integration': { en: 'the integration {name} is not declared any more', ja: '連携 {name} の宣言がなくなりました' },
  'weakening.removed_remote_site': { en: 'the remote site {name} is not declared any more', ja: 'リモートサイト {name} の宣言がなくなりました' },
  'weakening.removed_firewall': { en: 'the firewall {name} is not declared any more', ja: 'ファイアウォール {name} の宣言がなくなりました' },
  'weakening.removed_component': { en: 'the host {host} does not declare {component} any more', ja: 'ホスト {host} から {component} の宣言がなくなりました' },
  'weakening.gateway_unmanaged': { en: 'the gateway of the zone {zone} is not judged any more', ja: 'ゾーン {zone} のゲートウェイが判定対象外になりました' },
  'weakening.zone_kind': { en: 'the zone {zone} is of kind {after} now, not {before}', ja: 'ゾーン {zone} の種類が {before} から {after} に変わりました' },
  'weakening.zone_smaller': { en: 'addresses that were in the zone {zone} are not any more', ja: 'ゾーン {zone} に含まれていたアドレスの一部がなくなりました' },
  'weakening.host_without_export': { en: 'the host {host} names no firewall export any more', ja: 'ホスト {host} のファイアウォールのエクスポートが指定されなくなりました' },
  'weakening.encryption_off': { en: 'encryption of kind {kind} is declared off now', ja: '{kind} の暗号化が無効と宣言されました' },
  'weakening.feature_added': { en: 'the feature {feature} is declared now: what it needs may be open', ja: '機能 {feature} が新たに宣言され、必要な通信が許容されます' },
  'weakening.dmz_single_device': { en: 'one device on both sides of the DMZ is accepted now', ja: 'DMZの両側を1台の機器が担うことが許容されました' },
  'weakening.flow_added': { en: 'the flow {name} is declared now: it justifies traffic that was not', ja: '通信 {name} が新たに宣言され、その通信が許容されます' },
  'weakening.flow_widened': { en: 'the flow {name} justifies more than before', ja: '通信 {name} の許容範囲が広がりました' },
  'weakening.waiver_added': {
    en: 'a waiver of {rule} until {expires} is added ({ticket}; owner {owner}, approved by {approver}); it counts once it stands in the base',
    ja: '「{rule}」の適用除外({ticket}、責任者 {owner}、承認者 {approver}、期限 {expires})が追加されました。ベースに取り込まれてから有効になります',
  },
  'weakening.waiver_widened': {
    en: 'the waiver of {rule} ({ticket}; owner {owner}, approved by {approver}) covers more or lasts longer, until {expires}; it counts as before until it stands in the base',
    ja: '「{rule}」の適用除外({ticket}、責任者 {owner}、承認者 {approver}、期限 {expires})の範囲か期間が広がりました。ベースに取り込まれるまでは以前の範囲で有効です',
  },
  'weakening.acknowledgement_added': {
    en: 'the line {hash} of {file} is acknowledged until {expires} although it is not understood; it counts once it stands in the base',
    ja: '解釈できない {file} の行 {hash} が {expires} まで承認されました。ベースに取り込まれてから有効になります',
  },
  'weakening.export_shrank': { en: 'the export of {name} holds {after} rules, where it held {before}', ja: '{name} のエクスポートのルール数が {before} から {after} に減りました' },
};
