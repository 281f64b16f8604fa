/** The commands that are read, collected by what they are about. */
import type { IpRange } from '../../model/ip-address.js';
import type { Location } from '../../model/source.js';
import { parseIpAddress } from '../../model/ip-address.js';
import type { ExportReport } from '../shared/export-report.js';
import { interfaceName, isSelection, type Command } from './commands.js';
import { readDynamicFilter, type DynamicFilter } from './dynamic-filter.js';
import { readNetwork } from './filter-values.js';
import { collectDescriptor, type Descriptor } from './nat-descriptor.js';
import { isInterfaceNote, isUnsupported, isWithoutEffect } from './no-effect.js';
import { readStaticFilter, type StaticFilter } from './static-filter.js';

/** `ip INTERFACE secure filter in 1 2 dynamic 10`. */
export interface SecureFilter {
  readonly interface: string;
  readonly family: 4 | 6;
  readonly direction: 'in' | 'out';
  readonly numbers: readonly string[];
  readonly dynamic: readonly string[];
  readonly location: Location;
}

export interface RouterInterface {
  readonly name: string;
  readonly addresses: { readonly address: bigint; readonly network: IpRange }[];
  /** True when it also learns an address. */
  learns: boolean;
  enabled: boolean;
  /** NAT descriptors, in the order in which they are asked. */
  descriptors: readonly string[];
  readonly location: Location;
}

export interface RouterRoute {
  readonly destination: IpRange;
  readonly interface?: string;
  readonly nextHop?: bigint;
  readonly location: Location;
}

/** What the configuration says. Later commands replace earlier ones of the same number, as the console does. */
export interface Configuration {
  readonly filters: { readonly 4: Map<string, StaticFilter>; readonly 6: Map<string, StaticFilter> };
  readonly dynamic: { readonly 4: Map<string, DynamicFilter>; readonly 6: Map<string, DynamicFilter> };
  readonly secure: Map<string, SecureFilter>;
  readonly interfaces: Map<string, RouterInterface>;
  readonly routes: RouterRoute[];
  readonly descriptors: Map<string, Descriptor>;
  ipv6: boolean;
}

/** Sorts the commands of all files; each is counted once. */
export function collect(commands: readonly Command[], report: ExportReport): Configuration {
  const configuration: Configuration = {
    filters: { 4: new Map(), 6: new Map() }, dynamic: { 4: new Map(), 6: new Map() }, secure: new Map(), interfaces: new Map(), routes: [], descriptors: new Map(), ipv6: false,
  };
  for (const command of commands) {
    const state = take(command, configuration);
    report.count(state, command.location, state === 'understood' ? '' : command.words.slice(0, 3).join(' '));
    reportSecret(command, report);
  }
  return configuration;
}

type State = 'understood' | 'noEffect' | 'partial' | 'unsupported' | 'unrecognised';

function take(command: Command, configuration: Configuration): State {
  const { words } = command;
  const [first, second] = words;
  if ((first === 'ip' || first === 'ipv6') && interfaceName(second, command) !== undefined) return takeInterface(command, configuration);
  if (isSelection(words)) return 'understood';
  if (isWithoutEffect(words)) return 'noEffect';
  if (isUnsupported(words)) return 'unsupported';
  if ((first === 'ip' || first === 'ipv6') && second === 'filter') return takeFilter(command, configuration);
  if ((first === 'ip' || first === 'ipv6') && second === 'route') return takeRoute(command, configuration);
  if (words.join(' ') === 'ip routing on' || words.join(' ') === 'ipv6 routing on') return 'understood';
  if (first === 'nat' && second === 'descriptor') return collectDescriptor(command, configuration.descriptors) ? 'understood' : 'unrecognised';
  if ((first === 'pp' || first === 'tunnel') && (second === 'enable' || second === 'disable') && words.length === 3) return takeEnabled(command, configuration);
  return 'unrecognised';
}

function takeEnabled({ words, location }: Command, configuration: Configuration): State {
  const [kind, verb, which = ''] = words;
  const name = which === 'anonymous' ? 'pp anonymous' : `${kind}${which}`;
  if (which !== 'anonymous' && !/^\d+$/u.test(which)) return 'unrecognised';
  interfaceOf(name, location, configuration).enabled = verb === 'enable';
  return 'understood';
}

/** A peer or tunnel works once it is enabled. */
function interfaceOf(name: string, location: Location, { interfaces }: Configuration): RouterInterface {
  const known = interfaces.get(name);
  if (known !== undefined) return known;
  const made: RouterInterface = { name, addresses: [], learns: false, enabled: !/^(?:pp|tunnel)/u.test(name), descriptors: [], location };
  interfaces.set(name, made);
  return made;
}

