export const id = 865;
export const ids = [865];
export const modules = {

/***/ 5865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/compiled/src/model/report.js
var model_report = __webpack_require__(2173);
// EXTERNAL MODULE: ./.build/compiled/src/run-request.js
var run_request = __webpack_require__(7644);
// EXTERNAL MODULE: ./.build/compiled/src/calendar-day.js
var calendar_day = __webpack_require__(5404);
// EXTERNAL MODULE: ./.build/compiled/src/cli/messages.js + 1 modules
var messages = __webpack_require__(4235);
// EXTERNAL MODULE: ./.build/compiled/src/cli/terminal.js + 1 modules
var cli_terminal = __webpack_require__(8990);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./.build/compiled/src/cli/workspace-root.js


function workspaceRoot(folder) {
    for (let root = folder;; root = (0,external_node_path_.dirname)(root)) {
        if ((0,external_node_fs_.lstatSync)((0,external_node_path_.join)(root, '.git'), { throwIfNoEntry: false }) !== undefined)
            return root;
        if (root === (0,external_node_path_.dirname)(root))
            return folder;
    }
}

;// CONCATENATED MODULE: ./.build/compiled/src/cli/check.js







async function check(command, terminal) {
    const root = workspaceRoot(terminal.folder);
    const [{ run }, { diskWorkspace }, { bundledPolicy }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(869), __webpack_require__.e(243), __webpack_require__.e(592), __webpack_require__.e(809), __webpack_require__.e(444), __webpack_require__.e(513)]).then(__webpack_require__.bind(__webpack_require__, 8513)),
        Promise.all(/* import() */[__webpack_require__.e(243), __webpack_require__.e(592), __webpack_require__.e(444), __webpack_require__.e(190)]).then(__webpack_require__.bind(__webpack_require__, 5809)),
        __webpack_require__.e(/* import() */ 842).then(__webpack_require__.bind(__webpack_require__, 7842)),
    ]);
    const { relativePath } = await __webpack_require__.e(/* import() */ 658).then(__webpack_require__.bind(__webpack_require__, 658));
    const paths = command.paths.map((path) => {
        const inside = relativePath(root, (0,external_node_path_.resolve)(terminal.folder, path));
        if (inside === undefined)
            throw new run_request/* InputError */.d((0,messages/* tell */.q)(command.language, 'cli.outside', { path, root }));
        return inside;
    });
    const read = new Set();
    const workspace = remembering(diskWorkspace(root), read);
    const report = await run(requestOf(command, paths), { workspace, policy: await bundledPolicy() });
    await deliver(await rendered(report, { command, workspace, terminal }), { command, terminal, root, inputs: [...read] });
    if (report.sites.length === 0)
        await terminal.writeError(`${(0,messages/* tell */.q)(command.language, 'cli.no_site')}\n`);
    return model_report/* EXIT_CODES */.ai[report.verdict];
}
function requestOf(command, paths) {
    const { date, language, failOn, failOnUndecided } = command;
    return { paths, today: date ?? today(command), language, failOn, failOnUndecided };
}
function today({ language }) {
    const clock = (0,calendar_day/* clockDay */.HD)(new Date());
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
    if (command.format === 'json') {
        const { renderJson } = await __webpack_require__.e(/* import() */ 250).then(__webpack_require__.bind(__webpack_require__, 4869));
        return renderJson(report);
    }
    const [{ renderText }, { loadSourceLines }] = await Promise.all([
        __webpack_require__.e(/* import() */ 852).then(__webpack_require__.bind(__webpack_require__, 3852)),
        __webpack_require__.e(/* import() */ 557).then(__webpack_require__.bind(__webpack_require__, 1557)),
    ]);
    const paint = (0,cli_terminal/* choosePaint */.i)(terminal, command.noColour || command.output !== undefined);
    return renderText(report, { paint, sourceLines: await loadSourceLines(report, workspace) });
}
async function deliver(text, { command, terminal, root, inputs }) {
    const { output: path, language } = command;
    if (path === undefined) {
        const isWhole = await terminal.write(text);
        if (!isWhole && command.format === 'json')
            throw new run_request/* InputError */.d((0,messages/* tell */.q)(language, 'cli.reader_gone'));
        return;
    }
    const { writeOutput } = await __webpack_require__.e(/* import() */ 261).then(__webpack_require__.bind(__webpack_require__, 3261));
    return writeOutput(text, { path, folder: terminal.folder, root, inputs, language });
}


/***/ })

};
