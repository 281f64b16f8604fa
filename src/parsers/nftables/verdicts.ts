import type { JsonValue } from '../shared/json-reader.js';
import { kindOf, textOf, type KindAndBody } from './json-shape.js';

/** What a rule does with the packets that come this far. */
export type Verdict =
  | { readonly kind: 'accept' | 'drop' }
  | { readonly kind: 'return' | 'continue' }
  | { readonly kind: 'jump' | 'goto'; readonly target: string }
  /** A program decides; the packet does not come back to this chain. */
  | { readonly kind: 'queue' }
  /** A statement that was not understood: it may decide either way, or let the packet go on. */
  | { readonly kind: 'uncertain' }
  | { readonly kind: 'translate'; readonly statement: KindAndBody };

/** Reads a statement that ends the rule; undefined when it is none. */
export function readVerdict({ kind, body }: KindAndBody): Verdict | undefined {
  switch (kind) {
    case 'accept':
    case 'drop':
    case 'return':
    case 'continue':
    case 'queue':
      return { kind };
    case 'reject':
      return { kind: 'drop' };
    case 'jump':
    case 'goto': {
      const target = textOf(body, 'target');
      return target === undefined ? undefined : { kind, target };
    }
    case 'dnat':
    case 'snat':
    case 'masquerade':
    case 'redirect':
      return { kind: 'translate', statement: { kind, body } };
    default:
      return undefined;
  }
}

/** A text that is equal for equal verdicts. */
export function verdictName(data: JsonValue): string {
  const found = kindOf(data);
  const target = found === undefined ? undefined : textOf(found.body, 'target');
  return target === undefined ? (found?.kind ?? '') : `${found?.kind ?? ''} ${target}`;
}

/** Reads the verdict of a map's element; a map cannot translate or reject. */
export function readMapVerdict(data: JsonValue): Verdict | undefined {
  const found = kindOf(data);
  const verdict = found === undefined ? undefined : readVerdict(found);
  return verdict?.kind === 'translate' || found?.kind === 'reject' ? undefined : verdict;
}
