/**
 * What devices do with one packet, told slowly and without sets of packets: lines one after the other, every doubt
 * both ways. It shares no arithmetic with the analysis, so the two can be held against each other.
 */
import type { DeviceConfig, Filter, Hook, InterfaceMatch, Line, Match, NetworkProfile, Translation } from '../../src/model/device.js';
import type { Packet } from '../../src/model/header-space.js';
import type { IpSet } from '../../src/model/ip-set.js';

/** The circumstances of a packet that its header does not tell. */
export interface Circumstances {
  readonly ingress: string | undefined;
  readonly egress: string | undefined;
  /** The destination translation that changed the packet at this device. */
  readonly translatedBy?: string | undefined;
}

/** A packet on its way, and the translation that changed its destination at the present device. */
export interface Outcome {
  readonly packet: Packet;
  readonly translatedBy: string | undefined;
}

type Answer = 'yes' | 'no' | 'either';

const PORTS_OF_SOURCE_TRANSLATION = [0, 1, 2, 3];

/** Whether a filter lets one packet pass: every answer that some resolution of the doubts gives. */
export function filterAnswers(filter: Filter, packet: Packet, at: Circumstances): ReadonlySet<'permit' | 'deny'> {
  if (!holdsAddress(filter.universe, packet.destination)) return new Set(['permit']);
  const answers = new Set<'permit' | 'deny'>();
  for (const line of filter.lines) {
    const answer = lineMatches(line, packet, at);
    if (answer !== 'no') answers.add(line.action);
    if (answer === 'yes') return answers;
  }
  return answers.add(filter.defaultAction);
}

/** Whether one line matches one packet. */
export function lineMatches(line: Line, packet: Packet, at: Circumstances): Answer {
  if (!meetsTranslation(line.translations, at.translatedBy)) return 'no';
  return every([matchAnswer(line.match, packet), interfaceAnswer(line.ingress, at.ingress), interfaceAnswer(line.egress, at.egress)]);
}

function meetsTranslation(wanted: readonly string[] | undefined, translatedBy: string | undefined): boolean {
  if (wanted === undefined) return true;
  return wanted.length === 0 ? translatedBy === undefined : wanted.some((id) => id === translatedBy);
}

/** What becomes of one packet that a firewall is to pass on; `undefined` among the outcomes: it may be dropped. */
export function forwardOutcomes(config: DeviceConfig, packet: Packet, at: Circumstances): readonly (Outcome | undefined)[] {
  return translations(config, { packet, translatedBy: undefined }, { at, field: 'destination' })
    .flatMap((one) => filtered(config, one, { at, hook: 'forward', profile: undefined }))
    .flatMap((one): readonly (Outcome | undefined)[] => (one === undefined ? [one] : translations(config, one, { at, field: 'source' })));
}

/** Whether a host's firewall lets one packet in or out, in a profile that may not be known. */
export function hostOutcomes(
  config: DeviceConfig,
  packet: Packet,
  { at, hook, profile }: { readonly at: Circumstances; readonly hook: Hook; readonly profile: NetworkProfile | undefined },
): readonly (Outcome | undefined)[] {
  const profiles: readonly NetworkProfile[] = profile === undefined ? ['domain', 'private', 'public'] : [profile];
  return profiles.flatMap((one) => filtered(config, { packet, translatedBy: undefined }, { at, hook, profile: one }));
}

interface FilterQuestion {
  readonly at: Circumstances;
  readonly hook: Hook;
  readonly profile: NetworkProfile | undefined;
}

function filtered(config: DeviceConfig, outcome: Outcome, { at, hook, profile }: FilterQuestion): readonly (Outcome | undefined)[] {
  const { packet, translatedBy } = outcome;
  const isIpv4 = packet.destination >= 0xffff_0000_0000n && packet.destination <= 0xffff_ffff_ffffn;
  let passes: Answer = config.families.includes(isIpv4 ? 4 : 6) ? 'yes' : 'either';
  for (const filter of config.filters) {
    if (!filter.hooks.includes(hook)) continue;
    if (filter.profile !== undefined && filter.profile !== profile) continue;
    const answers = filterAnswers(filter, packet, { ...at, translatedBy });
    passes = every([passes, answers.size === 2 ? 'either' : answers.has('permit') ? 'yes' : 'no']);
  }
  if (passes === 'no') return [undefined];
  return passes === 'yes' ? [outcome] : [outcome, undefined];
}

