export const id = 718;
export const ids = [718,522];
export const modules = {

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

/***/ 6691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ escapeMermaid)
/* harmony export */ });
/* harmony import */ var _cut_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2186);
/* harmony import */ var _visible_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(512);


const LONGEST_LABEL = 60;
function escapeMermaid(text) {
    return (0,_cut_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .IN)((0,_visible_text_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleText */ .Q)(text), LONGEST_LABEL).replace(/[^\p{L}\p{N} ]/gu, (character) => `#${character.codePointAt(0) ?? 0};`);
}


/***/ }),

/***/ 7372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t2: () => (/* binding */ markdownComparison),
  kC: () => (/* binding */ markdownWeakenings),
  g0: () => (/* binding */ moreLine),
  u9: () => (/* binding */ weakeningsOf)
});

// EXTERNAL MODULE: ./.build/compiled/src/report/escape-mermaid.js
var escape_mermaid = __webpack_require__(6691);
// EXTERNAL MODULE: ./.build/compiled/src/report/words.js + 4 modules
var words = __webpack_require__(7994);
// EXTERNAL MODULE: ./.build/compiled/src/report/zone-picture.js
var zone_picture = __webpack_require__(7187);
;// CONCATENATED MODULE: ./.build/compiled/src/report/change-picture.js



const MOST_SERVICES = 3;
const STROKES = { allowed: '#d1242f', blocked: '#1a7f37' };
const WIDTHS = { certain: '3px', possible: '1px' };
function changePicture(site, language) {
    const edges = edgesOf(site.comparison?.flows ?? []);
    if (edges.length === 0 || edges.length > zone_picture/* MOST_EDGES */.Zz)
        return undefined;
    const names = [...new Set(edges.flatMap(({ from, to }) => [from, to]))];
    const ids = new Map(names.map((name, index) => [name, `n${index + 1}`]));
    const kinds = new Map(site.zones.map(({ name, kind }) => [name, kind]));
    const lines = [
        'flowchart LR',
        ...names.map((name) => `  ${ids.get(name) ?? ''}["${nodeLabel(name, kinds.get(name))}"]`),
        ...edges.map((edge) => `  ${ids.get(edge.from) ?? ''} ${edge.certainty === 'certain' ? '-->' : '-.->'}|"${edgeLabel(edge, language)}"| ${ids.get(edge.to) ?? ''}`),
        ...edges.map(({ change, certainty }, index) => `  linkStyle ${index} stroke:${STROKES[change]},stroke-width:${WIDTHS[certainty]}`),
    ];
    const picture = lines.join('\n');
    return picture.length > zone_picture/* LONGEST_PICTURE */.Ih ? undefined : picture;
}
function edgesOf(flows) {
    const edges = new Map();
    for (const { change, certainty, source, destination, protocol, ports } of flows) {
        if (change === 'moved')
            continue;
        const [from, to] = [zoneOf(source), zoneOf(destination)];
        const key = JSON.stringify([from, to, change, certainty]);
        const edge = edges.get(key) ?? { from, to, change, certainty, services: new Set() };
        edge.services.add(ports === '' ? protocol : `${protocol}/${ports}`);
        edges.set(key, edge);
    }
    return [...edges.values()];
}
function zoneOf({ name, zone }) {
    return zone === '' ? name : zone;
}
function nodeLabel(name, kind) {
    return kind === undefined ? (0,escape_mermaid/* escapeMermaid */.F)(name) : `${(0,escape_mermaid/* escapeMermaid */.F)(name)}<br/>${(0,escape_mermaid/* escapeMermaid */.F)(kind)}`;
}
const WORDS = {
    allowed: { certain: 'picture.opened', possible: 'picture.opened-possibly' },
    blocked: { certain: 'picture.closed', possible: 'picture.closed-possibly' },
};
function edgeLabel({ change, certainty, services }, language) {
    const named = [...services].slice(0, MOST_SERVICES).join(', ');
    const count = services.size - MOST_SERVICES;
    const told = count > 0 ? (0,words/* say */.c)(language, 'picture.more', { services: named, count }) : named;
    return (0,escape_mermaid/* escapeMermaid */.F)((0,words/* say */.c)(language, 'picture.services', { change: (0,words/* say */.c)(language, WORDS[change][certainty]), services: told }));
}

