import { describe, expect, it } from 'vitest';
import type { Facts } from '../../src/analysis/facts.js';
import { card, device, factsOf, filter, hide, line, needed, publish, siteOf } from './small-site.js';

const SITE = siteOf(`
zones:
  cams: {kind: camera, ipv4: 10.0.2.0/24, gateway: fw}
  servers: {kind: recorder, ipv4: 10.0.1.0/24, gateway: fw}
firewalls:
  fw: {export: fw.conf, interfaces: {cam: cams, dc: servers}}
hosts:
  rec: {address: 10.0.1.5, components: [recording-server], firewall: rec.json}
deviceGroups:
  cameras: {zone: cams, recorders: [rec], https: true, media: https}
`);

const OUT = device({ filters: [filter([line('permit')], { hooks: ['output'] })] });

function blockOf(facts: Facts) {
  const [flow] = facts.neededFlows;
  const behind = facts.backing.get(flow?.id ?? '');
  return { state: flow?.state, line: behind?.line, at: behind?.steps.at(-1)?.device, startLine: behind?.location.region?.startLine };
}

describe('neededFlows', () => {
  it('is open where a line permits every packet of it', () => {
    const fw = device({ filters: [filter([line('permit', { from: '10.0.1.5', to: '10.0.2.0/24', service: 'tcp/443' })])] });
    expect(needed(factsOf(SITE, { fw, rec: OUT }))).toEqual(['FL51 rec > cameras tcp 443: open']);
  });

  it('is blocked where part of the group is not reached', () => {
    const fw = device({ filters: [filter([line('permit', { to: '10.0.2.0/25', service: 'tcp/443' })])] });
    expect(blockOf(factsOf(SITE, { fw, rec: OUT }))).toEqual({ state: 'blocked', line: undefined, at: 'fw', startLine: 1000 });
  });

  it('is undecided where a doubtful line decides', () => {
    const fw = device({ filters: [filter([line('permit', { service: 'tcp/443', doubtful: true })])] });
    const facts = factsOf(SITE, { fw, rec: OUT });
    expect(facts.neededFlows[0]?.state).toBe('undecided');
    expect(facts.backing.get(facts.neededFlows[0]?.id ?? '')?.doubts).not.toEqual([]);
  });

  it('is undecided where answers may not come back', () => {
    const fw = device({ filters: [{ ...filter([line('permit')]), replies: 'in-doubt' }] });
    expect(needed(factsOf(SITE, { fw, rec: OUT }))).toEqual(['FL51 rec > cameras tcp 443: undecided']);
  });

  it('is not open because a source translation hides a narrow source port', () => {
    const narrow = { ...line('permit', { service: 'tcp/443' }) };
    const ports = narrow.match.may.map((one) => ({ ...one, sourcePorts: [{ first: 2000, last: 2000 }] }));
    const fw = device({ filters: [filter([{ ...narrow, match: { must: ports, may: ports } }])], translations: [hide('any', '10.0.2.1')] });
    expect(needed(factsOf(SITE, { fw, rec: OUT }))).toEqual(['FL51 rec > cameras tcp 443: blocked']);
  });

  it('names the line that surely denies, not a permitting one that only may match', () => {
    const lines = [line('permit', { service: 'tcp/80', doubtful: true }), line('deny', { to: '10.0.2.0/24', service: 'tcp/443' }), line('permit')];
    expect(blockOf(factsOf(SITE, { fw: device({ filters: [filter(lines)] }), rec: OUT }))).toEqual({ state: 'blocked', line: 'line 2', at: 'fw', startLine: 2 });
  });

  it('names the line that meets the source as an earlier translation left it', () => {
    const twoHops = siteOf(`
zones:
  cams: {kind: camera, ipv4: 10.0.2.0/24, gateway: b}
  middle: {kind: transit, ipv4: 10.9.0.0/24, gateway: a}
  servers: {kind: recorder, ipv4: 10.0.1.0/24, gateway: a}
firewalls:
  a: {export: a.conf, interfaces: {dc: servers, out: middle}}
  b: {export: b.conf, interfaces: {in: middle, cam: cams}}
hosts:
  rec: {address: 10.0.1.5, components: [recording-server]}
deviceGroups:
  cameras: {zone: cams, recorders: [rec], https: true, media: https}
`);
    const a = device({ interfaces: [card('dc'), card('out', ['10.9.0.1/24'])], translations: [hide('any', 'egress-interface')], filters: [filter([line('permit')])] });
    const b = device({ filters: [filter([line('deny', { from: '10.9.0.1' }), line('deny', { from: '10.0.1.5' }), line('permit')])] });
    expect(blockOf(factsOf(twoHops, { a, b }))).toEqual({ state: 'blocked', line: 'line 1', at: 'b', startLine: 1 });
  });

  it('names the line of the profile that the card has', () => {
    const site = siteOf(`
zones:
  servers: {kind: server, ipv4: 10.0.1.0/24, gateway: none}
hosts:
  ms: {nics: [{zone: servers, address: 10.0.1.6, profile: private}], components: [management-server], firewall: ms.json}
clientGroups:
  desk: {zone: servers, addresses: 10.0.1.64/26, kinds: [smart-client]}
`);
    const input = (profile: 'domain' | 'private' | 'public', port: number) =>
      filter([line('deny', { service: `tcp/${port}` }), line('permit')], { hooks: ['input'], profile, path: `${profile}.txt` });
    const ms = device({ filters: [input('domain', 443), input('private', 443), input('public', 80)] });
    const facts = factsOf(site, { ms });
    const blocked = facts.neededFlows.find((flow) => flow.state === 'blocked');
    expect(blocked?.port).toBe(443);
    expect(blocked?.blocked_by_host).toBe(true);
    expect(facts.backing.get(blocked?.id ?? '')?.location.path).toBe('private.txt');
  });

  it('blames the sending host for what it does not let out', () => {
    const rec = device({ filters: [filter([line('deny', { service: 'tcp/443' }), line('permit')], { hooks: ['output'] })] });
    const facts = factsOf(SITE, { fw: device({ filters: [filter([line('permit')])] }), rec });
    expect(facts.neededFlows.map((flow) => [flow.state, flow.blocked_at_source])).toEqual([['blocked', true]]);
    expect(blockOf(facts)).toMatchObject({ line: 'line 1', at: 'rec' });
  });

  it('needs one address of a host with two', () => {
    const site = siteOf(`
zones:
  clients: {kind: client, ipv4: 10.0.3.0/24, gateway: fw}
  servers: {kind: server, ipv4: 10.0.1.0/24, gateway: fw}
firewalls:
  fw: {export: fw.conf, interfaces: {lan: clients, dc: servers}}
hosts:
  log: {addresses: [10.0.1.6, 10.0.1.7], components: [event-server]}
clientGroups:
  desk: {zone: clients, kinds: [smart-client]}
`);
    const fw = (doubtful: boolean) =>
      device({ filters: [filter([line('deny', { to: '10.0.1.6' }), { ...line('permit', { to: '10.0.1.7', ...(doubtful ? { doubtful } : {}) }) }])] });
    expect(new Set(factsOf(site, { fw: fw(false) }).neededFlows.map((flow) => flow.state))).toEqual(new Set(['open']));
    expect(new Set(factsOf(site, { fw: fw(true) }).neededFlows.map((flow) => flow.state))).toEqual(new Set(['undecided']));
  });

  it('asks the nodes of a cluster about its virtual address', () => {
    const site = siteOf(`
zones:
  clients: {kind: client, ipv4: 10.0.3.0/24, gateway: fw}
  servers: {kind: server, ipv4: 10.0.1.0/24, gateway: fw}
firewalls:
  fw: {export: fw.conf, interfaces: {lan: clients, dc: servers}}
hosts:
  ms-a: {address: 10.0.1.6, components: [management-server], firewall: a.json}
  ms-b: {address: 10.0.1.7, components: [management-server], firewall: b.json}
clusters:
  ms: {address: 10.0.1.10, members: [ms-a, ms-b], components: [management-server]}
clientGroups:
  desk: {zone: clients, kinds: [smart-client]}
`);
    const fw = device({ filters: [filter([line('permit')])] });
    const open = device({ filters: [filter([line('permit')], { hooks: ['input'], path: 'open' })] });
    const closed = device({ filters: [filter([], { hooks: ['input'], path: 'closed' })] });
    const states = (a: typeof open, b: typeof open) =>
      new Set(factsOf(site, { fw, 'ms-a': a, 'ms-b': b }).neededFlows.filter((flow) => flow.destination.name === 'ms' && flow.source.name === 'desk').map((flow) => flow.state));
    expect(states(open, open)).toEqual(new Set(['open']));
    expect(states(open, closed)).toEqual(new Set(['undecided']));
    expect(states(closed, closed)).toEqual(new Set(['blocked']));
  });

  it('counts a published address as a way', () => {
    const site = siteOf(`
zones:
  internet: {kind: internet}
  dmz: {kind: dmz, ipv4: 10.0.5.0/24, gateway: fw}
firewalls:
  fw: {export: fw.conf, interfaces: {wan: internet, dmz: dmz}}
hosts:
  mobile: {address: 10.0.5.5, components: [mobile-server]}
clientGroups:
  phones: {zone: internet, kinds: [mobile-client]}
`);
    const translations = [publish('vip', '198.51.100.7', { address: '10.0.5.5', service: 'tcp/443', port: 8082 })];
    const fw = device({ translations, filters: [filter([line('permit', { to: '10.0.5.5', service: 'tcp/8082', translations: ['vip'] })])] });
    expect(needed(factsOf(site, { fw })).filter((flow) => flow.includes('mobile'))).toEqual(['FL39 phones > mobile tcp 8082: open']);
  });
});
