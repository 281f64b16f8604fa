import { describe, expect, it } from 'vitest';
import { joinZones } from '../../src/analysis/topology.js';
import { formatIpAddress } from '../../src/model/ip-address.js';
import { card, device, factsOf, filter, hide, line, needed, opened, publish, siteOf } from './small-site.js';

const THREE_ZONES = `
zones:
  cams: {kind: camera, ipv4: 10.0.2.0/24, gateway: a}
  middle: {kind: transit, ipv4: 10.9.0.0/24, gateway: b}
  servers: {kind: server, ipv4: 10.0.1.0/24, gateway: b}
firewalls:
  a: {export: a.conf, interfaces: {in: cams, out: middle}}
  b: {export: b.conf, interfaces: {in: middle, out: servers}}
hosts:
  rec: {address: 10.0.1.5, components: [recording-server]}
deviceGroups:
  cameras: {zone: cams, recorders: [rec], https: true, media: https}
`;

describe('paths', () => {
  it('asks every firewall on the way', () => {
    const open = device({ filters: [filter([line('permit', { from: '10.0.2.0/24', service: 'tcp/22-25' })])] });
    const narrow = device({ filters: [filter([line('permit', { service: 'tcp/25-30' })])] });
    const facts = factsOf(siteOf(THREE_ZONES), { a: open, b: narrow });
    expect(opened(facts, 'cameras', 'rec')).toEqual(['certain cameras > rec tcp 25']);
    expect(facts.openFlows.find((flow) => flow.source.name === 'cameras' && flow.destination.name === 'rec')?.crosses).toEqual(['a', 'b']);
  });

  it('keeps traffic possible through a firewall whose export could not be read, and certain through none', () => {
    const open = device({ filters: [filter([line('permit', { service: 'tcp/22' })])] });
    expect(opened(factsOf(siteOf(THREE_ZONES), { a: open, b: undefined }), 'cameras', 'rec')).toEqual(['possible cameras > rec tcp 22']);
    const closed = device({ filters: [filter([])] });
    expect(opened(factsOf(siteOf(THREE_ZONES), { a: closed, b: undefined }), 'cameras', 'rec')).toEqual([]);
  });

  it('never crosses the Internet, nor a host with two cards', () => {
    const site = siteOf(`
zones:
  cams: {kind: camera, ipv4: 10.0.2.0/24, gateway: a}
  servers: {kind: server, ipv4: 10.0.1.0/24, gateway: b}
  internet: {kind: internet}
firewalls:
  a: {export: a.conf, interfaces: {in: cams, out: internet}}
  b: {export: b.conf, interfaces: {in: servers, out: internet}}
hosts:
  rec: {nics: [{zone: servers, address: 10.0.1.5}, {zone: cams, address: 10.0.2.5}], components: [recording-server]}
  ms: {address: 10.0.1.6, components: [management-server]}
deviceGroups:
  cameras: {zone: cams, addresses: 10.0.2.64/26, recorders: [rec], https: true}
`);
    const open = device({ filters: [filter([line('permit')])] });
    expect(opened(factsOf(site, { a: open, b: open }), 'cameras', 'ms')).toEqual([]);
  });

  it('finds every way through parallel firewalls, each with its own lines', () => {
    const site = siteOf(`
zones:
  cams: {kind: camera, ipv4: 10.0.2.0/24, gateway: a}
  servers: {kind: server, ipv4: 10.0.1.0/24, gateway: b}
firewalls:
  a: {export: a.conf, interfaces: {in: cams, out: servers}}
  b: {export: b.conf, interfaces: {in: cams, out: servers}}
hosts:
  rec: {address: 10.0.1.5, components: [recording-server]}
deviceGroups:
  cameras: {zone: cams, recorders: [rec], https: true}
`);
    const a = device({ filters: [filter([line('permit', { service: 'tcp/22' })])] });
    const b = device({ filters: [filter([line('permit', { service: 'tcp/23' })], { path: 'b.conf' })] });
    expect(opened(factsOf(site, { a, b }), 'cameras', 'rec')).toEqual(['certain cameras > rec tcp 22', 'certain cameras > rec tcp 23']);
  });

  it('asks a firewall about zones behind one interface', () => {
    const site = siteOf(`
zones:
  cams: {kind: camera, ipv4: 10.0.2.0/24, gateway: a}
  servers: {kind: server, ipv4: 10.0.1.0/24, gateway: a}
firewalls:
  a: {export: a.conf, interfaces: {lan: [cams, servers]}}
hosts:
  rec: {address: 10.0.1.5, components: [recording-server]}
deviceGroups:
  cameras: {zone: cams, recorders: [rec], https: true}
`);
    const a = device({ filters: [filter([line('permit', { in: 'lan', out: 'lan', service: 'tcp/22' })])] });
    expect(opened(factsOf(site, { a }), 'cameras', 'rec')).toEqual(['certain cameras > rec tcp 22']);
  });
});

