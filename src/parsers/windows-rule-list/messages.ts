import type { MessageTemplates } from '../../model/message.js';
import { windowsMessages } from '../windows-shared/messages.js';

/** Sentences of this room. */
export const windowsRuleListMessages: MessageTemplates = {
  ...Object.fromEntries(Object.entries(windowsMessages('windows-rule-list')).filter(([code]) => code !== 'windows-rule-list.other_stores')),
  'windows-rule-list.not_enough': {
    en: 'a list saved by wf.msc leaves out the direction of each rule, whether the profiles are on, ICMP types, interfaces and more, so nothing follows from it for sure; export with netsh advfirewall export or with PowerShell',
    ja: 'wf.msc の一覧には、規則の方向、プロファイルの有効・無効、ICMPの種類、インターフェイスなどが含まれないため、確実な判断ができません。netsh advfirewall export またはPowerShellで出力してください',
  },
  'windows-rule-list.unknown_column': {
    en: 'the column "{title}" is not known; it may limit rules in a way that is not evaluated',
    ja: '列「{title}」は未知のものです。規則を制限している可能性がありますが、評価できません',
  },
  'windows-rule-list.columns': {
    en: 'this row has {found} cells, the titles are {expected}; which cell belongs to which title is unknown. Save the list as text separated by tabs',
    ja: 'この行の項目数は {found} で、見出しは {expected} です。対応がわからないため、一覧をタブ区切りのテキストで保存してください',
  },
  'windows-rule-list.doubt_list': {
    en: 'the list does not tell the direction, the interfaces, the services and other conditions of the rule',
    ja: '一覧には、規則の方向、インターフェイス、サービスなどの条件が含まれません',
  },
};
