/** JSON of the export command, pretty-printed as PowerShell 7 prints it. */
import { hostSite } from './site.mjs';
import { windowsRules } from './windows-rules.mjs';

export function generate(count) {
  const text = ['{', ...head(), '  "rules": [', [...windowsRules(count)].map(rule).join(',\r\n'), '  ]', '}', ''].join('\r\n');
  return { files: [['firewall.json', text]], site: hostSite({ files: ['firewall.json'] }) };
}

function head() {
  const plain = { format: 'vmsguard-windows-firewall', version: 1, computerName: 'MS01', dnsName: 'ms01.campus.example', exportedAt: '2026-01-05T09:00:00.0000000+01:00', osVersion: '10.0.20348.0', store: 'ActiveStore' };
  const lists = {
    connections: [{ InterfaceAlias: 'Ethernet', NetworkCategory: 'DomainAuthenticated' }],
    addresses: [{ InterfaceAlias: 'Ethernet', IPAddress: '10.20.10.11', PrefixLength: 24 }],
    profiles: ['Domain', 'Private', 'Public'].map(profile),
  };
  return Object.entries({ ...plain, ...lists }).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},`);
}

function profile(Name) {
  return {
    Name,
    Enabled: 'True',
    DefaultInboundAction: 'Block',
    DefaultOutboundAction: 'Allow',
    AllowInboundRules: 'NotConfigured',
    AllowLocalFirewallRules: 'NotConfigured',
    AllowUserApps: 'NotConfigured',
    AllowUserPorts: 'NotConfigured',
    DisabledInterfaceAliases: 'NotConfigured',
  };
}

function rule({ name, id, allows, protocol, port, remote, program }) {
  const fields = {
    Name: id,
    DisplayName: name,
    Description: null,
    Group: null,
    Enabled: 'True',
    Profile: 'Any',
    Direction: 'Inbound',
    Action: allows ? 'Allow' : 'Block',
    PolicyStoreSourceType: 'Local',
    EnforcementStatus: 'Enforced',
    Platform: '',
    Owner: null,
    EdgeTraversalPolicy: 'Block',
    LooseSourceMapping: 'False',
    LocalOnlyMapping: 'False',
    Protocol: protocol.toUpperCase(),
    LocalPort: `${port}`,
    RemotePort: 'Any',
    IcmpType: 'Any',
    DynamicTarget: 'Any',
    LocalAddress: 'Any',
    RemoteAddress: remote,
    RemoteDynamicKeywordAddresses: '',
    PolicyAppId: null,
    Program: program,
    Package: null,
    Service: 'Any',
    InterfaceType: 'Any',
    InterfaceAlias: 'Any',
    Authentication: 'NotRequired',
    Encryption: 'NotRequired',
    OverrideBlockRules: 'False',
    LocalUser: 'Any',
    RemoteUser: 'Any',
    RemoteMachine: 'Any',
  };
  const lines = Object.entries(fields).map(([key, value]) => `      ${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  return `    {\r\n${lines.join(',\r\n')}\r\n    }`;
}
