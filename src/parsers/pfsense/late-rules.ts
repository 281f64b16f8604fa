import type { Line } from '../../model/device.js';
import { box, PROTOCOL } from '../../model/header-space.js';
import { parseCidr } from '../../model/ip-address.js';
import { ALL_IPV4, ALL_IPV6, intersectIps, NO_ADDRESSES, uniteIps, type IpSet } from '../../model/ip-set.js';
import { numberSet, oneNumber } from '../../model/number-set.js';
import type { Location } from '../../model/source.js';
import { childrenNamed, childText, firstChild, type XmlElement } from '../shared/xml-reader.js';
import type { Account } from './account.js';
import { sureLine, unsureLine, type AutomaticContext, type AutomaticRule } from './automatic-line.js';
import { doubt } from './doubt.js';
import { uniteKnownIps } from './partly-known.js';
import type { PfRoute } from './routes.js';

/**
 * Captive portal: clients that have not logged in reach the portal and nothing else. Who has logged in is not in
 * the export, so both its lines are in doubt. Asked right before the administrator's rules.
 */
export function captivePortalLines(context: AutomaticContext, account: Account): readonly AutomaticRule[] {
  const section = firstChild(context.root, 'captiveportal');
  if (section === undefined) return [];
  account.markTree(section, 'understood');
  return section.children.flatMap((zone) => {
    if (firstChild(zone, 'enable') === undefined) return [];
    account.markTree(zone, 'partial');
    const names = (childText(zone, 'interface') ?? '').split(',').flatMap((name) => context.networks.patterns(name) ?? [name]);
    const location = account.at(zone);
    const why = [doubt('pfsense.captive_portal', location)];
    const portal = box({ destination: context.networks.self(4).may, protocols: oneNumber(PROTOCOL.tcp) });
    const open = unsureLine(sureLine('permit', 'Captive Portal operation', location, [portal]), [], why);
    const shut = unsureLine(sureLine('deny', 'Captive Portal operation', location, [box({})]), [], why);
    return [open, shut].map((line): AutomaticRule => ({ direction: 'in', interfaces: names, line: { ...line, builtIn: false } }));
  });
}

/**
 * `bypassstaticroutes` passes everything between an interface's network and the networks routed through it; asked
 * right after the administrator's rules, in both directions.
 */
export function routeBypassLines(context: AutomaticContext, routes: readonly PfRoute[]): readonly AutomaticRule[] {
  const filter = firstChild(context.root, 'filter');
  const option = firstChild(filter, 'bypassstaticroutes');
  if (option === undefined || (option.children.length > 0 && firstChild(option, 'enable') === undefined)) return [];
  return routes.flatMap((route) => {
    const name = route.interfaceName;
    const one = name === undefined ? undefined : context.networks.interfaces.get(name);
    const how = [one?.v4, one?.v6].flatMap((way) => (way?.kind === 'static' ? [way.own.network] : []));
    if (one === undefined || name === undefined) return [];
    const boxes = [ALL_IPV4, ALL_IPV6].flatMap((all) => {
      const near = intersectIps(how, all);
      const far = intersectIps(route.destinations, all);
      return near.length === 0 || far.length === 0 ? [] : [box({ source: near, destination: far }), box({ source: far, destination: near })];
    });
    if (boxes.length === 0) return [];
    const line = { ...sureLine('permit', 'pass traffic between statically routed subnets', route.location, boxes), builtIn: false };
    return (['in', 'out'] as const).map((direction): AutomaticRule => ({ direction, interfaces: [name], line }));
  });
}

/** What lets IPsec peers in: IKE, NAT traversal, ESP and AH to the firewall itself; not quick, and last of all. */
export function ipsecLines(context: AutomaticContext, account: Account): readonly AutomaticRule[] {
  if (context.system.fields?.has('disablevpnrules') === true) return [];
  const section = firstChild(context.root, 'ipsec');
  return context.networks.tunnels.ipsecPeers.flatMap((peer): readonly AutomaticRule[] => {
    const name = childText(peer, 'interface') ?? '';
    const interfaces = context.networks.patterns(name);
    const line = ipsecLine(peer, { section, location: account.at(peer), context });
    return [{ direction: 'in', interfaces: interfaces ?? undefined, line }];
  });
}

interface IpsecPlace {
  readonly section: XmlElement | undefined;
  readonly location: Location;
  readonly context: AutomaticContext;
}

function ipsecLine(peer: XmlElement, place: IpsecPlace): Line {
  const { section, location, context } = place;
  const remote = childText(peer, 'remote-gateway') ?? '';
  const mobile = firstChild(peer, 'mobile') !== undefined || remote === '0.0.0.0' || remote === '::';
  const address = parseCidr(remote);
  const everyone = uniteIps(ALL_IPV4, ALL_IPV6);
  const same = mobile ? everyone : address === undefined ? undefined : [address];
  const sources: { must: IpSet; may: IpSet } = { must: same ?? NO_ADDRESSES, may: same ?? everyone };
  const self = uniteKnownIps([context.networks.self(4), context.networks.self(6)]);
  const ports = [portIn(section, 'port', 500), portIn(section, 'port_nat_t', 4500)];
  const ikeid = childText(peer, 'ikeid');
  const used = new Set(childrenNamed(section, 'phase2').filter((child) => childText(child, 'ikeid') === ikeid).map((child) => childText(child, 'protocol')));
  const carriers = [...(used.has('esp') ? [50] : []), ...(used.has('ah') ? [51] : [])];
  const boxes = (bound: 'must' | 'may'): Line['match']['may'] =>
    [
      box({ source: sources[bound], destination: self[bound], protocols: oneNumber(PROTOCOL.udp), destinationPorts: numberSet(ports.map((port) => ({ first: port, last: port }))) }),
      ...carriers.map((protocol) => box({ source: sources[bound], destination: self[bound], protocols: oneNumber(protocol) })),
    ].filter((candidate) => candidate.source.length > 0 && candidate.destination.length > 0);
  const label = `IPsec: ${(childText(peer, 'descr') ?? '').slice(0, 35)}`;
  const sure = { ...sureLine('permit', label, location, boxes('may')), builtIn: false };
  if (sources.must === sources.may && self.must === self.may) return sure;
  const unresolved = address === undefined && !mobile ? [doubt('pfsense.ipsec_peer', location)] : [];
  return unsureLine(sure, boxes('must'), [...self.doubts, ...unresolved]);
}

function portIn(section: XmlElement | undefined, name: string, fallback: number): number {
  const text = childText(section, name) ?? '';
  return /^\d{1,5}$/u.test(text) && Number(text) <= 65535 ? Number(text) : fallback;
}
