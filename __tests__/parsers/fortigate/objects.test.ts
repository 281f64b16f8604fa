/** Address objects, services and virtual servers in the spellings that real configurations hold less often. */
import { describe, expect, it } from 'vitest';
import { formatIpRange } from '../../../src/model/ip-address.js';
import { spaceIncludes } from '../../../src/model/header-space.js';
import type { Translation } from '../../../src/model/device.js';
import { codes, deviceOf, packet, policy, read, walk, withPolicies } from './packet-walk.js';

function verdict(objects: string, fields: Readonly<Record<string, string>>, one: ReturnType<typeof packet>): string {
  return walk(deviceOf(withPolicies({ objects, policies: [policy(fields)] })), one, { from: 'lan', to: 'srv' }).verdict;
}

function address(body: string, name = 'THIS'): string {
  return `config firewall address\n    edit "${name}"\n        ${body.split('; ').join('\n        ')}\n    next\nend\n`;
}

describe('address objects', () => {
  it.each([
    ['set subnet 10.0.2.0 255.255.255.0', '10.0.2.9', 'permit'],
    ['set subnet 10.0.2.0 255.255.255.0', '10.0.3.9', 'deny'],
    ['set type iprange; set start-ip 10.0.2.9; set end-ip 10.0.2.10', '10.0.2.10', 'permit'],
    ['set type iprange; set start-ip 10.0.2.9; set end-ip 10.0.2.10', '10.0.2.11', 'deny'],
    ['set type iprange; set start-ip 10.0.2.10; set end-ip 10.0.2.9', '10.0.2.9', 'in doubt'],
    ['set type iprange; set start-ip 10.0.2.10', '10.0.2.10', 'in doubt'],
    ['set type wildcard; set wildcard 10.0.2.0 255.255.255.0', '10.0.2.9', 'permit'],
    ['set type wildcard; set wildcard 10.0.2.9 255.0.255.255', '10.7.2.9', 'permit'],
    ['set type wildcard; set wildcard 10.0.0.9 255.0.0.255', '10.0.2.9', 'in doubt'],
    ['set type wildcard; set wildcard 10.0.2.9 255.0.255.255', '11.0.2.9', 'deny'],
    ['set type wildcard; set wildcard 10.0.2.9', '10.0.2.9', 'in doubt'],
    ['set type wildcard', '10.0.2.9', 'in doubt'],
    ['set type interface-subnet; set interface "srv"', '10.0.2.9', 'permit'],
    ['set type interface-subnet; set interface "srv"', '10.0.3.9', 'deny'],
    ['set type interface-subnet; set interface "srv"; set subnet 10.0.2.0 255.255.255.0', '10.0.2.9', 'permit'],
    ['set type interface-subnet; set interface "srv"; set subnet 10.0.3.0 255.255.255.0', '10.0.2.9', 'in doubt'],
    ['set type interface-subnet; set interface "srv"; set subnet 10.0.3.0 255.255.255.0', '10.0.3.9', 'in doubt'],
    ['set type interface-subnet; set interface "srv"; set subnet 10.0.3.0 255.255.255.0', '10.0.4.9', 'deny'],
    ['set type interface-subnet; set interface "srv"; set subnet 10.0.3.0 x', '10.0.2.9', 'in doubt'],
    ['set type interface-subnet; set interface "gone"', '10.0.2.9', 'in doubt'],
    ['set type fqdn; set fqdn "www.example.com"', '10.0.2.9', 'in doubt'],
    ['set type geography; set country "JP"', '10.0.2.9', 'in doubt'],
  ])('%s and %s: %s', (body, destination, expected) => {
    expect(verdict(address(body), { dstaddr: '"THIS"' }, packet('10.0.1.5', destination, 'tcp/443'))).toBe(expected);
  });

  it('named "none" holds no address', () => {
    expect(verdict(address('set subnet 0.0.0.0 255.255.255.255', 'none'), { dstaddr: '"none"' }, packet('10.0.1.5', '10.0.2.9', 'tcp/443'))).toBe('deny');
  });

  it.each([
    ['"www.Example.com"', ['www.example.com']],
    ['"*.example.com"', undefined],
    ['""', undefined],
  ])('of the DNS name %s limit a line to it', (name, names) => {
    const { filters } = deviceOf(withPolicies({ objects: address(`set type fqdn; set fqdn ${name}`), policies: [policy({ dstaddr: '"THIS"' })] }));
    expect(filters.find((one) => one.name === 'firewall policy')?.lines[0]?.destinationNames).toEqual(names);
  });

  it('that no section defines are in doubt, an external list among them', () => {
    const list = 'config system external-resource\n    edit "FEED"\n        set type address\n        set resource "https://feed.example/list"\n    next\nend\n';
    expect(verdict(list, { dstaddr: '"FEED"' }, packet('10.0.1.5', '10.0.2.9', 'tcp/443'))).toBe('in doubt');
    expect(codes(read(withPolicies({ policies: [policy({ dstaddr: '"GONE"' })] })), 'incomplete')).toContain('export.undefined_reference');
  });
});

