import type { MessageTemplates } from '../../model/message.js';

/** Sentences of the Terraform room. */
export const terraformPlanMessages: MessageTemplates = {
  'terraform-plan.more': {
    en: '{count} more diagnostics of the same kind as this one in this file ({code})',
    ja: 'このファイルには同じ種類の診断がほかに {count} 件あります({code})',
  },
  'terraform-plan.only_managed': {
    en: 'the export holds what this Terraform configuration manages; rules and policies that others made are not in it',
    ja: 'このエクスポートにはこのTerraform構成が管理するものだけが含まれます。他で作成された規則やポリシーは含まれません',
  },
};
