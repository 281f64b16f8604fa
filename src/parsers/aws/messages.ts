import type { MessageTemplates } from '../../model/message.js';

/** Sentences of the AWS room. */
export const awsMessages: MessageTemplates = {
  'aws.more': {
    en: '{count} more diagnostics of the same kind as this one in this file ({code})',
    ja: 'このファイルには同じ種類の診断がほかに {count} 件あります({code})',
  },
  'aws.part_missing': {
    en: 'the export lacks {what}, so what depends on it stays in doubt; add the output of `{command}`',
    ja: 'エクスポートに {what} がないため、これに依存する判断は確定できません。`{command}` の出力を追加してください',
  },
  'aws.defined_twice': {
    en: '{kind} "{name}" stands in the export more than once; were files of several accounts or of different days put together?',
    ja: '{kind}「{name}」がエクスポートに複数回あります。別のアカウントや別の日のファイルを混ぜていないか確認してください',
  },
};
