import fc from 'fast-check';

/** What an attacker would call a zone, a rule or a file. */
export const HOSTILE_TEXTS = [
  '::error::injected',
  '   ::stop-commands::x',
  '\u3000::add-mask::x',
  'x\n::error::injected',
  'x\r::warning::injected',
  'x%0A::error::injected',
  '##[error]injected',
  '###[add-mask]injected',
  'a ##[set-output name=x]y',
  '\u001b[2Jcleared',
  '\u001b]8;;https://example.org\u0007link',
  '\u009b31m',
  'dmz\u202egnp.exe',
  'zero\u200bwidth\u2066',
  'line\u2028end\u0085x',
  '</td></table><img src=x onerror=alert(1)>',
  '<details open><summary>',
  '[link](https://example.org) ![i](https://example.org/i.png)',
  '`code` ```',
  '| cell | cell |',
  '@org/team #123 fixes #1 https://example.org www.example.org a@example.org',
  '"]; click n1 "javascript:alert(1)"',
  '%%{init: {"theme":"dark"}}%%',
  '```\n# heading',
  '{place} $1 $& {name}',
  '../../etc/passwd',
  '__proto__',
  '\ud800lone',
  'ghadelimiter_x\nEOF',
] as const;

const PIECES = ['::', ':', '##[', '#', '[', ']', '%0A', '\n', '\r', ' ', '\t', 'error', '`', '|', '<', '>', '&', '"', '\u202e', '\u001b[', 'ü', '日', '{', '}'];

/** Random texts made of the pieces that attacks are made of. */
export function hostileText(): fc.Arbitrary<string> {
  return fc.oneof(fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join('')), fc.string({ unit: 'binary', maxLength: 30 }));
}
