/** A rule string split into its fields; names in lower case, trimmed values in the order of the string. */
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
  const version = endOfPart(text, 0);
  if (!/^v\d{1,3}\.\d{1,3}$/iu.test(text.slice(0, version).trim())) return undefined;
  const fields = new Map<string, string[]>();
  const strays: string[] = [];
  for (let start = version + 1; start <= text.length; ) {
    const end = endOfPart(text, start);
    const part = text.slice(start, end);
    const equals = part.indexOf('=');
    if (equals >= 1) addField(fields, fieldName(part.slice(0, equals)), part.slice(equals + 1).trim());
    else if (part.trim() !== '') strays.push(part);
    start = end + 1;
  }
  return { fields, strays };
}

function endOfPart(text: string, start: number): number {
  const bar = text.indexOf('|', start);
  return bar === -1 ? text.length : bar;
}

function addField(fields: Map<string, string[]>, name: string, value: string): void {
  const values = fields.get(name);
  if (values === undefined) fields.set(name, [value]);
  else values.push(value);
}

function fieldName(printed: string): string {
  return AS_PRINTED.get(printed) ?? printed.trim().toLowerCase();
}

/** The fields that most rules have, as Windows writes them. */
const AS_PRINTED: ReadonlyMap<string, string> = new Map(
  ['Action', 'Active', 'Dir', 'Protocol', 'Profile', 'LPort', 'RPort', 'LPort2_10', 'RA4', 'RA6', 'LA4', 'LA6', 'App', 'Svc', 'Name', 'Desc', 'EmbedCtxt', 'ICMP4', 'ICMP6'].map(
    (name) => [name, name.toLowerCase()],
  ),
);
