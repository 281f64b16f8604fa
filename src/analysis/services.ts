/** What every port is at a destination: the guide's listeners there, numbers of note, and the rest. */
import { administrationPorts, snmpNumbers } from '../guide/listeners.js';
import type { GuideParty } from '../guide/parties.js';
import { guideRows } from '../guide/rows.js';
import type { GuideRow, RowFlag } from '../guide/types.js';
import { PROTOCOL } from '../model/header-space.js';
import { ALL_PORTS, intersectNumbers, numbersInclude, numberSet, oneNumber, subtractNumbers, uniteNumbers, type NumberSet } from '../model/number-set.js';
import type { Component, Feature, SiteDefinition } from '../model/site.js';
import type { PolicyService } from '../policy/input.js';
import type { Endpoint } from './endpoints.js';
import { declaredFeatures } from './features.js';
import { deviceGroupAt } from './guide-flows.js';
import { componentsOf, expand } from './parties.js';
import { instancesAt, portAt } from './site-ports.js';

/** A set of ports of one protocol that mean the same at a destination. */
export interface PortMeaning {
  readonly protocols: NumberSet;
  readonly ports: NumberSet;
  readonly service: PolicyService;
}

const TCP: NumberSet = oneNumber(PROTOCOL.tcp);
const UDP: NumberSet = oneNumber(PROTOCOL.udp);
const ICMP: NumberSet = [
  { first: PROTOCOL.icmp, last: PROTOCOL.icmp },
  { first: PROTOCOL.icmpv6, last: PROTOCOL.icmpv6 },
];
const NEITHER: NumberSet = subtractNumbers([{ first: 0, last: 255 }], uniteNumbers(TCP, UDP, ICMP));

const meaningsByEndpoint = new WeakMap<Endpoint, readonly PortMeaning[]>();

/** Meanings of all ports of all protocols at a destination of the site: disjoint, and nothing is left out. */
export function portMeanings(site: SiteDefinition, endpoint: Endpoint): readonly PortMeaning[] {
  const known = meaningsByEndpoint.get(endpoint);
  if (known !== undefined) return known;
  const found = listMeanings(site, endpoint);
  meaningsByEndpoint.set(endpoint, found);
  return found;
}

function listMeanings(site: SiteDefinition, endpoint: Endpoint): readonly PortMeaning[] {
  return [
    ...meaningsOf(site, endpoint, 'tcp'),
    ...meaningsOf(site, endpoint, 'udp'),
    { protocols: ICMP, ports: ALL_PORTS, service: otherService('ICMP') },
    { protocols: NEITHER, ports: ALL_PORTS, service: otherService('') },
  ];
}

type Transport = 'tcp' | 'udp';

function meaningsOf(site: SiteDefinition, endpoint: Endpoint, transport: Transport): readonly PortMeaning[] {
  const meanings: PortMeaning[] = [];
  let left: NumberSet = ALL_PORTS;
  for (const [ports, service] of namedPorts(site, endpoint, transport)) {
    const own = intersectNumbers(ports, left);
    if (own.length === 0) continue;
    meanings.push({ protocols: transport === 'tcp' ? TCP : UDP, ports: own, service });
    left = subtractNumbers(left, own);
  }
  return [...meanings, { protocols: transport === 'tcp' ? TCP : UDP, ports: left, service: otherService('') }];
}

/** Ports with a name at this destination, the most telling meaning first: it wins. */
function* namedPorts(site: SiteDefinition, endpoint: Endpoint, transport: Transport): Generator<readonly [NumberSet, PolicyService]> {
  const features = declaredFeatures(site);
  const parties = ownParties(endpoint);
  const own = inboundRows(transport).filter((row) => row.components.some((party) => parties.has(party)));
  for (const group of groupRows(site, endpoint, own)) yield [group.ports, guideService(site, group, features)];
  for (const row of own) yield* stalePorts(site, endpoint, { row, features });
  if (transport === 'tcp') yield* reservedPorts(site, endpoint);
  yield* devicePorts(endpoint, transport);
  yield* elsewhere(site, transport);
}

