import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatIpRange, parseIpAddress } from '../../src/model/ip-address.js';
import { ALL_IPV4, ipsInclude, ipsOverlap, type IpSet } from '../../src/model/ip-set.js';
import type { SiteDefinition } from '../../src/model/site.js';
import { isSiteDefinition, parseSite } from '../../src/site/parse-site.js';
import { airport } from './fixtures/make-airport.js';
import { HEAD, HOSTS, readSite, ZONES } from './read-site.js';

function fixture(name: string): string {
  return readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');
}

function soundSite(text: string, path = 'sites/site.yaml'): SiteDefinition {
  const { value, diagnostics } = readSite(text, path);
  expect(diagnostics).toEqual([]);
  if (value === undefined) throw new Error('the site was not read');
  return value;
}

function show(set: IpSet | undefined): readonly string[] {
  return (set ?? []).map(formatIpRange);
}

function includes(set: IpSet | undefined, address: string): boolean {
  const value = parseIpAddress(address);
  if (value === undefined) throw new Error(address);
  return ipsInclude(set ?? [], value);
}

describe('parseSite on a shop', () => {
  const text = fixture('shop.yaml');
  const site = soundSite(text);

  it('fits on one screen', () => {
    expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(25);
  });

  it('finds the zones of a host by its addresses', () => {
    expect(site.hosts[0]?.nics.map((nic) => [nic.zone, show(nic.addresses)])).toEqual([
      ['office', ['192.168.1.10']],
      ['cameras', ['192.168.20.10']],
    ]);
  });

  it('adds what a Management Server brings along, at its place', () => {
    const components = site.hosts[0]?.components ?? [];
    const management = components.find(({ component }) => component === 'management-server');
    const gateway = components.find(({ component }) => component === 'api-gateway');
    expect(gateway?.location).toEqual(management?.location);
    expect(components.map(({ component }) => component)).toContain('identity-provider');
    expect(components.map(({ component }) => component)).not.toContain('data-collector');
  });

  it('takes a group without addresses as its whole zone', () => {
    expect(show(site.deviceGroups[0]?.addresses)).toEqual(['192.168.20.0/24']);
    expect(show(site.clientGroups[0]?.addresses)).toEqual(['192.168.1.0/24']);
  });

  it('resolves export paths from the folder of the site file', () => {
    expect(site.hosts[0]?.firewall?.paths.map(({ path }) => path)).toEqual(['sites/exports/vms.json']);
    expect(site.firewalls[0]?.export.paths.map(({ path }) => path)).toEqual(['sites/exports/router.conf']);
  });

  it('places every part at its key', () => {
    expect(site.zones[1]?.location.region).toEqual({ startLine: 7, startColumn: 3 });
    expect(site.hosts[0]?.location.region).toEqual({ startLine: 12, startColumn: 3 });
    expect(site.firewalls[0]?.interfaces[1]?.location.region).toEqual({ startLine: 10, startColumn: 69 });
    expect(site.hosts[0]?.nics[1]?.location.region).toEqual({ startLine: 13, startColumn: 31 });
  });

  it('gives the same result every time', () => {
    expect(soundSite(text)).toEqual(site);
  });
});

