export const id = 857;
export const ids = [857,174,869,952];
export const modules = {

/***/ 7842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  POLICY_VERSION: () => (/* binding */ POLICY_VERSION),
  bundledPolicy: () => (/* binding */ bundledPolicy)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./.build/compiled/policies/policy.sources.json
const policy_sources_namespaceObject = /*#__PURE__*/JSON.parse('{"vB":"8ba365ae1e7a0d48662e1d9b1fa4a1b12c8bff03c16fa56a77ad0e52fb983562"}');
;// CONCATENATED MODULE: ./.build/compiled/src/policy-record.js

const expectedPolicyDigest = policy_sources_namespaceObject.vB;

// EXTERNAL MODULE: ./.build/compiled/src/policy/policy-error.js
var policy_error = __webpack_require__(507);
;// CONCATENATED MODULE: ./.build/compiled/src/bundled-policy.js




const POLICY_VERSION = '1.0.0';
async function bundledPolicy() {
    const wasm = await (0,promises_.readFile)(__webpack_require__.ab + "policy.wasm");
    const sha256 = (0,external_node_crypto_.createHash)('sha256').update(wasm).digest('hex');
    if (sha256 !== expectedPolicyDigest) {
        throw new policy_error/* PolicyError */.p(`policy.wasm is not the one that this program was built with: its SHA-256 is ${sha256}, not ${expectedPolicyDigest}`);
    }
    return { wasm, sha256, version: POLICY_VERSION };
}


/***/ }),

/***/ 6857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeBaseline: () => (/* binding */ writeBaseline)
/* harmony export */ });
/* harmony import */ var _baseline_baseline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92);
/* harmony import */ var _bundled_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7842);
/* harmony import */ var _model_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2173);
/* harmony import */ var _report_render_json_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4869);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4490);
/* harmony import */ var _run_request_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7644);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9952);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(174);
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4235);
/* harmony import */ var _workspace_paths_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4068);
/* harmony import */ var _workspace_root_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2182);











async function writeBaseline(command, terminal) {
    const { language, waiversFrom } = command;
    const root = (0,_workspace_root_js__WEBPACK_IMPORTED_MODULE_8__/* .workspaceRoot */ .o)(terminal.folder);
    const paths = (0,_workspace_paths_js__WEBPACK_IMPORTED_MODULE_7__/* .workspacePaths */ .s)(command.paths, { root, folder: terminal.folder, language });
    const read = new Set();
    const workspace = (0,_check_js__WEBPACK_IMPORTED_MODULE_5__/* .remembering */ .Mw)((0,_workspace_js__WEBPACK_IMPORTED_MODULE_4__.diskWorkspace)(root), read);
    const known = [];
    const request = { paths, today: command.date ?? (0,_check_js__WEBPACK_IMPORTED_MODULE_5__/* .today */ .Ec)(command), language, failOn: 'high', failOnUndecided: false, ...(waiversFrom === undefined ? {} : { waiversFrom }) };
    const report = await (0,_run_js__WEBPACK_IMPORTED_MODULE_3__.run)(request, { workspace, policy: await (0,_bundled_policy_js__WEBPACK_IMPORTED_MODULE_1__.bundledPolicy)() }, (judged) => known.push((0,_baseline_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .knownSite */ .xf)(judged)));
    if (report.verdict === 'error')
        throw new _run_request_js__WEBPACK_IMPORTED_MODULE_9__/* .InputError */ .d((0,_messages_js__WEBPACK_IMPORTED_MODULE_6__/* .tell */ .q)(language, 'cli.no_baseline'));
    await (0,_check_js__WEBPACK_IMPORTED_MODULE_5__/* .deliver */ .cK)((0,_report_render_json_js__WEBPACK_IMPORTED_MODULE_10__.renderPlainJson)((0,_baseline_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .baselineOf */ .Bv)(report, known)), { command: { ...command, format: 'json' }, terminal, root, inputs: [...read] });
    const count = known.reduce((sum, { findings }) => sum + findings.length, 0);
    await terminal.writeError(`${(0,_messages_js__WEBPACK_IMPORTED_MODULE_6__/* .tell */ .q)(language, 'cli.baseline_written', { count, sites: known.length })}\n`);
    return _model_report_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT_CODES */ .ai.pass;
}


