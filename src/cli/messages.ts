/** What the command line says by itself. */
import { fillTemplate, type Language, type MessageParameters } from '../model/message.js';
import { explainMessages } from './messages-explain.js';

const messages = {
  ...explainMessages,
  'cli.error': { en: 'vmsguard: {message}', ja: 'vmsguard: {message}' },
  'cli.crashed': {
    en: 'vmsguard failed, nothing was judged; please report it: {reason}',
    ja: 'vmsguard が失敗したため、判定していません。ご報告ください: {reason}',
  },
  'cli.unfinished': {
    en: 'vmsguard failed, nothing was judged: the run ended without a verdict, as something that it waited for never came',
    ja: 'vmsguard が失敗したため、判定していません: 待っていた処理が完了しないまま実行が終わりました',
  },
  'cli.clock': {
    en: 'the clock of this machine says {day}, which cannot be; set it, or name the day with --date',
    ja: 'このコンピューターの時計が {day} を示していますが、正しくありません。時計を合わせるか、--date で日付を指定してください',
  },
  'cli.reader_gone': {
    en: 'the reader of the report went away before it had all of it',
    ja: 'レポートの出力先が、すべてを受け取る前に閉じられました',
  },
  'cli.unknown_command': {
    en: 'there is no command {command}; commands: check, diff, baseline, query, explain, rules, formats; vmsguard --help tells more',
    ja: 'コマンド {command} はありません。コマンド: check、diff、baseline、query、explain、rules、formats。詳しくは vmsguard --help を参照してください',
  },
  'cli.no_command': {
    en: 'name a command: check, diff, baseline, query, explain, rules or formats; vmsguard --help tells more',
    ja: 'コマンドを指定してください: check、diff、baseline、query、explain、rules、formats。詳しくは vmsguard --help を参照してください',
  },
  'cli.unknown_option': {
    en: '{reason}; vmsguard --help lists the options',
    ja: 'オプションが正しくありません({reason})。一覧は vmsguard --help を参照してください',
  },
  'cli.invalid_value': {
    en: '{option} has the value "{value}"; possible: {possible}',
    ja: '{option} の値「{value}」は使えません。使える値: {possible}',
  },
  'cli.misplaced_option': {
    en: 'the option {option} has no meaning for vmsguard {command}',
    ja: 'オプション {option} は vmsguard {command} では使えません',
  },
  'cli.no_baseline': {
    en: 'nothing was written: a site cannot be judged; vmsguard check tells why',
    ja: '判定できないサイトがあるため書き込んでいません。理由は vmsguard check で確認できます',
  },
  'cli.baseline_written': {
    en: 'the baseline holds {count} findings of {sites} sites; what is incomplete it does not hold',
    ja: 'ベースラインに {sites} サイトの検出事項 {count} 件を記録しました。判定未完了の内容は含まれません',
  },
  'cli.diff_what': {
    en: 'vmsguard diff compares two states: vmsguard diff BASE [HEAD], each a folder or a git revision; without HEAD, the files as they stand',
    ja: 'vmsguard diff は2つの状態を比較します: vmsguard diff BASE [HEAD]。それぞれフォルダーかGitのリビジョンを指定し、HEAD を省くと現在のファイルを使います',
  },
  'cli.query_what': {
    en: 'vmsguard query needs --from, --to and --port, as in: vmsguard query --from operators --to rs01 --port tcp/7563',
    ja: 'vmsguard query には --from、--to、--port が必要です。例: vmsguard query --from operators --to rs01 --port tcp/7563',
  },
  'cli.query_one_site': {
    en: 'vmsguard query asks one site; {argument} is one too many',
    ja: 'vmsguard query で指定できるサイトは1つです。{argument} は指定できません',
  },
  'cli.explain_what': {
    en: 'vmsguard explain needs one subject: a rule, a port, a requirement, a conflict, a guide row or a flow',
    ja: 'vmsguard explain には対象を1つ指定してください: ルール、ポート、要件、矛盾、ガイドの行、フロー',
  },
  'cli.too_many_arguments': {
    en: 'vmsguard {command} takes no arguments; found {argument}',
    ja: 'vmsguard {command} に引数は指定できません: {argument}',
  },
  'cli.no_site': {
    en: "a site definition is a YAML file that begins with 'vmsguard: 1' and names zones, hosts and exports; schema/site.schema.json describes it",
    ja: 'サイト定義は「vmsguard: 1」で始まるYAMLファイルで、ゾーン、ホスト、エクスポートを記述します。書式は schema/site.schema.json にあります',
  },
  'cli.outside': {
    en: 'the path {path} leads out of {root}; start vmsguard in the folder that holds the site definition and its exports',
    ja: 'パス {path} は {root} の外にあります。サイト定義とエクスポートのあるフォルダーで vmsguard を実行してください',
  },
  'cli.output_link': {
    en: 'nothing was written: {path} is a symbolic link or lies behind one; name a file of its own',
    ja: '書き込んでいません: {path} はシンボリックリンクか、リンク先にあります。別のファイルを指定してください',
  },
  'cli.output_input': {
    en: 'nothing was written: {path} is one of the inputs; name another file',
    ja: '書き込んでいません: {path} は入力ファイルです。別のファイルを指定してください',
  },
  'cli.report_twice': {
    en: 'two reports would be written to {path}; name a file for each',
    ja: '{path} に2つのレポートを書き込むことはできません。別々のファイルを指定してください',
  },
  'cli.output_failed': {
    en: 'nothing was written to {path}: {reason}',
    ja: '{path} に書き込めません: {reason}',
  },
} as const;

/** Code of a sentence of the command line. */
export type CliMessage = keyof typeof messages;

/** Every sentence of the command line, for the test that both languages have the same places. */
export const cliMessages = messages;

/** One sentence of the command line, its places filled; hostile text until it is escaped. */
export function tell(language: Language, message: CliMessage, parameters: MessageParameters = {}): string {
  return fillTemplate(messages[message][language], parameters);
}
