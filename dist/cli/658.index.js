export const id = 658;
export const ids = [658];
export const modules = {

/***/ 658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ isGitPath),
/* harmony export */   relativePath: () => (/* binding */ relativePath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

function relativePath(root, path) {
    if (path === '' || path.includes('\0'))
        return undefined;
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root, path));
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(inside) || inside === '..' || inside.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`))
        return undefined;
    return inside === '' ? '.' : inside.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/');
}
function isGitPath(path) {
    return path.split('/').some(isGitName);
}
function isGitName(part) {
    const name = part.normalize('NFKC').replace(/\p{Default_Ignorable_Code_Point}/gu, '').toLowerCase();
    return name === 'git~1' || (name.startsWith('.git') && !/[^. ]/u.test(name.slice('.git'.length)));
}


/***/ })

};
