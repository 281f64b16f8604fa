import type { DeviceConfig, DeviceInterface } from '../../model/device.js';
import { isIpv4 } from '../../model/ip-address.js';
import { accessGroupFilters } from './access-groups.js';
import type { Configuration, RouterInterface } from './configuration.js';
import { createContext, type Product } from './context.js';
import { gateFilters } from './gates.js';
import { managementFilter } from './management.js';
import { convertNat } from './nat.js';
import type { FileReport } from './report.js';
import { switchPortFilters } from './switch-ports.js';
import { vlanMapFilters } from './vlan-maps.js';
import { zoneFilters } from './zones.js';

/** Converts a configuration to the words that no vendor owns. */
export function convertDevice(configuration: Configuration, report: FileReport, product: Product): DeviceConfig {
  const context = createContext(configuration, report, product);
  const { translations, view } = convertNat(context);
  const filters = [
    ...accessGroupFilters(context, view),
    ...switchPortFilters(context),
    ...vlanMapFilters(context),
    ...zoneFilters(context),
    ...gateFilters(context),
    managementFilter(context),
  ];
  return {
    format: product.format,
    identity: { hostnames: configuration.hostnames, serials: [] },
    location: { path: report.path },
    interfaces: context.interfaces.filter(({ vlans }) => vlans === undefined).map(convertInterface),
    routes: configuration.routes,
    filters,
    translations,
    families: [4, 6],
  };
}

/** Virtual addresses of redundant gateways are the device's own whenever it is the active one. */
function convertInterface(one: RouterInterface): DeviceInterface {
  const virtual = one.virtual.flatMap((address) => {
    const home = one.addresses.find(({ network }) => isIpv4(network.first) === isIpv4(address) && network.first <= address && address <= network.last);
    return home === undefined ? [] : [{ address, network: home.network }];
  });
  const addresses = [...one.addresses.map(({ address, network }) => ({ address, network })), ...virtual];
  const aliases = [...one.aliases, ...(one.zone === undefined ? [] : [one.zone.name])];
  return { name: one.name, aliases, enabled: one.enabled, addresses, location: one.location };
}
