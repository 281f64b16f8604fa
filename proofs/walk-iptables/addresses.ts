/** Addresses as text, read digit by digit: the numbers are those of the model, where IPv4 lies at ::ffff:0:0/96. */
import { UnreadableError } from '../packet-walk/types.js';

const FIRST_IPV4 = 0xffff_0000_0000n;
const LAST_IPV4 = 0xffff_ffff_ffffn;
const LAST_IPV6 = (1n << 128n) - 1n;

/** 4 or 6. */
export type Family = 4 | 6;

/** The family of an address. */
export function familyOf(address: bigint): Family {
  return address >= FIRST_IPV4 && address <= LAST_IPV4 ? 4 : 6;
}

/** The first and the last address of a family. */
export function endsOfFamily(family: Family): readonly [bigint, bigint] {
  return family === 4 ? [FIRST_IPV4, LAST_IPV4] : [0n, LAST_IPV6];
}

/** One address; throws an UnreadableError at anything else. */
export function readAddress(text: string): bigint {
  return text.includes(':') ? readGroups(text) : FIRST_IPV4 + readQuad(text);
}

function readQuad(text: string): bigint {
  const parts = text.split('.');
  if (parts.length !== 4) throw new UnreadableError(`no address: ${text}`);
  let value = 0n;
  for (const part of parts) {
    if (!/^\d{1,3}$/u.test(part) || Number(part) > 255) throw new UnreadableError(`no address: ${text}`);
    value = value * 256n + BigInt(part);
  }
  return value;
}

function readGroups(text: string): bigint {
  const [head = '', tail] = text.split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const missing = 8 - before.length - after.length;
  if (tail === undefined ? missing !== 0 : missing < 1) throw new UnreadableError(`no address: ${text}`);
  let value = 0n;
  for (const group of [...before, ...Array.from({ length: missing }, () => '0'), ...after]) {
    if (!/^[0-9a-f]{1,4}$/iu.test(group)) throw new UnreadableError(`no address: ${text}`);
    value = value * 65536n + BigInt(`0x${group}`);
  }
  return value;
}

/** A test for `10.0.0.0/8`, `10.0.0.0/255.0.255.0` or one address: the bits under the mask are the same. */
export function networkTest(text: string): (address: bigint) => boolean {
  const [addressText = '', maskText] = text.split('/');
  const family: Family = addressText.includes(':') ? 6 : 4;
  const wanted = readAddress(addressText);
  const mask = readMask(maskText, family);
  return (address) => familyOf(address) === family && (address & mask) === (wanted & mask);
}

function readMask(text: string | undefined, family: Family): bigint {
  const width = family === 4 ? 32 : 128;
  if (text !== undefined && !/^\d+$/u.test(text)) return family === 4 ? readQuad(text) : readGroups(text);
  const length = text === undefined ? width : Number(text);
  if (length > width) throw new UnreadableError(`no prefix length: ${text ?? ''}`);
  return ((1n << BigInt(length)) - 1n) << BigInt(width - length);
}

/** The first and the last address of a network with a prefix length. */
export function endsOfNetwork(text: string): readonly [bigint, bigint] {
  const [addressText = '', lengthText] = text.split('/');
  const address = readAddress(addressText);
  const width = addressText.includes(':') ? 128 : 32;
  const size = 1n << BigInt(width - (lengthText === undefined ? width : Number(lengthText)));
  const first = address - (address % size);
  return [first, first + size - 1n];
}
