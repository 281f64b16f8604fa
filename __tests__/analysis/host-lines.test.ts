import { describe, expect, it } from 'vitest';
import { device, factsOf, filter, line, opened, siteOf } from './small-site.js';

const SITE = siteOf(`
zones:
  lan: {kind: server, ipv4: 10.0.1.0/24, gateway: none}
hosts:
  ms: {address: 10.0.1.6, components: [management-server]}
  rec: {address: 10.0.1.5, components: [recording-server], firewall: rec.json}
clientGroups:
  desk: {zone: lan, addresses: 10.0.1.64/26, kinds: [smart-client]}
`);

function hostLine(one: Parameters<typeof filter>[0][number]) {
  const facts = factsOf(SITE, { rec: device({ filters: [filter([one], { hooks: ['input'] })] }) });
  expect(facts.hostLines.length).toBeLessThanOrEqual(1);
  return facts.hostLines[0];
}

describe('hostLines', () => {
  it('tells which guide ports a line opens, and to whom', () => {
    const found = hostLine(line('permit', { service: 'tcp/9000-9001' }));
    // 9000 is a port of the Management Server, which runs elsewhere.
    expect(found?.services.map(({ protocol, port }) => `${protocol}/${port}`)).toEqual(['tcp/9001']);
    expect([found?.any_remote, found?.any_port, found?.any_program, found?.wider_than_peers]).toEqual([true, false, true, true]);
  });

  it('accepts a scope that holds the listed peers only', () => {
    expect(hostLine(line('permit', { from: '10.0.1.6', service: 'tcp/9001' }))?.wider_than_peers).toBe(false);
    expect(hostLine(line('permit', { from: '10.0.1.6/31', service: 'tcp/9001' }))?.wider_than_peers).toBe(true);
  });

  it('does not ask for a list of clients', () => {
    expect(hostLine(line('permit', { service: 'tcp/7563' }))?.wider_than_peers).toBe(false);
  });

  it('tells a rule for a program that listens on nothing here', () => {
    const found = hostLine({ ...line('permit', { service: 'tcp/7563' }), program: { program: 'C:\\Windows\\System32\\svchost.exe' } });
    expect([found?.no_effect, found?.services]).toEqual([true, []]);
  });

  it('names administration ports and leaves denials out', () => {
    expect(hostLine(line('permit', { service: 'tcp/3389' }))?.administration).toEqual(['RDP']);
    expect(hostLine(line('deny', { service: 'tcp/3389' }))).toBeUndefined();
  });

  it('counts a line that stands in several profiles once', () => {
    const one = line('permit', { service: 'tcp/7563' });
    const filters = (['domain', 'private', 'public'] as const).map((profile) => filter([one], { hooks: ['input'], profile }));
    const facts = factsOf(SITE, { rec: device({ filters }) });
    expect(facts.hostLines.length).toBe(1);
    expect(opened(facts, 'desk', 'rec')).toEqual(['certain desk > rec tcp 7563']);
  });

  it('keeps a line of one profile possible on a card whose profile is not known', () => {
    const open = filter([line('permit', { service: 'tcp/7563' })], { hooks: ['input'], profile: 'public' });
    const closed = (['domain', 'private'] as const).map((profile) => filter([], { hooks: ['input'], profile }));
    expect(opened(factsOf(SITE, { rec: device({ filters: [open, ...closed] }) }), 'desk', 'rec')).toEqual(['possible desk > rec tcp 7563']);
  });
});

describe('link-local addresses', () => {
  it('reach whatever listens in one zone, declared IPv6 or not', () => {
    const rec = device({ filters: [filter([line('permit', { from: 'fe80::/10', service: 'tcp/9000' })], { hooks: ['input'] })] });
    const facts = factsOf(SITE, { rec });
    expect(opened(facts, 'lan', 'rec').some((flow) => flow.endsWith('tcp 9000'))).toBe(true);
  });
});
