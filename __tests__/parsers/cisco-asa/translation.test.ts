import { describe, expect, it } from 'vitest';
import { config, destinationOf, deviceOf, filterVerdict, incomplete, packet, sourceOf, verdict } from './packet-walk.js';

const OUTSIDE_IN = { from: 'outside', to: 'dmz' };
const INSIDE_OUT = { from: 'inside', to: 'outside' };

const OBJECTS = [
  'object network SRV', ' host 10.2.0.9', 'object network PUB', ' host 203.0.113.9', 'object network LAN', ' subnet 10.1.0.0 255.255.0.0', 'object network BRANCH', ' subnet 10.77.0.0 255.255.0.0',
  'object network BRANCH-SEEN', ' subnet 10.177.0.0 255.255.0.0', 'object network POOL', ' range 203.0.113.100 203.0.113.119', 'object network NET', ' subnet 10.2.8.0 255.255.255.0', 'object network NETPUB', ' subnet 198.51.100.0 255.255.255.0',
  'object-group network PAIR', ' network-object host 10.2.0.21', ' network-object host 10.2.0.22', 'object-group network PAIRPUB', ' network-object host 203.0.113.21', ' network-object host 203.0.113.22',
  'object service HTTPS', ' service tcp source eq 443', 'object service ALT', ' service tcp source eq 8443', 'object service TO80', ' service tcp destination eq 80', 'object service TO8080', ' service tcp destination eq 8080',
];

function device(...lines: readonly string[]): ReturnType<typeof deviceOf> {
  return deviceOf(config(...OBJECTS, ...lines));
}

function inbound(lines: readonly string[], destination: string, service: string, way = OUTSIDE_IN): string {
  return destinationOf(device(...lines), packet('198.18.0.1', destination, service), way);
}

describe('object NAT', () => {
  it.each([
    ['nat (dmz,outside) static 203.0.113.9', '203.0.113.9', 'tcp/22', '10.2.0.9:22'],
    ['nat (dmz,outside) static PUB', '203.0.113.9', 'udp/5000', '10.2.0.9:5000'],
    ['nat (dmz,outside) static PUB service tcp 8082 443', '203.0.113.9', 'tcp/443', '10.2.0.9:8082'],
    ['nat (dmz,outside) static PUB service tcp 8082 https no-proxy-arp', '203.0.113.9', 'tcp/443', '10.2.0.9:8082'],
    ['nat (dmz,outside) static PUB service tcp 8082 443', '203.0.113.9', 'tcp/8082', '203.0.113.9:8082'],
    ['nat (dmz,outside) static PUB service tcp 8082 443', '203.0.113.9', 'udp/443', '203.0.113.9:443'],
    ['nat (dmz,outside) static interface service tcp 8082 8443', '203.0.113.2', 'tcp/8443', '10.2.0.9:8082'],
    ['nat (dmz,any) static PUB', '203.0.113.9', 'tcp/22', '10.2.0.9:22'],
    ['nat (any,outside) static PUB dns', '203.0.113.9', 'tcp/22', '10.2.0.9:22'],
    ['nat (dmz,inside) static PUB', '203.0.113.9', 'tcp/22', '203.0.113.9:22'],
    ['nat (dmz,outside) dynamic PUB', '203.0.113.9', 'tcp/22', '203.0.113.9:22'],
    ['nat (dmz,outside) dynamic interface', '203.0.113.2', 'tcp/22', '203.0.113.2:22'],
    ['nat (dmz,outside) dynamic POOL', '203.0.113.101', 'tcp/22', '10.2.0.9:22?'],
    ['nat (dmz,outside) dynamic pat-pool POOL round-robin', '203.0.113.101', 'tcp/22', '203.0.113.101:22'],
  ])('%s: %s %s', (rule, destination, service, expected) => {
    expect(inbound(['object network SRV', ` ${rule}`], destination, service)).toBe(expected);
  });

  it('maps a network address by address', () => {
    expect(inbound(['object network NET', ' nat (dmz,outside) static NETPUB'], '198.51.100.77', 'tcp/1')).toBe('10.2.8.77:1');
    expect(inbound(['object network NET', ' nat (dmz,outside) static 198.51.100.111'], '198.51.100.77', 'tcp/1')).toBe('10.2.8.77:1');
  });

  it('goes on with the access list, which names the real address and port', () => {
    const fw = device('object network SRV', ' nat (dmz,outside) static PUB service tcp 8082 443', 'access-list O extended permit tcp any object SRV eq 8082', 'access-list O extended permit tcp any object PUB eq 443', 'access-group O in interface outside');
    expect(verdict(fw, packet('198.18.0.1', '203.0.113.9', 'tcp/443'), OUTSIDE_IN)).toBe('permit');
    const mapped = device('object network SRV', ' nat (dmz,outside) static PUB service tcp 8082 443', 'access-list O extended permit tcp any object PUB eq 443', 'access-group O in interface outside');
    expect(verdict(mapped, packet('198.18.0.1', '203.0.113.9', 'tcp/443'), OUTSIDE_IN)).toBe('deny');
  });

  it('orders static rules before dynamic ones, few addresses before many, then by address and name', () => {
    const rules = ['object network LAN', ' nat (inside,outside) dynamic interface', 'object network B', ' subnet 10.1.2.0 255.255.255.0', ' nat (inside,outside) dynamic 203.0.113.60', 'object network A', ' host 10.1.2.3', ' nat (inside,outside) static 203.0.113.61'];
    const source = (address: string): string => sourceOf(device(...rules), packet(address, '198.18.0.1', 'tcp/1'), INSIDE_OUT);
    expect([source('10.1.2.3'), source('10.1.2.4'), source('10.1.9.9')]).toEqual(['203.0.113.61', '203.0.113.60', 'interface']);
    const static2 = ['object network Z', ' subnet 10.1.2.0 255.255.255.0', ' nat (inside,outside) static NETPUB', 'object network A', ' host 10.1.2.3', ' nat (inside,outside) dynamic 203.0.113.61'];
    expect(sourceOf(device(...static2), packet('10.1.2.3', '198.18.0.1', 'tcp/1'), INSIDE_OUT)).toBe('198.51.100.3');
  });
});

