export const id = 728;
export const ids = [728,952];
export const modules = {

/***/ 1728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  answerFormats: () => (/* binding */ answerFormats)
});

// EXTERNAL MODULE: ./.build/compiled/src/parsers/index.js + 491 modules
var parsers = __webpack_require__(4390);
// EXTERNAL MODULE: ./.build/compiled/src/parsers/shared/export-file.js
var export_file = __webpack_require__(2005);
;// CONCATENATED MODULE: ./.build/compiled/src/identify-exports.js


async function identifyExports(paths, workspace) {
    const identified = [];
    for (const path of paths)
        identified.push(await identify(path, workspace));
    return identified;
}
async function identify(path, workspace) {
    const answer = await workspace.read(path);
    if ('problem' in answer)
        return { path, formats: [], unit: '', total: 0, elements: {}, diagnostics: [answer.problem] };
    const { file, diagnostics } = (0,export_file/* toExportFile */.C)(answer.file);
    const { coverage, diagnostics: found } = (0,parsers/* readDevice */.t5)([file], undefined);
    const [counted] = coverage;
    return {
        path,
        formats: (0,parsers/* formatsOf */.IO)(file),
        unit: counted?.unit ?? '',
        total: counted?.total ?? 0,
        elements: counted?.elements ?? {},
        diagnostics: [...diagnostics, ...found],
    };
}

// EXTERNAL MODULE: ./.build/compiled/src/messages.js + 10 modules
var messages = __webpack_require__(8905);
// EXTERNAL MODULE: ./.build/compiled/src/report/place-text.js
var place_text = __webpack_require__(3787);
// EXTERNAL MODULE: ./.build/compiled/src/report/text-coverage.js
var text_coverage = __webpack_require__(7508);
// EXTERNAL MODULE: ./.build/compiled/src/report/words.js + 4 modules
var words = __webpack_require__(7994);
// EXTERNAL MODULE: ./.build/compiled/src/workspace.js
var workspace = __webpack_require__(9952);
// EXTERNAL MODULE: ./.build/compiled/src/cli/list.js
var list = __webpack_require__(7822);
// EXTERNAL MODULE: ./.build/compiled/src/cli/messages.js + 1 modules
var cli_messages = __webpack_require__(4235);
// EXTERNAL MODULE: ./.build/compiled/src/cli/workspace-paths.js
var workspace_paths = __webpack_require__(4068);
// EXTERNAL MODULE: ./.build/compiled/src/cli/workspace-root.js
var workspace_root = __webpack_require__(2182);
;// CONCATENATED MODULE: ./.build/compiled/src/cli/formats.js











async function answerFormats({ files, language }, { folder }) {
    if (files.length === 0)
        return { explanation: (0,list/* listFormats */.d)(parsers/* formats */.Fx, { language, rules: [] }), exitCode: 0 };
    const root = (0,workspace_root/* workspaceRoot */.o)(folder);
    const identified = await identifyExports((0,workspace_paths/* workspacePaths */.s)(files, { root, folder, language }), (0,workspace.diskWorkspace)(root));
    return {
        explanation: { data: { kind: 'exports', exports: identified.map((one) => plain(one, language)) }, sections: identified.map((one) => section(one, language)) },
        exitCode: identified.every(isUnderstood) ? 0 : 2,
    };
}
function isUnderstood({ formats: [only, ...others], diagnostics }) {
    return only !== undefined && others.length === 0 && !diagnostics.some(({ effect }) => effect === 'incomplete' || effect === 'error');
}
function plain({ path, formats: found, unit, total, elements, diagnostics }, language) {
    const told = diagnostics.map((one) => ({ code: one.code, effect: one.effect, message: (0,messages/* renderMessage */.e)(one, language), location: one.location }));
    return { path, formats: found.map(({ id }) => id), unit, total, elements, diagnostics: told };
}
function section({ path, formats: found, unit, total, elements, diagnostics }, language) {
    const names = found.map(({ id, displayName }) => (0,cli_messages/* tell */.q)(language, 'explain.heading', { id, title: displayName }));
    const counts = text_coverage/* ELEMENT_STATES */.we.filter((state) => (elements[state] ?? 0) > 0).map((state) => (0,cli_messages/* tell */.q)(language, 'formats.count', { count: elements[state] ?? 0, state: (0,words/* say */.c)(language, `coverage.${state}`) }));
    const told = diagnostics.map((one) => (0,cli_messages/* tell */.q)(language, 'formats.trouble', { message: (0,messages/* renderMessage */.e)(one, language), place: (0,place_text/* placeText */.Z)(one.location) }));
    return {
        heading: path,
        lines: [
            { label: (0,cli_messages/* tell */.q)(language, 'formats.taken_for'), values: names.length === 0 ? [(0,cli_messages/* tell */.q)(language, 'formats.nothing')] : names },
            { label: (0,cli_messages/* tell */.q)(language, 'formats.understood'), values: total === 0 ? [] : [(0,cli_messages/* tell */.q)(language, 'formats.share', { percent: percent(elements, total), total, unit }), ...counts] },
            { label: (0,cli_messages/* tell */.q)(language, 'formats.told'), values: told },
        ],
    };
}
function percent(elements, total) {
    const share = ((elements.understood ?? 0) + (elements.noEffect ?? 0)) / total;
    return (Math.floor(share * 1000) / 10).toFixed(1);
}


