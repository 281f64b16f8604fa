import type { Language } from '../model/message.js';

const ENGLISH = `Usage: vmsguard <command> [options]

Commands
  check [paths...]   judge the site definitions at or below the paths (default: this folder)
  explain SUBJECT    tell about a rule, port, requirement, conflict, guide row or flow:
                     port/recorders_only, 7563, tcp/9000, R-19, INC-47, ms-in-9000, FL19
  rules              list the rules with their requirements
  formats            list the firewall formats that can be read

Options of check
  --date YYYY-MM-DD          judge as of this day (default: today, UTC)
  --fail-on SEVERITY         critical, high, medium, low or info (default: high)
  --fail-on-undecided        a requirement left undecided makes its site incomplete
  --output FILE              write the report to a file instead of the terminal

Options of every command
  --format text|json         (default: text)
  --language en|ja           (default: en)
  --no-color                 no colours; NO_COLOR does the same, FORCE_COLOR the opposite
  --help, --version

Exit codes: 0 pass, 1 fail, 2 incomplete, 3 error
`;

const JAPANESE = `使い方: vmsguard <コマンド> [オプション]

コマンド
  check [パス...]    指定したパス以下のサイト定義を判定します(既定: 現在のフォルダー)
  explain 対象       ルール、ポート、要件、矛盾、ガイドの行、フローを説明します:
                     port/recorders_only、7563、tcp/9000、R-19、INC-47、ms-in-9000、FL19
  rules              ルールと対応する要件を一覧表示します
  formats            読み取れるファイアウォール形式を一覧表示します

check のオプション
  --date YYYY-MM-DD          この日付で評価します(既定: 今日、UTC)
  --fail-on 重大度           critical、high、medium、low、info(既定: high)
  --fail-on-undecided        未確定の要件があるサイトを判定不能とします
  --output ファイル          レポートを端末ではなくファイルに書き込みます

共通のオプション
  --format text|json         (既定: text)
  --language en|ja           (既定: en)
  --no-color                 色を付けません。NO_COLOR も同様です。FORCE_COLOR は常に色を付けます
  --help、--version

終了コード: 0 合格、1 不合格、2 判定不能、3 エラー
`;

/** How the command line is used. */
export function helpText(language: Language): string {
  return language === 'ja' ? JAPANESE : ENGLISH;
}
