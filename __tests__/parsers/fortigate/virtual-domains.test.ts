import { describe, expect, it } from 'vitest';
import type { DeviceConfig } from '../../../src/model/device.js';
import { spaceIncludes } from '../../../src/model/header-space.js';
import { codes, deviceOf, packet, policy, read, walkThrough } from './packet-walk.js';

const HEADER = '#config-version=FGT100F-7.2.8-FW-build1639-240313:opmode=0:vdom=1:user=admin\n';
const NETWORKS: Readonly<Record<string, string>> = {
  wan: 'root 203.0.113.2 255.255.255.248', dmz: 'root 10.0.9.1 255.255.255.0', cams: 'CAM 10.0.1.1 255.255.255.0', store: 'CAM 10.0.2.1 255.255.255.0', guest: 'GUEST 10.0.3.1 255.255.255.0',
};
const LINKS: Readonly<Record<string, string>> = { c0: 'root', c1: 'CAM', g0: 'root', g1: 'GUEST' };

interface Layout {
  readonly networks?: Readonly<Record<string, string>>;
  readonly links?: Readonly<Record<string, string>>;
  readonly more?: string;
}

function interfaces({ networks = NETWORKS, links = LINKS, more = '' }: Layout): string {
  const plain = Object.entries(networks).map(([name, text]) => {
    const [vdom = '', ip = '', mask = ''] = text.split(' ');
    return `edit "${name}"\nset vdom "${vdom}"\nset ip ${ip} ${mask}\nset allowaccess ping https\nnext\n`;
  });
  const ends = Object.entries(links).map(([name, vdom]) => `edit "${name}"\nset vdom "${vdom}"\nset type vdom-link\nnext\n`);
  const global = 'config system global\nset hostname "FW-V"\nset allow-traffic-redirect disable\nset ipv6-allow-traffic-redirect disable\nend\nconfig system admin\nedit "admin"\nset accprofile "super_admin"\nnext\nend\n';
  return `config global\n${global}config system interface\n${plain.join('')}${ends.join('')}${more}end\nend\n`;
}

interface Vdom {
  readonly policies?: readonly string[];
  readonly objects?: string;
}

/** A backup with the domains root, CAM and GUEST; a star of links around root unless the layout says otherwise. */
function backup(vdoms: Readonly<Record<string, Vdom>>, layout: Layout = {}): string {
  const names = [...new Set([...Object.keys(vdoms), 'root', 'CAM', 'GUEST'])];
  const bodies = Object.entries(vdoms).map(([name, { policies = [], objects = '' }]) => {
    const entries = policies.map((body, index) => `edit ${index + 1}\n${body}\nnext\n`).join('');
    return `config vdom\nedit ${name}\n${objects}config firewall policy\n${entries}end\nend\n`;
  });
  return `${HEADER}config vdom\n${names.map((name) => `edit ${name}\nnext\n`).join('')}end\n${interfaces(layout)}${bodies.join('')}`;
}

const pass = (from: string, to: string, more: Readonly<Record<string, string>> = {}): string => policy({ srcintf: `"${from}"`, dstintf: `"${to}"`, ...more });
const address = (name: string, ip: string): string => `config firewall address\nedit "${name}"\nset subnet ${ip} 255.255.255.255\nnext\nend\n`;
const vip = (more: string): string => `config firewall vip\nedit "V"\nset extip 203.0.113.3\nset mappedip "10.0.2.9"\n${more}\nnext\nend\n`;

function verdict(device: DeviceConfig, from: string, to: string, [source, destination, service = 'tcp/443']: readonly [string, string, string?]): string {
  return walkThrough(device, packet(source, destination, service), { from, to }).verdict;
}

