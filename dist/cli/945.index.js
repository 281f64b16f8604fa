export const id = 945;
export const ids = [945,869];
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

/***/ 2487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ escapeMarkdown),
/* harmony export */   k: () => (/* binding */ escapeCell)
/* harmony export */ });
/* harmony import */ var _cut_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2186);
/* harmony import */ var _visible_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(512);


const MEANINGFUL = /^ |[!"#$%&'()*+\-./:<=>?@[\\\]^_`{|}~]/gu;
const LINKED_WHEN_SHOWN = new Set(['@', '#']);
function escapeMarkdown(text) {
    return (0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q)(text).replace(MEANINGFUL, entity);
}
function escapeCell(text, most) {
    return (0,_cut_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cutText */ .IN)((0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q)(text), most).replace(MEANINGFUL, entity);
}
function entity(character) {
    const code = `&#${character.charCodeAt(0)};`;
    return LINKED_WHEN_SHOWN.has(character) ? `<span>${code}</span>` : code;
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

/***/ 4869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderJson: () => (/* binding */ renderJson),
/* harmony export */   renderPlainJson: () => (/* binding */ renderPlainJson)
/* harmony export */ });
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
function renderJson(report) {
    return renderPlainJson(report);
}
function renderPlainJson(value) {
    const lines = JSON.stringify(value, null, 2).split('\n');
    return `${lines.map((line) => line.replace(UNSEEN, escapeUnits).replaceAll('##[', '#\\u0023[')).join('\n')}\n`;
}
function escapeUnits(character) {
    return Array.from({ length: character.length }, (_unused, index) => {
        return `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`;
    }).join('');
}


/***/ }),

/***/ 1945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MOST_RESULTS: () => (/* binding */ MOST_RESULTS),
  PACKED_BYTES: () => (/* binding */ PACKED_BYTES),
  renderSarif: () => (/* binding */ renderSarif)
});

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./.build/compiled/src/model/report.js
var model_report = __webpack_require__(2173);
// EXTERNAL MODULE: ./.build/compiled/src/report/order-findings.js
var order_findings = __webpack_require__(1099);
// EXTERNAL MODULE: ./.build/compiled/src/report/render-json.js
var render_json = __webpack_require__(4869);
// EXTERNAL MODULE: ./.build/compiled/src/report/cut-text.js
var cut_text = __webpack_require__(2186);
// EXTERNAL MODULE: ./.build/compiled/src/report/escape-markdown.js
var escape_markdown = __webpack_require__(2487);
// EXTERNAL MODULE: ./.build/compiled/src/report/visible-text.js
var visible_text = __webpack_require__(512);
;// CONCATENATED MODULE: ./.build/compiled/src/report/sarif-text.js



const LONGEST = 4_000;
function sarifText(text) {
    return (0,cut_text/* cutText */.IN)((0,visible_text/* visibleText */.Q)(text), LONGEST).replace(/\]\(/gu, '] (').replace(/[{}]/gu, '$&$&');
}
function sarifMarkdown(text) {
    return (0,escape_markdown/* escapeMarkdown */.F)((0,cut_text/* cutText */.IN)((0,visible_text/* visibleText */.Q)(text), LONGEST));
}
function sarifSentences(texts, language) {
    return texts.map((text) => asSentence(sarifText(text), language)).join('\n');
}
function asSentence(text, language) {
    return /[.!?。]$/u.test(text) ? text : `${text}${language === 'ja' ? '。' : '.'}`;
}
function sarifUri(path) {
    return path.split('/').map((segment) => encodeURIComponent(segment.replace(/\p{Cs}/gu, '\u{fffd}'))).join('/');
}
const ROOT_ID = '%SRCROOT%';
function artifactLocation(path) {
    return { uri: sarifUri(path), uriBaseId: ROOT_ID };
}
function physicalLocation({ path, region }) {
    return { artifactLocation: artifactLocation(path), ...(region === undefined ? {} : { region: soundRegion(region) }) };
}
function soundRegion({ startLine, startColumn, endLine, endColumn }) {
    const last = Math.max(startLine, endLine ?? startLine);
    const isEndKnown = endColumn !== undefined && (last > startLine || endColumn >= (startColumn ?? 1));
    return {
        startLine,
        ...(startColumn === undefined ? {} : { startColumn }),
        endLine: last,
        ...(isEndKnown ? { endColumn } : {}),
    };
}

// EXTERNAL MODULE: ./.build/compiled/src/report/words.js + 4 modules
var words = __webpack_require__(7994);
;// CONCATENATED MODULE: ./.build/compiled/src/report/sarif-notifications.js