const portsElsewhere = new WeakMap<SiteDefinition, Map<Transport, readonly (readonly [NumberSet, PolicyService])[]>>();

/** Meanings that do not depend on the destination: administration, and the guide's ports of components elsewhere. */
function elsewhere(site: SiteDefinition, transport: Transport): readonly (readonly [NumberSet, PolicyService])[] {
  const known = portsElsewhere.get(site) ?? new Map<Transport, readonly (readonly [NumberSet, PolicyService])[]>();
  portsElsewhere.set(site, known);
  const found = known.get(transport) ?? listElsewhere(site, transport);
  known.set(transport, found);
  return found;
}

function listElsewhere(site: SiteDefinition, transport: Transport): readonly (readonly [NumberSet, PolicyService])[] {
  const features = declaredFeatures(site);
  const administration = administrationPorts
    .filter((candidate) => candidate.transport === transport)
    .map((port): readonly [NumberSet, PolicyService] => [oneNumber(port.port), { ...otherService(port.name), kind: 'administration' }]);
  const foreign = inboundRows(transport)
    .filter((row) => row.components.some(isComponentParty))
    .map((row): readonly [NumberSet, PolicyService] => [
      [row.ports],
      { ...guideService(site, { rows: [row], ports: [row.ports] }, features), kind: 'foreign' },
    ]);
  return [...administration, ...foreign];
}

let inboundByTransport: Readonly<Record<Transport, readonly GuideRow[]>> | undefined;

function inboundRows(transport: Transport): readonly GuideRow[] {
  if (inboundByTransport !== undefined) return inboundByTransport[transport];
  const listenerRows = guideRows.filter((row) => row.direction === 'inbound' && !has(row, 'reserved'));
  inboundByTransport = {
    tcp: listenerRows.filter((row) => row.transport !== 'udp'),
    udp: listenerRows.filter((row) => row.transport !== 'tcp'),
  };
  return inboundByTransport[transport];
}

function ownParties(endpoint: Endpoint): ReadonlySet<GuideParty> {
  const group = deviceGroupAt(endpoint);
  return new Set<GuideParty>([...componentsOf(endpoint), ...(group === undefined ? [] : [group.kind, 'camera' as const])]);
}

const DEVICE_KINDS: readonly GuideParty[] = ['camera', 'encoder', 'nvr', 'io-device'];

function isComponentParty(party: GuideParty): boolean {
  return !DEVICE_KINDS.includes(party);
}

interface RowGroup {
  readonly rows: readonly GuideRow[];
  readonly ports: NumberSet;
}

/** Rows that name the same ports at the destination are one listener with several peers (guide lines 44-46). */
function groupRows(site: SiteDefinition, endpoint: Endpoint, rows: readonly GuideRow[]): readonly RowGroup[] {
  const groups = new Map<string, RowGroup>();
  for (const row of rows) {
    const ports = rowPortsAt(site, endpoint, row);
    const key = JSON.stringify(ports);
    groups.set(key, { ports, rows: [...(groups.get(key)?.rows ?? []), row] });
  }
  return [...groups.values()];
}

/** The ports of a row at a destination, after overrides and with one number per instance. */
function rowPortsAt(site: SiteDefinition, endpoint: Endpoint, row: GuideRow): NumberSet {
  const component = componentsOf(endpoint).find((own) => row.components.some((party) => party === own));
  const { first, last } = row.ports;
  if (component === undefined || first !== last) return [row.ports];
  const count = row.flags.includes('multiInstance') ? instancesAt(site, endpoint) : 1;
  const numbers = Array.from({ length: count }, (_unused, index) => portAt(site, endpoint, { component, defaultPort: first + index }));
  return numberSet(numbers.map((port) => ({ first: port, last: port })));
}

