export const id = 225;
export const ids = [225];
export const modules = {

/***/ 2225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderReport: () => (/* binding */ renderReport)
/* harmony export */ });
/* harmony import */ var _report_paint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6800);

async function renderReport(report, { format, workspace, paint = _report_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .paintNothing */ .U }) {
    switch (format) {
        case 'text': {
            const [{ renderText }, { loadSourceLines }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(994), __webpack_require__.e(433)]).then(__webpack_require__.bind(__webpack_require__, 433)), Promise.all(/* import() */[__webpack_require__.e(994), __webpack_require__.e(557)]).then(__webpack_require__.bind(__webpack_require__, 1557))]);
            return renderText(report, { paint, sourceLines: await loadSourceLines(report, workspace) });
        }
        case 'json':
            return (await __webpack_require__.e(/* import() */ 869).then(__webpack_require__.bind(__webpack_require__, 4869))).renderJson(report);
        case 'sarif':
            return renderWithRules(report);
        case 'junit':
            return (await Promise.all(/* import() */[__webpack_require__.e(994), __webpack_require__.e(433), __webpack_require__.e(734)]).then(__webpack_require__.bind(__webpack_require__, 4734))).renderJunit(report);
        case 'csv':
            return (await Promise.all(/* import() */[__webpack_require__.e(994), __webpack_require__.e(171)]).then(__webpack_require__.bind(__webpack_require__, 171))).renderCsv(report);
        case 'markdown':
            return (await Promise.all(/* import() */[__webpack_require__.e(994), __webpack_require__.e(433), __webpack_require__.e(522)]).then(__webpack_require__.bind(__webpack_require__, 5522))).renderMarkdown(report);
        case 'comment':
            return (await Promise.all(/* import() */[__webpack_require__.e(994), __webpack_require__.e(433), __webpack_require__.e(718)]).then(__webpack_require__.bind(__webpack_require__, 718))).renderComment(report);
        default:
            return format;
    }
}
async function renderWithRules(report) {
    const [{ renderSarif }, { describeRules }, { bundledPolicy }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(994), __webpack_require__.e(945)]).then(__webpack_require__.bind(__webpack_require__, 1945)),
        Promise.all(/* import() */[__webpack_require__.e(774), __webpack_require__.e(508), __webpack_require__.e(963)]).then(__webpack_require__.bind(__webpack_require__, 8926)),
        __webpack_require__.e(/* import() */ 842).then(__webpack_require__.bind(__webpack_require__, 7842)),
    ]);
    return renderSarif(report, await describeRules((await bundledPolicy()).wasm, report.language));
}


/***/ })

};
