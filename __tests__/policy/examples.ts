/** Examples of facts that rules report, and of facts that they accept, from `__tests__/rules/<category>/<rule>/`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PolicyInput } from '../../src/policy/input.js';

const PROJECT = join(import.meta.dirname, '..', '..');

export const POLICIES = join(PROJECT, 'policies');

const RULES = join(PROJECT, '__tests__', 'rules');

/** Facts replace those of a sound site; flows and host lines need to spell out only what differs from a sound one. */
export interface Example {
  readonly case: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly findings?: readonly { readonly subject: string; readonly severity: string; readonly requirements: readonly string[] }[];
}

export function readWasm(): Uint8Array {
  return new Uint8Array(readFileSync(join(POLICIES, 'policy.wasm')));
}

/** `category/name` of every folder two levels below. */
export function foldersOf(root: string): readonly string[] {
  const categories = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return categories.flatMap(({ name: category }) => readdirSync(join(root, category)).map((name) => `${category}/${name}`)).sort();
}

export function ruleFolders(): readonly string[] {
  return foldersOf(join(POLICIES, 'rules'));
}

export function exampleFolders(): readonly string[] {
  return foldersOf(RULES);
}

/** The examples of one rule; none when the file is missing. */
export function examplesOf(rule: string, kind: 'bad' | 'good'): readonly Example[] {
  const path = join(RULES, ...rule.split('/'), `${kind}.json`);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : [];
}

const BASE: { readonly input: PolicyInput; readonly facts: Readonly<Record<string, unknown>> } = JSON.parse(
  readFileSync(join(import.meta.dirname, 'base-input.json'), 'utf8'),
);

/** The input of a sound site with some facts replaced. */
export function inputWith(facts: Readonly<Record<string, unknown>>): PolicyInput {
  const whole = Object.entries(facts).map(([list, value]) => [list, completed(list, value)]);
  return JSON.parse(JSON.stringify(merged(BASE.input, Object.fromEntries(whole))));
}

function completed(list: string, value: unknown): unknown {
  const sound = BASE.facts[list];
  return sound !== undefined && Array.isArray(value) ? value.map((fact: unknown) => merged(sound, fact)) : value;
}

/** Objects are merged member by member, all else is replaced. */
function merged(base: unknown, change: unknown): unknown {
  if (!isObject(base) || !isObject(change)) return change;
  const result: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(change)) result[key] = key in base ? merged(result[key], value) : value;
  return result;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
