#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 6330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ parsePort)
/* harmony export */ });
function parsePort(subject) {
    const found = /^(?:(tcp|udp)\/)?(\d{1,5})$/u.exec(subject.toLowerCase());
    const number = Number(found?.[2]);
    if (found === null || number < 1 || number > 65_535)
        return undefined;
    const transport = found[1] === 'tcp' || found[1] === 'udp' ? found[1] : undefined;
    return { transport, number };
}


/***/ }),

/***/ 4235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  q: () => (/* binding */ tell)
});

// UNUSED EXPORTS: cliMessages

// EXTERNAL MODULE: ./.build/compiled/src/model/message.js
var model_message = __nccwpck_require__(2468);
;// CONCATENATED MODULE: ./.build/compiled/src/cli/messages-explain.js
const explainMessages = {
    'explain.unknown': {
        en: 'nothing is known as {subject}; examples: port/recorders_only, 7563, tcp/9000, R-19, INC-47, ms-in-9000, FL19',
        ja: '{subject} に当たるものがありません。例: port/recorders_only、7563、tcp/9000、R-19、INC-47、ms-in-9000、FL19',
    },
    'explain.near': { en: 'near by name: {names}', ja: '似た名前: {names}' },
    'explain.port_without_rows': {
        en: 'the guide names no port {port}; a rule that opens it is judged as a service of another kind',
        ja: 'ガイドにポート {port} の記載はありません。開いている場合は、ガイド外のサービスとして判定します',
    },
    'query.heading': { en: 'from {from} to {to}, {service}: {answer}', ja: '{from} から {to}、{service}: {answer}' },
    'query.outcome': { en: '{source} -> {destination}: {state}', ja: '{source} → {destination}: {state}' },
    'query.passes': { en: 'passes', ja: '通過' },
    'query.blocked': { en: 'blocked', ja: '遮断' },
    'query.in-doubt': { en: 'in doubt', ja: '不明' },
    'query.partly': { en: 'passes in part', ja: '一部のみ通過' },
    'query.example': { en: 'example', ja: '通信例' },
    'query.path': { en: 'decided by', ja: '決定箇所' },
    'query.unfiltered': { en: 'nothing on the way filters it', ja: '経路上にフィルターはありません' },
    'query.doubts': { en: 'in doubt because', ja: '不明な理由' },
    'query.exports': { en: 'exports that are not understood as a whole', ja: '完全には理解できないエクスポート' },
    'query.trouble': { en: '{message} ({place})', ja: '{message}({place})' },
    'formats.taken_for': { en: 'taken for', ja: '判定した形式' },
    'formats.nothing': { en: 'no format that can be read', ja: '読み取れる形式ではありません' },
    'formats.understood': { en: 'understood', ja: '理解した割合' },
    'formats.share': { en: '{percent} % of {total} ({unit})', ja: '{total} 件中 {percent} %({unit})' },
    'formats.count': { en: '{state}: {count}', ja: '{state}: {count}' },
    'formats.told': { en: 'to know', ja: '注意点' },
    'formats.trouble': { en: '{message} ({place})', ja: '{message}({place})' },
    'explain.why': { en: 'why', ja: '理由' },
    'explain.message': { en: 'message', ja: 'メッセージ' },
    'explain.fix': { en: 'fix', ja: '対処' },
    'explain.requirements': { en: 'requirements', ja: '要件' },
    'explain.controls': { en: 'controls of the guide', ja: 'ガイドの管理策' },
    'explain.related': { en: 'related controls', ja: '関連する管理策' },
    'explain.rules': { en: 'rules', ja: 'ルール' },
    'explain.lines': { en: 'guide lines', ja: 'ガイドの行番号' },
    'explain.conflicts': { en: 'conflicts', ja: '矛盾' },
    'explain.reading': { en: 'reading', ja: '採用した読み方' },
    'explain.statement': { en: 'statement', ja: '要求' },
    'explain.evidence': { en: 'settled by', ja: '判断材料' },
    'explain.listens': { en: 'listens', ja: '待ち受け' },
    'explain.connects': { en: 'connects', ja: '接続元' },
    'explain.may_connect': { en: 'may connect', ja: '接続してよい相手' },
    'explain.connects_to': { en: 'connects to', ja: '接続先' },
    'explain.purpose': { en: 'purpose', ja: '用途' },
    'explain.state': { en: 'by default', ja: '既定の状態' },
    'explain.flows': { en: 'flows', ja: 'フロー' },
    'explain.flow': { en: '{id}: {from} -> {to} {port} ({status})', ja: '{id}: {from} → {to} {port}({status})' },
    'explain.note': { en: 'note', ja: '注記' },
    'explain.rows': { en: 'guide rows', ja: 'ガイドの行' },
    'explain.port': { en: 'port', ja: 'ポート' },
    'explain.verdict_matters': {
        en: 'another reading could turn a verdict',
        ja: '読み方によって判定が変わり得ます',
    },
    'explain.verdict_same': { en: 'no verdict depends on it', ja: '判定には影響しません' },
    'explain.label': { en: '{label}: {text}', ja: '{label}: {text}' },
    'explain.heading': { en: '{id}: {title}', ja: '{id}: {title}' },
    'state.enabled': { en: 'enabled', ja: '有効' },
    'state.disabled': { en: 'disabled', ja: '無効' },
    'status.required': { en: 'needed', ja: '必須' },
    'status.required-if': { en: 'needed once its feature is declared', ja: '機能を宣言した場合に必須' },
    'status.allowed': { en: 'allowed', ja: '許可' },
    'status.local-only': { en: 'on its own computer only', ja: '同一コンピュータ内のみ' },
    'status.reserved': { en: 'reserved number', ja: '予約番号' },
    'status.forbidden': { en: 'forbidden', ja: '禁止' },
    'status.forbidden-unless-declared': { en: 'forbidden unless declared', ja: '宣言がなければ禁止' },
    'status.allowed-same-host-only': { en: 'allowed on one computer only', ja: '同一コンピュータ内に限り許可' },
    'status.ignore-printed': { en: 'neither needed nor forbidden', ja: '必須でも禁止でもない' },
    'party.all': { en: 'every {party}', ja: 'すべての{party}' },
    'party.at': { en: '{party} ({place})', ja: '{party}({place})' },
    'place.same-host': { en: 'same computer', ja: '同一コンピュータ' },
    'place.management-server-host': { en: "the Management Server's computer", ja: 'Management Serverのコンピュータ' },
    'place.other-server-host': { en: 'the computer of another server', ja: '別のサーバーのコンピュータ' },
    'place.central-site': { en: 'central site', ja: 'セントラルサイト' },
    'place.interconnected-site': { en: 'interconnected site', ja: '相互接続されたサイト' },
    'formats.export_with': { en: 'export with', ja: '出力方法' },
    'formats.role': { en: 'describes', ja: '対象' },
    'formats.source': { en: 'syntax', ja: '書式の出典' },
    'role.host': { en: "a host's own firewall", ja: 'ホスト自身のファイアウォール' },
    'role.network': { en: 'a firewall that forwards for others', ja: '中継するファイアウォール' },
    'role.either': { en: 'either kind of firewall', ja: 'ホスト用、中継用のどちらも可' },
};