/***/ }),

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


/***/ }),

/***/ 2325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $O: () => (/* binding */ SKIPPED),
/* harmony export */   AG: () => (/* binding */ findSites),
/* harmony export */   Lq: () => (/* binding */ HEAD_BYTES),
/* harmony export */   rI: () => (/* binding */ startsAsSite),
/* harmony export */   tw: () => (/* binding */ MOST_SITES),
/* harmony export */   yy: () => (/* binding */ SITE_NAME)
/* harmony export */ });
/* unused harmony export DEEPEST */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5436);
/* harmony import */ var _site_parse_site_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(829);
/* harmony import */ var _system_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5312);
/* harmony import */ var _workspace_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(658);






const MOST_SITES = 1_000;
const DEEPEST = 20;
const MOST_ENTRIES = 500_000;
const SKIPPED = new Set(['node_modules', 'dist', '.git']);
const MARK = new TextEncoder().encode('\nvmsguard: 1');
const HEAD_BYTES = 256 * 1024;
const SITE_NAME = /\.(?:ya?ml|json)$/iu;
async function findSites(root, paths, read) {
    const search = { root, read, sites: new Set(), diagnostics: new Map(), links: new Set(), folders: new Set(), entries: 0 };
    for (const path of paths)
        await searchNamed(search, path);
    for (const link of [...search.links].sort())
        await judgeLink(search, link);
    const sorted = [...search.sites].sort();
    const sites = sorted.slice(0, MOST_SITES);
    const last = sites.at(-1);
    if (sorted.length > MOST_SITES && last !== undefined) {
        add(search, ['incomplete', 'workspace.too_many_sites'], last, { limit: MOST_SITES });
    }
    return { sites, diagnostics: [...search.diagnostics.values()] };
}
async function searchNamed(search, path) {
    const inside = (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_3__/* .relativePath */ .i)(search.root, path);
    if (inside === undefined)
        return add(search, ['error', 'workspace.outside'], path);
    if ((0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_3__/* .isGitPath */ .o)(inside))
        return add(search, ['error', 'workspace.git_folder'], inside);
    const found = await attempt(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(search.root, inside)));
    if ('reason' in found) {
        if (ABSENT.has(found.reason))
            return add(search, ['error', 'workspace.path_missing'], inside);
        return add(search, ['error', 'workspace.not_readable'], inside, { reason: found.reason });
    }
    const target = await attempt(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(search.root, inside)));
    if ('reason' in target) {
        if (found.value.isSymbolicLink() && LEADS_NOWHERE.has(target.reason))
            return add(search, ['error', 'workspace.symlink'], inside);
        return add(search, ['error', 'workspace.not_readable'], inside, { reason: target.reason });
    }
    if ((0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_3__/* .relativePath */ .i)(search.root, target.value) === undefined)
        return add(search, ['error', 'workspace.symlink_outside'], inside);
    if (found.value.isDirectory())
        return searchFolders(search, inside);
    const answer = await search.read(inside);
    if ('problem' in answer)
        return addProblem(search, inside, { ...answer.problem, effect: 'error' });
    if (startsAsSite(answer.file))
        search.sites.add(inside);
    else
        add(search, ['error', 'workspace.not_a_site'], inside);
}
async function searchFolders(search, named) {
    const pending = [{ path: named, depth: 0 }];
    for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
        if (search.folders.has(folder.path))
            continue;
        search.folders.add(folder.path);
        for (const entry of await entriesOf(search, folder.path)) {
            const path = folder.path === '.' ? entry.name : `${folder.path}/${entry.name}`;
            search.entries += 1;
            if (search.entries > MOST_ENTRIES)
                return add(search, ['incomplete', 'workspace.too_many_entries'], path, { limit: MOST_ENTRIES });
            if (!entry.isDirectory())
                await lookAt(search, entry, path);
            else if (SKIPPED.has(entry.name) || (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_3__/* .isGitPath */ .o)(entry.name))
                continue;
            else if (folder.depth >= DEEPEST)
                add(search, ['incomplete', 'workspace.too_deep'], path, { limit: DEEPEST });
            else
                pending.push({ path, depth: folder.depth + 1 });
        }
    }
}
async function entriesOf(search, path) {
    try {
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(search.root, path), { withFileTypes: true });
        return entries.sort((left, right) => (left.name < right.name ? -1 : 1));
    }
    catch (thrown) {
        add(search, ['incomplete', 'workspace.folder_not_readable'], path, { reason: (0,_system_error_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .C)(thrown) });
        return [];
    }
}
async function lookAt(search, entry, path) {
    if (entry.isSymbolicLink()) {
        if (!SKIPPED.has(entry.name))
            search.links.add(path);
        return;
    }
    if (!SITE_NAME.test(entry.name))
        return;
    const answer = await search.read(path);
    if ('problem' in answer)
        return addProblem(search, path, answer.problem);
    if (startsAsSite(answer.file))
        search.sites.add(path);
}
function startsAsSite(head) {
    if ((0,_site_parse_site_js__WEBPACK_IMPORTED_MODULE_2__/* .isSiteDefinition */ .x)(head))
        return true;
    if (head.bytes.length < HEAD_BYTES)
        return false;
    const bytes = new Uint8Array(head.bytes.length + MARK.length);
    bytes.set(head.bytes);
    bytes.set(MARK, head.bytes.length);
    return (0,_site_parse_site_js__WEBPACK_IMPORTED_MODULE_2__/* .isSiteDefinition */ .x)({ path: head.path, bytes });
}
async function judgeLink(search, path) {
    const target = await attempt(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(search.root, path)));
    if ('reason' in target) {
        if (!LEADS_NOWHERE.has(target.reason))
            return add(search, ['incomplete', 'workspace.not_readable'], path, { reason: target.reason });
        if (SITE_NAME.test(path))
            add(search, ['incomplete', 'workspace.symlink'], path);
        return;
    }
    const inside = (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_3__/* .relativePath */ .i)(search.root, target.value);
    if (inside === undefined)
        return add(search, ['incomplete', 'workspace.symlink_outside'], path);
    const found = await attempt(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(target.value));
    if ('reason' in found)
        return add(search, ['incomplete', 'workspace.not_readable'], path, { reason: found.reason });
    const isFolder = found.value.isDirectory();
    const folder = isFolder ? inside : inside.slice(0, Math.max(0, inside.lastIndexOf('/')));
    if (search.folders.has(folder === '' ? '.' : folder) || inside.split('/').some((part) => SKIPPED.has(part)))
        return;
    if (isFolder || SITE_NAME.test(path))
        add(search, ['incomplete', 'workspace.symlink'], path);
}
const ABSENT = new Set(['ENOENT', 'ENOTDIR']);
const LEADS_NOWHERE = new Set([...ABSENT, 'ELOOP']);
async function attempt(ask) {
    try {
        return { value: await ask() };
    }
    catch (thrown) {
        return { reason: (0,_system_error_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .C)(thrown) };
    }
}
function add(search, problem, path, parameters = {}) {
    const [effect, code] = problem;
    addProblem(search, path, (0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_5__/* .diagnostic */ .Y)(effect, code, { path }, { path, ...parameters }));
}
function addProblem(search, path, problem) {
    search.diagnostics.set(`${path}\n${problem.code}`, problem);
}


