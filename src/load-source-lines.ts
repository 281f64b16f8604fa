import type { Report } from './model/report.js';
import type { Location } from './model/source.js';
import { decodeText } from './parsers/shared/decode-text.js';
import type { Workspace } from './run-request.js';
import { CONTEXT_LINES, type SourceLines } from './report/code-frame.js';

/** Lines of one location that are kept at most; a frame shows fewer. */
const MOST_LINES = 10;

/**
 * Reads the lines that code frames will show, each file once, and forgets the rest.
 * Files that cannot be read any more simply have no lines: the findings stand without them.
 */
export async function loadSourceLines(report: Report, workspace: Workspace): Promise<SourceLines> {
  const kept = new Map<string, ReadonlyMap<number, string>>();
  for (const [path, numbers] of wantedLines(report)) kept.set(path, await readLines(workspace, path, numbers));
  return (path, first, last) => {
    const lines = kept.get(path);
    const shown: string[] = [];
    for (let number = first; number <= last; number += 1) {
      const line = lines?.get(number);
      if (line === undefined) break;
      shown.push(line);
    }
    return shown.length === 0 ? undefined : shown;
  };
}

function wantedLines(report: Report): ReadonlyMap<string, ReadonlySet<number>> {
  const wanted = new Map<string, Set<number>>();
  for (const { findings } of report.sites) {
    for (const { location } of findings) {
      const numbers = wanted.get(location.path) ?? new Set<number>();
      for (const number of linesOf(location)) numbers.add(number);
      wanted.set(location.path, numbers);
    }
  }
  return wanted;
}

function linesOf({ region }: Location): readonly number[] {
  if (region === undefined) return [];
  const first = Math.max(1, region.startLine - CONTEXT_LINES);
  const last = Math.min(Math.max(region.startLine, region.endLine ?? 0) + CONTEXT_LINES, first + MOST_LINES);
  return Array.from({ length: last - first + 1 }, (_unused, index) => first + index);
}

async function readLines(workspace: Workspace, path: string, numbers: ReadonlySet<number>): Promise<ReadonlyMap<number, string>> {
  const answer = path === '' || numbers.size === 0 ? undefined : await workspace.read(path);
  if (answer === undefined || 'problem' in answer) return new Map();
  // The readers of exports count lines the same way: one line end is `\r\n`, `\r` or `\n`.
  const lines = (decodeText(answer.file.bytes)?.text ?? '').split(/\r\n|[\r\n]/u);
  const kept = [...numbers].flatMap((number): [number, string][] => {
    const line = lines[number - 1];
    return line === undefined ? [] : [[number, line]];
  });
  return new Map(kept);
}
