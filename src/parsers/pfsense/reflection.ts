import type { Doubt } from '../../model/device.js';
import type { Location } from '../../model/source.js';
import type { Account, Fields } from './account.js';
import { doubt } from './doubt.js';
import type { NetworkMap } from './network-map.js';

/** How a port forward is offered to inside networks as well. */
export type ReflectedForward =
  | { readonly kind: 'pure'; readonly interfaces: readonly string[] }
  | { readonly kind: 'proxy'; readonly interfaces: readonly string[]; readonly why: Doubt };

/** The settings of NAT reflection (System > Advanced > Firewall & NAT). */
export interface Reflection {
  of(fields: Fields, interfaceName: string, place: { readonly account: Account; readonly location: Location }): ReflectedForward | undefined;
}

/**
 * Reflection repeats a redirect on every interface without a gateway (`filter_get_reflection_interfaces`). The
 * `purenat` kind only translates; the `proxy` kind opens the connection itself and permits it.
 */
export function reflectionOf(system: Fields | undefined, networks: NetworkMap): Reflection {
  const globallyOff = system?.has('disablenatreflection') ?? false;
  const globalKind = (system?.has('enablenatreflectionpurenat') ?? false) ? 'pure' : 'proxy';
  function kindOf(choice: string): 'pure' | 'proxy' | undefined {
    if (choice === 'disable') return undefined;
    if (choice === 'enable') return 'proxy';
    if (choice === 'purenat') return 'pure';
    return globallyOff ? undefined : globalKind;
  }
  return {
    of(fields, interfaceName, place) {
      const kind = kindOf(fields.text('natreflection'));
      const interfaces = insideInterfaces(networks).filter((name) => name !== interfaceName);
      if (kind === undefined || interfaces.length === 0) return undefined;
      place.account.report('note', 'pfsense.reflection', place.location);
      if (kind === 'pure') return { kind, interfaces };
      return { kind, interfaces, why: doubt('pfsense.reflection_proxy', place.location) };
    },
  };
}

function insideInterfaces(networks: NetworkMap): readonly string[] {
  const assigned = [...networks.interfaces.values()].filter((one) => one.gateway4 === undefined).map((one) => one.name);
  return [...assigned, ...networks.tunnels.tabs.keys()];
}