/***/ }),

/***/ 7822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ listFormats),
/* harmony export */   s: () => (/* binding */ listRules)
/* harmony export */ });
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4235);

function listRules({ language, rules }) {
    const titleOf = (rule) => (language === 'ja' ? rule.custom.title_ja : rule.title);
    return {
        data: { kind: 'rules', rules },
        sections: rules.map((rule) => ({
            heading: (0,_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .tell */ .q)(language, 'explain.heading', { id: rule.id, title: titleOf(rule) }),
            lines: [{ label: (0,_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .tell */ .q)(language, 'explain.requirements'), values: [rule.custom.requirements.join(', ')] }],
        })),
    };
}
function listFormats(formats, { language }) {
    return {
        data: { kind: 'formats', formats: formats.map(({ id, displayName, exportWith, role, sourceUrl }) => ({ id, displayName, exportWith, role, sourceUrl })) },
        sections: formats.map(({ id, displayName, exportWith, role, sourceUrl }) => ({
            heading: (0,_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .tell */ .q)(language, 'explain.heading', { id, title: displayName }),
            lines: [
                { label: (0,_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .tell */ .q)(language, 'formats.export_with'), values: [exportWith] },
                { label: (0,_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .tell */ .q)(language, 'formats.role'), values: [(0,_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .tell */ .q)(language, `role.${role}`)] },
                { label: (0,_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .tell */ .q)(language, 'formats.source'), values: [sourceUrl] },
            ],
        })),
    };
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

/***/ 2186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BR: () => (/* binding */ cellWidth),
/* harmony export */   IN: () => (/* binding */ cutText),
/* harmony export */   nq: () => (/* binding */ cutToCells)
/* harmony export */ });
/* unused harmony export ELLIPSIS */
const ELLIPSIS = '…';
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
function cutText(text, most) {
    if (text.length <= most)
        return text;
    return `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/u, '')}${ELLIPSIS}`;
}
function cellWidth(text) {
    let cells = 0;
    for (const character of text)
        cells += WIDE.test(character) ? 2 : 1;
    return cells;
}
function cutToCells(line, most) {
    let cells = 0;
    let kept = '';
    let fitting = '';
    for (const character of line) {
        cells += WIDE.test(character) ? 2 : 1;
        if (cells > most)
            return `${fitting}${ELLIPSIS}`;
        kept += character;
        if (cells < most)
            fitting = kept;
    }
    return line;
}


/***/ }),

/***/ 3787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ placeText)
/* harmony export */ });
function placeText(location) {
    const { path, region } = location;
    if (region === undefined)
        return path;
    return region.startColumn === undefined ? `${path}:${region.startLine}` : `${path}:${region.startLine}:${region.startColumn}`;
}


/***/ }),

/***/ 7508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ED: () => (/* binding */ textCoverage),
/* harmony export */   we: () => (/* binding */ ELEMENT_STATES)
/* harmony export */ });
/* unused harmony export alignColumns */
/* harmony import */ var _cut_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2186);
/* harmony import */ var _escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3134);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7994);



const ELEMENT_STATES = ['understood', 'noEffect', 'partial', 'unsupported', 'unrecognised'];
function textCoverage(coverage, { language, paint }) {
    if (coverage.length === 0)
        return [];
    const head = ['path', 'format', 'unit', 'total', ...ELEMENT_STATES].map((column) => (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)(language, `coverage.${column}`));
    const rows = coverage.map(({ path, format, unit, total, elements }) => [
        (0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeTerminal */ .en)(path),
        (0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeTerminal */ .en)(format),
        (0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeTerminal */ .en)(unit),
        String(total),
        ...ELEMENT_STATES.map((state) => String(elements[state])),
    ]);
    return [paint('bold', (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)(language, 'site.coverage')), ...alignColumns([head, ...rows]).map((line) => `  ${line}`)];
}
function alignColumns(rows) {
    const widths = [];
    for (const row of rows) {
        for (const [column, cell] of row.entries())
            widths[column] = Math.max(widths[column] ?? 0, (0,_cut_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cellWidth */ .BR)(cell));
    }
    return rows.map((row) => row.map((cell, column) => `${cell}${' '.repeat((widths[column] ?? 0) - (0,_cut_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cellWidth */ .BR)(cell))}`).join('  ').trimEnd());
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
