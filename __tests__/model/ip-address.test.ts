import { isIP } from 'node:net';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatIpAddress,
  formatIpRange,
  IPV4_RANGE,
  IPV6_RANGES,
  isIpv4,
  maskLength,
  parseCidr,
  parseDottedQuad,
  parseIpAddress,
  prefixRange,
} from '../../src/model/ip-address.js';

const anyAddress = fc.bigInt(0n, (1n << 128n) - 1n);
const ipv4Address = fc.bigInt(IPV4_RANGE.first, IPV4_RANGE.last);

/** Text made of the pieces addresses are made of, right and wrong. */
const addressLike = fc
  .array(fc.constantFrom('0', '1', '01', '255', '256', 'ff', 'FFFF', '10000', 'g', '.', ':', '::', '1.2.3.4', '%eth0', ' ', '/'), { maxLength: 17 })
  .map((parts) => parts.join(''));

/** As above, but with separators where they belong. */
const groupsLike = fc
  .tuple(fc.array(fc.constantFrom('0', '1', 'ab', 'ffff', '', '1.2.3.4', '01.2.3.4'), { maxLength: 9 }), fc.constantFrom(':', '.'))
  .map(([groups, separator]) => groups.join(separator));

describe('parseIpAddress', () => {
  it('reads back every address it writes', () => {
    fc.assert(
      fc.property(fc.oneof(anyAddress, ipv4Address), (address) => {
        expect(parseIpAddress(formatIpAddress(address))).toBe(address);
      }),
      { numRuns: 1_000 },
    );
  });

  it('accepts what Node accepts, without zone indexes', () => {
    fc.assert(
      fc.property(fc.oneof(addressLike, groupsLike, fc.ipV4(), fc.ipV6()), (text) => {
        expect({ text, read: parseIpAddress(text) !== undefined }).toEqual({ text, read: isIP(text) !== 0 && !text.includes('%') });
      }),
      { numRuns: 5_000 },
    );
  });

  it.each(['1.2.3.4::', '010.0.0.1', '1.2.3', '1.2.3.', '.1.2.3', '1.2.3.a', '1.2.3./', '1.2.3.4.5', '0x7f.0.0.1', '2130706433', '1.2.3.4 ', ' 1.2.3.4', 'fe80::1%eth0', '1::2::3', '::1.2.3.4:5', '1:2:3:4:5:6:7:8::9::', '1:2:3:4:5:6:7:8::', '::1:2:3:4:5:6:7:8:9', ':::', '', '12345::', '1.2.3.256', '１.2.3.4'])(
    'refuses %j',
    (text) => {
      expect(parseIpAddress(text)).toBeUndefined();
    },
  );

  it('takes an IPv4-mapped address for the IPv4 address', () => {
    expect(parseIpAddress('::ffff:192.0.2.1')).toBe(parseIpAddress('192.0.2.1'));
    expect(parseIpAddress('::FFFF:c000:201')).toBe(parseIpAddress('192.0.2.1'));
    expect(isIpv4(parseIpAddress('::ffff:192.0.2.1') ?? 0n)).toBe(true);
    expect(isIpv4(parseIpAddress('::192.0.2.1') ?? 0n)).toBe(false);
  });
});

describe('parseDottedQuad', () => {
  it('reads every dotted mask as a number without a sign', () => {
    expect(parseDottedQuad('255.255.255.255')).toBe(4_294_967_295);
    expect(parseDottedQuad('0.0.0.0')).toBe(0);
  });
});

describe('parseCidr', () => {
  it('reads back every block it writes', () => {
    fc.assert(
      fc.property(fc.oneof(anyAddress, ipv4Address), fc.nat(128), (address, length) => {
        const range = prefixRange(address, length);
        if (range !== undefined) expect(parseCidr(formatIpRange(range)) ?? readRange(formatIpRange(range))).toEqual(range);
      }),
      { numRuns: 1_000 },
    );
  });

  it.each([
    ['10.0.0.5/24', '10.0.0.0/24'],
    ['0.0.0.0/0', '0.0.0.0/0'],
    ['192.0.2.1/32', '192.0.2.1'],
    ['2001:db8::5/64', '2001:db8::/64'],
    ['::ffff:10.1.2.3/104', '10.0.0.0/8'],
    ['::/0', '::/0'],
  ])('reads %s as %s', (text, block) => {
    const range = parseCidr(text);
    expect(range === undefined ? undefined : formatIpRange(range)).toBe(block);
  });

  it.each(['10.0.0.0/33', '10.0.0.0/', '10.0.0.0/08', '10.0.0.0/-1', '2001:db8::/129', '10.0.0.0/24/8', '10.0.0.0/ 8', '/8', '10.0.0.0/8 '])('refuses %j', (text) => {
    expect(parseCidr(text)).toBeUndefined();
  });
});

