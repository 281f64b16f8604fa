/** Reads the policies' answer. Anything but the promised shape is an error: an answer in doubt is no pass. */
import { SEVERITIES, type Severity } from '../model/report.js';
import type { PolicyFinding, PolicyReason, PolicyRequirement, PolicyResult, PolicyRule } from './input.js';
import { PolicyError } from './policy-error.js';

type Shape = Readonly<Record<string, unknown>>;

const RULE_ID = /^[a-z][a-z0-9]*\/[a-z][a-z0-9_]*$/u;
const REQUIREMENT_ID = /^R-\d\d$/u;
const CONFLICT_ID = /^INC-\d\d$/u;

/**
 * Narrows what came out of the engine to a PolicyResult.
 * @throws PolicyError with the place that is not as promised
 */
export function readPolicyResult(value: unknown): PolicyResult {
  if (!Array.isArray(value) || value.length !== 1) {
    throw new PolicyError(`the policies gave ${Array.isArray(value) ? value.length : 'no'} results, not one`);
  }
  const row: unknown = value[0];
  const result = shapeAt(shapeAt(row, 'row')['result'], 'result');
  if (result['schema_version'] !== 1) throw new PolicyError('the result of the policies is not of version 1');
  const rules = mapAt(result['rules'], 'rules', ruleAt);
  const reasons = mapAt(result['reasons'], 'reasons', textsAt);
  return {
    schema_version: 1,
    nonce: textAt(result['nonce'], 'nonce'),
    seen: mapAt(result['seen'], 'seen', numberAt),
    rules,
    reasons,
    findings: listAt(result['findings'], 'findings', (entry, path) => findingAt(entry, path, rules)),
    requirements: listAt(result['requirements'], 'requirements', (entry, path) => requirementAt(entry, path, reasons)),
  };
}

function ruleAt(value: unknown, path: string): PolicyRule {
  const shape = shapeAt(value, path);
  const custom = shapeAt(shape['custom'], `${path}.custom`);
  return {
    id: matchAt(shape['id'], `${path}.id`, RULE_ID),
    title: textAt(shape['title'], `${path}.title`),
    description: textAt(shape['description'], `${path}.description`),
    custom: {
      title_ja: textAt(custom['title_ja'], `${path}.title_ja`),
      description_ja: textAt(custom['description_ja'], `${path}.description_ja`),
      message: textsAt(custom['message'], `${path}.message`),
      ...(custom['message_possible'] === undefined ? {} : { message_possible: textsAt(custom['message_possible'], `${path}.message_possible`) }),
      fix: textsAt(custom['fix'], `${path}.fix`),
      requirements: requirementsAt(custom['requirements'], `${path}.requirements`),
    },
  };
}

function findingAt(value: unknown, path: string, rules: Readonly<Record<string, PolicyRule>>): PolicyFinding {
  const shape = shapeAt(value, path);
  const rule = matchAt(shape['rule_id'], `${path}.rule_id`, RULE_ID);
  if (!Object.hasOwn(rules, rule)) throw new PolicyError(`${path} is of a rule that the catalogue lacks: ${rule}`);
  return {
    rule_id: rule,
    subject: textAt(shape['subject'], `${path}.subject`),
    severity: severityAt(shape['severity'], `${path}.severity`),
    parameters: mapAt(shape['parameters'], `${path}.parameters`, parameterAt),
    requirements: requirementsAt(shape['requirements'], `${path}.requirements`),
    conflicts: listAt(shape['conflicts'], `${path}.conflicts`, (entry, at) => matchAt(entry, at, CONFLICT_ID)),
  };
}

function requirementAt(value: unknown, path: string, reasons: Readonly<Record<string, PolicyReason>>): PolicyRequirement {
  const shape = shapeAt(value, path);
  const verdict = shape['verdict'];
  if (verdict !== 'undecided' && verdict !== 'not-applicable') throw unexpected(`${path}.verdict`, 'a verdict');
  const reason = textAt(shape['reason'], `${path}.reason`);
  if (!Object.hasOwn(reasons, reason)) throw new PolicyError(`${path} has a reason without a sentence: ${reason}`);
  return { id: matchAt(shape['id'], `${path}.id`, REQUIREMENT_ID), verdict, reason };
}

function requirementsAt(value: unknown, path: string): readonly string[] {
  const ids = listAt(value, path, (entry, at) => matchAt(entry, at, REQUIREMENT_ID));
  if (ids.length === 0) throw unexpected(path, 'a requirement');
  return ids;
}

function severityAt(value: unknown, path: string): Severity {
  const severity = SEVERITIES.find((known) => known === value);
  if (severity === undefined) throw unexpected(path, 'a severity');
  return severity;
}

function textsAt(value: unknown, path: string): PolicyReason {
  const shape = shapeAt(value, path);
  return { en: textAt(shape['en'], `${path}.en`), ja: textAt(shape['ja'], `${path}.ja`) };
}

function parameterAt(value: unknown, path: string): string | number {
  if (typeof value === 'string' || typeof value === 'number') return value;
  throw unexpected(path, 'a text or a number');
}

function numberAt(value: unknown, path: string): number {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value;
  throw unexpected(path, 'a whole number');
}

function matchAt(value: unknown, path: string, form: RegExp): string {
  const text = textAt(value, path);
  if (!form.test(text)) throw unexpected(path, `of the form ${form.source}`);
  return text;
}

function textAt(value: unknown, path: string): string {
  if (typeof value === 'string' && value !== '') return value;
  throw unexpected(path, 'a text');
}

function shapeAt(value: unknown, path: string): Shape {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw unexpected(path, 'an object');
  return Object.fromEntries(Object.entries(value));
}

function mapAt<T>(value: unknown, path: string, read: (value: unknown, path: string) => T): Readonly<Record<string, T>> {
  const entries = Object.entries(shapeAt(value, path));
  return Object.fromEntries(entries.map(([key, member]) => [key, read(member, `${path}.${key}`)]));
}

function listAt<T>(value: unknown, path: string, read: (value: unknown, path: string) => T): readonly T[] {
  if (!Array.isArray(value)) throw unexpected(path, 'a list');
  return value.map((member: unknown, index) => read(member, `${path}[${index}]`));
}

function unexpected(path: string, promised: string): PolicyError {
  return new PolicyError(`the answer of the policies is not as promised: ${path} is not ${promised}`);
}
