/** Sites written as YAML and devices written line by line, and the facts that follow from them. */
import type { Facts } from '../../src/analysis/facts.js';
import { computeFacts } from '../../src/analysis/index.js';
import type { DeviceConfig, DeviceInterface, Filter, Line, LineAction, Translation } from '../../src/model/device.js';
import { box, PROTOCOL, type HeaderSpace } from '../../src/model/header-space.js';
import { parseCidr, parseIpAddress } from '../../src/model/ip-address.js';
import { ALL_ADDRESSES, ipSet, type IpSet } from '../../src/model/ip-set.js';
import { renderMessage } from '../../src/messages.js';
import { parseSite } from '../../src/site/parse-site.js';
import type { SiteDefinition } from '../../src/model/site.js';

/** The first lines of every site. */
export const HEAD = `vmsguard: 1
name: Test
encryption: {server: true, streaming: true, event: true, mobile: true}
`;

/** Reads a site definition; a mistake in it fails the test that wrote it. */
export function siteOf(text: string): SiteDefinition {
  const { value, diagnostics } = parseSite({ path: 'vmsguard.yaml', bytes: new TextEncoder().encode(HEAD + text) });
  const errors = diagnostics.filter((one) => one.effect === 'error').map((one) => renderMessage(one, 'en'));
  if (value === undefined || errors.length > 0) throw new Error(errors.join('\n'));
  return value;
}

/** Addresses separated by spaces; `any` for all. */
export function addresses(text: string): IpSet {
  return text === 'any' ? ALL_ADDRESSES : ipSet(text.split(' ').flatMap((part) => parseCidr(part) ?? []));
}

/** One line, as in `permit 10.0.0.0/8 any tcp/443`; `tcp` alone is every port, `any` every protocol. */
export function space(source: string, destination: string, service: string): HeaderSpace {
  const [name = 'any', ports] = service.split('/');
  const protocol = name === 'tcp' ? PROTOCOL.tcp : name === 'udp' ? PROTOCOL.udp : undefined;
  const [first, last = first] = (ports ?? '').split('-').map(Number);
  return [
    box({
      source: addresses(source),
      destination: addresses(destination),
      ...(protocol === undefined ? {} : { protocols: [{ first: protocol, last: protocol }] }),
      ...(ports === undefined || first === undefined || last === undefined ? {} : { destinationPorts: [{ first, last }] }),
    }),
  ];
}

interface LineOptions {
  readonly from?: string;
  readonly to?: string;
  readonly service?: string;
  readonly in?: string;
  readonly out?: string;
  readonly doubtful?: true;
  readonly translations?: readonly string[];
}

/** A line that matches everything but what is said. */
export function line(action: LineAction, options: LineOptions = {}): Omit<Line, 'location' | 'label'> {
  const may = space(options.from ?? 'any', options.to ?? 'any', options.service ?? 'any');
  const doubt = { code: 'doubt.unevaluable', parameters: { what: 'x' }, location: { path: 'export' } };
  return {
    action,
    match: { may, must: options.doubtful === true ? [] : may },
    doubts: options.doubtful === true ? [doubt] : [],
    ...(options.in === undefined ? {} : { ingress: { patterns: [options.in], negated: false } }),
    ...(options.out === undefined ? {} : { egress: { patterns: [options.out], negated: false } }),
    ...(options.translations === undefined ? {} : { translations: options.translations }),
  };
}

interface FilterOptions {
  readonly hooks?: Filter['hooks'];
  readonly defaultAction?: LineAction;
  readonly profile?: Filter['profile'];
  readonly path?: string;
}

/** A filter; its lines are labelled `line 1`, `line 2` and stand on these lines of the export. */
export function filter(
  lines: readonly Omit<Line, 'location' | 'label'>[],
  { hooks = ['forward'], defaultAction = 'deny', profile, path = 'export' }: FilterOptions = {},
): Filter {
  return {
    name: 'filter',
    hooks,
    universe: ALL_ADDRESSES,
    lines: lines.map((one, index) => ({ ...one, label: `line ${index + 1}`, location: { path, region: { startLine: index + 1 } } })),
    defaultAction,
    defaultLocation: { path, region: { startLine: 1000 } },
    replies: 'stateful',
    ...(profile === undefined ? {} : { profile }),
  };
}

