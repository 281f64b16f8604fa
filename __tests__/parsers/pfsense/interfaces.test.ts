import { describe, expect, it } from 'vitest';
import { formatIpAddress, formatIpRange } from '../../../src/model/ip-address.js';
import { codes, config, device, DMZ, entering, LAN, packet, read, rule, WAN } from './config.js';

const listed = (text: string): readonly unknown[] =>
  device(text).interfaces.map((one) => [one.name, one.enabled, one.addresses.map((own) => `${formatIpAddress(own.address)} in ${formatIpRange(own.network)}`)]);

describe('interfaces', () => {
  it.each([
    ['static', '<enable></enable><if>em3</if><ipaddr>10.3.0.1</ipaddr><subnet>25</subnet>', ['opt2', true, ['10.3.0.1 in 10.3.0.0/25']]],
    ['DHCP', '<enable></enable><if>em3</if><ipaddr>dhcp</ipaddr>', ['opt2', true, []]],
    ['disabled', '<if>em3</if><ipaddr>10.3.0.1</ipaddr><subnet>24</subnet>', ['opt2', false, ['10.3.0.1 in 10.3.0.0/24']]],
    ['IPv6', '<enable></enable><if>em3</if><ipaddrv6>2001:db8:3::1</ipaddrv6><subnetv6>64</subnetv6>', ['opt2', true, ['2001:db8:3::1 in 2001:db8:3::/64']]],
  ])('reads one that is %s', (_what, fields, expected) => {
    expect(listed(config({ interfaces: `${WAN}${LAN}<opt2>${fields}</opt2>` }))[2]).toEqual(expected);
  });

  it.each([
    ['an unknown way to an address', '<wan><enable></enable><if>em0</if><ipaddr>magic</ipaddr></wan>'],
    ['an unknown name', '<vlan7><enable></enable></vlan7>'],
    ['an unknown field', '<wan><enable></enable><if>em0</if><surprise>x</surprise></wan>'],
  ])('are incomplete with %s', (_what, interfaces) => {
    expect(codes(read(config({ interfaces })))).toContain('export.unrecognised');
  });

  it('carry their virtual addresses, also those on a CARP address', () => {
    const vip = (mode: string, fields: string): string => `<vip><mode>${mode}</mode>${fields}<descr></descr></vip>`;
    const more = `<virtualip>${vip('carp', '<interface>lan</interface><uniqid>a1</uniqid><subnet>10.1.0.254</subnet><subnet_bits>24</subnet_bits><vhid>1</vhid><password>x</password>')}${vip('ipalias', '<interface>_vipa1</interface><uniqid>b2</uniqid><subnet>10.1.0.253</subnet><subnet_bits>32</subnet_bits>')}${vip('proxyarp', '<interface>lan</interface><uniqid>c3</uniqid><subnet>10.1.0.200</subnet><subnet_bits>32</subnet_bits>')}</virtualip>`;
    expect(listed(config({ more }))[1]).toEqual(['lan', true, ['10.1.0.1 in 10.1.0.0/24', '10.1.0.254 in 10.1.0.0/24', '10.1.0.253 in 10.1.0.253']]);
    const fw = device(config({ more, rules: rule({ destination: '<network>(self)</network>' }) }));
    expect(entering(fw, 'lan', packet('10.1.0.9', '10.1.0.253'))).toBe('permit');
    expect(entering(fw, 'lan', packet('10.1.0.9', '10.1.0.200'))).toBe('deny');
  });

  it('let CARP through once an address uses it', () => {
    const more = '<virtualip><vip><mode>carp</mode><interface>lan</interface><uniqid>a1</uniqid><subnet>10.1.0.254</subnet><subnet_bits>24</subnet_bits></vip></virtualip>';
    const carp = packet('10.1.0.2', '224.0.0.18', 0, { protocol: 112 });
    expect(entering(device(config({ more })), 'lan', carp)).toBe('permit');
    expect(entering(device(config({})), 'lan', carp)).toBe('deny');
  });

  it('take the address of an assigned OpenVPN server from its tunnel', () => {
    const interfaces = `${WAN}${LAN}<opt1><enable></enable><if>ovpns3</if><descr>STAFF</descr></opt1>`;
    const more = '<openvpn><openvpn-server><vpnid>3</vpnid><tunnel_network>10.9.0.0/24</tunnel_network><remote_network>10.50.0.0/16</remote_network></openvpn-server></openvpn>';
    expect(listed(config({ interfaces, more }))[2]).toEqual(['opt1', true, ['10.9.0.1 in 10.9.0.0/24']]);
    expect(device(config({ interfaces, more })).routes.map((route) => [formatIpRange(route.destination), route.interface])).toContainEqual(['10.50.0.0/16', 'opt1']);
    expect(entering(device(config({ interfaces, more, rules: rule({ interface: 'opt1', source: '<network>opt1</network>' }) })), 'opt1', packet('10.9.0.7', '10.1.0.9'))).toBe('permit');
  });

  it('leave the address of a tunnel client in doubt', () => {
    const interfaces = `${WAN}${LAN}<opt1><enable></enable><if>tun_wg0</if></opt1>`;
    const fw = device(config({ interfaces, rules: rule({ interface: 'opt1', source: '<network>opt1</network>' }) }));
    expect(entering(fw, 'opt1', packet('10.77.0.7', '10.1.0.9'))).toBe('in doubt');
    expect(entering(fw, 'opt1', packet('10.1.0.7', '8.8.8.8'))).toBe('deny');
  });

  it('know WireGuard tunnels as members of their group', () => {
    const more = '<ifgroups><ifgroupentry><ifname>WireGuard</ifname><members>tun_wg0 opt1</members></ifgroupentry></ifgroups>';
    const interfaces = `${WAN}${LAN}<opt1><enable></enable><if>tun_wg1</if></opt1>`;
    const fw = device(config({ interfaces, more, rules: rule({ interface: 'WireGuard' }) }));
    expect(fw.interfaces.at(-1)).toMatchObject({ name: 'tun_wg0', aliases: ['WireGuard'] });
    for (const name of ['tun_wg0', 'opt1']) expect(entering(fw, name, packet('10.77.0.7', '10.1.0.9'))).toBe('permit');
  });

  it('filter routed IPsec on the IPsec tab, unless the mode says otherwise', () => {
    const interfaces = `${WAN}${LAN}<opt1><enable></enable><if>ipsec1</if></opt1>`;
    const peer = '<phase1><ikeid>1</ikeid><interface>wan</interface><remote-gateway>8.8.8.8</remote-gateway></phase1>';
    const judge = (tab: string, mode: string): string =>
      entering(device(config({ interfaces, more: `<ipsec>${peer}${mode}</ipsec>`, rules: rule({ interface: tab }) })), 'opt1', packet('10.77.0.7', '10.1.0.9'));
    expect(judge('enc0', '')).toBe('permit');
    expect(judge('opt1', '')).toBe('in doubt');
    expect(judge('opt1', '<filtermode>if_ipsec</filtermode>')).toBe('permit');
    expect(judge('enc0', '<filtermode>if_ipsec</filtermode>')).toBe('deny');
  });
});

