import type { Language } from '../model/message.js';

const ENGLISH = `Usage: vmsguard <command> [options]

Commands
  check [paths...]   judge the site definitions at or below the paths (default: this folder)
  diff BASE [HEAD]   tell what a change opens and closes, and judge it; BASE and HEAD are
                     folders or git revisions, HEAD the files as they stand if left out
  baseline [paths...] --output FILE
                     write down what is wrong today, for check --baseline
  query [path] --from END --to END --port PORT
                     tell which lines, on which devices, decide this traffic of a site
  explain SUBJECT    tell about a rule, port, requirement, conflict, guide row or flow:
                     port/recorders_only, 7563, tcp/9000, R-19, INC-47, ms-in-9000, FL19
  rules              list the rules with their requirements
  formats            list the firewall formats that can be read
  formats FILES...   tell what exported files are taken for, and how much of each is understood

Options of check
  --date YYYY-MM-DD          judge as of this day (default: today, UTC)
  --fail-on SEVERITY         critical, high, medium, low or info (default: high)
  --fail-on-undecided        a requirement left undecided makes its site incomplete
  --output FILE              write the report to a file instead of the terminal
  --report FORMAT=FILE       write it in this format as well; may be given several times
  --baseline FILE            what this file knows fails nothing unless it got worse
  --no-waivers               judge as though the sites accepted nothing

Options of baseline
  --date, --output, --no-waivers as for check

Options of diff
  --date, --fail-on, --fail-on-undecided, --report as for check
  --scope new|all            which findings may fail: those the base has not, or all (default: new)
  --waivers-from base|head   whose waivers count (default: base)
  --no-waivers               judge as though the sites accepted nothing

Options of query
  --from END, --to END       a zone, host or group of the site, an address or a network
  --port PORT                tcp/7563, udp/161; tcp where nothing is said

Options of every command
  --format text|json         (default: text); check and diff also write sarif, junit, csv,
                             markdown and comment, the text of a pull request's comment
  --language en|ja           (default: en)
  --no-color                 no colours; NO_COLOR does the same, FORCE_COLOR the opposite
  --help, --version

Exit codes of check and diff: 0 pass, 1 fail, 2 incomplete, 3 error
Exit codes of query:   0 passes, 1 blocked, 2 in doubt or only some of it, 3 error
Exit codes of formats: 0 all understood, 2 something is not, 3 error
`;

const JAPANESE = `使い方: vmsguard <コマンド> [オプション]

コマンド
  check [パス...]    指定したパス以下のサイト定義を判定します(既定: 現在のフォルダー)
  diff BASE [HEAD]   変更によって通るようになる通信、通らなくなる通信を示し、判定します。
                     BASE と HEAD はフォルダーかGitのリビジョンです(HEAD 省略時は現在のファイル)
  baseline [パス...] --output ファイル
                     現在の検出事項を記録します(check --baseline で使います)
  query [パス] --from 送信元 --to 宛先 --port ポート
                     サイトのこの通信を、どの機器のどの行が決めているかを示します
  explain 対象       ルール、ポート、要件、矛盾、ガイドの行、フローを説明します:
                     port/recorders_only、7563、tcp/9000、R-19、INC-47、ms-in-9000、FL19
  rules              ルールと対応する要件を一覧表示します
  formats            読み取れるファイアウォール形式を一覧表示します
  formats ファイル   エクスポートがどの形式と判断され、どこまで理解されたかを示します

check のオプション
  --date YYYY-MM-DD          この日付で評価します(既定: 今日、UTC)
  --fail-on 重大度           critical、high、medium、low、info(既定: high)
  --fail-on-undecided        未確定の要件があるサイトを判定不能とします
  --output ファイル          レポートを端末ではなくファイルに書き込みます
  --report 形式=ファイル     この形式でもファイルに書き込みます(複数指定可)
  --baseline ファイル        記録済みの検出事項は、悪化しない限り不合格の対象としません
  --no-waivers               適用除外を無視して判定します

baseline のオプション
  --date、--output、--no-waivers は check と同じです

diff のオプション
  --date、--fail-on、--fail-on-undecided、--report は check と同じです
  --scope new|all            不合格の対象とする検出: 新規のみ、またはすべて(既定: new)
  --waivers-from base|head   どちらの適用除外を有効とするか(既定: base)
  --no-waivers               適用除外を無視して判定します

query のオプション
  --from、--to               サイトのゾーン、ホスト、グループ、アドレス、ネットワーク
  --port ポート              tcp/7563、udp/161。指定がなければ tcp

共通のオプション
  --format text|json         (既定: text)。check と diff では sarif、junit、csv、markdown、
                             comment(プルリクエストのコメント)も指定できます
  --language en|ja           (既定: en)
  --no-color                 色を付けません。NO_COLOR も同様です。FORCE_COLOR は常に色を付けます
  --help、--version

check と diff の終了コード: 0 合格、1 不合格、2 判定不能、3 エラー
query の終了コード:   0 通過、1 遮断、2 不明または一部のみ、3 エラー
formats の終了コード: 0 すべて理解、2 理解できない部分あり、3 エラー
`;

/** How the command line is used. */
export function helpText(language: Language): string {
  return language === 'ja' ? JAPANESE : ENGLISH;
}
