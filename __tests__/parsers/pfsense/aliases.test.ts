import { describe, expect, it } from 'vitest';
import { codes, config, device, entering, lineNamed, packet, read, rule } from './config.js';

const alias = (name: string, type: string, address: string, more = ''): string =>
  `<alias><name>${name}</name><type>${type}</type><address>${address}</address><descr></descr><detail></detail>${more}</alias>`;
const to = (aliases: string, destination = '<address>A</address>', asked = packet('10.1.0.9', '10.2.0.9', 443)): string =>
  entering(device(config({ aliases, rules: rule({ protocol: 'tcp', destination }) })), 'lan', asked);

describe('an alias of addresses', () => {
  it.each([
    ['the host', alias('A', 'host', '10.2.0.8 10.2.0.9'), 'permit'],
    ['another host', alias('A', 'host', '10.2.0.8'), 'deny'],
    ['the network', alias('A', 'network', '10.2.0.0/24'), 'permit'],
    ['a range', alias('A', 'host', '10.2.0.5-10.2.0.12'), 'permit'],
    ['a range beside', alias('A', 'host', '10.2.0.5-10.2.0.8'), 'deny'],
    ['every IPv6 address', alias('A', 'network', '::/0'), 'deny'],
    ['nothing', alias('A', 'host', ''), 'deny'],
    ['a nested alias', alias('A', 'network', 'B') + alias('B', 'host', '10.2.0.9'), 'permit'],
    ['an alias nested twice, defined before', alias('C', 'host', '10.2.0.9') + alias('B', 'network', 'C') + alias('A', 'network', '192.0.2.1 B'), 'permit'],
    ['a host name', alias('A', 'host', 'cam.example.org'), 'in doubt'],
    ['a host name beside the host', alias('A', 'host', 'cam.example.org 10.2.0.9'), 'permit'],
    ['a nested host name', alias('A', 'host', 'B') + alias('B', 'host', 'cam.example.org'), 'in doubt'],
    ['addresses from a URL', alias('A', 'url', '10.2.0.9'), 'in doubt'],
    ['a table from a URL', alias('A', 'urltable', '', '<url>https://example.org/l.txt</url><updatefreq>1</updatefreq>'), 'in doubt'],
    ['ports where addresses belong', alias('A', 'port', '443'), 'in doubt'],
    ['an unknown type', alias('A', 'geo', 'JP'), 'in doubt'],
    ['an unknown part', alias('A', 'host', '192.0.2.1', '<surprise>x</surprise>'), 'in doubt'],
    ['a name that is defined nowhere', alias('A', 'host', 'nowhere'), 'in doubt'],
    ['itself', alias('A', 'host', 'A'), 'in doubt'],
    ['itself by way of another, and the host', alias('A', 'host', 'B 10.2.0.9') + alias('B', 'host', 'A'), 'permit'],
    ['two definitions', alias('A', 'host', '192.0.2.1') + alias('A', 'host', '192.0.2.2'), 'in doubt'],
  ])('reads %s', (_what, aliases, verdict) => {
    expect(to(aliases)).toBe(verdict);
  });

  it.each([
    ['that host', alias('A', 'host', '10.2.0.9'), 'deny'],
    ['another host', alias('A', 'host', '10.2.0.8'), 'permit'],
    ['nothing', alias('A', 'host', ''), 'permit'],
    ['a host name', alias('A', 'host', 'cam.example.org'), 'in doubt'],
    ['a host name and that host', alias('A', 'host', 'cam.example.org 10.2.0.9'), 'deny'],
  ])('reads the negation of %s', (_what, aliases, verdict) => {
    expect(to(aliases, '<address>A</address><not></not>')).toBe(verdict);
  });

  it.each([
    ['itself', alias('A', 'host', 'A'), 'export.cyclic_reference'],
    ['a name that is defined nowhere', alias('A', 'host', 'nowhere'), 'export.undefined_reference'],
    ['a broken address', alias('A', 'host', '10.2.0.999'), 'export.undefined_reference'],
    ['an unknown type', alias('A', 'geo', 'JP'), 'export.unrecognised'],
    ['two definitions', alias('A', 'host', '192.0.2.1') + alias('A', 'host', '192.0.2.2'), 'export.unrecognised'],
  ])('is incomplete when it holds %s', (_what, aliases, code) => {
    expect(codes(read(config({ aliases, rules: rule({ destination: '<address>A</address>' }) })))).toContain(code);
  });

  it('says nothing of an alias that only holds addresses', () => {
    expect(read(config({ aliases: alias('A', 'host', '10.2.0.9'), rules: rule({ destination: '<address>A</address>' }) })).diagnostics).toEqual([]);
  });

  it('keeps hostile names apart', () => {
    const aliases = alias('__proto__', 'host', '10.2.0.9') + alias('constructor', 'host', '192.0.2.1');
    expect(to(aliases, '<address>__proto__</address>')).toBe('permit');
    expect(to(aliases, '<address>constructor</address>')).toBe('deny');
    expect(to(aliases, '<address>toString</address>')).toBe('in doubt');
  });

  it('leaves a chain deeper than the limit in doubt, without running out of stack', () => {
    const chain = Array.from({ length: 5000 }, (_, index) => alias(`a${index}`, 'host', `a${index + 1} 10.3.${Math.floor(index / 250)}.${index % 250}`)).join('');
    const text = config({ aliases: `${chain}${alias('a5000', 'host', '10.2.0.9')}`, rules: rule({ destination: '<address>a0</address>' }) });
    expect(codes(read(text))).toContain('pfsense.alias_too_deep');
    expect(entering(device(text), 'lan', packet('10.1.0.9', '10.2.0.9'))).toBe('in doubt');
  });
});