describe('too many ways', () => {
  it('gives up in good time and keeps everything possible', () => {
    const zones = Array.from({ length: 8 }, (_unused, index) => `z${index}`);
    const firewalls = Array.from({ length: 8 }, (_unused, index) => `f${index}`);
    const site = siteOf(`
zones:
${zones.map((zone, index) => `  ${zone}: {kind: ${index === 0 ? 'camera' : 'server'}, ipv4: 10.0.${index}.0/24, gateway: f0}`).join('\n')}
firewalls:
${firewalls.map((name) => `  ${name}: {export: ${name}.conf, interfaces: {${zones.map((zone) => `p-${zone}: ${zone}`).join(', ')}}}`).join('\n')}
hosts:
  rec: {address: 10.0.7.5, components: [recording-server]}
deviceGroups:
  cameras: {zone: z0, recorders: [rec], https: true}
`);
    const closed = device({ filters: [filter([])] });
    const facts = factsOf(site, Object.fromEntries(firewalls.map((name) => [name, closed])));
    const found = opened(facts, 'cameras', 'rec');
    expect(found.length).toBeGreaterThan(0);
    expect(found.every((flow) => flow.startsWith('possible'))).toBe(true);
  });
});

describe('gateways', () => {
  const SITE = (gateway: string): string => `
zones:
  cams: {kind: camera, ipv4: 10.0.2.0/24, gateway: ${gateway}}
  servers: {kind: server, ipv4: 10.0.1.0/24, gateway: none}
hosts:
  rec: {address: 10.0.1.5, components: [recording-server]}
deviceGroups:
  cameras: {zone: cams, recorders: [rec], https: true, media: https}
`;

  it('blocks what needs a way where there is none', () => {
    const facts = factsOf(siteOf(SITE('none')), {});
    expect(needed(facts)).toEqual(['FL51 rec > cameras tcp 443: blocked']);
    expect(opened(facts, 'cameras', 'rec')).toEqual([]);
  });

  it('assumes that an unmanaged router carries what is needed, and says so', () => {
    const facts = factsOf(siteOf(SITE('unmanaged')), {});
    expect(needed(facts)).toEqual(['FL51 rec > cameras tcp 443: open']);
    expect(facts.assumptions.map((one) => one.code)).toContain('assumption.unmanaged_path');
  });
});

