/** Writes a host as text of the registry editor: the local store, and a second file when a policy says anything. */
import type { NetworkProfile } from '../../src/model/device.js';
import type { TextFile } from '../packet-walk/types.js';
import type { AddressTerm, HostDescription, PortTerm, ProfileDescription, ProfileSettings, RuleDescription, Spelling } from './description.js';

const LOCAL = 'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\SharedAccess\\Parameters\\FirewallPolicy';
const POLICY = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\WindowsFirewall';
const HEADER = 'Windows Registry Editor Version 5.00\n';

/** `local.reg` and, where there is a policy, `policy.reg`; or both in one file. */
export function writeRegistry(host: HostDescription): readonly TextFile[] {
  const { profiles, rules, spelling } = host;
  const local = [
    ...(spelling.noise ? NOISE : []),
    ...profiles.flatMap(writeLocalProfile),
    writeRules(`${LOCAL}\\FirewallRules`, rules.filter(({ store }) => store === 'local'), spelling),
    ...writeDeviceManagement(host),
    ...writeRestrictions(rules.filter(({ store }) => store === 'service-restriction'), spelling),
  ].join('\n');
  const policy = writePolicy(host);
  if (policy === '') return [{ path: 'local.reg', text: `${HEADER}\n${local}\n` }];
  if (spelling.oneFile) return [{ path: 'both.reg', text: `${HEADER}\n${local}\n${policy}\n` }];
  return [{ path: 'local.reg', text: `${HEADER}\n${local}\n` }, { path: 'policy.reg', text: `${HEADER}\n${policy}\n` }];
}

/** Keys that look like the firewall's and decide nothing. */
const NOISE: readonly string[] = [
  `[${LOCAL}]\n"PolicyVersion"=dword:0000021f\n"IPSecExempt"=dword:00000009\n`,
  `[${LOCAL}\\DomainProfile\\Logging]\n"LogFilePath"=hex(2):25,00,77,00,69,00,6e,00,\\\n  64,00,00,00\n"LogFileSize"=dword:00001000\n`,
  `[${LOCAL.replace('Parameters', 'Defaults')}\\FirewallRules]\n"a"="v2.31|Action=Allow|Active=TRUE|Dir=In|Name=Default|"\n`,
  `[${LOCAL}\\RestrictedServices\\Static\\System]\n"DPS-1"="v2.0|Action=Block|Dir=In|App=%windir%\\\\System32\\\\svchost.exe|Svc=DPS|Name=Block|"\n`,
  `[${LOCAL}\\RestrictedServices\\AppIso\\FirewallRules]\n"{1D}"="v2.31|Action=Allow|Active=TRUE|Dir=Out|Name=x|AppPkgId=S-1-15-2-1|"\n`,
  '; a comment\n[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\ComputerName\\ComputerName]\n"ComputerName"="REC01"\n',
];

/** The local store keeps the settings of Private under an older name. */
function localKey(name: NetworkProfile): string {
  return { domain: 'DomainProfile', private: 'StandardProfile', public: 'PublicProfile' }[name];
}

function policyKey(name: NetworkProfile): string {
  return { domain: 'DomainProfile', private: 'PrivateProfile', public: 'PublicProfile' }[name];
}

function writeLocalProfile(profile: ProfileDescription): readonly string[] {
  const key = localKey(profile.name);
  const settings = profile.statement === 'twice' ? { ...profile.local, enabled: true } : profile.local;
  const written = writeProfile(LOCAL, key, { settings, isPolicy: false });
  switch (profile.statement) {
    case 'plain':
      return [written];
    case 'absent':
      return [];
    case 'unreadable':
      return [`${written.replace(/\n"EnableFirewall"[^\n]*/u, '')}"EnableFirewall"=dword:00000007\n`];
    case 'unknown-setting':
      return [`${written}"QuarantineMode"=dword:00000001\n`];
    case 'twice':
      return [written, `[${LOCAL.replace('CurrentControlSet', 'ControlSet001')}\\${key}]\n"EnableFirewall"=dword:00000000\n`];
  }
}

function writeProfile(tree: string, key: string, { settings, isPolicy }: { readonly settings: ProfileSettings; readonly isPolicy: boolean }): string {
  const lines = [
    `[${tree}\\${key}]`,
    ...writeNumber('EnableFirewall', settings.enabled),
    ...writeNumber('DefaultInboundAction', settings.inbound === undefined ? undefined : settings.inbound === 'block'),
    ...writeNumber('DefaultOutboundAction', settings.outbound === undefined ? undefined : settings.outbound === 'block'),
    ...writeNumber('DoNotAllowExceptions', settings.shielded),
    ...(settings.disabledInterfaces === true ? ['"DisabledInterfaces"="{4D36E972-E325-11CE-BFC1-08002BE10318}"'] : []),
    ...(isPolicy ? writeNumber('AllowLocalPolicyMerge', settings.localRules) : ['"DisableNotifications"=dword:00000000']),
    '',
  ];
  if (isPolicy && settings.userPrograms !== undefined) lines.push(`[${tree}\\${key}\\AuthorizedApplications]`, ...writeNumber('AllowUserPrefMerge', settings.userPrograms), '');
  if (isPolicy && settings.userPorts !== undefined) lines.push(`[${tree}\\${key}\\GloballyOpenPorts]`, ...writeNumber('AllowUserPrefMerge', settings.userPorts), '');
  return lines.join('\n');
}

