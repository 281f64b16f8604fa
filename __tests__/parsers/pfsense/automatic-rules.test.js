import { describe, expect, it } from 'vitest';
import { codes, config, device, DMZ, entering, LAN, leaving, packet, read, rule } from './config.js';
const wan = (fields) => `<wan><enable></enable><if>em0</if><ipaddr>203.0.113.2</ipaddr><subnet>29</subnet><gateway>GW</gateway>${fields}</wan>`;
const open = rule({ interface: 'wan', ipprotocol: 'inet46' }) + rule({ ipprotocol: 'inet46' });
describe('IPv6 switched off', () => {
    const off = config({ rules: open }).replace('<ipv6allow></ipv6allow>', '');
    it('blocks every IPv6 packet both ways and no IPv4 packet', () => {
        expect(entering(device(off), 'lan', packet('2001:db8::1', '2001:db8::2'))).toBe('deny');
        expect(leaving(device(off), 'wan', packet('2001:db8::1', '2001:db8::2'))).toBe('deny');
        expect(entering(device(off), 'lan', packet('10.1.0.9', '10.2.0.9'))).toBe('permit');
        expect(device(off).families).toEqual([4, 6]);
    });
});
describe('rules that come by themselves', () => {
    it.each([
        ['a link-local source', 'lan', packet('169.254.1.1', '10.2.0.9'), 'deny'],
        ['port 0', 'lan', packet('10.1.0.9', '10.2.0.9', 0), 'deny'],
        ['IPv6 on', 'lan', packet('2001:db8::1', '2001:db8::2'), 'permit'],
    ])('judge %s before any rule', (_what, ingress, asked, verdict) => {
        expect(entering(device(config({ rules: open })), ingress, asked)).toBe(verdict);
    });
    it('let needed ICMPv6 through without a rule', () => {
        const icmp = (from, to, type) => entering(device(config({})), 'lan', packet(from, to, type * 256, { protocol: 58 }));
        expect(icmp('2001:db8::1', '2001:db8::2', 2)).toBe('permit');
        expect(icmp('2001:db8::1', '2001:db8::2', 128)).toBe('deny');
        expect(icmp('fe80::1', 'ff02::1', 133)).toBe('permit');
    });
    it('let a link-local source through where that block is off', () => {
        const text = config({ rules: open, system: '<no_apipa_block></no_apipa_block>' });
        expect(entering(device(text), 'lan', packet('169.254.1.1', '10.2.0.9'))).toBe('permit');
    });
    it.each([
        ['10.9.9.9', 'deny'], ['192.168.1.1', 'deny'], ['172.31.0.1', 'deny'], ['fd00::1', 'deny'], ['8.8.8.8', 'permit'], ['100.64.0.1', 'permit'],
    ])('block private networks: %s', (from, verdict) => {
        const to = from.includes(':') ? '2001:db8::2' : '10.2.0.9';
        expect(entering(device(config({ rules: open, interfaces: `${wan('<blockpriv></blockpriv>')}${LAN}${DMZ}` })), 'wan', packet(from, to))).toBe(verdict);
    });
    it.each([
        ['203.0.113.99', 'deny'], ['240.0.0.1', 'deny'], ['0.1.2.3', 'deny'], ['100.64.0.1', 'in doubt'], ['10.9.9.9', 'in doubt'],
        ['8.8.8.8', 'permit'], ['2001:db8::1', 'in doubt'], ['2606:4700::1', 'permit'],
    ])('block bogon networks: %s', (from, verdict) => {
        const to = from.includes(':') ? '2a00::2' : '10.2.0.9';
        const fw = device(config({ rules: open, interfaces: `${wan('<blockbogons></blockbogons>')}${LAN}${DMZ}` }));
        expect(entering(fw, 'wan', packet(from, to))).toBe(verdict);
        expect(entering(fw, 'lan', packet(from, to))).toBe('permit');
    });
    it('do not block private networks on members of a bridge, which is not supported', () => {
        const text = config({ rules: open, interfaces: `${wan('<blockpriv></blockpriv>')}${LAN}${DMZ}`, more: '<bridges><bridged><members>wan,opt1</members><bridgeif>bridge0</bridgeif></bridged></bridges>' });
        expect(entering(device(text), 'wan', packet('10.9.9.9', '10.2.0.9'))).toBe('permit');
        expect(codes(read(text))).toEqual(['export.unsupported']);
    });
    it('let DHCP clients reach the server', () => {
        const dhcp = packet('0.0.0.0', '255.255.255.255', 67, { protocol: 17, sourcePort: 68 });
        const more = '<dhcpd><lan><enable></enable></lan></dhcpd>';
        expect(entering(device(config({ more })), 'lan', dhcp)).toBe('permit');
        expect(entering(device(config({ more })), 'opt1', dhcp)).toBe('deny');
        expect(entering(device(config({})), 'lan', dhcp)).toBe('deny');
    });
    it('let answers to the DHCP client in', () => {
        const text = config({ interfaces: `<wan><enable></enable><if>em0</if><ipaddr>dhcp</ipaddr></wan>${LAN}${DMZ}` });
        expect(entering(device(text), 'wan', packet('8.8.8.8', '203.0.113.9', 68, { protocol: 17, sourcePort: 67 }))).toBe('permit');
    });
});
describe('the anti-lockout rule', () => {
    const gui = (webgui, to, port, more = {}) => entering(device(config({ ...more, webgui })), 'lan', packet('10.1.0.9', to, port));
    it.each([
        ['the GUI over HTTPS', '<port></port>', 443, {}, 'permit'],
        ['its redirect', '<port></port>', 80, {}, 'permit'],
        ['no redirect', '<disablehttpredirect></disablehttpredirect>', 80, {}, 'deny'],
        ['another port', '<port>8443</port>', 8443, {}, 'permit'],
        ['SSH when it runs', '', 22, { system: '<ssh><enable>enabled</enable></ssh>' }, 'permit'],
        ['SSH on another port', '', 2222, { system: '<ssh><enable>enabled</enable><port>2222</port></ssh>' }, 'permit'],
        ['SSH when it does not run', '', 22, { system: '<ssh><port>22</port></ssh>' }, 'deny'],
        ['nothing when switched off', '<noantilockout></noantilockout>', 443, {}, 'deny'],
    ])('opens %s', (_what, webgui, port, more, verdict) => {
        expect(gui(webgui, '10.1.0.1', port, more)).toBe(verdict);
    });
    it('opens the address of LAN only, and comes before the rules', () => {
        expect(gui('', '10.2.0.1', 443)).toBe('deny');
        expect(gui('', '10.1.0.1', 443, { rules: rule({ type: 'block' }) })).toBe('permit');
    });
    it('moves to WAN when that is the only interface', () => {
        const fw = device(config({ webgui: '<port></port>', interfaces: wan('') }));
        expect(entering(fw, 'wan', packet('8.8.8.8', '203.0.113.2', 443))).toBe('permit');
    });
});
describe('rules after those of the administrator', () => {
    it('let IPsec peers in, unless a rule blocks them or the option is off', () => {
        const more = '<ipsec><phase1><ikeid>1</ikeid><interface>wan</interface><remote-gateway>8.8.8.8</remote-gateway></phase1><phase2><ikeid>1</ikeid><protocol>esp</protocol></phase2></ipsec>';
        const ike = packet('8.8.8.8', '203.0.113.2', 500, { protocol: 17 });
        expect(entering(device(config({ more })), 'wan', ike)).toBe('permit');
        expect(entering(device(config({ more })), 'wan', { ...ike, source: packet('8.8.4.4', '8.8.4.4').source })).toBe('deny');
        expect(entering(device(config({ more, rules: rule({ interface: 'wan', type: 'block' }) })), 'wan', ike)).toBe('deny');
        expect(entering(device(config({ more, system: '<disablevpnrules></disablevpnrules>' })), 'wan', ike)).toBe('deny');
    });
    it('pass traffic between routed networks when that option is on', () => {
        const more = '<staticroutes><route><network>10.7.0.0/16</network><gateway>R</gateway></route></staticroutes><gateways><gateway_item><interface>lan</interface><gateway>10.1.0.2</gateway><name>R</name></gateway_item></gateways>';
        const asked = packet('10.1.0.9', '10.7.0.9');
        expect(entering(device(config({ more, filter: '<bypassstaticroutes>yes</bypassstaticroutes>' })), 'lan', asked)).toBe('permit');
        expect(entering(device(config({ more })), 'lan', asked)).toBe('deny');
        expect(entering(device(config({ more, filter: '<bypassstaticroutes>yes</bypassstaticroutes>', rules: rule({ type: 'block' }) })), 'lan', asked)).toBe('deny');
    });
    it('leave everything behind a captive portal in doubt', () => {
        const more = '<captiveportal><guest><zone>guest</zone><interface>lan</interface><enable></enable></guest></captiveportal>';
        expect(entering(device(config({ more, rules: rule() })), 'lan', packet('10.1.0.9', '8.8.8.8'))).toBe('in doubt');
        expect(entering(device(config({ more, rules: rule({ interface: 'opt1' }) })), 'opt1', packet('10.2.0.9', '8.8.8.8'))).toBe('permit');
    });
});
describe('filtering switched off', () => {
    it('permits everything and says so', () => {
        const text = config({ system: '<disablefilter>enabled</disablefilter>', rules: rule({ type: 'block' }) });
        const fw = device(text);
        expect(fw.filters.map((one) => [one.hooks, one.lines.length, one.defaultAction])).toEqual([[['forward', 'input', 'output'], 0, 'permit']]);
        expect(fw.translations).toEqual([]);
        expect(codes(read(text), 'warning')).toContain('pfsense.filter_disabled');
    });
});
