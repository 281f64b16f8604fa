import type { MessageParameters } from '../model/message.js';
import { nearestName } from './nearest-name.js';
import { placeOf, type Place } from './place.js';
import type { ProblemList } from './problem-list.js';
import type { YamlDocument } from './read-yaml.js';
import type { SiteFile } from './site-file.js';
import { validate, type SchemaError } from './validate-site.generated.js';

/** Sentence for a value of the wrong type, by the types that the schema admits. */
const TYPE_CODES = new Map([
  ['string', 'site.must_be_text'],
  ['array', 'site.must_be_list'],
  ['object', 'site.must_be_mapping'],
  ['boolean', 'site.must_be_boolean'],
  ['integer', 'site.must_be_integer'],
  ['string,array', 'site.must_be_text_or_list'],
  ['string,array,object', 'site.must_be_export'],
  ['boolean,object', 'site.must_be_boolean_or_mapping'],
  ['integer,string', 'site.must_be_port_range'],
  ['integer,string,array', 'site.must_be_port_range'],
]);

/** Sentence for a text that does not fit its pattern, by the title of the schema part. */
const PATTERN_CODES = new Map([
  ['XProtect version', 'site.bad_product_version'],
  ['Format', 'site.bad_format_name'],
  ['Day', 'site.bad_day'],
  ['Rule id', 'site.bad_rule_id'],
  ['Line hash', 'site.bad_line_hash'],
]);

/** The code of the sentence about an unknown value of a closed list: `Zone kind` gives `site.unknown_zone_kind`. */
export function unknownValueCode(title: string): string {
  return `site.unknown_${title.toLowerCase().replaceAll(' ', '_')}`;
}

/** Holds the content of a site file against the schema. Undefined when it does not fit; every misfit is reported. */
export function checkSchema(document: YamlDocument, problems: ProblemList): SiteFile | undefined {
  const { data, place } = document;
  const firstKey = place.children.keys().next().value;
  if (firstKey !== 'vmsguard') {
    problems.report('error', 'site.version_mark_first', place.value);
    return undefined;
  }
  if (!validate(data)) turnNumbersIntoText(data, validate.errors ?? []);
  if (validate(data)) return data;
  for (const error of validate.errors ?? []) reportSchemaError(error, place, problems);
  return undefined;
}

/** `name: 101` is as good as `name: "101"`: the number is written as it was read, so nothing is lost. */
function turnNumbersIntoText(data: unknown, errors: readonly SchemaError[]): void {
  for (const error of errors) {
    if (error.keyword !== 'type' || typeof error.data !== 'number' || !expectedTypes(error).includes('string')) continue;
    const segments = pointerSegments(error.instancePath);
    const last = segments.pop();
    let parent = data;
    for (const segment of segments) parent = isRecord(parent) ? parent[segment] : undefined;
    if (isRecord(parent) && last !== undefined) parent[last] = String(error.data);
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function reportSchemaError(error: SchemaError, root: Place, problems: ProblemList): void {
  const segments = pointerSegments(error.instancePath);
  let place = root;
  for (const segment of segments) place = placeOf(place, segment);
  const name = segments.findLast((segment) => !/^\d+$/u.test(segment)) ?? '';
  const problem = describe(error, name, problems.isFull());
  if (problem === undefined) return;
  const location = locationOf(error, place);
  problems.report('error', problem.code, location, problem.parameters);
}

function locationOf(error: SchemaError, place: Place): Place['key'] {
  if (error.keyword === 'additionalProperties') return placeOf(place, String(error.params['additionalProperty'])).key;
  return error.keyword === 'required' ? place.key : place.value;
}

interface Problem {
  readonly code: string;
  readonly parameters: MessageParameters;
}

function describe(error: SchemaError, name: string, inBrief: boolean): Problem | undefined {
  const { params, parentSchema, data } = error;
  const limit = Number(params['limit']);
  switch (error.keyword) {
    case 'additionalProperties': {
      const known = Object.keys(parentSchema?.properties ?? {});
      return nearOrAll('site.unknown_key', String(params['additionalProperty']), inBrief ? [] : known);
    }
    case 'required':
      return { code: 'site.missing_key', parameters: { name: String(params['missingProperty']) } };
    case 'type':
      return { code: TYPE_CODES.get(expectedTypes(error).join(',')) ?? 'site.does_not_fit', parameters: { name } };
    case 'enum': {
      if (typeof data !== 'string') return undefined; // The wrong type was reported already.
      const allowed = Array.isArray(params['allowedValues']) ? params['allowedValues'].map(String) : [];
      return nearOrAll(unknownValueCode(parentSchema?.title ?? 'value'), data, allowed);
    }
    case 'const':
      return typeof data === 'number' ? { code: 'site.unsupported_version', parameters: { value: data } } : undefined;
    case 'pattern': {
      const code = PATTERN_CODES.get(parentSchema?.title ?? '') ?? 'site.does_not_fit';
      return { code, parameters: { name, value: String(data) } };
    }
    case 'minLength':
    case 'minItems':
    case 'minProperties':
      return { code: 'site.empty_value', parameters: { name } };
    case 'maxLength':
      return { code: 'site.too_long', parameters: { name, limit } };
    case 'minimum':
      return { code: 'site.number_too_small', parameters: { name, value: Number(data), limit } };
    case 'maximum':
      return { code: 'site.number_too_large', parameters: { name, value: Number(data), limit } };
    default:
      return { code: 'site.does_not_fit', parameters: { name } };
  }
}

/** Names the nearest known value, or all of them when none is near. */
function nearOrAll(code: string, value: string, known: readonly string[]): Problem {
  const nearest = nearestName(value, known);
  if (nearest !== undefined) return { code: `${code}_near`, parameters: { value, nearest } };
  return { code, parameters: { value, known: known.join(', ') } };
}

function expectedTypes(error: SchemaError): readonly string[] {
  const type = error.params['type'];
  return Array.isArray(type) ? type.map(String) : [String(type)];
}

/** Splits a JSON pointer (RFC 6901). */
function pointerSegments(pointer: string): string[] {
  const segments = pointer.split('/').slice(1);
  return segments.map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
}
