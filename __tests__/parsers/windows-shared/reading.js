import { readFileSync } from 'node:fs';
import { PROTOCOL, spaceContains, spaceIncludes } from '../../../src/model/header-space.js';
import { parseIpAddress } from '../../../src/model/ip-address.js';
import { fillTemplate } from '../../../src/model/message.js';
import { toExportFile } from '../../../src/parsers/shared/export-file.js';
import { exportMessages } from '../../../src/parsers/shared/messages.js';
/** A file as the program would hand it to a room. */
export function fileOf(text, path = 'exports/host.txt') {
    return toExportFile({ path, bytes: new TextEncoder().encode(text) }).file;
}
/** A fixture's text with LF line ends. */
export function fixture(folder, name) {
    return readFileSync(new URL(`../${folder}/fixtures/${name}`, import.meta.url), 'utf8').replaceAll('\r\n', '\n');
}
/** A fixture as the program would read it, whatever its encoding. */
export function fixtureFile(folder, name) {
    const bytes = readFileSync(new URL(`../${folder}/fixtures/${name}`, import.meta.url));
    return toExportFile({ path: `exports/${name}`, bytes }).file;
}
/** The filter of one profile and hook. */
export function filterOf(device, profile, hook) {
    const found = device?.filters.find((filter) => filter.profile === profile && filter.hooks.includes(hook));
    if (found === undefined)
        throw new Error(`no filter for ${profile} ${hook}`);
    return found;
}
/** A packet of a new connection from address to address. */
export function packet(from, to, fields = {}) {
    const source = parseIpAddress(from);
    const destination = parseIpAddress(to);
    if (source === undefined || destination === undefined)
        throw new Error(`no address: ${from} ${to}`);
    return { source, destination, protocol: PROTOCOL.tcp, sourcePort: 50000, destinationPort: 7563, ...fields };
}
/** Walks the lines as the analysis does: `yes` surely passes, `no` surely not, `maybe` when a doubt decides. */
export function passes(filter, tested) {
    const possible = new Set();
    for (const line of filter.lines) {
        if (!spaceIncludes(line.match.may, tested))
            continue;
        possible.add(line.action === 'permit' ? 'yes' : 'no');
        if (spaceIncludes(line.match.must, tested))
            return only(possible);
    }
    possible.add(filter.defaultAction === 'permit' ? 'yes' : 'no');
    return only(possible);
}
function only(possible) {
    return possible.size === 2 ? 'maybe' : possible.has('yes') ? 'yes' : 'no';
}
/** True when a reading would keep the site from passing: an incomplete diagnostic, or a line in doubt. */
export function isUnsure(reading) {
    return reading.diagnostics.some(({ effect }) => effect === 'incomplete');
}
/** Checks what holds for every reading: must within may, doubts where they differ, sums, sentences for every code. */
export function checkReading(format, reading) {
    const templates = { ...exportMessages, ...format.messages };
    const doubts = reading.device?.filters.flatMap((filter) => filter.lines.flatMap((line) => line.doubts)) ?? [];
    for (const message of [...reading.diagnostics, ...doubts]) {
        const template = templates[message.code];
        if (template === undefined)
            throw new Error(`no sentence for ${message.code}`);
        fillTemplate(template.en, message.parameters);
        fillTemplate(template.ja, message.parameters);
    }
    for (const line of reading.device?.filters.flatMap((filter) => filter.lines) ?? []) {
        if (line.match.must !== line.match.may && line.doubts.length === 0)
            throw new Error(`${line.label} differs without a doubt`);
        if (!spaceContains(line.match.may, line.match.must))
            throw new Error(`${line.label} must match more than it may`);
        if (line.label.length > 200)
            throw new Error('long label');
    }
    for (const { total, elements } of reading.coverage) {
        const sum = Object.values(elements).reduce((result, count) => result + count, 0);
        if (sum !== total)
            throw new Error('the account does not add up');
    }
}
/** Messages by code, for short expectations. */
export function codes(reading) {
    return reading.diagnostics.map(({ code }) => code);
}
