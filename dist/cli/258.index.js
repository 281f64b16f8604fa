export const id = 258;
export const ids = [258,952];
export const modules = {

/***/ 9258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  answerQuery: () => (/* binding */ answerQuery)
});

// EXTERNAL MODULE: ./.build/compiled/src/model/header-space.js
var header_space = __webpack_require__(6441);
// EXTERNAL MODULE: ./.build/compiled/src/model/ip-address.js
var ip_address = __webpack_require__(2931);
// EXTERNAL MODULE: ./.build/compiled/src/model/ip-set.js
var ip_set = __webpack_require__(7779);
;// CONCATENATED MODULE: ./.build/compiled/src/analysis/query-ends.js


function endsOf(endpoints, text) {
    const range = (0,ip_address/* parseCidr */.GN)(text);
    if (range === undefined)
        return endpoints.filter((endpoint) => namesOf(endpoint).includes(text));
    const wanted = (0,ip_set/* ipSet */.iw)([range]);
    return endpoints.flatMap((endpoint) => {
        const addresses = (0,ip_set/* intersectIps */.wD)(endpoint.addresses, wanted);
        return addresses.length === 0 ? [] : [{ ...endpoint, addresses }];
    });
}
function endNames(endpoints) {
    return [...new Set(endpoints.flatMap(namesOf))];
}
function namesOf({ name, place, roles }) {
    return [...(place.kind === 'zone' ? [place.zone.name] : [name]), ...roles.map(roleName)];
}
function roleName(role) {
    switch (role.kind) {
        case 'host':
            return role.host.name;
        case 'cluster':
            return role.cluster.name;
        case 'integration':
            return role.integration.name;
        case 'remote_site':
            return role.remoteSite.name;
        case 'addresses':
            return role.name;
        default:
            return role.group.name;
    }
}

// EXTERNAL MODULE: ./.build/compiled/src/model/number-set.js
var number_set = __webpack_require__(8291);
// EXTERNAL MODULE: ./.build/compiled/src/analysis/block.js
var analysis_block = __webpack_require__(4237);
// EXTERNAL MODULE: ./.build/compiled/src/analysis/guide-flows.js
var guide_flows = __webpack_require__(2820);
// EXTERNAL MODULE: ./.build/compiled/src/analysis/needed-flows.js
var needed_flows = __webpack_require__(2683);
// EXTERNAL MODULE: ./.build/compiled/src/analysis/open-flows.js
var open_flows = __webpack_require__(8838);
// EXTERNAL MODULE: ./.build/compiled/src/analysis/traffic.js
var analysis_traffic = __webpack_require__(4257);
;// CONCATENATED MODULE: ./.build/compiled/src/analysis/query.js








