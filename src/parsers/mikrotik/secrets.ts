import type { Statement } from './statements.js';

/** Attributes whose value is a secret. */
const SECRET = /(?:^|[.-])(?:password|passwd|passphrase|secret|pre-shared-key|preshared-key|private-key|psk|auth-key|authentication-key|md5-key|tcp-md5-key|static-key-\d|static-sta-private-key|wep-key|pin|token|api-key)$/u;
const KEYS: ReadonlySet<string> = new Set(['wpa-pre-shared-key', 'wpa2-pre-shared-key', 'encryption-password', 'authentication-password']);

/** Name of the first secret that a statement shows; undefined when it shows none. */
export function secretIn({ menu, attributes }: Statement): string | undefined {
  for (let index = 0; index < attributes.length; index += 2) {
    const name = attributes[index] ?? '';
    const value = attributes[index + 1];
    if (value === undefined || value === '' || value === '*****') continue;
    if (menu === 'snmp community' && name === 'name' && value !== 'public') return 'SNMP community';
    if (name.length < 41 && (KEYS.has(name) || SECRET.test(name))) return name;
  }
  return undefined;
}
