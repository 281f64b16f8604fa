import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Finding, SiteReport } from '../../src/model/report.js';
import { checkExample, seriousFindings } from './run-example.js';

const FOLDER = 'examples/campus-broken';

/** The planted mistakes as `[rule, file, line]`, sorted. */
function planted(): readonly string[] {
  const expected: unknown = JSON.parse(readFileSync(new URL(`../../${FOLDER}/expected.json`, import.meta.url), 'utf8'));
  if (!Array.isArray(expected)) throw new Error('expected.json is no list');
  return expected.map((one: Record<string, unknown>) => JSON.stringify([one['ruleId'], one['path'], one['line']])).sort();
}

function placed(finding: Finding): string {
  return JSON.stringify([finding.ruleId, finding.location.path.slice(FOLDER.length + 1), finding.location.region?.startLine]);
}

/** How often each rule leaves a note in each file. */
function notes(site: SiteReport): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const finding of site.findings.filter((one) => one.level === 'note')) {
    const key = `${finding.ruleId} ${finding.location.path.split('/').at(-1) ?? ''}`;
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}

describe('examples/campus-broken', () => {
  it('fails', async () => {
    expect((await checkExample(FOLDER)).verdict).toBe('fail');
  });

  it('finds each planted mistake once, at its line, and nothing else', async () => {
    const site = await checkExample(FOLDER);
    expect(planted().length).toBeGreaterThanOrEqual(12);
    expect(seriousFindings(site).map(placed).sort()).toEqual(planted());
  });

  it('is sure of every one', async () => {
    const site = await checkExample(FOLDER);
    expect(seriousFindings(site).filter((finding) => finding.certainty !== 'certain')).toEqual([]);
  });

  it('understands every export', async () => {
    const site = await checkExample(FOLDER);
    expect(site.diagnostics.filter((one) => one.effect !== 'note')).toEqual([]);
  });

  it('leaves the same notes as the campus without mistakes', async () => {
    expect(notes(await checkExample(FOLDER))).toEqual(notes(await checkExample('examples/campus')));
  });
});
