/**
 * Carries one packet through the chains as Linux does (iptables(8), "TABLES", and netfilter's order of hooks): table
 * after table at each hook, rule after rule in each chain. It knows packets, not sets of them.
 */
import type { Packet } from '../../src/model/header-space.js';
import { untouched, UnreadableError, type Delivery, type SlowAnswer, type SlowDevice, type TextFile, type Way } from '../packet-walk/types.js';
import { endsOfFamily, endsOfNetwork, familyOf, readAddress, type Family } from './addresses.js';
import { readRule, type Journey, type Rule } from './rule.js';
import { readTables, type SavedTable } from './save-text.js';

interface Chain {
  readonly policy: string;
  readonly rules: readonly Rule[];
}

interface Table {
  readonly family: Family;
  readonly name: string;
  readonly chains: ReadonlyMap<string, Chain>;
}

/** Reads the saves of one device. */
export function openSave(files: readonly TextFile[]): SlowDevice {
  const tables = readTables(files).map(readTable);
  return (packet, way) => answerOf(carry(tables.filter(({ family }) => family === familyOf(packet.destination)), packet, way));
}

function readTable({ family, name, chains }: SavedTable): Table {
  const read = [...chains].map(([chain, { policy, rules }]) => [chain, { policy, rules: rules.map(readRule) }] as const);
  return { family, name, chains: new Map(read) };
}

/** One of several servers gets the packet: which one, the text does not say. */
function answerOf(ends: readonly (Delivery | undefined)[]): SlowAnswer {
  const arriving = ends.filter((end) => end !== undefined);
  const [only] = arriving;
  if (only === undefined) return { verdict: 'block' };
  return ends.length === 1 ? { verdict: 'pass', delivered: only } : { verdict: 'in-doubt' };
}

/** Tables and built-in chains in the order in which a packet meets them. */
const STATIONS: Readonly<Record<Way['hook'], readonly (readonly [table: string, chain: string])[]>> = {
  forward: [
    ['raw', 'PREROUTING'], ['mangle', 'PREROUTING'], ['nat', 'PREROUTING'], ['mangle', 'FORWARD'], ['filter', 'FORWARD'],
    ['security', 'FORWARD'], ['mangle', 'POSTROUTING'], ['nat', 'POSTROUTING'],
  ],
  'to-firewall': [
    ['raw', 'PREROUTING'], ['mangle', 'PREROUTING'], ['nat', 'PREROUTING'], ['mangle', 'INPUT'], ['filter', 'INPUT'], ['security', 'INPUT'],
  ],
  'host-input': [['raw', 'PREROUTING'], ['mangle', 'PREROUTING'], ['mangle', 'INPUT'], ['filter', 'INPUT'], ['security', 'INPUT']],
  'host-output': [['raw', 'OUTPUT'], ['mangle', 'OUTPUT'], ['filter', 'OUTPUT'], ['security', 'OUTPUT'], ['mangle', 'POSTROUTING']],
};

/** A packet between two tables, and how it will come out. */
interface Carried {
  readonly packet: Packet;
  readonly delivery: Delivery;
  readonly tracked: boolean;
  readonly redirected: boolean;
}

/** Where the packet comes out, once for each server that the kernel may choose; undefined where it is dropped. */
function carry(tables: readonly Table[], packet: Packet, way: Way): readonly (Delivery | undefined)[] {
  let open: readonly Carried[] = [{ packet, delivery: untouched(packet), tracked: true, redirected: false }];
  let dropped = 0;
  for (const [name, chain] of STATIONS[way.hook]) {
    const table = tables.find((each) => each.name === name);
    if (table?.chains.has(chain) !== true) continue;
    const next = open.map((one) => passTable(table, chain, { one, way }));
    dropped += next.filter((one) => one.length === 0).length;
    open = next.flat();
  }
  return [...open.map(({ delivery }) => delivery), ...Array.from({ length: dropped }, () => undefined)];
}

interface Arrival {
  readonly one: Carried;
  readonly way: Way;
}

function passTable(table: Table, chain: string, { one, way }: Arrival): readonly Carried[] {
  // Translation is a part of connection tracking.
  if (table.name === 'nat' && !one.tracked) return [one];
  const journey: Journey = {
    packet: one.packet,
    tracked: one.tracked,
    redirected: one.redirected,
    hook: chain,
    ingress: chain === 'OUTPUT' || chain === 'POSTROUTING' ? undefined : way.ingress,
    egress: chain === 'PREROUTING' || chain === 'INPUT' ? undefined : way.egress,
  };
  const exempt = { count: 0 };
  const verdict = askChain(table, chain, { journey, exempt, depth: 0 }) ?? table.chains.get(chain)?.policy;
  if (verdict === 'ACCEPT') return [{ ...one, tracked: one.tracked && exempt.count === 0 }];
  if (verdict === 'DROP') return [];
  if (typeof verdict !== 'object') throw new UnreadableError(`policy of ${chain}`);
  return translate(verdict, one);
}

