import type { DeviceConfig, Filter, Line } from '../../model/device.js';
import { ALL_ADDRESSES, ALL_IPV4 } from '../../model/ip-set.js';
import { atLine, type Location } from '../../model/source.js';
import { createAddressBook } from './addresses.js';
import { administrativeAccess } from './administrative-access.js';
import type { Domain } from './domain-links.js';
import { readInterfaces } from './interfaces.js';
import { intrazoneLines, redirectLines } from './intrazone.js';
import type { Block } from './parse.js';
import { readPolicy, type Policy } from './policies.js';
import type { AddressKeys, PolicyContext, PolicyShape } from './policy-context.js';
import { policyLines } from './policy-lines.js';
import type { Report } from './report.js';
import { readRoutes } from './routes.js';
import { createScheduleBook } from './schedules.js';
import { isSet, locationOf, valueOf, type Scope } from './scope.js';
import { createServiceBook } from './services.js';
import { centralSourceNat, policySourceNat } from './source-nat.js';
import { joinDomains } from './virtual-domains.js';
import { readVirtualIps } from './virtual-ips.js';

const IPV4: AddressKeys = { family: 4, source: 'srcaddr', destination: 'dstaddr', sourceNegate: 'srcaddr-negate', destinationNegate: 'dstaddr-negate' };
/** Since 7.2.1 IPv6 has negations of its own; before, those of IPv4 hold for both. */
const IPV6: AddressKeys = { family: 6, source: 'srcaddr6', destination: 'dstaddr6', sourceNegate: 'srcaddr6-negate', destinationNegate: 'dstaddr6-negate' };

const POLICY_SHAPES: readonly (readonly [table: string, shape: PolicyShape])[] = [
  ['firewall policy', { ingress: 'srcintf', egress: 'dstintf', addresses: [IPV4, IPV6] }],
  // FortiOS 6.2 with `consolidated-firewall-mode`.
  ['firewall consolidated policy', { ingress: 'srcintf', egress: 'dstintf', addresses: [{ ...IPV4, source: 'srcaddr4', destination: 'dstaddr4' }, IPV6] }],
  // Until 6.2 IPv6 has a table of its own, with the attribute names of IPv4.
  ['firewall policy6', { ingress: 'srcintf', egress: 'dstintf', addresses: [{ ...IPV4, family: 6 }] }],
];

const LOCAL_IN_SHAPES: readonly (readonly [table: string, shape: PolicyShape])[] = [
  ['firewall local-in-policy', { ingress: 'intf', addresses: [IPV4] }],
  ['firewall local-in-policy6', { ingress: 'intf', addresses: [{ ...IPV4, family: 6 }] }],
];

/** Turns the virtual domains into what the analysis knows: one device, whatever their number. */
export function convertDevice(scopes: readonly Scope[], report: Report): DeviceConfig | undefined {
  const domains = scopes.map((scope) => convertDomain(scope, report));
  const [only] = domains;
  return domains.length === 1 ? only?.device : joinDomains(domains, scopes[0]?.location ?? { path: '' }, report);
}

function convertDomain(scope: Scope, report: Report): Domain {
  const context = createContext(scope, report);
  return { name: scope.vdom ?? '', device: convertScope(scope, context, report), interfaces: context.interfaces.interfaces };
}

function convertScope(scope: Scope, context: PolicyContext, report: Report): DeviceConfig {
  reportUnsupportedModes(scope, report);
  const policies = readTables(scope, POLICY_SHAPES, context);
  const hostname = valueOf(scope.section('system global'), 'hostname');
  const virtualIps = [...context.virtualIps4.all, ...context.virtualIps6.all];
  const sourceNat = context.centralNat ? centralSourceNat(scope, context) : policySourceNat(policies, scope, context);
  return {
    format: 'fortigate',
    identity: { hostnames: hostname === undefined || hostname === '' ? [] : [hostname], serials: [] },
    location: scope.location,
    interfaces: context.interfaces.modelInterfaces,
    routes: [
      ...readRoutes(scope, 4, { interfaces: context.interfaces, report, addresses: context.addresses4 }),
      ...readRoutes(scope, 6, { interfaces: context.interfaces, report, addresses: context.addresses6 }),
    ],
    filters: readFilters(scope, context, policies),
    translations: [...virtualIps.map((vip) => vip.translation), ...sourceNat],
    families: speaksIpv6(scope) ? [4, 6] : [4],
  };
}

function createContext(scope: Scope, report: Report): PolicyContext {
  const interfaces = readInterfaces(scope, report);
  const services = createServiceBook(scope, report);
  const centralNat = valueOf(scope.section('system settings'), 'central-nat') === 'enable';
  return {
    report,
    interfaces,
    services,
    centralNat,
    addresses4: createAddressBook(scope, 4, { interfaces, report }),
    addresses6: createAddressBook(scope, 6, { interfaces, report }),
    virtualIps4: readVirtualIps(scope, 4, { interfaces, services, report, centralNat }),
    virtualIps6: readVirtualIps(scope, 6, { interfaces, services, report, centralNat }),
    schedule: createScheduleBook(scope, report),
    version: scope.header?.version,
  };
}

