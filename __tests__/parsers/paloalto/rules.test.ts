import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { incomplete, outcome, readSet, rule } from './packet-walk.js';

type Row = readonly [what: string, commands: string, packet: string, expected: 'pass' | 'stop' | 'doubt'];

const OBJECTS = `set address "rs 01" ip-netmask 10.20.10.11
set address rs02 ip-netmask 10.20.10.12/32
set address rs02 tag [ recorder hall ]
set address net ip-netmask 10.20.10.99/24
set address range ip-range 10.20.10.20-10.20.10.29
set address odd ip-wildcard 10.20.10.1/0.0.0.254
set address update fqdn update.example.com
set address-group pair static [ "rs 01" rs02 ]
set address-group nested static [ pair range ]
set address-group tagged dynamic filter "'recorder' and ('hall' or 'yard')"
set address-group loop static [ loop pair ]
set service rtsp protocol tcp port 554,8554-8555
set service media protocol udp port 5000-5100
set service media protocol udp source-port 1024-2000
set service-group both members [ rtsp media service-http ]
set application vms default port [ tcp/8081 udp/dynamic ]
set application-group apps members [ vms rtsp ]
set application-filter risky category networking
set schedule nights schedule-type recurring daily 20:00-23:59
`;

/** Without any rule an export counts as none. */
const OFF = rule('off', { disabled: 'yes' });

