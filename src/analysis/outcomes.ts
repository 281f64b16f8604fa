/** Traffic that meets one of several filters, and nobody can tell which: a card's profiles, the nodes of a cluster. */
import type { Doubt } from '../model/device.js';
import { boxContains, subtractSpacesUpTo, type Box, type HeaderSpace } from '../model/header-space.js';
import { sameIps } from '../model/ip-set.js';
import { sameNumbers } from '../model/number-set.js';
import { locationKey } from './location-key.js';
import type { Traffic } from './traffic.js';

/** What one of the filters lets pass for sure, to be looked up by the place that let it pass. */
interface Sure {
  readonly boxes: HeaderSpace;
  readonly byPlace: ReadonlyMap<string, readonly Box[]>;
}

/**
 * Open in any outcome: may pass. Open in all: surely passes. What passes by the same line in several outcomes is
 * told once. `doubt` says why it is not known which outcome holds.
 */
export function joinOutcomes(outcomes: readonly (readonly Traffic[])[], doubt: Doubt): readonly Traffic[] {
  const [only] = outcomes;
  if (only !== undefined && outcomes.length === 1) return only;
  const sure = outcomes.map(surelyOpen);
  const told = new Map<string, Traffic[]>();
  const joined: Traffic[] = [];
  for (const [index, pieces] of outcomes.entries()) {
    const others = sure.filter((_unused, other) => other !== index);
    for (const piece of pieces) {
      const place = placeOf(piece);
      const same = told.get(place) ?? [];
      if (same.some((known) => known.certain === piece.certain && sameBox(known.box, piece.box))) continue;
      told.set(place, [...same, piece]);
      joined.push(...splitBySure(piece, { others, place, doubt }));
    }
  }
  return joined;
}

function surelyOpen(pieces: readonly Traffic[]): Sure {
  const byPlace = new Map<string, Box[]>();
  const boxes: Box[] = [];
  for (const piece of pieces) {
    if (!piece.certain || piece.repliesInDoubt === true) continue;
    boxes.push(piece.box);
    const place = placeOf(piece);
    const known = byPlace.get(place);
    if (known === undefined) byPlace.set(place, [piece.box]);
    else known.push(piece.box);
  }
  return { boxes, byPlace };
}

function placeOf(piece: Traffic): string {
  const location = piece.steps.at(-1)?.location;
  return location === undefined ? '' : locationKey(location);
}

interface Others {
  readonly others: readonly Sure[];
  readonly place: string;
  readonly doubt: Doubt;
}

/** What is left of a piece after another outcome may fall into this many boxes; beyond it all of it is in doubt. */
const MOST_FRAGMENTS = 200;

function splitBySure(piece: Traffic, { others, place, doubt }: Others): readonly Traffic[] {
  if (!piece.certain) return [piece];
  let open: HeaderSpace = [];
  for (const other of others) {
    if (holds(other.byPlace.get(place) ?? [], piece.box) || holds(other.boxes, piece.box)) continue;
    open = [...open, ...(subtractSpacesUpTo([piece.box], other.boxes, MOST_FRAGMENTS) ?? [piece.box])];
  }
  if (open.length === 0) return [piece];
  const unsure = { ...piece, certain: false, doubts: [...piece.doubts, doubt] };
  const sure = subtractSpacesUpTo([piece.box], open, MOST_FRAGMENTS);
  if (sure === undefined) return [unsure];
  return [...sure.map((box) => ({ ...piece, box })), ...open.map((box) => ({ ...unsure, box }))];
}

function holds(boxes: HeaderSpace, wanted: Box): boolean {
  return boxes.some((one) => boxContains(one, wanted));
}

function sameBox(a: Box, b: Box): boolean {
  return (
    sameNumbers(a.destinationPorts, b.destinationPorts) &&
    sameNumbers(a.protocols, b.protocols) &&
    sameIps(a.destination, b.destination) &&
    sameIps(a.source, b.source) &&
    sameNumbers(a.sourcePorts, b.sourcePorts)
  );
}
