import { describe, expect, it } from 'vitest';
import { actionMessages } from '../../src/action/messages.js';
import { cliMessages } from '../../src/cli/messages.js';
import { reportWords } from '../../src/report/words.js';
import { workspaceMessages } from '../../src/workspace-messages.js';

const ALL: readonly (readonly [string, { readonly en: string; readonly ja: string }])[] = [reportWords, cliMessages, actionMessages, workspaceMessages].flatMap(
  (table) => Object.entries(table),
);

function placesOf(template: string): readonly string[] {
  return Array.from(template.matchAll(/\{(\w+)\}/gu), ([place]) => place).sort();
}

describe('templates', () => {
  it.each(ALL)('%s has the same places in both languages', (_code, { en, ja }) => {
    expect(placesOf(ja)).toEqual(placesOf(en));
  });

  it.each(ALL)('%s ends without a full stop', (_code, { en, ja }) => {
    expect(en).not.toMatch(/\.$/u);
    expect(ja).not.toMatch(/。$/u);
  });
});
