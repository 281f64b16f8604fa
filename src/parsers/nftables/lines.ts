import type { Doubt, InterfaceMatch, Line, LineAction } from '../../model/device.js';
import type { HeaderSpace } from '../../model/header-space.js';
import { intersectSpaces } from '../../model/header-space.js';
import { intersectNumbers, subtractNumbers, type NumberSet } from '../../model/number-set.js';
import type { Location } from '../../model/source.js';
import type { InterfaceAtoms } from './interface-atoms.js';
import { mergeSlices } from './merge-slices.js';
import type { NftRule, NftSet } from './ruleset.js';
import { isExact, regionContains, type Bounds, type Region, type Slice } from './region.js';

const LABEL_LIMIT = 200;
const RELATED_LIMIT = 20;
/** Most pieces that one line is split into so that each has one condition on interfaces. */
const PIECE_LIMIT = 200;

/** A part of an outcome that one line can say. */
export interface Piece {
  readonly must: HeaderSpace;
  readonly may: HeaderSpace;
  readonly ingress: InterfaceMatch | undefined;
  readonly egress: InterfaceMatch | undefined;
  /** 0 and 1 as in `Slice.translated`. */
  readonly translated: NumberSet;
  readonly doubts: readonly Doubt[];
}

/** The interfaces that packets at a hook can have. */
export interface HookInterfaces {
  readonly ingress: NumberSet;
  readonly egress: NumberSet;
}

/** What turns outcomes into lines. */
export interface PieceContext {
  readonly atoms: InterfaceAtoms;
  readonly interfaces: HookInterfaces;
  readonly location: Location;
}

/** Splits bounds into pieces with one condition on interfaces each. Doubts are kept only where something is in doubt. */
export function piecesOf(bounds: Bounds, doubts: readonly Doubt[], context: PieceContext): readonly Piece[] {
  const may = mergeSlices(bounds.may);
  if (isExact(bounds) || regionContains(bounds.must, bounds.may)) {
    return may.map((slice) => toPiece(slice, slice.packets, [], context));
  }
  const must = mergeSlices(bounds.must);
  const reasons = doubts.length > 0 ? doubts : [ownDoubt('nftables.doubt_too_complex', context.location)];
  return splitByInterfaces(may, must).map((slice) => toPiece(slice, sureIn(slice, must), reasons, context));
}

function ownDoubt(code: string, location: Location): Doubt {
  return { code, parameters: {}, location };
}

/** Cuts slices at the interface borders of `must`, so that each piece is inside or outside of every sure slice. */
function splitByInterfaces(may: Region, must: Region): Region {
  if (may.length * must.length > PIECE_LIMIT) return may;
  let pieces: Region = may;
  for (const border of must) pieces = pieces.flatMap((slice) => cut(slice, border));
  return pieces;
}

function cut(slice: Slice, border: Slice): Region {
  const ingress = intersectNumbers(slice.ingress, border.ingress);
  const egress = intersectNumbers(slice.egress, border.egress);
  const translated = intersectNumbers(slice.translated, border.translated);
  if (ingress.length === 0 || egress.length === 0 || translated.length === 0) return [slice];
  const pieces: readonly Slice[] = [
    { ...slice, ingress, egress, translated },
    { ...slice, ingress, egress, translated: subtractNumbers(slice.translated, translated) },
    { ...slice, ingress, egress: subtractNumbers(slice.egress, egress) },
    { ...slice, ingress: subtractNumbers(slice.ingress, ingress) },
  ];
  return pieces.filter((piece) => piece.ingress.length > 0 && piece.egress.length > 0 && piece.translated.length > 0);
}

function sureIn(slice: Slice, must: Region): HeaderSpace {
  return must.filter((sure) => covers(sure, slice)).flatMap((sure) => intersectSpaces(sure.packets, slice.packets));
}

function covers(sure: Slice, slice: Slice): boolean {
  return (
    subtractNumbers(slice.ingress, sure.ingress).length === 0 &&
    subtractNumbers(slice.egress, sure.egress).length === 0 &&
    subtractNumbers(slice.translated, sure.translated).length === 0
  );
}

function toPiece(slice: Slice, must: HeaderSpace, doubts: readonly Doubt[], context: PieceContext): Piece {
  const ingress = context.atoms.toMatch(slice.ingress, context.interfaces.ingress);
  const egress = context.atoms.toMatch(slice.egress, context.interfaces.egress);
  const inexact = ingress.inexact || egress.inexact;
  return {
    must: inexact ? [] : must,
    may: slice.packets,
    ingress: ingress.match,
    egress: egress.match,
    translated: slice.translated,
    doubts: inexact ? [...doubts, ownDoubt('nftables.doubt_interfaces', context.location)] : doubts,
  };
}

/** A line before it is decided what translations mean to it. */
export interface LineSource {
  readonly rule: NftRule;
  readonly action: LineAction;
  readonly path: readonly NftRule[];
  readonly sets: readonly NftSet[];
}

/** Writes a piece as a line of the filter. `translations` are the ids of every destination translation. */
export function lineOf(piece: Piece, source: LineSource, translations: readonly string[]): Line {
  const { rule } = source;
  const related = [...source.path.map(({ location }) => location), ...source.sets.map(({ location }) => location)];
  const tied = tiedTranslations(piece.translated, translations);
  return {
    label: ruleLabel(rule),
    action: source.action,
    match: { must: piece.must, may: piece.may },
    ...(piece.ingress === undefined ? {} : { ingress: piece.ingress }),
    ...(piece.egress === undefined ? {} : { egress: piece.egress }),
    ...(tied === undefined ? {} : { translations: tied }),
    doubts: piece.doubts,
    ...(rule.comment === undefined ? {} : { description: rule.comment.slice(0, LABEL_LIMIT) }),
    location: rule.location,
    ...(related.length === 0 ? {} : { relatedLocations: related.slice(0, RELATED_LIMIT) }),
  };
}

function tiedTranslations(translated: NumberSet, all: readonly string[]): readonly string[] | undefined {
  const [range] = translated;
  if (range === undefined || range.first !== range.last) return undefined;
  return range.first === 1 ? all : [];
}

/** Names a rule as `nft -a list ruleset` does: family, table, chain and handle. */
export function ruleLabel(rule: NftRule): string {
  const handle = rule.handle === undefined ? '' : ` handle ${rule.handle}`;
  const chain = `${rule.family} ${rule.table} ${rule.chain}`;
  return `${chain.slice(0, LABEL_LIMIT - handle.length)}${handle}`;
}
