import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Filter, Reading } from '../../../src/model/device.js';
import { spaceIncludes, type Packet } from '../../../src/model/header-space.js';
import { parseIpAddress } from '../../../src/model/ip-address.js';
import { toExportFile, type ExportFile } from '../../../src/parsers/shared/export-file.js';
import { ufw } from '../../../src/parsers/ufw/index.js';

const HOST = join(import.meta.dirname, 'fixtures/small/host');
const names = readdirSync(HOST);
const texts: ReadonlyMap<string, string> = new Map(names.map((name) => [name, readFileSync(join(HOST, name), 'utf8')]));

function file(path: string, text: string): ExportFile {
  return toExportFile({ path, bytes: new TextEncoder().encode(text) }).file;
}

/** The host with some files replaced; undefined leaves one out. */
function host(changes: Readonly<Record<string, string | undefined>> = {}): Reading {
  const files = [...texts].flatMap(([name, text]) => {
    const changed = name in changes ? changes[name] : text;
    return changed === undefined ? [] : [file(name, changed)];
  });
  return ufw.read(files);
}

function changed(name: string, from: string, to: string): Readonly<Record<string, string>> {
  const text = texts.get(name) ?? '';
  expect(text).toContain(from);
  return { [name]: text.replace(from, to) };
}

interface Probe extends Partial<Packet> {
  readonly from: string;
  readonly to: string;
  readonly ingress?: string;
  readonly egress?: string;
}

/** The verdicts that are possible for a packet: a small first-match walk. */
function verdicts(filter: Filter | undefined, { from, to, ingress = 'eth9', egress = 'eth9', ...more }: Probe): string {
  const packet = { source: parseIpAddress(from) ?? 0n, destination: parseIpAddress(to) ?? 0n, protocol: 6, sourcePort: 40_000, destinationPort: 80, ...more };
  const possible = new Set<string>();
  for (const line of filter?.lines ?? []) {
    const fits = [[line.ingress, ingress], [line.egress, egress]] as const;
    if (!fits.every(([match, name]) => match === undefined || match.patterns.includes(name) !== match.negated)) continue;
    if (!spaceIncludes(line.match.may, packet)) continue;
    possible.add(line.action);
    if (spaceIncludes(line.match.must, packet)) return [...possible].sort().join(' or ');
  }
  return [...possible.add(filter?.defaultAction ?? 'none')].sort().join(' or ');
}

function filter({ device }: Reading, name: string): Filter | undefined {
  return device?.filters.find((one) => one.name === name);
}

const codes = ({ diagnostics }: Reading): readonly string[] => diagnostics.map(({ effect, code }) => `${effect} ${code}`);
const INPUT = 'iptables filter INPUT';
const ME = '10.20.10.11';

