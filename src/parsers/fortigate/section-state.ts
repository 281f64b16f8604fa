import type { Location } from '../../model/source.js';
import { ownText } from '../shared/own-text.js';
import { isNoEffectAttribute, SECTION_ATTRIBUTES, type SectionAttributes } from './attributes.js';
import { hasNoEffect, UNSUPPORTED_SECTIONS } from './no-effect.js';
import type { Block } from './parse.js';
import { isSwitchedOff } from './scope.js';
import { listSettings, placeOf, type Setting } from './settings.js';

/** What is known about a section: read, without effect, known to matter, or nothing. */
export type SectionState = 'read' | 'noEffect' | 'unsupported' | 'unrecognised';

/** What the tables say about an attribute of a section. */
export type AttributeState = 'read' | 'noEffect' | 'doubtful' | 'unrecognised';

/** A section as the tables of this room know it. */
export interface SectionKnowledge {
  readonly section: string;
  readonly state: SectionState;
  attribute(key: string): AttributeState;
}

/** Looks a section path up in the tables of this room. Nested blocks follow the section around them. */
export function sectionKnowledge(section: string): SectionKnowledge {
  const known = sections.get(section);
  if (known !== undefined) return known;
  const knowledge = createKnowledge(ownText(section));
  if (sections.size < MOST_REMEMBERED) sections.set(knowledge.section, knowledge);
  return knowledge;
}

const MOST_REMEMBERED = 10_000;
const sections = new Map<string, SectionKnowledge>();

function createKnowledge(section: string): SectionKnowledge {
  const tables = SECTION_ATTRIBUTES.get(section);
  return {
    section,
    state: findSectionState(section),
    attribute: (key) => (tables === undefined ? 'unrecognised' : attributeState(section, key, tables)),
  };
}

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

function attributeState(section: string, key: string, known: SectionAttributes): AttributeState {
  if (known.read.has(key)) return 'read';
  if (isNoEffectAttribute(section, known, key)) return 'noEffect';
  return known.doubtful.has(key) ? 'doubtful' : 'unrecognised';
}

/** An attribute or nested block that is not in the tables. */
export interface UnknownPart {
  readonly name: string;
  readonly location: Location;
}

/** Attributes and nested blocks of an object that this room does not know: they put the object in doubt. */
export function unknownParts(block: Block): readonly UnknownPart[] {
  const known = sectionKnowledge(block.section);
  let parts: UnknownPart[] | undefined;
  for (const setting of listSettings(block.settings)) {
    if (known.attribute(setting.key) === 'unrecognised') (parts ??= []).push({ name: setting.key, location: placeOf(setting) });
  }
  if (block.configs.size > 0) {
    for (const nested of block.configs.values()) {
      if (sectionKnowledge(nested.section).state !== 'read') (parts ??= []).push({ name: nested.name, location: nested.location });
    }
  }
  return parts ?? NO_PARTS;
}

const NO_PARTS: readonly UnknownPart[] = [];

/** Attributes of a policy whose condition cannot be evaluated and that are switched on. */
export function doubtfulSettings(block: Block): readonly Setting[] {
  const known = sectionKnowledge(block.section);
  return listSettings(block.settings).filter((setting) => known.attribute(setting.key) === 'doubtful' && !isSwitchedOff(setting));
}