describe('routes', () => {
  const gateways = '<gateways><gateway_item><interface>wan</interface><gateway>203.0.113.1</gateway><name>GW</name></gateway_item><gateway_item><interface>opt1</interface><gateway>10.2.0.2</gateway><name>R</name></gateway_item></gateways>';
  const routes = (text: string): readonly unknown[] =>
    device(text).routes.map((route) => [formatIpRange(route.destination), route.interface, route.nextHop === undefined ? undefined : formatIpAddress(route.nextHop)]);

  it('are static ones with the interface of their gateway, then the default', () => {
    const more = `<staticroutes><route><network>10.7.0.0/16</network><gateway>R</gateway></route><route><network>10.8.0.0/16</network><gateway>R</gateway><disabled></disabled></route></staticroutes>${gateways}`;
    expect(routes(config({ more }))).toEqual([['10.7.0.0/16', 'opt1', '10.2.0.2'], ['0.0.0.0/0', 'wan', '203.0.113.1']]);
  });

  it('may name an alias, or a gateway that an interface brings along', () => {
    const aliases = '<alias><name>FAR</name><type>network</type><address>10.7.0.0/16 10.9.0.0/16</address></alias>';
    const more = '<staticroutes><route><network>FAR</network><gateway>DMZ_DHCP</gateway></route></staticroutes>';
    expect(routes(config({ more, aliases, interfaces: `${LAN}${DMZ}` }))).toEqual([['10.7.0.0/16', 'opt1', undefined], ['10.9.0.0/16', 'opt1', undefined]]);
  });

  it.each([
    ['an alias', `<staticroutes><route><network>FAR</network><gateway>R</gateway></route></staticroutes>${gateways}`],
    ['a gateway', `<staticroutes><route><network>10.7.0.0/16</network><gateway>LOST</gateway></route></staticroutes>${gateways}`],
    ["a gateway's interface", gateways.replace('opt1', 'opt9')],
  ])('are incomplete when %s is defined nowhere', (_what, more) => {
    expect(codes(read(config({ more })))).toEqual(['export.undefined_reference']);
  });

  it.each(['tunnel_network', 'remote_network'])('are incomplete when the <%s> of a tunnel cannot be read', (field) => {
    const server = `<openvpn><openvpn-server><vpnid>1</vpnid><${field}>FAR</${field}></openvpn-server></openvpn>`;
    expect(codes(read(config({ more: server })))).toEqual(['export.invalid_value']);
  });

  it('may lead nowhere', () => {
    const more = `<staticroutes><route><network>10.7.0.0/16</network><gateway>Null4</gateway></route></staticroutes>${gateways}`;
    expect(codes(read(config({ more })))).toEqual([]);
  });
});

describe('a filter rule that the GUI does not write', () => {
  it.each([
    ['an address as network', rule({ destination: '<network>10.2.0.0/24</network>' })],
    ['the word any as network', rule({ destination: '<network>any</network>' })],
    ['a list of interfaces on a tab', rule({ interface: 'lan,opt1' })],
    ['a place of its own in the order', rule({ force_category: 'early' })],
  ])('is never certain: %s', (_what, rules) => {
    expect(entering(device(config({ rules })), 'lan', packet('10.1.0.9', '10.2.0.9'))).not.toBe('permit');
  });
});
