import type { Doubt, Translation, TranslationTarget } from '../../model/device.js';
import { box, NOTHING, PROTOCOL, type HeaderSpace } from '../../model/header-space.js';
import { prefixRange, parseDottedQuad, maskLength, parseIpAddress, type IpRange } from '../../model/ip-address.js';
import { ALL_IPV4, ipSet, uniteIps, type IpSet } from '../../model/ip-set.js';
import { oneNumber } from '../../model/number-set.js';
import type { Location } from '../../model/source.js';
import { readNumber, readPort } from './well-known-numbers.js';
import { unevaluable } from './report.js';
import type { NatStatement, RouterInterface } from './configuration.js';
import { lineOf, onInterfaces, type Context } from './context.js';
import { dynamicNat } from './nat-dynamic.js';
import { readNatOptions } from './nat-options.js';
import type { NatView } from './nat-view.js';

/** The translations of a device, and what lists see through them. */
export interface Nat {
  readonly translations: readonly Translation[];
  readonly view: NatView;
}

/** What one statement gives. */
export interface Translated {
  readonly translations: readonly Translation[];
  readonly local: IpSet;
  readonly global: IpSet;
  /** True for `ip nat outside`, which disguises the outside for the inside. */
  readonly outside: boolean;
}

/** What turning a statement into translations needs. */
export interface Translating {
  readonly context: Context;
  readonly words: readonly string[];
  readonly location: Location;
  readonly id: string;
  readonly inside: readonly string[];
  readonly outside: readonly string[];
}

/** Converts `ip nat` in the order in which translations are looked up: static ones before dynamic ones. */
export function convertNat(context: Context): Nat {
  const inside = namesOf(context.interfaces, 'inside');
  const outside = namesOf(context.interfaces, 'outside');
  const isStatic = ({ words }: NatStatement): boolean => words[2] === 'static';
  const numbered = context.configuration.nat.map((statement, index) => ({ statement, id: `nat-${index + 1}` }));
  const ordered = [...numbered.filter(({ statement }) => isStatic(statement)), ...numbered.filter(({ statement }) => !isStatic(statement))];
  const parts = ordered.flatMap(({ statement, id }) => {
    const translating = { context, ...statement, id, inside, outside };
    const part = isStatic(statement) ? staticNat(translating) : dynamicNat(translating);
    if (part === undefined) context.report.unrecognised(lineOf(statement.location), `ip nat ${statement.words.slice(0, 3).join(' ')}`);
    else context.report.mark(lineOf(statement.location), part.translations.some(({ doubts }) => doubts.length > 0) ? 'partial' : 'understood');
    return part ?? [];
  });
  const translations = parts.flatMap((part) => part.translations);
  const gather = (of: 'local' | 'global', side: boolean): IpSet => uniteIps(...parts.filter((part) => part.outside === side).map((part) => part[of]));
  const view: NatView = {
    destinations: translations.filter(({ field, ingress }) => field === 'destination' && ingress?.patterns === outside),
    hidden: { local: gather('local', false), global: gather('global', false) },
    disguised: { local: gather('local', true), global: gather('global', true) },
  };
  return { translations: [...translations.filter(isDestination), ...translations.filter((one) => !isDestination(one))], view };
}

function isDestination({ field }: Translation): boolean {
  return field === 'destination';
}

function namesOf(interfaces: readonly RouterInterface[], side: 'inside' | 'outside'): readonly string[] {
  return interfaces.filter(({ nat }) => nat === side).map(({ name }) => name);
}

/** One side of a static translation. */
interface Ends {
  readonly local: IpRange;
  /** Undefined: an address that the export does not hold. */
  readonly global: IpRange | undefined;
  readonly protocol?: number;
  readonly localPort?: number;
  readonly globalPort?: number;
  readonly rest: readonly string[];
}

/** `inside source static 10.0.0.5 203.0.113.5`, `… tcp 10.0.0.5 8082 203.0.113.5 443`, `… network 10.0.0.0 203.0.113.0 /24`. */
function staticNat(translating: Translating): Translated | undefined {
  const { words, location } = translating;
  const side = words[0];
  if (words[1] !== 'source' || (side !== 'inside' && side !== 'outside')) return undefined;
  const ends = words[3] === 'network' ? networkEnds(words.slice(4)) : words[3] === 'tcp' || words[3] === 'udp' ? portEnds(words.slice(3), translating) : hostEnds(words.slice(3), translating);
  const doubts = ends === undefined ? undefined : readNatOptions(ends.rest, location);
  if (ends === undefined || doubts === undefined) return undefined;
  return side === 'inside' ? insideStatic(ends, doubts, translating) : outsideStatic(ends, doubts, translating);
}

function networkEnds([local = '', global = '', mask = '', ...rest]: readonly string[]): Ends | undefined {
  const length = mask.startsWith('/') ? readNumber(mask.slice(1), 32) : maskLength(parseDottedQuad(mask) ?? 1);
  const [from, to] = [parseIpAddress(local), parseIpAddress(global)];
  const ranges = length === undefined || from === undefined || to === undefined ? [] : [prefixRange(from, length), prefixRange(to, length)];
  const [localRange, globalRange] = ranges;
  return localRange === undefined || globalRange === undefined ? undefined : { local: localRange, global: globalRange, rest };
}

