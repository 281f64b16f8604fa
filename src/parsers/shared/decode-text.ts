/** Text and the encoding it was read with; `guessed` when only a lenient single-byte reading was left. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
  readonly guessed: boolean;
}

/**
 * Decodes exported text: byte order mark, UTF-16 without one, strict UTF-8, strict Shift_JIS (cp932), windows-1252.
 * Japanese UTF-8 is never valid Shift_JIS, so the order is safe. Undefined when the bytes are no text.
 */
export function decodeText(bytes: Uint8Array): DecodedText | undefined {
  return decodeAs(bytes, byteOrderMark(bytes) ?? utf16WithoutMark(bytes));
}

/**
 * The same with every line end turned into one `\n`. Done on the bytes where they allow it: replacing four million line
 * ends in a text costs more than reading it.
 */
export function decodeLines(bytes: Uint8Array): DecodedText | undefined {
  const encoding = byteOrderMark(bytes) ?? utf16WithoutMark(bytes);
  if (encoding === undefined || encoding === 'utf-8') return decodeAs(withLineFeeds(bytes), encoding);
  const decoded = decodeAs(bytes, encoding);
  return decoded === undefined ? undefined : { ...decoded, text: decoded.text.replace(/\r\n?/gu, '\n') };
}

function decodeAs(bytes: Uint8Array, encoding: string | undefined): DecodedText | undefined {
  if (encoding !== undefined) return strict(bytes, encoding);
  const decoded = strict(bytes, 'utf-8') ?? strict(bytes, 'shift_jis');
  if (decoded !== undefined) return decoded;
  if (bytes.includes(0)) return undefined;
  const text = new TextDecoder('windows-1252').decode(bytes);
  return { text, encoding: 'windows-1252', guessed: true };
}

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** Neither byte is a part of another character in UTF-8, Shift_JIS and windows-1252. */
function withLineFeeds(bytes: Uint8Array): Uint8Array {
  if (!bytes.includes(CARRIAGE_RETURN)) return bytes;
  const result = new Uint8Array(bytes.length);
  let length = 0;
  for (let index = 0; index < bytes.length; index += 1) {
    const byte = bytes[index] ?? 0;
    if (byte === LINE_FEED && index > 0 && bytes[index - 1] === CARRIAGE_RETURN) continue;
    result[length] = byte === CARRIAGE_RETURN ? LINE_FEED : byte;
    length += 1;
  }
  return result.subarray(0, length);
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  return undefined;
}

/** PowerShell's `>` writes UTF-16LE; some tools strip the mark. Every other byte of its ASCII part is then zero. */
function utf16WithoutMark(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, 512);
  if (sample.length < 4 || sample.length % 2 !== 0) return undefined;
  const even = zerosFrom(sample, 0);
  const odd = zerosFrom(sample, 1);
  if (even === 0 && odd > sample.length / 4) return 'utf-16le';
  return odd === 0 && even > sample.length / 4 ? 'utf-16be' : undefined;
}

/** Zeros at every other place, from the first place on. */
function zerosFrom(sample: Uint8Array, first: 0 | 1): number {
  let zeros = 0;
  for (let index = first; index < sample.length; index += 2) if (sample[index] === 0) zeros += 1;
  return zeros;
}

function strict(bytes: Uint8Array, encoding: string): DecodedText | undefined {
  try {
    const text = withoutPadding(new TextDecoder(encoding, { fatal: true }).decode(bytes));
    return text.includes('\0') ? undefined : { text, encoding, guessed: false };
  } catch {
    return undefined;
  }
}

/** Some tools end a text with zeros; a zero anywhere else means that it is no text. */
function withoutPadding(text: string): string {
  let end = text.length;
  while (end > 0 && text[end - 1] === '\0') end -= 1;
  return text.slice(0, end);
}