function answerQuestion(context, question) {
    const outcomes = [];
    for (const source of question.sources) {
        for (const destination of question.destinations) {
            if (!(0,guide_flows/* isSameHost */.Xf)(source, destination) && !(isInternet(source) && isInternet(destination)))
                outcomes.push(...answerPair(context, question, { source, destination }));
        }
        outcomes.push(...publishedElsewhere(context, question, source));
    }
    const kept = outcomes.some(({ state }) => state !== 'blocked') ? withoutEmptyAddresses(outcomes) : outcomes;
    return { state: stateOf(kept), outcomes: grouped(kept) };
}
function stateOf(outcomes) {
    const states = new Set(outcomes.map(({ state }) => state));
    if (states.has('in-doubt'))
        return 'in-doubt';
    if (states.has('passes'))
        return states.has('blocked') ? 'partly' : 'passes';
    return 'blocked';
}
function withoutEmptyAddresses(outcomes) {
    const published = outcomes.some(({ destination, witness }) => witness !== undefined && !holds(destination, witness.sent));
    return published ? outcomes.filter(({ state, destination }) => state !== 'blocked' || !isInternet(destination)) : outcomes;
}
function holds({ addresses }, packet) {
    return (0,ip_set/* ipsOverlap */.gh)(addresses, [{ first: packet.destination, last: packet.destination }]);
}
function isInternet({ place }) {
    return place.kind === 'zone' && place.zone.kind === 'internet';
}
function answerPair(context, question, pair) {
    const { source, destination } = pair;
    const asked = questionSpace(question, source.addresses, destination.addresses);
    if (asked.length === 0)
        return [];
    const arrivals = context.network.arrivals(source, destination);
    if (arrivals === undefined)
        return [withoutPath(pair)];
    const delivered = (0,open_flows/* findDelivered */.Cv)(context, source, destination).flatMap((arrival) => cutTo(arrival, question));
    const answered = delivered.filter(({ traffic }) => traffic.answersStopped === undefined);
    const left = (0,header_space/* subtractSpaces */.uD)(asked, answered.map(({ traffic }) => asAsked(traffic, destination.addresses)));
    return [...delivered.map(({ traffic }) => passing(traffic, pair)), ...blocked(context, pair, { left, delivered })];
}
function questionSpace({ protocol, port }, sources, destinations) {
    return [ip_set/* ALL_IPV4 */.up, ip_set/* ALL_IPV6 */.IF].flatMap((family) => {
        const [source, destination] = [(0,ip_set/* intersectIps */.wD)(sources, family), (0,ip_set/* intersectIps */.wD)(destinations, family)];
        if (source.length === 0 || destination.length === 0)
            return [];
        return [(0,header_space/* box */.aP)({ source, destination, protocols: (0,number_set/* oneNumber */.ax)(protocol), sourcePorts: CLIENT_PORTS, destinationPorts: (0,number_set/* oneNumber */.ax)(port) })];
    });
}
const CLIENT_PORTS = [{ first: 1024, last: 65535 }];
function cutTo(arrival, { protocol, port }) {
    const { traffic, path } = arrival;
    const wanted = (0,header_space/* box */.aP)({ protocols: (0,number_set/* oneNumber */.ax)(protocol), destinationPorts: (0,number_set/* oneNumber */.ax)(port) });
    const sentPorts = traffic.sentSource?.ports ?? traffic.box.sourcePorts;
    if (!(0,number_set/* numbersOverlap */.eK)(sentPorts, CLIENT_PORTS))
        return [];
    return (0,header_space/* intersectSpaces */.du)([traffic.box], [wanted]).map((one) => ({ traffic: { ...traffic, box: one }, path }));
}
function asAsked({ box: now, sentSource }, destinations) {
    const destination = (0,ip_set/* intersectIps */.wD)(now.destination, destinations);
    return sentSource === undefined ? { ...now, destination } : { ...now, destination, source: sentSource.addresses, sourcePorts: sentSource.ports };
}
function passing(traffic, pair) {
    const clientPorts = (0,number_set/* intersectNumbers */.Gi)(traffic.box.sourcePorts, CLIENT_PORTS);
    const shown = clientPorts.length === 0 ? traffic : { ...traffic, box: { ...traffic.box, sourcePorts: clientPorts } };
    const { steps, doubts } = traffic;
    const state = traffic.certain && traffic.repliesInDoubt !== true ? 'passes' : 'in-doubt';
    return { ...pair, state, steps, doubts, witness: (0,analysis_traffic/* witnessOf */.XH)(shown) };
}
function grouped(outcomes) {
    const byWay = new Map();
    for (const outcome of outcomes) {
        const way = outcome.steps.map(({ device, filter, location }) => [device, filter, location]);
        const key = JSON.stringify([outcome.state, outcome.source.name, outcome.destination.name, way]);
        if (!byWay.has(key))
            byWay.set(key, outcome);
    }
    return [...byWay.values()];
}
function blocked(context, pair, { left, delivered }) {
    const [first] = left;
    if (first === undefined)
        return [];
    const packet = (0,analysis_traffic/* packetOf */.Mj)(first);
    const [path = []] = context.network.paths(pair.source, pair.destination) ?? [];
    const block = (0,needed_flows/* answerBlock */.oB)(delivered.map(({ traffic }) => traffic), packet) ?? (0,analysis_block/* findBlock */.P)(context, pair, { path, packet });
    return [{ ...pair, state: 'blocked', steps: block.steps, doubts: [], witness: { sent: packet, delivered: packet } }];
}
function withoutPath(pair) {
    const { state, doubts, device, location } = (0,needed_flows/* withoutWay */.o4)(pair);
    const step = { device, role: 'network', filter: '', line: undefined, action: state === 'blocked' ? 'deny' : 'unknown', location };
    return { ...pair, state: state === 'open' ? 'passes' : state === 'blocked' ? 'blocked' : 'in-doubt', steps: [step], doubts };
}
function publishedElsewhere(context, question, source) {
    const asked = question.destinations.flatMap(({ addresses }) => addresses);
    const others = context.endpoints.filter(({ addresses }) => !(0,ip_set/* ipsOverlap */.gh)(addresses, asked));
    return others.flatMap((destination) => {
        if ((0,guide_flows/* isSameHost */.Xf)(source, destination))
            return [];
        const met = (0,open_flows/* findDelivered */.Cv)(context, source, destination).filter(({ traffic }) => isSentTo(traffic, question, asked));
        return met.map(({ traffic }) => passing(traffic, { source, destination }));
    });
}
function isSentTo({ box: now, sentDestination }, { protocol, port }, asked) {
    if (sentDestination === undefined || !(0,number_set/* numbersOverlap */.eK)(now.protocols, (0,number_set/* oneNumber */.ax)(protocol)))
        return false;
    return (0,ip_set/* ipsOverlap */.gh)(sentDestination.addresses, asked) && (0,number_set/* numbersOverlap */.eK)(sentDestination.ports, (0,number_set/* oneNumber */.ax)(port));
}

