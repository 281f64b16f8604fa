/** Is this export that device's, and is it of today? Compared with what the site declares (ruling 11). */
import type { DeviceConfig } from '../model/device.js';
import { formatIpAddress, formatIpRange } from '../model/ip-address.js';
import { ipsInclude, uniteIps } from '../model/ip-set.js';
import type { Firewall, Host } from '../model/site.js';
import type { Location } from '../model/source.js';
import type { PolicyEvidence } from '../policy/input.js';
import type { Backing } from './facts.js';
import { locationKey } from './location-key.js';
import type { LineFault } from './unreachable-lines.js';

/** An export as read, with the device it was named for. */
export interface ReadExport {
  readonly name: string;
  readonly hostnames: readonly string[];
  readonly serials: readonly string[];
  readonly declaredAt: Location;
  readonly config: DeviceConfig;
  /** True when the export tells the filters of many hosts, as a cloud's does: then it is named for each of them. */
  readonly servesManyHosts?: boolean;
  /** SHA-256 of its files, joined. */
  readonly digest: string;
  readonly host?: Host;
  readonly firewall?: Firewall;
  readonly peer?: DeviceConfig;
}

type Fault = LineFault<Omit<PolicyEvidence, 'id'>>;

/** An export older than this many days says little about the device today. */
const STALE_AFTER_DAYS = 180;

const DAY = 86_400_000;

/** Everything that speaks against an export being the declared device's, of today. `today` is `YYYY-MM-DD`. */
export function evidenceFaults(exports: readonly ReadExport[], today: string): readonly Fault[] {
  const first = new Map<string, ReadExport>();
  return exports.flatMap((one) => {
    const twin = one.servesManyHosts === true ? undefined : first.get(one.digest);
    if (twin === undefined) first.set(one.digest, one);
    return [
      ...nameFaults(one),
      ...addressFaults(one),
      ...(twin === undefined ? [] : [fault(one, 'shared', { found: one.config.location.path, expected: twin.name })]),
      ...ageFaults(one, today),
      ...peerFaults(one),
    ];
  });
}

function fault(one: ReadExport, kind: PolicyEvidence['kind'], { found, expected }: { found: string; expected: string }): Fault {
  const backing: Backing = {
    location: one.config.location,
    relatedLocations: [{ code: 'related.declared', parameters: { name: one.name }, location: one.declaredAt }],
    causeKey: `evidence|${kind}|${locationKey(one.config.location)}|${one.name}`,
    steps: [],
    doubts: [],
  };
  return { line: { kind, device: one.name, found, expected }, backing };
}

function nameFaults(one: ReadExport): readonly Fault[] {
  const { hostnames, serials } = one.config.identity;
  const known = [one.name, ...one.hostnames].map(shortName);
  const faults: Fault[] = [];
  if (hostnames.length > 0 && !hostnames.some((name) => known.includes(shortName(name)))) {
    faults.push(fault(one, 'other-device', { found: hostnames.join(', '), expected: [one.name, ...one.hostnames].join(', ') }));
  }
  if (serials.length > 0 && one.serials.length > 0 && !serials.some((serial) => one.serials.includes(serial))) {
    faults.push(fault(one, 'other-device', { found: serials.join(', '), expected: one.serials.join(', ') }));
  }
  return faults;
}

/** Computer names are compared without domain and without regard to case. */
function shortName(name: string): string {
  return (name.split('.')[0] ?? name).toLowerCase();
}

function addressFaults(one: ReadExport): readonly Fault[] {
  if (one.host === undefined || one.servesManyHosts === true) return [];
  const exported = one.config.interfaces.flatMap((card) => card.addresses.map(({ address }) => address));
  const declared = uniteIps(...one.host.nics.map((nic) => nic.addresses));
  if (exported.length === 0 || declared.length === 0 || exported.some((address) => ipsInclude(declared, address))) return [];
  return [fault(one, 'other-device', { found: exported.slice(0, 4).map(formatIpAddress).join(', '), expected: declared.map(formatIpRange).join(', ') })];
}

function ageFaults(one: ReadExport, today: string): readonly Fault[] {
  const { exportedAt } = one.config.identity;
  const made = exportedAt === undefined ? Number.NaN : Date.parse(exportedAt);
  const age = (Date.parse(today) - made) / DAY;
  if (!(age > STALE_AFTER_DAYS)) return [];
  return [fault(one, 'stale', { found: (exportedAt ?? '').slice(0, 10), expected: `${STALE_AFTER_DAYS}` })];
}

function peerFaults(one: ReadExport): readonly Fault[] {
  if (one.peer === undefined || rulesText(one.peer) === rulesText(one.config)) return [];
  return [fault(one, 'peer-differs', { found: one.peer.location.path, expected: one.config.location.path })];
}

/** What two units of a pair must have in common: filters and translations in their order, wherever they stand in the file. */
function rulesText({ filters, translations }: DeviceConfig): string {
  const seen = new Set(['location', 'defaultLocation', 'relatedLocations', 'doubts']);
  return JSON.stringify({ filters, translations }, (key, value: unknown) => {
    if (seen.has(key)) return undefined;
    return typeof value === 'bigint' ? value.toString(16) : value;
  });
}
