import { atLine, type Location } from '../../model/source.js';
import type { ExportFile } from '../shared/export-file.js';
import { unrecognised, unsupported, type FileAccount } from './file-account.js';
import { parseElement, type Cell, type Dimension, type ElementShape } from './ipset-element.js';
import { parseNumber } from './names.js';
import { tokenise, type Token } from './tokens.js';

/** One `add` line. */
export interface Member {
  readonly cells: readonly Cell[];
  /** An exception inside a wider network of the same set. */
  readonly nomatch: boolean;
  /** The interface name is a prefix. */
  readonly wildcard: boolean;
}

/** One `create` line with its elements. */
export interface IpsetDefinition extends ElementShape {
  readonly name: string;
  readonly type: string;
  /** True when members come and go by themselves. */
  readonly expires: boolean;
  readonly members: readonly Member[];
  /** True when a part of the definition was not understood: it may hold anything. */
  readonly unknown: boolean;
  readonly location: Location;
}

interface OpenIpset extends IpsetDefinition {
  readonly members: Member[];
  unknown: boolean;
}

/** The types of ipset(8), by the parts of their elements. */
const TYPES: ReadonlyMap<string, readonly Dimension[]> = new Map<string, readonly Dimension[]>([
  ['bitmap:ip', ['ip']], ['bitmap:ip,mac', ['ip', 'mac']], ['bitmap:port', ['port']], ['hash:ip', ['ip']],
  ['hash:mac', ['mac']], ['hash:ip,mac', ['ip', 'mac']], ['hash:net', ['net']], ['hash:net,net', ['net', 'net']],
  ['hash:ip,port', ['ip', 'port']], ['hash:net,port', ['net', 'port']], ['hash:ip,port,ip', ['ip', 'port', 'ip']],
  ['hash:ip,port,net', ['ip', 'port', 'net']], ['hash:net,port,net', ['net', 'port', 'net']],
  ['hash:ip,mark', ['ip', 'mark']], ['hash:net,iface', ['net', 'iface']], ['list:set', ['set']],
]);

/** Options of `create` with the number of their values. `hashsize` to `size` shape the memory, the rest is looked at. */
const CREATE_OPTIONS: ReadonlyMap<string, number> = new Map([
  ['hashsize', 1], ['maxelem', 1], ['bucketsize', 1], ['initval', 1], ['forceadd', 0], ['counters', 0], ['comment', 0],
  ['skbinfo', 0], ['size', 1], ['range', 1], ['family', 1], ['netmask', 1], ['bitmask', 1], ['markmask', 1], ['timeout', 1],
]);

/** Options of `add`. Counters, comments and what a target copies from an element do not decide whether it matches. */
const ADD_OPTIONS: ReadonlyMap<string, number> = new Map([
  ['timeout', 1], ['packets', 1], ['bytes', 1], ['comment', 1], ['skbmark', 1], ['skbprio', 1], ['skbqueue', 1],
  ['before', 1], ['after', 1], ['nomatch', 0], ['wildcard', 0],
]);

/** The first set stands early. */
const MARK_WINDOW = 65_536;
const FIRST_LINE = /^create (?:-exist )?\S+ (?:bitmap|hash|list):[a-z,]+(?: |$)/u;

/** True for the output of `ipset save`: its first line that is no comment creates a set. */
export function isIpsetFile(text: string): boolean {
  const first = text.slice(0, MARK_WINDOW).split('\n').find((line) => line.trim() !== '' && !line.startsWith('#'));
  return first !== undefined && FIRST_LINE.test(first);
}

/** Reads one file of `ipset save` into `found`. Counts every line that is not blank once. */
export function parseIpsetFile(file: ExportFile, account: FileAccount, found: Map<string, IpsetDefinition>): void {
  const open = new Map<string, OpenIpset>();
  let number = 0;
  for (let start = 0; start < file.text.length; ) {
    const newline = file.text.indexOf('\n', start);
    const end = newline === -1 ? file.text.length : newline;
    number += 1;
    const text = file.text.slice(start, end).trim();
    if (text !== '') readLine(text, { account, open, found, location: atLine(file.path, number) });
    start = end + 1;
  }
  // `ipset save` ends every line; a last line without an end was cut.
  if (!file.text.endsWith('\n')) account.report.report('incomplete', 'export.truncated', { path: file.path }, { reason: 'ipset save' });
  for (const set of open.values()) found.set(set.name, set);
}

