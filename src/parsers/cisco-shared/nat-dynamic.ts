import type { Doubt, Translation, TranslationTarget } from '../../model/device.js';
import { box, NOTHING, type HeaderSpace } from '../../model/header-space.js';
import { ALL_IPV4, ipSet, uniteIps, type IpSet } from '../../model/ip-set.js';
import { sure, unknownSpace, type SpaceBounds } from './bounds.js';
import { mergeDoubts, unevaluable } from './report.js';
import { chosenBy, onInterfaces, tellUndefined } from './context.js';
import type { Translated, Translating } from './nat.js';
import { readNatOptions } from './nat-options.js';

/** `inside source list NAT interface Gi0/0 overload`, `inside source list 10 pool P`, `inside source route-map M …`. */
export function dynamicNat(translating: Translating): Translated | undefined {
  const { words, location, context } = translating;
  const [side, kind, by, name, ...behind] = words;
  if (name === undefined || (by !== 'list' && by !== 'route-map')) return undefined;
  const end = targetOf(behind, translating);
  const options = end === undefined ? undefined : readNatOptions(end.rest, location);
  if (end === undefined || options === undefined) return undefined;
  // A route map chooses by more than addresses.
  const chosen: SpaceBounds = by === 'list' ? chosenBy(context, { family: 4, phase: 'opening' }, { name, location }) : unknownSpace(4, unevaluable(`route-map ${name}`, location));
  const doubts = mergeDoubts(chosen.doubts, options, end.doubts);
  if (side === 'inside' && kind === 'source') return insideSource({ translating, chosen, doubts, end, overload: end.rest.includes('overload') });
  if (side === 'outside' && kind === 'source') return outsideSource({ translating, chosen, doubts, end, overload: false });
  return side === 'inside' && kind === 'destination' ? insideDestination({ translating, chosen, doubts, end, overload: false }) : undefined;
}

interface End {
  readonly addresses: TranslationTarget['addresses'];
  /** The addresses as far as the export holds them. */
  readonly known: IpSet;
  readonly doubts: readonly Doubt[];
  readonly rest: readonly string[];
}

function targetOf([word, name = '', ...rest]: readonly string[], { context, location }: Translating): End | undefined {
  if (word === 'interface') {
    const own = context.configuration.interfaces.get(name)?.addresses.filter(({ secondary, network }) => !secondary && ALL_IPV4.some((all) => all.first <= network.first && network.last <= all.last)) ?? [];
    const known = ipSet(own.map(({ address }) => ({ first: address, last: address })));
    return { addresses: known.length === 0 ? 'egress-interface' : known, known: known.length === 0 ? ALL_IPV4 : known, doubts: [], rest };
  }
  if (word !== 'pool') return undefined;
  const pool = context.configuration.pools.get(name);
  if (pool !== undefined && pool.ranges.length > 0) return { addresses: ipSet(pool.ranges), known: ipSet(pool.ranges), doubts: [], rest };
  if (pool === undefined) tellUndefined(context, 'ip nat pool', { name, location });
  return { addresses: ALL_IPV4, known: ALL_IPV4, doubts: [unevaluable(`ip nat pool ${name}`, location)], rest };
}

interface Dynamic {
  readonly translating: Translating;
  readonly chosen: SpaceBounds;
  readonly doubts: readonly Doubt[];
  readonly end: End;
  readonly overload: boolean;
}

function insideSource({ translating, chosen, doubts, end, overload }: Dynamic): Translated {
  const { id, inside, outside, location, words } = translating;
  const label = `ip nat ${words.join(' ')}`.slice(0, 200);
  const local = uniteIps(...chosen.may.map(({ source }) => source));
  const must = doubts.length === 0 ? chosen.may : NOTHING;
  const leaving: Translation = {
    id: `${id} source`, label, field: 'source', match: { must, may: chosen.may }, doubts, location,
    ingress: onInterfaces(inside), egress: onInterfaces(outside), target: { addresses: end.addresses, mapping: 'any' },
  };
  if (overload || chosen.may.length === 0) return { translations: chosen.may.length === 0 ? [] : [leaving], local, global: end.known, outside: false };
  // Without overload a mapping of a whole address also lets the outside come in while it lasts.
  const arriving: Translation = {
    id, label, field: 'destination', match: { must: NOTHING, may: [box({ source: ALL_IPV4, destination: end.known })] }, location,
    doubts: [...doubts, unevaluable('dynamic translation', location)], ingress: onInterfaces(outside), target: { addresses: local, mapping: 'any' },
  };
  return { translations: [arriving, leaving], local, global: end.known, outside: false };
}

function outsideSource({ translating, chosen, doubts, end }: Dynamic): Translated {
  const { id, inside, outside, location, words } = translating;
  const label = `ip nat ${words.join(' ')}`.slice(0, 200);
  const real = uniteIps(...chosen.may.map(({ source }) => source));
  const common = { label, location, doubts: [...doubts, unevaluable('ip nat outside', location)] } as const;
  if (real.length === 0) return { translations: [], local: real, global: end.known, outside: true };
  return {
    translations: [
      { ...common, id, field: 'destination', match: { must: NOTHING, may: [box({ source: ALL_IPV4, destination: end.known })] }, ingress: onInterfaces(inside), target: { addresses: real, mapping: 'any' } },
      { ...common, id: `${id} source`, field: 'source', match: { must: NOTHING, may: chosen.may }, ingress: onInterfaces(outside), egress: onInterfaces(inside), target: { addresses: end.addresses, mapping: 'any' } },
    ],
    local: real,
    global: end.known,
    outside: true,
  };
}

/** `inside destination list 2 pool SERVERS`: connections to the addresses of the list go round the servers of the pool. */
function insideDestination({ translating, chosen, doubts, end }: Dynamic): Translated {
  const { id, outside, location, words } = translating;
  const label = `ip nat ${words.join(' ')}`.slice(0, 200);
  // A standard list names the virtual address as a source.
  const asked = uniteIps(...chosen.may.map(({ source }) => source), ...chosen.may.map(({ destination }) => (sameAll(destination) ? [] : destination)));
  const may: HeaderSpace = asked.length === 0 ? [] : [box({ source: ALL_IPV4, destination: asked })];
  const all = sure(may);
  if (may.length === 0) return { translations: [], local: end.known, global: asked, outside: false };
  return {
    translations: [{ id, label, field: 'destination', match: { must: NOTHING, may: all.may }, doubts: [...doubts, unevaluable('rotary pool', location)], location, ingress: onInterfaces(outside), target: { addresses: end.known, mapping: 'any' } }],
    local: end.known,
    global: asked,
    outside: false,
  };
}

function sameAll(set: IpSet): boolean {
  return set.length === 1 && set[0]?.first === ALL_IPV4[0]?.first && set[0]?.last === ALL_IPV4[0]?.last;
}
