/** Writes a host as the JSON of the export command, with the liberties that versions of PowerShell take. */
import type { TextFile } from '../packet-walk/types.js';
import type { AddressTerm, HostDescription, PortTerm, ProfileDescription, ProfileSettings, RuleDescription, Spelling } from './description.js';

type Written = string | number | boolean | null | readonly string[] | { readonly value: readonly string[]; readonly Count: number };

/** One file, `firewall.json`. */
export function writePowershell({ profiles, rules, addresses, spelling }: HostDescription): readonly TextFile[] {
  const written = rules.map((rule) => writeRule(rule, spelling));
  const root = {
    format: 'vmsguard-windows-firewall',
    version: 1,
    computerName: 'REC01',
    dnsName: 'rec01.vms.example.com',
    exportedAt: '2025-06-02T09:14:05.1234567+09:00',
    osVersion: '10.0.20348.0',
    store: spelling.merged ? 'ActiveStore' : 'PersistentStore',
    connections: [{ InterfaceAlias: 'Server LAN', NetworkCategory: spelling.numbers ? 2 : 'DomainAuthenticated' }],
    addresses: addresses.map(({ alias, text, prefixLength }) => ({ InterfaceAlias: alias, IPAddress: text, PrefixLength: prefixLength })),
    profiles: profiles.flatMap((profile) => writeStatements(profile, spelling)),
    // ConvertTo-Json writes a list of one as the one.
    rules: written.length === 1 && spelling.lists !== 'text' ? written[0] : written,
  };
  return [{ path: 'firewall.json', text: `${JSON.stringify(root, null, spelling.indented ? 4 : 0)}\n` }];
}

function writeStatements(profile: ProfileDescription, spelling: Spelling): readonly Readonly<Record<string, Written>>[] {
  const written = writeProfile(profile, spelling);
  switch (profile.statement) {
    case 'plain':
      return [written];
    case 'absent':
      return [];
    case 'unreadable':
      return [{ ...written, Enabled: 'Sometimes' }];
    case 'unknown-setting':
      return [{ ...written, QuarantineMode: 'True' }];
    case 'twice':
      return [written, { ...written, Enabled: 'False' }];
  }
}

/** The merged policy: what a policy sets beats the local store, and shielded holds when either says so. */
function writeProfile({ name, local, policy }: ProfileDescription, spelling: Spelling): Readonly<Record<string, Written>> {
  const merged: ProfileSettings = { ...local, ...policy };
  const isShielded = local.shielded === true || policy.shielded === true ? true : merged.shielded;
  const allows = (value: boolean | undefined): Written => gpoBoolean(value, spelling);
  return {
    Name: { domain: 'Domain', private: 'Private', public: 'Public' }[name],
    Enabled: allows(merged.enabled),
    DefaultInboundAction: defaultAction(merged.inbound, spelling),
    DefaultOutboundAction: defaultAction(merged.outbound, spelling),
    AllowInboundRules: allows(isShielded === undefined ? undefined : !isShielded),
    AllowLocalFirewallRules: allows(policy.localRules),
    AllowUserApps: allows(policy.userPrograms),
    AllowUserPorts: allows(policy.userPorts),
    DisabledInterfaceAliases: local.disabledInterfaces === true || policy.disabledInterfaces === true ? 'Camera LAN' : spelling.noise ? 'NotConfigured' : null,
    ...(spelling.noise ? { NotifyOnListen: 'False', AllowUnicastResponseToMulticast: 'NotConfigured', LogFileName: '%systemroot%\\pfirewall.log' } : {}),
  };
}

function gpoBoolean(value: boolean | undefined, { numbers }: Spelling): Written {
  if (value === undefined) return numbers ? 2 : 'NotConfigured';
  if (numbers) return value ? 1 : 0;
  return value ? 'True' : 'False';
}

function defaultAction(value: 'allow' | 'block' | undefined, { numbers }: Spelling): Written {
  if (value === undefined) return numbers ? 0 : 'NotConfigured';
  if (numbers) return value === 'allow' ? 2 : 4;
  return value === 'allow' ? 'Allow' : 'Block';
}