function writeNumber(name: string, value: boolean | undefined): readonly string[] {
  return value === undefined ? [] : [`"${name}"=dword:0000000${value ? 1 : 0}`];
}

function saysSomething(settings: ProfileSettings): boolean {
  return Object.keys(settings).length > 0;
}

function writePolicy({ profiles, rules, spelling }: HostDescription): string {
  const own = rules.filter(({ store }) => store === 'policy');
  const said = profiles.filter(({ policy }) => saysSomething(policy));
  if (own.length === 0 && said.length === 0) return '';
  const keys = spelling.olderPolicy
    ? said.flatMap(({ name, policy }) => (name === 'public' ? [] : [writeProfile(POLICY, name === 'private' ? 'StandardProfile' : 'DomainProfile', { settings: policy, isPolicy: true })]))
    : said.map(({ name, policy }) => writeProfile(POLICY, policyKey(name), { settings: policy, isPolicy: true }));
  // Windows looks at it only when neither Private nor Public has a key.
  const unused = said.some(({ name }) => name !== 'domain') && !spelling.olderPolicy && spelling.noise;
  const decoy = unused ? [`[${POLICY}\\StandardProfile]\n"EnableFirewall"=dword:00000000\n`] : [];
  return [...keys, ...decoy, ...(own.length === 0 ? [] : [writeRules(`${POLICY}\\FirewallRules`, own, spelling)])].join('\n');
}

function writeDeviceManagement({ profiles, rules, spelling }: HostDescription): readonly string[] {
  const own = rules.filter(({ store }) => store === 'device-management');
  const said = profiles.filter(({ deviceManagement }) => saysSomething(deviceManagement));
  return [
    ...said.map(({ name, deviceManagement }) => writeProfile(`${LOCAL}\\Mdm`, policyKey(name), { settings: deviceManagement, isPolicy: true })),
    ...(own.length === 0 ? [] : [writeRules(`${LOCAL}\\Mdm\\FirewallRules`, own, spelling)]),
  ];
}

function writeRestrictions(rules: readonly RuleDescription[], spelling: Spelling): readonly string[] {
  return rules.length === 0 ? [] : [writeRules(`${LOCAL}\\RestrictedServices\\Configurable\\System`, rules, spelling)];
}

function writeRules(key: string, rules: readonly RuleDescription[], spelling: Spelling): string {
  return [`[${key}]`, ...rules.map((rule, index) => writeValue(rule.id, writeRule(rule, spelling), spelling.bytes && index % 3 === 0)), ''].join('\n');
}

