/**
 * Compiles the JSON Schemas of the project ahead of time, so that no schema is compiled while the program runs.
 * `node scripts/build-schemas.mjs` writes the validators; tests call `compileSchema` to see that they are fresh.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';

/** Every schema with the module that its validator goes to, relative to the project's folder. */
export const schemas = [
  { schema: 'schema/site.schema.json', output: 'src/site/validate-site.generated.js' },
  { schema: 'schema/baseline.schema.json', output: 'src/baseline/validate-baseline.generated.js' },
];

/** The text of the validator module for one schema file. The same schema always gives the same text. */
export function compileSchema(schemaPath) {
  const schema = JSON.parse(readFileSync(fromRoot(schemaPath), 'utf8'));
  const ajv = new Ajv2020({
    allErrors: true,
    // Errors carry the schema they come from: its keys and its title choose the sentence.
    verbose: true,
    strict: true,
    allowUnionTypes: true,
    // Lengths count UTF-16 units: counting code points would need a module at run time. ajv logs that this is going away.
    unicode: false,
    logger: false,
    code: { source: true, esm: true },
  });
  ajv.addSchema(schema);
  const code = withJoinedErrors(standalone.default(ajv, { validate: schema.$id }));
  if (/\brequire\(|^import /mu.test(code)) throw new Error(`the validator of ${schemaPath} needs a module at run time`);
  return `// Made by scripts/build-schemas.mjs from ${schemaPath}. Not to be edited.\n${code}\n`;
}

/**
 * ajv copies all errors found so far whenever a part of a schema adds its own: a file with a hundred thousand mistakes
 * would take minutes. A part's own list is new with every call, so it may be appended to.
 */
function withJoinedErrors(code) {
  const joined = code.replaceAll(/vErrors = vErrors === null \? (\w+)\.errors : vErrors\.concat\(\1\.errors\);/gu, 'vErrors = joinErrors(vErrors, $1.errors);');
  if (joined.includes('.concat(')) throw new Error('the validator still copies lists of errors');
  return `${joined}\nfunction joinErrors(all, more) {if (all === null) return more;for (const error of more) all.push(error);return all;}`;
}

function fromRoot(path) {
  return fileURLToPath(new URL(`../${path}`, import.meta.url));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const { schema, output } of schemas) writeFileSync(fromRoot(output), compileSchema(schema));
}
