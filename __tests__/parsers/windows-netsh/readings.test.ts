/** What the fixtures of this room, and its odd ones, read as: all of it, as `reading-text.ts` writes it. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { windowsNetsh } from '../../../src/parsers/windows-netsh/index.js';
import { toExportFile } from '../../../src/parsers/shared/export-file.js';
import { readingText, storedNames, storedReading } from '../reading-text.js';

const ROOM = new URL('./', import.meta.url).href;

describe('readings', () => {
  it.each(storedNames(ROOM, ['fixtures/', 'oddities/']))('of %s are as stored', (name) => {
    const { file } = toExportFile({ path: name, bytes: readFileSync(new URL(name, ROOM)) });
    const text = readingText(windowsNetsh.read([file]), windowsNetsh);
    expect(text).toBe(storedReading(ROOM, name, text));
  });
});
