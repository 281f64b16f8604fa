/**
 * Loads TypeScript as it is, gives the tests our list instead of vitest and few random cases instead of many, and hands the generation of a module (`?g=3`)
 * on to what it imports, so that the whole product can be imported again with a mutant active from the start.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const OPTIONS = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022, verbatimModuleSyntax: true };
const VITEST = new URL('vitest.mjs', import.meta.url).href;
const FAST_CHECK = new URL('fast-check.mjs', import.meta.url).href;

let cache;

export function initialize({ cacheFolder }) {
  cache = cacheFolder;
  mkdirSync(cache, { recursive: true });
}

export function resolve(specifier, context, next) {
  if (specifier === 'vitest') return { url: VITEST, shortCircuit: true };
  if (specifier === 'fast-check' && context.parentURL !== FAST_CHECK) return { url: FAST_CHECK, shortCircuit: true };
  if (!specifier.startsWith('.') || context.parentURL === undefined) return next(specifier, context);
  const url = new URL(specifier, context.parentURL);
  if (url.pathname.includes('/node_modules/')) return next(specifier, context);
  const source = new URL(url.href.replace(/\.js$/u, '.ts'));
  const found = existsSync(source) ? source : url;
  found.search = new URL(context.parentURL).search;
  return { url: found.href, shortCircuit: true, ...(found.pathname.endsWith('.json') ? { importAttributes: { type: 'json' }, format: 'json' } : {}) };
}

export function load(url, context, next) {
  const { pathname } = new URL(url);
  if (!pathname.endsWith('.ts')) return next(url, context);
  return { format: 'module', source: javascriptOf(fileURLToPath(new URL(pathname, url))), shortCircuit: true };
}

/** Both processes translate the same files, and so does the next run. */
function javascriptOf(fileName) {
  const text = readFileSync(fileName, 'utf8');
  const stored = `${cache}/${createHash('sha256').update(text).digest('hex')}.js`;
  if (existsSync(stored)) return readFileSync(stored, 'utf8');
  const { outputText } = ts.transpileModule(text, { fileName, compilerOptions: OPTIONS });
  writeFileSync(`${stored}.${process.pid}`, outputText);
  renameSync(`${stored}.${process.pid}`, stored);
  return outputText;
}
