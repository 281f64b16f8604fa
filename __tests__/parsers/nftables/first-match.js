import { readFileSync } from 'node:fs';
import { spaceIncludes } from '../../../src/model/header-space.js';
import { ipsInclude } from '../../../src/model/ip-set.js';
import { nftables } from '../../../src/parsers/nftables/index.js';
import { toExportFile } from '../../../src/parsers/shared/export-file.js';
/** Reads a fixture next to the tests. */
export function fixture(name) {
    const path = new URL(`./fixtures/${name}`, import.meta.url);
    return toExportFile({ path: name, bytes: readFileSync(path) }).file;
}
/** An export made of listed objects, indented as `jq .` does. */
export function exportOf(objects, path = 'nftables.json') {
    const metainfo = { metainfo: { version: '1.0.6', release_name: 'Lester Gooch #5', json_schema_version: 1 } };
    const text = JSON.stringify({ nftables: [metainfo, ...objects] }, null, 2);
    return toExportFile({ path, bytes: new TextEncoder().encode(text) }).file;
}
/** One table with one base chain at forward and its rules, the statements of each given. */
export function forwardChain(rules, extra = [], family = 'inet') {
    return exportOf([
        { table: { family, name: 't', handle: 1 } },
        ...extra,
        { chain: { family, table: 't', name: 'forward', handle: 1, type: 'filter', hook: 'forward', prio: 0, policy: 'drop' } },
        ...rules.map((expr, index) => ({ rule: { family, table: 't', chain: 'forward', handle: index + 2, expr } })),
    ]);
}
/** The device of an export that holds together. */
export function deviceOf(file) {
    const { device } = nftables.read([file]);
    if (device === undefined)
        throw new Error('no device was read');
    return device;
}
/** Codes of the diagnostics that make a site incomplete. */
export function incompleteCodes(reading) {
    return reading.diagnostics.filter(({ effect }) => effect === 'incomplete').map(({ code }) => code);
}
/** Follows a packet through every filter at its hook, after the destination translations of the way. */
export function passing(device, traveller) {
    const translation = traveller.hook === 'output' ? undefined : translationOf(device, traveller);
    const translated = translation === undefined ? traveller : { ...traveller, packet: translate(traveller.packet, translation) };
    const all = device.filters
        .filter(({ hooks, universe }) => hooks.includes(traveller.hook) && ipsInclude(universe, translated.packet.destination))
        .map((filter) => judge(filter, translated, translation?.id));
    return { may: all.every(({ may }) => may), must: all.every(({ must }) => must) };
}
function judge(filter, traveller, translation) {
    const actions = new Set();
    for (const line of filter.lines) {
        if (!applies(line, traveller, translation))
            continue;
        if (spaceIncludes(line.match.may, traveller.packet))
            actions.add(line.action);
        if (spaceIncludes(line.match.must, traveller.packet))
            return { may: actions.has('permit'), must: !actions.has('deny') };
    }
    actions.add(filter.defaultAction);
    return { may: actions.has('permit'), must: !actions.has('deny') };
}
function applies(line, traveller, translation) {
    if (!onInterface(line.ingress, traveller.ingress) || !onInterface(line.egress, traveller.egress))
        return false;
    if (line.translations === undefined)
        return true;
    return translation === undefined ? line.translations.length === 0 : line.translations.includes(translation);
}
function onInterface(condition, name) {
    if (condition === undefined)
        return true;
    if (name === undefined)
        return condition.negated;
    const listed = condition.patterns.some((pattern) => pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern);
    return listed !== condition.negated;
}
/** The destination translation that applies; one in doubt counts as applying. */
function translationOf(device, traveller) {
    const first = device.translations.find(({ field, ingress, match, target, doubts }) => field === 'destination' &&
        onInterface(ingress, traveller.ingress) &&
        spaceIncludes(match.may, traveller.packet) &&
        !(target === 'none' && doubts.length > 0));
    return first?.target === 'none' ? undefined : first;
}
function translate(packet, { target }) {
    if (target === 'none' || typeof target.addresses === 'string')
        return packet;
    const destination = target.addresses[0]?.first ?? packet.destination;
    return { ...packet, destination, destinationPort: target.ports?.first ?? packet.destinationPort };
}
