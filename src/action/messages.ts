/** What the action says by itself. */
import { fillTemplate, type Language, type MessageParameters } from '../model/message.js';

const messages = {
  'action.invalid_input': {
    en: 'the input {input} has the value "{value}"; possible: {possible}',
    ja: '入力 {input} の値「{value}」は使えません。使える値: {possible}',
  },
  'action.working_directory': {
    en: 'the working-directory {path} is no folder inside the workspace',
    ja: 'working-directory の {path} はワークスペース内のフォルダーではありません',
  },
  'action.outside': {
    en: 'the path {path} leads out of the workspace; name a file or folder inside it',
    ja: 'パス {path} はワークスペースの外を指しています。ワークスペース内のファイルかフォルダーを指定してください',
  },
  'action.no_workspace': {
    en: 'GITHUB_WORKSPACE is not set; check out the repository before this step',
    ja: 'GITHUB_WORKSPACE が設定されていません。このステップの前にリポジトリをチェックアウトしてください',
  },
  'action.pull_request_target': {
    en: 'vmsguard does not run on pull_request_target: that event lends secrets and a writing token to files of strangers; use pull_request, which needs neither',
    ja: 'pull_request_target では実行できません。外部のファイルに対して秘密情報と書き込み可能なトークンを渡すイベントだからです。どちらも不要な pull_request を使ってください',
  },
  'action.no_base': {
    en: 'nothing to compare with, so every finding counts: the base commit could not be read ({reason}); fetch-depth: 2 in the checkout step brings it',
    ja: '比較元のコミットを読み取れないため({reason})、すべての検出を対象とします。checkout ステップで fetch-depth: 2 を指定すると取得できます',
  },
  'action.no_token': {
    en: 'the comment and the check run that were asked for need a repository and a github-token; the verdict is not affected',
    ja: 'コメントとチェックの作成にはリポジトリと github-token が必要です。判定には影響しません',
  },
  'action.read_only_fork': {
    en: 'the pull request comes from a fork, so the token of this run can only read: neither comment nor check run is written; summary, annotations and verdict are complete',
    ja: 'フォークからのプルリクエストのためトークンは読み取り専用です。コメントとチェックは作成しません。サマリー、注釈、判定には影響しません',
  },
  'action.read_only_dependabot': {
    en: 'Dependabot started this run, so its token can only read: neither comment nor check run is written; summary, annotations and verdict are complete',
    ja: 'Dependabot による実行のためトークンは読み取り専用です。コメントとチェックは作成しません。サマリー、注釈、判定には影響しません',
  },
  'action.no_comment': {
    en: 'the comment on the pull request could not be written: {reason}; the job needs the permission pull-requests: write; the verdict is not affected',
    ja: 'プルリクエストにコメントできません({reason})。ジョブに pull-requests: write の権限が必要です。判定には影響しません',
  },
  'action.no_check_run': {
    en: 'the check run could not be written: {reason}; the job needs the permission checks: write; the verdict is not affected',
    ja: 'チェックを作成できません({reason})。ジョブに checks: write の権限が必要です。判定には影響しません',
  },
  'action.no_outputs': {
    en: 'the outputs of this step could not be set: {reason}; the verdict is not affected',
    ja: 'このステップの出力を設定できません({reason})。判定には影響しません',
  },
  'action.no_summary': {
    en: 'the job summary could not be written: {reason}; the verdict is not affected',
    ja: 'ジョブサマリーを書き込めません({reason})。判定には影響しません',
  },
  'action.no_report_file': {
    en: 'the JSON report could not be written: {reason}; the verdict is not affected',
    ja: 'JSONレポートを書き込めません({reason})。判定には影響しません',
  },
  'action.clock': {
    en: 'the clock of this machine says {day}, which cannot be; set it before this step',
    ja: 'このコンピューターの時計が {day} を示していますが、正しくありません。このステップの前に時計を合わせてください',
  },
  'action.unfinished': {
    en: 'vmsguard failed, nothing was judged: the run ended without a verdict, as something that it waited for never came',
    ja: 'vmsguard が失敗したため、判定していません: 待っていた処理が完了しないまま実行が終わりました',
  },
  'action.crashed': {
    en: 'vmsguard failed, nothing was judged; please report it: {reason}',
    ja: 'vmsguard が失敗したため、判定していません。ご報告ください: {reason}',
  },
} as const;

/** Code of a sentence of the action. */
export type ActionMessage = keyof typeof messages;

/** Every sentence of the action, for the test that both languages have the same places. */
export const actionMessages = messages;

/** One sentence of the action, its places filled; hostile text until it is escaped. */
export function tellAction(language: Language, message: ActionMessage, parameters: MessageParameters = {}): string {
  return fillTemplate(messages[message][language], parameters);
}
