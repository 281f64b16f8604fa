import type { Doubt, InterfaceMatch, Line, Translation, TranslationTarget } from '../../model/device.js';
import { ALL_ADDRESSES, countIps } from '../../model/ip-set.js';
import { ALL_PORTS, type NumberSet } from '../../model/number-set.js';
import type { Location } from '../../model/source.js';
import type { XmlElement } from '../shared/xml-reader.js';
import type { Fields } from './account.js';
import { doubt } from './doubt.js';
import { endpointAddresses, isEmptyEndpoint, namedEndpoint, readEndpoint, type Endpoint, type Lookup } from './endpoints.js';
import { labelOf } from './labels.js';
import { unknownAddresses } from './network-map.js';
import { NAT_RULE } from './no-effect.js';
import { knownIps, knownPorts, type Family, type PartlyKnownIps, type PartlyKnownPorts } from './partly-known.js';
import { readPorts, readPortSpan } from './ports.js';
import { hasPorts, readProtocols } from './protocols.js';
import type { Reflection } from './reflection.js';
import { joinConditions, type ExplainedMatch } from './rule-match.js';

/** What one port forward comes to: translations, and lines of its own where it permits by itself. */
export interface PortForward {
  readonly translations: readonly Translation[];
  /** `rdr pass`: the packet is let in without asking the filter. */
  readonly passLines: readonly Line[];
  /** Permits of the reflection proxy, asked after every quick rule. */
  readonly reflectionLines: readonly Line[];
}

const FIELDS = {
  read: new Set([
    ...['interface', 'ipprotocol', 'protocol', 'source', 'destination', 'target', 'local-port', 'disabled', 'nordr'],
    ...['associated-rule-id', 'natreflection', 'descr'],
  ]),
  noEffect: NAT_RULE,
};

const NO_FORWARD: PortForward = { translations: [], passLines: [], reflectionLines: [] };

/** Reads one `<rule>` of `<nat>`: pf's `rdr`, which comes before every filter rule. */
export function readPortForward(element: XmlElement, id: string, context: Lookup & { readonly reflection: Reflection }): PortForward {
  const { account } = context;
  const fields = account.fields(element, FIELDS);
  const source = readEndpoint(fields.element('source'), element, account);
  const destination = readEndpoint(fields.element('destination'), element, account);
  if (fields.has('disabled') || isEmptyEndpoint(destination) || isEmptyEndpoint(source)) return NO_FORWARD;
  // "Unresolvable alias": pfSense writes no rule that leads nowhere.
  if (fields.text('target') === '' && !fields.has('nordr')) return NO_FORWARD;
  const location = account.at(element);
  const interfaceName = fields.text('interface') === '' ? 'wan' : fields.text('interface');
  if (context.networks.isDisabled(interfaceName)) return NO_FORWARD;
  const unknown = fields.unknown.length > 0 || source.unknown || destination.unknown;
  const draft: Draft = {
    fields,
    family: fields.text('ipprotocol') === 'inet6' ? 6 : 4,
    source,
    destination,
    location,
    label: labelOf(fields.has('nordr') ? 'port forward exception' : 'port forward', fields, id),
    unsure: unknown ? [doubt('pfsense.unknown_part', location)] : [],
  };
  const explained = forwardMatch(draft, context);
  const target = forwardTarget(draft, explained, context);
  const doubts = [...explained.doubts, ...target.doubts];
  if (doubts.length > 0) account.mark(element, 'partial');
  const translation = {
    label: draft.label,
    field: 'destination',
    match: target.doubts.length > 0 ? { must: [], may: explained.match.may } : explained.match,
    target: fields.has('nordr') ? 'none' : target.target,
    doubts,
    location,
  } as const;
  const direct: Translation = { ...translation, id, ingress: interfacePatterns(interfaceName, location, context) };
  const reflected = context.reflection.of(fields, interfaceName, { account, location });
  const translations = [direct, ...reflectTranslation(translation, id, reflected)];
  const passing = fields.text('associated-rule-id') === 'pass' && !fields.has('nordr');
  return {
    translations,
    passLines: passing ? [permitLine(direct, target.addresses, translations.map((one) => one.id))] : [],
    reflectionLines: reflected?.kind === 'proxy' && !fields.has('nordr') ? [permitLine(direct, target.addresses, [`${id}-reflection`], reflected.why)] : [],
  };
}

interface Draft {
  readonly fields: Fields;
  readonly family: Family;
  readonly source: Endpoint;
  readonly destination: Endpoint;
  readonly location: Location;
  readonly label: string;
  readonly unsure: readonly Doubt[];
}

function forwardMatch(draft: Draft, context: Lookup): ExplainedMatch {
  const { fields, family, source, destination } = draft;
  const word = fields.text('protocol');
  const unsure = [...draft.unsure];
  const protocols = readProtocols(word, family);
  if (protocols === undefined) unsure.push(reportInvalid(draft, 'protocol', 'tcp, udp, tcp/udp, icmp …', context));
  return joinConditions(
    [{
      family,
      source: endpointAddresses(source, family, context),
      destination: endpointAddresses(destination, family, context),
      protocols: protocols ?? [{ first: 0, last: 255 }],
      sourcePorts: forwardPorts(source, word, context),
      destinationPorts: forwardPorts(destination, word, context),
    }],
    unsure,
  );
}

function forwardPorts(endpoint: Endpoint, word: string, context: Lookup): PartlyKnownPorts {
  if (!hasPorts(word)) return knownPorts(ALL_PORTS);
  return readPorts(endpoint.port, context.aliases, { location: endpoint.location, account: context.account });
}