function hostEnds([local = '', ...words]: readonly string[], translating: Translating): Ends | undefined {
  const address = parseIpAddress(local);
  const global = globalEnd(words, translating);
  if (address === undefined || global === undefined) return undefined;
  return { local: one(address), global: global.range, rest: global.rest };
}

/** `tcp 10.0.0.5 8082 203.0.113.5 443`, `tcp 10.0.0.5 8082 interface GigabitEthernet0/0 443`. */
function portEnds([protocol, local = '', localPort, ...words]: readonly string[], translating: Translating): Ends | undefined {
  const name = protocol === 'udp' ? 'udp' : 'tcp';
  const address = parseIpAddress(local);
  const global = globalEnd(words, translating);
  const [globalPort, ...rest] = global?.rest ?? [];
  const ports = [readPort(localPort, name), readPort(globalPort, name)];
  const [inner, outer] = ports;
  if (address === undefined || global === undefined || inner === undefined || outer === undefined) return undefined;
  return { local: one(address), global: global.range, protocol: PROTOCOL[name], localPort: inner, globalPort: outer, rest };
}

interface GlobalEnd {
  readonly range: IpRange | undefined;
  readonly rest: readonly string[];
}

function globalEnd(words: readonly string[], { context }: Translating): GlobalEnd | undefined {
  const [first = '', name = ''] = words;
  if (first !== 'interface') {
    const address = parseIpAddress(first);
    return address === undefined ? undefined : { range: one(address), rest: words.slice(1) };
  }
  const own = context.configuration.interfaces.get(name)?.addresses.find(({ secondary, network }) => !secondary && ALL_IPV4.some((all) => all.first <= network.first && network.last <= all.last));
  return { range: own === undefined ? undefined : one(own.address), rest: words.slice(2) };
}

function one(address: bigint): IpRange {
  return { first: address, last: address };
}

function insideStatic(ends: Ends, options: readonly Doubt[], translating: Translating): Translated {
  const { id, inside, outside, location, words } = translating;
  const label = `ip nat ${words.join(' ')}`.slice(0, 200);
  const { local, global } = ends;
  const doubts = global === undefined ? [...options, unevaluable('ip nat interface address', location)] : options;
  const globals: IpSet = global === undefined ? ALL_IPV4 : [global];
  const common = { label, doubts, location } as const;
  const inward: TranslationTarget = { addresses: [local], mapping: global === undefined ? 'any' : 'offset', ...portOf(ends.localPort) };
  const outward: TranslationTarget = { addresses: globals, mapping: global === undefined ? 'any' : 'offset', ...portOf(ends.globalPort) };
  const arriving = [box({ source: ALL_IPV4, destination: globals, ...portsOf(ends, 'globalPort', 'destinationPorts') })];
  const leaving = [box({ source: [local], destination: ALL_IPV4, ...portsOf(ends, 'localPort', 'sourcePorts') })];
  return {
    translations: [
      { ...common, id, field: 'destination', match: bounded(arriving, doubts), ingress: onInterfaces(outside), target: inward },
      { ...common, id: `${id} source`, field: 'source', match: bounded(leaving, doubts), ingress: onInterfaces(inside), egress: onInterfaces(outside), target: outward },
    ],
    local: [local],
    global: globals,
    outside: false,
  };
}

/** The outside appears to the inside under other addresses; it cannot be told here which of them each list sees. */
function outsideStatic(ends: Ends, options: readonly Doubt[], translating: Translating): Translated {
  const { id, inside, outside, location, words } = translating;
  const { local: real, global: shown } = ends;
  const label = `ip nat ${words.join(' ')}`.slice(0, 200);
  const doubts = [...options, unevaluable('ip nat outside', location)];
  const shownSet: IpSet = shown === undefined ? ALL_IPV4 : [shown];
  const inward: HeaderSpace = [box({ source: [real], destination: ALL_IPV4, ...portsOf(ends, 'localPort', 'sourcePorts') })];
  const outward: HeaderSpace = [box({ source: ALL_IPV4, destination: shownSet, ...portsOf(ends, 'globalPort', 'destinationPorts') })];
  const common = { label, doubts, location } as const;
  return {
    translations: [
      { ...common, id, field: 'destination', match: { must: NOTHING, may: outward }, ingress: onInterfaces(inside), target: { addresses: [real], mapping: 'any', ...portOf(ends.localPort) } },
      { ...common, id: `${id} source`, field: 'source', match: { must: NOTHING, may: inward }, ingress: onInterfaces(outside), egress: onInterfaces(inside), target: { addresses: shownSet, mapping: 'any', ...portOf(ends.globalPort) } },
    ],
    local: ipSet([real]),
    global: shownSet,
    outside: true,
  };
}

function bounded(may: HeaderSpace, doubts: readonly Doubt[]): Translation['match'] {
  return { must: doubts.length === 0 ? may : NOTHING, may };
}

function portOf(port: number | undefined): Pick<TranslationTarget, 'ports'> {
  return port === undefined ? {} : { ports: { first: port, last: port } };
}

function portsOf(ends: Ends, of: 'localPort' | 'globalPort', field: 'sourcePorts' | 'destinationPorts'): Partial<HeaderSpace[number]> {
  const port = ends[of];
  if (ends.protocol === undefined || port === undefined) return {};
  return { protocols: oneNumber(ends.protocol), [field]: oneNumber(port) };
}
