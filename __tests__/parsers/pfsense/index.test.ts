import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillTemplate } from '../../../src/model/message.js';
import { pfsense } from '../../../src/parsers/pfsense/index.js';
import { exportMessages } from '../../../src/parsers/shared/messages.js';
import { toExportFile } from '../../../src/parsers/shared/export-file.js';
import { clinic, codes, config, device, entering, exportFile, packet, read, rule } from './config.js';

describe('recognizes', () => {
  it.each([
    ['a whole export', clinic, true],
    ['an export with a comment first', `<?xml version="1.0"?>\n<!-- <opnsense> -->\n<pfsense>\n</pfsense>`, true],
    ['an encrypted backup', '---- BEGIN config.xml ----\nU2FsdGVkX1\n---- END config.xml ----\n', true],
    ['an encrypted backup of OPNsense', '---- BEGIN config.xml ----\nVersion: OPNsense 24.7\nCipher: AES-256-CBC\n', false],
    ['OPNsense', '<?xml version="1.0"?>\n<opnsense>\n</opnsense>', false],
    ['a part of a backup', '<?xml version="1.0"?>\n<filter>\n<rule></rule>\n</filter>', false],
    ['PAN-OS', '<?xml version="1.0"?>\n<config version="10.1.0" urldb="paloaltonetworks"><devices/></config>', false],
    ['a longer name', '<pfsensei></pfsensei>', false],
    ['JSON', '{"pfsense": 1}', false],
    ['text', 'pfsense <pfsense>', false],
    ['nothing', '', false],
  ])('tells %s', (_what, text, expected) => {
    expect(pfsense.recognizes(exportFile(text))).toBe(expected);
  });
});

describe('read', () => {
  it.each([
    ['nothing', ' \n', 'export.empty'],
    ['an encrypted backup', '---- BEGIN config.xml ----\nU2FsdGVkX1\n', 'export.encrypted'],
    ['a part of a backup', '<?xml version="1.0"?>\n<filter><rule></rule></filter>', 'pfsense.partial_backup'],
    ['a document type', '<!DOCTYPE pfsense><pfsense></pfsense>', 'pfsense.doctype'],
    ['no filter section', '<pfsense><version>23.3</version></pfsense>', 'export.no_rules'],
    ['broken XML', '<pfsense>\n<a></b>\n</pfsense>', 'pfsense.malformed'],
  ])('is incomplete on %s', (_what, text, code) => {
    expect(codes(read(text))).toContain(code);
  });

  it('keeps what stands before the end of a cut file', () => {
    const cut = clinic.slice(0, clinic.indexOf('<descr><![CDATA[Cameras stay inside]]>'));
    const reading = read(cut);
    expect(codes(reading)).toContain('export.truncated');
    expect(entering(device(cut), 'lan', packet('10.10.1.50', '10.10.30.5', 80))).not.toBe('permit');
    expect(reading.device?.filters[0]?.lines.some((line) => line.label.includes('1718012200'))).toBe(true);
  });

  it('reads one file of a device only', () => {
    const reading = pfsense.read([exportFile(clinic, 'a.xml'), exportFile(clinic, 'b.xml')]);
    expect(reading.diagnostics.filter((one) => one.effect === 'incomplete')).toEqual([
      { effect: 'incomplete', code: 'pfsense.several_files', parameters: {}, location: { path: 'b.xml' } },
    ]);
    expect(reading.coverage.map((one) => one.path)).toEqual(['a.xml', 'b.xml']);
  });

  it('lists a limited number of diagnostics and counts the rest', () => {
    const reading = read(config({ rules: rule({ surprise: 'x' }).repeat(1).concat(Array.from({ length: 99 }, () => rule({ surprise: 'x' })).join('')) }));
    const unknown = reading.diagnostics.filter((one) => one.code === 'export.unrecognised');
    expect(unknown).toHaveLength(50);
    expect(reading.coverage[0]?.elements.unrecognised).toBe(100);
    expect(reading.diagnostics.find((one) => one.code === 'pfsense.more_alike')).toMatchObject({ effect: 'incomplete', parameters: { count: 50 } });
  });

  it('reads 20,000 rules', () => {
    const rules = rule({ protocol: 'tcp', destination: '<address>10.2.0.9</address><port>443</port>' }).repeat(20_000);
    const labels = read(config({ rules })).device?.filters.flatMap((filter) => filter.lines) ?? [];
    expect(labels.length).toBeGreaterThanOrEqual(20_000);
  });
});

