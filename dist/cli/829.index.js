export const id = 829;
export const ids = [829];
export const modules = {

/***/ 5436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ diagnostic)
/* harmony export */ });
function diagnostic(effect, code, location, parameters = {}) {
    return { effect, code, parameters, location };
}


/***/ }),

/***/ 2931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cc: () => (/* binding */ IPV4_RANGE),
/* harmony export */   D_: () => (/* binding */ parseIpAddress),
/* harmony export */   EE: () => (/* binding */ prefixRange),
/* harmony export */   Fp: () => (/* binding */ parseDottedQuad),
/* harmony export */   GN: () => (/* binding */ parseCidr),
/* harmony export */   TY: () => (/* binding */ IPV6_RANGES),
/* harmony export */   XJ: () => (/* binding */ maskLength),
/* harmony export */   bl: () => (/* binding */ formatIpAddress),
/* harmony export */   eH: () => (/* binding */ isIpv4),
/* harmony export */   g7: () => (/* binding */ formatIpRange)
/* harmony export */ });
const V4_OFFSET = 0xffff00000000n;
const V4_LAST = 0xffffffffffffn;
const LAST_ADDRESS = (1n << 128n) - 1n;
const IPV4_RANGE = { first: V4_OFFSET, last: V4_LAST };
const IPV6_RANGES = [
    { first: 0n, last: V4_OFFSET - 1n },
    { first: V4_LAST + 1n, last: LAST_ADDRESS },
];
function isIpv4(address) {
    return address >= V4_OFFSET && address <= V4_LAST;
}
function parseIpAddress(text) {
    return text.includes(':') ? parseIpv6(text) : parseIpv4(text);
}
function parseDottedQuad(text) {
    let value = 0;
    let octet = -1;
    let dots = 0;
    for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (code === DOT && octet >= 0) {
            value = value * 256 + octet;
            octet = -1;
            dots += 1;
        }
        else if (code >= DIGIT_ZERO && code <= DIGIT_ZERO + 9 && octet !== 0) {
            octet = (octet < 0 ? 0 : octet * 10) + code - DIGIT_ZERO;
            if (octet > 255)
                return undefined;
        }
        else {
            return undefined;
        }
    }
    return dots === 3 && octet >= 0 ? value * 256 + octet : undefined;
}
const DOT = 0x2e;
const DIGIT_ZERO = 0x30;
function parseIpv4(text) {
    const value = parseDottedQuad(text);
    return value === undefined ? undefined : V4_OFFSET + BigInt(value);
}
function parseIpv6(text) {
    const halves = text.split('::');
    if (halves.length > 2)
        return undefined;
    const [before = ''] = halves;
    if (halves.length === 2 && before.includes('.'))
        return undefined;
    const head = parseGroups(before);
    const tail = halves.length === 2 ? parseGroups(halves[1] ?? '') : [];
    if (head === undefined || tail === undefined)
        return undefined;
    const missing = 8 - head.length - tail.length;
    if (halves.length === 2 ? missing < 1 : missing !== 0)
        return undefined;
    const groups = [...head, ...new Array(missing).fill(0), ...tail];
    return groups.reduce((value, group) => (value << 16n) | BigInt(group), 0n);
}
function parseGroups(text) {
    if (text === '')
        return [];
    const parts = text.split(':');
    const groups = [];
    for (const [index, part] of parts.entries()) {
        if (part.includes('.')) {
            const quad = index === parts.length - 1 ? parseDottedQuad(part) : undefined;
            if (quad === undefined)
                return undefined;
            groups.push(Math.floor(quad / 65536), quad % 65536);
        }
        else {
            if (!/^[0-9a-fA-F]{1,4}$/u.test(part))
                return undefined;
            groups.push(Number.parseInt(part, 16));
        }
    }
    return groups;
}
function parseCidr(text) {
    const slash = text.indexOf('/');
    const address = parseIpAddress(slash === -1 ? text : text.slice(0, slash));
    if (address === undefined)
        return undefined;
    if (slash === -1)
        return { first: address, last: address };
    const lengthText = text.slice(slash + 1);
    if (!/^(?:0|[1-9]\d{0,2})$/u.test(lengthText))
        return undefined;
    return prefixRange(address, Number(lengthText), text.includes(':'));
}
function prefixRange(address, length, asIpv6 = !isIpv4(address)) {
    const width = asIpv6 ? 128 : 32;
    if (length < 0 || length > width)
        return undefined;
    const size = 1n << BigInt(width - length);
    const first = (address / size) * size;
    return { first, last: first + size - 1n };
}
function maskLength(mask) {
    const inverted = 0xffff_ffff - mask;
    const length = 32 - Math.log2(inverted + 1);
    return Number.isInteger(length) ? length : undefined;
}
function formatIpAddress(address) {
    if (isIpv4(address)) {
        const value = Number(address - V4_OFFSET);
        return [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255].join('.');
    }
    const groups = [];
    for (let shift = 112n; shift >= 0n; shift -= 16n)
        groups.push(((address >> shift) & 0xffffn).toString(16));
    return compressZeros(groups);
}
function compressZeros(groups) {
    let best = { start: 0, length: 0 };
    for (let start = 0; start < groups.length; start += 1) {
        let length = 0;
        while (groups[start + length] === '0')
            length += 1;
        if (length > best.length)
            best = { start, length };
    }
    if (best.length < 2)
        return groups.join(':');
    return `${groups.slice(0, best.start).join(':')}::${groups.slice(best.start + best.length).join(':')}`;
}
function formatIpRange(range) {
    if (range.first === range.last)
        return formatIpAddress(range.first);
    const size = range.last - range.first + 1n;
    const bits = size.toString(2).length - 1;
    const isBlock = size === 1n << BigInt(bits) && range.first % size === 0n;
    const width = isIpv4(range.first) && isIpv4(range.last) ? 32 : 128;
    if (isBlock)
        return `${formatIpAddress(range.first)}/${width - bits}`;
    return `${formatIpAddress(range.first)}-${formatIpAddress(range.last)}`;
}


/***/ }),

/***/ 7779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dq: () => (/* binding */ ipsInclude),
/* harmony export */   IF: () => (/* binding */ ALL_IPV6),
/* harmony export */   LO: () => (/* binding */ ALL_ADDRESSES),
/* harmony export */   QR: () => (/* binding */ ofOneFamily),
/* harmony export */   Xd: () => (/* binding */ subtractIps),
/* harmony export */   eZ: () => (/* binding */ countIps),
/* harmony export */   gh: () => (/* binding */ ipsOverlap),
/* harmony export */   iw: () => (/* binding */ ipSet),
/* harmony export */   n6: () => (/* binding */ ipsContain),
/* harmony export */   py: () => (/* binding */ complementIps),
/* harmony export */   rm: () => (/* binding */ sameIps),
/* harmony export */   up: () => (/* binding */ ALL_IPV4),
/* harmony export */   wD: () => (/* binding */ intersectIps),
/* harmony export */   xY: () => (/* binding */ NO_ADDRESSES),
/* harmony export */   y6: () => (/* binding */ uniteIps)
/* harmony export */ });
/* harmony import */ var _ip_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2931);

const NO_ADDRESSES = [];
const ALL_IPV4 = [_ip_address_js__WEBPACK_IMPORTED_MODULE_0__/* .IPV4_RANGE */ .Cc];
const ALL_IPV6 = _ip_address_js__WEBPACK_IMPORTED_MODULE_0__/* .IPV6_RANGES */ .TY;
const ALL_ADDRESSES = [{ first: 0n, last: (1n << 128n) - 1n }];
function ipSet(ranges) {
    if (ranges.length < 2)
        return ranges;
    const sorted = [...ranges].sort((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0));
    const merged = [];
    for (const range of sorted) {
        const previous = merged.at(-1);
        if (previous !== undefined && range.first <= previous.last + 1n) {
            if (range.last > previous.last)
                previous.last = range.last;
        }
        else {
            merged.push({ first: range.first, last: range.last });
        }
    }
    return merged;
}
function ofOneFamily(range) {
    return (0,_ip_address_js__WEBPACK_IMPORTED_MODULE_0__/* .isIpv4 */ .eH)(range.first) && (0,_ip_address_js__WEBPACK_IMPORTED_MODULE_0__/* .isIpv4 */ .eH)(range.last) ? [range] : subtractIps([range], ALL_IPV4);
}
function uniteIps(...sets) {
    return ipSet(sets.flat());
}
function intersectIps(a, b) {
    if (a === b || b === ALL_ADDRESSES)
        return a;
    if (a === ALL_ADDRESSES)
        return b;
    const [onlyA] = a;
    const [onlyB] = b;
    if (a.length === 1 && b.length === 1 && onlyA !== undefined && onlyB !== undefined) {
        if (onlyB.first <= onlyA.first && onlyA.last <= onlyB.last)
            return a;
        if (onlyA.first <= onlyB.first && onlyB.last <= onlyA.last)
            return b;
    }
    const result = [];
    let i = 0;
    let j = 0;
    for (;;) {
        const x = a[i];
        const y = b[j];
        if (x === undefined || y === undefined)
            return result;
        const first = x.first > y.first ? x.first : y.first;
        const last = x.last < y.last ? x.last : y.last;
        if (first <= last)
            result.push(first === x.first && last === x.last ? x : { first, last });
        if (x.last < y.last)
            i += 1;
        else
            j += 1;
    }
}
function subtractIps(a, b) {
    if (b.length === 0 || a.length === 0)
        return a;
    const result = [];
    let j = 0;
    for (const range of a) {
        let first = range.first;
        while (j < b.length && (b[j]?.last ?? 0n) < first)
            j += 1;
        let k = j;
        for (let hole = b[k]; hole !== undefined && hole.first <= range.last; hole = b[k]) {
            if (hole.first > first)
                result.push({ first, last: hole.first - 1n });
            first = hole.last + 1n;
            if (first > range.last)
                break;
            k += 1;
        }
        if (first <= range.last)
            result.push(first === range.first ? range : { first, last: range.last });
    }
    return result;
}
function complementIps(set) {
    return subtractIps(ALL_ADDRESSES, set);
}
function ipsOverlap(a, b) {
    let i = 0;
    let j = 0;
    for (;;) {
        const x = a[i];
        const y = b[j];
        if (x === undefined || y === undefined)
            return false;
        if (x.last < y.first)
            i += 1;
        else if (y.last < x.first)
            j += 1;
        else
            return true;
    }
}
function ipsContain(outer, inner) {
    let j = 0;
    for (const range of inner) {
        while ((outer[j]?.last ?? range.last) < range.last)
            j += 1;
        const holder = outer[j];
        if (holder === undefined || holder.first > range.first)
            return false;
    }
    return true;
}
function ipsInclude(set, address) {
    return set.some((range) => range.first <= address && address <= range.last);
}
function sameIps(a, b) {
    return a.length === b.length && a.every((range, i) => range.first === b[i]?.first && range.last === b[i]?.last);
}
function countIps(set) {
    return set.reduce((sum, range) => sum + range.last - range.first + 1n, 0n);
}


/***/ }),

/***/ 8291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DK: () => (/* binding */ numbersContain),
/* harmony export */   GQ: () => (/* binding */ formatNumbers),
/* harmony export */   Gi: () => (/* binding */ intersectNumbers),
/* harmony export */   P6: () => (/* binding */ NO_NUMBERS),
/* harmony export */   TQ: () => (/* binding */ ALL_PORTS),
/* harmony export */   U7: () => (/* binding */ numberSet),
/* harmony export */   Z_: () => (/* binding */ subtractNumbers),
/* harmony export */   ax: () => (/* binding */ oneNumber),
/* harmony export */   eK: () => (/* binding */ numbersOverlap),
/* harmony export */   kj: () => (/* binding */ uniteNumbers),
/* harmony export */   pB: () => (/* binding */ sameNumbers),
/* harmony export */   pJ: () => (/* binding */ numbersInclude),
/* harmony export */   yJ: () => (/* binding */ ALL_PROTOCOLS)
/* harmony export */ });
const NO_NUMBERS = [];
const ALL_PORTS = [{ first: 0, last: 65535 }];
const ALL_PROTOCOLS = [{ first: 0, last: 255 }];
function numberSet(ranges) {
    if (ranges.length < 2)
        return ranges;
    const sorted = [...ranges].sort((a, b) => a.first - b.first);
    const merged = [];
    for (const range of sorted) {
        const previous = merged.at(-1);
        if (previous !== undefined && range.first <= previous.last + 1) {
            previous.last = Math.max(previous.last, range.last);
        }
        else {
            merged.push({ first: range.first, last: range.last });
        }
    }
    return merged;
}
function oneNumber(value) {
    return [{ first: value, last: value }];
}
function uniteNumbers(...sets) {
    return numberSet(sets.flat());
}
function intersectNumbers(a, b) {
    if (a === b || b === ALL_PORTS)
        return a;
    if (a === ALL_PORTS)
        return b;
    const shared = sharedNumbers(a, b);
    if (sameNumbers(shared, a))
        return a;
    return sameNumbers(shared, b) ? b : shared;
}
function sharedNumbers(a, b) {
    const result = [];
    let i = 0;
    let j = 0;
    for (;;) {
        const x = a[i];
        const y = b[j];
        if (x === undefined || y === undefined)
            return result;
        const first = Math.max(x.first, y.first);
        const last = Math.min(x.last, y.last);
        if (first <= last)
            result.push({ first, last });
        if (x.last < y.last)
            i += 1;
        else
            j += 1;
    }
}
function subtractNumbers(a, b) {
    if (b.length === 0 || a.length === 0)
        return a;
    const result = [];
    for (const range of a) {
        let first = range.first;
        for (const hole of b) {
            if (hole.last < first)
                continue;
            if (hole.first > range.last)
                break;
            if (hole.first > first)
                result.push({ first, last: hole.first - 1 });
            first = hole.last + 1;
        }
        if (first <= range.last)
            result.push({ first, last: range.last });
    }
    return result;
}
function numbersOverlap(a, b) {
    let i = 0;
    let j = 0;
    for (;;) {
        const x = a[i];
        const y = b[j];
        if (x === undefined || y === undefined)
            return false;
        if (x.last < y.first)
            i += 1;
        else if (y.last < x.first)
            j += 1;
        else
            return true;
    }
}
function numbersInclude(set, value) {
    return set.some((range) => range.first <= value && value <= range.last);
}
function numbersContain(outer, inner) {
    let j = 0;
    for (const range of inner) {
        while ((outer[j]?.last ?? range.last) < range.last)
            j += 1;
        const holder = outer[j];
        if (holder === undefined || holder.first > range.first)
            return false;
    }
    return true;
}
function sameNumbers(a, b) {
    return a.length === b.length && a.every((range, i) => range.first === b[i]?.first && range.last === b[i]?.last);
}
function formatNumbers(set) {
    return set.map((range) => (range.first === range.last ? `${range.first}` : `${range.first}-${range.last}`)).join(', ');
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

/***/ 2319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ nearestName)
/* harmony export */ });
const FARTHEST = 3;
const MOST_CANDIDATES = 2000;
function nearestName(name, candidates) {
    const wanted = name.toLowerCase();
    let best;
    let limit = Math.min(FARTHEST, Math.max(1, Math.floor(name.length / 3)));
    let examined = 0;
    for (const candidate of candidates) {
        examined += 1;
        if (examined > MOST_CANDIDATES)
            break;
        const distance = distanceWithin(wanted, candidate.toLowerCase(), limit);
        if (distance === undefined)
            continue;
        best = candidate;
        if (distance === 0)
            break;
        limit = distance - 1;
    }
    return best;
}
function distanceWithin(a, b, limit) {
    if (Math.abs(a.length - b.length) > limit)
        return undefined;
    let beforePrevious = [];
    let previous = Array.from({ length: b.length + 1 }, (_none, column) => column);
    for (let row = 1; row <= a.length; row += 1) {
        const current = [row];
        for (let column = 1; column <= b.length; column += 1) {
            const same = a[row - 1] === b[column - 1];
            const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
            current.push(Math.min((previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (previous[column - 1] ?? 0) + (same ? 0 : 1), swapped ? (beforePrevious[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY));
        }
        if (Math.min(...current) > limit)
            return undefined;
        beforePrevious = previous;
        previous = current;
    }
    const distance = previous[b.length] ?? Number.POSITIVE_INFINITY;
    return distance <= limit ? distance : undefined;
}


/***/ }),

/***/ 829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ isSiteDefinition),
  X: () => (/* binding */ parseSite)
});

// EXTERNAL MODULE: ./.build/compiled/src/parsers/shared/decode-text.js
var decode_text = __webpack_require__(5364);
// EXTERNAL MODULE: ./.build/compiled/src/model/ip-address.js
var ip_address = __webpack_require__(2931);
// EXTERNAL MODULE: ./.build/compiled/src/guide/rows.js + 9 modules
var rows = __webpack_require__(3517);
;// CONCATENATED MODULE: ./.build/compiled/src/site/component-ports.js

const WHOLE_COMPONENTS = ['lpr', 'onvif', 'dlna', 'screen-recorder', 'incident-manager'];
const ON_MANAGEMENT_SERVER = ['api-gateway', 'identity-provider'];
function defaultPorts(component, recorderInstances) {
    const ports = new Map();
    for (const row of rows/* guideRows */.e) {
        for (const port of listensOn(row, component) ? rowPorts(row, recorderInstances) : []) {
            ports.set(`${port.protocol}/${port.port}`, port);
        }
    }
    return [...ports.values()];
}
function listensOn(row, component) {
    if (row.direction !== 'inbound' || row.flags.includes('reserved') || row.flags.includes('range'))
        return false;
    if (ON_MANAGEMENT_SERVER.includes(component))
        return row.components.includes('management-server') && isWeb(row);
    return row.components.includes(component);
}
function rowPorts(row, recorderInstances) {
    const count = row.flags.includes('multiInstance') ? recorderInstances : 1;
    const isOptional = row.feature !== undefined && !WHOLE_COMPONENTS.includes(row.feature);
    const feature = row.feature !== undefined && isOptional ? { feature: row.feature } : {};
    const protocols = row.transport === 'both' ? ['tcp', 'udp'] : [row.transport];
    return protocols.flatMap((protocol) => Array.from({ length: count }, (_none, index) => ({ protocol, port: row.ports.first + index, shared: isWeb(row), ...feature })));
}
function isWeb(row) {
    return row.ports.first === 80 || row.ports.first === 443;
}

;// CONCATENATED MODULE: ./.build/compiled/src/site/check-hosts.js


function reportDuplicateAddresses(reader, hosts, clusters) {
    const owners = new Map();
    const claims = [
        ...hosts.flatMap((host) => host.nics.map((nic) => ({ name: host.name, addresses: nic.addresses, location: nic.location }))),
        ...clusters,
    ];
    for (const { name, addresses, location } of claims) {
        for (const { first, last } of addresses) {
            for (let address = first; address <= last; address += 1n) {
                const owner = owners.get(address);
                if (owner === undefined) {
                    owners.set(address, { name, line: location.region?.startLine ?? 1 });
                    continue;
                }
                const value = (0,ip_address/* formatIpRange */.g7)({ first: address, last: address });
                const parameters = { value, name, other: owner.name, line: owner.line };
                reader.problems.report('error', 'site.duplicate_address', location, parameters);
            }
        }
    }
}
function reportPortCollisions(reader, hosts, ports) {
    for (const host of hosts) {
        const owners = new Map();
        const isRecorder = host.components.some(({ component }) => component === 'recording-server');
        for (const listener of listeners(host, ports)) {
            if (isRecorder && listener.component.startsWith('failover-'))
                continue;
            const key = `${listener.protocol}/${listener.port}`;
            const owner = owners.get(key);
            if (owner === undefined)
                owners.set(key, listener);
            else if (!(owner.shared && listener.shared))
                reportCollision(reader, host, [owner, listener]);
        }
    }
}
function reportCollision(reader, host, [owner, listener]) {
    const lineOf = (at) => at.location.region?.startLine ?? 1;
    const later = lineOf(owner) > lineOf(listener) ? owner : listener;
    const parameters = {
        name: host.name,
        port: `${listener.protocol}/${listener.port}`,
        component: listener.component,
        other: owner.component,
    };
    reader.problems.report('error', 'site.port_collision', later.location, parameters);
}
function listeners(host, ports) {
    return host.components.flatMap(({ component, location }) => defaultPorts(component, host.recorderInstances)
        .filter(({ feature }) => feature === undefined || ports.features.has(feature))
        .map(({ protocol, port, shared }) => {
        const override = host.portOverrides.find((each) => each.component === component && each.defaultPort === port);
        return {
            component,
            protocol,
            port: override?.port ?? featurePort(component, port, ports) ?? port,
            shared,
            location: override?.location ?? location,
        };
    }));
}
function featurePort(component, port, ports) {
    if (component === 'management-server' && port === 12345)
        return ports.matrixPort;
    return component === 'screen-recorder' ? ports.screenRecorderPort : undefined;
}

;// CONCATENATED MODULE: ./.build/compiled/src/site/read-values.js

function readAddresses(text) {
    const dash = text.indexOf('-');
    if (dash === -1)
        return (0,ip_address/* parseCidr */.GN)(text);
    const first = (0,ip_address/* parseIpAddress */.D_)(text.slice(0, dash).trim());
    const last = (0,ip_address/* parseIpAddress */.D_)(text.slice(dash + 1).trim());
    if (first === undefined || last === undefined || first > last || (0,ip_address/* isIpv4 */.eH)(first) !== (0,ip_address/* isIpv4 */.eH)(last))
        return undefined;
    return { first, last };
}
function blockWithoutHostBits(text) {
    const slash = text.indexOf('/');
    const address = slash === -1 ? undefined : (0,ip_address/* parseIpAddress */.D_)(text.slice(0, slash));
    const block = (0,ip_address/* parseCidr */.GN)(text);
    return address === undefined || block === undefined || block.first === address ? undefined : (0,ip_address/* formatIpRange */.g7)(block);
}
function readPorts(text) {
    const found = /^([1-9]\d{0,4})(?:-([1-9]\d{0,4}))?$/u.exec(text);
    if (found === null)
        return undefined;
    const first = Number(found[1]);
    const last = Number(found[2] ?? found[1]);
    return first <= last && last <= 65535 ? { first, last } : undefined;
}
function readService(text) {
    if (text === 'icmp' || text === 'any')
        return { protocol: text, ports: { first: 0, last: 65535 } };
    const protocol = text.slice(0, 4) === 'tcp/' ? 'tcp' : text.slice(0, 4) === 'udp/' ? 'udp' : undefined;
    const ports = readPorts(text.slice(4));
    return protocol === undefined || ports === undefined ? undefined : { protocol, ports };
}

;// CONCATENATED MODULE: ./.build/compiled/src/site/place.js
function placeOf(place, key) {
    return place.children.get(key) ?? place;
}
function namedEntries(map, place) {
    if (map === undefined)
        return [];
    const entries = [];
    for (const [name, child] of place.children) {
        const value = map[name];
        if (value !== undefined)
            entries.push({ name, value, place: child });
    }
    return entries;
}
function listEntries(list, place) {
    if (list === undefined)
        return [];
    if (!isList(list))
        return [{ value: list, place }];
    return list.map((value, index) => ({ value, place: placeOf(place, String(index)) }));
}
function isList(value) {
    return Array.isArray(value);
}

