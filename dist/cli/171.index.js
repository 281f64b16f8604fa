export const id = 171;
export const ids = [171];
export const modules = {

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

/***/ 171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderCsv: () => (/* binding */ renderCsv)
});

// EXTERNAL MODULE: ./.build/compiled/src/report/cut-text.js
var cut_text = __webpack_require__(2186);
// EXTERNAL MODULE: ./.build/compiled/src/report/visible-text.js
var visible_text = __webpack_require__(512);
;// CONCATENATED MODULE: ./.build/compiled/src/report/escape-csv.js


const LONGEST = 32_000;
const FORMULA = /^[\s'"]*[=+\-@|%\u{ff1d}\u{ff0b}\u{ff0d}\u{2212}\u{ff20}]/u;
function escapeCsv(text) {
    const shown = (0,cut_text/* cutText */.IN)((0,visible_text/* visibleText */.Q)(text), LONGEST).replaceAll('##[', '# #[');
    return `"${(FORMULA.test(shown) ? `'${shown}` : shown).replaceAll('"', '""')}"`;
}

// EXTERNAL MODULE: ./.build/compiled/src/report/finding-lines.js
var finding_lines = __webpack_require__(4183);
// EXTERNAL MODULE: ./.build/compiled/src/report/order-findings.js
var order_findings = __webpack_require__(1099);
// EXTERNAL MODULE: ./.build/compiled/src/report/words.js + 4 modules
var words = __webpack_require__(7994);
;// CONCATENATED MODULE: ./.build/compiled/src/report/render-csv.js




const COLUMN_WORDS = {
    record: 'csv.record', site: 'csv.site', 'site-file': 'csv.site-file', id: 'csv.id', title: 'csv.title', state: 'csv.state', severity: 'csv.severity',
    certainty: 'csv.certainty', change: 'csv.change', message: 'csv.message', fix: 'csv.fix', example: 'csv.example', doubts: 'csv.doubts', affected: 'csv.affected',
    file: 'csv.file', line: 'csv.line', requirements: 'csv.requirements', controls: 'csv.controls', 'related-controls': 'csv.related-controls',
    'guide-rows': 'csv.guide-rows', fingerprint: 'csv.fingerprint', date: 'csv.date', commit: 'csv.commit', tool: 'csv.tool', policy: 'csv.policy', guide: 'csv.guide',
};
const BYTE_ORDER_MARK = '\ufeff';
function renderCsv(report) {
    const columns = Object.keys(COLUMN_WORDS);
    const common = commonCells(report);
    const rows = [...runRows(report), ...report.sites.flatMap((site) => siteRows(site, report))];
    const cells = rows.map((row) => new Map(Object.entries({ ...row, ...common })));
    const heading = Object.values(COLUMN_WORDS).map((word) => escapeCsv((0,words/* say */.c)(report.language, word)));
    const lines = [heading, ...cells.map((row) => columns.map((column) => escapeCsv(row.get(column) ?? '')))];
    return `${BYTE_ORDER_MARK}${lines.map((line) => `${line.join(',')}\r\n`).join('')}`;
}
function commonCells({ language, evaluationDate, commit, tool, policy, guide }) {
    return {
        date: evaluationDate,
        commit: commit ?? '',
        tool: (0,words/* say */.c)(language, 'csv.tool-version', { version: tool.version }),
        policy: (0,words/* say */.c)(language, 'csv.policy-version', { version: policy.version, digest: policy.sha256 }),
        guide: guide.edition,
    };
}
function runRows(report) {
    const { language, verdict, base } = report;
    return [
        { record: (0,words/* say */.c)(language, 'record.run'), state: (0,words/* say */.c)(language, `verdict.${verdict}`), message: (0,words/* say */.c)(language, `summary.${verdict}`) },
        ...(base?.removedSites ?? []).map((path) => ({ record: (0,words/* say */.c)(language, 'record.weakening'), id: 'weakening.removed_site', message: (0,words/* say */.c)(language, 'comparison.removed-site', { path }), file: path })),
        ...diagnosticRows(report, report),
    ];
}
function siteRows(site, report) {
    const { language } = report;
    const { comparison } = site;
    const rows = [
        { record: (0,words/* say */.c)(language, 'record.site'), state: (0,words/* say */.c)(language, `verdict.${site.verdict}`), message: site.reason },
        ...(comparison?.weakenings ?? []).map(({ code, message, location }) => ({ record: (0,words/* say */.c)(language, 'record.weakening'), id: code, message, ...placeCells(location) })),
        ...requirementRows(site, report),
        ...(0,order_findings/* orderFindings */.$t)(site.findings).map((finding) => findingRow(finding, { record: 'record.finding', report })),
        ...(0,order_findings/* orderFindings */.$t)(comparison?.fixed ?? []).map((finding) => ({ ...findingRow(finding, { record: 'record.fixed', report }), change: (0,words/* say */.c)(language, 'change.fixed') })),
        ...diagnosticRows(site, report),
        ...site.assumptions.map(({ code, message, location }) => ({ record: (0,words/* say */.c)(language, 'record.assumption'), id: code, message, ...placeCells(location) })),
        ...site.inputs.map(({ path, sha256 }) => ({ record: (0,words/* say */.c)(language, 'record.input'), id: sha256, file: path })),
    ];
    return rows.map((row) => ({ ...row, site: site.name, 'site-file': site.path }));
}
function requirementRows({ requirements }, { language }) {
    return requirements.map(({ id, title, verdict, reason, controls, relatedControls, evidence }) => ({
        record: (0,words/* say */.c)(language, 'record.requirement'),
        id,
        title,
        state: (0,words/* say */.c)(language, `verdict.${verdict}`),
        message: reason,
        requirements: id,
        controls: controls.join(', '),
        'related-controls': relatedControls.join(', '),
        affected: String(evidence.findings.length),
    }));
}
function findingRow(finding, { record, report: { language } }) {
    const { ruleId, title, severity, certainty, change, message, fix, example, doubts } = finding;
    return {
        record: (0,words/* say */.c)(language, record),
        id: ruleId,
        title,
        state: (0,words/* say */.c)(language, `level.${finding.level}`),
        severity: (0,words/* say */.c)(language, `severity.${severity}`),
        certainty: (0,words/* say */.c)(language, `certainty.${certainty}`),
        change: change === undefined ? '' : (0,words/* say */.c)(language, `change.${change}`),
        message,
        fix,
        example: example === undefined ? '' : (0,finding_lines/* packetText */.yT)(example, language),
        doubts: doubts.join(' / '),
        affected: String(finding.affectedCount),
        ...placeCells(finding.location),
        requirements: finding.requirements.join(', '),
        controls: finding.controls.join(', '),
        'related-controls': finding.relatedControls.join(', '),
        'guide-rows': finding.guideRows.join(', '),
        fingerprint: finding.fingerprint,
    };
}
function diagnosticRows({ diagnostics }, { language }) {
    return (0,order_findings/* orderDiagnostics */.LR)(diagnostics).map(({ code, effect, message, location }) => ({
        record: (0,words/* say */.c)(language, 'record.diagnostic'),
        id: code,
        state: (0,words/* say */.c)(language, `effect.${effect}`),
        message,
        ...placeCells(location),
    }));
}
function placeCells({ path, region }) {
    return { file: path, line: region === undefined ? '' : String(region.startLine) };
}


/***/ })

};