// EXTERNAL MODULE: ./.build/compiled/src/report/escape-markdown.js
var escape_markdown = __webpack_require__(2487);
// EXTERNAL MODULE: ./.build/compiled/src/report/finding-lines.js
var finding_lines = __webpack_require__(4183);
// EXTERNAL MODULE: ./.build/compiled/src/report/group-flows.js
var group_flows = __webpack_require__(387);
// EXTERNAL MODULE: ./.build/compiled/src/report/markdown-table.js
var markdown_table = __webpack_require__(4894);
// EXTERNAL MODULE: ./.build/compiled/src/report/order-findings.js
var order_findings = __webpack_require__(1099);
// EXTERNAL MODULE: ./.build/compiled/src/report/place-text.js
var place_text = __webpack_require__(3787);
// EXTERNAL MODULE: ./.build/compiled/src/report/text-comparison.js
var text_comparison = __webpack_require__(8639);
;// CONCATENATED MODULE: ./.build/compiled/src/report/markdown-comparison.js









const LONGEST_CELL = 300;
function weakeningsOf({ sites, base, language }) {
    return [
        ...(base?.removedSites ?? []).map((path) => ({ message: (0,words/* say */.c)(language, 'comparison.removed-site', { path }), place: path })),
        ...sites.flatMap(({ comparison }) => comparison?.weakenings ?? []).map(({ message, location }) => ({ message, place: (0,place_text/* placeText */.Z)(location) })),
    ];
}
function markdownWeakenings(weakenings, cut) {
    if (weakenings.length === 0)
        return [];
    const { language } = cut;
    const { shown, leftOut } = (0,markdown_table/* firstOf */.K)(weakenings, cut.most);
    const rows = shown.map(({ message, place }) => `- ⚠️ ${(0,escape_markdown/* escapeCell */.k)(message, LONGEST_CELL)} (${(0,escape_markdown/* escapeCell */.k)(place, LONGEST_CELL)})`);
    return [`### ${(0,words/* say */.c)(language, 'comparison.weakenings')}`, '', (0,escape_markdown/* escapeCell */.k)((0,words/* say */.c)(language, 'comparison.weakenings-lead'), LONGEST_CELL), '', ...rows, '', ...moreLine(leftOut, cut)];
}
function markdownComparison(site, cut) {
    if (site.comparison === undefined)
        return [];
    return [...markdownFlows(site, cut), ...markdownFixed(site.comparison.fixed, cut)];
}
function markdownFlows(site, cut) {
    const { language } = cut;
    const groups = [...(0,group_flows/* groupFlows */.L)(site.comparison?.flows ?? [])].sort((left, right) => changeRank(left) - changeRank(right));
    if (groups.length === 0)
        return [];
    const { shown, leftOut } = (0,markdown_table/* firstOf */.K)(groups, cut.most);
    const head = ['change', 'from', 'to', 'service', 'cause', 'example'].map((column) => (0,words/* say */.c)(language, `comparison.${column}`));
    return [
        `#### ${(0,words/* say */.c)(language, 'comparison.traffic')}`,
        '',
        ...(0,markdown_table/* markdownTable */.Q)(head, shown.map((group) => flowCells(group, language))),
        ...moreLine(leftOut, cut),
        ...pictureLines(site, language),
    ];
}
const MARKS = { allowed: '🔴', blocked: '🟢', moved: '⚪' };
const CHANGES = ['allowed', 'blocked', 'moved'];
function changeRank({ change, certainty }) {
    return CHANGES.indexOf(change) * 2 + (certainty === 'certain' ? 0 : 1);
}
function flowCells({ change, certainty, sources, destination, protocol, ports, example, location, line }, language) {
    const cell = (text) => (0,escape_markdown/* escapeCell */.k)(text, LONGEST_CELL);
    return [
        `${MARKS[change]} ${(0,words/* say */.c)(language, certainty === 'certain' ? `change.${change}` : `change.${change}-possibly`)}`,
        cell((0,text_comparison/* sourcesText */.E0)(sources, language)),
        cell((0,text_comparison/* endText */.Z4)(destination, language)),
        cell(ports === '' ? protocol : `${protocol}/${ports}`),
        `${line === '' ? '' : `${cell(line)}, `}${cell((0,place_text/* placeText */.Z)(location))}`,
        cell((0,finding_lines/* packetText */.yT)(example, language)),
    ];
}
function pictureLines(site, language) {
    const opensOrCloses = site.comparison?.flows.some(({ change }) => change !== 'moved') === true;
    if (!opensOrCloses)
        return [];
    const picture = changePicture(site, language);
    if (picture === undefined)
        return [(0,words/* say */.c)(language, 'comparison.no-map'), ''];
    return [`#### ${(0,words/* say */.c)(language, 'comparison.map')}`, '', '```mermaid', picture, '```', '', (0,words/* say */.c)(language, 'comparison.legend'), ''];
}
function markdownFixed(fixed, cut) {
    if (fixed.length === 0)
        return [];
    const { language } = cut;
    const { shown, leftOut } = (0,markdown_table/* firstOf */.K)((0,order_findings/* orderFindings */.$t)(fixed), cut.most);
    const rows = shown.map(({ severity, title, message, location }) => {
        const text = `${(0,escape_markdown/* escapeCell */.k)(title, LONGEST_CELL)}: ${(0,escape_markdown/* escapeCell */.k)(message, LONGEST_CELL)} (${(0,escape_markdown/* escapeCell */.k)((0,place_text/* placeText */.Z)(location), LONGEST_CELL)})`;
        return `- ✅ ${(0,words/* say */.c)(language, `severity.${severity}`)}: ${text}`;
    });
    return [`#### ${(0,words/* say */.c)(language, 'comparison.fixed-heading')}`, '', ...rows, '', ...moreLine(leftOut, cut)];
}
function moreLine(count, { language, more }) {
    return count === 0 ? [] : [(0,words/* say */.c)(language, more, { count }), ''];
}


