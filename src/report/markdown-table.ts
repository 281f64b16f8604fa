/** A GitHub table. Cells must be escaped already; an escaped cell holds neither `|` nor a line end. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  if (rows.length === 0) return [];
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line), ''];
}

/** The first entries of a list, and how many are left out. */
export function firstOf<T>(list: readonly T[], most: number): { readonly shown: readonly T[]; readonly leftOut: number } {
  return list.length <= most ? { shown: list, leftOut: 0 } : { shown: list.slice(0, most), leftOut: list.length - most };
}
