/** The objects that rules name by their uid: those of the dictionaries of all pages and of all listings together. */
import type { HeaderSpace } from '../../model/header-space.js';
import type { IpSet } from '../../model/ip-set.js';
import type { Location } from '../../model/source.js';
import { addressesOfHost, addressesOfNetwork, addressesOfRange, readAddress } from './address-objects.js';
import { objectOf, placeOf, readFields, reportStray, type Fields, type FileContext, type Part } from './fields.js';
import { readGateway, type Gateway } from './gateway-objects.js';
import { BARE, CHECK_POINT_HOSTS, EXCLUSION, GATEWAY_TYPES, GROUP, HOST, LAYER, NAT_SETTINGS, NETWORK, OPAQUE, OPAQUE_TYPES, RANGE } from './names.js';
import { isServiceType, readService } from './service-objects.js';

/** What an object stands for in a rule. */
export type ObjectValue =
  | { readonly kind: 'any' }
  /** `may` is larger when the product decides what else belongs to it. */
  | { readonly kind: 'addresses'; readonly must: IpSet; readonly may: IpSet }
  | { readonly kind: 'members'; readonly members: readonly string[] }
  | { readonly kind: 'exclusion'; readonly include: string; readonly except: string }
  | { readonly kind: 'service'; readonly space: HeaderSpace; readonly isSure: boolean; readonly keepsReplies: boolean }
  | { readonly kind: 'gateway'; readonly gateway: Gateway }
  | { readonly kind: 'layer'; readonly cleanup: 'accept' | 'drop' | undefined }
  | { readonly kind: 'action' }
  /** `domainNames`: the object is a name of the DNS. */
  | { readonly kind: 'opaque'; readonly domainNames?: readonly string[] }
  /** Only name and type were exported. */
  | { readonly kind: 'bare' };

/** How automatic NAT rules of the object translate. */
export interface NatSettings {
  readonly method: 'hide' | 'static';
  /** Undefined: behind the gateway. */
  readonly address: bigint | undefined;
}

export interface CheckPointObject {
  readonly uid: string;
  readonly name: string;
  readonly type: string;
  readonly location: Location;
  readonly value: ObjectValue;
  readonly nat?: NatSettings;
  /** True when some of it was not understood. */
  readonly isStrange: boolean;
}

/** All objects, by uid. */
export interface ObjectTable {
  readonly byUid: ReadonlyMap<string, CheckPointObject>;
}

/** Collects objects while files are read. */
export interface ObjectCollector extends ObjectTable {
  /** Reads an object and remembers it; its uid. */
  add(part: Part, context: FileContext): string | undefined;
}

/** Starts with no objects. */
export function collectObjects(): ObjectCollector {
  const byUid = new Map<string, CheckPointObject>();
  const collector: ObjectCollector = {
    byUid,
    add(part, context) {
      const object = readObject(part, context, collector);
      if (object === undefined) return undefined;
      const known = byUid.get(object.uid);
      byUid.set(object.uid, known === undefined ? object : unite(known, object, context));
      return object.uid;
    },
  };
  return collector;
}

/** Pages repeat objects. The one that says more holds; two that differ leave what they stand for unknown. */
function unite(known: CheckPointObject, next: CheckPointObject, { report }: FileContext): CheckPointObject {
  if (next.value.kind === 'bare' || known.isStrange) return known;
  if (known.value.kind === 'bare' || next.isStrange) return next;
  if (print(known) === print(next)) return known;
  if (known.value.kind === 'gateway' && next.value.kind === 'gateway') return known.value.gateway.interfaces.length >= next.value.gateway.interfaces.length ? known : next;
  report.add('incomplete', 'checkpoint.conflicting_object', next.location, { name: next.name.slice(0, 100) });
  return { ...known, isStrange: true };
}

function print({ name, type, value, nat }: CheckPointObject): string {
  const plain = value.kind === 'gateway' ? { ...value, gateway: { ...value.gateway, location: 0, interfaces: value.gateway.interfaces.map((one) => ({ ...one, location: 0 })) } } : value;
  return JSON.stringify([name, type, plain, nat], (_key, part: unknown) => (typeof part === 'bigint' ? `${part}` : part));
}

/** The texts of a list of references; objects that stand in the list themselves are read. */
export function readReferences(parts: readonly Part[], context: FileContext, objects: ObjectCollector): readonly string[] {
  return parts.map((part) => readReference(part, context, objects));
}

/** One reference. What is none becomes one that leads nowhere, so that it is noticed wherever it is used. */
export function readReference(part: Part | undefined, context: FileContext, objects: ObjectCollector): string {
  if (part?.kind === 'string') return part.value;
  if (part === undefined) return '';
  return objects.add(part, context) ?? '';
}

