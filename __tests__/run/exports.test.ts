/** Whatever is wrong with an export: the site that passed is incomplete, the message says where, nothing throws. */
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.js';
import { edited, FIREWALL, HOST, judge, outline, replaced, shop, SITE, textOf, without, type Files } from './base-site.js';

/** `effect code path` of everything that keeps a site from passing. */
function obstacles(report: Report): readonly string[] {
  const found = report.sites.flatMap((site) => site.diagnostics).filter(({ effect }) => effect === 'error' || effect === 'incomplete');
  return found.map(({ effect, code, location }) => `${effect} ${code} ${location.path}`);
}

async function expectIncomplete(files: Files, obstacle: string): Promise<void> {
  const report = await judge(files);
  expect(report.verdict, outline(report)).toBe('incomplete');
  expect(obstacles(report)).toContain(obstacle);
  for (const { message } of report.sites.flatMap((site) => site.diagnostics)) expect(message).not.toMatch(/^[a-z-]+\.[a-z_]+$|undefined|NaN/u);
}

function utf16(text: string, order: 'le' | 'be', mark: '' | '\ufeff'): Uint8Array {
  const bytes = Buffer.from(mark + text.replace('\ufeff', ''), 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
}

const EXPORTS = [FIREWALL, HOST] as const;

describe('the site of these tests', () => {
  it('passes in both languages', async () => {
    for (const language of ['en', 'ja'] as const) {
      const report = await judge(shop, { language });
      expect(report.verdict, outline(report)).toBe('pass');
    }
  });

  it('has no finding at warning level or above', async () => {
    const report = await judge(shop);
    expect(report.sites[0]?.findings.filter(({ level }) => level !== 'note')).toEqual([]);
  });

  it('names what it was judged from', async () => {
    const report = await judge(shop);
    expect(report.sites[0]?.inputs.map(({ path }) => path)).toEqual([SITE, FIREWALL, HOST]);
    expect(report.sites[0]?.coverage.map(({ path }) => path)).toEqual([FIREWALL, HOST]);
  });
});

describe.each(EXPORTS)('an export that is not there as it should be: %s', (path) => {
  const bytes = shop.get(path) ?? new Uint8Array();
  const text = textOf(path);

  it('missing', () => expectIncomplete(without(path), `incomplete export.missing ${path}`));

  it.each<[string, string | Uint8Array, string]>([
    ['empty', '', 'export.empty'],
    ['blanks', ' \n\t\r\n', 'export.empty'],
    ['zeros', '\0\0\0\0', 'export.empty'],
    ['only comments', '# one\n# two\n', 'export.unknown_format'],
    ['words', 'hello world\n', 'export.unknown_format'],
    ['an empty object', '{}', 'export.unknown_format'],
    ['an empty list', '[]', 'export.unknown_format'],
    ['null', 'null', 'export.unknown_format'],
    ['the site definition', textOf(SITE), 'export.unknown_format'],
    ['a PNG', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13), 'export.not_text'],
    ['a zero among the text', Buffer.concat([bytes.subarray(0, 600), Buffer.from([0]), bytes.subarray(600)]), 'export.not_text'],
    ['half a character of UTF-16', utf16(text, 'le', '\ufeff').subarray(0, 2001), 'export.not_text'],
    ['gzip', gzipSync(bytes), 'export.compressed'],
    ['a Git LFS pointer', 'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393\nsize 12345\n', 'export.lfs_pointer'],
    ['a web page', '<!DOCTYPE html><html><head><title>Login</title></head><body></body></html>', 'export.web_page'],
  ])('%s', (_what, content, code) => expectIncomplete(replaced(path, content), `incomplete ${code} ${path}`));

  it.each([0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9])('cut at %d of its length', async (part) => {
    const report = await judge(replaced(path, bytes.subarray(0, Math.floor(bytes.length * part))));
    expect(report.verdict, outline(report)).toBe('incomplete');
    expect(obstacles(report)).toContain(`incomplete export.truncated ${path}`);
  });

  it('followed by one of another format', async () => {
    const other = textOf(path === FIREWALL ? HOST : FIREWALL).replace('\ufeff', '');
    const report = await judge(replaced(path, `${text}\n${other}`));
    expect(report.verdict, outline(report)).not.toBe('pass');
    expect(obstacles(report)).toContain(`incomplete export.unrecognised ${path}`);
  });

  it.each<[string, Uint8Array]>([
    ['UTF-16LE with a mark', utf16(text, 'le', '\ufeff')],
    ['UTF-16LE without one', utf16(text, 'le', '')],
    ['UTF-16BE with a mark', utf16(text, 'be', '\ufeff')],
    ['UTF-16BE without one', utf16(text, 'be', '')],
    ['lines that end in CR LF', Buffer.from(text.replaceAll('\n', '\r\n'))],
    ['lines that end in CR', Buffer.from(text.replaceAll('\n', '\r'))],
  ])('passes all the same in %s', async (_what, content) => {
    const [plain, changed] = [await judge(shop), await judge(replaced(path, content))];
    expect(changed.verdict, outline(changed)).toBe('pass');
    expect(changed.sites[0]?.findings).toEqual(plain.sites[0]?.findings);
  });
});

