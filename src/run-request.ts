/** What a run is asked for and what it needs from the outside world. Tests pass objects; the entries pass the disk. */
import type { Diagnostic } from './model/diagnostic.js';
import type { Language } from './model/message.js';
import type { Scope, Severity } from './model/report.js';
import type { SourceFile } from './model/source.js';

/** Whose waivers count. */
export type WaiversFrom = 'base' | 'head' | 'none';

/** What to check and how to judge it. */
export interface RunRequest {
  /** Site files, or folders that are searched for them; relative to the workspace. At least one. */
  readonly paths: readonly string[];
  /** Evaluation date, `YYYY-MM-DD`. */
  readonly today: string;
  readonly language: Language;
  /** Findings at least this bad fail a site. */
  readonly failOn: Severity;
  /** Requirements that are undecided for want of optional evidence make a site incomplete. */
  readonly failOnUndecided: boolean;
  /** Which findings may fail a site, when there is a base to compare with; all of them when not said. */
  readonly scope?: Scope;
  /**
   * Which waivers and acknowledged lines count when there is a base to compare with: those that stand in the base, when
   * not said, or those of head (ruling 34). `none`: nothing is accepted, compared or not.
   */
  readonly waiversFrom?: WaiversFrom;
  /** A baseline file, relative to the workspace: what it knows and has not grown worse fails nothing. */
  readonly baseline?: string;
  /** Commit the inputs stand at, when known. */
  readonly commit?: string;
}

/** A file that was asked for: its bytes, or why they are not to be had. */
export type FileAnswer = { readonly file: SourceFile } | { readonly problem: Diagnostic };

/** Files below one root. No path and no symlink leads out of it. */
export interface Workspace {
  /** Reads a file by its repository-relative path. Never throws. */
  read(path: string): Promise<FileAnswer>;
  /** Site files that the paths name or that stand below them, sorted, each once; trouble with a path beside them. */
  findSites(paths: readonly string[]): Promise<{ readonly sites: readonly string[]; readonly diagnostics: readonly Diagnostic[] }>;
}

/** The compiled policies that come with the program. */
export interface BundledPolicy {
  readonly wasm: Uint8Array;
  /** Hex SHA-256 of `wasm`. */
  readonly sha256: string;
  readonly version: string;
}

/** The state that the inputs are compared with. */
export interface BaseState {
  /** A commit, a revision or a folder, for people. */
  readonly name: string;
  readonly workspace: Workspace;
}

/** What a run needs beside the request. */
export interface RunSurroundings {
  readonly workspace: Workspace;
  readonly policy: BundledPolicy;
  readonly base?: BaseState;
}

/** Bad arguments: ends the run with the verdict `error`. The message is complete, for people. */
export class InputError extends Error {}
