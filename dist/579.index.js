export const id = 579;
export const ids = [579];
export const modules = {

/***/ 6579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishOnGitHub: () => (/* binding */ publishOnGitHub)
});

// EXTERNAL MODULE: ./.build/compiled/src/report/plan-annotations.js
var plan_annotations = __webpack_require__(2898);
// EXTERNAL MODULE: ./.build/compiled/src/report/escape-markdown.js
var escape_markdown = __webpack_require__(2487);
// EXTERNAL MODULE: ./.build/compiled/src/report/markdown-comparison.js + 1 modules
var markdown_comparison = __webpack_require__(7372);
// EXTERNAL MODULE: ./.build/compiled/src/report/markdown-finding.js
var markdown_finding = __webpack_require__(3727);
// EXTERNAL MODULE: ./.build/compiled/src/report/markdown-site.js
var markdown_site = __webpack_require__(1471);
// EXTERNAL MODULE: ./.build/compiled/src/report/markdown-table.js
var markdown_table = __webpack_require__(4894);
// EXTERNAL MODULE: ./.build/compiled/src/report/order-findings.js
var order_findings = __webpack_require__(1099);
// EXTERNAL MODULE: ./.build/compiled/src/report/render-markdown.js
var render_markdown = __webpack_require__(5522);
// EXTERNAL MODULE: ./.build/compiled/src/report/render-text.js + 3 modules
var render_text = __webpack_require__(433);
// EXTERNAL MODULE: ./.build/compiled/src/report/words.js + 4 modules
var words = __webpack_require__(7994);
;// CONCATENATED MODULE: ./.build/compiled/src/report/render-comment.js









const COMMENT_CHARACTERS = 65_536;
const SIZES = [
    { sites: 50, findings: 200, rows: 200, weakenings: 200, isFolded: true },
    { sites: 5, findings: 10, rows: 10, weakenings: 20, isFolded: false },
    { sites: 0, findings: 0, rows: 0, weakenings: 10, isFolded: false },
];
function commentMarker(key = 'default') {
    return `<!-- vmsguard:comment:${key.replace(/[^\w-]/gu, '_')} -->`;
}
function renderComment(report, options = {}) {
    const limit = options.limit ?? COMMENT_CHARACTERS;
    for (const size of SIZES) {
        const text = commentText(report, size, options);
        if (text.length <= limit)
            return text;
    }
    return [commentMarker(options.key), ...(0,render_markdown/* headLines */.Ol)(report), '', countLine(report), '', (0,words/* say */.c)(report.language, 'comment.short'), ''].join('\n');
}
function commentText(report, size, { key, detailsUrl }) {
    const { language } = report;
    const cut = { language, most: size.rows, more: 'comment.more' };
    const { shown, leftOut } = (0,markdown_table/* firstOf */.K)(report.sites, size.sites);
    const lines = [
        commentMarker(key),
        ...(0,render_markdown/* headLines */.Ol)(report),
        '',
        ...(0,render_markdown/* comparedLine */.Ei)(report),
        countLine(report),
        '',
        ...(size === SIZES[0] ? [] : [(0,words/* say */.c)(language, 'comment.short'), '']),
        ...(0,markdown_comparison/* markdownWeakenings */.kC)((0,markdown_comparison/* weakeningsOf */.u9)(report), { ...cut, most: size.weakenings }),
        ...(size.rows === 0 ? [] : (0,markdown_site/* markdownDiagnostics */.Y)(report.diagnostics, { heading: (0,words/* say */.c)(language, 'site.outside'), language, most: size.rows })),
        ...shown.flatMap((site) => siteLines(site, size, cut)),
        ...(0,markdown_comparison/* moreLine */.g0)(leftOut, cut),
        ...detailsLine(report, detailsUrl),
        ...(0,render_text/* provenanceLines */.R)(report).map((line) => `<sub>${(0,escape_markdown/* escapeCell */.k)(line, 300)}</sub>`),
    ];
    return `${lines.join('\n')}\n`;
}
function siteLines(site, size, cut) {
    const { language } = cut;
    const verdict = (0,words/* say */.c)(language, `verdict.${site.verdict}`);
    return [
        `### ${(0,escape_markdown/* escapeCell */.k)((0,words/* say */.c)(language, 'site.headline', { name: site.name, path: site.path, verdict }), 300)}`,
        '',
        (0,escape_markdown/* escapeCell */.k)(site.reason, 500),
        '',
        ...(0,markdown_comparison/* markdownComparison */.t2)(site, cut),
        ...findingLinesOf(site, size, cut),
        ...(0,markdown_site/* markdownDiagnostics */.Y)(site.diagnostics, { heading: (0,words/* say */.c)(language, 'site.diagnostics'), language, most: size.rows }),
    ];
}
function findingLinesOf({ findings }, size, cut) {
    const { language } = cut;
    const told = (0,order_findings/* orderFindings */.$t)((0,order_findings/* listedFindings */.A6)(findings.filter(({ change }) => change !== 'unchanged')));
    const isCompared = findings.some(({ change }) => change !== undefined);
    const unchanged = findings.filter(({ change }) => change === 'unchanged').length;
    const { shown, leftOut } = (0,markdown_table/* firstOf */.K)(told, size.findings);
    const lines = shown.flatMap((finding) => (size.isFolded ? (0,markdown_finding/* markdownFinding */.N)(finding, language) : [`- ${(0,markdown_finding/* findingHeadline */.o)(finding, language)}`]));
    return [
        ...(told.length === 0 ? [] : [`#### ${(0,words/* say */.c)(language, isCompared ? 'comment.new' : 'comment.findings')}`, '', ...lines, '']),
        ...(0,markdown_comparison/* moreLine */.g0)(leftOut, cut),
        ...(unchanged === 0 ? [] : [(0,words/* say */.c)(language, 'comment.unchanged', { count: unchanged }), '']),
    ];
}
function countLine(report) {
    const { sites, language } = report;
    const findings = sites.flatMap((site) => site.findings);
    const flows = sites.flatMap(({ comparison }) => comparison?.flows ?? []);
    const diagnostics = [...report.diagnostics, ...sites.flatMap((site) => site.diagnostics)];
    return (0,words/* say */.c)(language, 'comment.counts', {
        new: findings.filter(({ change }) => change !== 'unchanged').length,
        unchanged: findings.filter(({ change }) => change === 'unchanged').length,
        fixed: sites.flatMap(({ comparison }) => comparison?.fixed ?? []).length,
        allowed: flows.filter(({ change }) => change === 'allowed').length,
        blocked: flows.filter(({ change }) => change === 'blocked').length,
        weakenings: (0,markdown_comparison/* weakeningsOf */.u9)(report).length,
        unread: diagnostics.filter(({ effect }) => effect === 'error' || effect === 'incomplete').length,
    });
}
function detailsLine({ language }, url) {
    return url === undefined || !/^https:\/\/[\w.:/-]+$/u.test(url) ? [] : [`[${(0,words/* say */.c)(language, 'comment.details')}](${url})`, ''];
}

