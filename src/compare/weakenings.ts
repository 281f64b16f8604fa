/**
 * Changes that make the judge see less or forgive more, rather than changing the network: what is not declared any
 * more, a gateway that nobody answers for, a flow that is newly justified, an export that holds less (ruling 36).
 */
import type { Behind } from '../judge-site.js';
import { isWithin } from '../judgement/waiver-scope.js';
import { isAcknowledgedIn } from '../judgement/waivers.js';
import type { DeviceConfig } from '../model/device.js';
import { ipsContain, uniteIps, type IpSet } from '../model/ip-set.js';
import type { Message } from '../model/message.js';
import { numbersContain } from '../model/number-set.js';
import type { DeclaredFlow, Exceptions, FlowEnd, Service, SiteDefinition, Zone } from '../model/site.js';
import type { Location } from '../model/source.js';

/** A change with its place at head; at base for what is gone. */
export type Weakened = Message & { readonly location: Location };

/** A site definition and the exports it names. */
export type State = Pick<Behind, 'site' | 'readings'>;

/** Every weakening change of one site. */
export function weakenings(base: State, head: State): readonly Weakened[] {
  return [
    ...removedParts(base.site, head.site),
    ...weakerZones(base.site, head.site),
    ...lostExports(base.site, head.site),
    ...weakerDeclarations(base.site, head.site),
    ...widerFlows(base.site, head.site),
    ...newExceptions(base.site.exceptions, head.site.exceptions),
    ...shrunkExports(base, head),
  ];
}

const LISTS = ['zones', 'hosts', 'clusters', 'deviceGroups', 'clientGroups', 'integrations', 'remoteSites', 'firewalls'] as const;

function removedParts(base: SiteDefinition, head: SiteDefinition): readonly Weakened[] {
  const removed = LISTS.flatMap((list) => {
    const kept = new Set(head[list].map(({ name }) => name));
    return base[list].filter(({ name }) => !kept.has(name)).map(({ name, location }) => ({ code: `weakening.removed_${CODES[list]}`, parameters: { name }, location }));
  });
  return [...removed, ...removedComponents(base, head)];
}

const CODES: Readonly<Record<(typeof LISTS)[number], string>> = {
  zones: 'zone', hosts: 'host', clusters: 'cluster', deviceGroups: 'device_group', clientGroups: 'client_group', integrations: 'integration', remoteSites: 'remote_site', firewalls: 'firewall',
};

function removedComponents(base: SiteDefinition, head: SiteDefinition): readonly Weakened[] {
  return head.hosts.flatMap((host) => {
    const kept = new Set(host.components.map(({ component }) => component));
    const before = base.hosts.find(({ name }) => name === host.name)?.components ?? [];
    return before.filter(({ component }) => !kept.has(component)).map(({ component }) => ({ code: 'weakening.removed_component', parameters: { host: host.name, component }, location: host.location }));
  });
}

function weakerZones(base: SiteDefinition, head: SiteDefinition): readonly Weakened[] {
  return head.zones.flatMap((zone) => {
    const before = base.zones.find(({ name }) => name === zone.name);
    return before === undefined ? [] : zoneChanges(before, zone);
  });
}

function zoneChanges(before: Zone, zone: Zone): readonly Weakened[] {
  const { name, location } = zone;
  const changes: Weakened[] = [];
  const wasJudged = before.gateway.kind === 'firewall' || before.gateway.kind === 'none';
  if (wasJudged && (zone.gateway.kind === 'unmanaged' || zone.gateway.kind === 'undeclared')) changes.push({ code: 'weakening.gateway_unmanaged', parameters: { zone: name }, location });
  if (before.kind !== zone.kind) changes.push({ code: 'weakening.zone_kind', parameters: { zone: name, before: before.kind, after: zone.kind }, location });
  if (zone.kind !== 'internet' && !ipsContain(zone.addresses, before.addresses)) changes.push({ code: 'weakening.zone_smaller', parameters: { zone: name }, location });
  return changes;
}

function lostExports(base: SiteDefinition, head: SiteDefinition): readonly Weakened[] {
  return head.hosts.flatMap((host) => {
    const before = base.hosts.find(({ name }) => name === host.name);
    return before?.firewall !== undefined && host.firewall === undefined ? [{ code: 'weakening.host_without_export', parameters: { host: host.name }, location: host.location }] : [];
  });
}

