import {
  boolJsonTag,
  EVENT_ID,
  getScalarValue,
  intJsonTag,
  NOT_RESOLVED,
  parseEvents,
  SCALAR_STYLE,
  YAMLException,
  type Event,
  type ScalarEvent,
} from 'js-yaml';
import type { Location, SourceFile } from '../model/source.js';
import type { Place } from './place.js';
import type { ProblemList } from './problem-list.js';
import { lineFinder } from './line-finder.js';
import { directionCharacter, unsafeCharacter, unsafeTextCharacter } from './text-safety.js';

/** Megabyte-sized site files are no work of people. */
const LARGEST_BYTES = 1024 * 1024;
/** The schema needs seven levels; the reader below it recurses. */
const DEEPEST = 32;

/** The content of a YAML file: plain data without prototypes, and the place of every value. */
export interface YamlDocument {
  readonly data: unknown;
  readonly place: Place;
}

interface OpenPlace extends Place {
  readonly children: Map<string, OpenPlace>;
}

/** A collection that is being read. `add` takes the next node: for a mapping by turns a key and a value. */
interface Collection {
  add(value: unknown, place: OpenPlace, scalar: ScalarEvent | undefined): void;
  /** Where the key of the next value begins; undefined in a list and when the next node is a key. */
  key(): Location | undefined;
  /** Where the collection begins; undefined for the document. */
  readonly start: Location | undefined;
}

/** What the steps of reading share. */
interface YamlReader {
  readonly text: string;
  readonly at: (offset: number) => Location;
  readonly report: (code: string, offset: number | Location, parameters?: Readonly<Record<string, string | number>>) => void;
}

/**
 * Reads a site file: YAML 1.2 by the JSON schema, UTF-8, one document. Aliases, tags, merge keys, keys given twice and
 * keys that are no text are errors. Undefined when there was one. Whole numbers become numbers; every other scalar
 * than `true` and `false` stays text, so `1.0` keeps its zero.
 */
export function readYaml(file: SourceFile, problems: ProblemList): YamlDocument | undefined {
  const text = decode(file, problems);
  if (text === undefined) return undefined;
  const at = lineFinder(file.path, text);
  let sound = true;
  const reader: YamlReader = {
    text,
    at,
    report(code, place, parameters) {
      sound = false;
      problems.report('error', code, typeof place === 'number' ? at(place) : place, parameters);
    },
  };
  const direction = directionCharacter(text);
  if (direction !== undefined) reader.report('site.unsafe_character', direction.offset, { character: direction.character });
  const events = readEvents(reader);
  if (events === undefined) return undefined;
  const root = buildDocument(events, reader);
  return sound ? root : undefined;
}

function decode(file: SourceFile, problems: ProblemList): string | undefined {
  if (file.bytes.length > LARGEST_BYTES) {
    problems.report('error', 'site.too_large', { path: file.path }, { limit: LARGEST_BYTES / 1024 });
    return undefined;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(file.bytes);
  } catch {
    problems.report('error', 'site.not_utf8', { path: file.path });
    return undefined;
  }
}

function readEvents(reader: YamlReader): readonly Event[] | undefined {
  try {
    return parseEvents(reader.text, { maxDepth: DEEPEST });
  } catch (error) {
    // `mark.position` is an offset into the text.
    const offset = error instanceof YAMLException ? (error.mark?.position ?? 0) : 0;
    const reason = error instanceof YAMLException ? error.reason : String(error);
    reader.report('site.yaml_syntax', Math.min(offset, reader.text.length), { reason: reason.slice(0, 200) });
    return undefined;
  }
}

function buildDocument(events: readonly Event[], reader: YamlReader): YamlDocument | undefined {
  let root: YamlDocument | undefined;
  let documents = 0;
  const open: Collection[] = [];
  for (const event of events) {
    if (event.type === EVENT_ID.POP) {
      open.pop();
    } else if (event.type === EVENT_ID.DOCUMENT) {
      documents += 1;
      open.push({ add: (data, place) => (root ??= { data, place }), key: () => undefined, start: undefined });
    } else {
      addNode(event, open, reader);
    }
  }
  if (documents > 1) reader.report('site.several_documents', 0);
  if (root === undefined) reader.report('site.empty', 0);
  return root;
}

