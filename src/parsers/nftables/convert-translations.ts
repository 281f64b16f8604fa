import type { Doubt, Translation } from '../../model/device.js';
import { diagnostic } from '../../model/diagnostic.js';
import type { Account } from './account.js';
import type { Circumstances } from './circumstances.js';
import { familyBox } from './field-bounds.js';
import { NAT_PASSAGES } from './hooks.js';
import { piecesOf, ruleLabel, type PieceContext } from './lines.js';
import type { NftChain } from './ruleset.js';
import { ANY_INTERFACE, ANY_TRANSLATION, exactly, inDoubt, NEVER, region, subtractBounds, uniteBounds, type Bounds } from './region.js';
import type { RuleReader } from './rule-reader.js';
import { readTargets, type TargetedPackets } from './translation-targets.js';
import { walkBaseChain, type Outcome } from './walk.js';

/** What the nat chains of a device do. */
export interface DeviceTranslations {
  readonly translations: readonly Translation[];
  /** What `ct status dnat` says about packets that come from outside, and from the device itself. */
  readonly incoming: Circumstances['translation'];
  readonly own: Circumstances['translation'];
  /** Nat chains that also drop or queue packets, or do so by policy. */
  readonly denying: ReadonlySet<NftChain>;
}

/** What converting nat chains needs. */
export interface TranslationContext {
  readonly chains: readonly NftChain[];
  readonly reader: RuleReader;
  readonly circumstances: Omit<Circumstances, 'ingressKnown' | 'translation'>;
  readonly accountOf: (path: string) => Account;
}

interface Building {
  readonly context: TranslationContext;
  readonly translations: Translation[];
  /** Set when a statement may translate in a way that was not understood. */
  isUncertain: boolean;
  /** Packets that left the present chain for the next one of the hook, and why that may be in doubt. */
  gone: Bounds;
  goneDoubts: readonly Doubt[];
}

interface ChainInPlace {
  readonly chain: NftChain;
  readonly hook: 'prerouting' | 'postrouting';
  /** A later nat chain sees the packets that this one accepts without translating them. */
  readonly isLast: boolean;
  /** Another nat chain of this hook has the same priority, so that their order is not known. */
  readonly isTied: boolean;
}

/** Converts the nat chains of the families ip, ip6 and inet, in the order in which packets see them. */
export function convertTranslations(context: TranslationContext): DeviceTranslations {
  const incoming = convertHook('prerouting', context);
  const outgoing = convertHook('postrouting', context);
  const ownIsTouched = touchesOutput(context);
  return {
    translations: [...incoming.translations, ...outgoing.translations],
    incoming: incoming.isUncertain ? 'unknown' : incoming.translations.some(({ target }) => target !== 'none') ? 'known' : 'none',
    own: ownIsTouched ? 'unknown' : 'none',
    denying: new Set(context.chains.filter((chain) => chain.base?.type === 'nat' && mayDeny(chain, context))),
  };
}

function natChains(hook: string, context: TranslationContext): readonly NftChain[] {
  return context.chains
    .filter(({ base }) => base?.type === 'nat' && base.hook === hook)
    .sort((a, b) => (a.base?.priority ?? 0) - (b.base?.priority ?? 0));
}

function convertHook(hook: 'prerouting' | 'postrouting', context: TranslationContext): Building {
  const building: Building = { context, translations: [], isUncertain: false, gone: NEVER, goneDoubts: [] };
  const chains = natChains(hook, context).filter((chain) => mayTranslate(chain, context));
  for (const [index, chain] of chains.entries()) {
    const isTied = chains.some((other) => other !== chain && other.base?.priority === chain.base?.priority);
    convertChain({ chain, hook, isLast: index === chains.length - 1, isTied }, building);
  }
  return building;
}

function circumstancesIn(hook: 'prerouting' | 'postrouting', context: TranslationContext): Circumstances {
  return { ...context.circumstances, ingressKnown: hook === 'prerouting', translation: hook === 'prerouting' ? 'none' : 'unknown' };
}

/** The packets that enter a base chain of a family. */
export function enteringPackets(family: string, interfaces: PieceContext['interfaces']): Bounds {
  const { ingress, egress } = interfaces;
  const whole = region({ ingress, egress, translated: ANY_TRANSLATION });
  if (family === 'inet') return exactly(whole);
  return exactly(region({ ingress, egress, translated: ANY_TRANSLATION, packets: [familyBox(family === 'ip' ? 4 : 6)] }));
}

/** True when following the chain leads to a statement that translates or was not understood. */
function mayTranslate(chain: NftChain, context: TranslationContext): boolean {
  return leadsTo(chain, context, ['translate', 'uncertain']);
}

function mayDeny(chain: NftChain, context: TranslationContext): boolean {
  return chain.base?.policy === 'drop' || leadsTo(chain, context, ['drop', 'queue']);
}

function leadsTo(chain: NftChain, context: TranslationContext, kinds: readonly Outcome['verdict']['kind'][]): boolean {
  let found = false;
  const hook = chain.base?.hook === 'postrouting' ? 'postrouting' : 'prerouting';
  const everywhere = { ingress: ANY_INTERFACE, egress: ANY_INTERFACE };
  const isComplete = walkBaseChain(chain, enteringPackets(chain.family, everywhere), {
    ...context.reader.walkUnder(circumstancesIn(hook, context)),
    take({ verdict }) {
      found = kinds.includes(verdict.kind);
      return !found;
    },
  });
  return found || !isComplete;
}

