/** Whether the first words of a command are on a list; a leading `no` takes away what has no effect. */
export function isListed(words: readonly string[], list: ReadonlySet<string>): boolean {
  const from = words[0] === 'no' || words[0] === 'default' ? 1 : 0;
  return [1, 2, 3].some((count) => words.length >= from + count && list.has(words.slice(from, from + count).join(' ')));
}
