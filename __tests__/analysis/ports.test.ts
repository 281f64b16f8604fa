/** The numbers that this site's components listen on, and what the guide says about their encryption. */
import { describe, expect, it } from 'vitest';
import { resolvePrograms } from '../../src/analysis/program-scope.js';
import { computeFacts } from '../../src/analysis/index.js';
import { parseSite } from '../../src/site/parse-site.js';
import { device, filter, line, siteOf } from './small-site.js';
import { isIn } from './slow-evaluator.js';

const LAN = `
zones:
  lan: {kind: server, ipv4: 10.0.1.0/24, gateway: none}
  cams: {kind: camera, ipv4: 10.0.2.0/24, gateway: none}
`;

const HOSTS = `
hosts:
  ms: {address: 10.0.1.6, components: [management-server]}
  sql: {address: 10.0.1.7, components: [sql-server]}
  mob: {address: 10.0.1.8, components: [mobile-server]}
  rec: {nics: [{zone: lan, address: 10.0.1.5}, {zone: cams, address: 10.0.2.5}], components: [recording-server], recorderInstances: 2, portOverrides: {recording-server: {7563: 7663, 9001: 9011}}}
clientGroups:
  desk: {zone: lan, addresses: 10.0.1.64/26, kinds: [smart-client]}
deviceGroups:
  safe: {zone: cams, addresses: 10.0.2.64, recorders: [rec], https: true, media: https}
  plain: {zone: cams, addresses: 10.0.2.65, recorders: [rec], https: false, media: rtsp}
`;

/** Needed flows as `FL22 desk > rec tcp 7663 tls`. */
function needs(encryption: string): readonly string[] {
  const text = `vmsguard: 1\nname: Test\nencryption: ${encryption}\n${LAN}${HOSTS}`;
  const { value } = parseSite({ path: 'vmsguard.yaml', bytes: new TextEncoder().encode(text) });
  if (value === undefined) throw new Error('no site');
  const { neededFlows } = computeFacts(value, { firewalls: [], hosts: [] }, '2026-11-22');
  return neededFlows.map((one) => `${one.flow} ${one.source.name} > ${one.destination.name} ${one.protocol} ${one.port} ${one.confidentiality}`).sort();
}

describe('needed flows', () => {
  const PLAIN = ['FL09 ms > sql tcp 1433 clear', 'FL50 rec > plain tcp 80 clear', 'FL51 rec > safe tcp 443 tls', 'FL52 rec > plain tcp 554 clear'];

  it('go to the moved ports, encrypted where the site says so', () => {
    const secure = ['FL02 desk > ms tcp 443 tls', 'FL02 mob > ms tcp 443 tls', 'FL02 rec > ms tcp 443 tls', 'FL06 rec > ms tcp 9000 tls', 'FL22 desk > rec tcp 7663 tls', 'FL22 mob > rec tcp 7663 tls', 'FL24 ms > rec tcp 9002 tls'];
    expect(needs('{server: true, streaming: true, event: true, mobile: true}')).toEqual([...PLAIN, ...secure].sort());
  });

  it('are other ones where the site does without encryption', () => {
    const open = ['FL01 desk > ms tcp 80 clear', 'FL01 mob > ms tcp 80 clear', 'FL01 rec > ms tcp 80 clear', 'FL06 rec > ms tcp 9000 clear', 'FL22 desk > rec tcp 7663 clear', 'FL22 mob > rec tcp 7663 clear', 'FL24 ms > rec tcp 9002 clear'];
    expect(needs('{server: false, streaming: false, event: false, mobile: false}')).toEqual([...PLAIN, ...open].sort());
  });

  it('depend on the encryption of their own kind of server', () => {
    const streaming = needs('{server: true, streaming: false, event: true, mobile: true}');
    expect(streaming).toContain('FL22 desk > rec tcp 7663 clear');
    expect(streaming).toContain('FL06 rec > ms tcp 9000 tls');
  });
});

describe('a rule for a program', () => {
  const site = siteOf(LAN + HOSTS.replace('components: [recording-server], rec', 'components: [recording-server], firewall: rec.json, rec'));
  const host = site.hosts.find(({ name }) => name === 'rec');

  it.each([
    [9011, 'yes'],
    [9002, 'yes'],
    [7663, 'no'],
    [7563, 'yes'],
  ])('that the kernel answers for opens no port of a program, where that was moved to: %i, %s', (port, expected) => {
    if (host === undefined) throw new Error('no host');
    const config = device({ filters: [filter([{ ...line('permit'), program: { program: 'System' } }], { hooks: ['input'] })] });
    const resolved = resolvePrograms(site, host, config).filters[0]?.lines[0];
    const packet = { source: 1n, destination: 2n, protocol: 6, sourcePort: 50_000, destinationPort: port };
    const must = isIn(resolved?.match.must ?? [], packet);
    const may = isIn(resolved?.match.may ?? [], packet);
    expect(must ? 'yes' : may ? 'in doubt' : 'no').toBe(expected);
  });
});
