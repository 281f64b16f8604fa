/** A small site that passes, in memory, and ways to spoil it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundledPolicy } from '../../src/bundled-policy.js';
import { diagnostic } from '../../src/model/diagnostic.js';
import type { Report } from '../../src/model/report.js';
import type { RunRequest, Workspace } from '../../src/run-request.js';
import { run } from '../../src/run.js';

/** Files by their path in the workspace. */
export type Files = ReadonlyMap<string, Uint8Array>;

export const SITE = 'vmsguard.yaml';
export const FIREWALL = 'exports/edge.conf';
export const HOST = 'exports/vms01.json';

const FOLDER = join(import.meta.dirname, 'fixtures/shop');

/** The site as it stands in the fixtures: it passes. */
export const shop: Files = new Map([SITE, ...readdirSync(join(FOLDER, 'exports')).map((name) => `exports/${name}`)].map((path) => [path, readFileSync(join(FOLDER, path))]));

/** The same files with one put in place of another. */
export function replaced(path: string, content: string | Uint8Array, files: Files = shop): Files {
  return new Map([...files, [path, typeof content === 'string' ? new TextEncoder().encode(content) : content]]);
}

/** The same files with the text of one changed; it must really change. */
export function edited(path: string, edit: (text: string) => string, files: Files = shop): Files {
  const text = textOf(path, files);
  const result = edit(text);
  if (result === text) throw new Error(`nothing changed in ${path}`);
  return replaced(path, result, files);
}

export function textOf(path: string, files: Files = shop): string {
  return new TextDecoder().decode(files.get(path)).replaceAll('\r\n', '\n');
}

export function without(path: string, files: Files = shop): Files {
  return new Map([...files].filter(([name]) => name !== path));
}

/** A workspace that holds just these files. */
export function memoryWorkspace(files: Files, sites: readonly string[] = [SITE]): Workspace {
  return {
    read: (path) => {
      const bytes = files.get(path);
      return Promise.resolve(bytes === undefined ? { problem: diagnostic('incomplete', 'export.missing', { path }, { path }) } : { file: { path, bytes } });
    },
    findSites: () => Promise.resolve({ sites, diagnostics: [] }),
  };
}

export const request: RunRequest = { paths: ['.'], today: '2026-11-22', language: 'en', failOn: 'high', failOnUndecided: false };

const policy = await bundledPolicy();

/** Judges files. */
export function judge(files: Files, changes: Partial<RunRequest> = {}, sites?: readonly string[]): Promise<Report> {
  return run({ ...request, ...changes }, { workspace: memoryWorkspace(files, sites), policy });
}

/** A report in a few lines, for messages of failing tests. */
export function outline(report: Report): string {
  const lines: string[] = [report.verdict];
  for (const site of report.sites) {
    lines.push(`${site.path}: ${site.verdict}: ${site.reason}`);
    for (const one of site.diagnostics) lines.push(`  ${one.effect} ${one.code} ${one.location.path}:${one.location.region?.startLine ?? ''} ${one.message}`);
    for (const one of site.findings) lines.push(`  ${one.severity} ${one.certainty} ${one.ruleId} ${one.message}`);
  }
  return lines.join('\n');
}