;// CONCATENATED MODULE: ./.build/compiled/src/cli/messages.js


const messages = {
    ...explainMessages,
    'cli.error': { en: 'vmsguard: {message}', ja: 'vmsguard: {message}' },
    'cli.crashed': {
        en: 'vmsguard failed, nothing was judged; please report it: {reason}',
        ja: 'vmsguard が失敗したため、判定していません。ご報告ください: {reason}',
    },
    'cli.unfinished': {
        en: 'vmsguard failed, nothing was judged: the run ended without a verdict, as something that it waited for never came',
        ja: 'vmsguard が失敗したため、判定していません: 待っていた処理が完了しないまま実行が終わりました',
    },
    'cli.clock': {
        en: 'the clock of this machine says {day}, which cannot be; set it, or name the day with --date',
        ja: 'このコンピューターの時計が {day} を示していますが、正しくありません。時計を合わせるか、--date で日付を指定してください',
    },
    'cli.reader_gone': {
        en: 'the reader of the report went away before it had all of it',
        ja: 'レポートの出力先が、すべてを受け取る前に閉じられました',
    },
    'cli.unknown_command': {
        en: 'there is no command {command}; commands: check, diff, baseline, query, explain, rules, formats; vmsguard --help tells more',
        ja: 'コマンド {command} はありません。コマンド: check、diff、baseline、query、explain、rules、formats。詳しくは vmsguard --help を参照してください',
    },
    'cli.no_command': {
        en: 'name a command: check, diff, baseline, query, explain, rules or formats; vmsguard --help tells more',
        ja: 'コマンドを指定してください: check、diff、baseline、query、explain、rules、formats。詳しくは vmsguard --help を参照してください',
    },
    'cli.unknown_option': {
        en: '{reason}; vmsguard --help lists the options',
        ja: 'オプションが正しくありません({reason})。一覧は vmsguard --help を参照してください',
    },
    'cli.invalid_value': {
        en: '{option} has the value "{value}"; possible: {possible}',
        ja: '{option} の値「{value}」は使えません。使える値: {possible}',
    },
    'cli.misplaced_option': {
        en: 'the option {option} has no meaning for vmsguard {command}',
        ja: 'オプション {option} は vmsguard {command} では使えません',
    },
    'cli.no_baseline': {
        en: 'nothing was written: a site cannot be judged; vmsguard check tells why',
        ja: '判定できないサイトがあるため書き込んでいません。理由は vmsguard check で確認できます',
    },
    'cli.baseline_written': {
        en: 'the baseline holds {count} findings of {sites} sites; what is incomplete it does not hold',
        ja: 'ベースラインに {sites} サイトの検出事項 {count} 件を記録しました。判定未完了の内容は含まれません',
    },
    'cli.diff_what': {
        en: 'vmsguard diff compares two states: vmsguard diff BASE [HEAD], each a folder or a git revision; without HEAD, the files as they stand',
        ja: 'vmsguard diff は2つの状態を比較します: vmsguard diff BASE [HEAD]。それぞれフォルダーかGitのリビジョンを指定し、HEAD を省くと現在のファイルを使います',
    },
    'cli.query_what': {
        en: 'vmsguard query needs --from, --to and --port, as in: vmsguard query --from operators --to rs01 --port tcp/7563',
        ja: 'vmsguard query には --from、--to、--port が必要です。例: vmsguard query --from operators --to rs01 --port tcp/7563',
    },
    'cli.query_one_site': {
        en: 'vmsguard query asks one site; {argument} is one too many',
        ja: 'vmsguard query で指定できるサイトは1つです。{argument} は指定できません',
    },
    'cli.explain_what': {
        en: 'vmsguard explain needs one subject: a rule, a port, a requirement, a conflict, a guide row or a flow',
        ja: 'vmsguard explain には対象を1つ指定してください: ルール、ポート、要件、矛盾、ガイドの行、フロー',
    },
    'cli.too_many_arguments': {
        en: 'vmsguard {command} takes no arguments; found {argument}',
        ja: 'vmsguard {command} に引数は指定できません: {argument}',
    },
    'cli.no_site': {
        en: "a site definition is a YAML file that begins with 'vmsguard: 1' and names zones, hosts and exports; schema/site.schema.json describes it",
        ja: 'サイト定義は「vmsguard: 1」で始まるYAMLファイルで、ゾーン、ホスト、エクスポートを記述します。書式は schema/site.schema.json にあります',
    },
    'cli.outside': {
        en: 'the path {path} leads out of {root}; start vmsguard in the folder that holds the site definition and its exports',
        ja: 'パス {path} は {root} の外にあります。サイト定義とエクスポートのあるフォルダーで vmsguard を実行してください',
    },
    'cli.output_link': {
        en: 'nothing was written: {path} is a symbolic link or lies behind one; name a file of its own',
        ja: '書き込んでいません: {path} はシンボリックリンクか、リンク先にあります。別のファイルを指定してください',
    },
    'cli.output_input': {
        en: 'nothing was written: {path} is one of the inputs; name another file',
        ja: '書き込んでいません: {path} は入力ファイルです。別のファイルを指定してください',
    },
    'cli.report_twice': {
        en: 'two reports would be written to {path}; name a file for each',
        ja: '{path} に2つのレポートを書き込むことはできません。別々のファイルを指定してください',
    },
    'cli.output_failed': {
        en: 'nothing was written to {path}: {reason}',
        ja: '{path} に書き込めません: {reason}',
    },
};
const cliMessages = (/* unused pure expression or super */ null && (messages));
function tell(language, message, parameters = {}) {
    return (0,model_message/* fillTemplate */.o)(messages[message][language], parameters);
}


