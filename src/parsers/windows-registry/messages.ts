import type { MessageTemplates } from '../../model/message.js';
import { windowsMessages } from '../windows-shared/messages.js';

/** Sentences of this room. */
export const windowsRegistryMessages: MessageTemplates = {
  ...windowsMessages('windows-registry'),
  'windows-registry.unknown_line': {
    en: 'this line is neither a key nor a value of a registry export',
    ja: 'この行はレジストリエクスポートのキーでも値でもありません',
  },
  'windows-registry.deletion': {
    en: 'this line deletes something, so the file is no export but a script; export the firewall keys with reg export',
    ja: '削除を指示する行があるため、エクスポートではなくスクリプトです。ファイアウォールのキーを reg export で出力してください',
  },
  'windows-registry.unknown_key': {
    en: 'the registry key or value "{key}" of the firewall is not known; what it changes is unknown',
    ja: 'ファイアウォールのレジストリキーまたは値「{key}」は未知のもので、影響が不明です',
  },
  'windows-registry.unknown_setting': {
    en: 'the setting {setting} of this profile is not known, or its value is neither 0 nor 1',
    ja: 'このプロファイルの設定 {setting} が未知か、値が0でも1でもありません',
  },
  'windows-registry.unknown_rule': {
    en: 'this value is not a firewall rule of the form v2.30|Action=Allow|Active=TRUE|Dir=In|...|',
    ja: 'この値は v2.30|Action=Allow|Active=TRUE|Dir=In|...| 形式のファイアウォール規則ではありません',
  },
  'windows-registry.repeated_value': {
    en: 'the value {name} stands twice in this key',
    ja: 'このキーに値 {name} が2回あります',
  },
  'windows-registry.local_rules_missing': {
    en: 'the key FirewallRules of the local store is not in the export, so the rules of the {profile} profile are not known',
    ja: 'ローカルストアのキー FirewallRules がエクスポートにないため、{profile} プロファイルの規則が不明です',
  },
};
