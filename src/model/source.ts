/** One file handed to the program: where it stands and what it holds. */
export interface SourceFile {
  /** Repository-relative, with `/` as separator, so that results stay the same on every machine. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A stretch of a file, in the sense of SARIF's `region`: lines and columns start at 1. */
export interface Region {
  readonly startLine: number;
  readonly startColumn?: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}

/** Where something was written. Everything that a person may be told about carries one. */
export interface Location {
  readonly path: string;
  /** Absent when the whole file is meant. */
  readonly region?: Region;
}

/** The location of one whole line. `line` starts at 1. */
export function atLine(path: string, line: number): Location {
  return { path, region: { startLine: line } };
}
