import type { RouterInterface, VlanSet } from './configuration.js';

/** The VLAN that an interface routes for: `Vlan40`. */
export function vlanOf({ name }: RouterInterface): number | undefined {
  const number = /^vlan(\d{1,4})$/iu.exec(name)?.[1];
  return number === undefined ? undefined : Number(number);
}

/** Ports that carry VLANs unless they say `no switchport`. */
const PORT_NAME = /^(?:Fast|Gigabit|TwoGigabit|FiveGigabit|TenGigabit|TwentyFiveGigE|FortyGigabit|HundredGigE|App)?(?:Ethernet|GigabitEthernet|GigE)?[\d/]+$|^Port-channel\d+$/u;

/**
 * Finds the switch ports: a port with an address is none. On a switch a port that says nothing is one, in VLAN 1; a port that does not say `mode access`
 * may become a trunk.
 */
export function settleSwitchPorts(interfaces: readonly RouterInterface[]): void {
  const isSwitch = interfaces.some(({ port }) => port.kind === 'switched');
  for (const one of interfaces) {
    const { port } = one;
    const silent = isSwitch && port.kind === undefined && one.addresses.length === 0 && one.vrf === undefined && PORT_NAME.test(one.name);
    if ((port.kind === 'switched' && one.addresses.length === 0) || silent) one.vlans = vlansOf(port);
  }
}

function vlansOf({ isAccess, own, trunk }: RouterInterface['port']): VlanSet {
  const access = own.length === 0 ? [{ first: 1, last: 1 }] : own;
  if (isAccess) return access;
  return trunk === undefined || trunk === 'all' ? 'all' : [...access, ...trunk];
}

/** True when the set holds the VLAN. */
export function holdsVlan(vlans: VlanSet, vlan: number): boolean {
  return vlan >= 1 && (vlans === 'all' || vlans.some(({ first, last }) => first <= vlan && vlan <= last));
}

/** The switch ports through which packets reach a VLAN interface. */
export function portsInVlanOf(one: RouterInterface, interfaces: readonly RouterInterface[]): readonly RouterInterface[] {
  const vlan = vlanOf(one);
  if (vlan === undefined) return [];
  return interfaces.filter(({ vlans }) => vlans !== undefined && holdsVlan(vlans, vlan));
}