/** `first-last`, as a block that covers IPv4 and more is written. */
function readRange(text: string): { readonly first: bigint | undefined; readonly last: bigint | undefined } {
  const [first = '', last = ''] = text.split('-');
  return { first: parseIpAddress(first), last: parseIpAddress(last) };
}

describe('prefixRange', () => {
  it('takes the family from the address unless it is told', () => {
    const ipv4 = parseIpAddress('10.1.2.3') ?? 0n;
    expect(prefixRange(ipv4, 24)).toEqual(parseCidr('10.1.2.0/24'));
    expect(prefixRange(ipv4, 33)).toBeUndefined();
    expect(prefixRange(ipv4, 120, true)).toEqual(parseCidr('10.1.2.0/24'));
    expect(prefixRange(parseIpAddress('2001:db8::1') ?? 0n, 64)).toEqual(parseCidr('2001:db8::/64'));
  });

  it.each([-1, 129])('knows no length of %d bits', (length) => {
    expect(prefixRange(parseIpAddress('2001:db8::1') ?? 0n, length)).toBeUndefined();
  });
});

describe('formatIpRange', () => {
  it.each([
    ['10.0.0.0', '10.0.0.3', '10.0.0.0/30'],
    ['10.0.0.1', '10.0.0.4', '10.0.0.1-10.0.0.4'],
    ['10.0.0.0', '10.0.0.2', '10.0.0.0-10.0.0.2'],
    ['10.0.0.7', '10.0.0.7', '10.0.0.7'],
    ['2001:db8::', '2001:db8::ffff', '2001:db8::/112'],
    ['2001:db8::1', '2001:db8::3', '2001:db8::1-2001:db8::3'],
    // The network around the IPv4 addresses ends with one of them, and is none of theirs.
    ['::fffe:0:0', '255.255.255.255', '::fffe:0:0/95'],
  ])('writes %s to %s as %s', (first, last, text) => {
    expect(formatIpRange({ first: parseIpAddress(first) ?? 0n, last: parseIpAddress(last) ?? 0n })).toBe(text);
  });
});

describe('maskLength', () => {
  it('knows the 33 contiguous masks and no other', () => {
    const masks = Array.from({ length: 33 }, (_unused, length) => 2 ** 32 - 2 ** (32 - length));
    expect(masks.map(maskLength)).toEqual(masks.map((_unused, length) => length));
    const near = masks.flatMap((mask) => [mask - 1, mask + 1]).filter((mask) => mask >= 0 && mask < 2 ** 32);
    fc.assert(
      fc.property(fc.oneof(fc.integer({ min: 0, max: 2 ** 32 - 1 }), fc.constantFrom(...near)), (mask) => {
        expect(maskLength(mask)).toBe(masks.includes(mask) ? masks.indexOf(mask) : undefined);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('formatIpAddress', () => {
  it.each([
    [0n, '::'],
    [1n, '::1'],
    [0x2001_0db8_0000_0000_0001_0000_0000_0001n, '2001:db8::1:0:0:1'],
    [0x2001_0db8_0000_0001_0001_0001_0001_0001n, '2001:db8:0:1:1:1:1:1'],
    [0xffff_ffff_ffffn, '255.255.255.255'],
  ])('writes %d the way RFC 5952 asks', (address, text) => {
    expect(formatIpAddress(address)).toBe(text);
  });
});

describe('IPV6_RANGES', () => {
  it('leaves out exactly the IPv4 block', () => {
    const [below, above] = IPV6_RANGES;
    expect([(below?.last ?? 0n) + 1n, (above?.first ?? 0n) - 1n]).toEqual([IPV4_RANGE.first, IPV4_RANGE.last]);
  });
});