const MOST_NOTIFICATIONS = 1_000;
function sarifNotifications(report) {
    const { language } = report;
    const all = [...weakenings(report), ...diagnostics(report), ...report.sites.flatMap((site) => assumptions(site, language))];
    const count = all.length - MOST_NOTIFICATIONS;
    if (count <= 0)
        return all;
    return [...all.slice(0, MOST_NOTIFICATIONS), leftOutNotification((0,words/* say */.c)(language, 'sarif.left-out-diagnostics', { count }), language)];
}
function leftOutNotification(text, language) {
    return notification({ code: 'report.left_out', level: 'warning', text }, language);
}
function weakenings({ sites, base, language }) {
    const told = sites.flatMap(({ comparison }) => comparison?.weakenings ?? []);
    return [
        ...(base?.removedSites ?? []).map((path) => notification({ code: 'weakening.removed_site', level: 'warning', text: (0,words/* say */.c)(language, 'comparison.removed-site', { path }) }, language)),
        ...told.map(({ code, message, location }) => notification({ code, level: 'warning', text: message, location }, language)),
    ];
}
function diagnostics(report) {
    const all = (0,order_findings/* orderDiagnostics */.LR)([...report.diagnostics, ...report.sites.flatMap((site) => site.diagnostics)]);
    return all.map(({ code, level, message, location }) => notification({ code, level, text: message, location }, report.language));
}
function assumptions({ assumptions: told }, language) {
    return told.map(({ code, message, location }) => notification({ code, level: 'note', text: (0,words/* say */.c)(language, 'sarif.assumption', { message }), location }, language));
}
function notification({ code, level, text, location }, language) {
    const isPlaced = location !== undefined && location.path !== '' && location.path !== '.';
    return {
        descriptor: { id: sarifText(code) },
        level,
        message: { text: sarifSentences([text], language) },
        ...(isPlaced ? { locations: [{ physicalLocation: physicalLocation(location) }] } : {}),
    };
}

// EXTERNAL MODULE: ./.build/compiled/src/report/finding-lines.js
var finding_lines = __webpack_require__(4183);
;// CONCATENATED MODULE: ./.build/compiled/src/report/sarif-results.js



const MOST_LOCATIONS = 100;
function sarifResult(one, context) {
    const { finding, site } = one;
    const { language } = context;
    const { path, change } = finding;
    const related = finding.relatedLocations.filter(hasFile).slice(0, MOST_LOCATIONS);
    const steps = path.filter(hasFile).slice(0, MOST_LOCATIONS);
    return {
        ruleId: sarifText(finding.ruleId),
        ruleIndex: context.ruleIndexes.get(sarifText(finding.ruleId)) ?? -1,
        level: finding.level,
        message: { text: messageText(finding, language), markdown: messageMarkdown(finding, language) },
        locations: [{ physicalLocation: physicalLocation(primaryLocation(finding.location, site.path)) }],
        ...(related.length === 0 ? {} : { relatedLocations: related.map((place, index) => relatedLocation(place, index, language)) }),
        ...(steps.length === 0 ? {} : { codeFlows: [{ threadFlows: [{ locations: steps.map((step) => flowLocation(step, language)) }] }] }),
        partialFingerprints: fingerprints(finding, context.fingerprints),
        ...(change === undefined ? {} : { baselineState: change }),
        ...(finding.waiver === undefined ? {} : { suppressions: [{ kind: 'external', status: 'accepted', justification: sarifText((0,finding_lines/* waiverText */.Eu)(finding.waiver, language)) }] }),
        properties: resultProperties(one, language),
    };
}
function hasFile({ location: { path } }) {
    return path !== '' && path !== '.';
}
function primaryLocation(location, sitePath) {
    const path = hasFile({ location }) ? location.path : sitePath;
    return { path, region: (path === location.path ? location.region : undefined) ?? { startLine: 1 } };
}
function messageText(finding, language) {
    return sarifSentences([finding.message, ...labelledParts(finding, language).map(({ label, value }) => `${label}: ${value}`)], language);
}
function messageMarkdown(finding, language) {
    const parts = labelledParts(finding, language).map(({ label, value }) => `- **${label}**: ${sarifMarkdown(value)}`);
    return [asSentence(sarifMarkdown(finding.message), language), ...(parts.length === 0 ? [] : ['', ...parts])].join('\n');
}
function labelledParts({ example, doubts, fix }, language) {
    return [
        ...(example === undefined ? [] : [{ label: (0,words/* say */.c)(language, 'finding.example'), value: (0,finding_lines/* packetText */.yT)(example, language) }]),
        ...doubts.map((value) => ({ label: (0,words/* say */.c)(language, 'finding.doubts'), value })),
        ...(fix === '' ? [] : [{ label: (0,words/* say */.c)(language, 'finding.fix'), value: fix }]),
    ];
}
function relatedLocation({ message, location }, index, language) {
    return { id: index + 1, physicalLocation: physicalLocation(location), message: { text: sarifSentences([message], language) } };
}
function flowLocation(step, language) {
    return { location: { physicalLocation: physicalLocation(step.location), message: { text: sarifSentences([(0,finding_lines/* stepText */.uw)(step, language)], language) } } };
}
function fingerprints({ fingerprint }, given) {
    const text = sarifText(fingerprint);
    const count = (given.get(text) ?? 0) + 1;
    given.set(text, count);
    return { primaryLocationLineHash: `${text}:${count}`, 'vmsguard/v1': text };
}
function resultProperties({ finding, site }, language) {
    const { severity, certainty, requirements, controls, relatedControls, guideRows, guideConflicts, affected, affectedCount } = finding;
    const texts = (values) => values.map(sarifText);
    return {
        site: sarifText(site.name),
        severity,
        certainty,
        severityText: (0,words/* say */.c)(language, `severity.${severity}`),
        requirements: texts(requirements),
        controls: texts(controls),
        relatedControls: texts(relatedControls),
        guideRows: texts(guideRows),
        guideConflicts: texts(guideConflicts),
        affected: texts(affected),
        affectedCount,
    };
}

