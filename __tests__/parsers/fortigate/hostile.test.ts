import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillTemplate } from '../../../src/model/message.js';
import { fortigate } from '../../../src/parsers/fortigate/index.js';
import { exportMessages } from '../../../src/parsers/shared/messages.js';
import { toExportFile } from '../../../src/parsers/shared/export-file.js';
import { codes, deviceOf, fixture, policy, read, withPolicies } from './packet-walk.js';

const campus = fixture('campus-100f-7.2.conf');

describe('damaged files', () => {
  it('reports a file cut inside a block or a quoted value', () => {
    for (const mark of ['    edit "REC-2"\n', '        set uuid 0f8ed1ae-0020', 'set buffer "Parts', '    edit 12\n']) {
      const cut = campus.slice(0, campus.indexOf(mark) + mark.length);
      expect(codes(read(cut), 'incomplete'), mark).toContain('export.truncated');
    }
  });

  it('reports an empty file, an encrypted one and one that is no text', () => {
    expect(codes(read(''), 'incomplete')).toEqual(['export.empty']);
    expect(codes(read('#FGBK|4|FGT100F|7|02|1639|xyz'), 'incomplete')).toEqual(['export.encrypted']);
    const binary = toExportFile({ path: 'fw.conf', bytes: new Uint8Array([0x80, 0, 1, 2, 0, 0, 7]) });
    expect(fortigate.read([binary.file]).device).toBeUndefined();
    expect(binary.diagnostics).toHaveLength(1);
  });

  it('reads Windows line ends and a byte order mark', () => {
    const { file } = toExportFile({ path: 'fw.conf', bytes: new TextEncoder().encode(`\uFEFF${campus.replaceAll('\n', '\r\n')}`) });
    expect(fortigate.recognizes(file)).toBe(true);
    expect(codes(fortigate.read([file]), 'incomplete')).toEqual([]);
  });

  it.each(['next', 'end', 'edit 5', 'set action accept', 'config', 'edit "a" "b"'])('does not accept a stray %j', (line) => {
    expect(codes(read(`${line}\n${campus}`), 'incomplete')).toContain('export.unrecognised');
  });

  it.each(['set action accept "VIP-MOBILE"', 'set nat enable disable', 'set subnet 10.20.20.11 255.255.255.255 10.20.20.12', 'set ip 10.20.30.1 255.255.255.0 10.20.31.1'])('does not accept a word too many: %s', (line) => {
    const [verb, key, value] = line.split(' ');
    const from = `${verb} ${key} ${value}`;
    expect(campus).toContain(from);
    const at = campus.indexOf('\n', campus.indexOf(from));
    const changed = `${campus.slice(0, campus.indexOf(from))}${line}${campus.slice(at)}`;
    expect(codes(read(changed), 'incomplete')).toContain('export.unrecognised');
  });

  it.each(['nat', 'match-vip', 'srcaddr-negate', 'admin-sport'])('does not take an unknown word for %s as off', (key) => {
    const at = key === 'admin-sport' ? 'config system global\n' : '    edit 10\n';
    expect(codes(read(campus.replace(at, `${at}set ${key} frobnicate\n`)), 'incomplete')).toContain('export.unrecognised');
  });

  it('does not take an unreadable subnet of an interface for none', () => {
    const text = campus.replace('set subnet 10.20.30.0 255.255.255.0', 'set subnet frobnicate');
    expect(codes(read(text), 'incomplete')).toEqual(['export.invalid_value']);
  });

  it('takes a zone with an interface that is defined nowhere for any interface, in doubt', () => {
    const text = campus.replace('set interface "vlan30-clients"\n    next\nend\nconfig firewall address', 'set interface "vlan99"\n    next\nend\nconfig firewall address');
    expect(codes(read(text), 'incomplete')).toEqual(['export.undefined_reference']);
    expect(deviceOf(text).filters[0]?.lines.filter(({ doubts }) => doubts.some(({ code }) => code === 'fortigate.undefined_interface')).map(({ ingress }) => ingress)).toEqual([undefined]);
  });

  it('sums up what repeats', () => {
    const reading = read(`${campus}${'frobnicate\n'.repeat(400)}`);
    const shown = reading.diagnostics.filter((one) => one.code === 'export.unrecognised');
    const more = reading.diagnostics.find((one) => one.code === 'fortigate.more');
    expect(shown).toHaveLength(50);
    expect(more).toMatchObject({ effect: 'incomplete', parameters: { count: 350, code: 'export.unrecognised' } });
    expect(reading.coverage[0]?.elements.unrecognised).toBe(400);
  });
});

describe('secrets', () => {
  it.each([
    ['config vpn ipsec phase1-interface\n    edit "HQ"\n        set psksecret ENC abcdefSECRET==\n    next\nend\n', 'psksecret'],
    ['config user local\n    edit "u"\n        set passwd plainSECRET\n    next\nend\n', 'passwd'],
    ['config system snmp community\n    edit 1\n        set name "SECRETcommunity"\n    next\nend\n', 'SNMP community'],
    ['config vpn certificate local\n    edit "c"\n        set private-key "-----BEGIN ENCRYPTED PRIVATE KEY-----\nSECRET\n-----END ENCRYPTED PRIVATE KEY-----"\n    next\nend\n', 'private key'],
    ['config system interface\n    edit "ppp"\n        set password ENC xSECRET\n    next\nend\n', 'password'],
  ])('warns of %j', (objects, kind) => {
    const reading = read(withPolicies({ objects, policies: [policy({})] }));
    const warnings = reading.diagnostics.filter((one) => one.effect === 'warning');
    expect(warnings.map((one) => one.parameters)).toEqual([{ kind }]);
    expect(JSON.stringify(reading.diagnostics)).not.toContain('SECRET');
  });

  it.each(['set passwd ENC FortinetPasswordMask', 'set auto-password enable', 'set ca "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----"'])('accepts %j', (line) => {
    expect(codes(read(withPolicies({ objects: `config user local\n    edit "u"\n        ${line}\n    next\nend\n`, policies: [policy({})] })), 'warning')).toEqual([]);
  });
});