const ENCRYPTED = ['server', 'streaming', 'event', 'mobile'] as const;

function weakerDeclarations(base: SiteDefinition, head: SiteDefinition): readonly Weakened[] {
  const unencrypted = ENCRYPTED.filter((kind) => base.encryption[kind] && !head.encryption[kind]);
  const had = new Set(base.features.map(({ feature }) => feature));
  return [
    ...unencrypted.map((kind) => ({ code: 'weakening.encryption_off', parameters: { kind }, location: head.encryption.location })),
    ...head.features.filter(({ feature }) => !had.has(feature)).map(({ feature, location }) => ({ code: 'weakening.feature_added', parameters: { feature }, location })),
    ...(head.dmzSingleDeviceAccepted && !base.dmzSingleDeviceAccepted ? [{ code: 'weakening.dmz_single_device', parameters: {}, location: head.location }] : []),
  ];
}

function widerFlows(base: SiteDefinition, head: SiteDefinition): readonly Weakened[] {
  return head.flows.flatMap((flow) => {
    const { name, location } = flow;
    const before = base.flows.find((one) => one.name === name);
    if (before === undefined) return [{ code: 'weakening.flow_added', parameters: { name }, location }];
    return isWider(before, flow) ? [{ code: 'weakening.flow_widened', parameters: { name }, location }] : [];
  });
}

function isWider(before: DeclaredFlow, after: DeclaredFlow): boolean {
  const covers = (wide: readonly FlowEnd[], narrow: readonly FlowEnd[]): boolean => ipsContain(addressesOf(wide), addressesOf(narrow));
  return !covers(before.from, after.from) || !covers(before.to, after.to) || !after.services.every((service) => before.services.some((one) => serviceContains(one, service)));
}

function addressesOf(ends: readonly FlowEnd[]): IpSet {
  return uniteIps(...ends.map(({ addresses }) => addresses));
}

function serviceContains(wide: Service, narrow: Service): boolean {
  return (wide.protocol === 'any' || wide.protocol === narrow.protocol) && numbersContain([wide.ports], [narrow.ports]);
}

/** What is accepted newly: told first, and of no effect before it stands in the base (ruling 34). */
function newExceptions(base: Exceptions = NOTHING_ACCEPTED, head: Exceptions = NOTHING_ACCEPTED): readonly Weakened[] {
  const waivers = head.waivers
    .filter((waiver) => !base.waivers.some((one) => isWithin(waiver, one)))
    .map((waiver) => {
      const { rule, ticket, owner, approver, expires, location } = waiver;
      const isWidened = base.waivers.some((one) => one.rule === rule && one.ticket === ticket) || base.waivers.some((one) => isWithin(one, waiver));
      return { code: isWidened ? 'weakening.waiver_widened' : 'weakening.waiver_added', parameters: { rule, ticket, owner, approver, expires }, location };
    });
  const lines = head.acknowledged
    .filter((line) => !isAcknowledgedIn(base, line))
    .map(({ file, hash, expires, location }) => ({ code: 'weakening.acknowledgement_added', parameters: { file, hash, expires }, location }));
  return [...waivers, ...lines];
}

const NOTHING_ACCEPTED: Exceptions = { waivers: [], acknowledged: [] };

/** An export that holds less than before may have been cut: fewer rules are fewer reasons to object. */
function shrunkExports(base: State, head: State): readonly Weakened[] {
  const before = rulesByDevice(base);
  return [...head.readings.firewalls, ...head.readings.hosts].flatMap(({ name, config }) => {
    const earlier = before.get(name) ?? 0;
    const now = config === undefined ? 0 : rulesOf(config);
    return config === undefined || now >= earlier ? [] : [{ code: 'weakening.export_shrank', parameters: { name, before: earlier, after: now }, location: config.location }];
  });
}

function rulesByDevice({ readings }: State): ReadonlyMap<string, number> {
  return new Map([...readings.firewalls, ...readings.hosts].flatMap(({ name, config }) => (config === undefined ? [] : [[name, rulesOf(config)] as const])));
}

function rulesOf({ filters, translations }: DeviceConfig): number {
  return filters.reduce((sum, filter) => sum + filter.lines.length, translations.length);
}
