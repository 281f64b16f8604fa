import type { MessageTemplates } from '../../model/message.js';

/** Sentences of the NX-OS room. */
export const ciscoNxosMessages: MessageTemplates = {
  'cisco-nxos.more': {
    en: '{count} more diagnostics of the same kind as this one in this file ({code})',
    ja: 'このファイルには同じ種類の診断がほかに {count} 件あります({code})',
  },
  'cisco-nxos.undefined_list': {
    en: 'the access list "{name}" is applied here and defined nowhere, so NX-OS lets everything pass here',
    ja: 'アクセスリスト「{name}」がここで適用されていますが定義がないため、NX-OSはここですべてを通します',
  },
  'cisco-nxos.port_unknown': {
    en: 'the access list "{name}" stands at some switch ports of the VLAN only; by which port the packet came is not known',
    ja: 'アクセスリスト「{name}」はVLANの一部のスイッチポートにだけ適用されています。パケットがどのポートから来たかは分かりません',
  },
  'cisco-nxos.routing_table': {
    en: 'the interfaces belong to different routing tables; whether routes lead from one to the other cannot be told',
    ja: 'インターフェースが異なるルーティングテーブルに属しています。互いに経路があるかは判断できません',
  },
  'cisco-nxos.own_services': {
    en: 'whether the device listens here depends on its release, its keys and its other features',
    ja: 'ここで待ち受けるかどうかは、機器のリリース、鍵、その他の機能によります',
  },
  'cisco-nxos.several_files': {
    en: 'give one running configuration per device; this file was not read',
    ja: '1台の機器につき running-config は1つだけ指定してください。このファイルは読んでいません',
  },
};
