/**
 * Address translation. Destinations change before the filters of a device, sources after them; in each list the
 * first translation that matches applies. Traffic that may or may not be translated goes on both ways, in doubt.
 */
import type { DeviceConfig, Doubt, Translation, TranslationTarget } from '../model/device.js';
import { intersectSpaces, spacesOverlap, subtractSpaces, type HeaderSpace } from '../model/header-space.js';
import { ALL_IPV4, ALL_IPV6, countIps, intersectIps, ipSet, ipsOverlap, type IpSet } from '../model/ip-set.js';
import { ALL_PORTS, type NumberRange, type NumberSet } from '../model/number-set.js';
import { meetsTranslation, type Passage } from './filter.js';
import { both, matchInterface, type ThreeValued } from './interface-match.js';
import type { SentDestination, Step, Traffic } from './traffic.js';

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

/** What an earlier translation may have taken, and why it is not known. */
interface Doubtful {
  readonly space: HeaderSpace;
  readonly doubts: readonly Doubt[];
}

function applyTranslations({ device, traffic, passage, field }: Application): readonly Traffic[] {
  const results: Traffic[] = [];
  let left: HeaderSpace = [traffic.box];
  const doubtful: Doubtful[] = [];
  for (const translation of device.translations) {
    if (translation.field !== field || left.length === 0 || !meetsTranslation(translation, traffic)) continue;
    const applies = both(matchInterface(translation.ingress, passage.ingress), matchInterface(translation.egress, passage.egress));
    const may = applies === 'no' ? [] : intersectSpaces(left, translation.match.may);
    if (may.length === 0) continue;
    const must = applies === 'yes' ? intersectSpaces(left, translation.match.must) : [];
    const unsure: Doubtful = { space: subtractSpaces(may, must), doubts: doubtsOf(translation, applies) };
    for (const piece of [...splitDoubtful(traffic, must, doubtful), ...splitDoubtful(traffic, unsure.space, [...doubtful, unsure])]) {
      results.push(translated({ translation, device, passage, traffic: piece }));
    }
    left = subtractSpaces(left, must);
    if (unsure.space.length > 0) doubtful.push(unsure);
  }
  return [...results, ...splitDoubtful(traffic, left, doubtful)];
}

function doubtsOf({ label, doubts, location }: Translation, applies: ThreeValued): readonly Doubt[] {
  return applies === 'yes' ? doubts : [...doubts, { code: 'analysis.unknown_interface', parameters: { line: label }, location }];
}

/** The traffic in a space: surely there, but for what an earlier translation may have taken. */
function splitDoubtful(traffic: Traffic, space: HeaderSpace, doubtful: readonly Doubtful[]): readonly Traffic[] {
  if (doubtful.length === 0) return space.map((box) => ({ ...traffic, box }));
  const open = doubtful.flatMap((entry) => entry.space);
  const sure = subtractSpaces(space, open).map((box) => ({ ...traffic, box }));
  const unsure = subtractSpaces(space, sure.map(({ box }) => box)).map((box) => {
    const doubts = doubtful.filter((entry) => spacesOverlap([box], entry.space)).flatMap((entry) => entry.doubts);
    return { ...traffic, box, certain: false, doubts: [...traffic.doubts, ...doubts] };
  });
  return [...sure, ...unsure];
}

interface Rewriting {
  readonly translation: Translation;
  readonly device: DeviceConfig;
  readonly passage: Passage;
  readonly traffic: Traffic;
}

function translated(rewriting: Rewriting): Traffic {
  const { translation, passage, traffic } = rewriting;
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
  const addresses = targetAddresses(target, rewriting);
  if (translation.field === 'source') return withSource(moved, addresses);
  return { ...withDestination(moved, { translation, target, addresses }), translatedBy: translation.id };
}

/** The addresses a packet gets; all of its family when an interface's own are not known. */
function targetAddresses(target: TranslationTarget, { device, passage, traffic }: Rewriting): IpSet {
  const family = ipsOverlap(traffic.box.destination, ALL_IPV4) ? ALL_IPV4 : ALL_IPV6;
  if (typeof target.addresses !== 'string') return target.addresses;
  const name = target.addresses === 'egress-interface' ? passage.egress : passage.ingress;
  const own = device.interfaces.find((candidate) => candidate.name === name)?.addresses ?? [];
  const known = intersectIps(ipSet(own.map(({ address }) => ({ first: address, last: address }))), family);
  return known.length === 0 ? family : known;
}

