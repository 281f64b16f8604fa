/**
 * What the words of a statement may be. Brace and `set` form carry the same words, so one description serves both.
 *
 * `block`: holds other statements. `value`: one value, the last one counts. `values`: a set of values.
 * `noEffect`: named, and without effect on filtering. `doubtful`: a condition that no export settles.
 * `unsupported`: changes what passes and is not modelled.
 */
export type StatementKind = 'block' | 'value' | 'values' | 'noEffect' | 'doubtful' | 'unsupported';

/** One statement of the configuration language, with the statements below it. */
export interface StatementRule {
  readonly kind: StatementKind;
  /** Words behind the keyword that name the statement: `policy NAME` 1, `from-zone A to-zone B` 3. */
  readonly names: number;
  /** Statements below a block, by keyword. */
  readonly parts: ReadonlyMap<string, StatementRule>;
  /** What any other word below a block stands for: `interfaces { ge-0/0/0 { ... } }`. */
  readonly entry?: StatementRule;
  /** Word between or behind values that belongs to them: `80 to 90`, `10.0.0.0/8 except`. */
  readonly suffix?: 'to' | 'except';
  /** For `noEffect`: how many words belong to it; all that follow when absent. */
  readonly words?: number;
  /** True for policies, objects and the like: what is unknown inside puts the whole in doubt. */
  readonly isObject?: boolean;
}

type Parts = Readonly<Record<string, StatementRule>>;

const NO_PARTS: ReadonlyMap<string, StatementRule> = new Map();

/** A block of named statements. */
export function block(parts: Parts, more: Partial<StatementRule> = {}): StatementRule {
  return { kind: 'block', names: 0, parts: new Map(Object.entries(parts)), ...more };
}

/** A block with a name whose content belongs together: a policy, an address, a term. */
export function object(parts: Parts, more: Partial<StatementRule> = {}): StatementRule {
  return block(parts, { names: 1, isObject: true, ...more });
}

/** A keyword that stands alone. */
export const flag: StatementRule = { kind: 'block', names: 0, parts: NO_PARTS };

/** One value. */
export const value: StatementRule = { kind: 'value', names: 0, parts: NO_PARTS };

/** A set of values. */
export const values: StatementRule = { kind: 'values', names: 0, parts: NO_PARTS };

/** A set of values, ranges written `A to B` among them. */
export const ranges: StatementRule = { ...values, suffix: 'to' };

/** One value, perhaps a range written `A to B`. */
export const range: StatementRule = { ...value, suffix: 'to' };

/** A set of prefixes or lists, each perhaps followed by `except`. */
export const prefixes: StatementRule = { ...values, suffix: 'except' };

/** Without effect, with everything below it. */
export const noEffect: StatementRule = { kind: 'noEffect', names: 0, parts: NO_PARTS };

/** Without effect, and over after its keyword and `words` more. */
export function plain(words: number): StatementRule {
  return { ...noEffect, words };
}

/** A condition that cannot be evaluated, with everything below it. */
export const doubtful: StatementRule = { kind: 'doubtful', names: 0, parts: NO_PARTS };

/** Changes what passes and is not modelled, with everything below it. */
export const unsupported: StatementRule = { kind: 'unsupported', names: 0, parts: NO_PARTS };

/** Several keywords with the same rule. */
export function each(keywords: string, rule: StatementRule): Record<string, StatementRule> {
  return Object.fromEntries(keywords.split(' ').map((keyword) => [keyword, rule]));
}
