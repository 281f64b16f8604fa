import { box, PROTOCOL, type HeaderSpace } from '../../model/header-space.js';
import type { IpSet } from '../../model/ip-set.js';
import { numberSet, oneNumber } from '../../model/number-set.js';
import type { AutomaticRule } from './automatic-line.js';
import type { NetworkMap } from './network-map.js';
import { uniteKnownIps } from './partly-known.js';
import type { SystemSettings } from './system.js';

/**
 * The rule that keeps administrators from locking themselves out: TCP to the GUI and SSH on LAN, or on WAN when it
 * is the only interface. It is listed like a rule of the administrator's, since it opens management ports.
 */
export function antiLockoutLines(system: SystemSettings, networks: NetworkMap): readonly AutomaticRule[] {
  const ports = system.antiLockoutPorts;
  const assigned = networks.deviceInterfaces.filter((one) => /^(?:wan|lan|opt\d+)$/u.test(one.name)).length;
  const name = assigned > 1 ? 'lan' : 'wan';
  if (ports === undefined || !networks.interfaces.has(name)) return [];
  const own = uniteKnownIps([networks.addressesOn(name, 4), networks.addressesOn(name, 6)]);
  const boxes = (destination: IpSet): HeaderSpace =>
    destination.length === 0 ? [] : [box({ destination, protocols: oneNumber(PROTOCOL.tcp), destinationPorts: numberSet(ports.map((port) => ({ first: port, last: port }))) })];
  const exact = own.must === own.may;
  const may = boxes(own.may);
  return [
    {
      direction: 'in',
      interfaces: [name],
      line: {
        label: 'anti-lockout rule',
        action: 'permit',
        match: { must: exact ? may : boxes(own.must), may },
        doubts: exact ? [] : own.doubts,
        location: system.location,
      },
    },
  ];
}