// EXTERNAL MODULE: ./.build/compiled/src/action/base.js
var base = __webpack_require__(9495);
// EXTERNAL MODULE: ./.build/compiled/src/action/messages.js
var messages = __webpack_require__(9198);
// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js + 22 modules
var github = __webpack_require__(2413);
;// CONCATENATED MODULE: ./.build/compiled/src/action/github/api.js

class ApiError extends Error {
    status;
    constructor(status, message) {
        super(message);
        this.status = status;
    }
}
const USUAL_PATIENCE = { answer: 20_000, pause: 1_000, all: 90_000 };
function apiClient(token, address, patience = USUAL_PATIENCE) {
    const { request } = (0,github/* getOctokit */.Q)(token, { baseUrl: address, log: SILENT });
    const until = Date.now() + patience.all;
    return async (route, parameters) => {
        for (let attempt = 0;; attempt += 1) {
            try {
                const answer = await request(route, { ...parameters, request: { signal: AbortSignal.timeout(patience.answer) } });
                const data = answer.data;
                return { status: answer.status, data };
            }
            catch (thrown) {
                const wait = waitBefore(thrown, { pause: patience.pause * 2 ** attempt, isNew: route.startsWith('POST ') });
                if (wait === undefined || attempt >= MOST_REPETITIONS || Date.now() + wait > until)
                    throw told(thrown);
                await new Promise((resolve) => setTimeout(resolve, wait));
            }
        }
    };
}
const MOST_REPETITIONS = 3;
function ignore() {
}
const SILENT = { debug: ignore, info: ignore, warn: ignore, error: ignore };
function waitBefore(thrown, { pause, isNew }) {
    const status = statusOf(thrown);
    if (status === 0 || status >= 500)
        return isNew ? undefined : pause;
    if (status !== 429 && status !== 403)
        return undefined;
    const headers = headersOf(thrown);
    const after = Number(headers.get('retry-after'));
    if (headers.has('retry-after') && Number.isFinite(after))
        return after * 1000;
    if (headers.get('x-ratelimit-remaining') === '0')
        return Math.max(0, Number(headers.get('x-ratelimit-reset')) * 1000 - Date.now()) || pause;
    return status === 429 || /secondary rate/iu.test(messageOf(thrown)) ? pause : undefined;
}
function told(thrown) {
    const status = statusOf(thrown);
    const [message = ''] = messageOf(thrown).split('\n');
    return new ApiError(status, (status === 0 ? message : `${status}: ${message}`).slice(0, 300));
}
function statusOf(thrown) {
    const isAnswer = typeof thrown === 'object' && thrown !== null && 'response' in thrown && thrown.response !== undefined;
    return isAnswer && 'status' in thrown && typeof thrown.status === 'number' ? thrown.status : 0;
}
function headersOf(thrown) {
    const response = typeof thrown === 'object' && thrown !== null && 'response' in thrown ? thrown.response : undefined;
    const headers = typeof response === 'object' && response !== null && 'headers' in response ? response.headers : undefined;
    return new Map(typeof headers === 'object' && headers !== null ? Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]) : []);
}
function messageOf(thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
}

