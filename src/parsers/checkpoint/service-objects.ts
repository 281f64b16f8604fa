import type { ObjectValue } from './objects.js';
import { ALL_PROTOCOLS, numberSet, oneNumber, type NumberRange, type NumberSet } from '../../model/number-set.js';
import { box, PROTOCOL, type HeaderSpace } from '../../model/header-space.js';
import type { JsonOutlineObject } from '../shared/json-reader.js';
import { readFields, type Fields, type FileContext } from './fields.js';
import { ICMP_SERVICE, OTHER_SERVICE, PORT_SERVICE } from './names.js';

/** What reading a service gives. */
export interface ServiceReading {
  readonly value: ObjectValue;
  readonly isStrange: boolean;
}

const PROTOCOL_OF: ReadonlyMap<string, number> = new Map([
  ['service-tcp', PROTOCOL.tcp], ['service-udp', PROTOCOL.udp], ['service-sctp', PROTOCOL.sctp], ['service-icmp', PROTOCOL.icmp], ['service-icmp6', PROTOCOL.icmpv6],
]);

/** True for the types of services whose packets can be told by their headers. */
export function isServiceType(type: string): boolean {
  return PROTOCOL_OF.has(type) || type === 'service-other';
}

/** Reads a service object. */
export function readService(object: JsonOutlineObject, type: string, context: FileContext): ServiceReading {
  const protocol = PROTOCOL_OF.get(type);
  if (protocol === undefined) return readOther(readFields(object, OTHER_SERVICE, context));
  const isIcmp = protocol === PROTOCOL.icmp || protocol === PROTOCOL.icmpv6;
  const fields = readFields(object, isIcmp ? ICMP_SERVICE : PORT_SERVICE, context);
  return isIcmp ? readIcmp(fields, protocol) : readPorts(fields, protocol);
}

function finish(fields: Fields, parts: { readonly space: HeaderSpace; readonly isSure: boolean }): ServiceReading {
  const keepsReplies = fields.part('accept-replies') === undefined || (fields.flag('accept-replies') ?? false);
  const isStrange = fields.isStrange();
  return { value: { kind: 'service', space: parts.space, isSure: parts.isSure && !isStrange, keepsReplies }, isStrange };
}

function readPorts(fields: Fields, protocol: number): ServiceReading {
  const destinationPorts = portsOf(fields, 'port');
  const sourcePorts = portsOf(fields, 'source-port');
  const bySignature = fields.flag('match-by-protocol-signature') ?? false;
  if (destinationPorts === undefined && sourcePorts === undefined && !fields.isStrange()) return { value: { kind: 'bare' }, isStrange: false };
  // A service that goes by what the connection carries may run on any port.
  const ports = bySignature ? {} : { ...(destinationPorts === undefined ? {} : { destinationPorts }), ...(sourcePorts === undefined ? {} : { sourcePorts }) };
  return finish(fields, { space: [box({ protocols: oneNumber(protocol), ...ports })], isSure: !bySignature });
}

const LAST_PORT = 65_535;

/** `443`, `8000-8010`, `>1023`, `<1024`, and lists of these. Undefined: any. */
function portsOf(fields: Fields, key: string): NumberSet | undefined {
  const text = fields.text(key);
  if (text === undefined || text === '') return undefined;
  const ranges = text.split(',').map((part) => portRange(part.trim()));
  if (!ranges.includes(undefined)) return numberSet(ranges.flatMap((range) => range ?? []));
  fields.doubt(key);
  return undefined;
}

function portRange(text: string): NumberRange | undefined {
  const [, sign, firstText, lastText] = /^([<>]?)(\d{1,5})(?:-(\d{1,5}))?$/u.exec(text) ?? [];
  if (firstText === undefined || (sign !== '' && lastText !== undefined)) return undefined;
  const number = Number(firstText);
  const first = sign === '>' ? number + 1 : sign === '<' ? 0 : number;
  const last = sign === '>' ? LAST_PORT : sign === '<' ? number - 1 : Number(lastText ?? firstText);
  return first <= last && last <= LAST_PORT ? { first, last } : undefined;
}

function readIcmp(fields: Fields, protocol: number): ServiceReading {
  const type = octet(fields, 'icmp-type');
  const code = octet(fields, 'icmp-code');
  if (type === undefined && code !== undefined) fields.doubt('icmp-code');
  const first = (type ?? 0) * 256 + (code ?? 0);
  const last = code === undefined ? first + 255 : first;
  const ports = type === undefined ? {} : { destinationPorts: [{ first, last }] };
  return finish(fields, { space: [box({ protocols: oneNumber(protocol), ...ports })], isSure: true });
}

function octet(fields: Fields, key: string): number | undefined {
  const value = fields.number(key);
  if (value === undefined || (Number.isInteger(value) && value >= 0 && value <= 255)) return value;
  fields.doubt(key);
  return undefined;
}

/** An expression in INSPECT, or an action, asks for more than the protocol. */
function readOther(fields: Fields): ServiceReading {
  const protocol = octet(fields, 'ip-protocol');
  const expression = [fields.text('match') ?? '', fields.text('action') ?? ''].join('');
  const protocols = protocol === undefined ? ALL_PROTOCOLS : oneNumber(protocol);
  return finish(fields, { space: [box({ protocols })], isSure: protocol !== undefined && expression === '' });
}
