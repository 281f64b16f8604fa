import type { MessageTemplates } from '../../model/message.js';

/** Sentences of the IOS room. */
export const ciscoIosMessages: MessageTemplates = {
  'cisco-ios.more': {
    en: '{count} more diagnostics of the same kind as this one in this file ({code})',
    ja: 'このファイルには同じ種類の診断がほかに {count} 件あります({code})',
  },
  'cisco-ios.undefined_list': {
    en: 'the access list "{name}" is applied here and defined nowhere, so IOS lets everything pass here',
    ja: 'アクセスリスト「{name}」がここで適用されていますが定義がないため、IOSはここですべてを通します',
  },
  'cisco-ios.port_list': {
    en: 'the access list "{name}" at a switch port may take the place of the one at the VLAN interface; which of them counts depends on the model and its mode',
    ja: 'スイッチポートのアクセスリスト「{name}」がVLANインターフェースのものに代わる場合があります。どちらが有効かは機種とモードによります',
  },
  'cisco-ios.port_unknown': {
    en: 'the access list "{name}" stands at some switch ports of the VLAN only; by which port the packet came is not known',
    ja: 'アクセスリスト「{name}」はVLANの一部のスイッチポートにだけ適用されています。パケットがどのポートから来たかは分かりません',
  },
  'cisco-ios.translated': {
    en: 'this line sees the address after or before translation, which cannot be told for every packet',
    ja: 'この行が見るのは変換の前か後のアドレスであり、すべてのパケットについては特定できません',
  },
  'cisco-ios.routing_table': {
    en: 'the interfaces belong to different routing tables; whether routes lead from one to the other cannot be told',
    ja: 'インターフェースが異なるルーティングテーブルに属しています。互いに経路があるかは判断できません',
  },
  'cisco-ios.no_routing': {
    en: 'the device has IP routing switched off and may forward nothing',
    ja: 'この機器ではIPルーティングが無効で、何も転送しない可能性があります',
  },
  'cisco-ios.own_services': {
    en: 'whether the device listens here depends on its release, its keys and its other features',
    ja: 'ここで待ち受けるかどうかは、機器のリリース、鍵、その他の機能によります',
  },
  'cisco-ios.several_files': {
    en: 'give one running configuration per device; this file was not read',
    ja: '1台の機器につき running-config は1つだけ指定してください。このファイルは読んでいません',
  },
};
