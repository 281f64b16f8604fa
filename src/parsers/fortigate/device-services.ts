import type { Doubt, Line } from '../../model/device.js';
import { box, intersectSpaces, NOTHING, PROTOCOL, type HeaderSpace } from '../../model/header-space.js';
import { ALL_ADDRESSES, ipSet, type IpSet } from '../../model/ip-set.js';
import { oneNumber } from '../../model/number-set.js';
import type { Location } from '../../model/source.js';
import type { PolicyContext } from './policy-context.js';
import { mergeDoubts, unevaluable } from './report.js';
import { locationOf, valueOf, valuesOf, type Scope } from './scope.js';
import { portSpace, readPort } from './services.js';

/** `vpn ssl settings` listens on the addresses of its source interfaces, over TCP and, for tunnels, UDP. */
export function sslVpnLines(scope: Scope, context: PolicyContext): readonly Line[] {
  const settings = scope.section('vpn ssl settings');
  const names = valuesOf(settings, 'source-interface');
  if (settings === undefined || names.length === 0 || valueOf(settings, 'status') === 'disable') return [];
  const location = locationOf(settings, 'source-interface');
  const ingress = context.interfaces.condition(names, location);
  const stated = readPort(valueOf(settings, 'port'));
  const ports = (stated === undefined ? [443, 10443] : [stated]).map((port) => ({ first: port, last: port }));
  const limited = ['source-address', 'source-address6'].filter((key) => valuesOf(settings, key).some((name) => name !== 'all'));
  const doubts = mergeDoubts(
    ingress.doubts,
    stated === undefined ? [{ code: 'fortigate.default_port', parameters: {}, location }] : [],
    limited.map((key) => unevaluable(`vpn ssl settings: ${key}`, locationOf(settings, key))),
    ownAddressesOf(ingress.match?.patterns, context).doubts,
  );
  const { addresses } = ownAddressesOf(ingress.match?.patterns, context);
  const may = intersectSpaces([...portSpace(PROTOCOL.tcp, ports), ...portSpace(PROTOCOL.udp, ports)], [box({ destination: addresses })]);
  return [
    {
      label: 'SSL-VPN',
      action: 'permit',
      match: doubts.length === 0 ? { must: may, may } : { must: NOTHING, may },
      ...(ingress.match === undefined ? {} : { ingress: ingress.match }),
      doubts,
      location,
    },
  ];
}

function ownAddressesOf(names: readonly string[] | undefined, context: PolicyContext): { readonly addresses: IpSet; readonly doubts: readonly Doubt[] } {
  const owners = context.interfaces.interfaces.filter((one) => names === undefined || names.includes(one.name));
  const learning = owners.find((one) => one.learns.ipv4 || one.learns.ipv6);
  if (learning !== undefined || owners.length === 0) {
    const doubt = learning === undefined ? [] : [unevaluable(`system interface "${learning.name}": ip`, learning.block.location)];
    return { addresses: ALL_ADDRESSES, doubts: doubt };
  }
  return { addresses: ipSet(owners.flatMap((one) => one.addresses.map(({ address }) => ({ first: address, last: address })))), doubts: [] };
}

/** Ports on which the device's own services may listen, besides those that `allowaccess` opens. */
const OWN_SERVICES: HeaderSpace = [
  box({ protocols: oneNumber(PROTOCOL.udp), destinationPorts: [53, 67, 68, 123, 500, 520, 546, 547, 703, 1701, 3784, 4500].map((port) => ({ first: port, last: port })) }),
  box({ protocols: oneNumber(PROTOCOL.tcp), destinationPorts: [53, 113, 179, 703, 853, 1000, 1003, 1723].map((port) => ({ first: port, last: port })) }),
  // IGMP, GRE, ESP, AH, OSPF, PIM, VRRP.
  box({ protocols: [{ first: 2, last: 2 }, { first: 47, last: 47 }, { first: 50, last: 51 }, { first: 89, last: 89 }, { first: 103, last: 103 }, { first: 112, last: 112 }] }),
];

/** The line for services whose places were not followed; it never opens anything surely. */
export function ownServices(location: Location): Line {
  return {
    label: 'services of the device',
    action: 'permit',
    match: { must: NOTHING, may: OWN_SERVICES },
    doubts: [{ code: 'fortigate.own_services', parameters: {}, location }],
    location,
    builtIn: true,
  };
}
