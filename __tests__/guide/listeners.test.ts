import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { administrationPorts, snmpNumbers } from '../../src/guide/listeners.js';

describe('snmpNumbers', () => {
  it.each([
    ['2013', 6475, 6474],
    ['2014', 6475, 6474],
    ['2014 R3', 6475, 6474],
    ['2016 R3', 7475, 7474],
    ['2019 R1', 7475, 7474],
    ['2019 R2', 7475, 7474],
    ['2019 R3', 12974, 12975],
    ['2020 R1', 12974, 12975],
    ['2025 R1', 12974, 12975],
    ['XProtect 2025 r2', 12974, 12975],
    ['2026R1', 12974, 12975],
  ])('picks the numbers of %s', (version, managementServer, recordingServer) => {
    expect(snmpNumbers('management-server', version)).toEqual([managementServer]);
    expect(snmpNumbers('recording-server', version)).toEqual([recordingServer]);
  });

  it('reserves both generations for a year that changed between its releases', () => {
    expect(snmpNumbers('recording-server', '2019')).toEqual([7474, 12975]);
  });

  it.each([undefined, '', 'latest', '25.1a', '2025 R', '2025 R1\n2013', '1999', '2025 R10'])('reserves every generation for %j', (version) => {
    expect(snmpNumbers('management-server', version)).toEqual([6475, 7475, 12974]);
  });

  it('keeps the printed and the current number free on failover recorders', () => {
    expect(snmpNumbers('failover-recording-server', '2014')).toEqual([7474, 12975]);
    expect(snmpNumbers('failover-recording-server', undefined)).toEqual([7474, 12975]);
  });

  it('has none for other components', () => {
    expect(snmpNumbers('event-server', '2025 R1')).toEqual([]);
  });

  it('never comes out empty for a component with an agent', () => {
    fc.assert(fc.property(fc.string(), (version) => snmpNumbers('recording-server', version).length > 0));
  });
});

describe('administrationPorts', () => {
  it.each([
    ['RDP', 'tcp', 3389],
    ['SSH', 'tcp', 22],
    ['SMB', 'tcp', 445],
    ['NetBIOS session service', 'tcp', 139],
    ['WinRM over HTTP', 'tcp', 5985],
    ['WinRM over HTTPS', 'tcp', 5986],
    ['RPC endpoint mapper', 'tcp', 135],
    ['Telnet', 'tcp', 23],
    ['VNC', 'tcp', 5900],
    ['SNMP', 'udp', 161],
    ['SQL Server Browser', 'udp', 1434],
    ['IPMI', 'udp', 623],
  ])('knows %s', (name, transport, port) => {
    expect(administrationPorts).toContainEqual({ name, transport, port });
  });

  it('lists every transport and number once', () => {
    const keys = administrationPorts.map(({ transport, port }) => `${transport}/${port}`);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
