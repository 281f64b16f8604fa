import { describe, expect, it } from 'vitest';
import { address, passage, tcp, translationOf, type Walker } from '../mikrotik/packet-walk.js';
import { deviceWith, readVyos } from './read.js';

const CAMERA = tcp('10.0.1.10', '10.0.2.20', 554, { ingress: 'eth1', egress: 'eth2' });

const RULE = 'set firewall ipv4 forward filter rule 10';

function forward(commands: readonly string[], packet: Walker = CAMERA): string {
  return passage(deviceWith(...commands), 'forward', packet);
}

describe('base chains of 1.4', () => {
  it.each([
    ['none', [], 'permit'],
    ['without a default action', ["set firewall ipv4 forward filter rule 10 action 'accept'"], 'permit'],
    ['default-action drop', ["set firewall ipv4 forward filter default-action 'drop'"], 'deny'],
    ['accept before it', ["set firewall ipv4 forward filter default-action 'drop'", `${RULE} action 'accept'`], 'permit'],
    ['rules by number, not by place', [`${RULE} action 'accept'`, "set firewall ipv4 forward filter rule 9 action 'drop'"], 'deny'],
    ['a disabled rule', [`${RULE} action 'drop'`, `${RULE} disable`], 'permit'],
    ['reject', [`${RULE} action 'reject'`], 'deny'],
    ['continue', [`${RULE} action 'continue'`, "set firewall ipv4 forward filter rule 11 action 'drop'"], 'deny'],
    ['return leaves to the policy', [`${RULE} action 'return'`, "set firewall ipv4 forward filter default-action 'drop'"], 'permit'],
    ['queue', [`${RULE} action 'queue'`], 'in doubt'],
    ['an unknown action', [`${RULE} action 'frobnicate'`], 'in doubt'],
    ['a jump to a rule set that drops by default', [`${RULE} action 'jump'`, `${RULE} jump-target 'X'`, "set firewall ipv4 name X rule 1 action 'accept'", "set firewall ipv4 name X rule 1 protocol 'udp'"], 'deny'],
    ['a jump that comes back', [`${RULE} action 'jump'`, `${RULE} jump-target 'X'`, "set firewall ipv4 name X default-action 'return'"], 'permit'],
    ['a jump to nowhere', [`${RULE} action 'jump'`, `${RULE} jump-target 'X'`], 'in doubt'],
    ['prerouting raw', ["set firewall ipv4 prerouting raw rule 1 action 'drop'"], 'deny'],
    ['input only', ["set firewall ipv4 input filter default-action 'drop'"], 'permit'],
    ['IPv6 only', ["set firewall ipv6 forward filter default-action 'drop'"], 'permit'],
  ])('%s', (_what, commands, expected) => {
    expect(forward(commands)).toBe(expected);
  });

  it('judges IPv6 by rules of its own', () => {
    const packet = { ...CAMERA, source: address('2001:db8:1::1'), destination: address('2001:db8:2::1') };
    expect(forward(["set firewall ipv6 forward filter default-action 'drop'"], packet)).toBe('deny');
    expect(forward(["set firewall ipv4 forward filter default-action 'drop'"], packet)).toBe('permit');
    expect(forward(["set firewall group ipv6-network-group N network '2001:db8:2::/64'", "set firewall ipv6 forward filter rule 1 action 'drop'", "set firewall ipv6 forward filter rule 1 destination group network-group 'N'"], packet)).toBe('deny');
  });
});

