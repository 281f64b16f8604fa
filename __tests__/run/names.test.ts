/** Names are hostile text: they are refused in the site, kept as they are from exports, and never change a verdict. */
import { describe, expect, it } from 'vitest';
import { renderJson } from '../../src/report/render-json.js';
import { edited, FIREWALL, HOST, judge, outline, SITE, type Files } from './base-site.js';

const VISIBLE: readonly (readonly [string, string])[] = [
  ['a workflow command', '::error file=x::owned'],
  ['an old workflow command', '##[add-mask]allow'],
  ['Markdown', '[x](https://evil.example) `a` | b'],
  ['HTML', '<img src=x onerror=alert(1)>'],
  ['places of a template', '{source} {nope} $& $1'],
  ['an escaped line end', '%0A::add-mask::x'],
  ['a name of the prototype', 'constructor'],
];

const UNSEEN: readonly (readonly [string, string])[] = [
  ['control characters', 'a\u0007\u001b[31mb'],
  ['an override of direction', 'a\u202eb'],
  ['a zero-width space', 'a\u200bb'],
  ['a line end', 'a\nb'],
];

type Renaming = (name: string) => Files;

/** As YAML writes a text between double quotes. */
function quoted(name: string): string {
  return JSON.stringify(name);
}

const IN_THE_SITE: readonly (readonly [string, Renaming])[] = [
  ['zone', (name) => edited(SITE, (text) => text.replace('  operators:', () => `  ${quoted(name)}:`).replace('internal2: operators', () => `internal2: ${quoted(name)}`).replace('zone: operators', () => `zone: ${quoted(name)}`))],
  ['client group', (name) => edited(SITE, (text) => text.replace('  staff:', () => `  ${quoted(name)}:`))],
  ['device group', (name) => edited(SITE, (text) => text.replace('  sales-floor:', () => `  ${quoted(name)}:`))],
  ['firewall', (name) => edited(SITE, (text) => text.replaceAll('gateway: edge', () => `gateway: ${quoted(name)}`).replace('  edge:', () => `  ${quoted(name)}:`))],
  ['site', (name) => edited(SITE, (text) => text.replace('name: Shop', () => `name: ${quoted(name)}`))],
];

const IN_EXPORTS: readonly (readonly [string, Renaming])[] = [
  ['policy', (name) => edited(FIREWALL, (text) => text.replace('Operators to VMS', () => name))],
  ['address object', (name) => edited(FIREWALL, (text) => text.replaceAll('NET-OPERATORS', () => name))],
  ['service object', (name) => edited(FIREWALL, (text) => text.replaceAll('VMS-Media', () => name))],
  ['host rule', (name) => edited(HOST, (text) => text.replace('"XProtect API Gateway"', () => quoted(name)))],
];

async function expectPass(files: Files): Promise<void> {
  for (const language of ['en', 'ja'] as const) {
    const report = await judge(files, { language });
    expect(report.verdict, outline(report)).toBe('pass');
  }
}

describe.each(IN_THE_SITE)('the name of a %s in the site', (_what, renamed) => {
  it.each(VISIBLE)('may be %s', (_kind, name) => expectPass(renamed(name)));

  it.each(UNSEEN)('may not hold %s', async (_kind, name) => {
    const report = await judge(renamed(name));
    expect(report.verdict, outline(report)).toBe('error');
    expect(report.sites[0]?.diagnostics.map(({ code, location }) => [code, location.path, typeof location.region?.startLine])).toContainEqual(['site.unsafe_character', SITE, 'number']);
  });
});

describe.each(IN_EXPORTS)('the name of a %s in an export', (what, renamed) => {
  it.each([...VISIBLE, ...UNSEEN].filter(([kind]) => what === 'host rule' || kind !== 'a line end'))('may be %s', (_kind, name) => expectPass(renamed(name)));

  it('may be long', () => expectPass(renamed('x'.repeat(50_000))));
});

describe('a report about hostile names', () => {
  it.each([...VISIBLE, ...UNSEEN])('writes %s without a character that acts', async (_kind, name) => {
    const open = edited(HOST, (text) => text.replace('"XProtect API Gateway"', () => quoted(name)).replace('"10.10.30.0/255.255.255.0"', '"Any"').replace('"443"', '"Any"'));
    const report = await judge(open, { failOn: 'info' });
    expect(report.verdict).toBe('fail');
    const json = renderJson(report);
    expect(json).not.toMatch(/[\p{Cf}\u007f-\u009f]|##\[/u);
    expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(report)));
    // A long name is cut; what is told stays one line of text for people.
    for (const { message } of report.sites[0]?.findings ?? []) expect(message.length).toBeLessThan(2000);
  });
});