/***/ }),

/***/ 3727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ markdownFinding),
/* harmony export */   o: () => (/* binding */ findingHeadline)
/* harmony export */ });
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2487);
/* harmony import */ var _finding_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4183);
/* harmony import */ var _place_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3787);



const LONGEST_TEXT = 2_000;
function markdownFinding(finding, language) {
    const lines = (0,_finding_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .findingLines */ .hq)(finding, language).map(({ label, values }) => `- **${label}**: ${values.map((value) => (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeCell */ .k)(value, LONGEST_TEXT)).join('<br>')}`);
    return [
        `<details><summary>${findingHeadline(finding, language)}</summary>`,
        '',
        `${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeCell */ .k)(finding.message, LONGEST_TEXT)} (${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeCell */ .k)(finding.ruleId, LONGEST_TEXT)})`,
        '',
        ...lines,
        '',
        '</details>',
        '',
    ];
}
function findingHeadline(finding, language) {
    const { title, location } = finding;
    return `${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeCell */ .k)((0,_finding_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .findingState */ .n2)(finding, language), LONGEST_TEXT)}: ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeCell */ .k)(title, LONGEST_TEXT)} — ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeCell */ .k)((0,_place_text_js__WEBPACK_IMPORTED_MODULE_2__/* .placeText */ .Z)(location), LONGEST_TEXT)}`;
}


/***/ }),

/***/ 1471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ markdownDiagnostics),
/* harmony export */   f: () => (/* binding */ markdownSite)
/* harmony export */ });
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2487);
/* harmony import */ var _markdown_comparison_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7372);
/* harmony import */ var _markdown_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3727);
/* harmony import */ var _markdown_table_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4894);
/* harmony import */ var _order_findings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1099);
/* harmony import */ var _place_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3787);
/* harmony import */ var _text_coverage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7508);
/* harmony import */ var _text_diagnostics_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2104);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7994);
/* harmony import */ var _zone_picture_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7187);










