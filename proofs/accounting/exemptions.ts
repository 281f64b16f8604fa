import { existsSync, readFileSync } from 'node:fs';

const PARSERS = new URL('../../__tests__/parsers/', import.meta.url);

/** Where an edit is made, in words that a rule can be written about. */
export interface EditPlace {
  /** As in `Edit.kind`. */
  readonly kind: string;
  /** What encloses the place, from outside in, joined with `/`. */
  readonly path: string;
  /** The line that is edited, or that stands before an added one. */
  readonly line?: string;
  /** What is replaced. */
  readonly value?: string;
}

/** The rule by which something unknown may stand in a place unnoticed; undefined where it must not. */
export type Exempt = (place: EditPlace) => string | undefined;

const FIELDS = ['kind', 'path', 'line', 'value'] as const;
type Field = (typeof FIELDS)[number];

interface Rule {
  readonly reason: string;
  readonly patterns: readonly (readonly [field: Field, pattern: RegExp])[];
}

/**
 * The rules of a format, from `exemptions.json` beside its tests.
 * @throws Error for a file that is no list of rules, and for a rule that fits every place
 */
export function exemptionsOf(format: string): Exempt {
  const file = new URL(`${format}/exemptions.json`, PARSERS);
  const list: unknown = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
  if (!Array.isArray(list)) throw new Error(`${format}/exemptions.json is a list of rules`);
  const rules = list.map((one: unknown) => toRule(one, format));
  return (place) => rules.find(({ patterns }) => patterns.every(([field, pattern]) => pattern.test(place[field] ?? '')))?.reason;
}

function toRule(value: unknown, format: string): Rule {
  const members: ReadonlyMap<string, unknown> = new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
  const reason = members.get('reason');
  const where = `${format}/exemptions.json, ${JSON.stringify(value)}`;
  if (typeof reason !== 'string' || reason === '') throw new Error(`${where}: a rule states its reason`);
  const unknown = [...members.keys()].find((key) => key !== 'reason' && !FIELDS.some((field) => field === key));
  if (unknown !== undefined) throw new Error(`${where}: a rule has no "${unknown}"`);
  const patterns = FIELDS.flatMap((field): Rule['patterns'] => {
    const pattern = members.get(field);
    return typeof pattern === 'string' ? [[field, new RegExp(pattern, 'u')]] : [];
  });
  if (patterns.every(([field]) => field === 'kind')) throw new Error(`${where}: a rule that names no place fits every place`);
  return { reason, patterns };
}
