import type { Message, MessageParameters } from './message.js';
import type { Location } from './source.js';

/**
 * What a diagnostic does to the verdict.
 * `error`: the site file, arguments or policy are unusable. `incomplete`: something that was declared could not be
 * read or understood. `warning`: worth an annotation, verdict untouched. `note`: for the record.
 */
export type DiagnosticEffect = 'error' | 'incomplete' | 'warning' | 'note';

/** Something about our reading of an input. What is wrong with the network is a finding instead. */
export interface Diagnostic extends Message {
  readonly effect: DiagnosticEffect;
  readonly location: Location;
  /** Names the line it is about by its text, where the site definition may accept that line. */
  readonly lineHash?: string;
  /** The site definition accepts the line: it was `incomplete` and is a warning. */
  readonly acknowledged?: { readonly reason: string; readonly expires: string; readonly location: Location };
}

/** A value as far as it could be read, and everything that went wrong on the way. Reading never throws. */
export interface Parsed<T> {
  readonly value: T | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Builds one diagnostic; `code` names a template of the room that reports it. */
export function diagnostic(
  effect: DiagnosticEffect,
  code: string,
  location: Location,
  parameters: MessageParameters = {},
): Diagnostic {
  return { effect, code, parameters, location };
}
