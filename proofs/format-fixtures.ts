/** The exports that the tests of a format keep in its folder; `__tests__/parsers/README.md` says how they lie there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { toExportFile, type ExportFile } from '../src/parsers/shared/export-file.js';

const ROOT = new URL('../', import.meta.url);
const SMALL = 'small/';
const NO_EXPORT = /(?:^|\/)(?:README\.md|kernel-verdicts\.json)$/u;

/** The folder of a format's fixtures, from the root of the repository. */
export function fixtureFolder(format: string): string {
  return `__tests__/parsers/${format}/fixtures/`;
}

/** Every export among a format's fixtures, as a path below its folder: `clinic.xml`, `small/nat.xml`. */
export function fixtureNames(format: string): readonly string[] {
  return filesBelow(fixtureFolder(format)).filter((name) => !NO_EXPORT.test(name));
}

/** The files of each small device: a file of `fixtures/small/`, or all files of one folder there. */
export function smallDevices(format: string): readonly (readonly string[])[] {
  const groups = new Map<string, string[]>();
  for (const name of fixtureNames(format).filter((one) => one.startsWith(SMALL))) {
    const [device = ''] = name.slice(SMALL.length).split('/');
    groups.set(device, [...(groups.get(device) ?? []), name]);
  }
  return [...groups.values()];
}

/** One fixture, decoded as a run would. */
export function formatFixture(format: string, name: string): ExportFile {
  return repositoryFile(`${fixtureFolder(format)}${name}`);
}

/** A file of the repository, decoded as a run would decode an export. */
export function repositoryFile(path: string): ExportFile {
  return toExportFile({ path, bytes: readFileSync(new URL(path, ROOT)) }).file;
}

/** The files below a folder of the repository, in order; none when there is no such folder. */
export function filesBelow(folder: string): readonly string[] {
  if (!existsSync(new URL(folder, ROOT))) return [];
  return readdirSync(new URL(folder, ROOT), { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? filesBelow(`${folder}${entry.name}/`).map((name) => `${entry.name}/${name}`) : [entry.name]))
    .sort();
}