type NodeEvent = Exclude<Event, { type: typeof EVENT_ID.POP | typeof EVENT_ID.DOCUMENT }>;

function addNode(event: NodeEvent, open: Collection[], reader: YamlReader): void {
  const parent = open.at(-1);
  const value = startOf(event);
  const key = parent?.key();
  const start = value === undefined ? (key ?? parent?.start ?? reader.at(0)) : reader.at(value);
  const place: OpenPlace = { value: start, key: key ?? start, children: new Map() };
  if (event.type === EVENT_ID.ALIAS) {
    reader.report('site.yaml_alias', place.value);
    parent?.add('', place, undefined);
    return;
  }
  if (event.tagStart !== -1) reader.report('site.yaml_tag', event.tagStart);
  if (event.type === EVENT_ID.SCALAR) {
    parent?.add(scalarValue(event, reader, place), place, event);
    return;
  }
  const list: unknown[] = [];
  const map: Record<string, unknown> = emptyMap();
  const isList = event.type === EVENT_ID.SEQUENCE;
  parent?.add(isList ? list : map, place, undefined);
  open.push(isList ? listCollection(list, place) : mapCollection(map, place, reader));
}

/** Where a node begins. Scalars in quotes begin at the quote; an empty scalar has no beginning. */
function startOf(event: NodeEvent): number | undefined {
  if (event.type === EVENT_ID.ALIAS) return event.anchorStart - 1;
  if (event.type !== EVENT_ID.SCALAR) return event.start;
  if (event.valueStart === -1) return undefined;
  const quoted = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
  return quoted ? event.valueStart - 1 : event.valueStart;
}

function scalarValue(event: ScalarEvent, reader: YamlReader, place: Place): string | number | boolean {
  const text = getScalarValue(reader.text, event);
  const character = unsafeTextCharacter(text);
  if (character !== undefined) reader.report('site.unsafe_character', place.value, { character });
  if (event.style !== SCALAR_STYLE.PLAIN) return text;
  const truth = boolJsonTag.resolve(text, false, boolJsonTag.tagName);
  if (truth !== NOT_RESOLVED) return truth;
  const number = intJsonTag.resolve(text, false, intJsonTag.tagName);
  return number !== NOT_RESOLVED && String(number) === text ? number : text;
}

function listCollection(list: unknown[], place: OpenPlace): Collection {
  return {
    add(value, child) {
      place.children.set(String(list.length), child);
      list.push(value);
    },
    key: () => undefined,
    start: place.value,
  };
}

function mapCollection(map: Record<string, unknown>, place: OpenPlace, reader: YamlReader): Collection {
  let key: { readonly name: string; readonly location: Location } | undefined;
  return {
    add(value, child, scalar) {
      if (key === undefined) {
        key = { name: keyName(scalar, child, reader), location: child.value };
        return;
      }
      const earlier = place.children.get(key.name);
      if (earlier === undefined) {
        map[key.name] = value;
        place.children.set(key.name, child);
      } else {
        const line = earlier.key.region?.startLine ?? 1;
        reader.report('site.duplicate_key', key.location, { name: key.name, line });
      }
      key = undefined;
    },
    key: () => key?.location,
    start: place.value,
  };
}

/** The text of a key, as written: `10: x` has the key `10`. */
function keyName(scalar: ScalarEvent | undefined, place: Place, reader: YamlReader): string {
  if (scalar === undefined) {
    reader.report('site.key_is_no_text', place.value);
    return '';
  }
  const name = getScalarValue(reader.text, scalar);
  const character = unsafeTextCharacter(name) === undefined ? unsafeCharacter(name) : undefined;
  if (character !== undefined) reader.report('site.unsafe_character', place.value, { character });
  if (name === '<<' && scalar.style === SCALAR_STYLE.PLAIN) reader.report('site.yaml_merge', place.value);
  if (name === '__proto__') reader.report('site.reserved_name', place.value, { name });
  return name;
}

/** A mapping without a prototype: `__proto__` is a key like any other in it. */
function emptyMap(): Record<string, unknown> {
  const map: Record<string, unknown> = {};
  Object.setPrototypeOf(map, null);
  return map;
}
