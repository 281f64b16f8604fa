export const id = 557;
export const ids = [557];
export const modules = {

/***/ 1557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadSourceLines: () => (/* binding */ loadSourceLines)
/* harmony export */ });
/* harmony import */ var _parsers_shared_decode_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5364);
/* harmony import */ var _report_code_frame_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5069);


const MOST_LINES = 10;
async function loadSourceLines(report, workspace) {
    const kept = new Map();
    for (const [path, numbers] of wantedLines(report))
        kept.set(path, await readLines(workspace, path, numbers));
    return (path, first, last) => {
        const lines = kept.get(path);
        const shown = [];
        for (let number = first; number <= last; number += 1) {
            const line = lines?.get(number);
            if (line === undefined)
                break;
            shown.push(line);
        }
        return shown.length === 0 ? undefined : shown;
    };
}
function wantedLines(report) {
    const wanted = new Map();
    for (const { findings } of report.sites) {
        for (const { location } of findings) {
            const numbers = wanted.get(location.path) ?? new Set();
            for (const number of linesOf(location))
                numbers.add(number);
            wanted.set(location.path, numbers);
        }
    }
    return wanted;
}
function linesOf({ region }) {
    if (region === undefined)
        return [];
    const first = Math.max(1, region.startLine - _report_code_frame_js__WEBPACK_IMPORTED_MODULE_0__/* .CONTEXT_LINES */ .E);
    const last = Math.min(Math.max(region.startLine, region.endLine ?? 0) + _report_code_frame_js__WEBPACK_IMPORTED_MODULE_0__/* .CONTEXT_LINES */ .E, first + MOST_LINES);
    return Array.from({ length: last - first + 1 }, (_unused, index) => first + index);
}
async function readLines(workspace, path, numbers) {
    const answer = path === '' || numbers.size === 0 ? undefined : await workspace.read(path);
    if (answer === undefined || 'problem' in answer)
        return new Map();
    const lines = ((0,_parsers_shared_decode_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeText */ .g)(answer.file.bytes)?.text ?? '').split(/\r\n|[\r\n]/u);
    const kept = [...numbers].flatMap((number) => {
        const line = lines[number - 1];
        return line === undefined ? [] : [[number, line]];
    });
    return new Map(kept);
}


/***/ }),

/***/ 5364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ decodeLines),
/* harmony export */   g: () => (/* binding */ decodeText)
/* harmony export */ });
function decodeText(bytes) {
    return decodeAs(bytes, byteOrderMark(bytes) ?? utf16WithoutMark(bytes));
}
function decodeLines(bytes) {
    const encoding = byteOrderMark(bytes) ?? utf16WithoutMark(bytes);
    if (encoding === undefined || encoding === 'utf-8')
        return decodeAs(withLineFeeds(bytes), encoding);
    const decoded = decodeAs(bytes, encoding);
    return decoded === undefined ? undefined : { ...decoded, text: decoded.text.replace(/\r\n?/gu, '\n') };
}
function decodeAs(bytes, encoding) {
    if (encoding !== undefined)
        return strict(bytes, encoding);
    const decoded = strict(bytes, 'utf-8') ?? strict(bytes, 'shift_jis');
    if (decoded !== undefined)
        return decoded;
    if (bytes.includes(0))
        return undefined;
    const text = new TextDecoder('windows-1252').decode(bytes);
    return { text, encoding: 'windows-1252', guessed: true };
}
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
function withLineFeeds(bytes) {
    if (!bytes.includes(CARRIAGE_RETURN))
        return bytes;
    const result = new Uint8Array(bytes.length);
    let length = 0;
    for (let index = 0; index < bytes.length; index += 1) {
        const byte = bytes[index] ?? 0;
        if (byte === LINE_FEED && index > 0 && bytes[index - 1] === CARRIAGE_RETURN)
            continue;
        result[length] = byte === CARRIAGE_RETURN ? LINE_FEED : byte;
        length += 1;
    }
    return result.subarray(0, length);
}
function byteOrderMark(bytes) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return 'utf-16le';
    if (bytes[0] === 0xfe && bytes[1] === 0xff)
        return 'utf-16be';
    if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
        return 'utf-8';
    return undefined;
}
function utf16WithoutMark(bytes) {
    const sample = bytes.subarray(0, 512);
    if (sample.length < 4 || sample.length % 2 !== 0)
        return undefined;
    const even = zerosFrom(sample, 0);
    const odd = zerosFrom(sample, 1);
    if (even === 0 && odd > sample.length / 4)
        return 'utf-16le';
    return odd === 0 && even > sample.length / 4 ? 'utf-16be' : undefined;
}
function zerosFrom(sample, first) {
    let zeros = 0;
    for (let index = first; index < sample.length; index += 2)
        if (sample[index] === 0)
            zeros += 1;
    return zeros;
}
function strict(bytes, encoding) {
    try {
        const text = withoutPadding(new TextDecoder(encoding, { fatal: true }).decode(bytes));
        return text.includes('\0') ? undefined : { text, encoding, guessed: false };
    }
    catch {
        return undefined;
    }
}
function withoutPadding(text) {
    let end = text.length;
    while (end > 0 && text[end - 1] === '\0')
        end -= 1;
    return text.slice(0, end);
}


