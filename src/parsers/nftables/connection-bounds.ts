import type { JsonValue } from '../shared/json-reader.js';
import type { Circumstances } from './circumstances.js';
import { alternativesOf } from './json-shape.js';
import { CT_STATES, CT_STATUSES } from './names.js';
import {
  ALWAYS,
  exactly,
  FULL_REGION,
  inDoubt,
  isExact,
  NEVER,
  region,
  subtractBounds,
  TRANSLATED,
  uniteBounds,
  UNKNOWN,
  type Bounds,
} from './region.js';

function namesAmong(values: readonly JsonValue[], known: ReadonlySet<string>): ReadonlySet<string> | undefined {
  const names = new Set<string>();
  for (const value of values) {
    if (value.kind !== 'string' || !known.has(value.value)) return undefined;
    names.add(value.value);
  }
  return names;
}

/**
 * A packet has one state. A combination (`ct state != established,related` without braces is one) equals none, so that
 * its negation holds for every packet.
 */
export function stateEquals(values: readonly JsonValue[], circumstances: Circumstances): Bounds | undefined {
  const states = namesAmong(values.filter((value) => !isStateCombination(value)), CT_STATES);
  if (states === undefined) return undefined;
  const { packets, tracking, untracked } = circumstances;
  const current = packets === 'new' ? 'new' : 'established';
  const possible = tracking === 'before' ? ['invalid'] : tracking === 'after' ? [current] : ['invalid', current];
  const ordinary = amongStates(possible, states);
  if (untracked.length === 0) return ordinary;
  // The answer to a packet that was exempt is no answer to connection tracking, whatever it looks like itself.
  const exempt = inDoubt(exactly(packets === 'reply' ? FULL_REGION : untracked));
  const within = states.has('untracked') ? exempt : NEVER;
  return isExact(ordinary) && ordinary !== NEVER && states.has('untracked')
    ? ordinary
    : uniteBounds([subtractBounds(ordinary, exempt), within]);
}

/** A packet is in one of the possible states. */
function amongStates(possible: readonly string[], wanted: ReadonlySet<string>): Bounds {
  const covered = possible.filter((state) => wanted.has(state)).length;
  if (covered === 0) return NEVER;
  return covered === possible.length ? ALWAYS : UNKNOWN;
}

function isStateCombination(value: JsonValue): boolean {
  return (namesAmong(alternativesOf(value), CT_STATES)?.size ?? 0) > 1;
}

/** Only "a destination translation changed it" is modelled; the other bits are in doubt. */
export function statusEquals(values: readonly JsonValue[], circumstances: Circumstances): Bounds | undefined {
  const bits = namesAmong(values, CT_STATUSES);
  if (bits === undefined) return undefined;
  if (bits.size !== 1 || !bits.has('dnat') || circumstances.packets === 'reply') return UNKNOWN;
  if (circumstances.translation === 'none') return NEVER;
  return circumstances.translation === 'unknown' ? UNKNOWN : exactly(region({ translated: TRANSLATED }));
}

/** Whether the packet goes the way of the first one of its connection. */
export function directionEquals(values: readonly JsonValue[], circumstances: Circumstances): Bounds | undefined {
  const directions = namesAmong(values, new Set(['original', 'reply']));
  if (directions === undefined) return undefined;
  if (circumstances.packets === 'reply' || circumstances.tracking !== 'after') return UNKNOWN;
  return directions.has('original') ? ALWAYS : NEVER;
}
