/** Where a packet that is needed ends, and which place is named for it. */
import { describe, expect, it } from 'vitest';
import type { Facts } from '../../src/analysis/facts.js';
import type { DeviceConfig } from '../../src/model/device.js';
import { ALL_IPV4, ALL_IPV6 } from '../../src/model/ip-set.js';
import { device, factsOf, filter, line, publish, siteOf } from './small-site.js';

const SITE = siteOf(`
zones:
  cams: {kind: camera, ipv4: 10.0.2.0/24, gateway: fw}
  servers: {kind: recorder, ipv4: 10.0.1.0/24, gateway: fw}
firewalls:
  fw: {export: fw.conf, interfaces: {cam: cams, dc: servers}}
hosts:
  rec: {address: 10.0.1.5, components: [recording-server]}
deviceGroups:
  cameras: {zone: cams, addresses: 10.0.2.64, recorders: [rec], https: true, media: https}
`);

function endOf(facts: Facts): unknown {
  const [flow] = facts.neededFlows;
  const behind = facts.backing.get(flow?.id ?? '');
  const last = behind?.steps.at(-1);
  return { state: flow?.state, line: behind?.line, at: last?.device, did: last?.action, on: behind?.location.region?.startLine };
}

function judged(fw: Partial<DeviceConfig>): unknown {
  return endOf(factsOf(SITE, { fw: device(fw) }));
}

describe('what stops a needed packet', () => {
  it('is the line that surely matches, not a doubtful one before it that does the same', () => {
    const lines = [line('deny', { service: 'tcp/443', doubtful: true }), line('deny', { to: '10.0.2.64' }), line('permit')];
    expect(judged({ filters: [filter(lines)] })).toEqual({ state: 'blocked', line: 'line 2', at: 'fw', did: 'deny', on: 2 });
  });

  it('is the default action where no line surely matches', () => {
    expect(judged({ filters: [filter([line('deny', { service: 'tcp/443', doubtful: true })])] })).toEqual({ state: 'blocked', line: undefined, at: 'fw', did: 'deny', on: 1000 });
  });

  it('is the filter of its own family', () => {
    const six = { ...filter([line('deny')], { path: 'six' }), universe: ALL_IPV6 };
    const four = { ...filter([line('permit', { service: 'tcp/80' }), line('deny')]), universe: ALL_IPV4 };
    expect(judged({ filters: [six, four] })).toEqual({ state: 'blocked', line: 'line 2', at: 'fw', did: 'deny', on: 2 });
  });

  it('is the second of two filters when the first lets it pass', () => {
    const first = filter([line('permit')]);
    const second = filter([line('permit', { service: 'tcp/80' }), line('deny')], { path: 'second' });
    expect(judged({ filters: [first, second] })).toEqual({ state: 'blocked', line: 'line 2', at: 'fw', did: 'deny', on: 2 });
  });

  it('is the translation that takes it to somebody else', () => {
    const translations = [publish('stray', '10.0.2.64', { address: '10.0.2.200', service: 'tcp/443' })];
    expect(judged({ translations, filters: [filter([line('permit')])] })).toEqual({ state: 'blocked', line: undefined, at: 'fw', did: 'permit', on: 500 });
  });

  it('is nothing that is known when the export could not be read', () => {
    const facts = factsOf(SITE, { fw: undefined });
    const [flow] = facts.neededFlows;
    expect(flow?.state).toBe('undecided');
    expect(facts.backing.get(flow?.id ?? '')?.doubts.map(({ code }) => code)).toEqual(['analysis.unread_device']);
  });
});

describe('what stops a packet to a published service', () => {
  const published = siteOf(`
zones:
  internet: {kind: internet}
  dmz: {kind: dmz, ipv4: 10.0.5.0/24, gateway: fw}
firewalls:
  fw: {export: fw.conf, interfaces: {wan: internet, dmz: dmz}}
hosts:
  mobile: {address: 10.0.5.5, components: [mobile-server], firewall: mobile.json}
clientGroups:
  phones: {zone: internet, kinds: [mobile-client]}
`);

  it('is the host, and the packet is shown as a client sends it', () => {
    const translations = [publish('vip', '198.51.100.7', { address: '10.0.5.5', service: 'tcp/8082' })];
    const fw = device({ translations, filters: [filter([line('permit', { to: '10.0.5.5', service: 'tcp/8082', translations: ['vip'] })])] });
    const mobile = device({ filters: [filter([line('deny', { service: 'tcp/8082' }), line('permit')], { hooks: ['input'], path: 'mobile.json' })] });
    const facts = factsOf(published, { fw, mobile });
    const flow = facts.neededFlows.find((one) => one.destination.name === 'mobile' && one.port === 8082);
    const behind = facts.backing.get(flow?.id ?? '');
    expect(flow).toMatchObject({ state: 'blocked', blocked_by_host: true });
    expect(behind?.location).toEqual({ path: 'mobile.json', region: { startLine: 1 } });
    expect(behind?.steps.map((step) => `${step.device} ${step.action}`)).toEqual(['fw translate', 'fw permit', 'mobile deny']);
  });
});

describe('ends without a way between them', () => {
  const apart = (cams: string, servers: string): string =>
    `
zones:
  cams: {kind: camera, ipv4: 10.0.2.0/24, gateway: ${cams}}
  servers: {kind: recorder, ipv4: 10.0.1.0/24, gateway: ${servers}}
hosts:
  rec: {address: 10.0.1.5, components: [recording-server]}
deviceGroups:
  cameras: {zone: cams, addresses: 10.0.2.64, recorders: [rec], https: true, media: https}
`;

  it.each([
    ['none', 'none', 'blocked'],
    ['unmanaged', 'none', 'open'],
    ['unmanaged', 'unmanaged', 'open'],
  ])('with gateways %s and %s the flow is %s', (cams, servers, state) => {
    const { neededFlows } = factsOf(siteOf(apart(cams, servers)), {});
    expect(neededFlows.map((flow) => flow.state)).toEqual([state]);
  });

  it('have no family in common', () => {
    const site = siteOf(`
zones:
  cams: {kind: camera, ipv6: '2001:db8:2::/64', gateway: fw}
  servers: {kind: recorder, ipv4: 10.0.1.0/24, gateway: fw}
firewalls:
  fw: {export: fw.conf, interfaces: {cam: cams, dc: servers}}
hosts:
  rec: {address: 10.0.1.5, components: [recording-server]}
deviceGroups:
  cameras: {zone: cams, addresses: '2001:db8:2::9', recorders: [rec], https: true, media: https}
`);
    const facts = factsOf(site, { fw: device({ filters: [filter([line('permit')])] }) });
    expect(facts.neededFlows.map((flow) => [flow.state, flow.blocked_by_host])).toEqual([['blocked', false]]);
    expect(facts.backing.get(facts.neededFlows[0]?.id ?? '')?.location).toEqual(site.deviceGroups[0]?.location);
  });
});
