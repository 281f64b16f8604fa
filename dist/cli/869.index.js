export const id = 869;
export const ids = [869];
export const modules = {

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


/***/ })

};
