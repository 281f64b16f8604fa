/** The command line: arguments in, output and exit code out. The only place of the CLI that catches errors. */
import { EXIT_CODES } from '../model/report.js';
import { plainLogLine } from '../report/escape-terminal.js';
import { InputError } from '../run-request.js';
import { version } from '../version.js';
import { languageOf, parseArguments, type Command, type CommonOptions } from './arguments.js';
import { helpText } from './help.js';
import { tell } from './messages.js';
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
  if (command.name === 'version') return shown(terminal, `${version}\n`);
  if (command.name === 'help') return shown(terminal, helpText(command.language));
  if (command.name === 'check') {
    const { check } = await import('./check.js');
    return check(command, terminal);
  }
  return tellAbout(command, terminal);
}

/** The commands that look things up. */
async function tellAbout(command: Exclude<Command, { readonly name: 'check' }>, terminal: Terminal): Promise<number> {
  const { lookUp } = await import('./look-up.js');
  const explanation = await lookUp(command);
  if (command.format === 'json') {
    const { renderPlainJson } = await import('../report/render-json.js');
    return shown(terminal, renderPlainJson(explanation.data));
  }
  const { renderExplanation } = await import('./render-explanation.js');
  return shown(terminal, renderExplanation(explanation, { language: command.language, paint: paintOf(command, terminal) }));
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
