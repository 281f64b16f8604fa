import type { Line } from '../../model/device.js';
import { box, NOTHING } from '../../model/header-space.js';
import { parseCidr, parseIpAddress, type IpRange } from '../../model/ip-address.js';
import { ALL_ADDRESSES, ipSet, type IpSet } from '../../model/ip-set.js';
import { ownText } from '../shared/own-text.js';
import type { AccessList } from './access-lists.js';
import { onInterfaces, type Interface } from './interfaces.js';
import { wordsOf, type ConfigLine } from './lines.js';
import { parseNumber } from './literals.js';
import type { Report } from './report.js';

/** A crypto map, or a dynamic map inside one. */
interface CryptoMap {
  /** Access lists of the traffic that the tunnels carry, seen from this side. */
  readonly lists: string[];
  readonly dynamicMaps: string[];
  /** Entries that take whatever the other side proposes. */
  readonly openEntries: Set<string>;
}

/** What the VPN part says about where traffic comes out of tunnels. */
export interface Vpn {
  readonly cryptoMaps: ReadonlyMap<string, CryptoMap>;
  /** Interfaces with a crypto map: `crypto map OUTSIDE-MAP interface outside`. */
  readonly endpoints: readonly { readonly map: string; readonly interface: string; readonly line: number }[];
  /** Interfaces on which clients connect over TLS, with the ports. */
  readonly webvpn: { readonly interfaces: readonly { readonly name: string; readonly line: number }[]; readonly ports: readonly number[] };
  /** Addresses handed to clients. */
  readonly pools: readonly IpRange[];
  /** True when tunnels of unknown peers are taken. */
  readonly takesAnyPeer: boolean;
}

interface OpenVpn {
  readonly cryptoMaps: Map<string, CryptoMap>;
  readonly endpoints: { readonly map: string; readonly interface: string; readonly line: number }[];
  readonly webvpn: { interfaces: { readonly name: string; readonly line: number }[]; ports: number[] };
  readonly pools: IpRange[];
  takesAnyPeer: boolean;
}

/** Reads crypto maps, address pools and `webvpn`. */
export function readVpn(lines: readonly ConfigLine[], report: Report): Vpn {
  const vpn: OpenVpn = { cryptoMaps: new Map(), endpoints: [], webvpn: { interfaces: [], ports: [] }, pools: [], takesAnyPeer: false };
  for (const entry of lines) {
    const { text } = entry;
    if (text.startsWith('crypto map ') || text.startsWith('crypto dynamic-map ')) readCryptoMap(entry, vpn, report);
    else if (text.startsWith('ip local pool ') || text.startsWith('ipv6 local pool ')) readPool(entry, vpn, report);
    else if (text === 'webvpn') readWebvpn(entry, vpn, report);
    else if (/^tunnel-group DefaultL2LGroup ipsec-attributes$/u.test(text)) vpn.takesAnyPeer = true;
  }
  return vpn;
}

/** `crypto map OUTSIDE-MAP 10 match address TO-BRANCH`; the other forms name peers and keys. */
function readCryptoMap({ text, line }: ConfigLine, vpn: OpenVpn, report: Report): void {
  const [, kind, name = '', number = '', ...rest] = wordsOf(text);
  const key = `${kind === 'map' ? '' : 'dynamic '}${ownText(name)}`;
  const map = vpn.cryptoMaps.get(key) ?? { lists: [], dynamicMaps: [], openEntries: new Set<string>() };
  vpn.cryptoMaps.set(key, map);
  if (number === 'interface' && rest.length === 1) {
    vpn.endpoints.push({ map: key, interface: ownText(rest[0] ?? ''), line });
    report.mark(line, 'understood');
    return;
  }
  if (kind === 'dynamic-map') map.openEntries.add(number);
  const [first, second, third] = rest;
  if (first === 'match' && second === 'address' && third !== undefined && rest.length === 3) {
    map.lists.push(ownText(third));
    map.openEntries.delete(number);
    report.mark(line, 'understood');
  } else if (first === 'ipsec-isakmp' && second === 'dynamic' && third !== undefined && rest.length === 3) {
    map.dynamicMaps.push(`dynamic ${ownText(third)}`);
    report.mark(line, 'understood');
  } else if (first === 'set' && second !== undefined) report.mark(line, 'noEffect');
}

/** `ip local pool CLIENTS 10.99.0.1-10.99.0.100 mask 255.255.255.0`, `ipv6 local pool CLIENTS6 2001:db8::1/64 100`. */
function readPool({ text, line }: ConfigLine, vpn: OpenVpn, report: Report): void {
  const [family, , , , addresses = '', option, mask, ...rest] = wordsOf(text);
  const [first, last = first] = addresses.split('-').map((part) => parseIpAddress(part));
  const range = family === 'ipv6' ? parseCidr(addresses) : first !== undefined && last !== undefined && first <= last ? { first, last } : undefined;
  const hasOnlyMask = option === undefined || (rest.length === 0 && (family === 'ipv6' ? parseNumber(option, 16_384) !== undefined && mask === undefined : option === 'mask' && parseIpAddress(mask ?? '') !== undefined));
  if (range === undefined || !hasOnlyMask) return;
  vpn.pools.push(range);
  report.mark(line, 'understood');
}

