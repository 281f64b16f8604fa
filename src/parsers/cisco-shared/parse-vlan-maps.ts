import { wordsOf, type ConfigLine } from './config-lines.js';
import type { Configuration, VlanMapEntry } from './configuration.js';
import type { FileReport } from './report.js';
import { parseVlans } from './vlan-list.js';
import { readNumber } from './well-known-numbers.js';

/** `vlan access-map NAME 10` with `match ip address LIST` and `action drop`. */
export function parseVlanMap(block: ConfigLine, configuration: Configuration, report: FileReport): void {
  const [, , name = '', number = '10', ...rest] = wordsOf(block.text);
  const entry: VlanMapEntry = { location: report.at(block.line), sequence: readNumber(number, 65_535) ?? 65_535, lists: [], otherTypes: false, action: undefined };
  const entries = configuration.vlanMaps.get(name) ?? [];
  configuration.vlanMaps.set(name, [...entries, entry].sort((a, b) => a.sequence - b.sequence));
  // `vlan access-map NAME 10`, and nothing behind the number.
  if (name !== '' && rest.length === 0 && readNumber(number, 65_535) !== undefined) report.mark(block.line, 'understood');
  for (const { text, line } of block.children) {
    const words = wordsOf(text);
    const family = words[1] === 'ip' ? 4 : words[1] === 'ipv6' ? 6 : undefined;
    const isMatch = words[0] === 'match' && words[2] === 'address' && words.length > 3;
    if (isMatch && family !== undefined) entry.lists.push(...words.slice(3).map((list) => ({ family, name: list, location: report.at(line) }) as const));
    if (isMatch && words[1] === 'mac') entry.otherTypes = true;
    const action = /^action (forward|drop)(?: log)?$/u.exec(text)?.[1];
    if (action !== undefined) entry.action = action === 'drop' ? 'drop' : 'forward';
    if (text === 'statistics per-entry') report.mark(line, 'noEffect');
    if (action !== undefined || (isMatch && (family !== undefined || words[1] === 'mac'))) report.mark(line, 'understood');
  }
}

/** `vlan filter NAME vlan-list 10,20-22`. */
export function parseVlanFilter(block: ConfigLine, configuration: Configuration, report: FileReport): boolean {
  const [, , name, word, ...rest] = wordsOf(block.text);
  const vlans = word === 'vlan-list' ? parseVlans(rest.join('')) : undefined;
  if (name === undefined || vlans === undefined) return false;
  configuration.vlanFilters.push({ name, vlans, location: report.at(block.line) });
  report.mark(block.line, 'understood');
  return true;
}
