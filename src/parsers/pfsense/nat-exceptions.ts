import type { InterfaceMatch, Match, Translation } from '../../model/device.js';
import { intersectBoxes, intersectSpaces, type Box } from '../../model/header-space.js';

/**
 * Two kinds of translation after each other. An exception (`no rdr`, `no binat`) ends its own kind only: pf then asks the
 * next kind as if nothing had matched (`pf_match_translation` gives no rule back, `pf_get_translation` goes on). In a list
 * in which the first match is all, the next kind therefore stands before each exception once more, for its packets.
 */
export function askBoth(first: readonly Translation[], next: readonly Translation[]): readonly Translation[] {
  return [...first.flatMap((one) => (one.target === 'none' ? [...next.flatMap((other) => heldBack(one, other)), one] : [one])), ...next];
}

/** The part of a translation that an exception of the kind before it leaves to it. */
function heldBack(exception: Translation, other: Translation): readonly Translation[] {
  const direction = other.field === 'destination' ? 'ingress' : 'egress';
  const place = shared(exception[direction], other[direction]);
  if (place?.patterns.length === 0) return [];
  const exact = exception.match.must === exception.match.may && other.match.must === other.match.may;
  return exception.match.may
    .flatMap((box) => other.match.may.map((candidate) => ({ whole: candidate, part: intersectBoxes(box, candidate) })))
    .flatMap(({ whole, part }, index) => (part === undefined ? [] : [narrowed(other, { whole, part, index, exact, exception, place: place === undefined ? {} : { [direction]: place } })]));
}

interface Narrowing {
  readonly whole: Box;
  readonly part: Box;
  readonly index: number;
  readonly exact: boolean;
  readonly exception: Translation;
  readonly place: Pick<Translation, 'ingress' | 'egress'>;
}

function narrowed(other: Translation, { whole, part, index, exact, exception, place }: Narrowing): Translation {
  const sure = exact ? [part] : intersectSpaces([part], intersectSpaces(exception.match.must, other.match.must));
  const match: Match = exact ? { must: sure, may: sure } : { must: sure, may: [part] };
  return {
    ...other,
    id: `${other.id} after ${exception.id} ${index}`,
    match,
    ...place,
    target: narrowedTarget(other, whole, part),
    doubts: [...other.doubts, ...exception.doubts],
  };
}

/** Position by position: the same part of the other side. */
function narrowedTarget({ target }: Translation, whole: Box, part: Box): Translation['target'] {
  if (target === 'none' || target.mapping === 'any' || typeof target.addresses === 'string') return target;
  const [from, ...moreFrom] = whole.destination;
  const [to, ...moreTo] = target.addresses;
  const [kept, ...moreKept] = part.destination;
  const isOneRange = moreFrom.length + moreTo.length + moreKept.length === 0;
  if (!isOneRange || from === undefined || to === undefined || kept === undefined) return { ...target, mapping: 'any' };
  return { ...target, addresses: [{ first: to.first + kept.first - from.first, last: to.first + kept.last - from.first }] };
}

/** Both conditions name interfaces one by one; without one of them the other holds. */
function shared(a: InterfaceMatch | undefined, b: InterfaceMatch | undefined): InterfaceMatch | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return { patterns: a.patterns.filter((name) => b.patterns.includes(name)), negated: false };
}