function convertChain(place: ChainInPlace, building: Building): void {
  const { chain, hook } = place;
  const { context } = building;
  const interfaces = NAT_PASSAGES[hook];
  building.gone = NEVER;
  building.goneDoubts = [];
  const walk = context.reader.walkUnder(circumstancesIn(hook, context));
  const isComplete = walkBaseChain(chain, enteringPackets(chain.family, interfaces), {
    ...walk,
    take(outcome) {
      takeOutcome(outcome, place, building);
      return building.translations.length < TRANSLATION_LIMIT;
    },
  });
  if (isComplete && building.translations.length < TRANSLATION_LIMIT) return;
  building.isUncertain = true;
  const parameters = { name: chain.name.slice(0, 200) };
  context.accountOf(chain.location.path).report(diagnostic('incomplete', 'nftables.too_many_lines', chain.location, parameters));
}

const TRANSLATION_LIMIT = 50_000;

function takeOutcome(outcome: Outcome, place: ChainInPlace, building: Building): void {
  switch (outcome.verdict.kind) {
    case 'translate':
      return takeTranslation(outcome, place, building);
    case 'uncertain':
      return takeUnknown(outcome, place, building);
    case 'accept':
    case 'end':
      return exempt(outcome, place, building);
    default:
      // What is dropped or queued is the business of the filter made of this chain.
      return;
  }
}

/** In the last chain the packets stay as they are; from others they go on to the next chain, past all that follows here. */
function exempt(outcome: Outcome, place: ChainInPlace, building: Building): void {
  if (place.isLast) return add({ bounds: outcome.bounds, target: 'none', doubts: [] }, outcome, place, building);
  leaveFor(outcome.bounds, outcome.doubts, building);
}

function leaveFor(bounds: Bounds, doubts: readonly Doubt[], building: Building): void {
  building.gone = uniteBounds([building.gone, bounds]);
  building.goneDoubts = [...building.goneDoubts, ...doubts].slice(0, DOUBT_LIMIT);
}

const DOUBT_LIMIT = 20;

function takeTranslation(outcome: Outcome, place: ChainInPlace, building: Building): void {
  if (outcome.verdict.kind !== 'translate') return;
  const { statement } = outcome.verdict;
  const { context } = building;
  const scope = context.reader.scopeOf(outcome.rule, circumstancesIn(place.hook, context));
  const targets = readTargets({ statement, bounds: outcome.bounds, tableFamily: outcome.rule.family, scope });
  if (targets === undefined) {
    const { location } = outcome.rule;
    context.accountOf(location.path).report(diagnostic('incomplete', 'export.unsupported', location, { what: statement.kind }));
    return takeUnknown(outcome, place, building);
  }
  for (const targeted of targets) add(targeted, outcome, place, building);
}

/** The packets may stay as they are or become anything: no later translation of this hook is sure to see them. */
function takeUnknown(outcome: Outcome, place: ChainInPlace, building: Building): void {
  building.isUncertain = true;
  const doubt: Doubt = { code: 'nftables.doubt_not_understood', parameters: { what: ruleLabel(outcome.rule) }, location: outcome.rule.location };
  add({ bounds: inDoubt(outcome.bounds), target: 'none', doubts: [doubt] }, outcome, place, building);
  leaveFor(inDoubt(outcome.bounds), [doubt], building);
}

function add(
  { bounds, target, doubts: own }: Omit<TargetedPackets, 'target'> & { readonly target: TargetedPackets['target'] | 'none' },
  { rule, doubts: before }: Outcome,
  place: ChainInPlace,
  building: Building,
): void {
  const { context, translations } = building;
  const here = subtractBounds(bounds, building.gone);
  const order: Doubt = { code: 'nftables.doubt_nat_order', parameters: {}, location: rule.location };
  const doubts: readonly Doubt[] = [...before, ...own.map((doubt) => ({ ...doubt, location: rule.location }))];
  const { atoms, untracked } = context.circumstances;
  // Translation is a part of connection tracking: what a notrack rule exempts stays as it is.
  const mayBeExempt: Doubt = { code: 'nftables.doubt_notrack', parameters: {}, location: rule.location };
  const reasons = [...doubts, ...building.goneDoubts, ...(place.isTied ? [order] : []), ...(untracked.length > 0 ? [mayBeExempt] : [])];
  const tracked = untracked.length === 0 ? here : subtractBounds(here, inDoubt(exactly(untracked)));
  const pieces = piecesOf(place.isTied ? inDoubt(here) : tracked, reasons, {
    atoms,
    interfaces: NAT_PASSAGES[place.hook],
    location: rule.location,
  });
  const field = place.hook === 'prerouting' ? 'destination' : 'source';
  for (const piece of pieces) {
    translations.push({
      id: `${field} ${translations.length + 1}`,
      label: ruleLabel(rule),
      field,
      match: { must: piece.must, may: piece.may },
      ...(piece.ingress === undefined ? {} : { ingress: piece.ingress }),
      ...(piece.egress === undefined ? {} : { egress: piece.egress }),
      target,
      doubts: piece.doubts,
      location: rule.location,
    });
  }
}

/** Translations of the device's own packets (hook output) and of packets for itself (hook input) are not modelled. */
function touchesOutput(context: TranslationContext): boolean {
  let touched = false;
  for (const hook of ['output', 'input']) {
    for (const chain of natChains(hook, context)) {
      if (!mayTranslate(chain, context)) continue;
      touched = touched || hook === 'output';
      context
        .accountOf(chain.location.path)
        .report(diagnostic('incomplete', 'export.unsupported', chain.location, { what: `nat hook ${hook}` }));
    }
  }
  return touched;
}