const LONGEST_CELL = 500;
const LONGEST_TEXT = 2_000;
function markdownSite(site, language, detail) {
    const verdict = (0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)(language, `verdict.${site.verdict}`);
    return [
        `### ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeCell */ .k)((0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)(language, 'site.headline', { name: site.name, path: site.path, verdict }), LONGEST_TEXT)}`,
        '',
        (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeCell */ .k)(site.reason, LONGEST_TEXT),
        '',
        ...(0,_markdown_comparison_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownComparison */ .t2)(site, { language, most: detail.rows, more: 'markdown.left-out' }),
        ...requirementTable(site, language),
        ...findingBlocks(site, language, detail.findings),
        ...markdownDiagnostics(site.diagnostics, { heading: (0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)(language, 'site.diagnostics'), language, most: detail.rows }),
        ...pictureOf(site, language, detail.rows),
        ...folded((0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)(language, 'site.assumptions'), assumptionTable(site, language, detail.rows)),
        ...folded((0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)(language, 'site.coverage'), coverageTable(site, language, detail.rows)),
        ...folded((0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)(language, 'site.inputs', { count: site.inputs.length }), inputTable(site, language, detail.rows)),
    ];
}
function markdownDiagnostics(diagnostics, { heading, language, most }) {
    const told = (0,_order_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .orderDiagnostics */ .LR)(diagnostics.filter(({ effect }) => effect !== 'note'));
    if (told.length === 0)
        return [];
    const { shown, leftOut } = (0,_markdown_table_js__WEBPACK_IMPORTED_MODULE_7__/* .firstOf */ .K)(told, most);
    const rows = shown.map((one) => [
        (0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)(language, `effect.${one.effect}`),
        (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeCell */ .k)((0,_place_text_js__WEBPACK_IMPORTED_MODULE_8__/* .placeText */ .Z)(one.location), LONGEST_CELL),
        `${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeCell */ .k)((0,_text_diagnostics_js__WEBPACK_IMPORTED_MODULE_5__/* .diagnosticText */ .J)(one, language), LONGEST_CELL)} (${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeCell */ .k)(one.code, 80)})`,
    ]);
    const head = [(0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)(language, 'markdown.severity'), (0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)(language, 'markdown.place'), (0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)(language, 'markdown.message')];
    return [`#### ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeCell */ .k)(heading, LONGEST_TEXT)}`, '', ...(0,_markdown_table_js__WEBPACK_IMPORTED_MODULE_7__/* .markdownTable */ .Q)(head, rows), ...moreLine(leftOut, language)];
}
function findingBlocks(site, language, most) {
    if (site.findings.length === 0)
        return [];
    const { shown, leftOut } = (0,_markdown_table_js__WEBPACK_IMPORTED_MODULE_7__/* .firstOf */ .K)((0,_order_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .orderFindings */ .$t)((0,_order_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .listedFindings */ .A6)(site.findings)), most);
    const blocks = shown.flatMap((finding) => (0,_markdown_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownFinding */ .N)(finding, language));
    const known = site.findings.length - (0,_order_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .listedFindings */ .A6)(site.findings).length;
    return [`#### ${(0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)(language, 'markdown.findings')}`, '', ...blocks, ...moreLine(leftOut, language), ...(known === 0 ? [] : [(0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)(language, 'site.known', { count: known }), ''])];
}
const VERDICT_MARKS = { pass: '✅', fail: '❌', undecided: '⚠️', 'not-applicable': '—' };
function requirementTable({ requirements }, language) {
    const rows = requirements.map(({ id, title, verdict, reason, controls, relatedControls }) => [
        (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeCell */ .k)(id, 20),
        (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeCell */ .k)(title, LONGEST_CELL),
        `${VERDICT_MARKS[verdict]} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)(language, `verdict.${verdict}`)}`,
        (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeCell */ .k)(reason, LONGEST_CELL),
        (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeCell */ .k)([...controls, ...relatedControls].join(', '), LONGEST_CELL),
    ]);
    const columns = ['markdown.requirement', 'markdown.title-column', 'markdown.verdict', 'markdown.reason', 'markdown.controls'];
    const table = (0,_markdown_table_js__WEBPACK_IMPORTED_MODULE_7__/* .markdownTable */ .Q)(columns.map((column) => (0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)(language, column)), rows);
    return table.length === 0 ? [] : [`#### ${(0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)(language, 'markdown.requirements')}`, '', ...table];
}
function pictureOf(site, language, most) {
    if (site.zones.length === 0)
        return [];
    const heading = [`#### ${(0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)(language, 'markdown.picture')}`, ''];
    const picture = (0,_zone_picture_js__WEBPACK_IMPORTED_MODULE_9__/* .zonePicture */ .ny)(site);
    if (picture !== undefined)
        return [...heading, '```mermaid', picture, '```', ''];
    const zones = (0,_markdown_table_js__WEBPACK_IMPORTED_MODULE_7__/* .firstOf */ .K)(site.zones, most);
    const firewalls = (0,_markdown_table_js__WEBPACK_IMPORTED_MODULE_7__/* .firstOf */ .K)(site.firewalls, most);
    const zoneHead = ['zone', 'kind', 'gateway', 'hosts'].map((column) => (0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)(language, `markdown.${column}`));
    const zoneRows = zones.shown.map(({ name, kind, gateway, hosts }) => [(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeCell */ .k)(name, 80), (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeCell */ .k)(kind, 40), (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeCell */ .k)(gateway, 80), String(hosts)]);
    const firewallHead = [(0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)(language, 'markdown.firewall'), (0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)(language, 'markdown.zones-of')];
    const firewallRows = firewalls.shown.map((firewall) => [(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeCell */ .k)(firewall.name, 80), (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeCell */ .k)(firewall.zones.join(', '), LONGEST_CELL)]);
    const tables = [...(0,_markdown_table_js__WEBPACK_IMPORTED_MODULE_7__/* .markdownTable */ .Q)(zoneHead, zoneRows), ...(0,_markdown_table_js__WEBPACK_IMPORTED_MODULE_7__/* .markdownTable */ .Q)(firewallHead, firewallRows)];
    return [...heading, ...tables, ...moreLine(zones.leftOut + firewalls.leftOut, language)];
}
function assumptionTable({ assumptions }, language, most) {
    const { shown, leftOut } = (0,_markdown_table_js__WEBPACK_IMPORTED_MODULE_7__/* .firstOf */ .K)(assumptions, most);
    const rows = shown.map(({ message, location }) => [(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeCell */ .k)(message, LONGEST_CELL), (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeCell */ .k)((0,_place_text_js__WEBPACK_IMPORTED_MODULE_8__/* .placeText */ .Z)(location), LONGEST_CELL)]);
    const head = [(0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)(language, 'markdown.message'), (0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)(language, 'markdown.place')];
    return [...(0,_markdown_table_js__WEBPACK_IMPORTED_MODULE_7__/* .markdownTable */ .Q)(head, rows), ...moreLine(leftOut, language)];
}
function coverageTable({ coverage }, language, most) {
    const { shown, leftOut } = (0,_markdown_table_js__WEBPACK_IMPORTED_MODULE_7__/* .firstOf */ .K)(coverage, most);
    const rows = shown.map(({ path, format, unit, total, elements }) => [
        (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeCell */ .k)(path, LONGEST_CELL),
        (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeCell */ .k)(format, 40),
        (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeCell */ .k)(unit, 40),
        String(total),
        ..._text_coverage_js__WEBPACK_IMPORTED_MODULE_4__/* .ELEMENT_STATES */ .we.map((state) => String(elements[state])),
    ]);
    const head = ['path', 'format', 'unit', 'total', ..._text_coverage_js__WEBPACK_IMPORTED_MODULE_4__/* .ELEMENT_STATES */ .we].map((column) => (0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)(language, `coverage.${column}`));
    return [...(0,_markdown_table_js__WEBPACK_IMPORTED_MODULE_7__/* .markdownTable */ .Q)(head, rows), ...moreLine(leftOut, language)];
}
function inputTable({ inputs }, language, most) {
    const { shown, leftOut } = (0,_markdown_table_js__WEBPACK_IMPORTED_MODULE_7__/* .firstOf */ .K)(inputs, most);
    const rows = shown.map(({ path, sha256 }) => [(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeCell */ .k)(path, LONGEST_CELL), (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeCell */ .k)(sha256, 64)]);
    return [...(0,_markdown_table_js__WEBPACK_IMPORTED_MODULE_7__/* .markdownTable */ .Q)([(0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)(language, 'coverage.path'), (0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)(language, 'markdown.digest')], rows), ...moreLine(leftOut, language)];
}
function folded(heading, lines) {
    return lines.length === 0 ? [] : [`<details><summary>${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeCell */ .k)(heading, LONGEST_TEXT)}</summary>`, '', ...lines, '</details>', ''];
}
function moreLine(leftOut, language) {
    return leftOut === 0 ? [] : [(0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)(language, 'markdown.left-out', { count: leftOut }), ''];
}


