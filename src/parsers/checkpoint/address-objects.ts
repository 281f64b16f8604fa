import { isIpv4, parseDottedQuad, parseIpAddress, maskLength, prefixRange, type IpRange } from '../../model/ip-address.js';
import { ALL_ADDRESSES, ipSet, NO_ADDRESSES, ofOneFamily, subtractIps, uniteIps, type IpSet } from '../../model/ip-set.js';
import { objectOf, readFields, type Fields, type FileContext } from './fields.js';
import { INTERFACE } from './names.js';

/** Addresses as two bounds, or nothing but a name. */
export type AddressValue = { readonly kind: 'addresses'; readonly must: IpSet; readonly may: IpSet } | { readonly kind: 'bare' };

/** Reads an address; one that is none is reported. An empty text is none. */
export function readAddress(fields: Fields, key: string): bigint | undefined {
  const text = fields.text(key);
  if (text === undefined || text === '') return undefined;
  const address = parseIpAddress(text);
  if (address === undefined) fields.doubt(key);
  return address;
}

function known(set: IpSet, fields: Fields, keys: readonly string[]): AddressValue {
  if (fields.isStrange()) return { kind: 'addresses', must: NO_ADDRESSES, may: ALL_ADDRESSES };
  if (set.length === 0 && keys.every((key) => fields.part(key) === undefined)) return { kind: 'bare' };
  return { kind: 'addresses', must: set, may: set };
}

/** A host; addresses of its further interfaces may belong to it as well. */
export function addressesOfHost(fields: Fields, context: FileContext): AddressValue {
  const own = single(readAddress(fields, 'ipv4-address'), readAddress(fields, 'ipv6-address'));
  const further = fields.items('interfaces').map((part): IpSet => {
    const object = objectOf(part);
    if (object === undefined) {
      fields.doubt('interfaces');
      return NO_ADDRESSES;
    }
    const one = readFields(object, { read: new Set([...INTERFACE.read, 'subnet4', 'mask-length4', 'subnet-mask', 'subnet6', 'mask-length6']), noEffect: INTERFACE.noEffect }, context);
    const start = single(readAddress(one, 'ipv4-address'), readAddress(one, 'ipv6-address'));
    const subnet = single(readAddress(one, 'subnet4'), readAddress(one, 'subnet6'));
    return uniteIps(start, subnet);
  });
  const value = known(own, fields, ['ipv4-address', 'ipv6-address']);
  return value.kind === 'bare' || further.length === 0 ? value : { ...value, may: uniteIps(value.may, ...further) };
}

function single(...addresses: readonly (bigint | undefined)[]): IpSet {
  return ipSet(addresses.flatMap((address) => (address === undefined ? [] : [{ first: address, last: address }])));
}

/** A network. Whether its first and last address belong to it when broadcasts are not included is in doubt. */
export function addressesOfNetwork(fields: Fields): AddressValue {
  const ipv4 = networkOf(fields, { address: 'subnet4', length: readLength(fields) });
  const ipv6 = networkOf(fields, { address: 'subnet6', length: fields.number('mask-length6') });
  const broadcast = fields.text('broadcast');
  if (broadcast !== undefined && broadcast !== 'allow' && broadcast !== 'disallow') fields.doubt('broadcast');
  const value = known(uniteIps(ipv4, ipv6), fields, ['subnet4', 'subnet6']);
  if (value.kind === 'bare' || broadcast !== 'disallow') return value;
  const edges = ipSet(ipv4.flatMap(({ first, last }) => [{ first, last: first }, { first: last, last }]));
  return { ...value, must: subtractIps(value.must, edges) };
}

/** The length and the mask say the same; the mask alone is enough. */
function readLength(fields: Fields): number | undefined {
  const length = fields.number('mask-length4');
  const text = fields.text('subnet-mask');
  const mask = text === undefined ? undefined : parseDottedQuad(text);
  const ofMask = mask === undefined ? undefined : maskLength(mask);
  if (text !== undefined && (ofMask === undefined || (length !== undefined && ofMask !== length))) fields.doubt('subnet-mask');
  return length ?? ofMask;
}

function networkOf(fields: Fields, { address: key, length }: { readonly address: string; readonly length: number | undefined }): IpSet {
  const address = readAddress(fields, key);
  if (address === undefined) return NO_ADDRESSES;
  const range = length === undefined || !Number.isInteger(length) || isIpv4(address) !== (key === 'subnet4') ? undefined : prefixRange(address, length);
  if (range === undefined) {
    fields.doubt(key);
    return NO_ADDRESSES;
  }
  return ofOneFamily(range);
}

/** A range of addresses, or of multicast addresses. */
export function addressesOfRange(fields: Fields): AddressValue {
  const ranges = ['ipv4', 'ipv6'].flatMap((family): readonly IpRange[] => {
    const first = readAddress(fields, `${family}-address-first`) ?? readAddress(fields, `${family}-address`);
    const last = readAddress(fields, `${family}-address-last`) ?? first;
    if (first === undefined || last === undefined) return [];
    if (first <= last && isIpv4(first) === isIpv4(last)) return [{ first, last }];
    fields.doubt(`${family}-address-first`);
    return [];
  });
  return known(uniteIps(...ranges.map(ofOneFamily)), fields, ['ipv4-address-first', 'ipv6-address-first', 'ipv4-address', 'ipv6-address']);
}
