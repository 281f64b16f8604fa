import type { ElementState } from '../../model/coverage.js';
import { atLine } from '../../model/source.js';
import type { ExportReport } from '../shared/export-report.js';
import { FLAG, GRAMMAR, type Grammar } from './grammar.js';
import type { ConfigNode } from './tree.js';

/** Values of switches that turn off what would not be supported. */
const OFF: ReadonlySet<string> = new Set(['disable', 'disabled', 'false']);

/** Words whose value is a secret, and what people call it. */
const SECRETS: ReadonlySet<string> = new Set([
  'plaintext-password', 'encrypted-password', 'password', 'pre-shared-secret', 'preshared-key', 'private-key', 'secret', 'passphrase', 'psk', 'md5-key', 'key', 'shared-secret', 'community', 'api-key', 'auth-password', 'privacy-password',
]);

interface Visit {
  readonly node: ConfigNode;
  readonly grammar: Grammar | undefined;
  /** The word before. */
  readonly above: string;
  /** True for the value of a word that is read. */
  readonly isValue: boolean;
}

/** Counts every setting (a path of words to its last one) once, by what the grammar says of it. */
export function countSettings(root: ConfigNode, path: string, report: ExportReport): void {
  const seen = new Set<string>();
  const walk = ({ node, grammar, above, isValue }: Visit): void => {
    if (SECRETS.has(above) && !seen.has(above) && !OFF.has(node.word) && node.word !== '' && !/^\*+$/u.test(node.word)) {
      seen.add(above);
      report.add('warning', 'export.secret', atLine(path, node.line), { kind: above });
    }
    // Behind a word that is read stands one value, and nothing behind that.
    const isRead = grammar === 'understood';
    for (const child of node.children) walk({ node: child, grammar: isRead && isValue ? undefined : next(grammar, child.word), above: node.word, isValue: isRead });
    if (node.children.length > 0) return;
    const state = stateOf(grammar, node);
    report.count(state, atLine(path, node.line), state === 'unrecognised' ? shown(above, node) : `${above} ${node.word}`);
  };
  for (const child of root.children) walk({ node: child, grammar: next(GRAMMAR, child.word), above: '', isValue: false });
}

/** A word that the grammar does not know is shown; its value may be anything. */
function shown(above: string, node: ConfigNode): string {
  return `${above} ${node.word}`.trim().slice(0, 60);
}

function next(grammar: Grammar | undefined, word: string): Grammar | undefined {
  if (grammar === undefined || typeof grammar === 'string') return grammar;
  return Object.hasOwn(grammar, word) ? grammar[word] : grammar['*'];
}

/** An empty block or a word that could go on says nothing. */
function stateOf(grammar: Grammar | undefined, node: ConfigNode): ElementState {
  if (grammar === undefined) return 'unrecognised';
  if (grammar === FLAG) return 'understood';
  if (typeof grammar === 'object') return 'noEffect';
  return grammar === 'unsupported' && OFF.has(node.word) ? 'noEffect' : grammar;
}
