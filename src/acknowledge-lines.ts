/** Lines of exports that are not understood: their hashes, and which of them somebody looked at and accepts. */
import { createHash } from 'node:crypto';
import type { StandingAcknowledgement } from './judgement/waivers.js';
import type { Diagnostic } from './model/diagnostic.js';
import { toExportFile } from './parsers/shared/export-file.js';
import { mayHoldSecret } from './report/may-hold-secret.js';
import type { Workspace } from './run-request.js';

/** What a line may be accepted for: it is not in the grammar, or it is and has an effect that is not modelled. */
const CODES: ReadonlySet<string> = new Set(['export.unrecognised', 'export.unsupported']);

/** A longer line is a file on one line (minified JSON, XML); accepting it would accept everything in it. */
const LONGEST_LINE = 1_000;

/** The diagnostics with what is accepted of them, and which acknowledgements met a line. */
export interface AcknowledgedLines {
  readonly diagnostics: readonly Diagnostic[];
  readonly acknowledged: readonly (StandingAcknowledgement & { readonly used: boolean })[];
}

/** Marks every single line that could be accepted with its hash, and makes those that are a warning. */
export async function acknowledgeLines(diagnostics: readonly Diagnostic[], standing: readonly StandingAcknowledgement[], workspace: Workspace): Promise<AcknowledgedLines> {
  const hashes = await lineHashes(diagnostics, workspace);
  const used = new Set<StandingAcknowledgement>();
  const marked = diagnostics.map((one) => {
    const lineHash = isAcceptable(one) ? hashes.get(one.location.path)?.get(one.location.region?.startLine ?? 0) : undefined;
    if (lineHash === undefined) return one;
    const met = standing.find(({ acknowledgement: { file, hash } }) => file === one.location.path && hash === lineHash);
    if (met !== undefined) used.add(met);
    if (met?.state !== 'active') return { ...one, lineHash };
    const { reason, expires, location } = met.acknowledgement;
    return { ...one, effect: 'warning' as const, lineHash, acknowledged: { reason, expires, location } };
  });
  return { diagnostics: marked, acknowledged: standing.map((one) => ({ ...one, used: used.has(one) })) };
}

/** Only single lines: what spans several, or names the whole file, cannot be accepted. */
function isAcceptable({ effect, code, location: { region } }: Diagnostic): boolean {
  return effect === 'incomplete' && CODES.has(code) && region !== undefined && (region.endLine ?? region.startLine) === region.startLine;
}

async function lineHashes(diagnostics: readonly Diagnostic[], workspace: Workspace): Promise<ReadonlyMap<string, ReadonlyMap<number, string>>> {
  const wanted = new Map<string, Set<number>>();
  for (const one of diagnostics.filter(isAcceptable)) {
    const numbers = wanted.get(one.location.path) ?? new Set<number>();
    wanted.set(one.location.path, numbers.add(one.location.region?.startLine ?? 0));
  }
  const found = new Map<string, ReadonlyMap<number, string>>();
  for (const [path, numbers] of wanted) found.set(path, hashesOf(await readLines(path, workspace), numbers));
  return found;
}

async function readLines(path: string, workspace: Workspace): Promise<readonly string[]> {
  const answer = await workspace.read(path);
  return 'problem' in answer ? [] : toExportFile(answer.file).file.text.split('\n');
}

/** Equal lines are told apart by their order: accepting the first says nothing about a second one. */
function hashesOf(lines: readonly string[], numbers: ReadonlySet<number>): ReadonlyMap<number, string> {
  const met = new Map<string, number>();
  const hashes = new Map<number, string>();
  if (lines.filter((line) => line.trim() !== '').length < 2) return hashes;
  for (const number of [...numbers].sort((one, other) => one - other)) {
    const line = lines[number - 1];
    // Of a line that may hold a secret not even a hash is shown: the secret could be guessed from it.
    if (line === undefined || line.trim() === '' || line.length > LONGEST_LINE || mayHoldSecret(line)) continue;
    const order = met.get(line) ?? 0;
    met.set(line, order + 1);
    hashes.set(number, lineHash(line, order));
  }
  return hashes;
}

/** The first half of a SHA-256 over the line as it stands, without its line end, and its order among equal ones. */
export function lineHash(line: string, order: number): string {
  return createHash('sha256').update(JSON.stringify([line, order])).digest('hex').slice(0, 32);
}