// EXTERNAL MODULE: ./.build/compiled/src/analysis/index.js + 12 modules
var analysis = __webpack_require__(9204);
// EXTERNAL MODULE: ./.build/compiled/src/judgement/describe-subject.js
var describe_subject = __webpack_require__(1965);
// EXTERNAL MODULE: ./.build/compiled/src/judgement/path-step.js
var path_step = __webpack_require__(9461);
// EXTERNAL MODULE: ./.build/compiled/src/messages.js + 10 modules
var messages = __webpack_require__(8905);
// EXTERNAL MODULE: ./.build/compiled/src/read-exports.js
var read_exports = __webpack_require__(887);
// EXTERNAL MODULE: ./.build/compiled/src/run-request.js
var run_request = __webpack_require__(7644);
// EXTERNAL MODULE: ./.build/compiled/src/site/nearest-name.js
var nearest_name = __webpack_require__(2319);
// EXTERNAL MODULE: ./.build/compiled/src/site/parse-site.js + 24 modules
var parse_site = __webpack_require__(829);
;// CONCATENATED MODULE: ./.build/compiled/src/query.js










async function query(request, workspace) {
    const site = await readSite(request, workspace);
    const exports = await (0,read_exports/* readExports */.I)(site, workspace);
    const { context, diagnostics } = (0,analysis/* trafficContext */.Dr)(site, exports.readings);
    const ends = (text) => {
        const found = endsOf(context.endpoints, text);
        if (found.length > 0)
            return found;
        const near = (0,nearest_name/* nearestName */.q)(text, endNames(context.endpoints));
        throw inputError(request, near === undefined ? 'query.unknown_end' : 'query.unknown_end_near', { text, near: near ?? '' });
    };
    const { from, to, protocol, port, language } = request;
    const answer = answerQuestion(context, { sources: ends(from), destinations: ends(to), protocol, port });
    return {
        schemaVersion: 1,
        site: site.path,
        question: { from, to, protocol, port },
        answer: answer.state,
        outcomes: answer.outcomes.map((outcome) => describeOutcome(outcome, language)),
        diagnostics: [...exports.diagnostics, ...diagnostics].filter(isTrouble).map((one) => ({ code: one.code, message: (0,messages/* renderMessage */.e)(one, language), location: one.location })),
    };
}
function isTrouble({ effect }) {
    return effect === 'incomplete' || effect === 'error';
}
async function readSite(request, workspace) {
    const { sites, diagnostics } = await workspace.findSites([request.path]);
    const [path] = sites;
    const [trouble] = diagnostics.filter(isTrouble);
    if (trouble !== undefined)
        throw new run_request/* InputError */.d((0,messages/* renderMessage */.e)(trouble, request.language));
    if (path === undefined)
        throw inputError(request, 'query.no_site', { path: request.path });
    if (sites.length > 1)
        throw inputError(request, 'query.several_sites', { path: request.path, sites: sites.join(', ') });
    const answer = await workspace.read(path);
    if ('problem' in answer)
        throw new run_request/* InputError */.d((0,messages/* renderMessage */.e)(answer.problem, request.language));
    const { value, diagnostics: problems } = (0,parse_site/* parseSite */.X)(answer.file);
    const wrong = problems.find(({ effect }) => effect === 'error');
    if (wrong !== undefined || value === undefined)
        throw inputError(request, 'query.wrong_site', { path, reason: wrong === undefined ? '' : (0,messages/* renderMessage */.e)(wrong, request.language) });
    return value;
}
function inputError({ language }, code, parameters) {
    return new run_request/* InputError */.d((0,messages/* renderMessage */.e)({ code, parameters }, language));
}
function describeOutcome({ state, source, destination, steps, doubts, witness }, language) {
    return {
        state,
        source: source.name,
        destination: destination.name,
        ...(witness === undefined ? {} : { example: (0,describe_subject/* examplePacket */.D)(witness) }),
        path: steps.map(path_step/* pathStep */.o),
        doubts: [...new Set(doubts.map((doubt) => (0,messages/* renderMessage */.e)(doubt, language)))],
    };
}

