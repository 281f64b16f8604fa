/**
 * Some products ask their rules about the packet as it was sent (PAN-OS, Check Point). The model asks after the
 * destination was translated: a rule becomes one line for packets that nothing translated and one for those of each
 * translation that it may meet, with the addresses and ports that they have then.
 */
import type { Match, Translation, TranslationTarget } from '../../model/device.js';
import { box, intersectSpaces, subtractSpaces, type Box, type HeaderSpace } from '../../model/header-space.js';
import { ALL_ADDRESSES, ipsOverlap, uniteIps, type IpSet } from '../../model/ip-set.js';

/** A translation of the destination that packets come through. */
export interface PublishedTarget {
  readonly translation: Translation;
  readonly target: TranslationTarget;
  /** Every destination it may take. */
  readonly original: IpSet;
}

/** All of them, and the destinations of any. */
export interface PublishedTargets {
  readonly all: readonly PublishedTarget[];
  readonly original: IpSet;
}

/** Picks the translations that change a destination. */
export function publishedTargets(translations: readonly Translation[]): PublishedTargets {
  const all = translations.flatMap((translation): readonly PublishedTarget[] => {
    const { target, field, match } = translation;
    return field !== 'destination' || target === 'none' ? [] : [{ translation, target, original: uniteIps(...match.may.map((one) => one.destination)) }];
  });
  return { all, original: uniteIps(...all.map((one) => one.original)) };
}

/** What a rule matches of the packets that one translation changed, as they are afterwards; undefined when nothing. */
export function matchAfter(rule: Match, published: PublishedTarget): Match | undefined {
  if (!rule.may.some((one) => ipsOverlap(one.destination, published.original))) return undefined;
  const { match } = published.translation;
  const shared = intersectSpaces(rule.may, match.may);
  if (shared.length === 0) return undefined;
  const may = image(shared, published);
  if (rule.must.length === 0) return { must: [], may };
  // Surely matched is what only packets can become that the rule surely matched before.
  const certain = rule.must === rule.may ? shared : intersectSpaces(rule.must, match.may);
  const others = subtractSpaces(match.may, rule.must);
  if (others.length === 0 && rule.must === rule.may) return { must: may, may };
  return { must: subtractSpaces(image(certain, published), image(others, published)), may };
}

function image(space: HeaderSpace, { target, translation }: PublishedTarget): HeaderSpace {
  return space.map((one) => imageOf(one, target, translation.match.may));
}

function imageOf(one: Box, target: TranslationTarget, original: HeaderSpace): Box {
  const destinationPorts = target.ports === undefined ? one.destinationPorts : [target.ports];
  return box({ ...one, destinationPorts, destination: movedTo(one.destination, target, original) });
}

function movedTo(destination: IpSet, { addresses, mapping }: TranslationTarget, original: HeaderSpace): IpSet {
  if (typeof addresses === 'string') return ALL_ADDRESSES;
  const from = original[0]?.destination[0];
  const to = addresses[0];
  if (mapping === 'any' || from === undefined || to === undefined) return addresses;
  return destination.map(({ first, last }) => ({ first: first - from.first + to.first, last: last - from.first + to.first }));
}
