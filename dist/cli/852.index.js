export const id = 852;
export const ids = [852];
export const modules = {

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

/***/ 3852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  provenanceLines: () => (/* binding */ provenanceLines),
  renderText: () => (/* binding */ renderText)
});

// EXTERNAL MODULE: ./.build/compiled/src/model/report.js
var model_report = __webpack_require__(2173);
// EXTERNAL MODULE: ./.build/compiled/src/report/escape-terminal.js + 1 modules
var escape_terminal = __webpack_require__(4615);
;// CONCATENATED MODULE: ./.build/compiled/src/report/order-findings.js

function orderFindings(findings) {
    return [...findings].sort((left, right) => model_report/* SEVERITIES */.oC.indexOf(left.severity) - model_report/* SEVERITIES */.oC.indexOf(right.severity) ||
        certaintyRank(left) - certaintyRank(right) ||
        compareLocations(left.location, right.location) ||
        compareText(left.ruleId, right.ruleId) ||
        compareText(left.fingerprint, right.fingerprint));
}
const EFFECTS = ['error', 'incomplete', 'warning', 'note'];
function orderDiagnostics(diagnostics) {
    return [...diagnostics].sort((left, right) => EFFECTS.indexOf(left.effect) - EFFECTS.indexOf(right.effect) ||
        compareLocations(left.location, right.location) ||
        compareText(left.code, right.code) ||
        compareText(left.message, right.message));
}
function countSeverities(sites) {
    const counts = { critical: 0, high: 0, medium: 0, low: 0, info: 0 };
    for (const { findings } of sites)
        for (const { severity } of findings)
            counts[severity] += 1;
    return counts;
}
function countFindings(report) {
    return report.sites.reduce((sum, { findings }) => sum + findings.length, 0);
}
function certaintyRank(finding) {
    return finding.certainty === 'certain' ? 0 : 1;
}
function compareLocations(left, right) {
    return (compareText(left.path, right.path) ||
        (left.region?.startLine ?? 0) - (right.region?.startLine ?? 0) ||
        (left.region?.startColumn ?? 0) - (right.region?.startColumn ?? 0));
}
function compareText(left, right) {
    if (left === right)
        return 0;
    return left < right ? -1 : 1;
}

;// CONCATENATED MODULE: ./.build/compiled/src/report/place-text.js
function placeText(location) {
    const { path, region } = location;
    if (region === undefined)
        return path;
    return region.startColumn === undefined ? `${path}:${region.startLine}` : `${path}:${region.startLine}:${region.startColumn}`;
}

// EXTERNAL MODULE: ./.build/compiled/src/report/words.js + 3 modules
var words = __webpack_require__(3483);
;// CONCATENATED MODULE: ./.build/compiled/src/report/text-diagnostics.js




const COLOURS = { error: 'red', incomplete: 'yellow', warning: 'yellow', note: 'blue' };
function textDiagnostics(diagnostics, heading, style) {
    const told = orderDiagnostics(diagnostics.filter(({ effect }) => effect !== 'note'));
    const notes = diagnostics.length - told.length;
    if (diagnostics.length === 0)
        return [];
    return [
        style.paint('bold', heading),
        ...told.map((entry) => diagnosticLine(entry, style)),
        ...(notes === 0 ? [] : [`  ${(0,words/* say */.c)(style.language, 'site.notes', { count: notes })}`]),
    ];
}
function diagnosticLine({ effect, code, message, location }, { language, paint }) {
    const label = paint(COLOURS[effect], `${(0,words/* say */.c)(language, `effect.${effect}`)}[${(0,escape_terminal/* escapeTerminal */.en)(code)}]`);
    const place = location.path === '' ? '' : ` ${paint('cyan', (0,escape_terminal/* escapeTerminal */.en)(placeText(location)))}`;
    return `  ${label}${place} ${(0,escape_terminal/* escapeTerminal */.en)(message)}`;
}

;// CONCATENATED MODULE: ./.build/compiled/src/report/text-style.js
const VERDICT_COLOURS = { pass: 'green', fail: 'red', incomplete: 'yellow', error: 'red' };

// EXTERNAL MODULE: ./.build/compiled/src/report/cut-text.js
var cut_text = __webpack_require__(2186);
;// CONCATENATED MODULE: ./.build/compiled/src/report/text-coverage.js



