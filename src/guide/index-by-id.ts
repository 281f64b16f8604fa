/**
 * A look-up over a fixed list by id. The index is built on first use, so that importing the catalogue costs nothing.
 * Ids may come from waivers and reports, hence a Map and not an object.
 */
export function indexById<T extends { readonly id: string }>(items: readonly T[]): (id: string) => T | undefined {
  let index: ReadonlyMap<string, T> | undefined;
  return (id) => {
    index ??= new Map(items.map((item) => [item.id, item]));
    return index.get(id);
  };
}