function takeFilter({ words, location }: Command, { filters, dynamic }: Configuration): State {
  const family = words[0] === 'ip' ? 4 : 6;
  if (words[2] === 'dynamic') {
    const read = readDynamicFilter(words.slice(3), { family, location });
    if (read !== undefined) dynamic[family].set(read.number, read);
    return read === undefined ? 'unrecognised' : 'understood';
  }
  if (words[2] === 'set') return 'unsupported';
  const filter = readStaticFilter(words.slice(2), { family, location });
  if (filter !== undefined) filters[family].set(filter.number, filter);
  return filter === undefined ? 'unrecognised' : 'understood';
}

function takeInterface(command: Command, configuration: Configuration): State {
  const { words, location } = command;
  const name = interfaceName(words[1], command) ?? '';
  const family = words[0] === 'ip' ? 4 : 6;
  if (family === 6) configuration.ipv6 = true;
  const one = interfaceOf(name, location, configuration);
  const [third, fourth, fifth] = words.slice(2);
  if (third === 'address' || (third === 'secondary' && fourth === 'address')) return takeAddress(one, third === 'address' ? words.slice(3) : words.slice(4), configuration);
  if (family === 6 && third === 'prefix') {
    one.learns = true;
    return 'partial';
  }
  if (third === 'secure' && fourth === 'filter' && (fifth === 'in' || fifth === 'out')) return takeSecure(words.slice(5), { interface: name, family, direction: fifth, location }, configuration);
  if (family === 4 && third === 'nat' && fourth === 'descriptor' && words.length > 4 && words.slice(4).every((word) => /^\d+$/u.test(word))) {
    one.descriptors = words.slice(4);
    return 'understood';
  }
  if (third === 'nat' || third === 'secure' || third === 'forward' || third === 'vrrp' || third === 'policy') return 'unsupported';
  return isInterfaceNote(third) ? 'noEffect' : 'unrecognised';
}

function takeAddress(one: RouterInterface, words: readonly string[], configuration: Configuration): State {
  const [text = '', ...rest] = words;
  if (rest.length > 0) return 'unrecognised';
  if (text === 'dhcp' || text === 'auto' || text.includes('@')) {
    one.learns = true;
    return 'understood';
  }
  const address = parseIpAddress(text.split('/')[0] ?? '');
  const network = readNetwork(text);
  if (address === undefined || network === undefined) return 'unrecognised';
  if (text.includes(':')) configuration.ipv6 = true;
  one.addresses.push({ address, network });
  return 'understood';
}

function takeSecure(words: readonly string[], at: Omit<SecureFilter, 'numbers' | 'dynamic'>, { secure }: Configuration): State {
  const split = words.indexOf('dynamic');
  const numbers = split === -1 ? words : words.slice(0, split);
  const dynamic = split === -1 ? [] : words.slice(split + 1);
  if (words[0] === 'name') return 'unsupported';
  secure.set(`${at.family} ${at.direction} ${at.interface}`, { ...at, numbers, dynamic });
  return [...numbers, ...dynamic].every((word) => /^\d+$/u.test(word)) && numbers.length + dynamic.length > 0 ? 'understood' : 'unrecognised';
}

/** One gateway, or several behind the same interface. Gateways that depend on filters or on each other are not followed. */
function takeRoute(command: Command, { routes }: Configuration): State {
  const [, , destinationText = '', keyword, ...rest] = command.words;
  const isIpv6 = command.words[0] === 'ipv6';
  const destination = destinationText === 'default' ? readNetwork(isIpv6 ? '::/0' : '0.0.0.0/0') : readNetwork(destinationText);
  if (destination === undefined || keyword !== 'gateway') return 'unrecognised';
  const { location } = command;
  const [kind = '', which = ''] = rest;
  const length = kind === 'pp' || kind === 'tunnel' || kind === 'dhcp' ? 2 : 1;
  if (rest.length > length) return 'unsupported';
  if (kind === 'pp' || kind === 'tunnel') routes.push({ destination, interface: which === 'anonymous' ? 'pp anonymous' : `${kind}${which}`, location });
  else if (kind === 'dhcp' && interfaceName(which, command) !== undefined) routes.push({ destination, interface: which, location });
  else if (kind === 'null') return 'understood';
  else {
    const nextHop = parseIpAddress(kind.split('%')[0] ?? '');
    if (nextHop === undefined) return 'unrecognised';
    routes.push({ destination, nextHop, location });
  }
  return 'understood';
}

/** Words behind which a secret stands. */
const SECRETS: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['password', /^(?:login|administrator) password \S|^login user \S+ \S|^pp auth (?:username|myname) \S+ \S/u],
  ['pre-shared-key', /\bpre-shared-key\b/u],
  ['SNMP community', /^snmp(?:v2c)? (?:community|trap community)\b/u],
  ['RADIUS secret', /^radius secret\b/u],
];

function reportSecret({ words, location }: Command, report: ExportReport): void {
  const text = words.join(' ');
  for (const [kind, pattern] of SECRETS) if (pattern.test(text) && !text.includes('*****')) report.add('warning', 'export.secret', { path: location.path, ...(location.region === undefined ? {} : { region: location.region }) }, { kind });
}