/***/ }),

/***/ 3422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ choosePaint),
/* harmony export */   q: () => (/* binding */ processTerminal)
/* harmony export */ });
/* harmony import */ var _report_paint_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6800);

function choosePaint(terminal, noColour) {
    const { NO_COLOR: refused = '', FORCE_COLOR: forced = '' } = terminal.environment;
    if (noColour || refused !== '')
        return _report_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .paintNothing */ .U;
    if (forced !== '')
        return forced === '0' || forced === 'false' ? _report_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .paintNothing */ .U : _report_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .paintAnsi */ .O;
    return terminal.isTTY && terminal.environment['TERM'] !== 'dumb' ? _report_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .paintAnsi */ .O : _report_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .paintNothing */ .U;
}
function processTerminal() {
    return {
        folder: process.cwd(),
        environment: process.env,
        isTTY: process.stdout.isTTY === true,
        write: (text) => writeTo(process.stdout, text),
        writeError: (text) => writeTo(process.stderr, text),
    };
}
const GONE = new Set(['EPIPE', 'ERR_STREAM_DESTROYED']);
function writeTo(stream, text) {
    return new Promise((resolve, reject) => {
        const fail = (error) => (GONE.has(error.code ?? '') ? resolve(false) : reject(error));
        stream.once('error', fail);
        stream.write(text, (error) => {
            if (error instanceof Error)
                return fail(error);
            stream.off('error', fail);
            return resolve(true);
        });
    });
}


/***/ }),

