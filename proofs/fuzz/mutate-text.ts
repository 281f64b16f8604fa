import type { Random } from '../random.js';
import type { Syntax } from '../syntax.js';
import { mutateJson } from './mutate-json.js';
import { elementSpans, lineBlocks, type Span } from './spans.js';
import type { Sample } from './target.js';
import { ADDRESSES, NUMBERS, ODDITIES } from './words.js';

/** What a mutation may draw from. */
export interface Material {
  readonly random: Random;
  readonly words: readonly string[];
  /** Other inputs, to splice with. */
  readonly others: readonly Sample[];
  readonly syntax: Syntax;
}

/** Inputs are kept below this many characters, but for the few that are blown up on purpose. */
const USUAL_LENGTH = 12_000;
const LARGEST_LENGTH = 64_000;

/** One to six changes, most of them in the format's own terms. */
export function mutateText(text: string, material: Material): string {
  const { random } = material;
  // Two entries with one address, one port, one number: nothing else about the text is wrong then.
  if (random.chance(0.1)) return withWordRepeated(text, random, /\d[\w.:/-]*/gu);
  let changed = text;
  const rounds = random.chance(0.6) ? 1 : random.between(2, 6);
  for (let round = 0; round < rounds; round += 1) {
    changed = random.chance(material.syntax === 'json' ? 0.75 : 0.6) ? mutateStructure(changed, material) : mutateCharacters(changed, material);
    if (changed.length > USUAL_LENGTH) changed = changed.slice(0, USUAL_LENGTH);
  }
  return random.chance(0.004) ? blownUp(changed, material) : changed;
}

function mutateCharacters(text: string, { random, words, others }: Material): string {
  const at = random.below(text.length + 1);
  const end = Math.min(text.length, at + shortLength(random));
  switch (random.below(11)) {
    case 0:
      return text.slice(0, at) + text.slice(end);
    case 1:
      return text.slice(0, end) + text.slice(at, end) + text.slice(end);
    case 2:
      return text.slice(0, at) + String.fromCharCode(random.chance(0.8) ? random.below(128) : random.below(65_536)) + text.slice(at + 1);
    case 3:
      return text.slice(0, at);
    case 4:
      return text.slice(0, at) + otherText(random, others).slice(random.below(2_000));
    case 5:
      return withNumberChanged(text, random);
    case 6:
      return withWordChanged(text, random, words);
    case 7:
    case 8:
      return withWordRepeated(text, random);
    case 9:
      return text.slice(0, at) + random.pick(ODDITIES) + text.slice(at);
    default:
      return text.slice(0, at) + random.pick(words) + text.slice(at);
  }
}

/** Mostly short, at times half a file. */
function shortLength(random: Random): number {
  return random.chance(0.8) ? random.between(1, 12) : random.between(1, 1_500);
}

function otherText(random: Random, others: readonly Sample[]): string {
  const sample = random.pick(others);
  return sample.length === 0 ? '' : random.pick(sample);
}

function withNumberChanged(text: string, random: Random): string {
  const found = matchFrom(text, /\d+/gu, random);
  return found === undefined ? text : text.slice(0, found.start) + random.pick(random.chance(0.7) ? NUMBERS : ADDRESSES) + text.slice(found.end);
}

function withWordChanged(text: string, random: Random, words: readonly string[]): string {
  const found = matchFrom(text, /[\w.:/-]+/gu, random);
  const lists = [words, words, NUMBERS, ADDRESSES, ODDITIES];
  return found === undefined ? text : text.slice(0, found.start) + random.pick(random.pick(lists)) + text.slice(found.end);
}

/** One word of the text in place of another: two zones with one network, a rule by another's name. Mostly one of its kind. */
function withWordRepeated(text: string, random: Random, kind = /[\w.:/-]+/gu): string {
  const one = matchFrom(text, kind, random);
  if (one === undefined) return text;
  const other = matchFrom(text, random.chance(0.7) ? alike(text.slice(one.start, one.end)) : /[\w.:/-]+/gu, random);
  if (other === undefined) return text;
  return text.slice(0, one.start) + text.slice(other.start, other.end) + text.slice(one.end);
}

/** Words of the same shape: `10.20.10.0/24` is numbers with dots and a slash between them. */
function alike(word: string): RegExp {
  const shape = word.replaceAll(/[./]/gu, '\\$&').replaceAll(/\d+/gu, '\\d+').replaceAll(/(?<!\\)[A-Za-z]\w*/gu, '[A-Za-z]\\w*');
  return new RegExp(`(?<![\\w.:/-])${shape}(?![\\w.:/-])`, 'gu');
}

function matchFrom(text: string, pattern: RegExp, random: Random): Span | undefined {
  pattern.lastIndex = random.below(text.length + 1);
  const found = pattern.exec(text);
  return found === null ? undefined : { start: found.index, end: found.index + found[0].length };
}

function mutateStructure(text: string, material: Material): string {
  const { random, syntax } = material;
  if (syntax === 'json' && random.chance(0.85)) return mutateJson(text, material) ?? mutateCharacters(text, material);
  const spans = syntax === 'xml' ? elementSpans(text) : lineBlocks(text, syntax);
  return spans.length === 0 ? mutateCharacters(text, material) : mutateSpans(text, spans, material);
}

function mutateSpans(text: string, spans: readonly Span[], { random, words, others }: Material): string {
  const one = random.pick(spans);
  const two = random.pick(spans);
  const own = text.slice(one.start, one.end);
  switch (random.below(8)) {
    case 0:
      return text.slice(0, one.start) + text.slice(one.end);
    case 1:
      return text.slice(0, one.end) + own + text.slice(one.end);
    case 2:
      return swapped(text, one, two);
    case 3:
      return text.slice(0, two.start) + own + text.slice(two.start);
    case 4:
      return text.slice(0, two.start) + text.slice(two.start, two.end).replace(/\n|>/u, (end) => `${end}${own}`) + text.slice(two.end);
    case 5:
      return text.slice(0, one.start) + otherText(random, others).slice(0, 3_000) + text.slice(one.end);
    case 6:
      return text.slice(0, one.start) + own.repeat(random.between(2, 30)) + text.slice(one.end);
    default:
      return text.slice(0, one.start) + `${random.pick(words)}\n` + text.slice(random.chance(0.5) ? one.start : one.end);
  }
}

function swapped(text: string, one: Span, two: Span): string {
  const [first, second] = one.start <= two.start ? [one, two] : [two, one];
  if (first.end > second.start) return text;
  return text.slice(0, first.start) + text.slice(second.start, second.end) + text.slice(first.end, second.start) + text.slice(first.start, first.end) + text.slice(second.end);
}

/** Up to the largest size that must be read in time: many copies of a part, or one part inside itself. */
function blownUp(text: string, { random, syntax }: Material): string {
  const spans = syntax === 'xml' ? elementSpans(text) : lineBlocks(text, syntax);
  const span = spans.length === 0 || random.chance(0.3) ? { start: random.below(text.length + 1), end: text.length } : random.pick(spans);
  const part = text.slice(span.start, Math.min(span.end, span.start + random.between(1, 4_000)));
  if (part === '') return text;
  const copies = Math.min(Math.max(1, Math.floor((LARGEST_LENGTH - text.length) / part.length)), random.chance(0.5) ? 100_000 : 300);
  return text.slice(0, span.start) + part.repeat(copies) + text.slice(span.start);
}
