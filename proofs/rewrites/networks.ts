/** Arithmetic on networks as text, apart from the product's own. */
import { isIPv6 } from 'node:net';

/** `10.0.0.0/24` as `10.0.0.0/25` and `10.0.0.128/25`; undefined for a single address or what is no network. */
export function halvesOf(network: string): readonly [string, string] | undefined {
  const [address = '', suffix = ''] = network.split('/');
  const width = isIPv6(address) ? 128 : 32;
  const length = Number(suffix);
  if (!/^\d+$/u.test(suffix) || length >= width) return undefined;
  const half = 1n << BigInt(width - length - 1);
  const first = numberOf(address) & ~((half << 1n) - 1n);
  return [`${addressOf(first, width)}/${length + 1}`, `${addressOf(first + half, width)}/${length + 1}`];
}

/** The network twice as large around the same addresses; undefined for everything. */
export function twiceOf(network: string): string | undefined {
  const [address = '', suffix = ''] = network.split('/');
  const width = isIPv6(address) ? 128 : 32;
  const length = Number(suffix);
  if (!/^\d+$/u.test(suffix) || length === 0) return undefined;
  const free = 1n << BigInt(width - length + 1);
  return `${addressOf(numberOf(address) & ~(free - 1n), width)}/${length - 1}`;
}

/** Dotted or colon text as a number of 32 or 128 bits. */
export function numberOf(address: string): bigint {
  if (!address.includes(':')) return address.split('.').reduce((sum, part) => sum * 256n + BigInt(part), 0n);
  const [head = '', tail] = address.split('::');
  const groups = (text: string): readonly string[] => (text === '' ? [] : text.split(':'));
  const [front, back] = [groups(head), groups(tail ?? '')];
  const zeros = Array.from({ length: 8 - front.length - back.length }, () => '0');
  return [...front, ...zeros, ...back].reduce((sum, part) => sum * 65536n + BigInt(`0x${part}`), 0n);
}

/** A number of 32 or 128 bits as text; IPv6 without an abbreviation. */
export function addressOf(number: bigint, width: number): string {
  const step = width === 32 ? 8n : 16n;
  const parts = Array.from({ length: width === 32 ? 4 : 8 }, (_unused, index) => (number >> (BigInt(width) - step * BigInt(index + 1))) & ((1n << step) - 1n));
  return width === 32 ? parts.join('.') : parts.map((part) => part.toString(16)).join(':');
}
