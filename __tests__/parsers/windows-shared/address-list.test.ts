import { describe, expect, it } from 'vitest';
import { ipsInclude } from '../../../src/model/ip-set.js';
import { parseIpAddress } from '../../../src/model/ip-address.js';
import { openAccount } from '../../../src/parsers/windows-shared/account.js';
import { readAddresses } from '../../../src/parsers/windows-shared/address-list.js';
import { listCondition } from '../../../src/parsers/windows-shared/rule.js';

const context = { account: openAccount([{ path: 'a.reg', room: 'windows-registry', unit: 'value' }]), localSubnet: undefined };

function holds(list: string, address: string): boolean {
  const { must, may } = readAddresses(listCondition(list, { path: 'a.reg' }), context);
  expect(must).toBe(may);
  return ipsInclude(may, parseIpAddress(address) ?? 0n);
}

describe('readAddresses', () => {
  it.each(['::/0', '::1/1', '::/79', '::1-ffff::'])('takes %s for IPv6 alone', (list) => {
    expect(holds(list, '::2')).toBe(true);
    expect(holds(list, '192.0.2.1')).toBe(false);
    expect(holds(`${list},192.0.2.0/24`, '192.0.2.1')).toBe(true);
  });

  it('takes 0.0.0.0/0 for IPv4 alone', () => {
    expect(holds('0.0.0.0/0', '192.0.2.1')).toBe(true);
    expect(holds('0.0.0.0/0', '2001:db8::1')).toBe(false);
  });
});
