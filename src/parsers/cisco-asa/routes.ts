import type { Route } from '../../model/device.js';
import type { AddressBook } from './addresses.js';
import { peek, take, takeIf, type Cursor } from './cursor.js';
import { ownText } from '../shared/own-text.js';
import { wordsOf, type ConfigLine } from './lines.js';
import { parseNumber } from './literals.js';
import type { Report } from './report.js';

/** Reads `route outside 0.0.0.0 0.0.0.0 203.0.113.1 1 track 1` and `ipv6 route outside ::/0 2001:db8::1`. */
export function readRoutes(lines: readonly ConfigLine[], addresses: AddressBook, report: Report): readonly Route[] {
  return lines.flatMap(({ text, line }) => {
    const isIpv6 = text.startsWith('ipv6 route ');
    if (!isIpv6 && !text.startsWith('route ')) return [];
    const cursor: Cursor = { words: wordsOf(text), at: isIpv6 ? 2 : 1 };
    const name = take(cursor) ?? '';
    const destination = addresses.network(cursor);
    const nextHop = addresses.host(peek(cursor));
    if (destination === undefined || (nextHop === undefined && name !== 'Null0')) return [];
    if (nextHop !== undefined) cursor.at += 1;
    if (!readsOptions(cursor)) return [];
    report.mark(line, 'understood');
    // A route to nowhere and the way of VPN traffic lead to no zone.
    if (name === 'Null0' || cursor.words.includes('tunneled')) return [];
    return [{ destination, interface: ownText(name), ...(nextHop === undefined ? {} : { nextHop }), location: report.at(line) }];
  });
}

function readsOptions(cursor: Cursor): boolean {
  if (parseNumber(peek(cursor), 255) !== undefined) cursor.at += 1;
  if (takeIf(cursor, 'track') && parseNumber(take(cursor), 65_535) === undefined) return false;
  takeIf(cursor, 'tunneled');
  return cursor.at >= cursor.words.length;
}