describe('what is not known', () => {
  it.each([
    ['an installed package with rules of its own', '<installedpackages><package><name>layer9</name><filter_rule_function>layer9_rules</filter_rule_function></package></installedpackages>', 'export.unsupported'],
    ['HAProxy', '<installedpackages><haproxy><enable></enable></haproxy></installedpackages>', 'export.unsupported'],
    ['UPnP', '<installedpackages><miniupnpd><config><enable>on</enable></config></miniupnpd></installedpackages>', 'export.unsupported'],
    ['an unknown package', '<installedpackages><surprise><config></config></surprise></installedpackages>', 'export.unrecognised'],
    ['a load balancer', '<load_balancer><virtual_server><name>v</name></virtual_server></load_balancer>', 'export.unsupported'],
    ['a filter tunable', '<sysctl><item><tunable>net.link.bridge.pfil_member</tunable><value>0</value></item></sysctl>', 'export.unsupported'],
    ['an unknown section', '<surprise></surprise>', 'export.unrecognised'],
    ['a second section', '<filter></filter>', 'export.unrecognised'],
    ['forwarding of tunnels', '<diag><ipv6nat><enable></enable><ipaddr>10.2.0.9</ipaddr></ipv6nat></diag>', 'export.unsupported'],
  ])('makes the reading incomplete: %s', (_what, more, code) => {
    expect(codes(read(config({ more })))).toContain(code);
  });

  it.each([
    ['HAProxy that is off', '<installedpackages><haproxy><ha_backends></ha_backends></haproxy></installedpackages>'],
    ['UPnP that is off', '<installedpackages><miniupnpd><config><enable></enable></config></miniupnpd></installedpackages>'.replace('<enable></enable>', '<enable>off</enable>')],
    ['harmless packages', '<installedpackages><package><name>nut</name></package><menu></menu><nut><config></config></nut></installedpackages>'],
    ['monitors of the load balancer', '<load_balancer><monitor_type><name>ICMP</name></monitor_type></load_balancer>'],
    ['another tunable', '<sysctl><item><tunable>net.inet.tcp.sack.enable</tunable><value>1</value></item></sysctl>'],
  ])('does not: %s', (_what, more) => {
    expect(codes(read(config({ more })))).toEqual([]);
  });

  it.each([
    ['protocol of the GUI', config({}).replace('<protocol>https', '<protocol>gopher')],
    ['port of the GUI', config({ webgui: '<port>70000</port>' })],
    ['port of SSH', config({ system: '<ssh><enable></enable><port>x</port></ssh>' })],
  ])('makes the reading incomplete: an odd %s', (_what, text) => {
    expect(codes(read(text))).toEqual(['export.invalid_value']);
  });

  it('notes packages that block hosts at run time', () => {
    const more = '<installedpackages><snortglobal><enable>on</enable></snortglobal><pfblockerng><config><enable_cb>on</enable_cb></config></pfblockerng></installedpackages>';
    expect(codes(read(config({ more })), 'note')).toEqual(['pfsense.dynamic_blocks', 'pfsense.dynamic_blocks']);
  });
});

describe('an element that nobody knows', () => {
  it.each([
    ['an attribute of a rule', '<filter>\n\t\t<rule>', '<filter>\n\t\t<rule hidden="1">'],
    ['an attribute of a field', '<type>block</type>', '<type x="y">block</type>'],
    ['text between rules', '</rule>\n\t\t<rule>', '</rule>stray<rule>'],
    ['a repeated field', '<interface>opt1</interface>', '<interface>opt1</interface><interface>lan</interface>'],
  ])('or part of one is seen: %s', (_what, from, to) => {
    expect(clinic).toContain(from);
    expect(codes(read(clinic.replace(from, to)))).toContain('export.unrecognised');
  });
});

describe('laws', () => {
  it('never throws on any bytes, and always answers', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const reading = pfsense.read([toExportFile({ path: 'x', bytes }).file]);
        expect(reading.device !== undefined || reading.diagnostics.length > 0).toBe(true);
      }),
    );
  });

  it('never throws on a mangled export', () => {
    fc.assert(
      fc.property(fc.nat(clinic.length - 1), fc.nat(60), fc.string({ maxLength: 12 }), (at, cut, insert) => {
        const reading = read(clinic.slice(0, at) + insert + clinic.slice(at + cut));
        expect(reading.coverage).toHaveLength(1);
      }),
      { numRuns: 150 },
    );
  });

  it('keeps the order of quick rules and turns that of the others round', () => {
    const one = fc.record({ quick: fc.boolean(), block: fc.boolean() });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 12 }), (rules) => {
        const text = config({
          rules: rules.map(({ quick, block }, index) => rule({ floating: 'yes', direction: 'in', type: block ? 'block' : 'pass', tracker: `${index}`, ...(quick ? { quick: 'yes' } : {}) })).join(''),
        });
        const winner = rules.find((candidate) => candidate.quick) ?? rules.at(-1);
        const verdict = winner === undefined || winner.block ? 'deny' : 'permit';
        expect(entering(device(text), 'lan', packet('10.1.0.9', '10.2.0.9'))).toBe(verdict);
      }),
    );
  });

  it('counts every element once', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(rule(), rule({ disabled: '' }), rule({ surprise: 'x' }), '<separator></separator>'), { maxLength: 8 }), (rules) => {
        const text = config({ rules: rules.join('') });
        expect(read(text).coverage[0]?.total).toBe((text.match(/<[a-z]/giu) ?? []).length);
      }),
    );
  });
});

describe('messages', () => {
  it('fill in both languages for everything that is said', () => {
    const texts = [clinic, config({ system: '<disablefilter></disablefilter>', rules: rule({ surprise: 'x', sched: 's', gateway: 'G', tagged: 't' }) + rule({ interface: 'opt5', destination: '<address>x</address>' }), more: '<surprise></surprise>' }), '<filter></filter>', '<pfsense>'];
    for (const reading of texts.map(read)) {
      const doubts = [...(reading.device?.filters ?? []).flatMap((one) => one.lines), ...(reading.device?.translations ?? [])].flatMap((one) => one.doubts);
      for (const { code, parameters } of [...reading.diagnostics, ...doubts]) {
        const template = { ...exportMessages, ...pfsense.messages }[code];
        expect(fillTemplate(template?.en ?? '', parameters)).not.toBe('');
        expect(fillTemplate(template?.ja ?? '', parameters)).not.toBe('');
      }
    }
  });

  it('use the same places in both languages', () => {
    const places = (text: string): readonly string[] => [...text.matchAll(/\{(\w+)\}/gu)].map((one) => one[1] ?? '').sort();
    for (const template of Object.values(pfsense.messages)) expect(places(template.ja)).toEqual(places(template.en));
  });
});
