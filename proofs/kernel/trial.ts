/** One rule set and many packets: what the kernel does with each, and what the reading of the export says. */
import { formatIpAddress } from '../../src/model/ip-address.js';
import type { DeviceConfig } from '../../src/model/device.js';
import { recordsOf, type Probe } from './frames.js';
import { analysisOf, forwardedAnswer, type AnalysisAnswer } from './analysis-answer.js';
import { placeOf, waysOf, type Way } from './packet-walk.js';
import { readRecorder, startRecorder, type Record } from './recorder.js';
import type { Answer, Rig } from './rig.js';

/** A program that loads rule sets and prints them back, and our reader for what it prints. */
export interface Dialect {
  /** Programs that it needs. */
  readonly programs: readonly string[];
  /** Puts a rule set in force in place of the one before. */
  load(rig: Rig, text: string): Promise<Answer>;
  /** What the user would export. */
  save(rig: Rig): Promise<string>;
  /** The reading; undefined when nothing was left of it. */
  read(saved: string): DeviceConfig | undefined;
}

/** A packet of which the reading says something else than what the kernel did. */
export interface Disagreement {
  readonly probe: Probe;
  readonly passed: boolean;
  readonly text: string;
}

/** What the packets of one rule set showed. */
export interface Comparison {
  readonly verdicts: number;
  readonly passed: number;
  /** Packets for which the reading leaves both outcomes open. */
  readonly inDoubt: number;
  /** Packets for which the analysis was asked as well. */
  readonly analysed: number;
  readonly disagreements: readonly Disagreement[];
}

/** How a rule set is tried. */
export interface Trial {
  readonly rig: Rig;
  readonly dialect: Dialect;
  readonly text: string;
  readonly probes: readonly Probe[];
  /** What the reader is shown in place of the export as it is; used to hide conditions from it. */
  readonly veil?: (saved: string) => string;
  /** True when a packet left in doubt is a disagreement too. */
  readonly exact: boolean;
}

/** Loads, exports, reads, sends, compares. Undefined when the kernel refuses the rule set, or the packets do not arrive. */
export async function tryRuleSet(trial: Trial): Promise<Comparison | undefined> {
  const { rig, dialect, text, veil = (saved: string) => saved } = trial;
  const loaded = await dialect.load(rig, text);
  if (loaded.code !== 0) return undefined;
  const saved = veil(await dialect.save(rig));
  const device = dialect.read(saved);
  if (device === undefined) throw new Error(`nothing was read of:\n${saved}`);
  const record = await send(trial, device.translations.length > 0);
  return record === undefined ? undefined : compare(device, record, trial);
}

/** Busy machines lose packets before the first hook; then the lot is sent again. */
async function send({ rig, probes }: Trial, withDestinations: boolean): Promise<Record | undefined> {
  const records = recordsOf(probes);
  for (let attempt = 0; attempt < 5; attempt += 1) {
    await startRecorder(rig, { withDestinations });
    await rig.send(records);
    const record = await readRecorder(rig);
    if (record.arrived === probes.length) return record;
  }
  return undefined;
}

function compare(device: DeviceConfig, record: Record, { probes, exact }: Trial): Comparison {
  const disagreements: Disagreement[] = [];
  const analysis = analyst(device);
  let inDoubt = 0;
  let analysed = 0;
  for (const [index, probe] of probes.entries()) {
    const passed = record.passed.has(index + 1);
    const to = record.delivered.get(index + 1);
    const ways = waysOf(device, probe);
    const doubtful = ways.length > 1 || ways.some((way) => way.mayPass === way.mayStop);
    if (doubtful) inDoubt += 1;
    const sure = exact && !ways.every(({ doubts }) => isRightlyInDoubt(doubts));
    const possible = ways.some((way) => (passed ? way.mayPass && leadsTo(way, to) : way.mayStop));
    const answer = analysis(probe, ways);
    if (answer !== undefined) analysed += 1;
    const contradicts = answer !== undefined && (passed ? !answer.mayPass || (sure && !answer.surelyPasses) : answer.surelyPasses || (sure && answer.mayPass));
    if (possible && !(sure && doubtful) && !contradicts) continue;
    disagreements.push({ probe, passed, text: describe(probe, { passed, to, ways, answer: contradicts ? answer : undefined }) });
  }
  return { verdicts: probes.length, passed: record.passed.size, inDoubt, analysed, disagreements };
}

/**
 * Doubts that are right even where everything else has to be exact: a line of the model cannot say "every eth, but not
 * eth1"; kernels differ in what they know at postrouting; nft prints two rules alike that the kernel treats apart.
 */
const RIGHTLY_IN_DOUBT: ReadonlySet<string> = new Set([
  'iptables.interfaces_in_doubt', 'nftables.doubt_interfaces', 'iptables.postrouting_ingress', 'nftables.doubt_postrouting_ingress',
  'nftables.doubt_merged_negations',
]);

function isRightlyInDoubt(doubts: ReadonlySet<string>): boolean {
  return doubts.size > 0 && [...doubts].every((code) => RIGHTLY_IN_DOUBT.has(code));
}

/** So many packets of a device that translates are asked one by one; each is a question of its own. */
const MOST_TRANSLATED = 100;

/** Asks the analysis where it has an answer for a packet whose way through the device is known. */
function analyst(device: DeviceConfig): (probe: Probe, ways: readonly Way[]) => AnalysisAnswer | undefined {
  if (device.translations.length === 0) return analysisOf(device);
  let asked = 0;
  return (probe, [way, ...others]) => {
    if (way === undefined || others.length > 0 || way.hook !== 'forward' || asked >= MOST_TRANSLATED) return undefined;
    asked += 1;
    const { egress } = placeOf(probe, { ...probe.packet, destination: way.destination });
    return forwardedAnswer(device, probe.packet, { ingress: probe.origin, egress });
  };
}

interface Destination {
  readonly address: string;
  readonly port: number;
}

function leadsTo(way: Way, to: Destination | undefined): boolean {
  return to === undefined || (formatIpAddress(way.destination) === to.address && way.destinationPort === to.port);
}

interface Seen {
  readonly passed: boolean;
  readonly to: Destination | undefined;
  readonly ways: readonly Way[];
  /** Set when the analysis contradicts the kernel. */
  readonly answer: AnalysisAnswer | undefined;
}

function describe({ packet, origin, flags }: Probe, { passed, to, ways, answer }: Seen): string {
  const { source, destination, protocol, sourcePort, destinationPort } = packet;
  const head = `packet from ${origin}: ${formatIpAddress(source)} port ${sourcePort} to ${formatIpAddress(destination)} port ${destinationPort}, protocol ${protocol}, flags ${flags ?? 2}`;
  const kernel = `kernel: ${passed ? `passes${to === undefined ? '' : ` to ${to.address} port ${to.port}`}` : 'stopped'}`;
  const read = ways.slice(0, 6).map((way) => `reading: ${[way.mayPass ? 'may pass' : '', way.mayStop ? 'may be stopped' : ''].filter((part) => part !== '').join(' and ')} at ${way.hook}, to ${formatIpAddress(way.destination)} port ${way.destinationPort}`);
  const analysis = answer === undefined ? [] : [`analysis: ${answer.surelyPasses ? 'surely passes' : answer.mayPass ? 'may pass' : 'is stopped'}`];
  return [head, kernel, ...read, ...analysis].join('\n');
}
