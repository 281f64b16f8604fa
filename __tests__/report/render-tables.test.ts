import { SaxesParser } from 'saxes';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeCsv } from '../../src/report/escape-csv.js';
import { escapeXml } from '../../src/report/escape-xml.js';
import type { Report } from '../../src/model/report.js';
import { renderCsv } from '../../src/report/render-csv.js';
import { renderJunit } from '../../src/report/render-junit.js';
import { comparedReport } from './comparison-report.js';
import { HOSTILE_TEXTS, hostileText } from './hostile-texts.js';
import { diagnostic, hostileReport, report, requirement, site } from './sample-report.js';

/** Outcomes of the cases by name, read by an XML parser. */
function outcomesOf(xml: string): ReadonlyMap<string, string> {
  const outcomes = new Map<string, string>();
  const parser = new SaxesParser();
  let current = '';
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'testcase') outcomes.set((current = String(attributes['name'])), 'passed');
    if (['failure', 'error', 'skipped'].includes(name)) outcomes.set(current, name);
  });
  parser.write(xml).close();
  return outcomes;
}

describe('renderJunit', () => {
  it('has a suite per site with a case per requirement, finding and unread input', () => {
    expect([...outcomesOf(renderJunit(report()))]).toEqual([
      ['verdict', 'failure'],
      ['R-19 9000 for recorders only', 'failure'],
      ['R-06 Switch ports', 'skipped'],
      ['Port 9000 open to others than recorders (fw/edge.conf:4:3)', 'failure'],
      ['not understood: set magic on (fw/edge.conf:9)', 'error'],
    ]);
  });

  it.each(['pass', 'fail', 'incomplete', 'error'] as const)('is red exactly when the verdict is no pass: %s', (verdict) => {
    const diagnostics = verdict === 'pass' ? [diagnostic({ effect: 'warning' })] : [diagnostic()];
    const one = report({ verdict, sites: [site({ verdict, diagnostics, requirements: [requirement()] })] });
    const isRed = [...outcomesOf(renderJunit(one)).values()].some((outcome) => outcome === 'failure' || outcome === 'error');
    expect(isRed).toBe(verdict !== 'pass');
  });

  it('shows in a passing site what was found nevertheless', () => {
    const one = report({ verdict: 'pass', sites: [site({ verdict: 'pass', diagnostics: [] })] });
    expect(outcomesOf(renderJunit(one)).get('Port 9000 open to others than recorders (fw/edge.conf:4:3)')).toBe('skipped');
  });

  it('is red without any site', () => {
    expect([...outcomesOf(renderJunit(report({ verdict: 'error', sites: [] }))).values()]).toEqual(['error']);
  });

  it('counts its cases', () => {
    expect(renderJunit(report()).split('\n')[1]).toBe('<testsuites name="vmsguard" tests="6" failures="4" errors="1" skipped="1" time="0">');
  });

  it('names what weakens the check', () => {
    expect(outcomesOf(renderJunit(comparedReport())).get('the host nvr-2 is gone')).toBe('skipped');
  });

  it.each(HOSTILE_TEXTS)('stays well-formed with %j everywhere', (text) => {
    const xml = renderJunit(hostileReport(text));
    expect(() => outcomesOf(xml)).not.toThrow();
    expect(xml).not.toMatch(/##\[|^\s*::/mu);
  });
});

describe('escapeXml', () => {
  it('reads back as the text, shown', () => {
    expect(escapeXml('<a b="c">&\'\u0000\uffff::#')).toBe('&#60;a b=&#34;c&#34;&#62;&#38;&#39;\\u{0}\\u{ffff}&#58;:#');
    fc.assert(fc.property(hostileText(), (text) => {
      let read = '';
      const parser = new SaxesParser();
      parser.on('text', (part) => (read += part));
      parser.write(`<a>${escapeXml(text)}</a>`).close();
      return escapeXml(read) === escapeXml(text);
    }));
  });
});

/** RFC 4180, read character by character; anything else throws. */
function readCsv(csv: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let at = csv.startsWith('\ufeff') ? 1 : 0;
  while (at < csv.length) {
    const cell = /"((?:[^"]|"")*)"(,|\r\n)/uy;
    cell.lastIndex = at;
    const [whole, text, end] = cell.exec(csv) ?? [];
    if (whole === undefined || text === undefined) throw new Error(`no cell at ${at}`);
    rows.at(-1)?.push(text.replaceAll('""', '"'));
    if (end !== ',') rows.push([]);
    at += whole.length;
  }
  return rows.slice(0, -1);
}

function columnOf(one: Report, name: string): readonly (string | undefined)[] {
  const [head = [], ...rows] = readCsv(renderCsv(one));
  return rows.map((row) => row[head.indexOf(name)]);
}

describe('renderCsv', () => {
  it('has a row per run, site, requirement, finding, input and assumption, each as long as the head', () => {
    expect(columnOf(report(), 'Record')).toEqual(['run', 'site', 'requirement', 'requirement', 'finding', 'input', 'assumption', 'file read']);
    expect(new Set(readCsv(renderCsv(report())).map((row) => row.length)).size).toBe(1);
  });

  it('says in every row what judged', () => {
    expect(new Set(columnOf(report(), 'Policies'))).toEqual(new Set([`1.0.0 (SHA-256 ${'b'.repeat(64)})`]));
    expect(new Set(columnOf(report(), 'Judged as of'))).toEqual(new Set(['2026-11-22']));
  });

  it('tells what a change does', () => {
    expect(columnOf(comparedReport(), 'Record').filter((record) => record === 'weakened check').length).toBe(2);
    expect(columnOf(comparedReport(), 'Against the base').filter((change) => change !== '')).toEqual(['new', 'unchanged', 'fixed']);
  });

  it('begins with a byte order mark and is Japanese in Japanese', () => {
    expect(renderCsv(report({ language: 'ja' })).startsWith('\ufeff"種類","サイト"')).toBe(true);
  });

  it.each(HOSTILE_TEXTS)('keeps its shape with %j everywhere', (text) => {
    const shape = (one: Report): readonly number[] => readCsv(renderCsv(one)).map((row) => row.length);
    expect(shape(hostileReport(text))).toEqual(shape(hostileReport('x')));
  });
});

describe('escapeCsv', () => {
  it.each([
    ['=1+1', '"\'=1+1"'],
    ['+1', '"\'+1"'],
    ['-1', '"\'-1"'],
    ['@SUM(A1)', '"\'@SUM(A1)"'],
    ['  =1', '"\'  =1"'],
    ['"=1', '"\'""=1"'],
    ['＝1', '"\'＝1"'],
    ['\t=1', '"\\u{9}=1"'],
    ['plain, "quoted"', '"plain, ""quoted"""'],
    ['a\r\nb', '"a\\u{d}\\u{a}b"'],
    ['', '""'],
  ])('writes %j as %s', (text, cell) => {
    expect(escapeCsv(text)).toBe(cell);
  });

  it('stays below the cells of Excel', () => {
    expect(escapeCsv('x'.repeat(100_000)).length).toBeLessThan(32_767);
  });
});
