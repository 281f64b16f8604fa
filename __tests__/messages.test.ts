import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cliMessages } from '../src/cli/messages.js';
import { messageTemplates, renderMessage } from '../src/messages.js';
import { version } from '../src/version.js';

const SOURCES = join(import.meta.dirname, '../src');

function sourceFiles(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sourceFiles(path);
    return entry.name.endsWith('.ts') && !entry.name.includes('.generated.') ? [path] : [];
  });
}

interface Source {
  readonly name: string;
  readonly text: string;
}

const sources: readonly Source[] = sourceFiles(SOURCES).map((path) => ({ name: path.slice(SOURCES.length + 1), text: readFileSync(path, 'utf8') }));

/** Files that hold sentences. */
const tables = /(?:^|\/)(?:messages(?:-\w+)?|workspace-messages|words(?:-\w+)?)\.ts$/u;

const ROOMS = [...new Set([...messageTemplates().keys()].map((code) => code.split('.')[0]))];

/** `'export.missing'`: a quoted code of a room that has sentences. */
const CODE = new RegExp(`['"\`]((?:${ROOMS.join('|')})\\.[a-z][a-z0-9_]*)['"\`]`, 'gu');

function codesIn({ text }: Source): readonly string[] {
  return [...text.matchAll(CODE)].flatMap(([, code]) => (code === undefined ? [] : [code]));
}

const STORES = ['windows-policy-file', 'windows-registry', 'windows-wfw'];

/** Rooms without sentences of their own, and those that speak for them. */
const SHARED_BY: Readonly<Record<string, readonly string[]>> = {
  'windows-shared': ['windows-netsh', 'windows-powershell', 'windows-rule-list', ...STORES],
  'windows-store-shared': STORES,
};