type Verdict = 'ACCEPT' | 'DROP' | Rule;

interface Asking {
  readonly journey: Journey;
  /** Counts the rules that take the packet out of connection tracking; it goes on to the next rule behind them. */
  readonly exempt: { count: number };
  readonly depth: number;
}

/** Undefined when the chain ends without a verdict. */
function askChain(table: Table, name: string, asking: Asking): Verdict | undefined {
  const { journey, exempt, depth } = asking;
  const chain = table.chains.get(name);
  if (chain === undefined || depth > 20) throw new UnreadableError(`chain: ${name}`);
  for (const rule of chain.rules) {
    if (!rule.tests.every((test) => test(journey))) continue;
    switch (rule.target) {
      case 'ACCEPT':
        return 'ACCEPT';
      case 'DROP':
      case 'REJECT':
        return 'DROP';
      case 'RETURN':
        return undefined;
      case '':
      case 'LOG':
      case 'MARK':
        break;
      case 'NOTRACK':
      case 'CT':
        exempt.count += 1;
        break;
      case 'DNAT':
      case 'SNAT':
      case 'MASQUERADE':
      case 'NETMAP':
        return rule;
      default: {
        const verdict = askChain(table, rule.target, { ...asking, depth: depth + 1 });
        if (verdict !== undefined || rule.goto) return verdict;
      }
    }
  }
  return undefined;
}

const EVERY_PORT = [{ first: 0, last: 65535 }];

function translate({ target, to }: Rule, one: Carried): readonly Carried[] {
  if (target === 'SNAT') return [withSource(one, readEnd(to.get('--to-source') ?? '').addresses)];
  if (target === 'MASQUERADE') return [withSource(one, endsOfFamily(familyOf(one.packet.destination)))];
  if (target === 'NETMAP') return [withDestination(one, inNetwork(to.get('--to') ?? '', one.packet.destination), one.packet.destinationPort)];
  const { addresses, ports } = readEnd(to.get('--to-destination') ?? '');
  const [first, last] = addresses ?? [one.packet.destination, one.packet.destination];
  const [low, high] = ports ?? [one.packet.destinationPort, one.packet.destinationPort];
  const results: Carried[] = [];
  for (let address = first; address <= last; address += 1n) {
    for (let port = low; port <= high; port += 1) results.push(withDestination(one, address, port));
  }
  return results;
}

function withSource(one: Carried, addresses: readonly [bigint, bigint] | undefined): Carried {
  if (addresses === undefined) throw new UnreadableError('a source without an address');
  const sources = [{ first: addresses[0], last: addresses[1] }];
  return { ...one, delivery: { ...one.delivery, sources, sourcePorts: EVERY_PORT } };
}

function withDestination(one: Carried, destination: bigint, destinationPort: number): Carried {
  const packet = { ...one.packet, destination, destinationPort };
  // The kernel marks a packet as translated only when something really changed (nf_nat_setup_info).
  const isChanged = destination !== one.packet.destination || destinationPort !== one.packet.destinationPort;
  return { ...one, packet, redirected: one.redirected || isChanged, delivery: { ...one.delivery, destination, destinationPort } };
}

/** The host part stays, the network changes. */
function inNetwork(network: string, address: bigint): bigint {
  const [first, last] = endsOfNetwork(network);
  return first + (address % (last - first + 1n));
}

/** `10.0.0.5`, `10.0.0.5-10.0.0.7:8080-8082`, `[2001:db8::1]:80`, `:8080`. */
function readEnd(text: string): { readonly addresses: readonly [bigint, bigint] | undefined; readonly ports: readonly [number, number] | undefined } {
  const parts = /^(?:\[([^\]]*)\]|([\d.-]*)|([\da-f:-]*))(?::(\d+)(?:-(\d+))?)?$/iu.exec(text);
  if (parts === null) throw new UnreadableError(`translation: ${text}`);
  const [, bracketed, plain, bare, low, high] = parts;
  const [first = '', last = first] = (bracketed ?? plain ?? bare ?? '').split('-');
  return {
    addresses: first === '' ? undefined : [readAddress(first), readAddress(last)],
    ports: low === undefined ? undefined : [Number(low), Number(high ?? low)],
  };
}
