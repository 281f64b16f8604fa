import type { Doubt, Line, Match, ProgramScope } from '../../model/device.js';
import { box, PROTOCOL, type Box, type HeaderSpace } from '../../model/header-space.js';
import { ALL_ADDRESSES, type IpSet } from '../../model/ip-set.js';
import { ALL_PORTS, type NumberSet } from '../../model/number-set.js';
import { ownText } from '../shared/own-text.js';
import type { Account } from './account.js';
import { readAddresses, type AddressContext } from './address-list.js';
import { exactly, type Bounds } from './bounds.js';
import { readIcmpTypes, readPorts, readProtocol } from './port-list.js';
import type { WindowsDirection, WindowsRule } from './rule.js';

/** Longest label or description that is kept. */
const TEXT_LIMIT = 200;

/** A rule's line in each direction it has. Both directions only where the export leaves the direction open. */
export interface ConvertedRule {
  readonly rule: RuleTraits;
  readonly lines: Readonly<Partial<Record<WindowsDirection, Line>>>;
  readonly inDoubt: boolean;
}

/** What of a rule decides in which profiles its lines stand, and where in them. */
export interface RuleTraits extends Pick<WindowsRule, 'action' | 'profiles' | 'origin'> {
  /** What switches of a profile may refuse: a rule that opens a program on any port, or one port to any program. */
  readonly opens: 'program' | 'port' | undefined;
}

/** The conditions of a rule, seen from the host. */
interface RuleSets {
  readonly protocols: Bounds<NumberSet>;
  readonly localPorts: Bounds<NumberSet>;
  readonly remotePorts: Bounds<NumberSet>;
  readonly icmpTypes: Bounds<NumberSet>;
  readonly localAddresses: Bounds<IpSet>;
  readonly remoteAddresses: Bounds<IpSet>;
}

/** Converts one enabled rule to lines: inbound the local side is the destination, outbound the source. */
export function convertRule(rule: WindowsRule, context: AddressContext): ConvertedRule {
  const { account } = context;
  const whole: Doubt[] = [...rule.doubts, ...wholeDoubts(rule, account)];
  const sets = readSets(rule, context, whole);
  const doubts = allDoubts(whole, sets);
  const lines: Partial<Record<WindowsDirection, Line>> = {};
  for (const direction of rule.directions) {
    const may = [boxOf(sets, direction, 'may')];
    const match: Match = doubts.length === 0 ? { must: may, may } : { must: whole.length > 0 ? [] : mustSpace(sets, direction), may };
    lines[direction] = lineOf(rule, match, doubts);
  }
  const { action, profiles, origin } = rule;
  return { rule: { action, profiles, origin, opens: whatOpens(rule) }, lines, inDoubt: doubts.length > 0 };
}

function allDoubts(whole: readonly Doubt[], sets: RuleSets): readonly Doubt[] {
  const fields = [sets.protocols, sets.localPorts, sets.remotePorts, sets.icmpTypes, sets.localAddresses, sets.remoteAddresses];
  if (whole.length === 0 && fields.every((bounds) => bounds.doubts.length === 0)) return NO_DOUBTS;
  return [...whole, ...fields.flatMap((bounds) => bounds.doubts)];
}

const NO_DOUBTS: readonly Doubt[] = [];

/**
 * What `AllowUserPrefMerge` = 0 of a profile refuses ([MS-GPFAS] 2.2.4): below `AuthorizedApplications` the rules that
 * open a program, below `GloballyOpenPorts` those that open a port.
 */
function whatOpens({ protocol, service, program, localPorts }: WindowsRule): RuleTraits['opens'] {
  const token = protocol.tokens[0]?.toLowerCase();
  const namesPorts = token === 'tcp' || token === 'udp' || token === `${PROTOCOL.tcp}` || token === `${PROTOCOL.udp}`;
  if (!namesPorts || service !== undefined) return undefined;
  if (program !== undefined) return localPorts.tokens.length === 0 ? 'program' : undefined;
  return localPorts.tokens.length === 1 ? 'port' : undefined;
}

function lineOf(rule: WindowsRule, match: Match, doubts: readonly Doubt[]): Line {
  const program = programScope(rule);
  return {
    label: ownText(rule.label.slice(0, TEXT_LIMIT)),
    action: rule.action === 'block' ? 'deny' : 'permit',
    match,
    doubts,
    location: rule.location,
    ...(program === undefined ? {} : { program }),
    ...(rule.description === undefined ? {} : { description: ownText(rule.description.slice(0, TEXT_LIMIT)) }),
    ...(rule.relatedLocations.length === 0 ? {} : { relatedLocations: rule.relatedLocations.slice(0, 20) }),
    ...(rule.builtIn ? { builtIn: true } : {}),
  };
}