/** Codes that a room's account completes: `account.report('incomplete', 'unknown_value')` in `windows-netsh`. */
function shortCodesIn({ name, text }: Source): readonly string[] {
  const room = name.split('/')[1] ?? '';
  const shared = SHARED_BY[room] ?? [room];
  const found = [...text.matchAll(/(?:report|doubt)\((?:'(?:error|incomplete|warning|note)', )?'(?!(?:error|incomplete|warning|note)')([a-z][a-z0-9_]*)'/gu)];
  return found.flatMap(([, code]) => shared.map((one) => `${one}.${code}`));
}

const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

function placesOf(template: string): readonly string[] {
  return [...new Set([...template.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name ?? ''))].sort();
}

/** Files whose codes can reach a report; the entries and the renderers have sentences of their own. */
const users = sources.filter(({ name }) => !tables.test(name) && !/^(?:cli|action|report|policy)\//u.test(name));

describe('messageTemplates', () => {
  it('finds codes in the sources at all', () => {
    expect(users.flatMap(codesIn).length).toBeGreaterThan(200);
  });

  it('has a sentence for every code that is used', () => {
    const missing = users.flatMap((source) => codesIn(source).filter((code) => !messageTemplates().has(code)).map((code) => `${source.name}: ${code}`));
    expect(missing).toEqual([]);
  });

  it('has a sentence for every code that the Windows rooms shorten', () => {
    const windows = users.filter(({ name }) => name.startsWith('parsers/windows-'));
    const used = windows.flatMap(shortCodesIn);
    expect(used.length).toBeGreaterThan(20);
    expect(used.filter((code) => !messageTemplates().has(code))).toEqual([]);
  });

  it('holds no sentence that nobody says', () => {
    const all = users.map(({ text }) => text).join('\n');
    const quoted = new Set([...all.matchAll(/['"`](?:[a-z-]+\.)?([a-z][a-z0-9_]*)['"`]/gu)].map(([, code]) => code));
    // Built from a part: `unknown_${kind}`, `doubt_${part}`, `${code}_near`.
    const built = /^(?:windows-[\w-]+\.(?:unknown|doubt)_(?:port|protocol|icmp)|site\.unknown_\w+|weakening\.removed_\w+)$/u;
    expect([...messageTemplates().keys()].filter((code) => !quoted.has(code.split('.')[1]) && !built.test(code))).toEqual([]);
  });

  it('has the same places in both languages', () => {
    const differing = [...messageTemplates()].filter(([, { en, ja }]) => placesOf(ja).join() !== placesOf(en).join());
    expect(differing).toEqual([]);
  });

  it('is Japanese in Japanese and not in English', () => {
    const wordless = /^\P{L}*(?:\{\w+\}\P{L}*)+$/u;
    const mixed = [...messageTemplates()].filter(([, { en, ja }]) => JAPANESE.test(en) || !(JAPANESE.test(ja) || wordless.test(ja)));
    expect(mixed).toEqual([]);
  });

  it('ends no sentence with a full stop', () => {
    expect([...messageTemplates()].filter(([, { en, ja }]) => /[.。!]$/u.test(en) || /[.。!]$/u.test(ja))).toEqual([]);
  });

  it('repeats no value of a secret', () => {
    const named = [...messageTemplates()].filter(([code]) => /secret|password|psk|credential/u.test(code));
    expect(named.length).toBeGreaterThan(0);
    const telling = named.filter(([, { en }]) => placesOf(en).some((place) => ['value', 'secret', 'password', 'text', 'found', 'content'].includes(place)));
    expect(telling).toEqual([]);
  });

  it('joins every table of the sources but those of the command line', () => {
    const written = sources.filter(({ name }) => /messages(?:-\w+)?\.ts$/u.test(name) && !/^(?:cli|action)\//u.test(name) && name !== 'messages.ts');
    const codes = written.flatMap(({ text }) => [...text.matchAll(/^ {2}(?:'([a-z-]+\.[a-z0-9_]+)'|"([a-z-]+\.[a-z0-9_]+)"): \{/gmu)].map(([, single, double]) => single ?? double ?? ''));
    expect(codes.length).toBeGreaterThan(200);
    expect(codes.filter((code) => !messageTemplates().has(code))).toEqual([]);
  });
});

describe('cliMessages', () => {
  it('has the same places in both languages', () => {
    expect(Object.entries(cliMessages).filter(([, { en, ja }]) => placesOf(ja).join() !== placesOf(en).join())).toEqual([]);
  });
});

/** Values of parameters as they stand in the sources: texts in a sentence must need no translation. */
const VALUES = /(?:\b(?:what|reason|kind|expected|field|setting): |unevaluable\()(?:'([^'\n]*)'|`([^`\n]*)`)/gu;
const ENGLISH = /(?:^|[\s(])(?:a|an|the|of|on|or|and|with|without|not|that|this|to|is|has|no|deeper|than|into|twice|below|known)(?:[\s),]|$)/u;

describe('the parameters of messages', () => {
  it('hold no English words that a Japanese sentence would have to take in', () => {
    const readers = users.filter(({ name }) => /^(?:parsers|analysis|judgement|site)\//u.test(name) && !name.endsWith('no-effect.ts'));
    const prose = readers.flatMap(({ name, text }) => [...text.matchAll(VALUES)].flatMap(([, single, back]) => {
      const value = (single ?? back ?? '').replaceAll(/\$\{[^}]*\}/gu, '');
      return ENGLISH.test(value) ? [`${name}: ${value}`] : [];
    }));
    expect(prose).toEqual([]);
  });
});

describe('renderMessage', () => {
  it('fills the places in the language that is asked for', () => {
    const message = { code: 'export.cyclic_reference', parameters: { kind: 'firewall addrgrp', name: 'A' } };
    expect(renderMessage(message, 'en')).toBe('the firewall addrgrp "A" contains itself');
    expect(renderMessage(message, 'ja')).toBe('firewall addrgrp「A」が自分自身を含んでいます');
  });

  it('leaves braces and dollar signs of a value alone', () => {
    const message = { code: 'export.cyclic_reference', parameters: { kind: '$&', name: '{kind} $1' } };
    expect(renderMessage(message, 'en')).toBe('the $& "{kind} $1" contains itself');
  });

  it('shows a code without a sentence as it is', () => {
    expect(renderMessage({ code: 'constructor', parameters: {} }, 'en')).toBe('constructor');
  });
});

describe('version', () => {
  it('is that of the package', () => {
    expect(JSON.parse(readFileSync(join(SOURCES, '../package.json'), 'utf8'))).toMatchObject({ version });
  });
});
