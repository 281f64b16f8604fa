import type { Doubt } from '../../model/device.js';
import type { Location } from '../../model/source.js';
import { unevaluable } from './report.js';

/** Options that do not change which packets are translated. */
const HARMLESS: ReadonlySet<string> = new Set(['extendable', 'no-alias', 'no-payload', 'add-route', 'forced']);
/** Options whose conditions are not followed, with the number of their values. */
const DOUBTFUL: ReadonlyMap<string, number> = new Map([['route-map', 1], ['vrf', 1], ['match-in-vrf', 0], ['redundancy', 1], ['mapping-id', 1], ['reversible', 0], ['overload', 0], ['egress-interface', 1], ['stateless', 0]]);

/** Reads what stands behind the addresses; undefined for a word that is not known. */
export function readNatOptions(words: readonly string[], location: Location): readonly Doubt[] | undefined {
  const doubts: Doubt[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const values = DOUBTFUL.get(word);
    if (values === undefined && !HARMLESS.has(word)) return undefined;
    if (values !== undefined && word !== 'overload') doubts.push(unevaluable(`ip nat ${word} ${words[at + 1] ?? ''}`, location));
    at += values ?? 0;
  }
  return doubts;
}
