import type { Doubt } from '../../model/device.js';
import type { AwsAcl, AwsAclEntry } from '../cloud-shared/aws-network.js';
import { ANY_SERVICE, anyAddresses, exactly, exactService, networkOf, unevaluable, type AddressBounds, type ServiceBounds } from '../cloud-shared/bounds.js';
import { openFields, type Fields, type Reading } from '../cloud-shared/fields.js';
import type { JsonValue } from '../shared/json-reader.js';
import { protocolsOf, servicesOf, type Bounds } from '../cloud-shared/aws-services.js';
import { ACL, ASSOCIATION, ENTRY, PORT_RANGE, TYPE_CODE } from './shapes.js';

/** Reads one network ACL; undefined when it has no id. */
export function parseAcl(value: JsonValue, reading: Reading): AwsAcl | undefined {
  const fields = openFields(value, ACL, reading);
  const id = fields?.text('NetworkAclId');
  if (fields === undefined || id === undefined) {
    fields?.reject('NetworkAclId');
    return undefined;
  }
  const subnets = fields.items('Associations').map((one) => subnetOf(one, reading));
  const known = subnets.filter((subnet) => subnet !== undefined);
  const entries = fields.items('Entries').flatMap((one) => parseEntry(one, reading));
  const isSure = known.length === subnets.length && !fields.isFaulty() && entries.length === fields.items('Entries').length;
  reading.report.count(isSure ? 'understood' : 'partial', fields.location);
  reportRepeated(entries, reading);
  return { id, subnets: isSure ? known : undefined, entries, location: fields.location };
}

function subnetOf(value: JsonValue, reading: Reading): string | undefined {
  const fields = openFields(value, ASSOCIATION, reading);
  const id = fields?.text('SubnetId');
  if (fields !== undefined && id === undefined) fields.reject('SubnetId');
  return fields?.isFaulty() === true ? undefined : id;
}

/** AWS lets a number stand once a direction; of two with one number nobody knows which comes first. */
function reportRepeated(entries: readonly AwsAclEntry[], { report }: Reading): void {
  const seen = new Set<string>();
  for (const { number, direction, location } of entries) {
    const key = `${direction} ${number}`;
    if (seen.has(key)) report.add('incomplete', 'export.unrecognised', location, { what: `RuleNumber ${number}, RuleNumber ${number}` });
    seen.add(key);
  }
}

function parseEntry(value: JsonValue, reading: Reading): readonly AwsAclEntry[] {
  const fields = openFields(value, ENTRY, reading);
  if (fields === undefined) return [];
  const number = fields.whole('RuleNumber');
  const egress = fields.flag('Egress');
  const action = fields.text('RuleAction');
  if (number === undefined || number < 1 || number > 32_768) fields.reject('RuleNumber');
  if (egress === undefined) fields.reject('Egress');
  if (action !== 'allow' && action !== 'deny') fields.reject('RuleAction');
  const peer = peerOf(fields);
  const services = readServices(fields, reading);
  const doubts: readonly Doubt[] = fields.isFaulty() ? [unevaluable('Entries', fields.location)] : [];
  reading.report.count(doubts.length > 0 ? 'partial' : 'understood', fields.location);
  if (number === undefined || egress === undefined) return [];
  return [{ number, direction: egress ? 'egress' : 'ingress', action: action === 'deny' ? 'deny' : 'permit', peer, services, doubts, location: fields.location }];
}

function peerOf(fields: Fields): AddressBounds {
  const version4 = fields.text('CidrBlock');
  const version6 = fields.text('Ipv6CidrBlock');
  const text = version4 ?? version6 ?? '';
  const addresses = (version4 === undefined) === (version6 === undefined) ? undefined : networkOf(text);
  if (addresses !== undefined && text.includes(':') === (version4 === undefined)) return exactly(addresses);
  fields.reject('CidrBlock');
  return anyAddresses(unevaluable('CidrBlock', fields.location));
}

function readServices(fields: Fields, reading: Reading): ServiceBounds {
  const protocols = protocolsOf(fields.text('Protocol') ?? '');
  if (protocols === undefined) fields.reject('Protocol');
  const ports = boundsOf(openFields(fields.object('PortRange'), PORT_RANGE, reading), 'From', 'To');
  const types = boundsOf(openFields(fields.object('IcmpTypeCode'), TYPE_CODE, reading), 'Type', 'Code');
  if (ports === 'faulty' || types === 'faulty') fields.reject(ports === 'faulty' ? 'PortRange' : 'IcmpTypeCode');
  else if (protocols !== undefined) {
    const isIcmp = protocols[0]?.first === 1 || protocols[0]?.first === 58;
    const services = servicesOf(protocols, isIcmp ? types : ports);
    if (services !== undefined) return services;
    fields.reject('PortRange');
  }
  return exactService([ANY_SERVICE]);
}

function boundsOf(fields: Fields | undefined, from: string, to: string): Bounds | 'faulty' {
  if (fields === undefined) return { from: undefined, to: undefined };
  const bounds = { from: fields.whole(from), to: fields.whole(to) };
  return fields.isFaulty() || bounds.from === undefined || bounds.to === undefined ? 'faulty' : bounds;
}