interface TranslationQuestion {
  readonly at: Circumstances;
  readonly field: Translation['field'];
}

function translations(config: DeviceConfig, outcome: Outcome, { at, field }: TranslationQuestion): readonly Outcome[] {
  const outcomes: Outcome[] = [];
  for (const translation of config.translations) {
    if (translation.field !== field) continue;
    const answer = every([
      meetsTranslation(translation.translations, outcome.translatedBy) ? 'yes' : 'no',
      matchAnswer(translation.match, outcome.packet),
      interfaceAnswer(translation.ingress, at.ingress),
      interfaceAnswer(translation.egress, at.egress),
    ]);
    if (answer !== 'no') outcomes.push(...changed(config, outcome, { translation, at }));
    if (answer === 'yes') return outcomes;
  }
  return [...outcomes, outcome];
}

interface Change {
  readonly translation: Translation;
  readonly at: Circumstances;
}

function changed(config: DeviceConfig, outcome: Outcome, { translation, at }: Change): readonly Outcome[] {
  const { target } = translation;
  if (target === 'none') return [outcome];
  const { packet } = outcome;
  const addresses = addressesOf(config, target.addresses, at);
  if (translation.field === 'source') {
    return addresses.flatMap((source) =>
      PORTS_OF_SOURCE_TRANSLATION.map((sourcePort) => ({ ...outcome, packet: { ...packet, source, sourcePort } })),
    );
  }
  const first = translation.match.may[0]?.destination[0]?.first ?? 0n;
  const firstPort = translation.match.may[0]?.destinationPorts[0]?.first ?? 0;
  const ports = target.ports === undefined ? [packet.destinationPort] : numbersBetween(target.ports.first, target.ports.last);
  const ends =
    target.mapping === 'any'
      ? addresses.flatMap((destination) => ports.map((destinationPort) => ({ destination, destinationPort })))
      : [
          {
            destination: (addresses[0] ?? 0n) + packet.destination - first,
            destinationPort: target.ports === undefined ? packet.destinationPort : target.ports.first + packet.destinationPort - firstPort,
          },
        ];
  return ends.map((end) => ({ packet: { ...packet, ...end }, translatedBy: translation.id }));
}

function addressesOf(config: DeviceConfig, addresses: IpSet | 'egress-interface' | 'ingress-interface', at: Circumstances): readonly bigint[] {
  if (typeof addresses !== 'string') return addresses.flatMap((range) => addressesBetween(range.first, range.last));
  const name = addresses === 'egress-interface' ? at.egress : at.ingress;
  return config.interfaces.find((one) => one.name === name)?.addresses.map(({ address }) => address) ?? [];
}

function matchAnswer({ must, may }: Match, packet: Packet): Answer {
  if (isIn(must, packet)) return 'yes';
  return isIn(may, packet) ? 'either' : 'no';
}

/** True when one packet is in one of the boxes. */
export function isIn(boxes: Match['may'], packet: Packet): boolean {
  return boxes.some(
    (one) =>
      holdsAddress(one.source, packet.source) &&
      holdsAddress(one.destination, packet.destination) &&
      holdsNumber(one.protocols, packet.protocol) &&
      holdsNumber(one.sourcePorts, packet.sourcePort) &&
      holdsNumber(one.destinationPorts, packet.destinationPort),
  );
}

function interfaceAnswer(condition: InterfaceMatch | undefined, name: string | undefined): Answer {
  if (condition === undefined) return 'yes';
  if (name === undefined) return 'either';
  const isNamed = condition.patterns.some((pattern) => (pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern));
  return isNamed !== condition.negated ? 'yes' : 'no';
}

function every(answers: readonly Answer[]): Answer {
  if (answers.includes('no')) return 'no';
  return answers.includes('either') ? 'either' : 'yes';
}

function holdsAddress(ranges: IpSet, address: bigint): boolean {
  return ranges.some((range) => range.first <= address && address <= range.last);
}

function holdsNumber(ranges: readonly { readonly first: number; readonly last: number }[], value: number): boolean {
  return ranges.some((range) => range.first <= value && value <= range.last);
}

function addressesBetween(first: bigint, last: bigint): readonly bigint[] {
  return Array.from({ length: Number(last - first) + 1 }, (_unused, index) => first + BigInt(index));
}

function numbersBetween(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_unused, index) => first + index);
}