/** An interface with its addresses and their networks, as in `10.0.0.1/24`. */
export function card(name: string, cidrs: readonly string[] = [], more: Partial<DeviceInterface> = {}): DeviceInterface {
  return {
    name,
    aliases: [],
    enabled: true,
    addresses: cidrs.flatMap((text) => {
      const network = parseCidr(text);
      const address = parseIpAddress(text.split('/')[0] ?? '');
      return network === undefined || address === undefined ? [] : [{ address, network }];
    }),
    location: { path: 'export' },
    ...more,
  };
}

/** A device that says what is given and nothing else. */
export function device(parts: Partial<DeviceConfig>): DeviceConfig {
  return {
    format: 'test',
    identity: { hostnames: [], serials: [] },
    location: { path: 'export' },
    interfaces: [],
    routes: [],
    filters: [],
    translations: [],
    families: [4, 6],
    ...parts,
  };
}

/** A destination translation of one address and, if given, port. */
export function publish(id: string, outside: string, inside: { readonly address: string; readonly service: string; readonly port?: number }): Translation {
  const { address, service, port } = inside;
  const may = space('any', outside, service);
  return {
    id,
    label: id,
    field: 'destination',
    match: { may, must: may },
    target: { addresses: addresses(address), mapping: 'any', ...(port === undefined ? {} : { ports: { first: port, last: port } }) },
    doubts: [],
    location: { path: 'export', region: { startLine: 500 } },
  };
}

/** A source translation to one address, or to the interface the packet leaves by. */
export function hide(from: string, behind: string, out?: string): Translation {
  const may = space(from, 'any', 'any');
  return {
    id: `hide ${from}`,
    label: `hide ${from}`,
    field: 'source',
    match: { may, must: may },
    ...(out === undefined ? {} : { egress: { patterns: [out], negated: false } }),
    target: { addresses: behind === 'egress-interface' ? behind : addresses(behind), mapping: 'any' },
    doubts: [],
    location: { path: 'export', region: { startLine: 600 } },
  };
}

type Devices = Readonly<Record<string, DeviceConfig | undefined>>;

/** The facts of a site whose exports read as given; an export given as undefined could not be read. */
export function factsOf(site: SiteDefinition, devices: Devices): Facts {
  const readings = Object.entries(devices).map(([name, config]) => ({ name, config, digest: name }));
  const isFirewall = (name: string): boolean => site.firewalls.some((firewall) => firewall.name === name);
  return computeFacts(
    site,
    { firewalls: readings.filter(({ name }) => isFirewall(name)), hosts: readings.filter(({ name }) => !isFirewall(name)) },
    '2026-11-22',
  );
}

/** Open flows as `certain cameras > rec tcp 22, 80-81`, sorted. */
export function opened({ openFlows }: Facts, source?: string, destination?: string): readonly string[] {
  return openFlows
    .filter((flow) => (source ?? flow.source.name) === flow.source.name && (destination ?? flow.destination.name) === flow.destination.name)
    .map(({ certainty, source: from, destination: to, protocol, ports }) => {
      const list = ports.map(({ first, last }) => (first === last ? `${first}` : `${first}-${last}`)).join(', ');
      return `${certainty} ${from.name} > ${to.name} ${protocol} ${list}`;
    })
    .sort();
}

/** Needed flows as `FL52 rec > cams tcp 554: open`, sorted. */
export function needed({ neededFlows }: Facts): readonly string[] {
  return neededFlows.map(({ flow, source, destination, protocol, port, state }) => `${flow} ${source.name} > ${destination.name} ${protocol} ${port}: ${state}`).sort();
}
