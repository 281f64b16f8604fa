import { describe, expect, it } from 'vitest';
import type { Translation } from '../../../src/model/device.js';
import { formatIpRange } from '../../../src/model/ip-address.js';
import { spaceIncludes } from '../../../src/model/header-space.js';
import { codes, config, device, DMZ, entering, LAN, packet, read, rule } from './config.js';

const FORWARD = {
  interface: 'wan', ipprotocol: 'inet', protocol: 'tcp', source: '<any></any>',
  destination: '<network>wanip</network><port>443</port>', target: '10.2.0.9', 'local-port': '8082',
};
const forward = (fields: Readonly<Record<string, string | undefined>> = {}): string => rule({ type: undefined, ...FORWARD, ...fields });
const translations = (nat: string, more: Parameters<typeof config>[0] = {}): readonly Translation[] =>
  device(config({ ...more, nat: `<outbound><mode>disabled</mode></outbound>${nat}` })).translations;
const targetOf = (one: Translation | undefined): string => {
  if (one === undefined) return 'nothing';
  if (one.target === 'none') return 'none';
  const where = typeof one.target.addresses === 'string' ? one.target.addresses : one.target.addresses.map(formatIpRange).join(' ');
  return `${where}${one.target.ports === undefined ? '' : ` ${one.target.ports.first}-${one.target.ports.last}`} ${one.target.mapping}`;
};

