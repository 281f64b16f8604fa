import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formats, formatsOf, parserMessages, readDevice } from '../../src/parsers/index.js';
import { toExportFile, type ExportFile } from '../../src/parsers/shared/export-file.js';

const ROOT = join(import.meta.dirname, '../..');

function filesBelow(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

function exportOf(path: string): ExportFile {
  return toExportFile({ path, bytes: readFileSync(join(ROOT, path)) }).file;
}

function text(content: string, path = 'export.txt'): ExportFile {
  return toExportFile({ path, bytes: new TextEncoder().encode(content) }).file;
}

function ids(file: ExportFile): readonly string[] {
  return formatsOf(file).map(({ id }) => id);
}

function codes(files: readonly ExportFile[], declared?: string): readonly string[] {
  return readDevice(files, declared).diagnostics.map(({ effect, code, location }) => `${effect} ${code} ${location.path}`);
}

/** Verdicts that a kernel gave, kept beside the exports they belong to, and lists of constructs. */
const NO_EXPORTS = /README\.md$|^kernel-verdicts\.json$|^constructs\.json$/u;

const fixtures = formats.flatMap(({ id }) => {
  const folder = `__tests__/parsers/${id}/fixtures`;
  return existsSync(join(ROOT, folder)) ? filesBelow(folder).filter((path) => !NO_EXPORTS.test(basename(path))).map((path) => [path, id] as const) : [];
});

/** Beside exports an example holds its site definition, what is expected of it, and pages about it. */
const NO_EXAMPLES = /\.ya?ml$|\.md$|^expected.*\.json$|\.svg$|^\./u;
const examples = filesBelow('examples').filter((path) => !NO_EXAMPLES.test(basename(path)));
const own = ['package.json', 'tsconfig.json', 'LICENSE', 'src/run.ts', '.dependency-cruiser.cjs', 'schema/site.schema.json'].filter((path) => existsSync(join(ROOT, path)));
const others = [...filesBelow('examples').filter((path) => NO_EXAMPLES.test(basename(path))), ...own];

describe('formatsOf', () => {
  it('sees fixtures of every format', () => {
    expect([...new Set(fixtures.map(([, id]) => id))].sort()).toEqual(formats.map(({ id }) => id).sort());
  });

  it.each(fixtures)('recognises %s as %s alone', (path, id) => {
    expect(ids(exportOf(path))).toEqual([id]);
  });

  it.each(examples)('recognises %s as one format', (path) => {
    expect(ids(exportOf(path))).toHaveLength(1);
  });

  it.each(others)('recognises %s as none', (path) => {
    expect(ids(exportOf(path))).toEqual([]);
  });

  it.each<[string, string | Uint8Array]>([
    ['a PNG', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52)],
    ['nothing', ''],
    ['a comment', '# firewall policy\n'],
    ['a Cisco configuration', 'hostname fw\ninterface GigabitEthernet0/0\n nameif outside\naccess-list 101 extended permit ip any any\n'],
    ['a Juniper configuration', 'set security policies from-zone trust to-zone untrust policy p match source-address any\n'],
    ['an OPNsense configuration', '<?xml version="1.0"?>\n<opnsense>\n  <version>25.1</version>\n</opnsense>\n'],
    ['a page about FortiGate', 'Type `config firewall policy` to begin, then `edit 1`.\n'],
    ['other JSON', '{"rules": [{"name": "a"}]}'],
    ['another registry file', 'Windows Registry Editor Version 5.00\r\n\r\n[HKEY_LOCAL_MACHINE\\SOFTWARE\\Example]\r\n"a"="b"\r\n'],
    ['rules in the language of nft', 'table inet filter {\n\tchain input {\n\t\ttype filter hook input priority filter; policy drop;\n\t}\n}\n'],
    ['a Git LFS pointer', 'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393\nsize 12345\n'],
    ['a web page', '<!DOCTYPE html>\n<html><body>Please log in</body></html>\n'],
  ])('recognises %s as none', (_what, content) => {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    expect(ids(toExportFile({ path: 'x', bytes }).file)).toEqual([]);
  });

  it('recognises no random text and never throws', () => {
    const kinds = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ maxLength: 300 }), fc.json());
    fc.assert(fc.property(kinds, (content) => {
      expect(ids(text(content))).toEqual([]);
    }));
  });

  it('recognises no random bytes and never throws', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(ids(toExportFile({ path: 'x', bytes }).file)).toEqual([]);
    }));
  });
});

const iptables = '*filter\n:INPUT DROP [0:0]\n:FORWARD DROP [0:0]\n:OUTPUT ACCEPT [0:0]\nCOMMIT\n';
const nft = '{"nftables": [{"metainfo": {"version": "1.0.6", "json_schema_version": 1}}]}';

