import type { Filter, Line, Reading, Translation } from '../../src/model/device.js';
import { spaceContains, type HeaderSpace } from '../../src/model/header-space.js';
import type { Message } from '../../src/model/message.js';

/** What a reading is unsure about, by what is said and how often. */
export type Doubts = ReadonlyMap<string, number>;

/** Counts all that keeps a site from passing, and every doubt on a line. */
export function doubtsOf({ device, diagnostics, coverage }: Reading): Doubts {
  const counts = new Map<string, number>();
  const count = (word: string, times = 1): void => void counts.set(word, (counts.get(word) ?? 0) + times);
  for (const one of diagnostics) if (one.effect === 'incomplete') count(said(one));
  for (const { notUnderstood } of coverage) if (notUnderstood.length > 0) count('not understood', notUnderstood.length);
  for (const { lines } of device?.filters ?? []) for (const { doubts } of lines) for (const one of doubts) count(said(one));
  for (const { doubts } of device?.translations ?? []) for (const one of doubts) count(said(one));
  return counts;
}

function said({ code, parameters }: Message): string {
  return `${code} ${JSON.stringify(parameters)}`;
}

/** True when something is said that was not said before, or more often. */
export function isMoreDoubtful(before: Doubts, after: Doubts): boolean {
  return [...after].some(([word, times]) => times > (before.get(word) ?? 0));
}

/**
 * True when every line and translation still stands, surely matches no more than before, and possibly no less: the
 * doubt shows in the bounds, whatever is said.
 */
export function isWider(before: Reading, after: Reading): boolean {
  const [old, now] = [matchesOf(before), matchesOf(after)];
  if (old.length !== now.length) return false;
  return old.every((match, index) => {
    const other = now[index];
    return other !== undefined && other.action === match.action && spaceContains(match.must, other.must) && spaceContains(other.may, match.may);
  });
}

function matchesOf({ device }: Reading): readonly { readonly action: string; readonly must: HeaderSpace; readonly may: HeaderSpace }[] {
  if (device === undefined) return [];
  const lines = device.filters.flatMap((filter) => filter.lines.map(({ action, match }) => ({ action, ...match })));
  return [...lines, ...device.translations.map(({ field, match }) => ({ action: field, ...match }))];
}

/** Everything of a device that decides about packets, without names and places: two devices alike give the same text. */
export function meaningOf({ device }: Reading): string {
  if (device === undefined) return 'nothing';
  const interfaces = device.interfaces.map(({ name, enabled, addresses, profile }) => ({ name, enabled, addresses, profile }));
  const routes = device.routes.map(({ destination, interface: by, nextHop }) => ({ destination, by, nextHop }));
  const meaning = { interfaces, routes, families: device.families, filters: device.filters.map(filterMeaning), translations: device.translations.map(translationMeaning) };
  return JSON.stringify(meaning, (_key, value: unknown) => (typeof value === 'bigint' ? value.toString() : value));
}

function filterMeaning({ hooks, universe, lines, defaultAction, profile, replies }: Filter): unknown {
  const answers = typeof replies === 'string' ? replies : replies.lines.map(lineMeaning);
  return { hooks, universe, lines: lines.map(lineMeaning), defaultAction, profile, replies: answers };
}

function lineMeaning({ action, match, ingress, egress, translations, program }: Line): unknown {
  return [action, spaceMeaning(match.may), match.must === match.may ? '=' : spaceMeaning(match.must), ingress, egress, translations, program];
}

function translationMeaning({ field, match, ingress, egress, target }: Translation): unknown {
  return [field, spaceMeaning(match.may), match.must === match.may ? '=' : spaceMeaning(match.must), ingress, egress, target];
}

function spaceMeaning(space: HeaderSpace): unknown {
  return space.map(({ source, destination, protocols, sourcePorts, destinationPorts }) => [source, destination, protocols, sourcePorts, destinationPorts]);
}