function writeValue(name: string, text: string, asBytes: boolean): string {
  if (!asBytes) return `"${name}"="${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
  const cells = [...Buffer.from(`${text}\0`, 'utf16le')].map((byte) => byte.toString(16).padStart(2, '0'));
  const rows = Array.from({ length: Math.ceil(cells.length / 25) }, (_unused, index) => cells.slice(index * 25, index * 25 + 25).join(','));
  return `"${name}"=hex(2):${rows.join(',\\\n  ')}`;
}

/** `v2.31|Action=Allow|Active=TRUE|Dir=In|Protocol=6|LPort=7563|Name=Cam in|` */
function writeRule(rule: RuleDescription, { lowerCase }: Spelling): string {
  const has = (limit: RuleDescription['limits'][number]): boolean => rule.limits.includes(limit);
  const isOutboundBypass = rule.action === 'bypass' && rule.direction === 'out';
  const protocol = typeof rule.protocol === 'number' ? rule.protocol : { any: undefined, tcp: 6, udp: 17, icmpv4: 1, icmpv6: 58 }[rule.protocol];
  const icmp = protocol === 1 ? 'ICMP4' : 'ICMP6';
  const fields: readonly (readonly [string, string])[] = [
    ['Action', has('unreadable-action') ? 'Quarantine' : isOutboundBypass ? 'Allow' : { allow: 'Allow', block: 'Block', bypass: 'ByPass' }[rule.action]],
    ['Active', has('unreadable-state') ? 'SOMETIMES' : rule.enabled ? 'TRUE' : 'FALSE'],
    ['Dir', has('unreadable-direction') ? 'Sideways' : rule.direction === 'in' ? 'In' : 'Out'],
    ...fieldsOf('Protocol', has('unreadable-protocol') ? ['QUIC'] : protocol === undefined ? [] : [`${protocol}`]),
    ...fieldsOf('Profile', rule.profiles.map((name) => ({ domain: 'Domain', private: 'Private', public: 'Public' })[name])),
    ...(has('unreadable-profile') ? fieldsOf('Profile', ['Office']) : []),
    ...rule.localPorts.map((term) => writePort('L', term)),
    ...(has('unreadable-port') ? fieldsOf('LPort', ['http']) : []),
    ...rule.remotePorts.map((term) => writePort('R', term)),
    ...fieldsOf(icmp, rule.icmpTypes.map(({ type, code }) => `${type}:${code ?? '*'}`)),
    ...rule.localAddresses.flatMap((term) => writeAddress('LA', term)),
    ...rule.remoteAddresses.flatMap((term) => writeAddress('RA', term)),
    ...(has('unreadable-address') ? fieldsOf('RA4', ['camera-net']) : []),
    ...fieldsOf('App', rule.program === undefined ? [] : [rule.program]),
    ...fieldsOf('Svc', rule.service === undefined ? [] : [rule.service]),
    ['Name', rule.name],
    ...fieldsOf('Desc', rule.text === undefined ? [] : [rule.text]),
    ...fieldsOf('EmbedCtxt', rule.group === undefined ? [] : [rule.group]),
    ...writeEdge(rule.edge),
    ...fieldsOf('AppPkgId', rule.applicationPackage === undefined ? [] : [rule.applicationPackage]),
    ...fieldsOf('LOM', rule.localOnlyMapping ? ['TRUE'] : []),
    ...fieldsOf('AuthByPassOut', isOutboundBypass ? ['TRUE'] : []),
    ...(has('newer-windows') ? fieldsOf('Platform', ['2:6:1']) : rule.olderWindows ? [['Platform', '2:6:2'], ['Platform2', 'GTEQ']] as const : []),
    ...LIMIT_FIELDS.flatMap(([limit, name, value]) => (has(limit) ? fieldsOf(name, [value]) : [])),
  ];
  const written = lowerCase ? fields.map(([name, value]) => [name.toLowerCase(), WORDS.includes(name) ? value.toLowerCase() : value] as const) : fields;
  return `v2.31|${written.map(([name, value]) => `${name}=${value}|`).join('')}`;
}

/** Fields whose values are words of the grammar. */
const WORDS: readonly string[] = ['Action', 'Active', 'Dir', 'Profile', 'LOM', 'AuthByPassOut', 'Platform2'];

const LIMIT_FIELDS: readonly (readonly [RuleDescription['limits'][number], string, string])[] = [
  ['interface-type', 'IFType', 'Wireless'],
  ['interface', 'IF', '{4D36E972-E325-11CE-BFC1-08002BE10318}'],
  ['ipsec', 'Security', 'Authenticate'],
  ['remote-user', 'RUAuth', 'O:LSD:(A;;CC;;;S-1-5-21-1-2-3-515)'],
  ['remote-computer', 'RMauth', 'O:LSD:(A;;CC;;;S-1-5-21-1-2-3-516)'],
  ['local-user', 'LUOwn', 'S-1-5-21-1-2-3-1001'],
  ['trust-tuple', 'TTK2_22', 'WFDPrint'],
  ['unknown-field', 'RemoteZone', 'Cameras'],
];

function fieldsOf(name: string, values: readonly string[]): readonly (readonly [string, string])[] {
  return values.map((value) => [name, value] as const);
}

function writeEdge(edge: RuleDescription['edge']): readonly (readonly [string, string])[] {
  return { no: [], yes: [['Edge', 'TRUE']] as const, application: [['Edge', 'TRUE'], ['Defer', 'App']] as const, user: [['Defer', 'User']] as const }[edge];
}

/** One port has the plain name; each later kind of entry got a name of its own. */
function writePort(side: 'L' | 'R', term: PortTerm): readonly [string, string] {
  if (term.kind === 'ports') return term.first === term.last ? [`${side}Port`, `${term.first}`] : [`${side}Port2_10`, `${term.first}-${term.last}`];
  const written = {
    rpc: ['', 'RPC'], 'rpc-endpoint-mapper': ['', 'RPC-EPMap'], teredo: ['', 'Teredo'], 'ip-https': ['2_10', 'IPHTTPSIn'], dhcp: ['2_20', 'DHCP'],
    'play-to': ['2_20', 'Ply2Disc'], mdns: ['2_24', 'mDNS'],
  } as const satisfies Readonly<Record<typeof term.keyword, readonly [string, string]>>;
  const [suffix, word] = written[term.keyword];
  return [`${side}Port${suffix}`, word];
}

function writeAddress(field: 'LA' | 'RA', term: AddressTerm): readonly (readonly [string, string])[] {
  if (term.kind === 'addresses') return [[`${field}${term.family}`, term.text]];
  const families = term.family === 'both' ? [4, 6] : [term.family];
  const isNewer = term.keyword === 'Internet' || term.keyword === 'Intranet';
  const word = term.keyword === 'Internet' ? 'IntErnet' : term.keyword === 'Intranet' ? 'IntrAnet' : term.keyword;
  return families.map((family) => [`${field}${family}${isNewer ? '2' : ''}`, word] as const);
}
