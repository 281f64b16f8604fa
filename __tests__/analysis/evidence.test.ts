import { describe, expect, it } from 'vitest';
import { evidenceFaults, type ReadExport } from '../../src/analysis/evidence.js';
import type { DeviceConfig } from '../../src/model/device.js';
import { card, device, filter, line, publish, siteOf } from './small-site.js';

const [HOST] = siteOf(`
zones:
  lan: {kind: server, ipv4: 10.0.1.0/24, gateway: none}
hosts:
  MS01: {address: 10.0.1.6, hostnames: [ms01.example.com], components: [management-server], firewall: ms.json}
`).hosts;

function readExport(config: Partial<DeviceConfig>, more: Partial<ReadExport> = {}): ReadExport {
  return { name: 'MS01', hostnames: ['ms01.example.com'], serials: [], declaredAt: { path: 'vmsguard.yaml' }, config: device(config), digest: 'a', ...more };
}

function kinds(...exports: readonly ReadExport[]): readonly string[] {
  return evidenceFaults(exports, '2026-11-22').map(({ line: { kind, found } }) => `${kind} ${found}`);
}

describe('evidenceFaults', () => {
  it('compares computer names without domain and case', () => {
    expect(kinds(readExport({ identity: { hostnames: ['ms01'], serials: [] } }))).toEqual([]);
    expect(kinds(readExport({ identity: { hostnames: ['MS02'], serials: [] } }))).toEqual(['other-device MS02']);
  });

  it('compares serial numbers where both sides state them', () => {
    const serials = { hostnames: [], serials: ['FGT1'] };
    expect(kinds(readExport({ identity: serials }))).toEqual([]);
    expect(kinds(readExport({ identity: serials }, { serials: ['FGT2'] }))).toEqual(['other-device FGT1']);
    expect(kinds(readExport({ identity: serials }, { serials: ['FGT1', 'FGT2'] }))).toEqual([]);
  });

  it('compares the addresses of a host', () => {
    if (HOST === undefined) throw new Error('no host');
    expect(kinds(readExport({ interfaces: [card('eth0', ['10.0.1.6/24'])] }, { host: HOST }))).toEqual([]);
    expect(kinds(readExport({ interfaces: [card('eth0', ['10.0.1.9/24'])] }, { host: HOST }))).toEqual(['other-device 10.0.1.9']);
    expect(kinds(readExport({ interfaces: [card('eth0')] }, { host: HOST }))).toEqual([]);
  });

  it('tells one file given for two devices', () => {
    expect(kinds(readExport({}), readExport({}, { name: 'MS02' }))).toEqual(['shared export']);
    expect(kinds(readExport({}), readExport({}, { name: 'MS02', digest: 'b' }))).toEqual([]);
  });

  it.each([
    ['2026-05-26T00:00:00Z', []],
    ['2026-05-25T00:00:00Z', ['stale 2026-05-25']],
    ['not a date', []],
  ])('judges the age of an export of %s', (exportedAt, expected) => {
    expect(kinds(readExport({ identity: { hostnames: [], serials: [], exportedAt } }))).toEqual(expected);
  });

  it('compares filters and translations of a pair, wherever they stand in their files', () => {
    const one = { filters: [filter([line('permit')])], translations: [publish('vip', '198.51.100.7', { address: '10.0.1.6', service: 'tcp/443' })] };
    const moved = { ...one, filters: [filter([line('permit')], { path: 'b.conf' })] };
    expect(kinds(readExport(one, { peer: device(moved) }))).toEqual([]);
    expect(kinds(readExport(one, { peer: device({ ...one, filters: [filter([line('deny')])] }) }))).toEqual(['peer-differs export']);
    const elsewhere = [publish('vip', '198.51.100.7', { address: '10.0.1.7', service: 'tcp/443' })];
    expect(kinds(readExport(one, { peer: device({ ...one, translations: elsewhere }) }))).toEqual(['peer-differs export']);
  });
});
