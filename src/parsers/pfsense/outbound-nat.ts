import type { Translation, TranslationTarget } from '../../model/device.js';
import { box, PROTOCOL } from '../../model/header-space.js';
import { parseCidr } from '../../model/ip-address.js';
import { ipSet, NO_ADDRESSES, uniteIps, type IpSet } from '../../model/ip-set.js';
import { ALL_PORTS, ALL_PROTOCOLS, oneNumber } from '../../model/number-set.js';
import type { Location } from '../../model/source.js';
import { childrenNamed, childText, type XmlElement } from '../shared/xml-reader.js';
import { doubt } from './doubt.js';
import { endpointAddresses, readEndpoint, type Lookup } from './endpoints.js';
import { labelOf } from './labels.js';
import type { NetworkInterface } from './network-interfaces.js';
import { NAT_RULE } from './no-effect.js';
import { knownPorts, uniteKnownIps, type Family, type PartlyKnownPorts } from './partly-known.js';
import { interfacePatterns } from './port-forwards.js';
import { readPorts } from './ports.js';
import { readProtocols } from './protocols.js';
import { joinConditions } from './rule-match.js';

const FIELDS = {
  read: new Set([
    ...['interface', 'ipprotocol', 'protocol', 'source', 'destination', 'sourceport', 'dstport', 'target'],
    ...['target_subnet', 'targetip', 'targetip_subnet', 'natport', 'nonat', 'staticnatport', 'disabled', 'descr'],
  ]),
  noEffect: NAT_RULE,
};

/** Source ports that pf picks from when a rule does not keep them (`filter_nat_rules_generate_if`). */
const PICKED_PORTS = { first: 1024, last: 65535 };

/** Reads `<nat><outbound>`: manual rules first, then the automatic ones; none at all when it is disabled. */
export function readOutboundNat(section: XmlElement | undefined, routed: IpSet, context: Lookup): readonly Translation[] {
  const mode = childText(section, 'mode') ?? 'automatic';
  if (section !== undefined) {
    const fields = context.account.fields({ ...section, children: section.children.filter((child) => child.name !== 'rule') }, { read: new Set(['mode']), noEffect: new Set(['separator']) });
    context.account.mark(section, 'understood');
    if (!['automatic', 'hybrid', 'advanced', 'disabled', ''].includes(mode)) {
      context.account.mark(fields.element('mode') ?? section, 'unrecognised');
    }
  }
  const manual = childrenNamed(section, 'rule').flatMap((element, index) => readManualRule(element, `nat-${index + 1}`, context));
  const automatic = mode === 'advanced' || mode === 'disabled' ? [] : automaticRules(routed, context, section);
  return mode === 'advanced' || mode === 'hybrid' ? [...manual, ...automatic] : automatic;
}

function readManualRule(element: XmlElement, id: string, context: Lookup): readonly Translation[] {
  const { account } = context;
  if (element.children.length === 0) {
    account.mark(element, 'understood');
    return [];
  }
  const fields = account.fields(element, FIELDS);
  const source = { ...readEndpoint(fields.element('source'), element, account), literalNetwork: true };
  const destination = { ...readEndpoint(fields.element('destination'), element, account), literalNetwork: true };
  const name = fields.text('interface');
  if (fields.has('disabled') || name === '' || context.networks.isDisabled(name)) return [];
  const location = account.at(element);
  const unknown = fields.unknown.length > 0 || source.unknown || destination.unknown;
  const natted = natTarget(fields.has('nonat') ? undefined : fields, location, context);
  const families: readonly Family[] = fields.text('ipprotocol') === 'inet' ? [4] : fields.text('ipprotocol') === 'inet6' ? [6] : [4, 6];
  const protocols = readProtocols(fields.text('protocol'), 4);
  const unsure = [...(unknown || protocols === undefined ? [doubt('pfsense.unknown_part', location)] : []), ...natted.doubts];
  if (protocols === undefined) account.report('incomplete', 'export.invalid_value', location, { what: '<protocol>', value: fields.text('protocol').slice(0, 60), expected: 'tcp, udp, tcp/udp, icmp …' });
  const ports = [fields.text('sourceport'), fields.text('dstport')].map((text) => natPorts(text, location, context));
  const [sourcePorts = knownPorts(ALL_PORTS), destinationPorts = knownPorts(ALL_PORTS)] = ports;
  const limited = sourcePorts.may !== ALL_PORTS || destinationPorts.may !== ALL_PORTS;
  const explained = joinConditions(
    families.map((family) => ({
      family,
      source: endpointAddresses(source, family, context),
      destination: endpointAddresses(destination, family, context),
      protocols: limited && fields.text('protocol') === '' ? [...oneNumber(PROTOCOL.tcp), ...oneNumber(PROTOCOL.udp)] : protocols ?? ALL_PROTOCOLS,
      sourcePorts,
      destinationPorts,
    })),
    unsure,
  );
  if (explained.doubts.length > 0) account.mark(element, 'partial');
  const label = labelOf(fields.has('nonat') ? 'outbound NAT exception' : 'outbound NAT', fields, id);
  const egress = interfacePatterns(name, location, context);
  return [{ id, label, field: 'source', match: explained.match, egress, target: natted.target, doubts: explained.doubts, location }];
}

