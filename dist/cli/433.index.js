export const id = 433;
export const ids = [433];
export const modules = {

/***/ 3431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ CONTEXT_LINES),
/* harmony export */   l: () => (/* binding */ codeFrame)
/* harmony export */ });
/* harmony import */ var _cut_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2186);
/* harmony import */ var _escape_terminal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3134);
/* harmony import */ var _may_hold_secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2760);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7994);




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
    if ((0,_may_hold_secret_js__WEBPACK_IMPORTED_MODULE_1__/* .mayHoldSecret */ .d)(line))
        return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)(language, 'finding.hidden-line');
    return (0,_cut_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cutToCells */ .nq)((0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeTerminal */ .en)(line.replaceAll('\t', '  ')), WIDEST);
}


/***/ }),

/***/ 2186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BR: () => (/* binding */ cellWidth),
/* harmony export */   IN: () => (/* binding */ cutText),
/* harmony export */   nq: () => (/* binding */ cutToCells)
/* harmony export */ });
/* unused harmony export ELLIPSIS */
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

/***/ 4183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eu: () => (/* binding */ waiverText),
/* harmony export */   hq: () => (/* binding */ findingLines),
/* harmony export */   n2: () => (/* binding */ findingState),
/* harmony export */   uw: () => (/* binding */ stepText),
/* harmony export */   yT: () => (/* binding */ packetText)
/* harmony export */ });
/* unused harmony export relatedTexts */
/* harmony import */ var _place_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3787);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7994);


const MOST_AFFECTED = 8;
function findingLines(finding, language) {
    const lines = [
        { part: 'waiver', label: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)(language, 'finding.waiver'), values: finding.waiver === undefined ? [] : [waiverText(finding.waiver, language)] },
        { part: 'example', label: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)(language, 'finding.example'), values: finding.example === undefined ? [] : [packetText(finding.example, language)] },
        { part: 'path', label: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)(language, 'finding.path'), values: finding.path.map((step) => stepText(step, language)) },
        { part: 'doubts', label: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)(language, 'finding.doubts'), values: finding.doubts },
        { part: 'fix', label: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)(language, 'finding.fix'), values: finding.fix === '' ? [] : [finding.fix] },
        { part: 'also', label: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)(language, 'finding.also'), values: relatedTexts(finding, language) },
        { part: 'affected', label: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)(language, 'finding.affected'), values: affectedTexts(finding, language) },
        reference((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)(language, 'finding.requirements'), finding.requirements),
        reference((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)(language, 'finding.controls'), finding.controls),
        reference((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)(language, 'finding.related-controls'), finding.relatedControls),
        reference((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)(language, 'finding.rows'), finding.guideRows),
        reference((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)(language, 'finding.conflicts'), finding.guideConflicts),
    ];
    return lines.filter(({ values }) => values.length > 0);
}
function findingState({ severity, certainty, change, waiver, baseline }, language) {
    return [
        (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)(language, `finding.${certainty}`, { severity: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)(language, `severity.${severity}`) }),
        ...(change === undefined ? [] : [(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)(language, `change.${change}`)]),
        ...(waiver === undefined ? [] : [(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)(language, 'finding.waived', { expires: waiver.expires })]),
        ...(baseline === undefined || baseline === 'new' ? [] : [(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)(language, `baseline.${baseline}`)]),
    ].join(', ');
}
function waiverText({ reason, owner, approver, ticket, expires, location }, language) {
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)(language, 'waiver.entry', { reason, owner, approver, ticket, expires, place: (0,_place_text_js__WEBPACK_IMPORTED_MODULE_1__/* .placeText */ .Z)(location) });
}
function packetText(example, language) {
    const { source, destination, protocol, port, deliveredTo } = example;
    if (deliveredTo === undefined)
        return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)(language, 'packet.direct', { source, destination, protocol, port });
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)(language, 'packet.translated', { source, destination, protocol, port, delivered: deliveredTo });
}
function relatedTexts(finding, language) {
    return finding.relatedLocations.map(({ message, location }) => (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)(language, 'related.entry', { message, place: (0,_place_text_js__WEBPACK_IMPORTED_MODULE_1__/* .placeText */ .Z)(location) }));
}
function reference(label, values) {
    return { part: 'references', label, values: values.length === 0 ? [] : [values.join(', ')] };
}
function affectedTexts(finding, language) {
    const listed = finding.affected.slice(0, MOST_AFFECTED);
    if (finding.affectedCount <= listed.length)
        return listed;
    return listed.length === 0 ? [] : [...listed, (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)(language, 'finding.affected-more', { count: finding.affectedCount })];
}
function stepText(step, language) {
    const { device, filter, line } = step;
    const where = filter === '' ? device : (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)(language, 'step.filter', { device, filter });
    const common = { where, action: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)(language, `action.${step.action}`), place: (0,_place_text_js__WEBPACK_IMPORTED_MODULE_1__/* .placeText */ .Z)(step.location) };
    return line === '' ? (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)(language, 'step.default', common) : (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)(language, 'step.line', { ...common, line });
}


