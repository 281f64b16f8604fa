import { describe, expect, it } from 'vitest';
import { endpointsOf } from '../../src/analysis/endpoints.js';
import { siteFlows } from '../../src/analysis/guide-flows.js';
import { parseSite } from '../../src/site/parse-site.js';

const SITE = `vmsguard: 1
name: Failover
encryption: {server: true, streaming: true, event: true, mobile: true}
zones:
  servers: {kind: server, ipv4: 10.0.1.0/24, gateway: none}
  cameras-a: {kind: camera, ipv4: 10.0.2.0/24, gateway: none}
  cameras-b: {kind: camera, ipv4: 10.0.3.0/24, gateway: none}
hosts:
  rs01: {address: 10.0.1.11, components: [recording-server]}
  rs02: {address: 10.0.1.12, components: [recording-server]}
  fo01: {address: 10.0.1.21, components: [failover-server, failover-recording-server]FAILOVER}
deviceGroups:
  a: {zone: cameras-a, recorders: rs01, https: true}
  b: {zone: cameras-b, recorders: rs02, https: true}
`;

function neededBy(source: string, failoverFor: string): readonly string[] {
  const bytes = new TextEncoder().encode(SITE.replace('FAILOVER', failoverFor));
  const { value: site } = parseSite({ path: 'vmsguard.yaml', bytes });
  if (site === undefined) throw new Error('the site does not parse');
  const needed = siteFlows(site, endpointsOf(site)).filter((flow) => flow.need === 'needed' && flow.source.name === source);
  return [...new Set(needed.map((flow) => `${flow.destination.name}:${flow.ports[0]?.first ?? 0}`))].sort();
}

describe('siteFlows', () => {
  it('needs from a failover recorder the recorders it covers and their devices', () => {
    expect(neededBy('fo01', ', failoverFor: [rs01]')).toEqual(['a:443', 'a:554', 'rs01:11000', 'rs01:5210']);
  });

  it('covers every recorder where the site names none', () => {
    expect(neededBy('fo01', '')).toEqual(['a:443', 'a:554', 'b:443', 'b:554', 'rs01:11000', 'rs01:5210', 'rs02:11000', 'rs02:5210']);
  });

  it('needs from a recorder its own devices', () => {
    expect(neededBy('rs02', '')).toEqual(['b:443', 'b:554']);
  });
});
