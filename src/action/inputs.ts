/** Reads the inputs of the action, once, into one typed object. */
import type { Language } from '../model/message.js';
import { SEVERITIES, type Scope, type Severity } from '../model/report.js';
import { InputError, type WaiversFrom } from '../run-request.js';
import { tellAction } from './messages.js';

/** Every input with its default. A test holds action.yml equal to this table. */
export const ACTION_INPUTS = {
  sites: '',
  config: '',
  'fail-on': 'high',
  'fail-on-undecided': 'false',
  scope: 'all',
  'waivers-from': 'base',
  baseline: '',
  annotations: 'changed',
  comment: 'false',
  'check-run': 'false',
  // The runner puts the token in its place; outside a runner there is none.
  'github-token': '${{ github.token }}',
  language: 'en',
  'working-directory': '.',
} as const;

export type ActionInputName = keyof typeof ACTION_INPUTS;

/** `changed`: what a change brings, at the lines that it changes; everything where there is nothing to compare with. */
export type AnnotationChoice = 'changed' | 'all' | 'none';

export interface ActionInputs {
  /** Relative to `workingDirectory`. */
  readonly sites: readonly string[];
  readonly failOn: Severity;
  readonly failOnUndecided: boolean;
  readonly scope: Scope;
  readonly waiversFrom: WaiversFrom;
  /** Relative to `workingDirectory`; undefined without one. */
  readonly baseline?: string;
  readonly annotations: AnnotationChoice;
  readonly comment: boolean;
  readonly checkRun: boolean;
  /** For the comment and the check run alone. Never written anywhere. */
  readonly token: string;
  readonly language: Language;
  readonly workingDirectory: string;
}

/** The value that the runner hands over for an input; empty when there is none. */
export type ReadInput = (name: ActionInputName) => string;

/**
 * All inputs, checked.
 * @throws InputError that names the input, its value and what is possible
 */
export function parseInputs(read: ReadInput): ActionInputs {
  // Unset and empty look the same to an action.
  const valueOf = (name: ActionInputName): string => read(name) || ACTION_INPUTS[name];
  const language = inputLanguage(read);
  const choose = <T extends string>(name: ActionInputName, possible: readonly T[]): T => oneOf(name, valueOf(name), { possible, language });
  const named = [valueOf('config'), ...valueOf('sites').split(/\r?\n/u)].map((path) => path.trim()).filter((path) => path !== '');
  return {
    sites: named.length === 0 ? ['.'] : [...new Set(named)],
    failOn: choose('fail-on', SEVERITIES),
    failOnUndecided: choose('fail-on-undecided', ['true', 'false']) === 'true',
    scope: choose('scope', ['all', 'new']),
    waiversFrom: choose('waivers-from', ['base', 'head', 'none']),
    ...(valueOf('baseline') === '' ? {} : { baseline: valueOf('baseline') }),
    annotations: choose('annotations', ['changed', 'all', 'none']),
    comment: choose('comment', ['true', 'false']) === 'true',
    checkRun: choose('check-run', ['true', 'false']) === 'true',
    token: read('github-token'),
    language: choose('language', ['en', 'ja']),
    workingDirectory: valueOf('working-directory'),
  };
}

/** The language for complaints about the inputs themselves. */
export function inputLanguage(read: ReadInput): Language {
  return read('language') === 'ja' ? 'ja' : 'en';
}

interface Choice<T extends string> {
  readonly possible: readonly T[];
  readonly language: Language;
}

function oneOf<T extends string>(input: ActionInputName, value: string, { possible, language }: Choice<T>): T {
  const found = possible.find((one) => one === value);
  if (found !== undefined) return found;
  throw new InputError(tellAction(language, 'action.invalid_input', { input, value, possible: possible.join(', ') }));
}
