import type { MessageTemplates } from '../../model/message.js';

/** Sentences of the Azure room. */
export const azureMessages: MessageTemplates = {
  'azure.more': {
    en: '{count} more diagnostics of the same kind as this one in this file ({code})',
    ja: 'このファイルには同じ種類の診断がほかに {count} 件あります({code})',
  },
  'azure.part_missing': {
    en: 'the export lacks {what}, so what depends on it stays in doubt; add the output of `{command}`',
    ja: 'エクスポートに {what} がないため、これに依存する判断は確定できません。`{command}` の出力を追加してください',
  },
  'azure.defined_twice': {
    en: 'the resource "{name}" stands in the export more than once; were files of different days put together?',
    ja: 'リソース「{name}」がエクスポートに複数回あります。別の日のファイルを混ぜていないか確認してください',
  },
};