/***/ }),

/***/ 387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ groupFlows)
/* harmony export */ });
function groupFlows(flows) {
    const groups = new Map();
    for (const { source, ...flow } of flows) {
        const { change, certainty, destination, protocol, ports, location } = flow;
        const key = JSON.stringify([change, certainty, destination, protocol, ports, location]);
        const known = groups.get(key);
        groups.set(key, known === undefined ? { ...flow, sources: [source] } : { ...known, sources: [...known.sources, source] });
    }
    return [...groups.values()];
}


/***/ }),

/***/ 2760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ mayHoldSecret)
/* harmony export */ });
const SECRET_WORDS = /passw|passphrase|_pass\b|pwd|secret|psk|key|community|hash|private|credential|token|cookie|bearer|\bmd5\b|\bsha\d*\b|crypt|\bENC\b|-----BEGIN|-----END/iu;
const MARKED_HASH = /\$[0-9A-Za-z]{1,6}\$/u;
const LONG_CODE = /[A-Za-z0-9+/=]{32}/u;
const LONGEST_LINE = 20_000;
function mayHoldSecret(line) {
    return line.length > LONGEST_LINE || SECRET_WORDS.test(line) || MARKED_HASH.test(line) || LONG_CODE.test(line);
}


/***/ }),

/***/ 1099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ orderFindings),
/* harmony export */   A6: () => (/* binding */ listedFindings),
/* harmony export */   Gt: () => (/* binding */ countFindings),
/* harmony export */   LR: () => (/* binding */ orderDiagnostics),
/* harmony export */   ng: () => (/* binding */ countSeverities)
/* harmony export */ });
/* harmony import */ var _model_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2173);

function orderFindings(findings) {
    return [...findings].sort((left, right) => Number(!(0,_model_report_js__WEBPACK_IMPORTED_MODULE_0__/* .isGating */ .LV)(left)) - Number(!(0,_model_report_js__WEBPACK_IMPORTED_MODULE_0__/* .isGating */ .LV)(right)) ||
        _model_report_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.indexOf(left.severity) - _model_report_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.indexOf(right.severity) ||
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
function listedFindings(findings) {
    return findings.filter(({ baseline, severity }) => baseline !== 'known' || severity === 'critical');
}
function countSeverities(sites) {
    const counts = { critical: 0, high: 0, medium: 0, low: 0, info: 0 };
    for (const { findings } of sites)
        for (const { severity } of findings.filter(_model_report_js__WEBPACK_IMPORTED_MODULE_0__/* .isGating */ .LV))
            counts[severity] += 1;
    return counts;
}
function countFindings(report) {
    return report.sites.reduce((sum, { findings }) => sum + findings.filter(_model_report_js__WEBPACK_IMPORTED_MODULE_0__/* .isGating */ .LV).length, 0);
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


/***/ }),

/***/ 3787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ placeText)
/* harmony export */ });
function placeText(location) {
    const { path, region } = location;
    if (region === undefined)
        return path;
    return region.startColumn === undefined ? `${path}:${region.startLine}` : `${path}:${region.startLine}:${region.startColumn}`;
}


