/** Writes the report to a file: only there, never through a symbolic link, never over an input (ruling 33). */
import { constants, realpathSync, statSync } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Language } from '../model/message.js';
import { InputError } from '../run-request.js';
import { errorCode } from '../system-error.js';
import { relativePath } from '../workspace-path.js';
import { tell } from './messages.js';

export interface OutputFile {
  /** As the user wrote it, relative to `folder`. */
  readonly path: string;
  readonly folder: string;
  /** The workspace. Inside it no folder on the way may be a link: its content comes from others. */
  readonly root: string;
  /** Files that were read, relative to `root`. */
  readonly inputs: readonly string[];
  readonly language: Language;
}

/** @throws InputError when the file is an input, is or lies behind a link, or cannot be written */
export async function writeOutput(text: string, output: OutputFile): Promise<void> {
  const { language, path } = output;
  const target = resolve(output.folder, path);
  const refusal = (code: 'cli.output_link' | 'cli.output_input'): InputError => new InputError(tell(language, code, { path }));
  if (isBehindLink(target, output.root)) throw refusal('cli.output_link');
  try {
    const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_NOFOLLOW | constants.O_NONBLOCK;
    const handle = await open(target, flags, 0o644);
    try {
      if (await isInput(handle, output)) throw refusal('cli.output_input');
      await replaceContent(handle, text);
    } finally {
      await handle.close();
    }
  } catch (thrown: unknown) {
    if (thrown instanceof InputError) throw thrown;
    const code = errorCode(thrown);
    if (code === 'ELOOP' || code === 'EMLINK') throw refusal('cli.output_link');
    throw new InputError(tell(language, 'cli.output_failed', { path, reason: code }));
  }
}

/** True when the file lies in the workspace by its name, but not where its name says. */
function isBehindLink(target: string, root: string): boolean {
  const inside = relativePath(root, target);
  if (inside === undefined) return false;
  try {
    return realpathSync(dirname(target)) !== dirname(join(realpathSync(root), inside)) || basename(target) === '';
  } catch (thrown: unknown) {
    // Where the folder is missing, opening the file says so. Anything else leaves open where the file would end up.
    if (['ENOENT', 'ENOTDIR'].includes(errorCode(thrown))) return false;
    throw thrown;
  }
}

/** The same file under any name, hard links included. */
async function isInput(handle: FileHandle, { root, inputs }: OutputFile): Promise<boolean> {
  const opened = await handle.stat();
  return inputs.some((path) => {
    const input = statSync(resolve(root, path), { throwIfNoEntry: false });
    return input !== undefined && input.ino === opened.ino && input.dev === opened.dev;
  });
}

async function replaceContent(handle: FileHandle, text: string): Promise<void> {
  const found = await handle.stat();
  if (!found.isFile()) throw Object.assign(new Error('not a regular file'), { code: 'ENOTFILE' });
  await handle.truncate(0);
  await handle.writeFile(text, 'utf8');
}
