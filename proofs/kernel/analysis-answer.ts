/** What the analysis says about packets: the sets that pass, worked out for all packets at once. */
import { forward, passHost, type SiteDevice } from '../../src/analysis/device.js';
import { sentTraffic, type Traffic } from '../../src/analysis/traffic.js';
import type { DeviceConfig, Hook } from '../../src/model/device.js';
import { box, spaceIncludes, type Box, type HeaderSpace, type Packet } from '../../src/model/header-space.js';
import { ALL_IPV4, ALL_IPV6 } from '../../src/model/ip-set.js';
import { oneNumber } from '../../src/model/number-set.js';
import type { Probe } from './frames.js';
import { placeOf } from './packet-walk.js';

/** Whether a packet passes, in the words of the analysis. */
export interface AnalysisAnswer {
  readonly mayPass: boolean;
  readonly surelyPasses: boolean;
}

/** More ways through the device than this are not asked for: every one is worked out for all packets. */
const MOST_PLACES = 3;

/**
 * Answers for packets of a device that translates nothing: undefined for a packet whose interfaces were not among the
 * first that were asked for.
 */
export function analysisOf(config: DeviceConfig): (probe: Probe) => AnalysisAnswer | undefined {
  const device: SiteDevice = { name: 'device', config, location: config.location };
  const known = new Map<string, { readonly may: HeaderSpace; readonly must: HeaderSpace }>();
  return (probe) => {
    const place = placeOf(probe, probe.packet);
    const key = [place.hook, place.ingress, place.egress].join(' ');
    let spaces = known.get(key);
    if (spaces === undefined) {
      if (known.size >= MOST_PLACES) return undefined;
      const everything = sentTraffic(box(probe.family === 4 ? { source: ALL_IPV4, destination: ALL_IPV4 } : { source: ALL_IPV6, destination: ALL_IPV6 }));
      spaces = spacesOf(pass(device, everything, place));
      known.set(key, spaces);
    }
    return { mayPass: spaceIncludes(spaces.may, probe.packet), surelyPasses: spaceIncludes(spaces.must, probe.packet) };
  };
}

/** The answer for one forwarded packet that the device may translate, to leave by a known interface. */
export function forwardedAnswer(config: DeviceConfig, packet: Packet, { ingress, egress }: { readonly ingress: string; readonly egress: string | undefined }): AnalysisAnswer {
  const device: SiteDevice = { name: 'device', config, location: config.location };
  const pieces = pass(device, sentTraffic(boxOf(packet)), { hook: 'forward', ingress, egress });
  return { mayPass: pieces.length > 0, surelyPasses: pieces.some(({ certain }) => certain) };
}

interface Place {
  readonly hook: Hook;
  readonly ingress: string | undefined;
  readonly egress: string | undefined;
}

function pass(device: SiteDevice, traffic: Traffic, { hook, ingress, egress }: Place): readonly Traffic[] {
  if (hook === 'forward') return forward(device, [traffic], { device: device.name, role: 'network', ingress, egress });
  const role = hook === 'input' ? 'destination-host' : 'source-host';
  return passHost(device, [traffic], { device: device.name, role, ingress, egress, hook, profile: undefined });
}

function spacesOf(pieces: readonly Traffic[]): { readonly may: HeaderSpace; readonly must: HeaderSpace } {
  return { may: pieces.map((piece) => piece.box), must: pieces.filter(({ certain }) => certain).map((piece) => piece.box) };
}

function boxOf(packet: Packet): Box {
  return box({
    source: [{ first: packet.source, last: packet.source }],
    destination: [{ first: packet.destination, last: packet.destination }],
    protocols: oneNumber(packet.protocol),
    sourcePorts: oneNumber(packet.sourcePort),
    destinationPorts: oneNumber(packet.destinationPort),
  });
}
