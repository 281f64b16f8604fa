import type { ConfigLine } from './lines.js';
import type { Report } from './report.js';

/** Words after which a secret stands. */
const SECRET_WORDS: ReadonlySet<string> = new Set([
  'password', 'passwd', 'pre-shared-key', 'community', 'key', 'secret', 'authentication-key', 'message-digest-key', 'ldap-login-password', 'hmac-sha256', 'encryption-key', 'key-string',
]);

/** Words that stand between such a word and its value. */
const FILLERS: ReadonlySet<string> = new Set(['encrypted', '0', '7', '8', 'md5', 'hex', 'ascii']);

/** Warns once of every kind of secret, at its first line, and never shows one. `*****` is what the product prints instead. */
export function reportSecrets(lines: readonly ConfigLine[], report: Report): void {
  const seen = new Set<string>();
  const look = ({ text, line }: ConfigLine): void => {
    const kind = secretIn(text);
    if (kind === undefined || seen.has(kind)) return;
    seen.add(kind);
    report.add('warning', 'export.secret', line, { kind });
  };
  for (const entry of lines) {
    if (entry.text.startsWith('access-list ') || /^(?:banner|name|object|object-group|time-range|class-map|policy-map|remark|domain-name|ssh|group-policy) /u.test(entry.text)) continue;
    look(entry);
    for (const child of entry.children) if (!child.text.startsWith('description ')) look(child);
  }
}

function secretIn(text: string): string | undefined {
  if (text.length > 4_000) return undefined;
  const words = text.split(/\s+/u);
  for (const [index, word] of words.entries()) {
    if (!SECRET_WORDS.has(word)) continue;
    let at = index + 1;
    while (FILLERS.has(words[at] ?? '')) at += 1;
    const value = words[at];
    if (value !== undefined && !/^\*+$/u.test(value) && !NO_VALUES.has(value)) return word;
  }
  return undefined;
}

/** `crypto key generate`, `no password`, `key chain X`, `snmp-server community` without a value. */
const NO_VALUES: ReadonlySet<string> = new Set(['generate', 'chain', 'zeroize', 'config-key', 'import', 'export', 'exchange', 'storage', 'management', 'recovery', 'expiry', 'history', 'policy', 'nopassword']);
