import { readFileSync } from 'node:fs';
import { CORE_SCHEMA, load } from 'js-yaml';
import type { Diagnostic } from '../../src/model/diagnostic.js';
import { fillTemplate } from '../../src/model/message.js';
import type { SiteDefinition } from '../../src/model/site.js';
import { ipsContain, ipsOverlap } from '../../src/model/ip-set.js';
import { siteMessages } from '../../src/site/messages.js';
import { parseSite } from '../../src/site/parse-site.js';
import type { Examination, Sample, Target } from './target.js';
import { FORMAT_WORDS } from './words.js';

const PATH = 'site/vmsguard.yaml';

/** Reading the site definition: the one file whose author may have written it against us and for us at once. */
export function siteTarget(): Target {
  return { id: 'site', syntax: 'yaml', mostMilliseconds: 250, seeds: seeds(), words: FORMAT_WORDS['site'] ?? [], examine: ([bytes = new Uint8Array()]) => examineSite(bytes) };
}

function seeds(): readonly Sample[] {
  const files = ['__tests__/site/fixtures/campus.yaml', '__tests__/site/fixtures/shop.yaml', 'examples/shop/vmsguard.yaml', 'examples/campus/vmsguard.yaml'];
  return files.map((path) => [readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')]);
}

function examineSite(bytes: Uint8Array): Examination {
  const { value, diagnostics } = parseSite({ path: PATH, bytes });
  const lines = Buffer.from(bytes).toString('utf8').split(/\r\n|[\r\n]/u).length;
  const isRefused = diagnostics.some(({ effect }) => effect === 'error');
  const complaint =
    diagnostics.map((one) => wrongDiagnostic(one, lines)).find((wrong) => wrong !== undefined) ??
    (value === undefined && !isRefused ? 'silence: no site, and nothing says why' : undefined) ??
    (value === undefined || isRefused ? undefined : wrongSite(value, bytes));
  return { complaint, signature: signatureOf(value, diagnostics) };
}

function wrongDiagnostic({ code, parameters, location }: Diagnostic, lines: number): string | undefined {
  const template = siteMessages[code];
  if (template === undefined) return `sentence: there is none for ${code}`;
  for (const sentence of [template.en, template.ja]) {
    try {
      fillTemplate(sentence, parameters);
    } catch {
      return `sentence: ${code} lacks a value`;
    }
  }
  const { startLine = 1, startColumn = 1 } = location.region ?? {};
  if (location.path !== PATH) return `place: ${code} is about the file ${location.path}`;
  return startLine >= 1 && startLine <= lines && startColumn >= 1 ? undefined : `place: ${code} stands at line ${startLine}, column ${startColumn} of ${lines} lines`;
}

/** What must hold in a site that was accepted, checked on the result alone and against another reader of YAML. */
function wrongSite(site: SiteDefinition, bytes: Uint8Array): string | undefined {
  return lostEntries(site, bytes) ?? wrongZones(site) ?? wrongHosts(site) ?? wrongPaths(site);
}

/** Every entry of the file became one of the site. */
function lostEntries(site: SiteDefinition, bytes: Uint8Array): string | undefined {
  const plain: unknown = load(Buffer.from(bytes).toString('utf8'), { schema: CORE_SCHEMA });
  const sections = { zones: site.zones, hosts: site.hosts, firewalls: site.firewalls, clusters: site.clusters, deviceGroups: site.deviceGroups, clientGroups: site.clientGroups, integrations: site.integrations, remoteSites: site.remoteSites };
  for (const [section, read] of Object.entries(sections)) {
    const written = namesIn(plain, section);
    if (written.join() !== read.map(({ name }) => name).sort().join()) return `lost: ${section} has ${written.length} entries, of which ${read.length} were read`;
  }
  return undefined;
}

function namesIn(plain: unknown, section: string): readonly string[] {
  const entries: unknown = typeof plain === 'object' && plain !== null ? Object.entries(plain).find(([key]) => key === section)?.[1] : undefined;
  return typeof entries === 'object' && entries !== null ? Object.keys(entries).sort() : [];
}

function wrongZones({ zones, firewalls }: SiteDefinition): string | undefined {
  const names = new Set(firewalls.map(({ name }) => name));
  for (const [index, zone] of zones.entries()) {
    const { gateway } = zone;
    if (zone.addresses.length === 0) return `zone: ${zone.kind} without addresses`;
    if (gateway.kind === 'firewall' && !names.has(gateway.firewall)) return 'zone: its gateway is no firewall of the site';
    if (zones.slice(0, index).some((other) => ipsOverlap(other.addresses, zone.addresses))) return 'zone: two share an address';
  }
  return undefined;
}

function wrongHosts({ hosts, zones, clusters }: SiteDefinition): string | undefined {
  const byName = new Map(zones.map((zone) => [zone.name, zone]));
  const hostNames = new Set(hosts.map(({ name }) => name));
  for (const { nics, portOverrides } of hosts) {
    if (nics.some(({ zone, addresses }) => !ipsContain(byName.get(zone)?.addresses ?? [], addresses))) return 'host: an address outside of its zone';
    if (portOverrides.some(({ port }) => !Number.isInteger(port) || port < 1 || port > 65_535)) return 'host: a port that is none';
  }
  return clusters.some(({ members }) => members.some((member) => !hostNames.has(member))) ? 'cluster: a member that is no host' : undefined;
}

/** Nothing outside of the workspace is ever asked for. */
function wrongPaths({ hosts, firewalls, tls }: SiteDefinition): string | undefined {
  const exports = [...hosts.flatMap(({ firewall }) => firewall ?? []), ...firewalls.flatMap((one) => [one.export, one.peerExport ?? []].flat())];
  const paths = [...exports.flatMap((one) => one.paths.map(({ path }) => path)), ...tls.flatMap(({ certificate }) => certificate ?? [])];
  const wrong = paths.find((path) => path === '' || path.startsWith('/') || path.includes('\\') || path.includes(':') || path.split('/').includes('..'));
  return wrong === undefined ? undefined : `path: ${JSON.stringify(wrong)} may lie outside of the workspace`;
}

function signatureOf(value: SiteDefinition | undefined, diagnostics: readonly Diagnostic[]): string {
  const codes = [...new Set(diagnostics.map(({ effect, code }) => `${effect} ${code}`))].sort();
  const sizes = value === undefined ? 'nothing' : [value.zones, value.hosts, value.firewalls, value.flows, value.features].map(({ length }) => Math.min(length, 4)).join();
  return [sizes, ...codes].join('\n');
}