describe('joinZones', () => {
  const SITE = siteOf(`
zones:
  cams: {kind: camera, ipv4: 10.0.2.0/24, gateway: fw}
  servers: {kind: server, ipv4: 10.0.1.0/24, gateway: fw}
firewalls:
  fw: {export: fw.conf, interfaces: {Cameras: cams, port9: servers}}
`);

  function join(interfaces: Parameters<typeof card>[]) {
    const config = device({ interfaces: interfaces.map((one) => card(...one)) });
    return joinZones(SITE, new Map([['fw', { name: 'fw', config, location: { path: 'vmsguard.yaml' } }]]));
  }

  it('finds interfaces by alias, without regard to case', () => {
    const { topology, diagnostics } = join([['port1', ['10.0.2.1/24'], { aliases: ['CAMERAS'] }], ['port9', ['10.0.1.1/24']]]);
    expect(topology.attachments.map(({ interface: name, zone }) => [name, zone.name])).toEqual([['port1', 'cams'], ['port9', 'servers']]);
    expect(diagnostics).toEqual([]);
  });

  it('reports an interface that the export does not have', () => {
    const { diagnostics } = join([['port1', ['10.0.2.1/24'], { aliases: ['cameras'] }], ['port2', ['10.0.1.1/24']]]);
    expect(diagnostics.map(({ effect, code }) => [effect, code])).toEqual([['incomplete', 'analysis.interface_not_in_export']]);
  });

  it('refuses an interface whose address lies in another zone', () => {
    const { diagnostics } = join([['Cameras', ['10.0.1.2/24']], ['port9', ['10.0.1.1/24']]]);
    expect(diagnostics.map(({ effect, code, parameters }) => [effect, code, parameters['zone']])).toEqual([['error', 'analysis.interface_in_other_zone', 'servers']]);
  });

  it('joins a forgotten interface to the zone its address lies in, and keeps any other as unmapped', () => {
    const { topology } = join([['Cameras', ['10.0.2.1/24']], ['port9', ['10.0.1.1/24']], ['port3', ['10.0.2.250/25']], ['wan', ['192.168.0.2/24']], ['off', [], { enabled: false }]]);
    expect(topology.attachments.map((one) => [one.interface, one.zone.name])).toContainEqual(['port3', 'cams']);
    expect(topology.unmapped.map((one) => one.interface.name)).toEqual(['wan']);
  });
});

describe('undeclared sources', () => {
  const SITE = siteOf(`
zones:
  servers: {kind: server, ipv4: 10.0.1.0/24, gateway: fw}
  cams: {kind: camera, ipv4: 10.0.2.0/24, gateway: fw}
firewalls:
  fw: {export: fw.conf, interfaces: {lan: servers, cam: cams}}
hosts:
  ms: {address: 10.0.1.6, components: [management-server]}
`);

  it('judges what nobody declares behind an interface', () => {
    const config = device({ interfaces: [card('lan', ['10.0.1.1/24']), card('cam', ['10.0.2.1/24'])], filters: [filter([line('permit', { from: '172.16.0.0/12', service: 'tcp/9000' })])] });
    expect(opened(factsOf(SITE, { fw: config }), 'fw cam', 'ms')).toEqual(['certain fw cam > ms tcp 9000']);
  });

  it('takes an unmapped interface with a private address for a way to the Internet all the same', () => {
    const interfaces = [card('lan', ['10.0.1.1/24']), card('cam', ['10.0.2.1/24']), card('wan', ['192.168.0.2/24'])];
    const config = device({ interfaces, filters: [filter([line('permit', { from: '198.51.100.0/24', service: 'tcp/443' })])] });
    expect(opened(factsOf(SITE, { fw: config }), 'fw wan', 'ms')).toEqual(['certain fw wan > ms tcp 443']);
  });
});