/***/ }),

/***/ 433:
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
// EXTERNAL MODULE: ./.build/compiled/src/report/escape-terminal.js
var escape_terminal = __webpack_require__(3134);
// EXTERNAL MODULE: ./.build/compiled/src/report/order-findings.js
var order_findings = __webpack_require__(1099);
// EXTERNAL MODULE: ./.build/compiled/src/report/text-diagnostics.js
var text_diagnostics = __webpack_require__(2104);
// EXTERNAL MODULE: ./.build/compiled/src/report/place-text.js
var place_text = __webpack_require__(3787);
;// CONCATENATED MODULE: ./.build/compiled/src/report/text-style.js
const VERDICT_COLOURS = { pass: 'green', fail: 'red', incomplete: 'yellow', error: 'red' };

// EXTERNAL MODULE: ./.build/compiled/src/report/text-comparison.js
var text_comparison = __webpack_require__(8639);
// EXTERNAL MODULE: ./.build/compiled/src/report/text-coverage.js
var text_coverage = __webpack_require__(7508);
// EXTERNAL MODULE: ./.build/compiled/src/report/code-frame.js
var code_frame = __webpack_require__(3431);
// EXTERNAL MODULE: ./.build/compiled/src/report/finding-lines.js
var finding_lines = __webpack_require__(4183);
// EXTERNAL MODULE: ./.build/compiled/src/report/words.js + 4 modules
var words = __webpack_require__(7994);
;// CONCATENATED MODULE: ./.build/compiled/src/report/text-finding.js





const COLOURS = { error: 'red', warning: 'yellow', note: 'blue' };
function textFinding(finding, style) {
    const { language, paint } = style;
    const label = paint(COLOURS[finding.level], `${(0,words/* say */.c)(language, `level.${finding.level}`)}[${(0,escape_terminal/* escapeTerminal */.en)(finding.ruleId)}]`);
    return [
        `${label} ${paint('bold', (0,escape_terminal/* escapeTerminal */.en)(finding.title))} (${(0,escape_terminal/* escapeTerminal */.en)((0,finding_lines/* findingState */.n2)(finding, language))})`,
        `  ${(0,escape_terminal/* escapeTerminal */.en)(finding.message)}`,
        `  ${paint('cyan', `--> ${(0,escape_terminal/* escapeTerminal */.en)((0,place_text/* placeText */.Z)(finding.location))}`)}`,
        ...(0,code_frame/* codeFrame */.l)(finding.location, style.sourceLines, style).map((line) => `  ${line}`),
        ...(0,finding_lines/* findingLines */.hq)(finding, language).flatMap(({ label: name, values }) => labelled(name, values)),
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
    const listed = (0,order_findings/* listedFindings */.A6)(site.findings);
    const headline = (0,words/* say */.c)(language, 'site.headline', { name: site.name, path: site.path, verdict });
    return [
        paint('bold', paint(VERDICT_COLOURS[site.verdict], (0,escape_terminal/* escapeTerminal */.en)(headline))),
        `  ${(0,escape_terminal/* escapeTerminal */.en)(site.reason)}`,
        ...section((0,text_comparison/* textComparison */.n4)(site, style)),
        ...(0,order_findings/* orderFindings */.$t)(listed).flatMap((finding) => ['', ...textFinding(finding, style)]),
        ...section((0,text_diagnostics/* textDiagnostics */.O)(site.diagnostics, (0,words/* say */.c)(language, 'site.diagnostics'), style)),
        ...section(requirementsOf(site, 'fail', style)),
        ...section(requirementsOf(site, 'undecided', style)),
        ...section(assumptionLines(site, style)),
        ...section((0,text_coverage/* textCoverage */.ED)(site.coverage, style)),
        '',
        countLine(site, style),
        ...waiverLines(site, style),
        ...(listed.length === site.findings.length ? [] : [(0,words/* say */.c)(language, 'site.known', { count: site.findings.length - listed.length })]),
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
    const lines = site.assumptions.map(({ message, location }) => `  ${(0,escape_terminal/* escapeTerminal */.en)(message)} (${(0,escape_terminal/* escapeTerminal */.en)((0,place_text/* placeText */.Z)(location))})`);
    return [paint('bold', (0,words/* say */.c)(language, 'site.assumptions')), ...lines];
}
function waiverLines({ waivers = [] }, { language }) {
    const count = (state) => waivers.filter((one) => one.state === state).length;
    return waivers.length === 0 ? [] : [(0,words/* say */.c)(language, 'site.waivers', { active: count('active'), expired: count('expired'), pending: count('pending') })];
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
    const outside = (0,text_diagnostics/* textDiagnostics */.O)(report.diagnostics, (0,words/* say */.c)(report.language, 'site.outside'), style);
    if (outside.length > 0)
        lines.push(...outside, '');
    lines.push(...closingLines(report, style));
    return `${lines.map(escape_terminal/* defuseLogLine */.N0).join('\n')}\n`;
}
function closingLines(report, { language, paint }) {
    const { verdict } = report;
    const name = (0,words/* say */.c)(language, `verdict.${verdict}`);
    const counts = { ...(0,order_findings/* countSeverities */.ng)(report.sites), sites: report.sites.length, findings: (0,order_findings/* countFindings */.Gt)(report) };
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
    return [made, ...(commit === undefined ? [] : [(0,words/* say */.c)(language, 'summary.commit', { commit })]), ...(report.withoutWaivers === true ? [(0,words/* say */.c)(language, 'site.without-waivers')] : [])];
}


/***/ }),

