/** What a format owes to this room: devices, and ways to write them otherwise. */
import type { Packet } from '../../src/model/header-space.js';
import type { SlowDevice, TextFile, Way } from '../packet-walk/types.js';
import type { Random } from '../random.js';

/** A change of a configuration. */
export interface Edit<State> {
  /** In plain words, with the verb first: `split a network in two`. */
  readonly name: string;
  /** Undefined when the configuration holds nothing that it could be done to. */
  readonly apply: (random: Random, state: State) => State | undefined;
}

/** A way that packets may meet the device. */
export interface Asked {
  readonly way: Way;
  /** Whether the slow walk answers for a packet on this way. */
  readonly answers: (packet: Packet) => boolean;
}

/** A configuration as it was drawn. */
export interface Drawn<State> {
  readonly state: State;
  readonly ways: readonly Asked[];
}

/** One format. `State` is what its edits work on: text, or a description that is written as text. */
export interface Machine<State> {
  readonly id: string;
  /** The `format:` that a site would write. */
  readonly format: string;
  draw(random: Random): Drawn<State>;
  write(state: State): readonly TextFile[];
  /** The slow walk's evaluator. */
  open(files: readonly TextFile[]): SlowDevice;
  /** The same with one part left out, for shrinking. */
  smaller(state: State): Iterable<State>;
  /** Edits that change nothing. */
  readonly harmless: readonly Edit<State>[];
  /** Edits that may change what passes. */
  readonly harmful: readonly Edit<State>[];
}

/** What one edit of one configuration came to. */
export interface Found {
  /** Name of the edit. */
  readonly edit: string;
  /** Cases this was: one a way. */
  readonly cases: number;
  /** Ways on which the answer changed. */
  readonly changed: number;
  /** Undefined when the promise holds. */
  readonly counterexample: string | undefined;
}

/** A format with its state closed away. */
export interface Format {
  readonly id: string;
  /** Draws a configuration, edits it several times, and compares; one entry an edit. */
  tryHarmless(random: Random): Iterable<Found>;
  tryHarmful(random: Random): Iterable<Found>;
}
