import { atLine } from '../../model/source.js';
import type { Element } from './parse.js';
import type { Report } from './report.js';
import type { Words } from './tokenise.js';

/** Attributes whose value is a secret even where it is not marked as encrypted. */
const SECRET_ATTRIBUTES: ReadonlySet<string> = new Set([
  'psksecret', 'psksecret-remote', 'passwd', 'password', 'passphrase', 'sae-password', 'ppk-secret', 'group-password', 'secret', 'secondary-secret', 'tertiary-secret',
  'auth-pwd', 'priv-pwd', 'private-key', 'key', 'md5-key', 'authentication-key', 'api-key', 'ldap-password', 'pptp-password', 'eap-password', 'authpasswd',
]);

/** Values that a masked or empty secret leaves behind. */
const HARMLESS: ReadonlySet<string> = new Set(['', '*', '******', 'FortinetPasswordMask', 'enable', 'disable']);

/** Remembers the first line of every kind of secret in a file. Values are never repeated. */
export interface SecretWatch {
  take(element: Element): void;
  report(report: Report): void;
}

/** Starts watching one file. */
export function createSecretWatch(path: string): SecretWatch {
  const lines = new Map<string, number>();
  return {
    take({ verb, key, words, block, line, wellFormed }) {
      const kind = verb === 'set' && wellFormed ? secretKind(block.section, key, words) : undefined;
      if (kind !== undefined && !lines.has(kind)) lines.set(kind, line);
    },
    report(report) {
      for (const [kind, line] of lines) report.add('warning', 'export.secret', atLine(path, line), { kind });
    },
  };
}

function secretKind(section: string, key: string, words: Words): string | undefined {
  const first = (typeof words === 'string' ? words : words[0]) ?? '';
  const second = typeof words === 'string' ? undefined : words[1];
  if (section === 'system snmp community' && key === 'name') return 'SNMP community';
  if (first.includes('-----BEGIN') && first.includes('PRIVATE KEY')) return 'private key';
  if (first === 'ENC' && second !== undefined && !HARMLESS.has(second)) return key.slice(0, 40);
  return SECRET_ATTRIBUTES.has(key) && first !== 'ENC' && !HARMLESS.has(first) ? key : undefined;
}
