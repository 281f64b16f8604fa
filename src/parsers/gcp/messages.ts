import type { MessageTemplates } from '../../model/message.js';

/** Sentences of the Google Cloud room. */
export const gcpMessages: MessageTemplates = {
  'gcp.more': {
    en: '{count} more diagnostics of the same kind as this one in this file ({code})',
    ja: 'このファイルには同じ種類の診断がほかに {count} 件あります({code})',
  },
  'gcp.part_missing': {
    en: 'the export lacks {what}, so what depends on it stays in doubt; add the output of `{command}`',
    ja: 'エクスポートに {what} がないため、これに依存する判断は確定できません。`{command}` の出力を追加してください',
  },
  'gcp.policies_elsewhere': {
    en: 'firewall policies of the organization, its folders and the network are not in this export; where there are any, they may open or close more than these rules',
    ja: '組織・フォルダー・ネットワークのファイアウォールポリシーはこのエクスポートに含まれません。設定されている場合、これらの規則より広く許可または拒否している可能性があります',
  },
};