describe('a port forward', () => {
  it.each([
    ['one port', {}, '10.2.0.9 8082-8082 any'],
    ['the same port', { 'local-port': '443' }, '10.2.0.9 any'],
    ['a range that moves', { destination: '<network>wanip</network><port>5000-5009</port>', 'local-port': '6000' }, '10.2.0.9 6000-6009 offset'],
    ['a range that stays', { destination: '<network>wanip</network><port>5000-5009</port>', 'local-port': '5000' }, '10.2.0.9 any'],
    ['no ports', { protocol: 'esp', destination: '<network>wanip</network>', 'local-port': undefined }, '10.2.0.9 any'],
    ['an interface as target', { target: 'lanip' }, '10.1.0.1 8082-8082 any'],
    ['an exception', { nordr: '' }, 'none'],
  ])('reads %s', (_what, fields, target) => {
    expect(targetOf(translations(forward(fields))[0])).toBe(target);
  });

  it('matches the public address, port and source on its interface', () => {
    const [one] = translations(forward({ source: '<address>198.51.100.0/24</address>' }));
    const may = one?.match.may ?? [];
    expect(one?.ingress?.patterns).toEqual(['wan']);
    expect(spaceIncludes(may, packet('198.51.100.7', '203.0.113.2', 443))).toBe(true);
    expect(spaceIncludes(may, packet('192.0.2.7', '203.0.113.2', 443))).toBe(false);
    expect(spaceIncludes(may, packet('198.51.100.7', '203.0.113.2', 444))).toBe(false);
    expect(spaceIncludes(may, packet('198.51.100.7', '203.0.113.3', 443))).toBe(false);
    expect(one?.match.must).toBe(may);
  });

  it.each([
    ['disabled', { disabled: '' }],
    ['without destination', { destination: undefined }],
    ['without target', { target: undefined }],
    ['on a disabled interface', { interface: 'opt1' }],
  ])('makes nothing of one that is %s', (_what, fields) => {
    const interfaces = `${LAN}<wan><enable></enable><if>em0</if><ipaddr>203.0.113.2</ipaddr><subnet>29</subnet></wan><opt1><if>em2</if></opt1>`;
    expect(translations(forward(fields), { interfaces })).toEqual([]);
  });

  it('may lead anywhere when its target is no address of its family', () => {
    const text = config({ nat: forward({ target: '2001:db8::9', 'associated-rule-id': 'pass' }) });
    expect(codes(read(text))).toContain('export.invalid_value');
    const [one] = device(text).translations;
    expect(targetOf(one)).toBe('0.0.0.0/0 8082-8082 any');
    expect(one?.match.must).toEqual([]);
  });

  it('keeps the order, so that an exception stands before what it excepts', () => {
    const found = translations(forward({ nordr: '', source: '<address>198.51.100.7</address>' }) + forward());
    expect(found.map((one) => [one.id, one.target === 'none'])).toEqual([['rdr-1', true], ['rdr-2', false]]);
  });

  it('permits by itself when its rule is "pass", and only what it translated', () => {
    const fw = device(config({ nat: forward({ 'associated-rule-id': 'pass', source: '<address>8.8.8.8</address>' }) }));
    expect(entering(fw, 'wan', packet('8.8.8.8', '10.2.0.9', 8082), ['rdr-1'])).toBe('permit');
    expect(entering(fw, 'wan', packet('8.8.8.8', '10.2.0.9', 8082))).toBe('deny');
    expect(entering(fw, 'wan', packet('8.8.4.4', '10.2.0.9', 8082), ['rdr-1'])).toBe('deny');
    expect(fw.filters[0]?.lines[0]?.translations).toEqual(['rdr-1']);
  });

  it.each([['nat_5f00', 'deny'], ['', 'deny'], [undefined, 'deny']])('needs a rule when its own is %s', (id, verdict) => {
    const fw = device(config({ nat: forward({ 'associated-rule-id': id }) }));
    expect(entering(fw, 'wan', packet('8.8.8.8', '10.2.0.9', 8082), ['rdr-1'])).toBe(verdict);
  });

  it('doubts a public address that DHCP gives, outside the inside networks', () => {
    const wan = '<wan><enable></enable><if>em0</if><ipaddr>dhcp</ipaddr></wan>';
    const [one] = translations(forward(), { interfaces: `${wan}${LAN}${DMZ}` });
    expect(one?.match.must).toEqual([]);
    expect(one?.doubts.map((why) => why.code)).toEqual(['pfsense.dynamic_address']);
    expect(spaceIncludes(one?.match.may ?? [], packet('8.8.8.8', '203.0.113.2', 443))).toBe(true);
    expect(spaceIncludes(one?.match.may ?? [], packet('8.8.8.8', '10.2.0.9', 443))).toBe(false);
  });

  it.each([
    ['an unknown target', { target: 'nowhere' }, 'export.undefined_reference'],
    ['an unknown part', { surprise: 'x' }, 'export.unrecognised'],
    ['an unknown protocol', { protocol: 'quic' }, 'export.invalid_value'],
    ['an unknown interface', { interface: 'opt7' }, 'export.undefined_reference'],
    ['a range that leaves the port numbers', { destination: '<network>wanip</network><port>1-65000</port>', 'local-port': '2000' }, 'export.invalid_value'],
  ])('is incomplete with %s', (_what, fields, code) => {
    expect(codes(read(config({ nat: forward(fields) })))).toContain(code);
  });

  it('repeats itself inside by pure NAT reflection', () => {
    const found = translations(forward({ natreflection: 'purenat' }));
    expect(found.map((one) => [one.id, one.ingress?.patterns])).toEqual([['rdr-1', ['wan']], ['rdr-1-reflection', ['lan', 'opt1']]]);
    expect(codes(read(config({ nat: forward({ natreflection: 'purenat' }) })), 'note')).toEqual(['pfsense.reflection']);
  });

  it('opens a way past the rules by the reflection proxy, in doubt', () => {
    const fw = device(config({ nat: forward({ natreflection: 'enable' }) }));
    expect(fw.translations[1]?.match.must).toEqual([]);
    expect(entering(fw, 'lan', packet('10.1.0.9', '10.2.0.9', 8082), ['rdr-1-reflection'])).toBe('in doubt');
    expect(entering(fw, 'lan', packet('10.1.0.9', '10.2.0.9', 8082))).toBe('deny');
  });
});

