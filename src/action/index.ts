/** Entry of the action. */
import { writeSync } from 'node:fs';
import { describeThrown } from '../policy/policy-error.js';
import { plainLogLine } from '../report/escape-terminal.js';
import { visibleText } from '../report/visible-text.js';
import { superviseProcess } from '../supervise-process.js';
import { inputLanguage } from './inputs.js';
import { main } from './main.js';
import { tellAction } from './messages.js';
import { processRunner } from './runner.js';

const runner = processRunner();
const language = inputLanguage(runner.readInput);

const finish = superviseProcess({
  broken: (thrown) => complain(tellAction(language, 'action.crashed', { reason: describeThrown(thrown) })),
  unfinished: () => complain(tellAction(language, 'action.unfinished')),
});
void main(runner, new Date()).then(finish);

/** As annotation and on standard error: it may be standard output that broke. */
function complain(text: string): void {
  try {
    writeSync(process.stderr.fd, `${plainLogLine(text)}\n`);
  } catch {
    // The exit code still tells.
  }
  runner.annotate({ kind: 'error', title: 'vmsguard', message: visibleText(text) });
}
