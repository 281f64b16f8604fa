import { readFileSync } from 'node:fs';
import { spaceIncludes } from '../../../src/model/header-space.js';
import { parseIpAddress } from '../../../src/model/ip-address.js';
import { pfsense } from '../../../src/parsers/pfsense/index.js';
import { toExportFile } from '../../../src/parsers/shared/export-file.js';
/** The whole-device fixture. */
export const clinic = readFileSync(new URL('./fixtures/clinic.xml', import.meta.url), 'utf8');
/** A file as the program hands it to the room. */
export function exportFile(text, path = 'fw.xml') {
    return toExportFile({ path, bytes: new TextEncoder().encode(text) }).file;
}
/** Reads one configuration. */
export function read(text) {
    return pfsense.read([exportFile(text)]);
}
export const WAN = '<wan><enable></enable><if>em0</if><ipaddr>203.0.113.2</ipaddr><subnet>29</subnet><gateway>GW</gateway></wan>';
export const LAN = '<lan><enable></enable><if>em1</if><ipaddr>10.1.0.1</ipaddr><subnet>24</subnet></lan>';
export const DMZ = '<opt1><enable></enable><if>em2</if><descr><![CDATA[DMZ]]></descr><ipaddr>10.2.0.1</ipaddr><subnet>24</subnet></opt1>';
/** Writes a small configuration. */
export function config(parts) {
    return `<?xml version="1.0"?>
<pfsense>
	<version>23.3</version>
	<system><hostname>fw</hostname><domain>example.org</domain><ipv6allow></ipv6allow><disablenatreflection>yes</disablenatreflection>
		<webgui><protocol>https</protocol>${parts.webgui ?? '<noantilockout></noantilockout>'}</webgui>${parts.system ?? ''}</system>
	<interfaces>${parts.interfaces ?? `${WAN}${LAN}${DMZ}`}</interfaces>
	<nat>${parts.nat ?? '<outbound><mode>disabled</mode></outbound>'}</nat>
	<filter>${parts.rules ?? ''}${parts.filter ?? ''}</filter>
	<aliases>${parts.aliases ?? ''}</aliases>
	${parts.more ?? ''}
</pfsense>
`;
}
/** One filter rule: any to any over IPv4 on the LAN tab unless the fields say otherwise. */
export function rule(fields = {}) {
    const all = { type: 'pass', interface: 'lan', ipprotocol: 'inet', source: '<any></any>', destination: '<any></any>', ...fields };
    const children = Object.entries(all).flatMap(([name, value]) => (value === undefined ? [] : [`<${name}>${value}</${name}>`]));
    return `<rule>${children.join('')}</rule>\n`;
}
/** The device, or a failure of the test. */
export function device(text) {
    const found = read(text).device;
    if (found === undefined)
        throw new Error('nothing was read');
    return found;
}
/** A TCP packet unless the fields say otherwise. */
export function packet(from, to, port = 443, fields = {}) {
    const source = parseIpAddress(from);
    const destination = parseIpAddress(to);
    if (source === undefined || destination === undefined)
        throw new Error(`no address: ${from} ${to}`);
    return { source, destination, protocol: 6, sourcePort: 50_000, destinationPort: port, ...fields };
}
/** A small first-match walk over one filter, three-valued. */
export function walk(filter, asked, path) {
    if (filter === undefined)
        throw new Error('no such filter');
    const seen = new Set();
    for (const line of filter.lines) {
        if (!applies(line, path) || !spaceIncludes(line.match.may, asked))
            continue;
        seen.add(line.action);
        if (spaceIncludes(line.match.must, asked))
            return settle(seen);
    }
    seen.add(filter.defaultAction);
    return settle(seen);
}
function settle(seen) {
    return seen.size > 1 ? 'in doubt' : seen.has('permit') ? 'permit' : 'deny';
}
function applies(line, path) {
    const on = (condition, name) => condition === undefined || (name !== undefined && condition.patterns.includes(name) !== condition.negated);
    const translated = path.translated ?? [];
    const byTranslation = line.translations === undefined || line.translations.some((id) => translated.includes(id));
    return on(line.ingress, path.ingress) && on(line.egress, path.egress) && byTranslation;
}
/** Verdict of the ingress filter on a packet that enters by an interface. */
export function entering(config_, ingress, asked, translated = []) {
    return walk(config_.filters.find((one) => one.name === 'pf in'), asked, { ingress, translated });
}
/** Verdict of the egress filter on a packet that leaves by an interface. */
export function leaving(config_, egress, asked) {
    return walk(config_.filters.find((one) => one.name === 'pf out'), asked, { egress });
}
/** Codes of the diagnostics with an effect. */
export function codes(reading, effect = 'incomplete') {
    return reading.diagnostics.filter((one) => one.effect === effect).map((one) => one.code);
}
/** The line whose label holds a text. */
export function lineNamed(config_, text, filter = 'pf in') {
    return config_.filters.find((one) => one.name === filter)?.lines.find((line) => line.label.includes(text));
}
