import type { Doubt } from '../../model/device.js';

/** A set as two bounds: what it surely holds and what it possibly holds, with the reasons for a difference. */
export interface Bounds<T> {
  readonly must: T;
  readonly may: T;
  readonly doubts: readonly Doubt[];
}

/** A set that is known for sure. */
export function exactly<T>(set: T): Bounds<T> {
  return { must: set, may: set, doubts: NO_DOUBTS };
}

const NO_DOUBTS: readonly Doubt[] = [];