;// CONCATENATED MODULE: ./.build/compiled/src/report/sarif-rules.js




const SECURITY_SEVERITY = { critical: '9.5', high: '8.0', medium: '5.5', low: '2.0', info: '0.1' };
const MOST_TAGS = 10;
const LONGEST_NAME = 255;
const LONGEST_DESCRIPTION = 1_000;
function sarifRules(rules, findings, language) {
    const worst = worstSeverities(findings);
    const texts = new Map(findings.map((finding) => [finding.ruleId, textOf(finding)]));
    for (const rule of rules)
        texts.set(rule.id, rule);
    return [...texts.values()].sort((left, right) => (left.id < right.id ? -1 : 1)).map((text) => descriptor(text, worst.get(text.id) ?? 'medium', language));
}
function textOf({ ruleId, title, message, fix, requirements, controls, relatedControls }) {
    return { id: ruleId, title, description: message, fix, requirements, controls: [...controls, ...relatedControls] };
}
function worstSeverities(findings) {
    const worst = new Map();
    for (const { ruleId, severity } of findings) {
        const known = worst.get(ruleId);
        if (known === undefined || model_report/* SEVERITIES */.oC.indexOf(severity) < model_report/* SEVERITIES */.oC.indexOf(known))
            worst.set(ruleId, severity);
    }
    return worst;
}
function descriptor(rule, severity, language) {
    const { id, title, description, fix, requirements, controls } = rule;
    const sentence = (text) => asSentence(sarifText((0,cut_text/* cutText */.IN)(text, LONGEST_DESCRIPTION)), language);
    const label = (0,words/* say */.c)(language, 'finding.fix');
    return {
        id: sarifText(id),
        name: ruleName(id),
        shortDescription: { text: sentence(title) },
        fullDescription: { text: sentence(description) },
        help: {
            text: [sentence(description), ...(fix === '' ? [] : [`${label}: ${sentence(fix)}`]), ...referenceTexts(rule, language)].join('\n'),
            markdown: [`**${sarifMarkdown(title)}**`, asSentence(sarifMarkdown(description), language), ...(fix === '' ? [] : [`**${label}**: ${asSentence(sarifMarkdown(fix), language)}`]), ...referenceTexts(rule, language).map(sarifMarkdown)].join('\n\n'),
        },
        defaultConfiguration: { level: (0,model_report/* levelOf */.In)(severity) },
        properties: {
            tags: ['security', ...controls.map(controlTag)].slice(0, MOST_TAGS),
            precision: 'high',
            'security-severity': SECURITY_SEVERITY[severity],
            requirements: requirements.map(sarifText),
        },
    };
}
function referenceTexts({ requirements, controls }, language) {
    const line = (word, values) => values.length === 0 ? [] : [`${(0,words/* say */.c)(language, word)}: ${sarifText(values.join(', '))}`];
    return [...line('finding.requirements', requirements), ...line('finding.controls', controls)];
}
function controlTag(control) {
    return (0,cut_text/* cutText */.IN)(`NIST-SP-800-53/${sarifText(control)}`, 100);
}
function ruleName(id) {
    const words = id.split(/[^A-Za-z0-9]+/u).filter((word) => word !== '');
    const name = words.map((word) => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`).join('');
    return /^[A-Z]/u.test(name) ? name.slice(0, LONGEST_NAME) : `Rule${name}`.slice(0, LONGEST_NAME);
}

;// CONCATENATED MODULE: ./.build/compiled/src/report/render-sarif.js









const MOST_RESULTS = 25_000;
const PACKED_BYTES = 10_000_000;
const RESULT_COUNTS = [MOST_RESULTS, 5_000, 1_000, 200, 0];
const MOST_ARTIFACTS = 10_000;
function renderSarif(report, rules, limit = PACKED_BYTES) {
    let text = '';
    for (const most of RESULT_COUNTS) {
        text = (0,render_json.renderPlainJson)(sarifLog(report, rules, most));
        if (Buffer.byteLength(text, 'utf8') <= limit || (0,external_node_zlib_.gzipSync)(text).byteLength <= limit)
            return text;
    }
    return text;
}
function sarifLog(report, rules, most) {
    const found = siteFindings(report);
    const shown = found.slice(0, most);
    const descriptors = sarifRules(rules, shown.map(({ finding }) => finding), report.language);
    const context = { language: report.language, ruleIndexes: new Map(descriptors.map(({ id }, index) => [id, index])), fingerprints: new Map() };
    const count = found.length - shown.length;
    const notifications = [...(count === 0 ? [] : [leftOutNotification((0,words/* say */.c)(report.language, 'sarif.left-out', { count }), report.language)]), ...sarifNotifications(report)];
    const run = {
        tool: { driver: driver(report, descriptors) },
        language: report.language === 'ja' ? 'ja-JP' : 'en-US',
        columnKind: 'utf16CodeUnits',
        automationDetails: { id: `vmsguard/${report.evaluationDate}` },
        originalUriBaseIds: { [ROOT_ID]: { description: { text: (0,words/* say */.c)(report.language, 'sarif.root') } } },
        invocations: [invocation(report, notifications)],
        artifacts: artifacts(report),
        results: shown.map((one) => sarifResult(one, context)),
        properties: runProperties(report),
    };
    return { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
}
function siteFindings({ sites }) {
    const owners = new Map(sites.flatMap((site) => site.findings.map((finding) => [finding, site])));
    return (0,order_findings/* orderFindings */.$t)([...owners.keys()]).flatMap((finding) => {
        const site = owners.get(finding);
        return site === undefined ? [] : [{ finding, site }];
    });
}
function driver({ tool, guide }, rules) {
    const semanticVersion = /^\d+\.\d+\.\d+$/u.test(tool.version) ? { semanticVersion: tool.version } : {};
    return {
        name: tool.name,
        fullName: `${tool.name} ${sarifText(tool.version)}`,
        version: sarifText(tool.version),
        ...semanticVersion,
        properties: { guide: sarifText(guide.edition), guideRows: guide.rows },
        rules,
    };
}
function invocation(report, notifications) {
    const { verdict, language } = report;
    return {
        executionSuccessful: verdict !== 'error',
        exitCode: model_report/* EXIT_CODES */.ai[verdict],
        exitCodeDescription: (0,words/* say */.c)(language, `verdict.${verdict}`),
        ...(notifications.length === 0 ? {} : { toolExecutionNotifications: notifications }),
    };
}
function artifacts({ sites }) {
    const hashes = new Map(sites.flatMap(({ inputs }) => inputs.map(({ path, sha256 }) => [path, sha256])));
    return [...hashes].slice(0, MOST_ARTIFACTS).map(([path, sha256]) => ({ location: artifactLocation(path), roles: ['analysisTarget'], hashes: { 'sha-256': sarifText(sha256) } }));
}
function runProperties({ verdict, sites, policy, guide, evaluationDate, commit, base, scope }) {
    return {
        verdict,
        evaluationDate,
        policy: { version: sarifText(policy.version), sha256: sarifText(policy.sha256) },
        guide: sarifText(guide.edition),
        ...(commit === undefined ? {} : { commit: sarifText(commit) }),
        ...(base === undefined ? {} : { base: sarifText(base.name) }),
        ...(scope === undefined ? {} : { scope }),
        sites: sites.map((site) => ({ path: sarifText(site.path), name: sarifText(site.name), verdict: site.verdict, reason: sarifText(site.reason) })),
    };
}


/***/ })

};
