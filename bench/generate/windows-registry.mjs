/** `reg export` of the local store. */
import { hostSite } from './site.mjs';
import { windowsRules } from './windows-rules.mjs';

const ROOT = 'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\SharedAccess\\Parameters\\FirewallPolicy';
const NUMBERS = { tcp: 6, udp: 17 };

export function generate(count) {
  const text = [
    'Windows Registry Editor Version 5.00',
    '',
    ...['DomainProfile', 'StandardProfile', 'PublicProfile'].flatMap((name) => [`[${ROOT}\\${name}]`, '"EnableFirewall"=dword:00000001', '"DisableNotifications"=dword:00000001', '']),
    `[${ROOT}\\FirewallRules]`,
    ...[...windowsRules(count)].map(rule),
    '',
    '',
  ].join('\r\n');
  return { files: [['local.reg', text]], site: hostSite({ files: ['local.reg'] }) };
}

function rule({ name, id, allows, protocol, port, remote, program }) {
  const fields = [`Action=${allows ? 'Allow' : 'Block'}`, 'Active=TRUE', 'Dir=In', `Protocol=${NUMBERS[protocol]}`, `LPort=${port}`, `RA4=${remote}`, `App=${program}`, `Name=${name}`];
  return `"${id}"="v2.31|${fields.join('|')}|"`.replaceAll('\\', '\\\\');
}
