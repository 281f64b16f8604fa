/** Reads every export that a site names, and keeps account of what was read. */
import { createHash } from 'node:crypto';
import type { DeviceReading, SiteReadings } from './analysis/index.js';
import type { Coverage } from './model/coverage.js';
import type { DeviceConfig } from './model/device.js';
import { diagnostic, type Diagnostic } from './model/diagnostic.js';
import type { ExportReference, SiteDefinition } from './model/site.js';
import { formats, readDevice } from './parsers/index.js';
import { toExportFile, type ExportFile } from './parsers/shared/export-file.js';
import type { Workspace } from './run-request.js';

/** A file that went into a verdict. */
export interface InputFile {
  readonly path: string;
  readonly sha256: string;
}

/** The exports of a site and the account of them. */
export interface ReadExports {
  readonly readings: SiteReadings;
  readonly diagnostics: readonly Diagnostic[];
  readonly coverage: readonly Coverage[];
  readonly inputs: readonly InputFile[];
}

interface Account {
  readonly diagnostics: Diagnostic[];
  readonly coverage: Coverage[];
  readonly inputs: InputFile[];
}

/** Reads the exports in the order of the site definition. A file that is not to be had makes its device unread. */
export async function readExports(site: SiteDefinition, workspace: Workspace): Promise<ReadExports> {
  const account: Account = { diagnostics: [], coverage: [], inputs: [] };
  const firewalls: DeviceReading[] = [];
  for (const firewall of site.firewalls) {
    const own = await readReference(firewall.export, { name: firewall.name, role: 'network' }, { workspace, account });
    const peer = firewall.peerExport === undefined ? undefined : await readReference(firewall.peerExport, { name: firewall.name, role: 'network' }, { workspace, account });
    firewalls.push(peer?.config === undefined ? own : { ...own, peer: peer.config });
  }
  const hosts: DeviceReading[] = [];
  for (const host of site.hosts) {
    if (host.firewall !== undefined) hosts.push(await readReference(host.firewall, { name: host.name, role: 'host' }, { workspace, account }));
  }
  return { readings: { firewalls, hosts }, ...account };
}

interface Surroundings {
  readonly workspace: Workspace;
  readonly account: Account;
}

/** What the site declares the device to be. */
interface Declared {
  readonly name: string;
  readonly role: 'host' | 'network';
}

async function readReference(reference: ExportReference, declared: Declared, { workspace, account }: Surroundings): Promise<DeviceReading> {
  const { name } = declared;
  const files: ExportFile[] = [];
  const hash = createHash('sha256');
  for (const { path, location } of reference.paths) {
    const read = await readFile(path, { workspace, account });
    if (read === undefined) {
      account.diagnostics.push(diagnostic('note', 'export.named_here', location, { path }));
      continue;
    }
    hash.update(read.sha256);
    files.push(read.file);
  }
  const digest = hash.digest('hex');
  if (files.length < reference.paths.length || files.length === 0) return { name, config: undefined, digest };
  const reading = readDevice(files, reference.format);
  account.diagnostics.push(...reading.diagnostics);
  account.coverage.push(...reading.coverage);
  const trouble = reading.device === undefined ? undefined : roleTrouble(reading.device, declared, reference);
  if (trouble === undefined) return { name, config: reading.device, digest, ...sharing(reading.device) };
  account.diagnostics.push(trouble);
  return { name, config: undefined, digest };
}

/** A cloud's export is named for every host that runs there. */
function sharing(device: DeviceConfig | undefined): Pick<DeviceReading, 'servesManyHosts'> {
  return formats.some(({ id, servesManyHosts }) => id === device?.format && servesManyHosts === true) ? { servesManyHosts: true } : {};
}

/** Reads one file as text. Its bytes, which may be many, are out of use when this returns. */
async function readFile(path: string, { workspace, account }: Surroundings): Promise<{ readonly file: ExportFile; readonly sha256: string } | undefined> {
  const answer = await workspace.read(path);
  if ('problem' in answer) {
    account.diagnostics.push(answer.problem);
    return undefined;
  }
  const sha256 = createHash('sha256').update(answer.file.bytes).digest('hex');
  account.inputs.push({ path, sha256 });
  const { file, diagnostics } = toExportFile(answer.file);
  account.diagnostics.push(...diagnostics);
  return { file, sha256 };
}

/** A host's own firewall says nothing about what a router lets through, nor the other way round. */
function roleTrouble(device: DeviceConfig, { name, role }: Declared, reference: ExportReference): Diagnostic | undefined {
  const format = formats.find((one) => one.id === device.format);
  if (format === undefined || format.role === 'either' || format.role === role) return undefined;
  return diagnostic('incomplete', role === 'host' ? 'export.not_of_a_host' : 'export.not_of_a_firewall', reference.location, { name, format: format.displayName });
}
