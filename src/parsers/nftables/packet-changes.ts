import type { JsonValue } from '../shared/json-reader.js';
import { kindOf, memberOf, textOf } from './json-shape.js';

/** Fields that may be rewritten without a filter or a route seeing another packet. */
const HARMLESS_FIELDS: ReadonlySet<string> = new Set(['dscp', 'ecn', 'ttl', 'hoplimit', 'id', 'flowlabel', 'checksum', 'window', 'pcp', 'cfi', 'dei']);
const HARMLESS_META: ReadonlySet<string> = new Set(['mark', 'priority', 'nftrace', 'secmark', 'rtclassid', 'cpu']);
const HARMLESS_CT: ReadonlySet<string> = new Set(['mark', 'label', 'event', 'secmark', 'helper']);

/** Kinds of things whose change no filter and no route sees. */
const HARMLESS_KINDS: ReadonlySet<string> = new Set(['tcp option', 'ct helper']);

const HARMLESS_NAMES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['payload', HARMLESS_FIELDS],
  ['meta', HARMLESS_META],
  ['ct', HARMLESS_CT],
]);

/** Names what a `mangle` statement changes, undefined when filters and routes see the same packet afterwards. */
export function effectiveChange(body: JsonValue): string | undefined {
  const key = memberOf(body, 'key');
  const found = key === undefined ? undefined : kindOf(key);
  if (found === undefined) return 'mangle';
  if (HARMLESS_KINDS.has(found.kind)) return undefined;
  const name = textOf(found.body, found.kind === 'payload' ? 'field' : 'key') ?? '';
  return HARMLESS_NAMES.get(found.kind)?.has(name) === true ? undefined : `${found.kind} ${name.slice(0, 40)}`;
}
