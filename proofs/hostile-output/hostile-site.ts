/** A small site and its exports with hostile names, comments and paths in them, and the report of a run over it. */
import { readFileSync } from 'node:fs';
import { bundledPolicy } from '../../src/bundled-policy.js';
import type { Report } from '../../src/model/report.js';
import { run } from '../../src/run.js';
import type { Workspace } from '../../src/run-request.js';
import type { Random } from '../random.js';
import { hostileString } from './hostile-strings.js';

const FOLDER = new URL('../../__tests__/run/fixtures/shop/', import.meta.url);
const SITE = textOf('vmsguard.yaml');
const FIREWALL = textOf('exports/edge.conf');
const HOST = textOf('exports/vms01.json');

/** The three files of a site, and where its definition stands. */
export interface HostileSite {
  readonly path: string;
  readonly site: string;
  readonly firewall: string;
  readonly host: string;
}

type Edit = (text: string, name: string) => string;

/** Names of the site definition, in YAML's double quotes. */
const IN_SITE: readonly Edit[] = [
  (text, name) => text.replace('name: Shop', () => `name: ${JSON.stringify(name)}`),
  (text, name) => text.replace('  staff:', () => `  ${JSON.stringify(name)}:`),
  (text, name) => text.replace('  sales-floor:', () => `  ${JSON.stringify(name)}:`),
  (text, name) => text.replaceAll('edge', () => JSON.stringify(name)),
  (text, name) => text.replaceAll('operators', () => JSON.stringify(name)),
  (text, name) => text.replaceAll('vms01:', () => `${JSON.stringify(name)}:`),
  (text, name) => text.replace('exports/edge.conf', () => JSON.stringify(`exports/${name}`)),
  (text, name) => text.replace('exports/vms01.json', () => JSON.stringify(`${name}.json`)),
  (text, name) => text.replace('kind: camera', () => `kind: ${JSON.stringify(name)}`),
  (text, name) => text.replace('2025 R1', () => JSON.stringify(name)),
  (text, name) => `${text}\n${JSON.stringify(name)}: 1\n`,
  (text, name) => `${text}\n# ${name}\n`,
];

/** Names, comments and lines of the firewall's export; a name in quotes, a line as it is. */
const IN_FIREWALL: readonly Edit[] = [
  (text, name) => text.replace('Operators to VMS', () => quoted(name)),
  (text, name) => text.replaceAll('NET-OPERATORS', () => quoted(name)),
  (text, name) => text.replaceAll('VMS-Media', () => quoted(name)),
  (text, name) => text.replace('SHOP-FW', () => quoted(name)),
  (text, name) => text.replace('        set action accept', () => `        set comments "${quoted(name)}"\n        set action accept`),
  (text, name) => text.replace('        set action accept', () => `        set ${name}\n        set action accept`),
  (text, name) => text.replace('        set action accept', () => `        set schedule "${quoted(name)}"\n        set action accept`),
  (text, name) => `${text}\nconfig ${name}\nend\n`,
];

/** Names and members of the host's export. */
const IN_HOST: readonly Edit[] = [
  (text, name) => text.replace('"XProtect API Gateway"', () => JSON.stringify(name)),
  (text, name) => text.replace('"443"', () => JSON.stringify(name)),
  (text, name) => text.replace('"Direction"', () => `${JSON.stringify(name)}: 1, "Direction"`),
  (text, name) => text.replaceAll('"10.10.30.0/255.255.255.0"', () => JSON.stringify(name)),
  (text) => text.replaceAll('"10.10.30.0/255.255.255.0"', '"Any"'),
];

function textOf(path: string): string {
  return readFileSync(new URL(path, FOLDER), 'utf8').replaceAll('\r\n', '\n');
}

function quoted(name: string): string {
  return name.replaceAll('\\', '\\\\').replaceAll('"', '\\"');
}

/** A site with some of its names, comments and lines turned hostile; now and then the path of its definition as well. */
export function hostileSite(random: Random): HostileSite {
  const edited = (text: string, edits: readonly Edit[], most: number): string => {
    let result = text;
    for (let left = random.below(most + 1); left > 0; left -= 1) result = random.pick(edits)(result, hostileString(random));
    return result;
  };
  return {
    path: random.chance(0.3) ? `${hostileString(random)}.yaml` : 'vmsguard.yaml',
    // Names that act are refused, and with them the site: most of the time the definition stays as it is.
    site: random.chance(0.4) ? edited(SITE, IN_SITE, 2) : SITE,
    firewall: edited(FIREWALL, IN_FIREWALL, 4),
    host: edited(HOST, IN_HOST, 4),
  };
}

const EDITS: readonly (readonly [text: string, edits: readonly Edit[]])[] = [[SITE, IN_SITE], [FIREWALL, IN_FIREWALL], [HOST, IN_HOST]];
for (const [text, edits] of EDITS) {
  const idle = edits.findIndex((edit) => edit(text, 'changed') === text);
  if (idle >= 0) throw new Error(`edit ${idle} finds nothing to change in the sample ${JSON.stringify(text.slice(0, 40))}`);
}

const policy = await bundledPolicy();

/** What a run says about the site. */
export function reportOn({ path, site, firewall, host }: HostileSite, language: Report['language']): Promise<Report> {
  const contentOf = (asked: string): string => (asked === path ? site : asked.endsWith('.json') ? host : firewall);
  const workspace: Workspace = {
    read: (asked) => Promise.resolve({ file: { path: asked, bytes: new TextEncoder().encode(contentOf(asked)) } }),
    findSites: () => Promise.resolve({ sites: [path], diagnostics: [] }),
  };
  return run({ paths: ['.'], today: '2026-11-22', language, failOn: 'info', failOnUndecided: false }, { workspace, policy });
}