function withSource(traffic: Traffic, addresses: IpSet): Traffic {
  const { source, sourcePorts } = traffic.box;
  return {
    ...traffic,
    sentSource: traffic.sentSource ?? { addresses: source, ports: sourcePorts },
    sourcePool: { addresses, ports: ALL_PORTS },
    box: { ...traffic.box, source: addresses, sourcePorts: ALL_PORTS },
  };
}

interface DestinationChange {
  readonly translation: Translation;
  readonly target: TranslationTarget;
  readonly addresses: IpSet;
}

function withDestination(traffic: Traffic, change: DestinationChange): Traffic {
  const { box } = traffic;
  const { addressShift, portShift } = shiftsOf(change);
  const destination = addressShift === undefined ? change.addresses : moveIps(box.destination, addressShift);
  const ports = change.target.ports === undefined ? box.destinationPorts : [change.target.ports];
  const destinationPorts = portShift === undefined ? ports : moveNumbers(box.destinationPorts, portShift);
  const isOneEnd = (addressShift !== undefined || countIps(destination) === 1n) && (portShift !== undefined || isOneNumber(ports));
  const moved = { ...traffic, box: { ...box, destination, destinationPorts }, sentDestination: combined(traffic, { addressShift, portShift }) };
  return isOneEnd || !traffic.certain ? { ...moved, certain: isOneEnd && traffic.certain } : doubtChoice(moved, change.translation);
}

function isOneNumber(ports: NumberSet): boolean {
  return ports.length === 1 && ports[0]?.first === ports[0]?.last;
}

/** One of several servers gets the packet: it surely arrives, but at none of them surely. */
function doubtChoice(traffic: Traffic, { label, location }: Translation): Traffic {
  const doubt: Doubt = { code: 'doubt.unevaluable', parameters: { what: label }, location };
  return { ...traffic, certain: false, doubts: [...traffic.doubts, doubt] };
}

type Shifts = Pick<SentDestination, 'addressShift' | 'portShift'>;

/** Destination as sent to the first device that translated it, in terms of what this device delivers. */
function combined(traffic: Traffic, { addressShift, portShift }: Shifts): SentDestination {
  const { destination, destinationPorts } = traffic.box;
  const earlier = traffic.sentDestination;
  if (earlier === undefined) return { addresses: destination, ports: destinationPorts, addressShift, portShift };
  const movedAddress = earlier.addressShift;
  const movedPort = earlier.portShift;
  return {
    addresses: movedAddress === undefined ? earlier.addresses : moveIps(destination, -movedAddress),
    ports: movedPort === undefined ? earlier.ports : moveNumbers(destinationPorts, -movedPort),
    addressShift: movedAddress === undefined || addressShift === undefined ? undefined : movedAddress + addressShift,
    portShift: movedPort === undefined || portShift === undefined ? undefined : movedPort + portShift,
  };
}

/** Both sides of a position-wise translation are one range of the same size: see `TranslationTarget.mapping`. */
function shiftsOf({ translation, target, addresses }: DestinationChange): Shifts {
  const keepsPort = target.ports === undefined ? 0 : undefined;
  const [matched, ...others] = translation.match.may;
  if (target.mapping === 'any' || matched === undefined || others.length > 0) return { addressShift: undefined, portShift: keepsPort };
  const [from, ...moreFrom] = matched.destination;
  const [to, ...moreTo] = addresses;
  const isOneRange = from !== undefined && to !== undefined && moreFrom.length === 0 && moreTo.length === 0;
  const addressShift = isOneRange && from.last - from.first === to.last - to.first ? to.first - from.first : undefined;
  return { addressShift, portShift: keepsPort ?? portShiftOf(matched.destinationPorts, target.ports) };
}

function portShiftOf([from, ...others]: NumberSet, to: NumberRange | undefined): number | undefined {
  if (from === undefined || to === undefined || others.length > 0) return undefined;
  return from.last - from.first === to.last - to.first ? to.first - from.first : undefined;
}

function moveIps(set: IpSet, offset: bigint): IpSet {
  return set.map((range) => ({ first: range.first + offset, last: range.last + offset }));
}

function moveNumbers(set: NumberSet, offset: number): NumberSet {
  return set.map((range) => ({ first: range.first + offset, last: range.last + offset }));
}