/***/ }),

/***/ 9952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FILE_BYTES: () => (/* binding */ FILE_BYTES),
/* harmony export */   diskWorkspace: () => (/* binding */ diskWorkspace)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5436);
/* harmony import */ var _system_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5312);
/* harmony import */ var _workspace_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(658);
/* harmony import */ var _workspace_search_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2325);







const FILE_BYTES = 128 * 1024 * 1024;
function diskWorkspace(root, limits = { fileBytes: FILE_BYTES }) {
    const base = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root);
    const fileBytes = Math.min(limits.fileBytes, FILE_BYTES);
    return {
        read: (path) => readInside(base, path, { fileBytes }),
        findSites: (paths) => (0,_workspace_search_js__WEBPACK_IMPORTED_MODULE_4__/* .findSites */ .AG)(base, paths, (path) => readInside(base, path, { headBytes: _workspace_search_js__WEBPACK_IMPORTED_MODULE_4__/* .HEAD_BYTES */ .Lq })),
    };
}
async function readInside(root, path, extent) {
    const inside = (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_3__/* .relativePath */ .i)(root, path);
    if (inside === undefined)
        return refuse('error', 'workspace.outside', path);
    if ((0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_3__/* .isGitPath */ .o)(inside))
        return refuse('error', 'workspace.git_folder', inside);
    try {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root, inside), node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
        try {
            return await readHandle(handle, { root, path: inside, extent });
        }
        finally {
            await handle.close();
        }
    }
    catch (thrown) {
        return await explain(root, inside, thrown);
    }
}
async function readHandle(handle, { root, path, extent }) {
    const opened = await handle.stat();
    if (!opened.isFile())
        return refuse('incomplete', 'workspace.not_a_file', path);
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root, path));
    const inside = (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_3__/* .relativePath */ .i)(root, real);
    if (inside === undefined)
        return refuse('error', 'workspace.symlink_outside', path);
    if ((0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_3__/* .isGitPath */ .o)(inside))
        return refuse('error', 'workspace.git_folder', path);
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(real);
    if (found.ino !== opened.ino || found.dev !== opened.dev)
        return refuse('incomplete', 'workspace.changed', path);
    const most = 'headBytes' in extent ? extent.headBytes : extent.fileBytes;
    const bytes = await readUpTo(handle, Math.min(opened.size, most), most + 1);
    const after = await handle.stat();
    const isChanged = bytes.length < Math.min(opened.size, most) || after.size !== opened.size || after.mtimeMs !== opened.mtimeMs;
    if (isChanged)
        return refuse('incomplete', 'workspace.changed', path);
    if (bytes.length <= most)
        return { file: { path, bytes } };
    return 'headBytes' in extent ? { file: { path, bytes: bytes.subarray(0, most) } } : tooLarge(path, most);
}
async function readUpTo(handle, stated, most) {
    let bytes = new Uint8Array(Math.min(stated + 1, most));
    let length = 0;
    for (;;) {
        const { bytesRead } = await handle.read(bytes, length, bytes.length - length, null);
        length += bytesRead;
        if (bytesRead === 0 || length === most)
            return bytes.subarray(0, length);
        if (length < bytes.length)
            continue;
        const larger = new Uint8Array(Math.min(2 * bytes.length, most));
        larger.set(bytes);
        bytes = larger;
    }
}
async function explain(root, path, thrown) {
    const code = (0,_system_error_js__WEBPACK_IMPORTED_MODULE_5__/* .errorCode */ .C)(thrown);
    if (code === 'ENOENT' || code === 'ENOTDIR') {
        return { problem: (0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_6__/* .diagnostic */ .Y)('incomplete', 'export.missing', { path }, { path }) };
    }
    if (code !== 'ELOOP' && code !== 'EMLINK')
        return notReadable(path, code);
    const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root, path)).catch(() => undefined);
    const leaves = target !== undefined && (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_3__/* .relativePath */ .i)(root, target) === undefined;
    return refuse('error', leaves ? 'workspace.symlink_outside' : 'workspace.symlink', path);
}
function refuse(effect, code, path) {
    return { problem: (0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_6__/* .diagnostic */ .Y)(effect, code, { path }, { path }) };
}
function notReadable(path, reason) {
    return { problem: (0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_6__/* .diagnostic */ .Y)('incomplete', 'export.not_readable', { path }, { path, reason }) };
}
function tooLarge(path, most) {
    const limit = Math.round((most / (1024 * 1024)) * 100) / 100;
    return { problem: (0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_6__/* .diagnostic */ .Y)('incomplete', 'export.too_large', { path }, { path, limit }) };
}


/***/ })

};
