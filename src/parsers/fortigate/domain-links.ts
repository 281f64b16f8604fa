import type { DeviceConfig } from '../../model/device.js';
import { ipSet, ipsOverlap, subtractIps, type IpSet } from '../../model/ip-set.js';
import type { Interface } from './interfaces.js';
import { valueOf } from './scope.js';

/** One virtual domain of several, read as if it were a device of its own. */
export interface Domain {
  readonly name: string;
  readonly device: DeviceConfig;
  readonly interfaces: readonly Interface[];
}

/** Where the other virtual domains lie as one of them sees it. Interfaces are named without the ends of links. */
export interface DomainView {
  readonly domain: Domain;
  readonly own: readonly string[];
  /** What lies behind each end of a link that the domain has. */
  readonly beyond: ReadonlyMap<string, readonly string[]>;
  /** Interfaces of domains that are joined to this one by ways that are not followed, domain by domain. */
  readonly unclear: readonly (readonly string[])[];
  /** Interfaces that no link leads to. */
  readonly elsewhere: readonly string[];
}

/** The two ends of a link between virtual domains. */
interface Link {
  readonly ends: readonly [End, End];
}

interface End {
  readonly interface: string;
  readonly domain: Domain;
}

/**
 * What every domain sees of the others. Links that form a tree lead from one domain to another in one way only;
 * domains that are joined in several ways, or lie in one network outside the device, are unclear to one another.
 */
export function viewDomains(domains: readonly Domain[]): readonly DomainView[] {
  const links = findLinks(domains);
  const ends = new Set(links.flatMap((link) => link.ends.map((end) => end.interface)));
  const plain = new Map(domains.map((domain) => [domain, domain.interfaces.map(({ name }) => name).filter((name) => !ends.has(name))]));
  const parts = joinParts(domains, links, ends);
  return domains.map((domain) => {
    const part = parts.find(({ members }) => members.has(domain)) ?? { members: new Set([domain]), isTangled: false };
    const others = [...part.members].filter((other) => other !== domain);
    const namesOf = (some: Iterable<Domain>): readonly string[] => [...some].flatMap((one) => plain.get(one) ?? []);
    return {
      domain,
      own: plain.get(domain) ?? [],
      beyond: new Map(links.flatMap((link) => endsOf(link, domain)).map(([here, there]) => [here, part.isTangled ? [] : namesOf(reach(there, domain, links))])),
      unclear: part.isTangled ? others.map((other) => namesOf([other])).filter((names) => names.length > 0) : [],
      elsewhere: namesOf(domains.filter((other) => !part.members.has(other))),
    };
  });
}

/** The domain's end of a link with the domain at the other end; nothing where the domain has no end of it. */
function endsOf({ ends: [one, other] }: Link, domain: Domain): readonly (readonly [end: string, there: Domain])[] {
  if (one.domain === domain) return [[one.interface, other.domain]];
  return other.domain === domain ? [[other.interface, one.domain]] : [];
}

/** Every domain that is reached from `start` without passing `domain`. */
function reach(start: Domain, domain: Domain, links: readonly Link[]): ReadonlySet<Domain> {
  const reached = new Set([start]);
  for (const one of reached) {
    for (const [, next] of links.flatMap((link) => endsOf(link, one))) if (next !== domain) reached.add(next);
  }
  return reached;
}

interface Part {
  readonly members: ReadonlySet<Domain>;
  readonly isTangled: boolean;
}

function joinParts(domains: readonly Domain[], links: readonly Link[], ends: ReadonlySet<string>): readonly Part[] {
  let parts: readonly Part[] = domains.map((domain) => ({ members: new Set([domain]), isTangled: false }));
  const join = (one: Domain, other: Domain, isOutside: boolean): void => {
    const joined = parts.filter(({ members }) => members.has(one) || members.has(other));
    const part = { members: new Set(joined.flatMap(({ members }) => [...members])), isTangled: isOutside || joined.length === 1 || joined.some(({ isTangled }) => isTangled) };
    parts = [...parts.filter((candidate) => !joined.includes(candidate)), part];
  };
  for (const { ends: [one, other] } of links) join(one.domain, other.domain, false);
  for (const [one, other] of neighbours(domains, ends)) join(one, other, true);
  return parts;
}

