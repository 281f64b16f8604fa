/** The same report without hostile texts: what is not text must be equal in both outputs. */
import type { Report } from '../../src/model/report.js';

/** Keys whose values are words of the program's own lists, and steer what is written. */
const OWN_WORDS: ReadonlySet<string> = new Set(['language', 'verdict', 'severity', 'certainty', 'level', 'effect', 'action', 'change', 'scope', 'evaluationDate']);

/** Values that those keys can have. */
const OWN_VALUES: ReadonlySet<string> = new Set([
  ...['en', 'ja', 'pass', 'fail', 'incomplete', 'error', 'undecided', 'not-applicable', 'certain', 'possible', 'warning', 'note'],
  ...['critical', 'high', 'medium', 'low', 'info', 'permit', 'deny', 'translate', 'not-filtered', 'unknown'],
  ...['new', 'unchanged', 'allowed', 'blocked', 'moved', 'all'],
]);

/**
 * Every text replaced by a plain word that sorts as the text does, equal ones by the same word. Empty texts and the
 * path of the whole workspace stay: what is written about them is another sentence.
 */
export function harmlessTwin(report: Report): Report {
  const texts = new Set<string>();
  const collected: Report = withTexts(report, (text) => {
    texts.add(text);
    return text;
  });
  const words = new Map([...texts].sort(byCodeUnits).map((text, index) => [text, `Q${String(index).padStart(6, '0')}Q`]));
  return withTexts(collected, (text) => words.get(text) ?? text);
}

function byCodeUnits(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** JSON keeps the shape of a report: only the texts in it are replaced. */
function withTexts(report: Report, replace: (text: string) => string): Report {
  return JSON.parse(JSON.stringify(report), (key: string, value: unknown) => {
    if (typeof value !== 'string' || value === '' || value === '.') return value;
    if (key === 'evaluationDate' || (key === 'name' && value === 'vmsguard') || (OWN_WORDS.has(key) && OWN_VALUES.has(value))) return value;
    return replace(value);
  });
}

/** Every text of a report that the twin replaces, each once. */
export function textsOf(report: Report): readonly string[] {
  const texts = new Set<string>();
  withTexts(report, (text) => {
    texts.add(text);
    return text;
  });
  return [...texts];
}
