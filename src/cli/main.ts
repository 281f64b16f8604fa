/** The command line: arguments in, output and exit code out. The only place of the CLI that catches errors. */
import { EXIT_CODES } from '../model/report.js';
import { plainLogLine } from '../report/escape-terminal.js';
import { InputError } from '../run-request.js';
import { version } from '../version.js';
import { languageOf, parseArguments, type AboutCommand, type BaselineCommand, type CheckCommand, type Command, type CommonOptions, type DiffCommand } from './arguments.js';
import type { Explanation } from './explain.js';
import { helpText } from './help.js';
import { tell } from './messages.js';
import type { Answered } from './query.js';
import { choosePaint, type Terminal } from './terminal.js';

/** Runs one command and returns the exit code. Never throws. */
export async function main(args: readonly string[], terminal: Terminal): Promise<number> {
  const language = languageOf(args);
  try {
    return await runCommand(parseArguments(args), terminal);
  } catch (thrown: unknown) {
    const text = thrown instanceof InputError ? tell(language, 'cli.error', { message: thrown.message }) : crashText(thrown, args);
    await terminal.writeError(`${text.split('\n').map(plainLogLine).join('\n')}\n`);
    return EXIT_CODES.error;
  }
}

async function runCommand(command: Command, terminal: Terminal): Promise<number> {
  if (isAbout(command)) return shown(terminal, command.name === 'version' ? `${version}\n` : helpText(command.language));
  if (command.name === 'check') {
    const { check } = await import('./check.js');
    return check(command, terminal);
  }
  if (command.name === 'diff') {
    const { diff } = await import('./diff.js');
    return diff(command, terminal);
  }
  if (command.name === 'baseline') {
    const { writeBaseline } = await import('./baseline.js');
    return writeBaseline(command, terminal);
  }
  const { explanation, exitCode } = await answer(command, terminal);
  await tellAbout(explanation, { command, terminal });
  return exitCode;
}

function isAbout(command: Command): command is AboutCommand {
  return command.name === 'help' || command.name === 'version';
}

type Asking = Exclude<Command, CheckCommand | BaselineCommand | DiffCommand | AboutCommand>;

/** The commands that tell about something; each loads only what it needs. */
async function answer(command: Asking, terminal: Terminal): Promise<Answered> {
  if (command.name === 'query') return (await import('./query.js')).answerQuery(command, terminal);
  if (command.name === 'formats') return (await import('./formats.js')).answerFormats(command, terminal);
  const { lookUp } = await import('./look-up.js');
  return { explanation: await lookUp(command), exitCode: EXIT_CODES.pass };
}

async function tellAbout({ data, sections }: Explanation, { command, terminal }: { readonly command: Asking; readonly terminal: Terminal }): Promise<void> {
  if (command.format === 'json') {
    const { renderPlainJson } = await import('../report/render-json.js');
    await shown(terminal, renderPlainJson(data));
    return;
  }
  const { renderExplanation } = await import('./render-explanation.js');
  await shown(terminal, renderExplanation({ data, sections }, { language: command.language, paint: paintOf(command, terminal) }));
}

function paintOf({ noColour }: CommonOptions, terminal: Terminal): ReturnType<typeof choosePaint> {
  return choosePaint(terminal, noColour);
}

async function shown(terminal: Terminal, text: string): Promise<number> {
  await terminal.write(text);
  return EXIT_CODES.pass;
}

/** Everything but an InputError is a mistake of the program: its stack helps to find it. */
export function crashText(thrown: unknown, args: readonly string[]): string {
  const reason = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
  return tell(languageOf(args), 'cli.crashed', { reason });
}
