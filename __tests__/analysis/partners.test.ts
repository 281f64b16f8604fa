/** What stands around the VMS: integrations, remote sites, devices that speak first, clusters, and flows that the site declares. */
import { describe, expect, it } from 'vitest';
import { declaredFeatures } from '../../src/analysis/features.js';
import { box, PROTOCOL } from '../../src/model/header-space.js';
import { device, factsOf, filter, line, needed, siteOf } from './small-site.js';

const NETWORK = `
zones:
  lan: {kind: server, ipv4: 10.0.1.0/24, gateway: fw}
  cams: {kind: camera, ipv4: 10.0.2.0/24, gateway: fw}
  far: {kind: remote-site, ipv4: 10.9.0.0/24, gateway: fw}
firewalls:
  fw: {export: fw.conf, interfaces: {in: lan, cam: cams, out: far}}
`;

const OPEN = { fw: device({ filters: [filter([line('permit')])] }) };

const INTEGRATIONS = `
hosts:
  ev: {address: 10.0.1.5, components: [event-server]}
integrations:
  doors: {zone: far, addresses: 10.9.0.9, kinds: [generic-event-sender]}
  analytics: {zone: far, addresses: 10.9.0.10, kinds: [analytics-event-sender]}
  mip: {zone: far, addresses: 10.9.0.11, kinds: [mip-integration]}
`;

const SPEAKING_DEVICES = `
hosts:
  rec: {address: 10.0.1.5, components: [recording-server]}
deviceGroups:
  mail: {zone: cams, addresses: 10.0.2.1, recorders: [rec], https: true, media: https, events: [smtp]}
  push: {zone: cams, addresses: 10.0.2.2, recorders: [rec], https: true, media: https, events: [tcp]}
  mute: {zone: cams, addresses: 10.0.2.3, recorders: [rec], https: true, media: https}
`;

const INTERCONNECT = `
hosts:
  rec: {address: 10.0.1.5, components: [recording-server]}
  other: {address: 10.0.1.6, components: [recording-server]}
remoteSites:
  farm: {kind: interconnect, managementServer: 10.9.0.20, recordingServers: [10.9.0.21], centralRecorders: [rec]}
`;

/** What the guide says about open flows between two ends, as `FL15 analytics > ev required`. */
function judged(text: string): readonly string[] {
  const { openFlows } = factsOf(siteOf(NETWORK + text), OPEN);
  const found = openFlows.flatMap((flow) => flow.justified_by.map((id) => `${id} ${flow.source.name} > ${flow.destination.name} ${flow.justification}`));
  return [...new Set(found)].sort();
}

describe('integrations', () => {
  it('may send what they are declared for, and nothing else', () => {
    expect(judged(INTEGRATIONS)).toEqual(['FL13 doors > ev none', 'FL14 doors > ev none', 'FL15 analytics > ev required', 'FL18 mip > ev required']);
  });
});

describe('devices that speak first', () => {
  it('reach their recorder with the events that they are declared to send', () => {
    expect(judged(SPEAKING_DEVICES).filter((one) => /FL(?:19|20) /u.test(one))).toEqual([
      'FL19 mail > rec allowed',
      'FL19 mute > rec none',
      'FL19 push > rec none',
      'FL20 mail > rec none',
      'FL20 mute > rec none',
      'FL20 push > rec required',
    ]);
  });
});

describe('remote sites', () => {
  it('are reached by the central recorders that are named, and by no other', () => {
    expect(needed(factsOf(siteOf(NETWORK + INTERCONNECT), OPEN))).toEqual(['FL22b rec > farm tcp 7563: open', 'FL53 rec > farm tcp 80: open']);
  });
});

describe('declaredFeatures', () => {
  it.each([
    [INTEGRATIONS, ['analytics-events', 'mip-integration']],
    [SPEAKING_DEVICES, ['device-smtp-events', 'device-tcp-events']],
    [INTERCONNECT, ['interconnect']],
    [INTERCONNECT.replace('interconnect', 'federated'), []],
    ['hosts:\n  lpr: {address: 10.0.1.5, components: [lpr-server, open-network-bridge, dlna-server, incident-manager]}\n', ['dlna', 'incident-manager', 'lpr', 'onvif']],
    ['features: {snmp: true}\n', ['snmp']],
    ['', []],
  ])('takes from %j', (text, features) => {
    expect([...declaredFeatures(siteOf(NETWORK + text))].sort()).toEqual(features);
  });
});