describe('several virtual domains', () => {
  it('are one device whose interfaces carry their domain, without the ends of links', () => {
    const device = deviceOf(backup({ root: { policies: [pass('wan', 'dmz')] }, CAM: { policies: [pass('cams', 'store')] } }));
    expect(device.interfaces.map(({ name, aliases }) => `${name}: ${aliases.join()}`)).toEqual(['wan: root', 'dmz: root', 'cams: CAM', 'store: CAM', 'guest: GUEST']);
    expect(device.filters.map(({ name }) => name)).toEqual(['vdom "root" firewall policy', 'vdom "CAM" firewall policy', 'vdom "GUEST" firewall policy', 'administrative access']);
    expect(codes(read(backup({ root: { policies: [pass('wan', 'dmz')] } })), 'incomplete')).toEqual([]);
  });

  it('judge by their own policies only what enters or leaves by their own interfaces', () => {
    const device = deviceOf(backup({ root: { policies: [pass('any', 'any')] }, CAM: { policies: [pass('cams', 'store')] } }));
    expect(verdict(device, 'wan', 'dmz', ['203.0.113.4', '10.0.9.5'])).toBe('permit');
    expect(verdict(device, 'cams', 'store', ['10.0.1.5', '10.0.2.5'])).toBe('permit');
    expect(verdict(device, 'store', 'cams', ['10.0.2.5', '10.0.1.5'])).toBe('deny');
    expect(verdict(device, 'guest', 'guest', ['10.0.3.5', '10.0.3.6'])).toBe('deny');
    expect(walkThrough(device, packet('10.0.1.5', '10.0.2.5', 'tcp/443'), { from: 'cams', to: 'store' }).by).toContain('vdom "CAM" policy 1');
  });

  it('need a policy of both for what passes from one to the other', () => {
    const both = { root: { policies: [pass('c0', 'dmz')] }, CAM: { policies: [pass('cams', 'c1')] } };
    const ask = (text: string): string => verdict(deviceOf(text), 'cams', 'dmz', ['10.0.1.5', '10.0.9.5']);
    expect(ask(backup(both))).toBe('permit');
    expect(ask(backup({ ...both, root: { policies: [pass('g0', 'dmz')] } }))).toBe('deny');
    expect(ask(backup({ ...both, CAM: { policies: [pass('store', 'c1')] } }))).toBe('deny');
    expect(ask(backup({ root: { policies: [pass('any', 'any')] }, CAM: { policies: [pass('any', 'any')] } }))).toBe('permit');
    expect(ask(backup({ root: { policies: [pass('any', 'any')] }, CAM: { policies: [pass('cams', 'any', { service: '"HTTP"' })] } }))).toBe('deny');
    expect(verdict(deviceOf(backup(both)), 'dmz', 'cams', ['10.0.9.5', '10.0.1.5'])).toBe('deny');
  });

  it('need a policy of the domain between them as well', () => {
    const ends = { CAM: { policies: [pass('any', 'any')] }, GUEST: { policies: [pass('any', 'any')] } };
    const ask = (root: readonly string[]): string => verdict(deviceOf(backup({ ...ends, root: { policies: root } })), 'guest', 'cams', ['10.0.3.5', '10.0.1.5']);
    expect(ask([pass('g0', 'c0')])).toBe('permit');
    expect(ask([pass('any', 'any')])).toBe('permit');
    expect(ask([pass('c0', 'g0')])).toBe('deny');
    expect(ask([pass('g0', 'dmz'), pass('wan', 'c0')])).toBe('deny');
  });

  it('let nothing pass where no link, or one that is down, joins them', () => {
    const open = { root: { policies: [pass('any', 'any')] }, CAM: { policies: [pass('any', 'any')] } };
    const ask = (layout: Layout): string => verdict(deviceOf(backup(open, layout)), 'cams', 'dmz', ['10.0.1.5', '10.0.9.5']);
    expect(ask({ links: {} })).toBe('deny');
    expect(ask({ links: {}, more: 'edit "c0"\nset vdom "root"\nset type vdom-link\nset status down\nnext\nedit "c1"\nset vdom "CAM"\nset type vdom-link\nnext\n' })).toBe('deny');
    expect(ask({ links: { c0: 'root', c1: 'CAM' } })).toBe('permit');
    expect(ask({ links: { c1: 'CAM' }, more: 'edit "c0"\nset vdom "root"\nnext\n' })).toBe('permit');
    expect(ask({ links: { c0: 'root' }, more: 'edit "c1"\nset vdom "CAM"\nnext\n' })).toBe('permit');
  });

  it('are joined by links of the network processor, and by VLANs on them', () => {
    const open = { root: { policies: [pass('v7a', 'dmz')] }, CAM: { policies: [pass('cams', 'v7b')] } };
    const processor = 'edit "npu0_vlink0"\nset vdom "root"\nset type physical\nnext\nedit "npu0_vlink1"\nset vdom "CAM"\nset type physical\nnext\n';
    const vlan = (name: string, vdom: string, parent: string, id: number): string => `edit "${name}"\nset vdom "${vdom}"\nset ip 10.9.${id}.${parent.endsWith('0') ? 1 : 2} 255.255.255.252\nset interface "${parent}"\nset vlanid ${id}\nnext\n`;
    const ask = (more: string): string => verdict(deviceOf(backup(open, { links: {}, more })), 'cams', 'dmz', ['10.0.1.5', '10.0.9.5']);
    expect(ask(`${processor}${vlan('v7a', 'root', 'npu0_vlink0', 7)}${vlan('v7b', 'CAM', 'npu0_vlink1', 7)}`)).toBe('permit');
    expect(ask(`${processor}${vlan('v7a', 'root', 'npu0_vlink0', 7)}${vlan('v7b', 'CAM', 'npu0_vlink1', 8)}`)).toBe('deny');
    const bare = { root: { policies: [pass('npu0_vlink0', 'dmz')] }, CAM: { policies: [pass('cams', 'npu0_vlink1')] } };
    expect(verdict(deviceOf(backup(bare, { links: {}, more: processor })), 'cams', 'dmz', ['10.0.1.5', '10.0.9.5'])).toBe('permit');
  });

  it('are in doubt, and the site incomplete, where they are joined in several ways', () => {
    const closed = { root: { policies: [pass('wan', 'dmz')] }, CAM: { policies: [pass('cams', 'store')] } };
    const twice = backup(closed, { links: { c0: 'root', c1: 'CAM', d0: 'root', d1: 'CAM' } });
    const outside = backup(closed, { links: {}, networks: { ...NETWORKS, uplink: 'CAM 203.0.113.3 255.255.255.248' } });
    for (const text of [twice, outside]) {
      expect(codes(read(text), 'incomplete')).toEqual(['fortigate.vdom_ways']);
      expect(verdict(deviceOf(text), 'cams', 'dmz', ['10.0.1.5', '10.0.9.5'])).toBe('in doubt');
      expect(verdict(deviceOf(text), 'cams', 'store', ['10.0.1.5', '10.0.2.5'])).toBe('permit');
      expect(verdict(deviceOf(text), 'guest', 'dmz', ['10.0.3.5', '10.0.9.5'])).toBe('deny');
    }
  });

  it('keep their objects, zones and numbers of policies apart', () => {
    const zone = (member: string): string => `config system zone\nedit "LAN"\nset interface "${member}"\nnext\nend\n`;
    const device = deviceOf(
      backup({
        root: { objects: `${address('server', '10.0.9.5')}${zone('dmz')}`, policies: [pass('wan', 'LAN', { dstaddr: '"server"' })] },
        CAM: { objects: `${address('server', '10.0.2.7')}${zone('store')}`, policies: [pass('cams', 'LAN', { dstaddr: '"server"' })] },
      }),
    );
    expect(verdict(device, 'wan', 'dmz', ['198.51.100.1', '10.0.9.5'])).toBe('permit');
    expect(verdict(device, 'wan', 'dmz', ['198.51.100.1', '10.0.2.7'])).toBe('deny');
    expect(verdict(device, 'cams', 'store', ['10.0.1.5', '10.0.2.7'])).toBe('permit');
    expect(verdict(device, 'cams', 'store', ['10.0.1.5', '10.0.9.5'])).toBe('deny');
  });

  it('leave out static routes into a link', () => {
    const route = (device: string): string => `config router static\nedit 1\nset device "${device}"\nset gateway 203.0.113.1\nnext\nend\n`;
    const device = deviceOf(backup({ root: { objects: route('wan'), policies: [pass('any', 'any')] }, CAM: { objects: route('c1'), policies: [pass('any', 'any')] } }));
    expect(device.routes.map((one) => one.interface)).toEqual(['wan']);
  });

  it('report interfaces of a domain that the export does not hold', () => {
    const text = backup({ root: { policies: [pass('wan', 'dmz')] } }, { networks: { ...NETWORKS, lost: 'GONE 10.0.7.1 255.255.255.0' } });
    expect(codes(read(text), 'incomplete')).toEqual(['export.undefined_reference']);
  });

  it('cannot be joined without interfaces', () => {
    const reading = read(backup({ root: { policies: [pass('any', 'any')] }, CAM: { policies: [pass('any', 'any')] } }, { networks: {}, links: {} }));
    expect(reading.device).toBeUndefined();
    expect(codes(reading, 'incomplete')).toContain('fortigate.no_interfaces');
  });

  it('name an interface of another domain for nothing', () => {
    expect(codes(read(backup({ root: { policies: [pass('wan', 'cams')] } })), 'incomplete')).toEqual(['export.undefined_reference']);
  });
});

