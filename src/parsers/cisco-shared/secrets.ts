import type { ExportFile } from '../shared/export-file.js';
import type { FileReport } from './report.js';

/** How secrets are written, with the name of their kind. The value stands behind. */
const KINDS: readonly (readonly [string, RegExp])[] = [
  ['enable secret', /^\s*enable (?:secret|password) (?:level \d{1,2} )?(?:\d{1,2} )?(\S+)/u],
  ['user password', /^\s*username \S{1,80} .{0,80}?(?:secret|password) (?:\d{1,2} )?(\S+)/u],
  ['SNMP community', /^\s*snmp-server (?:community (\S+)|host .{1,120})/u],
  ['SNMP user', /^\s*snmp-server user .{1,200} (?:auth|priv) .{0,40}?(\S+)/u],
  ['line password', /^\s+password (?:\d{1,2} )?(\S+)/u],
  ['pre-shared key', /^\s*(?:crypto isakmp key (?:\d{1,2} )?(\S+)|pre-shared-key (?:address \S{1,40} (?:\S{1,40} )?key )?(?:local |remote )?(?:\d{1,2} )?(\S+)|.{0,60}\bwpa-psk\b.{0,20}? (\S+))/u],
  ['server key', /^\s*(?:(?:tacacs|radius)-server (?:host \S{1,60} .{0,80}?)?key (?:\d{1,2} )?"?(\S+)|key [0-9] "?(\S+)|server-key (?:\d{1,2} )?(\S+))/u],
  ['key string', /^\s*key-string (?:\d{1,2} )?(\S+)/u],
  ['NTP key', /^\s*ntp authentication-key \d{1,10} md5 (\S+)/u],
  ['neighbour password', /^\s*neighbor \S{1,60} password (?:\d{1,2} )?(\S+)/u],
  ['PPP password', /^\s*ppp .{1,60}\bpassword (?:\d{1,2} )?(\S+)/u],
  ['routing authentication', /^\s*(?:ip ospf (?:message-digest-key \d{1,3} md5|authentication-key)|standby \d{1,4} authentication (?:md5 key-string)?|vrrp \d{1,4} authentication (?:text|md5 key-string)?|isis password) (?:\d{1,2} )?(\S+)/u],
];

/** Words that every line with a secret holds one of. */
const SUSPICIOUS = /secret|password|community|key|snmp-server|authentication|psk/u;

/** What a masked secret leaves behind. */
const HARMLESS = /^(?:<removed>|<redacted>|<secret hidden>|\*+|x+|removed|redacted)$/iu;

/** Warns once of every kind of secret that the file holds, at its first line. Values are never repeated. */
export function reportSecrets(file: ExportFile, report: FileReport): void {
  const found = new Set<string>();
  let start = 0;
  for (let line = 1; start <= file.text.length && found.size < KINDS.length; line += 1) {
    const newline = file.text.indexOf('\n', start);
    const end = newline === -1 ? file.text.length : newline;
    const text = file.text.slice(start, Math.min(end, start + 500));
    start = end + 1;
    const kind = SUSPICIOUS.test(text) ? kindOf(text) : undefined;
    if (kind === undefined || found.has(kind)) continue;
    found.add(kind);
    report.add('warning', 'export.secret', line, { kind });
  }
}

function kindOf(text: string): string | undefined {
  for (const [kind, form] of KINDS) {
    const value = form.exec(text)?.slice(1).find((part) => part !== undefined);
    if (value !== undefined && !HARMLESS.test(value)) return kind;
  }
  return undefined;
}