describe('flows that the site declares', () => {
  const TEXT = `
hosts:
  n1: {address: 10.0.1.5, components: [management-server, recording-server]}
  n2: {address: 10.0.1.6, components: [management-server, recording-server]}
clusters:
  ms: {address: 10.0.1.7, members: [n1, n2], components: [management-server]}
clientGroups:
  guards: {zone: far, addresses: 10.9.0.64/26, kinds: [smart-client]}
  idle: {zone: far, addresses: 10.9.0.128/26, kinds: [smart-client]}
integrations:
  mip: {zone: far, addresses: 10.9.0.11, kinds: [mip-integration]}
  dumb: {zone: far, addresses: 10.9.0.12, kinds: [mip-integration]}
deviceGroups:
  cameras: {zone: cams, addresses: 10.0.2.64/26, recorders: [n1], https: true, media: https}
infrastructureFlows:
  ping: {from: [guards, mip], to: [ms, cameras], services: [icmp], required: true}
  vpn: {from: n1, to: 10.9.0.50, services: [any], required: true}
  dns: {from: cams, to: n1, services: [udp/53], required: true}
  time: {from: n2, to: cams, services: [udp/123]}
`;

  it('run between the ends that they name, zones and plain addresses included', () => {
    const flows = needed(factsOf(siteOf(NETWORK + TEXT), OPEN)).filter((one) => !one.startsWith('FL'));
    expect(flows).toEqual([
      'dns cameras > n1 udp 53: open',
      'dns cams > n1 udp 53: open',
      'ping guards > cameras icmp 0: open',
      'ping guards > ms icmp 0: open',
      'ping mip > cameras icmp 0: open',
      'ping mip > ms icmp 0: open',
      'vpn n1 > 10.9.0.50 other 0: open',
    ]);
  });

  it('may be open, and no wider, when they are not required', () => {
    const { openFlows } = factsOf(siteOf(NETWORK + TEXT), OPEN);
    const time = openFlows.filter((flow) => flow.source.name === 'n2' && flow.protocol === 'udp' && flow.justification !== 'none');
    expect([...new Set(time.map((flow) => `${flow.destination.name} ${flow.ports.map(({ first, last }) => `${first}-${last}`).join()} ${flow.justification}`))].sort()).toEqual([
      'cameras 123-123 infrastructure',
      'cams 123-123 infrastructure',
    ]);
  });

  it.each([
    ['10.0.1.0/24', '10.0.2.0/24', PROTOCOL.icmp, 'open'],
    ['10.0.1.0/24', '10.0.2.0/24', PROTOCOL.icmpv6, 'blocked'],
    ['2001:db8:1::/64', '2001:db8:2::/64', PROTOCOL.icmpv6, 'open'],
    ['2001:db8:1::/64', '2001:db8:2::/64', PROTOCOL.icmp, 'blocked'],
  ])('ask between %s and %s for the ping of their family', (from, network, protocol, state) => {
    const family = network.includes(':') ? 'ipv6' : 'ipv4';
    const text = `
zones:
  lan: {kind: server, ${family}: '${from}', gateway: fw}
  cams: {kind: camera, ${family}: '${network}', gateway: fw}
firewalls:
  fw: {export: fw.conf, interfaces: {in: lan, cam: cams}}
infrastructureFlows:
  ping: {from: lan, to: cams, services: [icmp], required: true}
`;
    const may = [box({ protocols: [{ first: protocol, last: protocol }] })];
    const fw = device({ filters: [filter([{ ...line('permit'), match: { must: may, may } }])] });
    expect(needed(factsOf(siteOf(text), { fw }))).toEqual([`ping lan > cams icmp 0: ${state}`]);
  });
});
