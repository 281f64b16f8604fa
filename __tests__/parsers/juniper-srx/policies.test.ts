import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { A_TO_B, B_TO_A, deviceIn, incomplete, policy, read, twoZones, verdict } from './reading.js';

const WEB = '192.0.2.10 > 198.51.100.10 tcp/443';
const MAIL = '192.0.2.10 > 198.51.100.10 tcp/25';
const HTTPS = policy('p', { application: 'junos-https' });

describe('policies between zones', () => {
  it.each<[string, readonly string[], string, string]>([
    ['denies what no policy names', [], WEB, 'deny'],
    ['permits what one names', HTTPS, WEB, 'permit'],
    ['denies another application', HTTPS, MAIL, 'deny'],
    ['takes the first that matches', [...policy('no', {}, 'deny'), ...policy('yes')], WEB, 'deny'],
    ['rejects', [...policy('no', { application: 'junos-https' }, 'reject'), ...policy('yes')], WEB, 'deny'],
    ['goes on behind one that does not match', [...policy('no', { application: 'junos-smtp' }, 'deny'), ...policy('yes')], WEB, 'permit'],
    ['leaves out one that is switched off', [...policy('no', {}, 'deny'), ...policy('yes'), 'deactivate security policies from-zone a to-zone b policy no'], WEB, 'permit'],
    ['leaves out a context that is switched off', [...policy('yes'), 'deactivate security policies from-zone a to-zone b'], WEB, 'deny'],
    ['asks global policies afterwards', [...policy('no', { application: 'junos-smtp' }, 'deny'), ...globalPolicy('all')], WEB, 'permit'],
    ['asks policies between zones before global ones', [...globalPolicy('all'), ...policy('no', {}, 'deny')], WEB, 'deny'],
    ['limits global policies to zones', globalPolicy('all', ['from-zone b']), WEB, 'deny'],
    ['takes global policies for every zone', globalPolicy('all', ['from-zone any', 'to-zone [ a b ]']), WEB, 'permit'],
    ['permits the rest by default-policy', ['deactivate security policies default-policy deny-all', 'security policies default-policy permit-all'], WEB, 'permit'],
    ['keeps a default-policy behind the policies', ['deactivate security policies default-policy deny-all', 'security policies default-policy permit-all', ...policy('no', {}, 'deny')], WEB, 'deny'],
    ['is unsure of a scheduler', [...policy('p'), 'security policies from-zone a to-zone b policy p scheduler-name s', 'schedulers scheduler s daily start-time 08:00 stop-time 17:00'], WEB, 'unsure'],
    ['decides a scheduler of the whole day', [...policy('p'), 'security policies from-zone a to-zone b policy p scheduler-name s', 'schedulers scheduler s daily all-day'], WEB, 'permit'],
    ['is unsure of a scheduler that begins one day', [...policy('p'), 'security policies from-zone a to-zone b policy p scheduler-name s', 'schedulers scheduler s daily all-day', 'schedulers scheduler s start-date 2026-11-01.00:00'], WEB, 'unsure'],
    ['is unsure of users', policy('p', { 'source-identity': 'staff' }), WEB, 'unsure'],
    ['takes any user for no condition', policy('p', { 'source-identity': 'any' }), WEB, 'permit'],
    ['is unsure of what AppID finds', policy('p', { 'dynamic-application': 'junos:HTTP' }), WEB, 'unsure'],
    ['is unsure of URL categories', policy('p', { 'url-category': 'Enhanced_News' }), WEB, 'unsure'],
    ['is unsure of tunnels', policy('p', {}, 'permit tunnel ipsec-vpn site2'), WEB, 'unsure'],
    ['is unsure of logins', policy('p', {}, 'permit firewall-authentication pass-through'), WEB, 'unsure'],
    ['is unsure of a deny for users', [...policy('no', { 'source-identity': 'staff' }, 'deny'), ...policy('yes')], WEB, 'unsure'],
    ['permits with inspection', policy('p', {}, 'permit application-services idp'), WEB, 'permit'],
  ])('%s', (_what, statements, packet, expected) => {
    expect(verdict(deviceIn(twoZones(...statements)), packet, A_TO_B)).toBe(expected);
  });

  it('holds for its direction alone', () => {
    expect(verdict(deviceIn(twoZones(...policy('p'))), '198.51.100.10 > 192.0.2.10 tcp/80', B_TO_A)).toBe('deny');
  });

  it('needs a policy inside a zone as well', () => {
    const inside = { from: 'ge-0/0/0.0', to: 'ge-0/0/2.0' };
    const more = ['security zones security-zone a interfaces ge-0/0/2.0', 'interfaces ge-0/0/2 unit 0 family inet address 203.0.113.1/24'];
    const open = policy('in').map((one) => one.replace('to-zone b', 'to-zone a'));
    expect(verdict(deviceIn(twoZones(...more)), '192.0.2.10 > 203.0.113.9 tcp/80', inside)).toBe('deny');
    expect(verdict(deviceIn(twoZones(...more, ...open)), '192.0.2.10 > 203.0.113.9 tcp/80', inside)).toBe('permit');
  });

  it('lets nothing pass between interfaces without a zone', () => {
    const device = deviceIn(twoZones('deactivate security policies default-policy deny-all', 'security policies default-policy permit-all', ...globalPolicy('all'), 'interfaces ge-0/0/5 unit 0 family inet address 203.0.113.1/24'));
    expect(verdict(device, '203.0.113.9 > 198.51.100.10 tcp/80', { from: 'ge-0/0/5.0', to: 'ge-0/0/1.0' })).toBe('deny');
  });

  it('names policies and their places', () => {
    const [line] = deviceIn(twoZones(...HTTPS)).filters.find(({ name }) => name === 'security policies')?.lines ?? [];
    expect(line?.label).toBe('from-zone a to-zone b policy "p"');
    expect(line?.location.region?.startLine).toBe(8);
  });

  it('keeps the order of any list of policies', () => {
    const kinds = fc.array(fc.record({ action: fc.constantFrom('permit', 'deny'), application: fc.constantFrom('junos-http', 'junos-https', 'any', 'junos-ssh') }), { maxLength: 12 });
    fc.assert(fc.property(kinds, (list) => {
      const device = deviceIn(twoZones(...list.flatMap(({ action, application }, index) => policy(`p${index}`, { application }, action))));
      const ports = { 80: 'junos-http', 443: 'junos-https', 22: 'junos-ssh' };
      for (const [port, name] of Object.entries(ports)) {
        const first = list.find(({ application }) => application === 'any' || application === name);
        expect(verdict(device, `192.0.2.10 > 198.51.100.10 tcp/${port}`, A_TO_B)).toBe(first?.action ?? 'deny');
      }
    }), { numRuns: 60 });
  });
});

