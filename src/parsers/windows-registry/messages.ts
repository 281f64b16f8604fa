import type { MessageTemplates } from '../../model/message.js';
import { storeMessages } from '../windows-store-shared/messages.js';

/** Sentences of this room. */
export const windowsRegistryMessages: MessageTemplates = {
  ...storeMessages('windows-registry'),
  'windows-registry.unknown_line': {
    en: 'this line is neither a key nor a value of a registry export',
    ja: 'この行はレジストリエクスポートのキーでも値でもありません',
  },
  'windows-registry.deletion': {
    en: 'this line deletes something, so the file is no export but a script; export the firewall keys with reg export',
    ja: '削除を指示する行があるため、エクスポートではなくスクリプトです。ファイアウォールのキーを reg export で出力してください',
  },
};