/** 録画 in cp932, which is not UTF-8. */
const RECORDING = Uint8Array.of(0x98, 0x5e, 0x89, 0xe6);

function spliced(path: string, mark: string, insert: Uint8Array): Files {
  const text = textOf(path);
  const start = text.indexOf(mark);
  const head = Buffer.from(text.slice(0, start));
  return replaced(path, Buffer.concat([head, insert, Buffer.from(text.slice(start + mark.length))]));
}

describe('names in other encodings', () => {
  it('passes with cp932', async () => {
    const report = await judge(spliced(FIREWALL, 'Operators to VMS', RECORDING));
    expect(report.verdict, outline(report)).toBe('pass');
    expect(report.sites[0]?.diagnostics).toEqual([]);
  });

  it('passes with bytes of no known encoding, and warns', async () => {
    const report = await judge(spliced(FIREWALL, 'Operators to VMS', Uint8Array.of(0xff, 0xfe, 0x80)));
    expect(report.verdict, outline(report)).toBe('pass');
    expect(report.sites[0]?.diagnostics.map(({ effect, code }) => `${effect} ${code}`)).toEqual(['warning export.guessed_encoding']);
  });

  it('passes with names that were read wrongly once', async () => {
    const report = await judge(edited(FIREWALL, (text) => text.replaceAll('NET-OPERATORS', 'éŒ²ç”»\ufffd')));
    expect(report.verdict, outline(report)).toBe('pass');
  });
});

describe('an export of something else', () => {
  it.each<[string, Files, string]>([
    ['a host for a firewall', replaced(FIREWALL, textOf(HOST)), `incomplete export.not_of_a_firewall ${SITE}`],
    ['a firewall for a host', replaced(HOST, textOf(FIREWALL)), `incomplete export.not_of_a_host ${SITE}`],
    ['another format than declared', edited(SITE, (text) => text.replace('firewall: exports/vms01.json', 'firewall: {export: exports/vms01.json, format: windows-registry}')), `incomplete export.wrong_format ${HOST}`],
    ['a second file of another format', edited(SITE, (text) => text.replace('firewall: exports/vms01.json', 'firewall: [exports/vms01.json, exports/edge.conf]')), `incomplete export.mixed_formats ${HOST}`],
    ['a second file that is missing', edited(SITE, (text) => text.replace('firewall: exports/vms01.json', 'firewall: [exports/vms01.json, exports/more.json]')), 'incomplete export.missing exports/more.json'],
  ])('%s', (_what, files, obstacle) => expectIncomplete(files, obstacle));

  it('never passes when an interface of the site is not in it', async () => {
    const report = await judge(edited(FIREWALL, (text) => text.replaceAll('internal3', 'internal7')));
    expect(report.verdict, outline(report)).not.toBe('pass');
    expect(obstacles(report)).toContain(`incomplete analysis.interface_not_in_export ${SITE}`);
  });

  it('is a warning when it bears the name of another device', async () => {
    const report = await judge(edited(FIREWALL, (text) => text.replace('SHOP-FW', 'OTHER-FW')));
    expect(report.sites[0]?.findings.map(({ ruleId, level }) => `${level} ${ruleId}`)).toContain('warning evidence/other_device');
  });

  it('is a warning when one file is given to two hosts', async () => {
    const report = await judge(edited(SITE, (text) => text.replace('deviceGroups:', '  vms02:\n    address: 10.10.10.12\n    components: []\n    firewall: exports/vms01.json\n\ndeviceGroups:')));
    expect(report.sites[0]?.findings.map(({ ruleId, level }) => `${level} ${ruleId}`)).toContain('warning evidence/shared_export');
  });
});

