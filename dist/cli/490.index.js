export const id = 490;
export const ids = [490];
export const modules = {

/***/ 92:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Bv: () => (/* binding */ baselineOf),
  fn: () => (/* binding */ heldAgainst),
  xf: () => (/* binding */ knownSite)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./.build/compiled/src/judgement/site-verdict.js
var site_verdict = __webpack_require__(6890);
// EXTERNAL MODULE: ./.build/compiled/src/model/report.js
var report = __webpack_require__(2173);
// EXTERNAL MODULE: ./.build/compiled/src/model/ip-address.js
var ip_address = __webpack_require__(2931);
// EXTERNAL MODULE: ./.build/compiled/src/model/ip-set.js
var ip_set = __webpack_require__(7779);
// EXTERNAL MODULE: ./.build/compiled/src/model/number-set.js
var number_set = __webpack_require__(8291);
;// CONCATENATED MODULE: ./.build/compiled/src/baseline/canonical-space.js



const MOST_BOXES = 60;
function canonicalSpace(space) {
    return space.length > MOST_BOXES ? space.map(plainBox).sort().join('\n') : bySource(space);
}
function plainBox({ source, destination, protocols, sourcePorts, destinationPorts }) {
    return [ipText(source), ipText(destination), (0,number_set/* formatNumbers */.GQ)(protocols), (0,number_set/* formatNumbers */.GQ)(sourcePorts), (0,number_set/* formatNumbers */.GQ)(destinationPorts)].join(' ');
}
function bySource(boxes) {
    return cutIps(boxes, { field: 'source', rest: (own) => cutIps(own, { field: 'destination', rest: byProtocol }) });
}
function byProtocol(boxes) {
    return cutNumbers(boxes, {
        field: 'protocols',
        rest: (own) => cutNumbers(own, { field: 'sourcePorts', rest: (inner) => (0,number_set/* formatNumbers */.GQ)((0,number_set/* uniteNumbers */.kj)(...inner.map(({ destinationPorts }) => destinationPorts))) }),
    });
}
function cutIps(boxes, { field, rest }) {
    let parts = [];
    for (const one of boxes) {
        const next = [];
        let left = one[field];
        for (const part of parts) {
            const shared = (0,ip_set/* intersectIps */.wD)(part.values, left);
            const outside = (0,ip_set/* subtractIps */.Xd)(part.values, shared);
            if (outside.length > 0)
                next.push({ ...part, values: outside });
            if (shared.length > 0)
                next.push({ values: shared, boxes: [...part.boxes, one] });
            left = (0,ip_set/* subtractIps */.Xd)(left, shared);
        }
        if (left.length > 0)
            next.push({ values: left, boxes: [one] });
        parts = next;
    }
    const joined = new Map();
    for (const part of parts) {
        const key = rest(part.boxes);
        joined.set(key, (0,ip_set/* uniteIps */.y6)(joined.get(key) ?? [], part.values));
    }
    return written([...joined].map(([key, values]) => [ipText(values), key]));
}
function cutNumbers(boxes, { field, rest }) {
    let parts = [];
    for (const one of boxes) {
        const next = [];
        let left = one[field];
        for (const part of parts) {
            const shared = (0,number_set/* intersectNumbers */.Gi)(part.values, left);
            const outside = (0,number_set/* subtractNumbers */.Z_)(part.values, shared);
            if (outside.length > 0)
                next.push({ ...part, values: outside });
            if (shared.length > 0)
                next.push({ values: shared, boxes: [...part.boxes, one] });
            left = (0,number_set/* subtractNumbers */.Z_)(left, shared);
        }
        if (left.length > 0)
            next.push({ values: left, boxes: [one] });
        parts = next;
    }
    const joined = new Map();
    for (const part of parts) {
        const key = rest(part.boxes);
        joined.set(key, (0,number_set/* uniteNumbers */.kj)(joined.get(key) ?? [], part.values));
    }
    return written([...joined].map(([key, values]) => [(0,number_set/* formatNumbers */.GQ)(values), key]));
}
function written(parts) {
    return `{${parts.map(([values, rest]) => `${values}: ${rest}`).sort().join('; ')}}`;
}
function ipText(set) {
    return set.map(({ first, last }) => `${(0,ip_address/* formatIpAddress */.bl)(first)}-${(0,ip_address/* formatIpAddress */.bl)(last)}`).join(',');
}

;// CONCATENATED MODULE: ./.build/compiled/src/baseline/baseline.js




function knownSite({ report, behind }) {
    const findings = (behind?.findings ?? []).filter(({ finding }) => finding.waiver === undefined && !finding.ruleId.startsWith('waiver/'));
    return { path: report.path, findings: findings.map((one) => knownFinding(one, behind)) };
}
function knownFinding({ finding, about }, behind) {
    const { fingerprint, ruleId, severity, certainty, affectedCount } = finding;
    return { fingerprint, ruleId, severity, certainty, affectedCount, extent: [...new Set(about.map((one) => factHash(one, behind)))].sort() };
}
function factHash({ subject, identity }, behind) {
    const traffic = behind?.traffic(subject);
    const space = traffic === undefined ? '' : canonicalSpace(traffic.space);
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify([identity, space])).digest('hex').slice(0, 32);
}
function baselineOf(report, sites) {
    const { tool, evaluationDate } = report;
    return { schemaVersion: 1, tool, evaluationDate, sites };
}
function heldAgainst(judged, baseline, request) {
    const { report, behind } = judged;
    if (behind === undefined)
        return judged;
    const known = new Map(baseline.sites.filter(({ path }) => path === report.path).flatMap((site) => site.findings.map((one) => [one.fingerprint, one])));
    const findings = behind.findings.map((one) => ({ ...one, finding: { ...one.finding, baseline: standing(knownFinding(one, behind), known) } }));
    const told = findings.map(({ finding }) => finding);
    const { failOn, failOnUndecided, language } = request;
    const verdict = (0,site_verdict/* siteVerdict */.V)({ findings: told, diagnostics: report.diagnostics, requirements: report.requirements, failOn, failOnUndecided, language });
    return { report: { ...report, ...verdict, findings: told }, behind: { ...behind, findings } };
}
function standing(now, known) {
    const then = known.get(now.fingerprint);
    if (then === undefined || then.ruleId !== now.ruleId || now.ruleId.startsWith('waiver/'))
        return 'new';
    return isWorse(now, then) ? 'worse' : 'known';
}
function isWorse(now, then) {
    if (report/* SEVERITIES */.oC.indexOf(now.severity) < report/* SEVERITIES */.oC.indexOf(then.severity))
        return true;
    if (now.certainty === 'certain' && then.certainty === 'possible')
        return true;
    const extent = new Set(then.extent);
    return now.affectedCount > then.affectedCount || now.extent.some((hash) => !extent.has(hash));
}


/***/ }),

/***/ 6890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ siteVerdict),
/* harmony export */   z: () => (/* binding */ worstVerdict)
/* harmony export */ });
/* harmony import */ var _model_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2173);
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8905);


function siteVerdict(sources) {
    const { verdict, message } = decide(sources);
    return { verdict, reason: (0,_messages_js__WEBPACK_IMPORTED_MODULE_1__/* .renderMessage */ .e)(message, sources.language) };
}
function decide({ findings, diagnostics, requirements, failOn, failOnUndecided }) {
    if (diagnostics.some((one) => one.effect === 'error'))
        return { verdict: 'error', message: { code: 'verdict.error', parameters: {} } };
    const gating = findings.filter((finding) => (0,_model_report_js__WEBPACK_IMPORTED_MODULE_0__/* .isGating */ .LV)(finding) && (0,_model_report_js__WEBPACK_IMPORTED_MODULE_0__/* .isAtLeast */ .du)(finding.severity, failOn));
    const certain = gating.filter((finding) => finding.certainty === 'certain').length;
    if (certain > 0)
        return { verdict: 'fail', message: { code: 'verdict.fail', parameters: { count: certain, level: failOn } } };
    const unread = diagnostics.filter((one) => one.effect === 'incomplete').length;
    if (unread > 0)
        return { verdict: 'incomplete', message: { code: 'verdict.incomplete_inputs', parameters: { count: unread } } };
    if (gating.length > 0) {
        return { verdict: 'incomplete', message: { code: 'verdict.incomplete_doubts', parameters: { count: gating.length, level: failOn } } };
    }
    const undecided = requirements.filter((one) => one.verdict === 'undecided').length;
    if (failOnUndecided && undecided > 0) {
        return { verdict: 'incomplete', message: { code: 'verdict.incomplete_undecided', parameters: { count: undecided } } };
    }
    return { verdict: 'pass', message: { code: 'verdict.pass', parameters: { level: failOn } } };
}
const WORST_FIRST = ['error', 'fail', 'incomplete', 'pass'];
function worstVerdict(verdicts) {
    return WORST_FIRST.find((verdict) => verdicts.includes(verdict)) ?? 'error';
}


/***/ }),

/***/ 2760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ mayHoldSecret)
/* harmony export */ });
const SECRET_WORDS = /passw|passphrase|_pass\b|pwd|secret|psk|key|community|hash|private|credential|token|cookie|bearer|\bmd5\b|\bsha\d*\b|crypt|\bENC\b|-----BEGIN|-----END/iu;
const MARKED_HASH = /\$[0-9A-Za-z]{1,6}\$/u;
const LONG_CODE = /[A-Za-z0-9+/=]{32}/u;
const LONGEST_LINE = 20_000;
function mayHoldSecret(line) {
    return line.length > LONGEST_LINE || SECRET_WORDS.test(line) || MARKED_HASH.test(line) || LONG_CODE.test(line);
}


/***/ }),

