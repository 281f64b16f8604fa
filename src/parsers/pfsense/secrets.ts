import type { XmlElement } from '../shared/xml-reader.js';
import type { Account } from './account.js';

/** Elements whose text is a secret, with what it is. Names in lower case. */
const SECRETS: ReadonlyMap<string, string> = new Map([
  ['bcrypt-hash', 'password hash'], ['sha512-hash', 'password hash'], ['md5-hash', 'password hash'], ['nt-hash', 'password hash'],
  ['pre-shared-key', 'pre-shared key'], ['presharedkey', 'pre-shared key'], ['prv', 'private key'], ['privatekey', 'private key'],
  ['shared_key', 'OpenVPN static key'], ['tls', 'OpenVPN TLS key'], ['password', 'password'], ['passwd', 'password'],
  ['auth_pass', 'password'], ['proxy_passwd', 'password'], ['proxypass', 'password'], ['encryption_password', 'password'],
  ['pppoe_password', 'password'], ['pptp_password', 'password'], ['passwordfld', 'password'], ['ldap_bindpw', 'LDAP password'],
  ['rocommunity', 'SNMP community'], ['rwcommunity', 'SNMP community'], ['community', 'SNMP community'],
  ['radius_secret', 'RADIUS secret'], ['radiuskey', 'RADIUS secret'], ['radiuskey2', 'RADIUS secret'], ['secret', 'shared secret'],
  ['varclientsharedsecret', 'RADIUS secret'], ['auth_server_shared_secret', 'RADIUS secret'], ['passphrase', 'wireless passphrase'],
  ['adv_dhcp6_key_info_statement_secret', 'DHCPv6 key'], ['ddnsdomainkey', 'DNS update key'], ['keydata', 'DNS update key'],
  ['varuserspassword', 'password'], ['api_key', 'API key'], ['apikey', 'API key'], ['token', 'token'],
]);

/** Warns once for each kind of secret, at the first place it stands. Values are never quoted. */
export function reportSecrets(root: XmlElement, account: Account): void {
  const reported = new Set<string>();
  const pending: XmlElement[] = [root];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const kind = next.text === '' ? undefined : SECRETS.get(next.name.toLowerCase());
    if (kind !== undefined && !reported.has(kind)) {
      reported.add(kind);
      account.report('warning', 'export.secret', account.at(next), { kind });
    }
    for (let i = next.children.length - 1; i >= 0; i -= 1) {
      const child = next.children[i];
      if (child !== undefined) pending.push(child);
    }
  }
}
