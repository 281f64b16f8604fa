import { describe, expect, it } from 'vitest';
import { address, deviceOf, passage, readText, tcp, translationOf, withFilter, type Walker } from './packet-walk.js';

const CAMERA = tcp('10.0.1.10', '10.0.2.20', 554);

function forward(rules: readonly string[], packet: Walker = CAMERA, others: readonly string[] = []): string {
  return passage(deviceOf(withFilter(rules, others)), 'forward', packet);
}

describe('first match, and accept at the end', () => {
  it.each([
    ['nothing at all', [], 'permit'],
    ['a drop', ['add chain=forward action=drop'], 'deny'],
    ['an accept before it', ['add chain=forward action=accept dst-port=554 protocol=tcp', 'add chain=forward action=drop'], 'permit'],
    ['a rule without an action accepts', ['add chain=forward dst-port=554 protocol=tcp', 'add chain=forward action=drop'], 'permit'],
    ['a disabled drop', ['add chain=forward action=drop disabled=yes'], 'permit'],
    ['reject', ['add chain=forward action=reject reject-with=icmp-network-unreachable'], 'deny'],
    ['tarpit', ['add chain=forward action=tarpit protocol=tcp'], 'deny'],
    ['log goes on', ['add chain=forward action=log', 'add chain=forward action=drop'], 'deny'],
    ['another chain', ['add chain=input action=drop'], 'permit'],
    ['another action', ['add chain=forward action=frobnicate', 'add chain=forward action=drop'], 'in doubt'],
  ])('%s', (_what, rules, expected) => {
    expect(forward(rules)).toBe(expected);
  });
});

describe('conditions', () => {
  it.each([
    ['src-address=10.0.1.0/24', 'deny'], ['src-address=10.0.3.0/24', 'permit'], ['src-address=!10.0.1.0/24', 'permit'], ['src-address=!10.0.3.0/24', 'deny'], ['src-address=10.0.1.5-10.0.1.15', 'deny'],
    ['src-address=10.0.1.0/255.255.255.0', 'deny'], ['dst-address=10.0.2.20', 'deny'], ['dst-address=camera.example.com', 'in doubt'], ['src-address=""', 'deny'], ['!src-address', 'deny'],
    ['protocol=tcp', 'deny'], ['protocol=6', 'deny'], ['protocol=!tcp', 'permit'], ['protocol=udp', 'permit'], ['protocol=frobnicate', 'in doubt'],
    ['protocol=tcp dst-port=80,500-600', 'deny'], ['protocol=tcp dst-port=!554', 'permit'], ['protocol=udp dst-port=554', 'permit'], ['dst-port=554', 'in doubt'], ['protocol=!udp dst-port=554', 'in doubt'],
    ['protocol=tcp src-port=40000', 'deny'], ['protocol=tcp port=554', 'deny'], ['protocol=tcp port=40000', 'deny'], ['protocol=tcp port=80', 'permit'], ['protocol=tcp port=!554', 'in doubt'],
    ['in-interface=lan', 'deny'], ['in-interface=!lan', 'permit'], ['out-interface=cam', 'deny'], ['in-interface=cam', 'permit'], ['in-interface=all-ethernet', 'in doubt'], ['in-interface=*8', 'in doubt'],
    ['in-interface-list=LAN', 'deny'], ['in-interface-list=!LAN', 'permit'], ['in-interface-list=WAN', 'permit'], ['in-interface-list=!WAN', 'deny'], ['in-interface-list=all', 'deny'], ['in-interface-list=none', 'permit'],
    ['in-interface-list=dynamic', 'in doubt'], ['in-interface-list=GONE', 'in doubt'],
    ['connection-state=new', 'deny'], ['connection-state=established,related', 'permit'], ['connection-state=!established', 'deny'], ['connection-state=invalid', 'permit'], ['connection-state=untracked', 'permit'], ['connection-state=frobnicate', 'in doubt'],
    ['connection-nat-state=dstnat', 'permit'], ['connection-nat-state=!dstnat', 'deny'], ['connection-nat-state=srcnat', 'in doubt'],
    ['tcp-flags=syn protocol=tcp', 'deny'], ['tcp-flags=syn,!ack protocol=tcp', 'deny'], ['tcp-flags=ack protocol=tcp', 'permit'], ['tcp-flags=!syn protocol=tcp', 'permit'], ['tcp-flags=ece protocol=tcp', 'in doubt'],
    ['fragment=yes', 'permit'], ['fragment=no', 'deny'], ['dst-address-type=multicast', 'permit'], ['dst-address-type=!multicast', 'deny'], ['dst-address-type=unicast', 'in doubt'],
    ['ipsec-policy=in,ipsec', 'permit'], ['ipsec-policy=in,none', 'deny'], ['ipsec-policy=frobnicate', 'in doubt'],
    ['limit=10,5:packet', 'in doubt'], ['layer7-protocol=x', 'in doubt'], ['connection-mark=x', 'in doubt'], ['time=8h-17h,mon', 'in doubt'], ['src-mac-address=00:00:5E:00:53:01', 'in doubt'], ['frobnicate=yes', 'in doubt'],
    ['hw-offload=yes log=yes log-prefix="a b" comment="x"', 'deny'],
  ])('drop %s', (condition, expected) => {
    expect(forward([`add chain=forward action=drop ${condition}`])).toBe(expected);
  });

  it('reads the type and code of ICMP', () => {
    const echo: Walker = { ...CAMERA, protocol: 1, destinationPort: 8 * 256 };
    expect(forward(['add chain=forward action=drop protocol=icmp icmp-options=8:0-255'], echo)).toBe('deny');
    expect(forward(['add chain=forward action=drop protocol=icmp icmp-options=!8:0-255'], echo)).toBe('permit');
    expect(forward(['add chain=forward action=drop protocol=icmp icmp-options=0:0'], echo)).toBe('permit');
  });

  it('leaves fasttrack of new connections in doubt', () => {
    expect(forward(['add chain=forward action=fasttrack-connection', 'add chain=forward action=drop'])).toBe('in doubt');
    expect(forward(['add chain=forward action=fasttrack-connection connection-state=established,related', 'add chain=forward action=drop'])).toBe('deny');
  });

  it('leaves IPsec in doubt where it is configured', () => {
    expect(forward(['add chain=forward action=drop ipsec-policy=in,ipsec'], CAMERA, ['/ip ipsec peer', 'add address=192.0.2.9 name=p'])).toBe('in doubt');
  });

  it('leaves members of a bridge in doubt', () => {
    expect(forward(['add chain=forward action=drop in-interface=lan'], CAMERA, ['/interface bridge port', 'add bridge=bridge interface=lan'])).toBe('in doubt');
  });
});

