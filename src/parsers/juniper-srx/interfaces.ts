import type { DeviceInterface } from '../../model/device.js';
import { ipSet, type IpSet } from '../../model/ip-set.js';
import { readOwnAddress } from './internet-syntax.js';
import type { Report } from './report.js';
import { at, entriesOf, partOf, partsOf, valueOf, valuesOf, type Statement } from './tree.js';

/** A logical interface: `ge-0/0/0.0`. */
export interface Unit {
  readonly name: string;
  readonly statement: Statement;
  readonly description: string | undefined;
  readonly enabled: boolean;
  readonly addresses: DeviceInterface['addresses'];
  /** True when an address is learnt, or when one could not be read. */
  readonly learns: boolean;
}

/** Reads `[edit interfaces]`: every unit in order. */
export function readUnits(root: Statement, report: Report): readonly Unit[] {
  const statement = partOf(root, 'interfaces');
  for (const range of partsOf(statement, 'interface-range')) reportRange(range, report);
  return entriesOf(statement).flatMap((port) => partsOf(port, 'unit').map((unit) => readUnit(port, unit, report)));
}

/** Ranges of switch ports carry no routed traffic; one with addresses or filters would. */
function reportRange(range: Statement, report: Report): void {
  for (const unit of partsOf(range, 'unit')) {
    const family = partOf(unit, 'family');
    if (partOf(family, 'inet') === undefined && partOf(family, 'inet6') === undefined) continue;
    report.mark(range.location, 'unsupported');
    report.add('incomplete', 'export.unsupported', range.location, { what: 'interfaces interface-range unit family' });
  }
}

function readUnit(port: Statement, unit: Statement, report: Report): Unit {
  const families = ['inet', 'inet6'].flatMap((keyword) => partOf(partOf(unit, 'family'), keyword) ?? []);
  const stated = families.flatMap((family) => partsOf(family, 'address'));
  const addresses = stated.map((address) => readAddress(address, report));
  return {
    name: `${port.name}.${unit.name}`,
    statement: unit,
    description: valueOf(unit, 'description')?.text ?? valueOf(port, 'description')?.text,
    enabled: partOf(port, 'disable') === undefined && partOf(unit, 'disable') === undefined,
    addresses: addresses.flatMap((one) => one ?? []),
    learns: addresses.includes(undefined) || families.some((family) => partOf(family, 'address') === undefined),
  };
}

/** The address with its network, and the virtual addresses (VRRP) that it shares with others. */
function readAddress(statement: Statement, report: Report): DeviceInterface['addresses'] | undefined {
  const own = readOwnAddress(statement.name);
  if (own === undefined) {
    report.add('incomplete', 'export.invalid_value', statement.location, { what: 'interfaces unit family address', value: statement.name.slice(0, 60), expected: 'address/length' });
    report.mark(statement.location, 'partial');
    return undefined;
  }
  const groups = [...partsOf(statement, 'vrrp-group'), ...partsOf(statement, 'vrrp-inet6-group')];
  const shared = groups.flatMap((group) => [...valuesOf(group, 'virtual-address'), ...valuesOf(group, 'virtual-inet6-address')]);
  return [own, ...shared.flatMap(({ text }) => (readOwnAddress(text) === undefined ? [] : [{ ...own, address: readOwnAddress(text)?.address ?? own.address }]))];
}

/** Interfaces that carry management traffic beside the zones. */
const MANAGEMENT_PORT = /^(?:fxp|em|me|vme)\d*\.\d+$/u;

/** True for the management port of the chassis, which is in no zone. */
export function isManagementPort(name: string): boolean {
  return MANAGEMENT_PORT.test(name);
}

/** The interfaces in the words of the model, each with its zone as another name. */
export function modelInterfaces(units: readonly Unit[], zoneOf: (name: string) => string | undefined): readonly DeviceInterface[] {
  const single = new Map<string, number>();
  for (const { name } of units) single.set(portOf(name), (single.get(portOf(name)) ?? 0) + 1);
  return units.map(({ name, statement, description, enabled, addresses }) => {
    const zone = zoneOf(name);
    const aliases = [...(single.get(portOf(name)) === 1 ? [portOf(name)] : []), ...(description === undefined ? [] : [description.slice(0, 200)]), ...(zone === undefined ? [] : [zone])];
    return { name, aliases, enabled, addresses, location: statement.location };
  });
}

function portOf(name: string): string {
  return name.slice(0, name.lastIndexOf('.'));
}

/** All addresses of some interfaces. */
export function ownAddresses(units: readonly Unit[]): IpSet {
  return ipSet(units.flatMap((unit) => unit.addresses.map(({ address }) => ({ first: address, last: address }))));
}

/** Transparent mode: the device filters between ports of one network, without routing. */
export function reportSwitching(root: Statement, report: Report): void {
  const mode = valueOf(at(root, 'protocols', 'l2-learning'), 'global-mode');
  if (mode === undefined || mode.text === 'switching') return;
  report.mark(mode.location, 'unsupported');
  report.add('incomplete', 'export.unsupported', mode.location, { what: `protocols l2-learning global-mode ${mode.text.slice(0, 40)}` });
}
