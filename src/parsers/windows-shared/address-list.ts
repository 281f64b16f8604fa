import { isIpv4, maskLength, parseCidr, parseDottedQuad, parseIpAddress, prefixRange, type IpRange } from '../../model/ip-address.js';
import { ALL_ADDRESSES, ALL_IPV4, ALL_IPV6, ipSet, ofOneFamily, uniteIps, type IpSet } from '../../model/ip-set.js';
import type { Account } from './account.js';
import { exactly, type Bounds } from './bounds.js';
import type { LocalSubnet } from './local-subnet.js';
import type { Condition } from './rule.js';

/**
 * Keywords that stand for servers and networks the export does not list ([MS-GPFAS] 2.2.2.13 and the spellings of
 * New-NetFirewallRule). Each may end in 4 or 6.
 */
const KEYWORDS: ReadonlySet<string> = new Set([
  'dns',
  'dhcp',
  'wins',
  'defaultgateway',
  'internet',
  'intranet',
  'rmtintranet',
  'intranetremoteaccess',
  'ply2renders',
  'playtodevice',
  'captiveportal',
]);

/** What a list of addresses is read with. */
export interface AddressContext {
  readonly account: Account;
  readonly localSubnet: LocalSubnet | undefined;
}

/**
 * Reads a rule's address list: single addresses, ranges, networks with prefix length or dotted mask, keywords.
 * An empty list or `Any` is every address of both families; a list of one family leaves the other out.
 */
export function readAddresses(condition: Condition, context: AddressContext): Bounds<IpSet> {
  const ranges: IpRange[] = [];
  const unsure: Bounds<IpSet>[] = [];
  for (const token of condition.tokens) {
    if (isAnyAddress(token)) return exactly(ALL_ADDRESSES);
    const range = readRange(token);
    if (range === undefined) unsure.push(readKeyword(token, condition, context));
    else for (const part of ofOneFamily(range)) ranges.push(part);
  }
  if (condition.tokens.length === 0) return exactly(ALL_ADDRESSES);
  // A list of one that grew by itself has room for many.
  const known = ipSet(ranges.length === 1 ? ranges.slice() : ranges);
  if (unsure.length === 0) return exactly(known);
  return {
    must: uniteIps(known, ...unsure.map(({ must }) => must)),
    may: uniteIps(known, ...unsure.map(({ may }) => may)),
    doubts: unsure.flatMap(({ doubts }) => doubts),
  };
}

function isAnyAddress(token: string): boolean {
  return token === '*' || token.toLowerCase() === 'any';
}

function readRange(token: string): IpRange | undefined {
  const dash = token.indexOf('-');
  if (dash !== -1) return orderedRange(parseIpAddress(token.slice(0, dash)), parseIpAddress(token.slice(dash + 1)));
  const slash = token.indexOf('/');
  const mask = slash === -1 ? undefined : parseDottedQuad(token.slice(slash + 1));
  if (mask === undefined) return parseCidr(token);
  const address = parseIpAddress(token.slice(0, slash));
  const length = maskLength(mask);
  return address === undefined || length === undefined || !isIpv4(address) ? undefined : prefixRange(address, length);
}

function orderedRange(first: bigint | undefined, last: bigint | undefined): IpRange | undefined {
  if (first === undefined || last === undefined || first > last || isIpv4(first) !== isIpv4(last)) return undefined;
  return { first, last };
}

function readKeyword(token: string, condition: Condition, context: AddressContext): Bounds<IpSet> {
  const { account } = context;
  const lower = token.toLowerCase();
  const suffix = lower.endsWith('4') ? 4 : lower.endsWith('6') ? 6 : undefined;
  const keyword = suffix === undefined ? lower : lower.slice(0, -1);
  const may = suffix === undefined ? ALL_ADDRESSES : suffix === 4 ? ALL_IPV4 : ALL_IPV6;
  if (keyword === 'localsubnet') return localSubnetBounds(suffix, condition, context);
  if (KEYWORDS.has(keyword)) {
    return { must: [], may, doubts: [account.doubt('doubt_address_keyword', condition.location, { keyword: token })] };
  }
  const shown = token.slice(0, 100);
  account.report('incomplete', 'unknown_address', condition.location, { value: shown });
  return { must: [], may: ALL_ADDRESSES, doubts: [account.doubt('doubt_address', condition.location, { value: shown })] };
}

function localSubnetBounds(suffix: 4 | 6 | undefined, condition: Condition, context: AddressContext): Bounds<IpSet> {
  const families = suffix === undefined ? ([4, 6] as const) : ([suffix] as const);
  const parts = families.map((family) => context.localSubnet?.[family]);
  const must = uniteIps(...parts.map((part) => part?.must ?? []));
  const may = uniteIps(...parts.map((part, index) => part?.may ?? (families[index] === 4 ? ALL_IPV4 : ALL_IPV6)));
  const exact = parts.every((part) => part !== undefined && part.must === part.may);
  return { must, may, doubts: exact ? [] : [context.account.doubt('doubt_local_subnet', condition.location)] };
}
