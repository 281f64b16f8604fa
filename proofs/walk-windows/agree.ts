/** One host written in several formats must be one firewall: what passes is the same for every packet there is. */
import type { Traffic } from '../../src/analysis/traffic.js';
import type { DeviceConfig } from '../../src/model/device.js';
import { subtractSpaces, type Box, type HeaderSpace, type Packet } from '../../src/model/header-space.js';
import { askProduct, describePacket, describeWay, mayArrive, readFiles } from '../packet-walk/compare.js';
import type { Question, TextFile, Way } from '../packet-walk/types.js';
import { randomFrom } from '../random.js';
import type { Counterexample, Proof, ProofOutcome, ProofRequest } from '../types.js';
import type { Format, HostDescription } from './description.js';
import { drawHost } from './draw-host.js';
import { drawQuestions } from './draw-questions.js';
import { smallerHosts } from './smaller-hosts.js';
import { writeNetsh } from './write-netsh.js';
import { writePowershell } from './write-powershell.js';
import { writeRegistry } from './write-registry.js';

const WRITE: Readonly<Record<Format, (host: HostDescription) => readonly TextFile[]>> = { powershell: writePowershell, netsh: writeNetsh, registry: writeRegistry };

/** Formats that can say the same: all three for a host without policies, two for one with them. */
const GROUPS: readonly (readonly Format[])[] = [['powershell', 'netsh', 'registry'], ['powershell', 'registry']];

export const windowsAgree: Proof = {
  id: 'windows-agree',
  promise: 'One Windows Firewall exported by PowerShell, by netsh and as registry text is the same firewall: both bounds of what passes are equal for every packet.',
  unit: 'packet verdicts',
  cases: { quick: 3_000, boxed: 100_000, campaign: 500_000 },
  run: (request) => Promise.resolve(run(request)),
};

const ENOUGH = 3;

function run(request: ProofRequest): ProofOutcome {
  const counterexamples: Counterexample[] = [];
  const seeds = randomFrom(request.seed);
  const counts = { hosts: 0, 'filters compared for every packet': 0 };
  let tried = 0;
  while (tried < request.cases && counterexamples.length < ENOUGH) {
    const seed = counts.hosts === 0 ? request.seed : seeds.below(2 ** 31);
    const random = randomFrom(seed);
    const formats = random.pick(GROUPS);
    const host = drawHost(random, { formats, odd: false });
    const questions = drawQuestions(random, host);
    const found = disagreement(host, formats, questions);
    counts.hosts += 1;
    counts['filters compared for every packet'] += questions.length * (formats.length - 1);
    tried += questions.reduce((sum, question) => sum + question.packets.length, 0);
    if (found !== undefined) counterexamples.push({ seed, text: describe(host, formats, found) });
    request.progress(tried);
  }
  return { tried, counterexamples, counts };
}

/** Where two formats differ. */
interface Disagreement {
  readonly way: Way | undefined;
  readonly message: string;
}

function disagreement(host: HostDescription, formats: readonly Format[], questions: readonly Question[]): Disagreement | undefined {
  const readings = formats.map((format) => ({ format, device: readFiles(WRITE[format](host), `windows-${format}`).device }));
  const unread = readings.find(({ device }) => device === undefined);
  if (unread !== undefined) return { way: undefined, message: `${unread.format} is not read` };
  for (const question of questions) {
    const answers = readings.flatMap(({ format, device }) => (device === undefined ? [] : [answerOf(format, device, question)]));
    const message = differenceOf(answers, question);
    if (message !== undefined) return { way: question.way, message };
  }
  return undefined;
}

/** What one format says of one way. */
interface Said {
  readonly format: Format;
  readonly pieces: readonly Traffic[];
  readonly may: HeaderSpace;
  readonly must: HeaderSpace;
}

function answerOf(format: Format, device: DeviceConfig, question: Question): Said {
  const pieces = askProduct(device, question);
  return { format, pieces, may: pieces.map(({ box }) => box), must: pieces.filter(({ certain }) => certain).map(({ box }) => box) };
}

function differenceOf(answers: readonly Said[], { packets }: Question): string | undefined {
  const [first, ...others] = answers;
  if (first === undefined) return undefined;
  for (const other of others) {
    const packet = packets.find((one) => verdictOf(first, one) !== verdictOf(other, one)) ?? surplusOf(first, other) ?? surplusOf(other, first);
    if (packet !== undefined) return `${describePacket(packet)}: ${verdictOf(first, packet)} by ${first.format}, ${verdictOf(other, packet)} by ${other.format}`;
  }
  return undefined;
}

function verdictOf({ pieces }: Said, packet: Packet): string {
  const telling = pieces.filter((piece) => mayArrive(piece, packet));
  return telling.some(({ certain }) => certain) ? 'surely passes' : telling.length > 0 ? 'is in doubt' : 'is blocked';
}

/** A packet that one lets pass and the other does not, looked for among all packets. */
function surplusOf(one: Said, other: Said): Packet | undefined {
  const [box] = [...subtractSpaces(one.may, other.may), ...subtractSpaces(one.must, other.must)];
  return box === undefined ? undefined : firstOf(box);
}

function firstOf(box: Box): Packet {
  return {
    source: box.source[0]?.first ?? 0n,
    destination: box.destination[0]?.first ?? 0n,
    protocol: box.protocols[0]?.first ?? 0,
    sourcePort: box.sourcePorts[0]?.first ?? 0,
    destinationPort: box.destinationPorts[0]?.first ?? 0,
  };
}

/** The smallest host that still shows a difference on the same way, in each format. */
function describe(host: HostDescription, formats: readonly Format[], found: Disagreement): string {
  const { way } = found;
  const asked = way === undefined ? [] : [{ way, asked: ANYTHING, packets: [] }];
  let smallest = { host, found };
  for (let isSmaller = true; isSmaller; ) {
    isSmaller = false;
    for (const next of smallerHosts(smallest.host)) {
      const still = disagreement(next, formats, asked);
      if (still === undefined || (still.way === undefined) !== (way === undefined)) continue;
      smallest = { host: next, found: still };
      isSmaller = true;
      break;
    }
  }
  const files = formats.flatMap((format) => WRITE[format](smallest.host).map(({ path, text }) => `${path}:\n${text.trimEnd()}`));
  return [smallest.found.message, ...(way === undefined ? [] : [describeWay(way)]), ...files].join('\n');
}

const ANYTHING: Box = {
  source: [{ first: 0n, last: (1n << 128n) - 1n }],
  destination: [{ first: 0n, last: (1n << 128n) - 1n }],
  protocols: [{ first: 0, last: 255 }],
  sourcePorts: [{ first: 0, last: 65535 }],
  destinationPorts: [{ first: 0, last: 65535 }],
};