describe('translation across virtual domains', () => {
  it('publishes a server of another domain', () => {
    const text = backup({ root: { objects: vip('set extintf "wan"'), policies: [pass('wan', 'c0', { dstaddr: '"V"' })] }, CAM: { objects: address('server', '10.0.2.9'), policies: [pass('c1', 'store', { dstaddr: '"server"' })] } });
    expect(codes(read(text), 'incomplete')).toEqual([]);
    expect(verdict(deviceOf(text), 'wan', 'store', ['198.51.100.1', '203.0.113.3'])).toBe('permit');
    expect(verdict(deviceOf(text), 'wan', 'store', ['198.51.100.1', '10.0.2.9'])).toBe('deny');
  });

  it('publishes it also where the other domain has virtual IPs of its own', () => {
    const own = vip('set extintf "store"').replaceAll('"V"', '"W"').replace('203.0.113.3', '10.0.8.8').replace('10.0.2.9', '10.0.1.9');
    const text = backup({ root: { objects: vip('set extintf "wan"'), policies: [pass('wan', 'c0', { dstaddr: '"V"' })] }, CAM: { objects: own, policies: [pass('c1', 'store')] } });
    expect(verdict(deviceOf(text), 'wan', 'store', ['198.51.100.1', '203.0.113.3'])).toBe('permit');
    expect(new Set(deviceOf(text).translations.map(({ id }) => id)).size).toBe(deviceOf(text).translations.length);
  });

  it('leaves in doubt what a virtual IP behind a link does', () => {
    const text = backup({ root: { objects: vip('set extintf "c0"').replace('10.0.2.9', '10.0.9.9'), policies: [pass('c0', 'dmz', { dstaddr: '"V"' })] }, CAM: { policies: [pass('cams', 'c1')] } });
    const [translation, ...others] = deviceOf(text).translations;
    expect([others, translation?.ingress?.patterns, translation?.match.must, translation?.match.may.length]).toEqual([[], ['cams', 'store'], [], 1]);
    expect(translation?.doubts.map(({ code }) => code)).toEqual(['fortigate.vdom_vip']);
    expect(verdict(deviceOf(text), 'cams', 'dmz', ['10.0.1.5', '203.0.113.3'])).not.toBe('deny');
  });

  it('is incomplete where what one domain delivers is what another takes', () => {
    const text = backup({ root: { objects: vip('set extintf "wan"'), policies: [pass('any', 'any')] }, CAM: { objects: vip('set extintf "any"').replace('203.0.113.3', '10.0.2.9'), policies: [pass('any', 'any')] } });
    expect(codes(read(text), 'incomplete')).toEqual(['fortigate.vdom_vip']);
  });

  it('changes the source by the domain that the packet leaves by', () => {
    const text = backup({ root: { policies: [pass('c0', 'wan', { nat: 'enable' })] }, CAM: { policies: [pass('cams', 'c1')] } });
    const device = deviceOf(text);
    expect(codes(read(text), 'incomplete')).toEqual([]);
    expect(verdict(device, 'cams', 'wan', ['10.0.1.5', '198.51.100.1'])).toBe('permit');
    const [source] = device.translations;
    expect([source?.field, source?.ingress?.patterns, source?.egress?.patterns]).toEqual(['source', ['cams', 'store'], ['wan']]);
    expect(spaceIncludes(source?.match.must ?? [], packet('10.0.1.5', '198.51.100.1', 'tcp/443'))).toBe(true);
  });

  it('is incomplete and in doubt where the source changes at a link', () => {
    const text = backup({ root: { policies: [pass('c0', 'dmz')] }, CAM: { policies: [pass('cams', 'c1', { nat: 'enable' })] } });
    expect(codes(read(text), 'incomplete')).toEqual(['fortigate.vdom_nat']);
    expect(verdict(deviceOf(text), 'cams', 'dmz', ['10.0.1.5', '10.0.9.5'])).toBe('in doubt');
    expect(verdict(deviceOf(text), 'wan', 'dmz', ['198.51.100.1', '10.0.9.5'])).toBe('deny');
  });
});