function writeRule(rule: RuleDescription, spelling: Spelling): Readonly<Record<string, Written>> {
  const has = (limit: RuleDescription['limits'][number]): boolean => rule.limits.includes(limit);
  const { numbers } = spelling;
  const isBypass = rule.action === 'bypass';
  const asOverride = isBypass && spelling.noise;
  return {
    Name: rule.id,
    DisplayName: rule.name,
    Description: rule.text ?? null,
    Group: rule.group ?? null,
    Enabled: has('unreadable-state') ? 'Sometimes' : numbers ? (rule.enabled ? 1 : 2) : rule.enabled ? 'True' : 'False',
    Profile: has('unreadable-profile') ? 'Domain, Office' : writeProfiles(rule, spelling),
    Direction: has('unreadable-direction') ? 'Sideways' : numbers ? (rule.direction === 'in' ? 1 : 2) : rule.direction === 'in' ? 'Inbound' : 'Outbound',
    Action: has('unreadable-action') ? 'NotConfigured' : writeAction(rule, { numbers, asOverride }),
    PolicyStoreSourceType: rule.store === 'local' ? (numbers ? 1 : 'Local') : numbers ? 2 : 'GroupPolicy',
    EnforcementStatus: rule.enforcement,
    Platform: has('newer-windows') ? '10.0.26100+' : rule.olderWindows ? '6.2+' : '',
    Owner: has('local-user') ? 'S-1-5-21-1-2-3-1001' : null,
    EdgeTraversalPolicy: { no: 'Block', yes: 'Allow', user: 'DeferToUser', application: 'DeferToApp' }[rule.edge],
    LooseSourceMapping: 'False',
    LocalOnlyMapping: rule.localOnlyMapping ? 'True' : 'False',
    Protocol: has('unreadable-protocol') ? 'QUIC' : writeProtocol(rule.protocol),
    LocalPort: writeList(writePorts(rule.localPorts, rule), spelling, has('unreadable-port') ? 'http' : undefined),
    RemotePort: writeList(writePorts(rule.remotePorts, rule), spelling),
    IcmpType: writeList(rule.icmpTypes.map(({ type, code }) => (code === undefined ? `${type}` : `${type}:${code}`)), spelling),
    DynamicTarget: has('trust-tuple') ? 'WifiDirectPrinting' : 'Any',
    LocalAddress: writeList(rule.localAddresses.map(writeAddress), spelling),
    RemoteAddress: writeList(rule.remoteAddresses.map(writeAddress), spelling, has('unreadable-address') ? 'camera-net' : undefined),
    RemoteDynamicKeywordAddresses: has('dynamic-addresses') ? '{7F0C2B8A-3333-4C55-9B27-0D6A4E1F0001}' : '',
    PolicyAppId: has('app-tag') ? 'tag' : null,
    Program: has('missing-filter') ? null : (rule.program ?? 'Any'),
    Package: rule.applicationPackage ?? null,
    Service: rule.service ?? 'Any',
    InterfaceType: has('interface-type') ? (numbers ? 2 : 'Wireless') : numbers ? 0 : 'Any',
    InterfaceAlias: has('interface') ? 'Camera LAN' : 'Any',
    Authentication: has('ipsec') ? (numbers ? 1 : 'Required') : numbers ? 0 : 'NotRequired',
    Encryption: numbers ? 0 : 'NotRequired',
    OverrideBlockRules: asOverride ? 'True' : 'False',
    LocalUser: 'Any',
    RemoteUser: has('remote-user') ? 'O:LSD:(A;;CC;;;S-1-5-21-1-2-3-515)' : 'Any',
    RemoteMachine: has('remote-computer') ? 'O:LSD:(A;;CC;;;S-1-5-21-1-2-3-516)' : 'Any',
    ...(has('unknown-field') ? { RemoteZone: 'Cameras' } : {}),
  };
}

function writeAction(rule: RuleDescription, { numbers, asOverride }: { readonly numbers: boolean; readonly asOverride: boolean }): Written {
  const action = asOverride ? 'allow' : rule.action;
  return numbers ? { allow: 2, bypass: 3, block: 4 }[action] : { allow: 'Allow', bypass: 'AllowBypass', block: 'Block' }[action];
}

function writeProfiles({ profiles }: RuleDescription, { numbers }: Spelling): Written {
  if (numbers) return profiles.reduce((sum, name) => sum + { domain: 1, private: 2, public: 4 }[name], 0);
  return profiles.length === 0 ? 'Any' : profiles.map((name) => ({ domain: 'Domain', private: 'Private', public: 'Public' })[name]).join(', ');
}

function writeProtocol(protocol: RuleDescription['protocol']): string {
  if (typeof protocol === 'number') return `${protocol}`;
  return { any: 'Any', tcp: 'TCP', udp: 'UDP', icmpv4: 'ICMPv4', icmpv6: 'ICMPv6' }[protocol];
}

function writePorts(terms: readonly PortTerm[], { protocol }: RuleDescription): readonly string[] {
  // The cmdlets print this for every ICMP rule; it says nothing.
  if (terms.length === 0 && (protocol === 'icmpv4' || protocol === 'icmpv6')) return ['RPC'];
  return terms.map((term) => {
    if (term.kind === 'ports') return term.first === term.last ? `${term.first}` : `${term.first}-${term.last}`;
    return { rpc: 'RPC', 'rpc-endpoint-mapper': 'RPCEPMap', 'ip-https': 'IPHTTPSIn', teredo: 'Teredo', mdns: 'mDNS', dhcp: 'DHCP', 'play-to': 'PlayToDiscovery' }[term.keyword];
  });
}

function writeAddress(term: AddressTerm): string {
  if (term.kind === 'addresses') return term.text;
  return term.family === 'both' ? term.keyword : `${term.keyword}${term.family}`;
}

function writeList(values: readonly string[], { lists }: Spelling, more?: string): Written {
  const entries = [...values, ...(more === undefined ? [] : [more])];
  if (entries.length === 0) return 'Any';
  if (lists === 'text' || (lists === 'array' && entries.length === 1)) return entries.join(',');
  return lists === 'array' ? entries : { value: entries, Count: entries.length };
}
