import type { Random } from '../random.js';

/** What attacks on logs, terminals, Markdown, HTML and Mermaid are made of. */
const PIECES = [
  // Commands of the runner, of both grammars, whole and in parts.
  '::error::x', '::error file=a,line=1,title=t::x', '::stop-commands::t', '::add-mask::a', '::set-output name=verdict::pass', '::debug::', '::', ':', ':::',
  '##[error]x', '##[add-mask]allow', '##[set-output name=verdict]pass', '##[', '#', '##', '[', ']', '#[', ';', '=', '==', ',',
  // Escapes that a second reader might undo.
  '%0A', '%0D', '%0d%0a', '%25', '%250A', '%3A', '%2C', '%3B', '%5D', '%', '\\n', '\\u003c', '\\', '{name}', '{0}', '$&', '$1', '$$', '${x}',
  // Line ends of every kind, blanks, controls.
  '\n', '\r', '\r\n', '\v', '\f', '\u0085', '\u2028', '\u2029', ' ', '    ', '  \n', '\t', '\u00a0', '\u3000', '\ufeff', '\u0000', '\u0007', '\b', '\u007f', '\u009b', '\u009d',
  // Sequences of terminals.
  '\u001b[2J', '\u001b[31m', '\u001b[0m', '\u001b]8;;https://example.org\u0007', '\u001b]0;title\u0007', '\u001b', '\u009b31m', '\u001bP', '\u001b\\',
  // Direction, width, halves, private and tagged characters.
  '\u202e', '\u202a', '\u2066', '\u2069', '\u200e', '\u061c', '\u200b', '\u200d', '\u2060', '\u00ad', '\u034f', '\u115f', '\u3164', '\ufe0f', '\ud800', '\udc00', '\ud83d', '\ue000', '\u{e0041}', '\u{f0000}', '\u{10ffff}',
  // Marks that collation ignores, and letters of other scripts.
  '\u0591', '\u0301', '\u20e3', '🎥', '日本', 'ü', 'İ', 'ß', 'é', 'א', '№', '：', '＃', '［', '＜',
  // HTML.
  '<', '>', '<b>', '</td></table>', '<img src=x onerror=alert(1)>', '<script>', '<!--', '-->', '<![CDATA[', '<?', '<!doctype', '<details open>', '</summary>', '</details>', '<span>', '</span>', '<a href="javascript:x">', '<br', '&', '&lt;', '&#60;', '&#x3c;', '&#64;', '&#', '"', "'",
  // Markdown.
  '`', '``', '```', '````', '~~~', '|', '\\|', '*', '**', '_', '__', '~~', '!', '(', ')', '[x](https://example.org)', '![x](//example.org/x.png)', '[x]: https://example.org', '[^1]', '<https://example.org>', 'https://example.org', 'www.example.org', 'a@example.org', 'mailto:a@example.org', 'xmpp:a@example.org', '@org/team', '@someone', '#123', 'GH-1', 'org/repo#1', '- ', '1. ', '1) ', '# ', '> ', '---', '===', '- [ ] ', ':smile:', '$x$', '$$', '$`x`$', '{:.c}', '[[x]]',
  // Mermaid.
  '"]', '")', '}}', '{{', '%%', '%%{init: {"securityLevel":"loose"}}%%', 'end', 'subgraph', 'click n1 "javascript:alert(1)"', 'click', 'style n1 fill:red', 'classDef', 'linkStyle', '-->', '---', ':::c', '#quot;', '#35;', '@{', 'graph', 'flowchart',
  // Names with a meaning of their own.
  '__proto__', 'constructor', 'toString', 'undefined', 'null', 'NaN', '0', '-1', '.', '..', '/', '../../etc/passwd', 'ghadelimiter_x', 'EOF', 'EOF\n', 'x', 'error', 'dmz',
] as const;

/** Longest of the very long strings, in pieces. */
const MANY = 3_000;

/** One string as somebody would write it who does not want to name a zone. */
export function hostileString(random: Random): string {
  const kind = random.below(100);
  if (kind < 2) return '';
  if (kind < 27) return random.pick(PIECES);
  if (kind < 28) return random.pick(PIECES).repeat(random.between(20, MANY));
  if (kind < 38) return Array.from({ length: random.between(1, 12) }, () => String.fromCharCode(random.below(0x1_0000))).join('');
  if (kind < 45) return Array.from({ length: random.between(1, 16) }, () => String.fromCharCode(random.below(0x80))).join('');
  return Array.from({ length: random.between(2, 9) }, () => random.pick(PIECES)).join('');
}
