export const id = 963;
export const ids = [963];
export const modules = {

/***/ 8926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   describeRules: () => (/* binding */ describeRules)
/* harmony export */ });
/* harmony import */ var _guide_requirements_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(591);
/* harmony import */ var _policy_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7965);


async function describeRules(wasm, language) {
    return (await (0,_policy_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .policyRules */ .c)(wasm)).map((rule) => describeRule(rule, language));
}
function describeRule({ id, title, description, custom }, language) {
    const { title_ja: titleJa, description_ja: descriptionJa, fix, requirements } = custom;
    const judged = requirements.flatMap((one) => (0,_guide_requirements_js__WEBPACK_IMPORTED_MODULE_0__/* .requirementById */ .C)(one) ?? []);
    return {
        id,
        title: language === 'ja' ? titleJa : title,
        description: language === 'ja' ? descriptionJa : description,
        fix: fix[language].replace(/\{(\w+)\}/gu, (_place, name) => name.toUpperCase()),
        requirements,
        controls: [...new Set([...judged.flatMap(({ controls }) => controls), ...judged.flatMap(({ relatedControls }) => relatedControls)])],
    };
}


/***/ }),

/***/ 6326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ indexById)
/* harmony export */ });
function indexById(items) {
    let index;
    return (id) => {
        index ??= new Map(items.map((item) => [item.id, item]));
        return index.get(id);
    };
}


/***/ }),

/***/ 7965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ policyRules)
/* harmony export */ });
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7110);

const NOTHING = {
    schema_version: 1,
    nonce: 'catalogue',
    evaluation_date: '2000-01-01',
    site: {
        id: 'site',
        name: 'catalogue',
        product_version: '',
        encryption: { id: 'encryption', server: true, streaming: true, event: true, mobile: true },
        features: [],
        components: [],
        dmz_single_device_accepted: false,
        has_remote_clients: false,
        video_push_channels: 0,
    },
    zones: [],
    hosts: [],
    device_groups: [],
    firewalls: [],
    evidence: [],
    tls: [],
    open_flows: [],
    needed_flows: [],
    host_lines: [],
    unreachable_lines: [],
    open_lines: [],
    waivers: [],
    acknowledgements: [],
};
async function policyRules(wasm) {
    const { rules } = await (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluatePolicies */ .m)(wasm, NOTHING);
    return Object.values(rules);
}


/***/ })

};
