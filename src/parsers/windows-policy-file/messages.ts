import type { MessageTemplates } from '../../model/message.js';
import { storeMessages } from '../windows-store-shared/messages.js';

/** Sentences of this room. */
export const windowsPolicyFileMessages: MessageTemplates = {
  ...storeMessages('windows-policy-file'),
  'windows-policy-file.other_policies': {
    en: 'this is one policy; whether it applies to the host, and which others do, is not in it. reg export HKLM\\SOFTWARE\\Policies\\Microsoft\\WindowsFirewall on the host shows the sum of all',
    ja: 'これは1つのポリシーです。ホストに適用されるか、ほかにどのポリシーが適用されるかは含まれません。ホスト上で reg export HKLM\\SOFTWARE\\Policies\\Microsoft\\WindowsFirewall を実行すると、すべてを合わせた結果がわかります',
  },
  'windows-policy-file.damaged': {
    en: 'the policy file is damaged: a record does not begin or end as it should, so nothing in it can be relied on; copy it again from the backup of the Group Policy object',
    ja: 'ポリシーファイルが破損しています。レコードの区切りが正しくないため、内容を信頼できません。グループポリシーオブジェクトのバックアップから再度コピーしてください',
  },
};