describe('parseSite on a campus', () => {
  const site = soundSite(fixture('campus.yaml'), 'site.yaml');

  it('reads every kind of gateway', () => {
    expect(site.zones.map((zone) => zone.gateway)).toEqual([
      { kind: 'firewall', firewall: 'core' },
      { kind: 'firewall', firewall: 'core' },
      { kind: 'firewall', firewall: 'core' },
      { kind: 'none' },
      { kind: 'firewall', firewall: 'core' },
      { kind: 'firewall', firewall: 'edge' },
      { kind: 'firewall', firewall: 'edge' },
      { kind: 'firewall', firewall: 'core' },
      { kind: 'unmanaged' },
      { kind: 'undeclared' },
    ]);
  });

  it('reads both families of a zone', () => {
    const offices = site.zones.find(({ name }) => name === 'offices');
    expect(show(offices?.addresses)).toEqual(['10.40.0.0/22', '2001:db8:40::/64']);
    expect(offices?.hasIpv6).toBe(true);
    expect(site.zones[0]?.hasIpv6).toBe(false);
  });

  it('reads network cards with interface and profile', () => {
    const recorder = site.hosts.find(({ name }) => name === 'rec01');
    expect(recorder?.recorderInstances).toBe(3);
    expect(recorder?.nics.map(({ zone, interface: card, profile, addresses }) => [zone, card, profile, show(addresses)])).toEqual([
      ['recorders', 'Server', 'domain', ['10.20.20.11']],
      ['cam-library', 'Cameras', 'public', ['10.30.1.5']],
      ['cam-gate', undefined, undefined, ['10.30.2.5-10.30.2.6']],
    ]);
  });

  it('reads every form of an export', () => {
    expect(site.hosts[0]?.firewall?.format).toBe('windows-netsh');
    expect(site.hosts[0]?.firewall?.paths.map(({ path }) => path)).toEqual(['exports/ms01-rules.json', 'exports/ms01-profiles.json']);
    expect(site.hosts[1]?.firewall?.paths.map(({ path }) => path)).toEqual(['exports/es01.json']);
    expect(site.hosts[2]?.firewall).toBeUndefined();
    expect(site.firewalls[0]?.peerExport?.paths.map(({ path }) => path)).toEqual(['exports/core-b.conf']);
    expect(site.firewalls[0]?.export.format).toBe('fortigate');
  });

  it('names hosts and firewalls as they are named when no other name is given', () => {
    expect(site.hosts[0]?.hostnames).toEqual(['MS01', 'ms01.campus.example']);
    expect(site.hosts[1]?.hostnames).toEqual(['es01']);
    expect(site.firewalls.map(({ hostnames }) => hostnames)).toEqual([['FGT-CORE'], ['edge']]);
  });

  it('reads both sides of a translation', () => {
    const nat = site.firewalls[1]?.nat ?? [];
    expect(nat.map(({ outside, inside }) => [show(outside), show(inside)])).toEqual([[['203.0.113.17'], ['203.0.113.18']]]);
    expect(site.firewalls[0]?.nat).toBeUndefined();
  });

  it('reads changed ports, features and their settings', () => {
    expect(site.hosts[1]?.portOverrides.map(({ component, defaultPort, port }) => [component, defaultPort, port])).toEqual([
      ['event-server', 22331, 22341],
    ]);
    expect(site.features.map(({ feature }) => feature)).toEqual([
      'video-push',
      'lpr',
      'generic-events-1234',
      'matrix',
      'customer-dashboard',
      'device-smtp-events',
      'failover',
    ]);
    expect([site.videoPushChannels, site.matrixPort, site.screenRecorderPort]).toEqual([4, 12346, undefined]);
    expect(site.customerDashboardHost).toBe('dashboard.example.com');
  });

  it('reads device groups', () => {
    const [library, gate] = site.deviceGroups;
    expect(library?.zone).toBe('cam-library');
    expect(show(library?.addresses)).toEqual(['10.30.1.20-10.30.1.99', '10.30.1.128/25']);
    expect([library?.media, library?.kind, library?.authentication, library?.allowList]).toEqual(['rtsp', 'camera', '802.1x', true]);
    expect(gate?.mediaPorts).toEqual([{ first: 50000, last: 50099 }, { first: 51000, last: 51000 }]);
    expect(gate?.vendorPorts).toEqual([
      { protocol: 'tcp', ports: { first: 8000, last: 8000 } },
      { protocol: 'udp', ports: { first: 3702, last: 3702 } },
    ]);
    expect(gate?.events).toEqual(['smtp']);
  });

  it('reads what failover hosts cover', () => {
    expect(site.hosts.find(({ name }) => name === 'fo01')?.failoverFor).toEqual(['rec01']);
  });

  it('resolves the ends of flows', () => {
    const [dns, updates, relation] = site.flows;
    expect(dns?.from.map(({ name, kind }) => [name, kind])).toEqual([['servers', 'zone'], ['recorders', 'zone'], ['offices', 'zone']]);
    expect(dns?.to.map(({ kind, addresses }) => [kind, show(addresses)])).toEqual([['addresses', ['10.20.10.53']]]);
    expect([dns?.required, dns?.purpose]).toEqual([true, 'DNS']);
    expect([updates?.required, updates?.purpose, updates?.to[0]?.kind]).toEqual([false, 'updates', 'zone']);
    expect([relation?.kind, relation?.from[0]?.kind, show(relation?.to[0]?.addresses)]).toEqual([
      'relation',
      'host',
      ['10.20.20.11', '10.30.1.5', '10.30.2.5-10.30.2.6'],
    ]);
  });

  it('leaves the Internet what no zone declares', () => {
    const internet = site.zones.at(-1)?.addresses;
    expect(['8.8.8.8', '203.0.113.1', '100.64.0.1', '2606:4700::1'].map((address) => includes(internet, address))).toEqual(new Array(4).fill(true));
    const others = ['203.0.113.18', '198.51.100.1', '10.0.0.1', '172.16.0.1', '192.168.1.1', '127.0.0.1', '169.254.1.1', '224.0.0.1', 'fe80::1', 'fd00::1', 'ff02::1', '2001:db8:40::9'];
    expect(others.map((address) => includes(internet, address))).toEqual(new Array(others.length).fill(false));
    expect(site.zones.at(-1)?.hasIpv6).toBe(true);
  });

  it('keeps TLS evidence, with the version as text', () => {
    expect(site.tls.map(({ endpoint, minimumVersion, certificate }) => [endpoint, minimumVersion, certificate])).toEqual([
      ['mobile.campus.example:8082', '1.2', 'certs/mobile.pem'],
    ]);
  });

  it('takes the recorders of a remote site from its Management Server when none are stated', () => {
    expect(show(site.remoteSites[0]?.recordingServers)).toEqual(['10.50.0.20']);
    expect(site.remoteSites[0]?.zone).toBe('vpn');
  });
});

