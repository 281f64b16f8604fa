import { ownText } from '../shared/own-text.js';
import type { InterfaceBook } from './interfaces.js';
import { wordsOf, type ConfigLine } from './lines.js';
import type { Report } from './report.js';

/** An access list and where it is applied. */
export interface AccessGroup {
  readonly list: string;
  readonly line: number;
  readonly interface: string;
}

/** Every `access-group` of a configuration, by what it does. */
export interface AccessGroups {
  readonly inbound: readonly AccessGroup[];
  readonly outbound: readonly AccessGroup[];
  readonly controlPlane: readonly AccessGroup[];
  readonly global: Omit<AccessGroup, 'interface'> | undefined;
}

interface OpenGroups {
  readonly inbound: AccessGroup[];
  readonly outbound: AccessGroup[];
  readonly controlPlane: AccessGroup[];
  global: Omit<AccessGroup, 'interface'> | undefined;
}

/** Reads the `access-group` lines. */
export function readAccessGroups(lines: readonly ConfigLine[], interfaces: InterfaceBook, report: Report): AccessGroups {
  const groups: OpenGroups = { inbound: [], outbound: [], controlPlane: [], global: undefined };
  for (const { text, line } of lines) {
    if (!text.startsWith('access-group ')) continue;
    const words = wordsOf(text);
    const isKnown = words[2] === 'global' ? readGlobal(words, line, groups) : readOfInterface(words, line, groups);
    if (!isKnown) continue;
    report.mark(line, 'understood');
    const name = words[4];
    if (name === undefined || interfaces.find(name) !== undefined) continue;
    report.add('incomplete', 'export.undefined_reference', line, { kind: 'interface', name: name.slice(0, 60) });
    report.mark(line, 'partial');
  }
  return groups;
}

/** `access-group GLOBAL global` */
function readGlobal(words: readonly string[], line: number, groups: OpenGroups): boolean {
  if (words.length !== 3 || groups.global !== undefined) return false;
  groups.global = { list: ownText(words[1] ?? ''), line };
  return true;
}

/** `access-group OUTSIDE-IN in interface outside per-user-override`; a second one for the same place is none that the product writes. */
function readOfInterface(words: readonly string[], line: number, groups: OpenGroups): boolean {
  const [, list = '', direction, keyword, name, option, ...rest] = words;
  if (keyword !== 'interface' || name === undefined || rest.length > 0) return false;
  const group = { list: ownText(list), line, interface: ownText(name) };
  if (direction === 'in' && option === 'control-plane') return addOnce(groups.controlPlane, group);
  // Users' own lists come with authentication, which is not supported.
  if (direction === 'in' && (option === undefined || option === 'per-user-override')) return addOnce(groups.inbound, group);
  return direction === 'out' && option === undefined && addOnce(groups.outbound, group);
}

function addOnce(groups: AccessGroup[], group: AccessGroup): boolean {
  if (groups.some((other) => other.interface === group.interface)) return false;
  groups.push(group);
  return true;
}
