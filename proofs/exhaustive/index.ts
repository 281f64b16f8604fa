/** Every packet of a small universe through devices whose lines are all known: nothing is sampled but the devices. */
import fc from 'fast-check';
import { forwardOutcomes, hostOutcomes } from '../../__tests__/analysis/slow-evaluator.js';
import { everyPacket, firewalls, hosts, wholeUniverse } from '../../__tests__/analysis/random-devices.js';
import { forward, passHost } from '../../src/analysis/device.js';
import { sentTraffic, type Traffic } from '../../src/analysis/traffic.js';
import type { DeviceConfig, Match } from '../../src/model/device.js';
import type { Packet } from '../../src/model/header-space.js';
import { describePacket, mayArrive, tells } from '../packet-walk/compare.js';
import type { Counterexample, Proof, ProofOutcome, ProofRequest } from '../types.js';

const BATCH = 50;
const ENOUGH = 3;
const PASSAGE = { device: 'device', role: 'network', ingress: 'a', egress: 'b' } as const;
const AT_HOST = { device: 'device', role: 'destination-host', ingress: 'a', egress: undefined, hook: 'input', profile: 'domain' } as const;

/** See the promise. */
export const exhaustive: Proof = {
  id: 'exhaustive',
  promise: 'In a universe of 256 packets, for devices without doubts, exactly those packets pass that a walk through lines and translations lets pass, and they pass surely.',
  unit: 'packets, every one of each device',
  cases: { quick: 25_600, boxed: 1_000_000, campaign: 6_000_000 },
  run: (request) => Promise.resolve(run(request)),
};

/** What one packet may become, by the slow walk. */
type Slow = (packet: Packet) => readonly ({ readonly packet: Packet } | undefined)[];

function run({ seed, cases, progress }: ProofRequest): ProofOutcome {
  const counterexamples: Counterexample[] = [];
  const counts = { 'rule sets': 0, pass: 0, blocked: 0 };
  let tried = 0;
  for (let batch = 0; tried < cases && counterexamples.length < ENOUGH; batch += 1) {
    const own = batch === 0 ? seed : (seed + batch * 7919) % 2 ** 31;
    const network = fc.sample(firewalls, { seed: own, numRuns: BATCH }).map(withoutDoubts).map((config) => ({ config, pieces: forward(deviceOf(config), [sentTraffic(wholeUniverse)], PASSAGE), slow: ((packet) => forwardOutcomes(config, packet, PASSAGE)) satisfies Slow }));
    const host = fc.sample(hosts, { seed: own, numRuns: BATCH }).map(withoutDoubts).map((config) => ({ config, pieces: passHost(deviceOf(config), [sentTraffic(wholeUniverse)], AT_HOST), slow: ((packet) => hostOutcomes(config, packet, { at: AT_HOST, hook: 'input', profile: 'domain' })) satisfies Slow }));
    for (const { config, pieces, slow } of [...network, ...host]) {
      counts['rule sets'] += 1;
      for (const packet of everyPacket) {
        tried += 1;
        const outcomes = slow(packet);
        counts[outcomes.some((one) => one !== undefined) ? 'pass' : 'blocked'] += 1;
        const message = difference(pieces, packet, outcomes);
        if (message !== undefined && counterexamples.length < ENOUGH) counterexamples.push({ seed: own, text: describe(config, packet, message) });
      }
    }
    progress(tried);
  }
  return { tried, counterexamples, counts };
}

function deviceOf(config: DeviceConfig): { readonly name: string; readonly config: DeviceConfig; readonly location: DeviceConfig['location'] } {
  return { name: 'device', config, location: config.location };
}

/** The same device with every condition settled: what may match does. */
function withoutDoubts(config: DeviceConfig): DeviceConfig {
  const settled = ({ may }: Match): Match => ({ may, must: may });
  return {
    ...config,
    families: [4, 6],
    filters: config.filters.map((filter) => ({ ...filter, lines: filter.lines.map((line) => ({ ...line, match: settled(line.match), doubts: [] })) })),
    translations: config.translations.map((one) => ({ ...one, match: settled(one.match), doubts: [] })),
  };
}

/** A choice of the device itself (one of several servers, or of several source ports) is the only doubt that is left. */
function difference(pieces: readonly Traffic[], packet: Packet, outcomes: ReturnType<Slow>): string | undefined {
  const telling = pieces.filter((piece) => mayArrive(piece, packet));
  const arriving = outcomes.filter((one) => one !== undefined);
  if (arriving.length === 0) return telling.length === 0 ? undefined : 'it is dropped, and it is said to pass';
  const untold = arriving.find((one) => !telling.some((piece) => tells(piece, packet, one.packet)));
  if (untold !== undefined) return `it arrives as ${describePacket(untold.packet)}, and that is not said`;
  const isOne = outcomes.length === 1;
  return isOne && !telling.some((piece) => piece.certain) ? 'it surely passes, and it is said to be in doubt' : undefined;
}

function describe({ filters, translations }: DeviceConfig, packet: Packet, message: string): string {
  const text = JSON.stringify({ filters, translations }, (_key, value: unknown) => (typeof value === 'bigint' ? `${value}` : value));
  return `${describePacket(packet)}: ${message}\n${text}`;
}
