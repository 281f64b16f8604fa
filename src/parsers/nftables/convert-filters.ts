import type { Filter, Line, LineAction } from '../../model/device.js';
import { diagnostic } from '../../model/diagnostic.js';
import { EVERYTHING, NOTHING } from '../../model/header-space.js';
import { ALL_ADDRESSES, ALL_IPV4, ALL_IPV6, type IpSet } from '../../model/ip-set.js';
import type { Account } from './account.js';
import { enteringPackets, type DeviceTranslations } from './convert-translations.js';
import type { Circumstances } from './circumstances.js';
import { followsSourceNat, passagesOf, precedesDestinationNat, trackingAt, type Passage } from './hooks.js';
import { lineOf, piecesOf, type PieceContext } from './lines.js';
import type { BaseChain, NftChain } from './ruleset.js';
import { inDoubt } from './region.js';
import { repliesThrough } from './replies.js';
import type { RuleReader } from './rule-reader.js';
import { afterSourceNat, beforeDestinationNat } from './translated-view.js';
import { walkBaseChain, type Outcome } from './walk.js';

/** Most lines that the jumps of one base chain are written out to. */
export const LINE_LIMIT = 200_000;

/** What converting base chains needs. */
export interface FilterContext {
  readonly reader: RuleReader;
  readonly circumstances: Pick<Circumstances, 'atoms' | 'untracked'>;
  readonly translated: DeviceTranslations;
  readonly accountOf: (path: string) => Account;
  /** True when the chain's table may be dormant, so that the chain may not be in force. */
  readonly isUncertain: (chain: NftChain) => boolean;
}

interface Building {
  readonly chain: NftChain;
  readonly base: BaseChain;
  readonly passage: Passage;
  readonly context: FilterContext;
  readonly circumstances: Circumstances;
  readonly destinationIds: readonly string[];
  readonly lines: Line[];
}

/** Converts a base chain to one filter for each way packets take through its hook. */
export function convertBaseChain(chain: NftChain, base: BaseChain, context: FilterContext): readonly Filter[] {
  const passages = passagesOf(base.hook) ?? [];
  return passages.map((passage) => convertPassage(chain, base, { passage, context }));
}

function convertPassage(chain: NftChain, base: BaseChain, { passage, context }: Pick<Building, 'passage' | 'context'>): Filter {
  const { translated } = context;
  const isOwn = passage.hooks.every((hook) => hook === 'output');
  const circumstances: Circumstances = {
    ...context.circumstances,
    packets: 'new',
    ingressKnown: passage.ingressKnown,
    tracking: trackingAt(base),
    translation: isOwn ? translated.own : precedesDestinationNat(base) ? 'none' : translated.incoming,
  };
  const destinationIds = isOwn ? [] : idsOf(translated);
  const building: Building = { chain, base, passage, context, circumstances, destinationIds, lines: [] };
  followChain(building);
  return {
    name: `${chain.family} ${chain.table} ${chain.name}${passage.suffix}`.slice(0, 200),
    hooks: passage.hooks,
    universe: universeOf(chain.family),
    lines: building.lines,
    defaultAction: base.policy === 'drop' ? 'deny' : 'permit',
    defaultLocation: chain.location,
    replies: repliesOf(building),
  };
}

function idsOf({ translations }: DeviceTranslations): readonly string[] {
  return translations.filter(({ field, target }) => field === 'destination' && target !== 'none').map(({ id }) => id);
}

function universeOf(family: string): IpSet {
  if (family === 'ip') return ALL_IPV4;
  return family === 'ip6' ? ALL_IPV6 : ALL_ADDRESSES;
}

function repliesOf({ chain, passage, context, circumstances }: Building): 'stateful' | 'in-doubt' {
  const walk = context.reader.walkUnder({ ...circumstances, packets: 'reply' });
  return repliesThrough(chain, enteringPackets(chain.family, passage.interfaces).may, walk);
}

