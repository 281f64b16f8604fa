/** Words that stand beside a secret in the configurations of firewalls and hosts. Rather one line too many hidden. */
const SECRET_WORDS =
  /passw|passphrase|_pass\b|pwd|secret|psk|key|community|hash|private|credential|token|cookie|bearer|\bmd5\b|\bsha\d*\b|crypt|\bENC\b|-----BEGIN|-----END/iu;

/** Junos and Unix hashes: `$9$abc`, `$6$salt$...`. */
const MARKED_HASH = /\$[0-9A-Za-z]{1,6}\$/u;

/** The inside of a PEM block, a long hash or key: 32 characters of base64 or hexadecimal in a row. */
const LONG_CODE = /[A-Za-z0-9+/=]{32}/u;

/** A longer line is data on one line (JSON, XML); what stands in it is not looked for. */
const LONGEST_LINE = 20_000;

/** True when a line of an export may hold a secret. Such a line is never shown (ruling 32). */
export function mayHoldSecret(line: string): boolean {
  return line.length > LONGEST_LINE || SECRET_WORDS.test(line) || MARKED_HASH.test(line) || LONG_CODE.test(line);
}
