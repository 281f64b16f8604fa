/** Connections that the router remembers: reflexive lists and inspection at interfaces let their answers back in. */
import type { Line } from '../../model/device.js';
import { box, intersectSpaces, NOTHING, PROTOCOL, subtractSpacesUpTo, type HeaderSpace } from '../../model/header-space.js';
import { oneNumber } from '../../model/number-set.js';
import { isEvaluation, labelOf, matchOf, type AccessList, type Evaluation, type Phase, type Sides } from './access-list.js';
import { allPackets } from './bounds.js';
import { unevaluable } from './report.js';
import type { Direction, RouterInterface } from './configuration.js';
import { onInterfaces, type Context } from './context.js';

/** The packets that answer those of a space. Answers to ICMP carry other types, so of them nothing is told. */
export function answersTo(space: HeaderSpace): HeaderSpace {
  return space.map((one) => ({ ...one, source: one.destination, destination: one.source, sourcePorts: one.destinationPorts, destinationPorts: one.sourcePorts }));
}

interface Reflection {
  readonly name: string;
  readonly evaluation: Evaluation;
  readonly one: RouterInterface;
  readonly list: AccessList;
  readonly sides: Sides;
}

/** More pieces than this are not followed; the answers are then in doubt. */
const MOST_PIECES = 400;

/**
 * `evaluate NAME` permits answers to what `reflect NAME` let pass. Surely so where the reflecting list stands at the same
 * interface the other way, and no earlier line of it lets the packet pass unremembered.
 */
export function reflectedAnswers(context: Context, { name, evaluation, one, list, sides }: Reflection): readonly Line[] {
  const { family } = list;
  const opposite = one.lists[family].filter(({ direction }) => direction !== (sides.ingress === undefined ? 'out' : 'in'));
  const lists = opposite.flatMap((application) => context.list(family, application.name) ?? []);
  const remembered = lists.flatMap((reflecting) => rememberedBy(reflecting, name));
  const must = remembered.flatMap((part) => answersTo(part.must));
  const may = lists.length === 0 || remembered.length === 0 ? allPackets(family) : remembered.flatMap((part) => answersTo(part.may));
  const exact = must.length > 0 && remembered.every((part) => part.must === part.may);
  const doubts = exact ? [] : [unevaluable(evaluation.text, evaluation.location)];
  return [{ label: labelOf(list, evaluation), action: 'permit', match: { must: exact ? may : must, may }, doubts, location: evaluation.location, ...sides }];
}

interface Remembered {
  readonly must: HeaderSpace;
  readonly may: HeaderSpace;
}

function rememberedBy(list: AccessList, name: string): readonly Remembered[] {
  const earlier: HeaderSpace[] = [];
  const found: Remembered[] = [];
  for (const entry of list.entries) {
    if (isEvaluation(entry)) continue;
    const { must, may } = matchOf(entry, 'opening');
    if (entry.reflect === name) {
      const sure = earlier.reduce<HeaderSpace | undefined>((rest, space) => rest && subtractSpacesUpTo(rest, space, MOST_PIECES), must);
      const isWhole = must === may && sure !== undefined && sure.length === must.length && sure.every((one) => must.includes(one));
      found.push({ must: isWhole ? may : (sure ?? NOTHING), may });
    }
    if (may.length > 0 && earlier.length < MOST_PIECES) earlier.push(may);
    else if (may.length > 0) return found.map((part) => ({ must: NOTHING, may: part.may }));
  }
  return found;
}

interface Inspected {
  readonly one: RouterInterface;
  readonly direction: Direction;
  readonly family: 4 | 6;
  readonly phase: Phase;
}

/**
 * `ip inspect` opens the lists on the way of the answers: at the same interface the other way surely, at the interface
 * on the other side as documented for one outside interface, so in doubt.
 */
export function inspectedAnswers(context: Context, { one, direction, family, phase }: Inspected): readonly Line[] {
  if (phase === 'opening' || family === 6) return [];
  const condition = onInterfaces([one.name]);
  const sides: Sides = direction === 'in' ? { ingress: condition } : { egress: condition };
  const here = one.inspections.filter((inspection) => inspection.direction !== direction);
  const elsewhere = direction === 'in' ? context.interfaces.filter((other) => other !== one).flatMap((other) => other.inspections.filter((inspection) => inspection.direction === 'in')) : [];
  return [...here, ...elsewhere].flatMap((inspection) => {
    const space = intersectSpaces(inspectedSpace(context, inspection.name), allPackets(4));
    if (space.length === 0) return [];
    const sure = here.includes(inspection);
    const doubts = sure ? [] : [unevaluable(`ip inspect ${inspection.name}`, inspection.location)];
    return [{ label: `ip inspect ${inspection.name}`.slice(0, 200), action: 'permit' as const, match: { must: sure ? space : NOTHING, may: space }, doubts, location: inspection.location, ...sides }];
  });
}

/** Only whole protocols: what an application's inspection keeps depends on its ports. */
function inspectedSpace({ configuration }: Context, name: string): HeaderSpace {
  const protocols = new Set((configuration.inspections.get(name) ?? []).map(({ protocol }) => protocol));
  return (['tcp', 'udp'] as const).filter((protocol) => protocols.has(protocol)).map((protocol) => box({ protocols: oneNumber(PROTOCOL[protocol]) }));
}
