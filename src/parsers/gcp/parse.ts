import type { GcpCard, GcpNetwork, GcpRule, GcpSubnet } from '../cloud-shared/gcp-network.js';
import { placeOf, type Reading } from '../cloud-shared/fields.js';
import { readEntry, type JsonObject, type JsonOutline } from '../shared/json-reader.js';
import { parseInstance, parseSubnet } from './parse-instances.js';
import { parseRule } from './parse-rules.js';

/** One file of a project. */
export interface GcpFile extends Reading {
  readonly root: JsonOutline;
}

interface Collected {
  readonly rules: GcpRule[];
  readonly cards: GcpCard[];
  readonly subnets: GcpSubnet[];
  readonly present: Set<string>;
}

/** Reads the answers of `gcloud compute … list --format=json`: lists, one a file or joined into one. */
export function parseGcp(files: readonly GcpFile[]): GcpNetwork {
  const collected: Collected = { rules: [], cards: [], subnets: [], present: new Set() };
  for (const file of files) parseFile(file, collected);
  const { rules, cards, subnets, present } = collected;
  return { rules, cards: present.has('compute#instance') ? cards : undefined, subnets: present.has('compute#subnetwork') ? subnets : undefined, listsAll: true };
}

function parseFile({ root, path, report }: GcpFile, collected: Collected): void {
  if (root.kind !== 'array') return report.count('unrecognised', placeOf(path, root), 'JSON');
  for (const item of root.items) {
    if (item.kind === 'entry') parseResource(readEntry(item), { path, report }, collected);
    else report.count('unrecognised', placeOf(path, item), 'JSON');
  }
}

function parseResource(item: JsonObject, reading: Reading, collected: Collected): void {
  const kind = kindOf(item);
  collected.present.add(kind);
  switch (kind) {
    case 'compute#firewall':
      collected.rules.push(...parseRule(item, reading));
      return;
    case 'compute#instance':
      collected.cards.push(...parseInstance(item, reading));
      return;
    case 'compute#subnetwork':
      collected.subnets.push(...parseSubnet(item, reading));
      return;
    default:
      reading.report.count('unrecognised', placeOf(reading.path, item), kind === '' ? 'kind' : kind);
  }
}

/** gcloud names the kind; files written for it, which other tools make, leave it out. */
function kindOf({ members }: JsonObject): string {
  const kind = members.find(({ key }) => key === 'kind')?.value;
  if (kind !== undefined) return kind.kind === 'string' ? kind.value : '';
  return members.some(({ key }) => key === 'allowed' || key === 'denied') ? 'compute#firewall' : '';
}
