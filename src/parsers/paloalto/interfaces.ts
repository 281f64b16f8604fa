import type { DeviceInterface } from '../../model/device.js';
import { isIpv4, type IpRange } from '../../model/ip-address.js';
import { ALL_IPV4, ALL_IPV6, ipSet, NO_ADDRESSES, uniteIps, type IpSet } from '../../model/ip-set.js';
import type { Location } from '../../model/source.js';
import type { Account, Fields } from './account.js';
import type { AddressBook } from './addresses.js';
import { readInterfaceAddress } from './ip-text.js';
import { INTERFACE_NOTES, LAYER3_NOTES, NOTHING_NAMED } from './no-effect.js';
import { isWord, keyOf, listed, type ConfigNode } from './tree.js';

/** How an interface takes part in forwarding. */
export type InterfaceMode = 'layer3' | 'layer2' | 'virtual-wire' | 'tap' | 'none';

/** An interface or sub-interface. */
export interface Interface {
  readonly name: string;
  readonly mode: InterfaceMode;
  readonly enabled: boolean;
  readonly addresses: readonly { readonly address: bigint; readonly network: IpRange }[];
  /** Families whose addresses come at run time (DHCP, PPPoE, router advertisements). */
  readonly learns: readonly (4 | 6)[];
  readonly comment: string | undefined;
  readonly managementProfile: string | undefined;
  readonly location: Location;
}

/** What the interfaces of a device are read with. */
export interface InterfaceContext {
  readonly account: Account;
  /** Interfaces may take their address from an object. */
  readonly addresses: AddressBook;
}

const KINDS = new Set(['ethernet', 'aggregate-ethernet', 'vlan', 'loopback', 'tunnel']);
const SECTIONS = { read: KINDS, noEffect: NOTHING_NAMED };

/** Reads `network interface`. */
export function readInterfaces(section: ConfigNode | undefined, context: InterfaceContext): readonly Interface[] {
  if (section === undefined) return [];
  const { account } = context;
  const kinds = account.fields(section, SECTIONS);
  return [...KINDS].flatMap((kind) => {
    const node = kinds.node(kind);
    if (node === undefined) return [];
    return kind === 'ethernet' || kind === 'aggregate-ethernet' ? account.entries(node).flatMap((entry) => readPort(entry, context)) : readLogical(node, kind, context);
  });
}

const PORT = {
  read: new Set(['layer3', 'layer2', 'virtual-wire', 'tap', 'ha', 'decrypt-mirror', 'log-card', 'aggregate-group', 'link-state', 'comment']),
  noEffect: INTERFACE_NOTES,
};

const LINK_STATES: ReadonlySet<string> = new Set(['', 'auto', 'up', 'down']);

function readPort(entry: ConfigNode, context: InterfaceContext): readonly Interface[] {
  const { account } = context;
  const fields = account.fields(entry, PORT);
  const name = keyOf(entry);
  const state = fields.value('link-state') ?? '';
  if (!LINK_STATES.has(state)) account.report('incomplete', 'export.invalid_value', account.at(entry), { what: 'link-state', value: state.slice(0, 60), expected: 'auto, up, down' });
  const enabled = state !== 'down';
  const comment = fields.value('comment');
  const base = { ...emptyInterface(name, account.at(entry)), enabled, comment };
  for (const mode of ['ha', 'decrypt-mirror', 'log-card'] as const) markTree(fields, mode, account);
  fields.value('aggregate-group');
  const tap = fields.node('tap');
  if (tap !== undefined) account.markTree(tap, 'understood');
  const layer3 = fields.node('layer3');
  if (layer3 !== undefined) return readRouted(layer3, { ...base, mode: 'layer3' }, context);
  for (const mode of ['layer2', 'virtual-wire'] as const) {
    const node = fields.node(mode);
    if (node !== undefined) return readBridged(node, { ...base, mode }, context);
  }
  return [{ ...base, mode: tap === undefined ? 'none' : 'tap' }];
}

function markTree(fields: Fields, name: string, account: Account): void {
  const node = fields.node(name);
  if (node !== undefined) account.markTree(node, 'noEffect');
}

function emptyInterface(name: string, location: Location): Interface {
  return { name, mode: 'none', enabled: true, addresses: [], learns: [], comment: undefined, managementProfile: undefined, location };
}

const BRIDGED = { read: new Set(['units', 'tag', 'comment']), noEffect: new Set([...INTERFACE_NOTES, 'lldp', 'netflow-profile', 'ip-classifier', 'lacp']) };

function readBridged(node: ConfigNode, base: Interface, { account }: InterfaceContext): readonly Interface[] {
  const fields = account.fields(node, BRIDGED);
  const units = account.entries(fields.node('units')).map((unit) => {
    const inner = account.fields(unit, BRIDGED);
    inner.value('tag');
    return { ...base, name: keyOf(unit), comment: inner.value('comment'), location: account.at(unit) };
  });
  return [base, ...units];
}