const rows: readonly Row[] = [
  ['nothing but the default rules, across', '', 'servers > dmz, 10.20.10.5 > 10.20.30.5, tcp 80', 'stop'],
  ['nothing but the default rules, inside', '', 'servers > servers, 10.20.10.5 > 10.20.10.6, tcp 80', 'pass'],
  ['intrazone-default overridden', 'set rulebase default-security-rules rules intrazone-default action deny\n', 'servers > servers, 10.20.10.5 > 10.20.10.6, tcp 80', 'stop'],
  ['interzone-default overridden', 'set rulebase default-security-rules rules interzone-default action allow\n', 'servers > dmz, 10.20.10.5 > 10.20.30.5, tcp 80', 'pass'],
  ['interzone-default with an unknown part', 'set rulebase default-security-rules rules interzone-default frob yes\n', 'servers > dmz, 10.20.10.5 > 10.20.30.5, tcp 80', 'doubt'],
  ['the first match decides', rule('a', { action: 'drop', source: '10.20.10.5' }) + rule('b'), 'servers > dmz, 10.20.10.5 > 10.20.30.5, tcp 80', 'stop'],
  ['the next rule for others', rule('a', { action: 'drop', source: '10.20.10.5' }) + rule('b'), 'servers > dmz, 10.20.10.6 > 10.20.30.5, tcp 80', 'pass'],
  ['reset is a denial', rule('a', { action: 'reset-both' }), 'servers > servers, 10.20.10.6 > 10.20.10.5, tcp 80', 'stop'],
  ['a rule that is switched off', rule('a', { disabled: 'yes' }), 'servers > dmz, 10.20.10.6 > 10.20.30.5, tcp 80', 'stop'],
  ['zones that fit', rule('a', { from: 'servers', to: 'dmz' }), 'servers > dmz, 10.20.10.6 > 10.20.30.5, tcp 80', 'pass'],
  ['zones that do not', rule('a', { from: 'dmz', to: 'servers' }), 'servers > dmz, 10.20.10.6 > 10.20.30.5, tcp 80', 'stop'],
  ['several zones', rule('a', { from: '[ outside servers ]', to: '[ dmz outside ]' }), 'servers > outside, 10.20.10.6 > 203.0.113.5, tcp 80', 'pass'],
  ['universal covers one zone as well', rule('a', { from: '[ servers dmz ]', to: '[ servers dmz ]', action: 'deny' }), 'servers > servers, 10.20.10.6 > 10.20.10.5, tcp 80', 'stop'],
  ['interzone does not', rule('a', { from: '[ servers dmz ]', to: '[ servers dmz ]', action: 'deny', 'rule-type': 'interzone' }), 'servers > servers, 10.20.10.6 > 10.20.10.5, tcp 80', 'pass'],
  ['interzone covers pairs', rule('a', { from: '[ servers dmz ]', to: '[ servers dmz ]', 'rule-type': 'interzone' }), 'dmz > servers, 10.20.30.6 > 10.20.10.5, tcp 80', 'pass'],
  ['interzone from any to any', rule('a', { 'rule-type': 'interzone' }), 'dmz > servers, 10.20.30.6 > 10.20.10.5, tcp 80', 'pass'],
  ['intrazone covers its zones', rule('a', { from: 'servers', to: '', action: 'deny', 'rule-type': 'intrazone' }), 'servers > servers, 10.20.10.6 > 10.20.10.5, tcp 80', 'stop'],
  ['intrazone covers no pair', rule('a', { from: '[ servers dmz ]', to: '', 'rule-type': 'intrazone' }), 'servers > dmz, 10.20.10.6 > 10.20.30.5, tcp 80', 'stop'],
  ['an interface without a zone', `${rule('a')}set network interface ethernet ethernet1/9 layer3 ip 10.9.9.1/24\n`, 'ethernet1/9 > servers, 10.9.9.9 > 10.20.10.5, tcp 80', 'stop'],
  ['a zone that is not there', rule('a', { from: 'nowhere' }), 'servers > dmz, 10.20.10.6 > 10.20.30.5, tcp 80', 'doubt'],
  ['an object with a blank in its name', rule('a', { destination: '"rs 01"' }), 'dmz > servers, 10.20.30.5 > 10.20.10.11, tcp 80', 'pass'],
  ['another address', rule('a', { destination: '"rs 01"' }), 'dmz > servers, 10.20.30.5 > 10.20.10.12, tcp 80', 'stop'],
  ['a network with host bits', rule('a', { destination: 'net' }), 'dmz > servers, 10.20.30.5 > 10.20.10.250, tcp 80', 'pass'],
  ['the end of a range', rule('a', { destination: 'range' }), 'dmz > servers, 10.20.30.5 > 10.20.10.29, tcp 80', 'pass'],
  ['beyond a range', rule('a', { destination: 'range' }), 'dmz > servers, 10.20.30.5 > 10.20.10.30, tcp 80', 'stop'],
  ['a group in a group', rule('a', { destination: 'nested' }), 'dmz > servers, 10.20.30.5 > 10.20.10.12, tcp 80', 'pass'],
  ['a group in itself', rule('a', { destination: 'loop' }), 'dmz > servers, 10.20.30.5 > 10.20.10.99, tcp 80', 'doubt'],
  ['an address that is not there', rule('a', { destination: 'nobody' }), 'dmz > servers, 10.20.30.5 > 10.20.10.99, tcp 80', 'doubt'],
  ['an address that is not there, in a denial before a rule', rule('a', { destination: 'nobody', action: 'deny' }) + rule('b'), 'dmz > servers, 10.20.30.5 > 10.20.10.99, tcp 80', 'doubt'],
  ['addresses in the rule itself', rule('a', { destination: '[ 10.20.10.0/30 10.20.10.8-10.20.10.9 ]' }), 'dmz > servers, 10.20.30.5 > 10.20.10.9, tcp 80', 'pass'],
  ['a wildcard that fits', rule('a', { destination: 'odd' }), 'dmz > servers, 10.20.30.5 > 10.20.10.77, tcp 80', 'doubt'],
  ['a wildcard that does not', rule('a', { destination: 'odd' }), 'dmz > servers, 10.20.30.5 > 10.20.10.78, tcp 80', 'stop'],
  ['a name', rule('a', { destination: 'update' }), 'servers > outside, 10.20.10.5 > 203.0.113.7, tcp 80', 'doubt'],
  ['a country', rule('a', { source: 'JP', action: 'deny' }) + rule('b'), 'outside > dmz, 203.0.113.7 > 10.20.30.5, tcp 80', 'doubt'],
  ['a tagged object of a dynamic group', rule('a', { destination: 'tagged' }), 'dmz > servers, 10.20.30.5 > 10.20.10.12, tcp 80', 'pass'],
  ['an address that may join a dynamic group', rule('a', { destination: 'tagged' }), 'dmz > servers, 10.20.30.5 > 10.20.10.11, tcp 80', 'doubt'],
  ['a negated destination', rule('a', { destination: 'pair', 'negate-destination': 'yes' }), 'dmz > servers, 10.20.30.5 > 10.20.10.12, tcp 80', 'stop'],
  ['outside a negated destination', rule('a', { destination: 'pair', 'negate-destination': 'yes' }), 'dmz > servers, 10.20.30.5 > 10.20.10.13, tcp 80', 'pass'],
  ['a negated source', rule('a', { source: '10.20.30.0/24', 'negate-source': 'yes' }), 'dmz > servers, 10.20.30.5 > 10.20.10.13, tcp 80', 'stop'],
  ['a negated name', rule('a', { destination: '[ update pair ]', 'negate-destination': 'yes' }), 'dmz > servers, 10.20.30.5 > 10.20.10.13, tcp 80', 'doubt'],
  ['the known part of a negated name', rule('a', { destination: '[ update pair ]', 'negate-destination': 'yes' }), 'dmz > servers, 10.20.30.5 > 10.20.10.11, tcp 80', 'stop'],
  ['any covers IPv6', rule('a'), 'dmz > servers, 2001:db8::5 > 2001:db8::6, tcp 80', 'pass'],
  ['0.0.0.0/0 does not', rule('a', { destination: '0.0.0.0/0' }), 'dmz > servers, 2001:db8::5 > 2001:db8::6, tcp 80', 'stop'],
  ['::/0 covers IPv4', rule('a', { destination: '::/0' }), 'dmz > servers, 10.20.30.5 > 10.20.10.11, tcp 80', 'pass'],
  ['::/8 covers IPv4', rule('a', { destination: '::/8' }), 'dmz > servers, 10.20.30.5 > 10.20.10.11, tcp 80', 'pass'],
  ['2000::/3 does not', rule('a', { destination: '2000::/3' }), 'dmz > servers, 10.20.30.5 > 10.20.10.11, tcp 80', 'stop'],
  ['a list of ports', rule('a', { service: 'rtsp' }), 'dmz > servers, 10.20.30.5 > 10.20.10.11, tcp 8555', 'pass'],
  ['the other protocol', rule('a', { service: 'rtsp' }), 'dmz > servers, 10.20.30.5 > 10.20.10.11, udp 554', 'stop'],
  ['a source port that fits', rule('a', { service: 'media' }), 'dmz > servers, 10.20.30.5 > 10.20.10.11, udp 5050 from 1500', 'pass'],
  ['a source port that does not', rule('a', { service: 'media' }), 'dmz > servers, 10.20.30.5 > 10.20.10.11, udp 5050 from 3000', 'stop'],
  ['a service group with a predefined member', rule('a', { service: 'both' }), 'dmz > servers, 10.20.30.5 > 10.20.10.11, tcp 8080', 'pass'],
  ['service-https', rule('a', { service: 'service-https' }), 'dmz > servers, 10.20.30.5 > 10.20.10.11, tcp 443', 'pass'],
  ['a service that is not there', rule('a', { service: 'nothing' }), 'dmz > servers, 10.20.30.5 > 10.20.10.11, tcp 443', 'doubt'],
  ['any service covers ICMP', rule('a'), 'dmz > servers, 10.20.30.5 > 10.20.10.11, icmp 2048', 'pass'],
  ['a named application on its port', rule('a', { application: 'rtsp', service: 'application-default' }), 'dmz > servers, 10.20.30.5 > 10.20.10.11, tcp 554', 'doubt'],
  ['a named application on another port', rule('a', { application: 'rtsp', service: 'application-default' }), 'dmz > servers, 10.20.30.5 > 10.20.10.11, tcp 9000', 'stop'],
  ['a named application with any service', rule('a', { application: 'rtsp' }), 'dmz > servers, 10.20.30.5 > 10.20.10.11, tcp 9000', 'doubt'],
  ['a named application with a service', rule('a', { application: 'ssl', service: 'rtsp' }), 'dmz > servers, 10.20.30.5 > 10.20.10.11, tcp 554', 'doubt'],
  ['a named application with a service, another port', rule('a', { application: 'ssl', service: 'rtsp' }), 'dmz > servers, 10.20.30.5 > 10.20.10.11, tcp 443', 'stop'],
  ['a denied application does not surely deny', rule('a', { application: 'rtsp', action: 'deny' }) + rule('b'), 'dmz > servers, 10.20.30.5 > 10.20.10.11, tcp 554', 'doubt'],
  ['an unknown application may use any port', rule('a', { application: 'frob', service: 'application-default' }), 'dmz > servers, 10.20.30.5 > 10.20.10.11, tcp 9000', 'doubt'],
  ['an application of the file', rule('a', { application: 'apps', service: 'application-default' }), 'dmz > servers, 10.20.30.5 > 10.20.10.11, tcp 8081', 'doubt'],
  ['an application of the file, another port', rule('a', { application: 'apps', service: 'application-default' }), 'dmz > servers, 10.20.30.5 > 10.20.10.11, tcp 8082', 'stop'],
  ['an application filter', rule('a', { application: 'risky', service: 'application-default' }), 'dmz > servers, 10.20.30.5 > 10.20.10.11, tcp 8082', 'doubt'],
  ['ping is ICMP', rule('a', { application: 'ping' }), 'dmz > servers, 10.20.30.5 > 10.20.10.11, tcp 80', 'stop'],
  ['any application on standard ports', rule('a', { service: 'application-default' }), 'dmz > servers, 10.20.30.5 > 10.20.10.11, tcp 9000', 'doubt'],
  ['a user', rule('a', { 'source-user': 'example\\\\operators' }), 'dmz > servers, 10.20.30.5 > 10.20.10.11, tcp 80', 'doubt'],
  ['a URL category', rule('a', { category: 'malware', action: 'deny' }) + rule('b'), 'dmz > servers, 10.20.30.5 > 10.20.10.11, tcp 80', 'doubt'],
  ['a device posture', rule('a', { 'source-hip': 'patched' }), 'dmz > servers, 10.20.30.5 > 10.20.10.11, tcp 80', 'doubt'],
  ['a schedule', rule('a', { schedule: 'nights' }), 'dmz > servers, 10.20.30.5 > 10.20.10.11, tcp 80', 'doubt'],
  ['an unknown part', rule('a', { frobnicate: 'yes' }), 'dmz > servers, 10.20.30.5 > 10.20.10.11, tcp 80', 'doubt'],
  ['an unknown action', rule('a', { action: 'ponder' }), 'dmz > servers, 10.20.30.5 > 10.20.10.11, tcp 80', 'doubt'],
  ['an unknown action before a denial', rule('a', { action: 'ponder' }) + rule('b', { action: 'deny' }), 'dmz > servers, 10.20.30.5 > 10.20.10.11, tcp 80', 'doubt'],
  ['two actions', `${rule('a')}set rulebase security rules a action deny\n`, 'dmz > servers, 10.20.30.5 > 10.20.10.11, tcp 80', 'doubt'],
  ['an object with an unknown part', `set address x ip-netmask 10.20.10.11\nset address x frob yes\n${rule('a', { destination: 'x' })}`, 'dmz > servers, 10.20.30.5 > 10.20.10.99, tcp 80', 'doubt'],
  ['a service with an unknown part', `set service x protocol tcp port 80\nset service x protocol tcp frob 1\n${rule('a', { service: 'x' })}`, 'dmz > servers, 10.20.30.5 > 10.20.10.99, tcp 81', 'doubt'],
];

