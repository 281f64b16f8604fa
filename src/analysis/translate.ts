/**
 * Address translation. Destinations change before the filters of a device, sources after them; in each list the
 * first translation that matches applies. Traffic that may or may not be translated goes on both ways, in doubt.
 */
import type { DeviceConfig, Doubt, Translation, TranslationTarget } from '../model/device.js';
import { intersectSpaces, spacesOverlap, subtractSpaces, type Box, type HeaderSpace } from '../model/header-space.js';
import { ALL_ADDRESSES, countIps, ipSet, type IpSet } from '../model/ip-set.js';
import { ALL_PORTS, type NumberSet } from '../model/number-set.js';
import type { Passage } from './filter.js';
import { both, matchInterface, type ThreeValued } from './interface-match.js';
import type { Shift, Step, Traffic } from './traffic.js';

/** The traffic after the destination translations of a device. */
export function translateDestinations(device: DeviceConfig, traffic: Traffic, passage: Passage): readonly Traffic[] {
  const { translatedBy: _earlierDevice, ...fresh } = traffic;
  return applyTranslations({ device, traffic: fresh, passage, field: 'destination' });
}

/** The traffic after the source translations of a device. */
export function translateSources(device: DeviceConfig, traffic: Traffic, passage: Passage): readonly Traffic[] {
  return applyTranslations({ device, traffic, passage, field: 'source' });
}

interface Application {
  readonly device: DeviceConfig;
  readonly traffic: Traffic;
  readonly passage: Passage;
  readonly field: Translation['field'];
}

function applyTranslations({ device, traffic, passage, field }: Application): readonly Traffic[] {
  const results: Traffic[] = [];
  let left: HeaderSpace = [traffic.box];
  const doubtful: { readonly space: HeaderSpace; readonly doubts: readonly Doubt[] }[] = [];
  for (const translation of device.translations) {
    if (translation.field !== field || left.length === 0) continue;
    const applies = both(matchInterface(translation.ingress, passage.ingress), matchInterface(translation.egress, passage.egress));
    if (applies === 'no') continue;
    const may = intersectSpaces(left, translation.match.may);
    if (may.length === 0) continue;
    const must = surelyMatched(translation, applies, left);
    const isExact = must.length > 0 && subtractSpaces(may, must).length === 0;
    for (const box of may) {
      const sure = isExact && !doubtful.some((entry) => spacesOverlap([box], entry.space));
      results.push(translated({ translation, device, passage, traffic: doubted({ ...traffic, box }, sure, translation.doubts) }));
    }
    left = subtractSpaces(left, must);
    if (!isExact) doubtful.push({ space: subtractSpaces(may, must), doubts: translation.doubts });
  }
  return [...results, ...untranslated(traffic, left, doubtful)];
}

function surelyMatched(translation: Translation, applies: ThreeValued, left: HeaderSpace): HeaderSpace {
  return applies === 'yes' ? intersectSpaces(left, translation.match.must) : [];
}

function doubted(traffic: Traffic, sure: boolean, doubts: readonly Doubt[]): Traffic {
  return sure ? traffic : { ...traffic, certain: false, doubts: [...traffic.doubts, ...doubts] };
}

function untranslated(
  traffic: Traffic,
  left: HeaderSpace,
  doubtful: readonly { readonly space: HeaderSpace; readonly doubts: readonly Doubt[] }[],
): readonly Traffic[] {
  const open = doubtful.flatMap((entry) => entry.space);
  const doubts = doubtful.flatMap((entry) => entry.doubts);
  const sure = subtractSpaces(left, open).map((box) => ({ ...traffic, box }));
  const unsure = intersectSpaces(left, open).map((box) => doubted({ ...traffic, box }, false, doubts));
  return [...sure, ...unsure];
}

interface Rewriting {
  readonly translation: Translation;
  readonly device: DeviceConfig;
  readonly passage: Passage;
  readonly traffic: Traffic;
}