function service(body: string): string {
  return `config firewall service custom\n    edit "THIS"\n        ${body.split('; ').join('\n        ')}\n    next\nend\n`;
}

describe('services', () => {
  it.each([
    ['set protocol ICMP6; set icmptype 128', 'icmp6/32768', 'permit'],
    ['set protocol ICMP6; set icmptype 128', 'icmp/32768', 'deny'],
    ['set protocol ICMP; set icmptype 256', 'icmp/2048', 'in doubt'],
    ['set protocol ICMP; set icmptype 8; set icmpcode x', 'icmp/2048', 'in doubt'],
    ['set protocol IP', 'tcp/443', 'permit'],
    ['set protocol IP; set protocol-number 0', '47', 'permit'],
    ['set protocol IP; set protocol-number 256', '47', 'in doubt'],
    ['set protocol ALL', 'tcp/443', 'permit'],
    ['set protocol ALL; set proxy enable', 'tcp/443', 'deny'],
    ['set protocol MAGIC', 'tcp/443', 'in doubt'],
    ['set tcp-portrange 443:50000-40000', 'tcp/443', 'in doubt'],
    ['set tcp-portrange 444-443', 'tcp/443', 'in doubt'],
    ['set tcp-portrange 443 x', 'tcp/443', 'in doubt'],
    ['set sctp-portrange 443', 'sctp/443', 'permit'],
    ['set sctp-portrange 443', 'tcp/443', 'deny'],
    ['set udplite-portrange 443', '136/443', 'permit'],
    ['set tcp-portrange 443; set iprange 0.0.0.0', 'tcp/443', 'permit'],
    ['set tcp-portrange 443; set iprange 10.0.2.0-10.0.2.8', 'tcp/443', 'deny'],
    ['set tcp-portrange 443; set iprange x', 'tcp/443', 'in doubt'],
    ['set tcp-portrange 443; set fqdn "www.example.com"', 'tcp/443', 'in doubt'],
    ['set tcp-portrange 443; set app-service-type app-id; set application 1', 'tcp/443', 'in doubt'],
    ['set tcp-portrange 443; set app-service-type app-id; set application 1', 'tcp/80', 'in doubt'],
  ])('%s and %s: %s', (body, protocol, expected) => {
    expect(verdict(service(body), { service: '"THIS"' }, packet('10.0.1.5', '10.0.2.9', protocol))).toBe(expected);
  });

  const BUILT_IN: Readonly<Record<string, readonly string[]>> = {
    ALL_TCP: ['tcp/1', 'tcp/65535'], ALL_UDP: ['udp/1', 'udp/65535'], ALL_ICMP: ['icmp/0', 'icmp/2048'], ALL_ICMP6: ['icmp6/0'],
    GRE: ['47'], ESP: ['50'], AH: ['51'], OSPF: ['89'], PING: ['icmp/2048'], PING6: ['icmp6/32768'],
    HTTP: ['tcp/80'], HTTPS: ['tcp/443'], SSH: ['tcp/22'], TELNET: ['tcp/23'], FTP: ['tcp/21'],
    SMTP: ['tcp/25'], SMTPS: ['tcp/465'], IMAP: ['tcp/143'], IMAPS: ['tcp/993'], POP3: ['tcp/110'], POP3S: ['tcp/995'],
    RDP: ['tcp/3389'], DNS: ['tcp/53', 'udp/53'], NTP: ['tcp/123', 'udp/123'], DHCP: ['udp/67', 'udp/68'], SYSLOG: ['udp/514'],
    SNMP: ['tcp/161', 'tcp/162', 'udp/161', 'udp/162'], SAMBA: ['tcp/139'], SMB: ['tcp/445'], LDAP: ['tcp/389'], LDAP_UDP: ['udp/389'],
    KERBEROS: ['tcp/88', 'tcp/464', 'udp/88', 'udp/464'], 'DCE-RPC': ['tcp/135', 'udp/135'], RADIUS: ['udp/1812', 'udp/1813'],
    'MS-SQL': ['tcp/1433', 'tcp/1434'], RTSP: ['tcp/554', 'tcp/7070', 'tcp/8554', 'udp/554'], IKE: ['udp/500', 'udp/4500'], NONE: ['tcp/0'],
  };
  const WIDE: readonly string[] = ['ALL_TCP', 'ALL_UDP', 'ALL_ICMP', 'ALL_ICMP6'];
  const EVERY = [...new Set(Object.values(BUILT_IN).flat())];

  it.each(Object.keys(BUILT_IN).filter((name) => !WIDE.includes(name)))('the built-in %s is what FortiOS ships, and nothing of the others', (name) => {
    const { filters, translations } = deviceOf(withPolicies({ policies: [policy({ service: `"${name}"` })] }));
    expect(translations).toEqual([]);
    const [line] = filters.find((one) => one.name === 'firewall policy')?.lines ?? [];
    expect(EVERY.filter((one) => spaceIncludes(line?.match.must ?? [], packet('10.0.1.5', '10.0.2.9', one))).sort()).toEqual([...(BUILT_IN[name] ?? [])].sort());
  });

  it.each(WIDE)('the built-in %s is all of its protocol alone', (name) => {
    for (const one of BUILT_IN[name] ?? []) expect(verdict('', { service: `"${name}"` }, packet('10.0.1.5', '10.0.2.9', one))).toBe('permit');
    expect(verdict('', { service: `"${name}"` }, packet('10.0.1.5', '10.0.2.9', '47'))).toBe('deny');
  });
});