/***/ }),

/***/ 4894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ firstOf),
/* harmony export */   Q: () => (/* binding */ markdownTable)
/* harmony export */ });
function markdownTable(head, rows) {
    if (rows.length === 0)
        return [];
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(head), line(head.map(() => '---')), ...rows.map(line), ''];
}
function firstOf(list, most) {
    return list.length <= most ? { shown: list, leftOut: 0 } : { shown: list.slice(0, most), leftOut: list.length - most };
}


/***/ }),

/***/ 718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   COMMENT_CHARACTERS: () => (/* binding */ COMMENT_CHARACTERS),
/* harmony export */   commentMarker: () => (/* binding */ commentMarker),
/* harmony export */   renderComment: () => (/* binding */ renderComment)
/* harmony export */ });
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2487);
/* harmony import */ var _markdown_comparison_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7372);
/* harmony import */ var _markdown_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3727);
/* harmony import */ var _markdown_site_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1471);
/* harmony import */ var _markdown_table_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4894);
/* harmony import */ var _order_findings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1099);
/* harmony import */ var _render_markdown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5522);
/* harmony import */ var _render_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(433);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7994);









const COMMENT_CHARACTERS = 65_536;
const SIZES = [
    { sites: 50, findings: 200, rows: 200, weakenings: 200, isFolded: true },
    { sites: 5, findings: 10, rows: 10, weakenings: 20, isFolded: false },
    { sites: 0, findings: 0, rows: 0, weakenings: 10, isFolded: false },
];
function commentMarker(key = 'default') {
    return `<!-- vmsguard:comment:${key.replace(/[^\w-]/gu, '_')} -->`;
}
function renderComment(report, options = {}) {
    const limit = options.limit ?? COMMENT_CHARACTERS;
    for (const size of SIZES) {
        const text = commentText(report, size, options);
        if (text.length <= limit)
            return text;
    }
    return [commentMarker(options.key), ...(0,_render_markdown_js__WEBPACK_IMPORTED_MODULE_5__.headLines)(report), '', countLine(report), '', (0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .c)(report.language, 'comment.short'), ''].join('\n');
}
function commentText(report, size, { key, detailsUrl }) {
    const { language } = report;
    const cut = { language, most: size.rows, more: 'comment.more' };
    const { shown, leftOut } = (0,_markdown_table_js__WEBPACK_IMPORTED_MODULE_8__/* .firstOf */ .K)(report.sites, size.sites);
    const lines = [
        commentMarker(key),
        ...(0,_render_markdown_js__WEBPACK_IMPORTED_MODULE_5__.headLines)(report),
        '',
        ...(0,_render_markdown_js__WEBPACK_IMPORTED_MODULE_5__.comparedLine)(report),
        countLine(report),
        '',
        ...(size === SIZES[0] ? [] : [(0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .c)(language, 'comment.short'), '']),
        ...(0,_markdown_comparison_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownWeakenings */ .kC)((0,_markdown_comparison_js__WEBPACK_IMPORTED_MODULE_1__/* .weakeningsOf */ .u9)(report), { ...cut, most: size.weakenings }),
        ...(size.rows === 0 ? [] : (0,_markdown_site_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownDiagnostics */ .Y)(report.diagnostics, { heading: (0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .c)(language, 'site.outside'), language, most: size.rows })),
        ...shown.flatMap((site) => siteLines(site, size, cut)),
        ...(0,_markdown_comparison_js__WEBPACK_IMPORTED_MODULE_1__/* .moreLine */ .g0)(leftOut, cut),
        ...detailsLine(report, detailsUrl),
        ...(0,_render_text_js__WEBPACK_IMPORTED_MODULE_6__.provenanceLines)(report).map((line) => `<sub>${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeCell */ .k)(line, 300)}</sub>`),
    ];
    return `${lines.join('\n')}\n`;
}
function siteLines(site, size, cut) {
    const { language } = cut;
    const verdict = (0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .c)(language, `verdict.${site.verdict}`);
    return [
        `### ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeCell */ .k)((0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .c)(language, 'site.headline', { name: site.name, path: site.path, verdict }), 300)}`,
        '',
        (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeCell */ .k)(site.reason, 500),
        '',
        ...(0,_markdown_comparison_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownComparison */ .t2)(site, cut),
        ...findingLinesOf(site, size, cut),
        ...(0,_markdown_site_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownDiagnostics */ .Y)(site.diagnostics, { heading: (0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .c)(language, 'site.diagnostics'), language, most: size.rows }),
    ];
}
function findingLinesOf({ findings }, size, cut) {
    const { language } = cut;
    const told = (0,_order_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .orderFindings */ .$t)((0,_order_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .listedFindings */ .A6)(findings.filter(({ change }) => change !== 'unchanged')));
    const isCompared = findings.some(({ change }) => change !== undefined);
    const unchanged = findings.filter(({ change }) => change === 'unchanged').length;
    const { shown, leftOut } = (0,_markdown_table_js__WEBPACK_IMPORTED_MODULE_8__/* .firstOf */ .K)(told, size.findings);
    const lines = shown.flatMap((finding) => (size.isFolded ? (0,_markdown_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownFinding */ .N)(finding, language) : [`- ${(0,_markdown_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .findingHeadline */ .o)(finding, language)}`]));
    return [
        ...(told.length === 0 ? [] : [`#### ${(0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .c)(language, isCompared ? 'comment.new' : 'comment.findings')}`, '', ...lines, '']),
        ...(0,_markdown_comparison_js__WEBPACK_IMPORTED_MODULE_1__/* .moreLine */ .g0)(leftOut, cut),
        ...(unchanged === 0 ? [] : [(0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .c)(language, 'comment.unchanged', { count: unchanged }), '']),
    ];
}
function countLine(report) {
    const { sites, language } = report;
    const findings = sites.flatMap((site) => site.findings);
    const flows = sites.flatMap(({ comparison }) => comparison?.flows ?? []);
    const diagnostics = [...report.diagnostics, ...sites.flatMap((site) => site.diagnostics)];
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .c)(language, 'comment.counts', {
        new: findings.filter(({ change }) => change !== 'unchanged').length,
        unchanged: findings.filter(({ change }) => change === 'unchanged').length,
        fixed: sites.flatMap(({ comparison }) => comparison?.fixed ?? []).length,
        allowed: flows.filter(({ change }) => change === 'allowed').length,
        blocked: flows.filter(({ change }) => change === 'blocked').length,
        weakenings: (0,_markdown_comparison_js__WEBPACK_IMPORTED_MODULE_1__/* .weakeningsOf */ .u9)(report).length,
        unread: diagnostics.filter(({ effect }) => effect === 'error' || effect === 'incomplete').length,
    });
}
function detailsLine({ language }, url) {
    return url === undefined || !/^https:\/\/[\w.:/-]+$/u.test(url) ? [] : [`[${(0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .c)(language, 'comment.details')}](${url})`, ''];
}


