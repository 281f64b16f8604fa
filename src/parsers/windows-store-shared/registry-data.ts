import type { RegistryData } from './registry-key.js';

/** Types of registry values ([MS-RRP] 3.1.1.5): text, text with variables, a number of four bytes, several texts. */
const TEXT = 1;
const EXPANDABLE_TEXT = 2;
const NUMBER = 4;
const TEXTS = 7;

/**
 * What the bytes of a registry value say; the firewall uses no other types than these. Text ends at its zeros; a zero
 * inside a single text leaves open how much of it Windows reads, so that it says nothing.
 */
export function dataOfBytes(bytes: Uint8Array, type: number, encoding: 'utf-16le' | 'windows-1252' = 'utf-16le'): RegistryData {
  if (type === NUMBER && bytes.length === 4) return { kind: 'number', value: bytes.reduceRight((value, byte) => value * 256 + byte, 0) };
  if (type !== TEXT && type !== EXPANDABLE_TEXT && type !== TEXTS) return { kind: 'other' };
  if (encoding === 'utf-16le' && bytes.length % 2 !== 0) return { kind: 'other' };
  const text = withoutTrailingZeros(new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes));
  if (type === TEXTS) return { kind: 'text', text: text.replaceAll('\0', ',') };
  return text.includes('\0') ? { kind: 'other' } : { kind: 'text', text };
}

/** Registry strings end in a zero, and some tools pad a file with them. */
export function withoutTrailingZeros(text: string): string {
  let end = text.length;
  while (end > 0 && text[end - 1] === '\0') end -= 1;
  return text.slice(0, end);
}
