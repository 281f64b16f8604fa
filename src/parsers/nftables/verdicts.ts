import type { JsonValue } from '../shared/json-reader.js';
import { familyBox } from './field-bounds.js';
import { kindOf, textOf, type KindAndBody } from './json-shape.js';
import { ALWAYS, exactly, region, type Bounds } from './region.js';

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

/**
 * The packets that a `reject` can answer. nft compiles `meta nfproto ipv6 reject` with the condition and leaves it out
 * of the listing, because the kind of answer implies it: `reject with icmpv6 ...` is for IPv6 alone.
 * The condition that `reject with tcp reset` needs is always printed.
 */
export function rejectedPackets(body: JsonValue): Bounds {
  switch (textOf(body, 'type')) {
    case 'icmp':
      return exactly(region({ packets: [familyBox(4)] }));
    case 'icmpv6':
      return exactly(region({ packets: [familyBox(6)] }));
    default:
      return ALWAYS;
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
