/** A page that shows a JSON Schema to people: every key with its meaning, type and an example. */
import { code, codes, page, table } from './markdown.mjs';
import { readText } from './sources.mjs';

/** @param options `path` of the schema, `title` and `intro` of the page in Markdown */
export function schemaPage({ path, title, intro }) {
  const schema = JSON.parse(readText(path));
  const sections = [['', schema], ...Object.entries(schema.$defs ?? {})].filter(([, one]) => hasKeys(one));
  const scalars = Object.entries(schema.$defs ?? {}).filter(([, one]) => !hasKeys(one));
  return page(
    path,
    `# ${title}`,
    [schema.description, intro].filter(Boolean).join('\n\n'),
    ...sections.map(([name, one]) => section(name, one, schema)),
    scalars.length === 0 ? '' : `## Values\n\n${table(['value', 'meaning', 'type', 'examples'], scalars.map(([name, one]) => scalarRow(name, one, schema)))}`,
  );
}

function hasKeys(one) {
  return one.properties !== undefined;
}

function section(name, one, schema) {
  const heading = name === '' ? '## The file' : `## <a id="${anchor(name)}"></a>${name}`;
  const required = new Set(one.required ?? []);
  const rows = Object.entries(one.properties).map(([key, value]) => [
    code(key),
    required.has(key) ? 'yes' : '',
    typeText(value, schema),
    value.description ?? resolve(value, schema).description ?? '',
    examplesOf(value, schema),
  ]);
  return [heading, name === '' ? '' : (one.description ?? ''), table(['key', 'required', 'type', 'meaning', 'example'], rows)].filter(Boolean).join('\n\n');
}

function scalarRow(name, one, schema) {
  return [`<a id="${anchor(name)}"></a>${name}`, one.description ?? '', typeText(one, schema), examplesOf(one, schema)];
}

function resolve(value, schema) {
  const name = refName(value);
  return name === undefined ? value : { ...schema.$defs[name], ...value };
}

function refName(value) {
  return value.$ref?.replace('#/$defs/', '');
}

/** `#` and the text of a type, linked where the type has a place of its own. */
function typeText(value, schema) {
  const name = refName(value);
  if (name !== undefined) return `[${name}](#${anchor(name)})`;
  if (value.const !== undefined) return code(JSON.stringify(value.const));
  if (value.enum !== undefined) return codes(value.enum);
  const alternatives = value.oneOf ?? value.anyOf;
  if (alternatives !== undefined) return alternatives.map((one) => typeText(one, schema)).join(' or ');
  const types = Array.isArray(value.type) ? value.type : [value.type];
  return types.filter(Boolean).map((type) => plainType(type, value, schema)).join(' or ');
}

function plainType(type, value, schema) {
  if (type === 'array') return value.items === undefined ? 'list' : `list of ${typeText(value.items, schema)}`;
  if (type !== 'object') return rangeText(type, value);
  if (typeof value.additionalProperties === 'object') return `mapping of names to ${typeText(value.additionalProperties, schema)}`;
  const keys = Object.keys(value.properties ?? {});
  return keys.length === 0 ? 'mapping' : `mapping with ${codes(keys)}`;
}

function rangeText(type, { minimum, maximum }) {
  if (type !== 'integer' || minimum === undefined || maximum === undefined) return type === 'boolean' ? 'true or false' : type;
  return `${minimum} to ${maximum}`;
}

function examplesOf(value, schema) {
  const { examples = [] } = resolve(value, schema);
  return examples.map((one) => code(typeof one === 'string' ? one : JSON.stringify(one))).join(', ');
}

/** GitHub keeps ids in lower case. */
function anchor(name) {
  return `type-${name.toLowerCase()}`;
}