// EXTERNAL MODULE: ./.build/compiled/src/report/finding-lines.js
var finding_lines = __webpack_require__(4183);
// EXTERNAL MODULE: ./.build/compiled/src/report/place-text.js
var place_text = __webpack_require__(3787);
// EXTERNAL MODULE: ./.build/compiled/src/workspace.js
var workspace = __webpack_require__(9952);
// EXTERNAL MODULE: ./.build/compiled/src/cli/messages.js + 1 modules
var cli_messages = __webpack_require__(4235);
// EXTERNAL MODULE: ./.build/compiled/src/cli/workspace-paths.js
var workspace_paths = __webpack_require__(4068);
// EXTERNAL MODULE: ./.build/compiled/src/cli/workspace-root.js
var workspace_root = __webpack_require__(2182);
;// CONCATENATED MODULE: ./.build/compiled/src/cli/query.js








const EXIT_CODES = { passes: 0, blocked: 1, 'in-doubt': 2, partly: 2 };
async function answerQuery({ path, from, to, service, language }, { folder }) {
    const root = (0,workspace_root/* workspaceRoot */.o)(folder);
    const [inside = '.'] = (0,workspace_paths/* workspacePaths */.s)([path], { root, folder, language });
    const report = await query({ path: inside, from, to, protocol: header_space/* PROTOCOL */.nl[service.transport], port: service.port, language }, (0,workspace.diskWorkspace)(root));
    return { explanation: explained(report, service.transport, language), exitCode: EXIT_CODES[report.answer] };
}
function explained(report, transport, language) {
    const { question, answer, outcomes, diagnostics } = report;
    const heading = (0,cli_messages/* tell */.q)(language, 'query.heading', { from: question.from, to: question.to, service: `${transport}/${question.port}`, answer: (0,cli_messages/* tell */.q)(language, `query.${answer}`) });
    const trouble = diagnostics.map(({ message, location }) => (0,cli_messages/* tell */.q)(language, 'query.trouble', { message, place: (0,place_text/* placeText */.Z)(location) }));
    return {
        data: { kind: 'query', ...report },
        sections: [
            { heading, lines: [{ label: (0,cli_messages/* tell */.q)(language, 'query.exports'), values: trouble }] },
            ...outcomes.map((outcome) => outcomeSection(outcome, language)),
        ],
    };
}
function outcomeSection({ state, source, destination, example, path, doubts }, language) {
    const way = path.map((step) => (0,finding_lines/* stepText */.uw)(step, language));
    return {
        heading: (0,cli_messages/* tell */.q)(language, 'query.outcome', { source, destination, state: (0,cli_messages/* tell */.q)(language, `query.${state}`) }),
        lines: [
            { label: (0,cli_messages/* tell */.q)(language, 'query.example'), values: example === undefined ? [] : [(0,finding_lines/* packetText */.yT)(example, language)] },
            { label: (0,cli_messages/* tell */.q)(language, 'query.path'), values: way.length === 0 ? [(0,cli_messages/* tell */.q)(language, 'query.unfiltered')] : way },
            { label: (0,cli_messages/* tell */.q)(language, 'query.doubts'), values: doubts },
        ],
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

/***/ 4183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eu: () => (/* binding */ waiverText),
/* harmony export */   hq: () => (/* binding */ findingLines),
/* harmony export */   n2: () => (/* binding */ findingState),
/* harmony export */   uw: () => (/* binding */ stepText),
/* harmony export */   yT: () => (/* binding */ packetText)
/* harmony export */ });
/* unused harmony export relatedTexts */
/* harmony import */ var _place_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3787);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7994);


