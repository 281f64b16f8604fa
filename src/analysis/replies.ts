/**
 * Whether the answers of a connection come back through a filter that keeps no state. They are asked about as packets
 * of their own, ends exchanged, against the filter's lines for answers.
 */
import type { Doubt, Filter, StatelessReplies } from '../model/device.js';
import { PROTOCOL, spaceIncludes, subtractSpacesUpTo, type Box, type HeaderSpace } from '../model/header-space.js';
import { ipsOverlap } from '../model/ip-set.js';
import { ALL_PORTS, intersectNumbers, numberSet, subtractNumbers } from '../model/number-set.js';
import { linesMeeting, passFilter, type Passage } from './filter.js';
import { packetOf, sentTraffic, type Step, type Traffic } from './traffic.js';

/** Protocols whose answers carry the same ports, exchanged. */
const WITH_PORTS = numberSet([PROTOCOL.tcp, PROTOCOL.udp, PROTOCOL.sctp].map((one) => ({ first: one, last: one })));
const CONNECTED = numberSet([PROTOCOL.tcp, PROTOCOL.sctp].map((one) => ({ first: one, last: one })));

/** Clients take their ports from here up (RFC 6056 section 2.1). */
const CLIENT_PORTS = [{ first: 1024, last: 65535 }] as const;

/** What is left of the answers may fall into this many boxes; beyond it all of them are in doubt. */
const MOST_FRAGMENTS = 2_000;

/** Marks, in what passed a filter, the traffic whose answers do not surely come back through it. */
export function doubtReplies(pieces: readonly Traffic[], filter: Filter, passage: Passage): readonly Traffic[] {
  const { replies } = filter;
  if (replies === 'stateful') return pieces;
  return pieces.flatMap((piece) => {
    if (!piece.certain || !ipsOverlap(piece.box.destination, filter.universe)) return [piece];
    return replies === 'in-doubt' ? [unanswered(piece, filter)] : splitByAnswers(piece, { filter, replies, passage });
  });
}

function unanswered(piece: Traffic, filter: Filter): Traffic {
  const doubt: Doubt = { code: 'analysis.replies', parameters: { filter: filter.name }, location: filter.defaultLocation };
  return { ...piece, repliesInDoubt: true, doubts: [...piece.doubts, doubt] };
}

interface Asking {
  readonly filter: Filter;
  readonly replies: StatelessReplies;
  readonly passage: Passage;
}

function splitByAnswers(piece: Traffic, asking: Asking): readonly Traffic[] {
  const withoutPorts = subtractNumbers(piece.box.protocols, WITH_PORTS);
  const others = withoutPorts.length === 0 ? [] : [unanswered({ ...piece, box: { ...piece.box, protocols: withoutPorts } }, asking.filter)];
  const protocols = intersectNumbers(piece.box.protocols, WITH_PORTS);
  return protocols.length === 0 ? others : [...others, ...splitConnections({ ...piece, box: { ...piece.box, protocols } }, asking)];
}

function splitConnections(piece: Traffic, { filter, replies, passage }: Asking): readonly Traffic[] {
  const answer = answersTo(piece.box);
  const back = { ...passage, ingress: passage.egress, egress: passage.ingress };
  const asked: Traffic = { box: answer, certain: true, steps: [], doubts: [], ...(piece.translatedBy === undefined ? {} : { translatedBy: piece.translatedBy }) };
  const answers = passFilter({ ...filter, lines: replies.lines, replies: 'stateful' }, asked, back);
  const missing = subtractSpacesUpTo([answer], answers.flatMap((one) => (one.certain ? [one.box] : [])), MOST_FRAGMENTS) ?? [answer];
  if (missing.length === 0) return [piece];
  const stopped = subtractSpacesUpTo(missing, answers.map(({ box }) => box), MOST_FRAGMENTS) ?? [];
  return splitPiece(piece, { filter, replies, passage: back, missing: missing.map(connectionsOf), stopped: stopped.map(connectionsOf) });
}

/** The packets that answer: a client that may use any port uses one of the client ports. */
function answersTo(sent: Box): Box {
  const clientPorts = intersectNumbers(sent.sourcePorts, CLIENT_PORTS);
  const destinationPorts = clientPorts.length === 0 ? sent.sourcePorts : clientPorts;
  return { source: sent.destination, destination: sent.source, protocols: sent.protocols, sourcePorts: sent.destinationPorts, destinationPorts };
}

/** The connections that some of the answers belong to: a client that loses answers at one port may lose any. */
function connectionsOf(answer: Box): Box {
  return { source: answer.destination, destination: answer.source, protocols: answer.protocols, sourcePorts: ALL_PORTS, destinationPorts: answer.sourcePorts };
}

interface Missing extends Asking {
  /** Connections whose answers do not surely come back, and those of them whose answers surely do not. */
  readonly missing: HeaderSpace;
  readonly stopped: HeaderSpace;
}

function splitPiece(piece: Traffic, { missing, stopped, ...asking }: Missing): readonly Traffic[] {
  const { filter } = asking;
  const answered = subtractSpacesUpTo([piece.box], missing, MOST_FRAGMENTS) ?? [];
  const open = subtractSpacesUpTo([piece.box], answered, MOST_FRAGMENTS) ?? [piece.box];
  const answerless = stopped.map((one) => ({ ...one, protocols: intersectNumbers(one.protocols, CONNECTED) })).filter(({ protocols }) => protocols.length > 0);
  const unsure = subtractSpacesUpTo(open, answerless, MOST_FRAGMENTS) ?? open;
  const lost = subtractSpacesUpTo(open, unsure, MOST_FRAGMENTS) ?? [];
  return [
    ...answered.map((box) => ({ ...piece, box })),
    ...unsure.map((box) => unanswered({ ...piece, box }, filter)),
    ...lost.map((box) => ({ ...unanswered({ ...piece, box }, filter), answersStopped: denialOf(answersTo(box), asking) })),
  ];
}

/** What stops answers none of which passes: the first line that surely denies one of them, else the default action. */
function denialOf(answer: Box, { filter, replies, passage }: Asking): Step {
  const packet = packetOf(answer);
  const traffic = sentTraffic(answer);
  const lines = [...linesMeeting({ ...filter, lines: replies.lines }, traffic, passage)];
  const denying = lines.find(({ line, applies }) => applies === 'yes' && line.action === 'deny' && spaceIncludes(line.match.must, packet))?.line;
  return { device: passage.device, role: passage.role, filter: filter.name, line: denying, action: 'deny', location: denying?.location ?? filter.defaultLocation };
}
