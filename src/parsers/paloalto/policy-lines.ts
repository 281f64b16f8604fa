import type { Line, LineAction, Match } from '../../model/device.js';
import { box, intersectSpaces, NOTHING } from '../../model/header-space.js';
import { NO_ADDRESSES, subtractIps, uniteIps, type IpSet } from '../../model/ip-set.js';
import { ownAddresses, type Interface } from './interfaces.js';
import { mergeDoubts, unevaluable } from './known.js';
import type { SecurityRule } from './security-rules.js';
import { matchAfter, type PublishedTargets } from '../shared/original-view.js';
import type { ZonePair } from './zones.js';

/** A rule's match as the model meets it, and which translations the packets came through. */
interface View {
  readonly match: Match;
  readonly translations?: readonly string[];
}

/** The lines of a rule for packets that pass through the device. */
export function forwardLines(rule: SecurityRule, published: PublishedTargets): readonly Line[] {
  return viewsOf(rule, published).flatMap((view) => rule.pairs.flatMap((pair) => toLines(rule, view, pair)));
}

function viewsOf({ match }: SecurityRule, published: PublishedTargets): readonly View[] {
  if (match.may.length === 0) return [];
  if (published.all.length === 0) return [{ match }];
  const untranslated: View = { match, translations: [] };
  const translated = published.all.flatMap((one): readonly View[] => {
    const after = matchAfter(match, one);
    return after === undefined ? [] : [{ match: after, translations: [one.translation.id] }];
  });
  return [untranslated, ...translated];
}

function toLines(rule: SecurityRule, view: View, pair: ZonePair): readonly Line[] {
  const { action } = rule;
  if (action !== undefined) return [toLine(rule, action, { view, pair })];
  return [toLine(rule, 'permit', { view, pair }), toLine(rule, 'deny', { view, pair })];
}

function toLine(rule: SecurityRule, action: LineAction, { view, pair }: { readonly view: View; readonly pair: ZonePair }): Line {
  return {
    label: rule.label,
    action,
    match: view.match,
    ...pair,
    ...(view.translations === undefined ? {} : { translations: view.translations }),
    ...(rule.destinationNames === undefined ? {} : { destinationNames: rule.destinationNames }),
    doubts: rule.doubts,
    ...(rule.description === undefined ? {} : { description: rule.description }),
    location: rule.location,
    ...(rule.relatedLocations.length === 0 ? {} : { relatedLocations: rule.relatedLocations }),
  };
}

/** The lines of a rule for packets to the device's own addresses: their zone is that of the interface that has the address. */
export function inputLines(rule: SecurityRule, published: PublishedTargets, interfaces: readonly Interface[]): readonly Line[] {
  const lines: Line[] = [];
  for (const view of viewsOf(rule, published)) {
    for (const pair of rule.pairs) {
      const own = ownedBehind(pair, interfaces);
      const may = intersectSpaces(view.match.may, [box({ destination: own.possible })]);
      if (may.length === 0) continue;
      const sure = intersectSpaces(view.match.must, [box({ destination: own.known })]);
      const isSure = view.match.must === view.match.may && own.isSure;
      const unsure = isSure ? [] : own.isSure ? [] : [unevaluable('interface: address', rule.location)];
      const { egress: _zoneOfOwner, ...ingress } = pair;
      const match = isSure ? { must: may, may } : { must: rule.match.must.length === 0 ? NOTHING : sure, may };
      lines.push(...toLines({ ...rule, doubts: mergeDoubts(rule.doubts, unsure) }, { ...view, match }, ingress));
    }
  }
  return lines;
}

/** Addresses of the interfaces that a condition on the way out names. */
export function ownedBehind({ egress }: ZonePair, interfaces: readonly Interface[]): { readonly known: IpSet; readonly possible: IpSet; readonly isSure: boolean } {
  const named = interfaces.filter((one) => one.enabled && (egress === undefined || egress.patterns.includes(one.name) !== egress.negated));
  const all = named.map(ownAddresses);
  const known = uniteIps(NO_ADDRESSES, ...all.map((one) => one.known));
  const possible = uniteIps(NO_ADDRESSES, ...all.map((one) => one.possible));
  return { known, possible, isSure: subtractIps(possible, known).length === 0 };
}
