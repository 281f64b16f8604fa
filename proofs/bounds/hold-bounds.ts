/** The order of three answers about one packet: what surely passes, what the slow walk finds, what possibly passes. */
import type { Traffic } from '../../src/analysis/traffic.js';
import type { Packet } from '../../src/model/header-space.js';
import { mayArrive, tells } from '../packet-walk/compare.js';
import type { Delivery, SlowAnswer } from '../packet-walk/types.js';

/** Why `must <= exact <= may` does not hold for a packet; undefined when it does, and where the slow walk settles nothing. */
export function brokenBound(pieces: readonly Traffic[], sent: Packet, answer: SlowAnswer): string | undefined {
  const telling = pieces.filter((piece) => mayArrive(piece, sent));
  const promising = telling.filter((piece) => piece.certain);
  if (answer.verdict === 'block') return promising.length === 0 ? undefined : 'it is blocked, and with less known it surely passes';
  if (answer.verdict !== 'pass') return undefined;
  const corners = cornersOf(sent, answer.delivered);
  if (!corners.every((corner) => telling.some((piece) => tells(piece, sent, corner)))) return 'it passes, and with less known it surely does not';
  const stray = promising.some((piece) => !corners.some((corner) => tells(piece, sent, corner)));
  return stray ? 'it surely arrives elsewhere with less known' : undefined;
}

/** True when the product says neither that the packet passes nor that it does not. */
export function isOpen(pieces: readonly Traffic[], sent: Packet): boolean {
  const telling = pieces.filter((piece) => mayArrive(piece, sent));
  return telling.length > 0 && !telling.some((piece) => piece.certain);
}

/** The packets at the ends of what a source translation may choose from. */
function cornersOf(sent: Packet, { sources, sourcePorts, destination, destinationPort }: Delivery): readonly Packet[] {
  const addresses = sources.flatMap(({ first, last }) => [first, last]);
  const ports = sourcePorts.flatMap(({ first, last }) => [first, last]);
  return addresses.flatMap((source) => ports.map((sourcePort) => ({ ...sent, source, sourcePort, destination, destinationPort })));
}
