/** GitHub's own renderer, where it is installed (`cmark-gfm-js`): what it makes of a summary has the elements of the harmless twin. */

type Render = (markdown: string) => string;

const render = await rendererOnThisMachine();

/** True when summaries are rendered, not only read strictly. */
export const rendersMarkdown = render !== undefined;

/** Elements that carry nothing: they stand around single characters of hostile texts. */
const SPANS = /<\/?span>/gu;

/** How the rendered summary differs in elements and attributes from its harmless twin. */
export function htmlFault(markdown: string, twin: string): string | undefined {
  if (render === undefined) return undefined;
  const [seen, meant] = [elementsOf(render(markdown)), elementsOf(render(twin))];
  const at = seen.findIndex((element, index) => element !== meant[index]);
  if (at < 0 && seen.length === meant.length) return undefined;
  return `renders ${seen[at] ?? 'fewer elements'} where ${meant[at] ?? 'nothing'} was expected`;
}

/** Elements with their attributes, in order. A code block of the picture counts as one. */
function elementsOf(html: string): readonly string[] {
  return html.replace(SPANS, '').match(/<[^>]*>/gu) ?? [];
}

async function rendererOnThisMachine(): Promise<Render | undefined> {
  const name: string = 'cmark-gfm-js';
  try {
    const found: unknown = await import(name);
    return renderOf(found);
  } catch {
    return undefined;
  }
}

/** `convertUnsafe` leaves HTML in, as GitHub does before it takes out what it does not allow. */
function renderOf(found: unknown): Render | undefined {
  const module: unknown = typeof found === 'object' && found !== null && 'default' in found ? found.default : found;
  if (typeof module !== 'object' || module === null || !('convertUnsafe' in module)) return undefined;
  const { convertUnsafe } = module;
  if (typeof convertUnsafe !== 'function') return undefined;
  return (markdown) => {
    const html: unknown = Reflect.apply(convertUnsafe, undefined, [markdown]);
    if (typeof html !== 'string') throw new Error('the renderer gave no text');
    return html;
  };
}