const ELEMENT_STATES = ['understood', 'noEffect', 'partial', 'unsupported', 'unrecognised'];
function textCoverage(coverage, { language, paint }) {
    if (coverage.length === 0)
        return [];
    const head = ['path', 'format', 'unit', 'total', ...ELEMENT_STATES].map((column) => (0,words/* say */.c)(language, `coverage.${column}`));
    const rows = coverage.map(({ path, format, unit, total, elements }) => [
        (0,escape_terminal/* escapeTerminal */.en)(path),
        (0,escape_terminal/* escapeTerminal */.en)(format),
        (0,escape_terminal/* escapeTerminal */.en)(unit),
        String(total),
        ...ELEMENT_STATES.map((state) => String(elements[state])),
    ]);
    return [paint('bold', (0,words/* say */.c)(language, 'site.coverage')), ...alignColumns([head, ...rows]).map((line) => `  ${line}`)];
}
function alignColumns(rows) {
    const widths = [];
    for (const row of rows) {
        for (const [column, cell] of row.entries())
            widths[column] = Math.max(widths[column] ?? 0, (0,cut_text/* cellWidth */.BR)(cell));
    }
    return rows.map((row) => row.map((cell, column) => `${cell}${' '.repeat((widths[column] ?? 0) - (0,cut_text/* cellWidth */.BR)(cell))}`).join('  ').trimEnd());
}

// EXTERNAL MODULE: ./.build/compiled/src/report/code-frame.js + 1 modules
var code_frame = __webpack_require__(5069);
;// CONCATENATED MODULE: ./.build/compiled/src/report/finding-lines.js


const MOST_AFFECTED = 8;
function findingLines(finding, language) {
    const lines = [
        { part: 'example', label: (0,words/* say */.c)(language, 'finding.example'), values: finding.example === undefined ? [] : [packetText(finding.example, language)] },
        { part: 'path', label: (0,words/* say */.c)(language, 'finding.path'), values: finding.path.map((step) => stepText(step, language)) },
        { part: 'doubts', label: (0,words/* say */.c)(language, 'finding.doubts'), values: finding.doubts },
        { part: 'fix', label: (0,words/* say */.c)(language, 'finding.fix'), values: finding.fix === '' ? [] : [finding.fix] },
        { part: 'also', label: (0,words/* say */.c)(language, 'finding.also'), values: relatedTexts(finding, language) },
        { part: 'affected', label: (0,words/* say */.c)(language, 'finding.affected'), values: affectedTexts(finding, language) },
        reference((0,words/* say */.c)(language, 'finding.requirements'), finding.requirements),
        reference((0,words/* say */.c)(language, 'finding.controls'), finding.controls),
        reference((0,words/* say */.c)(language, 'finding.related-controls'), finding.relatedControls),
        reference((0,words/* say */.c)(language, 'finding.rows'), finding.guideRows),
        reference((0,words/* say */.c)(language, 'finding.conflicts'), finding.guideConflicts),
    ];
    return lines.filter(({ values }) => values.length > 0);
}
function packetText(example, language) {
    const { source, destination, protocol, port, deliveredTo } = example;
    if (deliveredTo === undefined)
        return (0,words/* say */.c)(language, 'packet.direct', { source, destination, protocol, port });
    return (0,words/* say */.c)(language, 'packet.translated', { source, destination, protocol, port, delivered: deliveredTo });
}
function relatedTexts(finding, language) {
    return finding.relatedLocations.map(({ message, location }) => (0,words/* say */.c)(language, 'related.entry', { message, place: placeText(location) }));
}
function reference(label, values) {
    return { part: 'references', label, values: values.length === 0 ? [] : [values.join(', ')] };
}
function affectedTexts(finding, language) {
    const listed = finding.affected.slice(0, MOST_AFFECTED);
    if (finding.affectedCount <= listed.length)
        return listed;
    return listed.length === 0 ? [] : [...listed, (0,words/* say */.c)(language, 'finding.affected-more', { count: finding.affectedCount })];
}
function stepText(step, language) {
    const { device, filter, line } = step;
    const where = filter === '' ? device : (0,words/* say */.c)(language, 'step.filter', { device, filter });
    const common = { where, action: (0,words/* say */.c)(language, `action.${step.action}`), place: placeText(step.location) };
    return line === '' ? (0,words/* say */.c)(language, 'step.default', common) : (0,words/* say */.c)(language, 'step.line', { ...common, line });
}

;// CONCATENATED MODULE: ./.build/compiled/src/report/text-finding.js





const text_finding_COLOURS = { error: 'red', warning: 'yellow', note: 'blue' };
function textFinding(finding, style) {
    const { language, paint } = style;
    const label = paint(text_finding_COLOURS[finding.level], `${(0,words/* say */.c)(language, `level.${finding.level}`)}[${(0,escape_terminal/* escapeTerminal */.en)(finding.ruleId)}]`);
    const severity = (0,words/* say */.c)(language, `finding.${finding.certainty}`, { severity: (0,words/* say */.c)(language, `severity.${finding.severity}`) });
    return [
        `${label} ${paint('bold', (0,escape_terminal/* escapeTerminal */.en)(finding.title))} (${severity})`,
        `  ${(0,escape_terminal/* escapeTerminal */.en)(finding.message)}`,
        `  ${paint('cyan', `--> ${(0,escape_terminal/* escapeTerminal */.en)(placeText(finding.location))}`)}`,
        ...(0,code_frame/* codeFrame */.l)(finding.location, style.sourceLines, style).map((line) => `  ${line}`),
        ...findingLines(finding, language).flatMap(({ label: name, values }) => labelled(name, values)),
    ];
}
function labelled(label, values) {
    const [first = '', ...others] = values.map(escape_terminal/* escapeTerminal */.en);
    return [`  ${label}: ${first}`, ...others.map((value) => `    ${value}`)];
}