/**
 * The program a rule is limited to. A Store application is named by the SID of its container, which no server
 * component has. `*` as service means every service, so it names none.
 */
function programScope(rule: WindowsRule): ProgramScope | undefined {
  const container = rule.applicationPackage?.startsWith('S-1-15-2-') === true ? rule.applicationPackage : undefined;
  const program = rule.program ?? container;
  const service = rule.service === '*' ? undefined : rule.service;
  if (program === undefined && service === undefined) return undefined;
  if (service === undefined && program !== undefined) return { program: ownText(program) };
  return { ...(program === undefined ? {} : { program: ownText(program) }), ...(service === undefined ? {} : { service: ownText(service) }) };
}

function wholeDoubts(rule: WindowsRule, account: Account): Doubt[] {
  const doubts: Doubt[] = [];
  if (rule.service === '*') doubts.push(account.doubt('doubt_any_service', rule.location));
  if (rule.applicationPackage !== undefined) doubts.push(account.doubt('doubt_package', rule.location));
  if (rule.action === 'bypass') doubts.push(account.doubt('doubt_bypass', rule.location));
  if (rule.localOnlyMapping) doubts.push(account.doubt('doubt_local_only_mapping', rule.location));
  return doubts;
}

function readSets(rule: WindowsRule, context: AddressContext, whole: Doubt[]): RuleSets {
  const { account } = context;
  const protocols = readProtocol(rule.protocol, account);
  const protocol = protocols.may.length === 1 && protocols.may[0]?.first === protocols.may[0]?.last ? protocols.may[0]?.first : undefined;
  const hasPorts = protocol === PROTOCOL.tcp || protocol === PROTOCOL.udp;
  const isIcmp = protocol === PROTOCOL.icmp || protocol === PROTOCOL.icmpv6;
  const statesPorts = statesNumbers(rule.localPorts.tokens) || statesNumbers(rule.remotePorts.tokens);
  // Windows refuses ports with any other protocol. Its cmdlets print "RPC" for ICMP rules, which means nothing.
  if (!hasPorts && !isIcmp && statesPorts) whole.push(account.doubt('doubt_ports_without_protocol', rule.protocol.location));
  const remote = readAddresses(rule.remoteAddresses, context);
  const remotePorts = hasPorts ? readPorts(rule.remotePorts, account) : exactly(ALL_PORTS);
  return {
    protocols,
    localPorts: hasPorts ? readPorts(rule.localPorts, account) : exactly(ALL_PORTS),
    remotePorts: rule.localOnlyMapping ? { ...remotePorts, may: ALL_PORTS } : remotePorts,
    icmpTypes: isIcmp ? readIcmpTypes(rule.icmpTypes, account) : exactly(ALL_PORTS),
    localAddresses: readAddresses(rule.localAddresses, context),
    remoteAddresses: rule.localOnlyMapping ? { ...remote, may: ALL_ADDRESSES } : remote,
  };
}

function statesNumbers(tokens: readonly string[]): boolean {
  return tokens.some((token) => token !== '*' && token.toLowerCase() !== 'any');
}

function boxOf(sets: RuleSets, direction: WindowsDirection, bound: 'must' | 'may'): Box {
  const protocols = sets.protocols[bound];
  const inbound = direction === 'in';
  const local = sets.localPorts[bound];
  const remote = sets.remotePorts[bound];
  const isIcmp = protocols === oneIcmp(protocols);
  return box({
    protocols,
    source: inbound ? sets.remoteAddresses[bound] : sets.localAddresses[bound],
    destination: inbound ? sets.localAddresses[bound] : sets.remoteAddresses[bound],
    sourcePorts: inbound ? remote : local,
    destinationPorts: isIcmp ? sets.icmpTypes[bound] : inbound ? local : remote,
  });
}

function oneIcmp(protocols: NumberSet): NumberSet | undefined {
  const first = protocols[0]?.first;
  const single = protocols.length === 1 && first === protocols[0]?.last;
  return single && (first === PROTOCOL.icmp || first === PROTOCOL.icmpv6) ? protocols : undefined;
}

function mustSpace(sets: RuleSets, direction: WindowsDirection): HeaderSpace {
  const must = boxOf(sets, direction, 'must');
  const empty = Object.values(must).some((set: readonly unknown[]) => set.length === 0);
  return empty ? [] : [must];
}
