export const id = 557;
export const ids = [557];
export const modules = {

/***/ 1557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadSourceLines: () => (/* binding */ loadSourceLines)
/* harmony export */ });
/* harmony import */ var _parsers_shared_decode_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5364);
/* harmony import */ var _report_code_frame_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3431);


const MOST_LINES = 10;
async function loadSourceLines(report, workspace) {
    const kept = new Map();
    for (const [path, numbers] of wantedLines(report))
        kept.set(path, await readLines(workspace, path, numbers));
    return (path, first, last) => {
        const lines = kept.get(path);
        const shown = [];
        for (let number = first; number <= last; number += 1) {
            const line = lines?.get(number);
            if (line === undefined)
                break;
            shown.push(line);
        }
        return shown.length === 0 ? undefined : shown;
    };
}
function wantedLines(report) {
    const wanted = new Map();
    for (const { findings } of report.sites) {
        for (const { location } of findings) {
            const numbers = wanted.get(location.path) ?? new Set();
            for (const number of linesOf(location))
                numbers.add(number);
            wanted.set(location.path, numbers);
        }
    }
    return wanted;
}
function linesOf({ region }) {
    if (region === undefined)
        return [];
    const first = Math.max(1, region.startLine - _report_code_frame_js__WEBPACK_IMPORTED_MODULE_0__/* .CONTEXT_LINES */ .E);
    const last = Math.min(Math.max(region.startLine, region.endLine ?? 0) + _report_code_frame_js__WEBPACK_IMPORTED_MODULE_0__/* .CONTEXT_LINES */ .E, first + MOST_LINES);
    return Array.from({ length: last - first + 1 }, (_unused, index) => first + index);
}
async function readLines(workspace, path, numbers) {
    const answer = path === '' || numbers.size === 0 ? undefined : await workspace.read(path);
    if (answer === undefined || 'problem' in answer)
        return new Map();
    const lines = ((0,_parsers_shared_decode_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeText */ .g)(answer.file.bytes)?.text ?? '').split(/\r\n|[\r\n]/u);
    const kept = [...numbers].flatMap((number) => {
        const line = lines[number - 1];
        return line === undefined ? [] : [[number, line]];
    });
    return new Map(kept);
}


/***/ }),

/***/ 5364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ decodeLines),
/* harmony export */   g: () => (/* binding */ decodeText)
/* harmony export */ });
function decodeText(bytes) {
    return decodeAs(bytes, byteOrderMark(bytes) ?? utf16WithoutMark(bytes));
}
function decodeLines(bytes) {
    const encoding = byteOrderMark(bytes) ?? utf16WithoutMark(bytes);
    if (encoding === undefined || encoding === 'utf-8')
        return decodeAs(withLineFeeds(bytes), encoding);
    const decoded = decodeAs(bytes, encoding);
    return decoded === undefined ? undefined : { ...decoded, text: decoded.text.replace(/\r\n?/gu, '\n') };
}
function decodeAs(bytes, encoding) {
    if (encoding !== undefined)
        return strict(bytes, encoding);
    const decoded = strict(bytes, 'utf-8') ?? strict(bytes, 'shift_jis');
    if (decoded !== undefined)
        return decoded;
    if (bytes.includes(0))
        return undefined;
    const text = new TextDecoder('windows-1252').decode(bytes);
    return { text, encoding: 'windows-1252', guessed: true };
}
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
function withLineFeeds(bytes) {
    if (!bytes.includes(CARRIAGE_RETURN))
        return bytes;
    const result = new Uint8Array(bytes.length);
    let length = 0;
    for (let index = 0; index < bytes.length; index += 1) {
        const byte = bytes[index] ?? 0;
        if (byte === LINE_FEED && index > 0 && bytes[index - 1] === CARRIAGE_RETURN)
            continue;
        result[length] = byte === CARRIAGE_RETURN ? LINE_FEED : byte;
        length += 1;
    }
    return result.subarray(0, length);
}
function byteOrderMark(bytes) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return 'utf-16le';
    if (bytes[0] === 0xfe && bytes[1] === 0xff)
        return 'utf-16be';
    if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
        return 'utf-8';
    return undefined;
}
function utf16WithoutMark(bytes) {
    const sample = bytes.subarray(0, 512);
    if (sample.length < 4 || sample.length % 2 !== 0)
        return undefined;
    const even = zerosFrom(sample, 0);
    const odd = zerosFrom(sample, 1);
    if (even === 0 && odd > sample.length / 4)
        return 'utf-16le';
    return odd === 0 && even > sample.length / 4 ? 'utf-16be' : undefined;
}
function zerosFrom(sample, first) {
    let zeros = 0;
    for (let index = first; index < sample.length; index += 2)
        if (sample[index] === 0)
            zeros += 1;
    return zeros;
}
function strict(bytes, encoding) {
    try {
        const text = withoutPadding(new TextDecoder(encoding, { fatal: true }).decode(bytes));
        return text.includes('\0') ? undefined : { text, encoding, guessed: false };
    }
    catch {
        return undefined;
    }
}
function withoutPadding(text) {
    let end = text.length;
    while (end > 0 && text[end - 1] === '\0')
        end -= 1;
    return text.slice(0, end);
}


/***/ }),

/***/ 3431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ CONTEXT_LINES),
/* harmony export */   l: () => (/* binding */ codeFrame)
/* harmony export */ });
/* harmony import */ var _cut_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2186);
/* harmony import */ var _escape_terminal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3134);
/* harmony import */ var _may_hold_secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2760);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7994);




const CONTEXT_LINES = 2;
const MOST_LINES = 9;
const WIDEST = 160;
function codeFrame(location, sourceLines, style) {
    const { region } = location;
    if (region === undefined)
        return [];
    const first = Math.max(1, region.startLine - CONTEXT_LINES);
    const end = Math.max(region.startLine, region.endLine ?? region.startLine);
    const last = Math.min(end + CONTEXT_LINES, first + MOST_LINES - 1);
    const lines = sourceLines(location.path, first, last);
    if (lines === undefined)
        return [];
    const width = String(last).length;
    return lines.map((line, index) => {
        const number = first + index;
        const meant = number >= region.startLine && number <= end;
        const gutter = `${meant ? '>' : ' '} ${String(number).padStart(width)} |`;
        return `${style.paint(meant ? 'red' : 'dim', gutter)} ${shownLine(line, style.language)}`.trimEnd();
    });
}
function shownLine(line, language) {
    if ((0,_may_hold_secret_js__WEBPACK_IMPORTED_MODULE_1__/* .mayHoldSecret */ .d)(line))
        return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)(language, 'finding.hidden-line');
    return (0,_cut_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cutToCells */ .nq)((0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeTerminal */ .en)(line.replaceAll('\t', '  ')), WIDEST);
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


/***/ })

};