describe('translation on the way', () => {
  const SITE = siteOf(`
zones:
  internet: {kind: internet}
  middle: {kind: transit, ipv4: 10.9.0.0/24, gateway: outer}
  dmz: {kind: dmz, ipv4: 10.0.5.0/24, gateway: inner}
firewalls:
  outer: {export: outer.conf, interfaces: {wan: internet, lan: middle}}
  inner: {export: inner.conf, interfaces: {lan: middle, dmz: dmz}}
hosts:
  mobile: {address: 10.0.5.5, components: [mobile-server]}
`);
  const published = publish('vip', '198.51.100.7', { address: '10.0.5.5', service: 'tcp/443', port: 8082 });

  it('judges a published port at the delivered one, at every filter', () => {
    const outer = device({ translations: [published], filters: [filter([line('permit', { to: '10.0.5.5', service: 'tcp/8082', translations: ['vip'] })])] });
    const inner = (port: number) => device({ filters: [filter([line('permit', { to: '10.0.5.5', service: `tcp/${port}` })])] });
    expect(opened(factsOf(SITE, { outer, inner: inner(443) }), 'internet', 'mobile')).toEqual([]);
    const facts = factsOf(SITE, { outer, inner: inner(8082) });
    expect(opened(facts, 'internet', 'mobile')).toEqual(['certain internet > mobile tcp 8082']);
    const flow = facts.openFlows.find((one) => one.source.name === 'internet' && one.destination.name === 'mobile');
    const witness = facts.backing.get(flow?.id ?? '')?.witness;
    expect(flow?.translated).toBe(true);
    expect(witness?.sent.destinationPort).toBe(443);
    expect(formatIpAddress(witness?.sent.destination ?? 0n)).toBe('198.51.100.7');
    expect(formatIpAddress(witness?.delivered.destination ?? 0n)).toBe('10.0.5.5');
  });

  it('shows the port that was sent when a translation keeps it', () => {
    const keeping = publish('vip', '198.51.100.7', { address: '10.0.5.5', service: 'tcp' });
    const outer = device({ translations: [keeping], filters: [filter([line('permit', { service: 'tcp/8082' })])] });
    const inner = device({ filters: [filter([line('permit')])] });
    const facts = factsOf(SITE, { outer, inner });
    const flow = facts.openFlows.find((one) => one.translated && one.destination.name === 'mobile' && one.ports.some((range) => range.first === 8082));
    expect(facts.backing.get(flow?.id ?? '')?.witness?.sent.destinationPort).toBe(8082);
  });

  it('lets the second firewall see what a source translation made of the source', () => {
    const outer = device({ interfaces: [card('wan'), card('lan', ['10.9.0.1/24'])], translations: [hide('any', 'egress-interface', 'lan')], filters: [filter([line('permit')])] });
    const inner = (from: string) => device({ filters: [filter([line('permit', { from, service: 'tcp/8082' })])] });
    expect(opened(factsOf(SITE, { outer, inner: inner('198.51.100.0/24') }), 'internet', 'mobile')).toEqual([]);
    expect(opened(factsOf(SITE, { outer, inner: inner('10.9.0.1') }), 'internet', 'mobile')).toEqual(['certain internet > mobile tcp 8082']);
  });
});

describe('IPv6', () => {
  const SITE = siteOf(`
zones:
  clients: {kind: client, ipv4: 10.0.3.0/24, ipv6: 2001:db8:3::/64, gateway: fw}
  servers: {kind: server, ipv4: 10.0.1.0/24, ipv6: 2001:db8:1::/64, gateway: fw}
firewalls:
  fw: {export: fw.conf, interfaces: {lan: clients, dc: servers}}
hosts:
  ms: {addresses: [10.0.1.6, 2001:db8:1::6], components: [management-server]}
`);

  it('is in doubt where an export does not speak of it', () => {
    const facts = factsOf(SITE, { fw: device({ families: [4], filters: [{ ...filter([]), universe: [{ first: 0xffff_0000_0000n, last: 0xffff_ffff_ffffn }] }] }) });
    expect(opened(facts, 'clients', 'ms').every((flow) => flow.startsWith('possible'))).toBe(true);
    expect(opened(facts, 'clients', 'ms').length).toBeGreaterThan(0);
  });

  it('is closed where an export closes it', () => {
    expect(opened(factsOf(SITE, { fw: device({ filters: [filter([])] }) }), 'clients', 'ms')).toEqual([]);
  });
});
