import type { MessageTemplates } from '../../model/message.js';
import { storeMessages } from '../windows-store-shared/messages.js';

/** Sentences of this room. */
export const windowsPolicyFileMessages: MessageTemplates = {
  ...storeMessages('windows-policy-file'),
  'windows-policy-file.damaged': {
    en: 'the policy file is damaged: a record does not begin or end as it should, so nothing in it can be relied on; copy it again from the backup of the Group Policy object',
    ja: 'ポリシーファイルが破損しています。レコードの区切りが正しくないため、内容を信頼できません。グループポリシーオブジェクトのバックアップから再度コピーしてください',
  },
};