describe('a declaration that is gone', () => {
  it('of the firewall', () =>
    expectIncomplete(edited(SITE, (text) => text.replace(/firewalls:[\s\S]*?\nhosts:/u, 'hosts:')), `incomplete site.unknown_gateway ${SITE}`));

  it('of the host’s export: the host lets everything in', async () => {
    const report = await judge(edited(SITE, (text) => text.replace('    firewall: exports/vms01.json\n', '')));
    expect(report.verdict, outline(report)).not.toBe('pass');
    expect(report.sites[0]?.assumptions.map(({ code }) => code)).toContain('assumption.unfiltered_host');
  });
});

/** Every few lines, so that each kind of place is met. */
function positions(path: string, step: number): readonly number[] {
  return Array.from({ length: Math.ceil(textOf(path).split('\n').length / step) }, (_unused, index) => index * step);
}

function withLine(path: string, position: number, line: string): Files {
  return edited(path, (text) => text.split('\n').toSpliced(position, 0, line).join('\n'));
}

describe('one line that nobody understands', () => {
  it.each(positions(FIREWALL, 6))('in the FortiGate configuration, after line %i', async (position) => {
    for (const line of ['garbage', 'config firewall frobnicate']) {
      const report = await judge(withLine(FIREWALL, position, line));
      expect(['incomplete', 'fail'], outline(report)).toContain(report.verdict);
      expect(obstacles(report).some((one) => one.startsWith('incomplete export.') && one.endsWith(FIREWALL))).toBe(true);
    }
  });

  it.each(positions(HOST, 12))('in the JSON of the host, after line %i', async (position) => {
    for (const line of ['garbage', '"frobnicate": "yes",']) {
      const report = await judge(withLine(HOST, position, line));
      expect(['incomplete', 'fail'], outline(report)).toContain(report.verdict);
      expect(obstacles(report).some((one) => one.startsWith('incomplete') && one.endsWith(HOST))).toBe(true);
    }
  });

  it.each(['set frobnicate enable', 'set internet-service enable', 'set users "guest"'])('in a policy: %s', async (line) => {
    const report = await judge(edited(FIREWALL, (text) => text.replace('        set action accept', `        ${line}\n        set action accept`)));
    expect(['incomplete', 'fail'], outline(report)).toContain(report.verdict);
  });
});

describe('a hole in an export', () => {
  it.each<[string, Files]>([
    ['a policy from the cameras to everywhere', edited(FIREWALL, (text) => text.replace('    edit 2\n', '    edit 3\n        set srcintf "internal3"\n        set dstintf "internal1"\n        set action accept\n        set srcaddr "all"\n        set dstaddr "all"\n        set schedule "always"\n        set service "VMS-Media"\n    next\n    edit 2\n'))],
    ['a policy that is missing', edited(FIREWALL, (text) => text.replace('"HTTPS" "VMS-Media" "VMS-Events" "VMS-Log"', '"HTTPS"'))],
    ['a rule of the host that is missing', edited(HOST, (text) => text.replace('"7563"', '"7564"'))],
    ['a firewall that is off', edited(HOST, (text) => text.replaceAll(/"Enabled": {2}"True",\n(\s+)"DefaultInboundAction"/gu, '"Enabled":  "False",\n$1"DefaultInboundAction"').replace('"443"', '"Any"'))],
  ])('fails the site: %s', async (_what, files) => {
    const report = await judge(files);
    expect(report.verdict, outline(report)).toBe('fail');
  });
});