describe('address lists', () => {
  const drop = ['add chain=forward action=drop dst-address-list=cams'];
  const not = ['add chain=forward action=drop dst-address-list=!cams'];

  it.each([
    ['a network', ['add address=10.0.2.0/24 list=cams'], 'deny', 'permit'],
    ['a range', ['add address=10.0.2.5-10.0.2.30 list=cams'], 'deny', 'permit'],
    ['a disabled entry', ['add address=10.0.2.0/24 list=cams disabled=yes', 'add address=10.9.9.9 list=cams'], 'permit', 'deny'],
    ['a name besides', ['add address=cam.example.com list=cams', 'add address=10.9.9.9 list=cams'], 'in doubt', 'in doubt'],
    ['a name, and the address', ['add address=cam.example.com list=cams', 'add address=10.0.2.20 list=cams'], 'deny', 'permit'],
    ['an entry that expires', ['add address=10.0.2.20 list=cams timeout=1h'], 'in doubt', 'in doubt'],
    ['no entry', ['add address=10.0.2.20 list=others'], 'in doubt', 'in doubt'],
  ])('%s', (_what, entries, expected, negated) => {
    const others = ['/ip firewall address-list', ...entries];
    expect(forward(drop, CAMERA, others)).toBe(expected);
    expect(forward(not, CAMERA, others)).toBe(negated);
  });

  it('knows lists that rules and leases fill', () => {
    const fill = 'add chain=forward action=add-dst-to-address-list address-list=cams address-list-timeout=10m';
    expect(forward([fill, ...drop])).toBe('in doubt');
    expect(forward(drop, CAMERA, ['/ip dhcp-server lease', 'add address=10.0.1.9 address-lists=cams', '/ip firewall address-list', 'add address=10.0.9.9 list=cams'])).toBe('in doubt');
  });
});