/***/ 4490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./.build/compiled/src/baseline/baseline.js + 1 modules
var baseline_baseline = __webpack_require__(92);
// EXTERNAL MODULE: ./.build/compiled/src/model/diagnostic.js
var diagnostic = __webpack_require__(5436);
;// CONCATENATED MODULE: ./.build/compiled/src/baseline/validate-baseline.generated.js
// Made by scripts/build-schemas.mjs from schema/baseline.schema.json. Not to be edited.
const validate = validate20;const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"baseline.schema.json","title":"vmsguard baseline","description":"What sites had wrong on the day the file was made, as far as it must be known again. vmsguard baseline writes it, vmsguard check --baseline reads it.","type":"object","additionalProperties":false,"required":["schemaVersion","tool","evaluationDate","sites"],"properties":{"schemaVersion":{"description":"Version of the format.","type":"integer","const":1},"tool":{"description":"What wrote the file.","type":"object","additionalProperties":false,"required":["name","version"],"properties":{"name":{"description":"Always vmsguard.","type":"string","const":"vmsguard"},"version":{"description":"Its version.","type":"string"}}},"evaluationDate":{"description":"The day the findings were judged on.","type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"sites":{"description":"Findings by site.","type":"array","items":{"description":"One site.","type":"object","additionalProperties":false,"required":["path","findings"],"properties":{"path":{"description":"The site definition.","type":"string"},"findings":{"description":"What was wrong.","type":"array","items":{"$ref":"#/$defs/finding"}}}}}},"$defs":{"finding":{"description":"One finding as far as it must be known again.","type":"object","additionalProperties":false,"required":["fingerprint","ruleId","severity","certainty","affectedCount","extent"],"properties":{"fingerprint":{"description":"Names what the finding is about.","type":"string","pattern":"^[0-9a-f]{32}$"},"ruleId":{"description":"Rule that reported it.","type":"string","pattern":"^[a-z][a-z0-9]*/[a-z][a-z0-9_]*$"},"severity":{"description":"How bad it was.","type":"string","enum":["critical","high","medium","low","info"]},"certainty":{"description":"Whether it surely existed.","type":"string","enum":["certain","possible"]},"affectedCount":{"description":"How many pairs of ends it touched.","type":"integer","minimum":0},"extent":{"description":"A hash of each fact it spoke for: rule, severity, ends, ports and exact traffic.","type":"array","items":{"type":"string","pattern":"^[0-9a-f]{32}$"}}}}}};const schema32 = {"description":"One finding as far as it must be known again.","type":"object","additionalProperties":false,"required":["fingerprint","ruleId","severity","certainty","affectedCount","extent"],"properties":{"fingerprint":{"description":"Names what the finding is about.","type":"string","pattern":"^[0-9a-f]{32}$"},"ruleId":{"description":"Rule that reported it.","type":"string","pattern":"^[a-z][a-z0-9]*/[a-z][a-z0-9_]*$"},"severity":{"description":"How bad it was.","type":"string","enum":["critical","high","medium","low","info"]},"certainty":{"description":"Whether it surely existed.","type":"string","enum":["certain","possible"]},"affectedCount":{"description":"How many pairs of ends it touched.","type":"integer","minimum":0},"extent":{"description":"A hash of each fact it spoke for: rule, severity, ends, ports and exact traffic.","type":"array","items":{"type":"string","pattern":"^[0-9a-f]{32}$"}}}};const pattern4 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");const pattern5 = new RegExp("^[0-9a-f]{32}$", "u");const pattern6 = new RegExp("^[a-z][a-z0-9]*/[a-z][a-z0-9_]*$", "u");function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){/*# sourceURL="baseline.schema.json" */;let vErrors = null;let errors = 0;const evaluated0 = validate20.evaluated;if(evaluated0.dynamicProps){evaluated0.props = undefined;}if(evaluated0.dynamicItems){evaluated0.items = undefined;}if(data && typeof data == "object" && !Array.isArray(data)){if(data.schemaVersion === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schemaVersion"},message:"must have required property '"+"schemaVersion"+"'",schema:schema31.required,parentSchema:schema31,data};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data.tool === undefined){const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tool"},message:"must have required property '"+"tool"+"'",schema:schema31.required,parentSchema:schema31,data};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}if(data.evaluationDate === undefined){const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "evaluationDate"},message:"must have required property '"+"evaluationDate"+"'",schema:schema31.required,parentSchema:schema31,data};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}if(data.sites === undefined){const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sites"},message:"must have required property '"+"sites"+"'",schema:schema31.required,parentSchema:schema31,data};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}for(const key0 in data){if(!((((key0 === "schemaVersion") || (key0 === "tool")) || (key0 === "evaluationDate")) || (key0 === "sites"))){const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema31,data};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}if(data.schemaVersion !== undefined){let data0 = data.schemaVersion;if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){const err5 = {instancePath:instancePath+"/schemaVersion",schemaPath:"#/properties/schemaVersion/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.schemaVersion.type,parentSchema:schema31.properties.schemaVersion,data:data0};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}if(1 !== data0){const err6 = {instancePath:instancePath+"/schemaVersion",schemaPath:"#/properties/schemaVersion/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema31.properties.schemaVersion,data:data0};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}if(data.tool !== undefined){let data1 = data.tool;if(data1 && typeof data1 == "object" && !Array.isArray(data1)){if(data1.name === undefined){const err7 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema31.properties.tool.required,parentSchema:schema31.properties.tool,data:data1};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}if(data1.version === undefined){const err8 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema31.properties.tool.required,parentSchema:schema31.properties.tool,data:data1};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}for(const key1 in data1){if(!((key1 === "name") || (key1 === "version"))){const err9 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.tool,data:data1};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}}if(data1.name !== undefined){let data2 = data1.name;if(typeof data2 !== "string"){const err10 = {instancePath:instancePath+"/tool/name",schemaPath:"#/properties/tool/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.tool.properties.name.type,parentSchema:schema31.properties.tool.properties.name,data:data2};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}if("vmsguard" !== data2){const err11 = {instancePath:instancePath+"/tool/name",schemaPath:"#/properties/tool/properties/name/const",keyword:"const",params:{allowedValue: "vmsguard"},message:"must be equal to constant",schema:"vmsguard",parentSchema:schema31.properties.tool.properties.name,data:data2};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}}if(data1.version !== undefined){let data3 = data1.version;if(typeof data3 !== "string"){const err12 = {instancePath:instancePath+"/tool/version",schemaPath:"#/properties/tool/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.tool.properties.version.type,parentSchema:schema31.properties.tool.properties.version,data:data3};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}}}else {const err13 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.tool.type,parentSchema:schema31.properties.tool,data:data1};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}}if(data.evaluationDate !== undefined){let data4 = data.evaluationDate;if(typeof data4 === "string"){if(!pattern4.test(data4)){const err14 = {instancePath:instancePath+"/evaluationDate",schemaPath:"#/properties/evaluationDate/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"+"\"",schema:"^[0-9]{4}-[0-9]{2}-[0-9]{2}$",parentSchema:schema31.properties.evaluationDate,data:data4};if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;}}else {const err15 = {instancePath:instancePath+"/evaluationDate",schemaPath:"#/properties/evaluationDate/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.evaluationDate.type,parentSchema:schema31.properties.evaluationDate,data:data4};if(vErrors === null){vErrors = [err15];}else {vErrors.push(err15);}errors++;}}if(data.sites !== undefined){let data5 = data.sites;if(Array.isArray(data5)){const len0 = data5.length;for(let i0=0; i0<len0; i0++){let data6 = data5[i0];if(data6 && typeof data6 == "object" && !Array.isArray(data6)){if(data6.path === undefined){const err16 = {instancePath:instancePath+"/sites/" + i0,schemaPath:"#/properties/sites/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema31.properties.sites.items.required,parentSchema:schema31.properties.sites.items,data:data6};if(vErrors === null){vErrors = [err16];}else {vErrors.push(err16);}errors++;}if(data6.findings === undefined){const err17 = {instancePath:instancePath+"/sites/" + i0,schemaPath:"#/properties/sites/items/required",keyword:"required",params:{missingProperty: "findings"},message:"must have required property '"+"findings"+"'",schema:schema31.properties.sites.items.required,parentSchema:schema31.properties.sites.items,data:data6};if(vErrors === null){vErrors = [err17];}else {vErrors.push(err17);}errors++;}for(const key2 in data6){if(!((key2 === "path") || (key2 === "findings"))){const err18 = {instancePath:instancePath+"/sites/" + i0,schemaPath:"#/properties/sites/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.sites.items,data:data6};if(vErrors === null){vErrors = [err18];}else {vErrors.push(err18);}errors++;}}if(data6.path !== undefined){let data7 = data6.path;if(typeof data7 !== "string"){const err19 = {instancePath:instancePath+"/sites/" + i0+"/path",schemaPath:"#/properties/sites/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.sites.items.properties.path.type,parentSchema:schema31.properties.sites.items.properties.path,data:data7};if(vErrors === null){vErrors = [err19];}else {vErrors.push(err19);}errors++;}}if(data6.findings !== undefined){let data8 = data6.findings;if(Array.isArray(data8)){const len1 = data8.length;for(let i1=0; i1<len1; i1++){let data9 = data8[i1];if(data9 && typeof data9 == "object" && !Array.isArray(data9)){if(data9.fingerprint === undefined){const err20 = {instancePath:instancePath+"/sites/" + i0+"/findings/" + i1,schemaPath:"#/$defs/finding/required",keyword:"required",params:{missingProperty: "fingerprint"},message:"must have required property '"+"fingerprint"+"'",schema:schema32.required,parentSchema:schema32,data:data9};if(vErrors === null){vErrors = [err20];}else {vErrors.push(err20);}errors++;}if(data9.ruleId === undefined){const err21 = {instancePath:instancePath+"/sites/" + i0+"/findings/" + i1,schemaPath:"#/$defs/finding/required",keyword:"required",params:{missingProperty: "ruleId"},message:"must have required property '"+"ruleId"+"'",schema:schema32.required,parentSchema:schema32,data:data9};if(vErrors === null){vErrors = [err21];}else {vErrors.push(err21);}errors++;}if(data9.severity === undefined){const err22 = {instancePath:instancePath+"/sites/" + i0+"/findings/" + i1,schemaPath:"#/$defs/finding/required",keyword:"required",params:{missingProperty: "severity"},message:"must have required property '"+"severity"+"'",schema:schema32.required,parentSchema:schema32,data:data9};if(vErrors === null){vErrors = [err22];}else {vErrors.push(err22);}errors++;}if(data9.certainty === undefined){const err23 = {instancePath:instancePath+"/sites/" + i0+"/findings/" + i1,schemaPath:"#/$defs/finding/required",keyword:"required",params:{missingProperty: "certainty"},message:"must have required property '"+"certainty"+"'",schema:schema32.required,parentSchema:schema32,data:data9};if(vErrors === null){vErrors = [err23];}else {vErrors.push(err23);}errors++;}if(data9.affectedCount === undefined){const err24 = {instancePath:instancePath+"/sites/" + i0+"/findings/" + i1,schemaPath:"#/$defs/finding/required",keyword:"required",params:{missingProperty: "affectedCount"},message:"must have required property '"+"affectedCount"+"'",schema:schema32.required,parentSchema:schema32,data:data9};if(vErrors === null){vErrors = [err24];}else {vErrors.push(err24);}errors++;}if(data9.extent === undefined){const err25 = {instancePath:instancePath+"/sites/" + i0+"/findings/" + i1,schemaPath:"#/$defs/finding/required",keyword:"required",params:{missingProperty: "extent"},message:"must have required property '"+"extent"+"'",schema:schema32.required,parentSchema:schema32,data:data9};if(vErrors === null){vErrors = [err25];}else {vErrors.push(err25);}errors++;}for(const key3 in data9){if(!((((((key3 === "fingerprint") || (key3 === "ruleId")) || (key3 === "severity")) || (key3 === "certainty")) || (key3 === "affectedCount")) || (key3 === "extent"))){const err26 = {instancePath:instancePath+"/sites/" + i0+"/findings/" + i1,schemaPath:"#/$defs/finding/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema32,data:data9};if(vErrors === null){vErrors = [err26];}else {vErrors.push(err26);}errors++;}}if(data9.fingerprint !== undefined){let data10 = data9.fingerprint;if(typeof data10 === "string"){if(!pattern5.test(data10)){const err27 = {instancePath:instancePath+"/sites/" + i0+"/findings/" + i1+"/fingerprint",schemaPath:"#/$defs/finding/properties/fingerprint/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"},message:"must match pattern \""+"^[0-9a-f]{32}$"+"\"",schema:"^[0-9a-f]{32}$",parentSchema:schema32.properties.fingerprint,data:data10};if(vErrors === null){vErrors = [err27];}else {vErrors.push(err27);}errors++;}}else {const err28 = {instancePath:instancePath+"/sites/" + i0+"/findings/" + i1+"/fingerprint",schemaPath:"#/$defs/finding/properties/fingerprint/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.fingerprint.type,parentSchema:schema32.properties.fingerprint,data:data10};if(vErrors === null){vErrors = [err28];}else {vErrors.push(err28);}errors++;}}if(data9.ruleId !== undefined){let data11 = data9.ruleId;if(typeof data11 === "string"){if(!pattern6.test(data11)){const err29 = {instancePath:instancePath+"/sites/" + i0+"/findings/" + i1+"/ruleId",schemaPath:"#/$defs/finding/properties/ruleId/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*/[a-z][a-z0-9_]*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*/[a-z][a-z0-9_]*$"+"\"",schema:"^[a-z][a-z0-9]*/[a-z][a-z0-9_]*$",parentSchema:schema32.properties.ruleId,data:data11};if(vErrors === null){vErrors = [err29];}else {vErrors.push(err29);}errors++;}}else {const err30 = {instancePath:instancePath+"/sites/" + i0+"/findings/" + i1+"/ruleId",schemaPath:"#/$defs/finding/properties/ruleId/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.ruleId.type,parentSchema:schema32.properties.ruleId,data:data11};if(vErrors === null){vErrors = [err30];}else {vErrors.push(err30);}errors++;}}if(data9.severity !== undefined){let data12 = data9.severity;if(typeof data12 !== "string"){const err31 = {instancePath:instancePath+"/sites/" + i0+"/findings/" + i1+"/severity",schemaPath:"#/$defs/finding/properties/severity/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.severity.type,parentSchema:schema32.properties.severity,data:data12};if(vErrors === null){vErrors = [err31];}else {vErrors.push(err31);}errors++;}if(!(((((data12 === "critical") || (data12 === "high")) || (data12 === "medium")) || (data12 === "low")) || (data12 === "info"))){const err32 = {instancePath:instancePath+"/sites/" + i0+"/findings/" + i1+"/severity",schemaPath:"#/$defs/finding/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.properties.severity.enum,parentSchema:schema32.properties.severity,data:data12};if(vErrors === null){vErrors = [err32];}else {vErrors.push(err32);}errors++;}}if(data9.certainty !== undefined){let data13 = data9.certainty;if(typeof data13 !== "string"){const err33 = {instancePath:instancePath+"/sites/" + i0+"/findings/" + i1+"/certainty",schemaPath:"#/$defs/finding/properties/certainty/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.certainty.type,parentSchema:schema32.properties.certainty,data:data13};if(vErrors === null){vErrors = [err33];}else {vErrors.push(err33);}errors++;}if(!((data13 === "certain") || (data13 === "possible"))){const err34 = {instancePath:instancePath+"/sites/" + i0+"/findings/" + i1+"/certainty",schemaPath:"#/$defs/finding/properties/certainty/enum",keyword:"enum",params:{allowedValues: schema32.properties.certainty.enum},message:"must be equal to one of the allowed values",schema:schema32.properties.certainty.enum,parentSchema:schema32.properties.certainty,data:data13};if(vErrors === null){vErrors = [err34];}else {vErrors.push(err34);}errors++;}}if(data9.affectedCount !== undefined){let data14 = data9.affectedCount;if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){const err35 = {instancePath:instancePath+"/sites/" + i0+"/findings/" + i1+"/affectedCount",schemaPath:"#/$defs/finding/properties/affectedCount/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema32.properties.affectedCount.type,parentSchema:schema32.properties.affectedCount,data:data14};if(vErrors === null){vErrors = [err35];}else {vErrors.push(err35);}errors++;}if((typeof data14 == "number") && (isFinite(data14))){if(data14 < 0 || isNaN(data14)){const err36 = {instancePath:instancePath+"/sites/" + i0+"/findings/" + i1+"/affectedCount",schemaPath:"#/$defs/finding/properties/affectedCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema32.properties.affectedCount,data:data14};if(vErrors === null){vErrors = [err36];}else {vErrors.push(err36);}errors++;}}}if(data9.extent !== undefined){let data15 = data9.extent;if(Array.isArray(data15)){const len2 = data15.length;for(let i2=0; i2<len2; i2++){let data16 = data15[i2];if(typeof data16 === "string"){if(!pattern5.test(data16)){const err37 = {instancePath:instancePath+"/sites/" + i0+"/findings/" + i1+"/extent/" + i2,schemaPath:"#/$defs/finding/properties/extent/items/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"},message:"must match pattern \""+"^[0-9a-f]{32}$"+"\"",schema:"^[0-9a-f]{32}$",parentSchema:schema32.properties.extent.items,data:data16};if(vErrors === null){vErrors = [err37];}else {vErrors.push(err37);}errors++;}}else {const err38 = {instancePath:instancePath+"/sites/" + i0+"/findings/" + i1+"/extent/" + i2,schemaPath:"#/$defs/finding/properties/extent/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.extent.items.type,parentSchema:schema32.properties.extent.items,data:data16};if(vErrors === null){vErrors = [err38];}else {vErrors.push(err38);}errors++;}}}else {const err39 = {instancePath:instancePath+"/sites/" + i0+"/findings/" + i1+"/extent",schemaPath:"#/$defs/finding/properties/extent/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema32.properties.extent.type,parentSchema:schema32.properties.extent,data:data15};if(vErrors === null){vErrors = [err39];}else {vErrors.push(err39);}errors++;}}}else {const err40 = {instancePath:instancePath+"/sites/" + i0+"/findings/" + i1,schemaPath:"#/$defs/finding/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.type,parentSchema:schema32,data:data9};if(vErrors === null){vErrors = [err40];}else {vErrors.push(err40);}errors++;}}}else {const err41 = {instancePath:instancePath+"/sites/" + i0+"/findings",schemaPath:"#/properties/sites/items/properties/findings/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.sites.items.properties.findings.type,parentSchema:schema31.properties.sites.items.properties.findings,data:data8};if(vErrors === null){vErrors = [err41];}else {vErrors.push(err41);}errors++;}}}else {const err42 = {instancePath:instancePath+"/sites/" + i0,schemaPath:"#/properties/sites/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.sites.items.type,parentSchema:schema31.properties.sites.items,data:data6};if(vErrors === null){vErrors = [err42];}else {vErrors.push(err42);}errors++;}}}else {const err43 = {instancePath:instancePath+"/sites",schemaPath:"#/properties/sites/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.sites.type,parentSchema:schema31.properties.sites,data:data5};if(vErrors === null){vErrors = [err43];}else {vErrors.push(err43);}errors++;}}}else {const err44 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data};if(vErrors === null){vErrors = [err44];}else {vErrors.push(err44);}errors++;}validate20.errors = vErrors;return errors === 0;}validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function joinErrors(all, more) {if (all === null) return more;for (const error of more) all.push(error);return all;}

;// CONCATENATED MODULE: ./.build/compiled/src/baseline/read-baseline.js


function readBaseline({ path, bytes }) {
    const data = parseJson(bytes);
    if (data === undefined)
        return { problem: (0,diagnostic/* diagnostic */.Y)('error', 'baseline.not_json', { path }, { path }) };
    if (validate(data))
        return { baseline: data };
    return { problem: (0,diagnostic/* diagnostic */.Y)('error', 'baseline.does_not_fit', { path }, { path, place: validate.errors?.[0]?.instancePath ?? '' }) };
}
function parseJson(bytes) {
    try {
        return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./.build/compiled/src/model/number-set.js
var number_set = __webpack_require__(8291);
// EXTERNAL MODULE: ./.build/compiled/src/analysis/policy-endpoint.js
var policy_endpoint = __webpack_require__(4160);
// EXTERNAL MODULE: ./.build/compiled/src/judgement/describe-subject.js
var describe_subject = __webpack_require__(1965);
// EXTERNAL MODULE: ./.build/compiled/src/judgement/site-verdict.js
var site_verdict = __webpack_require__(6890);
// EXTERNAL MODULE: ./.build/compiled/src/messages.js + 10 modules
var messages = __webpack_require__(8905);
// EXTERNAL MODULE: ./.build/compiled/src/analysis/facts.js
var analysis_facts = __webpack_require__(6307);
// EXTERNAL MODULE: ./.build/compiled/src/analysis/open-flows.js
var open_flows = __webpack_require__(8838);
// EXTERNAL MODULE: ./.build/compiled/src/analysis/traffic.js
var analysis_traffic = __webpack_require__(4257);
// EXTERNAL MODULE: ./.build/compiled/src/analysis/box-index.js
var box_index = __webpack_require__(2744);
// EXTERNAL MODULE: ./.build/compiled/src/model/header-space.js
var header_space = __webpack_require__(6441);
;// CONCATENATED MODULE: ./.build/compiled/src/compare/traffic-changes.js






const MOST_FRAGMENTS = 500;
function trafficChanges(base, head) {
    const before = passingTraffic(base);
    const after = passingTraffic(head);
    const allowed = differences('allowed', after, before);
    const blocked = differences('blocked', before, after);
    return [allowed, blocked, moves(before, after)].flatMap(withoutShadowed);
}
function withoutShadowed(changes) {
    const sure = new Map();
    for (const one of changes)
        if (one.certain)
            sure.set(shadowKey(one), [...(sure.get(shadowKey(one)) ?? []), one]);
    return changes.filter((one) => one.certain || !(sure.get(shadowKey(one)) ?? []).some((other) => (0,number_set/* numbersContain */.DK)(other.ports, one.ports)));
}
function shadowKey({ source, destination, protocols, location }) {
    return JSON.stringify([nameOf(source), nameOf(destination), namedProtocols(protocols), location]);
}
function nameOf(endpoint) {
    return [endpoint.name, ...placeOf(endpoint)];
}
function passingTraffic(context) {
    const passing = [];
    const byPlaces = new Map();
    for (const destination of context.endpoints) {
        for (const source of context.endpoints) {
            if (!(0,open_flows/* isOfInterest */.Gz)(source, destination))
                continue;
            const places = JSON.stringify([placeOf(source), placeOf(destination)]);
            for (const { traffic } of (0,open_flows/* deliveredTraffic */.mS)(context, source, destination)) {
                const box = (0,analysis_traffic/* endToEndBox */.$F)(traffic);
                passing.push({ source, destination, places, traffic, box });
                const index = byPlaces.get(places) ?? (0,box_index/* boxIndex */.W)();
                byPlaces.set(places, index);
                index.add(box, box);
            }
        }
    }
    return { passing, byPlaces };
}
function placeOf({ place }) {
    return place.kind === 'zone' ? [place.zone.name] : [place.firewall, place.interface];
}
function differences(change, here, there) {
    const found = new Map();
    for (const one of here.passing) {
        const left = leftOver(one.box, there.byPlaces.get(one.places));
        for (const box of left)
            addChange(found, change, { ...one, box });
    }
    return [...found.values()];
}
function leftOver(box, others) {
    if (others === undefined)
        return [box];
    const near = others.near([box]);
    if (near.some((other) => (0,header_space/* boxContains */.JF)(other, box)))
        return [];
    return (0,header_space/* subtractSpacesUpTo */._L)([box], near, MOST_FRAGMENTS) ?? [box];
}
function addChange(found, change, { source, destination, traffic, box }) {
    const { location, line = '' } = (0,analysis_facts/* causeOf */.r)(traffic);
    const protocols = namedProtocols(box.protocols);
    const key = JSON.stringify([nameOf(source), nameOf(destination), protocols, location, traffic.certain]);
    const known = found.get(key);
    if (known !== undefined) {
        found.set(key, { ...known, ports: (0,number_set/* uniteNumbers */.kj)(known.ports, box.destinationPorts) });
        return;
    }
    found.set(key, {
        change,
        certain: traffic.certain,
        source,
        destination,
        protocols: box.protocols,
        ports: box.destinationPorts,
        witness: (0,analysis_traffic/* witnessOf */.XH)(traffic, { ...box, source: traffic.box.source, sourcePorts: traffic.box.sourcePorts }),
        location,
        line,
    });
}
const NAMED = Object.entries(header_space/* PROTOCOL */.nl);
function namedProtocols(protocols) {
    const [only] = protocols;
    if (protocols.length === 1 && only !== undefined && only.first === only.last)
        return NAMED.find(([, number]) => number === only.first)?.[0] ?? String(only.first);
    const names = NAMED.filter(([, number]) => (0,number_set/* numbersOverlap */.eK)(protocols, [{ first: number, last: number }])).map(([name]) => name);
    return [...names, 'other'].join(', ');
}
function moves(before, after) {
    const [earlier, later] = [causesByEnds(before), causesByEnds(after)];
    const found = new Map();
    for (const one of after.passing) {
        const known = earlier.get(endsKey(one));
        if (known === undefined || known.has(causeName(one)))
            continue;
        const left = later.get(endsKey(one));
        const isGone = [...known].some((cause) => left?.has(cause) !== true);
        if (isGone && leftOver(one.box, before.byPlaces.get(one.places)).length === 0)
            addChange(found, 'moved', one);
    }
    return [...found.values()];
}
function causesByEnds({ passing }) {
    const causes = new Map();
    for (const one of passing) {
        const known = causes.get(endsKey(one));
        if (known === undefined)
            causes.set(endsKey(one), new Set([causeName(one)]));
        else
            known.add(causeName(one));
    }
    return causes;
}
function endsKey({ source, destination, box }) {
    return JSON.stringify([source.name, destination.name, namedProtocols(box.protocols)]);
}
function causeName({ traffic }) {
    return JSON.stringify(traffic.steps.map(({ device, filter, line, translation }) => [device, filter, line?.label ?? translation?.label ?? '']));
}

;// CONCATENATED MODULE: ./.build/compiled/src/analysis/fact-traffic.js






function trafficOfFacts(context, facts) {
    const ends = new Map(context.endpoints.map((endpoint) => [(0,policy_endpoint/* policyEndpoint */.Y)(endpoint), endpoint]));
    const open = new Map(facts.openFlows.map((flow) => [flow.id, flow]));
    const needed = new Map(facts.neededFlows.map((flow) => [flow.id, flow]));
    return (id) => {
        const openFlow = open.get(id);
        if (openFlow !== undefined)
            return openTraffic(openFlow, { context, facts, ends });
        const neededFlow = needed.get(id);
        return neededFlow === undefined ? undefined : neededTraffic(neededFlow, context, ends);
    };
}
function openTraffic(flow, { context, facts, ends }) {
    const source = ends.get(flow.source);
    if (source === undefined)
        return undefined;
    const fields = { protocols: protocolsOf(flow.protocol), destinationPorts: flow.ports };
    if (flow.destination.kind === 'firewall')
        return { source, target: { firewall: flow.destination.name }, space: [(0,header_space/* box */.aP)({ source: source.addresses, ...fields })] };
    const target = ends.get(flow.destination);
    if (target === undefined)
        return undefined;
    const causeKey = facts.backing.get(flow.id)?.causeKey;
    const isCertain = flow.certainty === 'certain';
    const own = (0,open_flows/* deliveredTraffic */.mS)(context, source, target).filter(({ traffic }) => traffic.certain === isCertain && (0,analysis_facts/* causeKeyOf */.u)(traffic) === causeKey);
    const space = own.map(({ traffic }) => {
        const whole = (0,analysis_traffic/* endToEndBox */.$F)(traffic);
        return { ...whole, protocols: (0,number_set/* intersectNumbers */.Gi)(whole.protocols, fields.protocols), destinationPorts: (0,number_set/* intersectNumbers */.Gi)(whole.destinationPorts, fields.destinationPorts) };
    });
    const left = space.filter((one) => !(0,header_space/* isEmptyBox */.lP)(one));
    return left.length === 0 ? undefined : { source, target, space: left };
}
const ICMP = (0,number_set/* numberSet */.U7)([header_space/* PROTOCOL */.nl.icmp, header_space/* PROTOCOL */.nl.icmpv6].map((number) => ({ first: number, last: number })));
const fact_traffic_NAMED = (0,number_set/* numberSet */.U7)([header_space/* PROTOCOL */.nl.tcp, header_space/* PROTOCOL */.nl.udp, header_space/* PROTOCOL */.nl.icmp, header_space/* PROTOCOL */.nl.icmpv6].map((number) => ({ first: number, last: number })));
function protocolsOf(name) {
    if (name === 'tcp' || name === 'udp')
        return (0,number_set/* oneNumber */.ax)(header_space/* PROTOCOL */.nl[name]);
    if (name === 'icmp')
        return ICMP;
    return name === 'any' ? number_set/* ALL_PROTOCOLS */.yJ : (0,number_set/* subtractNumbers */.Z_)(number_set/* ALL_PROTOCOLS */.yJ, fact_traffic_NAMED);
}
function neededTraffic(flow, { flows }, ends) {
    const [source, target] = [ends.get(flow.source), ends.get(flow.destination)];
    if (source === undefined || target === undefined)
        return undefined;
    const own = flows.filter((one) => one.id === flow.flow && one.source === source && one.destination === target);
    const space = own.map(({ protocols, ports }) => (0,header_space/* box */.aP)({ source: source.addresses, destination: target.addresses, protocols, destinationPorts: ports }));
    return space.length === 0 ? undefined : { source, target, space };
}

// EXTERNAL MODULE: ./.build/compiled/src/analysis/special-addresses.js
var special_addresses = __webpack_require__(610);
// EXTERNAL MODULE: ./.build/compiled/src/model/ip-set.js
var ip_set = __webpack_require__(7779);
;// CONCATENATED MODULE: ./.build/compiled/src/judgement/waiver-scope.js





function scopeSpace(scope, { source, target }, site) {
    const from = addressesAt(scope.from, source, site);
    const to = addressesAt(scope.to, target, site);
    return scope.services.map((service) => (0,header_space/* box */.aP)({ source: from, destination: to, ...serviceFields(service) }));
}
function serviceFields({ protocol, ports }) {
    return { protocols: protocolsOf(protocol), destinationPorts: [ports] };
}
function scopeCovers(scope, traffic, site) {
    return traffic.space.length > 0 && (0,header_space/* spaceContains */.oV)(scopeSpace(scope, traffic, site), traffic.space);
}
function addressesAt(ends, at, site) {
    if ('firewall' in at)
        return ends.some(({ kind, name }) => kind === 'firewall' && name === at.firewall) ? ip_set/* ALL_ADDRESSES */.LO : [];
    const { place } = at;
    const named = (0,ip_set/* uniteIps */.y6)(...ends.filter(({ kind }) => kind !== 'internet').map(({ addresses }) => addresses));
    const zone = place.kind === 'zone' ? place.zone : undefined;
    if (zone?.kind === 'internet' && ends.some(({ kind }) => kind === 'internet'))
        return ip_set/* ALL_ADDRESSES */.LO;
    if (zone === undefined || zone.kind === 'internet')
        return (0,ip_set/* subtractIps */.Xd)(named, declaredAddresses(site));
    const isWholeZone = ends.some(({ kind, name }) => kind === 'zone' && name === zone.name);
    return isWholeZone ? (0,ip_set/* uniteIps */.y6)(named, special_addresses/* LINK_LOCAL_IPV6 */.T2) : named;
}
const declaredBySite = new WeakMap();
function declaredAddresses(site) {
    const known = declaredBySite.get(site);
    if (known !== undefined)
        return known;
    const found = (0,ip_set/* uniteIps */.y6)(...site.zones.filter(({ kind }) => kind !== 'internet').map(({ addresses }) => addresses));
    declaredBySite.set(site, found);
    return found;
}
function isWithin(narrow, wide) {
    if (narrow.rule !== wide.rule || narrow.expires > wide.expires)
        return false;
    return (narrow.atMost ?? Infinity) <= (wide.atMost ?? Infinity) && isScopeWithin(narrow.scope, wide.scope);
}
function isScopeWithin(narrow, wide) {
    if (narrow.kind === 'declared' || wide.kind === 'declared')
        return narrow.kind === 'declared' && wide.kind === 'declared' && narrow.of === wide.of;
    if (!areEndsWithin(narrow.from, wide.from) || !areEndsWithin(narrow.to, wide.to))
        return false;
    return narrow.services.every((service) => wide.services.some((one) => serviceContains(one, service)));
}
function areEndsWithin(narrow, wide) {
    const named = narrow.filter(({ kind }) => kind === 'internet' || kind === 'firewall' || kind === 'zone');
    const isNamed = named.every(({ kind, name }) => wide.some((other) => other.kind === kind && other.name === name));
    return isNamed && (0,ip_set/* ipsContain */.n6)((0,ip_set/* uniteIps */.y6)(...wide.map(({ addresses }) => addresses)), (0,ip_set/* uniteIps */.y6)(...narrow.map(({ addresses }) => addresses)));
}
function serviceContains(wide, narrow) {
    return (wide.protocol === 'any' || wide.protocol === narrow.protocol) && (0,number_set/* numbersContain */.DK)([wide.ports], [narrow.ports]);
}
const WIDE_RANGE = 1000n;
function idleParts(scope, covered, site) {
    const from = scope.from.filter((end) => isIdleEnd(end, covered.map(({ source, space }) => ({ at: source, used: (0,ip_set/* uniteIps */.y6)(...space.map((one) => one.source)) })), site));
    const to = scope.to.filter((end) => isIdleEnd(end, covered.map(({ target, space }) => ({ at: target, used: (0,ip_set/* uniteIps */.y6)(...space.map((one) => one.destination)) })), site));
    const services = scope.services.filter((service) => isIdleService(service, covered));
    return [...[...from, ...to].map(({ name }) => name), ...services.map(serviceText)];
}
function isIdleEnd(end, uses, site) {
    const used = (0,ip_set/* uniteIps */.y6)(...uses.map((use) => (0,ip_set/* intersectIps */.wD)(use.used, addressesAt([end], use.at, site))));
    if (used.length === 0)
        return true;
    return end.kind === 'addresses' && (0,ip_set/* countIps */.eZ)((0,ip_set/* intersectIps */.wD)(used, end.addresses)) * 2n < (0,ip_set/* countIps */.eZ)(end.addresses);
}
function isIdleService(service, covered) {
    const own = (0,header_space/* box */.aP)(serviceFields(service));
    const met = covered.flatMap(({ space }) => space.filter((one) => (0,header_space/* boxesOverlap */.h4)(own, one)));
    if (met.length === 0)
        return true;
    const size = BigInt(service.ports.last - service.ports.first + 1);
    const isWide = service.protocol === 'any' || (service.protocol !== 'icmp' && size >= WIDE_RANGE);
    return isWide && !met.some((one) => (0,number_set/* numbersContain */.DK)(one.destinationPorts, [service.ports]));
}
function serviceText({ protocol, ports: { first, last } }) {
    if (protocol === 'icmp' || protocol === 'any')
        return protocol;
    return first === last ? `${protocol}/${first}` : `${protocol}/${first}-${last}`;
}

;// CONCATENATED MODULE: ./.build/compiled/src/judgement/waivers.js

function standingExceptions({ waivers, acknowledged }, terms) {
    return {
        waivers: waivers.map((waiver) => standingWaiver(waiver, terms)),
        acknowledged: acknowledged.map((acknowledgement) => ({ acknowledgement, state: stateOfLine(acknowledgement, terms) })),
    };
}
function standingWaiver(waiver, { today, base }) {
    if (waiver.expires < today)
        return { waiver, state: 'expired', inForce: [] };
    if (base === undefined || base.waivers.some((one) => isWithin(waiver, one)))
        return { waiver, state: 'active', inForce: [waiver] };
    const narrower = base.waivers.filter((one) => one.expires >= today && isWithin(one, waiver));
    return { waiver, state: 'pending', inForce: narrower };
}
function stateOfLine(one, { today, base }) {
    if (one.expires < today)
        return 'expired';
    return base === undefined || isAcknowledgedIn(base, one) ? 'active' : 'pending';
}
function isAcknowledgedIn({ acknowledged }, { file, hash, expires }) {
    return acknowledged.some((one) => one.file === file && one.hash === hash && expires <= one.expires);
}
function coverages(waivers, coverable) {
    const named = declaredNames(coverable);
    const taken = new Set();
    return waivers.map((standing) => {
        const met = standing.inForce.flatMap((waiver) => within(waiver, coverable, named));
        const covered = [...new Set(met.filter(({ isTooMany }) => !isTooMany).map(({ reported }) => reported))].filter((one) => !taken.has(one));
        for (const one of covered)
            taken.add(one);
        const { scope } = standing.waiver;
        const traffic = covered.map(({ subject }) => coverable.traffic(subject)).filter((one) => one !== undefined);
        const idle = scope.kind === 'flow' && covered.length > 0 ? idleParts(scope, traffic, coverable.site) : [];
        return { standing, covered, exceeded: met.some(({ isTooMany }) => isTooMany), idle };
    });
}
function within(waiver, coverable, named) {
    const { scope, rule, atMost } = waiver;
    const met = coverable.result.findings.filter((reported) => {
        if (reported.rule_id !== rule)
            return false;
        if (scope.kind === 'declared')
            return named.get(reported.subject) === scope.of;
        const traffic = coverable.traffic(reported.subject);
        return traffic !== undefined && scopeCovers(scope, traffic, coverable.site);
    });
    const isTooMany = atMost !== undefined && new Set(met.map(({ subject }) => subject)).size > atMost;
    return met.map((reported) => ({ reported, isTooMany }));
}
function declaredNames({ facts, assembled }) {
    return new Map([
        ...[...assembled.places].map(([id, { name }]) => [id, name]),
        ...facts.hostLines.map(({ id, host }) => [id, host.name]),
        ...[...facts.unreachableLines, ...facts.openLines, ...facts.evidence].map(({ id, device }) => [id, device]),
    ]);
}

;// CONCATENATED MODULE: ./.build/compiled/src/compare/weakenings.js




function weakenings(base, head) {
    return [
        ...removedParts(base.site, head.site),
        ...weakerZones(base.site, head.site),
        ...lostExports(base.site, head.site),
        ...weakerDeclarations(base.site, head.site),
        ...widerFlows(base.site, head.site),
        ...newExceptions(base.site.exceptions, head.site.exceptions),
        ...shrunkExports(base, head),
    ];
}
const LISTS = ['zones', 'hosts', 'clusters', 'deviceGroups', 'clientGroups', 'integrations', 'remoteSites', 'firewalls'];
function removedParts(base, head) {
    const removed = LISTS.flatMap((list) => {
        const kept = new Set(head[list].map(({ name }) => name));
        return base[list].filter(({ name }) => !kept.has(name)).map(({ name, location }) => ({ code: `weakening.removed_${CODES[list]}`, parameters: { name }, location }));
    });
    return [...removed, ...removedComponents(base, head)];
}
const CODES = {
    zones: 'zone', hosts: 'host', clusters: 'cluster', deviceGroups: 'device_group', clientGroups: 'client_group', integrations: 'integration', remoteSites: 'remote_site', firewalls: 'firewall',
};
function removedComponents(base, head) {
    return head.hosts.flatMap((host) => {
        const kept = new Set(host.components.map(({ component }) => component));
        const before = base.hosts.find(({ name }) => name === host.name)?.components ?? [];
        return before.filter(({ component }) => !kept.has(component)).map(({ component }) => ({ code: 'weakening.removed_component', parameters: { host: host.name, component }, location: host.location }));
    });
}
function weakerZones(base, head) {
    return head.zones.flatMap((zone) => {
        const before = base.zones.find(({ name }) => name === zone.name);
        return before === undefined ? [] : zoneChanges(before, zone);
    });
}
function zoneChanges(before, zone) {
    const { name, location } = zone;
    const changes = [];
    const wasJudged = before.gateway.kind === 'firewall' || before.gateway.kind === 'none';
    if (wasJudged && (zone.gateway.kind === 'unmanaged' || zone.gateway.kind === 'undeclared'))
        changes.push({ code: 'weakening.gateway_unmanaged', parameters: { zone: name }, location });
    if (before.kind !== zone.kind)
        changes.push({ code: 'weakening.zone_kind', parameters: { zone: name, before: before.kind, after: zone.kind }, location });
    if (zone.kind !== 'internet' && !(0,ip_set/* ipsContain */.n6)(zone.addresses, before.addresses))
        changes.push({ code: 'weakening.zone_smaller', parameters: { zone: name }, location });
    return changes;
}
function lostExports(base, head) {
    return head.hosts.flatMap((host) => {
        const before = base.hosts.find(({ name }) => name === host.name);
        return before?.firewall !== undefined && host.firewall === undefined ? [{ code: 'weakening.host_without_export', parameters: { host: host.name }, location: host.location }] : [];
    });
}
const ENCRYPTED = ['server', 'streaming', 'event', 'mobile'];
function weakerDeclarations(base, head) {
    const unencrypted = ENCRYPTED.filter((kind) => base.encryption[kind] && !head.encryption[kind]);
    const had = new Set(base.features.map(({ feature }) => feature));
    return [
        ...unencrypted.map((kind) => ({ code: 'weakening.encryption_off', parameters: { kind }, location: head.encryption.location })),
        ...head.features.filter(({ feature }) => !had.has(feature)).map(({ feature, location }) => ({ code: 'weakening.feature_added', parameters: { feature }, location })),
        ...(head.dmzSingleDeviceAccepted && !base.dmzSingleDeviceAccepted ? [{ code: 'weakening.dmz_single_device', parameters: {}, location: head.location }] : []),
    ];
}
function widerFlows(base, head) {
    return head.flows.flatMap((flow) => {
        const { name, location } = flow;
        const before = base.flows.find((one) => one.name === name);
        if (before === undefined)
            return [{ code: 'weakening.flow_added', parameters: { name }, location }];
        return isWider(before, flow) ? [{ code: 'weakening.flow_widened', parameters: { name }, location }] : [];
    });
}
function isWider(before, after) {
    const covers = (wide, narrow) => (0,ip_set/* ipsContain */.n6)(addressesOf(wide), addressesOf(narrow));
    return !covers(before.from, after.from) || !covers(before.to, after.to) || !after.services.every((service) => before.services.some((one) => weakenings_serviceContains(one, service)));
}
function addressesOf(ends) {
    return (0,ip_set/* uniteIps */.y6)(...ends.map(({ addresses }) => addresses));
}
function weakenings_serviceContains(wide, narrow) {
    return (wide.protocol === 'any' || wide.protocol === narrow.protocol) && (0,number_set/* numbersContain */.DK)([wide.ports], [narrow.ports]);
}
function newExceptions(base = NOTHING_ACCEPTED, head = NOTHING_ACCEPTED) {
    const waivers = head.waivers
        .filter((waiver) => !base.waivers.some((one) => isWithin(waiver, one)))
        .map((waiver) => {
        const { rule, ticket, owner, approver, expires, location } = waiver;
        const isWidened = base.waivers.some((one) => one.rule === rule && one.ticket === ticket) || base.waivers.some((one) => isWithin(one, waiver));
        return { code: isWidened ? 'weakening.waiver_widened' : 'weakening.waiver_added', parameters: { rule, ticket, owner, approver, expires }, location };
    });
    const lines = head.acknowledged
        .filter((line) => !isAcknowledgedIn(base, line))
        .map(({ file, hash, expires, location }) => ({ code: 'weakening.acknowledgement_added', parameters: { file, hash, expires }, location }));
    return [...waivers, ...lines];
}
const NOTHING_ACCEPTED = { waivers: [], acknowledged: [] };
function shrunkExports(base, head) {
    const before = rulesByDevice(base);
    return [...head.readings.firewalls, ...head.readings.hosts].flatMap(({ name, config }) => {
        const earlier = before.get(name) ?? 0;
        const now = config === undefined ? 0 : rulesOf(config);
        return config === undefined || now >= earlier ? [] : [{ code: 'weakening.export_shrank', parameters: { name, before: earlier, after: now }, location: config.location }];
    });
}
function rulesByDevice({ readings }) {
    return new Map([...readings.firewalls, ...readings.hosts].flatMap(({ name, config }) => (config === undefined ? [] : [[name, rulesOf(config)]])));
}
function rulesOf({ filters, translations }) {
    return filters.reduce((sum, filter) => sum + filter.lines.length, translations.length);
}

;// CONCATENATED MODULE: ./.build/compiled/src/compare/compare-sites.js







function compareSites(head, base, request) {
    const { report, behind } = head;
    if (behind === undefined)
        return report;
    const before = base?.behind;
    const changes = before === undefined ? [] : trafficChanges(before.context, behind.context);
    const findings = markFindings(behind, before, changes);
    const comparison = before === undefined ? undefined : compare({ before, behind, findings, changes, request });
    return { ...report, ...judgeAgain(report, findings, request), findings, ...(comparison === undefined ? {} : { comparison }) };
}
function judgeAgain({ diagnostics, requirements }, findings, request) {
    const gating = request.scope === 'new' ? findings.filter(({ change }) => change !== 'unchanged') : findings;
    const { failOn, failOnUndecided, language } = request;
    return (0,site_verdict/* siteVerdict */.V)({ findings: gating, diagnostics, requirements, failOn, failOnUndecided, language });
}
function compare({ before, behind, findings, changes, request: { language } }) {
    const still = new Set(findings.map(({ fingerprint }) => fingerprint));
    return {
        fixed: before.findings.map(({ finding }) => finding).filter(({ fingerprint }) => !still.has(fingerprint)),
        flows: changes.map(flowChange),
        weakenings: weakenings(before, behind).map((one) => ({ code: one.code, message: (0,messages/* renderMessage */.e)(one, language), location: one.location })),
    };
}
function markFindings(behind, before, changes) {
    const known = new Map((before?.findings ?? []).map((one) => [one.finding.fingerprint, one]));
    const opened = openedFlows(behind, changes);
    return behind.findings.map((one) => {
        const earlier = known.get(one.finding.fingerprint);
        const isOld = earlier !== undefined && !isWorse(one.finding, earlier.finding) && !one.subjects.some((subject) => opened.has(subject));
        return { ...one.finding, change: isOld ? 'unchanged' : 'new' };
    });
}
function isWorse(now, then) {
    if (then.waiver !== undefined && now.waiver === undefined)
        return true;
    if (now.severity !== then.severity || (now.certainty === 'certain' && then.certainty === 'possible'))
        return true;
    return now.affectedCount > then.affectedCount || (now.affectedCount === then.affectedCount && now.affected.join('\n') !== then.affected.join('\n'));
}
function openedFlows({ facts }, changes) {
    const allowed = changes.filter(({ change }) => change === 'allowed');
    return new Set(facts.openFlows.filter((flow) => allowed.some((one) => isPartOf(one, flow))).map(({ id }) => id));
}
function isPartOf({ source, destination, ports, protocols }, flow) {
    if (!isEnd(source, flow.source) || !isEnd(destination, flow.destination))
        return false;
    const name = namedProtocols(protocols);
    const isProtocol = flow.protocol === 'other' || name.split(', ').some((one) => one === flow.protocol || (flow.protocol === 'icmp' && one === 'icmpv6'));
    return isProtocol && (flow.protocol === 'icmp' || flow.protocol === 'other' || (0,number_set/* numbersOverlap */.eK)(ports, flow.ports));
}
function isEnd(endpoint, { name, zone }) {
    const own = (0,policy_endpoint/* policyEndpoint */.Y)(endpoint);
    return own.name === name && own.zone === zone;
}
function flowChange({ change, certain, source, destination, protocols, ports, witness, location, line }) {
    return {
        change,
        certainty: certain ? 'certain' : 'possible',
        source: endOf(source),
        destination: endOf(destination),
        protocol: namedProtocols(protocols),
        ports: portsText(namedProtocols(protocols), ports),
        example: (0,describe_subject/* examplePacket */.D)(witness),
        location,
        line,
    };
}
function portsText(protocol, ports) {
    const isEvery = ports.length === 1 && ports[0]?.first === 0 && ports[0].last === 65535;
    if (isEvery)
        return '';
    return (0,number_set/* formatNumbers */.GQ)(protocol.startsWith('icmp') ? (0,number_set/* numberSet */.U7)(ports.map(({ first, last }) => ({ first: first >> 8, last: last >> 8 }))) : ports);
}
function endOf(endpoint) {
    const { name, zone } = (0,policy_endpoint/* policyEndpoint */.Y)(endpoint);
    return { name, zone };
}

;// CONCATENATED MODULE: ./.build/compiled/src/guide/edition.js
const guideEdition = {
    title: 'Milestone XProtect VMS hardening guide',
    section: 'Basic steps – Network',
    edition: {
        en: 'no edition printed; agrees with the Japanese page of 2024 R2',
        ja: '版の記載なし(2024 R2の日本語ページと同じ構成)',
    },
    languages: ['en', 'ja'],
    lines: 203,
    rows: 78,
    catalogueVersion: '1.0.0',
};

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./.build/compiled/src/model/calendar-day.js
var calendar_day = __webpack_require__(6906);
;// CONCATENATED MODULE: ./.build/compiled/src/judgement/exception-facts.js

function exceptionInput({ input, places }, outcome) {
    const known = new Map(places);
    const waivers = outcome.waivers.flatMap((one, index) => policyWaiver(one, { id: `waiver:${index}`, today: input.evaluation_date, rules: outcome.rules }));
    const acknowledgements = outcome.acknowledged.flatMap((one, index) => policyAcknowledgement(one, `acknowledgement:${index}`, input.evaluation_date));
    for (const [index, { standing: { waiver } }] of outcome.waivers.entries())
        known.set(`waiver:${index}`, { location: waiver.location, name: `${waiver.rule} ${waiver.ticket}` });
    for (const [index, { acknowledgement: { hash, file, location } }] of outcome.acknowledged.entries())
        known.set(`acknowledgement:${index}`, { location, name: `${file} ${hash}` });
    return { input: { ...withoutFacts(input), waivers, acknowledgements }, places: known };
}
function withoutFacts(input) {
    return { ...input, nonce: `${input.nonce}-exceptions`, evidence: [], tls: [], open_flows: [], needed_flows: [], host_lines: [], unreachable_lines: [], open_lines: [] };
}
function policyWaiver({ standing, covered, exceeded, idle }, { id, today, rules }) {
    const { waiver, state } = standing;
    if (state === 'pending')
        return [];
    return [
        {
            id,
            rule: waiver.rule,
            ticket: waiver.ticket,
            known: rules.has(waiver.rule),
            state,
            expires: waiver.expires,
            days_left: (0,calendar_day/* daysUntil */.A)(today, waiver.expires),
            covered: covered.length,
            at_most: waiver.atMost ?? 0,
            exceeded,
            idle,
        },
    ];
}
function policyAcknowledgement({ acknowledgement, state, used }, id, today) {
    const { file, hash, expires } = acknowledgement;
    return state === 'pending' ? [] : [{ id, file, hash, state, expires, days_left: (0,calendar_day/* daysUntil */.A)(today, expires), used }];
}

// EXTERNAL MODULE: ./.build/compiled/src/guide/requirements.js + 5 modules
var guide_requirements = __webpack_require__(591);
// EXTERNAL MODULE: ./.build/compiled/src/model/message.js
var message = __webpack_require__(2468);
// EXTERNAL MODULE: ./.build/compiled/src/model/report.js
var report = __webpack_require__(2173);
// EXTERNAL MODULE: ./.build/compiled/src/judgement/path-step.js
var path_step = __webpack_require__(9461);
;// CONCATENATED MODULE: ./.build/compiled/src/judgement/findings.js







function siteFindings(sources) {
    const groups = new Map();
    for (const entry of entriesOf(sources)) {
        const key = JSON.stringify([entry.backing.causeKey, entry.waiver?.location.region?.startLine ?? 0]);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [entry]);
        else
            group.push(entry);
    }
    const told = [...groups.values()].flatMap((group) => {
        const subjects = group.map(({ reported }) => reported.subject);
        const about = group.map((entry) => ({ subject: entry.reported.subject, identity: [...identityOf(sources.site.name, entry), entry.reported.severity, entry.certainty] }));
        return spokesmen(group).map((lead) => ({ finding: tellFinding(sources, lead, group), subjects, about }));
    });
    return tellTwinsApart(told.sort((one, other) => compareFindings(one.finding, other.finding)));
}
function entriesOf(sources) {
    const describe = (0,describe_subject/* subjectDescriber */.K)(sources.facts, sources.assembled, sources.language);
    const certaintyOf = certaintyBySubject(sources.facts);
    const rows = rowsBySubject(sources.facts);
    return sources.result.findings.flatMap((reported) => {
        const text = describe(reported.subject);
        const backing = sources.facts.backing.get(reported.subject) ?? declarationBacking(sources.assembled, reported);
        if (text === undefined || backing === undefined)
            throw new Error(`${reported.rule_id} reports ${reported.subject}, which stands nowhere`);
        const waiver = sources.waiverOf?.(reported);
        return [{ reported, backing, text, certainty: certaintyOf(reported.subject), guideRows: rows.get(reported.subject) ?? [], ...(waiver === undefined ? {} : { waiver }) }];
    });
}
function certaintyBySubject(facts) {
    const certainties = new Map([
        ...facts.openFlows.map((flow) => [flow.id, flow.certainty]),
        ...facts.neededFlows.map((flow) => [flow.id, flow.state === 'undecided' ? 'possible' : 'certain']),
    ]);
    return (subject) => certainties.get(subject) ?? ((facts.backing.get(subject)?.doubts ?? []).length > 0 ? 'possible' : 'certain');
}
function declarationBacking({ places }, reported) {
    const place = places.get(reported.subject);
    if (place === undefined)
        return undefined;
    const causeKey = `declared|${reported.rule_id}|${reported.subject}|${JSON.stringify(reported.parameters)}`;
    return { location: place.location, relatedLocations: [], causeKey, steps: [], doubts: [] };
}
function spokesmen(group) {
    const ranked = [...group].sort(compareEntries);
    const certain = ranked.find((entry) => entry.certainty === 'certain');
    const possible = ranked.find((entry) => entry.certainty === 'possible');
    if (certain === undefined)
        return possible === undefined ? [] : [possible];
    return possible !== undefined && rank(possible) < rank(certain) ? [certain, possible] : [certain];
}
function rank(entry) {
    return report/* SEVERITIES */.oC.indexOf(entry.reported.severity);
}
function compareEntries(a, b) {
    return rank(a) - rank(b) || compareText(a.reported.rule_id, b.reported.rule_id) || subjectNumber(a) - subjectNumber(b);
}
function subjectNumber({ reported }) {
    const number = Number(reported.subject.split(':').at(-1));
    return Number.isNaN(number) ? 0 : number;
}
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
const MOST_AFFECTED = 20;
const REQUIREMENT_OF_ROW = new Map([['log-in-22337', 'R-28']]);
function tellFinding(sources, lead, group) {
    const { reported, backing, text, certainty } = lead;
    const { language } = sources;
    const rule = sources.result.rules[reported.rule_id];
    if (rule === undefined)
        throw new Error(`the policies report by ${reported.rule_id} and do not describe it`);
    const parameters = { ...text.parameters, line: backing.line ?? '', ...reported.parameters };
    const same = group.filter((entry) => entry.certainty === certainty);
    const affected = [...new Set(same.map((entry) => entry.text.affected))].filter((one) => one !== '');
    const guideRows = unique(same.flatMap((entry) => entry.guideRows));
    const ofRows = guideRows.flatMap((row) => REQUIREMENT_OF_ROW.get(row) ?? []);
    const requirements = unique([...reported.requirements, ...same.flatMap((entry) => entry.reported.requirements), ...ofRows]);
    return {
        ruleId: reported.rule_id,
        level: (0,report/* levelOf */.In)(reported.severity),
        severity: reported.severity,
        certainty,
        title: language === 'ja' ? rule.custom.title_ja : rule.title,
        message: (0,message/* fillTemplate */.o)(sentenceFor(rule, certainty)[language], parameters),
        fix: (0,message/* fillTemplate */.o)(rule.custom.fix[language], parameters),
        requirements,
        controls: unique(requirements.flatMap((id) => (0,guide_requirements/* requirementById */.C)(id)?.controls ?? [])),
        relatedControls: unique(requirements.flatMap((id) => (0,guide_requirements/* requirementById */.C)(id)?.relatedControls ?? [])),
        guideRows,
        guideConflicts: unique(same.flatMap((entry) => entry.reported.conflicts)),
        location: backing.location,
        relatedLocations: relatedLocations(backing, language),
        affected: affected.slice(0, MOST_AFFECTED),
        affectedCount: affected.length,
        doubts: certainty === 'certain' ? [] : unique(backing.doubts.map((doubt) => (0,messages/* renderMessage */.e)(doubt, language))),
        ...(backing.witness === undefined ? {} : { example: (0,describe_subject/* examplePacket */.D)(backing.witness) }),
        path: backing.steps.map(path_step/* pathStep */.o),
        fingerprint: fingerprint(identityOf(sources.site.name, lead)),
        ...(lead.waiver === undefined ? {} : { waiver: findingWaiver(lead.waiver) }),
    };
}
function findingWaiver({ reason, owner, approver, ticket, expires, location }) {
    return { reason, owner, approver, ticket, expires, location };
}
function sentenceFor({ custom }, certainty) {
    return certainty === 'certain' ? custom.message : (custom.message_possible ?? custom.message);
}
function unique(values) {
    return [...new Set(values)];
}
function rowsBySubject(facts) {
    return new Map([
        ...facts.openFlows.map(({ id, service }) => [id, service.rows]),
        ...facts.neededFlows.map(({ id, rows }) => [id, rows]),
    ]);
}
function relatedLocations(backing, language) {
    const related = [...backing.relatedLocations, ...backing.doubts];
    const seen = new Set();
    return related.flatMap((one) => {
        const entry = { message: (0,messages/* renderMessage */.e)(one, language), location: one.location };
        const key = JSON.stringify(entry);
        if (seen.has(key) || one.location.path === '')
            return [];
        seen.add(key);
        return [entry];
    });
}
function identityOf(site, { reported, text }) {
    const kind = reported.subject.split(':')[0] ?? '';
    const parameters = Object.entries(reported.parameters).sort(([a], [b]) => compareText(a, b));
    return [site, reported.rule_id, kind, ...text.identity, ...parameters.flatMap(([name, value]) => [name, String(value)])];
}
function tellTwinsApart(judged) {
    const seen = new Map();
    return judged.map((one) => {
        const { finding } = one;
        const before = seen.get(finding.fingerprint) ?? 0;
        seen.set(finding.fingerprint, before + 1);
        return before === 0 ? one : { ...one, finding: { ...finding, fingerprint: fingerprint([finding.fingerprint, String(before)]) } };
    });
}
function fingerprint(parts) {
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}
function compareFindings(a, b) {
    return (report/* SEVERITIES */.oC.indexOf(a.severity) - report/* SEVERITIES */.oC.indexOf(b.severity) ||
        compareText(a.location.path, b.location.path) ||
        (a.location.region?.startLine ?? 0) - (b.location.region?.startLine ?? 0) ||
        (a.location.region?.startColumn ?? 0) - (b.location.region?.startColumn ?? 0) ||
        compareText(a.ruleId, b.ruleId) ||
        compareText(a.fingerprint, b.fingerprint));
}

// EXTERNAL MODULE: ./.build/compiled/src/policy/evaluate.js + 4 modules
var evaluate = __webpack_require__(7110);
;// CONCATENATED MODULE: ./.build/compiled/src/accept-exceptions.js




async function acceptExceptions(coverable, { standing, acknowledged, wasm }) {
    const { assembled, result } = coverable;
    if (standing === undefined)
        return { assembled, result, waiverOf: () => undefined, waivers: [] };
    const covers = coverages(standing.waivers, coverable);
    const byFinding = new Map(covers.flatMap(({ standing: { waiver }, covered }) => covered.map((reported) => [reported, waiver])));
    const asked = exceptionInput(assembled, { waivers: covers, acknowledged, rules: new Set(Object.keys(result.rules)) });
    const { findings } = await (0,evaluate/* evaluatePolicies */.m)(wasm, asked.input);
    const about = new Set([...asked.input.waivers, ...asked.input.acknowledgements].map(({ id }) => id));
    return {
        assembled: asked,
        result: { ...result, findings: [...result.findings, ...findings.filter(({ subject }) => about.has(subject))] },
        waiverOf: (reported) => byFinding.get(reported),
        waivers: covers.map(reportWaiver),
    };
}
function reportWaiver({ standing: { waiver, state }, covered }) {
    return { rule: waiver.rule, ...findingWaiver(waiver), state, covers: covered.length };
}

// EXTERNAL MODULE: ./.build/compiled/src/parsers/shared/export-file.js
var export_file = __webpack_require__(2005);
// EXTERNAL MODULE: ./.build/compiled/src/report/may-hold-secret.js
var may_hold_secret = __webpack_require__(2760);
;// CONCATENATED MODULE: ./.build/compiled/src/acknowledge-lines.js



const acknowledge_lines_CODES = new Set(['export.unrecognised', 'export.unsupported']);
const LONGEST_LINE = 1_000;
async function acknowledgeLines(diagnostics, standing, workspace) {
    const hashes = await lineHashes(diagnostics, workspace);
    const used = new Set();
    const marked = diagnostics.map((one) => {
        const lineHash = isAcceptable(one) ? hashes.get(one.location.path)?.get(one.location.region?.startLine ?? 0) : undefined;
        if (lineHash === undefined)
            return one;
        const met = standing.find(({ acknowledgement: { file, hash } }) => file === one.location.path && hash === lineHash);
        if (met !== undefined)
            used.add(met);
        if (met?.state !== 'active')
            return { ...one, lineHash };
        const { reason, expires, location } = met.acknowledgement;
        return { ...one, effect: 'warning', lineHash, acknowledged: { reason, expires, location } };
    });
    return { diagnostics: marked, acknowledged: standing.map((one) => ({ ...one, used: used.has(one) })) };
}
function isAcceptable({ effect, code, location: { region } }) {
    return effect === 'incomplete' && acknowledge_lines_CODES.has(code) && region !== undefined && (region.endLine ?? region.startLine) === region.startLine;
}
async function lineHashes(diagnostics, workspace) {
    const wanted = new Map();
    for (const one of diagnostics.filter(isAcceptable)) {
        const numbers = wanted.get(one.location.path) ?? new Set();
        wanted.set(one.location.path, numbers.add(one.location.region?.startLine ?? 0));
    }
    const found = new Map();
    for (const [path, numbers] of wanted)
        found.set(path, hashesOf(await readLines(path, workspace), numbers));
    return found;
}
async function readLines(path, workspace) {
    const answer = await workspace.read(path);
    return 'problem' in answer ? [] : (0,export_file/* toExportFile */.C)(answer.file).file.text.split('\n');
}
function hashesOf(lines, numbers) {
    const met = new Map();
    const hashes = new Map();
    if (lines.filter((line) => line.trim() !== '').length < 2)
        return hashes;
    for (const number of [...numbers].sort((one, other) => one - other)) {
        const line = lines[number - 1];
        if (line === undefined || line.trim() === '' || line.length > LONGEST_LINE || (0,may_hold_secret/* mayHoldSecret */.d)(line))
            continue;
        const order = met.get(line) ?? 0;
        met.set(line, order + 1);
        hashes.set(number, lineHash(line, order));
    }
    return hashes;
}
function lineHash(line, order) {
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify([line, order])).digest('hex').slice(0, 32);
}

// EXTERNAL MODULE: ./.build/compiled/src/analysis/index.js + 12 modules
var analysis = __webpack_require__(9204);
// EXTERNAL MODULE: ./.build/compiled/src/analysis/parties.js + 1 modules
var parties = __webpack_require__(2755);
// EXTERNAL MODULE: ./.build/compiled/src/analysis/features.js
var analysis_features = __webpack_require__(4149);
// EXTERNAL MODULE: ./.build/compiled/src/guide/rows.js + 9 modules
var rows = __webpack_require__(3517);
;// CONCATENATED MODULE: ./.build/compiled/src/judgement/assemble-input.js





function assembleInput(site, facts, { nonce, today, readDevices }) {
    const places = new Map();
    function place(id, location, name) {
        places.set(id, { location, name });
        return id;
    }
    const input = {
        schema_version: 1,
        nonce,
        evaluation_date: today,
        site: policySite(site, place),
        zones: site.zones.map((zone) => policyZone(site, zone, { place, readDevices })),
        hosts: site.hosts.map((host) => policyHost(site, host, { place, readDevices })),
        device_groups: site.deviceGroups.map((group) => ({
            id: place(`device_group:${group.name}`, group.location, group.name),
            name: group.name,
            zone: group.zone,
            zone_kind: zoneKind(site, group.zone),
            https: group.https,
            media: group.media,
            events: group.events,
            authentication: group.authentication ?? '',
            allow_list: group.allowList === undefined ? '' : group.allowList ? 'yes' : 'no',
            recorders: group.recorders,
        })),
        firewalls: site.firewalls.map((firewall) => {
            const zones = firewall.interfaces.flatMap((entry) => entry.zones);
            return {
                id: place(`firewall:${firewall.name}`, firewall.location, firewall.name),
                name: firewall.name,
                export: readDevices.has(firewall.name) ? 'read' : 'unreadable',
                zones,
                faces_internet: zones.some((name) => zoneKind(site, name) === 'internet'),
            };
        }),
        evidence: facts.evidence,
        tls: site.tls.map((entry, index) => ({
            id: place(`tls:${index}`, entry.location, entry.endpoint),
            endpoint: entry.endpoint,
            minimum_version: entry.minimumVersion ?? '',
            has_certificate: entry.certificate !== undefined,
        })),
        open_flows: facts.openFlows,
        needed_flows: facts.neededFlows,
        host_lines: facts.hostLines.filter(mayBeReported),
        unreachable_lines: facts.unreachableLines,
        open_lines: facts.openLines,
        waivers: [],
        acknowledgements: [],
    };
    return { input, places };
}
function mayBeReported(line) {
    return (line.services.length > 0 ||
        line.built_in ||
        line.no_effect ||
        line.any_port ||
        line.administration.length > 0 ||
        line.reserved.length > 0);
}
function zoneKind(site, name) {
    return site.zones.find((zone) => zone.name === name)?.kind ?? 'undeclared';
}
function policySite(site, place) {
    const { server, streaming, event, mobile, location } = site.encryption;
    const features = (0,analysis_features/* declaredFeatures */.E)(site);
    const remoteClients = site.clientGroups.filter((group) => zoneKind(site, group.zone) === 'internet');
    return {
        id: place('site', site.location, site.name),
        name: site.name,
        product_version: site.productVersion ?? '',
        encryption: { id: place('encryption', location, site.name), server, streaming, event, mobile },
        features: [...features].sort().map((name) => {
            const declared = site.features.find((entry) => entry.feature === name);
            return { id: place(`feature:${name}`, declared?.location ?? site.location, name), name };
        }),
        components: siteComponents(site),
        dmz_single_device_accepted: site.dmzSingleDeviceAccepted,
        has_remote_clients: remoteClients.length > 0,
        video_push_channels: site.videoPushChannels ?? 0,
    };
}
function siteComponents(site) {
    const declared = [
        ...site.hosts.flatMap((host) => host.components.map((entry) => entry.component)),
        ...site.clusters.flatMap((cluster) => cluster.components),
    ];
    return [...new Set((0,parties/* withImplied */.nm)(declared))].sort();
}
function policyZone(site, zone, { place, readDevices }) {
    const { gateway } = zone;
    const firewall = gateway.kind === 'firewall' ? gateway.firewall : undefined;
    return {
        id: place(`zone:${zone.name}`, zone.location, zone.name),
        name: zone.name,
        kind: zone.kind,
        gateway: zone.kind === 'internet' && gateway.kind === 'undeclared' ? 'none' : gateway.kind,
        gateway_export: firewall === undefined ? 'not-needed' : readDevices.has(firewall) ? 'read' : 'unreadable',
        has_ipv6: zone.hasIpv6,
        hosts: site.hosts.filter((host) => host.nics.some((nic) => nic.zone === zone.name)).map((host) => host.name),
        device_groups: site.deviceGroups.filter((group) => group.zone === zone.name).map((group) => group.name),
        client_groups: site.clientGroups.filter((group) => group.zone === zone.name).map((group) => group.name),
    };
}
function policyHost(site, host, { place, readDevices }) {
    const zones = [...new Set(host.nics.map((nic) => nic.zone))];
    return {
        id: place(`host:${host.name}`, host.location, host.name),
        name: host.name,
        components: (0,parties/* withImplied */.nm)(host.components.map((entry) => entry.component)),
        recorder_instances: host.recorderInstances,
        zones: zones.map((name) => ({ name, kind: zoneKind(site, name) })),
        firewall: host.firewall === undefined ? 'none' : readDevices.has(host.name) ? 'read' : 'unreadable',
        has_public_address: host.nics.some((nic) => (0,ip_set/* ipsOverlap */.gh)(nic.addresses, special_addresses/* PUBLIC_ADDRESSES */.DE)),
        overrides: host.portOverrides.map((override, index) => ({
            id: place(`override:${host.name}:${index}`, override.location, host.name),
            component: override.component,
            default_port: override.defaultPort,
            port: override.port,
            changeable: isChangeable(override),
            collides_with: collision(host, override),
        })),
    };
}
function isChangeable({ component, defaultPort }) {
    return rows/* guideRows */.e.some((row) => row.flags.includes('changeable') && row.ports.first === defaultPort && row.components.some((party) => party === component));
}
function collision(host, override) {
    const owner = rows/* guideRows */.e.find((row) => row.direction === 'inbound' &&
        row.ports.first <= override.port &&
        override.port <= row.ports.last &&
        host.components.some((entry) => entry.component !== override.component && row.components.some((party) => party === entry.component)));
    return owner?.components[0] ?? '';
}

;// CONCATENATED MODULE: ./.build/compiled/src/judgement/requirements.js




function requirementVerdicts(sources) {
    const certaintyOf = certaintyBySubject(sources.facts);
    const against = sources.result.findings.flatMap((reported) => {
        const isWaived = sources.isWaived?.(reported) ?? false;
        return isFault(reported) ? [{ requirements: reported.requirements, certainty: certaintyOf(reported.subject), isWaived }] : [];
    });
    return guide_requirements/* guideRequirements */.l.map((requirement) => judgeRequirement(sources, requirement, against));
}
function isOfWaivers(ruleId) {
    return ruleId.startsWith('waiver/');
}
function isFault({ severity }) {
    return (0,report/* isAtLeast */.du)(severity, 'medium');
}
function judgeRequirement(sources, requirement, against) {
    const { language, result } = sources;
    const touching = sources.findings.filter((finding) => finding.requirements.includes(requirement.id));
    const judging = Object.values(result.rules).filter((rule) => rule.custom.requirements.includes(requirement.id) && !isOfWaivers(rule.id));
    const reporting = result.findings.filter((one) => one.requirements.includes(requirement.id));
    const told = touching.filter(isFault).map((finding) => ({ ...finding, isWaived: finding.waiver !== undefined }));
    const faults = (reporting.length > 0 ? against : told).filter((one) => one.requirements.includes(requirement.id));
    return {
        id: requirement.id,
        title: requirement.title[language],
        ...outcomeOf(sources, requirement, { faults, touching }),
        controls: requirement.controls,
        relatedControls: requirement.relatedControls,
        guideLines: requirement.guideLines,
        evidence: {
            rules: [...new Set([...judging.map((rule) => rule.id), ...reporting.map((one) => one.rule_id)])].sort(),
            findings: touching.map((finding) => finding.fingerprint),
            examined: examinedFor(sources.facts, requirement.id),
        },
    };
}
function outcomeOf(sources, requirement, { faults, touching }) {
    const { language } = sources;
    function say(verdict, code, parameters = {}) {
        return { verdict, reason: (0,messages/* renderMessage */.e)({ code, parameters }, language) };
    }
    if (requirement.kind === 'reading')
        return say('not-applicable', 'requirement.reading');
    const isCertain = faults.some((one) => one.certainty === 'certain');
    if (faults.length > 0 && faults.every((one) => one.isWaived))
        return say(isCertain ? 'fail' : 'undecided', 'requirement.waived', { count: touching.filter(isFault).length });
    if (isCertain)
        return say('fail', 'requirement.failed', { count: toldCount(touching, 'certain') });
    if (faults.length > 0)
        return say('undecided', 'requirement.in_doubt', { count: toldCount(touching, 'possible') });
    const decided = sources.result.requirements.find((one) => one.id === requirement.id);
    if (decided !== undefined)
        return { verdict: decided.verdict, reason: reasonText(sources.result, decided.reason, language) };
    if (sources.isIncomplete)
        return say('undecided', 'requirement.incomplete_inputs');
    const examined = examinedFor(sources.facts, requirement.id);
    if (examined === 0)
        return say('not-applicable', 'requirement.nothing_examined');
    return say('pass', 'requirement.passed', { examined });
}
function toldCount(touching, certainty) {
    return Math.max(1, touching.filter((finding) => finding.certainty === certainty && isFault(finding)).length);
}
function reasonText(result, code, language) {
    return result.reasons[code]?.[language] ?? code;
}
const ON_NEEDS = ['R-01', 'R-05', 'R-13', 'R-14', 'R-26', 'R-32'];
const ON_HOST_LINES = ['R-09', 'R-13', 'R-23'];
function examinedFor(facts, id) {
    const needs = ON_NEEDS.includes(id) ? facts.neededFlows.length : 0;
    const lines = ON_HOST_LINES.includes(id) ? facts.hostLines.length : 0;
    return needs + lines + (needs + lines > 0 && id !== 'R-26' ? 0 : facts.openFlows.length);
}

// EXTERNAL MODULE: ./.build/compiled/src/policy/policy-error.js
var policy_error = __webpack_require__(507);
// EXTERNAL MODULE: ./.build/compiled/src/read-exports.js
var read_exports = __webpack_require__(887);
// EXTERNAL MODULE: ./.build/compiled/src/site/parse-site.js + 24 modules
var parse_site = __webpack_require__(829);
;// CONCATENATED MODULE: ./.build/compiled/src/judge-site.js
















async function judgeSite(path, request, surroundings) {
    const answer = await surroundings.workspace.read(path);
    if ('problem' in answer)
        return { report: failedSite(path, request, { inputs: [], diagnostics: [siteProblem(answer.problem)] }) };
    const inputs = [{ path, sha256: sha256(answer.file) }];
    const { value: site, diagnostics } = (0,parse_site/* parseSite */.X)(answer.file);
    if (site === undefined || diagnostics.some((one) => one.effect === 'error'))
        return { report: failedSite(path, request, { inputs, diagnostics }) };
    try {
        return await judge(site, { request, surroundings, inputs, diagnostics });
    }
    catch (thrown) {
        return { report: failedSite(path, request, { inputs, diagnostics: [...diagnostics, crash(path, thrown)] }) };
    }
}
const SITE_CODES = new Map([
    ['export.missing', 'run.site_missing'],
    ['export.not_readable', 'run.site_not_readable'],
    ['export.too_large', 'run.site_too_large'],
]);
function siteProblem(problem) {
    return { ...problem, effect: 'error', code: SITE_CODES.get(problem.code) ?? problem.code };
}
function crash(path, thrown) {
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    return (0,diagnostic/* diagnostic */.Y)('error', thrown instanceof policy_error/* PolicyError */.p ? 'run.policy' : 'run.crashed', { path }, { reason: reason.slice(0, 500) });
}
async function judge(site, judging) {
    const { request, surroundings } = judging;
    const { language, failOn, failOnUndecided } = request;
    const exports = await (0,read_exports/* readExports */.I)(site, surroundings.workspace);
    const { facts, context } = (0,analysis/* factsAndTraffic */.A8)(site, exports.readings, request.today);
    const standing = standingOf(site, judging);
    const lines = await acknowledgeLines([...exports.diagnostics, ...facts.diagnostics], standing?.acknowledged ?? [], surroundings.workspace);
    const assembled = assembleInput(site, facts, { nonce: nonceOf(site, request, exports.inputs), today: request.today, readDevices: readDevices(exports) });
    const result = await (0,evaluate/* evaluatePolicies */.m)(surroundings.policy.wasm, assembled.input);
    const traffic = trafficOfFacts(context, facts);
    const accepted = await acceptExceptions({ site, facts, assembled, result, traffic }, { standing, acknowledged: lines.acknowledged, wasm: surroundings.policy.wasm });
    const diagnostics = [...judging.diagnostics, ...lines.diagnostics];
    const judged = siteFindings({ site, facts, language, ...accepted });
    const findings = judged.map(({ finding }) => finding);
    const isIncomplete = diagnostics.some((one) => one.effect === 'incomplete' || one.effect === 'error' || one.acknowledged !== undefined);
    const ofNetwork = findings.filter(({ ruleId }) => !isOfWaivers(ruleId));
    const requirements = requirementVerdicts({ facts, result, findings: ofNetwork, isIncomplete, language, isWaived: (reported) => accepted.waiverOf(reported) !== undefined });
    const report = {
        path: site.path,
        name: site.name,
        ...(0,site_verdict/* siteVerdict */.V)({ findings, diagnostics, requirements, failOn, failOnUndecided, language }),
        requirements,
        assumptions: facts.assumptions.map((one) => ({ code: one.code, message: (0,messages/* renderMessage */.e)(one, language), location: one.location })),
        inputs: [...judging.inputs, ...exports.inputs],
        findings,
        diagnostics: diagnostics.map((one) => reportDiagnostic(one, language)),
        coverage: exports.coverage.map(({ path, format, unit, total, elements }) => ({ path, format, unit, total, elements })),
        ...topologyOf(site),
        ...(accepted.waivers.length === 0 ? {} : { waivers: accepted.waivers }),
    };
    return { report, behind: { site, readings: exports.readings, context, facts, findings: judged, traffic } };
}
function standingOf({ exceptions }, { request, surroundings }) {
    if (exceptions === undefined || request.waiversFrom === 'none')
        return undefined;
    const { accepted } = surroundings;
    return standingExceptions(exceptions, { today: request.today, ...(accepted === undefined ? {} : { base: accepted }) });
}
function nonceOf(site, request, inputs) {
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify([site.path, request.today, inputs])).digest('hex');
}
function readDevices({ readings }) {
    return new Set([...readings.firewalls, ...readings.hosts].flatMap(({ name, config }) => (config === undefined ? [] : [name])));
}
function topologyOf(site) {
    return {
        zones: site.zones.map((zone) => ({
            name: zone.name,
            kind: zone.kind,
            gateway: zone.gateway.kind === 'firewall' ? zone.gateway.firewall : zone.gateway.kind,
            hosts: site.hosts.filter((host) => host.nics.some((nic) => nic.zone === zone.name)).length,
        })),
        firewalls: site.firewalls.map((firewall) => ({
            name: firewall.name,
            zones: [...new Set(firewall.interfaces.flatMap((entry) => entry.zones))],
        })),
    };
}
function failedSite(path, { language }, { inputs, diagnostics }) {
    return {
        path,
        name: path,
        verdict: 'error',
        reason: (0,messages/* renderMessage */.e)({ code: 'verdict.error', parameters: {} }, language),
        requirements: [],
        assumptions: [],
        inputs,
        findings: [],
        diagnostics: diagnostics.map((one) => reportDiagnostic(one, language)),
        coverage: [],
        zones: [],
        firewalls: [],
    };
}
const LEVELS = { error: 'error', incomplete: 'error', warning: 'warning', note: 'note' };
function reportDiagnostic(one, language) {
    const { code, effect, location, lineHash, acknowledged } = one;
    return {
        code,
        level: LEVELS[effect],
        effect,
        message: (0,messages/* renderMessage */.e)(one, language),
        location,
        ...(lineHash === undefined ? {} : { lineHash }),
        ...(acknowledged === undefined ? {} : { acknowledged }),
    };
}
function sha256(file) {
    return (0,external_node_crypto_.createHash)('sha256').update(file.bytes).digest('hex');
}

// EXTERNAL MODULE: ./.build/compiled/src/version.js
var version = __webpack_require__(2137);
;// CONCATENATED MODULE: ./.build/compiled/src/run.js









async function run(request, surroundings, watch) {
    (0,evaluate/* preparePolicies */.o)(surroundings.policy.wasm);
    const found = await surroundings.workspace.findSites(request.paths);
    const { baseline, diagnostics: aboutBaseline } = await baselineFor(request, surroundings);
    const diagnostics = [...found.diagnostics, ...aboutBaseline];
    if (found.sites.length === 0)
        diagnostics.push((0,diagnostic/* diagnostic */.Y)('error', 'run.no_sites', { path: request.paths[0] ?? '.' }));
    const sites = [];
    for (const path of found.sites)
        sites.push(await checkSite(path, request, { ...surroundings, baseline, watch }));
    const outside = diagnostics.map((one) => (one.effect === 'error' ? 'error' : one.effect === 'incomplete' ? 'incomplete' : 'pass'));
    const { policy } = surroundings;
    return {
        schemaVersion: 1,
        tool: { name: 'vmsguard', version: version/* version */.r },
        policy: { version: policy.version, sha256: policy.sha256 },
        guide: { edition: guideEdition.edition[request.language], rows: guideEdition.rows },
        evaluationDate: request.today,
        ...(request.commit === undefined ? {} : { commit: request.commit }),
        language: request.language,
        verdict: (0,site_verdict/* worstVerdict */.z)([...sites.map((site) => site.verdict), ...(sites.length === 0 ? ['error'] : outside)]),
        ...(await comparedBase(request, { surroundings, sites: found.sites })),
        ...(request.waiversFrom === 'none' ? { withoutWaivers: true } : {}),
        sites,
        diagnostics: diagnostics.map((one) => reportDiagnostic(one, request.language)),
    };
}
async function checkSite(path, request, surroundings) {
    const { base, baseline, watch } = surroundings;
    const before = base === undefined ? undefined : await judgeAtBase(path, request, { ...surroundings, workspace: base.workspace });
    const isLimited = base !== undefined && request.waiversFrom !== 'head';
    const judged = await judgeSite(path, request, isLimited ? { ...surroundings, accepted: before?.behind?.site.exceptions ?? run_NOTHING_ACCEPTED } : surroundings);
    watch?.(judged);
    const head = baseline === undefined ? judged : (0,baseline_baseline/* heldAgainst */.fn)(judged, baseline, request);
    return base === undefined ? head.report : compareSites(head, before, request);
}
async function baselineFor(request, { workspace, base }) {
    const { baseline: path, waiversFrom } = request;
    if (path === undefined || waiversFrom === 'none')
        return { diagnostics: [] };
    const isFromBase = base !== undefined && waiversFrom !== 'head';
    const answer = await (isFromBase ? base.workspace : workspace).read(path);
    if ('problem' in answer) {
        const isMissing = answer.problem.code === 'export.missing';
        if (isFromBase && isMissing)
            return { diagnostics: [(0,diagnostic/* diagnostic */.Y)('warning', 'baseline.not_in_base', { path }, { path })] };
        return { diagnostics: [(0,diagnostic/* diagnostic */.Y)('error', isMissing ? 'baseline.missing' : 'baseline.not_readable', { path }, { path })] };
    }
    const read = readBaseline(answer.file);
    return 'problem' in read ? { diagnostics: [read.problem] } : { baseline: read.baseline, diagnostics: [] };
}
const run_NOTHING_ACCEPTED = { waivers: [], acknowledged: [] };
async function judgeAtBase(path, request, surroundings) {
    const { sites } = await surroundings.workspace.findSites([path]);
    return sites.includes(path) ? judgeSite(path, request, surroundings) : undefined;
}
async function comparedBase(request, { surroundings, sites }) {
    const { base } = surroundings;
    if (base === undefined)
        return {};
    const removedSites = await sitesBelow(base.workspace, request.paths);
    const compared = { name: base.name, removedSites: removedSites.filter((path) => !sites.includes(path)) };
    return { base: compared, scope: request.scope ?? 'all' };
}
async function sitesBelow(workspace, paths) {
    return (await workspace.findSites(paths)).sites;
}


/***/ })

};
