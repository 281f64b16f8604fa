import { describe, expect, it } from 'vitest';
import { guideConflicts } from '../../src/guide/conflicts.js';
import { controls } from '../../src/guide/controls.js';
import { guideEdition } from '../../src/guide/edition.js';
import { guideFlows } from '../../src/guide/flows.js';
import { guideRequirements } from '../../src/guide/requirements.js';
import { guideRows } from '../../src/guide/rows.js';
import type { Bilingual } from '../../src/guide/types.js';

const TEXTS: readonly (readonly [string, Bilingual])[] = [
  ...guideRows.map((row) => [row.id, row.purpose] as const),
  ...guideFlows.map((flow) => [flow.id, flow.note] as const),
  ...guideRequirements.flatMap(({ id, title, statement }) => [[`${id} title`, title] as const, [`${id} statement`, statement] as const]),
  ...guideConflicts.flatMap(({ id, summary, reading }) => [[`${id} summary`, summary] as const, [`${id} reading`, reading] as const]),
  ...Object.values(controls).flatMap(({ id, note }) => (note === undefined ? [] : [[id, note] as const])),
  ['edition', guideEdition.edition],
];

const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

describe('texts of the catalogue', () => {
  it.each(TEXTS)('%s is written in both languages', (_id, text) => {
    expect(text.en.trim()).toBe(text.en);
    expect(text.ja.trim()).toBe(text.ja);
    expect(text.en).not.toBe('');
    expect(text.en).not.toMatch(JAPANESE);
    expect(text.ja).toMatch(JAPANESE);
  });

  it.each(TEXTS)('%s ends without a full stop and holds no template place', (_id, text) => {
    expect(text.en).not.toMatch(/\.$|[{}]/u);
    expect(text.ja).not.toMatch(/。$|[{}]/u);
  });

  it('tells rows apart by their purpose', () => {
    for (const language of ['en', 'ja'] as const) {
      const purposes = guideRows.map((row) => row.purpose[language]);
      expect(purposes.filter((purpose, index) => purposes.indexOf(purpose) !== index)).toEqual([]);
    }
  });

  it('tells requirements apart by their title', () => {
    for (const language of ['en', 'ja'] as const) {
      expect(new Set(guideRequirements.map((requirement) => requirement.title[language])).size).toBe(42);
    }
  });
});
