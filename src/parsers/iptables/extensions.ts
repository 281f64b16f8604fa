import type { Match } from '../../model/device.js';
import { box, EVERYTHING, NOTHING, PROTOCOL, type HeaderSpace } from '../../model/header-space.js';
import type { IpSet } from '../../model/ip-set.js';
import { ALL_PORTS, numberSet, subtractNumbers, type NumberSet } from '../../model/number-set.js';
import { parseAddressRange } from './addresses.js';
import { applyAddressType } from './address-type.js';
import { doubt, narrowAddresses, narrowMatch, narrowPorts, narrowProtocols, type ConditionDraft, type RuleContext, type Tracking } from './condition-draft.js';
import { parseIcmpType } from './names.js';
import { parsePortList, parsePortRange } from './ports.js';
import type { Extension, Option } from './ruleset.js';
import { applySets } from './set-condition.js';
import { matchesFirstSegment } from './tcp-flags.js';

const MODULE_PROTOCOLS: ReadonlyMap<string, number> = new Map([
  ['tcp', PROTOCOL.tcp], ['udp', PROTOCOL.udp], ['udplite', 136], ['sctp', PROTOCOL.sctp], ['dccp', 33],
]);

/** Protocols that multiport accepts: TCP, UDP, DCCP, SCTP and UDP-Lite. */
const PORT_PROTOCOLS: NumberSet = numberSet([6, 17, 33, 132, 136].map((value) => ({ first: value, last: value })));

/** Narrows a condition by one `-m` module. What cannot be evaluated becomes a doubt. */
export function applyExtension(draft: ConditionDraft, extension: Extension): void {
  const protocol = MODULE_PROTOCOLS.get(extension.name);
  if (protocol !== undefined) {
    narrowProtocols(draft, [{ first: protocol, last: protocol }], false);
    for (const option of extension.options) applyTransportOption(draft, option);
    return;
  }
  switch (extension.name) {
    case 'comment':
      return;
    case 'multiport':
      narrowProtocols(draft, PORT_PROTOCOLS, false);
      for (const option of extension.options) applyMultiport(draft, option);
      return;
    case 'iprange':
      for (const option of extension.options) applyAddressRange(draft, option);
      return;
    case 'icmp':
    case 'icmp6':
    case 'icmpv6':
      applyIcmp(draft, extension);
      return;
    case 'state':
    case 'conntrack':
      for (const option of extension.options) applyConntrackOption(draft, option);
      return;
    case 'addrtype':
      applyAddressType(draft, extension.options);
      return;
    case 'recent':
      applyRecent(draft, extension);
      return;
    case 'set':
      applySets(draft, extension.options);
      return;
    default:
      doubt(draft, 'doubt.unevaluable', { what: `-m ${extension.name.slice(0, 60)}` });
  }
}

function applyTransportOption(draft: ConditionDraft, option: Option): void {
  const { name, values, negated } = option;
  switch (name) {
    case '--sport':
    case '--source-port':
    case '--dport':
    case '--destination-port': {
      const range = parsePortRange(values[0] ?? '');
      if (range === undefined) break;
      narrowPorts(draft, name.startsWith('--s') ? 'sourcePorts' : 'destinationPorts', { ports: [range], negated });
      return;
    }
    case '--syn':
    case '--tcp-flags': {
      const matches = name === '--syn' ? true : matchesFirstSegment(values);
      if (matches === undefined) break;
      if (matches === negated) draft.never = true;
      return;
    }
    default:
      doubt(draft, 'doubt.unevaluable', { what: name });
      return;
  }
  doubt(draft, 'iptables.value_in_doubt', { option: name });
}

function applyMultiport(draft: ConditionDraft, option: Option): void {
  const ports = parsePortList(option.values[0] ?? '');
  const { name, negated } = option;
  if (ports === undefined) {
    doubt(draft, 'iptables.value_in_doubt', { option: name });
  } else if (name === '--ports') {
    const others = subtractNumbers(ALL_PORTS, ports);
    const either: HeaderSpace = [box({ sourcePorts: ports }), box({ sourcePorts: others, destinationPorts: ports })];
    const neither: HeaderSpace = [box({ sourcePorts: others, destinationPorts: others })];
    const space = (negated ? neither : either).filter((each) => each.sourcePorts.length > 0 && each.destinationPorts.length > 0);
    draft.further.push({ must: space, may: space });
  } else {
    narrowPorts(draft, name.startsWith('--s') ? 'sourcePorts' : 'destinationPorts', { ports, negated });
  }
}

