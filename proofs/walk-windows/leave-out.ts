/** Makes exports smaller, one part at a time. */
import { linesLeftOut } from '../packet-walk/lines-left-out.js';
import type { TextFile } from '../packet-walk/types.js';

/** Members that limit a rule; each may say any instead. */
const LIMITING: readonly string[] = [
  'LocalPort', 'RemotePort', 'IcmpType', 'LocalAddress', 'RemoteAddress', 'Program', 'Service', 'InterfaceType', 'InterfaceAlias', 'Profile',
  'RemoteUser', 'RemoteMachine', 'DynamicTarget',
];

/** A value of JSON without one item or word, or with one limit less, wherever it stands. */
function* partsLeftOut(value: unknown, key: string): Generator<unknown> {
  if (Array.isArray(value)) {
    if (value.length > 1 || key === '') for (const index of value.keys()) yield value.toSpliced(index, 1);
    for (const [index, item] of value.entries()) for (const smaller of partsLeftOut(item, key)) yield value.with(index, smaller);
  } else if (typeof value === 'object' && value !== null) {
    const members: readonly (readonly [string, unknown])[] = Object.entries(value);
    for (const [name, item] of members) {
      for (const smaller of partsLeftOut(item, name)) yield Object.fromEntries(members.map((one) => (one[0] === name ? [name, smaller] : one)));
    }
  }
  if (!LIMITING.includes(key) || value === 'Any') return;
  yield 'Any';
  if (typeof value !== 'string' || !value.includes(',')) return;
  const words = value.split(',');
  for (const index of words.keys()) yield words.toSpliced(index, 1).join(',');
}

/** The JSON file without a rule, a profile or an entry, or with a member that limits nothing. */
export function* smallerJson(files: readonly TextFile[]): Generator<readonly TextFile[]> {
  const [file] = files;
  if (file === undefined) return;
  const root: unknown = JSON.parse(file.text);
  for (const smaller of partsLeftOut(root, '')) yield [{ ...file, text: `${JSON.stringify(smaller, null, 1)}\n` }];
}

/** The text without a line, and without a field of a rule string. */
export function* smallerRegistry(files: readonly TextFile[]): Generator<readonly TextFile[]> {
  yield* linesLeftOut(files);
  for (const [index, file] of files.entries()) {
    for (const field of file.text.match(/(?<=\|)[^|\n]+\|/gu) ?? []) yield files.with(index, { ...file, text: file.text.replace(field, '') });
  }
}

/** The text without a block, a line, or an entry of a list. */
export function* smallerNetsh(files: readonly TextFile[]): Generator<readonly TextFile[]> {
  for (const [index, file] of files.entries()) {
    const blocks = file.text.split(/\n\n(?=[^\n])/u);
    for (const place of blocks.keys()) yield files.with(index, { ...file, text: blocks.toSpliced(place, 1).join('\n\n') });
    for (const entry of file.text.match(/(?<=[ ,])[^ ,\n]+,/gu) ?? []) yield files.with(index, { ...file, text: file.text.replace(entry, '') });
  }
  yield* linesLeftOut(files);
}