describe('conditions', () => {
  const groups = [
    "set firewall group address-group CAMS address '10.0.2.10-10.0.2.30'", "set firewall group address-group MORE include 'CAMS'", "set firewall group network-group NET network '10.0.2.0/24'", "set firewall group port-group MEDIA port '554'",
    "set firewall group port-group MEDIA port '8000-8010'", "set firewall group interface-group IN interface 'eth1'", "set firewall group domain-group NAMES address 'a.example.com'", "set firewall group address-group EMPTY description 'x'",
  ];

  it.each([
    ["source address '10.0.1.0/24'", 'deny'], ["source address '!10.0.1.0/24'", 'permit'], ["source address '10.0.1.5-10.0.1.15'", 'deny'], ["destination address '10.0.2.20'", 'deny'], ["destination address 'frobnicate'", 'in doubt'],
    ["protocol 'tcp'", 'deny'], ["protocol '!tcp'", 'permit'], ["protocol 'tcp_udp'", 'deny'], ["protocol 'all'", 'deny'], ["protocol '6'", 'deny'], ["protocol 'udp'", 'permit'], ["protocol 'frobnicate'", 'in doubt'],
    ["destination port '80,500-600'\nprotocol 'tcp'", 'deny'], ["destination port '!554'\nprotocol 'tcp'", 'permit'], ["destination port 'rtsp'\nprotocol 'tcp_udp'", 'deny'], ["destination port '!80,554'\nprotocol 'tcp'", 'in doubt'], ["destination port '554'", 'in doubt'],
    ["source port '40000'\nprotocol 'tcp'", 'deny'],
    ["destination group address-group 'CAMS'", 'deny'], ["destination group address-group '!CAMS'", 'permit'], ["destination group address-group 'MORE'", 'deny'], ["destination group network-group 'NET'", 'deny'],
    ["destination group address-group 'EMPTY'", 'permit'], ["destination group address-group 'GONE'", 'in doubt'], ["destination group address-group '!GONE'", 'in doubt'], ["destination group domain-group 'NAMES'", 'in doubt'],
    ["destination group port-group 'MEDIA'\nprotocol 'tcp'", 'deny'], ["destination group port-group '!MEDIA'\nprotocol 'tcp'", 'permit'], ["destination group address-group 'ADDRv4_eth2'", 'permit'], ["destination group network-group 'NETv4_eth2'", 'deny'],
    ["inbound-interface name 'eth1'", 'deny'], ["inbound-interface name '!eth1'", 'permit'], ["inbound-interface name 'eth*'", 'deny'], ["inbound-interface group 'IN'", 'deny'], ["inbound-interface group '!IN'", 'permit'], ["inbound-interface group 'GONE'", 'in doubt'],
    ["outbound-interface name 'eth2'", 'deny'], ["outbound-interface name 'eth1'", 'permit'],
    ["state 'new'", 'deny'], ["state 'established'", 'permit'], ["state new 'enable'", 'deny'], ["state established 'enable'", 'permit'], ["state established 'disable'", 'deny'], ["state 'frobnicate'", 'in doubt'],
    ["tcp flags 'syn'\nprotocol 'tcp'", 'deny'], ["tcp flags 'SYN,!ACK'\nprotocol 'tcp'", 'deny'], ["tcp flags not 'syn'\nprotocol 'tcp'", 'permit'], ["tcp flags 'ack'\nprotocol 'tcp'", 'permit'], ["fragment 'match-frag'", 'permit'],
    ["ipsec 'match-ipsec'", 'permit'], ["ipsec 'match-none'", 'deny'], ["connection-status nat 'destination'", 'permit'], ["connection-status nat 'source'", 'in doubt'],
    ["limit rate '5/minute'", 'in doubt'], ["time starttime '08:00:00'", 'in doubt'], ["source mac-address '00:00:5e:00:53:01'", 'in doubt'], ["source geoip country-code 'dk'", 'in doubt'], ["ttl eq '1'", 'in doubt'], ["frobnicate 'x'", 'in doubt'],
    ["log 'enable'\ndescription 'x'", 'deny'],
  ])('drop %s', (condition, expected) => {
    expect(forward([...groups, `${RULE} action 'drop'`, ...condition.split('\n').map((line) => `${RULE} ${line}`)])).toBe(expected);
  });

  it.each([["icmp type-name 'echo-request'", 'deny'], ["icmp type '8'", 'deny'], ["icmp type '8'\nicmp code '1'", 'permit'], ["icmp type-name 'frobnicate'", 'in doubt'], ["icmp type-name 'echo-reply'", 'permit']])('drop %s', (condition, expected) => {
    const echo: Walker = { ...CAMERA, protocol: 1, destinationPort: 8 * 256 };
    expect(forward([`${RULE} action 'drop'`, `${RULE} protocol 'icmp'`, ...condition.split('\n').map((line) => `${RULE} ${line}`)], echo)).toBe(expected);
  });
});

describe('rule sets at interfaces', () => {
  const camOut = ["set firewall name OUT default-action 'drop'", "set firewall name OUT rule 10 action 'accept'", "set firewall name OUT rule 10 source address '10.0.1.0/24'", "set interfaces ethernet eth2 firewall out name 'OUT'"];

  it('asks the rule set of the way in and that of the way out', () => {
    expect(forward(camOut)).toBe('permit');
    expect(forward(camOut, { ...CAMERA, source: address('10.0.3.1'), ingress: 'eth3' })).toBe('deny');
    expect(forward([...camOut, "set firewall name IN description 'drops by default'", "set interfaces ethernet eth1 firewall in name 'IN'"])).toBe('deny');
    expect(forward(camOut, { ...CAMERA, egress: 'eth3' })).toBe('permit');
  });

  it('keeps local for the router, and names VLANs', () => {
    const device = deviceWith("set firewall name L default-action 'drop'", "set interfaces ethernet eth1 vif 40 firewall local name 'L'", "set interfaces ethernet eth1 vif 40 address '10.0.4.1/24'");
    expect(passage(device, 'forward', { ...CAMERA, ingress: 'eth1.40' })).toBe('permit');
    expect(passage(device, 'input', { ...CAMERA, ingress: 'eth1.40' })).toBe('deny');
    expect(passage(device, 'input', CAMERA)).toBe('permit');
  });

  it('leaves a rule set that is not there in doubt', () => {
    expect(forward(["set interfaces ethernet eth1 firewall in name 'GONE'"])).toBe('in doubt');
  });
});

