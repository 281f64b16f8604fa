export function cell(text: string): string;
export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string;
export function fillBlock(text: string, place: { readonly name: string; readonly path: string }, content: string): string;