describe('ufw', () => {
  it('reads a whole host without a complaint', () => {
    const reading = host();
    expect(codes(reading)).toEqual(['note ufw.own_rules_only']);
    for (const { notUnderstood, total, path } of reading.coverage) {
      expect(notUnderstood).toEqual([]);
      expect(total, path).toBe((texts.get(path) ?? '').split('\n').filter((line) => line.trim() !== '').length);
    }
  });

  it.each<[string, string, Probe, string]>([
    ['a user rule', INPUT, { from: '10.20.50.7', to: ME, destinationPort: 7563 }, 'permit'],
    ['the first rule before a later one', INPUT, { from: '10.20.50.200', to: ME, destinationPort: 7563 }, 'permit'],
    ['a user rule that denies', INPUT, { from: '10.20.50.200', to: ME, ingress: 'eth0' }, 'deny'],
    ['a rule for one interface', INPUT, { from: '198.51.100.1', to: ME, ingress: 'eth0' }, 'permit'],
    ['the same at another interface', INPUT, { from: '198.51.100.1', to: ME, ingress: 'eth1' }, 'deny'],
    ['a rate limit, which permits until it denies', INPUT, { from: '10.20.10.9', to: ME, destinationPort: 22 }, 'deny or permit'],
    ['the loopback interface', INPUT, { from: '127.0.0.1', to: '127.0.0.1', ingress: 'lo' }, 'permit'],
    ['ICMP of before.rules', INPUT, { from: '198.51.100.1', to: ME, protocol: 1, destinationPort: 0x800 }, 'permit'],
    ['the default policy', INPUT, { from: '198.51.100.1', to: ME, destinationPort: 3389 }, 'deny'],
    ['a routed rule', 'iptables filter FORWARD', { from: ME, to: '10.20.40.9', destinationPort: 554, ingress: 'eth0', egress: 'eth1' }, 'permit'],
    ['the policy of forwarding', 'iptables filter FORWARD', { from: ME, to: '10.20.40.9', destinationPort: 80, ingress: 'eth0', egress: 'eth1' }, 'deny'],
    ['what the host opens', 'iptables filter OUTPUT', { from: ME, to: '10.20.40.9' }, 'permit'],
    ['an IPv6 rule', 'ip6tables filter INPUT', { from: '2001:db8:50::1', to: '2001:db8::1', destinationPort: 443 }, 'permit'],
    ['the policy of IPv6', 'ip6tables filter INPUT', { from: '2001:db8:51::1', to: '2001:db8::1', destinationPort: 443 }, 'deny'],
  ])('decides %s', (_what, name, probe, expected) => {
    expect(verdicts(filter(host(), name), probe)).toBe(expected);
  });

  it('keeps state', () => {
    expect(host().device?.filters.map(({ replies }) => replies)).toEqual(Array.from({ length: 6 }, () => 'stateful'));
  });

  it('describes a rule in the words of ufw', () => {
    const line = filter(host(), INPUT)?.lines.find(({ label }) => label === '-A ufw-user-input #1');
    expect(line?.description).toBe('allow tcp 7563 10.20.10.11 any 10.20.50.0/24 in comment=636c69656e7473');
    expect(line?.location.path).toBe('user.rules');
  });

  it.each([
    ['ACCEPT', 'permit'], ['REJECT', 'deny'], ['DROP', 'deny'],
  ])('ends with the default policy %s', (policy, expected) => {
    const reading = host(changed('default-ufw', 'DEFAULT_INPUT_POLICY="DROP"', `DEFAULT_INPUT_POLICY="${policy}"`));
    for (const destinationPort of [3389, 445]) expect(verdicts(filter(reading, INPUT), { from: '198.51.100.1', to: ME, destinationPort })).toBe(expected);
  });

  it('lets after.rules deny what the policy ACCEPT would let pass', () => {
    const reading = host({ ...changed('default-ufw', 'DEFAULT_INPUT_POLICY="DROP"', 'DEFAULT_INPUT_POLICY="ACCEPT"'), ...changed('after.rules', '--dport 445 -j ufw-skip-to-policy-input', '--dport 445 -j DROP') });
    expect(verdicts(filter(reading, INPUT), { from: '198.51.100.1', to: ME, destinationPort: 445 })).toBe('deny');
    expect(verdicts(filter(reading, INPUT), { from: '198.51.100.1', to: ME, destinationPort: 446 })).toBe('permit');
  });

  it('drops IPv6 where it is switched off', () => {
    const reading = host({ ...changed('default-ufw', 'IPV6=yes', 'IPV6=no'), 'before6.rules': undefined, 'user6.rules': undefined, 'after6.rules': undefined });
    expect(codes(reading)).toEqual(['note ufw.own_rules_only']);
    expect(verdicts(filter(reading, 'ip6tables filter INPUT'), { from: '2001:db8:50::1', to: '2001:db8::1', destinationPort: 443 })).toBe('deny');
    expect(verdicts(filter(reading, 'ip6tables filter INPUT'), { from: '::1', to: '::1', ingress: 'lo' })).toBe('permit');
  });

  it.each([['default-ufw', 'IPV6=yes', 'IPV6=maybe'], ['ufw.conf', 'ENABLED=yes', 'ENABLED=Yes']])('does not guess what the switch in %s means', (name, from, to) => {
    expect(codes(host(changed(name, from, to)))).toContain('incomplete export.unrecognised');
  });

  it('restricts nothing when it is switched off', () => {
    const reading = host(changed('ufw.conf', 'ENABLED=yes', 'ENABLED=no'));
    expect(codes(reading)).toContain('warning ufw.disabled');
    expect(verdicts(filter(reading, INPUT), { from: '198.51.100.1', to: ME, destinationPort: 3389 })).toBe('permit');
  });

  it.each(names)('says that %s is missing, and is not sure without it', (name) => {
    const reading = host({ [name]: undefined });
    expect(codes(reading)).toContain('incomplete ufw.missing_file');
    const six = name.includes('6');
    const probe = { from: six ? '2001:db8:51::1' : '198.51.100.1', to: six ? '2001:db8::1' : ME, destinationPort: 3389 };
    if (name !== 'ufw.conf') expect(verdicts(filter(reading, six ? 'ip6tables filter INPUT' : INPUT), probe)).toBe('deny or permit');
  });

  it('empties a chain that a later file declares again, as restoring without flushing does', () => {
    const before = (texts.get('before.rules') ?? '').replace('# End required lines', ':ufw-user-input - [0:0]\n-A ufw-user-input -j ACCEPT');
    expect(verdicts(filter(host({ 'before.rules': before }), INPUT), { from: '198.51.100.1', to: ME, destinationPort: 3389 })).toBe('deny');
  });

  it('reads translations of before.rules', () => {
    const before = `${texts.get('before.rules') ?? ''}*nat\n:PREROUTING ACCEPT [0:0]\n:POSTROUTING ACCEPT [0:0]\n-A PREROUTING -i eth0 -p tcp --dport 8080 -j DNAT --to-destination 10.20.40.9:80\n-A POSTROUTING -o eth0 -j MASQUERADE\nCOMMIT\n`;
    const reading = host({ 'before.rules': before });
    expect(reading.device?.translations.map(({ field }) => field)).toEqual(['destination', 'source']);
    expect(codes(reading)).toEqual(['note ufw.own_rules_only']);
  });

  it.each(['-A ufw-user-input --frobnicate 7 -j ACCEPT', 'frobnicate', '*frobnicate', '-Q x', 'FROBNICATE=yes', 'DEFAULT_INPUT_POLICY=$(cat x)', '. /etc/other'])('reports "%s" at every place', (inserted) => {
    for (const [name, text] of texts) {
      const isShell = !name.endsWith('.rules');
      if (isShell && inserted.startsWith('*')) continue;
      const lines = text.trimEnd().split('\n');
      for (let at = 0; at <= lines.length; at += 1) {
        const reading = host({ [name]: `${lines.toSpliced(at, 0, inserted).join('\n')}\n` });
        expect(reading.diagnostics.some(({ effect }) => effect === 'incomplete'), `${name} ${at}`).toBe(true);
      }
    }
  });

  it('takes a file without its COMMIT for truncated', () => {
    const text = texts.get('user.rules') ?? '';
    expect(codes(host({ 'user.rules': text.slice(0, text.length - 8) }))).toContain('incomplete export.truncated');
  });

  it('wants each file once', () => {
    const text = texts.get('user.rules') ?? '';
    const reading = ufw.read([...texts].map(([name, content]) => file(name, content)).concat(file('other', text)));
    expect(codes(reading)).toContain('incomplete ufw.second_file');
  });

  it.each([
    ['a save of all tables', '# Generated by iptables-save v1.8.9\n*filter\n:INPUT DROP [0:0]\n:ufw-before-input - [0:0]\n:ufw-user-input - [0:0]\nCOMMIT\n'],
    ['a shell file', 'ENABLED=yes\nOTHER=1\n'],
    ['nothing', ''],
  ])('does not recognise %s', (_what, text) => {
    expect(ufw.recognizes(file('x', text))).toBe(false);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ maxLength: 200 }), (text) => {
      host({ 'user.rules': `*filter\n:ufw-user-input - [0:0]\n### RULES ###\n${text}\nCOMMIT\n` });
    }), { numRuns: 50 });
  });
});