/** Outbound NAT writes port spans with a colon. */
function natPorts(text: string, location: Location, context: Lookup): PartlyKnownPorts {
  return readPorts(text, context.aliases, { location, account: context.account });
}

function natTarget(
  fields: ReturnType<Lookup['account']['fields']> | undefined,
  location: Location,
  context: Lookup,
): { readonly target: Translation['target']; readonly doubts: Translation['doubts'] } {
  if (fields === undefined) return { target: 'none', doubts: [] };
  const older = fields.text('target') === 'other-subnet';
  const name = older ? fields.text('targetip') : fields.text('target');
  const mask = older ? fields.text('targetip_subnet') : fields.text('target_subnet');
  const span = fields.text('natport') === '' ? PICKED_PORTS : natPorts(fields.text('natport'), location, context).may[0];
  const ports: Pick<TranslationTarget, 'ports'> = fields.has('staticnatport') || span === undefined ? {} : { ports: span };
  const range = parseCidr(mask === '' ? name : `${name}/${mask}`) ?? parseCidr(name);
  if (range !== undefined) return { target: { addresses: [range], ...ports, mapping: 'any' }, doubts: [] };
  const alias = context.aliases.addresses(name);
  if (alias !== undefined && alias.may.length > 0) return { target: { addresses: alias.may, ...ports, mapping: 'any' }, doubts: alias.doubts };
  // "", "wanip" and "(self)" mean the interface's own address; what any other word means is lost with its definition.
  const target = { addresses: 'egress-interface', ...ports, mapping: 'any' } as const;
  if (alias !== undefined || name === '' || name === '(self)' || /^\w+ip$/u.test(name)) return { target, doubts: [] };
  context.account.report('incomplete', 'export.undefined_reference', location, { kind: 'alias', name: name.slice(0, 60) });
  return { target, doubts: [doubt('pfsense.unknown_part', location)] };
}

/** One rule for IKE with its port kept and one for the rest, on every interface that has a gateway. */
function automaticRules(routed: IpSet, context: Lookup, section: XmlElement | undefined): readonly Translation[] {
  const { networks, account } = context;
  const location = section === undefined ? { path: account.path } : account.at(section);
  const inside = [...networks.interfaces.values()].filter((one) => one.gateway4 === undefined);
  const local = uniteKnownIps([
    { must: uniteIps(LOOPBACK, routed, tunnelNetworks(context)), may: uniteIps(LOOPBACK, routed, tunnelNetworks(context)), doubts: [], related: [] },
    ...inside.map((one) => networks.networkOf(one.name, 4)),
  ]);
  const outside = [...networks.interfaces.values()].filter((one) => one.gateway4 !== undefined && !/^(?:ovpn|ipsec)/u.test(one.device));
  return outside.flatMap((one) => automaticRulesOn(one, { local, location }));
}

function automaticRulesOn(one: NetworkInterface, rule: { local: { must: IpSet; may: IpSet; doubts: Translation['doubts'] }; location: Location }): readonly Translation[] {
  const { local, location } = rule;
  const common = { field: 'source', egress: { patterns: [one.name], negated: false }, doubts: local.doubts, location } as const;
  const space = (set: IpSet, ike: boolean): Translation['match']['may'] =>
    set.length === 0 ? [] : [box({ source: set, ...(ike ? { protocols: [...oneNumber(PROTOCOL.tcp), ...oneNumber(PROTOCOL.udp)], destinationPorts: oneNumber(500) } : {}) })];
  const match = (ike: boolean): Translation['match'] => {
    const may = space(local.may, ike);
    return { must: local.doubts.length === 0 ? may : space(local.must, ike), may };
  };
  const addresses = 'egress-interface';
  return [
    { ...common, id: `auto-ike-${one.name}`, label: `automatic outbound NAT for IKE on ${one.name}`, match: match(true), target: { addresses, mapping: 'any' } },
    { ...common, id: `auto-${one.name}`, label: `automatic outbound NAT on ${one.name}`, match: match(false), target: one.noNat ? 'none' : { addresses, ports: PICKED_PORTS, mapping: 'any' } },
  ];
}

const LOOPBACK: IpSet = ipSet([parseCidr('127.0.0.0/8')].flatMap((range) => range ?? []));

function tunnelNetworks(context: Lookup): IpSet {
  const own = context.networks.tunnels.ends.flatMap((end) => (end.own === undefined ? [] : [end.own.network]));
  return own.length === 0 ? NO_ADDRESSES : ipSet(own);
}
