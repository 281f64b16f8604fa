import { box, intersectSpaces, PROTOCOL, type HeaderSpace } from '../../model/header-space.js';
import { numberSet, oneNumber } from '../../model/number-set.js';
import type { Phase } from './access-list.js';
import { sure, uniteSpaces, type SpaceBounds } from './bounds.js';
import { mergeDoubts, mergeLocations, unevaluable } from './report.js';
import type { ClassCondition, Reference } from './configuration.js';
import { chosenBy, tellUndefined, type Context } from './context.js';

/** Class maps may name others; deeper than this the product does not let them. */
const DEEPEST = 20;

const ALL: SpaceBounds = sure([box({})]);

/** The packets that a class chooses. */
export function classSpace(context: Context, reference: Reference, phase: Phase): SpaceBounds {
  return spaceOfClass({ context, phase, open: [] }, reference);
}

interface Walk {
  readonly context: Context;
  readonly phase: Phase;
  readonly open: readonly string[];
}

function spaceOfClass(walk: Walk, reference: Reference): SpaceBounds {
  const { context, open } = walk;
  const found = context.configuration.classMaps.get(reference.name);
  const doubt = unevaluable(`class-map ${reference.name}`, reference.location);
  if (found === undefined || open.includes(reference.name) || open.length > DEEPEST) {
    tellUndefined(context, 'class-map', reference);
    return { must: [], may: ALL.may, doubts: [doubt], related: [] };
  }
  const parts = found.conditions.map((condition) => spaceOfCondition({ ...walk, open: [...open, reference.name] }, condition));
  // What a class without a condition chooses is not documented.
  if (parts.length === 0) return { must: [], may: ALL.may, doubts: [doubt], related: [found.location] };
  const joined = found.all ? parts.reduce(both) : uniteSpaces(parts);
  return { ...joined, related: mergeLocations([found.location], joined.related) };
}

function both(a: SpaceBounds, b: SpaceBounds): SpaceBounds {
  const may = intersectSpaces(a.may, b.may);
  const exact = a.must === a.may && b.must === b.may;
  return { must: exact ? may : intersectSpaces(a.must, b.must), may, doubts: mergeDoubts(a.doubts, b.doubts), related: mergeLocations(a.related, b.related) };
}

function spaceOfCondition(walk: Walk, condition: ClassCondition): SpaceBounds {
  switch (condition.kind) {
    case 'list':
      return listSpace(walk, condition);
    case 'class':
      return spaceOfClass(walk, condition);
    case 'protocol':
      return protocolSpace(walk.context, condition);
    case 'unknown':
      return { must: [], may: ALL.may, doubts: [unevaluable(condition.name, condition.location)], related: [condition.location] };
  }
}

/** `match access-group name X` may name an IPv4 or an IPv6 list. */
function listSpace({ context, phase }: Walk, condition: Reference): SpaceBounds {
  const six = context.list(6, condition.name);
  const family = six !== undefined && context.list(4, condition.name) === undefined ? 6 : 4;
  return chosenBy(context, { family, phase }, condition);
}

/** Protocols that a class may name by themselves: they are told by their number. */
const TRANSPORTS: ReadonlyMap<string, HeaderSpace> = new Map([
  ['tcp', [box({ protocols: oneNumber(PROTOCOL.tcp) })]],
  ['udp', [box({ protocols: oneNumber(PROTOCOL.udp) })]],
  ['icmp', [box({ protocols: numberSet([PROTOCOL.icmp, PROTOCOL.icmpv6].map((one) => ({ first: one, last: one }))) })]],
]);

/** Ports by the router's own table (`show ip port-map`), for applications that are told by one port. */
const APPLICATIONS: ReadonlyMap<string, readonly (readonly ['tcp' | 'udp', number])[]> = new Map([
  ['http', [['tcp', 80]]], ['https', [['tcp', 443]]], ['ssh', [['tcp', 22]]], ['telnet', [['tcp', 23]]], ['smtp', [['tcp', 25]]], ['pop3', [['tcp', 110]]], ['imap', [['tcp', 143]]],
  ['ntp', [['udp', 123], ['tcp', 123]]], ['dns', [['udp', 53], ['tcp', 53]]], ['snmp', [['udp', 161], ['tcp', 161]]], ['syslog', [['udp', 514]]], ['tftp', [['udp', 69]]],
]);

/**
 * Applications are found by their port, unless `ip port-map` moves them or the release looks into their messages. So
 * their ports are what a class surely means, and any port of TCP and UDP what it possibly means.
 */
function protocolSpace({ configuration }: Context, { name, location }: Reference): SpaceBounds {
  const transport = TRANSPORTS.get(name);
  if (transport !== undefined) return sure(transport);
  const doubts = [unevaluable(`match protocol ${name}`, location)];
  const ports = configuration.portMaps.has(name) ? undefined : APPLICATIONS.get(name);
  const may: HeaderSpace = [box({ protocols: numberSet([PROTOCOL.tcp, PROTOCOL.udp].map((one) => ({ first: one, last: one }))) })];
  const must = (ports ?? []).map(([transportName, port]) => box({ protocols: oneNumber(PROTOCOL[transportName]), destinationPorts: oneNumber(port) }));
  const known = ports !== undefined;
  return { must, may: known ? may : [box({})], doubts, related: [location] };
}
