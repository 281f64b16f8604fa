/**
 * How a GitHub runner finds commands in the output of a step: a port of the two grammars of actions/runner
 * (`src/Runner.Common/ActionCommand.cs`, `TryParseV2` and `TryParse`), the oracle for everything that we print.
 * The runner only obeys names that it knows; here every name counts, so that nothing hangs on a list.
 */
export interface RunnerCommand {
  readonly name: string;
  readonly properties: ReadonlyMap<string, string>;
  readonly data: string;
}

/** What .NET's `TrimStart` takes off (`char.IsWhiteSpace`): not the same as what JavaScript calls a blank. */
const LEADING_BLANKS = /^[\t\n\v\f\r\u0020\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/u;
const TRAILING_BLANKS = /[\t\n\v\f\r\u0020\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+$/u;

/** Every command in the output; the runner reads line by line and takes LF, CR and CRLF for line ends. */
export function commandsIn(output: string): readonly RunnerCommand[] {
  return output.split(/\r\n|[\r\n]/u).flatMap((line) => newCommand(line) ?? oldCommand(line) ?? []);
}

/** `::name key=value,key=value::data`, blanks before it allowed. */
function newCommand(line: string): RunnerCommand | undefined {
  const trimmed = line.replace(LEADING_BLANKS, '');
  const end = trimmed.indexOf('::', 2);
  if (!trimmed.startsWith('::') || end < 0) return undefined;
  const { name, rest } = headOf(trimmed.slice(2, end));
  const properties = propertiesOf(rest.replace(LEADING_BLANKS, '').replace(TRAILING_BLANKS, ''), ',', PROPERTY_ESCAPES);
  return { name, properties, data: unescape(trimmed.slice(end + 2), DATA_ESCAPES) };
}

/** `##[name key=value;key=value]data`, anywhere in the line. */
function oldCommand(line: string): RunnerCommand | undefined {
  const start = line.indexOf('##[');
  const end = line.indexOf(']', start);
  if (start < 0 || end < 0) return undefined;
  const { name, rest } = headOf(line.slice(start + 3, end));
  return { name, properties: propertiesOf(rest, ';', OLD_ESCAPES), data: unescape(line.slice(end + 1), OLD_ESCAPES) };
}

/** A blank at the very start means an empty name and no properties. */
function headOf(head: string): { readonly name: string; readonly rest: string } {
  const blank = head.indexOf(' ');
  return blank < 0 ? { name: head, rest: '' } : { name: head.slice(0, blank), rest: blank === 0 ? '' : head.slice(blank + 1) };
}

type Escapes = readonly (readonly [code: string, character: string])[];

const DATA_ESCAPES: Escapes = [['%0D', '\r'], ['%0A', '\n'], ['%25', '%']];
const PROPERTY_ESCAPES: Escapes = [['%0D', '\r'], ['%0A', '\n'], ['%3A', ':'], ['%2C', ','], ['%25', '%']];
const OLD_ESCAPES: Escapes = [['%3B', ';'], ['%0D', '\r'], ['%0A', '\n'], ['%5D', ']'], ['%25', '%']];

/** Entries that are empty, or lack a key or a value, are dropped; `=` in front of a value goes with the first one. */
function propertiesOf(text: string, separator: string, escapes: Escapes): ReadonlyMap<string, string> {
  const properties = new Map<string, string>();
  for (const entry of text.split(separator)) {
    const pair = entry.replace(/^=+/u, '');
    const equals = pair.indexOf('=');
    const value = pair.slice(equals).replace(/^=+/u, '');
    if (equals > 0 && value !== '') properties.set(pair.slice(0, equals), unescape(value, escapes));
  }
  return properties;
}

function unescape(text: string, escapes: Escapes): string {
  let unescaped = text;
  for (const [code, character] of escapes) unescaped = unescaped.replaceAll(code, character);
  return unescaped;
}
