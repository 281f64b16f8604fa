const FLAGS: ReadonlyMap<string, number> = new Map([
  ['FIN', 0x01], ['SYN', 0x02], ['RST', 0x04], ['PSH', 0x08], ['ACK', 0x10], ['URG', 0x20], ['ALL', 0x3f], ['NONE', 0],
]);

/**
 * Whether the values of `--tcp-flags MASK SET` fit the first segment of a connection, which of these six flags has
 * SYN alone (RFC 9293 section 3.5). Undefined when they cannot be read.
 */
export function matchesFirstSegment(values: readonly string[]): boolean | undefined {
  const mask = parseFlags(values[0] ?? '');
  const wanted = parseFlags(values[1] ?? '');
  if (mask === undefined || wanted === undefined) return undefined;
  return (0x02 & mask) === wanted;
}

function parseFlags(text: string): number | undefined {
  let bits = 0;
  for (const word of text.toUpperCase().split(',')) {
    const flag = FLAGS.get(word);
    if (flag === undefined) return undefined;
    bits |= flag;
  }
  return bits;
}
