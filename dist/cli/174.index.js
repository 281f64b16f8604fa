export const id = 174;
export const ids = [174];
export const modules = {

/***/ 174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check),
  cK: () => (/* binding */ deliver),
  Mw: () => (/* binding */ remembering),
  gj: () => (/* binding */ rendered),
  fo: () => (/* binding */ requestOf),
  Ec: () => (/* binding */ today)
});

// EXTERNAL MODULE: ./.build/compiled/src/model/report.js
var model_report = __webpack_require__(2173);
// EXTERNAL MODULE: ./.build/compiled/src/run-request.js
var run_request = __webpack_require__(7644);
;// CONCATENATED MODULE: ./.build/compiled/src/calendar-day.js
function calendarDay(moment) {
    return moment.toISOString().slice(0, 10);
}
const [FIRST_DAY, LAST_DAY] = ['2026-01-01', '2099-12-31'];
function clockDay(now) {
    if (Number.isNaN(now.getTime()))
        return { wrong: String(now) };
    const day = calendarDay(now);
    return FIRST_DAY <= day && day <= LAST_DAY ? { day } : { wrong: day };
}

// EXTERNAL MODULE: ./.build/compiled/src/cli/messages.js + 1 modules
var messages = __webpack_require__(4235);
// EXTERNAL MODULE: ./.build/compiled/src/cli/terminal.js
var cli_terminal = __webpack_require__(3422);
// EXTERNAL MODULE: ./.build/compiled/src/cli/workspace-paths.js
var workspace_paths = __webpack_require__(4068);
// EXTERNAL MODULE: ./.build/compiled/src/cli/workspace-root.js
var workspace_root = __webpack_require__(2182);
;// CONCATENATED MODULE: ./.build/compiled/src/cli/check.js







async function check(command, terminal) {
    const root = (0,workspace_root/* workspaceRoot */.o)(terminal.folder);
    const [{ run }, { diskWorkspace }, { bundledPolicy }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(243), __webpack_require__.e(774), __webpack_require__.e(800), __webpack_require__.e(517), __webpack_require__.e(829), __webpack_require__.e(461), __webpack_require__.e(508), __webpack_require__.e(525), __webpack_require__.e(768), __webpack_require__.e(490)]).then(__webpack_require__.bind(__webpack_require__, 4490)),
        Promise.all(/* import() */[__webpack_require__.e(243), __webpack_require__.e(517), __webpack_require__.e(829), __webpack_require__.e(952)]).then(__webpack_require__.bind(__webpack_require__, 9952)),
        __webpack_require__.e(/* import() */ 842).then(__webpack_require__.bind(__webpack_require__, 7842)),
    ]);
    const paths = (0,workspace_paths/* workspacePaths */.s)(command.paths, { root, folder: terminal.folder, language: command.language });
    const read = new Set();
    const workspace = remembering(diskWorkspace(root), read);
    const [baseline] = command.baseline === undefined ? [] : (0,workspace_paths/* workspacePaths */.s)([command.baseline], { root, folder: terminal.folder, language: command.language });
    const report = await run({ ...requestOf(command, paths), ...(baseline === undefined ? {} : { baseline }) }, { workspace, policy: await bundledPolicy() });
    if (command.reports !== undefined) {
        const { writeReports } = await __webpack_require__.e(/* import() */ 649).then(__webpack_require__.bind(__webpack_require__, 5649));
        await writeReports(report, { files: command.reports, workspace, folder: terminal.folder, root, inputs: [...read] });
    }
    await deliver(await rendered(report, { command, workspace, terminal }), { command, terminal, root, inputs: [...read] });
    if (report.sites.length === 0)
        await terminal.writeError(`${(0,messages/* tell */.q)(command.language, 'cli.no_site')}\n`);
    return model_report/* EXIT_CODES */.ai[report.verdict];
}
function requestOf(command, paths) {
    const { date, language, failOn, failOnUndecided, waiversFrom } = command;
    return { paths, today: date ?? today(command), language, failOn, failOnUndecided, ...(waiversFrom === undefined ? {} : { waiversFrom }) };
}
function today({ language }) {
    const clock = clockDay(new Date());
    if ('day' in clock)
        return clock.day;
    throw new run_request/* InputError */.d((0,messages/* tell */.q)(language, 'cli.clock', { day: clock.wrong }));
}
function remembering(workspace, read) {
    return {
        findSites: (paths) => workspace.findSites(paths),
        read: (path) => {
            read.add(path);
            return workspace.read(path);
        },
    };
}
async function rendered(report, { command, workspace, terminal }) {
    const { renderReport } = await __webpack_require__.e(/* import() */ 225).then(__webpack_require__.bind(__webpack_require__, 2225));
    const paint = (0,cli_terminal/* choosePaint */.i)(terminal, command.noColour || command.output !== undefined);
    return renderReport(report, { format: command.format, workspace, paint });
}
async function deliver(text, { command, terminal, root, inputs }) {
    const { output: path, language } = command;
    if (path === undefined) {
        const isWhole = await terminal.write(text);
        if (!isWhole && command.format !== 'text')
            throw new run_request/* InputError */.d((0,messages/* tell */.q)(language, 'cli.reader_gone'));
        return;
    }
    const { writeOutput } = await __webpack_require__.e(/* import() */ 261).then(__webpack_require__.bind(__webpack_require__, 3261));
    return writeOutput(text, { path, folder: terminal.folder, root, inputs, language });
}


/***/ }),

/***/ 4068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ workspacePaths)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _run_request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7644);
/* harmony import */ var _workspace_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(658);
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4235);




function workspacePaths(paths, { root, folder, language }) {
    return paths.map((path) => {
        const inside = (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_1__/* .relativePath */ .i)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, path));
        if (inside === undefined)
            throw new _run_request_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .d((0,_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .tell */ .q)(language, 'cli.outside', { path, root }));
        return inside;
    });
}


/***/ }),

/***/ 2182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ workspaceRoot)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


function workspaceRoot(folder) {
    for (let root = folder;; root = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(root)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, '.git'), { throwIfNoEntry: false }) !== undefined)
            return root;
        if (root === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(root))
            return folder;
    }
}


/***/ }),

/***/ 658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ relativePath),
/* harmony export */   o: () => (/* binding */ isGitPath)
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
