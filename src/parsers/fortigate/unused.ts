import type { UnusedObject } from '../shared/unused-objects.js';
import type { Block, ParsedFile } from './parse.js';
import { BROUGHT_ALONG } from './brought-along.js';
import { listSettings, wordsOf } from './settings.js';

/** Tables of objects that only have an effect where something names them. */
const OBJECT_TABLES: ReadonlySet<string> = new Set([
  'firewall address', 'firewall address6', 'firewall addrgrp', 'firewall addrgrp6', 'firewall service custom', 'firewall service group', 'firewall vipgrp', 'firewall vipgrp6',
  'firewall schedule onetime', 'firewall schedule recurring', 'firewall schedule group', 'firewall ippool', 'firewall ippool6',
]);

/** Virtual IPs translate without a policy; one that none names takes packets away all the same. */
const VIRTUAL_IP_TABLES: ReadonlySet<string> = new Set(['firewall vip', 'firewall vip6']);

/** Attributes whose words are for people. A name that stands only there is not used. */
const FOR_PEOPLE: ReadonlySet<string> = new Set(['name', 'comment', 'comments', 'alias', 'description', 'uuid', 'label', 'global-label']);

/**
 * Objects whose name stands in no other statement of the files, whatever its section. Names that are used in one
 * virtual domain count as used in all. Objects that every new device has are left out.
 */
export function findUnused(files: readonly ParsedFile[]): readonly UnusedObject[] {
  const seen: Seen = { declared: [], named: new Set(), centralNat: false };
  for (const { root } of files) visit(root, seen);
  const counts = ({ kind }: UnusedObject): boolean => !(seen.centralNat && VIRTUAL_IP_TABLES.has(kind));
  return seen.declared.filter((one) => counts(one) && !seen.named.has(one.name) && !BROUGHT_ALONG.has(one.name));
}

interface Seen {
  readonly declared: UnusedObject[];
  readonly named: Set<string>;
  /** With central NAT no policy names a virtual IP. */
  centralNat: boolean;
}

function visit(block: Block, seen: Seen): void {
  const { kind, section, name, location } = block;
  if (kind === 'edit' && (OBJECT_TABLES.has(section) || VIRTUAL_IP_TABLES.has(section))) seen.declared.push({ kind: section, name, location });
  for (const setting of listSettings(block.settings)) {
    if (FOR_PEOPLE.has(setting.key)) continue;
    if (setting.key === 'central-nat' && setting.words === 'enable') seen.centralNat = true;
    for (const word of wordsOf(setting)) seen.named.add(word);
  }
  for (const entry of block.entries.values()) visit(entry, seen);
  for (const nested of block.configs.values()) visit(nested, seen);
}