function globalPolicy(name: string, match: readonly string[] = [], then = 'permit'): readonly string[] {
  const head = `security policies global policy ${name}`;
  return [...['source-address any', 'destination-address any', 'application any', ...match].map((one) => `${head} match ${one}`), `${head} then ${then}`];
}

describe('addresses', () => {
  const global = 'security address-book global';
  it.each<[string, readonly string[], string, string, string]>([
    ['a prefix', [`${global} address X 192.0.2.0/28`], 'X', '192.0.2.15', 'permit'],
    ['outside a prefix', [`${global} address X 192.0.2.0/28`], 'X', '192.0.2.16', 'deny'],
    ['a prefix with host bits', [`${global} address X 192.0.2.9/28`], 'X', '192.0.2.1', 'permit'],
    ['a range', [`${global} address X range-address 192.0.2.7 to 192.0.2.9`], 'X', '192.0.2.9', 'permit'],
    ['outside a range', [`${global} address X range-address 192.0.2.7 to 192.0.2.9`], 'X', '192.0.2.10', 'deny'],
    ['a wildcard', [`${global} address X wildcard-address 192.0.0.10/255.255.0.255`], 'X', '192.0.77.10', 'permit'],
    ['outside a wildcard', [`${global} address X wildcard-address 192.0.0.10/255.255.0.255`], 'X', '192.0.77.11', 'deny'],
    ['a name', [`${global} address X dns-name cam.example.com`], 'X', '192.0.2.10', 'unsure'],
    ['a set of sets', [`${global} address A 192.0.2.10/32`, `${global} address-set I address A`, `${global} address-set X address-set I`], 'X', '192.0.2.10', 'permit'],
    ['a set with a name in it, the known part', [`${global} address A 192.0.2.10/32`, `${global} address N dns-name n.example.com`, `${global} address-set X address A`, `${global} address-set X address N`], 'X', '192.0.2.10', 'permit'],
    ['a set with a name in it, the rest', [`${global} address A 192.0.2.10/32`, `${global} address N dns-name n.example.com`, `${global} address-set X address A`, `${global} address-set X address N`], 'X', '192.0.2.11', 'unsure'],
    ['a list', [`${global} address A 192.0.2.1/32`, `${global} address B 192.0.2.3/32`], '[ A B ]', '192.0.2.3', 'permit'],
    ['the book of the zone before the global one', [`${global} address X 192.0.2.1/32`, 'security address-book za address X 192.0.2.2/32', 'security address-book za attach zone a'], 'X', '192.0.2.1', 'deny'],
    ['a book inside the zone', ['security zones security-zone a address-book address X 192.0.2.2/32'], 'X', '192.0.2.2', 'permit'],
    ['any-ipv4', [], 'any-ipv4', '192.0.2.2', 'permit'],
    ['any-ipv6', [], 'any-ipv6', '192.0.2.2', 'deny'],
    ['a name of JavaScript', [`${global} address constructor 192.0.2.2/32`], 'constructor', '192.0.2.2', 'permit'],
  ])('%s', (_what, statements, name, source, expected) => {
    const device = deviceIn(twoZones(...statements, ...policy('p', { 'source-address': name })));
    expect(verdict(device, `${source} > 198.51.100.10 tcp/80`, A_TO_B)).toBe(expected);
  });

  it('excludes the whole list', () => {
    const excluded = [`${global} address A 192.0.2.1/32`, `${global} address B 192.0.2.3/32`, ...policy('p', { 'source-address': '[ A B ]' }), 'security policies from-zone a to-zone b policy p match source-address-excluded'];
    const device = deviceIn(twoZones(...excluded));
    const ask = (source: string): string => verdict(device, `${source} > 198.51.100.10 tcp/80`, A_TO_B);
    expect(['192.0.2.1', '192.0.2.2', '192.0.2.3'].map(ask)).toEqual(['deny', 'permit', 'deny']);
    expect(verdict(device, '2001:db8::1 > 2001:db8::2 tcp/80', A_TO_B)).toBe('unsure');
  });

  it('excludes a name in doubt', () => {
    const device = deviceIn(twoZones(`${global} address A 192.0.2.1/32`, `${global} address N dns-name n.example.com`, ...policy('p', { 'destination-address': '[ A N ]' }), 'security policies from-zone a to-zone b policy p match destination-address-excluded'));
    expect(verdict(device, '192.0.2.9 > 192.0.2.1 tcp/80', A_TO_B)).toBe('deny');
    expect(verdict(device, '192.0.2.9 > 192.0.2.2 tcp/80', A_TO_B)).toBe('unsure');
  });

  it('reads IPv6', () => {
    const device = deviceIn(twoZones(`${global} address S 2001:db8:1::/48`, ...policy('p', { 'source-address': 'S' })));
    expect(verdict(device, '2001:db8:1::5 > 2001:db8:2::5 tcp/80', A_TO_B)).toBe('permit');
    expect(verdict(device, '2001:db8:3::5 > 2001:db8:2::5 tcp/80', A_TO_B)).toBe('deny');
  });

  it.each<[string, readonly string[], string]>([
    ['an address that is defined nowhere', policy('p', { 'source-address': 'LOST' }), 'export.undefined_reference'],
    ['an address of another zone', ['security address-book zb address X 192.0.2.1/32', 'security address-book zb attach zone b', ...policy('p', { 'source-address': 'X' })], 'export.undefined_reference'],
    ['a set that contains itself', [`${global} address-set X address-set X`, ...policy('p', { 'source-address': 'X' })], 'export.cyclic_reference'],
    ['a set in a ring', [`${global} address-set X address-set Y`, `${global} address-set Y address-set X`, ...policy('p', { 'source-address': 'X' })], 'export.cyclic_reference'],
    ['an address that is none', [`${global} address X 192.0.2.300/32`, ...policy('p', { 'source-address': 'X' })], 'export.invalid_value'],
    ['an address in two ways', [`${global} address X 192.0.2.1/32`, `${global} address X 192.0.2.2/32`, ...policy('p', { 'source-address': 'X' })], 'export.invalid_value'],
    ['a zone that is defined nowhere', policy('p').map((one) => one.replace('from-zone a', 'from-zone lost')), 'export.undefined_reference'],
    ['an interface that is defined nowhere', ['security zones security-zone a interfaces ge-0/0/9.0'], 'export.undefined_reference'],
    ['all interfaces', ['security zones security-zone a interfaces all'], 'export.unsupported'],
    ['an application that is defined nowhere', policy('p', { application: 'lost' }), 'export.undefined_reference'],
    ['a scheduler that is defined nowhere', [...policy('p'), 'security policies from-zone a to-zone b policy p scheduler-name lost'], 'export.undefined_reference'],
    ['a policy without an action', policy('p').slice(0, -1), 'export.invalid_value'],
    ['a policy with two actions', [...policy('p'), 'security policies from-zone a to-zone b policy p then deny'], 'export.invalid_value'],
    ['packet mode', ['security forwarding-options family mpls mode packet-based'], 'export.unsupported'],
    ['routing instances', ['routing-instances R instance-type virtual-router', 'routing-instances R interface ge-0/0/1.0'], 'juniper-srx.routing_instances'],
    ['logical systems', ['logical-systems L security policies default-policy permit-all'], 'export.unsupported'],
    ['transparent mode', ['protocols l2-learning global-mode transparent-bridge'], 'export.unsupported'],
  ])('%s is never fine', (_what, statements, code) => {
    const text = twoZones(...statements);
    expect(incomplete(text)).toContain(code);
    expect(verdict(deviceIn(text), '192.0.2.1 > 198.51.100.10 tcp/80', A_TO_B)).not.toBe('permit');
  });

  it('says nothing about a management instance', () => {
    expect(incomplete(twoZones('routing-instances mgmt_junos routing-options static route 0.0.0.0/0 next-hop 192.0.2.254'))).toEqual([]);
  });
});