function translated({ translation, device, passage, traffic }: Rewriting): Traffic {
  const { target } = translation;
  if (target === 'none') return traffic;
  const step: Step = {
    device: passage.device,
    role: passage.role,
    filter: '',
    line: undefined,
    translation,
    action: 'translate',
    location: translation.location,
  };
  const moved = { ...traffic, steps: [...traffic.steps, step] };
  const addresses = targetAddresses(target, device, passage);
  if (translation.field === 'source') return withSource(moved, addresses);
  return { ...withDestination(moved, { translation, target, addresses }), translatedBy: translation.id };
}

/** The addresses a packet gets; all addresses when an interface's own are not known. */
function targetAddresses(target: TranslationTarget, device: DeviceConfig, passage: Passage): IpSet {
  if (typeof target.addresses !== 'string') return target.addresses;
  const name = target.addresses === 'egress-interface' ? passage.egress : passage.ingress;
  const own = device.interfaces.find((candidate) => candidate.name === name)?.addresses ?? [];
  return own.length === 0 ? ALL_ADDRESSES : ipSet(own.map(({ address }) => ({ first: address, last: address })));
}

function withSource(traffic: Traffic, addresses: IpSet): Traffic {
  const sentSource = traffic.sentSource ?? traffic.box.source;
  return {
    ...traffic,
    sentSource,
    certain: traffic.certain && countIps(addresses) === 1n,
    box: { ...traffic.box, source: addresses, sourcePorts: ALL_PORTS },
  };
}

interface DestinationChange {
  readonly translation: Translation;
  readonly target: TranslationTarget;
  readonly addresses: IpSet;
}

function withDestination(traffic: Traffic, { translation, target, addresses }: DestinationChange): Traffic {
  const { box } = traffic;
  const shift = target.mapping === 'offset' ? shiftOf(translation, target, addresses) : undefined;
  const moved: Box =
    shift === undefined
      ? { ...box, destination: addresses, destinationPorts: target.ports === undefined ? box.destinationPorts : [target.ports] }
      : { ...box, destination: moveIps(box.destination, shift.address), destinationPorts: moveNumbers(box.destinationPorts, shift.port) };
  const isOneEnd = countIps(moved.destination) === 1n && (target.ports === undefined || target.ports.first === target.ports.last);
  return {
    ...traffic,
    certain: traffic.certain && (shift !== undefined || isOneEnd),
    sentDestination: { addresses: box.destination, ports: box.destinationPorts, shift: combined(traffic, shift) },
    box: moved,
  };
}

function combined(traffic: Traffic, shift: Shift | undefined): Shift | undefined {
  const earlier = traffic.sentDestination;
  if (earlier === undefined || shift === undefined) return shift;
  if (earlier.shift === undefined) return undefined;
  return { address: earlier.shift.address + shift.address, port: earlier.shift.port + shift.port };
}

/** Both sides of a position-wise translation are one range of the same size: see `TranslationTarget.mapping`. */
function shiftOf(translation: Translation, target: TranslationTarget, addresses: IpSet): Shift | undefined {
  const [matched, ...others] = translation.match.may;
  const from = matched?.destination[0];
  const to = addresses[0];
  if (from === undefined || to === undefined || others.length > 0) return undefined;
  if (matched?.destination.length !== 1 || addresses.length !== 1 || from.last - from.first !== to.last - to.first) return undefined;
  const fromPort = matched?.destinationPorts[0]?.first ?? 0;
  return { address: to.first - from.first, port: target.ports === undefined ? 0 : target.ports.first - fromPort };
}

function moveIps(set: IpSet, offset: bigint): IpSet {
  return set.map((range) => ({ first: range.first + offset, last: range.last + offset }));
}

function moveNumbers(set: NumberSet, offset: number): NumberSet {
  return set.map((range) => ({ first: range.first + offset, last: range.last + offset }));
}