describe('security rules', () => {
  it.each(rows)('%s', (_what, commands, packet, expected) => {
    expect(outcome(readSet(OBJECTS + commands + OFF).device, packet)).toBe(expected);
  });

  it.each<[string, string, readonly string[]]>([
    ['a zone that is not there', rule('a', { from: 'nowhere' }), ['export.undefined_reference zone nowhere']],
    ['an address that is not there', rule('a', { source: 'nobody' }), ['export.undefined_reference address nobody']],
    ['a service that is not there', rule('a', { service: 'x' }), ['export.undefined_reference service x']],
    ['a schedule that is not there', rule('a', { schedule: 'x' }), ['export.undefined_reference schedule x']],
    ['a group in itself', `set address-group g static g\n${rule('a', { source: 'g' })}`, ['export.cyclic_reference address-group g']],
    ['a service group in itself', `set service-group g members g\n${rule('a', { service: 'g' })}`, ['export.cyclic_reference service-group g']],
    ['an address that is none', `set address x ip-netmask 10.0.0.0/99\n${rule('a', { source: 'x' })}`, ['export.invalid_value address "x" 10.0.0.0/99 ip-netmask']],
    ['a port that is none', `set service x protocol tcp port 70000\n${rule('a', { service: 'x' })}`, ['export.invalid_value service "x" 70000 80,443,8000-8080']],
    ['an unknown part of a rule', rule('a', { frob: 'yes' }), ['export.unrecognised frob (a)']],
    ['policy-based forwarding', `${rule('a')}set rulebase pbf rules p action forward egress-interface ethernet1/1\n`, ['export.unsupported pbf rule "p"']],
    ['a denying DoS rule', `${rule('a')}set rulebase dos rules p action deny\n`, ['export.unsupported dos rule "p"']],
    ['a line that is no command', `${rule('a')}commit\n`, ['export.unrecognised commit']],
    ['no rules at all', '', ['export.no_rules']],
  ])('says that there is %s', (_what, commands, expected) => {
    expect(incomplete(readSet(commands))).toEqual(expected);
  });

  it.each<[string, string]>([
    ['a whole rule', rule('a')],
    ['a disabled forwarding rule', `${rule('a')}set rulebase pbf rules p disabled yes\nset rulebase pbf rules p action forward egress-interface ethernet1/1\n`],
    ['a DoS rule that only limits', `${rule('a')}set rulebase dos rules p action protect\n`],
    ['an undefined list that the product fills', rule('a', { source: 'panw-known-ip-list' })],
    ['prompts of a terminal', `admin@fw(active)# show\n${rule('a')}[edit]\nadmin@fw# `],
  ])('understands %s', (_what, commands) => {
    expect(incomplete(readSet(commands))).toEqual([]);
  });

  it('shows a secret by its kind alone', () => {
    const { diagnostics } = readSet(`${rule('a')}set mgt-config users admin phash $5$abc$def\n`);
    expect(diagnostics.filter(({ code }) => code === 'export.secret').map(({ parameters, location }) => [parameters, location.region?.startLine])).toEqual([[{ kind: 'password hash' }, 23]]);
    expect(JSON.stringify(diagnostics)).not.toContain('abc');
  });

  it('keeps the order of any list of rules', () => {
    const lists = fc.array(fc.record({ action: fc.constantFrom('allow', 'deny', 'drop'), source: fc.integer({ min: 0, max: 7 }) }), { minLength: 1, maxLength: 12 });
    fc.assert(fc.property(lists, (list) => {
      const { device } = readSet(list.map(({ action, source }, index) => rule(`r${index}`, { action, source: `10.20.10.${source * 32}/27` })).join(''));
      for (let host = 5; host < 256; host += 32) {
        const first = list.find(({ source }) => source === Math.floor(host / 32));
        expect(outcome(device, `servers > dmz, 10.20.10.${host} > 10.20.30.9, tcp 80`)).toBe(first?.action === 'allow' ? 'pass' : 'stop');
      }
    }), { numRuns: 40 });
  });
});
