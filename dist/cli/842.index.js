export const id = 842;
export const ids = [842];
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

/***/ 507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ describeThrown),
/* harmony export */   p: () => (/* binding */ PolicyError)
/* harmony export */ });
class PolicyError extends Error {
    name = 'PolicyError';
}
function describeThrown(thrown) {
    if (thrown instanceof Error)
        return `${thrown.name}: ${thrown.message}`;
    if (typeof thrown === 'string')
        return thrown;
    if (typeof thrown === 'object' && thrown !== null && 'message' in thrown && typeof thrown.message === 'string') {
        return thrown.message;
    }
    return `a thrown ${thrown === null ? 'null' : typeof thrown}`;
}


/***/ })

};
