import type { Coverage, ElementState } from '../../model/coverage.js';
import type { Location } from '../../model/source.js';
import { coverageCounter } from '../shared/coverage-counter.js';
import { isNoEffectAttribute, SECTION_ATTRIBUTES } from './attributes.js';
import { hasNoEffect, UNSUPPORTED_SECTIONS } from './no-effect.js';
import { placeOf, type Block, type Element, type ParsedFile, type Setting } from './parse.js';
import type { Report } from './report.js';
import { isSwitchedOff } from './scope.js';

/** Counts every statement of a file once and reports those that are not in the grammar. */
export function accountFor(parsed: ParsedFile, report: Report): Coverage {
  const counter = coverageCounter(parsed.file.path, 'fortigate', 'statement');
  for (const element of parsed.elements) {
    const table = stateByTable(element);
    const state = table === 'understood' ? (report.stateAt(parsed.file.path, element.line) ?? table) : table;
    const location = placeOf(element);
    if (state === 'unrecognised' && announces(element)) {
      report.add('incomplete', 'export.unrecognised', location, { what: describe(element) });
    }
    counter.count(state, location);
  }
  return counter.result();
}

/** What is known about a section: read, without effect, known to matter, or nothing. */
export type SectionState = 'read' | 'noEffect' | 'unsupported' | 'unrecognised';

/** Looks a section path up in the tables of this room. Nested blocks follow the section around them. */
export function sectionState(section: string): SectionState {
  const known = sectionStates.get(section);
  if (known !== undefined) return known;
  const state = findSectionState(section);
  if (sectionStates.size < 10_000) sectionStates.set(section, state);
  return state;
}

const sectionStates = new Map<string, SectionState>();

function findSectionState(section: string): SectionState {
  if (SECTION_ATTRIBUTES.has(section)) return 'read';
  const top = section.split('/')[0] ?? '';
  if (UNSUPPORTED_SECTIONS.has(top)) return 'unsupported';
  if (hasNoEffect(top)) return swallows(section) ? 'unrecognised' : 'noEffect';
  return 'unrecognised';
}

/**
 * A missing `end` would put the policies inside a section without effect. A nested block with the name of a
 * section that matters is therefore never taken for harmless.
 */
function swallows(section: string): boolean {
  return section.split('/').slice(1).some((name) => name !== 'global' && (SECTION_ATTRIBUTES.has(name) || UNSUPPORTED_SECTIONS.has(name)));
}

function stateByTable(element: Element): ElementState {
  if (!element.wellFormed) return 'unrecognised';
  const state = sectionState(element.block.section);
  if (state === 'unsupported') return 'understood';
  if (state !== 'read') return state;
  const known = SECTION_ATTRIBUTES.get(element.block.section);
  const { verb, key, values } = element;
  if (known === undefined || !ATTRIBUTE_VERBS.has(verb) || known.read.has(key)) return 'understood';
  if (isNoEffectAttribute(element.block.section, known, key)) return 'noEffect';
  if (!known.doubtful.has(key)) return 'unrecognised';
  return values.every((value) => value === '' || value === 'disable') ? 'understood' : 'partial';
}

const ATTRIBUTE_VERBS: ReadonlySet<string> = new Set(['set', 'unset', 'append', 'select']);

/** Inside an unrecognised section only its first line is worth a message; all lines are counted. */
function announces(element: Element): boolean {
  if (!element.wellFormed || element.verb === 'config') return true;
  return sectionState(element.block.section) === 'read';
}

/** Names the statement without its values, which may hold a secret. */
function describe(element: Element): string {
  const { verb, key } = element;
  const words = element.wellFormed ? `${verb} ${key}` : verb;
  const where = element.block.kind === 'root' || verb === 'config' ? '' : ` (config ${element.block.section})`;
  return `${words.slice(0, 80)}${where.slice(0, 80)}`;
}

/** Attributes and nested blocks of an object that this room does not know: they put the object in doubt. */
export function unknownParts(block: Block): readonly UnknownPart[] {
  const known = SECTION_ATTRIBUTES.get(block.section);
  const parts: UnknownPart[] = [];
  for (const setting of block.settings.values()) {
    const isKnown = known !== undefined && (known.read.has(setting.key) || known.doubtful.has(setting.key) || isNoEffectAttribute(block.section, known, setting.key));
    if (!isKnown) parts.push({ name: setting.key, location: placeOf(setting) });
  }
  for (const nested of block.configs.values()) {
    if (sectionState(nested.section) !== 'read') parts.push({ name: nested.name, location: nested.location });
  }
  return parts;
}

/** An attribute or nested block that is not in the tables. */
export interface UnknownPart {
  readonly name: string;
  readonly location: Location;
}

/** Attributes of a policy whose condition cannot be evaluated and that are switched on. */
export function doubtfulSettings(block: Block): readonly Setting[] {
  const known = SECTION_ATTRIBUTES.get(block.section);
  if (known === undefined) return [];
  const doubtful: Setting[] = [];
  for (const setting of block.settings.values()) if (known.doubtful.has(setting.key) && !isSwitchedOff(setting)) doubtful.push(setting);
  return doubtful;
}

/** Reports entries, not switched off, of sections that change what passes and are not modelled. */
export function reportUnsupported(parsed: ParsedFile, report: Report): void {
  for (const element of parsed.elements) {
    const { block, verb } = element;
    if (verb !== 'config' && verb !== 'edit') continue;
    if (verb === 'config' && block.settings.size > 0 && UNSUPPORTED_SECTIONS.has(block.section)) {
      if (valueOfStatus(block) !== 'disable') markUnsupported(block, report);
    }
    const location = placeOf(element);
    if (verb !== 'edit' || !UNSUPPORTED_SECTIONS.has(block.section) || valueOfStatus(block) === 'disable') continue;
    report.mark(location, 'unsupported');
    report.add('incomplete', 'export.unsupported', location, { what: `config ${block.section}, entry ${block.name.slice(0, 60)}` });
  }
}

function valueOfStatus(block: Block): string | undefined {
  return block.settings.get('status')?.values[0];
}

function markUnsupported(block: Block, report: Report): void {
  report.mark(block.location, 'unsupported');
  report.add('incomplete', 'export.unsupported', block.location, { what: `config ${block.section}` });
}
