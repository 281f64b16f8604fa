/** Files that other programs read: what their readers must find whatever the texts are. None of them uses the product's escapers. */
import { SaxesParser } from 'saxes';
import type { Report } from '../../src/model/report.js';
import { renderComment } from '../../src/report/render-comment.js';
import { renderCsv } from '../../src/report/render-csv.js';
import { renderJunit } from '../../src/report/render-junit.js';
import { renderSarif } from '../../src/report/render-sarif.js';
import { htmlFault } from './github-markdown.js';
import { commandFault, markdownFault, unseenFault } from './strict-readers.js';

/** More than any report of a proof takes: the twin must not be the only one that is not shortened. */
const NO_LIMIT = 1_000_000_000;

/** The comment: one marker, in the first line, and no markup but ours. */
export function commentFault(report: Report, twin: Report): string | undefined {
  const [comment, expected] = [renderComment(report, { limit: NO_LIMIT }), renderComment(twin, { limit: NO_LIMIT })];
  if (comment.lastIndexOf('<!--') !== 0) return 'holds a comment beside its marker';
  return commandFault(comment) ?? markdownFault(comment, expected) ?? htmlFault(comment, expected);
}

/** The log: JSON of the twin's shape, messages without links and placeholders, Markdown without markup, places that are relative. */
export function sarifFault(report: Report, twin: Report): string | undefined {
  const [json, expected] = [renderSarif(report, []), renderSarif(twin, [])];
  const early = unseenFault(json) ?? commandFault(json);
  if (early !== undefined) return early;
  const [strings, meant] = [stringsOf(JSON.parse(json)), stringsOf(JSON.parse(expected))];
  const places = (list: readonly Placed[]): string => list.map(({ place }) => place).join('\n');
  if (places(strings) !== places(meant)) return 'has another shape than its harmless twin';
  for (const [index, { place, text }] of strings.entries()) {
    const fault = sarifStringFault(place, text, meant[index]?.text ?? '');
    if (fault !== undefined) return `${place} ${fault}: ${JSON.stringify(text.slice(0, 200))}`;
  }
  return undefined;
}

interface Placed {
  /** Keys on the way, numbers included: `runs/0/results/0/message/text`. */
  readonly place: string;
  readonly text: string;
}

/** Every scalar of a JSON value in its order. */
function stringsOf(value: unknown, place = ''): readonly Placed[] {
  if (typeof value !== 'object' || value === null) return [{ place, text: String(value) }];
  return Object.entries(value).flatMap(([key, inner]) => stringsOf(inner, `${place}/${key}`));
}

function sarifStringFault(place: string, text: string, twin: string): string | undefined {
  const unseen = unseenFault(text);
  if (unseen !== undefined) return unseen;
  if (place.endsWith('/uri')) return /^(?:[\w.~!'()*/-]|%[0-9A-F]{2})*$/u.test(text) ? undefined : 'is no relative reference';
  if (place.endsWith('/markdown')) return markdownFault(text, twin);
  // SARIF 3.11.6 and 3.11.5: `[text](target)` is a link, a brace that stands alone begins or ends a placeholder.
  if (/\]\(/u.test(text)) return 'may hold a link';
  return /[{}]/u.test(text.replace(/\{\{|\}\}/gu, '')) ? 'holds a placeholder' : undefined;
}

/** The suites: well-formed, and elements with attributes as in the twin, one after the other. */
export function junitFault(report: Report, twin: Report): string | undefined {
  const xml = renderJunit(report);
  const early = unseenFault(xml) ?? commandFault(xml);
  if (early !== undefined) return early;
  try {
    const [seen, meant] = [elementsOf(xml), elementsOf(renderJunit(twin))];
    return seen.join('\n') === meant.join('\n') ? undefined : 'has other elements than its harmless twin';
  } catch (thrown: unknown) {
    return `is not well-formed: ${thrown instanceof Error ? thrown.message : String(thrown)}`;
  }
}

/** Attributes whose values are numbers and words of ours stay as they are. */
const OWN_ATTRIBUTES: ReadonlySet<string> = new Set(['tests', 'failures', 'errors', 'skipped', 'type', 'time', 'timestamp']);

function elementsOf(xml: string): readonly string[] {
  const elements: string[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    elements.push([name, ...Object.entries(attributes).map(([key, value]) => (OWN_ATTRIBUTES.has(key) ? `${key}=${String(value)}` : key))].join(' '));
  });
  parser.on('closetag', ({ name }) => elements.push(`/${name}`));
  for (const event of ['comment', 'cdata', 'processinginstruction', 'doctype'] as const) parser.on(event, () => elements.push(event));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return elements;
}

/** The table: quoted cells of RFC 4180 and nothing else, as many as in the twin, none of which a spreadsheet computes. */
export function csvFault(report: Report, twin: Report): string | undefined {
  const csv = renderCsv(report);
  if (!csv.startsWith('\ufeff')) return 'begins without a byte order mark';
  const text = csv.slice(1);
  const early = unseenFault(text.replaceAll('\r\n', '\n')) ?? commandFault(text);
  if (early !== undefined) return early;
  const [cells, meant] = [cellsOf(text), cellsOf(renderCsv(twin).slice(1))];
  if (cells === undefined || meant === undefined) return 'holds something that is no quoted cell';
  if (cells.map((row) => row.length).join() !== meant.map((row) => row.length).join()) return 'has other rows than its harmless twin';
  const formula = cells.flat().find((cell) => /^[=+\-@\t\r\uff1d\uff0b\uff0d\u2212\uff20]/u.test(cell.trimStart()));
  return formula === undefined ? undefined : `holds a formula: ${JSON.stringify(formula.slice(0, 100))}`;
}

function cellsOf(csv: string): readonly (readonly string[])[] | undefined {
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = 0; at < csv.length; ) {
    if (csv[at] !== '"') return undefined;
    let end = at + 1;
    while (end < csv.length && (csv[end] !== '"' || csv[end + 1] === '"')) end += csv[end] === '"' ? 2 : 1;
    row.push(csv.slice(at + 1, end).replaceAll('""', '"'));
    if (csv.startsWith('\r\n', end + 1)) {
      rows.push(row);
      row = [];
      at = end + 3;
    } else if (csv[end + 1] === ',') at = end + 2;
    else return undefined;
  }
  return row.length === 0 ? rows : undefined;
}
