/** Layers, NAT rules and the gateway as the model's filters and translations. */
import type { DeviceConfig, Filter, Line } from '../../model/device.js';
import { ALL_ADDRESSES } from '../../model/ip-set.js';
import type { Location } from '../../model/source.js';
import type { ExportReport } from '../shared/export-report.js';
import { publishedTargets, type PublishedTargets } from '../shared/original-view.js';
import { linesOfLayer } from './access-lines.js';
import { impliedInputLine, impliedLines } from './implied-rules.js';
import { createInstallScope } from './install-scope.js';
import { antiSpoofingLines, toInterfaces } from './interfaces.js';
import { joinPages, type Rulebase } from './layers.js';
import { createTranslations } from './nat.js';
import { GATEWAY_TYPES } from './names.js';
import type { CheckPointObject } from './objects.js';
import type { CheckPointExport, PolicyPackage } from './parse.js';
import { createResolver, type Resolver } from './resolve.js';
import type { AccessRule } from './rules.js';

/** Converts what was read; undefined when no layer was. */
export function convert(read: CheckPointExport, path: string, report: ExportReport): DeviceConfig | undefined {
  const layers = joinPages(read.accessPages, report);
  const natRules = [...joinPages(read.natPages, report).values()];
  const [policy] = read.packages;
  const location = policy?.location ?? read.accessPages[0]?.location ?? { path };
  if (layers.size === 0) return undefined;
  const resolver = createResolver(read.objects, report);
  const own = ownGateway(read, policy, report);
  const scope = createInstallScope(resolver, own);
  reportMissing(read, { location, policy, nats: natRules.length }, report);
  const isBidirectional = read.globalProperties?.bidirectionalNat ?? true;
  const translations = createTranslations(natRules.flatMap(({ rules }) => rules), { resolver, scope, isBidirectional, report });
  const published = publishedTargets(translations);
  const gateway = own?.value.kind === 'gateway' ? own.value.gateway : undefined;
  const ordered = orderedLayers(policy, layers);
  const filters = ordered.flatMap((uid) => filtersOf(uid, { read, layers, resolver, scope, published, report, location, gateway: own }));
  const spoofing = gateway === undefined ? [] : antiSpoofingLines(gateway.interfaces, resolver);
  const all = spoofing.length === 0 || gateway === undefined ? filters : [antiSpoofing(spoofing, gateway.location), ...filters];
  return {
    format: 'checkpoint',
    identity: { hostnames: own === undefined ? [] : [own.name], serials: [] },
    location,
    interfaces: gateway === undefined ? [] : toInterfaces(gateway.interfaces),
    routes: [],
    filters: all,
    translations,
    families: [4, 6],
  };
}

interface Known {
  readonly location: Location;
  readonly policy: PolicyPackage | undefined;
  readonly nats: number;
}

function reportMissing(read: CheckPointExport, { location, policy, nats }: Known, report: ExportReport): void {
  if (policy === undefined) report.add('incomplete', 'checkpoint.no_package', location);
  if (read.packages.length > 1) report.add('incomplete', 'checkpoint.several_packages', location, { names: read.packages.map(({ name }) => name).join(', ').slice(0, 200) });
  if (nats === 0 && (policy?.hasNat ?? true)) report.add('incomplete', 'checkpoint.no_nat', location);
  if (nats > 1) report.add('incomplete', 'checkpoint.several_nat', location);
  if (read.globalProperties === undefined) report.add('warning', 'checkpoint.no_global_properties', location);
}

/** The one gateway that is listed; with several nobody knows whose the files are. */
function ownGateway(read: CheckPointExport, policy: PolicyPackage | undefined, report: ExportReport): CheckPointObject | undefined {
  const gateways = [...read.listed].flatMap((uid) => read.objects.byUid.get(uid) ?? []).filter(({ type, value }) => GATEWAY_TYPES.has(type) && value.kind === 'gateway');
  const [own, ...others] = gateways;
  if (own === undefined) return undefined;
  if (others.length > 0) {
    report.add('incomplete', 'checkpoint.several_gateways', own.location, { names: gateways.map(({ name }) => name).join(', ').slice(0, 200) });
    return undefined;
  }
  const installed = own.value.kind === 'gateway' ? own.value.gateway.policyName : undefined;
  if (installed !== undefined && policy !== undefined && installed !== policy.name) {
    report.add('incomplete', 'checkpoint.other_package', own.location, { installed: installed.slice(0, 100), given: policy.name.slice(0, 100) });
  }
  return own;
}

/** The package names its ordered layers; without it, those that no rule names as inline. */
function orderedLayers(policy: PolicyPackage | undefined, layers: ReadonlyMap<string, Rulebase<AccessRule>>): readonly string[] {
  if (policy !== undefined) return policy.layers;
  const inline = new Set([...layers.values()].flatMap(({ rules }) => rules.flatMap(({ inlineLayer }) => inlineLayer ?? [])));
  return [...layers.keys()].filter((uid) => !inline.has(uid));
}

interface FilterSources {
  readonly read: CheckPointExport;
  readonly layers: ReadonlyMap<string, Rulebase<AccessRule>>;
  readonly resolver: Resolver;
  readonly scope: ReturnType<typeof createInstallScope>;
  readonly published: PublishedTargets;
  readonly report: ExportReport;
  readonly location: Location;
  readonly gateway: CheckPointObject | undefined;
}

/** A layer judges what goes through the gateway and what goes to it; to it, more may be let in by implied rules. */
function filtersOf(uid: string, sources: FilterSources): readonly Filter[] {
  const { read, location, resolver, layers, gateway } = sources;
  const { lines, keepsReplies } = linesOfLayer(uid, location, sources);
  const implied = impliedLines(read.globalProperties, location);
  const name = `layer ${resolver.find(uid, 'layer', location)?.name ?? layers.get(uid)?.name ?? uid}`.slice(0, 200);
  const answers = keepsReplies && (read.globalProperties?.keepsReplies ?? true);
  const replies = answers ? 'stateful' : 'in-doubt';
  const common = { name, universe: ALL_ADDRESSES, defaultAction: 'deny', defaultLocation: layers.get(uid)?.location ?? location, replies } as const;
  const isKnown = gateway?.value.kind === 'gateway' && gateway.value.gateway.isComplete;
  const toGateway = impliedInputLine(isKnown && gateway.value.kind === 'gateway' ? gateway.value.gateway.addresses : undefined, location);
  return [
    { ...common, hooks: ['forward'], lines: [...implied, ...lines] },
    { ...common, hooks: ['input'], lines: [toGateway, ...implied, ...lines] },
  ];
}

function antiSpoofing(lines: readonly Line[], location: Location): Filter {
  return { name: 'anti-spoofing', hooks: ['forward', 'input'], universe: ALL_ADDRESSES, lines, defaultAction: 'permit', defaultLocation: location, replies: 'stateful' };
}