/***/ }),

/***/ 5522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SUMMARY_BYTES: () => (/* binding */ SUMMARY_BYTES),
/* harmony export */   VERDICT_MARKS: () => (/* binding */ VERDICT_MARKS),
/* harmony export */   comparedLine: () => (/* binding */ comparedLine),
/* harmony export */   headLines: () => (/* binding */ headLines),
/* harmony export */   renderMarkdown: () => (/* binding */ renderMarkdown)
/* harmony export */ });
/* harmony import */ var _model_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2173);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2487);
/* harmony import */ var _markdown_comparison_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7372);
/* harmony import */ var _markdown_site_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1471);
/* harmony import */ var _markdown_table_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4894);
/* harmony import */ var _order_findings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1099);
/* harmony import */ var _render_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(433);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7994);








const SUMMARY_BYTES = 1_000_000;
const DETAILS = [
    { sites: Number.POSITIVE_INFINITY, findings: Number.POSITIVE_INFINITY, rows: Number.POSITIVE_INFINITY },
    { sites: 200, findings: 100, rows: 100 },
    { sites: 50, findings: 10, rows: 50 },
    { sites: 10, findings: 5, rows: 20 },
    { sites: 0, findings: 0, rows: 0 },
];
const MOST_IN_FULL = 5_000;
const MOST_SITE_ROWS = 200;
const MOST_WEAKENINGS = 20;
function renderMarkdown(report, limit = SUMMARY_BYTES) {
    const isLarge = (0,_order_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .countFindings */ .Gt)(report) > MOST_IN_FULL;
    for (const detail of isLarge ? DETAILS.slice(1) : DETAILS) {
        const text = joinWithin(summaryBlocks(report, detail), limit);
        if (text !== undefined)
            return text;
    }
    return `${headLines(report).join('\n')}\n\n${(0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)(report.language, 'markdown.shortened')}\n`;
}
function joinWithin(blocks, limit) {
    const texts = [];
    let bytes = 0;
    for (const block of blocks) {
        const text = `${block.join('\n')}\n`;
        bytes += Buffer.byteLength(text, 'utf8');
        if (bytes > limit)
            return undefined;
        texts.push(text);
    }
    return texts.join('');
}
function* summaryBlocks(report, detail) {
    const { language } = report;
    const isShort = detail !== DETAILS[0];
    yield [...headLines(report), '', ...comparedLine(report), ...countTable(report)];
    yield (0,_markdown_comparison_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownWeakenings */ .kC)((0,_markdown_comparison_js__WEBPACK_IMPORTED_MODULE_2__/* .weakeningsOf */ .u9)(report), { language, most: Math.max(MOST_WEAKENINGS, detail.rows), more: 'markdown.left-out' });
    if (report.sites.length > 1 || isShort)
        yield siteTable(report);
    if (isShort)
        yield [(0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)(language, 'markdown.shortened'), ''];
    yield (0,_markdown_site_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownDiagnostics */ .Y)(report.diagnostics, { heading: (0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)(language, 'site.outside'), language, most: Math.max(20, detail.rows) });
    for (const site of (0,_markdown_table_js__WEBPACK_IMPORTED_MODULE_7__/* .firstOf */ .K)(report.sites, detail.sites).shown)
        yield (0,_markdown_site_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownSite */ .f)(site, language, detail);
    yield (0,_render_text_js__WEBPACK_IMPORTED_MODULE_5__.provenanceLines)(report).map((line) => `<sub>${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeCell */ .k)(line, 500)}</sub>`);
}
const VERDICT_MARKS = { pass: '✅', fail: '❌', incomplete: '⚠️', error: '⛔' };
function headLines({ verdict, language }) {
    const name = (0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)(language, `verdict.${verdict}`);
    return [
        `## ${VERDICT_MARKS[verdict]} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)(language, 'markdown.title', { verdict: name })}`,
        '',
        (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .F)((0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)(language, 'summary.verdict', { verdict: name, code: _model_report_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT_CODES */ .ai[verdict] })),
        '',
        (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .F)((0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)(language, `summary.${verdict}`)),
    ];
}
function comparedLine({ base, language }) {
    return base === undefined ? [] : [(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeCell */ .k)((0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)(language, 'comparison.compared', { base: base.name }), 200), ''];
}
function countTable(report) {
    const { language } = report;
    const counts = (0,_order_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .countSeverities */ .ng)(report.sites);
    if ((0,_order_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .countFindings */ .Gt)(report) === 0)
        return [(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .F)((0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)(language, 'markdown.no-findings')), ''];
    const head = [(0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)(language, 'markdown.severity'), (0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)(language, 'markdown.count')];
    return (0,_markdown_table_js__WEBPACK_IMPORTED_MODULE_7__/* .markdownTable */ .Q)(head, _model_report_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.map((severity) => [(0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)(language, `severity.${severity}`), String(counts[severity])]));
}
function siteTable({ sites, language }) {
    const { shown, leftOut } = (0,_markdown_table_js__WEBPACK_IMPORTED_MODULE_7__/* .firstOf */ .K)(sites, MOST_SITE_ROWS);
    const head = [(0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)(language, 'markdown.site'), (0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)(language, 'markdown.verdict'), (0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)(language, 'markdown.findings'), (0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)(language, 'markdown.reason')];
    const row = (site) => [
        `${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeCell */ .k)(site.name, 80)} (${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeCell */ .k)(site.path, 150)})`,
        `${VERDICT_MARKS[site.verdict]} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)(language, `verdict.${site.verdict}`)}`,
        String(site.findings.length),
        (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeCell */ .k)(site.reason, 150),
    ];
    const table = [`### ${(0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)(language, 'markdown.sites')}`, '', ...(0,_markdown_table_js__WEBPACK_IMPORTED_MODULE_7__/* .markdownTable */ .Q)(head, shown.map(row))];
    return leftOut === 0 ? table : [...table, (0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)(language, 'markdown.left-out', { count: leftOut }), ''];
}


