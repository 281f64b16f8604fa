import { it } from 'vitest';
import { writeFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { config, rule, exportFile } from './config.js';
import { pfsense } from '../../../src/parsers/pfsense/index.js';
it('x', { timeout: 60000 }, async () => {
    const t = config({ aliases: '<alias><name>A</name><type>host</type><address>10.2.0.9</address></alias>', rules: rule({ protocol: 'tcp', destination: '<address>A</address><port>443</port>' }).repeat(100000), nat: ' ' });
    const f = exportFile(t);
    const session = new Session();
    session.connect();
    const c0 = process.cpuUsage();
    const s = performance.now();
    pfsense.read([f]);
    const ms = performance.now() - s;
    const cpu = process.cpuUsage();
    writeFileSync('/tmp/pf/time', JSON.stringify([ms, process.cpuUsage(c0)]));
    void cpu;
    return;
});