function applyAddressRange(draft: ConditionDraft, option: Option): void {
  const range = parseAddressRange(option.values[0] ?? '');
  if (range === undefined) {
    doubt(draft, 'iptables.value_in_doubt', { option: option.name });
    return;
  }
  const ips: IpSet = [range];
  narrowAddresses(draft, option.name === '--src-range' ? 'source' : 'destination', { ips, negated: option.negated });
}

function applyIcmp(draft: ConditionDraft, extension: Extension): void {
  const isVersion4 = extension.name === 'icmp';
  const protocol = isVersion4 ? PROTOCOL.icmp : PROTOCOL.icmpv6;
  narrowProtocols(draft, [{ first: protocol, last: protocol }], false);
  for (const { name, values, negated } of extension.options) {
    const type = parseIcmpType(values[0] ?? '', isVersion4 ? 4 : 6);
    if (type === undefined) doubt(draft, 'iptables.value_in_doubt', { option: name });
    else if (type === 'any') draft.never ||= negated;
    else {
      const base = type.type * 256;
      narrowPorts(draft, 'destinationPorts', { ports: [{ first: base + type.firstCode, last: base + type.lastCode }], negated });
    }
  }
}

const STATES = new Set(['NEW', 'ESTABLISHED', 'RELATED', 'INVALID', 'UNTRACKED', 'DNAT', 'SNAT']);

function applyConntrackOption(draft: ConditionDraft, option: Option): void {
  const value = (option.values[0] ?? '').toUpperCase();
  if (option.name === '--state' || option.name === '--ctstate') {
    applyStates(draft, { states: value.split(','), negated: option.negated });
  } else if (option.name === '--ctdir' && (value === 'ORIGINAL' || value === 'REPLY')) {
    if ((value === 'ORIGINAL') === option.negated) draft.never = true;
  } else doubt(draft, 'doubt.unevaluable', { what: option.name });
}

/**
 * The packet that opens a connection is NEW, or UNTRACKED after a NOTRACK rule; never ESTABLISHED, RELATED or
 * INVALID. DNAT holds when a destination translation changed it.
 */
function applyStates(draft: ConditionDraft, { states, negated }: { states: readonly string[]; negated: boolean }): void {
  const wanted = new Set(states);
  const names = states.join(',').slice(0, 80);
  if (states.some((state) => !STATES.has(state))) {
    doubt(draft, 'iptables.value_in_doubt', { option: '--ctstate' });
    return;
  }
  if (draft.context.table === 'raw') {
    // The raw table runs before connection tracking has seen the packet.
    doubt(draft, 'iptables.state_in_doubt', { states: names });
    return;
  }
  // mangle sees arriving packets before nat changes their destination.
  if (runsBeforeNat(draft.context)) wanted.delete('DNAT');
  const match = trackedMatch(wanted, draft.context.tracking);
  const unresolved = !wanted.has('NEW') && (wanted.has('SNAT') || (wanted.has('DNAT') && match.may.length > 0));
  if (unresolved || (wanted.has('DNAT') && draft.translated !== undefined)) {
    doubt(draft, 'iptables.state_in_doubt', { states: names });
    return;
  }
  if (wanted.has('DNAT') && !wanted.has('NEW')) {
    draft.translated = negated ? 'never' : 'only';
    return;
  }
  if (match.must !== match.may) draft.doubts.push({ code: 'iptables.state_in_doubt', parameters: { states: names }, location: draft.location });
  narrowMatch(draft, match, negated);
}

function runsBeforeNat({ table, hook }: RuleContext): boolean {
  return table === 'mangle' && (hook === 'PREROUTING' || hook === 'OUTPUT');
}

function trackedMatch(wanted: ReadonlySet<string>, { tracked, untracked }: Tracking): Match {
  if (wanted.has('NEW')) return { must: wanted.has('UNTRACKED') ? EVERYTHING : tracked, may: EVERYTHING };
  if (wanted.has('UNTRACKED') && untracked.length > 0) return { must: NOTHING, may: untracked };
  return { must: NOTHING, may: NOTHING };
}

/** `--set` always matches (iptables-extensions(8)); the other modes ask a list that the kernel keeps. */
function applyRecent(draft: ConditionDraft, extension: Extension): void {
  const set = extension.options.find((option) => option.name === '--set');
  if (set === undefined) doubt(draft, 'doubt.unevaluable', { what: '-m recent' });
  else if (set.negated) draft.never = true;
}