/** Every IPv6 interface has addresses in it, so it tells nothing about who is whose neighbour. */
const LINK_LOCAL: IpSet = [{ first: 0xfe80n << 112n, last: (0xfec0n << 112n) - 1n }];

/** Pairs of domains with interfaces in one network: traffic may leave one and come in by the other. */
function neighbours(domains: readonly Domain[], ends: ReadonlySet<string>): readonly (readonly [Domain, Domain])[] {
  const networks = domains.map(({ interfaces }) => {
    const outer = interfaces.filter(({ name, enabled }) => enabled && !ends.has(name));
    return subtractIps(ipSet(outer.flatMap(({ addresses }) => addresses.map(({ network }) => network))), LINK_LOCAL);
  });
  return domains.flatMap((one, index) =>
    domains.slice(index + 1).flatMap((other, distance): readonly (readonly [Domain, Domain])[] => {
      const overlap = ipsOverlap(networks[index] ?? [], networks[index + 1 + distance] ?? []);
      return overlap ? [[one, other]] : [];
    }),
  );
}

/** Links whose ends lie in two domains and are both up. */
function findLinks(domains: readonly Domain[]): readonly Link[] {
  const byName = new Map<string, End & { readonly settings: Interface }>();
  for (const domain of domains) for (const settings of domain.interfaces) byName.set(settings.name, { interface: settings.name, domain, settings });
  const all = [...byName.values()];
  const interfaces = all.map(({ settings }) => settings);
  const links = new Map<string, Link>();
  for (const one of all) {
    const name = otherEnd(one.settings, interfaces);
    const other = name === undefined ? undefined : byName.get(name);
    if (other === undefined || other.domain === one.domain || !one.settings.enabled || !other.settings.enabled) continue;
    // Both ends name the link, or only one of them.
    links.set([one.interface, other.interface].sort().join('\n'), { ends: [one, other] });
  }
  return [...links.values()];
}

/** `npu0_vlink0` and `npu0_vlink1`, which every device with such a processor has. */
const PROCESSOR_LINK = /^npu\d{1,2}_vlink\d{0,2}$/u;

/**
 * The interface at the other end: `LINK0` and `LINK1` of type `vdom-link`, those of the network processor, and
 * VLANs of one number on the two ends of the latter.
 */
function otherEnd({ name, block, addresses }: Interface, all: readonly Interface[]): string | undefined {
  const parent = valueOf(block, 'interface');
  const vlan = valueOf(block, 'vlanid');
  if (parent !== undefined && vlan !== undefined) {
    const opposite = PROCESSOR_LINK.test(withoutEnd(parent)) ? turned(parent) : undefined;
    return opposite === undefined ? undefined : all.find((one) => valueOf(one.block, 'interface') === opposite && valueOf(one.block, 'vlanid') === vlan)?.name;
  }
  const isProcessor = PROCESSOR_LINK.test(withoutEnd(name));
  if (!isProcessor && valueOf(block, 'type') !== 'vdom-link') return undefined;
  // Where VLANs stand on a processor's link, the link itself carries nothing unless it has addresses.
  const opposite = turned(name);
  const carriesVlans = isProcessor && all.some((one) => [name, opposite].includes(valueOf(one.block, 'interface')));
  const isBare = addresses.length === 0 && all.every((one) => one.name !== opposite || one.addresses.length === 0);
  return carriesVlans && isBare ? undefined : opposite;
}

function withoutEnd(name: string): string {
  return /[01]$/u.test(name) ? name.slice(0, -1) : '';
}

function turned(name: string): string | undefined {
  if (name.endsWith('0')) return `${name.slice(0, -1)}1`;
  return name.endsWith('1') ? `${name.slice(0, -1)}0` : undefined;
}

/** Own addresses that the export tells, and whether an interface of the domain learns others. */
export function ownAddressesOf({ interfaces }: Domain): { readonly known: IpSet; readonly learns: boolean } {
  const known = ipSet(interfaces.flatMap(({ addresses }) => addresses.map(({ address }) => ({ first: address, last: address }))));
  return { known, learns: interfaces.some(({ enabled, learns }) => enabled && (learns.ipv4 || learns.ipv6)) };
}