describe('interface lists', () => {
  const lists = ['/interface list', 'add name=BOTH include=LAN,WAN', 'add name=REST include=all exclude=LAN', 'add name=LOOP include=LOOP', 'add name=EMPTY', 'add name=BACK exclude=LAN include=LAN', '/interface list member', 'add interface=lan list=BACK', 'add interface=cam list=EMPTY disabled=yes'];

  it.each([['BOTH', 'deny'], ['REST', 'permit'], ['!REST', 'deny'], ['EMPTY', 'permit'], ['!EMPTY', 'deny'], ['BACK', 'deny'], ['LOOP', 'in doubt']])('%s', (name, expected) => {
    expect(forward([`add chain=forward action=drop in-interface-list=${name}`], CAMERA, lists)).toBe(expected);
  });
});

describe('chains', () => {
  it.each([
    ['a jump', ['add chain=forward action=jump jump-target=c', 'add chain=c action=drop'], 'deny'],
    ['a jump with a condition', ['add chain=forward action=jump jump-target=c in-interface=wan', 'add chain=c action=drop'], 'permit'],
    ['a return', ['add chain=forward action=jump jump-target=c', 'add chain=forward action=drop', 'add chain=c action=return dst-port=554 protocol=tcp', 'add chain=c action=accept'], 'deny'],
    ['a return of others', ['add chain=forward action=jump jump-target=c', 'add chain=forward action=drop', 'add chain=c action=return dst-port=80 protocol=tcp', 'add chain=c action=accept'], 'permit'],
    ['a return in the last jump', ['add chain=forward action=jump jump-target=c', 'add chain=c action=return', 'add chain=c action=drop'], 'permit'],
    ['a return in the base chain', ['add chain=forward action=return', 'add chain=forward action=drop'], 'in doubt'],
    ['an unknown chain', ['add chain=forward action=jump jump-target=nowhere', 'add chain=forward action=drop'], 'in doubt'],
    ['a chain that is all disabled', ['add chain=forward action=jump jump-target=c', 'add chain=c action=drop disabled=yes'], 'permit'],
    ['a loop', ['add chain=forward action=jump jump-target=c', 'add chain=c action=jump jump-target=c', 'add chain=c action=drop'], 'in doubt'],
  ])('%s', (_what, rules, expected) => {
    expect(forward(rules)).toBe(expected);
  });
});

describe('NAT', () => {
  const nat = ['/ip firewall nat', 'add chain=dstnat action=dst-nat in-interface-list=WAN dst-address=203.0.113.2 protocol=tcp dst-port=443 to-addresses=10.0.2.20 to-ports=8082'];
  const mobile = tcp('198.51.100.7', '203.0.113.2', 443, { ingress: 'wan' });

  it('changes the destination before the filter, which sees what arrives', () => {
    const device = deviceOf(withFilter(['add chain=forward action=accept connection-nat-state=dstnat', 'add chain=forward action=drop'], nat));
    const hit = translationOf(device, mobile);
    expect(hit?.target).toEqual({ addresses: [{ first: address('10.0.2.20'), last: address('10.0.2.20') }], ports: { first: 8082, last: 8082 }, mapping: 'any' });
    const arrives = tcp('198.51.100.7', '10.0.2.20', 8082, { ingress: 'wan', translation: hit?.id ?? '' });
    expect(passage(device, 'forward', arrives)).toBe('permit');
    expect(passage(device, 'forward', { ...arrives, ingress: 'lan', translation: '' })).toBe('deny');
  });

  it('takes the first that matches, and exempts what is accepted', () => {
    const [menu = '', rule = ''] = nat;
    const device = deviceOf(withFilter([], [menu, 'add chain=dstnat src-address=198.51.100.0/24', rule]));
    expect(translationOf(device, mobile)?.target).toBe('none');
    expect(translationOf(device, { ...mobile, source: address('192.0.2.1') })?.target).not.toBe('none');
  });

  it.each([
    ['dstnat', 'action=redirect to-ports=8080', { addresses: 'ingress-interface', ports: { first: 8080, last: 8080 }, mapping: 'any' }],
    ['dstnat', 'action=jump jump-target=fwd', undefined],
    ['srcnat', 'action=masquerade', { addresses: 'egress-interface', mapping: 'any' }],
    ['srcnat', 'action=src-nat to-addresses=203.0.113.3', { addresses: [{ first: address('203.0.113.3'), last: address('203.0.113.3') }], mapping: 'any' }],
  ])('%s %s', (chain, action, target) => {
    const device = deviceOf(withFilter([], ['/ip firewall nat', `add chain=${chain} ${action}`, 'add chain=fwd action=accept src-address=192.0.2.0/24']));
    expect(translationOf(device, mobile, chain === 'srcnat' ? 'source' : 'destination')?.target).toEqual(target);
  });

  it('keeps the place in the network with netmap', () => {
    const device = deviceOf(withFilter([], ['/ip firewall nat', 'add chain=dstnat action=netmap dst-address=203.0.113.0/29 to-addresses=10.0.2.0/29']));
    expect(translationOf(device, mobile)?.target).toMatchObject({ mapping: 'offset' });
  });

  it('says so where it does not understand a target', () => {
    const reading = readText(withFilter([], ['/ip firewall nat', 'add chain=dstnat action=dst-nat to-addresses=cam.example.com']));
    expect(reading.diagnostics.map(({ code }) => code)).toContain('export.unsupported');
  });
});

