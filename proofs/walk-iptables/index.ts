/** iptables-save text: what passes by our sets, and what passes by walking one packet through the chains. */
import { linesLeftOut } from '../packet-walk/lines-left-out.js';
import { runWalk } from '../packet-walk/run-walk.js';
import type { Question, Walk, WalkCase, Way } from '../packet-walk/types.js';
import type { Random } from '../random.js';
import type { Proof } from '../types.js';
import { drawSave, type DrawnSave, type Precision } from './generator.js';
import { openSave } from './interpreter.js';
import { drawBox, drawPackets } from './packets.js';
import { edgesOf, type Vocabulary } from './vocabulary.js';

/** The machine for iptables-save text. */
export const iptablesWalk: Walk = machine('exact');

/** The same with constructs that the model can only bound: for proofs that ask for no more than bounds. */
export const looseIptablesWalk: Walk = machine('loose');

/** Interfaces that packets use: named by rules, by a prefix, and not at all. */
const NAMES = ['eth0', 'eth1', 'lan3', 'wan0'];
const PACKETS_A_QUESTION = 24;

function machine(precision: Precision): Walk {
  return { format: 'iptables', draw: (random) => drawCase(random, precision), open: openSave, smaller: linesLeftOut };
}

function drawCase(random: Random, precision: Precision): WalkCase {
  const drawn = drawSave(random, precision);
  const questions = drawn.vocabularies.flatMap((words) => waysOf(random, drawn, words).map((way) => questionOf(random, words, way)));
  return { files: drawn.files, questions };
}

function waysOf(random: Random, { isRouter, translating }: DrawnSave, { family }: Vocabulary): readonly Way[] {
  const name = (): string => random.pick(NAMES);
  if (!isRouter) return [{ hook: 'host-input', ingress: name() }, { hook: 'host-input', ingress: name() }, { hook: 'host-output', egress: name() }];
  const through: readonly Way[] = [1, 2, 3].map(() => ({ hook: 'forward', ingress: name(), egress: name() }));
  return translating.includes(family) ? through : [...through, { hook: 'to-firewall', ingress: name() }];
}

function questionOf(random: Random, words: Vocabulary, way: Way): Question {
  const { family } = words;
  const packets = drawPackets(random, edgesOf(words), { family, count: PACKETS_A_QUESTION });
  return { way, asked: drawBox(random, packets, family), packets };
}

/** See the promise. */
export const walkIptables: Proof = {
  id: 'walk-iptables',
  promise: 'For every iptables save and every packet, the sets that we compute answer as an interpreter does that carries the packet from rule to rule.',
  unit: 'packets in a configuration',
  cases: { quick: 20_000, boxed: 600_000, campaign: 3_000_000 },
  run: (request) => runWalk(iptablesWalk, request),
};
