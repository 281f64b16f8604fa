import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NetworkProfile, Reading } from '../../../src/model/device.js';
import { PROTOCOL } from '../../../src/model/header-space.js';
import { windowsRegistry } from '../../../src/parsers/windows-registry/index.js';
import { checkReading, codes, fileOf, filterOf, fixtureFile, isUnsure, packet, passes } from '../windows-shared/reading.js';

// As `reg export` of Windows Server 2022 writes them: UTF-16LE with byte order mark and CRLF.
const FOLDER = 'windows-registry';
const LOCAL = 'local-server2022.reg';
const POLICY = 'policy-server2022.reg';
const local = fixtureFile(FOLDER, LOCAL).text;
const policy = fixtureFile(FOLDER, POLICY).text;
const TREE = 'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\SharedAccess\\Parameters\\FirewallPolicy';
const POLICY_TREE = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\WindowsFirewall';

function readTexts(...texts: string[]): Reading {
  const reading = windowsRegistry.read(texts.map((text, index) => fileOf(text, `exports/${index}.reg`)));
  checkReading(windowsRegistry, reading);
  return reading;
}

/** The fixture with one rule only. */
function withRule(text: string, more = ''): Reading {
  const rules = `[${TREE}\\FirewallRules]\n"{0000}"="${text}"\n${more}\n`;
  return readTexts(local.replace(/\[[^\]]*\\FirewallRules\]\n(?:"[^\n]*\n)*\n/u, () => rules));
}

function inbound(reading: Reading, profile: NetworkProfile, from: string, port: number, to = '10.20.10.11'): string {
  return passes(filterOf(reading.device, profile, 'input'), packet(from, to, { destinationPort: port }));
}

const OPEN = 'v2.31|Action=Allow|Active=TRUE|Dir=In|Protocol=6|';

describe('windowsRegistry.read', () => {
  it('reads the local store whole', () => {
    const reading = windowsRegistry.read([fixtureFile(FOLDER, LOCAL)]);
    checkReading(windowsRegistry, reading);
    expect(codes(reading)).toEqual(['windows-registry.other_stores']);
    expect(reading.coverage[0]?.elements).toMatchObject({ unrecognised: 0, unsupported: 0, partial: 4 });
  });

  it.each<[NetworkProfile, string, number, string]>([
    ['domain', '10.20.30.5', 7563, 'yes'],
    ['private', '10.20.40.20', 7563, 'yes'],
    ['private', '10.20.40.21', 7563, 'no'],
    ['public', '10.20.30.5', 7563, 'no'],
    ['domain', '10.20.30.99', 7563, 'no'], // block beats allow
    ['public', '192.0.2.9', 65010, 'yes'],
    ['domain', '10.20.10.77', 9000, 'maybe'], // LocalSubnet is not known
    ['public', '10.20.30.5', 11000, 'no'], // not active
    ['public', '10.20.30.5', 8990, 'maybe'],
  ])('in %s, %s to port %i: %s', (profile, from, port, expected) => {
    const text = local.replace(/^"\{A5A1F0B4[^\n]*\n/mu, '');
    expect(inbound(readTexts(text), profile, from, port)).toBe(expected);
  });

  it('reads IPv6, ICMP and outbound rules', () => {
    const { device } = readTexts(local.replace(/^"\{A5A1F0B4[^\n]*\n/mu, ''));
    const filter = filterOf(device, 'domain', 'input');
    expect(passes(filter, packet('2001:db8:20::7', '2001:db8:10::1', { destinationPort: 22331 }))).toBe('yes');
    expect(passes(filter, packet('10.0.0.7', '10.20.10.11', { destinationPort: 22331 }))).toBe('no');
    const echo = packet('10.9.9.9', '10.20.10.11', { protocol: PROTOCOL.icmp, destinationPort: 8 * 256 + 3 });
    expect(passes(filter, echo)).toBe('yes');
    expect(passes(filter, { ...echo, destinationPort: 5 * 256 })).toBe('no');
    const dns = packet('10.20.10.11', '198.51.100.53', { protocol: PROTOCOL.udp, destinationPort: 53 });
    expect(passes(filterOf(device, 'private', 'output'), dns)).toBe('no');
  });

  it('names rules, programs and Windows\' own rules', () => {
    const lines = filterOf(readTexts(local).device, 'domain', 'input').lines;
    expect(lines.find(({ label }) => label === 'rule "XProtect Recording Server"')).toMatchObject({
      program: { program: 'C:\\Program Files\\Milestone\\XProtect Recording Server\\VideoOS.Recorder.Service.exe' },
      description: 'Clients',
      doubts: [],
    });
    expect(lines.filter(({ builtIn }) => builtIn === true).map(({ label }) => label)).toEqual(['rule "FPS-ICMP4-ERQ-In"', 'rule "{A5A1F0B4-2222-4D0A-8C64-6B1A5D9C0001}"']);
  });

  it('merges a policy: its values win, local rules end where it says so, shielded holds from anywhere', () => {
    const reading = readTexts(local, policy);
    expect(codes(reading)).toEqual([]);
    expect(inbound(reading, 'domain', '10.20.30.5', 7563)).toBe('no');
    expect(inbound(reading, 'domain', '198.51.100.7', 3389)).toBe('yes');
    expect(inbound(reading, 'private', '10.20.40.20', 7563)).not.toBe('no');
    expect(inbound(reading, 'public', '198.51.100.7', 3389)).toBe('no');
  });

  it.each([
    ['"EnableFirewall"=dword:00000000', 'yes', 'yes'],
    ['"DefaultInboundAction"=dword:00000000', 'yes', 'yes'],
    ['"DoNotAllowExceptions"=dword:00000001', 'no', 'no'],
    ['"DisabledInterfaces"="{11111111-2222-3333-4444-555555555555}"', 'yes', 'maybe'],
    ['"EnableFirewall"=dword:00000002', 'maybe', 'maybe'],
    ['"EnableFirewall"="1"', 'maybe', 'maybe'],
    ['"BrandNew"=dword:00000001', 'maybe', 'maybe'],
  ])('with %s in the public profile', (line, allowed, other) => {
    const plain = local.replace(/^"\{A5A1F0B4[^\n]*\n/mu, '');
    const head = `[${TREE}\\PublicProfile]\n`;
    const name = line.split('=')[0] ?? '';
    const [before = '', after = ''] = plain.split(head);
    const rest = after.startsWith('[') ? after : after.split('\n').filter((text, index) => index > 3 || !text.startsWith(`${name}=`)).join('\n');
    const reading = readTexts(`${before}${head}${line}\n${rest}`);
    expect(inbound(reading, 'public', '192.0.2.9', 5432)).toBe(allowed);
    expect(inbound(reading, 'public', '203.0.113.9', 12345)).toBe(other);
  });

  it.each([
    'IF={11111111-2222-3333-4444-555555555555}',
    'IFType=Wireless',
    'LUAuth=O:LSD:(A;;CC;;;S-1-5-21-1-2-3-513)',
    'RMauth=O:LSD:(A;;CC;;;S-1-5-21-1-2-3-515)',
    'Security=Authenticate',
    'Security2_9=An-NoEncap',
    'TTK2_22=WFDPrint',
    'NNm=office',
    'PFN=Contoso.App_8wekyb3d8bbwe',
    'SkipVer=2.33',
    'Platform=2:6:1',
    'Platform=2:99:0|Platform2=GTEQ',
    'LOM=TRUE|RA4=192.0.2.1',
    'Svc=*',
    'AppPkgId=S-1-15-2-1',
    'LPort=RPC',
    'LPort=Teredo',
    'RA4=DNS',
    'RA42=IntErnet',
  ])('leaves %s in doubt, for allow and block rules', (condition) => {
    expect(inbound(withRule(`${OPEN}${condition}|Name=x|`), 'domain', '10.20.30.5', 7563)).toBe('maybe');
    const block = withRule(`${OPEN}Name=open|`, `"{0001}"="${OPEN.replace('Allow', 'Block')}${condition}|Name=x|"\n`);
    expect(inbound(block, 'domain', '10.20.30.5', 7563)).toBe('maybe');
    expect(isUnsure(block)).toBe(false);
  });

  it.each([
    'RemoteIP=10.0.0.0/8',
    'stray',
    'LPort=99999',
    'LPort2_10=9-1',
    'RA4=cameras.example.com',
    'RA4=2001:db8::1',
    'RA6=*',
    'RA4=',
    'LPort=',
    'Profile=Office',
    'Dir=Out',
    'Protocol=17',
    'Active=Perhaps',
    'Action=Permit',
  ])('reports %s as not understood and keeps the rule in doubt', (part) => {
    const reading = withRule(`${OPEN}${part}|Name=x|`);
    expect(isUnsure(reading)).toBe(true);
    expect(inbound(reading, 'domain', '10.20.30.5', 7563)).toBe('maybe');
  });

  it('takes a rule whose action is unknown for one that may block, or beat a block', () => {
    const permit = `"{0001}"="v2.31|Action=Permit|Active=TRUE|Dir=In|Protocol=6|LPort=7563|Name=x|"\n`;
    const open = withRule(`${OPEN}Name=open|`, permit);
    expect(inbound(open, 'domain', '10.20.30.5', 7563)).toBe('maybe');
    expect(inbound(open, 'domain', '10.20.30.5', 7564)).toBe('yes');
    expect(inbound(withRule(`${OPEN.replace('Allow', 'Block')}Name=shut|`, permit), 'domain', '10.20.30.5', 7563)).toBe('maybe');
  });

  it.each<[number, string]>([[1, 'no'], [0, 'maybe']])('knows a profile that two control sets state alike, not one that they state differently: %i is %s', (second, expected) => {
    const copy = `[${TREE.replace('CurrentControlSet', 'ControlSet001')}\\DomainProfile]\n"EnableFirewall"=dword:0000000${second}\n`;
    expect(inbound(withRule(`${OPEN}LPort=80|Name=x|`, `\n${copy}`), 'domain', '10.20.30.5', 7563)).toBe(expected);
  });

  it.each<[string, string]>([['7563', 'yes'], ['7564', 'maybe']])('knows a rule that two control sets state alike, not one that they state differently: %s is %s', (port, expected) => {
    const copy = `[${TREE.replace('CurrentControlSet', 'ControlSet001')}\\FirewallRules]\n"{0000}"="${OPEN}LPort=${port}|Name=x|"\n`;
    expect(inbound(withRule(`${OPEN}LPort=7563|Name=x|`, `\n${copy}`), 'domain', '10.20.30.5', 7563)).toBe(expected);
  });

  it('compares names without regard to case and knows protocols by name', () => {
    const reading = withRule('V2.30|action=allow|active=true|dir=in|protocol=tcp|lport=7563|ra4=any|name=x|');
    expect(isUnsure(reading)).toBe(true); // the family field has no keyword "any"
    expect(inbound(withRule('V2.30|action=allow|active=true|dir=in|protocol=tcp|LPORT=7563|name=x|'), 'public', '10.9.9.9', 7563)).toBe('yes');
  });

  it.each(['nonsense', 'v2.31', '', 'v2.31|Active=TRUE|Dir=In|Name=x|', 'v2.31|Action=Allow|Active=TRUE|Name=x|'])('does not lose the rule %j in silence', (text) => {
    const reading = withRule(text);
    const silent = text === 'v2.31';
    expect(isUnsure(reading)).toBe(!silent); // a version alone is a rule that is not active
  });

  it('reads a text over several lines and in bytes', () => {
    const bytes = [...`${OPEN}LPort=7563|Name=x|\0`].map((letter) => `${letter.charCodeAt(0).toString(16).padStart(2, '0')},00`);
    const lines = bytes.join(',').replace(/(.{72},)/gu, '$1\\\n  ');
    const text = local.replace(/\[[^\]]*\\FirewallRules\]\n(?:"[^\n]*\n)*\n/u, () => `[${TREE}\\FirewallRules]\n"a"=hex(1):${lines}\n"b"="${OPEN}LPort=80|Desc=two\nlines|Name=y|"\n\n`);
    const reading = readTexts(text);
    expect(isUnsure(reading)).toBe(false);
    expect(inbound(reading, 'public', '10.9.9.9', 7563)).toBe('yes');
    expect(inbound(reading, 'public', '10.9.9.9', 80)).toBe('yes');
  });

  it('takes restrictions of services for block rules in doubt that never open anything', () => {
    const restriction = `[${TREE}\\RestrictedServices\\Configurable\\System]\n`;
    const blocked = local.replace(restriction, () => `${restriction}"s"="${OPEN.replace('Allow', 'Block')}Svc=x|Name=s|"\n`);
    expect(inbound(readTexts(blocked), 'domain', '192.0.2.9', 5432)).toBe('maybe');
    const opened = local.replace(/^"\{A5A1F0B4[^\n]*\n/mu, '').replace(restriction, () => `${restriction}"s"="${OPEN}Svc=x|Name=s|"\n`);
    expect(inbound(readTexts(opened), 'domain', '203.0.113.9', 1)).toBe('no');
  });

  it('is incomplete for connection security, exceptions of the old kind and deletions', () => {
    for (const more of [
      `[${TREE}\\ConSecRules]\n"c"="v2.31|Action=SecureServer|Active=TRUE|Name=c|"\n`,
      `[${POLICY_TREE}\\DomainProfile\\GloballyOpenPorts\\List]\n"80:TCP"="80:TCP:*:Enabled:web"\n`,
      `[${POLICY_TREE}\\StandardProfile\\Services\\RemoteDesktop]\n"Enabled"=dword:00000001\n`,
      `[-${TREE}\\FirewallRules]\n`,
      `[${TREE}\\FirewallRules]\n"{0000}"=-\n`,
      `[${TREE}\\BrandNew]\n`,
      `[${TREE}\\BrandNew]\n"x"=dword:00000001\n`,
      `[${TREE}\\PrivateProfile]\n"EnableFirewall"=dword:00000000\n`,
    ]) {
      expect(isUnsure(readTexts(`${local}\n${more}`)), more).toBe(true);
    }
  });

  it('ignores factory defaults and reads the computer name', () => {
    const more = `[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\SharedAccess\\Defaults\\FirewallPolicy\\FirewallRules]\n"x"="${OPEN}Name=x|"\n[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\ComputerName\\ComputerName]\n"ComputerName"="REC01"\n`;
    const reading = readTexts(`${local}\n${more}`);
    expect(isUnsure(reading)).toBe(false);
    expect(reading.device?.identity.hostnames).toEqual(['REC01']);
    expect(filterOf(reading.device, 'public', 'input').lines.some(({ label }) => label === 'rule "x"')).toBe(false);
  });

  it('leaves everything open without the local store', () => {
    const reading = readTexts(policy);
    expect(isUnsure(reading)).toBe(true);
    expect(inbound(reading, 'domain', '203.0.113.9', 12345)).toBe('maybe');
    const rulesOnly = readTexts(`Windows Registry Editor Version 5.00\n\n[${TREE}\\FirewallRules]\n"a"="${OPEN}Name=a|"\n`);
    expect(inbound(rulesOnly, 'domain', '203.0.113.9', 12345)).toBe('maybe');
    expect(codes(rulesOnly)).toContain('windows-registry.profile_missing');
  });

  it('uses StandardProfile of a policy for Private and Public only when it names neither', () => {
    const standard = `Windows Registry Editor Version 5.00\n\n[${POLICY_TREE}\\StandardProfile]\n"EnableFirewall"=dword:00000000\n`;
    expect(inbound(readTexts(local, standard), 'public', '203.0.113.9', 1)).toBe('yes');
    const both = `${standard}\n[${POLICY_TREE}\\PublicProfile]\n"EnableFirewall"=dword:00000001\n`;
    expect(inbound(readTexts(local.replace(/^"\{A5A1F0B4[^\n]*\n/mu, ''), both), 'private', '203.0.113.9', 1)).toBe('no');
  });

  it('is incomplete when the file is cut inside a line', () => {
    for (let length = 200; length < local.length; length += 173) {
      if (local[length - 1] === '\n') continue;
      const reading = readTexts(local.slice(0, length));
      expect(isUnsure(reading)).toBe(true);
    }
  });

  it('never throws and keeps its account whatever it reads', () => {
    fc.assert(
      fc.property(fc.nat(local.length), fc.nat(100), fc.string({ maxLength: 20 }), (at, cut, insert) => {
        readTexts(local.slice(0, at) + insert + local.slice(at + cut));
      }),
      { numRuns: 100 },
    );
    fc.assert(fc.property(fc.string(), (random) => { readTexts(`REGEDIT4\n${random}`); }));
    fc.assert(fc.property(fc.string(), (random) => { withRule(`v2.31|Active=TRUE|${random.replaceAll('"', '')}`); }));
  });

  it('reads 100,000 rules', () => {
    const rules = Array.from({ length: 100_000 }, (_rule, index) => `"{${index}}"="${OPEN}LPort=${index % 60000}|RA4=10.0.0.0/255.255.255.0|Name=r${index}|"`);
    const reading = windowsRegistry.read([fileOf(local.replace(`[${TREE}\\FirewallRules]\n`, () => `[${TREE}\\FirewallRules]\n${rules.join('\n')}\n`))]);
    expect(reading.device?.filters).toHaveLength(6);
  });
});

describe('windowsRegistry.recognizes', () => {
  it.each([LOCAL, POLICY])('knows %s', (name) => {
    expect(windowsRegistry.recognizes(fixtureFile(FOLDER, name))).toBe(true);
  });

  it.each(['', 'REGEDIT4', 'Windows Registry Editor Version 5.00\n\n[HKEY_CURRENT_USER\\Software]\n', TREE, '{}'])('leaves %j to others', (text) => {
    expect(windowsRegistry.recognizes(fileOf(text))).toBe(false);
  });
});
