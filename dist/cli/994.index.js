export const id = 994;
export const ids = [994];
export const modules = {

/***/ 7994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ say)
});

// UNUSED EXPORTS: reportWords

// EXTERNAL MODULE: ./.build/compiled/src/model/message.js
var message = __webpack_require__(2468);
;// CONCATENATED MODULE: ./.build/compiled/src/report/words-findings.js
const findingWords = {
    'level.error': { en: 'error', ja: 'エラー' },
    'level.warning': { en: 'warning', ja: '警告' },
    'level.note': { en: 'note', ja: '補足' },
    'severity.critical': { en: 'critical', ja: '致命的' },
    'severity.high': { en: 'high', ja: '高' },
    'severity.medium': { en: 'medium', ja: '中' },
    'severity.low': { en: 'low', ja: '低' },
    'severity.info': { en: 'info', ja: '情報' },
    'finding.certain': { en: '{severity}', ja: '{severity}' },
    'finding.possible': { en: '{severity}, possible', ja: '{severity}、可能性あり' },
    'finding.hidden-line': {
        en: '(line not shown: it may hold a secret)',
        ja: '(秘密情報を含む可能性があるため表示しません)',
    },
    'finding.example': { en: 'example', ja: '通信例' },
    'finding.path': { en: 'path', ja: '経路' },
    'finding.fix': { en: 'fix', ja: '対処' },
    'finding.doubts': { en: 'in doubt', ja: '不明な条件' },
    'finding.also': { en: 'see also', ja: '関連' },
    'finding.waiver': { en: 'waived', ja: '適用除外' },
    'finding.waived': { en: 'waived until {expires}', ja: '{expires}まで適用除外' },
    'waiver.entry': {
        en: '{reason} ({ticket}; owner {owner}, approved by {approver}, until {expires}; {place})',
        ja: '{reason}({ticket}、責任者 {owner}、承認者 {approver}、期限 {expires}、{place})',
    },
    'baseline.known': { en: 'in the baseline', ja: 'ベースラインに記録済み' },
    'baseline.worse': { en: 'worse than in the baseline', ja: 'ベースラインより悪化' },
    'finding.affected': { en: 'affects', ja: '影響' },
    'finding.affected-more': { en: '{count} in all, not all listed', ja: '全{count}件。一部のみ表示' },
    'finding.requirements': { en: 'requirements', ja: '要件' },
    'finding.controls': { en: 'NIST SP 800-53', ja: 'NIST SP 800-53' },
    'finding.related-controls': { en: 'related controls', ja: '関連する管理策' },
    'finding.rows': { en: 'guide rows', ja: 'ガイドの行' },
    'finding.conflicts': { en: 'reading chosen', ja: '採用した読み方' },
    'packet.direct': {
        en: '{source} -> {destination} {protocol}/{port}',
        ja: '{source} → {destination} {protocol}/{port}',
    },
    'packet.translated': {
        en: '{source} -> {destination} {protocol}/{port}, delivered to {delivered}',
        ja: '{source} → {destination} {protocol}/{port}(変換後の宛先 {delivered})',
    },
    'step.filter': { en: '{device}, {filter}', ja: '{device}の{filter}' },
    'step.line': { en: '{where}: {action} by {line} ({place})', ja: '{where}: {line}により{action}({place})' },
    'step.default': { en: '{where}: {action} ({place})', ja: '{where}: {action}({place})' },
    'action.permit': { en: 'permitted', ja: '許可' },
    'action.deny': { en: 'denied', ja: '拒否' },
    'action.translate': { en: 'translated', ja: 'アドレス変換' },
    'action.not-filtered': { en: 'not filtered', ja: 'フィルターなし' },
    'action.unknown': { en: 'unknown', ja: '不明' },
    'related.entry': { en: '{message} ({place})', ja: '{message}({place})' },
};

