import type { Coverage } from '../../src/model/coverage.js';
import type { DeviceConfig, Doubt, Match, Reading } from '../../src/model/device.js';
import { isEmptyBox, spaceContains, type Box, type HeaderSpace } from '../../src/model/header-space.js';
import { fillTemplate, type Message } from '../../src/model/message.js';
import type { Location } from '../../src/model/source.js';
import { parserMessages } from '../../src/parsers/index.js';
import type { ExportFile } from '../../src/parsers/shared/export-file.js';

/** So many lines of a device are looked at closely; the rest is as likely to be right. */
const LINES_LOOKED_AT = 60;
/** Beyond so many boxes a comparison of two spaces costs more than it shows. */
const BOXES_COMPARED = 40;

/**
 * What is wrong with a reading, undefined when nothing is. Whatever the files hold: the account adds up, nothing that
 * was not understood goes without a word, bounds are bounds, doubts are told, and every place exists.
 */
export function dishonesty(reading: Reading, files: readonly ExportFile[]): string | undefined {
  return (
    first(reading.coverage, brokenAccount) ??
    silence(reading) ??
    first(reading.diagnostics, (one) => unsayable(one) ?? nowhere(one.location, files)) ??
    first(reading.coverage.flatMap((one) => one.notUnderstood.slice(0, 20)), (location) => nowhere(location, files)) ??
    (reading.device === undefined ? undefined : wrongDevice(reading.device, files))
  );
}