interface ReadTarget {
  readonly target: TranslationTarget;
  readonly addresses: PartlyKnownIps;
  readonly doubts: readonly Doubt[];
}

function forwardTarget(draft: Draft, explained: ExplainedMatch, context: Lookup): ReadTarget {
  const { fields } = draft;
  const addresses = targetAddresses(draft, context);
  const ports = targetPorts(draft, context);
  const one = countIps(addresses.may) === 1n && explained.match.may.every((box) => countIps(box.destination) === 1n);
  const shifted = one && ports.shifted;
  return {
    addresses,
    target: { addresses: addresses.may, ...(ports.ports === undefined ? {} : { ports: ports.ports }), mapping: shifted ? 'offset' : 'any' },
    doubts: fields.has('nordr') ? [] : [...addresses.doubts, ...ports.doubts],
  };
}

/** An address of the other family, or an alias without addresses, is nothing that pf could redirect to. */
function targetAddresses(draft: Draft, context: Lookup): PartlyKnownIps {
  const { fields, family, location } = draft;
  const named = fields.text('target');
  if (fields.has('nordr') && named === '') return knownIps([]);
  const addresses = endpointAddresses(namedEndpoint(named, location), family, context);
  if (fields.has('nordr') || addresses.may.length > 0) return addresses;
  return unknownAddresses(family, reportInvalid(draft, 'target', family === 4 ? '192.0.2.1' : '2001:db8::1', context));
}

interface TargetPorts {
  readonly ports: { readonly first: number; readonly last: number } | undefined;
  /** The n-th port outside becomes the n-th inside. */
  readonly shifted: boolean;
  readonly doubts: readonly Doubt[];
}

/** `local-port` is the first inside port: a range outside keeps its order inside (`filter_nat_rules_generate`). */
function targetPorts(draft: Draft, context: Lookup): TargetPorts {
  const { fields, destination } = draft;
  const stays: TargetPorts = { ports: undefined, shifted: false, doubts: [] };
  const text = fields.text('local-port');
  if (text === '' || !hasPorts(fields.text('protocol')) || text === destination.port) return stays;
  const outside = readPortSpan(destination.port);
  const inside = readPortSpan(text);
  if (inside === undefined) return aliasPort(text, draft, context);
  if (outside === undefined || outside.first === outside.last) return { ports: { first: inside.first, last: inside.first }, shifted: false, doubts: [] };
  const last = inside.first + outside.last - outside.first;
  if (last > 65535) return { ports: { first: inside.first, last: 65535 }, shifted: false, doubts: [reportInvalid(draft, 'local-port', '<= 65535', context)] };
  return outside.first === inside.first ? stays : { ports: { first: inside.first, last }, shifted: true, doubts: [] };
}

/** An alias stands for its first port only; which one is first is not kept here, so several leave a doubt. */
function aliasPort(text: string, draft: Draft, context: Lookup): TargetPorts {
  const ports = readPorts(text, context.aliases, { location: draft.location, account: context.account });
  const span = hull(ports.may);
  const settled = ports.doubts.length === 0 && span.first === span.last;
  const why = doubt('doubt.unevaluable', draft.location, { what: '<local-port>' });
  return { ports: span, shifted: false, doubts: settled ? [] : [...ports.doubts, why] };
}

function hull(set: NumberSet): { first: number; last: number } {
  return { first: set[0]?.first ?? 0, last: set.at(-1)?.last ?? 65535 };
}

function reportInvalid(draft: Draft, name: string, expected: string, context: Lookup): Doubt {
  const parameters = { what: `<${name}>`, value: draft.fields.text(name).slice(0, 60), expected };
  context.account.report('incomplete', 'export.invalid_value', draft.location, parameters);
  return doubt('export.invalid_value', draft.location, parameters);
}

/** The interfaces a NAT rule stands on; a name that is defined nowhere is kept and reported. */
export function interfacePatterns(name: string, location: Location, context: Lookup): InterfaceMatch {
  const patterns = context.networks.patterns(name);
  if (patterns === undefined) {
    context.account.report('incomplete', 'export.undefined_reference', location, { kind: 'interface', name: name.slice(0, 100) });
  }
  return { patterns: patterns ?? [name], negated: false };
}

function reflectTranslation(
  translation: Omit<Translation, 'id'>,
  id: string,
  reflected: ReturnType<Reflection['of']>,
): readonly Translation[] {
  if (reflected === undefined) return [];
  const ingress = { patterns: reflected.interfaces, negated: false };
  if (reflected.kind === 'pure') return [{ ...translation, id: `${id}-reflection`, ingress }];
  const match = { must: [], may: translation.match.may };
  return [{ ...translation, id: `${id}-reflection`, ingress, match, doubts: [...translation.doubts, reflected.why] }];
}

function permitLine(forward: Translation, addresses: PartlyKnownIps, translations: readonly string[], why?: Doubt): Line {
  const ports = forward.target === 'none' ? undefined : forward.target.ports;
  const may = forward.match.may.map((box) => ({
    ...box,
    source: why === undefined ? box.source : ALL_ADDRESSES,
    destination: addresses.may,
    destinationPorts: ports === undefined ? box.destinationPorts : [ports],
  }));
  const settled = why === undefined && addresses.must === addresses.may;
  return {
    label: forward.label,
    action: 'permit',
    match: { must: settled ? may : [], may },
    translations,
    doubts: settled ? [] : [...addresses.doubts, ...(why === undefined ? [] : [why])],
    location: forward.location,
  };
}
