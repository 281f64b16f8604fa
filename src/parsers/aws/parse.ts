import type { AwsAcl, AwsCard, AwsGroup, AwsNetwork, AwsPrefixList, AwsSubnet } from '../cloud-shared/aws-network.js';
import { placeOf, wholeValue, type Reading } from '../cloud-shared/fields.js';
import type { JsonOutline, JsonOutlineArray, JsonValue } from '../shared/json-reader.js';
import { parseAcl } from './parse-acls.js';
import { parseCard, parsePrefixList, parseSubnet } from './parse-cards.js';
import { parseGroup } from './parse-groups.js';

/** One file of an account. */
export interface AwsFile extends Reading {
  readonly root: JsonOutline;
}

interface Collected {
  readonly groups: AwsGroup[];
  readonly cards: AwsCard[];
  readonly acls: AwsAcl[];
  readonly subnets: AwsSubnet[];
  readonly prefixLists: AwsPrefixList[];
  readonly present: Set<string>;
}

/** Reads the answers of `aws ec2 describe-…`, one a file or merged into one object. */
export function parseAws(files: readonly AwsFile[]): AwsNetwork {
  const collected: Collected = { groups: [], cards: [], acls: [], subnets: [], prefixLists: [], present: new Set() };
  for (const file of files) parseFile(file, collected);
  const { groups, cards, acls, subnets, prefixLists, present } = collected;
  return {
    groups,
    cards: present.has('NetworkInterfaces') ? cards : undefined,
    acls: present.has('NetworkAcls') ? acls : undefined,
    subnets: present.has('Subnets') ? subnets : undefined,
    prefixLists,
    listsAll: true,
  };
}

function parseFile(file: AwsFile, collected: Collected): void {
  const { root, path, report } = file;
  if (root.kind !== 'object') return report.count('unrecognised', placeOf(path, root), 'JSON');
  for (const { key, value } of root.members) {
    if (key === 'Vpcs') report.count('noEffect', placeOf(path, value));
    else if (key === 'NextToken') reportNextPage(file, value);
    else if (value.kind !== 'array' || !LISTS.has(key)) report.count('unrecognised', placeOf(path, value), key);
    else parseList(key, value, { file, collected });
  }
}

/** More pages follow: half a list proves nothing. */
function reportNextPage({ path, report }: AwsFile, value: JsonOutline): void {
  if (value.kind === 'null') return report.count('noEffect', placeOf(path, value));
  report.count('unsupported', placeOf(path, value), 'NextToken');
  report.add('incomplete', 'export.truncated', placeOf(path, value), { reason: 'NextToken' });
}

const LISTS = new Set(['SecurityGroups', 'NetworkInterfaces', 'NetworkAcls', 'Subnets', 'PrefixLists']);

function parseList(key: string, list: JsonOutlineArray, { file, collected }: { readonly file: AwsFile; readonly collected: Collected }): void {
  collected.present.add(key);
  for (const item of list.items) {
    const value = wholeValue(item);
    if (value === undefined || value.kind !== 'object') file.report.count('unrecognised', placeOf(file.path, item), key);
    else parseItem(key, value, { file, collected });
  }
}

function parseItem(key: string, value: JsonValue, { file, collected }: { readonly file: AwsFile; readonly collected: Collected }): void {
  switch (key) {
    case 'SecurityGroups':
      return keep(collected.groups, parseGroup(value, file));
    case 'NetworkInterfaces':
      return keep(collected.cards, parseCard(value, file));
    case 'NetworkAcls':
      return keep(collected.acls, parseAcl(value, file));
    case 'Subnets':
      return keep(collected.subnets, parseSubnet(value, file));
    default:
      return keep(collected.prefixLists, parsePrefixList(value, file));
  }
}

function keep<Item extends object>(list: Item[], item: Item | undefined): void {
  if (item !== undefined) list.push(item);
}