describe('twice NAT', () => {
  it.each([
    ['nat (dmz,outside) source static SRV PUB', '203.0.113.9', 'tcp/5', '10.2.0.9:5'],
    ['nat (dmz,outside) source static SRV PUB unidirectional', '203.0.113.9', 'tcp/5', '203.0.113.9:5'],
    ['nat (dmz,outside) source static SRV PUB inactive', '203.0.113.9', 'tcp/5', '203.0.113.9:5'],
    ['nat (dmz,outside) source static SRV PUB service HTTPS ALT', '203.0.113.9', 'tcp/8443', '10.2.0.9:443'],
    ['nat (dmz,outside) source static SRV PUB service HTTPS ALT', '203.0.113.9', 'tcp/443', '203.0.113.9:443'],
    ['nat (dmz,outside) source static SRV interface service HTTPS ALT', '203.0.113.2', 'tcp/8443', '10.2.0.9:443'],
    ['nat (dmz,outside) source static SRV SRV', '10.2.0.9', 'tcp/5', '10.2.0.9:5'],
    ['nat source static SRV PUB', '203.0.113.9', 'tcp/5', '10.2.0.9:5'],
    ['nat (dmz,outside) after-auto source static SRV PUB', '203.0.113.9', 'tcp/5', '10.2.0.9:5'],
    ['nat (dmz,outside) 7 source static SRV PUB', '203.0.113.9', 'tcp/5', '10.2.0.9:5'],
    ['nat (dmz,outside) source dynamic SRV interface', '203.0.113.2', 'tcp/5', '203.0.113.2:5'],
    ['nat (dmz,outside) source static SRV PUB destination static BRANCH-SEEN BRANCH', '203.0.113.9', 'tcp/5', '203.0.113.9:5'],
    ['nat (dmz,outside) source static SRV PUB description published server inactive', '203.0.113.9', 'tcp/5', '10.2.0.9:5'],
  ])('%s: %s %s', (rule, destination, service, expected) => {
    expect(inbound([rule], destination, service)).toBe(expected);
  });

  it('changes both ends for one pair of networks, from either side', () => {
    const fw = device('nat (dmz,outside) source static SRV PUB destination static BRANCH-SEEN BRANCH');
    const out = packet('10.2.0.9', '10.177.0.4', 'tcp/5');
    const way = { from: 'dmz', to: 'outside' };
    expect([destinationOf(fw, out, way), sourceOf(fw, out, way)]).toEqual(['10.77.0.4:5', '203.0.113.9']);
    const back = packet('10.77.0.4', '203.0.113.9', 'tcp/5');
    expect([destinationOf(fw, back, OUTSIDE_IN), sourceOf(fw, back, OUTSIDE_IN)]).toEqual(['10.2.0.9:5', '10.177.0.4']);
  });

  it('changes the destination port of what the real side sends', () => {
    const fw = device('nat (inside,outside) source static LAN LAN destination static PUB PUB service TO80 TO8080');
    expect(destinationOf(fw, packet('10.1.0.5', '203.0.113.9', 'tcp/80'), INSIDE_OUT)).toBe('203.0.113.9:8080');
    expect(destinationOf(fw, packet('10.1.0.5', '203.0.113.9', 'tcp/81'), INSIDE_OUT)).toBe('203.0.113.9:81');
  });

  it('is exempt from later rules where it keeps both ends', () => {
    const fw = device('nat (inside,outside) source static LAN LAN destination static BRANCH BRANCH no-proxy-arp route-lookup', 'nat (inside,outside) after-auto source dynamic any interface');
    expect(sourceOf(fw, packet('10.1.0.5', '10.77.0.1', 'tcp/5'), INSIDE_OUT)).toBe('10.1.0.5');
    expect(sourceOf(fw, packet('10.1.0.5', '198.18.0.1', 'tcp/5'), INSIDE_OUT)).toBe('interface');
    expect(sourceOf(fw, packet('2001:db8::5', '2001:db8:9::1', 'tcp/5'), INSIDE_OUT)).toBe('2001:db8::5');
  });

  it('ends the search: one rule of section 1 goes before those of sections 2 and 3', () => {
    const rules = ['object network SRV', ' nat (dmz,outside) static PUB', 'nat (dmz,outside) after-auto source static NET PUB'];
    expect(inbound(rules, '203.0.113.9', 'tcp/5')).toBe('10.2.0.9:5');
    expect(inbound([...rules, 'nat (inside,outside) source static LAN PUB'], '203.0.113.9', 'tcp/5')).toBe('10.2.0.9:5');
    expect(inbound([...rules, 'nat (dmz,outside) source static NET PUB'], '203.0.113.9', 'tcp/5')).toBe('10.2.8.0:5');
    const first = 'nat (inside,outside) source static LAN LAN destination static PUB SRV';
    expect(destinationOf(device('nat (inside,outside) source dynamic LAN interface', first), packet('10.1.0.5', '203.0.113.9', 'tcp/5'), INSIDE_OUT)).toBe('203.0.113.9:5');
    expect(destinationOf(device(first, 'nat (inside,outside) source dynamic LAN interface'), packet('10.1.0.5', '203.0.113.9', 'tcp/5'), INSIDE_OUT)).toBe('10.2.0.9:5');
  });

  it('leaves a choice where groups stand on both sides', () => {
    const fw = device('nat (dmz,outside) source static PAIR PAIRPUB');
    const rule = fw.translations.find(({ id }) => id.endsWith(' in'));
    expect(rule).toMatchObject({ target: { mapping: 'any' } });
  });

  it('is in doubt where a rule of section 2 may have ended the search with the source', () => {
    const rules = ['object network LAN', ' nat (inside,outside) dynamic interface', 'nat (inside,outside) after-auto source static LAN LAN destination static BRANCH-SEEN BRANCH'];
    expect(destinationOf(device(...rules), packet('10.1.0.5', '10.177.0.4', 'tcp/5'), INSIDE_OUT)).toBe('10.77.0.4:5?');
    expect(destinationOf(device(...rules.slice(2)), packet('10.1.0.5', '10.177.0.4', 'tcp/5'), INSIDE_OUT)).toBe('10.77.0.4:5');
  });
});

