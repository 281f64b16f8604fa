import type { ExportReference } from '../model/site.js';
import type { Location } from '../model/source.js';
import { exportPath } from './export-path.js';
import { listEntries, type Place } from './place.js';
import type { Texts } from './site-file.js';
import type { SiteReader } from './site-reader.js';
import { foldName } from './text-safety.js';

/** Where a site file names the export of one device. */
export interface ExportEntry {
  readonly texts: Texts;
  readonly place: Place;
  readonly location: Location;
  readonly format?: string | undefined;
}

/** Reads the paths of one export. A path that may not be used is reported and left out. */
export function exportReference(reader: SiteReader, entry: ExportEntry): ExportReference {
  const paths = listEntries<string>(entry.texts, entry.place).flatMap(({ value, place }) => {
    const path = readPath(reader, value, place);
    return path === undefined ? [] : [{ path, location: place.value }];
  });
  return { paths, ...(entry.format === undefined ? {} : { format: entry.format }), location: entry.location };
}

/** One path as a repository-relative one; undefined, and reported, when it may not be used. */
export function readPath(reader: SiteReader, text: string, place: Place): string | undefined {
  const result = exportPath(reader.path, text);
  if ('path' in result) return result.path;
  reader.problems.report('error', `site.${result.fault}`, place.value, { value: text });
  return undefined;
}

/** Warns of one file that is named for two devices, or twice for one: usually a slip of copy and paste (ruling 11). */
export function reportSharedExports(reader: SiteReader, exports: readonly ExportReference[]): void {
  const lines = new Map<string, number>();
  for (const { path, location } of exports.flatMap((reference) => reference.paths)) {
    const key = foldName(path);
    const line = lines.get(key);
    if (line !== undefined) reader.problems.report('warning', 'site.export_given_twice', location, { path, line });
    else lines.set(key, location.region?.startLine ?? 1);
  }
}