/***/ 8639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E0: () => (/* binding */ sourcesText),
/* harmony export */   Z4: () => (/* binding */ endText),
/* harmony export */   n4: () => (/* binding */ textComparison)
/* harmony export */ });
/* unused harmony export flowText */
/* harmony import */ var _escape_terminal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3134);
/* harmony import */ var _group_flows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(387);
/* harmony import */ var _place_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3787);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7994);




const MOST_FLOWS = 40;
function textComparison(site, { language, paint }) {
    const { comparison, findings } = site;
    if (comparison === undefined)
        return [];
    const { fixed, weakenings } = comparison;
    const flows = (0,_group_flows_js__WEBPACK_IMPORTED_MODULE_1__/* .groupFlows */ .L)(comparison.flows);
    const count = (change) => findings.filter((finding) => finding.change === change).length;
    const more = flows.length - MOST_FLOWS;
    const lines = [
        ...weakenings.map(({ message, location }) => (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)(language, 'comparison.weakening', { message, place: (0,_place_text_js__WEBPACK_IMPORTED_MODULE_2__/* .placeText */ .Z)(location) })),
        ...flows.slice(0, MOST_FLOWS).map((flow) => flowText(flow, language)),
        ...(more > 0 ? [(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)(language, 'comparison.more', { count: more })] : []),
        ...fixed.filter(({ level }) => level !== 'note').map(({ title, ruleId, location }) => (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)(language, 'comparison.fixed', { title, rule: ruleId, place: (0,_place_text_js__WEBPACK_IMPORTED_MODULE_2__/* .placeText */ .Z)(location) })),
        flows.length + fixed.length + count('new') === 0 ? (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)(language, 'comparison.none') : (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)(language, 'comparison.findings', { new: count('new'), unchanged: count('unchanged'), fixed: fixed.length }),
    ];
    return [paint('bold', (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)(language, 'comparison.title')), ...lines.map((line) => `  ${(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeTerminal */ .en)(line)}`)];
}
function flowText({ change, certainty, sources, destination, protocol, ports, location, line }, language) {
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)(language, 'comparison.flow', {
        change: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)(language, certainty === 'certain' ? `change.${change}` : `change.${change}-possibly`),
        source: sourcesText(sources, language),
        destination: endText(destination, language),
        service: ports === '' ? protocol : `${protocol}/${ports}`,
        line: line === '' ? '' : (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)(language, 'comparison.line', { line }),
        place: (0,_place_text_js__WEBPACK_IMPORTED_MODULE_2__/* .placeText */ .Z)(location),
    });
}
const MOST_SOURCES = 4;
function sourcesText(sources, language) {
    const named = sources.slice(0, MOST_SOURCES).map((source) => endText(source, language)).join(', ');
    const count = sources.length - MOST_SOURCES;
    return count > 0 ? (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)(language, 'comparison.sources', { named, count }) : named;
}
function endText({ name, zone }, language) {
    return zone === '' || zone === name ? name : (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)(language, 'comparison.end', { name, zone });
}