function guideService(site: SiteDefinition, { rows }: RowGroup, features: ReadonlySet<Feature>): PolicyService {
  const [main] = rows;
  const feature = rows.map((row) => row.feature ?? '').find((name) => name !== '') ?? '';
  return {
    kind: rows.some((row) => row.components.some(isComponentParty)) ? 'guide' : 'device',
    component: main?.components[0] ?? '',
    name: main?.applicationProtocol ?? '',
    rows: rows.map((row) => row.id),
    default_port: main?.ports.first ?? 0,
    local_only: rows.every((row) => has(row, 'localOnly') || row.peers.every((peer) => peer.place === 'same-host')),
    disabled_by_default: rows.every((row) => row.defaultState === 'disabled'),
    deprecated: rows.some((row) => has(row, 'deprecated')),
    clear_text: rows.some((row) => isClearText(site, row)),
    feature,
    feature_declared: rows.some((row) => row.feature === undefined || features.has(row.feature)),
    peers_listable: rows.every((row) => row.peers.every((peer) => expand(peer.party).every(isListable))),
  };
}

function has(row: GuideRow, flag: RowFlag): boolean {
  return row.flags.includes(flag);
}

function isClearText(site: SiteDefinition, row: GuideRow): boolean {
  const { server, streaming, event, mobile } = site.encryption;
  const unless = { server, streaming, event, mobile };
  return row.flags.some((flag) => {
    if (flag === 'clearText') return true;
    const [name, kind] = flag.split(':');
    return name === 'clearTextUnlessEncrypted' && Object.entries(unless).some(([key, on]) => key === kind && !on);
  });
}

/** Clients come and go on any address of their zone; servers can be listed one by one. */
const NOT_LISTABLE: readonly GuideParty[] = [
  'smart-client',
  'management-client',
  'web-client',
  'mobile-client',
  'onvif-client',
  'dlna-device',
  ...DEVICE_KINDS,
];

function isListable(party: GuideParty): boolean {
  return !NOT_LISTABLE.includes(party);
}

interface StaleQuestion {
  readonly row: GuideRow;
  readonly features: ReadonlySet<Feature>;
}

/** The guide's number of a listener that the site moved elsewhere: nothing listens there any more. */
function* stalePorts(
  site: SiteDefinition,
  endpoint: Endpoint,
  { row, features }: StaleQuestion,
): Generator<readonly [NumberSet, PolicyService]> {
  if (row.ports.first !== row.ports.last) return;
  if (numbersInclude(rowPortsAt(site, endpoint, row), row.ports.first)) return;
  yield [[row.ports], { ...guideService(site, { rows: [row], ports: [row.ports] }, features), kind: 'stale' }];
}

function* reservedPorts(site: SiteDefinition, endpoint: Endpoint): Generator<readonly [NumberSet, PolicyService]> {
  for (const component of componentsOf(endpoint)) {
    for (const port of snmpNumbers(component, site.productVersion)) {
      const service: PolicyService = { ...otherService('SNMP'), kind: 'reserved', component, default_port: port };
      yield [oneNumber(port), { ...service, rows: reservedRows(component) }];
    }
  }
}

function reservedRows(component: Component): readonly string[] {
  return guideRows.filter((row) => has(row, 'reserved') && row.components.some((party) => party === component)).map((row) => row.id);
}

function* devicePorts(endpoint: Endpoint, transport: Transport): Generator<readonly [NumberSet, PolicyService]> {
  const group = deviceGroupAt(endpoint);
  for (const service of group?.vendorPorts ?? []) {
    if (service.protocol === transport) yield [[service.ports], { ...otherService('vendor port'), kind: 'device', component: group?.kind ?? '' }];
  }
}

function otherService(name: string): PolicyService {
  return {
    kind: 'other',
    component: '',
    name,
    rows: [],
    default_port: 0,
    local_only: false,
    disabled_by_default: false,
    deprecated: false,
    clear_text: false,
    feature: '',
    feature_declared: true,
    peers_listable: false,
  };
}
