import type { MessageTemplates } from '../../model/message.js';

/** Sentences about configurations of Yamaha routers. */
export const yamahaRtxMessages: MessageTemplates = {
  'yamaha-rtx.more': {
    en: '{count} more messages of the kind {code} follow in this file and are not shown',
    ja: 'このファイルには {code} と同種のメッセージがさらに {count} 件あり、表示を省略しています',
  },
};
