/**
 * Message 305013: a connection is dropped when its answers would meet another rule of the table than it met itself, as
 * when somebody asks for the real address of a host, or when a rule that stands earlier takes the answers. Not every
 * detail of that is documented, so what it drops is in doubt: such a packet may pass, and surely does not.
 */
import type { Filter, Line } from '../../model/device.js';
import { EVERYTHING, NOTHING, spacesOverlap, type HeaderSpace } from '../../model/header-space.js';
import type { IpSet } from '../../model/ip-set.js';
import { MOST_COMPARED, type Direction } from './nat-directions.js';
import { mergeDoubts } from './report.js';

/** The check of packets against the table. Undefined when no rule changes a source. */
export function reversePathFilter(directions: readonly Direction[], universe: IpSet): Filter | undefined {
  const checked = directions.filter(({ isForward, rule }) => isForward || rule.section !== 2);
  const first = checked.find(({ sent }) => sent !== undefined);
  if (first === undefined) return undefined;
  const lines = [...overtaken(directions), ...checked.map(answerLine)];
  return { name: 'nat reverse path', hooks: ['forward'], universe, lines, defaultAction: 'permit', defaultLocation: first.location, replies: 'stateful' };
}

/** What came to a published address while a rule that stands before the one it met takes the answers. */
function overtaken(directions: readonly Direction[]): readonly Line[] {
  const published = directions.flatMap((direction, index) => (direction.delivered !== undefined && !direction.isForward ? [{ direction, index }] : []));
  const [last] = published.slice(-1);
  if (last === undefined) return [];
  if (directions.length > MOST_COMPARED) {
    const { ingress: _in, egress: _out, ...anywhere } = droppedLine(last.direction, EVERYTHING, published.map(({ direction }) => direction.id));
    return [anywhere];
  }
  return directions.flatMap((direction, at) => {
    if (!direction.isForward) return [];
    const may = turned(direction.original.may);
    const later = published.filter(({ direction: other, index }) => index > at && other.rule !== direction.rule && spacesOverlap(may, other.changed.may));
    return later.length === 0 ? [] : [droppedLine(direction, may, later.map(({ direction: other }) => other.id))];
  });
}

function droppedLine(direction: Direction, may: HeaderSpace, translations: readonly string[]): Line {
  return { ...answerLine(direction), action: 'deny', match: { must: NOTHING, may }, translations, doubts: dropDoubts(direction) };
}

function dropDoubts({ rule, doubts, location }: Direction): Line['doubts'] {
  return mergeDoubts([{ code: 'cisco-asa.reverse_path', parameters: { rule: rule.label.slice(0, 80) }, location }], doubts);
}

/** A packet that no rule translated: dropped if its answers would be, let pass where they are exempt. */
function answerLine(direction: Direction): Line {
  const { rule, original, sent, ingress, egress, doubts, location } = direction;
  const may = turned(original.may);
  const must = original.must === original.may ? may : turned(original.must);
  const isDropped = sent !== undefined;
  return {
    label: rule.label.slice(0, 200),
    action: isDropped ? 'deny' : 'permit',
    match: { must: isDropped ? NOTHING : must, may },
    ...(egress === undefined ? {} : { ingress: egress }),
    ...(ingress === undefined ? {} : { egress: ingress }),
    translations: [],
    doubts: isDropped ? dropDoubts(direction) : must === may ? [] : doubts,
    location,
    builtIn: true,
  };
}

/** The answers to the packets of a space, or the packets that these are answers to. */
function turned(space: HeaderSpace): HeaderSpace {
  return space.map((one) => ({
    source: one.destination, destination: one.source, protocols: one.protocols, sourcePorts: one.destinationPorts, destinationPorts: one.sourcePorts,
  }));
}
