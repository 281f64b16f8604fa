/** Text of `netsh advfirewall` in English, rules and profiles. */
import { hostSite } from './site.mjs';
import { windowsRules } from './windows-rules.mjs';

export function generate(count) {
  const files = [
    ['rules.txt', ['', ...[...windowsRules(count)].flatMap(rule), 'Ok.', '', ''].join('\r\n')],
    ['profiles.txt', ['', ...['Domain', 'Private', 'Public'].flatMap(profile), 'Ok.', '', ''].join('\r\n')],
  ];
  return { files, site: hostSite({ files: files.map(([name]) => name) }) };
}

function rule({ name, allows, protocol, port, remote, program }) {
  const fields = {
    Enabled: 'Yes',
    Direction: 'In',
    Profiles: 'Domain,Private,Public',
    Grouping: '',
    LocalIP: 'Any',
    RemoteIP: `${remote}/32`,
    Protocol: protocol.toUpperCase(),
    LocalPort: port,
    RemotePort: 'Any',
    'Edge traversal': 'No',
    Program: program,
    InterfaceTypes: 'Any',
    Security: 'NotRequired',
    'Rule source': 'Local Setting',
    Action: allows ? 'Allow' : 'Block',
  };
  return [row('Rule Name', name), '-'.repeat(70), ...Object.entries(fields).map(([label, value]) => row(label, value)), ''];
}

function row(label, value) {
  return `${`${label}:`.padEnd(38)}${value}`;
}

function profile(name) {
  const rows = {
    State: 'ON',
    'Firewall Policy': 'BlockInbound,AllowOutbound',
    LocalFirewallRules: 'N/A (GPO-store only)',
    LocalConSecRules: 'N/A (GPO-store only)',
    InboundUserNotification: 'Disable',
    RemoteManagement: 'Disable',
    UnicastResponseToMulticast: 'Enable',
  };
  return [`${name} Profile Settings: `, '-'.repeat(70), ...Object.entries(rows).map(([label, value]) => `${label.padEnd(38)}${value}`), ''];
}