describe('a one-to-one mapping', () => {
  const mapping = (fields: string): string => `<onetoone><external>203.0.113.5</external><interface>wan</interface><ipprotocol>inet</ipprotocol>${fields}</onetoone>`;

  it('works both ways', () => {
    const found = translations(mapping('<source><address>10.2.0.9</address></source><destination><any></any></destination>'));
    expect(found.map((one) => [one.id, one.field, targetOf(one)])).toEqual([
      ['binat-1-in', 'destination', '10.2.0.9 offset'], ['binat-1-out', 'source', '203.0.113.5 offset'],
    ]);
  });

  it('takes its size from the inside', () => {
    const found = translations(mapping('<source><address>10.2.0.16/30</address></source><destination><any></any></destination>'));
    expect(targetOf(found[1])).toBe('203.0.113.4/30 offset');
    expect(spaceIncludes(found[0]?.match.may ?? [], packet('8.8.8.8', '203.0.113.7'))).toBe(true);
  });

  it('stands behind the port forwards', () => {
    const found = translations(forward() + mapping('<source><address>10.2.0.9</address></source><destination><any></any></destination>'));
    expect(found.map((one) => one.id)).toEqual(['rdr-1', 'binat-1-in', 'binat-1-out']);
  });

  it('knows exceptions and disabled ones', () => {
    const ends = '<source><address>10.2.0.9</address></source><destination><any></any></destination>';
    expect(translations(mapping(`${ends}<nobinat></nobinat>`)).map(targetOf)).toEqual(['none', 'none']);
    expect(translations(mapping(`${ends}<disabled></disabled>`))).toEqual([]);
  });
});

describe('an exception', () => {
  const mapping = '<onetoone><interface>wan</interface><external>203.0.113.4</external><source><address>10.2.0.8/31</address></source><destination><any></any></destination></onetoone>';

  it('from the port forwards still leaves a packet to the 1:1 mapping', () => {
    const exception = forward({ nordr: '', destination: '<address>203.0.113.5</address><port>443</port>', target: undefined });
    const found = translations(exception + mapping).filter((one) => one.field === 'destination');
    const asked = packet('198.51.100.7', '203.0.113.5', 443);
    const first = found.find((one) => spaceIncludes(one.match.may, asked));
    expect(targetOf(first)).toBe('10.2.0.9 offset');
    expect(first?.match.must).toBe(first?.match.may);
    expect(found.map(targetOf)).toEqual(['10.2.0.9 offset', 'none', '10.2.0.8/31 offset']);
  });

  it('from the 1:1 mappings still leaves a packet to outbound NAT', () => {
    const nobinat = mapping.replace('</onetoone>', '<nobinat></nobinat></onetoone>');
    const found = device(config({ nat: nobinat })).translations.filter((one) => one.field === 'source');
    const first = found.find((one) => spaceIncludes(one.match.may, packet('10.2.0.8', '198.51.100.7', 443)));
    expect(targetOf(first)).toBe('egress-interface 1024-65535 any');
    expect(first?.egress?.patterns).toEqual(['wan']);
  });

  it('on another interface leaves nothing to it', () => {
    const exception = forward({ interface: 'lan', nordr: '', destination: '<address>203.0.113.5</address><port>443</port>', target: undefined });
    expect(translations(exception + mapping).filter((one) => one.field === 'destination').map(targetOf)).toEqual(['none', '10.2.0.8/31 offset']);
  });
});

describe('the target of outbound NAT', () => {
  const hiding = (target: string): string => config({ nat: `<outbound><mode>advanced</mode>${rule({ type: undefined, interface: 'wan', source: '<network>10.1.0.0/24</network>', target })}</outbound>` });

  it.each(['', 'wanip', '(self)'])('%j is the address of the interface', (target) => {
    expect(codes(read(hiding(target)))).toEqual([]);
    expect(device(hiding(target)).translations.map((one) => [targetOf(one), one.doubts.length])).toEqual([['egress-interface 1024-65535 any', 0]]);
  });

  it('is not known when it names an alias that the export does not define', () => {
    expect(codes(read(hiding('GONE')))).toEqual(['export.undefined_reference']);
    const [one] = device(hiding('GONE')).translations;
    expect(one?.match.must).toEqual([]);
    expect(one?.doubts.map(({ code }) => code)).toEqual(['pfsense.unknown_part']);
  });
});

