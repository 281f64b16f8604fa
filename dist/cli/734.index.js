export const id = 734;
export const ids = [734];
export const modules = {

/***/ 4734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderJunit: () => (/* binding */ renderJunit)
});

// EXTERNAL MODULE: ./.build/compiled/src/model/report.js
var report = __webpack_require__(2173);
// EXTERNAL MODULE: ./.build/compiled/src/report/visible-text.js
var visible_text = __webpack_require__(512);
;// CONCATENATED MODULE: ./.build/compiled/src/report/escape-xml.js

const NOT_XML = /[\ufffe\uffff]/gu;
function escapeXml(text) {
    const shown = (0,visible_text/* visibleText */.Q)(text).replace(NOT_XML, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`);
    return shown.replace(/[&<>"']|#(?=#)|:(?=:)/gu, (character) => `&#${character.charCodeAt(0)};`);
}

// EXTERNAL MODULE: ./.build/compiled/src/report/finding-lines.js
var finding_lines = __webpack_require__(4183);
// EXTERNAL MODULE: ./.build/compiled/src/report/order-findings.js
var order_findings = __webpack_require__(1099);
// EXTERNAL MODULE: ./.build/compiled/src/report/place-text.js
var place_text = __webpack_require__(3787);
// EXTERNAL MODULE: ./.build/compiled/src/report/render-text.js + 3 modules
var render_text = __webpack_require__(433);
// EXTERNAL MODULE: ./.build/compiled/src/report/words.js + 4 modules
var words = __webpack_require__(7994);
;// CONCATENATED MODULE: ./.build/compiled/src/report/render-junit.js







function renderJunit(report) {
    const suites = [runSuite(report), ...report.sites.map((site) => siteSuite(site, report.language))];
    const all = suites.flatMap(({ cases }) => cases);
    const lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites name="vmsguard" ${counts(all)} time="0">`,
        ...suites.flatMap((suite) => suiteLines(suite, report)),
        '</testsuites>',
    ];
    return `${lines.join('\n')}\n`;
}
function runSuite(report) {
    const { language, verdict, base } = report;
    const removed = (base?.removedSites ?? []).map((path) => {
        const message = (0,words/* say */.c)(language, 'comparison.removed-site', { path });
        return { name: message, group: 'comparison', file: path, outcome: 'skipped', type: 'weakening', message, body: [] };
    });
    const name = (0,words/* say */.c)(language, 'junit.run');
    return { name, file: '', cases: [verdictCase({ verdict, reason: (0,words/* say */.c)(language, `summary.${verdict}`), file: '' }, language), ...removed, ...diagnosticCases(report.diagnostics, language)] };
}
function siteSuite(site, language) {
    const isPass = site.verdict === 'pass';
    const { name, path, verdict, reason, comparison } = site;
    const weakenings = (comparison?.weakenings ?? []).map(({ code, message, location }) => {
        return { name: message, group: code, file: location.path, outcome: 'skipped', type: 'weakening', message, body: [(0,place_text/* placeText */.Z)(location)] };
    });
    return {
        name: (0,words/* say */.c)(language, 'junit.placed', { title: name, place: path }),
        file: path,
        cases: [
            verdictCase({ verdict, reason, file: path }, language),
            ...weakenings,
            ...site.requirements.map((one) => requirementCase(one, { isPass, file: path, language })),
            ...(0,order_findings/* orderFindings */.$t)(site.findings).map((one) => findingCase(one, { isPass, file: path, language })),
            ...diagnosticCases(site.diagnostics, language),
        ],
    };
}
const OF_VERDICT = { pass: 'passed', fail: 'failure', incomplete: 'error', error: 'error' };
function verdictCase({ verdict, reason, file }, language) {
    const message = (0,words/* say */.c)(language, 'junit.verdict-of', { verdict: (0,words/* say */.c)(language, `verdict.${verdict}`), reason });
    return { name: (0,words/* say */.c)(language, 'junit.verdict'), group: 'verdict', file, outcome: OF_VERDICT[verdict], type: verdict, message, body: [] };
}
const OF_REQUIREMENT = { pass: 'passed', fail: 'failure', undecided: 'skipped', 'not-applicable': 'skipped' };
function requirementCase({ id, title, verdict, reason }, { isPass, file, language }) {
    const outcome = verdict === 'fail' && isPass ? 'skipped' : OF_REQUIREMENT[verdict];
    const message = (0,words/* say */.c)(language, 'junit.verdict-of', { verdict: (0,words/* say */.c)(language, `verdict.${verdict}`), reason });
    return { name: (0,words/* say */.c)(language, 'junit.titled', { id, title }), group: 'requirements', file, outcome, type: verdict, message, body: [] };
}
function findingCase(finding, { isPass, language }) {
    const { title, location, ruleId, certainty, severity, message } = finding;
    const body = (0,finding_lines/* findingLines */.hq)(finding, language).flatMap(({ label, values }) => values.map((value) => (0,words/* say */.c)(language, 'annotation.label', { label, text: value })));
    return {
        name: (0,words/* say */.c)(language, 'junit.placed', { title, place: (0,place_text/* placeText */.Z)(location) }),
        group: ruleId,
        file: location.path,
        outcome: isPass || !(0,report/* isGating */.LV)(finding) ? 'skipped' : certainty === 'certain' ? 'failure' : 'error',
        type: severity,
        message,
        body,
    };
}
const OF_EFFECT = { error: 'error', incomplete: 'error', warning: 'skipped', note: 'skipped' };
function diagnosticCases(diagnostics, language) {
    return (0,order_findings/* orderDiagnostics */.LR)(diagnostics.filter(({ effect }) => effect !== 'note')).map(({ code, effect, message, location }) => ({
        name: (0,words/* say */.c)(language, 'junit.placed', { title: message, place: (0,place_text/* placeText */.Z)(location) }),
        group: code,
        file: location.path,
        outcome: OF_EFFECT[effect],
        type: effect,
        message,
        body: [],
    }));
}
function counts(cases) {
    const count = (outcome) => cases.filter((one) => one.outcome === outcome).length;
    return `tests="${cases.length}" failures="${count('failure')}" errors="${count('error')}" skipped="${count('skipped')}"`;
}
function suiteLines({ name, file, cases }, report) {
    const place = file === '' ? '' : ` file="${escapeXml(file)}"`;
    return [
        `  <testsuite name="${escapeXml(name)}"${place} ${counts(cases)} time="0" timestamp="${escapeXml(report.evaluationDate)}T00:00:00">`,
        '    <properties>',
        ...(0,render_text.provenanceLines)(report).map((line) => `      <property name="provenance" value="${escapeXml(line)}"/>`),
        '    </properties>',
        ...cases.flatMap(caseLines),
        '  </testsuite>',
    ];
}
function caseLines({ name, group, file, outcome, type, message, body }) {
    const opening = `    <testcase name="${escapeXml(name)}" classname="${escapeXml(group)}"${file === '' ? '' : ` file="${escapeXml(file)}"`} time="0"`;
    if (outcome === 'passed')
        return [`${opening}><system-out>${escapeXml(message)}</system-out></testcase>`];
    const text = [message, ...body].map((line) => `${escapeXml(line)}\n`).join('');
    const shown = outcome === 'skipped' ? `message="${escapeXml(message)}"` : `type="${escapeXml(type)}" message="${escapeXml(message)}"`;
    return [`${opening}>`, `      <${outcome} ${shown}>\n${text}      </${outcome}>`, '    </testcase>'];
}


/***/ })

};
