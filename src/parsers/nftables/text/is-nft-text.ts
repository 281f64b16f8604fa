/** The mark stands early; a file that hides it behind more text than this is none of nft's. */
const MARK_WINDOW = 65_536;
const TABLE = /^table (?:(?:ip|ip6|inet|arp|bridge|netdev) )?[\w".-]+ \{/u;
const CHAIN = /^[\t ]+(?:chain|set|map) [\w".-]+ \{/mu;
/** What may stand before the first table of a script. */
const BEFORE = /^(?:flush ruleset|define |include |#|;|$)/u;

/** True for the output of `nft list ruleset`, and for a script that holds its tables in the same form. */
export function isNftText(text: string): boolean {
  const window = text.slice(0, MARK_WINDOW);
  const lines = window.split('\n');
  let depth = 0;
  for (const line of lines) {
    const words = line.trim();
    if (depth === 0 && TABLE.test(words)) return CHAIN.test(window) || /^table \S+ \S+ \{/mu.test(window);
    // A definition may go on over several lines.
    if (depth === 0 && !BEFORE.test(words)) return false;
    depth += line.split('{').length - line.split('}').length;
  }
  return false;
}