;// CONCATENATED MODULE: ./.build/compiled/src/report/words-outputs.js
const outputWords = {
    'sarif.left-out': {
        en: '{count} findings are left out here to stay below the size limit of code scanning; the JSON report lists all',
        ja: 'コードスキャンのサイズ上限のため、検出{count}件を省略しています。全件はJSONレポートにあります',
    },
    'sarif.left-out-diagnostics': {
        en: '{count} messages about the inputs are left out here to stay below the size limit of code scanning; the JSON report lists all',
        ja: 'コードスキャンのサイズ上限のため、入力に関するメッセージ{count}件を省略しています。全件はJSONレポートにあります',
    },
    'sarif.root': { en: 'the root of the repository', ja: 'リポジトリのルート' },
    'sarif.assumption': { en: 'Assumed: {message}', ja: '前提: {message}' },
    'sarif.finding-place': { en: 'the site that this is about', ja: '対象のサイト' },
    'sarif.assumption-title': { en: 'Assumption', ja: '前提' },
    'sarif.left-out-title': { en: 'Left out of this file', ja: 'このファイルで省略' },
    'sarif.removed-site-title': { en: 'Site removed', ja: 'サイトの削除' },
    'junit.verdict': { en: 'verdict', ja: '判定' },
    'junit.verdict-of': { en: '{verdict}: {reason}', ja: '{verdict}: {reason}' },
    'junit.titled': { en: '{id} {title}', ja: '{id} {title}' },
    'junit.placed': { en: '{title} ({place})', ja: '{title}({place})' },
    'junit.run': { en: 'the run as a whole', ja: '実行全体' },
    'csv.record': { en: 'Record', ja: '種類' },
    'csv.site': { en: 'Site', ja: 'サイト' },
    'csv.site-file': { en: 'Site file', ja: 'サイトのファイル' },
    'csv.id': { en: 'Id', ja: 'ID' },
    'csv.title': { en: 'Title', ja: '内容' },
    'csv.state': { en: 'Result', ja: '結果' },
    'csv.severity': { en: 'Severity', ja: '重大度' },
    'csv.certainty': { en: 'Certainty', ja: '確実性' },
    'csv.change': { en: 'Against the base', ja: '比較元との差' },
    'csv.message': { en: 'Message or reason', ja: 'メッセージ・理由' },
    'csv.fix': { en: 'What to do', ja: '対処' },
    'csv.example': { en: 'Example packet', ja: '通信例' },
    'csv.doubts': { en: 'In doubt', ja: '不明な条件' },
    'csv.affected': { en: 'Affected', ja: '影響数' },
    'csv.file': { en: 'File', ja: 'ファイル' },
    'csv.line': { en: 'Line', ja: '行' },
    'csv.requirements': { en: 'Requirements', ja: '要件' },
    'csv.controls': { en: 'NIST SP 800-53 controls', ja: 'NIST SP 800-53 管理策' },
    'csv.related-controls': { en: 'Related controls', ja: '関連する管理策' },
    'csv.guide-rows': { en: 'Guide rows', ja: 'ガイドの行' },
    'csv.fingerprint': { en: 'Fingerprint', ja: 'フィンガープリント' },
    'csv.date': { en: 'Judged as of', ja: '評価日' },
    'csv.commit': { en: 'Commit', ja: 'コミット' },
    'csv.tool': { en: 'Tool', ja: 'ツール' },
    'csv.policy': { en: 'Policies', ja: 'ポリシー' },
    'csv.guide': { en: 'Guide', ja: 'ガイド' },
    'csv.tool-version': { en: 'vmsguard {version}', ja: 'vmsguard {version}' },
    'csv.policy-version': { en: '{version} (SHA-256 {digest})', ja: '{version}(SHA-256 {digest})' },
    'record.run': { en: 'run', ja: '実行' },
    'record.site': { en: 'site', ja: 'サイト' },
    'record.requirement': { en: 'requirement', ja: '要件' },
    'record.finding': { en: 'finding', ja: '検出' },
    'record.fixed': { en: 'fixed finding', ja: '解消された検出' },
    'record.weakening': { en: 'weakened check', ja: '判定が弱まる変更' },
    'record.diagnostic': { en: 'input', ja: '入力' },
    'record.assumption': { en: 'assumption', ja: '前提' },
    'record.input': { en: 'file read', ja: '読み取ったファイル' },
    'certainty.certain': { en: 'certain', ja: '確実' },
    'certainty.possible': { en: 'possible', ja: '可能性' },
    'change.fixed': { en: 'fixed', ja: '解消' },
    'comparison.heading': { en: 'What the change does', ja: '変更の影響' },
    'comparison.weakenings': { en: 'What weakens the check', ja: '判定が弱まる変更' },
    'comparison.weakenings-lead': {
        en: 'These changes make the check see or ask less. A reviewer should agree with each of them',
        ja: '検査の対象または条件が減る変更です。レビュー担当者は1件ずつ確認してください',
    },
    'comparison.removed-site': { en: 'the site {path} of the base is not there any more', ja: '比較元にあったサイト {path} がなくなりました' },
    'comparison.traffic': { en: 'Changes of traffic', ja: '通信の変化' },
    'comparison.map': { en: 'Zones and what changes between them', ja: 'ゾーン間の通信の変化' },
    'comparison.legend': {
        en: 'Red passes newly, green passes no more; thin and dotted where a condition is in doubt',
        ja: '赤は新たに通過する通信、緑は通過しなくなった通信です。細い点線は条件が不明なものです',
    },
    'comparison.no-map': {
        en: 'Too many zones change for a picture; the table above lists the traffic',
        ja: '変化するゾーンが多いため図を省略しています。通信は上の表にあります',
    },
    'comparison.fixed-heading': { en: 'Fixed', ja: '解消された検出' },
    'comparison.change': { en: 'Change', ja: '変化' },
    'comparison.from': { en: 'From', ja: '送信元' },
    'comparison.to': { en: 'To', ja: '宛先' },
    'comparison.service': { en: 'Service', ja: 'サービス' },
    'comparison.cause': { en: 'Line', ja: '原因の行' },
    'comparison.example': { en: 'Example packet', ja: '通信例' },
    'comparison.compared': { en: 'compared with {base}', ja: '比較元: {base}' },
    'picture.opened': { en: 'new', ja: '新規' },
    'picture.closed': { en: 'closed', ja: '遮断' },
    'picture.opened-possibly': { en: 'perhaps new', ja: '新規の可能性' },
    'picture.closed-possibly': { en: 'perhaps closed', ja: '遮断の可能性' },
    'picture.services': { en: '{change}: {services}', ja: '{change}: {services}' },
    'picture.more': { en: '{services} and {count} more', ja: '{services} ほか{count}件' },
    'comment.new': { en: 'New findings', ja: '新しい検出' },
    'comment.findings': { en: 'Findings', ja: '検出事項' },
    'comment.unchanged': { en: '{count} findings are unchanged and not listed here', ja: '変化のない検出{count}件は省略しています' },
    'comment.counts': {
        en: '{new} new findings, {unchanged} unchanged, {fixed} fixed; {allowed} changes let traffic pass, {blocked} block it; {weakenings} changes weaken the check; {unread} messages about inputs that could not be read or understood',
        ja: '検出: 新規{new}件、変化なし{unchanged}件、解消{fixed}件。通信: 新たに通過{allowed}件、遮断{blocked}件。判定が弱まる変更{weakenings}件。読み取れない、または解釈できない入力のメッセージ{unread}件',
    },
    'comment.short': {
        en: 'This comment is shortened to stay below the size limit; the job summary holds the rest',
        ja: 'サイズ上限のためコメントを短縮しています。残りはジョブサマリーにあります',
    },
    'comment.more': { en: '{count} more in the job summary', ja: 'ほかに{count}件(ジョブサマリーを参照)' },
    'comment.details': { en: 'Job summary and report', ja: 'ジョブサマリーとレポート' },
};