function readTables(scope: Scope, shapes: typeof POLICY_SHAPES, context: PolicyContext): readonly Policy[] {
  const policies: Policy[] = [];
  for (const [table, own] of shapes) {
    const shared = withSharedNegation(own);
    for (const block of scope.section(table)?.entries.values() ?? []) {
      const policy = readPolicy(block, adaptNegation(block, { own, shared }), context);
      if (policy !== undefined) policies.push(policy);
    }
  }
  return policies;
}

/** Without the IPv6 attribute, `srcaddr-negate` and `dstaddr-negate` stand for both families. */
function adaptNegation(block: Block, { own, shared }: { readonly own: PolicyShape; readonly shared: PolicyShape }): PolicyShape {
  return isSet(block, 'srcaddr6-negate') || isSet(block, 'dstaddr6-negate') ? own : shared;
}

function withSharedNegation(shape: PolicyShape): PolicyShape {
  return { ...shape, addresses: shape.addresses.map((keys) => ({ ...keys, sourceNegate: 'srcaddr-negate', destinationNegate: 'dstaddr-negate' })) };
}

function readFilters(scope: Scope, context: PolicyContext, policies: readonly Policy[]): readonly Filter[] {
  const universe = speaksIpv6(scope) ? ALL_ADDRESSES : ALL_IPV4;
  const global = scope.section('system global');
  const redirects = valueOf(global, 'allow-traffic-redirect') !== 'disable' || valueOf(global, 'ipv6-allow-traffic-redirect') !== 'disable';
  const forward: Filter = {
    name: 'firewall policy',
    hooks: ['forward'],
    universe,
    lines: [...redirectLines(context, redirects), ...policies.flatMap((policy) => policyLines(policy, context)), ...intrazoneLines(context)],
    defaultAction: 'deny',
    defaultLocation: endOfPolicies(scope),
    replies: 'stateful',
  };
  const localIn = readTables(scope, LOCAL_IN_SHAPES, context).flatMap(localInLine);
  const accepted = localIn.filter((line) => line.action === 'permit');
  const access = administrativeAccess({ scope, context, policies, accepted, universe });
  return localIn.length === 0 ? [forward, access] : [forward, localInFilter(scope, localIn, { universe }), access];
}

function localInLine(policy: Policy): readonly Line[] {
  if (policy.ordinary.may.length === 0) return [];
  const table = policy.block.section.endsWith('6') ? 'local-in-policy6' : 'local-in-policy';
  return [
    {
      label: `${table} ${policy.block.name}`.slice(0, 200),
      action: policy.action,
      match: policy.ordinary,
      ...(policy.ingress.match === undefined ? {} : { ingress: policy.ingress.match }),
      doubts: policy.ordinaryDoubts,
      location: policy.block.location,
      relatedLocations: policy.relatedLocations,
    },
  ];
}

/** What no local-in policy names goes on to what `allowaccess` and the device's services open. */
function localInFilter(scope: Scope, lines: readonly Line[], { universe }: Pick<Filter, 'universe'>): Filter {
  const block = scope.section('firewall local-in-policy') ?? scope.section('firewall local-in-policy6');
  const defaultLocation = block === undefined ? scope.location : endOf(block);
  return { name: 'local-in-policy', hooks: ['input'], universe, lines, defaultAction: 'permit', defaultLocation, replies: 'stateful' };
}

/** The implicit deny stands in no file; the end of the last policy table is where it applies. */
function endOfPolicies(scope: Scope): Location {
  const tables = POLICY_SHAPES.map(([table]) => scope.section(table)).filter((block) => block !== undefined);
  const last = tables.at(-1);
  return last === undefined ? scope.location : endOf(last);
}

function endOf(block: Block): Location {
  return atLine(block.location.path, block.endLine);
}

/** A backup speaks for both families; a partial export only where it shows IPv6 policies. */
function speaksIpv6(scope: Scope): boolean {
  if (scope.header !== undefined || scope.section('firewall policy6') !== undefined) return true;
  return [...(scope.section('firewall policy')?.entries.values() ?? [])].some((block) => isSet(block, 'srcaddr6') || isSet(block, 'dstaddr6'));
}

/** Settings of the virtual domain that change how everything else is to be read. */
const UNSUPPORTED_SETTINGS: readonly (readonly [key: string, harmless: readonly string[]])[] = [
  ['ngfw-mode', ['profile-based']],
  // An administration domain holds no policies and passes nothing on.
  ['vdom-type', ['traffic', 'admin']],
  ['status', ['enable']],
  ['asymroute', ['disable']],
  ['asymroute-icmp', ['disable']],
  ['asymroute6', ['disable']],
  ['asymroute6-icmp', ['disable']],
  ['multicast-skip-policy', ['disable']],
  ['implicit-allow-dns', ['disable']],
];

function reportUnsupportedModes(scope: Scope, report: Report): void {
  const settings = scope.section('system settings');
  if (settings === undefined) return;
  const opmode = valueOf(settings, 'opmode') ?? 'nat';
  if (opmode !== 'nat') {
    const location = locationOf(settings, 'opmode');
    report.add('incomplete', 'fortigate.transparent', location);
    report.mark(location, 'unsupported');
  }
  for (const [key, harmless] of UNSUPPORTED_SETTINGS) {
    const value = valueOf(settings, key);
    if (value === undefined || harmless.includes(value)) continue;
    const location = locationOf(settings, key);
    report.add('incomplete', 'export.unsupported', location, { what: `system settings: ${key} ${value.slice(0, 40)}` });
    report.mark(location, 'unsupported');
  }
}
