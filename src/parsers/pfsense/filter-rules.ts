import type { Doubt, Line } from '../../model/device.js';
import { ALL_PORTS } from '../../model/number-set.js';
import type { Location } from '../../model/source.js';
import { firstChild, type XmlElement } from '../shared/xml-reader.js';
import type { Fields } from './account.js';
import { doubt } from './doubt.js';
import { endpointAddresses, isEmptyEndpoint, readEndpoint, type Endpoint } from './endpoints.js';
import { labelOf } from './labels.js';
import { RULE } from './no-effect.js';
import { knownPorts, type Family, type PartlyKnownPorts } from './partly-known.js';
import { readPorts } from './ports.js';
import { hasPorts, readIcmpTypes, readProtocols } from './protocols.js';
import { joinConditions, withoutSureDestinations, type ExplainedMatch, type FamilyConditions } from './rule-match.js';
import type { RuleContext } from './rule-context.js';
import { ruleDoubts } from './rule-doubts.js';
import { TUNNEL_TABS } from './tunnels.js';

/** One rule of `<filter>` that takes part in the decision. */
export interface FilterRule {
  /** Without interfaces: those depend on the direction it is asked in. */
  readonly line: Line;
  readonly tab: 'floating' | 'group' | 'system-group' | 'interface';
  /** Name of the tab, for the order of groups. */
  readonly tabName: string;
  readonly quick: boolean;
  readonly direction: 'in' | 'out' | 'any';
  /** Interfaces of the model; undefined: every one. */
  readonly interfaces: readonly string[] | undefined;
  /** True when the rule asks for a source that outbound NAT may have changed before. */
  readonly asksSource: boolean;
}

const FIELDS = {
  read: new Set([
    ...['type', 'interface', 'ipprotocol', 'protocol', 'source', 'destination', 'disabled', 'floating', 'quick'],
    ...['direction', 'tracker', 'descr', 'associated-rule-id', 'sched', 'gateway', 'os', 'icmptype', 'tcpflags_any'],
    ...['tcpflags1', 'tcpflags2', 'statetype', 'tag', 'tagged', 'nottagged', 'dscp', 'vlanprio', 'max'],
    ...['max-src-nodes', 'max-src-conn', 'max-src-states', 'max-src-conn-rate', 'max-src-conn-rates'],
  ]),
  noEffect: RULE,
};

/** Reads one `<rule>`; undefined when pfSense itself makes nothing of it (disabled, `match`, no enabled interface). */
export function readFilterRule(element: XmlElement, context: RuleContext): FilterRule | undefined {
  const { account } = context;
  const fields = account.fields(element, FIELDS);
  const source = readEndpoint(fields.element('source'), element, account);
  const destination = readEndpoint(fields.element('destination'), element, account);
  const nat = firstChild(element, 'nat');
  if (nat !== undefined && fields.has('disabled')) account.markTree(nat, 'understood');
  else if (nat !== undefined) account.unsupported(nat, 'NAT64 in a filter rule');
  if (fields.has('disabled') || fields.text('type') === 'match') return undefined;
  if (context.schedules.get(fields.text('sched')) === 'never') return undefined;
  const location = account.at(element);
  const label = labelOf('rule', fields);
  const skip = skipReason(fields, { source, destination }, context);
  if (skip !== undefined) {
    account.report('note', 'pfsense.rule_without_effect', location, { label, reason: skip });
    return undefined;
  }
  const place = placeOf(fields, context, location);
  const unknown = fields.unknown.length > 0 || source.unknown || destination.unknown;
  const unsure = [
    ...place.doubts,
    ...(unknown ? [doubt('pfsense.unknown_part', location)] : []),
    ...oddWords(fields, context),
    ...ruleDoubts(fields, { location, context, type: actionWord(fields) }),
  ];
  if (fields.has('tcpflags2') && missesFirstSegment(fields)) return undefined;
  const explained = routedElsewhere(matchOf(fields, { source, destination, unsure, location }, context), fields, context, location);
  if (explained.doubts.length > 0) account.mark(element, 'partial');
  const { doubts: _doubts, ...where } = place;
  return { ...where, line: toLine(fields, { label, location, explained }), asksSource: !source.any || source.port !== '' };
}

