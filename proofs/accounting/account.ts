import type { Reading } from '../../src/model/device.js';
import { readDevice } from '../../src/parsers/index.js';
import type { ExportFile } from '../../src/parsers/shared/export-file.js';
import { dishonesty } from '../fuzz/honest-reading.js';
import { randomFrom } from '../random.js';
import type { Counterexample, ProofOutcome, ProofRequest } from '../types.js';
import { applyEdit, type Edit, type Editor } from './edit.js';
import { fromText, type Fixture } from './fixtures.js';
import { doubtsOf, isMoreDoubtful, isWider, meaningOf, type Doubts } from './notice.js';

/** One edit of one fixture. */
interface Case {
  readonly fixture: Fixture;
  readonly edit: Edit;
}

/** A fixture as it is read without any edit. */
interface Base {
  readonly reading: Reading;
  readonly doubts: Doubts;
  meaning: string | undefined;
}

const MOST_COUNTEREXAMPLES = 20;

/** Puts what nobody can have understood into every place of every fixture and asks whether the reading is the less sure. */
export function accountOf(editor: Editor, fixtures: readonly Fixture[], request: ProofRequest): ProofOutcome {
  const all = fixtures.flatMap((fixture) => editor(textOf(fixture)).map((edit): Case => ({ fixture, edit })));
  const chosen = request.cases >= all.length ? all : sample(all, request);
  const counts = new Map<string, number>([['places and kinds in all', all.length], ['fixtures', fixtures.length]]);
  const count = (word: string): undefined => void counts.set(word, (counts.get(word) ?? 0) + 1);
  const bases = new Map<Fixture, Base>();
  const counterexamples: Counterexample[] = [];
  for (const [tried, one] of chosen.entries()) {
    if (tried % 100 === 0) request.progress(tried);
    const missed = examine(one, baseOf(bases, one.fixture), count);
    if (missed !== undefined && counterexamples.length < MOST_COUNTEREXAMPLES) counterexamples.push({ text: describe(one, missed), seed: request.seed });
    if (missed !== undefined) count('misses');
  }
  return { tried: chosen.length, counterexamples, counts: Object.fromEntries(counts) };
}

/** In the order of the fixtures, so that each is read only once by itself. */
function sample(all: readonly Case[], { cases, seed }: ProofRequest): readonly Case[] {
  const random = randomFrom(seed);
  const places = Array.from({ length: cases }, () => random.below(all.length)).sort((left, right) => left - right);
  return places.flatMap((place) => all[place] ?? []);
}

function textOf({ files, edited }: Fixture): string {
  return files[edited]?.text ?? '';
}

function baseOf(bases: Map<Fixture, Base>, fixture: Fixture): Base {
  const known = bases.get(fixture);
  if (known !== undefined) return known;
  const reading = readDevice(fixture.files, undefined);
  const base: Base = { reading, doubts: doubtsOf(reading), meaning: undefined };
  bases.set(fixture, base);
  return base;
}

/** Why the edit went by, undefined when it was noticed or may go by. */
function examine({ fixture, edit }: Case, base: Base, count: (word: string) => undefined): string | undefined {
  const { files, edited } = fixture;
  const text = applyEdit(textOf(fixture), edit);
  const changed = files.map((file, index): ExportFile => (index === edited ? fromText(file.path, text) : file));
  const reading = readDevice(changed, undefined);
  const wrong = dishonesty(reading, changed);
  if (wrong !== undefined) return wrong;
  if (isMoreDoubtful(base.doubts, doubtsOf(reading))) return undefined;
  base.meaning ??= meaningOf(base.reading);
  const isSame = meaningOf(reading) === base.meaning;
  if (edit.exempt === undefined && !isSame && isWider(base.reading, reading)) return undefined;
  // An element that is not understood already says so once, whatever else is in it.
  if (edit.exempt === undefined && isSame && (base.doubts.get('not understood') ?? 0) > 0) return count('exempt: file with an element that is not understood anyway');
  const rule = edit.exempt ?? (isSame && edit.isValue === true ? 'value that decides about no packet' : undefined);
  if (rule === undefined) return isSame ? 'nothing was said about it' : 'nothing was said about it, and other packets pass';
  count(`exempt: ${rule}`);
  // A name may turn up elsewhere; what has no effect may have none.
  return isSame || rule === 'free text' ? undefined : `it is exempt as "${rule}", yet other packets pass`;
}

function describe({ fixture, edit }: Case, missed: string): string {
  const text = textOf(fixture);
  const changed = applyEdit(text, edit);
  const from = changed.lastIndexOf('\n', Math.max(0, edit.start - 60)) + 1;
  const line = text.slice(0, edit.start).split('\n').length;
  const shown = changed.slice(Math.max(from, edit.start - 160), edit.start + edit.text.length + 80);
  return `${edit.kind} in ${fixture.name}, line ${line}: ${missed}\n${shown}`;
}
