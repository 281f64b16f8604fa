import { PROTOCOL } from '../../model/header-space.js';
import { ALL_PORTS, ALL_PROTOCOLS, numberSet, type NumberSet } from '../../model/number-set.js';
import type { Family } from './partly-known.js';

/** Protocols that pfSense offers (`get_ipprotocols`, globals.inc) with their IANA numbers. */
const PROTOCOLS: ReadonlyMap<string, readonly number[]> = new Map([
  ['tcp', [PROTOCOL.tcp]],
  ['udp', [PROTOCOL.udp]],
  ['tcp/udp', [PROTOCOL.tcp, PROTOCOL.udp]],
  ['esp', [50]],
  ['ah', [51]],
  ['gre', [47]],
  ['etherip', [97]],
  ['ipv6', [41]],
  ['igmp', [2]],
  ['pim', [103]],
  ['ospf', [89]],
  ['sctp', [PROTOCOL.sctp]],
  ['carp', [112]],
  ['pfsync', [240]],
  ['ipv6-icmp', [PROTOCOL.icmpv6]],
  ['icmp6', [PROTOCOL.icmpv6]],
]);

const WITH_PORTS = new Set(['tcp', 'udp', 'tcp/udp', 'sctp']);

/** The protocol condition of a rule in one family; undefined when the word is unknown. '' and `any` match all. */
export function readProtocols(word: string, family: Family): NumberSet | undefined {
  const name = word.toLowerCase();
  if (name === '' || name === 'any') return ALL_PROTOCOLS;
  if (name === 'icmp') return numberSet([oneOf(family === 4 ? PROTOCOL.icmp : PROTOCOL.icmpv6)]);
  const numbers = PROTOCOLS.get(name) ?? (/^\d{1,3}$/u.test(name) && Number(name) <= 255 ? [Number(name)] : undefined);
  return numbers === undefined ? undefined : numberSet(numbers.map(oneOf));
}

/** pfSense writes port conditions for these protocols only. */
export function hasPorts(word: string): boolean {
  return WITH_PORTS.has(word.toLowerCase());
}

function oneOf(value: number): { first: number; last: number } {
  return { first: value, last: value };
}

/** pf's names of ICMP types (pf.conf(5), `pfctl_parser.c`): type numbers of RFC 792 and later. */
const ICMP_TYPES: ReadonlyMap<string, number> = new Map([
  ['echorep', 0], ['unreach', 3], ['squench', 4], ['redir', 5], ['althost', 6], ['echoreq', 8], ['routeradv', 9],
  ['routersol', 10], ['timex', 11], ['paramprob', 12], ['timereq', 13], ['timerep', 14], ['inforeq', 15],
  ['inforep', 16], ['maskreq', 17], ['maskrep', 18], ['trace', 30], ['dataconv', 31], ['mobredir', 32],
  ['ipv6-where', 33], ['ipv6-here', 34], ['mobregreq', 35], ['mobregrep', 36], ['skip', 39], ['photuris', 40],
]);

/** The same for ICMPv6 (RFC 4443, RFC 2710, RFC 4861, RFC 4620). */
const ICMPV6_TYPES: ReadonlyMap<string, number> = new Map([
  ['unreach', 1], ['toobig', 2], ['timex', 3], ['paramprob', 4], ['echoreq', 128], ['echorep', 129],
  ['groupqry', 130], ['listqry', 130], ['grouprep', 131], ['listenrep', 131], ['groupterm', 132], ['listendone', 132],
  ['routersol', 133], ['routeradv', 134], ['neighbrsol', 135], ['neighbradv', 136], ['redir', 137],
  ['routrrenum', 138], ['wrureq', 139], ['wrurep', 140], ['fqdnreq', 139], ['fqdnrep', 140], ['niqry', 139],
  ['nirep', 140], ['mtraceresp', 200], ['mtrace', 201],
]);

/** `echoreq,unreach` as type x 256 + code; every code of a type. Undefined: a word pf does not know for the family. */
export function readIcmpTypes(text: string, family: Family): NumberSet | undefined {
  if (text === '' || text === 'any') return ALL_PORTS;
  const types: { first: number; last: number }[] = [];
  for (const word of text.split(',')) {
    const type = (family === 4 ? ICMP_TYPES : ICMPV6_TYPES).get(word) ?? (/^\d{1,3}$/u.test(word) ? Number(word) : undefined);
    if (type === undefined || type > 255) return undefined;
    types.push({ first: type * 256, last: type * 256 + 255 });
  }
  return numberSet(types);
}

/** Type numbers as the destination ports of a box. */
export function icmpTypes(...types: readonly number[]): NumberSet {
  return numberSet(types.map((type) => ({ first: type * 256, last: type * 256 + 255 })));
}