const MOST_AFFECTED = 8;
function findingLines(finding, language) {
    const lines = [
        { part: 'waiver', label: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)(language, 'finding.waiver'), values: finding.waiver === undefined ? [] : [waiverText(finding.waiver, language)] },
        { part: 'example', label: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)(language, 'finding.example'), values: finding.example === undefined ? [] : [packetText(finding.example, language)] },
        { part: 'path', label: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)(language, 'finding.path'), values: finding.path.map((step) => stepText(step, language)) },
        { part: 'doubts', label: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)(language, 'finding.doubts'), values: finding.doubts },
        { part: 'fix', label: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)(language, 'finding.fix'), values: finding.fix === '' ? [] : [finding.fix] },
        { part: 'also', label: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)(language, 'finding.also'), values: relatedTexts(finding, language) },
        { part: 'affected', label: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)(language, 'finding.affected'), values: affectedTexts(finding, language) },
        reference((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)(language, 'finding.requirements'), finding.requirements),
        reference((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)(language, 'finding.controls'), finding.controls),
        reference((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)(language, 'finding.related-controls'), finding.relatedControls),
        reference((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)(language, 'finding.rows'), finding.guideRows),
        reference((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)(language, 'finding.conflicts'), finding.guideConflicts),
    ];
    return lines.filter(({ values }) => values.length > 0);
}
function findingState({ severity, certainty, change, waiver, baseline }, language) {
    return [
        (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)(language, `finding.${certainty}`, { severity: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)(language, `severity.${severity}`) }),
        ...(change === undefined ? [] : [(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)(language, `change.${change}`)]),
        ...(waiver === undefined ? [] : [(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)(language, 'finding.waived', { expires: waiver.expires })]),
        ...(baseline === undefined || baseline === 'new' ? [] : [(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)(language, `baseline.${baseline}`)]),
    ].join(', ');
}
function waiverText({ reason, owner, approver, ticket, expires, location }, language) {
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)(language, 'waiver.entry', { reason, owner, approver, ticket, expires, place: (0,_place_text_js__WEBPACK_IMPORTED_MODULE_1__/* .placeText */ .Z)(location) });
}
function packetText(example, language) {
    const { source, destination, protocol, port, deliveredTo } = example;
    if (deliveredTo === undefined)
        return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)(language, 'packet.direct', { source, destination, protocol, port });
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)(language, 'packet.translated', { source, destination, protocol, port, delivered: deliveredTo });
}
function relatedTexts(finding, language) {
    return finding.relatedLocations.map(({ message, location }) => (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)(language, 'related.entry', { message, place: (0,_place_text_js__WEBPACK_IMPORTED_MODULE_1__/* .placeText */ .Z)(location) }));
}
function reference(label, values) {
    return { part: 'references', label, values: values.length === 0 ? [] : [values.join(', ')] };
}
function affectedTexts(finding, language) {
    const listed = finding.affected.slice(0, MOST_AFFECTED);
    if (finding.affectedCount <= listed.length)
        return listed;
    return listed.length === 0 ? [] : [...listed, (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)(language, 'finding.affected-more', { count: finding.affectedCount })];
}
function stepText(step, language) {
    const { device, filter, line } = step;
    const where = filter === '' ? device : (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)(language, 'step.filter', { device, filter });
    const common = { where, action: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)(language, `action.${step.action}`), place: (0,_place_text_js__WEBPACK_IMPORTED_MODULE_1__/* .placeText */ .Z)(step.location) };
    return line === '' ? (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)(language, 'step.default', common) : (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)(language, 'step.line', { ...common, line });
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
