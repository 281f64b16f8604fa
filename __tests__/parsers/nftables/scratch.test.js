import { it } from 'vitest';
import { readFileSync } from 'node:fs';
import { toExportFile } from '../../../src/parsers/shared/export-file.js';
import { nftables } from '../../../src/parsers/nftables/index.js';
import { formatNumbers } from '../../../src/model/number-set.js';
import { formatIpRange } from '../../../src/model/ip-address.js';
import { isEverything } from '../../../src/model/header-space.js';
it('runs', () => {
    for (const path of (process.env['NFT'] ?? '').split(',')) {
        const { file } = toExportFile({ path, bytes: readFileSync(path) });
        const t = Date.now();
        const r = nftables.read([file]);
        console.log(path, nftables.recognizes(file), Date.now() - t, 'ms');
        for (const d of r.diagnostics)
            console.log(d.effect, d.code, JSON.stringify(d.parameters), d.location.region?.startLine, d.location.region?.startColumn);
        console.log(JSON.stringify(r.coverage[0]?.elements));
        const sp = (s) => s.map((b) => isEverything([b]) ? 'ANY' : `${b.source.slice(0, 3).map(formatIpRange)}>${b.destination.slice(0, 3).map(formatIpRange)} p${formatNumbers(b.protocols)} s${formatNumbers(b.sourcePorts)} d${formatNumbers(b.destinationPorts.slice(0, 5))}`).slice(0, 4).join(' | ');
        for (const f of r.device?.filters ?? []) {
            console.log('FILTER', f.name, f.hooks.join(), f.defaultAction, f.replies, f.lines.length);
            for (const l of f.lines.slice(0, 120))
                console.log('  ', l.label, l.action, l.ingress ? 'in' + (l.ingress.negated ? '!' : '') + l.ingress.patterns : '', l.egress ? 'out' + (l.egress.negated ? '!' : '') + l.egress.patterns : '', l.translations ? 'T' + l.translations : '', l.match.must === l.match.may ? '' : 'MUST ' + sp(l.match.must), 'MAY', sp(l.match.may), l.doubts.map(d => d.code + JSON.stringify(d.parameters)).join(';'));
        }
        for (const l of r.device?.translations ?? [])
            console.log('  TR', l.id, l.label, l.field, l.ingress?.patterns, l.egress?.patterns, l.match.must === l.match.may ? '' : 'MUST ' + sp(l.match.must), 'MAY', sp(l.match.may), JSON.stringify(l.target, (_k, v) => typeof v === 'bigint' ? v.toString(16) : v), l.doubts.map(d => d.code).join(';'));
        console.log(r.device?.interfaces.map(i => i.name).join());
    }
});
