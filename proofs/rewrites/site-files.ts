/** Whole sites in memory: their files, and the report that a run gives. */
import { readFileSync } from 'node:fs';
import { bundledPolicy } from '../../src/bundled-policy.js';
import type { SiteReport } from '../../src/model/report.js';
import { run } from '../../src/run.js';
import type { Workspace } from '../../src/run-request.js';
import { filesBelow } from '../format-fixtures.js';

/** A few days after the examples were exported. */
const TODAY = '2026-11-23';
const DEFINITION = 'vmsguard.yaml';
const ROOT = new URL('../../', import.meta.url);

/** A site definition and the exports that it names, by path from the site's folder. */
export type SiteFiles = ReadonlyMap<string, Uint8Array>;

/** Path of the site definition among the files. */
export const SITE_DEFINITION = DEFINITION;

/** The files of an example. */
export function exampleSite(name: string): SiteFiles {
  const folder = `examples/${name}/`;
  const names = filesBelow(folder).filter((path) => !/(?:^|\/)(?:README\.md|expected.*\.json)$|\.svg$/u.test(path));
  return new Map(names.map((path) => [path, new Uint8Array(readFileSync(new URL(folder + path, ROOT)))]));
}

/** Checks a site as a run over its folder would. */
export async function checkFiles(files: SiteFiles): Promise<SiteReport> {
  const workspace: Workspace = {
    findSites: () => Promise.resolve({ sites: [DEFINITION], diagnostics: [] }),
    read: (path) => {
      const bytes = files.get(path);
      if (bytes === undefined) return Promise.reject(new Error(`the site names ${path}, which is not among its files`));
      return Promise.resolve({ file: { path, bytes } });
    },
  };
  const policy = await bundledPolicy();
  const report = await run({ paths: ['.'], today: TODAY, language: 'en', failOn: 'high', failOnUndecided: false }, { workspace, policy });
  const [site] = report.sites;
  if (site === undefined) throw new Error('a run over one site reports none');
  return site;
}

/** A file as text that can be written back: UTF-16 by its mark, UTF-8, else byte by byte. */
export function editText(bytes: Uint8Array, edit: (text: string) => string): Uint8Array {
  const encoding = encodingOf(bytes);
  return new Uint8Array(Buffer.from(edit(Buffer.from(bytes).toString(encoding)), encoding));
}

function encodingOf(bytes: Uint8Array): 'utf16le' | 'utf8' | 'latin1' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf16le';
  const buffer = Buffer.from(bytes);
  return Buffer.from(buffer.toString('utf8'), 'utf8').equals(buffer) ? 'utf8' : 'latin1';
}
