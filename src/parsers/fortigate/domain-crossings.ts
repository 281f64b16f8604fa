import type { InterfaceMatch, Line, Translation } from '../../model/device.js';
import type { DomainView } from './domain-links.js';

/** One way through a domain, by interfaces that are no ends of links. */
export interface Crossing {
  readonly ingress: InterfaceMatch;
  readonly egress: InterfaceMatch;
  /** True for what comes from another domain. */
  readonly fromBeyond: boolean;
}

/** What interfaces of a condition stand for: those of the domain itself, and what lies behind each of its links. */
export interface Sides {
  readonly own: readonly string[];
  readonly beyond: readonly (readonly string[])[];
}

/** Ends of links become what lies behind them; no condition becomes everything that can reach the domain. */
export function sidesOf(match: InterfaceMatch | undefined, { own, beyond }: DomainView): Sides {
  if (match === undefined) return { own, beyond: [...beyond.values()].filter((names) => names.length > 0) };
  return {
    own: match.patterns.filter((name) => !beyond.has(name)),
    beyond: match.patterns.flatMap((name) => (beyond.get(name)?.length ?? 0) > 0 ? [beyond.get(name) ?? []] : []),
  };
}

/** The ways through a domain from some interfaces to others. What comes by a link does not go back by it. */
export function crossingsBetween(ingress: Sides, egress: Sides): readonly Crossing[] {
  const fromOwn = crossing(ingress.own, [...egress.own, ...egress.beyond.flat()], false);
  const fromBeyond = ingress.beyond.map((names) => crossing(names, [...egress.own, ...egress.beyond.filter((other) => other !== names).flat()], true));
  return [fromOwn, ...fromBeyond].filter((one) => one.ingress.patterns.length > 0 && one.egress.patterns.length > 0);
}

function crossing(ingress: readonly string[], egress: readonly string[], fromBeyond: boolean): Crossing {
  return { ingress: named(ingress), egress: named(egress), fromBeyond };
}

/** A condition on these interfaces. */
export function named(patterns: readonly string[]): InterfaceMatch {
  return { patterns, negated: false };
}

/** Ids of the destination translations of all domains, by the domain that has them. */
export interface TranslationIds {
  /** As the domain's own packets get them. */
  readonly own: ReadonlyMap<DomainView, readonly string[]>;
  /** As packets from other domains may get them. */
  readonly crossing: ReadonlyMap<DomainView, readonly string[]>;
}

/**
 * A condition on translations as packets from another domain meet it. That a packet came through a virtual IP of
 * another domain makes it no packet of a virtual IP here.
 */
export function translationsBeyond(translations: Line['translations'], view: DomainView, ids: TranslationIds): readonly Pick<Translation, 'translations'>[] {
  if (translations === undefined) return [{}];
  if (translations.length > 0) return [{ translations: [...translations, ...translations.map(crossingId)] }];
  const foreign = [...ids.own].filter(([other]) => other !== view).flatMap(([, list]) => list);
  return foreign.length === 0 ? [{ translations }] : [{ translations }, { translations: foreign }];
}

/** The id under which a virtual IP meets packets from other domains. */
export function crossingId(id: string): string {
  return `${id} from another vdom`;
}

/** An id of one domain, made unique among all. */
export function idInDomain(id: string, { domain }: DomainView): string {
  return `vdom ${domain.name} ${id}`;
}
