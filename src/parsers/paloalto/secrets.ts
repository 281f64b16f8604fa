/** Elements that hold a secret, hashed or encrypted with the device's master key, by the kind that a message names. */
const KINDS: ReadonlyMap<string, string> = new Map([
  ['phash', 'password hash'],
  ['password', 'password'],
  ['passwd', 'password'],
  ['bind-password', 'password'],
  ['authpwd', 'SNMP password'],
  ['privpwd', 'SNMP password'],
  ['snmp-community-string', 'SNMP community'],
  ['community', 'SNMP community'],
  ['key', 'key'],
  ['auth-key', 'key'],
  ['private-key', 'private key'],
  ['secret', 'shared secret'],
  ['pre-shared-key', 'pre-shared key'],
  ['passphrase', 'passphrase'],
  ['api-key', 'API key'],
  ['agent-user-override-key', 'key'],
]);

/** The kind of secret that an element of this name holds; undefined for all others. */
export function secretKind(name: string): string | undefined {
  return KINDS.get(name);
}

/** True when a text that was not understood may hold a secret. */
export function isSecret(text: string): boolean {
  return text.split(/\s+/u).some((word) => KINDS.has(word)) || /\$\d\$|-----BEGIN|-AQ==/u.test(text);
}