function followChain(building: Building): void {
  const { chain, passage, context, circumstances, lines } = building;
  if (context.isUncertain(chain)) lines.push(possibly(building, 'permit', 'nftables.doubt_table_flags'));
  const walk = context.reader.walkUnder(circumstances);
  const isComplete = walkBaseChain(chain, enteringPackets(chain.family, passage.interfaces), {
    ...walk,
    take(outcome) {
      lines.push(...linesOf(outcome, building));
      return lines.length <= LINE_LIMIT;
    },
  });
  if (building.base.type === 'nat' && building.base.policy === 'drop') lines.push(possibly(building, 'permit', 'nftables.doubt_nat_drop'));
  if (isComplete && lines.length <= LINE_LIMIT) return;
  const parameters = { name: chain.name.slice(0, 200) };
  context.accountOf(chain.location.path).report(diagnostic('incomplete', 'nftables.too_many_lines', chain.location, parameters));
  const code = 'nftables.doubt_too_complex';
  lines.push(possibly(building, 'permit', code), possibly(building, 'deny', code));
}

/** A line for packets that may or may not meet this action here, whatever the lines after it say. */
function possibly({ chain }: Building, action: LineAction, code: string): Line {
  const doubt = { code, parameters: {}, location: chain.location };
  const label = `${chain.family} ${chain.table} ${chain.name}`.slice(0, 200);
  return { label, action, match: { must: NOTHING, may: EVERYTHING }, doubts: [doubt], location: chain.location };
}

/** Says an outcome as lines. What may go either way is a line of each kind; after a queue nothing is left over. */
function linesOf(outcome: Outcome, building: Building): readonly Line[] {
  const policy: LineAction = building.base.policy === 'drop' ? 'deny' : 'permit';
  switch (outcome.verdict.kind) {
    case 'accept':
    case 'translate':
      return write(outcome, 'permit', building);
    case 'drop':
      return write(building.base.type === 'nat' ? asNatDoubt(outcome) : outcome, 'deny', building);
    case 'end':
      return write(outcome, policy, building);
    case 'queue':
      return [...write(asDoubt(outcome), 'permit', building), ...write(outcome, 'deny', building)];
    case 'uncertain':
      return [...write(asDoubt(outcome), 'permit', building), ...write(asDoubt(outcome), 'deny', building)];
    default:
      return outcome.verdict satisfies never;
  }
}

/** Without connection tracking, which other rules or modules switch on, no packet is shown to nat chains at all. */
function asNatDoubt(outcome: Outcome): Outcome {
  const doubt = { code: 'nftables.doubt_nat_drop', parameters: {}, location: outcome.rule.location };
  return { ...asDoubt(outcome), doubts: [...outcome.doubts, doubt] };
}

function asDoubt(outcome: Outcome): Outcome {
  return { ...outcome, bounds: inDoubt(outcome.bounds) };
}

function write(outcome: Outcome, action: LineAction, building: Building): readonly Line[] {
  const { context, circumstances, passage, destinationIds, base } = building;
  const place: PieceContext = { atoms: circumstances.atoms, interfaces: passage.interfaces, location: outcome.rule.location };
  const pieces = piecesOf(outcome.bounds, outcome.doubts, place);
  const lines = pieces.map((piece) => lineOf(piece, { rule: outcome.rule, action, path: outcome.path, sets: outcome.sets }, destinationIds));
  if (precedesDestinationNat(base)) return lines.flatMap((line) => beforeDestinationNat(line, destinationIds));
  const hasSourceNat = context.translated.translations.some(({ field, target }) => field === 'source' && target !== 'none');
  return followsSourceNat(base) && hasSourceNat ? lines.map(afterSourceNat) : lines;
}

/** True when a base chain lets everything through because it holds nothing. */
export function isEmptyChain(chain: NftChain): boolean {
  return chain.rules.length === 0 && chain.base?.policy !== 'drop';
}
