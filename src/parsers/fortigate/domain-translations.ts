import type { Doubt, Translation, TranslationTarget } from '../../model/device.js';
import { NOTHING } from '../../model/header-space.js';
import { ALL_ADDRESSES, ipSet, ipsOverlap, uniteIps, type IpSet } from '../../model/ip-set.js';
import { addressesOf } from './interfaces.js';
import { crossingId, crossingsBetween, idInDomain, named, sidesOf, translationsBeyond, type TranslationIds } from './domain-crossings.js';
import type { DomainView } from './domain-links.js';
import type { Report } from './report.js';

/** The translations of all domains in the order in which they are tried. */
export interface JoinedTranslations {
  readonly translations: readonly Translation[];
  readonly ids: TranslationIds;
  /** By domain: interfaces whose packets come to it with another source than they were sent with. */
  readonly changed: ReadonlyMap<DomainView, readonly string[]>;
}

/**
 * Joins the translations of all domains. Those of one domain hold for what enters (virtual IPs) or leaves (source NAT)
 * by its own interfaces. What happens at a link is in doubt, and said to be incomplete where it changes a source.
 */
export function joinTranslations(views: readonly DomainView[], report: Report): JoinedTranslations {
  const own = new Map(views.map((view) => [view, view.domain.device.translations.filter(isDestination).flatMap((one) => atOwnInterfaces(one, view))]));
  const crossing = new Map(views.map((view) => [view, view.domain.device.translations.filter(isDestination).flatMap((one) => fromOtherDomains(one, view))]));
  const ids: TranslationIds = { own: idsOf(own), crossing: idsOf(crossing) };
  reportRepeated(views, { own, crossing, report });
  const atLinks = views.flatMap((view) => view.domain.device.translations.filter(changesSource).flatMap((one) => towardsOtherDomains(one, view, report)));
  const leaving = views.flatMap((view) => view.domain.device.translations.filter(({ field }) => field === 'source').flatMap((one) => atTheEdge(one, view, ids)));
  return {
    translations: [...[...own.values()].flat(), ...[...crossing.values()].flat(), ...atLinks.map(({ translation }) => translation), ...leaving],
    ids,
    changed: new Map(views.map((view) => [view, atLinks.flatMap(({ translation, from }) => (from === view ? [] : (translation.ingress?.patterns ?? [])))])),
  };
}

function isDestination({ field }: Translation): boolean {
  return field === 'destination';
}

function changesSource({ field, target }: Translation): boolean {
  return field === 'source' && target !== 'none';
}

function idsOf(translations: ReadonlyMap<DomainView, readonly Translation[]>): ReadonlyMap<DomainView, readonly string[]> {
  return new Map([...translations].map(([view, list]) => [view, list.map(({ id }) => id)]));
}

function atOwnInterfaces(one: Translation, view: DomainView): readonly Translation[] {
  const { own } = sidesOf(one.ingress, view);
  return own.length === 0 ? [] : [{ ...one, id: idInDomain(one.id, view), ingress: named(own) }];
}

/** Whether a packet reaches this domain with the destination it was sent to depends on the domains before it. */
function fromOtherDomains(one: Translation, view: DomainView): readonly Translation[] {
  const { beyond } = sidesOf(one.ingress, view);
  const isOpen = one.ingress === undefined || one.ingress.patterns.some((name) => view.beyond.has(name));
  const names = [...beyond.flat(), ...(isOpen ? view.unclear.flat() : [])];
  if (names.length === 0) return [];
  const doubt: Doubt = { code: 'fortigate.vdom_vip', parameters: { vdom: view.domain.name.slice(0, 60) }, location: one.location };
  return [{ ...one, id: crossingId(idInDomain(one.id, view)), ingress: named(names), match: { must: NOTHING, may: one.match.may }, doubts: [...one.doubts, doubt] }];
}

/** What one domain's virtual IP delivers may be what another domain's virtual IP takes: two changes, of which one is modelled. */
function reportRepeated(views: readonly DomainView[], { own, crossing, report }: { readonly own: ReadonlyMap<DomainView, readonly Translation[]>; readonly crossing: ReadonlyMap<DomainView, readonly Translation[]>; readonly report: Report }): void {
  for (const view of views) {
    for (const later of crossing.get(view) ?? []) {
      const taken = uniteIps(...later.match.may.map(({ destination }) => destination));
      const isRepeated = views.some((other) => other !== view && ipsOverlap(deliveredBy(own.get(other) ?? []), taken));
      if (isRepeated) report.add('incomplete', 'fortigate.vdom_vip', later.location, { vdom: view.domain.name.slice(0, 60) });
    }
  }
}

function deliveredBy(translations: readonly Translation[]): IpSet {
  return uniteIps(...translations.map(({ target }) => (target === 'none' || typeof target.addresses === 'string' ? ALL_ADDRESSES : target.addresses)));
}

/** Source NAT towards a link: the next domain sees another source than was sent. */
function towardsOtherDomains(one: Translation, view: DomainView, report: Report): readonly { readonly translation: Translation; readonly from: DomainView }[] {
  const ends = one.egress === undefined ? [...view.beyond.keys()] : one.egress.patterns.filter((name) => view.beyond.has(name));
  if (ends.length === 0 || one.target === 'none') return [];
  report.add('incomplete', 'fortigate.vdom_nat', one.location, { vdom: view.domain.name.slice(0, 60) });
  const target: TranslationTarget = { ...one.target, addresses: typeof one.target.addresses === 'string' ? addressesOfEnds(ends, view) : one.target.addresses };
  const doubt: Doubt = { code: 'fortigate.vdom_nat', parameters: { vdom: view.domain.name.slice(0, 60) }, location: one.location };
  const { translations: _anyWay, ...rest } = one;
  const changed = { ...rest, target, match: { must: NOTHING, may: one.match.may }, doubts: [...one.doubts, doubt] };
  return crossingsBetween(sidesOf(one.ingress, view), { own: [], beyond: sidesOf(named(ends), view).beyond }).map(({ ingress, egress }, index) => ({
    translation: { ...changed, id: `${idInDomain(one.id, view)} towards another vdom ${index}`, ingress, egress },
    from: view,
  }));
}

function addressesOfEnds(ends: readonly string[], { domain }: DomainView): IpSet {
  const owners = domain.interfaces.filter(({ name }) => ends.includes(name));
  const own = owners.flatMap((one) => [...addressesOf(one, 4), ...addressesOf(one, 6)]).map(({ address }) => ({ first: address, last: address }));
  return own.length === 0 ? ALL_ADDRESSES : ipSet(own);
}

/** Source NAT, and exemptions from it, of what leaves the device by an interface of the domain. */
function atTheEdge(one: Translation, view: DomainView, ids: TranslationIds): readonly Translation[] {
  const egress = { own: sidesOf(one.egress, view).own, beyond: [] };
  const ingress = sidesOf(one.ingress, view);
  const translations = one.translations?.map((id) => idInDomain(id, view));
  const open = { own: ingress.own, beyond: [...ingress.beyond, ...(one.ingress === undefined ? view.unclear : [])] };
  return crossingsBetween(open, egress).flatMap((crossing, index) => {
    const conditions = crossing.fromBeyond ? translationsBeyond(translations, view, ids) : [translations === undefined ? {} : { translations }];
    return conditions.map((condition, part) => ({ ...one, id: `${idInDomain(one.id, view)} ${index}.${part}`, ingress: crossing.ingress, egress: crossing.egress, ...condition }));
  });
}