/***/ }),

/***/ 7508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ED: () => (/* binding */ textCoverage),
/* harmony export */   we: () => (/* binding */ ELEMENT_STATES)
/* harmony export */ });
/* unused harmony export alignColumns */
/* harmony import */ var _cut_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2186);
/* harmony import */ var _escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3134);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7994);



const ELEMENT_STATES = ['understood', 'noEffect', 'partial', 'unsupported', 'unrecognised'];
function textCoverage(coverage, { language, paint }) {
    if (coverage.length === 0)
        return [];
    const head = ['path', 'format', 'unit', 'total', ...ELEMENT_STATES].map((column) => (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)(language, `coverage.${column}`));
    const rows = coverage.map(({ path, format, unit, total, elements }) => [
        (0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeTerminal */ .en)(path),
        (0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeTerminal */ .en)(format),
        (0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeTerminal */ .en)(unit),
        String(total),
        ...ELEMENT_STATES.map((state) => String(elements[state])),
    ]);
    return [paint('bold', (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)(language, 'site.coverage')), ...alignColumns([head, ...rows]).map((line) => `  ${line}`)];
}
function alignColumns(rows) {
    const widths = [];
    for (const row of rows) {
        for (const [column, cell] of row.entries())
            widths[column] = Math.max(widths[column] ?? 0, (0,_cut_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cellWidth */ .BR)(cell));
    }
    return rows.map((row) => row.map((cell, column) => `${cell}${' '.repeat((widths[column] ?? 0) - (0,_cut_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cellWidth */ .BR)(cell))}`).join('  ').trimEnd());
}


/***/ }),

/***/ 2104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ diagnosticText),
/* harmony export */   O: () => (/* binding */ textDiagnostics)
/* harmony export */ });
/* harmony import */ var _escape_terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3134);
/* harmony import */ var _order_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1099);
/* harmony import */ var _place_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3787);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7994);




const COLOURS = { error: 'red', incomplete: 'yellow', warning: 'yellow', note: 'blue' };
function textDiagnostics(diagnostics, heading, style) {
    const told = (0,_order_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .orderDiagnostics */ .LR)(diagnostics.filter(({ effect }) => effect !== 'note'));
    const notes = diagnostics.length - told.length;
    if (diagnostics.length === 0)
        return [];
    return [
        style.paint('bold', heading),
        ...told.map((entry) => diagnosticLine(entry, style)),
        ...(notes === 0 ? [] : [`  ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)(style.language, 'site.notes', { count: notes })}`]),
    ];
}
function diagnosticText({ message, lineHash, acknowledged }, language) {
    if (acknowledged !== undefined)
        return (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)(language, 'diagnostic.acknowledged', { message, reason: acknowledged.reason, expires: acknowledged.expires });
    return lineHash === undefined ? message : (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)(language, 'diagnostic.hash', { message, hash: lineHash });
}
function diagnosticLine(one, { language, paint }) {
    const { effect, code, location } = one;
    const label = paint(COLOURS[effect], `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)(language, `effect.${effect}`)}[${(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeTerminal */ .en)(code)}]`);
    const place = location.path === '' ? '' : ` ${paint('cyan', (0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeTerminal */ .en)((0,_place_text_js__WEBPACK_IMPORTED_MODULE_3__/* .placeText */ .Z)(location)))}`;
    return `  ${label}${place} ${(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeTerminal */ .en)(diagnosticText(one, language))}`;
}


/***/ })

};