function first<T>(items: readonly T[], wrong: (item: T) => string | undefined): string | undefined {
  for (const item of items) {
    const found = wrong(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

function brokenAccount({ path, total, elements, notUnderstood }: Coverage): string | undefined {
  const counts = Object.values(elements);
  if (counts.some((count) => !Number.isSafeInteger(count) || count < 0)) return `account: a count of ${path} is no count`;
  const sum = counts.reduce((result, count) => result + count, 0);
  if (sum !== total) return `account: ${path} has ${total} elements, of which ${sum} are accounted for`;
  const open = elements.unsupported + elements.unrecognised;
  return open === notUnderstood.length ? undefined : `account: ${path} lists ${notUnderstood.length} of ${open} elements that were not understood`;
}

/** Whatever was not understood, or left no device or no filter, must keep the site from passing. */
function silence({ device, diagnostics, coverage }: Reading): string | undefined {
  if (diagnostics.some(({ effect }) => effect === 'incomplete' || effect === 'error')) return undefined;
  if (device === undefined) return 'silence: no device, and nothing says why';
  if (coverage.length === 0 || coverage.every(({ total }) => total === 0)) return 'silence: a device of which nothing was counted';
  if (device.filters.length === 0) return 'silence: a device without filters, and nothing says why';
  return coverage.some(({ notUnderstood }) => notUnderstood.length > 0) ? 'silence: something was not understood, and nothing says so' : undefined;
}

const sayable = new Set<string>();

/** Sentences are filled only when somebody reads the report: a missing value would crash there. */
function unsayable({ code, parameters }: Message): string | undefined {
  const shape = `${code} ${Object.keys(parameters).join(' ')}`;
  if (sayable.has(shape)) return undefined;
  const template = parserMessages[code];
  if (template === undefined) return `sentence: there is none for ${code}`;
  try {
    fillTemplate(template.en, parameters);
    fillTemplate(template.ja, parameters);
  } catch {
    return `sentence: ${code} lacks a value`;
  }
  if (sayable.size < 1_000) sayable.add(shape);
  return undefined;
}

function nowhere({ path, region }: Location, files: readonly ExportFile[]): string | undefined {
  const file = files.find((one) => one.path === path);
  if (file === undefined) return `place: there is no file ${path}`;
  if (region === undefined) return undefined;
  const { startLine, startColumn = 1 } = region;
  const isWhole = Number.isInteger(startLine) && Number.isInteger(startColumn) && startLine >= 1 && startColumn >= 1;
  return isWhole && startLine <= linesIn(file) ? undefined : `place: ${path} has no line ${startLine}, column ${startColumn}`;
}

const lineCounts = new WeakMap<ExportFile, number>();

function linesIn(file: ExportFile): number {
  const known = lineCounts.get(file);
  if (known !== undefined) return known;
  // A binary export counts its records, each of which takes some bytes.
  const count = file.bytes?.length ?? file.text.split('\n').length;
  lineCounts.set(file, count);
  return count;
}

function wrongDevice(device: DeviceConfig, files: readonly ExportFile[]): string | undefined {
  return (
    nowhere(device.location, files) ??
    first(device.filters, ({ defaultLocation }) => nowhere(defaultLocation, files)) ??
    first(looked(device.filters.flatMap(({ lines, replies }) => (typeof replies === 'string' ? lines : [...lines, ...replies.lines]))), (line) => wrongMatch(line, files)) ??
    first(looked(device.translations), (translation) => wrongMatch(translation, files)) ??
    repeatedTranslation(device) ??
    first(device.translations, emptyTarget)
  );
}

/** The first and the last: what comes last is where limits end. */
function looked<T>(items: readonly T[]): readonly T[] {
  return items.length <= LINES_LOOKED_AT ? items : [...items.slice(0, LINES_LOOKED_AT / 2), ...items.slice(-LINES_LOOKED_AT / 2)];
}

interface Matching {
  readonly label: string;
  readonly match: Match;
  readonly doubts: readonly Doubt[];
  readonly location: Location;
}

function wrongMatch({ label, match, doubts, location }: Matching, files: readonly ExportFile[]): string | undefined {
  const { must, may } = match;
  if (must !== may && doubts.length === 0 && !isWithin(may, must)) return `doubt: ${short(label)} is in doubt without a word`;
  if (must !== may && !isWithin(must, may)) return `bounds: ${short(label)} surely matches what it may not match`;
  const boxes = must === may ? may : [...must, ...may];
  if (boxes.some(isOddBox)) return `box: ${short(label)} has a box that is empty or out of order`;
  return nowhere(location, files) ?? first(doubts, (doubt) => unsayable(doubt) ?? nowhere(doubt.location, files));
}

/** True when it could not be told cheaply. */
function isWithin(inner: HeaderSpace, outer: HeaderSpace): boolean {
  return inner.length > BOXES_COMPARED || outer.length > BOXES_COMPARED || spaceContains(outer, inner);
}

function isOddBox(one: Box): boolean {
  return isEmptyBox(one) || [one.source, one.destination].some((set) => !isSorted(set, 2n ** 128n - 1n, 0n)) || !isNumbers(one.protocols, 255) || !isNumbers(one.sourcePorts, 65_535) || !isNumbers(one.destinationPorts, 65_535);
}

function isNumbers(set: Box['protocols'], most: number): boolean {
  return set.every(({ first: low, last }) => Number.isInteger(low) && Number.isInteger(last)) && isSorted(set, most, 0);
}

function isSorted<N extends number | bigint>(set: readonly { readonly first: N; readonly last: N }[], most: N, least: N): boolean {
  return set.every(({ first: low, last }, index) => {
    const before = set[index - 1];
    return low >= least && low <= last && last <= most && (before === undefined || before.last < low);
  });
}

function repeatedTranslation({ translations }: DeviceConfig): string | undefined {
  const ids = new Set(translations.map(({ id }) => id));
  return ids.size === translations.length ? undefined : 'translation: two have one id';
}

/** A packet that is translated to no address would be gone: neither passed nor blocked. */
function emptyTarget({ target, label }: DeviceConfig['translations'][number]): string | undefined {
  if (target === 'none') return undefined;
  const { addresses, ports } = target;
  if (typeof addresses !== 'string' && addresses.length === 0) return `translation: ${short(label)} leads to no address`;
  return ports === undefined || isNumbers([ports], 65_535) ? undefined : `translation: ${short(label)} leads to ports out of order`;
}

function short(label: string): string {
  return JSON.stringify(label.slice(0, 60));
}