describe.each(['firewall zone', 'zone-policy zone'])('%s', (menu) => {
  const name = menu === 'firewall zone' ? 'firewall ipv4 name' : 'firewall name';
  const zones = [`set ${menu} LAN interface 'eth1'`, `set ${menu} CAM interface 'eth2'`, `set ${menu} CAM interface 'eth3'`, `set ${menu} CAM from LAN firewall name 'X'`, `set ${name} X rule 10 action 'accept'`, `set ${name} X rule 10 destination port '554'`, `set ${name} X rule 10 protocol 'tcp'`];

  it.each([
    ['what its rule set permits', CAMERA, 'permit'],
    ['what it does not', { ...CAMERA, destinationPort: 80 }, 'deny'],
    ['the other way, without a rule set', { ...CAMERA, ingress: 'eth2', egress: 'eth1' }, 'deny'],
    ['inside a zone', { ...CAMERA, ingress: 'eth2', egress: 'eth3' }, 'permit'],
    ['from an interface in no zone', { ...CAMERA, ingress: 'eth0' }, 'deny'],
    ['to an interface in no zone', { ...CAMERA, egress: 'eth0' }, menu === 'firewall zone' ? 'permit' : 'in doubt'],
  ])('%s', (_what, packet, expected) => {
    expect(forward(zones, packet)).toBe(expected);
  });

  it('filters inside a zone where that is stated', () => {
    const inside = { ...CAMERA, ingress: 'eth2', egress: 'eth3' };
    expect(forward([...zones, `set ${menu} CAM intra-zone-filtering action 'drop'`], inside)).toBe('deny');
    expect(forward([...zones, `set ${menu} CAM intra-zone-filtering firewall name 'X'`], inside)).toBe('permit');
    expect(forward([...zones, `set ${menu} CAM intra-zone-filtering firewall name 'X'`], { ...inside, destinationPort: 80 })).toBe('deny');
  });

  it('has a local zone', () => {
    const local = [...zones, `set ${menu} SELF local-zone`, `set ${menu} SELF from LAN firewall name 'X'`];
    expect(passage(deviceWith(...local), 'input', CAMERA)).toBe('permit');
    expect(passage(deviceWith(...local), 'input', { ...CAMERA, ingress: 'eth2' })).toBe('deny');
    expect(passage(deviceWith(...local), 'output', CAMERA)).toBe('deny');
    expect(passage(deviceWith(...local, `set ${menu} CAM from SELF firewall name 'X'`), 'output', CAMERA)).toBe('permit');
  });

  it('stops IPv6 between zones without a rule set for it', () => {
    expect(forward(zones, { ...CAMERA, source: address('2001:db8::1'), destination: address('2001:db8::2') })).toBe('deny');
  });
});

