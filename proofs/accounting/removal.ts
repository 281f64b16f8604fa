import type { Reading } from '../../src/model/device.js';
import { formatsOf, readDevice } from '../../src/parsers/index.js';
import type { ExportFile } from '../../src/parsers/shared/export-file.js';
import { dishonesty } from '../fuzz/honest-reading.js';
import { randomFrom } from '../random.js';
import type { Counterexample, ProofOutcome, ProofRequest } from '../types.js';
import { textLines } from './edit.js';
import { fromText, type Fixture } from './fixtures.js';
import { doubtsOf, isMoreDoubtful, meaningOf } from './notice.js';

/** Lines of fields that an export always prints, so that one that is missing never has a meaning of its own. */
const ALWAYS_PRINTED: ReadonlyMap<string, RegExp> = new Map([
  // netsh leaves out what a rule does not limit: program, service, groups of computers and users.
  ['windows-netsh', /^(?!Program|Service|Remote(?:Computer|User)Group|\u30d7\u30ed\u30b0\u30e9\u30e0|\u30b5\u30fc\u30d3\u30b9|\u30ea\u30e2\u30fc\u30c8 (?:\u30b3\u30f3\u30d4\u30e5\u30fc\u30bf\u30fc|\u30e6\u30fc\u30b6\u30fc) \u30b0\u30eb\u30fc\u30d7)\S[^:]{0,40}:\s/u],
  ['windows-powershell', /^\s*"\w+":/u],
]);

/**
 * Takes each line out of each fixture. The reading stays honest; and where the format always prints a field, what
 * passes does not change without a word.
 */
export function accountOfRemovals(fixtures: readonly Fixture[], { seed, cases, progress }: ProofRequest): ProofOutcome {
  const all = fixtures.flatMap((fixture) => textLines(textOf(fixture)).map((_line, index) => ({ fixture, index })));
  const random = randomFrom(seed);
  const chosen = cases >= all.length ? all : Array.from({ length: cases }, () => random.below(all.length)).sort((left, right) => left - right).flatMap((place) => all[place] ?? []);
  const counts = { 'lines in all': all.length, 'less sure afterwards': 0, 'other packets pass': 0, 'nothing changed': 0 };
  const counterexamples: Counterexample[] = [];
  const bases = new Map<Fixture, Reading>();
  for (const [tried, { fixture, index }] of chosen.entries()) {
    if (tried % 100 === 0) progress(tried);
    const base = bases.get(fixture) ?? readDevice(fixture.files, undefined);
    bases.set(fixture, base);
    const files = withoutLine(fixture, index);
    const after = readDevice(files, undefined);
    const outcome = isMoreDoubtful(doubtsOf(base), doubtsOf(after)) ? 'less sure afterwards' : meaningOf(base) === meaningOf(after) ? 'nothing changed' : 'other packets pass';
    counts[outcome] += 1;
    const wrong = dishonesty(after, files) ?? (outcome === 'other packets pass' ? silentChange(fixture, index) : undefined);
    if (wrong !== undefined && counterexamples.length < 20) counterexamples.push({ text: `${fixture.name}, line ${index + 1} taken out: ${wrong}\n${textLines(textOf(fixture))[index]?.content ?? ''}`, seed });
  }
  return { tried: chosen.length, counterexamples, counts };
}

function textOf({ files, edited }: Fixture): string {
  return files[edited]?.text ?? '';
}

function withoutLine({ files, edited }: Fixture, removed: number): readonly ExportFile[] {
  return files.map((file, index) => (index === edited ? fromText(file.path, file.text.split('\n').filter((_line, at) => at !== removed).join('\n')) : file));
}

function silentChange({ files, edited }: Fixture, removed: number): string | undefined {
  const file = files[edited];
  const printed = file === undefined ? undefined : ALWAYS_PRINTED.get(formatsOf(file)[0]?.id ?? '');
  const line = file?.text.split('\n')[removed] ?? '';
  return printed?.test(line) === true ? 'other packets pass, and nothing was said' : undefined;
}
