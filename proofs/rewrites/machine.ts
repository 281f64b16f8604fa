/** Draws a configuration, edits it, asks the product before and after, and says where a promise does not hold. */
import { box, type Packet } from '../../src/model/header-space.js';
import type { Reading } from '../../src/model/device.js';
import type { Traffic } from '../../src/analysis/traffic.js';
import { askProduct, describePacket, describeWay, readFiles } from '../packet-walk/compare.js';
import { drawPacket, poolsOf } from '../packet-walk/edge-packets.js';
import type { TextFile } from '../packet-walk/types.js';
import { randomFrom, type Random } from '../random.js';
import { changedPackets, differenceOf, verdictOf } from './compare-traffic.js';
import type { Asked, Edit, Format, Found, Machine } from './types.js';

/** Ways asked about one configuration. */
const WAYS = 2;

/** Puts a machine behind the interface that knows no state. */
export function formatOf<State>(machine: Machine<State>): Format {
  return {
    id: machine.id,
    tryHarmless: (random) => tryHarmless(machine, random),
    tryHarmful: (random) => tryHarmful(machine, random),
  };
}

/** What the product says about a configuration on some ways. */
interface Answer {
  readonly files: readonly TextFile[];
  readonly trouble: string;
  readonly pieces: readonly (readonly Traffic[])[];
}

function answerOf<State>(machine: Machine<State>, state: State, ways: readonly Asked[]): Answer {
  const files = machine.write(state);
  const reading = readFiles(files, machine.format);
  const { device } = reading;
  return { files, trouble: troubleOf(reading), pieces: ways.map(({ way }) => (device === undefined ? [] : askProduct(device, { way, asked: box({}) }))) };
}

/** What the product does not understand, without places. */
function troubleOf({ device, diagnostics }: Reading): string {
  const codes = diagnostics.filter(({ effect }) => effect === 'incomplete' || effect === 'error').map(({ code }) => code);
  return [device === undefined ? 'nothing is read' : '', ...new Set(codes)].toSorted().join(' ');
}

/** Each harmless edit once, and all of them one on top of the other. */
function* tryHarmless<State>(machine: Machine<State>, random: Random): Generator<Found> {
  const drawn = machine.draw(random);
  const ways = random.shuffle(drawn.ways).slice(0, WAYS);
  const before = answerOf(machine, drawn.state, ways);
  let state = drawn.state;
  for (const edit of random.shuffle(machine.harmless)) {
    const seed = random.below(2 ** 31);
    const next = edit.apply(randomFrom(seed), state);
    if (next === undefined) continue;
    const after = answerOf(machine, next, ways);
    const broken = harmIn(before, after, ways);
    const counterexample = broken === undefined ? undefined : smallestHarm(machine, { edit, ways, state, seed, broken });
    yield { edit: edit.name, cases: ways.length, changed: broken === undefined ? 0 : 1, counterexample };
    if (broken !== undefined) return;
    state = next;
  }
}

function harmIn(before: Answer, after: Answer, ways: readonly Asked[]): string | undefined {
  if (before.trouble !== after.trouble) return `what is not understood was "${before.trouble}" and is "${after.trouble}"`;
  for (const [index, { way }] of ways.entries()) {
    const found = differenceOf(before.pieces[index] ?? [], after.pieces[index] ?? []);
    if (found !== undefined) return `${describePacket(found.packet)}, ${describeWay(way)}: ${found.what}`;
  }
  return undefined;
}

function isAboutReading(broken: string): boolean {
  return broken.startsWith('what is not understood');
}

interface Harm<State> {
  readonly edit: Edit<State>;
  readonly ways: readonly Asked[];
  /** Before the edit. */
  readonly state: State;
  readonly seed: number;
  readonly broken: string;
}

/** So many smaller configurations are tried at most. */
const MOST_TRIES = 250;

/** Leaves out parts as long as the edit, drawn anew a few times, still does harm. */
function smallestHarm<State>(machine: Machine<State>, first: Harm<State>): string {
  let harm = first;
  let tries = 0;
  for (let isSmaller = true; isSmaller && tries < MOST_TRIES; ) {
    isSmaller = false;
    for (const state of machine.smaller(harm.state)) {
      tries += 1;
      if (tries > MOST_TRIES) break;
      const still = stillHarms(machine, { ...harm, state });
      if (still === undefined) continue;
      harm = still;
      isSmaller = true;
      break;
    }
  }
  return describeEdit(machine, harm);
}

