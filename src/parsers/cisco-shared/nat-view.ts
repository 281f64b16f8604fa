/**
 * What access lists see of translated packets. Coming in from outside a list sees the packet before its destination is
 * translated, going out to the outside after its source was; the model's lines speak of the packet in between.
 */
import type { Line, Match, Translation } from '../../model/device.js';
import { intersectBoxes, NOTHING, type Box, type HeaderSpace } from '../../model/header-space.js';
import { ipsContain, ipsOverlap, subtractIps, uniteIps } from '../../model/ip-set.js';
import type { Phase } from './access-list.js';
import type { Direction, RouterInterface } from './configuration.js';
import type { Disguise } from './context.js';

/** The translations as lists meet them. */
export interface NatView {
  /** Changes of the destination for packets that come in from outside. */
  readonly destinations: readonly Translation[];
  /** Inside addresses and what the outside sees of them. */
  readonly hidden: Disguise;
  /** Outside addresses and what the inside sees of them. */
  readonly disguised: Disguise;
}

/** Only IOS translates; the sentence is in its room. */
const TRANSLATED = 'cisco-ios.translated';

/** Where and in which direction packets cross an interface. */
export interface Crossing {
  readonly one: RouterInterface;
  readonly direction: Direction;
  readonly phase: Phase;
  readonly family: 4 | 6;
}

/** Beyond so many pairs of lines and translations the lines are taken to be in doubt for translated packets. */
const MOST_PAIRS = 500_000;

/** The lines of a list at an outside interface. */
export function seenOutside(lines: readonly Line[], { direction, phase, family }: Crossing, view: NatView): readonly Line[] {
  if (family === 6) return lines;
  const plain = lines.map((line) => blurBoth(line, view.disguised));
  if (direction === 'out') return plain.map((line) => blurLine(line, 'source', view.hidden));
  if (phase === 'answering') return plain.map((line) => blurLine(line, 'destination', view.hidden));
  if (view.destinations.length === 0) return plain;
  if (lines.length * view.destinations.length > MOST_PAIRS) return plain.map((line) => blurLine(line, 'destination', view.hidden));
  return plain.flatMap((line) => [{ ...line, translations: [] }, ...view.destinations.flatMap((translation) => translatedLine(line, translation) ?? [])]);
}

/** The lines of a list at an inside interface, or at one that takes no part in translation. */
export function seenInside(lines: readonly Line[], { family, one }: Crossing, view: NatView): readonly Line[] {
  if (family === 6 || one.nat === undefined || view.disguised.local.length === 0) return lines;
  return lines.map((line) => blurBoth(line, view.disguised));
}

/** The line for packets that a translation changed: what it matches before, as it is after. */
function translatedLine(line: Line, translation: Translation): Line | undefined {
  const may = line.match.may.flatMap((one) => translation.match.may.flatMap((arriving) => afterwards(one, arriving, translation) ?? []));
  if (may.length === 0) return undefined;
  const exact = line.match.must === line.match.may && isOneToOne(translation);
  const must = exact ? may : isOneToOne(translation) ? line.match.must.flatMap((one) => translation.match.may.flatMap((arriving) => afterwards(one, arriving, translation) ?? [])) : NOTHING;
  const doubts = exact ? [] : line.doubts.length > 0 ? line.doubts : [{ code: TRANSLATED, parameters: {}, location: translation.location }];
  return { ...line, match: { must, may }, doubts, translations: [translation.id] };
}

function isOneToOne({ target }: Translation): boolean {
  return target !== 'none' && target.mapping === 'offset';
}

function afterwards(one: Box, arriving: Box, { target }: Translation): Box | undefined {
  const before = intersectBoxes(one, arriving);
  if (before === undefined || target === 'none' || typeof target.addresses === 'string') return undefined;
  const [from] = arriving.destination;
  const [to] = target.addresses;
  const shift = target.mapping === 'offset' && from !== undefined && to !== undefined ? to.first - from.first : undefined;
  const destination = shift === undefined ? target.addresses : before.destination.map(({ first, last }) => ({ first: first + shift, last: last + shift }));
  return { ...before, destination, destinationPorts: target.ports === undefined ? before.destinationPorts : [target.ports] };
}

function blurBoth(line: Line, disguise: Disguise): Line {
  return disguise.local.length === 0 && disguise.global.length === 0 ? line : blurLine(blurLine(line, 'source', either(disguise)), 'destination', either(disguise));
}

function either({ local, global }: Disguise): Disguise {
  const all = uniteIps(local, global);
  return { local: all, global: all };
}

/** The line where one of its addresses may be another than the list sees. Lines that match both alike stay as they are. */
function blurLine(line: Line, field: 'source' | 'destination', { local, global }: Disguise): Line {
  const touched = (one: Box): boolean => !isIndifferent(one, field, { local, global });
  if (local.length === 0 || !line.match.may.some(touched)) return line;
  const must: HeaderSpace = line.match.must.flatMap((one) => {
    if (!touched(one)) return [one];
    const left = subtractIps(one[field], local);
    return left.length === 0 ? [] : [{ ...one, [field]: left }];
  });
  const may = line.match.may.map((one) => (ipsOverlap(one[field], global) ? { ...one, [field]: uniteIps(one[field], local) } : one));
  const match: Match = { must, may };
  const doubt = { code: TRANSLATED, parameters: {}, location: line.location };
  return { ...line, match, doubts: [...line.doubts, doubt] };
}

/** True when it makes no difference to the box which of the addresses it sees. */
function isIndifferent(one: Box, field: 'source' | 'destination', { local, global }: Disguise): boolean {
  if (ipsContain(one[field], uniteIps(local, global))) return true;
  return !ipsOverlap(one[field], local) && !ipsOverlap(one[field], global);
}
