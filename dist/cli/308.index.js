export const id = 308;
export const ids = [308];
export const modules = {

/***/ 5308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderExplanation: () => (/* binding */ renderExplanation)
/* harmony export */ });
/* harmony import */ var _report_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3134);
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4235);


function renderExplanation({ sections }, { language, paint }) {
    const blocks = sections.map(({ heading, lines }) => {
        const shown = lines.filter(({ values }) => values.some((value) => value !== '')).flatMap(({ label, values }) => labelled(label, values, language));
        return [paint('bold', (0,_report_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeTerminal */ .en)(heading)), ...shown.map((line) => `  ${line}`)].join('\n');
    });
    return `${blocks.join('\n\n')}\n`;
}
function labelled(label, values, language) {
    const [only] = values;
    if (values.length === 1 && only !== undefined)
        return [(0,_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .tell */ .q)(language, 'explain.label', { label, text: (0,_report_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeTerminal */ .en)(only) })];
    return [`${label}:`, ...values.map((value) => `  ${(0,_report_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeTerminal */ .en)(value)}`)];
}


/***/ })

};
