import type { Location } from './source.js';

/**
 * The five ends an element of an export can meet (a line, an object, an XML node, a registry value):
 * `understood`: modelled exactly. `noEffect`: on the room's named list of things that do not filter.
 * `partial`: modelled with a doubt on the lines it touches. `unsupported`: known to matter and not modelled.
 * `unrecognised`: not in our grammar. The last two always make the site incomplete.
 */
export type ElementState = 'understood' | 'noEffect' | 'partial' | 'unsupported' | 'unrecognised';

/** How many elements of one export ended in which state. The sum is `total`: nothing is dropped in silence. */
export interface Coverage {
  readonly path: string;
  readonly format: string;
  /** What one element is in this format, for people: "line", "rule", "XML element". */
  readonly unit: string;
  readonly total: number;
  readonly elements: Readonly<Record<ElementState, number>>;
  /** Where the elements stand that were not understood, in file order. */
  readonly notUnderstood: readonly Location[];
}