function actionWord(fields: Fields): 'pass' | 'block' {
  const type = fields.text('type');
  return type === 'block' || type === 'reject' ? 'block' : 'pass';
}

function toLine(fields: Fields, parts: { label: string; location: Location; explained: ExplainedMatch }): Line {
  const { explained } = parts;
  return {
    label: parts.label,
    action: actionWord(fields) === 'pass' ? 'permit' : 'deny',
    match: explained.match,
    doubts: explained.doubts,
    location: parts.location,
    ...(explained.related.length > 0 ? { relatedLocations: explained.related } : {}),
    ...(fields.text('descr') === '' ? {} : { description: fields.text('descr') }),
  };
}

/** pfSense reads an unknown type as "pass"; a direction it does not know spoils the rule. */
function oddWords(fields: Fields, context: RuleContext): readonly Doubt[] {
  const words = [
    { name: 'type', known: ['', 'pass', 'block', 'reject'], expected: 'pass, block, reject, match' },
    { name: 'direction', known: ['', 'in', 'out', 'any'], expected: 'in, out, any' },
  ];
  return words.flatMap(({ name, known, expected }) =>
    known.includes(fields.text(name)) ? [] : [invalid(fields, name, expected, context)],
  );
}

/** pfSense's reasons to write a comment instead of a rule that this file settles. */
function skipReason(fields: Fields, ends: { source: Endpoint; destination: Endpoint }, context: RuleContext): string | undefined {
  if (isEmptyEndpoint(ends.source) && !ends.source.unknown) return 'its source is empty';
  if (isEmptyEndpoint(ends.destination) && !ends.destination.unknown) return 'its destination is empty';
  const names = fields.text('interface').split(',').filter((name) => name !== '' && name !== 'any');
  const { networks } = context;
  if (names.length > 0 && names.every((name) => networks.isDisabled(name))) return 'its interface is disabled';
  const groups = names.filter((name) => networks.patterns(name)?.length === 0);
  return names.length > 0 && groups.length === names.length ? 'its interface group has no member' : undefined;
}

type Place = Pick<FilterRule, 'tab' | 'tabName' | 'quick' | 'direction' | 'interfaces'> & { readonly doubts: readonly Doubt[] };

function placeOf(fields: Fields, context: RuleContext, location: Location): Place {
  const text = fields.text('interface');
  const floating = fields.has('floating');
  // Only a floating rule lists several interfaces; on a tab a list is no name that pfSense knows.
  const names = !floating ? [text] : text === 'any' ? [] : text.split(',').filter((name) => name !== '');
  const doubts: Doubt[] = [];
  const interfaces = names.flatMap((name): readonly string[] => {
    const patterns = context.networks.patterns(name);
    if (patterns !== undefined) return patterns;
    if (context.networks.isDisabled(name)) return [];
    const parameters = { kind: 'interface', name: name.slice(0, 100) };
    context.account.report('incomplete', 'export.undefined_reference', location, parameters);
    doubts.push(doubt('export.undefined_reference', location, parameters));
    return [name];
  });
  doubts.push(...ipsecDoubts(names, context, location));
  const direction = fields.text('direction');
  return {
    tab: floating ? 'floating' : context.networks.groups.has(text) ? 'group' : TUNNEL_TABS.has(text) ? 'system-group' : 'interface',
    tabName: text,
    quick: !floating || fields.has('quick'),
    direction: !floating || direction === 'in' ? 'in' : direction === 'out' ? 'out' : 'any',
    // A floating rule without an interface is asked on all.
    interfaces: names.length === 0 ? undefined : [...new Set(interfaces)],
    doubts,
  };
}

/** IPsec traffic is filtered either on the IPsec tab or on assigned interfaces, never on both (`ipsec/filtermode`). */
function ipsecDoubts(names: readonly string[], context: RuleContext, location: Location): readonly Doubt[] {
  const { tunnels, interfaces } = context.networks;
  const onWrongTab = names.some((name) =>
    name === 'enc0' ? tunnels.ipsecOnInterfaces : !tunnels.ipsecOnInterfaces && /^ipsec/u.test(interfaces.get(name)?.device ?? ''),
  );
  return onWrongTab ? [doubt('pfsense.ipsec_filter_mode', location)] : [];
}

