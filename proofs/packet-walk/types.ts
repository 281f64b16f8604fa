/**
 * What a slow walk owes: configurations drawn from a seed, and an evaluator that reads their text again and takes one
 * packet at a time. It knows no sets and shares nothing with `src/parsers` or `src/analysis` but addresses and packets.
 */
import type { NetworkProfile, ProgramScope } from '../../src/model/device.js';
import type { Box, Packet } from '../../src/model/header-space.js';
import type { IpRange } from '../../src/model/ip-address.js';
import type { NumberRange } from '../../src/model/number-set.js';
import type { Random } from '../random.js';

/** One exported file, as it would lie in the repository. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** How packets meet the device. `host-input` and `host-output` ask a host's own firewall. */
export interface Way {
  readonly hook: 'forward' | 'to-firewall' | 'host-input' | 'host-output';
  /** Interface names as the export writes them; absent where the direction has none, or where nobody knows. */
  readonly ingress?: string;
  readonly egress?: string;
  /** Windows only; absent when the card's profile is not known. */
  readonly profile?: NetworkProfile;
  /** The program and service at the host that the packets are for; lines for others do not concern them. Absent: whoever a line names. */
  readonly receiver?: ProgramScope;
}

/** What becomes of one packet. `alternatives` are what may arrive where that is not settled. */
export type SlowAnswer =
  | { readonly verdict: 'block' }
  | { readonly verdict: 'pass'; readonly delivered: Delivery }
  /** The export does not say: the product owes `may` and must not claim `must`. `delivered` is what arrives if it passes. */
  | { readonly verdict: 'in-doubt'; readonly delivered?: Delivery; readonly alternatives?: readonly Delivery[] }
  /** It passes in every reading, by ways that depend on each other: the product owes `may`; `must` is left to it. */
  | { readonly verdict: 'loose'; readonly delivered?: Delivery; readonly alternatives?: readonly Delivery[] };

/** The packet as it comes out. A translation of the source may choose among addresses and ports; the rest is one value. */
export interface Delivery {
  readonly sources: readonly IpRange[];
  readonly sourcePorts: readonly NumberRange[];
  readonly destination: bigint;
  readonly destinationPort: number;
}

/** Packets to be asked about on one way. The product answers once for the whole of `asked`, which holds all of them. */
export interface Question {
  readonly way: Way;
  readonly asked: Box;
  readonly packets: readonly Packet[];
}

/** One configuration and what is asked of it. */
export interface WalkCase {
  readonly files: readonly TextFile[];
  readonly questions: readonly Question[];
}

/** The slow evaluator of one configuration. */
export type SlowDevice = (packet: Packet, way: Way) => SlowAnswer;

/** One format's machine. */
export interface Walk {
  /** The `format:` that a site would write. */
  readonly format: string;
  /** Draws a configuration whose meaning is settled by its text, and questions about it. */
  draw(random: Random): WalkCase;
  /** Reads the text; throws an `UnreadableError` at anything it was not made for. */
  open(files: readonly TextFile[]): SlowDevice;
  /** The same configuration with one part left out, in every way worth a try: for shrinking. They may be unreadable. */
  smaller(files: readonly TextFile[]): Iterable<readonly TextFile[]>;
  /**
   * True when the reading may be called incomplete by the product although every answer is settled.
   * Absent: a drawn configuration with an `incomplete` diagnostic is a counterexample.
   */
  readonly mayBeIncomplete?: boolean;
}

/** The slow evaluator met text that it was not made for. Only shrinking may meet it. */
export class UnreadableError extends Error {}

/** A delivery without translation. */
export function untouched(packet: Packet): Delivery {
  return {
    sources: [{ first: packet.source, last: packet.source }],
    sourcePorts: [{ first: packet.sourcePort, last: packet.sourcePort }],
    destination: packet.destination,
    destinationPort: packet.destinationPort,
  };
}
