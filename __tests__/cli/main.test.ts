import { execFileSync } from 'node:child_process';
import { existsSync, linkSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.js';
import { commandsIn } from '../../proofs/hostile-output/runner-commands.js';
import { HOSTILE_TEXTS } from '../report/hostile-texts.js';
import { recordingTerminal, scratchFolder, SHOP, type RecordingTerminal, type ScratchFolder } from './scratch-folder.js';

let folder: ScratchFolder = scratchFolder();
folder.remove();

beforeEach(() => {
  folder = scratchFolder();
});

afterEach(() => {
  folder.remove();
});

async function vmsguard(...args: readonly string[]): Promise<RecordingTerminal & { readonly code: number }> {
  const terminal = recordingTerminal(folder.path);
  return { ...terminal, code: await main(args, terminal) };
}

interface Identified {
  readonly exports: readonly { readonly formats: readonly string[]; readonly diagnostics: readonly { readonly effect: string }[] }[];
}

function isIdentified(value: unknown): value is Identified {
  return typeof value === 'object' && value !== null && 'exports' in value && Array.isArray(value.exports);
}

function identified(json: string): Identified {
  const value: unknown = JSON.parse(json);
  if (!isIdentified(value)) throw new Error(`no list of exports: ${json}`);
  return value;
}

describe('check', () => {
  it('judges a site whose export is missing as incomplete', async () => {
    folder.write('sites/shop.yaml', SHOP);
    const { code, output } = await vmsguard('check', '--date', '2026-11-22');
    expect(code).toBe(2);
    expect(output.join('')).toContain('site "Corner shop" (sites/shop.yaml): incomplete');
    expect(output.join('')).toContain('sites/exports/router.conf');
  });

  it('writes JSON', async () => {
    folder.write('shop.yaml', SHOP);
    const { code, output } = await vmsguard('check', 'shop.yaml', '--format', 'json', '--date', '2026-11-22', '--language', 'ja');
    expect(code).toBe(2);
    expect(JSON.parse(output.join(''))).toMatchObject({ schemaVersion: 1, language: 'ja', evaluationDate: '2026-11-22', verdict: 'incomplete' });
  });

  it('is no pass when the reader of the JSON goes away', async () => {
    folder.write('shop.yaml', SHOP);
    const gone = recordingTerminal(folder.path, { write: () => Promise.resolve(false) });
    expect(await main(['check', '--format', 'json'], gone)).toBe(3);
    expect(gone.errors.join('')).toContain('went away');
    expect(await main(['check'], gone)).toBe(2);
  });

  it('gives the same bytes twice', async () => {
    folder.write('shop.yaml', SHOP);
    const args = ['check', '--format', 'json', '--date', '2026-11-22'];
    expect((await vmsguard(...args)).output).toEqual((await vmsguard(...args)).output);
  });

  it('ends with an error and advice where there is no site', async () => {
    const { code, errors } = await vmsguard('check');
    expect(code).toBe(3);
    expect(errors.join('')).toContain('vmsguard: 1');
  });

  it.each(['missing.yaml', 'plain.yaml', 'broken.yaml'])('ends with an error for %s', async (path) => {
    folder.write('plain.yaml', 'name: x\n');
    folder.write('broken.yaml', 'vmsguard: 1\nzones: [');
    expect((await vmsguard('check', path)).code).toBe(3);
  });

  it('is no pass for the good sites when one path is wrong', async () => {
    folder.write('shop.yaml', SHOP);
    expect((await vmsguard('check', 'shop.yaml', 'missing')).code).toBe(3);
  });

  it('refuses paths outside the folder', async () => {
    const { code, errors } = await vmsguard('check', '..');
    expect(code).toBe(3);
    expect(errors.join('')).toContain('leads out of');
  });

  it('may go up inside a repository', async () => {
    folder.write('.git/HEAD', 'ref: refs/heads/main\n');
    folder.write('sites/a/shop.yaml', SHOP.replace('exports/', '../shared/'));
    mkdirSync(join(folder.path, 'elsewhere'));
    const terminal = recordingTerminal(join(folder.path, 'elsewhere'));
    expect(await main(['check', '../sites', '--format', 'json'], terminal)).toBe(2);
    expect(JSON.parse(terminal.output.join(''))).toMatchObject({ sites: [{ path: 'sites/a/shop.yaml' }] });
  });

  it('reads exports that are pipes, folders or links as incomplete or error, never as a pass', async () => {
    folder.write('shop.yaml', SHOP);
    mkdirSync(join(folder.path, 'exports'));
    execFileSync('mkfifo', [join(folder.path, 'exports/router.conf')]);
    expect((await vmsguard('check')).code).toBe(2);
  });

  it.each(HOSTILE_TEXTS.filter((text) => !text.includes('/') && !text.includes('\ud800')))('defuses a file named %j', async (name) => {
    folder.write(`${name}.yaml`, `vmsguard: 1\nname: ${JSON.stringify(name)}\n`);
    const { code, output, errors } = await vmsguard('check', '.');
    expect(code).toBe(3);
    expect(commandsIn([...output, ...errors].join(''))).toEqual([]);
    expect(output.join('').replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });

  it('defuses hostile arguments', async () => {
    const { code, errors } = await vmsguard('check', '--format', 'x\n::error::y');
    expect(code).toBe(3);
    expect(commandsIn(errors.join(''))).toEqual([]);
  });
});

describe('check --output', () => {
  beforeEach(() => {
    folder.write('shop.yaml', SHOP);
  });

  it('writes to the file only, and over what it wrote before', async () => {
    folder.write('report.json', 'x'.repeat(1_000_000));
    const { code, output } = await vmsguard('check', '--format', 'json', '--output', 'report.json');
    expect([code, output]).toEqual([2, []]);
    expect(JSON.parse(readFileSync(join(folder.path, 'report.json'), 'utf8'))).toMatchObject({ verdict: 'incomplete' });
  });

  it.each(['shop.yaml', './shop.yaml', 'hard-link.yml'])('never writes over the input %s', async (path) => {
    linkSync(join(folder.path, 'shop.yaml'), join(folder.path, 'hard-link.yml'));
    const { code, errors } = await vmsguard('check', '--output', path);
    expect(code).toBe(3);
    expect(errors.join('')).toContain('is one of the inputs');
    expect(readFileSync(join(folder.path, 'shop.yaml'), 'utf8')).toBe(SHOP);
  });

  it.each(['link.json', 'linked-folder/report.json'])('never writes through %s', async (path) => {
    const outside = scratchFolder();
    outside.write('target', 'untouched');
    symlinkSync(join(outside.path, 'target'), join(folder.path, 'link.json'));
    symlinkSync(outside.path, join(folder.path, 'linked-folder'));
    const { code, errors } = await vmsguard('check', '--output', path);
    expect(code).toBe(3);
    expect(errors.join('')).toContain('symbolic link');
    expect(readFileSync(join(outside.path, 'target'), 'utf8')).toBe('untouched');
    expect(existsSync(join(outside.path, 'report.json'))).toBe(false);
    outside.remove();
  });

  it.each(['missing/report.json', '.', 'pipe'])('says why it cannot write to %s', async (path) => {
    execFileSync('mkfifo', [join(folder.path, 'pipe')]);
    const { code, errors } = await vmsguard('check', '--output', path);
    expect(code).toBe(3);
    expect(errors.join('')).toContain('nothing was written');
  });
});

describe('explain', () => {
  it.each([
    ['port/recorders_only', ['R-19', 'SC-7', 'fix: ']],
    ['7563', ['rs-in-7563', 'Recording Server', 'may connect: Smart Client', 'FL22:', 'by default: enabled']],
    ['udp/7563', ['the guide names no port udp/7563']],
    ['tcp/9000', ['ms-in-9000']],
    ['R-19', ['guide lines: 28', 'port/recorders_only']],
    ['r-19', ['guide lines: 28']],
    ['INC-47', ['reading: ']],
    ['ms-in-9000', ['port: tcp/9000']],
    ['FL22b', ['FL22b: ']],
    ['fl22b', ['FL22b: ']],
  ])('tells about %s', async (subject, parts) => {
    const { code, output } = await vmsguard('explain', subject);
    expect(code).toBe(0);
    for (const part of parts) expect(output.join('')).toContain(part);
  });

  it('tells in Japanese', async () => {
    expect((await vmsguard('explain', '7563', '--language', 'ja')).output.join('')).toContain('既定の状態: 有効');
  });

  it('tells as JSON in both languages', async () => {
    const { output } = await vmsguard('explain', 'INC-47', '--format', 'json');
    expect(JSON.parse(output.join(''))).toMatchObject({ kind: 'conflict', conflict: { id: 'INC-47' } });
  });

  it.each(['nonsense', '70000', '0', '__proto__', 'constructor'])('knows nothing of %s', async (subject) => {
    const { code, errors } = await vmsguard('explain', subject);
    expect(code).toBe(3);
    expect(errors.join('')).toContain(subject);
  });

  it('offers what was perhaps meant', async () => {
    expect((await vmsguard('explain', 'ports/recorders_only')).errors.join('')).toContain('near by name: port/recorders_only');
  });
});

describe('query', () => {
  const OFFICE = `vmsguard: 1
name: Office
encryption: {server: true, streaming: true, event: true, mobile: true}
zones:
  office: {kind: client, ipv4: 10.0.1.0/24, gateway: fw}
  servers: {kind: server, ipv4: 10.0.2.0/24, gateway: fw}
firewalls:
  fw: {export: fw.v4, interfaces: {eth1: office, eth2: servers}}
hosts:
  rec: {address: 10.0.2.5, components: [recording-server]}
`;
  const RULES = ['-A FORWARD -p tcp -d 10.0.2.5 --dport 7563 -j ACCEPT', '-A FORWARD -p tcp --dport 80 -m string --string x --algo bm -j ACCEPT'];

  beforeEach(() => {
    folder.write('vmsguard.yaml', OFFICE);
    folder.write('fw.v4', ['*filter', ':INPUT DROP [0:0]', ':FORWARD DROP [0:0]', ':OUTPUT ACCEPT [0:0]', '-A FORWARD -m conntrack --ctstate ESTABLISHED -j ACCEPT', ...RULES, 'COMMIT', ''].join('\n'));
  });

  it.each([
    ['7563', 0, /^office -> rec: passes\n {2}example: 10\.0\.1\.1 -> 10\.0\.2\.5 tcp\/7563\n {2}decided by:\n {4}fw, iptables filter FORWARD: permitted by .+ \(fw\.v4:6\)/mu],
    ['tcp/9000', 1, /^office -> rec: blocked\n(?:.+\n)+.*denied \(fw\.v4:3\)/mu],
    ['tcp/80', 2, /^office -> rec: in doubt\n(?:.+\n)+ {2}in doubt because: /mu],
  ] as const)('answers for port %s with exit code %i', async (port, exitCode, text) => {
    const { code, output } = await vmsguard('query', '--from', 'office', '--to', 'rec', '--port', port);
    expect(output.join('')).toMatch(text);
    expect(code).toBe(exitCode);
  });

  it('answers in JSON', async () => {
    const { output } = await vmsguard('query', '.', '--from', '10.0.1.9', '--to', '10.0.2.5', '--port', '7563', '--format', 'json');
    expect(JSON.parse(output.join(''))).toMatchObject({ kind: 'query', schemaVersion: 1, answer: 'passes', outcomes: [{ example: { source: '10.0.1.9', destination: '10.0.2.5', port: 7563 } }] });
  });

  it.each([
    [['--from', 'ofice', '--to', 'rec', '--port', '80'], 'did you mean "office"'],
    [['--from', 'office', '--to', 'rec'], '--from, --to and --port'],
    [['--from', 'office', '--to', 'rec', '--port', 'icmp'], 'tcp/7563'],
    [['elsewhere', '--from', 'office', '--to', 'rec', '--port', '80'], 'elsewhere'],
  ] as const)('says what is wrong with %j', async (args, words) => {
    const { code, errors } = await vmsguard('query', ...args);
    expect(errors.join('')).toContain(words);
    expect(code).toBe(3);
  });

  it('asks one site', async () => {
    folder.write('other/vmsguard.yaml', OFFICE);
    const { code, errors } = await vmsguard('query', '--from', 'office', '--to', 'rec', '--port', '80');
    expect(errors.join('')).toContain('several site definitions');
    expect(code).toBe(3);
  });
});

describe('rules, formats, help, version', () => {
  it('lists every rule with its requirements', async () => {
    const { output } = await vmsguard('rules');
    expect(output.join('')).toMatch(/^port\/recorders_only: .+\n {2}requirements: R-19, R-11$/mu);
  });

  it('lists every format with how it is exported', async () => {
    expect((await vmsguard('formats')).output.join('')).toMatch(/^iptables: .+\n {2}export with: iptables-save/mu);
  });

  it('tells what a file is taken for and how much of it is understood', async () => {
    folder.write('fw.v4', '*filter\n:INPUT DROP [0:0]\n:FORWARD DROP [0:0]\n:OUTPUT ACCEPT [0:0]\n-A INPUT -p tcp --dport 22 -j ACCEPT\nCOMMIT\n');
    const { code, output } = await vmsguard('formats', 'fw.v4');
    expect(output.join('')).toMatch(/^fw\.v4\n {2}taken for: iptables: .+\n {2}understood:\n {4}100\.0 % of \d+/mu);
    expect(code).toBe(0);
  });

  it('tells of a file that is not understood, as JSON too', async () => {
    folder.write('fw.v4', '*filter\n:INPUT DROP [0:0]\n-A INPUT --zorb -j ACCEPT\nCOMMIT\n');
    folder.write('notes.txt', 'hello\n');
    const { code, output } = await vmsguard('formats', 'fw.v4', 'notes.txt', 'missing.txt', '--format', 'json');
    expect(code).toBe(2);
    const { exports } = identified(output.join(''));
    expect(exports.map(({ formats }) => formats)).toEqual([['iptables'], [], []]);
    expect(exports.every(({ diagnostics }) => diagnostics.some(({ effect }) => effect === 'incomplete'))).toBe(true);
  });

  it('tells its version and how it is used', async () => {
    expect((await vmsguard('--version')).output.join('')).toMatch(/^\d+\.\d+\.\d+\n$/u);
    expect((await vmsguard('--help', '--language', 'ja')).output.join('')).toContain('使い方');
  });
});
