/** Entry of the action. */
import { describeThrown } from '../policy/policy-error.js';
import { visibleText } from '../report/visible-text.js';
import { main } from './main.js';
import { processRunner } from './runner.js';

// A run that never comes back, or breaks where nobody catches it, must not look like a pass.
process.exitCode = 3;
let isBroken = false;
process.on('uncaughtException', (thrown) => {
  isBroken = true;
  process.exitCode = 3;
  processRunner().annotate({ kind: 'error', title: 'vmsguard', message: visibleText(describeThrown(thrown)) });
});
void main(processRunner(), new Date()).then((code) => {
  if (!isBroken) process.exitCode = code;
});