;// CONCATENATED MODULE: ./.build/compiled/src/report/text-site.js








function textSite(site, style) {
    const { language, paint } = style;
    const verdict = (0,words/* say */.c)(language, `verdict.${site.verdict}`);
    const headline = (0,words/* say */.c)(language, 'site.headline', { name: site.name, path: site.path, verdict });
    return [
        paint('bold', paint(VERDICT_COLOURS[site.verdict], (0,escape_terminal/* escapeTerminal */.en)(headline))),
        `  ${(0,escape_terminal/* escapeTerminal */.en)(site.reason)}`,
        ...orderFindings(site.findings).flatMap((finding) => ['', ...textFinding(finding, style)]),
        ...section(textDiagnostics(site.diagnostics, (0,words/* say */.c)(language, 'site.diagnostics'), style)),
        ...section(requirementsOf(site, 'fail', style)),
        ...section(requirementsOf(site, 'undecided', style)),
        ...section(assumptionLines(site, style)),
        ...section(textCoverage(site.coverage, style)),
        '',
        countLine(site, style),
        (0,words/* say */.c)(language, 'site.inputs', { count: site.inputs.length }),
    ];
}
function section(lines) {
    return lines.length === 0 ? [] : ['', ...lines];
}
const HEADINGS = { fail: 'site.failed', undecided: 'site.undecided' };
function requirementsOf(site, verdict, { language, paint }) {
    const listed = site.requirements.filter((requirement) => requirement.verdict === verdict);
    if (listed.length === 0)
        return [];
    const lines = listed.map(({ id, title, reason }) => `  ${(0,escape_terminal/* escapeTerminal */.en)(id)} ${(0,escape_terminal/* escapeTerminal */.en)(title)}: ${(0,escape_terminal/* escapeTerminal */.en)(reason)}`);
    return [paint('bold', (0,words/* say */.c)(language, HEADINGS[verdict])), ...lines];
}
function assumptionLines(site, { language, paint }) {
    if (site.assumptions.length === 0)
        return [];
    const lines = site.assumptions.map(({ message, location }) => `  ${(0,escape_terminal/* escapeTerminal */.en)(message)} (${(0,escape_terminal/* escapeTerminal */.en)(placeText(location))})`);
    return [paint('bold', (0,words/* say */.c)(language, 'site.assumptions')), ...lines];
}
function countLine(site, { language }) {
    const count = (verdict) => site.requirements.filter((requirement) => requirement.verdict === verdict).length;
    return (0,words/* say */.c)(language, 'site.requirements', {
        pass: count('pass'),
        fail: count('fail'),
        undecided: count('undecided'),
        other: count('not-applicable'),
    });
}

;// CONCATENATED MODULE: ./.build/compiled/src/report/render-text.js







function renderText(report, options) {
    const style = { ...options, language: report.language };
    const lines = report.sites.flatMap((site) => [...textSite(site, style), '']);
    const outside = textDiagnostics(report.diagnostics, (0,words/* say */.c)(report.language, 'site.outside'), style);
    if (outside.length > 0)
        lines.push(...outside, '');
    lines.push(...closingLines(report, style));
    return `${lines.map(escape_terminal/* defuseLogLine */.N0).join('\n')}\n`;
}
function closingLines(report, { language, paint }) {
    const { verdict } = report;
    const name = (0,words/* say */.c)(language, `verdict.${verdict}`);
    const counts = { ...countSeverities(report.sites), sites: report.sites.length, findings: countFindings(report) };
    return [
        ...provenanceLines(report).map((line) => paint('dim', (0,escape_terminal/* escapeTerminal */.en)(line))),
        (0,words/* say */.c)(language, 'summary.counts', counts),
        paint('bold', paint(VERDICT_COLOURS[verdict], (0,words/* say */.c)(language, 'summary.verdict', { verdict: name, code: model_report/* EXIT_CODES */.ai[verdict] }))),
        (0,words/* say */.c)(language, `summary.${verdict}`),
    ];
}
function provenanceLines(report) {
    const { language, tool, policy, guide, evaluationDate: date, commit } = report;
    const made = (0,words/* say */.c)(language, 'summary.provenance', {
        version: tool.version,
        policy: policy.version,
        digest: policy.sha256.slice(0, 12),
        edition: guide.edition,
        date,
    });
    return commit === undefined ? [made] : [made, (0,words/* say */.c)(language, 'summary.commit', { commit })];
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
