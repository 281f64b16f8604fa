#!/usr/bin/env node
/** Entry of the command line. */
import { plainLogLine } from '../report/escape-terminal.js';
import { superviseProcess } from '../supervise-process.js';
import { languageOf } from './arguments.js';
import { crashText, main } from './main.js';
import { tell } from './messages.js';
import { processTerminal } from './terminal.js';

const args = process.argv.slice(2);
const terminal = processTerminal();

const finish = superviseProcess({
  broken: (thrown) => complain(crashText(thrown, args)),
  unfinished: () => complain(tell(languageOf(args), 'cli.unfinished')),
});
void main(args, terminal).then(finish);

/** Where not even complaints can be written, the exit code is all that is left. */
function complain(text: string): void {
  terminal.writeError(`${text.split('\n').map(plainLogLine).join('\n')}\n`).catch(() => undefined);
}