/** The portal's looks, files and helpers: who gets in is decided by its ports and interfaces. */
const PORTAL: ReadonlySet<string> = new Set([
  'anyconnect', 'anyconnect-essentials', 'anyconnect-custom-attr', 'tunnel-group-list', 'tunnel-group-preference', 'cache', 'disable', 'error-recovery', 'http-headers', 'hsts-server', 'hsts-client', 'preload', 'max-age',
  'include-sub-domains', 'x-content-type-options', 'x-xss-protection', 'content-security-policy', 'keepout', 'svc', 'csd', 'hostscan', 'auto-signon', 'character-encoding', 'customization', 'default-idle-timeout',
  'default-language', 'apcf', 'certificate-group-map', 'file-encoding', 'http-proxy', 'https-proxy', 'internal-password', 'java-trustpoint', 'kcd-server', 'mapi', 'memory-size', 'mus', 'onscreen-keyboard',
  'port-forward', 'portal-access-rule', 'proxy-bypass', 'rewrite', 'smart-tunnel', 'sso-server', 'url-list', 'saml', 'url', 'trustpoint', 'base-url', 'signature', 'timeout', 'max-object-size', 'min-object-size', 'lmfactor',
  'cache-static-content', 'expiry-time',
]);

/** ` enable outside`, ` port 4443`, ` dtls port 4443`; the rest of the block is about the portal. */
function readWebvpn({ line, children }: ConfigLine, vpn: OpenVpn, report: Report): void {
  report.mark(line, 'understood');
  for (const child of children) {
    const words = wordsOf(child.text);
    const [verb = '', first = '', second] = words;
    const port = words.length > 3 ? undefined : parseNumber(verb === 'port' && words.length === 2 ? first : verb === 'dtls' && first === 'port' ? second : undefined, 65_535);
    const isEnabling = verb === 'enable' && first !== '' && (words.length === 2 || (words.length === 3 && second === 'tls-only'));
    if (isEnabling) vpn.webvpn.interfaces.push({ name: ownText(first), line: child.line });
    else if (port !== undefined) vpn.webvpn.ports.push(port);
    if (isEnabling || port !== undefined) report.mark(child.line, 'understood');
    else if (PORTAL.has(verb === 'no' ? first : verb) || child.text === 'enable') report.mark(child.line, 'noEffect');
  }
}

/** Names of the access lists that decide what tunnels carry. */
export function cryptoLists({ cryptoMaps }: Vpn): ReadonlySet<string> {
  return new Set([...cryptoMaps.values()].flatMap(({ lists }) => lists));
}

interface TunnelSources {
  readonly vpn: Vpn;
  readonly lists: ReadonlyMap<string, AccessList>;
  readonly interfaces: readonly Interface[];
  readonly report: Report;
}

/**
 * What comes out of a tunnel skips the access lists of both interfaces (`sysopt connection permit-vpn`, the default).
 * A packet with the same addresses that came in the clear does not, so it is in doubt.
 */
export function tunnelLines({ vpn, lists, interfaces, report }: TunnelSources): readonly Line[] {
  const line = (name: string, source: IpSet, at: number): Line => ({
    label: `VPN on ${name}`.slice(0, 200),
    action: 'permit',
    match: { must: NOTHING, may: [box({ source })] },
    ingress: onInterfaces(name),
    doubts: [{ code: 'cisco-asa.vpn', parameters: { interface: name.slice(0, 60) }, location: report.at(at) }],
    location: report.at(at),
    builtIn: true,
  });
  const pools = vpn.pools.length === 0 ? ALL_ADDRESSES : ipSet(vpn.pools);
  return [
    ...vpn.endpoints.flatMap((one) => {
      const source = remoteAddresses(vpn, one.map, lists);
      return source.length === 0 ? [] : [line(one.interface, source, one.line)];
    }),
    ...vpn.webvpn.interfaces.map((one) => line(one.name, pools, one.line)),
    ...interfaces.filter(({ isTunnel }) => isTunnel).map((one) => line(one.name, ALL_ADDRESSES, one.line)),
  ];
}

function remoteAddresses(vpn: Vpn, name: string, lists: ReadonlyMap<string, AccessList>): IpSet {
  const map = vpn.cryptoMaps.get(name);
  if (map === undefined) return ALL_ADDRESSES;
  const dynamic = map.dynamicMaps.map((inner) => vpn.cryptoMaps.get(inner));
  const isOpen = dynamic.some((inner) => inner === undefined || (inner.openEntries.size > 0 && (vpn.takesAnyPeer || vpn.pools.length === 0)));
  const named = [map, ...dynamic].flatMap((one) => one?.lists ?? []).map((list) => lists.get(list));
  if (isOpen || named.some((list) => list === undefined)) return ALL_ADDRESSES;
  const remote = named.flatMap((list) => list?.entries ?? []).flatMap((entry) => (entry.action === 'permit' ? entry.may.flatMap(({ destination }) => destination) : []));
  return ipSet([...remote, ...(dynamic.length > 0 ? vpn.pools : [])]);
}
