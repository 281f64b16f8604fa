import type { Doubt } from '../../model/device.js';
import { uniteIps } from '../../model/ip-set.js';
import type { GcpRule, GcpSelector } from '../cloud-shared/gcp-network.js';
import { ANY_SERVICE, exactly, networkOf, unevaluable, type AddressBounds, type Service } from '../cloud-shared/bounds.js';
import { gcpService } from '../cloud-shared/gcp-services.js';
import { openFields, type Fields, type Reading } from '../cloud-shared/fields.js';
import type { JsonValue } from '../shared/json-reader.js';
import { PROTOCOL, RULE } from './shapes.js';

/** Reads one rule; none when it is disabled or not readable at all. */
export function parseRule(value: JsonValue, reading: Reading): readonly GcpRule[] {
  const fields = openFields(value, RULE, reading);
  if (fields === undefined) return [];
  const direction = fields.text('direction');
  const priority = fields.whole('priority') ?? 1000;
  if (direction !== undefined && direction !== 'INGRESS' && direction !== 'EGRESS') fields.reject('direction');
  if (priority < 0 || priority > 65_535) fields.reject('priority');
  if (fields.has('allowed') === fields.has('denied')) fields.reject('allowed');
  const network = fields.text('network');
  if (network === undefined) fields.reject('network');
  const services = [...readServices(fields, 'allowed', reading), ...readServices(fields, 'denied', reading)];
  const ends = {
    sourceRanges: readRanges(fields, 'sourceRanges'),
    destinationRanges: readRanges(fields, 'destinationRanges'),
    sources: [...selectors(fields, 'sourceTags', 'tag'), ...selectors(fields, 'sourceServiceAccounts', 'account')],
    targets: [...selectors(fields, 'targetTags', 'tag'), ...selectors(fields, 'targetServiceAccounts', 'account')],
  };
  if (direction === 'EGRESS' && ends.sources.length > 0) fields.reject('sourceTags');
  const isDisabled = fields.flag('disabled') === true && !fields.isFaulty();
  const doubts: readonly Doubt[] = fields.isFaulty() ? [unevaluable('firewalls', fields.location)] : [];
  const name = fields.text('name') ?? '';
  const description = fields.text('description');
  reading.report.count(doubts.length > 0 ? 'partial' : 'understood', fields.location);
  if (isDisabled) return [];
  return [
    {
      name,
      network: lastPart(network ?? ''),
      priority,
      direction: direction === 'EGRESS' ? 'egress' : 'ingress',
      action: fields.has('denied') && !fields.has('allowed') ? 'deny' : 'permit',
      services: doubts.length > 0 ? { must: [ANY_SERVICE], may: [ANY_SERVICE], doubts: [] } : { must: services, may: services, doubts: [] },
      ...(doubts.length > 0 ? { sourceRanges: undefined, destinationRanges: undefined, sources: [], targets: [] } : ends),
      doubts,
      ...(description === undefined ? {} : { description }),
      location: fields.location,
    },
  ];
}

/** `https://www.googleapis.com/compute/v1/projects/p/global/networks/default` is `default`. */
export function lastPart(address: string): string {
  return address.slice(address.lastIndexOf('/') + 1);
}

function selectors(fields: Fields, key: string, kind: GcpSelector['kind']): readonly GcpSelector[] {
  return fields.texts(key).map((name) => ({ kind, name }));
}

function readRanges(fields: Fields, key: string): AddressBounds | undefined {
  const texts = fields.texts(key);
  if (texts.length === 0) return undefined;
  const sets = texts.map((text) => {
    const addresses = networkOf(text);
    if (addresses === undefined) fields.reject(key);
    return addresses ?? [];
  });
  return exactly(uniteIps(...sets));
}

function readServices(fields: Fields, key: 'allowed' | 'denied', reading: Reading): readonly Service[] {
  return fields.items(key).flatMap((item) => {
    const inner = openFields(item, PROTOCOL, reading);
    const service = inner === undefined ? undefined : gcpService(inner, 'IPProtocol');
    if (inner === undefined || service === undefined || inner.isFaulty()) fields.reject(key);
    return service ?? [];
  });
}