describe('NAT', () => {
  const mobile = tcp('198.51.100.7', '203.0.113.2', 443, { ingress: 'eth0', egress: 'eth2' });
  const vy = ["nat destination rule 10 destination port '443'", "nat destination rule 10 inbound-interface name 'eth0'", "nat destination rule 10 protocol 'tcp'", "nat destination rule 10 translation address '10.0.2.20'", "nat destination rule 10 translation port '8082'"].map((line) => `set ${line}`);
  const edge = ["rule 1 type 'destination'", "rule 1 inbound-interface 'eth0'", "rule 1 protocol 'tcp'", "rule 1 destination port '443'", "rule 1 inside-address address '10.0.2.20'", "rule 1 inside-address port '8082'"].map((line) => `set service nat ${line}`);

  it.each([['VyOS', vy], ['EdgeOS', edge]])('changes the destination before the filter: %s', (_product, commands) => {
    const device = deviceWith(...commands, "set firewall ipv4 forward filter rule 10 action 'accept'", "set firewall ipv4 forward filter rule 10 connection-status nat 'destination'", "set firewall ipv4 forward filter default-action 'drop'");
    const hit = translationOf(device, mobile);
    expect(hit?.target).toEqual({ addresses: [{ first: address('10.0.2.20'), last: address('10.0.2.20') }], ports: { first: 8082, last: 8082 }, mapping: 'any' });
    const arrives = tcp('198.51.100.7', '10.0.2.20', 8082, { ingress: 'eth0', egress: 'eth2' });
    expect(passage(device, 'forward', { ...arrives, translation: hit?.id ?? '' })).toBe('permit');
    expect(passage(device, 'forward', arrives)).toBe('deny');
  });

  it('exempts by number', () => {
    expect(translationOf(deviceWith(...vy, 'set nat destination rule 5 exclude', "set nat destination rule 5 source address '198.51.100.0/24'"), mobile)?.target).toBe('none');
    expect(translationOf(deviceWith(...vy, 'set nat destination rule 15 exclude'), mobile)?.target).not.toBe('none');
  });

  it.each([
    ["nat source rule 1 translation address 'masquerade'", 'source', { addresses: 'egress-interface', mapping: 'any' }],
    ["service nat rule 5000 type 'masquerade'", 'source', { addresses: 'egress-interface', mapping: 'any' }],
    ["nat source rule 1 translation address '203.0.113.3'", 'source', { addresses: [{ first: address('203.0.113.3'), last: address('203.0.113.3') }], mapping: 'any' }],
    ["nat destination rule 1 translation redirect port '8080'", 'destination', { addresses: 'ingress-interface', ports: { first: 8080, last: 8080 }, mapping: 'any' }],
  ] as const)('%s', (command, field, target) => {
    expect(translationOf(deviceWith(`set ${command}`), mobile, field)?.target).toEqual(target);
  });

  it('keeps the place in the network', () => {
    const device = deviceWith("set nat destination rule 1 destination address '203.0.113.0/29'", "set nat destination rule 1 translation address '10.0.2.0/29'");
    expect(translationOf(device, mobile)?.target).toMatchObject({ mapping: 'offset' });
  });

  it('does not translate what is not tracked', () => {
    const raw = ["set firewall ipv4 prerouting raw rule 1 action 'notrack'", "set firewall ipv4 prerouting raw rule 1 source address '198.51.100.0/24'"];
    expect(translationOf(deviceWith(...vy, ...raw), mobile)).toBeUndefined();
    expect(translationOf(deviceWith(...vy, ...raw), { ...mobile, source: address('192.0.2.1') })).toBeDefined();
    expect(forward([...raw, "set firewall ipv4 forward filter rule 1 action 'accept'", "set firewall ipv4 forward filter rule 1 state 'new'", "set firewall ipv4 forward filter default-action 'drop'"], { ...mobile, destination: address('10.0.2.20') })).toBe('in doubt');
  });

  it('reads port-forward of EdgeOS', () => {
    const forwards = ["set port-forward wan-interface 'eth0'", "set port-forward auto-firewall 'enable'", "set port-forward rule 1 original-port '443'", "set port-forward rule 1 protocol 'tcp'", "set port-forward rule 1 forward-to address '10.0.2.20'", "set port-forward rule 1 forward-to port '8082'"];
    const bound = ["set firewall name WAN_IN default-action 'drop'", "set interfaces ethernet eth0 firewall in name 'WAN_IN'"];
    const device = deviceWith(...forwards, ...bound);
    const id = translationOf(device, mobile)?.id ?? '';
    const arrives = tcp('198.51.100.7', '10.0.2.20', 8082, { ingress: 'eth0', egress: 'eth2', translation: id });
    expect(id).not.toBe('');
    expect(translationOf(device, { ...mobile, destination: address('203.0.113.5') })).toBeUndefined();
    expect(passage(device, 'forward', arrives)).toBe('in doubt');
    expect(passage(device, 'forward', { ...arrives, destinationPort: 80 })).toBe('deny');
    expect(passage(deviceWith(...forwards.filter((line) => !line.includes('auto')), ...bound), 'forward', arrives)).toBe('deny');
  });
});

describe('answers', () => {
  it.each([
    ['a state policy', ["set firewall ipv4 forward filter default-action 'drop'", "set firewall global-options state-policy established action 'accept'"], 'stateful'],
    ['a rule for established ones', ["set firewall ipv4 forward filter default-action 'drop'", `${RULE} action 'accept'`, `${RULE} state 'established'`], 'stateful'],
    ['neither', ["set firewall ipv4 forward filter default-action 'drop'"], 'in-doubt'],
  ])('%s', (_what, commands, expected) => {
    expect(deviceWith(...commands).filters.find(({ name }) => name === 'firewall ipv4 forward filter')?.replies).toBe(expected);
  });
});

describe('the device', () => {
  it('has interfaces, routes and a name', () => {
    const { device } = readVyos("set interfaces ethernet eth0 address '192.0.2.1/24'\nset interfaces ethernet eth0 pppoe 1 description 'x'\nset system host-name 'r1'\nset protocols static route 0.0.0.0/0 next-hop 192.0.2.254\n");
    expect(device?.interfaces.map(({ name }) => name)).toEqual(['eth0', 'pppoe1']);
    expect(device?.identity.hostnames).toEqual(['r1']);
    expect(device?.routes[0]?.nextHop).toBe(address('192.0.2.254'));
  });
});