interface MatchParts {
  readonly source: Endpoint;
  readonly destination: Endpoint;
  readonly unsure: readonly Doubt[];
  readonly location: Location;
}

function matchOf(fields: Fields, parts: MatchParts, context: RuleContext): ExplainedMatch {
  const unsure = [...parts.unsure];
  const word = fields.text('protocol');
  const sourcePorts = portsOf(parts.source, word, context);
  const destinationPorts = portsOf(parts.destination, word, context);
  const bare = word === '' && (parts.source.port !== '' || parts.destination.port !== '');
  if (bare) unsure.push(doubt('pfsense.port_without_protocol', parts.location));
  const families = ruleFamilies(fields, context, unsure, parts.location).map((family): FamilyConditions => {
    const protocols = readProtocols(bare ? 'tcp' : word, family);
    const types = word.toLowerCase() === 'icmp' ? readIcmpTypes(fields.text('icmptype'), family) : undefined;
    if (protocols === undefined) unsure.push(invalid(fields, 'protocol', 'tcp, udp, tcp/udp, icmp …', context));
    if (word.toLowerCase() === 'icmp' && types === undefined) unsure.push(invalid(fields, 'icmptype', 'any, echoreq, echorep …', context));
    return {
      family,
      source: endpointAddresses(parts.source, family, context),
      destination: endpointAddresses(parts.destination, family, context),
      protocols: protocols ?? [{ first: 0, last: 255 }],
      sourcePorts,
      destinationPorts: types === undefined ? destinationPorts : knownPorts(types),
    };
  });
  return joinConditions(families, unsure);
}

function portsOf(endpoint: Endpoint, word: string, context: RuleContext): PartlyKnownPorts {
  if (!hasPorts(word)) return knownPorts(ALL_PORTS);
  return readPorts(endpoint.port, context.aliases, { location: endpoint.location, account: context.account });
}

/** A word outside the product's vocabulary: the rule may match anything, and the file is not understood. */
function invalid(fields: Fields, name: string, expected: string, context: RuleContext): Doubt {
  const element = fields.element(name);
  const location = element === undefined ? { path: context.account.path } : context.account.at(element);
  const parameters = { what: `<${name}>`, value: fields.text(name).slice(0, 60), expected };
  context.account.report('incomplete', 'export.invalid_value', location, parameters);
  return doubt('export.invalid_value', location, parameters);
}

function ruleFamilies(fields: Fields, context: RuleContext, unsure: Doubt[], location: Location): readonly Family[] {
  const word = fields.text('ipprotocol');
  const allowed = (families: readonly Family[]): readonly Family[] => families.filter((family) => context.families.includes(family));
  if (word === 'inet6') return allowed([6]);
  if (word === 'inet46') return allowed([4, 6]);
  if (word !== '' && word !== 'inet') {
    unsure.push(invalid(fields, 'ipprotocol', 'inet, inet6, inet46', context), doubt('pfsense.unknown_part', location));
    return allowed([4, 6]);
  }
  return [4];
}

/** With `flags a/b` pf looks at the flags in b; the first segment of a connection carries SYN, perhaps ECE and CWR. */
function missesFirstSegment(fields: Fields): boolean {
  if (fields.text('protocol') !== 'tcp' || fields.has('tcpflags_any') || fields.text('tcpflags2') === '') return false;
  const set = new Set(fields.text('tcpflags1').split(',').filter((flag) => flag !== ''));
  const outOf = new Set(fields.text('tcpflags2').split(','));
  const needsOther = [...set].some((flag) => !['syn', 'ece', 'cwr'].includes(flag));
  return needsOther || (outOf.has('syn') && !set.has('syn'));
}

/**
 * A gateway on a pass rule sends the packet there (`route-to`), also when its destination is a connected network,
 * which then is not reached for sure.
 */
function routedElsewhere(explained: ExplainedMatch, fields: Fields, context: RuleContext, location: Location): ExplainedMatch {
  const gateway = fields.text('gateway');
  if (gateway === '' || actionWord(fields) !== 'pass') return explained;
  const why = doubt('pfsense.policy_routed', location, { gateway: gateway.slice(0, 100) });
  return withoutSureDestinations(explained, context.networks.connected, why);
}
