import type { Doubt } from '../../model/device.js';
import { ALL_ADDRESSES } from '../../model/ip-set.js';
import { ALL_PORTS, type NumberRange, type NumberSet } from '../../model/number-set.js';
import type { JsonValue } from '../shared/json-reader.js';
import type { AzurePeer, AzureRule } from './azure-network.js';
import { portRange, protocolsOf, servicesOf } from './azure-services.js';
import { ANY_SERVICE, exactly, exactService, networkOf, unevaluable, type ServiceBounds } from './bounds.js';
import { shape, type Fields, type Reading } from './fields.js';
import { openResource } from './flatten.js';

const RULE = shape(
  'securityRules',
  [
    'name', 'priority', 'direction', 'access', 'protocol', 'description', 'sourceAddressPrefix', 'sourceAddressPrefixes', 'sourceApplicationSecurityGroups', 'sourcePortRange',
    'sourcePortRanges', 'destinationAddressPrefix', 'destinationAddressPrefixes', 'destinationApplicationSecurityGroups', 'destinationPortRange', 'destinationPortRanges',
  ],
  ['id', 'etag', 'provisioningState', 'resourceGroup', 'type'],
);

const REFERENCE = shape('id', ['id'], ['resourceGroup', 'name', 'type', 'etag', 'location', 'provisioningState', 'resourceGuid', 'tags', 'securityRules', 'defaultSecurityRules']);

/** The id in `{"id": "…"}`, in lower case; undefined, with a word about it, when there is none. */
export function referenceOf(value: JsonValue | undefined, reading: Reading): string | undefined {
  const fields = openResource(value, REFERENCE, reading);
  const id = fields?.text('id');
  if (fields !== undefined && id === undefined) fields.reject('id');
  return fields?.isFaulty() === true ? undefined : id?.toLowerCase();
}

/** Reads one rule; none when nobody can tell its place. Terraform writes the same members with underscores. */
export function parseAzureRule(value: JsonValue, builtIn: boolean, reading: Reading): readonly AzureRule[] {
  const fields = openResource(value, RULE, reading);
  if (fields === undefined) return [];
  const priority = fields.whole('priority');
  const direction = fields.text('direction')?.toLowerCase();
  const access = fields.text('access')?.toLowerCase();
  if (priority === undefined || priority < 0 || priority > 65_535) fields.reject('priority');
  if (direction !== 'inbound' && direction !== 'outbound') fields.reject('direction');
  if (access !== 'allow' && access !== 'deny') fields.reject('access');
  const sources = readPeers(fields, 'source', reading);
  const destinations = readPeers(fields, 'destination', reading);
  const services = readServices(fields);
  const description = fields.text('description');
  const doubts: readonly Doubt[] = fields.isFaulty() ? [unevaluable('securityRules', fields.location)] : [];
  reading.report.count(doubts.length > 0 ? 'partial' : 'understood', fields.location);
  if (priority === undefined || (direction !== 'inbound' && direction !== 'outbound')) return [];
  return [
    {
      name: fields.text('name') ?? '',
      priority,
      direction: direction === 'inbound' ? 'ingress' : 'egress',
      action: access === 'deny' ? 'deny' : 'permit',
      sources,
      destinations,
      services,
      doubts,
      ...(description === undefined ? {} : { description }),
      location: fields.location,
      builtIn,
    },
  ];
}

/** PowerShell writes a list where the command line writes one text. */
function textsOf(fields: Fields, singular: string, plural: string): readonly string[] {
  const single = fields.isList(singular) ? fields.texts(singular) : [fields.text(singular) ?? ''];
  return [...single, ...fields.texts(plural)].filter((text) => text !== '');
}

function readPeers(fields: Fields, end: 'source' | 'destination', reading: Reading): readonly AzurePeer[] {
  const texts = textsOf(fields, `${end}AddressPrefix`, `${end}AddressPrefixes`);
  const groups = fields.items(`${end}ApplicationSecurityGroups`).map((one) => referenceOf(one, reading));
  if (groups.includes(undefined)) fields.reject(`${end}ApplicationSecurityGroups`);
  const peers = [
    ...texts.map((text) => readPeer(text, fields, `${end}AddressPrefix`)),
    ...groups.flatMap((id): readonly AzurePeer[] => (id === undefined ? [] : [{ kind: 'application-group', id }])),
  ];
  if (peers.length === 0) fields.reject(`${end}AddressPrefix`);
  return fields.isFaulty() ? [{ kind: 'addresses', bounds: exactly(ALL_ADDRESSES) }] : peers;
}

function readPeer(text: string, fields: Fields, key: string): AzurePeer {
  if (text === '*') return { kind: 'addresses', bounds: exactly(ALL_ADDRESSES) };
  const addresses = networkOf(text);
  if (addresses !== undefined) return { kind: 'addresses', bounds: exactly(addresses) };
  if (!/^[A-Za-z][\w.-]*$/u.test(text)) fields.reject(key);
  return { kind: 'tag', name: text };
}

function readServices(fields: Fields): ServiceBounds {
  const protocols = protocolsOf(fields.text('protocol') ?? '');
  if (protocols === undefined) fields.reject('protocol');
  const source = readPorts(fields, 'source');
  const destination = readPorts(fields, 'destination');
  return protocols === undefined || fields.isFaulty() ? exactService([ANY_SERVICE]) : servicesOf(protocols, { source, destination }, fields.location);
}

function readPorts(fields: Fields, end: 'source' | 'destination'): NumberSet {
  const ranges: NumberRange[] = [];
  for (const text of textsOf(fields, `${end}PortRange`, `${end}PortRanges`)) {
    const range = portRange(text);
    if (range === undefined) fields.reject(`${end}PortRange`);
    else ranges.push(range);
  }
  if (ranges.length === 0) fields.reject(`${end}PortRange`);
  return ranges.length === 0 ? ALL_PORTS : ranges;
}
