#!/usr/bin/env node
/** Entry of the command line. */
import { main } from './main.js';
import { processTerminal } from './terminal.js';

// A run that never comes back must not look like a pass.
process.exitCode = 3;
void main(process.argv.slice(2), processTerminal()).then((code) => {
  process.exitCode = code;
});