function readObject(part: Part, context: FileContext, objects: ObjectCollector): CheckPointObject | undefined {
  const object = objectOf(part);
  const texts = new Map(object?.members.map(({ key, value }) => [key, value.kind === 'string' ? value.value : undefined]));
  const uid = texts.get('uid');
  const type = texts.get('type');
  const name = texts.get('name') ?? '';
  if (object === undefined || uid === undefined || uid === '' || type === undefined) {
    reportStray(part, context, 'object');
    return undefined;
  }
  const location = placeOf(context, object);
  const base = { uid, name, type, location } as const;
  if (OPAQUE_TYPES.has(type)) {
    const { isStrange } = readFields(object, OPAQUE, context);
    return { ...base, value: { kind: 'opaque' }, isStrange: isStrange() };
  }
  const names = fieldsOfType(type);
  if (names !== undefined) {
    const fields = readFields(object, names, context);
    const value = readValue(fields, type, { context, objects });
    const nat = readNatSettings(fields, context);
    return { ...base, value, ...(nat === undefined ? {} : { nat }), isStrange: fields.isStrange() };
  }
  if (isServiceType(type)) return { ...base, ...readService(object, type, context) };
  if (GATEWAY_TYPES.has(type) || CHECK_POINT_HOSTS.has(type)) {
    const { gateway, isStrange } = readGateway(object, context);
    return { ...base, value: { kind: 'gateway', gateway }, isStrange };
  }
  if (type === 'RulebaseAction' || type === 'dns-domain') {
    const { isStrange } = readFields(object, OPAQUE, context);
    return { ...base, value: type === 'dns-domain' ? { kind: 'opaque', domainNames: [name] } : { kind: 'action' }, isStrange: isStrange() };
  }
  reportStray(part, context, `"type": "${type}"`);
  return { ...base, value: { kind: 'opaque' }, isStrange: true };
}

const FIELDS_OF_TYPE = new Map([
  ['host', HOST], ['network', NETWORK], ['address-range', RANGE], ['multicast-address-range', RANGE],
  ['group', GROUP], ['service-group', GROUP], ['group-with-exclusion', EXCLUSION], ['CpmiAnyObject', BARE], ['access-layer', LAYER],
]);

function fieldsOfType(type: string): (typeof HOST) | undefined {
  return FIELDS_OF_TYPE.get(type);
}

interface Reading {
  readonly context: FileContext;
  readonly objects: ObjectCollector;
}

function readValue(fields: Fields, type: string, { context, objects }: Reading): ObjectValue {
  switch (type) {
    case 'CpmiAnyObject':
      return { kind: 'any' };
    case 'host':
      return addressesOfHost(fields, context);
    case 'network':
      return addressesOfNetwork(fields);
    case 'group':
    case 'service-group':
      return fields.part('members') === undefined ? { kind: 'bare' } : { kind: 'members', members: readReferences(fields.items('members'), context, objects) };
    case 'group-with-exclusion':
      return { kind: 'exclusion', include: readReference(fields.part('include'), context, objects), except: readReference(fields.part('except'), context, objects) };
    case 'access-layer':
      return { kind: 'layer', cleanup: readCleanup(fields) };
    default:
      return addressesOfRange(fields);
  }
}

/** What a layer does with what none of its rules matches. */
export function readCleanup(fields: Fields): 'accept' | 'drop' | undefined {
  const cleanup = fields.text('implicit-cleanup-action');
  fields.flag('firewall');
  if (cleanup === 'accept' || cleanup === 'drop') return cleanup;
  if (cleanup !== undefined) fields.doubt('implicit-cleanup-action');
  return undefined;
}

function readNatSettings(fields: Fields, context: FileContext): NatSettings | undefined {
  const object = fields.object('nat-settings');
  if (object === undefined) return undefined;
  const settings = readFields(object, NAT_SETTINGS, context);
  const method = settings.text('method');
  const isOn = settings.flag('auto-rule') ?? false;
  const hide = settings.text('hide-behind');
  const text = settings.text('ipv4-address');
  if (!isOn) return undefined;
  if (method !== 'hide' && method !== 'static') settings.doubt('method');
  if (hide !== undefined && hide !== 'gateway' && hide !== 'ip-address') settings.doubt('hide-behind');
  const address = text === undefined || text === '' || hide === 'gateway' ? undefined : readAddress(settings, 'ipv4-address');
  return { method: method === 'static' ? 'static' : 'hide', address };
}
