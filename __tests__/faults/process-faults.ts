/** Faults of whole processes: files, outputs, the job of GitHub, signals, the program's own files. */
import type { FaultRow } from './fault-table.js';
import { chmodSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** What `preload.mjs` does inside the process. */
export interface Breakage {
  /** A call of node:fs or node:fs/promises on a path that holds `path`. Without `code`, `throws` or `signal` it never settles. */
  readonly call?: string;
  /** A call on an opened file. */
  readonly handle?: 'read' | 'stat' | 'close' | 'writeFile' | 'truncate';
  readonly path?: string;
  readonly code?: string;
  /** What happens to the file beside the first call. */
  readonly does?: 'crumbs' | 'end' | 'append' | 'truncate' | 'replace' | 'remove';
  readonly throws?: 'later' | 'unhandled' | 'text';
  readonly signal?: 'SIGTERM' | 'SIGINT' | 'SIGHUP';
  readonly clock?: string;
}

export interface ProcessFault extends FaultRow {
  readonly breaks?: Breakage;
  /** Changes the files of the site before the run. */
  readonly spoils?: (root: string) => void;
  /** Changes a copy of the bundles before the run. */
  readonly damages?: (dist: string) => void;
  /** Takes the place of the arguments of the command line. */
  readonly args?: readonly string[];
  /** Added to the environment; undefined takes a variable out. `{root}` stands for the folder of the run. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** Arguments for Node. */
  readonly node?: readonly string[];
  /** A script for bash that starts `"$@"`. */
  readonly shell?: string;
}

const SITE = 'vmsguard.yaml';
const FIREWALL = 'edge.conf';
const CHECK = ['check', '--date', '2026-11-22'] as const;

const CODES = ['EACCES', 'ELOOP', 'EMFILE', 'EIO'] as const;

/** Ways a path can be something else than a file. */
const INSTEAD: readonly (readonly [id: string, done: string, make: (path: string) => void, exit: 2 | 3, says: string])[] = [
  ['missing', 'is missing', () => undefined, 2, 'edge.conf'],
  ['folder', 'is a folder', (path) => mkdirSync(path), 2, 'not a file'],
  ['fifo', 'is a named pipe that nobody writes to', (path) => execFileSync('mkfifo', [path]), 2, 'not a file'],
  ['device', 'is a device', (path) => symlinkSync('/dev/zero', path), 3, 'symbolic link'],
  ['socket', 'is a socket', (path) => makeSocket(path), 2, 'cannot be read'],
  ['link-out', 'is a link out of the workspace', (path) => symlinkSync('/etc/passwd', path), 3, 'leads out of the workspace'],
  ['link-loop', 'is a link to itself', (path) => symlinkSync('edge.conf', path), 3, 'symbolic link'],
  ['empty', 'is empty', (path) => writeFileSync(path, ''), 2, 'edge.conf'],
];

function makeSocket(path: string): void {
  execFileSync(process.execPath, ['-e', `const s = require('net').createServer().listen(${JSON.stringify(path)}, () => { require('fs').renameSync(${JSON.stringify(path)}, ${JSON.stringify(`${path}.kept`)}); s.close(() => require('fs').renameSync(${JSON.stringify(`${path}.kept`)}, ${JSON.stringify(path)})); })`]);
}

const fileFaults: readonly ProcessFault[] = [
  ...CODES.map((code): ProcessFault => ({ ...row(`export-open-${code}`, 'An export', `opening it gives ${code}`), exit: code === 'ELOOP' ? 3 : 2, says: code === 'ELOOP' ? 'symbolic link' : code, breaks: { call: 'open', path: FIREWALL, code } })),
  { ...row('export-open-EISDIR', 'An export', 'opening it gives EISDIR'), exit: 2, says: 'EISDIR', breaks: { call: 'open', path: FIREWALL, code: 'EISDIR' } },
  { ...row('export-open-ENOENT', 'An export', 'it vanishes before it is opened'), exit: 2, says: FIREWALL, breaks: { call: 'open', path: FIREWALL, code: 'ENOENT' } },
  ...(['read', 'stat', 'close'] as const).map((handle): ProcessFault => ({ ...row(`export-${handle}-EIO`, 'An export', `${handle} on the open file gives EIO`), exit: 2, says: 'EIO', breaks: { handle, path: FIREWALL, code: 'EIO' } })),
  { ...row('export-realpath-EACCES', 'An export', 'its real path cannot be found (EACCES)'), exit: 2, says: 'EACCES', breaks: { call: 'realpath', path: FIREWALL, code: 'EACCES' } },
  { ...row('export-stat-EMFILE', 'An export', 'looking at its real path gives EMFILE'), exit: 2, says: 'EMFILE', breaks: { call: 'stat', path: FIREWALL, code: 'EMFILE' } },
  { ...row('export-short', 'An export', 'reading ends before the size that was stated'), exit: 2, says: 'changed or replaced', breaks: { handle: 'read', path: FIREWALL, does: 'end' } },
  { ...row('export-grows', 'An export', 'it grows while it is read'), exit: 2, says: 'changed or replaced', breaks: { handle: 'read', path: FIREWALL, does: 'append' } },
  { ...row('export-shrinks', 'An export', 'it shrinks between the first look and the read'), exit: 2, says: 'changed or replaced', breaks: { handle: 'stat', path: FIREWALL, does: 'truncate' } },
  { ...row('export-replaced', 'An export', 'another file takes its place between the first look and the read'), exit: 2, says: 'changed or replaced', breaks: { handle: 'stat', path: FIREWALL, does: 'replace' } },
  { ...row('export-removed', 'An export', 'it is removed between the first look and the read'), exit: 2, says: FIREWALL, breaks: { handle: 'stat', path: FIREWALL, does: 'remove' } },
  ...INSTEAD.map(([id, done, make, exit, says]): ProcessFault => ({
    ...row(`export-${id}`, 'An export', `it ${done}`), exit, says, spoils: (root) => {
      rmSync(join(root, 'exports', FIREWALL));
      make(join(root, 'exports', FIREWALL));
    },
  })),
  { ...row('export-unreadable', 'An export', 'its permissions are taken away'), needs: 'no root', exit: 2, says: 'EACCES', spoils: (root) => chmodSync(join(root, 'exports', FIREWALL), 0) },
  { ...row('export-cut', 'An export', 'half of it is lost'), exit: 2, says: FIREWALL, spoils: (root) => truncateSync(join(root, 'exports/vms01.json'), 500) },
  { ...row('folder-gone', 'An export', 'the folder of the exports is gone'), exit: 2, says: 'exports', spoils: (root) => renameSync(join(root, 'exports'), join(root, 'elsewhere')) },
];

const siteFaults: readonly ProcessFault[] = [
  ...(['EACCES', 'EIO', 'EMFILE'] as const).map((code): ProcessFault => ({ ...row(`site-lstat-${code}`, 'The site definition', `looking at the path that was named gives ${code}`), args: [...CHECK, SITE], exit: 3, says: code, breaks: { call: 'lstat', path: SITE, code } })),
  { ...row('site-realpath-EIO', 'The site definition', 'its real path cannot be found (EIO)'), args: [...CHECK, SITE], exit: 3, says: 'EIO', breaks: { call: 'realpath', path: SITE, code: 'EIO' } },
  { ...row('site-open-EACCES', 'The site definition', 'opening it gives EACCES'), args: [...CHECK, SITE], exit: 3, says: 'EACCES', breaks: { call: 'open', path: SITE, code: 'EACCES' } },
  { ...row('site-read-EIO', 'The site definition', 'reading it gives EIO'), args: [...CHECK, SITE], exit: 3, says: 'EIO', breaks: { handle: 'read', path: SITE, code: 'EIO' } },
  { ...row('site-missing', 'The site definition', 'it is missing'), exit: 3, says: 'site definition', spoils: (root) => rmSync(join(root, SITE)) },
  { ...row('site-empty', 'The site definition', 'it is empty'), args: [...CHECK, SITE], exit: 3, says: 'no site definition', spoils: (root) => writeFileSync(join(root, SITE), '') },
  { ...row('site-link-loop', 'The site definition', 'it is a link to itself'), args: [...CHECK, SITE], exit: 3, says: 'symbolic link', spoils: (root) => {
    rmSync(join(root, SITE));
    symlinkSync(SITE, join(root, SITE));
  } },
  { ...row('search-readdir-EACCES', 'The site definition', 'a folder that is searched cannot be listed (EACCES)'), exit: 2, says: 'EACCES', breaks: { call: 'readdir', path: 'exports', code: 'EACCES' } },
  { ...row('search-link-EACCES', 'The site definition', 'a link beside it cannot be followed (EACCES)'), exit: 2, says: 'EACCES', breaks: { call: 'realpath', path: 'unknown', code: 'EACCES' }, spoils: (root) => symlinkSync('exports', join(root, 'unknown')) },
  { ...row('name-not-utf8', 'The site definition', 'a site definition beside it has a name that is not UTF-8'), exit: 2, says: 'yaml', spoils: (root) => writeFileSync(Buffer.concat([Buffer.from(`${root}/a`), Buffer.from([0xff]), Buffer.from('.yaml')]), 'vmsguard: 1\n') },
  { ...row('root-EACCES', 'The site definition', 'the real path of the workspace cannot be found (EACCES)'), exit: 3, says: 'EACCES', breaks: { call: 'realpathSync', code: 'EACCES' } },
];

const outputFaults: readonly ProcessFault[] = [
  { ...row('stdout-full', 'Outputs', 'standard output is a full disk'), exit: 3, says: 'ENOSPC', shell: '"$@" > /dev/full' },
  { ...row('stdout-pipe-json', 'Outputs', 'the reader of the JSON report goes away'), args: [...CHECK, '--format', 'json'], exit: 3, says: 'went away', shell: '"$@" | true; exit "${PIPESTATUS[0]}"' },
  { ...row('stdout-pipe-text', 'Outputs', 'the reader of the text goes away: the verdict stands'), exit: 2, says: '', shell: '"$@" | true; exit "${PIPESTATUS[0]}"', spoils: loseHost },
  { ...row('stdout-closed', 'Outputs', 'standard output is closed: the verdict stands'), exit: 2, says: '', shell: '"$@" >&-', spoils: loseHost },
  { ...row('output-full', 'Outputs', '`--output` names a full device'), args: [...CHECK, '--output', '/dev/full'], exit: 3, says: 'nothing was written to /dev/full' },
  { ...row('output-link', 'Outputs', '`--output` names a link'), args: [...CHECK, '--output', 'report'], exit: 3, says: 'symbolic link', spoils: (root) => symlinkSync('elsewhere', join(root, 'report')) },
  { ...row('output-missing-folder', 'Outputs', '`--output` names a folder that is not there'), args: [...CHECK, '--output', 'no/report'], exit: 3, says: 'ENOENT' },
  { ...row('output-folder', 'Outputs', '`--output` names a folder'), args: [...CHECK, '--output', 'exports'], exit: 3, says: 'nothing was written to exports' },
  { ...row('output-read-only', 'Outputs', '`--output` may not be written (EROFS)'), args: [...CHECK, '--output', 'report'], exit: 3, says: 'EROFS', breaks: { call: 'open', path: 'report', code: 'EROFS' } },
  { ...row('output-limit', 'Outputs', 'the disk is full after the first kilobyte of `--output`'), args: [...CHECK, '--format', 'json', '--output', 'report'], exit: 3, says: 'EFBIG', shell: 'ulimit -f 1; exec "$@"' },
  { ...row('output-tmpfs', 'Outputs', '`--output` lies on a disk of 16 kilobytes'), args: [...CHECK, '--format', 'json', '--output', 'small/report'], exit: 3, says: 'ENOSPC', needs: 'root', shell: 'mkdir small; mount -t tmpfs -o size=16k tmpfs small || { echo "no mounts here"; exit 77; }; "$@"; code=$?; umount small; exit $code' },
  { ...row('output-close-EIO', 'Outputs', 'closing the file of `--output` gives EIO'), args: [...CHECK, '--output', 'report'], exit: 3, says: 'EIO', breaks: { handle: 'close', path: 'report', code: 'EIO' } },
];

/** On a site that is incomplete: a channel that fails changes no verdict, and is named. */
const channelFaults: readonly ProcessFault[] = [
  { ...job('summary-missing', 'GITHUB_STEP_SUMMARY is not set: the verdict stands'), exit: 2, says: 'GITHUB_STEP_SUMMARY', environment: { GITHUB_STEP_SUMMARY: undefined }, spoils: loseHost },
  { ...job('summary-folder', 'GITHUB_STEP_SUMMARY is a folder: the verdict stands'), exit: 2, says: 'the job summary could not be written', environment: { GITHUB_STEP_SUMMARY: '{root}/exports' }, spoils: loseHost },
  { ...job('summary-full', 'GITHUB_STEP_SUMMARY is a full disk: the verdict stands'), exit: 2, says: 'ENOSPC', environment: { GITHUB_STEP_SUMMARY: '/dev/full' }, spoils: loseHost },
  { ...job('summary-read-only', 'GITHUB_STEP_SUMMARY may only be read: the verdict stands'), needs: 'no root', exit: 2, says: 'the job summary could not be written', environment: { GITHUB_STEP_SUMMARY: '{root}/vmsguard.yaml' }, spoils: (root) => {
    loseHost(root);
    chmodSync(join(root, SITE), 0o444);
  } },
  { ...job('summary-gone', 'the file of GITHUB_STEP_SUMMARY is gone: the verdict stands'), exit: 2, says: 'the job summary could not be written', environment: { GITHUB_STEP_SUMMARY: '{root}/no/summary' }, spoils: loseHost },
  { ...job('output-file-folder', 'GITHUB_OUTPUT is a folder: the verdict stands'), exit: 2, says: 'EISDIR', environment: { GITHUB_OUTPUT: '{root}/exports' }, spoils: loseHost },
  { ...job('output-file-full', 'GITHUB_OUTPUT is a full disk: the verdict stands'), exit: 2, says: 'ENOSPC', environment: { GITHUB_OUTPUT: '/dev/full' }, spoils: loseHost },
  { ...job('output-file-gone', 'the file of GITHUB_OUTPUT is gone: the verdict stands'), exit: 2, says: 'the outputs of this step could not be set', environment: { GITHUB_OUTPUT: '{root}/no/output' }, spoils: loseHost },
  { ...job('report-folder-gone', 'RUNNER_TEMP is gone: the verdict stands'), exit: 2, says: 'the JSON report could not be written', environment: { RUNNER_TEMP: '{root}/no' }, spoils: loseHost },
  { ...job('report-limit', 'the disk is full after four kilobytes of each file: the verdict stands'), exit: 2, says: 'EFBIG', shell: 'ulimit -f 4; exec "$@"', spoils: loseHost },
];

const jobFaults: readonly ProcessFault[] = [
  { ...job('no-workspace', 'GITHUB_WORKSPACE is not set'), exit: 3, says: 'GITHUB_WORKSPACE', environment: { GITHUB_WORKSPACE: undefined } },
  { ...job('workspace-gone', 'GITHUB_WORKSPACE is not there'), exit: 3, says: 'workspace', environment: { GITHUB_WORKSPACE: '{root}/no' } },
  { ...job('no-environment', 'nothing of the job is set'), exit: 3, says: 'GITHUB_WORKSPACE', environment: Object.fromEntries(['GITHUB_WORKSPACE', 'GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'GITHUB_EVENT_NAME', 'RUNNER_TEMP'].map((name) => [name, undefined])) },
  { ...job('pull-request-target', 'the event is pull_request_target'), exit: 3, says: 'pull_request_target', environment: { GITHUB_EVENT_NAME: 'pull_request_target' } },
  { ...job('bad-input', 'an input has no meaning'), exit: 3, says: 'fail-on', environment: { 'INPUT_FAIL-ON': 'never' } },
  { ...job('action-stdout-full', 'standard output is a full disk'), exit: 3, says: 'ENOSPC', shell: '"$@" > /dev/full' },
  { ...job('action-stdout-pipe', 'the reader of standard output goes away'), exit: 3, says: 'EPIPE', shell: '"$@" | true; exit "${PIPESTATUS[0]}"' },
  { ...job('action-clock', 'the clock stands at 1970'), exit: 3, says: '1970-01-01', breaks: { clock: '1970-01-01T00:00:00Z' } },
  { ...job('action-never', 'a read never settles'), exit: 3, says: 'without a verdict', breaks: { call: 'open', path: FIREWALL } },
  { ...job('action-exception', 'an exception that nobody catches'), exit: 3, says: 'injected-exception', breaks: { call: 'open', path: FIREWALL, throws: 'later' } },
  { ...job('action-rejection', 'a rejection that nobody handles'), exit: 3, says: 'injected-rejection', breaks: { call: 'open', path: FIREWALL, throws: 'unhandled' } },
  { ...job('action-no-module', 'the compiled policies are missing'), exit: 3, says: 'policy.wasm', damages: (dist) => rmSync(join(dist, 'policy.wasm')) },
];

const runFaults: readonly ProcessFault[] = [
  ...(['SIGTERM', 'SIGINT', 'SIGHUP'] as const).map((signal): ProcessFault => ({ ...row(signal, 'The process', `${signal} arrives in the middle of the run`), exit: signal, says: signal, breaks: { call: 'open', path: FIREWALL, signal } })),
  { ...row('memory', 'The process', 'the heap is limited to 8 MB'), exit: 'SIGABRT', says: 'heap out of memory', node: ['--max-old-space-size=8', '--max-semi-space-size=1'] },
  { ...row('never', 'The process', 'a read never settles'), exit: 3, says: 'without a verdict', breaks: { call: 'open', path: FIREWALL } },
  { ...row('exception', 'The process', 'an exception that nobody catches'), exit: 3, says: 'injected-exception', breaks: { call: 'open', path: FIREWALL, throws: 'later' } },
  { ...row('rejection', 'The process', 'a rejection that nobody handles'), exit: 3, says: 'injected-rejection', breaks: { call: 'open', path: FIREWALL, throws: 'unhandled' } },
  { ...row('thrown-text', 'The process', 'something is thrown that is no error'), exit: 2, says: 'EUNKNOWN', breaks: { call: 'open', path: FIREWALL, throws: 'text' } },
  { ...row('clock-1970', 'The process', 'the clock stands at 1970'), args: ['check'], exit: 3, says: '1970-01-01', breaks: { clock: '1970-01-01T00:00:00Z' } },
  { ...row('clock-2100', 'The process', 'the clock stands at 2100'), args: ['check'], exit: 3, says: '2100-01-01', breaks: { clock: '2100-01-01T00:00:00Z' } },
  { ...row('clock-none', 'The process', 'the clock tells no time'), args: ['check'], exit: 3, says: 'Invalid Date', breaks: { clock: 'none' } },
  { ...row('no-chunk', 'The program', 'one of its files is missing'), exit: 3, says: 'ERR_MODULE_NOT_FOUND', damages: (dist) => removeChunks(dist) },
  { ...row('no-module', 'The program', 'the compiled policies are missing'), exit: 3, says: 'policy.wasm', damages: (dist) => rmSync(join(dist, 'cli/policy.wasm')) },
  { ...row('wrong-module', 'The program', 'one byte of the compiled policies is another'), exit: 3, says: 'not the one that this program was built with', damages: (dist) => flipByte(join(dist, 'cli/policy.wasm')) },
  { ...row('empty-module', 'The program', 'the compiled policies are an empty file'), exit: 3, says: 'not the one that this program was built with', damages: (dist) => writeFileSync(join(dist, 'cli/policy.wasm'), '') },
];

/** Every fault that is made in a process of its own. */
export const processFaults: readonly ProcessFault[] = [...fileFaults, ...siteFaults, ...outputFaults, ...channelFaults, ...jobFaults, ...runFaults];

function row(id: string, group: string, done: string): Pick<ProcessFault, 'id' | 'group' | 'done' | 'program' | 'args'> {
  return { id, group, done, program: 'command line', args: CHECK };
}

function job(id: string, done: string): Pick<ProcessFault, 'id' | 'group' | 'done' | 'program'> {
  return { id, group: 'The job of GitHub', done, program: 'action' };
}

/** Leaves a site incomplete, so that the verdict is another than that of an error. */
function loseHost(root: string): void {
  rmSync(join(root, 'exports/vms01.json'));
}

/** All but the entry: whichever file the run needs first is not there. */
function removeChunks(dist: string): void {
  for (const name of readdirSync(join(dist, 'cli'))) if (/^\d+\.index\.js$/u.test(name)) rmSync(join(dist, 'cli', name));
}

function flipByte(path: string): void {
  const bytes = readFileSync(path);
  const middle = Math.floor(bytes.length / 2);
  bytes[middle] = (bytes[middle] ?? 0) ^ 1;
  writeFileSync(path, bytes);
}
