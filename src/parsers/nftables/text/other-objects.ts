/** Objects that rules refer to by name, and flow tables. */
import type { JsonObject, JsonValue } from '../../shared/json-reader.js';
import { arrayAt, kindAt, objectAt, textAt, type TokenReader } from './build.js';
import { readDevices, readPriority } from './chain-head.js';
import type { Token } from './tokens.js';

/** The table that an object belongs to. */
export interface TableName {
  readonly family: string;
  readonly table: string;
}

const NUMBER = String.raw`\d+|0x[0-9a-f]+|\d+[smhd][0-9smhd]*`;

/** What may stand in each kind of object, word by word. What an object does is judged where a rule uses it. */
const WORDS: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    counter: 'packets|bytes|comment',
    quota: 'over|until|used|bytes|kbytes|mbytes|comment',
    limit: String.raw`rate|over|burst|packets|[kmg]?bytes|(?:\d+|[kmg]?bytes)\/(?:second|minute|hour|day|week)|comment`,
    'ct helper': 'type|protocol|l3proto|tcp|udp|ip|ip6|inet|comment',
    'ct timeout': String.raw`protocol|l3proto|policy|tcp|udp|udplite|sctp|dccp|gre|icmp|icmpv6|generic|ip|ip6|inet|=|\{|\}|,|:|[a-z0-9_-]+|comment`,
    'ct expectation': 'protocol|l3proto|dport|timeout|size|tcp|udp|udplite|sctp|dccp|ip|ip6|inet|comment',
    secmark: 'comment',
    synproxy: 'mss|wscale|timestamp|sack-perm|comment',
  }).map(([kind, words]) => [kind, new RegExp(`^(?:${words}|${NUMBER})$`, 'u')]),
);

const MAY_HOLD_TEXT: ReadonlySet<string> = new Set(['comment', 'type']);

/** Reads `counter c1 { packets 0 bytes 0 }`; undefined for a kind or a word that is not known. */
export function readOtherObject(head: readonly Token[], lines: readonly (readonly Token[])[], { family, table }: TableName): JsonObject | undefined {
  const [first, second, third, ...more] = head;
  const isConntrack = first?.text === 'ct';
  const kind = isConntrack ? `ct ${second?.text ?? ''}` : (first?.text ?? '');
  const name = isConntrack ? third : second;
  if (first === undefined || name === undefined || more.length > 0 || (!isConntrack && third !== undefined)) return undefined;
  const names = { family: textAt(first, family), table: textAt(first, table), name: textAt(name, name.text) };
  if (kind === 'flowtable') {
    const body = readFlowtable(lines, family);
    return body === undefined ? undefined : kindAt(first, kind, objectAt(first, { ...names, dev: arrayAt(first, body) }));
  }
  const words = WORDS.get(kind);
  const isKnown = words !== undefined && lines.every((line) => line.every((token, index) => (token.kind === 'string' ? kind === 'secmark' || MAY_HOLD_TEXT.has(line[index - 1]?.text ?? '') : words.test(token.text))));
  return isKnown ? kindAt(first, kind, objectAt(first, names)) : undefined;
}

/** `hook ingress priority filter; devices = { eth0, eth1 }; counter; flags offload;` */
function readFlowtable(lines: readonly (readonly Token[])[], family: string): readonly JsonValue[] | undefined {
  const devices: JsonValue[] = [];
  for (const tokens of lines) {
    const reader: TokenReader = { tokens, at: 0 };
    const [first, second] = tokens;
    if (first?.text === 'devices') {
      const names = readDevices(reader);
      if (names === undefined) return undefined;
      devices.push(...names);
    }
    if (first?.text === 'hook' && second?.text === 'ingress' && tokens[2]?.text === 'priority') {
      reader.at = 3;
      if (readPriority(reader, family) === undefined) return undefined;
    } else if (first?.text === 'counter') reader.at = 1;
    else if (first?.text === 'flags' && second?.text === 'offload') reader.at = 2;
    if (reader.at < tokens.length) return undefined;
  }
  return devices;
}
