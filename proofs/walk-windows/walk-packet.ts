/** One packet and a host's firewall, rule by rule, in every way that what the text leaves open can be. */
import type { NetworkProfile } from '../../src/model/device.js';
import type { Packet } from '../../src/model/header-space.js';
import { untouched, type SlowAnswer, type Way } from '../packet-walk/types.js';
import { PROFILES, type ReadHost, type ReadProfile, type ReadRule } from './host.js';
import { addressInList, all, familyOf, icmpInList, portInList, protocolNumber, type Address, type Answer } from './match-tokens.js';

/** Answers one open question of one way the world can be. */
type Ask = () => boolean;

/** What becomes of a packet at the host. */
export function walkPacket(host: ReadHost, packet: Packet, way: Way): SlowAnswer {
  const profiles = way.profile === undefined ? PROFILES : [way.profile];
  const verdicts = new Set(profiles.flatMap((profile) => [...everyVerdict((ask) => passes(host, seenBy(packet, way, profile), ask))]));
  if (verdicts.size === 2) return { verdict: 'in-doubt', delivered: untouched(packet) };
  return verdicts.has(true) ? { verdict: 'pass', delivered: untouched(packet) } : { verdict: 'block' };
}

/** Runs an evaluation once for each way its questions can be answered, until both verdicts were seen. */
function everyVerdict(evaluate: (ask: Ask) => boolean): ReadonlySet<boolean> {
  const verdicts = new Set<boolean>();
  const pending: (readonly boolean[])[] = [[]];
  for (let given = pending.pop(); given !== undefined && verdicts.size < 2; given = pending.pop()) {
    const answers = [...given];
    let asked = 0;
    const verdict = evaluate(() => {
      const known = answers[asked];
      asked += 1;
      if (known !== undefined) return known;
      pending.push([...answers, true]);
      answers.push(false);
      return false;
    });
    verdicts.add(verdict);
  }
  return verdicts;
}

/** The packet as the host sees it: its own side and the peer's. */
interface Seen {
  readonly direction: 'in' | 'out';
  readonly profile: NetworkProfile;
  readonly protocol: number;
  readonly local: Address;
  readonly remote: Address;
  readonly localPort: number;
  readonly remotePort: number;
  readonly icmp: number;
  /** Undefined: whoever a rule names. */
  readonly receiver: Way['receiver'];
}

function seenBy(packet: Packet, { hook, receiver }: Way, profile: NetworkProfile): Seen {
  const isInbound = hook === 'host-input';
  const { source, destination, sourcePort, destinationPort, protocol } = packet;
  return {
    direction: isInbound ? 'in' : 'out',
    profile,
    protocol,
    local: familyOf(isInbound ? destination : source),
    remote: familyOf(isInbound ? source : destination),
    localPort: isInbound ? destinationPort : sourcePort,
    remotePort: isInbound ? sourcePort : destinationPort,
    icmp: destinationPort,
    receiver,
  };
}

function passes(host: ReadHost, seen: Seen, ask: Ask): boolean {
  const profile = host.profiles.find(({ name }) => name === seen.profile);
  if (profile === undefined || !profile.isKnown) return ask();
  if (!profile.isEnabled) return true;
  if (profile.hasDisabledInterfaces && ask()) return true;
  const isShielded = seen.direction === 'in' && profile.isShielded;
  const rules = host.rules.filter((rule) => rule.directions.includes(seen.direction) && rule.profiles.includes(seen.profile) && !(rule.isLocal && profile.localRules === 'do not count'));
  const some = (action: ReadRule['action']): boolean => rules.filter((rule) => rule.action === action || (rule.action === 'unknown' && action !== 'allow')).some((rule) => holds(ruleMatches(rule, seen, host.networks, profile), ask));
  if (!isShielded && some('bypass')) return true;
  if (some('block') || isShielded) return false;
  return some('allow') || (seen.direction === 'in' ? profile.inbound : profile.outbound) === 'allow';
}

function holds(answer: Answer, ask: Ask): boolean {
  return answer === 'yes' || (answer === 'maybe' && ask());
}

function ruleMatches(rule: ReadRule, seen: Seen, networks: ReadHost['networks'], profile: ReadProfile): Answer {
  const wanted = protocolNumber(rule.protocol);
  const hasPorts = wanted === 6 || wanted === 17;
  const isIcmp = wanted === 1 || wanted === 58;
  const statesPorts = [...rule.localPorts, ...rule.remotePorts].some((entry) => !/^(?:any|\*)$/iu.test(entry));
  const isDoubtful =
    rule.isUnsure || rule.service === '*' || rule.action === 'bypass' || rule.action === 'unknown' || rule.localOnlyMapping || (statesPorts && !hasPorts && !isIcmp) || isUncountable(rule, profile);
  return all([
    wanted === undefined ? 'yes' : wanted === -1 ? 'maybe' : wanted === seen.protocol ? 'yes' : 'no',
    isReceiver(rule, seen.receiver) ? 'yes' : 'no',
    addressInList(seen.local, rule.localAddresses, networks),
    rule.localOnlyMapping ? 'maybe' : addressInList(seen.remote, rule.remoteAddresses, networks),
    hasPorts ? portInList(seen.localPort, rule.localPorts) : 'yes',
    hasPorts && !rule.localOnlyMapping ? portInList(seen.remotePort, rule.remotePorts) : 'yes',
    isIcmp ? icmpInList(seen.icmp, rule.icmpTypes) : 'yes',
    isDoubtful ? 'maybe' : 'yes',
  ]);
}

/** A rule for a program or a service is for nobody else. */
function isReceiver({ program, service }: ReadRule, receiver: Way['receiver']): boolean {
  if (receiver === undefined) return true;
  return (program === undefined || program === receiver.program) && (service === undefined || service === '*' || service === receiver.service);
}

/** Local rules that a policy may have switched off: which of them, nobody says for sure. */
function isUncountable(rule: ReadRule, profile: ReadProfile): boolean {
  if (!rule.isLocal) return false;
  if (profile.localRules === 'may count') return true;
  const wanted = protocolNumber(rule.protocol);
  if ((wanted !== 6 && wanted !== 17) || rule.service !== undefined) return false;
  const opensProgram = rule.program !== undefined && rule.localPorts.length === 0;
  const opensPort = rule.program === undefined && rule.localPorts.length === 1;
  return (opensProgram && !profile.userPrograms) || (opensPort && !profile.userPorts);
}
