import type { Doubt } from '../../model/device.js';
import { ALL_IPV4, ALL_IPV6, intersectIps, ipSet, NO_ADDRESSES, uniteIps, type IpSet } from '../../model/ip-set.js';
import type { Location } from '../../model/source.js';
import { unknownParts } from './section-state.js';
import { readNetwork } from './network-syntax.js';
import type { Block } from './parse.js';
import type { Report } from './report.js';
import { locationOf, valuesOf, type Scope } from './scope.js';

/** Sources that may reach the administration ports. */
export interface TrustedHosts {
  readonly must: IpSet;
  readonly may: IpSet;
  readonly doubts: readonly Doubt[];
}

/**
 * Trusted hosts restrict administration only when every administrator has some: the connection is accepted from
 * the trusted hosts of any of them, so one without reopens the ports to everybody.
 */
export function readTrustedHosts(scope: Scope, family: 4 | 6, report: Report): TrustedHosts {
  const all = family === 4 ? ALL_IPV4 : ALL_IPV6;
  const section = scope.section('system admin');
  const admins = [...(section?.entries.values() ?? [])];
  if (section === undefined || admins.length === 0) {
    return { must: NO_ADDRESSES, may: all, doubts: [doubtAt(section?.location ?? scope.location)] };
  }
  const lists = admins.map((admin) => hostsOf(admin, family, report));
  const open = lists.some((list) => list === undefined);
  if (open) return openTo(all, admins, family, report);
  const hosts = intersectIps(uniteIps(...lists.map((list) => list ?? [])), all);
  const users = [...(scope.section('system api-user')?.entries.values() ?? [])];
  if (users.length === 0) return { must: hosts, may: hosts, doubts: [] };
  // REST API users have trusted hosts of their own; whether they widen the same ports is not documented.
  return { must: hosts, may: all, doubts: [doubtAt(users[0]?.location ?? section.location)] };
}

/** An administrator without IPv6 hosts but with IPv4 ones may or may not leave IPv6 open. */
function openTo(all: IpSet, admins: readonly Block[], family: 4 | 6, report: Report): TrustedHosts {
  const restricts = family === 6 && admins.every((admin) => hostsOf(admin, 4, report) !== undefined);
  const location = admins[0]?.location ?? { path: '' };
  return restricts ? { must: NO_ADDRESSES, may: all, doubts: [doubtAt(location)] } : { must: all, may: all, doubts: [] };
}

/** The hosts of one administrator; undefined when there are none or one of them is everybody. */
function hostsOf(admin: Block, family: 4 | 6, report: Report): IpSet | undefined {
  const ranges = [];
  for (let number = 1; number <= 10; number += 1) {
    const key = `${family === 4 ? '' : 'ip6-'}trusthost${number}`;
    const values = valuesOf(admin, key);
    if (values.length === 0) continue;
    const range = readNetwork(values);
    if (range === undefined) return invalid(admin, key, report);
    if (values[0] === '::/0' || values.join(' ') === '0.0.0.0 0.0.0.0') return undefined;
    ranges.push(range);
  }
  return ranges.length === 0 || unknownParts(admin).length > 0 ? undefined : ipSet(ranges);
}

function invalid(admin: Block, key: string, report: Report): undefined {
  const location = locationOf(admin, key);
  const value = valuesOf(admin, key).join(' ').slice(0, 60);
  report.add('incomplete', 'export.invalid_value', location, { what: `system admin "${admin.name.slice(0, 60)}": ${key}`, value, expected: '<address> <mask>' });
  report.mark(location, 'partial');
  return undefined;
}

function doubtAt(location: Location): Doubt {
  return { code: 'fortigate.trusted_hosts', parameters: {}, location };
}