/***/ }),

/***/ 5069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ CONTEXT_LINES),
  l: () => (/* binding */ codeFrame)
});

// EXTERNAL MODULE: ./.build/compiled/src/report/cut-text.js
var cut_text = __webpack_require__(2186);
// EXTERNAL MODULE: ./.build/compiled/src/report/escape-terminal.js + 1 modules
var escape_terminal = __webpack_require__(4615);
;// CONCATENATED MODULE: ./.build/compiled/src/report/may-hold-secret.js
const SECRET_WORDS = /passw|passphrase|_pass\b|pwd|secret|psk|key|community|hash|private|credential|token|cookie|bearer|\bmd5\b|\bsha\d*\b|crypt|\bENC\b|-----BEGIN|-----END/iu;
const MARKED_HASH = /\$[0-9A-Za-z]{1,6}\$/u;
const LONG_CODE = /[A-Za-z0-9+/=]{32}/u;
const LONGEST_LINE = 20_000;
function mayHoldSecret(line) {
    return line.length > LONGEST_LINE || SECRET_WORDS.test(line) || MARKED_HASH.test(line) || LONG_CODE.test(line);
}

// EXTERNAL MODULE: ./.build/compiled/src/report/words.js + 3 modules
var words = __webpack_require__(3483);
;// CONCATENATED MODULE: ./.build/compiled/src/report/code-frame.js




const CONTEXT_LINES = 2;
const MOST_LINES = 9;
const WIDEST = 160;
function codeFrame(location, sourceLines, style) {
    const { region } = location;
    if (region === undefined)
        return [];
    const first = Math.max(1, region.startLine - CONTEXT_LINES);
    const end = Math.max(region.startLine, region.endLine ?? region.startLine);
    const last = Math.min(end + CONTEXT_LINES, first + MOST_LINES - 1);
    const lines = sourceLines(location.path, first, last);
    if (lines === undefined)
        return [];
    const width = String(last).length;
    return lines.map((line, index) => {
        const number = first + index;
        const meant = number >= region.startLine && number <= end;
        const gutter = `${meant ? '>' : ' '} ${String(number).padStart(width)} |`;
        return `${style.paint(meant ? 'red' : 'dim', gutter)} ${shownLine(line, style.language)}`.trimEnd();
    });
}
function shownLine(line, language) {
    if (mayHoldSecret(line))
        return (0,words/* say */.c)(language, 'finding.hidden-line');
    return (0,cut_text/* cutToCells */.nq)((0,escape_terminal/* escapeTerminal */.en)(line.replaceAll('\t', '  ')), WIDEST);
}


/***/ }),

/***/ 2186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BR: () => (/* binding */ cellWidth),
/* harmony export */   nq: () => (/* binding */ cutToCells)
/* harmony export */ });
/* unused harmony exports ELLIPSIS, cutText */
const ELLIPSIS = '…';
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
function cutText(text, most) {
    if (text.length <= most)
        return text;
    return `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/u, '')}${ELLIPSIS}`;
}
function cellWidth(text) {
    let cells = 0;
    for (const character of text)
        cells += WIDE.test(character) ? 2 : 1;
    return cells;
}
function cutToCells(line, most) {
    let cells = 0;
    let kept = '';
    let fitting = '';
    for (const character of line) {
        cells += WIDE.test(character) ? 2 : 1;
        if (cells > most)
            return `${fitting}${ELLIPSIS}`;
        kept += character;
        if (cells < most)
            fitting = kept;
    }
    return line;
}


/***/ }),

/***/ 3483:
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




const words = { ...siteWords, ...findingWords, ...summaryWords };
const reportWords = (/* unused pure expression or super */ null && (words));
function say(language, word, parameters = {}) {
    return (0,message/* fillTemplate */.o)(words[word][language], parameters);
}


/***/ })

};
