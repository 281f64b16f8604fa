/**
 * How a GitHub runner finds commands in the output of a step, written from its description of the two grammars
 * (actions/runner, `src/Runner.Common/ActionCommand.cs`): the test oracle for everything that we print.
 */
export interface RunnerCommand {
  readonly name: string;
  readonly properties: ReadonlyMap<string, string>;
  readonly data: string;
}

/** Every command in the output; the runner reads line by line and takes LF, CR and CRLF for line ends. */
export function commandsIn(output: string): readonly RunnerCommand[] {
  return output.split(/\r\n|[\r\n]/u).flatMap((line) => newCommand(line) ?? oldCommand(line) ?? []);
}

/** `::name key=value,key=value::data`, blanks before it allowed. */
function newCommand(line: string): RunnerCommand | undefined {
  const trimmed = line.trimStart();
  const end = trimmed.indexOf('::', 2);
  if (!trimmed.startsWith('::') || end < 0) return undefined;
  return command(trimmed.slice(2, end), { separator: ',', data: unescapeData(trimmed.slice(end + 2)), unescape: unescapeProperty });
}

/** `##[name key=value;key=value]data`, anywhere in the line. */
function oldCommand(line: string): RunnerCommand | undefined {
  const start = line.indexOf('##[');
  const end = line.indexOf(']', start);
  if (start < 0 || end < 0) return undefined;
  return command(line.slice(start + 3, end), { separator: ';', data: line.slice(end + 1), unescape: (text) => text });
}

interface Rest {
  readonly separator: string;
  readonly data: string;
  readonly unescape: (text: string) => string;
}

function command(head: string, { separator, data, unescape }: Rest): RunnerCommand {
  const blank = head.indexOf(' ');
  const name = blank < 0 ? head : head.slice(0, blank);
  const pairs = blank < 0 ? [] : head.slice(blank + 1).split(separator);
  const properties = new Map(
    pairs.map((pair) => pair.trim()).map((pair): [string, string] => {
      const equals = pair.indexOf('=');
      return [pair.slice(0, equals), unescape(pair.slice(equals + 1))];
    }),
  );
  return { name, properties, data };
}

function unescapeData(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

function unescapeProperty(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%25', '%');
}