describe('applications', () => {
  const head = 'applications application X';
  it.each<[string, readonly string[], string, string]>([
    ['one port', [`${head} protocol tcp`, `${head} destination-port 8082`], 'tcp/8082', 'permit'],
    ['one port on one line', [`${head} protocol tcp destination-port 8082`], 'tcp/8082', 'permit'],
    ['another port', [`${head} protocol tcp destination-port 8082`], 'tcp/8083', 'deny'],
    ['another protocol', [`${head} protocol tcp destination-port 8082`], 'udp/8082', 'deny'],
    ['a range', [`${head} protocol udp destination-port 7563-7565`], 'udp/7564', 'permit'],
    ['a port by name', [`${head} protocol tcp destination-port https`], 'tcp/443', 'permit'],
    ['source ports', [`${head} protocol udp source-port 5000`], 'udp/9 from 5000', 'permit'],
    ['other source ports', [`${head} protocol udp source-port 5000`], 'udp/9 from 5001', 'deny'],
    ['terms', [`${head} term one protocol tcp destination-port 1`, `${head} term two protocol udp destination-port 2`], 'udp/2', 'permit'],
    ['terms, crossed', [`${head} term one protocol tcp destination-port 1`, `${head} term two protocol udp destination-port 2`], 'tcp/2', 'deny'],
    ['a term with a timeout before the port', [`${head} term one protocol tcp inactivity-timeout 60 destination-port 1`], 'tcp/2', 'deny'],
    ['a term with an ALG before the port', [`${head} term one alg ftp protocol tcp destination-port 21`], 'tcp/22', 'deny'],
    ['a protocol by number', [`${head} protocol 47`], 'gre', 'permit'],
    ['an ICMP message', [`${head} protocol icmp icmp-type 8 icmp-code 0`], 'icmp/2048', 'permit'],
    ['another ICMP code', [`${head} protocol icmp icmp-type 8 icmp-code 0`], 'icmp/2049', 'deny'],
    ['an ICMP type by name', [`${head} protocol icmp icmp-type echo-request`], 'icmp/2051', 'permit'],
    ['a UUID', [`${head} protocol tcp uuid 1a190310-bb9c-11cd-90f8-00aa00466520`], 'tcp/4000', 'unsure'],
    ['a UUID, another protocol', [`${head} protocol tcp uuid 1a190310-bb9c-11cd-90f8-00aa00466520`], 'udp/4000', 'deny'],
    ['a set', ['applications application A protocol tcp destination-port 5', 'applications application-set I application A', 'applications application-set X application-set I', 'applications application-set X application junos-ssh'], 'tcp/22', 'permit'],
    ['a set, the other member', ['applications application A protocol tcp destination-port 5', 'applications application-set I application A', 'applications application-set X application-set I', 'applications application-set X application junos-ssh'], 'tcp/5', 'permit'],
  ])('%s', (_what, statements, service, expected) => {
    const device = deviceIn(twoZones(...statements, ...policy('p', { application: 'X' })));
    expect(verdict(device, `192.0.2.10 > 198.51.100.10 ${service}`, A_TO_B)).toBe(expected);
  });

  it.each([
    ['junos-http', 'tcp/80'], ['junos-https', 'tcp/443'], ['junos-rtsp', 'tcp/554'], ['junos-ms-sql', 'tcp/1433'], ['junos-smb', 'tcp/445'], ['junos-ntp', 'udp/123'],
    ['junos-icmp-all', 'icmp/1'], ['junos-icmp-ping', 'icmp/2048'], ['junos-tcp-any', 'tcp/9'], ['junos-gre', 'gre'], ['junos-dns-udp', 'udp/53'],
  ])('%s opens %s', (application, service) => {
    const device = deviceIn(twoZones(...policy('p', { application })));
    expect(verdict(device, `192.0.2.10 > 198.51.100.10 ${service}`, A_TO_B)).toBe('permit');
    expect(verdict(device, '192.0.2.10 > 198.51.100.10 50/0', A_TO_B)).toBe('deny');
  });

  it('is unsure of predefined applications that are published differently', () => {
    const device = deviceIn(twoZones(...policy('p', { application: 'junos-ms-rpc-any' })));
    expect(verdict(device, '192.0.2.10 > 198.51.100.10 tcp/5000', A_TO_B)).toBe('unsure');
  });

  it.each([
    ['a port that is none', 'protocol tcp destination-port 70000'],
    ['a port without a protocol', 'destination-port 80'],
    ['a port with ICMP', 'protocol icmp destination-port 80'],
    ['an unknown protocol', 'protocol frobnicate'],
    ['an ICMP type with TCP', 'protocol tcp icmp-type 8'],
  ])('%s is never fine', (_what, words) => {
    const text = twoZones(`${head} ${words}`, ...policy('p', { application: 'X' }));
    expect(incomplete(text)).toContain('export.invalid_value');
    expect(verdict(deviceIn(text), WEB, A_TO_B)).toBe('unsure');
  });
});