/***/ }),

/***/ 7187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ih: () => (/* binding */ LONGEST_PICTURE),
/* harmony export */   Zz: () => (/* binding */ MOST_EDGES),
/* harmony export */   ny: () => (/* binding */ zonePicture)
/* harmony export */ });
/* harmony import */ var _escape_mermaid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6691);

const MOST_EDGES = 400;
const LONGEST_PICTURE = 40_000;
function zonePicture(site) {
    if (site.zones.length === 0)
        return undefined;
    const ids = new Map(site.zones.map(({ name }, index) => [name, `n${index + 1}`]));
    const lines = ['flowchart LR'];
    for (const { name, kind } of site.zones)
        lines.push(`  ${ids.get(name) ?? ''}["${(0,_escape_mermaid_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMermaid */ .F)(name)}<br/>${(0,_escape_mermaid_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMermaid */ .F)(kind)}"]`);
    let edges = 0;
    for (const [index, firewall] of site.firewalls.entries()) {
        const id = `n${site.zones.length + index + 1}`;
        lines.push(`  ${id}{{"${(0,_escape_mermaid_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMermaid */ .F)(firewall.name)}"}}`);
        for (const zone of new Set(firewall.zones)) {
            const zoneId = ids.get(zone);
            if (zoneId === undefined)
                continue;
            lines.push(`  ${zoneId} --- ${id}`);
            edges += 1;
        }
    }
    const picture = lines.join('\n');
    return edges > MOST_EDGES || picture.length > LONGEST_PICTURE ? undefined : picture;
}


/***/ })

};
