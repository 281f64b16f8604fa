import { describe, expect, it } from 'vitest';
import { choosePaint } from '../../src/cli/terminal.js';
import { paintAnsi } from '../../src/report/paint.js';
import { recordingTerminal } from './scratch-folder.js';

describe('choosePaint', () => {
  it.each([
    [{}, true, false, true],
    [{}, false, false, false],
    [{ FORCE_COLOR: '1' }, false, false, true],
    [{ FORCE_COLOR: '0' }, true, false, false],
    [{ NO_COLOR: '1', FORCE_COLOR: '1' }, true, false, false],
    [{ NO_COLOR: '' }, true, false, true],
    [{ TERM: 'dumb' }, true, false, false],
    [{}, true, true, false],
  ])('with %j, terminal %s, --no-color %s: %s', (environment, isTTY, noColour, isPainted) => {
    const paint = choosePaint(recordingTerminal('/', { environment, isTTY }), noColour);
    expect(paint === paintAnsi).toBe(isPainted);
  });
});