describe('IPv6', () => {
  const SIX = '2001:db8::1 > 2001:db8::2 tcp/443';
  it.each([
    ['flow-based', 'permit'],
    ['drop', 'deny'],
    [undefined, 'unsure'],
  ])('in mode %s', (mode, expected) => {
    const text = twoZones(...policy('p')).replace(/^set security forwarding-options.*\n/mu, mode === undefined ? '' : `set security forwarding-options family inet6 mode ${mode}\n`);
    expect(verdict(deviceIn(text), SIX, A_TO_B)).toBe(expected);
    expect(verdict(deviceIn(text), WEB, A_TO_B)).toBe('permit');
  });
});

describe('an unknown statement in an object', () => {
  it.each<[string, readonly string[]]>([
    ['policy', ['security policies from-zone a to-zone b policy p match frobnicate 1']],
    ['address', ['security address-book global address X frobnicate 1']],
    ['application', ['applications application Y frobnicate 1']],
    ['zone', ['security zones security-zone a frobnicate']],
  ])('puts the %s in doubt', (_what, statements) => {
    const text = twoZones('security address-book global address X 192.0.2.0/24', 'applications application Y protocol tcp', ...policy('p', { 'source-address': 'X', application: 'Y' }), ...statements);
    expect(incomplete(text)).not.toEqual([]);
    expect(verdict(deviceIn(text), WEB, A_TO_B)).toBe('unsure');
  });

  it('sums up what there is too much of', () => {
    const { diagnostics, coverage } = read(twoZones(...Array.from({ length: 80 }, (_unused, index) => `frobnicate ${index}`)));
    expect(diagnostics.filter(({ code }) => code === 'export.unrecognised')).toHaveLength(50);
    expect(diagnostics.find(({ code }) => code === 'juniper-srx.more')).toMatchObject({ effect: 'incomplete', parameters: { count: 30 } });
    expect(coverage[0]?.elements.unrecognised).toBe(80);
  });
});