describe('traffic to a device of several virtual domains', () => {
  const ask = (text: string, from: string, [source, destination, service = 'tcp/443']: readonly [string, string, string?]): readonly string[] => {
    const device = deviceOf(text);
    return device.filters.filter(({ hooks }) => hooks.includes('input')).map((filter) => walkThrough({ ...device, filters: [{ ...filter, hooks: ['forward'] }] }, packet(source, destination, service), { from }).verdict);
  };
  const open = { root: { policies: [pass('any', 'any')] }, CAM: { policies: [pass('any', 'any')] } };

  it('reaches what allowaccess opens on the interface itself, and in doubt from another domain', () => {
    expect(ask(backup(open), 'cams', ['10.0.1.5', '10.0.1.1'])).toEqual(['permit']);
    expect(ask(backup(open), 'cams', ['10.0.1.5', '10.0.1.1', 'tcp/22'])).toEqual(['deny']);
    expect(ask(backup(open), 'cams', ['10.0.1.5', '10.0.9.1'])).toEqual(['in doubt']);
    expect(ask(backup(open, { links: {} }), 'cams', ['10.0.1.5', '10.0.9.1'])).toEqual(['deny']);
  });

  it('is judged by the local-in policies of the domain whose address is asked for', () => {
    const localIn = 'config firewall local-in-policy\nedit 1\nset intf "any"\nset srcaddr "all"\nset dstaddr "all"\nset service "ALL"\nset schedule "always"\nnext\nend\n';
    const text = backup({ ...open, root: { objects: localIn, policies: [pass('any', 'any')] } });
    expect(ask(text, 'wan', ['198.51.100.1', '203.0.113.2'])).toEqual(['deny', 'permit']);
    expect(ask(text, 'cams', ['10.0.1.5', '10.0.1.1'])[0]).not.toBe('deny');
    expect(ask(text, 'cams', ['10.0.1.5', '10.0.9.1'])[0]).toBe('in doubt');
  });
});
