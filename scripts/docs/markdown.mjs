/** Small pieces of Markdown. Text from the sources enters a page through these functions only. */

/** Text for a table cell: one line, no bar that would end the cell. */
export function cell(text) {
  return String(text).replaceAll('|', '\\|').replace(/\s*\n\s*/gu, ' ').trim();
}

/** A table; cells hold Markdown already. Two spaces in a heading make no difference, an empty cell does no harm. */
export function table(headings, rows) {
  const line = (cells) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(headings), `|${' --- |'.repeat(headings.length)}`, ...rows.map(line)].join('\n');
}

/** Text as code. Backticks in it would end it, and none of our sources has any. */
export function code(text) {
  return `\`${String(text).replaceAll('`', "'")}\``;
}

/** Codes in a row, separated by blanks. */
export function codes(texts) {
  return texts.map(code).join(' ');
}

/** Both languages of one sentence in one cell. */
export function both({ en, ja }) {
  return `${en}<br>${ja}`;
}

/** A page of parts, each on its own, with the note that nobody should edit it. */
export function page(source, ...parts) {
  return `<!-- Made by scripts/build-docs.mjs from ${source}. Not to be edited. -->\n\n${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** Replaces what stands between `<!-- begin NAME -->` and `<!-- end NAME -->`. */
export function fillBlock(text, { name, path }, content) {
  const [begin, end] = [`<!-- begin ${name} -->`, `<!-- end ${name} -->`];
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from === -1 || to < from) throw new Error(`${path} has no place for the block "${name}": ${begin} … ${end}`);
  return `${text.slice(0, from + begin.length)}\n\n${content}\n\n${text.slice(to)}`;
}