/** `vlan`, `loopback` and `tunnel`: the first of its kind stands directly in the section, the others are units. */
function readLogical(node: ConfigNode, kind: string, context: InterfaceContext): readonly Interface[] {
  const base: Interface = { ...emptyInterface(kind, context.account.at(node)), mode: 'layer3' };
  const all = readRouted(node, base, context);
  return all.filter((one) => one !== all[0] || one.addresses.length > 0 || one.learns.length > 0);
}

const ROUTED = { read: new Set(['ip', 'ipv6', 'units', 'dhcp-client', 'pppoe', 'interface-management-profile', 'tag', 'comment']), noEffect: new Set([...INTERFACE_NOTES, ...LAYER3_NOTES]) };

function readRouted(node: ConfigNode, base: Interface, context: InterfaceContext): readonly Interface[] {
  const { account } = context;
  const fields = account.fields(node, ROUTED);
  fields.value('tag');
  const units = account.entries(fields.node('units')).flatMap((unit) => readRouted(unit, { ...emptyInterface(keyOf(unit), account.at(unit)), mode: 'layer3', enabled: base.enabled }, context));
  const ipv6 = readIpv6(fields.node('ipv6'), context);
  const learned = ['dhcp-client', 'pppoe'].filter((name) => isOn(fields.node(name), account));
  const ipv4 = listed(fields.node('ip')).flatMap((entry) => readAddress(entry, context));
  const ip = fields.node('ip');
  if (ip !== undefined) account.entries(ip);
  const unknown = [...ipv4, ...ipv6.addresses].some((one) => one === undefined);
  const comment = fields.value('comment') ?? base.comment;
  const own: Interface = {
    ...base,
    comment,
    addresses: [...ipv4, ...ipv6.addresses].filter((one) => one !== undefined),
    learns: [...(learned.length > 0 || unknown ? [4 as const] : []), ...(ipv6.learns || unknown ? [6 as const] : [])],
    managementProfile: fields.value('interface-management-profile'),
  };
  return [own, ...units];
}

/** `dhcp-client enable no` is switched off; the mere element is on. */
function isOn(node: ConfigNode | undefined, account: Account): boolean {
  if (node === undefined) return false;
  account.markTree(node, 'understood');
  const enable = node.children.find((one) => one.name === 'enable');
  const value = enable === undefined ? 'yes' : isWord(enable) ? enable.children[0]?.name : enable.text;
  return value !== 'no';
}

type Address = Interface['addresses'][number];

/** What stands below an address says where packets are sent and what neighbours are told, not which are taken. */
const ADDRESS = { read: NOTHING_NAMED, noEffect: new Set(['sdwan-gateway', 'enable-on-interface', 'prefix', 'anycast', 'advertise']) };

function readAddress(entry: ConfigNode, { account, addresses }: InterfaceContext): readonly (Address | undefined)[] {
  account.fields(entry, ADDRESS);
  const text = keyOf(entry);
  const stated = readInterfaceAddress(text);
  if (stated !== undefined) return [stated];
  const value = addresses.resolve([text], { account, location: account.at(entry) });
  const [range, ...others] = value.must;
  // An object holds the interface's address with its length; the host part is gone with it when it is a network.
  const isOne = range !== undefined && others.length === 0 && value.doubts.length === 0 && range.first === range.last;
  return [isOne ? { address: range.first, network: range } : undefined];
}

const IPV6 = { read: new Set(['enabled', 'address', 'interface-id', 'dhcp-client', 'inherited']), noEffect: new Set(['neighbor-discovery', 'dns-server']) };

function readIpv6(node: ConfigNode | undefined, context: InterfaceContext): { readonly addresses: readonly (Address | undefined)[]; readonly learns: boolean } {
  if (node === undefined) return { addresses: [], learns: false };
  const { account } = context;
  const fields = account.fields(node, IPV6);
  fields.value('interface-id');
  const enabled = fields.value('enabled') !== 'no';
  const learned = ['dhcp-client', 'inherited'].filter((name) => isOn(fields.node(name), account));
  const addresses = account.entries(fields.node('address')).flatMap((entry) => readAddress(entry, context));
  return enabled ? { addresses, learns: learned.length > 0 } : { addresses: [], learns: false };
}

/** Its own addresses, and whether it may have others that no export tells. */
export function ownAddresses(one: Interface): { readonly known: IpSet; readonly possible: IpSet } {
  const known = ipSet(one.addresses.map(({ address }) => ({ first: address, last: address })));
  return { known, possible: uniteIps(known, one.learns.includes(4) ? ALL_IPV4 : NO_ADDRESSES, one.learns.includes(6) ? ALL_IPV6 : NO_ADDRESSES) };
}

/** The interface as the analysis knows it; zones are names that people use for it. */
export function toDeviceInterface(one: Interface, zones: readonly string[]): DeviceInterface {
  const aliases = [...new Set([...zones, ...(one.comment === undefined || one.comment === '' ? [] : [one.comment])])];
  return { name: one.name, aliases, enabled: one.enabled, addresses: one.addresses, location: one.location };
}

/** True when the interface has or may have an address of the family. */
export function hasFamily(one: Interface, family: 4 | 6): boolean {
  return one.learns.includes(family) || one.addresses.some(({ address }) => isIpv4(address) === (family === 4));
}
