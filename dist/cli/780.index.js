export const id = 780;
export const ids = [780];
export const modules = {

/***/ 2780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   POLICY_VERSION: () => (/* binding */ POLICY_VERSION),
/* harmony export */   bundledPolicy: () => (/* binding */ bundledPolicy)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);


const POLICY_VERSION = '1.0.0';
async function bundledPolicy() {
    const wasm = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(__webpack_require__.ab + "policy.wasm");
    return { wasm, sha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(wasm).digest('hex'), version: POLICY_VERSION };
}


/***/ })

};