interface LinePlace {
  readonly account: FileAccount;
  readonly open: Map<string, OpenIpset>;
  readonly found: ReadonlyMap<string, IpsetDefinition>;
  readonly location: Location;
}

function readLine(text: string, place: LinePlace): void {
  const { account, location } = place;
  if (text.startsWith('#')) return account.coverage.count('noEffect', location);
  const words = tokenise(text)?.filter((word) => word.quoted || (word.text !== '-exist' && word.text !== '-!'));
  const [command, ...rest] = words ?? [];
  switch (command?.text) {
    case 'create':
      return readCreate(rest, place);
    case 'add':
      return readAdd(rest, place);
    case 'flush': case 'destroy': case 'del': case 'rename': case 'swap': case 'test':
      // What these leave behind depends on what was there before.
      for (const set of place.open.values()) if (rest.length === 0 || rest.some((word) => word.text === set.name)) set.unknown = true;
      return unsupported(account, command.text, location);
    default:
      // A line that cannot be read may have added to any set.
      for (const set of place.open.values()) set.unknown = true;
      return unrecognised(account, (text.split(/\s/u, 1)[0] ?? '').slice(0, 30), location);
  }
}

/** The options of a line by name; undefined when one is not known, stands twice or has no value. */
function readOptions(words: readonly Token[], known: ReadonlyMap<string, number>): ReadonlyMap<string, string> | undefined {
  const options = new Map<string, string>();
  for (let index = 0; index < words.length; index += 1) {
    const name = words[index]?.text ?? '';
    const count = known.get(name);
    const value = count === 1 ? words[index + 1]?.text : '';
    if (count === undefined || value === undefined || options.has(name)) return undefined;
    options.set(name, value);
    index += count;
  }
  return options;
}

/** `create cameras hash:net family inet hashsize 1024 maxelem 65536` */
function readCreate([name, type, ...words]: readonly Token[], { account, open, found, location }: LinePlace): void {
  if (name === undefined || type === undefined) return unrecognised(account, 'create', location);
  const dimensions = TYPES.get(type.text);
  const options = readOptions(words, CREATE_OPTIONS);
  const family = familyOf(options?.get('family'), type.text);
  const netmask = netmaskOf(options?.get('netmask'), family ?? 4);
  const known = dimensions !== undefined && options !== undefined && family !== undefined && netmask !== 'unreadable';
  const isNew = !open.has(name.text) && !found.has(name.text);
  const set: OpenIpset = {
    name: name.text, type: type.text, dimensions: dimensions ?? [], family: family ?? 4, members: [], location,
    netmask: netmask === 'unreadable' ? undefined : netmask,
    expires: options?.has('timeout') === true,
    // `bitmask` compares parts of addresses that may have holes.
    unknown: !known || !isNew || options.has('bitmask'),
  };
  open.set(set.name, set);
  if (!known || !isNew) return unrecognised(account, `create ${set.name.slice(0, 40)} ${set.type.slice(0, 40)}`, location);
  account.coverage.count(set.unknown || set.expires ? 'partial' : 'understood', location);
}

function familyOf(text: string | undefined, type: string): 4 | 6 | undefined {
  if (text === 'inet6') return type.startsWith('hash:') ? 6 : undefined;
  return text === undefined || text === 'inet' ? 4 : undefined;
}

function netmaskOf(text: string | undefined, family: 4 | 6): number | undefined | 'unreadable' {
  if (text === undefined) return undefined;
  return parseNumber(text, family === 4 ? 32 : 128) ?? 'unreadable';
}

/** `add cameras 192.0.2.0/24 nomatch comment "gate"` */
function readAdd([name, element, ...words]: readonly Token[], { account, open, location }: LinePlace): void {
  const set = name === undefined ? undefined : open.get(name.text);
  if (name === undefined || set === undefined) {
    unrecognised(account, 'add', location);
    if (name !== undefined) account.report.report('incomplete', 'export.undefined_reference', location, { kind: 'ipset', name: name.text.slice(0, 60) });
    return;
  }
  const options = readOptions(words, ADD_OPTIONS);
  const cells = element === undefined ? undefined : parseElement(element.text, set);
  if (options === undefined || cells === undefined) {
    set.unknown = true;
    return unrecognised(account, `add ${set.name.slice(0, 40)}`, location);
  }
  set.members.push({ cells, nomatch: options.has('nomatch'), wildcard: options.has('wildcard') });
  account.coverage.count('understood', location);
}