describe('size', () => {
  it('reads 20,000 policies quickly and in order', { timeout: 60_000 }, () => {
    const body = `        ${policy({ srcaddr: '"H"', service: '"HTTPS" "HTTP"' }).replaceAll('\n', '\n        ')}\n`;
    const entries = Array.from({ length: 20_000 }, (_, index) => `    edit ${index + 1}\n${body}    next\n`).join('');
    const objects = 'config firewall address\n    edit "H"\n        set subnet 10.0.1.5 255.255.255.255\n    next\nend\n';
    const text = `${withPolicies({ objects, policies: [] })}config firewall policy\n${entries}end\n`;
    const { device } = read(text);
    expect(device?.filters[0]?.lines).toHaveLength(20_000);
    expect(device?.filters[0]?.lines.at(-1)?.label).toBe('policy 20000');
  });

  it('does not fall for deep nesting, long appends or open quotes', { timeout: 30_000 }, () => {
    expect(codes(read(`${campus}${'config a\n'.repeat(100_000)}`), 'incomplete')).toContain('export.truncated');
    const appends = 'append member "x"\n'.repeat(50_000);
    const group = `config firewall addrgrp\n    edit "G"\n${appends}    next\nend\n`;
    expect(deviceOf(withPolicies({ objects: group, policies: [policy({ srcaddr: '"G"' })] })).filters[0]?.lines).toHaveLength(1);
    expect(codes(read(`${campus}set x "${'\\"'.repeat(200_000)}`), 'incomplete')).toContain('export.truncated');
    const chain = Array.from({ length: 5_000 }, (_, index) => `    edit "G${index}"\n        set member "G${index + 1}"\n    next\n`).join('');
    const deep = withPolicies({ objects: `config firewall addrgrp\n${chain}end\n`, policies: [policy({ srcaddr: '"G0"' })] });
    expect(codes(read(deep), 'incomplete')).toContain('export.unsupported');
  });
});

describe('laws', () => {
  const fragment = fc.constantFrom(
    'config firewall policy', 'config system interface', 'config firewall vip', 'config vdom', 'config global', 'edit 1', 'edit "a"', 'next', 'end', 'set srcintf "lan" "',
    'set member', 'append dstaddr x', 'unset action', 'set extip 1.2.3.4', 'set ip 10.0.0.1 255.0.255.0', '"', '\\', '#config-version=FGT', 'set subnet ::/0', 'set type wildcard', 'config firewall address',
  );

  it('never throws, whatever the text', () => {
    fc.assert(fc.property(fc.array(fc.oneof(fragment, fc.string()), { maxLength: 40 }), (parts) => {
      const text = parts.join('\n');
      const reading = read(text);
      const { total, elements } = reading.coverage[0] ?? { total: 0, elements: {} };
      expect(Object.values(elements).reduce((sum, count) => sum + count, 0)).toBe(total);
    }), { numRuns: 300 });
  });

  it('never throws, whatever the bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      const { file } = toExportFile({ path: 'x', bytes });
      fortigate.recognizes(file);
      fortigate.read([file]);
    }), { numRuns: 300 });
  });

  it('keeps policies in the order of the file', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 5000 }), { minLength: 1, maxLength: 20 }), (ids) => {
      const entries = ids.map((id) => `    edit ${id}\n        ${policy({}).replaceAll('\n', '\n        ')}\n    next\n`).join('');
      const device = deviceOf(`${withPolicies({ policies: [] })}config firewall policy\n${entries}end\n`);
      expect(device.filters[0]?.lines.map((line) => line.label)).toEqual(ids.map((id) => `policy ${id}`));
    }), { numRuns: 50 });
  });
});

describe('messages', () => {
  it('fills every sentence that a reading uses, in both languages', () => {
    const templates = new Map(Object.entries({ ...exportMessages, ...fortigate.messages }));
    const strange = `${campus}config firewall vip\n    edit "V"\n        set extip x\n    next\nend\nconfig firewall acl\n    edit 1\n    next\nend\nbroken\n`;
    const reading = read(strange);
    const doubts = reading.device?.filters.flatMap((filter) => filter.lines.flatMap((line) => line.doubts)) ?? [];
    for (const message of [...reading.diagnostics, ...doubts]) {
      const template = templates.get(message.code);
      expect(template, message.code).toBeDefined();
      if (template === undefined) continue;
      expect(fillTemplate(template.en, message.parameters)).not.toBe('');
      expect(fillTemplate(template.ja, message.parameters)).not.toBe('');
    }
  });

  it('writes each sentence with the same places in both languages', () => {
    for (const [code, template] of Object.entries(fortigate.messages)) {
      const places = (text: string): readonly string[] => [...text.matchAll(/\{\w+\}/gu)].map(([place]) => place).sort();
      expect(places(template.ja), code).toEqual(places(template.en));
      expect(template.en.endsWith('.'), code).toBe(false);
    }
  });
});