;// CONCATENATED MODULE: ./.build/compiled/src/report/words-site.js
const siteWords = {
    'verdict.pass': { en: 'pass', ja: '合格' },
    'verdict.fail': { en: 'fail', ja: '不合格' },
    'verdict.incomplete': { en: 'incomplete', ja: '判定不能' },
    'verdict.error': { en: 'error', ja: 'エラー' },
    'verdict.undecided': { en: 'undecided', ja: '未確定' },
    'verdict.not-applicable': { en: 'not applicable', ja: '対象外' },
    'site.headline': { en: 'site "{name}" ({path}): {verdict}', ja: 'サイト「{name}」({path}): {verdict}' },
    'site.diagnostics': { en: 'What could not be read or understood', ja: '読み取れなかった、または解釈できなかったもの' },
    'site.outside': { en: 'Outside any site', ja: 'サイトに属さないもの' },
    'site.notes': {
        en: '{count} notes are not listed here; --format json shows them',
        ja: '補足が{count}件あります。--format json で表示できます',
    },
    'site.undecided': { en: 'Requirements that are undecided', ja: '未確定の要件' },
    'site.failed': { en: 'Requirements that are not met', ja: '満たしていない要件' },
    'site.assumptions': { en: 'Assumptions', ja: '前提' },
    'site.coverage': { en: 'How the exports were understood', ja: 'エクスポートの解釈状況' },
    'site.inputs': { en: 'Inputs: {count} files', ja: '入力ファイル: {count}件' },
    'site.requirements': {
        en: 'Requirements: {pass} pass, {fail} fail, {undecided} undecided, {other} not applicable',
        ja: '要件: 合格{pass}件、不合格{fail}件、未確定{undecided}件、対象外{other}件',
    },
    'site.waivers': { en: 'Waivers: {active} in force, {expired} expired, {pending} not in the base yet', ja: '適用除外: 有効{active}件、期限切れ{expired}件、ベースに未反映{pending}件' },
    'site.known': { en: '{count} findings of the baseline are not listed here; --format json shows them', ja: 'ベースラインに記録済みの検出事項{count}件は省略しています。--format json で表示できます' },
    'site.without-waivers': { en: 'Judged as though nothing were accepted: waivers, acknowledged lines and the baseline were left aside', ja: '適用除外、承認済みの行、ベースラインを無視して判定しました' },
    'diagnostic.hash': { en: '{message} (line hash {hash})', ja: '{message}(行ハッシュ {hash})' },
    'diagnostic.acknowledged': { en: '{message} (acknowledged until {expires}: {reason})', ja: '{message}({expires}まで承認済み: {reason})' },
    'comparison.title': { en: 'What the change does', ja: '変更の影響' },
    'comparison.none': { en: 'no traffic passes newly or is newly blocked, no finding is new or fixed', ja: '通信の変化、新しい検出、解消された検出はありません' },
    'comparison.findings': { en: 'findings: {new} new, {unchanged} unchanged, {fixed} fixed', ja: '検出: 新規{new}件、変化なし{unchanged}件、解消{fixed}件' },
    'comparison.fixed': { en: 'fixed: {title} ({rule}; was at {place})', ja: '解消: {title}({rule}、以前の位置 {place})' },
    'comparison.flow': { en: '{change}: {source} -> {destination} {service}{line} ({place})', ja: '{change}: {source} → {destination} {service}{line}({place})' },
    'comparison.line': { en: ' by {line}', ja: '、{line} による' },
    'comparison.more': { en: '{count} more changes of traffic; --format json lists them', ja: 'このほかに通信の変化が{count}件あります。--format json で表示できます' },
    'comparison.sources': { en: '{named} and {count} more', ja: '{named} ほか{count}件' },
    'comparison.end': { en: '{name} ({zone})', ja: '{name}({zone})' },
    'comparison.weakening': { en: 'weakens the check: {message} ({place})', ja: '判定が弱まる変更: {message}({place})' },
    'change.allowed': { en: 'passes now', ja: '新たに通過' },
    'change.blocked': { en: 'passes no more', ja: '通過しなくなった' },
    'change.moved': { en: 'passes by another line', ja: '別の行で通過' },
    'change.allowed-possibly': { en: 'may pass now', ja: '新たに通過する可能性' },
    'change.blocked-possibly': { en: 'may have passed, and does no more', ja: '通過する可能性がなくなった' },
    'change.moved-possibly': { en: 'may pass by another line', ja: '別の行で通過する可能性' },
    'change.new': { en: 'new', ja: '新規' },
    'change.unchanged': { en: 'unchanged', ja: '変化なし' },
    'effect.error': { en: 'error', ja: 'エラー' },
    'effect.incomplete': { en: 'incomplete', ja: '判定不能' },
    'effect.warning': { en: 'warning', ja: '警告' },
    'effect.note': { en: 'note', ja: '補足' },
    'coverage.path': { en: 'file', ja: 'ファイル' },
    'coverage.format': { en: 'format', ja: '形式' },
    'coverage.unit': { en: 'unit', ja: '単位' },
    'coverage.total': { en: 'total', ja: '総数' },
    'coverage.understood': { en: 'understood', ja: '解釈済み' },
    'coverage.noEffect': { en: 'no effect on filtering', ja: '通信制御に無関係' },
    'coverage.partial': { en: 'partly', ja: '一部のみ' },
    'coverage.unsupported': { en: 'not supported', ja: '未対応' },
    'coverage.unrecognised': { en: 'not understood', ja: '解釈不能' },
};

