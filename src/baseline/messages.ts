import type { MessageTemplates } from '../model/message.js';

/** Sentences about baseline files. */
export const baselineMessages: MessageTemplates = {
  'baseline.missing': {
    en: 'the baseline {path} does not exist; make it with vmsguard baseline --output {path}, or correct the path',
    ja: 'ベースライン {path} がありません。vmsguard baseline --output {path} で作成するか、パスを直してください',
  },
  'baseline.not_readable': { en: 'the baseline {path} cannot be read', ja: 'ベースライン {path} を読み取れません' },
  'baseline.not_json': {
    en: 'the baseline {path} is no JSON; make it again with vmsguard baseline',
    ja: 'ベースライン {path} がJSONではありません。vmsguard baseline で作り直してください',
  },
  'baseline.does_not_fit': {
    en: 'the baseline {path} does not fit its schema at "{place}"; make it again with vmsguard baseline',
    ja: 'ベースライン {path} が「{place}」でスキーマに合いません。vmsguard baseline で作り直してください',
  },
  'baseline.not_in_base': {
    en: 'the baseline {path} does not stand in the base; it counts once it does',
    ja: 'ベースライン {path} はベースにありません。取り込まれてから有効になります',
  },
};
