/**
 * Message 305013: a packet to the real address of a host is dropped when the answer would be translated on its way
 * back. The product looks the answer up in the same table. Not every detail of that is documented, so what it drops is
 * in doubt: such a packet may pass, and surely does not.
 */
import type { Filter, Line } from '../../model/device.js';
import { NOTHING, type HeaderSpace } from '../../model/header-space.js';
import type { IpSet } from '../../model/ip-set.js';
import type { Direction } from './nat-directions.js';
import { mergeDoubts } from './report.js';

/** The check of untranslated packets against the table. Undefined when no rule changes a source. */
export function reversePathFilter(directions: readonly Direction[], universe: IpSet): Filter | undefined {
  const checked = directions.filter(({ isForward, rule }) => isForward || rule.section !== 2);
  const first = checked.find(({ sent }) => sent !== undefined);
  if (first === undefined) return undefined;
  const lines = checked.map(answerLine);
  return { name: 'nat reverse path', hooks: ['forward'], universe, lines, defaultAction: 'permit', defaultLocation: first.location, replies: 'stateful' };
}

function answerLine({ rule, original, sent, ingress, egress, doubts, location }: Direction): Line {
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
    doubts: isDropped ? mergeDoubts([{ code: 'cisco-asa.reverse_path', parameters: { rule: rule.label.slice(0, 80) }, location }], doubts) : must === may ? [] : doubts,
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