describe('raw', () => {
  it('drops before everything', () => {
    expect(forward(['add chain=forward action=accept'], CAMERA, ['/ip firewall raw', 'add chain=prerouting action=drop in-interface=lan'])).toBe('deny');
  });

  it('leaves states in doubt for what is not tracked', () => {
    const raw = ['/ip firewall raw', 'add chain=prerouting action=notrack dst-address=10.0.2.0/24'];
    expect(forward(['add chain=forward action=accept connection-state=new', 'add chain=forward action=drop'], CAMERA, raw)).toBe('in doubt');
    expect(forward(['add chain=forward action=accept connection-state=new,untracked', 'add chain=forward action=drop'], CAMERA, raw)).toBe('permit');
    expect(forward(['add chain=forward action=accept connection-state=new', 'add chain=forward action=drop'], tcp('10.0.1.10', '10.0.3.1', 80), raw)).toBe('permit');
  });
});

describe('IPv6', () => {
  const packet: Walker = { ...CAMERA, source: address('2001:db8:1::1'), destination: address('2001:db8:2::1') };

  it('is open in RouterOS 7 where no rule speaks of it', () => {
    expect(forward(['add chain=forward action=drop'], packet)).toBe('permit');
  });

  it('has rules of its own', () => {
    expect(forward([], packet, ['/ipv6 firewall filter', 'add chain=forward action=drop'])).toBe('deny');
    expect(forward([], packet, ['/ipv6 settings', 'set disable-ipv6=yes'])).toBe('deny');
  });

  it('is in doubt in RouterOS 6 where nothing speaks of it', () => {
    expect(deviceOf(withFilter([]).replace('7.16.1', '6.49.10')).families).toEqual([4]);
    expect(deviceOf(withFilter([])).families).toEqual([4, 6]);
  });
});

describe('services of the router', () => {
  const input = (service: string, packet: Walker): string => passage(deviceOf(withFilter([], ['/ip service', service])), 'input', packet);

  it.each([
    ['set ssh disabled=yes', 22, 'deny'], ['set ssh disabled=yes', 23, 'permit'], ['set ssh disabled=yes port=2222', 2222, 'deny'], ['set ssh disabled=no', 22, 'permit'], ['set www disabled=yes', 80, 'in doubt'],
    ['set winbox address=10.0.1.0/24', 8291, 'permit'], ['set winbox address=10.0.9.0/24', 8291, 'deny'], ['set winbox address=10.0.9.0/24,10.0.1.10/32', 8291, 'permit'], ['set [ find name=telnet ] disabled=yes', 23, 'deny'],
  ])('%s, port %d', (service, port, expected) => {
    expect(input(service, tcp('10.0.1.10', '10.0.1.1', port))).toBe(expected);
  });
});

describe('answers', () => {
  it.each([
    ['accepted before a drop', ['add chain=forward connection-state=established', 'add chain=forward action=drop'], 'stateful'],
    ['never dropped', ['add chain=forward action=drop connection-state=new'], 'stateful'],
    ['dropped', ['add chain=forward action=drop'], 'in-doubt'],
    ['accepted behind a drop', ['add chain=forward action=drop src-address=10.0.2.0/24', 'add chain=forward connection-state=established'], 'in-doubt'],
    ['accepted in a chain', ['add chain=forward action=jump jump-target=c', 'add chain=forward action=drop', 'add chain=c connection-state=established,related'], 'stateful'],
  ])('%s', (_what, rules, expected) => {
    expect(deviceOf(withFilter(rules)).filters.find(({ name }) => name === 'ip firewall filter forward')?.replies).toBe(expected);
  });
});