/** A virtual IP as `203.0.113.3 tcp 443 to 10.0.2.9 ports 8082-8082 offset`, with what leaves it in doubt. */
function virtualIp(body: string): string {
  const objects = `config firewall vip\n    edit "THIS"\n        set extip 203.0.113.3\n        set extintf "wan"\n        ${body.split('; ').join('\n        ')}\n    next\nend\n`;
  const { translations } = deviceOf(withPolicies({ objects, policies: [policy({ srcintf: '"wan"', dstaddr: '"THIS"' })] }));
  return translations.filter((one) => one.field === 'destination').map(words).join(' | ');
}

function words({ match, target, doubts }: Translation): string {
  const ranges = (list: readonly { readonly first: number; readonly last: number }[]): string => list.map(({ first, last }) => `${first}-${last}`).join();
  const from = match.may.map((one) => `${one.destination.map(formatIpRange).join()} ${ranges(one.protocols)} ${ranges(one.destinationPorts)}`).join(' and ');
  if (target === 'none') return `${from} stays`;
  const addresses = typeof target.addresses === 'string' ? target.addresses : target.addresses.map(formatIpRange).join();
  return `${from} to ${addresses}${target.ports === undefined ? '' : ` ports ${ranges([target.ports])}`} ${target.mapping}${doubts.length > 0 ? ' in doubt' : ''}`;
}

const ALL = '0-255 0-65535';
const BALANCED = 'set type server-load-balance; set server-type tcp; set extport 443';
const server = (...fields: readonly string[]): string => fields.map((field) => `set ${field}; `).join('');
const servers = (...bodies: readonly string[]): string => `config realservers; ${bodies.map((body, index) => `edit ${index + 1}; ${body}next; `).join('')}end`;

