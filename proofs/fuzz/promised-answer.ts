/** What this look at an answer needs of it, once it is as promised. */
export interface PromisedAnswer {
  readonly nonce: string;
  readonly seen: Readonly<Record<string, number>>;
  readonly findings: readonly { readonly rule_id: string; readonly subject: string }[];
  readonly requirements: readonly { readonly id: string; readonly reason: string }[];
}

/** A form that a value has or has not. */
type Form = (value: unknown) => boolean;

/**
 * The contract of `schema/` and src/policy/input.ts once more, as forms instead of a reader that copies: what the one
 * accepts and the other does not is a fault of one of them.
 */
export function isPromisedAnswer(value: unknown): value is readonly [{ readonly result: PromisedAnswer }] {
  return Array.isArray(value) && value.length === 1 && answer(member(value[0], 'result')) && refersToItself(member(value[0], 'result'));
}

const text: Form = (value) => typeof value === 'string' && value !== '';
const wholeNumber: Form = (value) => typeof value === 'number' && Number.isInteger(value) && Math.abs(value) < 2 ** 53;
const sentence = object({ en: text, ja: text });
const requirementId = word(/^R-[0-9][0-9]$/u);
const requirementIds: Form = (value) => listOf(requirementId)(value) && Array.isArray(value) && value.length > 0;
const ruleId = word(/^[a-z][a-z\d]*\/[a-z][a-z\d_]*$/u);
const custom = object({ title_ja: text, description_ja: text, message: sentence, fix: sentence, requirements: requirementIds });
const possibleMessage: Form = (value) => member(value, 'message_possible') === undefined || sentence(member(value, 'message_possible'));
const rule: Form = (value) => object({ id: ruleId, title: text, description: text, custom })(value) && possibleMessage(member(value, 'custom'));
const finding = object({
  rule_id: ruleId,
  subject: text,
  severity: (value) => value === 'critical' || value === 'high' || value === 'medium' || value === 'low' || value === 'info',
  parameters: mapOf((value) => typeof value === 'string' || typeof value === 'number'),
  requirements: requirementIds,
  conflicts: listOf(word(/^INC-[0-9][0-9]$/u)),
});
const requirement = object({ id: requirementId, verdict: (value) => value === 'undecided' || value === 'not-applicable', reason: text });
const answer = object({
  schema_version: (value) => value === 1,
  nonce: text,
  seen: mapOf(wholeNumber),
  rules: mapOf(rule),
  reasons: mapOf(sentence),
  findings: listOf(finding),
  requirements: listOf(requirement),
});

function object(forms: Readonly<Record<string, Form>>): Form {
  return (value) => isPlain(value) && Object.entries(forms).every(([key, form]) => form(member(value, key)));
}

function mapOf(form: Form): Form {
  return (value) => isPlain(value) && Object.values(value).every(form);
}

function listOf(form: Form): Form {
  return (value) => Array.isArray(value) && value.every(form);
}

function word(pattern: RegExp): Form {
  return (value) => typeof value === 'string' && pattern.test(value);
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An own member only: what every object inherits is no answer. */
function member(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? new Map<string, unknown>(Object.entries(value)).get(key) : undefined;
}

/** Findings name rules of the catalogue, verdicts name reasons that have a sentence. */
function refersToItself(result: unknown): boolean {
  const names = (list: string, key: string): readonly unknown[] => {
    const entries = member(result, list);
    return Array.isArray(entries) ? entries.map((entry: unknown) => member(entry, key)) : [];
  };
  const has = (map: string) => (name: unknown): boolean => typeof name === 'string' && member(member(result, map), name) !== undefined;
  return names('findings', 'rule_id').every(has('rules')) && names('requirements', 'reason').every(has('reasons'));
}