function stillHarms<State>(machine: Machine<State>, harm: Harm<State>): Harm<State> | undefined {
  const before = answerOf(machine, harm.state, harm.ways);
  for (const seed of [harm.seed, 1, 2, 3]) {
    const next = harm.edit.apply(randomFrom(seed), harm.state);
    const broken = next === undefined ? undefined : harmIn(before, answerOf(machine, next, harm.ways), harm.ways);
    // A part that is missing must not turn one fault into another.
    if (broken !== undefined && isAboutReading(broken) === isAboutReading(harm.broken) && before.trouble === '') return { ...harm, seed, broken };
  }
  return undefined;
}

function describeEdit<State>(machine: Machine<State>, { edit, state, seed, broken }: Harm<State>): string {
  const next = edit.apply(randomFrom(seed), state) ?? state;
  const [before, after] = [state, next].map((one) => machine.write(one).map(({ path, text }) => `${path}:\n${text.trimEnd()}`).join('\n'));
  return [`${machine.id}, ${edit.name}: ${broken}`, '--- before', before ?? '', '--- after', after ?? ''].join('\n');
}

/** Packets asked about a harmful edit, beside those in which the product's answers differ. */
const PACKETS = 40;

/** Each harmful edit once, on the configuration as it was drawn. */
function* tryHarmful<State>(machine: Machine<State>, random: Random): Generator<Found> {
  const drawn = machine.draw(random);
  const ways = random.shuffle(drawn.ways).slice(0, WAYS);
  const before = answerOf(machine, drawn.state, ways);
  for (const edit of machine.harmful) {
    const seed = random.below(2 ** 31);
    const next = edit.apply(randomFrom(seed), drawn.state);
    if (next === undefined) continue;
    const after = answerOf(machine, next, ways);
    const { changed, broken } = unnoticed(machine, { before, after, ways, random });
    const counterexample = broken === undefined ? undefined : describeEdit(machine, { edit, ways, state: drawn.state, seed, broken });
    yield { edit: edit.name, cases: ways.length, changed, counterexample };
    if (broken !== undefined) return;
  }
}

interface Change {
  readonly before: Answer;
  readonly after: Answer;
  readonly ways: readonly Asked[];
  readonly random: Random;
}

/** A packet about which the slow walk changed its mind and the product did not, or the other way round. */
function unnoticed<State>(machine: Machine<State>, { before, after, ways, random }: Change): { readonly changed: number; readonly broken: string | undefined } {
  const [slowBefore, slowAfter] = [machine.open(before.files), machine.open(after.files)];
  let changed = 0;
  for (const [index, { way, answers }] of ways.entries()) {
    const [was, is] = [before.pieces[index] ?? [], after.pieces[index] ?? []];
    const packets = [...changedPackets(was, is, 20), ...edgePackets(before.files, after.files, random)].filter(answers);
    let isChanged = false;
    for (const packet of packets) {
      const slow = [slowBefore(packet, way).verdict, slowAfter(packet, way).verdict];
      // What passes in every reading, by ways that depend on each other, may be in doubt or not.
      if (slow.includes('loose')) continue;
      const product = [verdictOf(was, packet), verdictOf(is, packet)];
      if (slow[0] !== slow[1]) isChanged = true;
      if (slow.join(', then ') === product.join(', then ')) continue;
      return { changed, broken: `${describePacket(packet)}, ${describeWay(way)}: the slow walk says ${slow.join(', then ')}; the product ${product.join(', then ')}` };
    }
    if (isChanged) changed += 1;
  }
  return { changed, broken: undefined };
}

/** Packets at the edges of the lines that differ, and of some others. */
function edgePackets(before: readonly TextFile[], after: readonly TextFile[], random: Random): readonly Packet[] {
  const old = new Set(before.flatMap(({ text }) => text.split('\n')));
  const lines = after.flatMap(({ text }) => text.split('\n'));
  const fresh = lines.filter((line) => !old.has(line));
  const pools = poolsOf([...fresh, ...fresh, ...random.shuffle(lines).slice(0, 12)], { ports: [443, 65535] });
  const base = { ...pools, addresses4: [...pools.addresses4, 0xffff_0a00_0201n, 0xffff_cb00_7103n] };
  return Array.from({ length: PACKETS }, () => drawPacket(random, base, 0.2));
}
