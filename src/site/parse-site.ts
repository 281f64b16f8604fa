import type { Parsed } from '../model/diagnostic.js';
import type { SiteDefinition, TlsEvidence } from '../model/site.js';
import type { SourceFile } from '../model/source.js';
import { decodeText } from '../parsers/shared/decode-text.js';
import { reportDuplicateAddresses, reportPortCollisions } from './check-hosts.js';
import { checkNames, checkSiteName } from './check-names.js';
import { checkSchema } from './check-schema.js';
import { readPath, reportSharedExports } from './export-references.js';
import { namedEntries, placeOf, type Place } from './place.js';
import { problemList } from './problem-list.js';
import { readYaml } from './read-yaml.js';
import { resolveExceptions } from './resolve-exceptions.js';
import { resolveClusters } from './resolve-clusters.js';
import { reportUndeclaredEvents, resolveFeatures } from './resolve-features.js';
import { checkFirewallNames, resolveFirewalls } from './resolve-firewalls.js';
import { flowEnds, resolveFlows, type FlowEnds, type NamedParts } from './resolve-flows.js';
import { resolveClientGroups, resolveDeviceGroups, resolveIntegrations, resolveRemoteSites } from './resolve-groups.js';
import { recorderHosts, resolveHosts } from './resolve-hosts.js';
import { resolveZones } from './resolve-zones.js';
import type { SiteFile } from './site-file.js';
import type { SiteReader } from './site-reader.js';
import { sortedZoneRanges } from './zone-index.js';

/**
 * Reads a site definition. Never throws. `value` is undefined when the file is no YAML or does not fit the schema;
 * else it holds what could be resolved, and diagnostics of effect `error` say what could not.
 */
export function parseSite(file: SourceFile): Parsed<SiteDefinition> {
  const problems = problemList(file.path);
  const document = readYaml(file, problems);
  const content = document === undefined ? undefined : checkSchema(document, problems);
  if (document === undefined || content === undefined) return { value: undefined, diagnostics: problems.result() };
  const value = resolveSite({ path: file.path, problems }, content, document.place);
  return { value, diagnostics: problems.result() };
}

/** True when the first key of the file is `vmsguard`: the mark by which site files are found below a folder. */
export function isSiteDefinition(file: SourceFile): boolean {
  const text = decodeText(file.bytes)?.text ?? '';
  for (const line of text.split(/\r\n|[\r\n]/u)) {
    const content = line.trim();
    if (content === '' || content.startsWith('#') || content.startsWith('%')) continue;
    if (content === '---' || content.startsWith('--- #')) continue;
    // `vmsguard: 1`, `"vmsguard": 1`, `{vmsguard: 1, ...`, `--- {...`
    return /^\{?\s*["']?vmsguard["']?\s*:/u.test(content.startsWith('--- ') ? content.slice(4).trimStart() : content);
  }
  return false;
}

function resolveSite(reader: SiteReader, content: SiteFile, root: Place): SiteDefinition {
  const at = (key: string): Place => placeOf(root, key);
  checkNames(reader, root);
  checkSiteName(reader, content.name, at('name'));
  checkFirewallNames(reader, content.firewalls, at('firewalls'));
  const parts = resolveParts(reader, content, root);
  const ends = flowEnds(parts);
  const site: SiteDefinition = {
    path: reader.path,
    name: content.name,
    ...(content.productVersion === undefined ? {} : { productVersion: content.productVersion }),
    encryption: { ...content.encryption, location: at('encryption').key },
    ...resolveFeatures(reader, content.features, { place: at('features'), hosts: parts.hosts }),
    dmzSingleDeviceAccepted: content.dmzSingleDeviceAccepted ?? false,
    ...parts,
    flows: resolveAllFlows({ ...reader, ends }, content, root),
    tls: resolveTls(reader, content.tls ?? [], at('tls')),
    ...resolveExceptions({ ...reader, ends, zones: parts.zones }, content, root),
    location: root.value,
  };
  checkTogether(reader, site);
  return site;
}

/** Everything that has a place in the network. The order matters: names are resolved with what was read before. */
function resolveParts(reader: SiteReader, content: SiteFile, root: Place): NamedParts & Pick<SiteDefinition, 'firewalls'> {
  const at = (key: string): Place => placeOf(root, key);
  const gateways = new Set(namedEntries(content.firewalls, at('firewalls')).map(({ name }) => name));
  const zones = resolveZones(reader, content.zones, { place: at('zones'), firewalls: gateways });
  const zoned = { ...reader, zones: new Map(zones.map((zone) => [zone.name, zone])), zoneRanges: sortedZoneRanges(zones) };
  const hosts = resolveHosts(zoned, content.hosts, at('hosts'));
  const clusters = resolveClusters({ ...zoned, hosts }, content.clusters, at('clusters'));
  const grouped = { ...zoned, recorders: recorderHosts(content.hosts) };
  return {
    zones,
    hosts,
    clusters,
    deviceGroups: resolveDeviceGroups(grouped, content.deviceGroups, at('deviceGroups')),
    clientGroups: resolveClientGroups(zoned, content.clientGroups, at('clientGroups')),
    integrations: resolveIntegrations(zoned, content.integrations, at('integrations')),
    remoteSites: resolveRemoteSites(grouped, content.remoteSites, at('remoteSites')),
    firewalls: resolveFirewalls({ ...zoned, hosts, clusters }, content.firewalls, at('firewalls')),
  };
}

function resolveAllFlows(
  reader: SiteReader & { readonly ends: FlowEnds },
  content: SiteFile,
  root: Place,
): SiteDefinition['flows'] {
  const infrastructure = placeOf(root, 'infrastructureFlows');
  return [
    ...resolveFlows(reader, content.infrastructureFlows, { place: infrastructure, kind: 'infrastructure' }),
    ...resolveFlows(reader, content.relations, { place: placeOf(root, 'relations'), kind: 'relation' }),
  ];
}

/** Checks that need the whole site. */
function checkTogether(reader: SiteReader, site: SiteDefinition): void {
  reportDuplicateAddresses(reader, site.hosts, site.clusters);
  reportPortCollisions(reader, site.hosts, {
    features: new Set(site.features.map(({ feature }) => feature)),
    matrixPort: site.matrixPort,
    screenRecorderPort: site.screenRecorderPort,
  });
  reportUndeclaredEvents(reader, site.deviceGroups, site.features);
  const ofFirewalls = site.firewalls.flatMap((firewall) => [firewall.export, firewall.peerExport ?? []].flat());
  reportSharedExports(reader, [...ofFirewalls, ...site.hosts.flatMap((host) => host.firewall ?? [])]);
}

function resolveTls(reader: SiteReader, entries: NonNullable<SiteFile['tls']>, place: Place): readonly TlsEvidence[] {
  return entries.map((entry, index) => {
    const at = placeOf(place, String(index));
    const path = entry.certificate === undefined ? undefined : readPath(reader, entry.certificate, placeOf(at, 'certificate'));
    return {
      endpoint: entry.endpoint,
      ...(entry.minimumVersion === undefined ? {} : { minimumVersion: entry.minimumVersion }),
      ...(path === undefined ? {} : { certificate: path }),
      location: at.value,
    };
  });
}
