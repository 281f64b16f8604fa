import { describe, expect, it } from 'vitest';
import { resolvePrograms } from '../../src/analysis/program-scope.js';
import type { Line } from '../../src/model/device.js';
import { device, factsOf, filter, line, siteOf, space } from './small-site.js';
import { isIn } from './slow-evaluator.js';

/** Needed flows between two machines as `FL19 443`. */
function needs(text: string, source: string, destination: string): readonly string[] {
  return factsOf(siteOf(text), {})
    .neededFlows.filter((flow) => flow.source.name === source && flow.destination.name === destination)
    .map((flow) => `${flow.flow} ${flow.protocol}/${flow.port}`);
}

const ONE_ZONE = `
zones:
  lan: {kind: server, ipv4: 10.0.1.0/24, gateway: none}
`;

describe('siteFlows', () => {
  it('asks for one status port an instance of a recorder, moved ones included', () => {
    const text = `${ONE_ZONE}
hosts:
  ms: {address: 10.0.1.6, components: [management-server]}
  rec: {address: 10.0.1.5, components: [recording-server], recorderInstances: 2, portOverrides: {recording-server: {9001: 9011}}}
`;
    const flows = factsOf(siteOf(text), {}).openFlows.filter((flow) => flow.source.name === 'ms' && flow.destination.name === 'rec');
    expect(flows.find((flow) => flow.justified_by.includes('FL24'))?.ports).toEqual([{ first: 9002, last: 9002 }, { first: 9011, last: 9011 }]);
    expect(flows.find((flow) => flow.service.kind === 'stale')?.ports).toEqual([{ first: 9001, last: 9001 }]);
  });

  it('needs devices of its own recorder only', () => {
    const text = `${ONE_ZONE}
  cams: {kind: camera, ipv4: 10.0.2.0/24, gateway: none}
hosts:
  rec1: {nics: [{zone: lan, address: 10.0.1.5}, {zone: cams, address: 10.0.2.5}], components: [recording-server]}
  rec2: {nics: [{zone: lan, address: 10.0.1.6}, {zone: cams, address: 10.0.2.6}], components: [recording-server]}
deviceGroups:
  cameras: {zone: cams, addresses: 10.0.2.64/26, recorders: [rec1], https: true, media: https}
`;
    expect(needs(text, 'rec1', 'cameras')).toEqual(['FL51 tcp/443']);
    expect(needs(text, 'rec2', 'cameras')).toEqual([]);
  });

  it('offers video push one port a channel', () => {
    const text = `${ONE_ZONE}
features: {video-push: {channels: 3}}
hosts:
  mobile: {address: 10.0.1.7, components: [mobile-server]}
  rec: {address: 10.0.1.5, components: [recording-server]}
`;
    const facts = factsOf(siteOf(text), {});
    const push = facts.openFlows.filter((flow) => flow.justified_by.includes('FL40') || flow.ports.some((range) => range.first === 40001));
    const justified = push.filter((flow) => flow.justification !== 'none').flatMap((flow) => flow.ports);
    expect(justified).toEqual([{ first: 40001, last: 40003 }]);
  });
});

describe('deviceFlows', () => {
  const TEXT = `
zones:
  servers: {kind: recorder, ipv4: 10.0.1.0/24, gateway: fw}
  cams: {kind: camera, ipv4: 10.0.2.0/24, gateway: fw}
firewalls:
  fw: {export: fw.conf, interfaces: {dc: servers, cam: cams}}
hosts:
  rec: {address: 10.0.1.5, components: [recording-server]}
  other: {address: 10.0.1.6, components: [recording-server]}
deviceGroups:
  cameras: {zone: cams, recorders: [rec], https: true, media: rtp-udp, mediaPorts: 5000-5100, vendorPorts: [tcp/8899]}
`;

  it('lets devices send video over UDP to their own recorder', () => {
    const fw = device({ filters: [filter([line('permit', { from: '10.0.2.0/24', service: 'udp/5000-5100' })])] });
    const flows = factsOf(siteOf(TEXT), { fw }).openFlows.filter((flow) => flow.source.name === 'cameras');
    const byTarget = new Map(flows.map((flow) => [flow.destination.name, flow.justification]));
    expect(byTarget.get('rec')).toBe('allowed');
    expect(byTarget.get('other')).toBe('none');
  });

  it('needs the ports of the vendor', () => {
    const fw = device({ filters: [filter([line('permit', { to: '10.0.2.0/24', service: 'tcp/443' })])] });
    const flows = factsOf(siteOf(TEXT), { fw }).neededFlows.filter((flow) => flow.source.name === 'rec');
    expect(flows.filter((flow) => flow.port === 8899).map((flow) => [flow.state, flow.protocol])).toEqual([['blocked', 'tcp']]);
    expect(flows.filter((flow) => flow.port === 443).map((flow) => flow.state)).toEqual(['open']);
  });
});