/***/ 6906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ daysUntil),
/* harmony export */   L: () => (/* binding */ isCalendarDay)
/* harmony export */ });
function isCalendarDay(text) {
    if (!/^\d{4}-\d\d-\d\d$/u.test(text))
        return false;
    const day = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
const DAY = 86_400_000;
function daysUntil(from, to) {
    return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
}


/***/ }),

/***/ 2468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ fillTemplate)
/* harmony export */ });
function fillTemplate(template, parameters) {
    return template.replace(/\{(\w+)\}/gu, (_whole, name) => {
        const value = parameters[name];
        if (value === undefined)
            throw new Error(`the template has no value for {${name}}: ${template}`);
        return String(value);
    });
}


/***/ }),

/***/ 2173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   In: () => (/* binding */ levelOf),
/* harmony export */   LV: () => (/* binding */ isGating),
/* harmony export */   ai: () => (/* binding */ EXIT_CODES),
/* harmony export */   du: () => (/* binding */ isAtLeast),
/* harmony export */   oC: () => (/* binding */ SEVERITIES)
/* harmony export */ });
const EXIT_CODES = { pass: 0, fail: 1, incomplete: 2, error: 3 };
const SEVERITIES = ['critical', 'high', 'medium', 'low', 'info'];
function levelOf(severity) {
    if (severity === 'critical' || severity === 'high')
        return 'error';
    return severity === 'medium' ? 'warning' : 'note';
}
function isAtLeast(severity, threshold) {
    return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(threshold);
}
function isGating({ waiver, baseline }) {
    return waiver === undefined && baseline !== 'known';
}


/***/ }),

/***/ 3134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N0: () => (/* binding */ defuseLogLine),
/* harmony export */   TR: () => (/* binding */ plainLogLine),
/* harmony export */   en: () => (/* binding */ escapeTerminal)
/* harmony export */ });
/* harmony import */ var _visible_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(512);

function escapeTerminal(text) {
    return (0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q)(text);
}
function defuseLogLine(line) {
    return line.replace(/^(\s*):(?=:)/u, '$1: ').replaceAll('##[', '# #[');
}
function plainLogLine(text) {
    return defuseLogLine(escapeTerminal(text));
}


/***/ }),

/***/ 6800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ paintAnsi),
/* harmony export */   U: () => (/* binding */ paintNothing)
/* harmony export */ });
const CODES = { bold: '1', dim: '2', red: '31', green: '32', yellow: '33', blue: '34', cyan: '36' };
function paintAnsi(colour, text) {
    return `\u001b[${CODES[colour]}m${text}\u001b[0m`;
}
function paintNothing(_colour, text) {
    return text;
}


/***/ }),

/***/ 512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ visibleText)
/* harmony export */ });
/* unused harmony export isPlainText */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
function visibleText(text) {
    return text.replace(UNSEEN, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
function isPlainText(text) {
    return visibleText(text) === text;
}


/***/ }),

/***/ 7644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ InputError)
/* harmony export */ });
class InputError extends Error {
}


/***/ }),

/***/ 2137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
const version = '0.1.0';


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXTERNAL MODULE: ./.build/compiled/src/report/escape-terminal.js
var escape_terminal = __nccwpck_require__(3134);
;// CONCATENATED MODULE: ./.build/compiled/src/supervise-process.js
const UNFINISHED = 3;
function superviseProcess(teller) {
    let isBroken = false;
    let isFinished = false;
    process.exitCode = UNFINISHED;
    process.on('uncaughtException', (thrown) => {
        process.exitCode = UNFINISHED;
        if (isBroken)
            return;
        isBroken = true;
        teller.broken(thrown);
    });
    process.on('beforeExit', () => {
        if (isFinished || isBroken)
            return;
        isFinished = true;
        teller.unfinished();
    });
    return (code) => {
        isFinished = true;
        if (!isBroken)
            process.exitCode = code;
    };
}

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
// EXTERNAL MODULE: ./.build/compiled/src/model/report.js
var report = __nccwpck_require__(2173);
// EXTERNAL MODULE: ./.build/compiled/src/run-request.js
var run_request = __nccwpck_require__(7644);
// EXTERNAL MODULE: ./.build/compiled/src/model/calendar-day.js
var calendar_day = __nccwpck_require__(6906);
// EXTERNAL MODULE: ./.build/compiled/src/cli/asked-port.js
var asked_port = __nccwpck_require__(6330);
// EXTERNAL MODULE: ./.build/compiled/src/cli/messages.js + 1 modules
var messages = __nccwpck_require__(4235);
;// CONCATENATED MODULE: ./.build/compiled/src/cli/report-options.js


