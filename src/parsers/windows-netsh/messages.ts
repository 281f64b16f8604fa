import type { MessageTemplates } from '../../model/message.js';
import { windowsMessages } from '../windows-shared/messages.js';

/** Sentences of this room. */
export const windowsNetshMessages: MessageTemplates = {
  ...windowsMessages('windows-netsh'),
  'windows-netsh.language': {
    en: 'the output of netsh is in a language other than English and Japanese; export with PowerShell or reg export instead, which look the same in every language',
    ja: 'netshの出力が英語・日本語以外の言語です。言語に依存しないPowerShellまたは reg export で出力してください',
  },
  'windows-netsh.mojibake': {
    en: 'Japanese text was destroyed when this file was written, and it cannot be restored; run netsh in cmd.exe and redirect its output there, or export with PowerShell',
    ja: 'ファイルの書き出し時に日本語が文字化けしており、復元できません。cmd.exe上でnetshの出力をリダイレクトするか、PowerShellのエクスポートコマンドを使ってください',
  },
  'windows-netsh.not_verbose': {
    en: 'the rules were exported without `verbose`, so whether they are limited to a program, an interface or a peer is unknown; export again with `verbose`',
    ja: '規則が verbose なしで出力されているため、プログラムやインターフェイスなどの制限が不明です。verbose を付けて再度出力してください',
  },
  'windows-netsh.field_missing': {
    en: 'the rule lacks fields that netsh always prints ({field})',
    ja: 'netshが必ず出力する項目({field})が規則にありません',
  },
};