describe('an alias of ports', () => {
  const port = (aliases: string, asked: number): string => to(aliases, '<any></any><port>P</port>', packet('10.1.0.9', '10.2.0.9', asked));
  it.each([
    ['a port', alias('P', 'port', '443'), 443, 'permit'],
    ['another port', alias('P', 'port', '443'), 80, 'deny'],
    ['a range', alias('P', 'port', '8000:8100'), 8050, 'permit'],
    ['a nested alias', alias('P', 'port', 'Q 80') + alias('Q', 'port', '443'), 443, 'permit'],
    ['ports from a URL', alias('P', 'url_ports', '443'), 443, 'in doubt'],
    ['a table from a URL', alias('P', 'urltable_ports', ''), 443, 'in doubt'],
    ['itself', alias('P', 'port', 'P'), 443, 'in doubt'],
    ['hosts', alias('P', 'host', '10.2.0.9'), 443, 'in doubt'],
    ['a port out of range', alias('P', 'port', '70000'), 443, 'in doubt'],
    ['no definition', '', 443, 'in doubt'],
  ])('reads %s', (_what, aliases, asked, verdict) => {
    expect(port(aliases, asked)).toBe(verdict);
  });
});

describe('negated interface networks', () => {
  it('are in doubt where versions differ: several networks, or none in that family', () => {
    const more = '<virtualip><vip><mode>ipalias</mode><interface>opt1</interface><uniqid>1</uniqid><subnet>10.5.0.1</subnet><subnet_bits>24</subnet_bits></vip></virtualip>';
    const rules = rule({ ipprotocol: 'inet46', destination: '<network>opt1</network><not></not>' });
    expect(entering(device(config({ rules, more })), 'lan', packet('10.1.0.9', '10.2.0.9'))).toBe('in doubt');
    expect(entering(device(config({ rules, more })), 'lan', packet('10.1.0.9', '8.8.8.8'))).toBe('permit');
    expect(entering(device(config({ rules })), 'lan', packet('2001:db8::1', '2001:db8::2'))).toBe('in doubt');
    expect(lineNamed(device(config({ rules })), 'rule')?.doubts.map((one) => one.code)).toEqual(['pfsense.negated_networks']);
  });

  it('hold the networks of virtual addresses', () => {
    const more = '<virtualip><vip><mode>carp</mode><interface>opt1</interface><uniqid>1</uniqid><subnet>10.5.0.1</subnet><subnet_bits>24</subnet_bits></vip></virtualip>';
    const rules = rule({ destination: '<network>opt1</network>' });
    expect(entering(device(config({ rules, more })), 'lan', packet('10.1.0.9', '10.5.0.9'))).toBe('permit');
  });
});