const REPORT_FORMATS = ['text', 'json', 'sarif', 'junit', 'csv', 'markdown', 'comment'];
function parseFormat(value, judges, language) {
    const possible = judges ? REPORT_FORMATS : REPORT_FORMATS.slice(0, 2);
    const found = possible.find((format) => format === value);
    if (found !== undefined)
        return found;
    throw new run_request/* InputError */.d((0,messages/* tell */.q)(language, 'cli.invalid_value', { option: '--format', value, possible: possible.join(', ') }));
}
function parseReportFiles(values, output, language) {
    const files = values.map((value) => parseReportFile(value, language));
    const paths = [...files.map(({ path }) => path), ...(output === undefined ? [] : [output])];
    const twice = paths.find((path, index) => paths.indexOf(path) !== index);
    if (twice !== undefined)
        throw new run_request/* InputError */.d((0,messages/* tell */.q)(language, 'cli.report_twice', { path: twice }));
    return files;
}
function parseReportFile(value, language) {
    const at = value.indexOf('=');
    const [name, path] = [value.slice(0, Math.max(0, at)), value.slice(at + 1)];
    const format = REPORT_FORMATS.find((one) => one === name);
    if (format !== undefined && path !== '')
        return { format, path };
    const possible = `FORMAT=FILE (${REPORT_FORMATS.join(', ')})`;
    throw new run_request/* InputError */.d((0,messages/* tell */.q)(language, 'cli.invalid_value', { option: '--report', value, possible }));
}

;// CONCATENATED MODULE: ./.build/compiled/src/cli/arguments.js







