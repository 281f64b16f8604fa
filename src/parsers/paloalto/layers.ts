import type { Location } from '../../model/source.js';
import type { Account, Fields } from './account.js';
import type { ConfigNode } from './tree.js';

/** A container of objects: a virtual system, a device group, what Panorama pushed, or what all share. */
export interface Layer {
  readonly account: Account;
  readonly node: ConfigNode;
  readonly fields: Fields;
  /** For people: `vsys1`, `shared`. */
  readonly name: string;
}

/** An entry of a container, with the book it is accounted in. */
export interface Entry {
  readonly account: Account;
  readonly node: ConfigNode;
  /** Place of its container in the chain, from the innermost on. */
  readonly depth: number;
}

/** The place an entry begins. */
export function placeOf({ account, node }: Pick<Entry, 'account' | 'node'>): Location {
  return account.at(node);
}

/** Containers in the order in which a name is looked up. */
export type Chain = readonly Layer[];