describe('outbound NAT', () => {
  const outbound = (mode: string, rules = ''): readonly Translation[] => device(config({ nat: `<outbound><mode>${mode}</mode>${rules}</outbound>` })).translations;
  const manual = '<rule><interface>wan</interface><source><network>10.2.0.0/24</network></source><sourceport></sourceport><destination><any></any></destination><target></target><natport></natport><descr></descr></rule>';

  it.each([
    ['automatic', ['auto-ike-wan', 'auto-wan']], ['hybrid', ['nat-1', 'auto-ike-wan', 'auto-wan']],
    ['advanced', ['nat-1']], ['disabled', []],
  ])('reads the mode %s', (mode, ids) => {
    expect(outbound(mode, manual).map((one) => one.id)).toEqual(ids);
  });

  it('is automatic when nothing is said', () => {
    expect(device(config({ nat: ' ' })).translations.map((one) => one.id)).toEqual(['auto-ike-wan', 'auto-wan']);
  });

  it('hides inside networks behind the interface address', () => {
    const [, general] = outbound('automatic');
    expect(targetOf(general)).toBe('egress-interface 1024-65535 any');
    expect(spaceIncludes(general?.match.must ?? [], packet('10.2.0.9', '8.8.8.8'))).toBe(true);
    expect(spaceIncludes(general?.match.may ?? [], packet('10.3.0.9', '8.8.8.8'))).toBe(false);
  });

  it.each([
    ['the interface address', '<target></target>', 'egress-interface 1024-65535 any'],
    ['an address', '<target>203.0.113.4</target><target_subnet>32</target_subnet>', '203.0.113.4 1024-65535 any'],
    ['an address as older versions write it', '<target>other-subnet</target><targetip>203.0.113.4</targetip><targetip_subnet>30</targetip_subnet>', '203.0.113.4/30 1024-65535 any'],
    ['a port', '<target></target><natport>5060</natport>', 'egress-interface 5060-5060 any'],
    ['its port kept', '<target></target><staticnatport></staticnatport>', 'egress-interface any'],
    ['an exception', '<target></target><nonat></nonat>', 'none'],
  ])('reads a manual rule with %s', (_what, fields, target) => {
    const text = `<rule><interface>wan</interface><source><network>any</network></source><destination><any></any></destination>${fields}</rule>`;
    expect(targetOf(outbound('advanced', text)[0])).toBe(target);
  });

  it('reads source, destination and ports of a manual rule', () => {
    const text = '<rule><interface>wan</interface><source><network>lan</network></source><dstport>500</dstport><destination><network>198.51.100.0/24</network><not></not></destination><target></target></rule>';
    const [one] = outbound('advanced', text);
    const matches = (...asked: Parameters<typeof packet>): boolean => spaceIncludes(one?.match.must ?? [], packet(...asked));
    expect(matches('10.1.0.9', '8.8.8.8', 500)).toBe(true);
    expect(matches('10.1.0.9', '8.8.8.8', 501)).toBe(false);
    expect(matches('10.1.0.9', '198.51.100.8', 500)).toBe(false);
    expect(matches('10.2.0.9', '8.8.8.8', 500)).toBe(false);
  });
});

describe('NAT that is not modelled', () => {
  const ends = '<interface>wan</interface><source><address>fd00::/64</address></source><destination><address>2001:db8::/64</address></destination>';
  it.each([
    ['NPt', { nat: `<npt>${ends}</npt>` }],
    ['reflection of a one-to-one mapping', { nat: '<onetoone><external>203.0.113.5</external><interface>wan</interface><source><address>10.2.0.9</address></source><destination><any></any></destination><natreflection>enable</natreflection></onetoone>' }],
    ['NAT64', { rules: rule({ ipprotocol: 'inet6', nat: '<enable></enable>' }) }],
    ['the TFTP proxy', { system: '<tftpinterface>lan</tftpinterface>' }],
    ['NAT inside IPsec', { more: '<ipsec><phase1><ikeid>1</ikeid></phase1><phase2><ikeid>1</ikeid><mode>tunnel</mode><natlocalid><type>network</type></natlocalid></phase2></ipsec>' }],
  ])('makes the reading incomplete: %s', (_what, parts) => {
    expect(codes(read(config(parts)))).toContain('export.unsupported');
  });

  it('ignores NPt that is disabled', () => {
    expect(codes(read(config({ nat: `<npt>${ends}<disabled></disabled></npt>` })))).toEqual([]);
  });
});