describe('readDevice', () => {
  it('reads a device whose format it detects', () => {
    const { device, diagnostics } = readDevice([text(`# Generated by iptables-save v1.8.9 on Fri Nov 20 09:00:00 2026\n${iptables}# Completed on Fri Nov 20 09:00:00 2026\n`)], undefined);
    expect(device?.format).toBe('iptables');
    expect(diagnostics.filter(({ effect }) => effect === 'error')).toEqual([]);
  });

  it.each<[string, readonly ExportFile[], string | undefined, readonly string[]]>([
    ['an empty file', [text('', 'a')], undefined, ['incomplete export.empty a']],
    ['blanks', [text(' \n\t\r\n', 'a')], undefined, ['incomplete export.empty a']],
    ['an empty file beside a good one', [text(iptables, 'a'), text('\n', 'b')], undefined, ['incomplete export.empty b']],
    ['an empty file of a declared format', [text('', 'a')], 'iptables', ['incomplete export.empty a']],
    ['an unknown format', [text('hello', 'a')], undefined, ['incomplete export.unknown_format a']],
    ['a Git LFS pointer', [text('version https://git-lfs.github.com/spec/v1\noid sha256:0\n', 'a')], undefined, ['incomplete export.lfs_pointer a']],
    ['a web page', [text('\n<!doctype HTML><title>Login</title>', 'a')], undefined, ['incomplete export.web_page a']],
    ['an unknown file beside a good one', [text(iptables, 'a'), text('hello', 'b')], undefined, ['incomplete export.unknown_format b']],
    ['files of two formats', [text(iptables, 'a'), text(nft, 'b')], undefined, ['incomplete export.mixed_formats a']],
    ['a format that does not exist', [text(iptables, 'a')], 'cisco-asa', ['incomplete export.unknown_format_id a']],
    ['another format than declared', [text(iptables, 'a')], 'nftables', ['incomplete export.wrong_format a']],
    ['one file of another format than declared', [text(nft, 'a'), text(iptables, 'b')], 'nftables', ['incomplete export.wrong_format b']],
    ['names of the prototype as a format', [text(iptables, 'a')], '__proto__', ['incomplete export.unknown_format_id a']],
  ])('leaves %s unread and says why', (_what, files, declared, expected) => {
    expect(codes(files, declared)).toEqual(expected);
    expect(readDevice(files, declared).device).toBeUndefined();
  });

  it('leaves binary content to the message of the decoder', () => {
    const { file, diagnostics } = toExportFile({ path: 'a', bytes: Uint8Array.of(0, 1, 2, 3) });
    expect(diagnostics.map(({ code }) => code)).toEqual(['export.not_text']);
    expect(readDevice([file], undefined)).toEqual({ device: undefined, diagnostics: [], coverage: [] });
  });

  it('takes a truncated export for none', () => {
    const { device, diagnostics } = readDevice([text(iptables.replace('COMMIT\n', ''))], undefined);
    expect(diagnostics.map(({ code }) => code)).toContain('export.truncated');
    expect(device).toBeUndefined();
  });

  it.each(fixtures)('says something about %s when it is cut, or reads it whole', (path) => {
    const bytes = readFileSync(join(ROOT, path));
    for (const part of [0.05, 0.3, 0.6, 0.9]) {
      const { file, diagnostics } = toExportFile({ path, bytes: bytes.subarray(0, Math.floor(bytes.length * part)) });
      const reading = readDevice([file], undefined);
      expect([...diagnostics, ...reading.diagnostics].filter(({ effect }) => effect === 'incomplete'), `${path} cut at ${part}`).not.toEqual([]);
    }
  });

  it.each(fixtures)('accounts for every element of %s', (path) => {
    const { device, diagnostics, coverage } = readDevice([exportOf(path)], undefined);
    expect(coverage.map((one) => one.path)).toEqual([path]);
    for (const { total, elements, notUnderstood } of coverage) {
      expect(Object.values(elements).reduce((sum, one) => sum + one, 0)).toBe(total);
      expect(notUnderstood).toHaveLength(elements.unsupported + elements.unrecognised);
      if (notUnderstood.length > 0) expect(diagnostics.some(({ effect }) => effect === 'incomplete')).toBe(true);
    }
    if (device === undefined) expect(diagnostics.some(({ effect }) => effect === 'incomplete')).toBe(true);
  });
});

describe('formats', () => {
  it('are the folders of the rooms', () => {
    const folders = readdirSync(join(ROOT, 'src/parsers'), { withFileTypes: true }).filter((entry) => entry.isDirectory() && !entry.name.includes('shared'));
    expect(formats.map(({ id }) => id)).toEqual(folders.map(({ name }) => name).sort());
  });

  it.each(formats.map((format) => [format.id, format] as const))('%s has messages of its own alone', (id, { messages }) => {
    expect(Object.keys(messages).filter((code) => !code.startsWith(`${id}.`))).toEqual([]);
    for (const code of Object.keys(messages)) expect(parserMessages[code]).toBe(messages[code]);
  });
});