describe('virtual IPs', () => {
  it.each([
    ['set mappedip "10.0.2.9"', `203.0.113.3 ${ALL} to 10.0.2.9 offset`],
    ['set mappedip "10.0.2.9-10.0.2.10"', `203.0.113.3 ${ALL} to 10.0.2.9-10.0.2.10 any`],
    ['set mappedip "10.0.2.9"; set portforward enable; set extport 443; set mappedport 8082', '203.0.113.3 6-6 443-443 to 10.0.2.9 ports 8082-8082 offset'],
    ['set mappedip "10.0.2.9"; set portforward enable; set protocol udp; set extport 443', '203.0.113.3 17-17 443-443 to 10.0.2.9 ports 443-443 offset'],
    ['set mappedip "10.0.2.9"; set portforward enable; set protocol sctp; set extport 443; set mappedport 0', '203.0.113.3 132-132 443-443 to 10.0.2.9 ports 443-443 offset'],
    ['set mappedip "10.0.2.9"; set portforward enable; set protocol icmp', '203.0.113.3 1-1 0-65535 to 10.0.2.9 offset'],
    ['set mappedip "10.0.2.9"; set portforward enable; set extport 8000-8001; set mappedport 80', '203.0.113.3 6-6 8000-8001 to 10.0.2.9 ports 80-80 any'],
    ['set mappedip "10.0.2.9"; set portforward enable; set protocol magic; set extport 443', `203.0.113.3 ${ALL} to 10.0.2.9 offset in doubt`],
    ['set mappedip "10.0.2.9"; set portforward enable; set extport x', '203.0.113.3 6-6 0-65535 to 10.0.2.9 offset in doubt'],
    ['set mappedip "10.0.2.9"; set portforward enable; set extport 443; set mappedport x', '203.0.113.3 6-6 443-443 to 10.0.2.9 ports 0-65535 any in doubt'],
    ['set mappedip "x"', `203.0.113.3 ${ALL} to 0.0.0.0/0 any in doubt`],
    ['set type fqdn; set mapped-addr "INSIDE"', `203.0.113.3 ${ALL} to 0.0.0.0/0 any in doubt`],
    ['config mappedip; edit "10.0.2.9"; next; end', `203.0.113.3 ${ALL} to 10.0.2.9 offset`],
    ['config mappedip; edit 1; set range 10.0.2.9; next; end', `203.0.113.3 ${ALL} to 10.0.2.9 offset`],
  ])('%s', (body, expected) => {
    expect(virtualIp(body)).toBe(expected);
  });

  it.each([
    [servers(server('ip 10.0.2.50', 'port 8443')), '203.0.113.3 6-6 443-443 to 10.0.2.50 ports 8443-8443 offset'],
    [servers(server('ip 10.0.2.50', 'port 80'), server('ip 10.0.2.52', 'port 80')), '203.0.113.3 6-6 443-443 to 10.0.2.50,10.0.2.52 ports 80-80 any'],
    [servers(server('ip 10.0.2.50', 'port 80'), server('ip 10.0.2.52', 'port 81')), '203.0.113.3 6-6 443-443 to 10.0.2.50,10.0.2.52 ports 0-65535 any in doubt'],
    [servers(server('ip 10.0.2.50', 'port 80'), server('ip 10.0.2.52')), '203.0.113.3 6-6 443-443 to 10.0.2.50,10.0.2.52 ports 0-65535 any in doubt'],
    [servers(server('ip 10.0.2.50')), '203.0.113.3 6-6 443-443 to 10.0.2.50 ports 443-443 offset'],
    [servers(server('ip 10.0.2.50', 'port 80'), server('ip 10.0.2.52', 'port 80', 'status disable')), '203.0.113.3 6-6 443-443 to 10.0.2.50 ports 80-80 offset'],
    [servers(server('ip x', 'port 80')), '203.0.113.3 6-6 443-443 to 0.0.0.0/0 ports 443-443 any in doubt'],
    [servers(server('ip 10.0.2.50', 'port x')), '203.0.113.3 6-6 443-443 to 0.0.0.0/0 ports 443-443 any in doubt'],
  ])('with real servers %s', (body, expected) => {
    expect(virtualIp(`${BALANCED}; ${body}`)).toBe(expected);
  });

  it.each([
    ['ip', `203.0.113.3 ${ALL} to 10.0.2.50 offset`],
    ['udp', '203.0.113.3 17-17 443-443 to 10.0.2.50 ports 443-443 offset'],
    ['https', '203.0.113.3 6-6 443-443 to 10.0.2.50 ports 443-443 offset'],
  ])('of server type %s', (type, expected) => {
    expect(virtualIp(`${BALANCED.replace('server-type tcp', `server-type ${type}`)}; ${servers(server('ip 10.0.2.50'))}`)).toBe(expected);
  });
});