;// CONCATENATED MODULE: ./.build/compiled/src/report/words-summary.js
const summaryWords = {
    'summary.verdict': { en: 'Verdict: {verdict} (exit code {code})', ja: '判定: {verdict}(終了コード {code})' },
    'summary.counts': {
        en: '{sites} sites, {findings} findings: {critical} critical, {high} high, {medium} medium, {low} low, {info} info',
        ja: 'サイト{sites}件、検出事項{findings}件: 致命的{critical}、高{high}、中{medium}、低{low}、情報{info}',
    },
    'summary.pass': {
        en: 'every site passes: nothing found at the level that fails, nothing left unread',
        ja: 'すべてのサイトが合格です。不合格となる検出事項も、未読の入力もありません',
    },
    'summary.fail': {
        en: 'at least one site has findings at the level that fails',
        ja: '不合格となる検出事項のあるサイトがあります',
    },
    'summary.incomplete': {
        en: 'no site surely fails, but something could not be decided; that is not a pass',
        ja: '不合格と確定したサイトはありませんが、判断できないものが残っています。合格ではありません',
    },
    'summary.error': {
        en: 'at least one site could not be judged; that is not a pass',
        ja: '判定できないサイトがあります。合格ではありません',
    },
    'summary.provenance': {
        en: 'vmsguard {version}, policies {policy} (SHA-256 {digest}), guide: {edition}, judged as of {date}',
        ja: 'vmsguard {version}、ポリシー {policy}(SHA-256 {digest})、ガイド: {edition}、評価日 {date}',
    },
    'summary.commit': { en: 'Commit {commit}', ja: 'コミット {commit}' },
    'markdown.title': { en: 'vmsguard: {verdict}', ja: 'vmsguard: {verdict}' },
    'markdown.sites': { en: 'Sites', ja: 'サイト' },
    'markdown.site': { en: 'Site', ja: 'サイト' },
    'markdown.verdict': { en: 'Verdict', ja: '判定' },
    'markdown.reason': { en: 'Reason', ja: '理由' },
    'markdown.requirement': { en: 'Requirement', ja: '要件' },
    'markdown.title-column': { en: 'Title', ja: '内容' },
    'markdown.controls': { en: 'Controls', ja: '管理策' },
    'markdown.requirements': { en: 'Verdict per requirement', ja: '要件ごとの判定' },
    'markdown.findings': { en: 'Findings', ja: '検出事項' },
    'markdown.no-findings': { en: 'No findings', ja: '検出事項はありません' },
    'markdown.severity': { en: 'Severity', ja: '重大度' },
    'markdown.count': { en: 'Count', ja: '件数' },
    'markdown.place': { en: 'Place', ja: '場所' },
    'markdown.message': { en: 'Message', ja: 'メッセージ' },
    'markdown.picture': { en: 'Zones and firewalls', ja: 'ゾーンとファイアウォール' },
    'markdown.zone': { en: 'Zone', ja: 'ゾーン' },
    'markdown.kind': { en: 'Kind', ja: '種別' },
    'markdown.gateway': { en: 'Gateway', ja: 'ゲートウェイ' },
    'markdown.hosts': { en: 'Hosts', ja: 'ホスト数' },
    'markdown.firewall': { en: 'Firewall', ja: 'ファイアウォール' },
    'markdown.zones-of': { en: 'Zones', ja: '接続ゾーン' },
    'markdown.digest': { en: 'SHA-256', ja: 'SHA-256' },
    'markdown.left-out': {
        en: '{count} more are left out here to stay below the size limit; the full list is in the file that the output report-json names',
        ja: 'サイズ上限のため残り{count}件を省略しています。全件は出力 report-json が示すファイルにあります',
    },
    'markdown.shortened': {
        en: 'This summary is shortened to stay below the size limit; everything is in the file that the output report-json names',
        ja: 'サイズ上限のため要約を短縮しています。全内容は出力 report-json が示すファイルにあります',
    },
    'annotation.more': {
        en: '{count} more of this kind are not shown here; the job summary and the file that the output report-json names list them',
        ja: '同じ種類の検出事項がほかに{count}件あります。ジョブサマリーと、出力 report-json が示すファイルに記載しています',
    },
    'annotation.more-title': { en: 'vmsguard: {count} more', ja: 'vmsguard: ほか{count}件' },
    'annotation.label': { en: '{label}: {text}', ja: '{label}: {text}' },
    'annotation.diagnostic-title': { en: 'vmsguard: {effect}', ja: 'vmsguard: {effect}' },
    'annotation.file': { en: 'in file {path}', ja: 'ファイル {path}' },
};

;// CONCATENATED MODULE: ./.build/compiled/src/report/words.js





const words = { ...siteWords, ...findingWords, ...summaryWords, ...outputWords };
const reportWords = (/* unused pure expression or super */ null && (words));
function say(language, word, parameters = {}) {
    return (0,message/* fillTemplate */.o)(words[word][language], parameters);
}


/***/ })

};
