import { readAddresses } from './read-values.js';
import { placeOf, type Place } from './place.js';
import type { SiteReader } from './site-reader.js';
import { foldName, unsafeCharacter } from './text-safety.js';

/** The mappings whose names a flow may name. Names that only look alike are an error across all of them. */
const NAMED_BY_FLOWS = ['zones', 'hosts', 'clusters', 'deviceGroups', 'clientGroups', 'integrations', 'remoteSites'];
/** Mappings whose names stay among themselves. */
const OTHERS = ['firewalls', 'infrastructureFlows', 'relations'];
const LONGEST_NAME = 100;

/** Checks the names of everything that a site file names. */
export function checkNames(reader: SiteReader, root: Place): void {
  checkLookAlikes(reader, NAMED_BY_FLOWS.map((key) => childrenOf(root, key)));
  for (const key of OTHERS) checkLookAlikes(reader, [childrenOf(root, key)]);
  for (const key of NAMED_BY_FLOWS) {
    for (const [name, place] of childrenOf(root, key)) {
      if (readAddresses(name) !== undefined) reader.problems.report('error', 'site.name_is_address', place.key, { name });
    }
  }
}

/** The site's name stands in headings: unlike other text it may hold no line end. */
export function checkSiteName(reader: SiteReader, name: string, place: Place): void {
  const character = /[\n\r\t]/u.test(name) ? unsafeCharacter(name) : undefined;
  if (character !== undefined) reader.problems.report('error', 'site.unsafe_character', place.value, { character });
}

function childrenOf(root: Place, key: string): ReadonlyMap<string, Place> {
  return root.children.has(key) ? placeOf(root, key).children : new Map();
}

function checkLookAlikes(reader: SiteReader, mappings: readonly ReadonlyMap<string, Place>[]): void {
  const known = new Map<string, { readonly name: string; readonly line: number }>();
  for (const mapping of mappings) {
    for (const [name, place] of mapping) {
      checkName(reader, name, place);
      const folded = foldName(name);
      const other = known.get(folded);
      if (other === undefined) {
        known.set(folded, { name, line: place.key.region?.startLine ?? 1 });
      } else if (other.name !== name) {
        const parameters = { name, other: other.name, line: other.line };
        reader.problems.report('error', 'site.names_look_alike', place.key, parameters);
      }
    }
  }
}

function checkName(reader: SiteReader, name: string, place: Place): void {
  if (name === '' || name !== name.trim()) reader.problems.report('error', 'site.name_has_spaces', place.key, { name });
  if (name.length > LONGEST_NAME) {
    reader.problems.report('error', 'site.too_long', place.key, { name: `${name.slice(0, 20)}…`, limit: LONGEST_NAME });
  }
}
