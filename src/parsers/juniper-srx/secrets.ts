import type { Location } from '../../model/source.js';
import type { Element } from './build-tree.js';
import type { Report } from './report.js';

/** Remembers the first place of every kind of secret in a file. Values are never repeated. */
export interface SecretWatch {
  take(element: Element): void;
  report(report: Report): void;
}

/** Starts watching one file. */
export function createSecretWatch(): SecretWatch {
  const places = new Map<string, Location>();
  let isSnmp = false;
  return {
    take({ words, location, statement }) {
      // In brace form `snmp {` stands on a line of its own.
      if (statement.parent === undefined && words[0] !== 'community') isSnmp = words[0] === 'snmp';
      const kind = secretKind(words, isSnmp);
      if (kind !== undefined && !places.has(kind)) places.set(kind, location);
    },
    report(report) {
      for (const [kind, location] of places) report.add('warning', 'export.secret', location, { kind });
    },
  };
}

/** `$9$...` is Junos' reversible form, `$1$`, `$5$` and `$6$` are hashes. */
const ENCODED = /^\$(?:[1-9]|sha1|argon2id?)\$/u;

const KEYWORD = /^[a-z][a-z0-9-]{0,30}$/u;

function secretKind(words: readonly string[], isSnmp: boolean): string | undefined {
  for (const [index, word] of words.entries()) {
    const before = words[index - 1] ?? '';
    if (word.startsWith('$') && ENCODED.test(word)) return KEYWORD.test(before) ? before : 'key';
    if (word.startsWith('-----BEGIN') && word.includes('PRIVATE KEY')) return 'private key';
    if (before === 'community' && index === (isSnmp && words[0] === 'snmp' ? 2 : 1) && isSnmp) return 'SNMP community';
  }
  return undefined;
}
