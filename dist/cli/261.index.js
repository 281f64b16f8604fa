export const id = 261;
export const ids = [261];
export const modules = {

/***/ 3261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeOutput: () => (/* binding */ writeOutput)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _run_request_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7644);
/* harmony import */ var _system_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5312);
/* harmony import */ var _workspace_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(658);
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4235);







async function writeOutput(text, output) {
    const { language, path } = output;
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(output.folder, path);
    const refusal = (code) => new _run_request_js__WEBPACK_IMPORTED_MODULE_5__/* .InputError */ .d((0,_messages_js__WEBPACK_IMPORTED_MODULE_4__/* .tell */ .q)(language, code, { path }));
    if (isBehindLink(target, output.root))
        throw refusal('cli.output_link');
    try {
        const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK;
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(target, flags, 0o644);
        try {
            if (await isInput(handle, output))
                throw refusal('cli.output_input');
            await replaceContent(handle, text);
        }
        finally {
            await handle.close();
        }
    }
    catch (thrown) {
        if (thrown instanceof _run_request_js__WEBPACK_IMPORTED_MODULE_5__/* .InputError */ .d)
            throw thrown;
        const code = (0,_system_error_js__WEBPACK_IMPORTED_MODULE_6__/* .errorCode */ .C)(thrown);
        if (code === 'ELOOP' || code === 'EMLINK')
            throw refusal('cli.output_link');
        throw new _run_request_js__WEBPACK_IMPORTED_MODULE_5__/* .InputError */ .d((0,_messages_js__WEBPACK_IMPORTED_MODULE_4__/* .tell */ .q)(language, 'cli.output_failed', { path, reason: code }));
    }
}
function isBehindLink(target, root) {
    const inside = (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_3__/* .relativePath */ .i)(root, target);
    if (inside === undefined)
        return false;
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target)) !== (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root), inside)) || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(target) === '';
    }
    catch (thrown) {
        if (['ENOENT', 'ENOTDIR'].includes((0,_system_error_js__WEBPACK_IMPORTED_MODULE_6__/* .errorCode */ .C)(thrown)))
            return false;
        throw thrown;
    }
}
async function isInput(handle, { root, inputs }) {
    const opened = await handle.stat();
    return inputs.some((path) => {
        const input = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root, path), { throwIfNoEntry: false });
        return input !== undefined && input.ino === opened.ino && input.dev === opened.dev;
    });
}
async function replaceContent(handle, text) {
    const found = await handle.stat();
    if (!found.isFile())
        throw Object.assign(new Error('not a regular file'), { code: 'ENOTFILE' });
    await handle.truncate(0);
    await handle.writeFile(text, 'utf8');
}


/***/ }),

/***/ 5312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ errorCode)
/* harmony export */ });
function errorCode(thrown) {
    const code = thrown instanceof Error && 'code' in thrown ? thrown.code : undefined;
    return typeof code === 'string' ? code : 'EUNKNOWN';
}


/***/ })

};
