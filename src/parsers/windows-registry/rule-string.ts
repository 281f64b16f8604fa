/** A rule string split into its fields; names in lower case, values in the order of the string. */
export interface RuleString {
  readonly fields: ReadonlyMap<string, readonly string[]>;
  /** Parts that are no `name=value`. */
  readonly strays: readonly string[];
}

/**
 * Splits a rule string of [MS-GPFAS] 2.2.2: `v2.30|Action=Allow|Active=TRUE|Dir=In|Protocol=6|LPort=7563|`.
 * Undefined when it does not begin with a version.
 */
export function splitRuleString(text: string): RuleString | undefined {
  const parts = text.split('|');
  if (!/^v\d{1,3}\.\d{1,3}$/iu.test(parts[0]?.trim() ?? '')) return undefined;
  const fields = new Map<string, string[]>();
  const strays: string[] = [];
  for (const part of parts.slice(1)) {
    const equals = part.indexOf('=');
    if (part.trim() === '') continue;
    if (equals < 1) {
      strays.push(part);
      continue;
    }
    const name = part.slice(0, equals).trim().toLowerCase();
    const values = fields.get(name) ?? [];
    values.push(part.slice(equals + 1));
    fields.set(name, values);
  }
  return { fields, strays };
}
