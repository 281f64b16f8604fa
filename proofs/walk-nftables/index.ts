/** nftables rule sets: what passes by our sets, and what passes by walking one packet through the chains. */
import { runWalk } from '../packet-walk/run-walk.js';
import type { Question, TextFile, Walk, WalkCase, Way } from '../packet-walk/types.js';
import type { Random } from '../random.js';
import type { Proof } from '../types.js';
import type { Precision } from '../walk-iptables/generator.js';
import { drawBox, drawPackets } from '../walk-iptables/packets.js';
import { edgesOf, type Vocabulary } from '../walk-iptables/vocabulary.js';
import { drawRuleset, type DrawnRuleset } from './generator.js';
import { openRuleset } from './interpreter.js';
import type { Json } from './json.js';
import { withoutOnePart } from './without-one-part.js';

/** The machine for `nft -j list ruleset`. */
export const nftablesWalk: Walk = machine('exact');

/** The same with constructs that the model can only bound: for proofs that ask for no more than bounds. */
export const looseNftablesWalk: Walk = machine('loose');

/** Interfaces that packets use: named by rules, by a prefix, and not at all. */
const NAMES = ['eth0', 'eth1', 'lan3', 'wan0'];
const PACKETS_A_QUESTION = 24;

function machine(precision: Precision): Walk {
  return { format: 'nftables', draw: (random) => drawCase(random, precision), open: openRuleset, smaller: withoutOnePart };
}

function drawCase(random: Random, precision: Precision): WalkCase {
  const drawn = drawRuleset(random, precision);
  const questions = drawn.vocabularies.flatMap((words) => waysOf(random, drawn, words).map((way) => questionOf(random, words, way)));
  return { files: [fileOf(random, drawn.objects)], questions };
}

/** As nft prints it, on one line, or as `jq .` does. */
function fileOf(random: Random, objects: readonly Json[]): TextFile {
  const metainfo = { metainfo: { version: '1.0.6', release_name: 'Lester Gooch #5', json_schema_version: 1 } };
  const text = JSON.stringify({ nftables: [metainfo, ...objects] }, null, random.chance(0.5) ? 2 : 0);
  return { path: 'nftables.json', text };
}

function waysOf(random: Random, { isRouter, translating }: DrawnRuleset, { family }: Vocabulary): readonly Way[] {
  const name = (): string => random.pick(NAMES);
  if (!isRouter) return [{ hook: 'host-input', ingress: name() }, { hook: 'host-output', egress: name() }];
  const through: readonly Way[] = [1, 2].map(() => ({ hook: 'forward', ingress: name(), egress: name() }));
  return translating.includes(family) ? through : [...through, { hook: 'to-firewall', ingress: name() }];
}

function questionOf(random: Random, words: Vocabulary, way: Way): Question {
  const { family } = words;
  const packets = drawPackets(random, edgesOf(words), { family, count: PACKETS_A_QUESTION });
  return { way, asked: drawBox(random, packets, family), packets };
}

/** See the promise. */
export const walkNftables: Proof = {
  id: 'walk-nftables',
  promise: 'For every nftables rule set and every packet, the sets that we compute answer as an interpreter does that carries the packet from statement to statement.',
  unit: 'packets in a configuration',
  cases: { quick: 16_000, boxed: 400_000, campaign: 2_000_000 },
  run: (request) => runWalk(nftablesWalk, request),
};
