import { describe, expect, it } from 'vitest';
import { parseIpAddress } from '../../../src/model/ip-address.js';
import { ALL_IPV6, ipsInclude } from '../../../src/model/ip-set.js';
import { computeLocalSubnet, type HostAddress } from '../../../src/parsers/windows-shared/local-subnet.js';

function hostAddress(text: string, prefixLength: number): HostAddress {
  return { address: addressOf(text), prefixLength };
}

function addressOf(text: string): bigint {
  const address = parseIpAddress(text);
  if (address === undefined) throw new Error(`no address: ${text}`);
  return address;
}

describe('computeLocalSubnet', () => {
  it.each([
    ['10.20.10.200', true],
    ['192.0.2.100', true],
    ['192.0.2.200', false],
    ['10.20.11.1', false],
    ['127.0.0.2', false],
  ])('joins the networks of all interfaces but the loopback: %s', (text, expected) => {
    const subnet = computeLocalSubnet([hostAddress('10.20.10.11', 24), hostAddress('192.0.2.11', 25), hostAddress('127.0.0.1', 8)]);
    expect(ipsInclude(subnet?.[4]?.may ?? [], addressOf(text))).toBe(expected);
    expect(subnet?.[4]?.must).toBe(subnet?.[4]?.may);
  });

  it('counts link-local IPv6 in', () => {
    const subnet = computeLocalSubnet([hostAddress('10.20.10.11', 24)]);
    expect(ipsInclude(subnet?.[6]?.must ?? [], addressOf('fe80::1'))).toBe(true);
    expect(ipsInclude(subnet?.[6]?.may ?? [], addressOf('2001:db8::1'))).toBe(false);
  });

  it('is in doubt about IPv6 when an address does not tell its network', () => {
    const alone = computeLocalSubnet([hostAddress('2001:db8::7', 128)]);
    expect(alone?.[6]?.may).toBe(ALL_IPV6);
    const inside = computeLocalSubnet([hostAddress('2001:db8::7', 128), hostAddress('2001:db8::8', 64)]);
    expect(inside?.[6]?.may).toBe(inside?.[6]?.must);
  });

  it('knows nothing without addresses', () => {
    expect(computeLocalSubnet([])).toBeUndefined();
    expect(computeLocalSubnet([hostAddress('127.0.0.1', 8), hostAddress('::1', 128)])).toBeUndefined();
  });
});
