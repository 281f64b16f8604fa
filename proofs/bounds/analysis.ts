/** Random devices whose lines and translations are known, half known or unknown: every way the doubts can go is tried. */
import fc from 'fast-check';
import { forward } from '../../src/analysis/device.js';
import { sentTraffic, type Traffic } from '../../src/analysis/traffic.js';
import type { DeviceConfig } from '../../src/model/device.js';
import type { Packet } from '../../src/model/header-space.js';
import { everyPacket, firewalls, wholeUniverse } from '../../__tests__/analysis/random-devices.js';
import { forwardOutcomes } from '../../__tests__/analysis/slow-evaluator.js';
import { describePacket, mayArrive, tells } from '../packet-walk/compare.js';
import type { Counterexample, Proof, ProofOutcome, ProofRequest } from '../types.js';

const BATCH = 50;
const ENOUGH = 3;
const PASSAGE = { device: 'device', role: 'network', ingress: 'a', egress: 'b' } as const;

/** See the promise. */
export const boundsOfAnalysis: Proof = {
  id: 'bounds-analysis',
  promise: 'Whatever a doubtful line or translation of a device turns out to mean, what surely passes passes, and nothing passes that is not possible.',
  unit: 'packets at a device with doubts',
  cases: { quick: 25_000, boxed: 1_000_000, campaign: 5_000_000 },
  run: (request) => Promise.resolve(run(request)),
};

function run({ seed, cases, progress }: ProofRequest): ProofOutcome {
  const counterexamples: Counterexample[] = [];
  const counts = { devices: 0, 'surely pass': 0, 'in doubt': 0, 'surely blocked': 0 };
  let tried = 0;
  for (let batch = 0; tried < cases && counterexamples.length < ENOUGH; batch += 1) {
    const own = batch === 0 ? seed : (seed + batch * 7919) % 2 ** 31;
    for (const config of fc.sample(firewalls, { seed: own, numRuns: BATCH })) {
      const pieces = forward({ name: 'device', config, location: config.location }, [sentTraffic(wholeUniverse)], PASSAGE);
      counts.devices += 1;
      for (const packet of everyPacket) {
        const telling = pieces.filter((piece) => mayArrive(piece, packet));
        counts[telling.length === 0 ? 'surely blocked' : telling.some(({ certain }) => certain) ? 'surely pass' : 'in doubt'] += 1;
        tried += 1;
        const message = broken(config, telling, packet);
        if (message !== undefined && counterexamples.length < ENOUGH) counterexamples.push({ seed: own, text: describe(config, packet, message) });
      }
    }
    progress(tried);
  }
  return { tried, counterexamples, counts };
}

function broken(config: DeviceConfig, telling: readonly Traffic[], packet: Packet): string | undefined {
  const outcomes = forwardOutcomes(config, packet, PASSAGE);
  const arriving = outcomes.filter((outcome) => outcome !== undefined);
  if (!arriving.every((outcome) => telling.some((piece) => tells(piece, packet, outcome.packet)))) return 'it may pass, and that is not said';
  const promising = telling.filter((piece) => piece.certain);
  if (promising.length === 0) return undefined;
  if (arriving.length < outcomes.length) return 'it may be dropped, and it is said to pass surely';
  const isKept = arriving.every((outcome) => promising.some((piece) => tells(piece, packet, outcome.packet)));
  return isKept ? undefined : 'it may arrive elsewhere than it is said to arrive surely';
}

function describe({ filters, translations, families }: DeviceConfig, packet: Packet, message: string): string {
  const text = JSON.stringify({ families, filters, translations }, (_key, value: unknown) => (typeof value === 'bigint' ? `${value}` : value));
  return `${describePacket(packet)}: ${message}\n${text}`;
}
