import type { Location } from '../../model/source.js';
import type { JsonValue } from '../shared/json-reader.js';
import { itemsOf, kindOf, memberOf, textOf, type KindAndBody } from './json-shape.js';
import { locate, objectKey, type NftChain, type NftSet } from './ruleset.js';
import { isCatchAll, readElement } from './set-elements.js';

/** What a chain's rules name, gathered while they are read for the first time. */
export interface ChainMentions {
  /** What interfaces are compared with, each once, in the order of the file. */
  readonly interfaces: Map<string, InterfaceComparison>;
  /** The sets of the chain's table that rules fill while they run. */
  readonly filledSets: Set<string>;
}

/** A value that interfaces are compared with: a name or prefix, or a set that may be defined later in the file. */
interface InterfaceComparison {
  readonly text: string;
  /** Of a set: which parts of its elements are interfaces. Absent for a name. */
  readonly places?: readonly number[];
  readonly location: Location;
}

/** An interface name or prefix and where it stands. */
export interface InterfaceMention {
  readonly text: string;
  readonly location: Location;
}

/** Starts the account of a chain. */
export function noMentions(): ChainMentions {
  return { interfaces: new Map(), filledSets: new Set() };
}

/** Adds what the statements of one rule name. */
export function noteMentions(statements: readonly JsonValue[], path: string, mentions: ChainMentions): void {
  for (const statement of statements) {
    const found = kindOf(statement);
    switch (found?.kind) {
      case 'match':
      case 'vmap':
        noteInterfaces(found, mentions, () => locate(path, statement));
        break;
      case 'set':
      case 'map': {
        const reference = textOf(found.body, found.kind);
        if (reference?.startsWith('@') === true) mentions.filledSets.add(reference.slice(1));
        break;
      }
      default:
    }
  }
}

const INTERFACE_KEYS: ReadonlySet<string> = new Set(['iifname', 'oifname', 'iif', 'oif']);

function noteInterfaces({ kind, body }: KindAndBody, { interfaces }: ChainMentions, locateHere: () => Location): void {
  const left = memberOf(body, kind === 'match' ? 'left' : 'key');
  const right = memberOf(body, kind === 'match' ? 'right' : 'data');
  const places = left === undefined ? NO_PLACES : interfacePlaces(left);
  if (right === undefined || places.length === 0) return;
  if (right.kind === 'string' && right.value.startsWith('@')) {
    const key = `${places.join()}${right.value}`;
    if (!interfaces.has(key)) interfaces.set(key, { text: right.value.slice(1), places, location: locateHere() });
    return;
  }
  const inline = kindOf(right);
  const keys = inline?.kind === 'set' ? elementKeys(itemsOf(inline.body)) : [right];
  for (const text of textsAt(keys, places)) {
    const key = `=${text}`;
    if (!interfaces.has(key)) interfaces.set(key, { text, location: locateHere() });
  }
}

const NO_PLACES: readonly number[] = [];
const ONLY_PLACE: readonly number[] = [0];

/** Which parts of a concatenation are interfaces; the only part of anything else. */
function interfacePlaces(left: JsonValue): readonly number[] {
  const found = kindOf(left);
  if (found?.kind !== 'concat') return isInterface(found) ? ONLY_PLACE : NO_PLACES;
  const parts = itemsOf(found.body);
  return [...parts.keys()].filter((index) => {
    const part = parts[index];
    return part !== undefined && isInterface(kindOf(part));
  });
}

function isInterface(field: KindAndBody | undefined): boolean {
  return field?.kind === 'meta' && INTERFACE_KEYS.has(textOf(field.body, 'key') ?? '');
}

function elementKeys(items: readonly JsonValue[]): readonly JsonValue[] {
  return items.map((item) => readElement(item).key).filter((key) => !isCatchAll(key));
}

function textsAt(keys: readonly JsonValue[], places: readonly number[]): readonly string[] {
  return keys.flatMap((key) => {
    const found = kindOf(key);
    const parts = found?.kind === 'concat' ? itemsOf(found.body) : [key];
    return places.flatMap((place) => {
      const part = parts[place];
      return part?.kind === 'string' ? [part.value] : [];
    });
  });
}

/** Every interface name and prefix that a chain's rules compare with, in their own values and in the sets they use. */
export function interfacesMentioned(chain: NftChain, sets: ReadonlyMap<string, NftSet>): readonly InterfaceMention[] {
  return [...chain.mentions.interfaces.values()].flatMap(({ text, places, location }) => {
    if (places === undefined) return [{ text, location }];
    const set = sets.get(objectKey(chain.family, chain.table, text));
    return set === undefined ? [] : textsAt(elementKeys(set.elements), places).map((name) => ({ text: name, location }));
  });
}
