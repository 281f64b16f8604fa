import type { MessageTemplate, MessageTemplates } from '../../model/message.js';
import { windowsMessages } from '../windows-shared/messages.js';

/** Sentences of every room that reads a store of the registry, under the room's own codes. */
export function storeMessages(room: string): MessageTemplates {
  const own = Object.fromEntries(Object.entries(TEMPLATES).map(([code, template]) => [`${room}.${code}`, template]));
  return { ...windowsMessages(room), ...own };
}

const TEMPLATES: Readonly<Record<string, MessageTemplate>> = {
  unknown_key: {
    en: 'the registry key or value "{key}" of the firewall is not known; what it changes is unknown',
    ja: 'ファイアウォールのレジストリキーまたは値「{key}」は未知のもので、影響が不明です',
  },
  unknown_setting: {
    en: 'the setting {setting} of this profile is not known, or its value is neither 0 nor 1',
    ja: 'このプロファイルの設定 {setting} が未知か、値が0でも1でもありません',
  },
  unknown_rule: {
    en: 'this value is not a firewall rule of the form v2.30|Action=Allow|Active=TRUE|Dir=In|...|',
    ja: 'この値は v2.30|Action=Allow|Active=TRUE|Dir=In|...| 形式のファイアウォール規則ではありません',
  },
  repeated_value: {
    en: 'the value {name} stands twice in this key',
    ja: 'このキーに値 {name} が2回あります',
  },
  files_differ: {
    en: 'the value {name} of the same store is another in {path}; which of the two holds is unknown',
    ja: '同じストアの値 {name} が {path} では異なり、どちらが有効か不明です',
  },
  deletion_order: {
    en: 'this policy deletes values, and another file sets the same store; which of them Windows applies last is unknown. Export HKLM\\SOFTWARE\\Policies\\Microsoft\\WindowsFirewall of the host instead of its policies',
    ja: 'このポリシーは値を削除しますが、同じストアを設定する別のファイルもあり、適用順序が不明です。各ポリシーの代わりに、ホストの HKLM\\SOFTWARE\\Policies\\Microsoft\\WindowsFirewall を出力してください',
  },
  local_rules_missing: {
    en: 'the key FirewallRules of the local store is not in the export, so the rules of the {profile} profile are not known',
    ja: 'ローカルストアのキー FirewallRules がエクスポートにないため、{profile} プロファイルの規則が不明です',
  },
  local_store_missing: {
    en: "only what a policy sets is here; name the host's own export beside it (netsh advfirewall export, or reg export of its local store)",
    ja: 'ポリシーの設定しかありません。ホスト自身のエクスポート(netsh advfirewall export またはローカルストアの reg export)も指定してください',
  },
};
