import type { Location } from '../../model/source.js';
import { partsOfSet, UNKNOWN_PARTS, type Direction, type SetPart } from './ipset-match.js';
import type { IpsetDefinition } from './ipset-file.js';

/** How a rule asks a set: `--match-set NAME src,dst`. */
export interface SetQuestion {
  readonly name: string;
  readonly directions: readonly Direction[];
  readonly family: 4 | 6;
}

/** The sets of a device, as far as an export of them was given. */
export interface Ipsets {
  /** False without any file of `ipset save`: nothing is known of any set. */
  readonly exported: boolean;
  locationOf(name: string): Location | undefined;
  /** What the set matches; `changes` when its members come and go. Undefined for a set that is not in the export. */
  ask(question: SetQuestion): SetAnswer | undefined;
}

/** What is known of a set. */
export interface SetAnswer {
  readonly parts: readonly SetPart[];
  /** Members come and go by themselves or by rules. */
  readonly changes: boolean;
}

/** For a device without an export of its sets. */
export const NO_IPSETS: Ipsets = { exported: false, locationOf: () => undefined, ask: () => undefined };

/** How deep lists of lists are followed; ipset itself allows no list in a list. */
const MAX_DEPTH = 8;

/**
 * @param definitions every set of the device, undefined without an export
 * @param changing names of sets that rules add to or delete from
 */
export function ipsets(definitions: ReadonlyMap<string, IpsetDefinition> | undefined, changing: ReadonlySet<string>): Ipsets {
  if (definitions === undefined) return NO_IPSETS;
  const answers = new Map<string, SetAnswer>();

  function answer(question: SetQuestion, depth: number): SetAnswer | undefined {
    const key = JSON.stringify(question);
    const known = answers.get(key);
    if (known !== undefined) return known;
    const set = definitions?.get(question.name);
    if (set === undefined) return undefined;
    const result = workOut(set, question, depth);
    answers.set(key, result);
    return result;
  }

  function workOut(set: IpsetDefinition, question: SetQuestion, depth: number): SetAnswer {
    if (changing.has(set.name) || set.expires) return { parts: UNKNOWN_PARTS, changes: true };
    if (set.type !== 'list:set') return { parts: partsOfSet(set, question.directions, question.family), changes: false };
    if (set.unknown || depth >= MAX_DEPTH) return { parts: UNKNOWN_PARTS, changes: false };
    const names = set.members.flatMap(({ cells }) => cells.flatMap((cell) => (cell.kind === 'set' ? [cell.name] : [])));
    const answers = names.map((name) => answer({ ...question, name }, depth + 1) ?? { parts: UNKNOWN_PARTS, changes: false });
    return { parts: answers.flatMap(({ parts }) => parts), changes: answers.some(({ changes }) => changes) };
  }

  return { exported: true, locationOf: (name) => definitions.get(name)?.location, ask: (question) => answer(question, 0) };
}
