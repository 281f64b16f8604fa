import type { Random } from '../random.js';

/** Writes a text as some program would: mostly UTF-8, at times UTF-16, one byte a character, a wrong mark. */
export function encode(text: string, random: Random): Uint8Array {
  if (random.chance(0.9)) return utf8.encode(text);
  switch (random.below(5)) {
    case 0:
      return joined([0xff, 0xfe], Buffer.from(text, 'utf16le'));
    case 1:
      return joined([0xfe, 0xff], Buffer.from(text, 'utf16le').swap16());
    case 2:
      return Buffer.from(text, 'utf16le');
    case 3:
      return Buffer.from(text, 'latin1');
    default:
      return joined([0xef, 0xbb, 0xbf], utf8.encode(text));
  }
}

const utf8 = new TextEncoder();

function joined(mark: readonly number[], bytes: Uint8Array): Uint8Array {
  const result = new Uint8Array(mark.length + bytes.length);
  result.set(mark);
  result.set(bytes, mark.length);
  return result;
}

/** A few changes below the level of characters: flipped bits, lost and doubled bytes, zeros, an odd end. */
export function mutateBytes(bytes: Uint8Array, random: Random): Uint8Array {
  const at = random.below(bytes.length + 1);
  const end = Math.min(bytes.length, at + random.between(1, 8));
  switch (random.below(6)) {
    case 0: {
      const flipped = Uint8Array.from(bytes);
      flipped[at] = (flipped[at] ?? 0) ^ (1 << random.below(8));
      return flipped;
    }
    case 1:
      return spliced(bytes, at, end, []);
    case 2:
      return spliced(bytes, at, at, bytes.subarray(at, end));
    case 3:
      return spliced(bytes, at, at, Array.from({ length: random.between(1, 4) }, () => random.below(256)));
    case 4:
      return spliced(bytes, at, at, new Uint8Array(random.between(1, 9)));
    default:
      return bytes.slice(0, at);
  }
}

function spliced(bytes: Uint8Array, at: number, end: number, middle: ArrayLike<number>): Uint8Array {
  const result = new Uint8Array(bytes.length - (end - at) + middle.length);
  result.set(bytes.subarray(0, at));
  result.set(middle, at);
  result.set(bytes.subarray(end), at + middle.length);
  return result;
}
