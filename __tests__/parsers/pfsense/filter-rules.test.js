import { describe, expect, it } from 'vitest';
import { codes, config, device, DMZ, entering, LAN, leaving, lineNamed, packet, read, rule, WAN } from './config.js';
const client = packet('10.1.0.9', '10.2.0.9', 443);
const judge = (rules, asked = client, ingress = 'lan') => entering(device(config({ rules })), ingress, asked);
describe('a filter rule', () => {
    it.each([
        ['no rule', '', 'deny'],
        ['a pass rule', rule(), 'permit'],
        ['a rule without a type', rule({ type: undefined }), 'permit'],
        ['a block rule before', rule({ type: 'block' }) + rule(), 'deny'],
        ['a reject rule before', rule({ type: 'reject' }) + rule(), 'deny'],
        ['a block rule behind', rule() + rule({ type: 'block' }), 'permit'],
        ['a disabled block before', rule({ type: 'block', disabled: '' }) + rule(), 'permit'],
        ['a disabled pass', rule({ disabled: '' }), 'deny'],
        ['a match rule before', rule({ type: 'match', floating: 'yes', direction: 'any' }) + rule({ type: 'block' }), 'deny'],
        ['a rule on another tab', rule({ interface: 'opt1' }), 'deny'],
        ['IPv6 only', rule({ ipprotocol: 'inet6' }), 'deny'],
        ['both families', rule({ ipprotocol: 'inet46' }), 'permit'],
        ['no family: IPv4', rule({ ipprotocol: undefined }), 'permit'],
        ['UDP only', rule({ protocol: 'udp' }), 'deny'],
        ['TCP and UDP', rule({ protocol: 'tcp/udp' }), 'permit'],
        ['any protocol, spelt out', rule({ protocol: 'any' }), 'permit'],
        ['the port', rule({ protocol: 'tcp', destination: '<any></any><port>443</port>' }), 'permit'],
        ['another port', rule({ protocol: 'tcp', destination: '<any></any><port>80</port>' }), 'deny'],
        ['a range of ports', rule({ protocol: 'tcp', destination: '<any></any><port>440-450</port>' }), 'permit'],
        ['a source port', rule({ protocol: 'tcp', source: '<any></any><port>1024</port>' }), 'deny'],
        ['a port that the protocol has not: ignored', rule({ protocol: 'esp', destination: '<any></any><port>443</port>' }), 'deny'],
        ['a port without protocol', rule({ protocol: undefined, destination: '<any></any><port>443</port>' }), 'in doubt'],
        ['an empty source: left out by pfSense', rule({ source: '<network></network>' }), 'deny'],
        ['no destination: left out by pfSense', rule({ destination: undefined }), 'deny'],
        ['a type that pfSense takes for pass', rule({ type: 'deny' }), 'in doubt'],
    ])('reads %s', (_what, rules, verdict) => {
        expect(judge(rules)).toBe(verdict);
    });
    it.each([
        ['any', '<any></any>', 'permit'],
        ['an address', '<address>10.2.0.9</address>', 'permit'],
        ['another address', '<address>10.2.0.8</address>', 'deny'],
        ['a network', '<address>10.2.0.0/24</address>', 'permit'],
        ['not an address', '<address>10.2.0.8</address><not></not>', 'permit'],
        ['not that address', '<address>10.2.0.9</address><not></not>', 'deny'],
        ['an interface network', '<network>opt1</network>', 'permit'],
        ['not an interface network', '<network>opt1</network><not></not>', 'deny'],
        ['another interface network', '<network>lan</network>', 'deny'],
        ['an interface address', '<network>opt1ip</network>', 'deny'],
        ['the firewall itself', '<network>(self)</network>', 'deny'],
        ['not the firewall itself', '<network>(self)</network><not></not>', 'permit'],
        ['an unknown alias', '<address>nowhere</address>', 'in doubt'],
        ['not an unknown alias', '<address>nowhere</address><not></not>', 'in doubt'],
        ['a system alias', '<address>_private4_</address>', 'permit'],
        ['a system alias filled at run time', '<address>bogons</address>', 'in doubt'],
        ['the network of an interface that does not exist', '<network>opt9</network>', 'in doubt'],
    ])('reads the destination %s', (_what, destination, verdict) => {
        expect(judge(rule({ destination }))).toBe(verdict);
    });
    it.each([
        ['(self)', '10.2.0.1', 'permit'], ['(self)', '127.0.0.1', 'permit'], ['lanip', '10.1.0.1', 'permit'],
        ['lanip', '10.2.0.1', 'deny'], ['wanip', '203.0.113.2', 'permit'],
    ])('reads %s as including %s or not', (network, to, verdict) => {
        expect(judge(rule({ destination: `<network>${network}</network>` }), packet('10.1.0.9', to))).toBe(verdict);
    });
    it.each([
        ['one type', 'inet', 'echoreq', { protocol: 1, destinationPort: 8 * 256 }, 'permit'],
        ['another type', 'inet', 'unreach', { protocol: 1, destinationPort: 8 * 256 }, 'deny'],
        ['several types', 'inet', 'unreach,echoreq', { protocol: 1, destinationPort: 8 * 256 }, 'permit'],
        ['any type', 'inet', 'any', { protocol: 1, destinationPort: 13 * 256 }, 'permit'],
        ['no TCP', 'inet', '', { protocol: 6, destinationPort: 443 }, 'deny'],
        ['an unknown type', 'inet', 'nonsense', { protocol: 1, destinationPort: 8 * 256 }, 'in doubt'],
    ])('reads ICMP with %s', (_what, ipprotocol, icmptype, fields, verdict) => {
        expect(judge(rule({ ipprotocol, protocol: 'icmp', icmptype }), packet('10.1.0.9', '10.2.0.9', 0, fields))).toBe(verdict);
    });
    it('reads icmp as ICMPv6 in an IPv6 rule', () => {
        const ping6 = packet('2001:db8:1::1', '2001:db8:2::1', 128 * 256, { protocol: 58 });
        expect(judge(rule({ ipprotocol: 'inet6', protocol: 'icmp', icmptype: 'echoreq' }), ping6)).toBe('permit');
        expect(judge(rule({ ipprotocol: 'inet', protocol: 'icmp' }), ping6)).toBe('deny');
    });
    it.each([
        ['a schedule', { sched: 'office' }, 'pfsense.schedule'],
        ['a guessed operating system', { protocol: 'tcp', os: 'Windows' }, 'pfsense.os_match'],
        ['a tag', { tagged: 'A' }, 'pfsense.packet_tag'],
        ['a DSCP value', { dscp: 'af41' }, 'pfsense.packet_priority'],
        ['a VLAN priority', { vlanprio: 'vi' }, 'pfsense.packet_priority'],
        ['a limit on states', { max: '100' }, 'pfsense.limits'],
        ['a limit on connections', { protocol: 'tcp', 'max-src-conn': '5' }, 'pfsense.limits'],
        ['no state', { statetype: 'none' }, 'pfsense.no_state'],
        ['rare TCP flags', { protocol: 'tcp', tcpflags1: 'syn', tcpflags2: 'syn,ece' }, 'pfsense.tcp_flags'],
        ['an unknown part', { surprise: 'x' }, 'pfsense.unknown_part'],
        ['an unknown protocol', { protocol: 'quic' }, 'export.invalid_value'],
        ['an unknown family', { ipprotocol: 'inet7' }, 'export.invalid_value'],
    ])('leaves a rule with %s in doubt', (_what, fields, code) => {
        const more = '<schedules><schedule><name>office</name><timerange><position>1,2,3,4,5</position><hour>8:00-18:00</hour></timerange></schedule></schedules>';
        const text = config({ rules: rule(fields), more });
        expect(entering(device(text), 'lan', client)).toBe('in doubt');
        expect(lineNamed(device(text), 'rule')?.doubts.map((one) => one.code)).toContain(code);
    });
    it.each([
        ['a SYN without ACK', 'syn', 'syn,ack', 'permit'],
        ['an ACK', 'ack', 'syn,ack', 'deny'],
        ['no flags at all', '', 'syn,ack,fin', 'deny'],
    ])('reads TCP flags: %s', (_what, tcpflags1, tcpflags2, verdict) => {
        expect(judge(rule({ protocol: 'tcp', tcpflags1, tcpflags2 }))).toBe(verdict);
    });
    it.each([
        ['never', '<schedule><name>s</name></schedule>', 'deny'],
        ['always', '<schedule><name>s</name><timerange><position>1,2,3,4,5,6,7</position></timerange></schedule>', 'permit'],
        ['sometimes', '<schedule><name>s</name><timerange><month>1</month><day>2</day></timerange></schedule>', 'in doubt'],
        ['undefined', '', 'in doubt'],
    ])('knows a schedule that is in force %s', (_what, schedules, verdict) => {
        expect(entering(device(config({ rules: rule({ sched: 's' }), more: `<schedules>${schedules}</schedules>` })), 'lan', client)).toBe(verdict);
    });
    it('keeps a policy-routed pass in doubt for connected networks only', () => {
        const rules = rule({ gateway: 'GW2' });
        expect(judge(rules)).toBe('in doubt');
        expect(judge(rules, packet('10.1.0.9', '198.51.100.7'))).toBe('permit');
    });
    it('keeps a pass with a gateway in doubt where rules of down gateways are left out', () => {
        const text = config({ rules: rule({ gateway: 'GW2' }), system: '<skip_rules_gw_down></skip_rules_gw_down>' });
        expect(entering(device(text), 'lan', packet('10.1.0.9', '198.51.100.7'))).toBe('in doubt');
    });
    it('notes a rule that pfSense leaves out', () => {
        const interfaces = `${WAN}${LAN}<opt1><if>em2</if><ipaddr>10.2.0.1</ipaddr><subnet>24</subnet></opt1>`;
        const reading = read(config({ interfaces, rules: rule({ interface: 'opt1', descr: '<![CDATA[Old]]>' }) }));
        expect(codes(reading, 'note')).toEqual(['pfsense.rule_without_effect']);
        expect(codes(reading)).toEqual([]);
    });
    it('reports an interface that is defined nowhere and drops no rule', () => {
        const reading = read(config({ rules: rule({ interface: 'opt7', type: 'block' }) }));
        expect(codes(reading)).toEqual(['export.undefined_reference']);
        expect(reading.device?.filters[0]?.lines.at(-1)?.ingress?.patterns).toEqual(['opt7']);
    });
    it('unescapes and cuts descriptions', () => {
        const line = lineNamed(device(config({ rules: rule({ descr: `<![CDATA[a &quot;b&quot; &amp; ${'x'.repeat(300)}]]>`, tracker: '17' }) })), 'rule');
        expect(line?.label).toMatch(/^rule "a "b" & x+" \(17\)$/u);
        expect(line?.label.length).toBeLessThanOrEqual(200);
    });
});
describe('the order of rules', () => {
    const floating = (fields) => rule({ floating: 'yes', direction: 'in', ...fields });
    it.each([
        ['quick floating before the tab', floating({ quick: 'yes', type: 'block' }) + rule(), 'deny'],
        ['non-quick floating after the tab', floating({ type: 'block' }) + rule(), 'permit'],
        ['the last of two non-quick wins', floating({ type: 'block' }) + floating({ type: 'pass' }), 'permit'],
        ['the last of two non-quick wins, reversed', floating({ type: 'pass' }) + floating({ type: 'block' }), 'deny'],
        ['a quick one beats a later non-quick', floating({ quick: 'yes' }) + floating({ type: 'block' }), 'permit'],
        ['floating stands behind in the file and is asked first', rule() + floating({ quick: 'yes', type: 'block' }), 'deny'],
        ['a floating rule on several interfaces', floating({ quick: 'yes', type: 'block', interface: 'opt1,lan' }) + rule(), 'deny'],
        ['a floating rule on every interface', floating({ quick: 'yes', type: 'block', interface: '' }) + rule(), 'deny'],
        ['a floating rule for the way out', floating({ quick: 'yes', type: 'block', direction: 'out', interface: 'opt1' }) + rule(), 'permit'],
    ])('%s', (_what, rules, verdict) => {
        expect(judge(rules)).toBe(verdict);
    });
    it('asks groups before interfaces, in the order of the groups', () => {
        const more = '<ifgroups><ifgroupentry><members>lan opt1</members><ifname>Inside</ifname></ifgroupentry><ifgroupentry><members>lan</members><ifname>Trusted</ifname></ifgroupentry></ifgroups>';
        const both = (rules) => entering(device(config({ rules, more })), 'lan', client);
        expect(both(rule() + rule({ interface: 'Inside', type: 'block' }))).toBe('deny');
        expect(both(rule({ interface: 'Trusted' }) + rule({ interface: 'Inside', type: 'block' }))).toBe('deny');
        expect(both(rule({ interface: 'Trusted', type: 'block' }) + rule({ interface: 'Inside' }))).toBe('permit');
    });
    it('asks outgoing rules in a filter of their own', () => {
        const text = config({ rules: rule() + floating({ quick: 'yes', type: 'block', direction: 'out', interface: 'opt1' }) });
        expect(entering(device(text), 'lan', client)).toBe('permit');
        expect(leaving(device(text), 'opt1', client)).toBe('deny');
        expect(leaving(device(text), 'wan', client)).toBe('permit');
        expect(device(text).filters.map((one) => one.hooks)).toEqual([['forward', 'input'], ['forward', 'output']]);
    });
    it('asks a rule for any direction both ways', () => {
        const text = config({ rules: floating({ quick: 'yes', type: 'block', direction: 'any', interface: 'opt1' }) });
        expect(leaving(device(text), 'opt1', client)).toBe('deny');
        expect(entering(device(text), 'opt1', packet('10.2.0.9', '10.1.0.9'))).toBe('deny');
    });
    it('doubts a source on the way out where outbound NAT changes it', () => {
        const rules = floating({ quick: 'yes', type: 'block', direction: 'out', interface: 'wan', source: '<network>opt1</network>' });
        const nat = '<outbound><mode>automatic</mode></outbound>';
        expect(leaving(device(config({ rules, nat })), 'wan', packet('10.1.0.9', '198.51.100.1'))).toBe('in doubt');
        expect(leaving(device(config({ rules })), 'wan', packet('10.1.0.9', '198.51.100.1'))).toBe('permit');
        expect(leaving(device(config({ rules })), 'wan', packet('10.2.0.9', '198.51.100.1'))).toBe('deny');
    });
    it('reads the tabs of tunnels for every interface in them', () => {
        const interfaces = `${WAN}${LAN}${DMZ}<opt2><enable></enable><if>ovpns2</if><descr>SITE</descr></opt2>`;
        const more = '<openvpn><openvpn-server><vpnid>1</vpnid><tunnel_network>10.9.0.0/24</tunnel_network></openvpn-server></openvpn>';
        const fw = device(config({ interfaces, more, rules: rule({ interface: 'openvpn' }) }));
        expect(entering(fw, 'openvpn', packet('10.9.0.6', '10.2.0.9'))).toBe('permit');
        expect(entering(fw, 'opt2', packet('10.9.0.6', '10.2.0.9'))).toBe('permit');
        expect(entering(fw, 'lan', client)).toBe('deny');
    });
});
