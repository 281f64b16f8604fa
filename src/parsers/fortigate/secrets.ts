import { placeOf, type ParsedFile } from './parse.js';
import type { Report } from './report.js';

/** Attributes whose value is a secret even where it is not marked as encrypted. */
const SECRET_ATTRIBUTES: ReadonlySet<string> = new Set([
  'psksecret', 'psksecret-remote', 'passwd', 'password', 'passphrase', 'sae-password', 'ppk-secret', 'group-password', 'secret', 'secondary-secret', 'tertiary-secret',
  'auth-pwd', 'priv-pwd', 'private-key', 'key', 'md5-key', 'authentication-key', 'api-key', 'ldap-password', 'pptp-password', 'eap-password', 'authpasswd',
]);

/** Values that a masked or empty secret leaves behind. */
const HARMLESS: ReadonlySet<string> = new Set(['', '*', '******', 'FortinetPasswordMask', 'enable', 'disable']);

/** Warns once of every kind of secret that the file holds, at its first line. Values are never repeated. */
export function warnOfSecrets(parsed: ParsedFile, report: Report): void {
  const warned = new Set<string>();
  for (const element of parsed.elements) {
    const { verb, key, values } = element;
    const kind = verb === 'set' && element.wellFormed ? secretKind(element.block.section, key, values) : undefined;
    if (kind === undefined || warned.has(kind)) continue;
    warned.add(kind);
    report.add('warning', 'export.secret', placeOf(element), { kind });
  }
}

function secretKind(section: string, key: string, values: readonly string[]): string | undefined {
  const [first = '', second] = values;
  if (section === 'system snmp community' && key === 'name') return 'SNMP community';
  if (first.includes('-----BEGIN') && first.includes('PRIVATE KEY')) return 'private key';
  if (first === 'ENC' && second !== undefined && !HARMLESS.has(second)) return key.slice(0, 40);
  return SECRET_ATTRIBUTES.has(key) && first !== 'ENC' && !HARMLESS.has(first) ? key : undefined;
}
