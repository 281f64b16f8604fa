import { ALL_IPV4, ALL_IPV6, ipSet, type IpSet } from '../../model/ip-set.js';
import type { IpRange } from '../../model/ip-address.js';
import type { Location } from '../../model/source.js';
import type { Collection } from './collect.js';
import { isDisabled, valueOf, type Statement } from './statements.js';
import { readAddresses } from './values.js';

/** The addresses of a list as far as the export tells. */
export interface AddressList {
  readonly must: IpSet;
  readonly may: IpSet;
  /** Why more addresses may be in the list. */
  readonly open: 'names' | 'fed' | 'undefined' | undefined;
  readonly related: readonly Location[];
}

/** Resolves names of address lists of one family. */
export interface AddressLists {
  list(name: string): AddressList;
}

/** Reads `/ip firewall address-list` or its IPv6 twin. */
export function readAddressLists(collection: Collection, family: 4 | 6): AddressLists {
  const menu = family === 4 ? 'ip firewall address-list' : 'ipv6 firewall address-list';
  const all = family === 4 ? ALL_IPV4 : ALL_IPV6;
  const entries = new Map<string, Statement[]>();
  for (const statement of collection.menus.get(menu) ?? []) {
    const name = valueOf(statement, 'list');
    if (name === undefined) continue;
    const list = entries.get(name) ?? [];
    list.push(statement);
    entries.set(name, list);
  }
  const known = new Map<string, AddressList>();
  return {
    list(name) {
      const found = known.get(name) ?? listOf(entries.get(name), { all, isFed: collection.fedLists.has(name) });
      known.set(name, found);
      return found;
    },
  };
}

function listOf(entries: readonly Statement[] | undefined, { all, isFed }: { readonly all: IpSet; readonly isFed: boolean }): AddressList {
  if (entries === undefined) return { must: [], may: all, open: isFed ? 'fed' : 'undefined', related: [] };
  const sure: IpRange[] = [];
  let open: AddressList['open'] = isFed ? 'fed' : undefined;
  for (const entry of entries) {
    if (isDisabled(entry)) continue;
    const range = readAddresses(valueOf(entry, 'address') ?? '');
    const timeout = valueOf(entry, 'timeout') ?? '';
    const lasts = timeout === '' && (valueOf(entry, 'dynamic') ?? 'no') === 'no';
    if (range === undefined) open = 'names';
    else if (lasts) sure.push(range);
    else open ??= 'fed';
  }
  const must = ipSet(sure);
  return { must, may: open === undefined ? must : all, open, related: entries.slice(0, 20).map(({ location }) => location) };
}
