import { constants } from 'node:fs';
import { mkdtemp, open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Writes the JSON report into a new folder of the runner's temporary folder and returns its path. The file is created,
 * never opened: nothing that stands there already can be overwritten or redirect it.
 */
export async function writeReportFile(json: string, temporaryFolder: string | undefined): Promise<string> {
  const folder = await mkdtemp(join(temporaryFolder === undefined || temporaryFolder === '' ? tmpdir() : temporaryFolder, 'vmsguard-'));
  const path = join(folder, 'report.json');
  const handle = await open(path, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW, 0o600);
  try {
    await handle.writeFile(json, 'utf8');
  } finally {
    await handle.close();
  }
  return path;
}