describe('a packet to the real address of a translated host', () => {
  const asked = (lines: readonly string[], destination: string, service: string): string =>
    filterVerdict(device(...lines), 'nat reverse path', { start: packet('198.18.0.1', destination, service), way: OUTSIDE_IN });

  it('passes in doubt: the answer would be translated', () => {
    expect(asked(['object network SRV', ' nat (dmz,outside) static PUB'], '10.2.0.9', 'tcp/5')).toBe('in doubt');
    expect(asked(['object network SRV', ' nat (dmz,outside) static PUB'], '203.0.113.9', 'tcp/5')).toBe('permit');
    expect(asked(['object network SRV', ' nat (dmz,outside) static PUB service tcp 8082 443'], '10.2.0.9', 'tcp/8082')).toBe('in doubt');
    expect(asked(['object network SRV', ' nat (dmz,outside) static PUB service tcp 8082 443'], '10.2.0.9', 'tcp/8083')).toBe('permit');
    expect(asked(['object network SRV', ' nat (inside,outside) static PUB'], '10.2.0.9', 'tcp/5')).toBe('permit');
    expect(asked(['nat (any,outside) after-auto source dynamic any interface'], '10.2.0.9', 'tcp/5')).toBe('in doubt');
    expect(asked(['nat (dmz,outside) source static SRV SRV', 'nat (any,outside) after-auto source dynamic any interface'], '10.2.0.9', 'tcp/5')).toBe('permit');
  });
});

