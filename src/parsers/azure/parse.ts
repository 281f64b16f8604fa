import type { AzureCard, AzureGroup, AzureNetwork, AzureVnet } from '../cloud-shared/azure-network.js';
import { placeOf, settledValue, type Reading } from '../cloud-shared/fields.js';
import { readEntry, type JsonEntry, type JsonObject, type JsonOutline } from '../shared/json-reader.js';
import { parseGroup } from './parse-groups.js';
import { parseCard, parseVnet } from './parse-networks.js';

/** One file of a subscription. */
export interface AzureFile extends Reading {
  readonly root: JsonOutline;
  readonly text: string;
}

interface Collected {
  readonly groups: AzureGroup[];
  readonly cards: AzureCard[];
  readonly vnets: AzureVnet[];
  readonly present: Set<string>;
}

/** Reads the answers of `az network … list`: lists of resources, one a file or joined into one list. */
export function parseAzure(files: readonly AzureFile[]): AzureNetwork {
  const collected: Collected = { groups: [], cards: [], vnets: [], present: new Set() };
  for (const file of files) for (const item of resourcesIn(file)) parseResource(item, file, collected);
  const { groups, cards, vnets, present } = collected;
  return { groups, cards: present.has('networkinterfaces') ? cards : undefined, vnets: present.has('virtualnetworks') ? vnets : undefined, listsAll: true };
}

/** A list, the `value` of an answer of the REST interface, or one resource. */
function resourcesIn({ root, path, report }: AzureFile): readonly JsonObject[] {
  if (root.kind === 'array') return root.items.flatMap((item) => objectOf(item, { path, report }));
  if (root.kind !== 'object') return objectOf(root, { path, report });
  const listed = root.members.find(({ key, value }) => key === 'value' && value.kind === 'array')?.value;
  if (listed?.kind !== 'array') {
    const single = settledValue(root);
    return single?.kind === 'object' ? [single] : [];
  }
  for (const { key, value } of root.members) {
    if (value === listed) continue;
    if (key === 'nextLink' && value.kind === 'string') report.add('incomplete', 'export.truncated', placeOf(path, value), { reason: key });
    else if (value.kind !== 'null') report.count('unrecognised', placeOf(path, value), key);
  }
  return listed.items.flatMap((item) => objectOf(item, { path, report }));
}

function objectOf(item: JsonOutline | JsonEntry, { path, report }: Reading): readonly JsonObject[] {
  if (item.kind === 'entry') return [readEntry(item)];
  report.count('unrecognised', placeOf(path, item), 'JSON');
  return [];
}

const KIND = /\/providers\/microsoft\.network\/(?<kind>[a-z]+)\/[^/]+$/u;

function parseResource(item: JsonObject, file: AzureFile, collected: Collected): void {
  const id = item.members.find(({ key }) => key.toLowerCase() === 'id')?.value;
  const kind = id?.kind === 'string' ? KIND.exec(id.value.toLowerCase())?.groups?.['kind'] : undefined;
  collected.present.add(kind ?? '');
  switch (kind) {
    case 'networksecuritygroups':
      return keep(collected.groups, parseGroup(item, file));
    case 'networkinterfaces':
      return keep(collected.cards, parseCard(item, file));
    case 'virtualnetworks':
      return keep(collected.vnets, parseVnet(item, file));
    case 'applicationsecuritygroups':
      return file.report.count('noEffect', placeOf(file.path, item));
    default:
      return file.report.count('unrecognised', placeOf(file.path, item), kind ?? 'id');
  }
}

function keep<Item extends object>(list: Item[], item: Item | undefined): void {
  if (item !== undefined) list.push(item);
}
