import type { MessageTemplates } from '../../model/message.js';
import { windowsMessages } from '../windows-shared/messages.js';

/** Sentences of this room. */
export const windowsPowershellMessages: MessageTemplates = {
  ...windowsMessages('windows-powershell'),
  'windows-powershell.unknown_entry': {
    en: 'this entry does not have the members that the export command writes; export again with the command of the documentation',
    ja: 'この項目はエクスポートコマンドが出力する形ではありません。ドキュメントのコマンドで再度出力してください',
  },
};
