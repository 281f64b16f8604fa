import { diagnostic, type Diagnostic } from '../../model/diagnostic.js';
import { checkJson, JSON_DEPTH_LIMIT, type DuplicateKey } from './json-check.js';
import type { JsonProblemCode } from './json-scanner.js';
import { jsonSource, readOutline } from './json-tree.js';
import type { JsonOutline, JsonPosition } from './json-value.js';

export { JSON_DEPTH_LIMIT } from './json-check.js';
export type { JsonProblemCode } from './json-scanner.js';
export { readEntry, readFirstMember } from './json-tree.js';
export type * from './json-value.js';

/** Why and where reading stopped. */
export interface JsonProblem extends JsonPosition {
  readonly code: JsonProblemCode;
}

/** What could be read of a JSON text. */
export interface JsonReading {
  /** The whole value, or with a `problem` the part of it before the problem. */
  readonly value: JsonOutline | undefined;
  readonly problem?: JsonProblem;
  /** Keys that stand more than once in one object, at their second and later places. */
  readonly duplicateKeys: readonly DuplicateKey[];
}

/**
 * Reads strict JSON (RFC 8259) and keeps where every value stands. The whole text is checked; the outermost objects in
 * lists are then left for `readEntry`. Never throws, needs time in proportion to the text, and keeps what stood before
 * a mistake.
 */
export function readJson(text: string, path: string): JsonReading {
  const { cursor, problem: code, duplicateKeys, entryEnds } = checkJson(text, path);
  const value = readOutline(jsonSource(text, cursor.index), entryEnds);
  if (code === undefined) return { value, duplicateKeys };
  return { value, duplicateKeys, problem: { code, line: cursor.line, column: cursor.index - cursor.lineStart + 1 } };
}

/** Says what kept a JSON export from being read: the problem and every key that stands twice (at most 50). */
export function jsonDiagnostics(reading: JsonReading, path: string): readonly Diagnostic[] {
  const result = reading.duplicateKeys
    .slice(0, 50)
    .map(({ key, location }) =>
      diagnostic('incomplete', 'export.unrecognised', location, { what: `"${key.slice(0, 100)}": …, "${key.slice(0, 100)}": …` }),
    );
  if (reading.problem !== undefined) result.push(problemDiagnostic(reading.problem, path));
  return result;
}

function problemDiagnostic(problem: JsonProblem, path: string): Diagnostic {
  const location = { path, region: { startLine: problem.line, startColumn: problem.column } };
  switch (problem.code) {
    case 'truncated':
      return diagnostic('incomplete', 'export.truncated', location, { reason: 'JSON' });
    case 'too_deep':
      return diagnostic('incomplete', 'export.unsupported', location, { what: `JSON > ${JSON_DEPTH_LIMIT} levels` });
    case 'syntax':
      return diagnostic('incomplete', 'export.unrecognised', location, { what: 'JSON' });
    default:
      return problem.code satisfies never;
  }
}