;// CONCATENATED MODULE: ./.build/compiled/src/site/text-safety.js
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;
const UNSAFE_IN_TEXT = /[^\P{Cc}\n\r\t]|[\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
function unsafeCharacter(name) {
    return codePointName(UNSAFE.exec(name)?.[0]);
}
function unsafeTextCharacter(text) {
    return codePointName(UNSAFE_IN_TEXT.exec(text)?.[0]);
}
function directionCharacter(source) {
    const found = DIRECTION.exec(source);
    const character = codePointName(found?.[0]);
    return found === null || character === undefined ? undefined : { offset: found.index, character };
}
function foldName(name) {
    return name.normalize('NFKC').toUpperCase().toLowerCase().normalize('NFKC');
}
function codePointName(character) {
    const code = character?.codePointAt(0);
    return code === undefined ? undefined : `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

;// CONCATENATED MODULE: ./.build/compiled/src/site/check-names.js



const NAMED_BY_FLOWS = ['zones', 'hosts', 'clusters', 'deviceGroups', 'clientGroups', 'integrations', 'remoteSites'];
const OTHERS = ['firewalls', 'infrastructureFlows', 'relations'];
const LONGEST_NAME = 100;
function checkNames(reader, root) {
    checkLookAlikes(reader, NAMED_BY_FLOWS.map((key) => childrenOf(root, key)));
    for (const key of OTHERS)
        checkLookAlikes(reader, [childrenOf(root, key)]);
    for (const key of NAMED_BY_FLOWS) {
        for (const [name, place] of childrenOf(root, key)) {
            if (readAddresses(name) !== undefined)
                reader.problems.report('error', 'site.name_is_address', place.key, { name });
        }
    }
}
function checkSiteName(reader, name, place) {
    const character = /[\n\r\t]/u.test(name) ? unsafeCharacter(name) : undefined;
    if (character !== undefined)
        reader.problems.report('error', 'site.unsafe_character', place.value, { character });
}
function childrenOf(root, key) {
    return root.children.has(key) ? placeOf(root, key).children : new Map();
}
function checkLookAlikes(reader, mappings) {
    const known = new Map();
    for (const mapping of mappings) {
        for (const [name, place] of mapping) {
            checkName(reader, name, place);
            const folded = foldName(name);
            const other = known.get(folded);
            if (other === undefined) {
                known.set(folded, { name, line: place.key.region?.startLine ?? 1 });
            }
            else if (other.name !== name) {
                const parameters = { name, other: other.name, line: other.line };
                reader.problems.report('error', 'site.names_look_alike', place.key, parameters);
            }
        }
    }
}
function checkName(reader, name, place) {
    if (name === '' || name !== name.trim())
        reader.problems.report('error', 'site.name_has_spaces', place.key, { name });
    if (name.length > LONGEST_NAME) {
        reader.problems.report('error', 'site.too_long', place.key, { name: `${name.slice(0, 20)}…`, limit: LONGEST_NAME });
    }
}

// EXTERNAL MODULE: ./.build/compiled/src/site/nearest-name.js
var nearest_name = __webpack_require__(2319);
;// CONCATENATED MODULE: ./.build/compiled/src/site/validate-site.generated.js
// Made by scripts/build-schemas.mjs from schema/site.schema.json. Not to be edited.
const validate = validate20;const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"site.schema.json","title":"vmsguard site definition","description":"One video-surveillance site: its networks, computers, devices and people, the firewalls between them, and the exports that show what those firewalls do.","type":"object","additionalProperties":false,"required":["vmsguard","name","encryption","zones"],"properties":{"vmsguard":{"title":"Format version","description":"Marks the file as a site definition. Always 1, and always the first key of the file.","type":"integer","const":1},"name":{"title":"Site name","description":"What reports call this site.","$ref":"#/$defs/name"},"productVersion":{"title":"XProtect version","description":"Version of the product, such as 2025 R1. It decides which SNMP numbers are reserved.","type":"string","pattern":"^(?:19|20)[0-9]{2}(?: R[1-9])?$","examples":["2025 R1"]},"encryption":{"title":"Encryption","description":"Which kinds of server have encryption switched on in the Server Configurator. Nothing is assumed: all four must be stated.","$ref":"#/$defs/encryption"},"features":{"title":"Features in use","description":"Parts of the product that open ports only where they are used. Failover needs no entry: it follows from the hosts.","$ref":"#/$defs/features"},"dmzSingleDeviceAccepted":{"title":"One device for both sides of the DMZ","description":"True when the owner accepts that one firewall stands both between the Internet and the DMZ and between the DMZ and the servers. False when left out.","type":"boolean"},"zones":{"title":"Zones","description":"Networks with one security posture, by name.","type":"object","minProperties":1,"additionalProperties":{"$ref":"#/$defs/zone"}},"firewalls":{"title":"Firewalls","description":"Firewalls, routers and layer-3 switches between zones, by name.","type":"object","additionalProperties":{"$ref":"#/$defs/firewall"}},"hosts":{"title":"Hosts","description":"Computers that carry components of the VMS, by name.","type":"object","additionalProperties":{"$ref":"#/$defs/host"}},"clusters":{"title":"Clusters","description":"Components that answer on an address of their own and run on one of several hosts, by name.","type":"object","additionalProperties":{"$ref":"#/$defs/cluster"}},"deviceGroups":{"title":"Device groups","description":"Cameras, encoders, NVRs and I/O devices that are reached and used alike, by name. A group is a subnet or a range, never a list of 200 cameras.","type":"object","additionalProperties":{"$ref":"#/$defs/deviceGroup"}},"clientGroups":{"title":"Client groups","description":"Client computers or users that reach the VMS alike, by name.","type":"object","additionalProperties":{"$ref":"#/$defs/clientGroup"}},"integrations":{"title":"Integrations","description":"Other systems that send events or messages into the VMS, by name.","type":"object","additionalProperties":{"$ref":"#/$defs/integration"}},"remoteSites":{"title":"Remote sites","description":"Remote sites of Milestone Interconnect or Federated Architecture, by name.","type":"object","additionalProperties":{"$ref":"#/$defs/remoteSite"}},"infrastructureFlows":{"title":"Infrastructure flows","description":"Traffic that the site needs beside the guide (DNS, NTP, Active Directory, backup, RDP), by name. A flow justifies just what it says.","type":"object","additionalProperties":{"$ref":"#/$defs/flow"}},"relations":{"title":"Relations","description":"Connections between XProtect components that the tables of the guide forget, by name.","type":"object","additionalProperties":{"$ref":"#/$defs/flow"}},"tls":{"title":"TLS evidence","description":"Certificates and TLS settings of endpoints.","type":"array","items":{"$ref":"#/$defs/tlsEvidence"}},"waivers":{"title":"Waivers","description":"Departures from the guide that somebody answers for, each for one rule, one scope and a limited time. What a waiver covers stays in every report and fails nothing.","type":"array","items":{"$ref":"#/$defs/waiver"}},"acknowledged":{"title":"Acknowledged unknowns","description":"Single lines of exports that vmsguard does not understand and that somebody looked at. They stay listed and no longer make the site incomplete.","type":"array","items":{"$ref":"#/$defs/acknowledgement"}}},"$defs":{"name":{"description":"A name. Control characters and characters that change the direction of text are refused.","type":"string","minLength":1,"maxLength":100},"names":{"description":"One name or a list of names.","type":["string","array"],"minLength":1,"maxLength":100,"minItems":1,"items":{"$ref":"#/$defs/name"}},"text":{"description":"Free text.","type":"string","minLength":1,"maxLength":1000},"address":{"description":"One IPv4 or IPv6 address.","type":"string","minLength":1,"maxLength":100,"examples":["10.20.10.11","2001:db8::11"]},"addresses":{"description":"One address, block or range, or a list of them.","type":["string","array"],"minLength":1,"maxLength":100,"minItems":1,"items":{"$ref":"#/$defs/address"},"examples":["10.20.10.11","10.30.0.0/24","10.30.0.10-10.30.0.90"]},"path":{"description":"Path of a file, relative to the folder of this site definition, with / between folders.","type":"string","minLength":1,"maxLength":1000,"examples":["exports/core.conf"]},"paths":{"description":"One path or a list of paths, relative to the folder of this site definition. A list is one device that was exported to several files.","type":["string","array"],"minLength":1,"maxLength":1000,"minItems":1,"items":{"$ref":"#/$defs/path"}},"format":{"title":"Format","description":"Format of the export, such as windows-netsh. Detected from the content when left out.","type":"string","pattern":"^[a-z0-9]+(?:-[a-z0-9]+)*$","maxLength":100},"port":{"description":"A port number.","type":"integer","minimum":1,"maximum":65535},"service":{"description":"A transport with a port or a range of ports, icmp, or any.","type":"string","maxLength":30,"examples":["tcp/443","udp/5000-5100","icmp","any"]},"services":{"description":"One service or a list of services.","type":["string","array"],"maxLength":30,"minItems":1,"items":{"$ref":"#/$defs/service"},"examples":["tcp/443","udp/5000-5100","icmp","any"]},"zoneKind":{"title":"Zone kind","description":"What the zone is for. It decides who may reach whom.","type":"string","enum":["camera","recorder","server","client","dmz","internet","vpn","mgmt","integration","remote-site","guest","transit"]},"component":{"title":"Component","description":"A component of the VMS. management-server brings api-gateway and identity-provider along.","type":"string","enum":["management-server","api-gateway","identity-provider","sql-server","data-collector","event-server","recording-server","failover-server","failover-recording-server","log-server","mobile-server","lpr-server","open-network-bridge","dlna-server","screen-recorder","incident-manager"]},"clientKind":{"title":"Client kind","description":"What runs on the client computers, or comes as a client from outside.","type":"string","enum":["smart-client","management-client","web-client","mobile-client","onvif-client","dlna-device"]},"integrationKind":{"title":"Integration kind","description":"What the system sends into the VMS.","type":"string","enum":["generic-event-sender","analytics-event-sender","mip-integration"]},"deviceKind":{"title":"Device kind","description":"What the devices are. camera when left out.","type":"string","enum":["camera","encoder","nvr","io-device"]},"media":{"title":"Media transport","description":"How video travels: RTSP over TCP 554, RTP over UDP on mediaPorts, or inside HTTPS. rtsp when left out.","type":"string","enum":["rtsp","rtp-udp","https"]},"deviceEvent":{"title":"Device event","description":"An event that the devices send to recorders by themselves: smtp on port 25 or tcp on port 5432.","type":"string","enum":["smtp","tcp"]},"authentication":{"title":"Device authentication","description":"How devices prove who they are.","type":"string","enum":["none","802.1x","mutual-tls","unique-credentials"]},"profile":{"title":"Windows profile","description":"Network profile that Windows gives to this network card. All three are judged when left out.","type":"string","enum":["domain","private","public"]},"remoteSiteKind":{"title":"Remote site kind","description":"Milestone Interconnect or Federated Architecture.","type":"string","enum":["interconnect","federated"]},"tlsVersion":{"title":"TLS version","description":"Lowest TLS version that the endpoint accepts.","type":"string","enum":["1.0","1.1","1.2","1.3"]},"encryption":{"type":"object","additionalProperties":false,"required":["server","streaming","event","mobile"],"properties":{"server":{"description":"Encryption between the Management Server, recorders and data collectors.","type":"boolean"},"streaming":{"description":"Encryption from recorders to clients and servers that fetch video.","type":"boolean"},"event":{"description":"Encryption to the Event Server.","type":"boolean"},"mobile":{"description":"Encryption from the Mobile Server to web and mobile clients.","type":"boolean"}}},"features":{"type":"object","additionalProperties":false,"properties":{"failover":{"description":"Failover recording. Implied by a host with a failover component.","type":"boolean"},"matrix":{"description":"Matrix: true, or its port when it was changed from 12345.","type":["boolean","object"],"additionalProperties":false,"required":["port"],"properties":{"port":{"description":"Port of Matrix.","$ref":"#/$defs/port"}}},"generic-events-1234":{"description":"Generic events, data source Compatible (TCP and UDP 1234).","type":"boolean"},"generic-events-1235":{"description":"Generic events, data source International (TCP 1235).","type":"boolean"},"analytics-events":{"description":"Analytics events (TCP 9090).","type":"boolean"},"mip-integration":{"description":"MIP integrations that use TCP 22333.","type":"boolean"},"device-smtp-events":{"description":"Devices that send events by e-mail (TCP 25, deprecated).","type":"boolean"},"device-tcp-events":{"description":"Devices that send events on TCP 5432.","type":"boolean"},"interconnect":{"description":"Milestone Interconnect.","type":"boolean"},"video-push":{"description":"Video push to the Mobile Server, with the number of channels.","type":"object","additionalProperties":false,"required":["channels"],"properties":{"channels":{"description":"How many channels push video; each takes one port from 40001 on.","type":"integer","minimum":1,"maximum":99}}},"lpr":{"description":"XProtect LPR.","type":"boolean"},"onvif":{"description":"Milestone Open Network Bridge.","type":"boolean"},"dlna":{"description":"XProtect DLNA Server.","type":"boolean"},"screen-recorder":{"description":"XProtect Screen Recorder: true, or its port when it was changed from 52111.","type":["boolean","object"],"additionalProperties":false,"required":["port"],"properties":{"port":{"description":"Port of the Screen Recorder.","$ref":"#/$defs/port"}}},"incident-manager":{"description":"XProtect Incident Manager.","type":"boolean"},"online-activation":{"description":"The Management Server activates licences online.","type":"boolean"},"customer-dashboard":{"description":"Customer Dashboard: true, or the name of its host.","type":["boolean","object"],"additionalProperties":false,"required":["host"],"properties":{"host":{"description":"Name of the dashboard's host, which the guide does not print.","$ref":"#/$defs/name"}}},"snmp":{"description":"SNMP extension agents.","type":"boolean"}}},"zone":{"title":"Zone","description":"A network with one security posture.","type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"description":"What the zone is for. It decides who may reach whom.","$ref":"#/$defs/zoneKind"},"ipv4":{"description":"IPv4 subnets or ranges of the zone.","$ref":"#/$defs/addresses"},"ipv6":{"description":"IPv6 subnets or ranges of the zone. Without any, only link-local traffic inside the zone is considered.","$ref":"#/$defs/addresses"},"gateway":{"description":"How the zone is left towards other zones: a firewall's name, none (no way out), or unmanaged (a router that nobody here manages).","$ref":"#/$defs/name"}}},"firewall":{"title":"Firewall","description":"A firewall, router or layer-3 switch between zones.","type":"object","additionalProperties":false,"required":["export"],"properties":{"export":{"description":"The file or files its configuration was exported to.","$ref":"#/$defs/paths"},"format":{"description":"Format of the export. Detected from the content when left out.","$ref":"#/$defs/format"},"peerExport":{"description":"Export of the other unit of a high-availability pair. It must say the same.","$ref":"#/$defs/paths"},"hostnames":{"description":"Names the device goes by in its export. Its name here when left out.","$ref":"#/$defs/names"},"serials":{"description":"Serial numbers of the device or of both units.","$ref":"#/$defs/names"},"interfaces":{"description":"Which zones lie behind which interface, by the interface's name in the export. Several zones may lie behind one.","type":"object","minProperties":1,"additionalProperties":{"$ref":"#/$defs/names"}},"nat":{"description":"Addresses that are translated on the way in, both sides, where a router in front of this firewall does it and no export tells.","type":"array","items":{"$ref":"#/$defs/translation"}}}},"translation":{"title":"Translation","description":"Both sides of an address translation.","type":"object","additionalProperties":false,"required":["outside","inside"],"properties":{"outside":{"description":"Address that the other side uses.","$ref":"#/$defs/addresses"},"inside":{"description":"Address that it becomes, or the name of a host or cluster.","$ref":"#/$defs/addresses"}}},"host":{"title":"Host","description":"A computer that carries components of the VMS.","type":"object","additionalProperties":false,"required":["components"],"properties":{"address":{"description":"Its address, when it has one. The zone is found by the address.","$ref":"#/$defs/address"},"addresses":{"description":"Its addresses, when it has several. The zones are found by the addresses; those of one zone belong to one network card.","type":"array","minItems":1,"items":{"$ref":"#/$defs/address"}},"nics":{"description":"Its network cards, when more is to be said about them than addresses.","type":"array","minItems":1,"items":{"$ref":"#/$defs/nic"}},"hostnames":{"description":"Names the computer goes by in its exports. Its name here when left out.","$ref":"#/$defs/names"},"components":{"description":"What is installed on it.","type":"array","items":{"$ref":"#/$defs/component"}},"recorderInstances":{"description":"How many Recording Server instances run on it. 1 when left out.","type":"integer","minimum":1,"maximum":99},"failoverFor":{"description":"Recorders that this failover host can take over. All of them when left out.","$ref":"#/$defs/names"},"portOverrides":{"description":"Numbers that were changed from the guide's default: component, default number, number in use.","$ref":"#/$defs/portOverrides"},"firewall":{"description":"Export of the host's own firewall: a path, a list of paths, or the export together with its format. Without it the host protects nothing.","$ref":"#/$defs/hostFirewall"}}},"nic":{"title":"Network card","description":"A network card of a host.","type":"object","additionalProperties":false,"properties":{"zone":{"description":"Zone it is in. Found by the address when left out.","$ref":"#/$defs/name"},"address":{"description":"Its address.","$ref":"#/$defs/address"},"addresses":{"description":"Its addresses, all in one zone.","type":"array","minItems":1,"items":{"$ref":"#/$defs/address"}},"interface":{"description":"Its name in the host's firewall export.","$ref":"#/$defs/name"},"profile":{"description":"Its Windows network profile.","$ref":"#/$defs/profile"}}},"portOverrides":{"type":"object","additionalProperties":false,"properties":{"management-server":{"description":"Changed numbers of the Management Server.","$ref":"#/$defs/changedPorts"},"api-gateway":{"description":"Changed numbers of the API Gateway.","$ref":"#/$defs/changedPorts"},"identity-provider":{"description":"Changed numbers of the Identity Provider.","$ref":"#/$defs/changedPorts"},"sql-server":{"description":"Changed numbers of SQL Server.","$ref":"#/$defs/changedPorts"},"data-collector":{"description":"Changed numbers of the Data Collector.","$ref":"#/$defs/changedPorts"},"event-server":{"description":"Changed numbers of the Event Server.","$ref":"#/$defs/changedPorts"},"recording-server":{"description":"Changed numbers of the Recording Server.","$ref":"#/$defs/changedPorts"},"failover-server":{"description":"Changed numbers of the Failover Server.","$ref":"#/$defs/changedPorts"},"failover-recording-server":{"description":"Changed numbers of the Failover Recording Server.","$ref":"#/$defs/changedPorts"},"log-server":{"description":"Changed numbers of the Log Server.","$ref":"#/$defs/changedPorts"},"mobile-server":{"description":"Changed numbers of the Mobile Server.","$ref":"#/$defs/changedPorts"},"lpr-server":{"description":"Changed numbers of the LPR Server.","$ref":"#/$defs/changedPorts"},"open-network-bridge":{"description":"Changed numbers of the Open Network Bridge.","$ref":"#/$defs/changedPorts"},"dlna-server":{"description":"Changed numbers of the DLNA Server.","$ref":"#/$defs/changedPorts"},"screen-recorder":{"description":"Changed numbers of the Screen Recorder.","$ref":"#/$defs/changedPorts"},"incident-manager":{"description":"Changed numbers of the Incident Manager.","$ref":"#/$defs/changedPorts"}}},"changedPorts":{"description":"Default number: number in use.","type":"object","minProperties":1,"additionalProperties":{"$ref":"#/$defs/port"},"examples":[{"7563":17563}]},"hostFirewall":{"type":["string","array","object"],"minLength":1,"maxLength":1000,"minItems":1,"items":{"$ref":"#/$defs/path"},"additionalProperties":false,"required":["export"],"properties":{"export":{"description":"The file or files the host's firewall was exported to.","$ref":"#/$defs/paths"},"format":{"description":"Format of the export. Detected from the content when left out.","$ref":"#/$defs/format"}}},"cluster":{"title":"Cluster","description":"Components that answer on an address of their own and run on one of several hosts.","type":"object","additionalProperties":false,"required":["address","members","components"],"properties":{"zone":{"description":"Zone of the cluster's address. Found by the address when left out.","$ref":"#/$defs/name"},"address":{"description":"Virtual address of the cluster, or one for each family.","type":["string","array"],"minLength":1,"maxLength":100,"minItems":1,"items":{"$ref":"#/$defs/address"}},"members":{"description":"Hosts that can carry the components.","type":"array","minItems":1,"items":{"$ref":"#/$defs/name"}},"components":{"description":"Components that move between the members.","type":"array","minItems":1,"items":{"$ref":"#/$defs/component"}}}},"deviceGroup":{"title":"Device group","description":"Devices that are reached and used alike.","type":"object","additionalProperties":false,"required":["recorders","https"],"properties":{"zone":{"description":"Zone of the devices. Found by the addresses when left out.","$ref":"#/$defs/name"},"addresses":{"description":"Addresses, subnets or ranges of the devices. The whole zone when left out.","$ref":"#/$defs/addresses"},"kind":{"description":"What the devices are. camera when left out.","$ref":"#/$defs/deviceKind"},"recorders":{"description":"Hosts with a Recording Server that record these devices.","$ref":"#/$defs/names"},"https":{"description":"True when recorders talk HTTPS to the devices.","type":"boolean"},"media":{"description":"How video travels. rtsp when left out.","$ref":"#/$defs/media"},"mediaPorts":{"description":"UDP ports of the recorder that receive RTP, as a port or a range. Only with media: rtp-udp.","type":["integer","string","array"],"minimum":1,"maximum":65535,"maxLength":20,"minItems":1,"items":{"$ref":"#/$defs/portRange"},"examples":["50000-50999"]},"events":{"description":"Events that the devices send to recorders by themselves.","type":"array","items":{"$ref":"#/$defs/deviceEvent"}},"vendorPorts":{"description":"More ports of the vendor that recorders need.","$ref":"#/$defs/services"},"authentication":{"description":"How devices prove who they are.","$ref":"#/$defs/authentication"},"allowList":{"description":"True when the switch or the network admits only listed devices.","type":"boolean"}}},"portRange":{"description":"A port or a range of ports.","type":["integer","string"],"minimum":1,"maximum":65535,"maxLength":20},"clientGroup":{"title":"Client group","description":"Client computers or users that reach the VMS alike.","type":"object","additionalProperties":false,"required":["kinds"],"properties":{"zone":{"description":"Zone of the clients. Found by the addresses when left out.","$ref":"#/$defs/name"},"addresses":{"description":"Addresses, subnets or ranges of the clients. The whole zone when left out.","$ref":"#/$defs/addresses"},"kinds":{"description":"What runs on the clients.","type":"array","minItems":1,"items":{"$ref":"#/$defs/clientKind"}}}},"integration":{"title":"Integration","description":"A system that sends events or messages into the VMS.","type":"object","additionalProperties":false,"required":["kinds"],"properties":{"zone":{"description":"Zone of the system. Found by the addresses when left out.","$ref":"#/$defs/name"},"addresses":{"description":"Addresses of the system. The whole zone when left out.","$ref":"#/$defs/addresses"},"kinds":{"description":"What the system sends.","type":"array","minItems":1,"items":{"$ref":"#/$defs/integrationKind"}}}},"remoteSite":{"title":"Remote site","description":"A remote site of Milestone Interconnect or Federated Architecture.","type":"object","additionalProperties":false,"required":["kind","managementServer"],"properties":{"kind":{"description":"How the remote site is joined.","$ref":"#/$defs/remoteSiteKind"},"zone":{"description":"Zone of the remote servers. Found by the addresses when left out.","$ref":"#/$defs/name"},"managementServer":{"description":"Addresses of the remote Management Server.","$ref":"#/$defs/addresses"},"recordingServers":{"description":"Addresses of the remote Recording Servers. Those of the Management Server when left out.","$ref":"#/$defs/addresses"},"centralRecorders":{"description":"Hosts of this site that connect to the remote site. Needed for interconnect.","$ref":"#/$defs/names"}}},"flow":{"title":"Flow","description":"Traffic from some ends to others.","type":"object","additionalProperties":false,"required":["from","to","services"],"properties":{"from":{"description":"Where connections come from: names of zones, hosts, clusters, groups, integrations or remote sites, internet, or addresses.","$ref":"#/$defs/names"},"to":{"description":"Where connections go to: names of zones, hosts, clusters, groups, integrations or remote sites, internet, or addresses.","$ref":"#/$defs/names"},"services":{"description":"Transports and ports.","$ref":"#/$defs/services"},"purpose":{"description":"What it is for. Its name when left out.","$ref":"#/$defs/text"},"required":{"description":"True when the flow must be open; else it merely may be.","type":"boolean"}}},"tlsEvidence":{"title":"TLS evidence","description":"Certificate and TLS setting of one endpoint.","type":"object","additionalProperties":false,"required":["endpoint"],"properties":{"endpoint":{"description":"Name and port that clients connect to, such as mobile.example.com:8082.","$ref":"#/$defs/text"},"minimumVersion":{"description":"Lowest TLS version that the endpoint accepts.","$ref":"#/$defs/tlsVersion"},"certificate":{"description":"PEM file with the certificate and its chain.","$ref":"#/$defs/path"}}},"day":{"title":"Day","description":"A day of the calendar as YYYY-MM-DD. It counts to its end in UTC.","type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$","examples":["2027-03-31"]},"waiver":{"title":"Waiver","description":"Accepts what one rule reports of some traffic (from, to and services), or of one declared thing (of).","type":"object","additionalProperties":false,"required":["rule","reason","owner","approver","ticket","expires"],"properties":{"rule":{"title":"Rule id","description":"The one rule that is silenced, as reports name it.","type":"string","pattern":"^[a-z][a-z0-9]*/[a-z][a-z0-9_]*$","maxLength":100,"examples":["exposure/unlisted_source"]},"from":{"description":"Where the accepted traffic comes from, as it was sent: names as in flows, or addresses.","$ref":"#/$defs/names"},"to":{"description":"Where the accepted traffic is delivered: names as in flows, names of firewalls, or addresses.","$ref":"#/$defs/names"},"services":{"description":"Transports and ports of the accepted traffic, as delivered.","$ref":"#/$defs/services"},"of":{"description":"Instead of traffic: the host, firewall, group, zone, feature or TLS endpoint whose fault is accepted, or the name of the site.","$ref":"#/$defs/name"},"atMost":{"description":"So many facts at most; with more, the waiver covers none of them. 1 when left out beside of, unlimited beside from and to.","type":"integer","minimum":1,"maximum":10000},"reason":{"description":"Why it is accepted.","$ref":"#/$defs/text"},"owner":{"description":"Who answers for it.","$ref":"#/$defs/name"},"approver":{"description":"Who approved it.","$ref":"#/$defs/name"},"ticket":{"description":"Where it was decided.","$ref":"#/$defs/name"},"expires":{"description":"Last day on which it counts.","$ref":"#/$defs/day"}}},"acknowledgement":{"title":"Acknowledged unknown","description":"One line of an export that is not understood.","type":"object","additionalProperties":false,"required":["file","hash","reason","expires"],"properties":{"file":{"description":"The export.","$ref":"#/$defs/path"},"hash":{"title":"Line hash","description":"Names the line by its text: the report prints it beside the line.","type":"string","pattern":"^[0-9a-f]{32}$"},"reason":{"description":"Why the line does no harm.","$ref":"#/$defs/text"},"expires":{"description":"Last day on which it counts.","$ref":"#/$defs/day"}}}}};const schema32 = {"description":"A name. Control characters and characters that change the direction of text are refused.","type":"string","minLength":1,"maxLength":100};const schema33 = {"type":"object","additionalProperties":false,"required":["server","streaming","event","mobile"],"properties":{"server":{"description":"Encryption between the Management Server, recorders and data collectors.","type":"boolean"},"streaming":{"description":"Encryption from recorders to clients and servers that fetch video.","type":"boolean"},"event":{"description":"Encryption to the Event Server.","type":"boolean"},"mobile":{"description":"Encryption from the Mobile Server to web and mobile clients.","type":"boolean"}}};const func1 = Object.prototype.hasOwnProperty;const pattern4 = new RegExp("^(?:19|20)[0-9]{2}(?: R[1-9])?$", "u");const schema34 = {"type":"object","additionalProperties":false,"properties":{"failover":{"description":"Failover recording. Implied by a host with a failover component.","type":"boolean"},"matrix":{"description":"Matrix: true, or its port when it was changed from 12345.","type":["boolean","object"],"additionalProperties":false,"required":["port"],"properties":{"port":{"description":"Port of Matrix.","$ref":"#/$defs/port"}}},"generic-events-1234":{"description":"Generic events, data source Compatible (TCP and UDP 1234).","type":"boolean"},"generic-events-1235":{"description":"Generic events, data source International (TCP 1235).","type":"boolean"},"analytics-events":{"description":"Analytics events (TCP 9090).","type":"boolean"},"mip-integration":{"description":"MIP integrations that use TCP 22333.","type":"boolean"},"device-smtp-events":{"description":"Devices that send events by e-mail (TCP 25, deprecated).","type":"boolean"},"device-tcp-events":{"description":"Devices that send events on TCP 5432.","type":"boolean"},"interconnect":{"description":"Milestone Interconnect.","type":"boolean"},"video-push":{"description":"Video push to the Mobile Server, with the number of channels.","type":"object","additionalProperties":false,"required":["channels"],"properties":{"channels":{"description":"How many channels push video; each takes one port from 40001 on.","type":"integer","minimum":1,"maximum":99}}},"lpr":{"description":"XProtect LPR.","type":"boolean"},"onvif":{"description":"Milestone Open Network Bridge.","type":"boolean"},"dlna":{"description":"XProtect DLNA Server.","type":"boolean"},"screen-recorder":{"description":"XProtect Screen Recorder: true, or its port when it was changed from 52111.","type":["boolean","object"],"additionalProperties":false,"required":["port"],"properties":{"port":{"description":"Port of the Screen Recorder.","$ref":"#/$defs/port"}}},"incident-manager":{"description":"XProtect Incident Manager.","type":"boolean"},"online-activation":{"description":"The Management Server activates licences online.","type":"boolean"},"customer-dashboard":{"description":"Customer Dashboard: true, or the name of its host.","type":["boolean","object"],"additionalProperties":false,"required":["host"],"properties":{"host":{"description":"Name of the dashboard's host, which the guide does not print.","$ref":"#/$defs/name"}}},"snmp":{"description":"SNMP extension agents.","type":"boolean"}}};const schema35 = {"description":"A port number.","type":"integer","minimum":1,"maximum":65535};function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;const evaluated0 = validate21.evaluated;if(evaluated0.dynamicProps){evaluated0.props = undefined;}if(evaluated0.dynamicItems){evaluated0.items = undefined;}if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){if(!(func1.call(schema34.properties, key0))){const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema34,data};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}}if(data.failover !== undefined){let data0 = data.failover;if(typeof data0 !== "boolean"){const err1 = {instancePath:instancePath+"/failover",schemaPath:"#/properties/failover/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema34.properties.failover.type,parentSchema:schema34.properties.failover,data:data0};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}if(data.matrix !== undefined){let data1 = data.matrix;if((typeof data1 !== "boolean") && (!(data1 && typeof data1 == "object" && !Array.isArray(data1)))){const err2 = {instancePath:instancePath+"/matrix",schemaPath:"#/properties/matrix/type",keyword:"type",params:{type: schema34.properties.matrix.type},message:"must be boolean,object",schema:schema34.properties.matrix.type,parentSchema:schema34.properties.matrix,data:data1};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}if(data1 && typeof data1 == "object" && !Array.isArray(data1)){if(data1.port === undefined){const err3 = {instancePath:instancePath+"/matrix",schemaPath:"#/properties/matrix/required",keyword:"required",params:{missingProperty: "port"},message:"must have required property '"+"port"+"'",schema:schema34.properties.matrix.required,parentSchema:schema34.properties.matrix,data:data1};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}for(const key1 in data1){if(!(key1 === "port")){const err4 = {instancePath:instancePath+"/matrix",schemaPath:"#/properties/matrix/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema34.properties.matrix,data:data1};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}if(data1.port !== undefined){let data2 = data1.port;if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){const err5 = {instancePath:instancePath+"/matrix/port",schemaPath:"#/$defs/port/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema35.type,parentSchema:schema35,data:data2};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}if((typeof data2 == "number") && (isFinite(data2))){if(data2 > 65535 || isNaN(data2)){const err6 = {instancePath:instancePath+"/matrix/port",schemaPath:"#/$defs/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",schema:65535,parentSchema:schema35,data:data2};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}if(data2 < 1 || isNaN(data2)){const err7 = {instancePath:instancePath+"/matrix/port",schemaPath:"#/$defs/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema35,data:data2};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}}}}if(data["generic-events-1234"] !== undefined){let data3 = data["generic-events-1234"];if(typeof data3 !== "boolean"){const err8 = {instancePath:instancePath+"/generic-events-1234",schemaPath:"#/properties/generic-events-1234/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema34.properties["generic-events-1234"].type,parentSchema:schema34.properties["generic-events-1234"],data:data3};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}}if(data["generic-events-1235"] !== undefined){let data4 = data["generic-events-1235"];if(typeof data4 !== "boolean"){const err9 = {instancePath:instancePath+"/generic-events-1235",schemaPath:"#/properties/generic-events-1235/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema34.properties["generic-events-1235"].type,parentSchema:schema34.properties["generic-events-1235"],data:data4};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}}if(data["analytics-events"] !== undefined){let data5 = data["analytics-events"];if(typeof data5 !== "boolean"){const err10 = {instancePath:instancePath+"/analytics-events",schemaPath:"#/properties/analytics-events/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema34.properties["analytics-events"].type,parentSchema:schema34.properties["analytics-events"],data:data5};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}}if(data["mip-integration"] !== undefined){let data6 = data["mip-integration"];if(typeof data6 !== "boolean"){const err11 = {instancePath:instancePath+"/mip-integration",schemaPath:"#/properties/mip-integration/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema34.properties["mip-integration"].type,parentSchema:schema34.properties["mip-integration"],data:data6};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}}if(data["device-smtp-events"] !== undefined){let data7 = data["device-smtp-events"];if(typeof data7 !== "boolean"){const err12 = {instancePath:instancePath+"/device-smtp-events",schemaPath:"#/properties/device-smtp-events/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema34.properties["device-smtp-events"].type,parentSchema:schema34.properties["device-smtp-events"],data:data7};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}}if(data["device-tcp-events"] !== undefined){let data8 = data["device-tcp-events"];if(typeof data8 !== "boolean"){const err13 = {instancePath:instancePath+"/device-tcp-events",schemaPath:"#/properties/device-tcp-events/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema34.properties["device-tcp-events"].type,parentSchema:schema34.properties["device-tcp-events"],data:data8};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}}if(data.interconnect !== undefined){let data9 = data.interconnect;if(typeof data9 !== "boolean"){const err14 = {instancePath:instancePath+"/interconnect",schemaPath:"#/properties/interconnect/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema34.properties.interconnect.type,parentSchema:schema34.properties.interconnect,data:data9};if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;}}if(data["video-push"] !== undefined){let data10 = data["video-push"];if(data10 && typeof data10 == "object" && !Array.isArray(data10)){if(data10.channels === undefined){const err15 = {instancePath:instancePath+"/video-push",schemaPath:"#/properties/video-push/required",keyword:"required",params:{missingProperty: "channels"},message:"must have required property '"+"channels"+"'",schema:schema34.properties["video-push"].required,parentSchema:schema34.properties["video-push"],data:data10};if(vErrors === null){vErrors = [err15];}else {vErrors.push(err15);}errors++;}for(const key2 in data10){if(!(key2 === "channels")){const err16 = {instancePath:instancePath+"/video-push",schemaPath:"#/properties/video-push/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema34.properties["video-push"],data:data10};if(vErrors === null){vErrors = [err16];}else {vErrors.push(err16);}errors++;}}if(data10.channels !== undefined){let data11 = data10.channels;if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){const err17 = {instancePath:instancePath+"/video-push/channels",schemaPath:"#/properties/video-push/properties/channels/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema34.properties["video-push"].properties.channels.type,parentSchema:schema34.properties["video-push"].properties.channels,data:data11};if(vErrors === null){vErrors = [err17];}else {vErrors.push(err17);}errors++;}if((typeof data11 == "number") && (isFinite(data11))){if(data11 > 99 || isNaN(data11)){const err18 = {instancePath:instancePath+"/video-push/channels",schemaPath:"#/properties/video-push/properties/channels/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99},message:"must be <= 99",schema:99,parentSchema:schema34.properties["video-push"].properties.channels,data:data11};if(vErrors === null){vErrors = [err18];}else {vErrors.push(err18);}errors++;}if(data11 < 1 || isNaN(data11)){const err19 = {instancePath:instancePath+"/video-push/channels",schemaPath:"#/properties/video-push/properties/channels/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema34.properties["video-push"].properties.channels,data:data11};if(vErrors === null){vErrors = [err19];}else {vErrors.push(err19);}errors++;}}}}else {const err20 = {instancePath:instancePath+"/video-push",schemaPath:"#/properties/video-push/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.properties["video-push"].type,parentSchema:schema34.properties["video-push"],data:data10};if(vErrors === null){vErrors = [err20];}else {vErrors.push(err20);}errors++;}}if(data.lpr !== undefined){let data12 = data.lpr;if(typeof data12 !== "boolean"){const err21 = {instancePath:instancePath+"/lpr",schemaPath:"#/properties/lpr/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema34.properties.lpr.type,parentSchema:schema34.properties.lpr,data:data12};if(vErrors === null){vErrors = [err21];}else {vErrors.push(err21);}errors++;}}if(data.onvif !== undefined){let data13 = data.onvif;if(typeof data13 !== "boolean"){const err22 = {instancePath:instancePath+"/onvif",schemaPath:"#/properties/onvif/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema34.properties.onvif.type,parentSchema:schema34.properties.onvif,data:data13};if(vErrors === null){vErrors = [err22];}else {vErrors.push(err22);}errors++;}}if(data.dlna !== undefined){let data14 = data.dlna;if(typeof data14 !== "boolean"){const err23 = {instancePath:instancePath+"/dlna",schemaPath:"#/properties/dlna/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema34.properties.dlna.type,parentSchema:schema34.properties.dlna,data:data14};if(vErrors === null){vErrors = [err23];}else {vErrors.push(err23);}errors++;}}if(data["screen-recorder"] !== undefined){let data15 = data["screen-recorder"];if((typeof data15 !== "boolean") && (!(data15 && typeof data15 == "object" && !Array.isArray(data15)))){const err24 = {instancePath:instancePath+"/screen-recorder",schemaPath:"#/properties/screen-recorder/type",keyword:"type",params:{type: schema34.properties["screen-recorder"].type},message:"must be boolean,object",schema:schema34.properties["screen-recorder"].type,parentSchema:schema34.properties["screen-recorder"],data:data15};if(vErrors === null){vErrors = [err24];}else {vErrors.push(err24);}errors++;}if(data15 && typeof data15 == "object" && !Array.isArray(data15)){if(data15.port === undefined){const err25 = {instancePath:instancePath+"/screen-recorder",schemaPath:"#/properties/screen-recorder/required",keyword:"required",params:{missingProperty: "port"},message:"must have required property '"+"port"+"'",schema:schema34.properties["screen-recorder"].required,parentSchema:schema34.properties["screen-recorder"],data:data15};if(vErrors === null){vErrors = [err25];}else {vErrors.push(err25);}errors++;}for(const key3 in data15){if(!(key3 === "port")){const err26 = {instancePath:instancePath+"/screen-recorder",schemaPath:"#/properties/screen-recorder/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema34.properties["screen-recorder"],data:data15};if(vErrors === null){vErrors = [err26];}else {vErrors.push(err26);}errors++;}}if(data15.port !== undefined){let data16 = data15.port;if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){const err27 = {instancePath:instancePath+"/screen-recorder/port",schemaPath:"#/$defs/port/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema35.type,parentSchema:schema35,data:data16};if(vErrors === null){vErrors = [err27];}else {vErrors.push(err27);}errors++;}if((typeof data16 == "number") && (isFinite(data16))){if(data16 > 65535 || isNaN(data16)){const err28 = {instancePath:instancePath+"/screen-recorder/port",schemaPath:"#/$defs/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",schema:65535,parentSchema:schema35,data:data16};if(vErrors === null){vErrors = [err28];}else {vErrors.push(err28);}errors++;}if(data16 < 1 || isNaN(data16)){const err29 = {instancePath:instancePath+"/screen-recorder/port",schemaPath:"#/$defs/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema35,data:data16};if(vErrors === null){vErrors = [err29];}else {vErrors.push(err29);}errors++;}}}}}if(data["incident-manager"] !== undefined){let data17 = data["incident-manager"];if(typeof data17 !== "boolean"){const err30 = {instancePath:instancePath+"/incident-manager",schemaPath:"#/properties/incident-manager/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema34.properties["incident-manager"].type,parentSchema:schema34.properties["incident-manager"],data:data17};if(vErrors === null){vErrors = [err30];}else {vErrors.push(err30);}errors++;}}if(data["online-activation"] !== undefined){let data18 = data["online-activation"];if(typeof data18 !== "boolean"){const err31 = {instancePath:instancePath+"/online-activation",schemaPath:"#/properties/online-activation/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema34.properties["online-activation"].type,parentSchema:schema34.properties["online-activation"],data:data18};if(vErrors === null){vErrors = [err31];}else {vErrors.push(err31);}errors++;}}if(data["customer-dashboard"] !== undefined){let data19 = data["customer-dashboard"];if((typeof data19 !== "boolean") && (!(data19 && typeof data19 == "object" && !Array.isArray(data19)))){const err32 = {instancePath:instancePath+"/customer-dashboard",schemaPath:"#/properties/customer-dashboard/type",keyword:"type",params:{type: schema34.properties["customer-dashboard"].type},message:"must be boolean,object",schema:schema34.properties["customer-dashboard"].type,parentSchema:schema34.properties["customer-dashboard"],data:data19};if(vErrors === null){vErrors = [err32];}else {vErrors.push(err32);}errors++;}if(data19 && typeof data19 == "object" && !Array.isArray(data19)){if(data19.host === undefined){const err33 = {instancePath:instancePath+"/customer-dashboard",schemaPath:"#/properties/customer-dashboard/required",keyword:"required",params:{missingProperty: "host"},message:"must have required property '"+"host"+"'",schema:schema34.properties["customer-dashboard"].required,parentSchema:schema34.properties["customer-dashboard"],data:data19};if(vErrors === null){vErrors = [err33];}else {vErrors.push(err33);}errors++;}for(const key4 in data19){if(!(key4 === "host")){const err34 = {instancePath:instancePath+"/customer-dashboard",schemaPath:"#/properties/customer-dashboard/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema34.properties["customer-dashboard"],data:data19};if(vErrors === null){vErrors = [err34];}else {vErrors.push(err34);}errors++;}}if(data19.host !== undefined){let data20 = data19.host;if(typeof data20 === "string"){if(data20.length > 100){const err35 = {instancePath:instancePath+"/customer-dashboard/host",schemaPath:"#/$defs/name/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema32,data:data20};if(vErrors === null){vErrors = [err35];}else {vErrors.push(err35);}errors++;}if(data20.length < 1){const err36 = {instancePath:instancePath+"/customer-dashboard/host",schemaPath:"#/$defs/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32,data:data20};if(vErrors === null){vErrors = [err36];}else {vErrors.push(err36);}errors++;}}else {const err37 = {instancePath:instancePath+"/customer-dashboard/host",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data20};if(vErrors === null){vErrors = [err37];}else {vErrors.push(err37);}errors++;}}}}if(data.snmp !== undefined){let data21 = data.snmp;if(typeof data21 !== "boolean"){const err38 = {instancePath:instancePath+"/snmp",schemaPath:"#/properties/snmp/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema34.properties.snmp.type,parentSchema:schema34.properties.snmp,data:data21};if(vErrors === null){vErrors = [err38];}else {vErrors.push(err38);}errors++;}}}else {const err39 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.type,parentSchema:schema34,data};if(vErrors === null){vErrors = [err39];}else {vErrors.push(err39);}errors++;}validate21.errors = vErrors;return errors === 0;}validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};const schema38 = {"title":"Zone","description":"A network with one security posture.","type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"description":"What the zone is for. It decides who may reach whom.","$ref":"#/$defs/zoneKind"},"ipv4":{"description":"IPv4 subnets or ranges of the zone.","$ref":"#/$defs/addresses"},"ipv6":{"description":"IPv6 subnets or ranges of the zone. Without any, only link-local traffic inside the zone is considered.","$ref":"#/$defs/addresses"},"gateway":{"description":"How the zone is left towards other zones: a firewall's name, none (no way out), or unmanaged (a router that nobody here manages).","$ref":"#/$defs/name"}}};const schema39 = {"title":"Zone kind","description":"What the zone is for. It decides who may reach whom.","type":"string","enum":["camera","recorder","server","client","dmz","internet","vpn","mgmt","integration","remote-site","guest","transit"]};const schema40 = {"description":"One address, block or range, or a list of them.","type":["string","array"],"minLength":1,"maxLength":100,"minItems":1,"items":{"$ref":"#/$defs/address"},"examples":["10.20.10.11","10.30.0.0/24","10.30.0.10-10.30.0.90"]};const schema41 = {"description":"One IPv4 or IPv6 address.","type":"string","minLength":1,"maxLength":100,"examples":["10.20.10.11","2001:db8::11"]};function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;const evaluated0 = validate24.evaluated;if(evaluated0.dynamicProps){evaluated0.props = undefined;}if(evaluated0.dynamicItems){evaluated0.items = undefined;}if((typeof data !== "string") && (!(Array.isArray(data)))){const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema40.type},message:"must be string,array",schema:schema40.type,parentSchema:schema40,data};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(typeof data === "string"){if(data.length > 100){const err1 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema40,data};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}if(data.length < 1){const err2 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema40,data};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}if(Array.isArray(data)){if(data.length < 1){const err3 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema40,data};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}const len0 = data.length;for(let i0=0; i0<len0; i0++){let data0 = data[i0];if(typeof data0 === "string"){if(data0.length > 100){const err4 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/address/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema41,data:data0};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}if(data0.length < 1){const err5 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/address/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema41,data:data0};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}else {const err6 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/address/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.type,parentSchema:schema41,data:data0};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}}validate24.errors = vErrors;return errors === 0;}validate24.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;const evaluated0 = validate23.evaluated;if(evaluated0.dynamicProps){evaluated0.props = undefined;}if(evaluated0.dynamicItems){evaluated0.items = undefined;}if(data && typeof data == "object" && !Array.isArray(data)){if(data.kind === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema38.required,parentSchema:schema38,data};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}for(const key0 in data){if(!((((key0 === "kind") || (key0 === "ipv4")) || (key0 === "ipv6")) || (key0 === "gateway"))){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema38,data};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}if(data.kind !== undefined){let data0 = data.kind;if(typeof data0 !== "string"){const err2 = {instancePath:instancePath+"/kind",schemaPath:"#/$defs/zoneKind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.type,parentSchema:schema39,data:data0};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}if(!((((((((((((data0 === "camera") || (data0 === "recorder")) || (data0 === "server")) || (data0 === "client")) || (data0 === "dmz")) || (data0 === "internet")) || (data0 === "vpn")) || (data0 === "mgmt")) || (data0 === "integration")) || (data0 === "remote-site")) || (data0 === "guest")) || (data0 === "transit"))){const err3 = {instancePath:instancePath+"/kind",schemaPath:"#/$defs/zoneKind/enum",keyword:"enum",params:{allowedValues: schema39.enum},message:"must be equal to one of the allowed values",schema:schema39.enum,parentSchema:schema39,data:data0};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}if(data.ipv4 !== undefined){if(!(validate24(data.ipv4, {instancePath:instancePath+"/ipv4",parentData:data,parentDataProperty:"ipv4",rootData,dynamicAnchors}))){vErrors = joinErrors(vErrors, validate24.errors);errors = vErrors.length;}}if(data.ipv6 !== undefined){if(!(validate24(data.ipv6, {instancePath:instancePath+"/ipv6",parentData:data,parentDataProperty:"ipv6",rootData,dynamicAnchors}))){vErrors = joinErrors(vErrors, validate24.errors);errors = vErrors.length;}}if(data.gateway !== undefined){let data3 = data.gateway;if(typeof data3 === "string"){if(data3.length > 100){const err4 = {instancePath:instancePath+"/gateway",schemaPath:"#/$defs/name/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema32,data:data3};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}if(data3.length < 1){const err5 = {instancePath:instancePath+"/gateway",schemaPath:"#/$defs/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32,data:data3};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}else {const err6 = {instancePath:instancePath+"/gateway",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data3};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}}else {const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema38.type,parentSchema:schema38,data};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}validate23.errors = vErrors;return errors === 0;}validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};const schema43 = {"title":"Firewall","description":"A firewall, router or layer-3 switch between zones.","type":"object","additionalProperties":false,"required":["export"],"properties":{"export":{"description":"The file or files its configuration was exported to.","$ref":"#/$defs/paths"},"format":{"description":"Format of the export. Detected from the content when left out.","$ref":"#/$defs/format"},"peerExport":{"description":"Export of the other unit of a high-availability pair. It must say the same.","$ref":"#/$defs/paths"},"hostnames":{"description":"Names the device goes by in its export. Its name here when left out.","$ref":"#/$defs/names"},"serials":{"description":"Serial numbers of the device or of both units.","$ref":"#/$defs/names"},"interfaces":{"description":"Which zones lie behind which interface, by the interface's name in the export. Several zones may lie behind one.","type":"object","minProperties":1,"additionalProperties":{"$ref":"#/$defs/names"}},"nat":{"description":"Addresses that are translated on the way in, both sides, where a router in front of this firewall does it and no export tells.","type":"array","items":{"$ref":"#/$defs/translation"}}}};const schema46 = {"title":"Format","description":"Format of the export, such as windows-netsh. Detected from the content when left out.","type":"string","pattern":"^[a-z0-9]+(?:-[a-z0-9]+)*$","maxLength":100};const schema44 = {"description":"One path or a list of paths, relative to the folder of this site definition. A list is one device that was exported to several files.","type":["string","array"],"minLength":1,"maxLength":1000,"minItems":1,"items":{"$ref":"#/$defs/path"}};const schema45 = {"description":"Path of a file, relative to the folder of this site definition, with / between folders.","type":"string","minLength":1,"maxLength":1000,"examples":["exports/core.conf"]};function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;const evaluated0 = validate29.evaluated;if(evaluated0.dynamicProps){evaluated0.props = undefined;}if(evaluated0.dynamicItems){evaluated0.items = undefined;}if((typeof data !== "string") && (!(Array.isArray(data)))){const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema44.type},message:"must be string,array",schema:schema44.type,parentSchema:schema44,data};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(typeof data === "string"){if(data.length > 1000){const err1 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema44,data};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}if(data.length < 1){const err2 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema44,data};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}if(Array.isArray(data)){if(data.length < 1){const err3 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema44,data};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}const len0 = data.length;for(let i0=0; i0<len0; i0++){let data0 = data[i0];if(typeof data0 === "string"){if(data0.length > 1000){const err4 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/path/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema45,data:data0};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}if(data0.length < 1){const err5 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema45,data:data0};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}else {const err6 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema45.type,parentSchema:schema45,data:data0};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}}validate29.errors = vErrors;return errors === 0;}validate29.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};const schema47 = {"description":"One name or a list of names.","type":["string","array"],"minLength":1,"maxLength":100,"minItems":1,"items":{"$ref":"#/$defs/name"}};function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;const evaluated0 = validate32.evaluated;if(evaluated0.dynamicProps){evaluated0.props = undefined;}if(evaluated0.dynamicItems){evaluated0.items = undefined;}if((typeof data !== "string") && (!(Array.isArray(data)))){const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema47.type},message:"must be string,array",schema:schema47.type,parentSchema:schema47,data};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(typeof data === "string"){if(data.length > 100){const err1 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema47,data};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}if(data.length < 1){const err2 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema47,data};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}if(Array.isArray(data)){if(data.length < 1){const err3 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema47,data};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}const len0 = data.length;for(let i0=0; i0<len0; i0++){let data0 = data[i0];if(typeof data0 === "string"){if(data0.length > 100){const err4 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/name/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema32,data:data0};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}if(data0.length < 1){const err5 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32,data:data0};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}else {const err6 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data0};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}}validate32.errors = vErrors;return errors === 0;}validate32.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};const schema49 = {"title":"Translation","description":"Both sides of an address translation.","type":"object","additionalProperties":false,"required":["outside","inside"],"properties":{"outside":{"description":"Address that the other side uses.","$ref":"#/$defs/addresses"},"inside":{"description":"Address that it becomes, or the name of a host or cluster.","$ref":"#/$defs/addresses"}}};function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;const evaluated0 = validate36.evaluated;if(evaluated0.dynamicProps){evaluated0.props = undefined;}if(evaluated0.dynamicItems){evaluated0.items = undefined;}if(data && typeof data == "object" && !Array.isArray(data)){if(data.outside === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "outside"},message:"must have required property '"+"outside"+"'",schema:schema49.required,parentSchema:schema49,data};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data.inside === undefined){const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "inside"},message:"must have required property '"+"inside"+"'",schema:schema49.required,parentSchema:schema49,data};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}for(const key0 in data){if(!((key0 === "outside") || (key0 === "inside"))){const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema49,data};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}if(data.outside !== undefined){if(!(validate24(data.outside, {instancePath:instancePath+"/outside",parentData:data,parentDataProperty:"outside",rootData,dynamicAnchors}))){vErrors = joinErrors(vErrors, validate24.errors);errors = vErrors.length;}}if(data.inside !== undefined){if(!(validate24(data.inside, {instancePath:instancePath+"/inside",parentData:data,parentDataProperty:"inside",rootData,dynamicAnchors}))){vErrors = joinErrors(vErrors, validate24.errors);errors = vErrors.length;}}}else {const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema49.type,parentSchema:schema49,data};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}validate36.errors = vErrors;return errors === 0;}validate36.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};const pattern5 = new RegExp("^[a-z0-9]+(?:-[a-z0-9]+)*$", "u");function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;const evaluated0 = validate28.evaluated;if(evaluated0.dynamicProps){evaluated0.props = undefined;}if(evaluated0.dynamicItems){evaluated0.items = undefined;}if(data && typeof data == "object" && !Array.isArray(data)){if(data.export === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "export"},message:"must have required property '"+"export"+"'",schema:schema43.required,parentSchema:schema43,data};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}for(const key0 in data){if(!(((((((key0 === "export") || (key0 === "format")) || (key0 === "peerExport")) || (key0 === "hostnames")) || (key0 === "serials")) || (key0 === "interfaces")) || (key0 === "nat"))){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema43,data};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}if(data.export !== undefined){if(!(validate29(data.export, {instancePath:instancePath+"/export",parentData:data,parentDataProperty:"export",rootData,dynamicAnchors}))){vErrors = joinErrors(vErrors, validate29.errors);errors = vErrors.length;}}if(data.format !== undefined){let data1 = data.format;if(typeof data1 === "string"){if(data1.length > 100){const err2 = {instancePath:instancePath+"/format",schemaPath:"#/$defs/format/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema46,data:data1};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}if(!pattern5.test(data1)){const err3 = {instancePath:instancePath+"/format",schemaPath:"#/$defs/format/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(?:-[a-z0-9]+)*$"+"\"",schema:"^[a-z0-9]+(?:-[a-z0-9]+)*$",parentSchema:schema46,data:data1};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}else {const err4 = {instancePath:instancePath+"/format",schemaPath:"#/$defs/format/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.type,parentSchema:schema46,data:data1};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}if(data.peerExport !== undefined){if(!(validate29(data.peerExport, {instancePath:instancePath+"/peerExport",parentData:data,parentDataProperty:"peerExport",rootData,dynamicAnchors}))){vErrors = joinErrors(vErrors, validate29.errors);errors = vErrors.length;}}if(data.hostnames !== undefined){if(!(validate32(data.hostnames, {instancePath:instancePath+"/hostnames",parentData:data,parentDataProperty:"hostnames",rootData,dynamicAnchors}))){vErrors = joinErrors(vErrors, validate32.errors);errors = vErrors.length;}}if(data.serials !== undefined){if(!(validate32(data.serials, {instancePath:instancePath+"/serials",parentData:data,parentDataProperty:"serials",rootData,dynamicAnchors}))){vErrors = joinErrors(vErrors, validate32.errors);errors = vErrors.length;}}if(data.interfaces !== undefined){let data5 = data.interfaces;if(data5 && typeof data5 == "object" && !Array.isArray(data5)){if(Object.keys(data5).length < 1){const err5 = {instancePath:instancePath+"/interfaces",schemaPath:"#/properties/interfaces/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema43.properties.interfaces,data:data5};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}for(const key1 in data5){if(!(validate32(data5[key1], {instancePath:instancePath+"/interfaces/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data5,parentDataProperty:key1,rootData,dynamicAnchors}))){vErrors = joinErrors(vErrors, validate32.errors);errors = vErrors.length;}}}else {const err6 = {instancePath:instancePath+"/interfaces",schemaPath:"#/properties/interfaces/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema43.properties.interfaces.type,parentSchema:schema43.properties.interfaces,data:data5};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}if(data.nat !== undefined){let data7 = data.nat;if(Array.isArray(data7)){const len0 = data7.length;for(let i0=0; i0<len0; i0++){if(!(validate36(data7[i0], {instancePath:instancePath+"/nat/" + i0,parentData:data7,parentDataProperty:i0,rootData,dynamicAnchors}))){vErrors = joinErrors(vErrors, validate36.errors);errors = vErrors.length;}}}else {const err7 = {instancePath:instancePath+"/nat",schemaPath:"#/properties/nat/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema43.properties.nat.type,parentSchema:schema43.properties.nat,data:data7};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}}else {const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema43.type,parentSchema:schema43,data};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}validate28.errors = vErrors;return errors === 0;}validate28.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};const schema50 = {"title":"Host","description":"A computer that carries components of the VMS.","type":"object","additionalProperties":false,"required":["components"],"properties":{"address":{"description":"Its address, when it has one. The zone is found by the address.","$ref":"#/$defs/address"},"addresses":{"description":"Its addresses, when it has several. The zones are found by the addresses; those of one zone belong to one network card.","type":"array","minItems":1,"items":{"$ref":"#/$defs/address"}},"nics":{"description":"Its network cards, when more is to be said about them than addresses.","type":"array","minItems":1,"items":{"$ref":"#/$defs/nic"}},"hostnames":{"description":"Names the computer goes by in its exports. Its name here when left out.","$ref":"#/$defs/names"},"components":{"description":"What is installed on it.","type":"array","items":{"$ref":"#/$defs/component"}},"recorderInstances":{"description":"How many Recording Server instances run on it. 1 when left out.","type":"integer","minimum":1,"maximum":99},"failoverFor":{"description":"Recorders that this failover host can take over. All of them when left out.","$ref":"#/$defs/names"},"portOverrides":{"description":"Numbers that were changed from the guide's default: component, default number, number in use.","$ref":"#/$defs/portOverrides"},"firewall":{"description":"Export of the host's own firewall: a path, a list of paths, or the export together with its format. Without it the host protects nothing.","$ref":"#/$defs/hostFirewall"}}};const schema59 = {"title":"Component","description":"A component of the VMS. management-server brings api-gateway and identity-provider along.","type":"string","enum":["management-server","api-gateway","identity-provider","sql-server","data-collector","event-server","recording-server","failover-server","failover-recording-server","log-server","mobile-server","lpr-server","open-network-bridge","dlna-server","screen-recorder","incident-manager"]};const schema53 = {"title":"Network card","description":"A network card of a host.","type":"object","additionalProperties":false,"properties":{"zone":{"description":"Zone it is in. Found by the address when left out.","$ref":"#/$defs/name"},"address":{"description":"Its address.","$ref":"#/$defs/address"},"addresses":{"description":"Its addresses, all in one zone.","type":"array","minItems":1,"items":{"$ref":"#/$defs/address"}},"interface":{"description":"Its name in the host's firewall export.","$ref":"#/$defs/name"},"profile":{"description":"Its Windows network profile.","$ref":"#/$defs/profile"}}};const schema58 = {"title":"Windows profile","description":"Network profile that Windows gives to this network card. All three are judged when left out.","type":"string","enum":["domain","private","public"]};function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;const evaluated0 = validate42.evaluated;if(evaluated0.dynamicProps){evaluated0.props = undefined;}if(evaluated0.dynamicItems){evaluated0.items = undefined;}if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){if(!(((((key0 === "zone") || (key0 === "address")) || (key0 === "addresses")) || (key0 === "interface")) || (key0 === "profile"))){const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema53,data};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}}if(data.zone !== undefined){let data0 = data.zone;if(typeof data0 === "string"){if(data0.length > 100){const err1 = {instancePath:instancePath+"/zone",schemaPath:"#/$defs/name/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema32,data:data0};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}if(data0.length < 1){const err2 = {instancePath:instancePath+"/zone",schemaPath:"#/$defs/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32,data:data0};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}else {const err3 = {instancePath:instancePath+"/zone",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data0};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}if(data.address !== undefined){let data1 = data.address;if(typeof data1 === "string"){if(data1.length > 100){const err4 = {instancePath:instancePath+"/address",schemaPath:"#/$defs/address/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema41,data:data1};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}if(data1.length < 1){const err5 = {instancePath:instancePath+"/address",schemaPath:"#/$defs/address/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema41,data:data1};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}else {const err6 = {instancePath:instancePath+"/address",schemaPath:"#/$defs/address/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.type,parentSchema:schema41,data:data1};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}if(data.addresses !== undefined){let data2 = data.addresses;if(Array.isArray(data2)){if(data2.length < 1){const err7 = {instancePath:instancePath+"/addresses",schemaPath:"#/properties/addresses/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema53.properties.addresses,data:data2};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}const len0 = data2.length;for(let i0=0; i0<len0; i0++){let data3 = data2[i0];if(typeof data3 === "string"){if(data3.length > 100){const err8 = {instancePath:instancePath+"/addresses/" + i0,schemaPath:"#/$defs/address/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema41,data:data3};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}if(data3.length < 1){const err9 = {instancePath:instancePath+"/addresses/" + i0,schemaPath:"#/$defs/address/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema41,data:data3};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}}else {const err10 = {instancePath:instancePath+"/addresses/" + i0,schemaPath:"#/$defs/address/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.type,parentSchema:schema41,data:data3};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}}}else {const err11 = {instancePath:instancePath+"/addresses",schemaPath:"#/properties/addresses/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema53.properties.addresses.type,parentSchema:schema53.properties.addresses,data:data2};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}}if(data.interface !== undefined){let data4 = data.interface;if(typeof data4 === "string"){if(data4.length > 100){const err12 = {instancePath:instancePath+"/interface",schemaPath:"#/$defs/name/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema32,data:data4};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}if(data4.length < 1){const err13 = {instancePath:instancePath+"/interface",schemaPath:"#/$defs/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32,data:data4};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}}else {const err14 = {instancePath:instancePath+"/interface",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data4};if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;}}if(data.profile !== undefined){let data5 = data.profile;if(typeof data5 !== "string"){const err15 = {instancePath:instancePath+"/profile",schemaPath:"#/$defs/profile/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema58.type,parentSchema:schema58,data:data5};if(vErrors === null){vErrors = [err15];}else {vErrors.push(err15);}errors++;}if(!(((data5 === "domain") || (data5 === "private")) || (data5 === "public"))){const err16 = {instancePath:instancePath+"/profile",schemaPath:"#/$defs/profile/enum",keyword:"enum",params:{allowedValues: schema58.enum},message:"must be equal to one of the allowed values",schema:schema58.enum,parentSchema:schema58,data:data5};if(vErrors === null){vErrors = [err16];}else {vErrors.push(err16);}errors++;}}}else {const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema53.type,parentSchema:schema53,data};if(vErrors === null){vErrors = [err17];}else {vErrors.push(err17);}errors++;}validate42.errors = vErrors;return errors === 0;}validate42.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};const schema60 = {"type":"object","additionalProperties":false,"properties":{"management-server":{"description":"Changed numbers of the Management Server.","$ref":"#/$defs/changedPorts"},"api-gateway":{"description":"Changed numbers of the API Gateway.","$ref":"#/$defs/changedPorts"},"identity-provider":{"description":"Changed numbers of the Identity Provider.","$ref":"#/$defs/changedPorts"},"sql-server":{"description":"Changed numbers of SQL Server.","$ref":"#/$defs/changedPorts"},"data-collector":{"description":"Changed numbers of the Data Collector.","$ref":"#/$defs/changedPorts"},"event-server":{"description":"Changed numbers of the Event Server.","$ref":"#/$defs/changedPorts"},"recording-server":{"description":"Changed numbers of the Recording Server.","$ref":"#/$defs/changedPorts"},"failover-server":{"description":"Changed numbers of the Failover Server.","$ref":"#/$defs/changedPorts"},"failover-recording-server":{"description":"Changed numbers of the Failover Recording Server.","$ref":"#/$defs/changedPorts"},"log-server":{"description":"Changed numbers of the Log Server.","$ref":"#/$defs/changedPorts"},"mobile-server":{"description":"Changed numbers of the Mobile Server.","$ref":"#/$defs/changedPorts"},"lpr-server":{"description":"Changed numbers of the LPR Server.","$ref":"#/$defs/changedPorts"},"open-network-bridge":{"description":"Changed numbers of the Open Network Bridge.","$ref":"#/$defs/changedPorts"},"dlna-server":{"description":"Changed numbers of the DLNA Server.","$ref":"#/$defs/changedPorts"},"screen-recorder":{"description":"Changed numbers of the Screen Recorder.","$ref":"#/$defs/changedPorts"},"incident-manager":{"description":"Changed numbers of the Incident Manager.","$ref":"#/$defs/changedPorts"}}};const schema61 = {"description":"Default number: number in use.","type":"object","minProperties":1,"additionalProperties":{"$ref":"#/$defs/port"},"examples":[{"7563":17563}]};function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;const evaluated0 = validate47.evaluated;if(evaluated0.dynamicProps){evaluated0.props = undefined;}if(evaluated0.dynamicItems){evaluated0.items = undefined;}if(data && typeof data == "object" && !Array.isArray(data)){if(Object.keys(data).length < 1){const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema61,data};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}for(const key0 in data){let data0 = data[key0];if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){const err1 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/port/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema35.type,parentSchema:schema35,data:data0};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}if((typeof data0 == "number") && (isFinite(data0))){if(data0 > 65535 || isNaN(data0)){const err2 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",schema:65535,parentSchema:schema35,data:data0};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}if(data0 < 1 || isNaN(data0)){const err3 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema35,data:data0};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}}}else {const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema61.type,parentSchema:schema61,data};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}validate47.errors = vErrors;return errors === 0;}validate47.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;const evaluated0 = validate46.evaluated;if(evaluated0.dynamicProps){evaluated0.props = undefined;}if(evaluated0.dynamicItems){evaluated0.items = undefined;}if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){if(!(func1.call(schema60.properties, key0))){const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema60,data};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}}if(data["management-server"] !== undefined){if(!(validate47(data["management-server"], {instancePath:instancePath+"/management-server",parentData:data,parentDataProperty:"management-server",rootData,dynamicAnchors}))){vErrors = joinErrors(vErrors, validate47.errors);errors = vErrors.length;}}if(data["api-gateway"] !== undefined){if(!(validate47(data["api-gateway"], {instancePath:instancePath+"/api-gateway",parentData:data,parentDataProperty:"api-gateway",rootData,dynamicAnchors}))){vErrors = joinErrors(vErrors, validate47.errors);errors = vErrors.length;}}if(data["identity-provider"] !== undefined){if(!(validate47(data["identity-provider"], {instancePath:instancePath+"/identity-provider",parentData:data,parentDataProperty:"identity-provider",rootData,dynamicAnchors}))){vErrors = joinErrors(vErrors, validate47.errors);errors = vErrors.length;}}if(data["sql-server"] !== undefined){if(!(validate47(data["sql-server"], {instancePath:instancePath+"/sql-server",parentData:data,parentDataProperty:"sql-server",rootData,dynamicAnchors}))){vErrors = joinErrors(vErrors, validate47.errors);errors = vErrors.length;}}if(data["data-collector"] !== undefined){if(!(validate47(data["data-collector"], {instancePath:instancePath+"/data-collector",parentData:data,parentDataProperty:"data-collector",rootData,dynamicAnchors}))){vErrors = joinErrors(vErrors, validate47.errors);errors = vErrors.length;}}if(data["event-server"] !== undefined){if(!(validate47(data["event-server"], {instancePath:instancePath+"/event-server",parentData:data,parentDataProperty:"event-server",rootData,dynamicAnchors}))){vErrors = joinErrors(vErrors, validate47.errors);errors = vErrors.length;}}if(data["recording-server"] !== undefined){if(!(validate47(data["recording-server"], {instancePath:instancePath+"/recording-server",parentData:data,parentDataProperty:"recording-server",rootData,dynamicAnchors}))){vErrors = joinErrors(vErrors, validate47.errors);errors = vErrors.length;}}if(data["failover-server"] !== undefined){if(!(validate47(data["failover-server"], {instancePath:instancePath+"/failover-server",parentData:data,parentDataProperty:"failover-server",rootData,dynamicAnchors}))){vErrors = joinErrors(vErrors, validate47.errors);errors = vErrors.length;}}if(data["failover-recording-server"] !== undefined){if(!(validate47(data["failover-recording-server"], {instancePath:instancePath+"/failover-recording-server",parentData:data,parentDataProperty:"failover-recording-server",rootData,dynamicAnchors}))){vErrors = joinErrors(vErrors, validate47.errors);errors = vErrors.length;}}if(data["log-server"] !== undefined){if(!(validate47(data["log-server"], {instancePath:instancePath+"/log-server",parentData:data,parentDataProperty:"log-server",rootData,dynamicAnchors}))){vErrors = joinErrors(vErrors, validate47.errors);errors = vErrors.length;}}if(data["mobile-server"] !== undefined){if(!(validate47(data["mobile-server"], {instancePath:instancePath+"/mobile-server",parentData:data,parentDataProperty:"mobile-server",rootData,dynamicAnchors}))){vErrors = joinErrors(vErrors, validate47.errors);errors = vErrors.length;}}if(data["lpr-server"] !== undefined){if(!(validate47(data["lpr-server"], {instancePath:instancePath+"/lpr-server",parentData:data,parentDataProperty:"lpr-server",rootData,dynamicAnchors}))){vErrors = joinErrors(vErrors, validate47.errors);errors = vErrors.length;}}if(data["open-network-bridge"] !== undefined){if(!(validate47(data["open-network-bridge"], {instancePath:instancePath+"/open-network-bridge",parentData:data,parentDataProperty:"open-network-bridge",rootData,dynamicAnchors}))){vErrors = joinErrors(vErrors, validate47.errors);errors = vErrors.length;}}if(data["dlna-server"] !== undefined){if(!(validate47(data["dlna-server"], {instancePath:instancePath+"/dlna-server",parentData:data,parentDataProperty:"dlna-server",rootData,dynamicAnchors}))){vErrors = joinErrors(vErrors, validate47.errors);errors = vErrors.length;}}if(data["screen-recorder"] !== undefined){if(!(validate47(data["screen-recorder"], {instancePath:instancePath+"/screen-recorder",parentData:data,parentDataProperty:"screen-recorder",rootData,dynamicAnchors}))){vErrors = joinErrors(vErrors, validate47.errors);errors = vErrors.length;}}if(data["incident-manager"] !== undefined){if(!(validate47(data["incident-manager"], {instancePath:instancePath+"/incident-manager",parentData:data,parentDataProperty:"incident-manager",rootData,dynamicAnchors}))){vErrors = joinErrors(vErrors, validate47.errors);errors = vErrors.length;}}}else {const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema60.type,parentSchema:schema60,data};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}validate46.errors = vErrors;return errors === 0;}validate46.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};const schema63 = {"type":["string","array","object"],"minLength":1,"maxLength":1000,"minItems":1,"items":{"$ref":"#/$defs/path"},"additionalProperties":false,"required":["export"],"properties":{"export":{"description":"The file or files the host's firewall was exported to.","$ref":"#/$defs/paths"},"format":{"description":"Format of the export. Detected from the content when left out.","$ref":"#/$defs/format"}}};function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;const evaluated0 = validate65.evaluated;if(evaluated0.dynamicProps){evaluated0.props = undefined;}if(evaluated0.dynamicItems){evaluated0.items = undefined;}if((!data || typeof data != "object") && (typeof data !== "string")){const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema63.type},message:"must be string,array,object",schema:schema63.type,parentSchema:schema63,data};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(typeof data === "string"){if(data.length > 1000){const err1 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema63,data};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}if(data.length < 1){const err2 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema63,data};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}if(Array.isArray(data)){if(data.length < 1){const err3 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema63,data};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}const len0 = data.length;for(let i0=0; i0<len0; i0++){let data0 = data[i0];if(typeof data0 === "string"){if(data0.length > 1000){const err4 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/path/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema45,data:data0};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}if(data0.length < 1){const err5 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema45,data:data0};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}else {const err6 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema45.type,parentSchema:schema45,data:data0};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}}if(data && typeof data == "object" && !Array.isArray(data)){if(data.export === undefined){const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "export"},message:"must have required property '"+"export"+"'",schema:schema63.required,parentSchema:schema63,data};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}for(const key0 in data){if(!((key0 === "export") || (key0 === "format"))){const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema63,data};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}}if(data.export !== undefined){if(!(validate29(data.export, {instancePath:instancePath+"/export",parentData:data,parentDataProperty:"export",rootData,dynamicAnchors}))){vErrors = joinErrors(vErrors, validate29.errors);errors = vErrors.length;}}if(data.format !== undefined){let data2 = data.format;if(typeof data2 === "string"){if(data2.length > 100){const err9 = {instancePath:instancePath+"/format",schemaPath:"#/$defs/format/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema46,data:data2};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}if(!pattern5.test(data2)){const err10 = {instancePath:instancePath+"/format",schemaPath:"#/$defs/format/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(?:-[a-z0-9]+)*$"+"\"",schema:"^[a-z0-9]+(?:-[a-z0-9]+)*$",parentSchema:schema46,data:data2};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}}else {const err11 = {instancePath:instancePath+"/format",schemaPath:"#/$defs/format/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.type,parentSchema:schema46,data:data2};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}}}validate65.errors = vErrors;return errors === 0;}validate65.evaluated = {"props":true,"items":true,"dynamicProps":false,"dynamicItems":false};function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;const evaluated0 = validate41.evaluated;if(evaluated0.dynamicProps){evaluated0.props = undefined;}if(evaluated0.dynamicItems){evaluated0.items = undefined;}if(data && typeof data == "object" && !Array.isArray(data)){if(data.components === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "components"},message:"must have required property '"+"components"+"'",schema:schema50.required,parentSchema:schema50,data};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}for(const key0 in data){if(!(func1.call(schema50.properties, key0))){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema50,data};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}if(data.address !== undefined){let data0 = data.address;if(typeof data0 === "string"){if(data0.length > 100){const err2 = {instancePath:instancePath+"/address",schemaPath:"#/$defs/address/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema41,data:data0};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}if(data0.length < 1){const err3 = {instancePath:instancePath+"/address",schemaPath:"#/$defs/address/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema41,data:data0};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}else {const err4 = {instancePath:instancePath+"/address",schemaPath:"#/$defs/address/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.type,parentSchema:schema41,data:data0};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}if(data.addresses !== undefined){let data1 = data.addresses;if(Array.isArray(data1)){if(data1.length < 1){const err5 = {instancePath:instancePath+"/addresses",schemaPath:"#/properties/addresses/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema50.properties.addresses,data:data1};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}const len0 = data1.length;for(let i0=0; i0<len0; i0++){let data2 = data1[i0];if(typeof data2 === "string"){if(data2.length > 100){const err6 = {instancePath:instancePath+"/addresses/" + i0,schemaPath:"#/$defs/address/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema41,data:data2};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}if(data2.length < 1){const err7 = {instancePath:instancePath+"/addresses/" + i0,schemaPath:"#/$defs/address/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema41,data:data2};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}else {const err8 = {instancePath:instancePath+"/addresses/" + i0,schemaPath:"#/$defs/address/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.type,parentSchema:schema41,data:data2};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}}}else {const err9 = {instancePath:instancePath+"/addresses",schemaPath:"#/properties/addresses/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema50.properties.addresses.type,parentSchema:schema50.properties.addresses,data:data1};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}}if(data.nics !== undefined){let data3 = data.nics;if(Array.isArray(data3)){if(data3.length < 1){const err10 = {instancePath:instancePath+"/nics",schemaPath:"#/properties/nics/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema50.properties.nics,data:data3};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}const len1 = data3.length;for(let i1=0; i1<len1; i1++){if(!(validate42(data3[i1], {instancePath:instancePath+"/nics/" + i1,parentData:data3,parentDataProperty:i1,rootData,dynamicAnchors}))){vErrors = joinErrors(vErrors, validate42.errors);errors = vErrors.length;}}}else {const err11 = {instancePath:instancePath+"/nics",schemaPath:"#/properties/nics/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema50.properties.nics.type,parentSchema:schema50.properties.nics,data:data3};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}}if(data.hostnames !== undefined){if(!(validate32(data.hostnames, {instancePath:instancePath+"/hostnames",parentData:data,parentDataProperty:"hostnames",rootData,dynamicAnchors}))){vErrors = joinErrors(vErrors, validate32.errors);errors = vErrors.length;}}if(data.components !== undefined){let data6 = data.components;if(Array.isArray(data6)){const len2 = data6.length;for(let i2=0; i2<len2; i2++){let data7 = data6[i2];if(typeof data7 !== "string"){const err12 = {instancePath:instancePath+"/components/" + i2,schemaPath:"#/$defs/component/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema59.type,parentSchema:schema59,data:data7};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}if(!((((((((((((((((data7 === "management-server") || (data7 === "api-gateway")) || (data7 === "identity-provider")) || (data7 === "sql-server")) || (data7 === "data-collector")) || (data7 === "event-server")) || (data7 === "recording-server")) || (data7 === "failover-server")) || (data7 === "failover-recording-server")) || (data7 === "log-server")) || (data7 === "mobile-server")) || (data7 === "lpr-server")) || (data7 === "open-network-bridge")) || (data7 === "dlna-server")) || (data7 === "screen-recorder")) || (data7 === "incident-manager"))){const err13 = {instancePath:instancePath+"/components/" + i2,schemaPath:"#/$defs/component/enum",keyword:"enum",params:{allowedValues: schema59.enum},message:"must be equal to one of the allowed values",schema:schema59.enum,parentSchema:schema59,data:data7};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}}}else {const err14 = {instancePath:instancePath+"/components",schemaPath:"#/properties/components/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema50.properties.components.type,parentSchema:schema50.properties.components,data:data6};if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;}}if(data.recorderInstances !== undefined){let data8 = data.recorderInstances;if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){const err15 = {instancePath:instancePath+"/recorderInstances",schemaPath:"#/properties/recorderInstances/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema50.properties.recorderInstances.type,parentSchema:schema50.properties.recorderInstances,data:data8};if(vErrors === null){vErrors = [err15];}else {vErrors.push(err15);}errors++;}if((typeof data8 == "number") && (isFinite(data8))){if(data8 > 99 || isNaN(data8)){const err16 = {instancePath:instancePath+"/recorderInstances",schemaPath:"#/properties/recorderInstances/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99},message:"must be <= 99",schema:99,parentSchema:schema50.properties.recorderInstances,data:data8};if(vErrors === null){vErrors = [err16];}else {vErrors.push(err16);}errors++;}if(data8 < 1 || isNaN(data8)){const err17 = {instancePath:instancePath+"/recorderInstances",schemaPath:"#/properties/recorderInstances/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema50.properties.recorderInstances,data:data8};if(vErrors === null){vErrors = [err17];}else {vErrors.push(err17);}errors++;}}}if(data.failoverFor !== undefined){if(!(validate32(data.failoverFor, {instancePath:instancePath+"/failoverFor",parentData:data,parentDataProperty:"failoverFor",rootData,dynamicAnchors}))){vErrors = joinErrors(vErrors, validate32.errors);errors = vErrors.length;}}if(data.portOverrides !== undefined){if(!(validate46(data.portOverrides, {instancePath:instancePath+"/portOverrides",parentData:data,parentDataProperty:"portOverrides",rootData,dynamicAnchors}))){vErrors = joinErrors(vErrors, validate46.errors);errors = vErrors.length;}}if(data.firewall !== undefined){if(!(validate65(data.firewall, {instancePath:instancePath+"/firewall",parentData:data,parentDataProperty:"firewall",rootData,dynamicAnchors}))){vErrors = joinErrors(vErrors, validate65.errors);errors = vErrors.length;}}}else {const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema50.type,parentSchema:schema50,data};if(vErrors === null){vErrors = [err18];}else {vErrors.push(err18);}errors++;}validate41.errors = vErrors;return errors === 0;}validate41.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};const schema66 = {"title":"Cluster","description":"Components that answer on an address of their own and run on one of several hosts.","type":"object","additionalProperties":false,"required":["address","members","components"],"properties":{"zone":{"description":"Zone of the cluster's address. Found by the address when left out.","$ref":"#/$defs/name"},"address":{"description":"Virtual address of the cluster, or one for each family.","type":["string","array"],"minLength":1,"maxLength":100,"minItems":1,"items":{"$ref":"#/$defs/address"}},"members":{"description":"Hosts that can carry the components.","type":"array","minItems":1,"items":{"$ref":"#/$defs/name"}},"components":{"description":"Components that move between the members.","type":"array","minItems":1,"items":{"$ref":"#/$defs/component"}}}};function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;const evaluated0 = validate69.evaluated;if(evaluated0.dynamicProps){evaluated0.props = undefined;}if(evaluated0.dynamicItems){evaluated0.items = undefined;}if(data && typeof data == "object" && !Array.isArray(data)){if(data.address === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "address"},message:"must have required property '"+"address"+"'",schema:schema66.required,parentSchema:schema66,data};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data.members === undefined){const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "members"},message:"must have required property '"+"members"+"'",schema:schema66.required,parentSchema:schema66,data};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}if(data.components === undefined){const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "components"},message:"must have required property '"+"components"+"'",schema:schema66.required,parentSchema:schema66,data};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}for(const key0 in data){if(!((((key0 === "zone") || (key0 === "address")) || (key0 === "members")) || (key0 === "components"))){const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema66,data};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}if(data.zone !== undefined){let data0 = data.zone;if(typeof data0 === "string"){if(data0.length > 100){const err4 = {instancePath:instancePath+"/zone",schemaPath:"#/$defs/name/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema32,data:data0};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}if(data0.length < 1){const err5 = {instancePath:instancePath+"/zone",schemaPath:"#/$defs/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32,data:data0};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}else {const err6 = {instancePath:instancePath+"/zone",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data0};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}if(data.address !== undefined){let data1 = data.address;if((typeof data1 !== "string") && (!(Array.isArray(data1)))){const err7 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type: schema66.properties.address.type},message:"must be string,array",schema:schema66.properties.address.type,parentSchema:schema66.properties.address,data:data1};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}if(typeof data1 === "string"){if(data1.length > 100){const err8 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema66.properties.address,data:data1};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}if(data1.length < 1){const err9 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema66.properties.address,data:data1};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}}if(Array.isArray(data1)){if(data1.length < 1){const err10 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema66.properties.address,data:data1};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}const len0 = data1.length;for(let i0=0; i0<len0; i0++){let data2 = data1[i0];if(typeof data2 === "string"){if(data2.length > 100){const err11 = {instancePath:instancePath+"/address/" + i0,schemaPath:"#/$defs/address/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema41,data:data2};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}if(data2.length < 1){const err12 = {instancePath:instancePath+"/address/" + i0,schemaPath:"#/$defs/address/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema41,data:data2};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}}else {const err13 = {instancePath:instancePath+"/address/" + i0,schemaPath:"#/$defs/address/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.type,parentSchema:schema41,data:data2};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}}}}if(data.members !== undefined){let data3 = data.members;if(Array.isArray(data3)){if(data3.length < 1){const err14 = {instancePath:instancePath+"/members",schemaPath:"#/properties/members/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema66.properties.members,data:data3};if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;}const len1 = data3.length;for(let i1=0; i1<len1; i1++){let data4 = data3[i1];if(typeof data4 === "string"){if(data4.length > 100){const err15 = {instancePath:instancePath+"/members/" + i1,schemaPath:"#/$defs/name/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema32,data:data4};if(vErrors === null){vErrors = [err15];}else {vErrors.push(err15);}errors++;}if(data4.length < 1){const err16 = {instancePath:instancePath+"/members/" + i1,schemaPath:"#/$defs/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32,data:data4};if(vErrors === null){vErrors = [err16];}else {vErrors.push(err16);}errors++;}}else {const err17 = {instancePath:instancePath+"/members/" + i1,schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data4};if(vErrors === null){vErrors = [err17];}else {vErrors.push(err17);}errors++;}}}else {const err18 = {instancePath:instancePath+"/members",schemaPath:"#/properties/members/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema66.properties.members.type,parentSchema:schema66.properties.members,data:data3};if(vErrors === null){vErrors = [err18];}else {vErrors.push(err18);}errors++;}}if(data.components !== undefined){let data5 = data.components;if(Array.isArray(data5)){if(data5.length < 1){const err19 = {instancePath:instancePath+"/components",schemaPath:"#/properties/components/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema66.properties.components,data:data5};if(vErrors === null){vErrors = [err19];}else {vErrors.push(err19);}errors++;}const len2 = data5.length;for(let i2=0; i2<len2; i2++){let data6 = data5[i2];if(typeof data6 !== "string"){const err20 = {instancePath:instancePath+"/components/" + i2,schemaPath:"#/$defs/component/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema59.type,parentSchema:schema59,data:data6};if(vErrors === null){vErrors = [err20];}else {vErrors.push(err20);}errors++;}if(!((((((((((((((((data6 === "management-server") || (data6 === "api-gateway")) || (data6 === "identity-provider")) || (data6 === "sql-server")) || (data6 === "data-collector")) || (data6 === "event-server")) || (data6 === "recording-server")) || (data6 === "failover-server")) || (data6 === "failover-recording-server")) || (data6 === "log-server")) || (data6 === "mobile-server")) || (data6 === "lpr-server")) || (data6 === "open-network-bridge")) || (data6 === "dlna-server")) || (data6 === "screen-recorder")) || (data6 === "incident-manager"))){const err21 = {instancePath:instancePath+"/components/" + i2,schemaPath:"#/$defs/component/enum",keyword:"enum",params:{allowedValues: schema59.enum},message:"must be equal to one of the allowed values",schema:schema59.enum,parentSchema:schema59,data:data6};if(vErrors === null){vErrors = [err21];}else {vErrors.push(err21);}errors++;}}}else {const err22 = {instancePath:instancePath+"/components",schemaPath:"#/properties/components/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema66.properties.components.type,parentSchema:schema66.properties.components,data:data5};if(vErrors === null){vErrors = [err22];}else {vErrors.push(err22);}errors++;}}}else {const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema66.type,parentSchema:schema66,data};if(vErrors === null){vErrors = [err23];}else {vErrors.push(err23);}errors++;}validate69.errors = vErrors;return errors === 0;}validate69.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};const schema71 = {"title":"Device group","description":"Devices that are reached and used alike.","type":"object","additionalProperties":false,"required":["recorders","https"],"properties":{"zone":{"description":"Zone of the devices. Found by the addresses when left out.","$ref":"#/$defs/name"},"addresses":{"description":"Addresses, subnets or ranges of the devices. The whole zone when left out.","$ref":"#/$defs/addresses"},"kind":{"description":"What the devices are. camera when left out.","$ref":"#/$defs/deviceKind"},"recorders":{"description":"Hosts with a Recording Server that record these devices.","$ref":"#/$defs/names"},"https":{"description":"True when recorders talk HTTPS to the devices.","type":"boolean"},"media":{"description":"How video travels. rtsp when left out.","$ref":"#/$defs/media"},"mediaPorts":{"description":"UDP ports of the recorder that receive RTP, as a port or a range. Only with media: rtp-udp.","type":["integer","string","array"],"minimum":1,"maximum":65535,"maxLength":20,"minItems":1,"items":{"$ref":"#/$defs/portRange"},"examples":["50000-50999"]},"events":{"description":"Events that the devices send to recorders by themselves.","type":"array","items":{"$ref":"#/$defs/deviceEvent"}},"vendorPorts":{"description":"More ports of the vendor that recorders need.","$ref":"#/$defs/services"},"authentication":{"description":"How devices prove who they are.","$ref":"#/$defs/authentication"},"allowList":{"description":"True when the switch or the network admits only listed devices.","type":"boolean"}}};const schema73 = {"title":"Device kind","description":"What the devices are. camera when left out.","type":"string","enum":["camera","encoder","nvr","io-device"]};const schema74 = {"title":"Media transport","description":"How video travels: RTSP over TCP 554, RTP over UDP on mediaPorts, or inside HTTPS. rtsp when left out.","type":"string","enum":["rtsp","rtp-udp","https"]};const schema75 = {"description":"A port or a range of ports.","type":["integer","string"],"minimum":1,"maximum":65535,"maxLength":20};const schema76 = {"title":"Device event","description":"An event that the devices send to recorders by themselves: smtp on port 25 or tcp on port 5432.","type":"string","enum":["smtp","tcp"]};const schema79 = {"title":"Device authentication","description":"How devices prove who they are.","type":"string","enum":["none","802.1x","mutual-tls","unique-credentials"]};const schema77 = {"description":"One service or a list of services.","type":["string","array"],"maxLength":30,"minItems":1,"items":{"$ref":"#/$defs/service"},"examples":["tcp/443","udp/5000-5100","icmp","any"]};const schema78 = {"description":"A transport with a port or a range of ports, icmp, or any.","type":"string","maxLength":30,"examples":["tcp/443","udp/5000-5100","icmp","any"]};function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;const evaluated0 = validate74.evaluated;if(evaluated0.dynamicProps){evaluated0.props = undefined;}if(evaluated0.dynamicItems){evaluated0.items = undefined;}if((typeof data !== "string") && (!(Array.isArray(data)))){const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema77.type},message:"must be string,array",schema:schema77.type,parentSchema:schema77,data};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(typeof data === "string"){if(data.length > 30){const err1 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters",schema:30,parentSchema:schema77,data};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}if(Array.isArray(data)){if(data.length < 1){const err2 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema77,data};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}const len0 = data.length;for(let i0=0; i0<len0; i0++){let data0 = data[i0];if(typeof data0 === "string"){if(data0.length > 30){const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/service/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters",schema:30,parentSchema:schema78,data:data0};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}else {const err4 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/service/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema78.type,parentSchema:schema78,data:data0};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}}validate74.errors = vErrors;return errors === 0;}validate74.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;const evaluated0 = validate71.evaluated;if(evaluated0.dynamicProps){evaluated0.props = undefined;}if(evaluated0.dynamicItems){evaluated0.items = undefined;}if(data && typeof data == "object" && !Array.isArray(data)){if(data.recorders === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "recorders"},message:"must have required property '"+"recorders"+"'",schema:schema71.required,parentSchema:schema71,data};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data.https === undefined){const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "https"},message:"must have required property '"+"https"+"'",schema:schema71.required,parentSchema:schema71,data};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}for(const key0 in data){if(!(func1.call(schema71.properties, key0))){const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema71,data};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}if(data.zone !== undefined){let data0 = data.zone;if(typeof data0 === "string"){if(data0.length > 100){const err3 = {instancePath:instancePath+"/zone",schemaPath:"#/$defs/name/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema32,data:data0};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}if(data0.length < 1){const err4 = {instancePath:instancePath+"/zone",schemaPath:"#/$defs/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32,data:data0};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}else {const err5 = {instancePath:instancePath+"/zone",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data0};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}if(data.addresses !== undefined){if(!(validate24(data.addresses, {instancePath:instancePath+"/addresses",parentData:data,parentDataProperty:"addresses",rootData,dynamicAnchors}))){vErrors = joinErrors(vErrors, validate24.errors);errors = vErrors.length;}}if(data.kind !== undefined){let data2 = data.kind;if(typeof data2 !== "string"){const err6 = {instancePath:instancePath+"/kind",schemaPath:"#/$defs/deviceKind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema73.type,parentSchema:schema73,data:data2};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}if(!((((data2 === "camera") || (data2 === "encoder")) || (data2 === "nvr")) || (data2 === "io-device"))){const err7 = {instancePath:instancePath+"/kind",schemaPath:"#/$defs/deviceKind/enum",keyword:"enum",params:{allowedValues: schema73.enum},message:"must be equal to one of the allowed values",schema:schema73.enum,parentSchema:schema73,data:data2};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}if(data.recorders !== undefined){if(!(validate32(data.recorders, {instancePath:instancePath+"/recorders",parentData:data,parentDataProperty:"recorders",rootData,dynamicAnchors}))){vErrors = joinErrors(vErrors, validate32.errors);errors = vErrors.length;}}if(data.https !== undefined){let data4 = data.https;if(typeof data4 !== "boolean"){const err8 = {instancePath:instancePath+"/https",schemaPath:"#/properties/https/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema71.properties.https.type,parentSchema:schema71.properties.https,data:data4};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}}if(data.media !== undefined){let data5 = data.media;if(typeof data5 !== "string"){const err9 = {instancePath:instancePath+"/media",schemaPath:"#/$defs/media/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema74.type,parentSchema:schema74,data:data5};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}if(!(((data5 === "rtsp") || (data5 === "rtp-udp")) || (data5 === "https"))){const err10 = {instancePath:instancePath+"/media",schemaPath:"#/$defs/media/enum",keyword:"enum",params:{allowedValues: schema74.enum},message:"must be equal to one of the allowed values",schema:schema74.enum,parentSchema:schema74,data:data5};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}}if(data.mediaPorts !== undefined){let data6 = data.mediaPorts;if(((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (typeof data6 !== "string")) && (!(Array.isArray(data6)))){const err11 = {instancePath:instancePath+"/mediaPorts",schemaPath:"#/properties/mediaPorts/type",keyword:"type",params:{type: schema71.properties.mediaPorts.type},message:"must be integer,string,array",schema:schema71.properties.mediaPorts.type,parentSchema:schema71.properties.mediaPorts,data:data6};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}if((typeof data6 == "number") && (isFinite(data6))){if(data6 > 65535 || isNaN(data6)){const err12 = {instancePath:instancePath+"/mediaPorts",schemaPath:"#/properties/mediaPorts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",schema:65535,parentSchema:schema71.properties.mediaPorts,data:data6};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}if(data6 < 1 || isNaN(data6)){const err13 = {instancePath:instancePath+"/mediaPorts",schemaPath:"#/properties/mediaPorts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema71.properties.mediaPorts,data:data6};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}}if(typeof data6 === "string"){if(data6.length > 20){const err14 = {instancePath:instancePath+"/mediaPorts",schemaPath:"#/properties/mediaPorts/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters",schema:20,parentSchema:schema71.properties.mediaPorts,data:data6};if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;}}if(Array.isArray(data6)){if(data6.length < 1){const err15 = {instancePath:instancePath+"/mediaPorts",schemaPath:"#/properties/mediaPorts/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema71.properties.mediaPorts,data:data6};if(vErrors === null){vErrors = [err15];}else {vErrors.push(err15);}errors++;}const len0 = data6.length;for(let i0=0; i0<len0; i0++){let data7 = data6[i0];if((!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) && (typeof data7 !== "string")){const err16 = {instancePath:instancePath+"/mediaPorts/" + i0,schemaPath:"#/$defs/portRange/type",keyword:"type",params:{type: schema75.type},message:"must be integer,string",schema:schema75.type,parentSchema:schema75,data:data7};if(vErrors === null){vErrors = [err16];}else {vErrors.push(err16);}errors++;}if((typeof data7 == "number") && (isFinite(data7))){if(data7 > 65535 || isNaN(data7)){const err17 = {instancePath:instancePath+"/mediaPorts/" + i0,schemaPath:"#/$defs/portRange/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",schema:65535,parentSchema:schema75,data:data7};if(vErrors === null){vErrors = [err17];}else {vErrors.push(err17);}errors++;}if(data7 < 1 || isNaN(data7)){const err18 = {instancePath:instancePath+"/mediaPorts/" + i0,schemaPath:"#/$defs/portRange/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema75,data:data7};if(vErrors === null){vErrors = [err18];}else {vErrors.push(err18);}errors++;}}if(typeof data7 === "string"){if(data7.length > 20){const err19 = {instancePath:instancePath+"/mediaPorts/" + i0,schemaPath:"#/$defs/portRange/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters",schema:20,parentSchema:schema75,data:data7};if(vErrors === null){vErrors = [err19];}else {vErrors.push(err19);}errors++;}}}}}if(data.events !== undefined){let data8 = data.events;if(Array.isArray(data8)){const len1 = data8.length;for(let i1=0; i1<len1; i1++){let data9 = data8[i1];if(typeof data9 !== "string"){const err20 = {instancePath:instancePath+"/events/" + i1,schemaPath:"#/$defs/deviceEvent/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema76.type,parentSchema:schema76,data:data9};if(vErrors === null){vErrors = [err20];}else {vErrors.push(err20);}errors++;}if(!((data9 === "smtp") || (data9 === "tcp"))){const err21 = {instancePath:instancePath+"/events/" + i1,schemaPath:"#/$defs/deviceEvent/enum",keyword:"enum",params:{allowedValues: schema76.enum},message:"must be equal to one of the allowed values",schema:schema76.enum,parentSchema:schema76,data:data9};if(vErrors === null){vErrors = [err21];}else {vErrors.push(err21);}errors++;}}}else {const err22 = {instancePath:instancePath+"/events",schemaPath:"#/properties/events/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema71.properties.events.type,parentSchema:schema71.properties.events,data:data8};if(vErrors === null){vErrors = [err22];}else {vErrors.push(err22);}errors++;}}if(data.vendorPorts !== undefined){if(!(validate74(data.vendorPorts, {instancePath:instancePath+"/vendorPorts",parentData:data,parentDataProperty:"vendorPorts",rootData,dynamicAnchors}))){vErrors = joinErrors(vErrors, validate74.errors);errors = vErrors.length;}}if(data.authentication !== undefined){let data11 = data.authentication;if(typeof data11 !== "string"){const err23 = {instancePath:instancePath+"/authentication",schemaPath:"#/$defs/authentication/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema79.type,parentSchema:schema79,data:data11};if(vErrors === null){vErrors = [err23];}else {vErrors.push(err23);}errors++;}if(!((((data11 === "none") || (data11 === "802.1x")) || (data11 === "mutual-tls")) || (data11 === "unique-credentials"))){const err24 = {instancePath:instancePath+"/authentication",schemaPath:"#/$defs/authentication/enum",keyword:"enum",params:{allowedValues: schema79.enum},message:"must be equal to one of the allowed values",schema:schema79.enum,parentSchema:schema79,data:data11};if(vErrors === null){vErrors = [err24];}else {vErrors.push(err24);}errors++;}}if(data.allowList !== undefined){let data12 = data.allowList;if(typeof data12 !== "boolean"){const err25 = {instancePath:instancePath+"/allowList",schemaPath:"#/properties/allowList/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema71.properties.allowList.type,parentSchema:schema71.properties.allowList,data:data12};if(vErrors === null){vErrors = [err25];}else {vErrors.push(err25);}errors++;}}}else {const err26 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema71.type,parentSchema:schema71,data};if(vErrors === null){vErrors = [err26];}else {vErrors.push(err26);}errors++;}validate71.errors = vErrors;return errors === 0;}validate71.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};const schema80 = {"title":"Client group","description":"Client computers or users that reach the VMS alike.","type":"object","additionalProperties":false,"required":["kinds"],"properties":{"zone":{"description":"Zone of the clients. Found by the addresses when left out.","$ref":"#/$defs/name"},"addresses":{"description":"Addresses, subnets or ranges of the clients. The whole zone when left out.","$ref":"#/$defs/addresses"},"kinds":{"description":"What runs on the clients.","type":"array","minItems":1,"items":{"$ref":"#/$defs/clientKind"}}}};const schema82 = {"title":"Client kind","description":"What runs on the client computers, or comes as a client from outside.","type":"string","enum":["smart-client","management-client","web-client","mobile-client","onvif-client","dlna-device"]};function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;const evaluated0 = validate77.evaluated;if(evaluated0.dynamicProps){evaluated0.props = undefined;}if(evaluated0.dynamicItems){evaluated0.items = undefined;}if(data && typeof data == "object" && !Array.isArray(data)){if(data.kinds === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kinds"},message:"must have required property '"+"kinds"+"'",schema:schema80.required,parentSchema:schema80,data};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}for(const key0 in data){if(!(((key0 === "zone") || (key0 === "addresses")) || (key0 === "kinds"))){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema80,data};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}if(data.zone !== undefined){let data0 = data.zone;if(typeof data0 === "string"){if(data0.length > 100){const err2 = {instancePath:instancePath+"/zone",schemaPath:"#/$defs/name/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema32,data:data0};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}if(data0.length < 1){const err3 = {instancePath:instancePath+"/zone",schemaPath:"#/$defs/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32,data:data0};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}else {const err4 = {instancePath:instancePath+"/zone",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data0};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}if(data.addresses !== undefined){if(!(validate24(data.addresses, {instancePath:instancePath+"/addresses",parentData:data,parentDataProperty:"addresses",rootData,dynamicAnchors}))){vErrors = joinErrors(vErrors, validate24.errors);errors = vErrors.length;}}if(data.kinds !== undefined){let data2 = data.kinds;if(Array.isArray(data2)){if(data2.length < 1){const err5 = {instancePath:instancePath+"/kinds",schemaPath:"#/properties/kinds/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema80.properties.kinds,data:data2};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}const len0 = data2.length;for(let i0=0; i0<len0; i0++){let data3 = data2[i0];if(typeof data3 !== "string"){const err6 = {instancePath:instancePath+"/kinds/" + i0,schemaPath:"#/$defs/clientKind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema82.type,parentSchema:schema82,data:data3};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}if(!((((((data3 === "smart-client") || (data3 === "management-client")) || (data3 === "web-client")) || (data3 === "mobile-client")) || (data3 === "onvif-client")) || (data3 === "dlna-device"))){const err7 = {instancePath:instancePath+"/kinds/" + i0,schemaPath:"#/$defs/clientKind/enum",keyword:"enum",params:{allowedValues: schema82.enum},message:"must be equal to one of the allowed values",schema:schema82.enum,parentSchema:schema82,data:data3};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}}else {const err8 = {instancePath:instancePath+"/kinds",schemaPath:"#/properties/kinds/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema80.properties.kinds.type,parentSchema:schema80.properties.kinds,data:data2};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}}}else {const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema80.type,parentSchema:schema80,data};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}validate77.errors = vErrors;return errors === 0;}validate77.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};const schema83 = {"title":"Integration","description":"A system that sends events or messages into the VMS.","type":"object","additionalProperties":false,"required":["kinds"],"properties":{"zone":{"description":"Zone of the system. Found by the addresses when left out.","$ref":"#/$defs/name"},"addresses":{"description":"Addresses of the system. The whole zone when left out.","$ref":"#/$defs/addresses"},"kinds":{"description":"What the system sends.","type":"array","minItems":1,"items":{"$ref":"#/$defs/integrationKind"}}}};const schema85 = {"title":"Integration kind","description":"What the system sends into the VMS.","type":"string","enum":["generic-event-sender","analytics-event-sender","mip-integration"]};function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;const evaluated0 = validate80.evaluated;if(evaluated0.dynamicProps){evaluated0.props = undefined;}if(evaluated0.dynamicItems){evaluated0.items = undefined;}if(data && typeof data == "object" && !Array.isArray(data)){if(data.kinds === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kinds"},message:"must have required property '"+"kinds"+"'",schema:schema83.required,parentSchema:schema83,data};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}for(const key0 in data){if(!(((key0 === "zone") || (key0 === "addresses")) || (key0 === "kinds"))){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema83,data};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}if(data.zone !== undefined){let data0 = data.zone;if(typeof data0 === "string"){if(data0.length > 100){const err2 = {instancePath:instancePath+"/zone",schemaPath:"#/$defs/name/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema32,data:data0};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}if(data0.length < 1){const err3 = {instancePath:instancePath+"/zone",schemaPath:"#/$defs/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32,data:data0};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}else {const err4 = {instancePath:instancePath+"/zone",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data0};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}if(data.addresses !== undefined){if(!(validate24(data.addresses, {instancePath:instancePath+"/addresses",parentData:data,parentDataProperty:"addresses",rootData,dynamicAnchors}))){vErrors = joinErrors(vErrors, validate24.errors);errors = vErrors.length;}}if(data.kinds !== undefined){let data2 = data.kinds;if(Array.isArray(data2)){if(data2.length < 1){const err5 = {instancePath:instancePath+"/kinds",schemaPath:"#/properties/kinds/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema83.properties.kinds,data:data2};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}const len0 = data2.length;for(let i0=0; i0<len0; i0++){let data3 = data2[i0];if(typeof data3 !== "string"){const err6 = {instancePath:instancePath+"/kinds/" + i0,schemaPath:"#/$defs/integrationKind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema85.type,parentSchema:schema85,data:data3};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}if(!(((data3 === "generic-event-sender") || (data3 === "analytics-event-sender")) || (data3 === "mip-integration"))){const err7 = {instancePath:instancePath+"/kinds/" + i0,schemaPath:"#/$defs/integrationKind/enum",keyword:"enum",params:{allowedValues: schema85.enum},message:"must be equal to one of the allowed values",schema:schema85.enum,parentSchema:schema85,data:data3};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}}else {const err8 = {instancePath:instancePath+"/kinds",schemaPath:"#/properties/kinds/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema83.properties.kinds.type,parentSchema:schema83.properties.kinds,data:data2};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}}}else {const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema83.type,parentSchema:schema83,data};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}validate80.errors = vErrors;return errors === 0;}validate80.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};const schema86 = {"title":"Remote site","description":"A remote site of Milestone Interconnect or Federated Architecture.","type":"object","additionalProperties":false,"required":["kind","managementServer"],"properties":{"kind":{"description":"How the remote site is joined.","$ref":"#/$defs/remoteSiteKind"},"zone":{"description":"Zone of the remote servers. Found by the addresses when left out.","$ref":"#/$defs/name"},"managementServer":{"description":"Addresses of the remote Management Server.","$ref":"#/$defs/addresses"},"recordingServers":{"description":"Addresses of the remote Recording Servers. Those of the Management Server when left out.","$ref":"#/$defs/addresses"},"centralRecorders":{"description":"Hosts of this site that connect to the remote site. Needed for interconnect.","$ref":"#/$defs/names"}}};const schema87 = {"title":"Remote site kind","description":"Milestone Interconnect or Federated Architecture.","type":"string","enum":["interconnect","federated"]};function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;const evaluated0 = validate83.evaluated;if(evaluated0.dynamicProps){evaluated0.props = undefined;}if(evaluated0.dynamicItems){evaluated0.items = undefined;}if(data && typeof data == "object" && !Array.isArray(data)){if(data.kind === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema86.required,parentSchema:schema86,data};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data.managementServer === undefined){const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "managementServer"},message:"must have required property '"+"managementServer"+"'",schema:schema86.required,parentSchema:schema86,data};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}for(const key0 in data){if(!(((((key0 === "kind") || (key0 === "zone")) || (key0 === "managementServer")) || (key0 === "recordingServers")) || (key0 === "centralRecorders"))){const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema86,data};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}if(data.kind !== undefined){let data0 = data.kind;if(typeof data0 !== "string"){const err3 = {instancePath:instancePath+"/kind",schemaPath:"#/$defs/remoteSiteKind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema87.type,parentSchema:schema87,data:data0};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}if(!((data0 === "interconnect") || (data0 === "federated"))){const err4 = {instancePath:instancePath+"/kind",schemaPath:"#/$defs/remoteSiteKind/enum",keyword:"enum",params:{allowedValues: schema87.enum},message:"must be equal to one of the allowed values",schema:schema87.enum,parentSchema:schema87,data:data0};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}if(data.zone !== undefined){let data1 = data.zone;if(typeof data1 === "string"){if(data1.length > 100){const err5 = {instancePath:instancePath+"/zone",schemaPath:"#/$defs/name/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema32,data:data1};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}if(data1.length < 1){const err6 = {instancePath:instancePath+"/zone",schemaPath:"#/$defs/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32,data:data1};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}else {const err7 = {instancePath:instancePath+"/zone",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data1};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}if(data.managementServer !== undefined){if(!(validate24(data.managementServer, {instancePath:instancePath+"/managementServer",parentData:data,parentDataProperty:"managementServer",rootData,dynamicAnchors}))){vErrors = joinErrors(vErrors, validate24.errors);errors = vErrors.length;}}if(data.recordingServers !== undefined){if(!(validate24(data.recordingServers, {instancePath:instancePath+"/recordingServers",parentData:data,parentDataProperty:"recordingServers",rootData,dynamicAnchors}))){vErrors = joinErrors(vErrors, validate24.errors);errors = vErrors.length;}}if(data.centralRecorders !== undefined){if(!(validate32(data.centralRecorders, {instancePath:instancePath+"/centralRecorders",parentData:data,parentDataProperty:"centralRecorders",rootData,dynamicAnchors}))){vErrors = joinErrors(vErrors, validate32.errors);errors = vErrors.length;}}}else {const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema86.type,parentSchema:schema86,data};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}validate83.errors = vErrors;return errors === 0;}validate83.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};const schema89 = {"title":"Flow","description":"Traffic from some ends to others.","type":"object","additionalProperties":false,"required":["from","to","services"],"properties":{"from":{"description":"Where connections come from: names of zones, hosts, clusters, groups, integrations or remote sites, internet, or addresses.","$ref":"#/$defs/names"},"to":{"description":"Where connections go to: names of zones, hosts, clusters, groups, integrations or remote sites, internet, or addresses.","$ref":"#/$defs/names"},"services":{"description":"Transports and ports.","$ref":"#/$defs/services"},"purpose":{"description":"What it is for. Its name when left out.","$ref":"#/$defs/text"},"required":{"description":"True when the flow must be open; else it merely may be.","type":"boolean"}}};const schema90 = {"description":"Free text.","type":"string","minLength":1,"maxLength":1000};function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;const evaluated0 = validate88.evaluated;if(evaluated0.dynamicProps){evaluated0.props = undefined;}if(evaluated0.dynamicItems){evaluated0.items = undefined;}if(data && typeof data == "object" && !Array.isArray(data)){if(data.from === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema89.required,parentSchema:schema89,data};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data.to === undefined){const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'",schema:schema89.required,parentSchema:schema89,data};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}if(data.services === undefined){const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "services"},message:"must have required property '"+"services"+"'",schema:schema89.required,parentSchema:schema89,data};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}for(const key0 in data){if(!(((((key0 === "from") || (key0 === "to")) || (key0 === "services")) || (key0 === "purpose")) || (key0 === "required"))){const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema89,data};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}if(data.from !== undefined){if(!(validate32(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors}))){vErrors = joinErrors(vErrors, validate32.errors);errors = vErrors.length;}}if(data.to !== undefined){if(!(validate32(data.to, {instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData,dynamicAnchors}))){vErrors = joinErrors(vErrors, validate32.errors);errors = vErrors.length;}}if(data.services !== undefined){if(!(validate74(data.services, {instancePath:instancePath+"/services",parentData:data,parentDataProperty:"services",rootData,dynamicAnchors}))){vErrors = joinErrors(vErrors, validate74.errors);errors = vErrors.length;}}if(data.purpose !== undefined){let data3 = data.purpose;if(typeof data3 === "string"){if(data3.length > 1000){const err4 = {instancePath:instancePath+"/purpose",schemaPath:"#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema90,data:data3};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}if(data3.length < 1){const err5 = {instancePath:instancePath+"/purpose",schemaPath:"#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema90,data:data3};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}else {const err6 = {instancePath:instancePath+"/purpose",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema90.type,parentSchema:schema90,data:data3};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}if(data.required !== undefined){let data4 = data.required;if(typeof data4 !== "boolean"){const err7 = {instancePath:instancePath+"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema89.properties.required.type,parentSchema:schema89.properties.required,data:data4};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}}else {const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema89.type,parentSchema:schema89,data};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}validate88.errors = vErrors;return errors === 0;}validate88.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};const schema91 = {"title":"TLS evidence","description":"Certificate and TLS setting of one endpoint.","type":"object","additionalProperties":false,"required":["endpoint"],"properties":{"endpoint":{"description":"Name and port that clients connect to, such as mobile.example.com:8082.","$ref":"#/$defs/text"},"minimumVersion":{"description":"Lowest TLS version that the endpoint accepts.","$ref":"#/$defs/tlsVersion"},"certificate":{"description":"PEM file with the certificate and its chain.","$ref":"#/$defs/path"}}};const schema93 = {"title":"TLS version","description":"Lowest TLS version that the endpoint accepts.","type":"string","enum":["1.0","1.1","1.2","1.3"]};function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;const evaluated0 = validate94.evaluated;if(evaluated0.dynamicProps){evaluated0.props = undefined;}if(evaluated0.dynamicItems){evaluated0.items = undefined;}if(data && typeof data == "object" && !Array.isArray(data)){if(data.endpoint === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "endpoint"},message:"must have required property '"+"endpoint"+"'",schema:schema91.required,parentSchema:schema91,data};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}for(const key0 in data){if(!(((key0 === "endpoint") || (key0 === "minimumVersion")) || (key0 === "certificate"))){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema91,data};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}if(data.endpoint !== undefined){let data0 = data.endpoint;if(typeof data0 === "string"){if(data0.length > 1000){const err2 = {instancePath:instancePath+"/endpoint",schemaPath:"#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema90,data:data0};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}if(data0.length < 1){const err3 = {instancePath:instancePath+"/endpoint",schemaPath:"#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema90,data:data0};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}else {const err4 = {instancePath:instancePath+"/endpoint",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema90.type,parentSchema:schema90,data:data0};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}if(data.minimumVersion !== undefined){let data1 = data.minimumVersion;if(typeof data1 !== "string"){const err5 = {instancePath:instancePath+"/minimumVersion",schemaPath:"#/$defs/tlsVersion/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema93.type,parentSchema:schema93,data:data1};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}if(!((((data1 === "1.0") || (data1 === "1.1")) || (data1 === "1.2")) || (data1 === "1.3"))){const err6 = {instancePath:instancePath+"/minimumVersion",schemaPath:"#/$defs/tlsVersion/enum",keyword:"enum",params:{allowedValues: schema93.enum},message:"must be equal to one of the allowed values",schema:schema93.enum,parentSchema:schema93,data:data1};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}if(data.certificate !== undefined){let data2 = data.certificate;if(typeof data2 === "string"){if(data2.length > 1000){const err7 = {instancePath:instancePath+"/certificate",schemaPath:"#/$defs/path/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema45,data:data2};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}if(data2.length < 1){const err8 = {instancePath:instancePath+"/certificate",schemaPath:"#/$defs/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema45,data:data2};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}}else {const err9 = {instancePath:instancePath+"/certificate",schemaPath:"#/$defs/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema45.type,parentSchema:schema45,data:data2};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}}}else {const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema91.type,parentSchema:schema91,data};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}validate94.errors = vErrors;return errors === 0;}validate94.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};const schema95 = {"title":"Waiver","description":"Accepts what one rule reports of some traffic (from, to and services), or of one declared thing (of).","type":"object","additionalProperties":false,"required":["rule","reason","owner","approver","ticket","expires"],"properties":{"rule":{"title":"Rule id","description":"The one rule that is silenced, as reports name it.","type":"string","pattern":"^[a-z][a-z0-9]*/[a-z][a-z0-9_]*$","maxLength":100,"examples":["exposure/unlisted_source"]},"from":{"description":"Where the accepted traffic comes from, as it was sent: names as in flows, or addresses.","$ref":"#/$defs/names"},"to":{"description":"Where the accepted traffic is delivered: names as in flows, names of firewalls, or addresses.","$ref":"#/$defs/names"},"services":{"description":"Transports and ports of the accepted traffic, as delivered.","$ref":"#/$defs/services"},"of":{"description":"Instead of traffic: the host, firewall, group, zone, feature or TLS endpoint whose fault is accepted, or the name of the site.","$ref":"#/$defs/name"},"atMost":{"description":"So many facts at most; with more, the waiver covers none of them. 1 when left out beside of, unlimited beside from and to.","type":"integer","minimum":1,"maximum":10000},"reason":{"description":"Why it is accepted.","$ref":"#/$defs/text"},"owner":{"description":"Who answers for it.","$ref":"#/$defs/name"},"approver":{"description":"Who approved it.","$ref":"#/$defs/name"},"ticket":{"description":"Where it was decided.","$ref":"#/$defs/name"},"expires":{"description":"Last day on which it counts.","$ref":"#/$defs/day"}}};const schema101 = {"title":"Day","description":"A day of the calendar as YYYY-MM-DD. It counts to its end in UTC.","type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$","examples":["2027-03-31"]};const pattern7 = new RegExp("^[a-z][a-z0-9]*/[a-z][a-z0-9_]*$", "u");const pattern8 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;const evaluated0 = validate96.evaluated;if(evaluated0.dynamicProps){evaluated0.props = undefined;}if(evaluated0.dynamicItems){evaluated0.items = undefined;}if(data && typeof data == "object" && !Array.isArray(data)){if(data.rule === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'",schema:schema95.required,parentSchema:schema95,data};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data.reason === undefined){const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema95.required,parentSchema:schema95,data};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}if(data.owner === undefined){const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "owner"},message:"must have required property '"+"owner"+"'",schema:schema95.required,parentSchema:schema95,data};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}if(data.approver === undefined){const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "approver"},message:"must have required property '"+"approver"+"'",schema:schema95.required,parentSchema:schema95,data};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}if(data.ticket === undefined){const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ticket"},message:"must have required property '"+"ticket"+"'",schema:schema95.required,parentSchema:schema95,data};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}if(data.expires === undefined){const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "expires"},message:"must have required property '"+"expires"+"'",schema:schema95.required,parentSchema:schema95,data};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}for(const key0 in data){if(!(func1.call(schema95.properties, key0))){const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema95,data};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}if(data.rule !== undefined){let data0 = data.rule;if(typeof data0 === "string"){if(data0.length > 100){const err7 = {instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema95.properties.rule,data:data0};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}if(!pattern7.test(data0)){const err8 = {instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*/[a-z][a-z0-9_]*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*/[a-z][a-z0-9_]*$"+"\"",schema:"^[a-z][a-z0-9]*/[a-z][a-z0-9_]*$",parentSchema:schema95.properties.rule,data:data0};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}}else {const err9 = {instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema95.properties.rule.type,parentSchema:schema95.properties.rule,data:data0};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}}if(data.from !== undefined){if(!(validate32(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors}))){vErrors = joinErrors(vErrors, validate32.errors);errors = vErrors.length;}}if(data.to !== undefined){if(!(validate32(data.to, {instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData,dynamicAnchors}))){vErrors = joinErrors(vErrors, validate32.errors);errors = vErrors.length;}}if(data.services !== undefined){if(!(validate74(data.services, {instancePath:instancePath+"/services",parentData:data,parentDataProperty:"services",rootData,dynamicAnchors}))){vErrors = joinErrors(vErrors, validate74.errors);errors = vErrors.length;}}if(data.of !== undefined){let data4 = data.of;if(typeof data4 === "string"){if(data4.length > 100){const err10 = {instancePath:instancePath+"/of",schemaPath:"#/$defs/name/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema32,data:data4};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}if(data4.length < 1){const err11 = {instancePath:instancePath+"/of",schemaPath:"#/$defs/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32,data:data4};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}}else {const err12 = {instancePath:instancePath+"/of",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data4};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}}if(data.atMost !== undefined){let data5 = data.atMost;if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){const err13 = {instancePath:instancePath+"/atMost",schemaPath:"#/properties/atMost/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema95.properties.atMost.type,parentSchema:schema95.properties.atMost,data:data5};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}if((typeof data5 == "number") && (isFinite(data5))){if(data5 > 10000 || isNaN(data5)){const err14 = {instancePath:instancePath+"/atMost",schemaPath:"#/properties/atMost/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000",schema:10000,parentSchema:schema95.properties.atMost,data:data5};if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;}if(data5 < 1 || isNaN(data5)){const err15 = {instancePath:instancePath+"/atMost",schemaPath:"#/properties/atMost/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema95.properties.atMost,data:data5};if(vErrors === null){vErrors = [err15];}else {vErrors.push(err15);}errors++;}}}if(data.reason !== undefined){let data6 = data.reason;if(typeof data6 === "string"){if(data6.length > 1000){const err16 = {instancePath:instancePath+"/reason",schemaPath:"#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema90,data:data6};if(vErrors === null){vErrors = [err16];}else {vErrors.push(err16);}errors++;}if(data6.length < 1){const err17 = {instancePath:instancePath+"/reason",schemaPath:"#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema90,data:data6};if(vErrors === null){vErrors = [err17];}else {vErrors.push(err17);}errors++;}}else {const err18 = {instancePath:instancePath+"/reason",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema90.type,parentSchema:schema90,data:data6};if(vErrors === null){vErrors = [err18];}else {vErrors.push(err18);}errors++;}}if(data.owner !== undefined){let data7 = data.owner;if(typeof data7 === "string"){if(data7.length > 100){const err19 = {instancePath:instancePath+"/owner",schemaPath:"#/$defs/name/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema32,data:data7};if(vErrors === null){vErrors = [err19];}else {vErrors.push(err19);}errors++;}if(data7.length < 1){const err20 = {instancePath:instancePath+"/owner",schemaPath:"#/$defs/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32,data:data7};if(vErrors === null){vErrors = [err20];}else {vErrors.push(err20);}errors++;}}else {const err21 = {instancePath:instancePath+"/owner",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data7};if(vErrors === null){vErrors = [err21];}else {vErrors.push(err21);}errors++;}}if(data.approver !== undefined){let data8 = data.approver;if(typeof data8 === "string"){if(data8.length > 100){const err22 = {instancePath:instancePath+"/approver",schemaPath:"#/$defs/name/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema32,data:data8};if(vErrors === null){vErrors = [err22];}else {vErrors.push(err22);}errors++;}if(data8.length < 1){const err23 = {instancePath:instancePath+"/approver",schemaPath:"#/$defs/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32,data:data8};if(vErrors === null){vErrors = [err23];}else {vErrors.push(err23);}errors++;}}else {const err24 = {instancePath:instancePath+"/approver",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data8};if(vErrors === null){vErrors = [err24];}else {vErrors.push(err24);}errors++;}}if(data.ticket !== undefined){let data9 = data.ticket;if(typeof data9 === "string"){if(data9.length > 100){const err25 = {instancePath:instancePath+"/ticket",schemaPath:"#/$defs/name/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema32,data:data9};if(vErrors === null){vErrors = [err25];}else {vErrors.push(err25);}errors++;}if(data9.length < 1){const err26 = {instancePath:instancePath+"/ticket",schemaPath:"#/$defs/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32,data:data9};if(vErrors === null){vErrors = [err26];}else {vErrors.push(err26);}errors++;}}else {const err27 = {instancePath:instancePath+"/ticket",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data9};if(vErrors === null){vErrors = [err27];}else {vErrors.push(err27);}errors++;}}if(data.expires !== undefined){let data10 = data.expires;if(typeof data10 === "string"){if(!pattern8.test(data10)){const err28 = {instancePath:instancePath+"/expires",schemaPath:"#/$defs/day/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"+"\"",schema:"^[0-9]{4}-[0-9]{2}-[0-9]{2}$",parentSchema:schema101,data:data10};if(vErrors === null){vErrors = [err28];}else {vErrors.push(err28);}errors++;}}else {const err29 = {instancePath:instancePath+"/expires",schemaPath:"#/$defs/day/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema101.type,parentSchema:schema101,data:data10};if(vErrors === null){vErrors = [err29];}else {vErrors.push(err29);}errors++;}}}else {const err30 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema95.type,parentSchema:schema95,data};if(vErrors === null){vErrors = [err30];}else {vErrors.push(err30);}errors++;}validate96.errors = vErrors;return errors === 0;}validate96.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};const schema102 = {"title":"Acknowledged unknown","description":"One line of an export that is not understood.","type":"object","additionalProperties":false,"required":["file","hash","reason","expires"],"properties":{"file":{"description":"The export.","$ref":"#/$defs/path"},"hash":{"title":"Line hash","description":"Names the line by its text: the report prints it beside the line.","type":"string","pattern":"^[0-9a-f]{32}$"},"reason":{"description":"Why the line does no harm.","$ref":"#/$defs/text"},"expires":{"description":"Last day on which it counts.","$ref":"#/$defs/day"}}};const pattern9 = new RegExp("^[0-9a-f]{32}$", "u");function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;const evaluated0 = validate101.evaluated;if(evaluated0.dynamicProps){evaluated0.props = undefined;}if(evaluated0.dynamicItems){evaluated0.items = undefined;}if(data && typeof data == "object" && !Array.isArray(data)){if(data.file === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'",schema:schema102.required,parentSchema:schema102,data};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data.hash === undefined){const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hash"},message:"must have required property '"+"hash"+"'",schema:schema102.required,parentSchema:schema102,data};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}if(data.reason === undefined){const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema102.required,parentSchema:schema102,data};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}if(data.expires === undefined){const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "expires"},message:"must have required property '"+"expires"+"'",schema:schema102.required,parentSchema:schema102,data};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}for(const key0 in data){if(!((((key0 === "file") || (key0 === "hash")) || (key0 === "reason")) || (key0 === "expires"))){const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema102,data};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}if(data.file !== undefined){let data0 = data.file;if(typeof data0 === "string"){if(data0.length > 1000){const err5 = {instancePath:instancePath+"/file",schemaPath:"#/$defs/path/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema45,data:data0};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}if(data0.length < 1){const err6 = {instancePath:instancePath+"/file",schemaPath:"#/$defs/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema45,data:data0};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}else {const err7 = {instancePath:instancePath+"/file",schemaPath:"#/$defs/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema45.type,parentSchema:schema45,data:data0};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}if(data.hash !== undefined){let data1 = data.hash;if(typeof data1 === "string"){if(!pattern9.test(data1)){const err8 = {instancePath:instancePath+"/hash",schemaPath:"#/properties/hash/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"},message:"must match pattern \""+"^[0-9a-f]{32}$"+"\"",schema:"^[0-9a-f]{32}$",parentSchema:schema102.properties.hash,data:data1};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}}else {const err9 = {instancePath:instancePath+"/hash",schemaPath:"#/properties/hash/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema102.properties.hash.type,parentSchema:schema102.properties.hash,data:data1};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}}if(data.reason !== undefined){let data2 = data.reason;if(typeof data2 === "string"){if(data2.length > 1000){const err10 = {instancePath:instancePath+"/reason",schemaPath:"#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema90,data:data2};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}if(data2.length < 1){const err11 = {instancePath:instancePath+"/reason",schemaPath:"#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema90,data:data2};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}}else {const err12 = {instancePath:instancePath+"/reason",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema90.type,parentSchema:schema90,data:data2};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}}if(data.expires !== undefined){let data3 = data.expires;if(typeof data3 === "string"){if(!pattern8.test(data3)){const err13 = {instancePath:instancePath+"/expires",schemaPath:"#/$defs/day/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"+"\"",schema:"^[0-9]{4}-[0-9]{2}-[0-9]{2}$",parentSchema:schema101,data:data3};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}}else {const err14 = {instancePath:instancePath+"/expires",schemaPath:"#/$defs/day/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema101.type,parentSchema:schema101,data:data3};if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;}}}else {const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema102.type,parentSchema:schema102,data};if(vErrors === null){vErrors = [err15];}else {vErrors.push(err15);}errors++;}validate101.errors = vErrors;return errors === 0;}validate101.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){/*# sourceURL="site.schema.json" */;let vErrors = null;let errors = 0;const evaluated0 = validate20.evaluated;if(evaluated0.dynamicProps){evaluated0.props = undefined;}if(evaluated0.dynamicItems){evaluated0.items = undefined;}if(data && typeof data == "object" && !Array.isArray(data)){if(data.vmsguard === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "vmsguard"},message:"must have required property '"+"vmsguard"+"'",schema:schema31.required,parentSchema:schema31,data};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data.name === undefined){const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema31.required,parentSchema:schema31,data};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}if(data.encryption === undefined){const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "encryption"},message:"must have required property '"+"encryption"+"'",schema:schema31.required,parentSchema:schema31,data};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}if(data.zones === undefined){const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "zones"},message:"must have required property '"+"zones"+"'",schema:schema31.required,parentSchema:schema31,data};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}for(const key0 in data){if(!(func1.call(schema31.properties, key0))){const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema31,data};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}if(data.vmsguard !== undefined){let data0 = data.vmsguard;if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){const err5 = {instancePath:instancePath+"/vmsguard",schemaPath:"#/properties/vmsguard/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.vmsguard.type,parentSchema:schema31.properties.vmsguard,data:data0};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}if(1 !== data0){const err6 = {instancePath:instancePath+"/vmsguard",schemaPath:"#/properties/vmsguard/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema31.properties.vmsguard,data:data0};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}if(data.name !== undefined){let data1 = data.name;if(typeof data1 === "string"){if(data1.length > 100){const err7 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/name/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema32,data:data1};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}if(data1.length < 1){const err8 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32,data:data1};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}}else {const err9 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data1};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}}if(data.productVersion !== undefined){let data2 = data.productVersion;if(typeof data2 === "string"){if(!pattern4.test(data2)){const err10 = {instancePath:instancePath+"/productVersion",schemaPath:"#/properties/productVersion/pattern",keyword:"pattern",params:{pattern: "^(?:19|20)[0-9]{2}(?: R[1-9])?$"},message:"must match pattern \""+"^(?:19|20)[0-9]{2}(?: R[1-9])?$"+"\"",schema:"^(?:19|20)[0-9]{2}(?: R[1-9])?$",parentSchema:schema31.properties.productVersion,data:data2};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}}else {const err11 = {instancePath:instancePath+"/productVersion",schemaPath:"#/properties/productVersion/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.productVersion.type,parentSchema:schema31.properties.productVersion,data:data2};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}}if(data.encryption !== undefined){let data3 = data.encryption;if(data3 && typeof data3 == "object" && !Array.isArray(data3)){if(data3.server === undefined){const err12 = {instancePath:instancePath+"/encryption",schemaPath:"#/$defs/encryption/required",keyword:"required",params:{missingProperty: "server"},message:"must have required property '"+"server"+"'",schema:schema33.required,parentSchema:schema33,data:data3};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}if(data3.streaming === undefined){const err13 = {instancePath:instancePath+"/encryption",schemaPath:"#/$defs/encryption/required",keyword:"required",params:{missingProperty: "streaming"},message:"must have required property '"+"streaming"+"'",schema:schema33.required,parentSchema:schema33,data:data3};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}if(data3.event === undefined){const err14 = {instancePath:instancePath+"/encryption",schemaPath:"#/$defs/encryption/required",keyword:"required",params:{missingProperty: "event"},message:"must have required property '"+"event"+"'",schema:schema33.required,parentSchema:schema33,data:data3};if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;}if(data3.mobile === undefined){const err15 = {instancePath:instancePath+"/encryption",schemaPath:"#/$defs/encryption/required",keyword:"required",params:{missingProperty: "mobile"},message:"must have required property '"+"mobile"+"'",schema:schema33.required,parentSchema:schema33,data:data3};if(vErrors === null){vErrors = [err15];}else {vErrors.push(err15);}errors++;}for(const key1 in data3){if(!((((key1 === "server") || (key1 === "streaming")) || (key1 === "event")) || (key1 === "mobile"))){const err16 = {instancePath:instancePath+"/encryption",schemaPath:"#/$defs/encryption/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema33,data:data3};if(vErrors === null){vErrors = [err16];}else {vErrors.push(err16);}errors++;}}if(data3.server !== undefined){let data4 = data3.server;if(typeof data4 !== "boolean"){const err17 = {instancePath:instancePath+"/encryption/server",schemaPath:"#/$defs/encryption/properties/server/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema33.properties.server.type,parentSchema:schema33.properties.server,data:data4};if(vErrors === null){vErrors = [err17];}else {vErrors.push(err17);}errors++;}}if(data3.streaming !== undefined){let data5 = data3.streaming;if(typeof data5 !== "boolean"){const err18 = {instancePath:instancePath+"/encryption/streaming",schemaPath:"#/$defs/encryption/properties/streaming/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema33.properties.streaming.type,parentSchema:schema33.properties.streaming,data:data5};if(vErrors === null){vErrors = [err18];}else {vErrors.push(err18);}errors++;}}if(data3.event !== undefined){let data6 = data3.event;if(typeof data6 !== "boolean"){const err19 = {instancePath:instancePath+"/encryption/event",schemaPath:"#/$defs/encryption/properties/event/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema33.properties.event.type,parentSchema:schema33.properties.event,data:data6};if(vErrors === null){vErrors = [err19];}else {vErrors.push(err19);}errors++;}}if(data3.mobile !== undefined){let data7 = data3.mobile;if(typeof data7 !== "boolean"){const err20 = {instancePath:instancePath+"/encryption/mobile",schemaPath:"#/$defs/encryption/properties/mobile/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema33.properties.mobile.type,parentSchema:schema33.properties.mobile,data:data7};if(vErrors === null){vErrors = [err20];}else {vErrors.push(err20);}errors++;}}}else {const err21 = {instancePath:instancePath+"/encryption",schemaPath:"#/$defs/encryption/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.type,parentSchema:schema33,data:data3};if(vErrors === null){vErrors = [err21];}else {vErrors.push(err21);}errors++;}}if(data.features !== undefined){if(!(validate21(data.features, {instancePath:instancePath+"/features",parentData:data,parentDataProperty:"features",rootData,dynamicAnchors}))){vErrors = joinErrors(vErrors, validate21.errors);errors = vErrors.length;}}if(data.dmzSingleDeviceAccepted !== undefined){let data9 = data.dmzSingleDeviceAccepted;if(typeof data9 !== "boolean"){const err22 = {instancePath:instancePath+"/dmzSingleDeviceAccepted",schemaPath:"#/properties/dmzSingleDeviceAccepted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.dmzSingleDeviceAccepted.type,parentSchema:schema31.properties.dmzSingleDeviceAccepted,data:data9};if(vErrors === null){vErrors = [err22];}else {vErrors.push(err22);}errors++;}}if(data.zones !== undefined){let data10 = data.zones;if(data10 && typeof data10 == "object" && !Array.isArray(data10)){if(Object.keys(data10).length < 1){const err23 = {instancePath:instancePath+"/zones",schemaPath:"#/properties/zones/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema31.properties.zones,data:data10};if(vErrors === null){vErrors = [err23];}else {vErrors.push(err23);}errors++;}for(const key2 in data10){if(!(validate23(data10[key2], {instancePath:instancePath+"/zones/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data10,parentDataProperty:key2,rootData,dynamicAnchors}))){vErrors = joinErrors(vErrors, validate23.errors);errors = vErrors.length;}}}else {const err24 = {instancePath:instancePath+"/zones",schemaPath:"#/properties/zones/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.zones.type,parentSchema:schema31.properties.zones,data:data10};if(vErrors === null){vErrors = [err24];}else {vErrors.push(err24);}errors++;}}if(data.firewalls !== undefined){let data12 = data.firewalls;if(data12 && typeof data12 == "object" && !Array.isArray(data12)){for(const key3 in data12){if(!(validate28(data12[key3], {instancePath:instancePath+"/firewalls/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data12,parentDataProperty:key3,rootData,dynamicAnchors}))){vErrors = joinErrors(vErrors, validate28.errors);errors = vErrors.length;}}}else {const err25 = {instancePath:instancePath+"/firewalls",schemaPath:"#/properties/firewalls/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.firewalls.type,parentSchema:schema31.properties.firewalls,data:data12};if(vErrors === null){vErrors = [err25];}else {vErrors.push(err25);}errors++;}}if(data.hosts !== undefined){let data14 = data.hosts;if(data14 && typeof data14 == "object" && !Array.isArray(data14)){for(const key4 in data14){if(!(validate41(data14[key4], {instancePath:instancePath+"/hosts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data14,parentDataProperty:key4,rootData,dynamicAnchors}))){vErrors = joinErrors(vErrors, validate41.errors);errors = vErrors.length;}}}else {const err26 = {instancePath:instancePath+"/hosts",schemaPath:"#/properties/hosts/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.hosts.type,parentSchema:schema31.properties.hosts,data:data14};if(vErrors === null){vErrors = [err26];}else {vErrors.push(err26);}errors++;}}if(data.clusters !== undefined){let data16 = data.clusters;if(data16 && typeof data16 == "object" && !Array.isArray(data16)){for(const key5 in data16){if(!(validate69(data16[key5], {instancePath:instancePath+"/clusters/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data16,parentDataProperty:key5,rootData,dynamicAnchors}))){vErrors = joinErrors(vErrors, validate69.errors);errors = vErrors.length;}}}else {const err27 = {instancePath:instancePath+"/clusters",schemaPath:"#/properties/clusters/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.clusters.type,parentSchema:schema31.properties.clusters,data:data16};if(vErrors === null){vErrors = [err27];}else {vErrors.push(err27);}errors++;}}if(data.deviceGroups !== undefined){let data18 = data.deviceGroups;if(data18 && typeof data18 == "object" && !Array.isArray(data18)){for(const key6 in data18){if(!(validate71(data18[key6], {instancePath:instancePath+"/deviceGroups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data18,parentDataProperty:key6,rootData,dynamicAnchors}))){vErrors = joinErrors(vErrors, validate71.errors);errors = vErrors.length;}}}else {const err28 = {instancePath:instancePath+"/deviceGroups",schemaPath:"#/properties/deviceGroups/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.deviceGroups.type,parentSchema:schema31.properties.deviceGroups,data:data18};if(vErrors === null){vErrors = [err28];}else {vErrors.push(err28);}errors++;}}if(data.clientGroups !== undefined){let data20 = data.clientGroups;if(data20 && typeof data20 == "object" && !Array.isArray(data20)){for(const key7 in data20){if(!(validate77(data20[key7], {instancePath:instancePath+"/clientGroups/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data20,parentDataProperty:key7,rootData,dynamicAnchors}))){vErrors = joinErrors(vErrors, validate77.errors);errors = vErrors.length;}}}else {const err29 = {instancePath:instancePath+"/clientGroups",schemaPath:"#/properties/clientGroups/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.clientGroups.type,parentSchema:schema31.properties.clientGroups,data:data20};if(vErrors === null){vErrors = [err29];}else {vErrors.push(err29);}errors++;}}if(data.integrations !== undefined){let data22 = data.integrations;if(data22 && typeof data22 == "object" && !Array.isArray(data22)){for(const key8 in data22){if(!(validate80(data22[key8], {instancePath:instancePath+"/integrations/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data22,parentDataProperty:key8,rootData,dynamicAnchors}))){vErrors = joinErrors(vErrors, validate80.errors);errors = vErrors.length;}}}else {const err30 = {instancePath:instancePath+"/integrations",schemaPath:"#/properties/integrations/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.integrations.type,parentSchema:schema31.properties.integrations,data:data22};if(vErrors === null){vErrors = [err30];}else {vErrors.push(err30);}errors++;}}if(data.remoteSites !== undefined){let data24 = data.remoteSites;if(data24 && typeof data24 == "object" && !Array.isArray(data24)){for(const key9 in data24){if(!(validate83(data24[key9], {instancePath:instancePath+"/remoteSites/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data24,parentDataProperty:key9,rootData,dynamicAnchors}))){vErrors = joinErrors(vErrors, validate83.errors);errors = vErrors.length;}}}else {const err31 = {instancePath:instancePath+"/remoteSites",schemaPath:"#/properties/remoteSites/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.remoteSites.type,parentSchema:schema31.properties.remoteSites,data:data24};if(vErrors === null){vErrors = [err31];}else {vErrors.push(err31);}errors++;}}if(data.infrastructureFlows !== undefined){let data26 = data.infrastructureFlows;if(data26 && typeof data26 == "object" && !Array.isArray(data26)){for(const key10 in data26){if(!(validate88(data26[key10], {instancePath:instancePath+"/infrastructureFlows/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data26,parentDataProperty:key10,rootData,dynamicAnchors}))){vErrors = joinErrors(vErrors, validate88.errors);errors = vErrors.length;}}}else {const err32 = {instancePath:instancePath+"/infrastructureFlows",schemaPath:"#/properties/infrastructureFlows/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.infrastructureFlows.type,parentSchema:schema31.properties.infrastructureFlows,data:data26};if(vErrors === null){vErrors = [err32];}else {vErrors.push(err32);}errors++;}}if(data.relations !== undefined){let data28 = data.relations;if(data28 && typeof data28 == "object" && !Array.isArray(data28)){for(const key11 in data28){if(!(validate88(data28[key11], {instancePath:instancePath+"/relations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data28,parentDataProperty:key11,rootData,dynamicAnchors}))){vErrors = joinErrors(vErrors, validate88.errors);errors = vErrors.length;}}}else {const err33 = {instancePath:instancePath+"/relations",schemaPath:"#/properties/relations/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.relations.type,parentSchema:schema31.properties.relations,data:data28};if(vErrors === null){vErrors = [err33];}else {vErrors.push(err33);}errors++;}}if(data.tls !== undefined){let data30 = data.tls;if(Array.isArray(data30)){const len0 = data30.length;for(let i0=0; i0<len0; i0++){if(!(validate94(data30[i0], {instancePath:instancePath+"/tls/" + i0,parentData:data30,parentDataProperty:i0,rootData,dynamicAnchors}))){vErrors = joinErrors(vErrors, validate94.errors);errors = vErrors.length;}}}else {const err34 = {instancePath:instancePath+"/tls",schemaPath:"#/properties/tls/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.tls.type,parentSchema:schema31.properties.tls,data:data30};if(vErrors === null){vErrors = [err34];}else {vErrors.push(err34);}errors++;}}if(data.waivers !== undefined){let data32 = data.waivers;if(Array.isArray(data32)){const len1 = data32.length;for(let i1=0; i1<len1; i1++){if(!(validate96(data32[i1], {instancePath:instancePath+"/waivers/" + i1,parentData:data32,parentDataProperty:i1,rootData,dynamicAnchors}))){vErrors = joinErrors(vErrors, validate96.errors);errors = vErrors.length;}}}else {const err35 = {instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.waivers.type,parentSchema:schema31.properties.waivers,data:data32};if(vErrors === null){vErrors = [err35];}else {vErrors.push(err35);}errors++;}}if(data.acknowledged !== undefined){let data34 = data.acknowledged;if(Array.isArray(data34)){const len2 = data34.length;for(let i2=0; i2<len2; i2++){if(!(validate101(data34[i2], {instancePath:instancePath+"/acknowledged/" + i2,parentData:data34,parentDataProperty:i2,rootData,dynamicAnchors}))){vErrors = joinErrors(vErrors, validate101.errors);errors = vErrors.length;}}}else {const err36 = {instancePath:instancePath+"/acknowledged",schemaPath:"#/properties/acknowledged/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.acknowledged.type,parentSchema:schema31.properties.acknowledged,data:data34};if(vErrors === null){vErrors = [err36];}else {vErrors.push(err36);}errors++;}}}else {const err37 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data};if(vErrors === null){vErrors = [err37];}else {vErrors.push(err37);}errors++;}validate20.errors = vErrors;return errors === 0;}validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function joinErrors(all, more) {if (all === null) return more;for (const error of more) all.push(error);return all;}

;// CONCATENATED MODULE: ./.build/compiled/src/site/check-schema.js



const TYPE_CODES = new Map([
    ['string', 'site.must_be_text'],
    ['array', 'site.must_be_list'],
    ['object', 'site.must_be_mapping'],
    ['boolean', 'site.must_be_boolean'],
    ['integer', 'site.must_be_integer'],
    ['string,array', 'site.must_be_text_or_list'],
    ['string,array,object', 'site.must_be_export'],
    ['boolean,object', 'site.must_be_boolean_or_mapping'],
    ['integer,string', 'site.must_be_port_range'],
    ['integer,string,array', 'site.must_be_port_range'],
]);
const PATTERN_CODES = new Map([
    ['XProtect version', 'site.bad_product_version'],
    ['Format', 'site.bad_format_name'],
    ['Day', 'site.bad_day'],
    ['Rule id', 'site.bad_rule_id'],
    ['Line hash', 'site.bad_line_hash'],
]);
function unknownValueCode(title) {
    return `site.unknown_${title.toLowerCase().replaceAll(' ', '_')}`;
}
function checkSchema(document, problems) {
    const { data, place } = document;
    const firstKey = place.children.keys().next().value;
    if (firstKey !== 'vmsguard') {
        problems.report('error', 'site.version_mark_first', place.value);
        return undefined;
    }
    if (!validate(data))
        turnNumbersIntoText(data, validate.errors ?? []);
    if (validate(data))
        return data;
    for (const error of validate.errors ?? [])
        reportSchemaError(error, place, problems);
    return undefined;
}
function turnNumbersIntoText(data, errors) {
    for (const error of errors) {
        if (error.keyword !== 'type' || typeof error.data !== 'number' || !expectedTypes(error).includes('string'))
            continue;
        const segments = pointerSegments(error.instancePath);
        const last = segments.pop();
        let parent = data;
        for (const segment of segments)
            parent = isRecord(parent) ? parent[segment] : undefined;
        if (isRecord(parent) && last !== undefined)
            parent[last] = String(error.data);
    }
}
function isRecord(value) {
    return typeof value === 'object' && value !== null;
}
function reportSchemaError(error, root, problems) {
    const segments = pointerSegments(error.instancePath);
    let place = root;
    for (const segment of segments)
        place = placeOf(place, segment);
    const name = segments.findLast((segment) => !/^\d+$/u.test(segment)) ?? '';
    const problem = describe(error, name, problems.isFull());
    if (problem === undefined)
        return;
    const location = locationOf(error, place);
    problems.report('error', problem.code, location, problem.parameters);
}
function locationOf(error, place) {
    if (error.keyword === 'additionalProperties')
        return placeOf(place, String(error.params['additionalProperty'])).key;
    return error.keyword === 'required' ? place.key : place.value;
}
function describe(error, name, inBrief) {
    const { params, parentSchema, data } = error;
    const limit = Number(params['limit']);
    switch (error.keyword) {
        case 'additionalProperties': {
            const known = Object.keys(parentSchema?.properties ?? {});
            return nearOrAll('site.unknown_key', String(params['additionalProperty']), inBrief ? [] : known);
        }
        case 'required':
            return { code: 'site.missing_key', parameters: { name: String(params['missingProperty']) } };
        case 'type':
            return { code: TYPE_CODES.get(expectedTypes(error).join(',')) ?? 'site.does_not_fit', parameters: { name } };
        case 'enum': {
            if (typeof data !== 'string')
                return undefined;
            const allowed = Array.isArray(params['allowedValues']) ? params['allowedValues'].map(String) : [];
            return nearOrAll(unknownValueCode(parentSchema?.title ?? 'value'), data, allowed);
        }
        case 'const':
            return typeof data === 'number' ? { code: 'site.unsupported_version', parameters: { value: data } } : undefined;
        case 'pattern': {
            const code = PATTERN_CODES.get(parentSchema?.title ?? '') ?? 'site.does_not_fit';
            return { code, parameters: { name, value: String(data) } };
        }
        case 'minLength':
        case 'minItems':
        case 'minProperties':
            return { code: 'site.empty_value', parameters: { name } };
        case 'maxLength':
            return { code: 'site.too_long', parameters: { name, limit } };
        case 'minimum':
            return { code: 'site.number_too_small', parameters: { name, value: Number(data), limit } };
        case 'maximum':
            return { code: 'site.number_too_large', parameters: { name, value: Number(data), limit } };
        default:
            return { code: 'site.does_not_fit', parameters: { name } };
    }
}
function nearOrAll(code, value, known) {
    const nearest = (0,nearest_name/* nearestName */.q)(value, known);
    if (nearest !== undefined)
        return { code: `${code}_near`, parameters: { value, nearest } };
    return { code, parameters: { value, known: known.join(', ') } };
}
function expectedTypes(error) {
    const type = error.params['type'];
    return Array.isArray(type) ? type.map(String) : [String(type)];
}
function pointerSegments(pointer) {
    const segments = pointer.split('/').slice(1);
    return segments.map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
}

;// CONCATENATED MODULE: ./.build/compiled/src/site/export-path.js
function exportPath(sitePath, path) {
    if (path.includes('\\'))
        return { fault: 'path_backslash' };
    if (path.startsWith('/') || /^[A-Za-z]:/u.test(path))
        return { fault: 'path_absolute' };
    if (path.includes(':') || path !== path.trim() || /\p{C}/u.test(path))
        return { fault: 'path_unusable' };
    const segments = sitePath.split('/').slice(0, -1).filter((segment) => segment !== '.');
    for (const segment of path.split('/')) {
        if (segment === '')
            return { fault: 'path_unusable' };
        if (segment === '.')
            continue;
        if (segment !== '..') {
            segments.push(segment);
            continue;
        }
        const left = segments.pop();
        if (left === undefined || left === '' || left === '..')
            return { fault: 'path_leaves_workspace' };
    }
    const file = path.split('/').at(-1);
    return file === '.' || file === '..' ? { fault: 'path_unusable' } : { path: segments.join('/') };
}

;// CONCATENATED MODULE: ./.build/compiled/src/site/export-references.js



function exportReference(reader, entry) {
    const paths = listEntries(entry.texts, entry.place).flatMap(({ value, place }) => {
        const path = readPath(reader, value, place);
        return path === undefined ? [] : [{ path, location: place.value }];
    });
    return { paths, ...(entry.format === undefined ? {} : { format: entry.format }), location: entry.location };
}
function readPath(reader, text, place) {
    const result = exportPath(reader.path, text);
    if ('path' in result)
        return result.path;
    reader.problems.report('error', `site.${result.fault}`, place.value, { value: text });
    return undefined;
}
function reportSharedExports(reader, exports) {
    const lines = new Map();
    for (const { path, location } of exports.flatMap((reference) => reference.paths)) {
        const key = foldName(path);
        const line = lines.get(key);
        if (line !== undefined)
            reader.problems.report('warning', 'site.export_given_twice', location, { path, line });
        else
            lines.set(key, location.region?.startLine ?? 1);
    }
}

// EXTERNAL MODULE: ./.build/compiled/src/model/diagnostic.js
var diagnostic = __webpack_require__(5436);
;// CONCATENATED MODULE: ./.build/compiled/src/site/problem-list.js

const MOST_LISTED = 100;
const LONGEST_QUOTE = 100;
const OWN_WORDS = new Set(['known']);
function problemList(path) {
    const listed = [];
    const leftOut = new Map();
    return {
        report(effect, code, location, parameters = {}) {
            if (listed.length < MOST_LISTED)
                listed.push((0,diagnostic/* diagnostic */.Y)(effect, code, location, shortened(parameters)));
            else
                leftOut.set(effect, (leftOut.get(effect) ?? 0) + 1);
        },
        isFull: () => listed.length >= MOST_LISTED,
        result() {
            const sums = [...leftOut].map(([effect, count]) => (0,diagnostic/* diagnostic */.Y)(effect, 'site.more_problems', { path }, { count }));
            return [...listed].sort(inFileOrder).concat(sums);
        },
    };
}
function shortened(parameters) {
    const short = {};
    for (const [name, value] of Object.entries(parameters)) {
        const isLong = typeof value === 'string' && value.length > LONGEST_QUOTE && !OWN_WORDS.has(name);
        short[name] = isLong ? `${value.slice(0, LONGEST_QUOTE)}…` : value;
    }
    return short;
}
function inFileOrder(a, b) {
    const x = a.location.region;
    const y = b.location.region;
    return (x?.startLine ?? 0) - (y?.startLine ?? 0) || (x?.startColumn ?? 0) - (y?.startColumn ?? 0);
}

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
;// CONCATENATED MODULE: ./.build/compiled/src/site/line-finder.js
function lineFinder(path, text) {
    const starts = [0];
    for (let index = 0; index < text.length; index += 1) {
        const character = text[index];
        if (character === '\n' || (character === '\r' && text[index + 1] !== '\n'))
            starts.push(index + 1);
    }
    return (offset) => {
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = Math.ceil((low + high) / 2);
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { path, region: { startLine: low + 1, startColumn: offset - (starts[low] ?? 0) + 1 } };
    };
}

;// CONCATENATED MODULE: ./.build/compiled/src/site/read-yaml.js



const LARGEST_BYTES = 1024 * 1024;
const DEEPEST = 32;
function readYaml(file, problems) {
    const text = decode(file, problems);
    if (text === undefined)
        return undefined;
    const at = lineFinder(file.path, text);
    let sound = true;
    const reader = {
        text,
        at,
        report(code, place, parameters) {
            sound = false;
            problems.report('error', code, typeof place === 'number' ? at(place) : place, parameters);
        },
    };
    const direction = directionCharacter(text);
    if (direction !== undefined)
        reader.report('site.unsafe_character', direction.offset, { character: direction.character });
    const events = readEvents(reader);
    if (events === undefined)
        return undefined;
    const root = buildDocument(events, reader);
    return sound ? root : undefined;
}
function decode(file, problems) {
    if (file.bytes.length > LARGEST_BYTES) {
        problems.report('error', 'site.too_large', { path: file.path }, { limit: LARGEST_BYTES / 1024 });
        return undefined;
    }
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(file.bytes);
    }
    catch {
        problems.report('error', 'site.not_utf8', { path: file.path });
        return undefined;
    }
}
function readEvents(reader) {
    try {
        return (0,js_yaml/* parseEvents */.PH)(reader.text, { maxDepth: DEEPEST });
    }
    catch (error) {
        const offset = error instanceof js_yaml/* YAMLException */.tB ? (error.mark?.position ?? 0) : 0;
        const reason = error instanceof js_yaml/* YAMLException */.tB ? error.reason : String(error);
        reader.report('site.yaml_syntax', Math.min(offset, reader.text.length), { reason: reason.slice(0, 200) });
        return undefined;
    }
}
function buildDocument(events, reader) {
    let root;
    let documents = 0;
    const open = [];
    for (const event of events) {
        if (event.type === js_yaml/* EVENT_ID */.hy.POP) {
            open.pop();
        }
        else if (event.type === js_yaml/* EVENT_ID */.hy.DOCUMENT) {
            documents += 1;
            open.push({ add: (data, place) => (root ??= { data, place }), key: () => undefined, start: undefined });
        }
        else {
            addNode(event, open, reader);
        }
    }
    if (documents > 1)
        reader.report('site.several_documents', 0);
    if (root === undefined)
        reader.report('site.empty', 0);
    return root;
}
function addNode(event, open, reader) {
    const parent = open.at(-1);
    const value = startOf(event);
    const key = parent?.key();
    const start = value === undefined ? (key ?? parent?.start ?? reader.at(0)) : reader.at(value);
    const place = { value: start, key: key ?? start, children: new Map() };
    if (event.type === js_yaml/* EVENT_ID */.hy.ALIAS) {
        reader.report('site.yaml_alias', place.value);
        parent?.add('', place, undefined);
        return;
    }
    if (event.tagStart !== -1)
        reader.report('site.yaml_tag', event.tagStart);
    if (event.type === js_yaml/* EVENT_ID */.hy.SCALAR) {
        parent?.add(scalarValue(event, reader, place), place, event);
        return;
    }
    const list = [];
    const map = emptyMap();
    const isList = event.type === js_yaml/* EVENT_ID */.hy.SEQUENCE;
    parent?.add(isList ? list : map, place, undefined);
    open.push(isList ? listCollection(list, place) : mapCollection(map, place, reader));
}
function startOf(event) {
    if (event.type === js_yaml/* EVENT_ID */.hy.ALIAS)
        return event.anchorStart - 1;
    if (event.type !== js_yaml/* EVENT_ID */.hy.SCALAR)
        return event.start;
    if (event.valueStart === -1)
        return undefined;
    const quoted = event.style === js_yaml/* SCALAR_STYLE */.jK.SINGLE_QUOTED || event.style === js_yaml/* SCALAR_STYLE */.jK.DOUBLE_QUOTED;
    return quoted ? event.valueStart - 1 : event.valueStart;
}
function scalarValue(event, reader, place) {
    const text = (0,js_yaml/* getScalarValue */.KE)(reader.text, event);
    const character = unsafeTextCharacter(text);
    if (character !== undefined)
        reader.report('site.unsafe_character', place.value, { character });
    if (event.style !== js_yaml/* SCALAR_STYLE */.jK.PLAIN)
        return text;
    const truth = js_yaml/* boolJsonTag */.qC.resolve(text, false, js_yaml/* boolJsonTag */.qC.tagName);
    if (truth !== js_yaml/* NOT_RESOLVED */.Hg)
        return truth;
    const number = js_yaml/* intJsonTag */.yW.resolve(text, false, js_yaml/* intJsonTag */.yW.tagName);
    return number !== js_yaml/* NOT_RESOLVED */.Hg && String(number) === text ? number : text;
}
function listCollection(list, place) {
    return {
        add(value, child) {
            place.children.set(String(list.length), child);
            list.push(value);
        },
        key: () => undefined,
        start: place.value,
    };
}
function mapCollection(map, place, reader) {
    let key;
    return {
        add(value, child, scalar) {
            if (key === undefined) {
                key = { name: keyName(scalar, child, reader), location: child.value };
                return;
            }
            const earlier = place.children.get(key.name);
            if (earlier === undefined) {
                map[key.name] = value;
                place.children.set(key.name, child);
            }
            else {
                const line = earlier.key.region?.startLine ?? 1;
                reader.report('site.duplicate_key', key.location, { name: key.name, line });
            }
            key = undefined;
        },
        key: () => key?.location,
        start: place.value,
    };
}
function keyName(scalar, place, reader) {
    if (scalar === undefined) {
        reader.report('site.key_is_no_text', place.value);
        return '';
    }
    const name = (0,js_yaml/* getScalarValue */.KE)(reader.text, scalar);
    const character = unsafeTextCharacter(name) === undefined ? unsafeCharacter(name) : undefined;
    if (character !== undefined)
        reader.report('site.unsafe_character', place.value, { character });
    if (name === '<<' && scalar.style === js_yaml/* SCALAR_STYLE */.jK.PLAIN)
        reader.report('site.yaml_merge', place.value);
    if (name === '__proto__')
        reader.report('site.reserved_name', place.value, { name });
    return name;
}
function emptyMap() {
    const map = {};
    Object.setPrototypeOf(map, null);
    return map;
}

// EXTERNAL MODULE: ./.build/compiled/src/model/calendar-day.js
var calendar_day = __webpack_require__(6906);
// EXTERNAL MODULE: ./.build/compiled/src/model/ip-set.js
var ip_set = __webpack_require__(7779);
;// CONCATENATED MODULE: ./.build/compiled/src/site/zone-index.js
function sortedZoneRanges(zones) {
    const ranges = [];
    for (const zone of zones) {
        if (zone.kind === 'internet')
            continue;
        for (const { first, last } of zone.addresses)
            ranges.push({ first, last, zone });
    }
    return ranges.sort((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0));
}
function zoneAt(ranges, address) {
    let low = 0;
    let high = ranges.length;
    while (low < high) {
        const middle = Math.floor((low + high) / 2);
        if ((ranges[middle]?.first ?? 0n) <= address)
            low = middle + 1;
        else
            high = middle;
    }
    const range = ranges[low - 1];
    return range !== undefined && address <= range.last ? range.zone : undefined;
}

;// CONCATENATED MODULE: ./.build/compiled/src/site/site-reader.js






function reportUnknown(reader, code, unknown) {
    const nearest = reader.problems.isFull() ? undefined : (0,nearest_name/* nearestName */.q)(unknown.value, unknown.known);
    const parameters = nearest === undefined ? { value: unknown.value } : { value: unknown.value, nearest };
    const fullCode = nearest === undefined ? code : `${code}_near`;
    reader.problems.report(unknown.effect ?? 'error', fullCode, unknown.place.value, parameters);
}
function readAddressSet(reader, texts, place) {
    const ranges = [];
    for (const { value, place: entry } of listEntries(texts, place)) {
        const range = readOneRange(reader, value, entry);
        if (range !== undefined)
            ranges.push(...(0,ip_set/* ofOneFamily */.QR)(range));
    }
    return (0,ip_set/* ipSet */.iw)(ranges);
}
function readOneRange(reader, text, place) {
    const range = readAddresses(text);
    const block = blockWithoutHostBits(text);
    if (range === undefined) {
        reader.problems.report('error', 'site.not_addresses', place.value, { value: text });
    }
    else if (block !== undefined) {
        reader.problems.report('error', 'site.host_bits', place.value, { value: text, block });
    }
    return range;
}
function readOneAddress(reader, text, place) {
    const range = text.includes('/') ? undefined : readAddresses(text);
    if (range !== undefined && range.first === range.last)
        return range.first;
    reader.problems.report('error', 'site.not_an_address', place.value, { value: text });
    return undefined;
}
function zoneByName(reader, name, place) {
    const zone = reader.zones.get(name);
    if (zone === undefined)
        reportUnknown(reader, 'site.unknown_zone', { value: name, place, known: reader.zones.keys() });
    return zone;
}
function zoneByAddresses(reader, addresses) {
    const first = addresses[0];
    const zone = first === undefined ? undefined : zoneAt(reader.zoneRanges, first.first);
    return zone !== undefined && (0,ip_set/* ipsContain */.n6)(zone.addresses, addresses) ? zone : undefined;
}
function reportOutside(reader, address, zone) {
    const value = (0,ip_address/* formatIpAddress */.bl)(address);
    const home = zoneByAddresses(reader, [{ first: address, last: address }]);
    if (home === undefined) {
        reader.problems.report('error', 'site.outside_zone', zone.location, { value, zone: zone.name });
    }
    else {
        reader.problems.report('error', 'site.outside_zone_near', zone.location, { value, zone: zone.name, nearest: home.name });
    }
}
function distinctEntries(reader, list, place) {
    const seen = new Set();
    return listEntries(list, place).filter(({ value, place: entry }) => {
        if (seen.has(value))
            reader.problems.report('error', 'site.listed_twice', entry.value, { value });
        const isNew = !seen.has(value);
        seen.add(value);
        return isNew;
    });
}

// EXTERNAL MODULE: ./.build/compiled/src/model/number-set.js
var number_set = __webpack_require__(8291);
;// CONCATENATED MODULE: ./.build/compiled/src/site/resolve-hosts.js





const WITH_MANAGEMENT_SERVER = ['api-gateway', 'identity-provider'];
const FAILOVER = ['failover-server', 'failover-recording-server'];
function resolveHosts(reader, entries, place) {
    const recorders = recorderHosts(entries);
    return namedEntries(entries, place).map((entry) => readHost(reader, entry, recorders));
}
function recorderHosts(entries) {
    const hosts = Object.entries(entries ?? {});
    return new Set(hosts.filter(([, host]) => host.components.includes('recording-server')).map(([name]) => name));
}
function readHost(reader, entry, recorders) {
    const { name, value, place } = entry;
    const components = withImplied(distinctEntries(reader, value.components, placeOf(place, 'components')));
    const recorderInstances = value.recorderInstances ?? 1;
    const carried = new Set(components.map(({ component }) => component));
    if (value.recorderInstances !== undefined && !carried.has('recording-server')) {
        reader.problems.report('error', 'site.instances_without_recorder', placeOf(place, 'recorderInstances').key);
    }
    reportRecorderWithFailover(reader, name, components);
    const firewall = hostFirewall(reader, entry);
    const failoverFor = readFailoverFor(reader, entry, { carried, recorders });
    return {
        name,
        hostnames: value.hostnames === undefined ? [name] : listEntries(value.hostnames, place).map((entry) => entry.value),
        nics: readNics(reader, entry),
        components,
        recorderInstances,
        portOverrides: readOverrides(reader, entry, { carried, recorderInstances }),
        ...(failoverFor === undefined ? {} : { failoverFor }),
        ...(firewall === undefined ? {} : { firewall }),
        location: place.key,
    };
}
function withImplied(declared) {
    const components = declared.map(({ value, place }) => ({ component: value, location: place.value }));
    const management = components.find(({ component }) => component === 'management-server');
    if (management === undefined)
        return components;
    const present = new Set(components.map(({ component }) => component));
    const implied = WITH_MANAGEMENT_SERVER.filter((component) => !present.has(component));
    return [...components, ...implied.map((component) => ({ component, location: management.location }))];
}
function reportRecorderWithFailover(reader, name, components) {
    if (!components.some(({ component }) => component === 'recording-server'))
        return;
    const failover = components.find(({ component }) => FAILOVER.includes(component));
    if (failover !== undefined)
        reader.problems.report('error', 'site.recorder_and_failover', failover.location, { name });
}
function hostFirewall(reader, { value, place }) {
    const firewall = value.firewall;
    if (firewall === undefined)
        return undefined;
    const at = placeOf(place, 'firewall');
    if (typeof firewall === 'string' || !('export' in firewall)) {
        return exportReference(reader, { texts: firewall, place: at, location: at.key });
    }
    const { export: texts, format } = firewall;
    return exportReference(reader, { texts, place: placeOf(at, 'export'), location: at.key, format });
}
function readFailoverFor(reader, { value, place }, host) {
    if (value.failoverFor === undefined)
        return undefined;
    const at = placeOf(place, 'failoverFor');
    if (!FAILOVER.some((component) => host.carried.has(component))) {
        reader.problems.report('error', 'site.failover_for_without_failover', at.key);
    }
    return recorderNames(reader, distinctEntries(reader, value.failoverFor, at), host.recorders);
}
function recorderNames(reader, names, recorders) {
    return names.flatMap(({ value, place }) => {
        if (recorders.has(value))
            return [value];
        reportUnknown(reader, 'site.unknown_recorder', { value, place, known: recorders });
        return [];
    });
}
function readNics(reader, { name, value, place }) {
    const ways = ['address', 'addresses', 'nics'].filter((key) => place.children.has(key));
    if (ways.length !== 1) {
        const code = ways.length === 0 ? 'site.host_without_address' : 'site.host_address_twice';
        reader.problems.report('error', code, place.key, { name });
        return [];
    }
    if (value.nics === undefined) {
        const key = value.address === undefined ? 'addresses' : 'address';
        return nicsByZone(reader, value.address ?? value.addresses, placeOf(place, key));
    }
    const nics = placeOf(place, 'nics');
    return value.nics.flatMap((nic, index) => readNic(reader, nic, placeOf(nics, String(index))));
}
function nicsByZone(reader, texts, place) {
    const nics = new Map();
    for (const { value, place: entry } of listEntries(texts, place)) {
        const address = readOneAddress(reader, value, entry);
        if (address === undefined)
            continue;
        const zone = zoneByAddresses(reader, [{ first: address, last: address }]);
        if (zone === undefined) {
            reader.problems.report('error', 'site.no_zone_for_address', entry.value, { value });
            continue;
        }
        const nic = nics.get(zone) ?? { addresses: [], location: entry.value };
        nic.addresses.push(address);
        nics.set(zone, nic);
    }
    return [...nics].map(([zone, nic]) => ({ zone: zone.name, addresses: addressSet(nic.addresses), location: nic.location }));
}
function readNic(reader, nic, place) {
    if ((nic.address === undefined) === (nic.addresses === undefined)) {
        const code = nic.address === undefined ? 'site.nic_without_address' : 'site.nic_address_twice';
        reader.problems.report('error', code, place.value);
        return [];
    }
    const at = placeOf(place, nic.address === undefined ? 'addresses' : 'address');
    const read = listEntries(nic.address ?? nic.addresses, at).flatMap(({ value, place: entry }) => {
        const address = readOneAddress(reader, value, entry);
        return address === undefined ? [] : [{ address, place: entry }];
    });
    const zone = nic.zone === undefined ? undefined : zoneByName(reader, nic.zone, placeOf(place, 'zone'));
    if (nic.zone !== undefined && zone === undefined)
        return [];
    const home = zone ?? zoneByAddresses(reader, read.slice(0, 1).map(({ address }) => ({ first: address, last: address })));
    if (home === undefined) {
        if (read.length > 0)
            reader.problems.report('error', 'site.no_zone_for_address', at.value, { value: textOf(nic) });
        return [];
    }
    for (const { address, place: entry } of read) {
        const inside = home.addresses.some((range) => range.first <= address && address <= range.last);
        if (!inside)
            reportOutside(reader, address, { name: home.name, location: entry.value });
    }
    return [
        {
            zone: home.name,
            addresses: addressSet(read.map(({ address }) => address)),
            ...(nic.interface === undefined ? {} : { interface: nic.interface }),
            ...(nic.profile === undefined ? {} : { profile: nic.profile }),
            location: place.value,
        },
    ];
}
function textOf(nic) {
    return nic.address ?? nic.addresses?.[0] ?? '';
}
function addressSet(addresses) {
    return (0,ip_set/* ipSet */.iw)(addresses.map((address) => ({ first: address, last: address })));
}
function readOverrides(reader, { value, place }, host) {
    const overrides = [];
    const components = placeOf(place, 'portOverrides');
    for (const component of host.carried) {
        const known = defaultPorts(component, host.recorderInstances).map(({ port }) => String(port));
        const changed = namedEntries(value.portOverrides?.[component], placeOf(components, component));
        for (const { name, value: port, place: at } of changed) {
            if (known.includes(name))
                overrides.push({ component, defaultPort: Number(name), port, location: at.key });
            else
                reader.problems.report('error', 'site.no_default_port', at.key, { value: name, component, known: known.join(', ') });
        }
    }
    for (const [component, at] of components === place ? [] : components.children) {
        if (![...host.carried].some((carried) => carried === component)) {
            reader.problems.report('error', 'site.override_without_component', at.key, { component });
        }
    }
    return overrides;
}

;// CONCATENATED MODULE: ./.build/compiled/src/site/resolve-groups.js







function resolveDeviceGroups(reader, entries, place) {
    return namedEntries(entries, place).flatMap((entry) => readDeviceGroup(reader, entry));
}
function readDeviceGroup(reader, entry) {
    const { name, value, place } = entry;
    const position = readPosition(reader, entry);
    const media = value.media ?? 'rtsp';
    const recorders = distinctEntries(reader, value.recorders, placeOf(place, 'recorders'));
    const group = {
        name,
        kind: value.kind ?? 'camera',
        recorders: recorderNames(reader, recorders, reader.recorders),
        https: value.https,
        media,
        mediaPorts: readMediaPorts(reader, entry, media),
        events: distinctEntries(reader, value.events, placeOf(place, 'events')).map((event) => event.value),
        vendorPorts: readServices(reader, value.vendorPorts, placeOf(place, 'vendorPorts')),
        ...(value.authentication === undefined ? {} : { authentication: value.authentication }),
        ...(value.allowList === undefined ? {} : { allowList: value.allowList }),
        location: place.key,
    };
    if (media === 'https' && !value.https) {
        reader.problems.report('error', 'site.https_media_without_https', placeOf(place, 'media').value, { name });
    }
    return position === undefined ? [] : [{ ...group, ...position }];
}
function readMediaPorts(reader, { name, value, place }, media) {
    const at = placeOf(place, 'mediaPorts');
    if (media === 'rtp-udp' && value.mediaPorts === undefined) {
        reader.problems.report('error', 'site.media_ports_missing', placeOf(place, 'media').value, { name });
    }
    if (media !== 'rtp-udp' && value.mediaPorts !== undefined) {
        reader.problems.report('error', 'site.media_ports_without_rtp', at.key, { name });
    }
    const ranges = [];
    for (const entry of listEntries(value.mediaPorts, at)) {
        const text = String(entry.value);
        const range = readPorts(text);
        if (range === undefined)
            reader.problems.report('error', 'site.bad_port_range', entry.place.value, { value: text });
        else
            ranges.push(range);
    }
    return (0,number_set/* numberSet */.U7)(ranges);
}
function readServices(reader, texts, place) {
    return distinctEntries(reader, texts, place).flatMap((entry) => {
        const service = readService(entry.value);
        if (service !== undefined)
            return [service];
        reader.problems.report('error', 'site.bad_service', entry.place.value, { value: entry.value });
        return [];
    });
}
function resolveClientGroups(reader, entries, place) {
    return namedEntries(entries, place).flatMap((entry) => {
        const position = readPosition(reader, entry);
        const kinds = distinctEntries(reader, entry.value.kinds, placeOf(entry.place, 'kinds')).map(({ value }) => value);
        return position === undefined ? [] : [{ name: entry.name, ...position, kinds, location: entry.place.key }];
    });
}
function resolveIntegrations(reader, entries, place) {
    return namedEntries(entries, place).flatMap((entry) => {
        const position = readPosition(reader, entry);
        const kinds = distinctEntries(reader, entry.value.kinds, placeOf(entry.place, 'kinds')).map(({ value }) => value);
        return position === undefined ? [] : [{ name: entry.name, ...position, kinds, location: entry.place.key }];
    });
}
function resolveRemoteSites(reader, entries, place) {
    return namedEntries(entries, place).flatMap((entry) => readRemoteSite(reader, entry));
}
function readRemoteSite(reader, { name, value, place }) {
    const managementServer = readAddressSet(reader, value.managementServer, placeOf(place, 'managementServer'));
    const at = placeOf(place, 'recordingServers');
    const recordingServers = value.recordingServers === undefined ? managementServer : readAddressSet(reader, value.recordingServers, at);
    const central = distinctEntries(reader, value.centralRecorders, placeOf(place, 'centralRecorders'));
    if (value.kind === 'interconnect' && central.length === 0) {
        reader.problems.report('error', 'site.interconnect_without_recorder', place.key, { name });
    }
    const zoneName = value.zone;
    const zone = zoneName === undefined ? zoneByAddresses(reader, managementServer) : zoneByName(reader, zoneName, placeOf(place, 'zone'));
    if (zone === undefined) {
        if (zoneName === undefined && managementServer.length > 0) {
            reportNoZone(reader, managementServer, placeOf(place, 'managementServer'));
        }
        return [];
    }
    reportStray(reader, { addresses: managementServer, place: placeOf(place, 'managementServer'), zone });
    reportStray(reader, { addresses: recordingServers, place: at, zone });
    const centralRecorders = recorderNames(reader, central, reader.recorders);
    return [{ name, zone: zone.name, managementServer, recordingServers, centralRecorders, kind: value.kind, location: place.key }];
}
function readPosition(reader, { name, value, place }) {
    const at = placeOf(place, 'addresses');
    const addresses = value.addresses === undefined ? undefined : readAddressSet(reader, value.addresses, at);
    if (value.zone === undefined) {
        if (addresses === undefined) {
            reader.problems.report('error', 'site.group_without_zone', place.key, { name });
            return undefined;
        }
        const home = zoneByAddresses(reader, addresses);
        if (home === undefined && addresses.length > 0)
            reportNoZone(reader, addresses, at);
        return home === undefined ? undefined : { zone: home.name, addresses };
    }
    const zone = zoneByName(reader, value.zone, placeOf(place, 'zone'));
    if (zone === undefined)
        return undefined;
    if (addresses !== undefined)
        reportStray(reader, { addresses, place: at, zone });
    return { zone: zone.name, addresses: addresses ?? zone.addresses };
}
function reportNoZone(reader, addresses, place) {
    const value = addresses.slice(0, 3).map(ip_address/* formatIpRange */.g7).join(', ');
    reader.problems.report('error', 'site.no_zone_for_address', place.value, { value });
}
function reportStray(reader, group) {
    const stray = (0,ip_set/* subtractIps */.Xd)(group.addresses, group.zone.addresses)[0];
    if (stray === undefined)
        return;
    const value = (0,ip_address/* formatIpRange */.g7)(stray);
    reader.problems.report('error', 'site.outside_zone', group.place.value, { value, zone: group.zone.name });
}

;// CONCATENATED MODULE: ./.build/compiled/src/site/public-addresses.js


const NOT_PUBLIC = [
    '0.0.0.0/8',
    '10.0.0.0/8',
    '127.0.0.0/8',
    '169.254.0.0/16',
    '172.16.0.0/12',
    '192.168.0.0/16',
    '224.0.0.0/4',
    '255.255.255.255',
    '::',
    '::1',
    'fc00::/7',
    'fe80::/10',
    'fec0::/10',
    'ff00::/8',
];
const PUBLIC_ADDRESSES = (0,ip_set/* complementIps */.py)((0,ip_set/* ipSet */.iw)(NOT_PUBLIC.map(rangeOf)));
function rangeOf(text) {
    const range = readAddresses(text);
    if (range === undefined)
        throw new Error(`the table of special addresses holds ${text}`);
    return range;
}

;// CONCATENATED MODULE: ./.build/compiled/src/site/resolve-zones.js






const MOST_PUBLIC_IPV4 = 1n << 24n;
const MOST_PUBLIC_IPV6 = 1n << 112n;
function resolveZones(reader, entries, from) {
    const zones = namedEntries(entries, from.place).map((entry) => readZone(reader, entry, from.firewalls));
    reportOverlaps(reader, zones);
    reportHiddenInternet(reader, zones);
    reportSecondInternet(reader, zones);
    return zones.map((zone) => (zone.kind === 'internet' ? internetZone(zone, zones) : zone));
}
function readZone(reader, entry, firewalls) {
    const { name, value, place } = entry;
    const ipv4 = readFamily(reader, value.ipv4, { place: placeOf(place, 'ipv4'), family: 4 });
    const ipv6 = readFamily(reader, value.ipv6, { place: placeOf(place, 'ipv6'), family: 6 });
    if (value.kind !== 'internet') {
        if (value.ipv4 === undefined && value.ipv6 === undefined) {
            reader.problems.report('error', 'site.zone_without_subnet', place.key, { name });
        }
        if (name === 'internet')
            reader.problems.report('error', 'site.internet_is_no_name', place.key);
    }
    return {
        name,
        kind: value.kind,
        addresses: (0,ip_set/* uniteIps */.y6)(ipv4, ipv6),
        hasIpv6: value.ipv6 !== undefined,
        gateway: readGateway(reader, entry, firewalls),
        location: place.key,
    };
}
function readFamily(reader, texts, from) {
    const set = readAddressSet(reader, texts, from.place);
    const ofFamily = from.family === 4 ? (0,ip_set/* intersectIps */.wD)(set, ip_set/* ALL_IPV4 */.up) : (0,ip_set/* subtractIps */.Xd)(set, ip_set/* ALL_IPV4 */.up);
    const stray = (0,ip_set/* subtractIps */.Xd)(set, ofFamily)[0];
    if (stray !== undefined) {
        const code = from.family === 4 ? 'site.ipv6_under_ipv4' : 'site.ipv4_under_ipv6';
        reader.problems.report('error', code, from.place.value, { value: (0,ip_address/* formatIpRange */.g7)(stray) });
    }
    return ofFamily;
}
function readGateway(reader, entry, firewalls) {
    const { name, value, place } = entry;
    const gateway = value.gateway;
    if (gateway === 'none' || gateway === 'unmanaged')
        return { kind: gateway };
    if (gateway !== undefined && firewalls.has(gateway))
        return { kind: 'firewall', firewall: gateway };
    if (gateway !== undefined) {
        const gatewayPlace = placeOf(place, 'gateway');
        reportUnknown(reader, 'site.unknown_gateway', { value: gateway, place: gatewayPlace, known: firewalls, effect: 'incomplete' });
    }
    else if (value.kind !== 'internet') {
        reader.problems.report('incomplete', 'site.gateway_undeclared', place.key, { name });
    }
    return { kind: 'undeclared' };
}
function internetZone(internet, zones) {
    const others = zones.filter((zone) => zone.kind !== 'internet');
    return {
        ...internet,
        addresses: internetAddresses(others, internet.addresses),
        hasIpv6: internet.hasIpv6 || others.some((zone) => zone.hasIpv6),
    };
}
function internetAddresses(zones, declared) {
    const taken = (0,ip_set/* uniteIps */.y6)(...zones.filter((zone) => zone.kind !== 'internet').map((zone) => zone.addresses));
    return (0,ip_set/* uniteIps */.y6)((0,ip_set/* subtractIps */.Xd)(PUBLIC_ADDRESSES, taken), declared);
}
function reportOverlaps(reader, zones) {
    const reported = new Set();
    const declared = zones.map((zone) => (zone.kind === 'internet' ? { ...zone, kind: 'transit' } : zone));
    let widest;
    for (const range of sortedZoneRanges(declared)) {
        if (widest !== undefined && range.first <= widest.last && range.zone !== widest.zone) {
            const [earlier, later] = resolve_zones_inFileOrder(declared, widest.zone, range.zone);
            const pair = JSON.stringify([earlier.name, later.name]);
            const shared = { first: range.first, last: range.last < widest.last ? range.last : widest.last };
            if (!reported.has(pair)) {
                const parameters = { name: later.name, other: earlier.name, line: lineOf(earlier), shared: (0,ip_address/* formatIpRange */.g7)(shared) };
                reader.problems.report('error', 'site.zones_overlap', later.location, parameters);
            }
            reported.add(pair);
        }
        if (widest === undefined || range.last > widest.last)
            widest = range;
    }
}
function resolve_zones_inFileOrder(zones, a, b) {
    return zones.indexOf(a) < zones.indexOf(b) ? [a, b] : [b, a];
}
function reportHiddenInternet(reader, zones) {
    const claims = zones
        .filter((zone) => zone.kind !== 'internet')
        .map((zone) => ({ zone, claimed: (0,ip_set/* intersectIps */.wD)(zone.addresses, PUBLIC_ADDRESSES) }));
    const all = (0,ip_set/* uniteIps */.y6)(...claims.map(({ claimed }) => claimed));
    const ipv4 = (0,ip_set/* countIps */.eZ)(all.filter((range) => (0,ip_address/* isIpv4 */.eH)(range.first)));
    const ipv6 = (0,ip_set/* countIps */.eZ)(all.filter((range) => !(0,ip_address/* isIpv4 */.eH)(range.first)));
    if (ipv4 <= MOST_PUBLIC_IPV4 && ipv6 <= MOST_PUBLIC_IPV6)
        return;
    let largest = claims[0];
    for (const claim of claims) {
        if (largest === undefined || (0,ip_set/* countIps */.eZ)(claim.claimed) > (0,ip_set/* countIps */.eZ)(largest.claimed))
            largest = claim;
    }
    if (largest !== undefined) {
        reader.problems.report('error', 'site.zones_hide_internet', largest.zone.location, { name: largest.zone.name });
    }
}
function reportSecondInternet(reader, zones) {
    const [first, ...others] = zones.filter((zone) => zone.kind === 'internet');
    for (const other of others) {
        if (first === undefined)
            return;
        const parameters = { name: other.name, other: first.name, line: lineOf(first) };
        reader.problems.report('error', 'site.second_internet', other.location, parameters);
    }
}
function lineOf(zone) {
    return zone.location.region?.startLine ?? 1;
}

;// CONCATENATED MODULE: ./.build/compiled/src/site/resolve-flows.js






function flowEnds(parts) {
    const ends = new Map();
    function add(name, part) {
        const parts = ends.get(name) ?? [];
        parts.push(part);
        ends.set(name, parts);
    }
    for (const zone of parts.zones)
        add(zone.name, { ...zone, kind: 'zone' });
    for (const { name, nics, location } of parts.hosts) {
        add(name, { kind: 'host', addresses: (0,ip_set/* uniteIps */.y6)(...nics.map((nic) => nic.addresses)), location });
    }
    for (const cluster of parts.clusters)
        add(cluster.name, { ...cluster, kind: 'cluster' });
    for (const group of parts.deviceGroups)
        add(group.name, { ...group, kind: 'device-group' });
    for (const group of parts.clientGroups)
        add(group.name, { ...group, kind: 'client-group' });
    for (const integration of parts.integrations)
        add(integration.name, { ...integration, kind: 'integration' });
    for (const { name, managementServer, recordingServers, location } of parts.remoteSites) {
        add(name, { kind: 'addresses', addresses: (0,ip_set/* uniteIps */.y6)(managementServer, recordingServers), location });
    }
    addInternet(ends, parts);
    return ends;
}
function addInternet(ends, parts) {
    if (ends.has('internet'))
        return;
    const zone = parts.zones.find(({ kind }) => kind === 'internet');
    const addresses = zone?.addresses ?? internetAddresses(parts.zones, ip_set/* NO_ADDRESSES */.xY);
    ends.set('internet', [{ kind: zone === undefined ? 'addresses' : 'zone', addresses, location: { path: '' } }]);
}
function resolveFlows(reader, entries, from) {
    return namedEntries(entries, from.place).map(({ name, value, place }) => ({
        name,
        kind: from.kind,
        from: readEnds(reader, value.from, placeOf(place, 'from')),
        to: readEnds(reader, value.to, placeOf(place, 'to')),
        services: readServices(reader, value.services, placeOf(place, 'services')),
        purpose: value.purpose ?? name,
        required: value.required ?? false,
        location: place.key,
    }));
}
function readEnds(reader, texts, place) {
    return distinctEntries(reader, texts, place).flatMap((entry) => readEnd(reader, entry));
}
function readEnd(reader, entry) {
    const name = entry.value;
    const [part, ...others] = reader.ends.get(name) ?? [];
    if (part === undefined) {
        if (readAddresses(name) !== undefined) {
            return [{ name, kind: 'addresses', addresses: readAddressSet(reader, name, entry.place) }];
        }
        reportUnknown(reader, 'site.unknown_flow_end', { ...entry, known: reader.ends.keys() });
        return [];
    }
    const other = others[0];
    if (other !== undefined) {
        const lines = { line: part.location.region?.startLine ?? 1, other: other.location.region?.startLine ?? 1 };
        reader.problems.report('error', 'site.ambiguous_name', entry.place.value, { name, ...lines });
    }
    return [{ name, kind: part.kind, addresses: part.addresses }];
}

;// CONCATENATED MODULE: ./.build/compiled/src/site/resolve-exceptions.js






const WATCHING = 'waiver/';
function resolveExceptions(reader, content, root) {
    const { waivers, acknowledged } = content;
    if (waivers === undefined && acknowledged === undefined)
        return {};
    const naming = { ...reader, targets: withFirewalls(reader.ends, content), subjects: subjectNames(reader.ends, content) };
    const exceptions = {
        waivers: listEntries(waivers, placeOf(root, 'waivers')).flatMap((entry) => readWaiver(naming, entry)),
        acknowledged: readAcknowledgements(reader, listEntries(acknowledged, placeOf(root, 'acknowledged'))),
    };
    return { exceptions };
}
function withFirewalls(ends, { firewalls }) {
    const added = Object.keys(firewalls ?? {}).filter((name) => !ends.has(name));
    return new Map([...ends, ...added.map((name) => [name, [{ kind: 'firewall', addresses: [], location: { path: '' } }]])]);
}
function subjectNames(ends, { name, features, firewalls, tls }) {
    return new Set([name, ...ends.keys(), ...Object.keys(firewalls ?? {}), ...Object.keys(features ?? {}), ...(tls ?? []).map(({ endpoint }) => endpoint)]);
}
function readWaiver(reader, { value, place }) {
    const { rule, reason, owner, approver, ticket, expires, atMost } = value;
    if (rule.startsWith(WATCHING)) {
        reader.problems.report('error', 'site.waiver_of_waiver', placeOf(place, 'rule').value, { value: rule });
        return [];
    }
    const scope = readScope(reader, { value, place });
    if (scope === undefined || !isDay(reader, expires, placeOf(place, 'expires')))
        return [];
    const most = atMost ?? (scope.kind === 'declared' ? 1 : undefined);
    return [{ rule, scope, ...(most === undefined ? {} : { atMost: most }), reason, owner, approver, ticket, expires, location: place.value }];
}
function readScope(reader, entry) {
    const { rule, from, to, services, of } = entry.value;
    const { place } = entry;
    if (of !== undefined) {
        if (from === undefined && to === undefined && services === undefined)
            return declaredScope(reader, of, placeOf(place, 'of'));
        reader.problems.report('error', 'site.waiver_scope_twice', placeOf(place, 'of').key, { value: rule });
        return undefined;
    }
    if (from === undefined || to === undefined || services === undefined) {
        reader.problems.report('error', 'site.waiver_scope_missing', place.value, { value: rule });
        return undefined;
    }
    return {
        kind: 'flow',
        from: readEnds(reader, from, placeOf(place, 'from')).map((end) => markInternet(reader, end)),
        to: readEnds({ ...reader, ends: reader.targets }, to, placeOf(place, 'to')).map((end) => markInternet(reader, end)),
        services: readServices(reader, services, placeOf(place, 'services')),
    };
}
function markInternet({ zones }, end) {
    const isInternet = end.kind === 'zone' && (end.name === 'internet' || zones.some(({ name, kind }) => name === end.name && kind === 'internet'));
    return isInternet ? { ...end, kind: 'internet' } : end;
}
function declaredScope(reader, name, place) {
    if (reader.subjects.has(name))
        return { kind: 'declared', of: name };
    reportUnknown(reader, 'site.unknown_waiver_subject', { value: name, place, known: reader.subjects });
    return undefined;
}
function isDay(reader, text, place) {
    if ((0,calendar_day/* isCalendarDay */.L)(text))
        return true;
    reader.problems.report('error', 'site.bad_day', place.value, { value: text });
    return false;
}
function readAcknowledgements(reader, entries) {
    const known = new Set();
    return entries.flatMap(({ value, place }) => {
        const { hash, reason, expires } = value;
        const file = readPath(reader, value.file, placeOf(place, 'file'));
        if (file === undefined || !isDay(reader, expires, placeOf(place, 'expires')))
            return [];
        const key = JSON.stringify([file, hash]);
        if (known.has(key))
            reader.problems.report('error', 'site.acknowledged_twice', place.value, { file });
        known.add(key);
        return [{ file, hash, reason, expires, location: place.value }];
    });
}

;// CONCATENATED MODULE: ./.build/compiled/src/site/resolve-clusters.js



function resolveClusters(reader, entries, place) {
    const hosts = new Map(reader.hosts.map((host) => [host.name, host]));
    return namedEntries(entries, place).flatMap((entry) => readCluster(reader, entry, hosts));
}
function readCluster(reader, entry, hosts) {
    const { name, value, place } = entry;
    const stated = distinctEntries(reader, value.components, placeOf(place, 'components'));
    const members = distinctEntries(reader, value.members, placeOf(place, 'members'));
    for (const member of members) {
        const host = hosts.get(member.value);
        if (host === undefined) {
            reportUnknown(reader, 'site.unknown_host', { ...member, known: hosts.keys() });
            continue;
        }
        const carried = new Set(host.components.map(({ component }) => component));
        for (const { value: component } of stated) {
            if (carried.has(component))
                continue;
            const parameters = { name, component, member: host.name };
            reader.problems.report('error', 'site.cluster_component_missing', member.place.value, parameters);
        }
    }
    const position = clusterPosition(reader, entry);
    if (position === undefined)
        return [];
    const known = members.map((member) => member.value).filter((member) => hosts.has(member));
    const components = resolve_clusters_withImplied(stated.map((component) => component.value));
    return [{ name, ...position, members: known, components, location: place.key }];
}
function resolve_clusters_withImplied(components) {
    if (!components.includes('management-server'))
        return components;
    return [...new Set([...components, 'api-gateway', 'identity-provider'])];
}
function clusterPosition(reader, { value, place }) {
    const at = placeOf(place, 'address');
    const read = listEntries(value.address, at).flatMap((entry) => {
        const address = readOneAddress(reader, entry.value, entry.place);
        return address === undefined ? [] : [{ address, ...entry }];
    });
    const first = read[0];
    if (value.zone === undefined && first === undefined)
        return undefined;
    const zone = value.zone === undefined
        ? zoneByAddresses(reader, read.slice(0, 1).map(({ address }) => ({ first: address, last: address })))
        : zoneByName(reader, value.zone, placeOf(place, 'zone'));
    if (zone === undefined) {
        if (value.zone === undefined) {
            reader.problems.report('error', 'site.no_zone_for_address', at.value, { value: first?.value ?? '' });
        }
        return undefined;
    }
    for (const entry of read) {
        const inside = zone.addresses.some((range) => range.first <= entry.address && entry.address <= range.last);
        if (!inside)
            reportOutside(reader, entry.address, { name: zone.name, location: entry.place.value });
    }
    return { zone: zone.name, addresses: (0,ip_set/* ipSet */.iw)(read.map(({ address }) => ({ first: address, last: address }))) };
}

;// CONCATENATED MODULE: ./.build/compiled/src/site/resolve-features.js

const NEEDED = {
    failover: ['failover-server', 'failover-recording-server'],
    'video-push': ['mobile-server'],
    lpr: ['lpr-server'],
    onvif: ['open-network-bridge'],
    dlna: ['dlna-server'],
    'screen-recorder': ['screen-recorder'],
    'incident-manager': ['incident-manager'],
};
function resolveFeatures(reader, declared, from) {
    const used = usedFeatures(declared, from.place);
    const carried = new Map(from.hosts.flatMap((host) => host.components.map(({ component, location }) => [component, location])));
    for (const { feature, location } of used) {
        const needed = NEEDED[feature];
        if (needed === undefined || needed.some((component) => carried.has(component)))
            continue;
        const parameters = { feature, component: needed.join(', ') };
        reader.problems.report('warning', 'site.feature_without_component', location, parameters);
    }
    const failover = carried.get('failover-server') ?? carried.get('failover-recording-server');
    const isImplied = failover !== undefined && !used.some(({ feature }) => feature === 'failover');
    const channels = settings(declared?.['video-push'])?.channels;
    const matrixPort = settings(declared?.matrix)?.port;
    const screenRecorderPort = settings(declared?.['screen-recorder'])?.port;
    const host = settings(declared?.['customer-dashboard'])?.host;
    return {
        features: isImplied ? [...used, { feature: 'failover', location: failover }] : used,
        ...(channels === undefined ? {} : { videoPushChannels: channels }),
        ...(matrixPort === undefined ? {} : { matrixPort }),
        ...(screenRecorderPort === undefined ? {} : { screenRecorderPort }),
        ...(host === undefined ? {} : { customerDashboardHost: host }),
    };
}
function usedFeatures(declared, place) {
    const entries = [];
    for (const feature of FEATURES)
        entries.push([feature, declared?.[feature]]);
    const order = [...place.children.keys()];
    return entries
        .filter(([, value]) => value !== undefined && value !== false)
        .map(([feature]) => ({ feature, location: placeOf(place, feature).key }))
        .sort((a, b) => order.indexOf(a.feature) - order.indexOf(b.feature));
}
const FEATURES = [
    'failover',
    'matrix',
    'generic-events-1234',
    'generic-events-1235',
    'analytics-events',
    'mip-integration',
    'device-smtp-events',
    'device-tcp-events',
    'interconnect',
    'video-push',
    'lpr',
    'onvif',
    'dlna',
    'screen-recorder',
    'incident-manager',
    'online-activation',
    'customer-dashboard',
    'snmp',
];
function settings(value) {
    return typeof value === 'object' ? value : undefined;
}
function reportUndeclaredEvents(reader, groups, features) {
    const used = new Set(features.map(({ feature }) => feature));
    for (const group of groups) {
        for (const event of group.events) {
            const feature = event === 'smtp' ? 'device-smtp-events' : 'device-tcp-events';
            if (used.has(feature))
                continue;
            reader.problems.report('warning', 'site.feature_not_declared', group.location, { name: group.name, feature });
        }
    }
}

;// CONCATENATED MODULE: ./.build/compiled/src/site/resolve-firewalls.js




const GATEWAY_WORDS = ['none', 'unmanaged'];
function checkFirewallNames(reader, entries, place) {
    for (const { name, place: at } of namedEntries(entries, place)) {
        if (GATEWAY_WORDS.includes(name))
            reader.problems.report('error', 'site.reserved_name', at.key, { name });
    }
}
function resolveFirewalls(reader, entries, place) {
    return namedEntries(entries, place).map((entry) => readFirewall(reader, entry));
}
function readFirewall(reader, entry) {
    const { name, value, place } = entry;
    const at = placeOf(place, 'export');
    const peerAt = placeOf(place, 'peerExport');
    const { format, peerExport } = value;
    const nat = readTranslations(reader, entry);
    return {
        name,
        hostnames: value.hostnames === undefined ? [name] : texts(value.hostnames, place),
        serials: texts(value.serials, place),
        export: exportReference(reader, { texts: value.export, place: at, location: at.key, format }),
        ...(peerExport === undefined
            ? {}
            : { peerExport: exportReference(reader, { texts: peerExport, place: peerAt, location: peerAt.key, format }) }),
        interfaces: readInterfaces(reader, entry),
        ...(nat.length === 0 ? {} : { nat }),
        location: place.key,
    };
}
function texts(list, place) {
    return listEntries(list, place).map(({ value }) => value);
}
function readInterfaces(reader, { value, place }) {
    return namedEntries(value.interfaces, placeOf(place, 'interfaces')).map((entry) => ({
        name: entry.name,
        zones: distinctEntries(reader, entry.value, entry.place).flatMap((zone) => zoneByName(reader, zone.value, zone.place)?.name ?? []),
        location: entry.place.key,
    }));
}
function readTranslations(reader, { value, place }) {
    const list = placeOf(place, 'nat');
    return (value.nat ?? []).map((entry, index) => {
        const at = placeOf(list, String(index));
        const outside = readAddressSet(reader, entry.outside, placeOf(at, 'outside'));
        return { outside, inside: insideAddresses(reader, entry.inside, placeOf(at, 'inside')), location: at.value };
    });
}
function insideAddresses(reader, inside, place) {
    const sets = listEntries(inside, place).map((entry) => {
        const host = reader.hosts.find(({ name }) => name === entry.value);
        if (host !== undefined)
            return (0,ip_set/* uniteIps */.y6)(...host.nics.map((nic) => nic.addresses));
        const cluster = reader.clusters.find(({ name }) => name === entry.value);
        return cluster?.addresses ?? readAddressSet(reader, entry.value, entry.place);
    });
    return (0,ip_set/* uniteIps */.y6)(...sets);
}

;// CONCATENATED MODULE: ./.build/compiled/src/site/parse-site.js

















function parseSite(file) {
    const problems = problemList(file.path);
    const document = readYaml(file, problems);
    const content = document === undefined ? undefined : checkSchema(document, problems);
    if (document === undefined || content === undefined)
        return { value: undefined, diagnostics: problems.result() };
    const value = resolveSite({ path: file.path, problems }, content, document.place);
    return { value, diagnostics: problems.result() };
}
function isSiteDefinition(file) {
    const text = (0,decode_text/* decodeText */.g)(file.bytes)?.text ?? '';
    for (const line of text.split(/\r\n|[\r\n]/u)) {
        const content = line.trim();
        if (content === '' || content.startsWith('#') || content.startsWith('%'))
            continue;
        if (content === '---' || content.startsWith('--- #'))
            continue;
        return /^\{?\s*["']?vmsguard["']?\s*:/u.test(content.startsWith('--- ') ? content.slice(4).trimStart() : content);
    }
    return false;
}
function resolveSite(reader, content, root) {
    const at = (key) => placeOf(root, key);
    checkNames(reader, root);
    checkSiteName(reader, content.name, at('name'));
    checkFirewallNames(reader, content.firewalls, at('firewalls'));
    const parts = resolveParts(reader, content, root);
    const ends = flowEnds(parts);
    const site = {
        path: reader.path,
        name: content.name,
        ...(content.productVersion === undefined ? {} : { productVersion: content.productVersion }),
        encryption: { ...content.encryption, location: at('encryption').key },
        ...resolveFeatures(reader, content.features, { place: at('features'), hosts: parts.hosts }),
        dmzSingleDeviceAccepted: content.dmzSingleDeviceAccepted ?? false,
        ...parts,
        flows: resolveAllFlows({ ...reader, ends }, content, root),
        tls: resolveTls(reader, content.tls ?? [], at('tls')),
        ...resolveExceptions({ ...reader, ends, zones: parts.zones }, content, root),
        location: root.value,
    };
    checkTogether(reader, site);
    return site;
}
function resolveParts(reader, content, root) {
    const at = (key) => placeOf(root, key);
    const gateways = new Set(namedEntries(content.firewalls, at('firewalls')).map(({ name }) => name));
    const zones = resolveZones(reader, content.zones, { place: at('zones'), firewalls: gateways });
    const zoned = { ...reader, zones: new Map(zones.map((zone) => [zone.name, zone])), zoneRanges: sortedZoneRanges(zones) };
    const hosts = resolveHosts(zoned, content.hosts, at('hosts'));
    const clusters = resolveClusters({ ...zoned, hosts }, content.clusters, at('clusters'));
    const grouped = { ...zoned, recorders: recorderHosts(content.hosts) };
    return {
        zones,
        hosts,
        clusters,
        deviceGroups: resolveDeviceGroups(grouped, content.deviceGroups, at('deviceGroups')),
        clientGroups: resolveClientGroups(zoned, content.clientGroups, at('clientGroups')),
        integrations: resolveIntegrations(zoned, content.integrations, at('integrations')),
        remoteSites: resolveRemoteSites(grouped, content.remoteSites, at('remoteSites')),
        firewalls: resolveFirewalls({ ...zoned, hosts, clusters }, content.firewalls, at('firewalls')),
    };
}
function resolveAllFlows(reader, content, root) {
    const infrastructure = placeOf(root, 'infrastructureFlows');
    return [
        ...resolveFlows(reader, content.infrastructureFlows, { place: infrastructure, kind: 'infrastructure' }),
        ...resolveFlows(reader, content.relations, { place: placeOf(root, 'relations'), kind: 'relation' }),
    ];
}
function checkTogether(reader, site) {
    reportDuplicateAddresses(reader, site.hosts, site.clusters);
    reportPortCollisions(reader, site.hosts, {
        features: new Set(site.features.map(({ feature }) => feature)),
        matrixPort: site.matrixPort,
        screenRecorderPort: site.screenRecorderPort,
    });
    reportUndeclaredEvents(reader, site.deviceGroups, site.features);
    const ofFirewalls = site.firewalls.flatMap((firewall) => [firewall.export, firewall.peerExport ?? []].flat());
    reportSharedExports(reader, [...ofFirewalls, ...site.hosts.flatMap((host) => host.firewall ?? [])]);
}
function resolveTls(reader, entries, place) {
    return entries.map((entry, index) => {
        const at = placeOf(place, String(index));
        const path = entry.certificate === undefined ? undefined : readPath(reader, entry.certificate, placeOf(at, 'certificate'));
        return {
            endpoint: entry.endpoint,
            ...(entry.minimumVersion === undefined ? {} : { minimumVersion: entry.minimumVersion }),
            ...(path === undefined ? {} : { certificate: path }),
            location: at.value,
        };
    });
}


/***/ })

};
