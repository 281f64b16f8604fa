import { PROTOCOL } from '../../model/header-space.js';
import {
  ALL_PORTS,
  ALL_PROTOCOLS,
  NO_NUMBERS,
  numberSet,
  oneNumber,
  uniteNumbers,
  type NumberRange,
  type NumberSet,
} from '../../model/number-set.js';
import type { Account } from './account.js';
import { exactly, type Bounds } from './bounds.js';
import type { Condition } from './rule.js';

/**
 * Ports that Windows looks up while it runs ([MS-FASP] 2.2.14 and FWPM_SYSTEM_PORT_TYPE). The value is the widest
 * set they can stand for: the endpoint mapper listens on 135 and 593, IP-HTTPS on 443, mDNS on 5353, a DHCP client
 * on 68 and 546, dynamic RPC above 1023. The others can be any port.
 */
const PORT_KEYWORDS: ReadonlyMap<string, NumberSet> = new Map([
  ['rpc', [{ first: 1024, last: 65535 }]],
  ['rpcepmap', numberSet([...oneNumber(135), ...oneNumber(593)])],
  ['iphttps', oneNumber(443)],
  ['iphttpsin', oneNumber(443)],
  ['iphttpsout', ALL_PORTS],
  ['iptlsin', oneNumber(443)],
  ['iptlsout', ALL_PORTS],
  ['teredo', ALL_PORTS],
  ['dhcp', numberSet([...oneNumber(68), ...oneNumber(546)])],
  ['ply2disc', ALL_PORTS],
  ['playtodiscovery', ALL_PORTS],
  ['mdns', oneNumber(5353)],
  ['cortanaout', ALL_PORTS],
  ['tcpcdpsvc', ALL_PORTS],
]);

const PROTOCOL_NAMES: ReadonlyMap<string, number> = new Map([
  ['tcp', PROTOCOL.tcp],
  ['udp', PROTOCOL.udp],
  ['icmpv4', PROTOCOL.icmp],
  ['icmpv6', PROTOCOL.icmpv6],
]);

/** Reads a protocol: a name, a number, or any (`Any`, `*`, 256 or nothing). 0 is a protocol (HOPOPT), not any. */
export function readProtocol(condition: Condition, account: Account): Bounds<NumberSet> {
  const token = condition.tokens[0]?.toLowerCase();
  if (token === undefined || token === 'any' || token === '*' || token === '256') return exactly(ALL_PROTOCOLS);
  const number = PROTOCOL_NAMES.get(token) ?? wholeNumber(token, 255);
  if (number !== undefined && condition.tokens.length === 1) return exactly(onlyNumber(number));
  return unreadable(ALL_PROTOCOLS, condition, { account, code: 'protocol', value: condition.tokens.join(',') });
}

/** Reads a port list: `n`, `a-b`, `Any` and the keywords that Windows resolves at run time. */
export function readPorts(condition: Condition, account: Account): Bounds<NumberSet> {
  return readList(condition, (token) => {
    const range = readNumberRange(token, 65535);
    if (range !== undefined) return exactly(range.first === range.last ? onlyNumber(range.first) : [range]);
    const keyword = PORT_KEYWORDS.get(token.toLowerCase().replaceAll('-', ''));
    if (keyword === undefined) return unreadable(ALL_PORTS, condition, { account, code: 'port', value: token });
    return { must: NO_NUMBERS, may: keyword, doubts: [account.doubt('doubt_port_keyword', condition.location, { keyword: token })] };
  });
}

/** Reads ICMP types and codes as numbers of type x 256 + code: `8`, `3:4`, `3:*`, `3:Any`. */
export function readIcmpTypes(condition: Condition, account: Account): Bounds<NumberSet> {
  return readList(condition, (token) => {
    if (token === '*:*') return exactly(ALL_PORTS);
    const [typeText = '', codeText = '*', ...rest] = token.split(':');
    const type = wholeNumber(typeText, 255);
    const code = isAny(codeText) ? 'any' : wholeNumber(codeText, 255);
    if (type === undefined || code === undefined || rest.length > 0) {
      return unreadable(ALL_PORTS, condition, { account, code: 'icmp', value: token });
    }
    return exactly([code === 'any' ? { first: type * 256, last: type * 256 + 255 } : { first: type * 256 + code, last: type * 256 + code }]);
  });
}

/** One set for all rules that name one port or protocol. */
function onlyNumber(value: number): NumberSet {
  const known = SINGLE_NUMBERS.get(value);
  if (known !== undefined) return known;
  const set = oneNumber(value);
  SINGLE_NUMBERS.set(value, set);
  return set;
}

const SINGLE_NUMBERS = new Map<number, NumberSet>();

function readList(condition: Condition, read: (token: string) => Bounds<NumberSet>): Bounds<NumberSet> {
  if (condition.tokens.length === 0 || condition.tokens.some(isAny)) return exactly(ALL_PORTS);
  const [only] = condition.tokens;
  if (only !== undefined && condition.tokens.length === 1) return read(only);
  const parts = condition.tokens.map(read);
  const may = uniteNumbers(...parts.map((part) => part.may));
  const doubts = parts.flatMap((part) => part.doubts);
  return { must: doubts.length === 0 ? may : uniteNumbers(...parts.map((part) => part.must)), may, doubts };
}

interface Unreadable {
  readonly account: Account;
  readonly code: 'protocol' | 'port' | 'icmp';
  readonly value: string;
}

function unreadable(all: NumberSet, condition: Condition, options: Unreadable): Bounds<NumberSet> {
  const { account, code } = options;
  const value = options.value.slice(0, 100);
  account.report('incomplete', `unknown_${code}`, condition.location, { value });
  return { must: NO_NUMBERS, may: all, doubts: [account.doubt(`doubt_${code}`, condition.location, { value })] };
}

function isAny(token: string): boolean {
  return token === '*' || token.toLowerCase() === 'any';
}

function readNumberRange(token: string, most: number): NumberRange | undefined {
  const dash = token.indexOf('-');
  const first = wholeNumber(dash === -1 ? token : token.slice(0, dash), most);
  const last = dash === -1 ? first : wholeNumber(token.slice(dash + 1), most);
  return first === undefined || last === undefined || first > last ? undefined : { first, last };
}

function wholeNumber(text: string, most: number): number | undefined {
  const trimmed = text.trim();
  if (!/^\d{1,5}$/u.test(trimmed)) return undefined;
  const value = Number(trimmed);
  return value <= most ? value : undefined;
}