describe('a packet to a published address', () => {
  it('passes in doubt where a rule that stands earlier takes the answers', () => {
    const published = ['object network SRV', ' nat (dmz,outside) static PUB'];
    const asked = (...lines: readonly string[]): string =>
      filterVerdict(device(...lines), 'nat reverse path', { start: packet('198.18.0.1', '203.0.113.9', 'tcp/5'), way: OUTSIDE_IN });
    expect(asked(...published, 'nat (dmz,outside) source dynamic any interface')).toBe('in doubt');
    expect(asked(...published, 'nat (any,outside) source dynamic any interface')).toBe('in doubt');
    expect(asked(...published, 'nat (dmz,outside) after-auto source dynamic any interface')).toBe('permit');
    expect(asked(...published, 'nat (inside,outside) source dynamic any interface')).toBe('permit');
    expect(asked(...published, 'nat (dmz,outside) source dynamic any interface destination static BRANCH BRANCH')).toBe('permit');
  });

  it('is followed in a table of any length', () => {
    const many = Array.from({ length: 4_000 }, (_none, index) => [`object network N${index}`, ` host 10.2.${100 + Math.floor(index / 250)}.${1 + (index % 250)}`, ` nat (dmz,outside) static 198.51.${100 + Math.floor(index / 250)}.${1 + (index % 250)}`]).flat();
    expect(filterVerdict(device(...many), 'nat reverse path', { start: packet('198.18.0.1', '198.51.100.1', 'tcp/5'), way: OUTSIDE_IN })).toBe('in doubt');
  });
});

describe('a rule that is not read', () => {
  it.each([
    ['nat (dmz,outside) source static SRV', 'export.unrecognised'],
    ['nat (dmz,outside) source static SRV PUB frobnicate', 'export.unrecognised'],
    ['nat (dmz) source static SRV PUB', 'export.unrecognised'],
    ['nat (dmz,outside) source static SRV NONE', 'export.undefined_reference'],
    ['nat (dmz,nowhere) source static SRV PUB', 'export.undefined_reference'],
    ['static (dmz,outside) 203.0.113.9 10.2.0.9 netmask 255.255.255.255', 'export.unsupported'],
    ['global (outside) 1 interface', 'export.unsupported'],
    ['nat (inside) 1 10.0.0.0 255.0.0.0', 'export.unrecognised'],
  ])('%s makes the site incomplete', (rule, code) => {
    expect(incomplete(config(...OBJECTS, rule))).toContain(code);
  });

  it('makes the site incomplete between the families', () => {
    expect(incomplete(config(...OBJECTS, 'object network SIX', ' host 2001:db8::9', 'nat (dmz,outside) source static SRV SIX'))).toContain('export.unsupported');
  });
});
