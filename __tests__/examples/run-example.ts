/** Runs the examples from disk, with single files changed or taken away in memory. */
import { fileURLToPath } from 'node:url';
import { bundledPolicy } from '../../src/bundled-policy.js';
import type { Finding, SiteReport } from '../../src/model/report.js';
import { run } from '../../src/run.js';
import type { Workspace } from '../../src/run-request.js';
import { diskWorkspace } from '../../src/workspace.js';

/** A few days after the examples were exported. */
export const TODAY = '2026-11-23';

const disk = diskWorkspace(fileURLToPath(new URL('../..', import.meta.url)));
const policy = await bundledPolicy();

/** What stands in place of a file: other bytes, or nothing. */
export type Change = (bytes: Uint8Array) => Uint8Array | undefined;

/** Files of the examples by repository-relative path. */
export type Changes = Readonly<Record<string, Change>>;

function changedWorkspace(changes: Changes): Workspace {
  return {
    findSites: (paths) => disk.findSites(paths),
    async read(path) {
      const answer = await disk.read(path);
      const change = changes[path];
      if (change === undefined || !('file' in answer)) return answer;
      const bytes = change(answer.file.bytes);
      // The disk itself says what happens to a file that is not there.
      return bytes === undefined ? disk.read(`${path}.gone`) : { file: { path, bytes } };
    },
  };
}

/** Checks one example as `vmsguard check` would. */
export async function checkExample(folder: string, changes: Changes = {}): Promise<SiteReport> {
  const request = { paths: [folder], today: TODAY, language: 'en', failOn: 'high', failOnUndecided: false } as const;
  const report = await run(request, { workspace: changedWorkspace(changes), policy });
  const [site] = report.sites;
  if (site === undefined || report.sites.length !== 1) throw new Error(`${folder} holds ${report.sites.length} sites`);
  return site;
}

/** Findings that get an annotation as error or warning. */
export function seriousFindings(site: SiteReport): readonly Finding[] {
  return site.findings.filter((finding) => finding.level !== 'note');
}

/** A change that leaves nothing of the file. */
export function takenAway(): undefined {
  return undefined;
}

/** A change of a UTF-8 text. `from` must occur exactly once. */
export function replacing(from: string, to: string): Change {
  return (bytes) => new TextEncoder().encode(replaceOnce(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), from, to));
}

/** The same for UTF-16LE, as the registry editor writes it. */
export function replacingUtf16(from: string, to: string): Change {
  return (bytes) => Buffer.from(replaceOnce(Buffer.from(bytes).toString('utf16le'), from, to), 'utf16le');
}

/** The same byte by byte, for texts in a Japanese code page. The place and what goes there are ASCII. */
export function replacingBytes(from: string, to: string): Change {
  return (bytes) => Buffer.from(replaceOnce(Buffer.from(bytes).toString('latin1'), from, to), 'latin1');
}

function replaceOnce(text: string, from: string, to: string): string {
  const parts = text.split(from);
  if (parts.length !== 2) throw new Error(`${JSON.stringify(from)} occurs ${parts.length - 1} times`);
  return parts.join(to);
}