describe('parseSite on an airport', () => {
  const site = soundSite(airport());

  it('reads 20 recorders with two network cards and 12 camera zones', () => {
    const recorders = site.hosts.filter(({ name }) => name.startsWith('rec-'));
    expect(recorders.length).toBe(20);
    expect(recorders.every(({ nics }) => nics.length === 2)).toBe(true);
    expect(site.zones.filter(({ kind }) => kind === 'camera').length).toBe(12);
  });

  it('reads a cluster with its addresses in both families', () => {
    const [cluster] = site.clusters;
    expect([cluster?.zone, show(cluster?.addresses), cluster?.members]).toEqual(['servers', ['10.1.0.10', '2001:db8:1::10'], ['ms-a', 'ms-b']]);
    expect(cluster?.components).toEqual(['management-server', 'event-server', 'api-gateway', 'identity-provider']);
  });

  it('puts both families of one zone on one network card', () => {
    expect(site.hosts[0]?.nics.map(({ addresses }) => show(addresses))).toEqual([['10.1.0.11', '2001:db8:1::11']]);
  });
});

describe('parseSite', () => {
  it('keeps zones in the order of the file even when their names are numbers', () => {
    const site = soundSite(`${HEAD}zones:
  servers: {kind: server, ipv4: 10.0.1.0/24, gateway: none}
  20: {kind: camera, ipv4: 10.0.20.0/24, gateway: none}
  10: {kind: camera, ipv4: 10.0.10.0/24, gateway: none}
deviceGroups: {}
clientGroups:
  c: {zone: 10, kinds: [smart-client]}
`);
    expect(site.zones.map(({ name }) => name)).toEqual(['servers', '20', '10']);
    expect(site.clientGroups[0]?.zone).toBe('10');
  });

  it('takes the Internet as public addresses when no zone of that kind is declared', () => {
    const site = soundSite(`${HEAD}${ZONES}infrastructureFlows:\n  web: {from: servers, to: internet, services: [icmp, any]}\n`);
    expect(site.flows[0]?.to[0]?.kind).toBe('addresses');
    expect(includes(site.flows[0]?.to[0]?.addresses, '203.0.113.7')).toBe(true);
    expect(site.flows[0]?.services.map(({ protocol }) => protocol)).toEqual(['icmp', 'any']);
  });

  it('reads names in Japanese', () => {
    const site = soundSite(`vmsguard: 1\nname: 本社\nencryption: {server: true, streaming: true, event: true, mobile: true}\nzones:\n  サーバー: {kind: server, ipv4: 10.0.1.0/24, gateway: none}\nhosts:\n  管理サーバー: {address: 10.0.1.1, components: [management-server]}\n`);
    expect(site.hosts[0]?.nics[0]?.zone).toBe('サーバー');
  });

  it('counts lines of Windows files and files with a byte order mark', () => {
    const text = `\ufeff${HEAD}${ZONES}nonsense: 1\n`.replaceAll('\n', '\r\n');
    expect(readSite(text).diagnostics.map(({ location }) => location.region)).toEqual([{ startLine: 8, startColumn: 1 }]);
  });
});

describe('isSiteDefinition', () => {
  const accepted = ['vmsguard: 1\n', '# comment\n\n---\nvmsguard: 1', '\ufeffvmsguard: 2', '%YAML 1.2\n---\n"vmsguard": 1', '{vmsguard: 1, name: x}', '--- {vmsguard: 1}', '# c\r\nvmsguard : 1'];
  it.each(accepted)('accepts %j', (text) => {
    expect(isSiteDefinition({ path: 'x.yaml', bytes: new TextEncoder().encode(text) })).toBe(true);
  });

  it.each(['', 'name: x\nvmsguard: 1\n', '# vmsguard: 1\n', 'vmsguardian: 1\n', '- vmsguard: 1', 'on: push', '\0\0\0'])('refuses %j', (text) => {
    expect(isSiteDefinition({ path: 'x.yaml', bytes: new TextEncoder().encode(text) })).toBe(false);
  });

  it('finds a site file in UTF-16, which parseSite then refuses', () => {
    const file = { path: 'x.yaml', bytes: Buffer.from(`\ufeff${HEAD}`, 'utf16le') };
    expect(isSiteDefinition(file)).toBe(true);
    expect(parseSite(file).diagnostics.map(({ code, effect }) => [code, effect])).toEqual([['site.not_utf8', 'error']]);
  });
});

describe('the end of a flow that is a wide IPv6 network', () => {
  it('holds no IPv4 address', () => {
    const flow = 'relations:\n  monitoring: {from: "::/0", to: rec, services: tcp/443}\n';
    const { value } = readSite(`${HEAD}${ZONES}${HOSTS}${flow}`);
    const end = value?.flows[0]?.from[0];
    expect(end?.kind === 'addresses' && ipsInclude(end.addresses, parseIpAddress('2001:db8::1') ?? 0n)).toBe(true);
    expect(end?.kind === 'addresses' && ipsOverlap(end.addresses, ALL_IPV4)).toBe(false);
  });
});
