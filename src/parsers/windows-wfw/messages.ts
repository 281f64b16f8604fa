import type { MessageTemplates } from '../../model/message.js';
import { storeMessages } from '../windows-store-shared/messages.js';

/** Sentences of this room. */
export const windowsWfwMessages: MessageTemplates = {
  ...storeMessages('windows-wfw'),
  'windows-wfw.damaged': {
    en: 'the registry hive is damaged or was not closed properly ({structure}), so nothing in it can be relied on; export again with netsh advfirewall export',
    ja: 'レジストリハイブが破損しているか、正しく閉じられていません({structure})。内容を信頼できないため、netsh advfirewall export で再度出力してください',
  },
  'windows-wfw.of_a_policy': {
    en: 'the setting {name} exists in policies only: this file seems to come from a Group Policy object, not from the host; export on the host itself, and name the Registry.pol of the policy beside it',
    ja: '設定 {name} はポリシーにしかありません。このファイルはホストではなくグループポリシーオブジェクトのものと思われます。ホスト上でエクスポートし、ポリシーは Registry.pol として併せて指定してください',
  },
};
