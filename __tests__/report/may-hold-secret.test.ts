import { describe, expect, it } from 'vitest';
import { mayHoldSecret } from '../../src/report/may-hold-secret.js';

describe('mayHoldSecret', () => {
  it.each([
    '        set passwd ENC AK1VW7boNstVjM36VO5a8tvBAgUJwLjryl1E+27F+lOBAE=',
    '        set psksecret ENC abc',
    '    set private-key "-----BEGIN ENCRYPTED PRIVATE KEY-----',
    'MIIFHDBOBgkqhkiG9w0BBQ0wQTApBgkqhkiG9w0BBQwwHAQI8oB9ZuV',
    'snmp-server community public RO',
    'enable secret 9 $9$2MJBozw/9R3UsU$2lFhcKvpghcyw8deP25GOfyZaagyUOGBymkryvOdfo6',
    'set system root-authentication encrypted-password "$6$abc"',
    '<rocommunity>public</rocommunity>',
    '<bcrypt-hash>$2y$11$abc</bcrypt-hash>',
    'username admin password 7 0822455D0A16',
    '"PresharedKey"="x"',
  ])('hides %j', (line) => {
    expect(mayHoldSecret(line)).toBe(true);
  });

  it.each([
    '        set srcintf "port3"',
    '-A FORWARD -s 192.0.2.0/24 -p tcp --dport 9000 -j ACCEPT',
    '<type>pass</type>',
    '        set uuid 5e2b3c1a-1b2c-51ee-9a3d-0123456789ab',
    'access-list OUT extended permit tcp any host 192.0.2.5 eq 443 sequence 10',
  ])('shows %j', (line) => {
    expect(mayHoldSecret(line)).toBe(false);
  });

  it('takes linear time', () => {
    const started = performance.now();
    mayHoldSecret(`${'a'.repeat(31)} `.repeat(100_000));
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