// EXTERNAL MODULE: ./.build/compiled/src/action/runner.js + 19 modules
var runner = __webpack_require__(4505);
// EXTERNAL MODULE: ./.build/compiled/src/action/github/json.js
var json = __webpack_require__(9398);
;// CONCATENATED MODULE: ./.build/compiled/src/action/github/check-run.js



const BATCH = 50;
const LONGEST_TITLE = 255;
const LONGEST_MESSAGE_BYTES = 64 * 1024;
const LONGEST_SUMMARY = 65_535;
const LEVELS = { error: 'failure', warning: 'warning', notice: 'notice' };
async function putCheckRun(ask, run, annotations) {
    const placed = annotations.flatMap(checkAnnotation);
    const { owner, repo, name, commit, conclusion, title } = run;
    const output = { title: cut(title, LONGEST_TITLE), summary: cut(run.summary, LONGEST_SUMMARY) };
    const created = await ask('POST /repos/{owner}/{repo}/check-runs', { owner, repo, name, head_sha: commit, status: 'completed', conclusion, output: { ...output, annotations: placed.slice(0, BATCH) } });
    const id = (0,json/* numberOf */.rl)(created.data, 'id');
    if (id === undefined)
        throw new ApiError(created.status, 'the check run that was made has no number');
    for (let from = BATCH; from < placed.length; from += BATCH) {
        await ask('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', { owner, repo, check_run_id: id, output: { ...output, annotations: placed.slice(from, from + BATCH) } });
    }
}
function checkAnnotation({ kind, title, message, place }) {
    if (place === undefined)
        return [];
    const { file, startLine, endLine = startLine, startColumn, endColumn } = (0,runner/* placeProperties */.t)(place);
    const columns = startColumn === undefined || endColumn === undefined ? {} : { start_column: startColumn, end_column: endColumn };
    return [{ path: file, start_line: startLine, end_line: endLine, ...columns, annotation_level: LEVELS[kind], title: cut(title, LONGEST_TITLE), message: cutBytes(message, LONGEST_MESSAGE_BYTES) }];
}
function cut(text, most) {
    return text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/u, '')}…`;
}
function cutBytes(text, most) {
    return new TextEncoder().encode(text).length <= most ? text : cut(text, Math.floor(most / 4));
}

;// CONCATENATED MODULE: ./.build/compiled/src/action/github/event.js

function eventPlace(environment, payload) {
    const [owner = '', repo = '', extra] = (environment['GITHUB_REPOSITORY'] ?? '').split('/');
    if (owner === '' || repo === '' || extra !== undefined)
        return undefined;
    const number = (0,json/* numberOf */.rl)(payload, 'pull_request', 'number');
    const readOnly = readOnlyReason(environment, payload);
    return {
        owner,
        repo,
        ...(number === undefined ? {} : { pullRequest: number }),
        commit: (0,json/* textOf */.b6)(payload, 'pull_request', 'head', 'sha') ?? environment['GITHUB_SHA'] ?? '',
        ...(readOnly === undefined ? {} : { readOnly }),
    };
}
function readOnlyReason(environment, payload) {
    if (environment['GITHUB_ACTOR'] === 'dependabot[bot]')
        return 'dependabot';
    if ((0,json/* memberOf */.C5)(payload, 'pull_request') === undefined)
        return undefined;
    const from = (0,json/* textOf */.b6)(payload, 'pull_request', 'head', 'repo', 'full_name');
    return from !== undefined && from === (0,json/* textOf */.b6)(payload, 'pull_request', 'base', 'repo', 'full_name') ? undefined : 'fork';
}

;// CONCATENATED MODULE: ./.build/compiled/src/action/github/sticky-comment.js


const MOST_PAGES = 30;
async function putComment(ask, { owner, repo, number }, { marker, body }) {
    const own = await ownComment(ask, { owner, repo, number }, marker);
    if (own === undefined)
        return writeComment(ask, { owner, repo, number }, { marker, body });
    if (own.body === body)
        return 'same';
    await ask('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', { owner, repo, comment_id: own.id, body });
    return 'edited';
}
async function writeComment(ask, place, { marker, body }) {
    const { owner, repo, number } = place;
    const write = () => ask('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', { owner, repo, issue_number: number, body });
    try {
        await write();
    }
    catch (thrown) {
        const isLost = thrown instanceof ApiError && (thrown.status === 0 || thrown.status >= 500);
        if (!isLost)
            throw thrown;
        if ((await ownComment(ask, place, marker)) === undefined)
            await write();
    }
    return 'written';
}
async function ownComment(ask, { owner, repo, number }, marker) {
    const isOwn = await ownAuthor(ask);
    for (let page = 1; page <= MOST_PAGES; page += 1) {
        const { data } = await ask('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', { owner, repo, issue_number: number, per_page: 100, page });
        if (!Array.isArray(data))
            throw new ApiError(0, 'the list of comments is no list');
        for (const comment of data) {
            const [id, body] = [(0,json/* numberOf */.rl)(comment, 'id'), (0,json/* textOf */.b6)(comment, 'body')];
            if (id !== undefined && body?.startsWith(marker) === true && isOwn(comment))
                return { id, body };
        }
        if (data.length < 100)
            return undefined;
    }
    return undefined;
}
const ACTIONS_BOT = 'github-actions[bot]';
async function ownAuthor(ask) {
    try {
        const login = (0,json/* textOf */.b6)((await ask('GET /user', {})).data, 'login');
        return (comment) => login !== undefined && (0,json/* textOf */.b6)(comment, 'user', 'login') === login;
    }
    catch (thrown) {
        if (!(thrown instanceof ApiError) || (thrown.status !== 403 && thrown.status !== 401))
            throw thrown;
        return (comment) => (0,json/* textOf */.b6)(comment, 'user', 'login') === ACTIONS_BOT && (0,json/* memberOf */.C5)(comment, 'user', 'type') === 'Bot';
    }
}

;// CONCATENATED MODULE: ./.build/compiled/src/action/github/publish.js









const ADDRESS = 'https://api.github.com';
async function publishOnGitHub(report, runner, publication) {
    const { inputs, changed } = publication;
    const { language, token } = inputs;
    const place = eventPlace(runner.environment, (0,base/* readPayload */.rD)(runner.environment['GITHUB_EVENT_PATH']));
    if (place === undefined || token === '')
        return [(0,messages/* tellAction */.Y)(language, 'action.no_token')];
    if (place.readOnly !== undefined)
        return [(0,messages/* tellAction */.Y)(language, `action.read_only_${place.readOnly}`)];
    const ask = apiClient(token, runner.environment['GITHUB_API_URL'] || ADDRESS);
    const troubles = [];
    const attempt = async (failure, write) => {
        try {
            await write();
        }
        catch (thrown) {
            troubles.push((0,messages/* tellAction */.Y)(language, failure, { reason: thrown instanceof Error ? thrown.message : String(thrown) }));
        }
    };
    const { owner, repo, pullRequest: number } = place;
    if (inputs.comment && number !== undefined) {
        await attempt('action.no_comment', () => putComment(ask, { owner, repo, number }, { marker: commentMarker(), body: renderComment(report) }));
    }
    if (inputs.checkRun)
        await attempt('action.no_check_run', () => putCheckRun(ask, checkRunOf(report, place), (0,plan_annotations/* allAnnotations */.G7)(report, changed)));
    return troubles;
}
const CONCLUSIONS = { pass: 'success', fail: 'failure', incomplete: 'action_required', error: 'failure' };
function checkRunOf(report, { owner, repo, commit }) {
    return { owner, repo, commit, name: 'vmsguard', conclusion: CONCLUSIONS[report.verdict], title: `vmsguard: ${report.verdict}`, summary: (0,render_markdown/* renderMarkdown */.Gc)(report) };
}


/***/ })

};