describe('portMeanings', () => {
  it('knows the numbers kept free for SNMP, and the place that a moved port left', () => {
    const text = `${ONE_ZONE}
hosts:
  ms: {address: 10.0.1.6, components: [management-server]}
  ev: {address: 10.0.1.7, components: [event-server], portOverrides: {event-server: {22331: 22341}}}
`;
    const facts = factsOf(siteOf(text), {});
    const kinds = (destination: string, port: number) =>
      new Set(facts.openFlows.filter((flow) => flow.destination.name === destination && flow.protocol === 'tcp' && flow.ports.some(({ first, last }) => first <= port && port <= last)).map((flow) => flow.service.kind));
    expect(kinds('ms', 6475)).toEqual(new Set(['reserved']));
    expect(kinds('ev', 22331)).toEqual(new Set(['stale']));
    expect(kinds('ev', 22341)).toEqual(new Set(['guide']));
    expect(kinds('ev', 3389)).toEqual(new Set(['administration']));
    expect(kinds('ev', 1433)).toEqual(new Set(['foreign']));
    expect(kinds('ev', 40_500)).toEqual(new Set(['other']));
  });

  it('covers every port of every protocol exactly once', () => {
    const text = `${ONE_ZONE}
hosts:
  ms: {address: 10.0.1.6, components: [management-server, sql-server, event-server, log-server, recording-server, mobile-server]}
  other: {address: 10.0.1.7, components: [recording-server]}
`;
    const flows = factsOf(siteOf(text), {}).openFlows.filter((flow) => flow.source.name === 'other' && flow.destination.name === 'ms');
    for (const protocol of ['tcp', 'udp'] as const) {
      const ports = flows.filter((flow) => flow.protocol === protocol).flatMap((flow) => flow.ports);
      expect(ports.reduce((sum, { first, last }) => sum + last - first + 1, 0)).toBe(65_536);
    }
  });
});

describe('resolvePrograms', () => {
  const SITE = siteOf(`${ONE_ZONE}
hosts:
  rec: {address: 10.0.1.5, components: [recording-server], firewall: rec.json}
`);
  const [HOST] = SITE.hosts;

  /** Whether the rule opens a port of the recorder: surely, possibly or not. */
  function opens(program: Line['program'], port: number, action: 'permit' | 'deny' = 'permit'): string {
    if (HOST === undefined || program === undefined) throw new Error('no host');
    const config = device({ filters: [filter([{ ...line(action), program }], { hooks: ['input'] })] });
    const resolved = resolvePrograms(SITE, HOST, config).filters[0]?.lines[0];
    const packet = { source: 1n, destination: 2n, protocol: 6, sourcePort: 50_000, destinationPort: port };
    if (resolved === undefined) return 'lost';
    return isIn(resolved.match.must, packet) ? 'yes' : isIn(resolved.match.may, packet) ? 'in doubt' : 'no';
  }

  it.each([
    ['C:\\Program Files\\Milestone\\XProtect Recording Server\\VideoOS.Recorder.Service.exe', 5210, 'in doubt'],
    ['S-1-15-2-1310292540-1029022339-4008023048-2190398717-53961996-4257829345-603366646', 7563, 'no'],
    ['System', 7563, 'no'],
  ])('limits a rule for %s on port %i', (program, port, expected) => {
    if (expected === 'in doubt') expect(['yes', 'in doubt']).toContain(opens({ program }, 7563));
    else expect(opens({ program }, port)).toBe(expected);
  });

  it('never takes a denying rule for one program as surely denying what no component listens on', () => {
    expect(opens({ program: 'C:\\other.exe' }, 12_000, 'deny')).toBe('in doubt');
  });

  it('leaves a rule without a program as it is', () => {
    const may = space('any', 'any', 'tcp/7563');
    const config = device({ filters: [filter([line('permit', { service: 'tcp/7563' })], { hooks: ['input'] })] });
    if (HOST === undefined) throw new Error('no host');
    expect(resolvePrograms(SITE, HOST, config).filters[0]?.lines[0]?.match.may).toEqual(may);
  });
});
