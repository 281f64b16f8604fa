import { isListed } from '../../src/parsers/cisco-shared/command-list.js';
import { wordsOf } from '../../src/parsers/cisco-shared/config-lines.js';
import type { Editor } from './edit.js';
import { exemptionsOf, type EditPlace } from './exemptions.js';
import { lineEditor } from './line-editor.js';

/** The named lists of a room: commands of the whole device and of an interface, and which of the former it reads all the same. */
export interface CommandLists {
  readonly global: ReadonlySet<string>;
  readonly interface: ReadonlySet<string>;
  readonly read: RegExp;
}

const REASON = 'command without effect';

/** Edits of a running configuration: what a room's lists name may go by, beside the exemptions that lie with its tests. */
export function ciscoEditor(format: string, lists: CommandLists): Editor {
  const exempt = exemptionsOf(format);
  return lineEditor((place) => exempt(place) ?? (isWithoutEffect(place, lists) ? REASON : undefined));
}

/** A line that is put in stands below the block that its path names; another place is a part of its own line. */
function isWithoutEffect({ kind, path, line = '' }: EditPlace, lists: CommandLists): boolean {
  const [block = kind === 'an unknown line' ? '' : line, child = kind === 'an unknown line' ? '' : line] = path === '' ? [] : path.split('/');
  if (isListed(wordsOf(block), lists.global) && !lists.read.test(block)) return true;
  return block.startsWith('interface ') && child !== '' && isListed(wordsOf(child.trim()), lists.interface);
}
