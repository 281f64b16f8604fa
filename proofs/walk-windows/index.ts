/** The three exports of Windows Firewall, each held against a slow walk. */
import type { Random } from '../random.js';
import { runWalk } from '../packet-walk/run-walk.js';
import type { TextFile, Walk, WalkCase } from '../packet-walk/types.js';
import type { Proof, ProofOutcome, ProofRequest } from '../types.js';
import { windowsAgree } from './agree.js';
import type { Format, HostDescription } from './description.js';
import { drawHost } from './draw-host.js';
import { drawQuestions } from './draw-questions.js';
import type { ReadHost } from './host.js';
import { smallerJson, smallerNetsh, smallerRegistry } from './leave-out.js';
import { readNetsh } from './read-netsh.js';
import { readPowershell } from './read-powershell.js';
import { readRegistry } from './read-registry.js';
import { walkPacket } from './walk-packet.js';
import { writeNetsh } from './write-netsh.js';
import { writePowershell } from './write-powershell.js';
import { writeRegistry } from './write-registry.js';

interface FormatTools {
  readonly name: string;
  readonly write: (host: HostDescription) => readonly TextFile[];
  readonly read: (files: readonly TextFile[]) => ReadHost;
  readonly smaller: Walk['smaller'];
}

const TOOLS: Readonly<Record<Format, FormatTools>> = {
  powershell: { name: 'the JSON of PowerShell', write: writePowershell, read: readPowershell, smaller: smallerJson },
  netsh: { name: 'the text of netsh', write: writeNetsh, read: readNetsh, smaller: smallerNetsh },
  registry: { name: 'registry exports', write: writeRegistry, read: readRegistry, smaller: smallerRegistry },
};

/** One proof a format, and one that the three agree. */
export const walkWindows: readonly Proof[] = [...(['powershell', 'netsh', 'registry'] as const).map(walkProof), windowsAgree];

function walkProof(format: Format): Proof {
  return {
    id: `walk-windows-${format}`,
    promise: `What Windows Firewall lets pass according to ${TOOLS[format].name} is, packet for packet, what a slow reader of the same text finds, and what the text leaves open stays in doubt.`,
    unit: 'packet verdicts',
    cases: { quick: 5_000, boxed: 200_000, campaign: 1_000_000 },
    run: (request) => run(format, request),
  };
}

/** Two thirds of the hosts are such as Windows writes; the rest hold something that nobody can read. */
async function run(format: Format, request: ProofRequest): Promise<ProofOutcome> {
  const plainCases = Math.ceil((request.cases * 2) / 3);
  const plain = await runWalk(walkOf(format, false), { ...request, cases: plainCases });
  const odd = await runWalk(walkOf(format, true), {
    seed: request.seed,
    cases: request.cases - plainCases,
    progress: (tried) => request.progress(plain.tried + tried),
  });
  const names = Object.keys(plain.counts);
  return {
    tried: plain.tried + odd.tried,
    counterexamples: [...plain.counterexamples, ...odd.counterexamples],
    counts: Object.fromEntries(names.map((name) => [name, (plain.counts[name] ?? 0) + (odd.counts[name] ?? 0)])),
  };
}

function walkOf(format: Format, odd: boolean): Walk {
  const { write, read, smaller } = TOOLS[format];
  return {
    format: `windows-${format}`,
    mayBeIncomplete: odd,
    draw: (random) => draw(random, { format, odd, write }),
    open: (files) => {
      const host = read(files.map(undressed));
      return (packet, way) => walkPacket(host, packet, way);
    },
    smaller: (files) => smaller(files.map(undressed)),
  };
}

interface Drawing {
  readonly format: Format;
  readonly odd: boolean;
  readonly write: FormatTools['write'];
}

function draw(random: Random, { format, odd, write }: Drawing): WalkCase {
  const host = drawHost(random, { formats: [format], odd });
  return { files: dressed(write(host), host.spelling), questions: drawQuestions(random, host) };
}

/** Line ends and the mark that Windows programs put in front of a text. */
function dressed(files: readonly TextFile[], { byteOrderMark, carriageReturns }: HostDescription['spelling']): readonly TextFile[] {
  return files.map(({ path, text }) => ({ path, text: `${byteOrderMark ? '\ufeff' : ''}${carriageReturns ? text.replaceAll('\n', '\r\n') : text}` }));
}

function undressed({ path, text }: TextFile): TextFile {
  return { path, text: text.replace('\ufeff', '').replaceAll('\r\n', '\n') };
}