const OPTIONS = {
    format: { type: 'string' },
    language: { type: 'string' },
    date: { type: 'string' },
    'fail-on': { type: 'string' },
    'fail-on-undecided': { type: 'boolean' },
    output: { type: 'string' },
    report: { type: 'string', multiple: true },
    scope: { type: 'string' },
    'no-waivers': { type: 'boolean' },
    'waivers-from': { type: 'string' },
    baseline: { type: 'string' },
    from: { type: 'string' },
    to: { type: 'string' },
    port: { type: 'string' },
    'no-color': { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
    version: { type: 'boolean' },
};
const OPTIONS_OF = {
    check: ['report', 'date', 'fail-on', 'fail-on-undecided', 'output', 'no-waivers', 'baseline'],
    baseline: ['date', 'output', 'no-waivers'],
    diff: ['report', 'date', 'fail-on', 'fail-on-undecided', 'scope', 'waivers-from', 'no-waivers'],
    query: ['from', 'to', 'port'],
};
function parseArguments(args) {
    const asked = languageOf(args);
    const { values, positionals } = parsed(args, asked);
    const common = {
        format: parseFormat(values.format ?? 'text', positionals[0] === 'check' || positionals[0] === 'diff', asked),
        language: oneOf('--language', values.language ?? 'en', ['en', 'ja'], asked),
        noColour: values['no-color'] ?? false,
    };
    const [name, ...others] = positionals;
    if (values.version === true)
        return { ...common, name: 'version' };
    if (values.help === true || name === 'help')
        return { ...common, name: 'help' };
    if (name === undefined)
        throw new run_request/* InputError */.d((0,messages/* tell */.q)(asked, 'cli.no_command'));
    refuseMisplacedOptions(name, values, asked);
    if (name === 'check')
        return checkCommand(common, values, others);
    if (name === 'baseline')
        return baselineCommand(common, values, others);
    if (name === 'diff')
        return diffCommand(common, values, others);
    if (name === 'query')
        return queryCommand(common, values, others);
    if (name === 'formats')
        return { ...common, name, files: others };
    const [argument, extra] = others;
    if (name === 'explain') {
        if (argument === undefined || extra !== undefined)
            throw new run_request/* InputError */.d((0,messages/* tell */.q)(asked, 'cli.explain_what'));
        return { ...common, name, subject: argument };
    }
    if (name !== 'rules')
        throw new run_request/* InputError */.d((0,messages/* tell */.q)(asked, 'cli.unknown_command', { command: name }));
    if (argument !== undefined)
        throw new run_request/* InputError */.d((0,messages/* tell */.q)(asked, 'cli.too_many_arguments', { command: name, argument }));
    return { ...common, name };
}
function languageOf(args) {
    return args.some((arg, index) => arg === '--language=ja' || (arg === 'ja' && args[index - 1] === '--language')) ? 'ja' : 'en';
}
function parsed(args, language) {
    try {
        return (0,external_node_util_namespaceObject.parseArgs)({ args: [...args], options: OPTIONS, allowPositionals: true, strict: true });
    }
    catch (thrown) {
        const [reason = ''] = (thrown instanceof Error ? thrown.message : String(thrown)).split('. ');
        throw new run_request/* InputError */.d((0,messages/* tell */.q)(language, 'cli.unknown_option', { reason }));
    }
}
function judgingOptions({ language }, values) {
    const { date } = values;
    if (date !== undefined && !(0,calendar_day/* isCalendarDay */.L)(date)) {
        throw new run_request/* InputError */.d((0,messages/* tell */.q)(language, 'cli.invalid_value', { option: '--date', value: date, possible: 'YYYY-MM-DD' }));
    }
    return {
        ...(date === undefined ? {} : { date }),
        failOn: oneOf('--fail-on', values['fail-on'] ?? 'high', report/* SEVERITIES */.oC, language),
        failOnUndecided: values['fail-on-undecided'] ?? false,
    };
}
function diffCommand(common, values, [base, head, extra]) {
    const { language } = common;
    if (base === undefined || extra !== undefined)
        throw new run_request/* InputError */.d((0,messages/* tell */.q)(language, 'cli.diff_what'));
    const scope = oneOf('--scope', values.scope ?? 'new', ['new', 'all'], language);
    return { ...common, name: 'diff', base, ...(head === undefined ? {} : { head }), ...judgingOptions(common, values), ...reportsOption(common, values), ...waiversOption(common, values), scope };
}
function checkCommand(common, values, paths) {
    const { baseline } = values;
    if (baseline === '')
        throw new run_request/* InputError */.d((0,messages/* tell */.q)(common.language, 'cli.invalid_value', { option: '--baseline', value: '', possible: 'FILE' }));
    return {
        ...common,
        name: 'check',
        paths: paths.length === 0 ? ['.'] : paths,
        ...judgingOptions(common, values),
        ...reportsOption(common, values),
        ...outputOption(common, values),
        ...waiversOption(common, values),
        ...(baseline === undefined ? {} : { baseline }),
    };
}
function baselineCommand(common, values, paths) {
    const { date } = judgingOptions(common, values);
    return {
        ...common,
        name: 'baseline',
        paths: paths.length === 0 ? ['.'] : paths,
        ...(date === undefined ? {} : { date }),
        ...outputOption(common, values),
        ...waiversOption(common, values),
    };
}
function waiversOption({ language }, values) {
    const from = values['waivers-from'];
    if (values['no-waivers'] === true)
        return { waiversFrom: 'none' };
    return from === undefined ? {} : { waiversFrom: oneOf('--waivers-from', from, ['base', 'head'], language) };
}
function outputOption({ language }, { output }) {
    if (output === '')
        throw new run_request/* InputError */.d((0,messages/* tell */.q)(language, 'cli.invalid_value', { option: '--output', value: '', possible: 'FILE' }));
    return output === undefined ? {} : { output };
}
function reportsOption({ language }, { report, output }) {
    return report === undefined ? {} : { reports: parseReportFiles(report, output, language) };
}
function queryCommand(common, { from, to, port }, [path = '.', extra]) {
    const { language } = common;
    if (from === undefined || to === undefined || port === undefined)
        throw new run_request/* InputError */.d((0,messages/* tell */.q)(language, 'cli.query_what'));
    if (extra !== undefined)
        throw new run_request/* InputError */.d((0,messages/* tell */.q)(language, 'cli.query_one_site', { argument: extra }));
    const asked = (0,asked_port/* parsePort */.p)(port);
    if (asked === undefined)
        throw new run_request/* InputError */.d((0,messages/* tell */.q)(language, 'cli.invalid_value', { option: '--port', value: port, possible: 'tcp/7563, udp/161' }));
    return { ...common, name: 'query', path, from, to, service: { transport: asked.transport ?? 'tcp', port: asked.number } };
}
function refuseMisplacedOptions(command, values, language) {
    const own = new Set(Object.entries(OPTIONS_OF).flatMap(([owner, options]) => (owner === command ? options : [])));
    const misplaced = Object.values(OPTIONS_OF).flat().find((option) => values[option] !== undefined && !own.has(option));
    if (misplaced === undefined)
        return;
    throw new run_request/* InputError */.d((0,messages/* tell */.q)(language, 'cli.misplaced_option', { option: `--${misplaced}`, command }));
}
function oneOf(option, value, possible, language) {
    const found = possible.find((one) => one === value);
    if (found !== undefined)
        return found;
    throw new run_request/* InputError */.d((0,messages/* tell */.q)(language, 'cli.invalid_value', { option, value, possible: possible.join(', ') }));
}

// EXTERNAL MODULE: ./.build/compiled/src/version.js
var version = __nccwpck_require__(2137);
;// CONCATENATED MODULE: ./.build/compiled/src/cli/help.js
const ENGLISH = `Usage: vmsguard <command> [options]

Commands
  check [paths...]   judge the site definitions at or below the paths (default: this folder)
  diff BASE [HEAD]   tell what a change opens and closes, and judge it; BASE and HEAD are
                     folders or git revisions, HEAD the files as they stand if left out
  baseline [paths...] --output FILE
                     write down what is wrong today, for check --baseline
  query [path] --from END --to END --port PORT
                     tell which lines, on which devices, decide this traffic of a site
  explain SUBJECT    tell about a rule, port, requirement, conflict, guide row or flow:
                     port/recorders_only, 7563, tcp/9000, R-19, INC-47, ms-in-9000, FL19
  rules              list the rules with their requirements
  formats            list the firewall formats that can be read
  formats FILES...   tell what exported files are taken for, and how much of each is understood

Options of check
  --date YYYY-MM-DD          judge as of this day (default: today, UTC)
  --fail-on SEVERITY         critical, high, medium, low or info (default: high)
  --fail-on-undecided        a requirement left undecided makes its site incomplete
  --output FILE              write the report to a file instead of the terminal
  --report FORMAT=FILE       write it in this format as well; may be given several times
  --baseline FILE            what this file knows fails nothing unless it got worse
  --no-waivers               judge as though the sites accepted nothing

Options of baseline
  --date, --output, --no-waivers as for check

Options of diff
  --date, --fail-on, --fail-on-undecided, --report as for check
  --scope new|all            which findings may fail: those the base has not, or all (default: new)
  --waivers-from base|head   whose waivers count (default: base)
  --no-waivers               judge as though the sites accepted nothing

Options of query
  --from END, --to END       a zone, host or group of the site, an address or a network
  --port PORT                tcp/7563, udp/161; tcp where nothing is said

Options of every command
  --format text|json         (default: text); check and diff also write sarif, junit, csv,
                             markdown and comment, the text of a pull request's comment
  --language en|ja           (default: en)
  --no-color                 no colours; NO_COLOR does the same, FORCE_COLOR the opposite
  --help, --version

Exit codes of check and diff: 0 pass, 1 fail, 2 incomplete, 3 error
Exit codes of query:   0 passes, 1 blocked, 2 in doubt or only some of it, 3 error
Exit codes of formats: 0 all understood, 2 something is not, 3 error
`;
const JAPANESE = `使い方: vmsguard <コマンド> [オプション]

コマンド
  check [パス...]    指定したパス以下のサイト定義を判定します(既定: 現在のフォルダー)
  diff BASE [HEAD]   変更によって通るようになる通信、通らなくなる通信を示し、判定します。
                     BASE と HEAD はフォルダーかGitのリビジョンです(HEAD 省略時は現在のファイル)
  baseline [パス...] --output ファイル
                     現在の検出事項を記録します(check --baseline で使います)
  query [パス] --from 送信元 --to 宛先 --port ポート
                     サイトのこの通信を、どの機器のどの行が決めているかを示します
  explain 対象       ルール、ポート、要件、矛盾、ガイドの行、フローを説明します:
                     port/recorders_only、7563、tcp/9000、R-19、INC-47、ms-in-9000、FL19
  rules              ルールと対応する要件を一覧表示します
  formats            読み取れるファイアウォール形式を一覧表示します
  formats ファイル   エクスポートがどの形式と判断され、どこまで理解されたかを示します

check のオプション
  --date YYYY-MM-DD          この日付で評価します(既定: 今日、UTC)
  --fail-on 重大度           critical、high、medium、low、info(既定: high)
  --fail-on-undecided        未確定の要件があるサイトを判定不能とします
  --output ファイル          レポートを端末ではなくファイルに書き込みます
  --report 形式=ファイル     この形式でもファイルに書き込みます(複数指定可)
  --baseline ファイル        記録済みの検出事項は、悪化しない限り不合格の対象としません
  --no-waivers               適用除外を無視して判定します

baseline のオプション
  --date、--output、--no-waivers は check と同じです

diff のオプション
  --date、--fail-on、--fail-on-undecided、--report は check と同じです
  --scope new|all            不合格の対象とする検出: 新規のみ、またはすべて(既定: new)
  --waivers-from base|head   どちらの適用除外を有効とするか(既定: base)
  --no-waivers               適用除外を無視して判定します

query のオプション
  --from、--to               サイトのゾーン、ホスト、グループ、アドレス、ネットワーク
  --port ポート              tcp/7563、udp/161。指定がなければ tcp

共通のオプション
  --format text|json         (既定: text)。check と diff では sarif、junit、csv、markdown、
                             comment(プルリクエストのコメント)も指定できます
  --language en|ja           (既定: en)
  --no-color                 色を付けません。NO_COLOR も同様です。FORCE_COLOR は常に色を付けます
  --help、--version

check と diff の終了コード: 0 合格、1 不合格、2 判定不能、3 エラー
query の終了コード:   0 通過、1 遮断、2 不明または一部のみ、3 エラー
formats の終了コード: 0 すべて理解、2 理解できない部分あり、3 エラー
`;
function helpText(language) {
    return language === 'ja' ? JAPANESE : ENGLISH;
}

// EXTERNAL MODULE: ./.build/compiled/src/cli/terminal.js
var cli_terminal = __nccwpck_require__(3422);
;// CONCATENATED MODULE: ./.build/compiled/src/cli/main.js








async function main(args, terminal) {
    const language = languageOf(args);
    try {
        return await runCommand(parseArguments(args), terminal);
    }
    catch (thrown) {
        const text = thrown instanceof run_request/* InputError */.d ? (0,messages/* tell */.q)(language, 'cli.error', { message: thrown.message }) : crashText(thrown, args);
        await terminal.writeError(`${text.split('\n').map(escape_terminal/* plainLogLine */.TR).join('\n')}\n`);
        return report/* EXIT_CODES */.ai.error;
    }
}
async function runCommand(command, terminal) {
    if (isAbout(command))
        return shown(terminal, command.name === 'version' ? `${version/* version */.r}\n` : helpText(command.language));
    if (command.name === 'check') {
        const { check } = await __nccwpck_require__.e(/* import() */ 174).then(__nccwpck_require__.bind(__nccwpck_require__, 174));
        return check(command, terminal);
    }
    if (command.name === 'diff') {
        const { diff } = await Promise.all(/* import() */[__nccwpck_require__.e(243), __nccwpck_require__.e(774), __nccwpck_require__.e(800), __nccwpck_require__.e(517), __nccwpck_require__.e(829), __nccwpck_require__.e(461), __nccwpck_require__.e(508), __nccwpck_require__.e(525), __nccwpck_require__.e(768), __nccwpck_require__.e(490), __nccwpck_require__.e(947)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1947));
        return diff(command, terminal);
    }
    if (command.name === 'baseline') {
        const { writeBaseline } = await Promise.all(/* import() */[__nccwpck_require__.e(243), __nccwpck_require__.e(774), __nccwpck_require__.e(800), __nccwpck_require__.e(517), __nccwpck_require__.e(829), __nccwpck_require__.e(461), __nccwpck_require__.e(508), __nccwpck_require__.e(525), __nccwpck_require__.e(768), __nccwpck_require__.e(490), __nccwpck_require__.e(857)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6857));
        return writeBaseline(command, terminal);
    }
    const { explanation, exitCode } = await answer(command, terminal);
    await tellAbout(explanation, { command, terminal });
    return exitCode;
}
function isAbout(command) {
    return command.name === 'help' || command.name === 'version';
}
async function answer(command, terminal) {
    if (command.name === 'query')
        return (await Promise.all(/* import() */[__nccwpck_require__.e(243), __nccwpck_require__.e(800), __nccwpck_require__.e(994), __nccwpck_require__.e(517), __nccwpck_require__.e(829), __nccwpck_require__.e(461), __nccwpck_require__.e(525), __nccwpck_require__.e(768), __nccwpck_require__.e(258)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9258))).answerQuery(command, terminal);
    if (command.name === 'formats')
        return (await Promise.all(/* import() */[__nccwpck_require__.e(243), __nccwpck_require__.e(800), __nccwpck_require__.e(994), __nccwpck_require__.e(517), __nccwpck_require__.e(829), __nccwpck_require__.e(461), __nccwpck_require__.e(728)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1728))).answerFormats(command, terminal);
    const { lookUp } = await Promise.all(/* import() */[__nccwpck_require__.e(774), __nccwpck_require__.e(517), __nccwpck_require__.e(508), __nccwpck_require__.e(525), __nccwpck_require__.e(687)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6687));
    return { explanation: await lookUp(command), exitCode: report/* EXIT_CODES */.ai.pass };
}
async function tellAbout({ data, sections }, { command, terminal }) {
    if (command.format === 'json') {
        const { renderPlainJson } = await __nccwpck_require__.e(/* import() */ 869).then(__nccwpck_require__.bind(__nccwpck_require__, 4869));
        await shown(terminal, renderPlainJson(data));
        return;
    }
    const { renderExplanation } = await __nccwpck_require__.e(/* import() */ 308).then(__nccwpck_require__.bind(__nccwpck_require__, 5308));
    await shown(terminal, renderExplanation({ data, sections }, { language: command.language, paint: paintOf(command, terminal) }));
}
function paintOf({ noColour }, terminal) {
    return (0,cli_terminal/* choosePaint */.i)(terminal, noColour);
}
async function shown(terminal, text) {
    await terminal.write(text);
    return report/* EXIT_CODES */.ai.pass;
}
function crashText(thrown, args) {
    const reason = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
    return (0,messages/* tell */.q)(languageOf(args), 'cli.crashed', { reason });
}

;// CONCATENATED MODULE: ./.build/compiled/src/cli/index.js






const args = process.argv.slice(2);
const terminal = (0,cli_terminal/* processTerminal */.q)();
const finish = superviseProcess({
    broken: (thrown) => complain(crashText(thrown, args)),
    unfinished: () => complain((0,messages/* tell */.q)(languageOf(args), 'cli.unfinished')),
});
void main(args, terminal).then(finish);
function complain(text) {
    terminal.writeError(`${text.split('\n').map(escape_terminal/* plainLogLine */.TR).join('\n')}\n`).catch(() => undefined);
}

