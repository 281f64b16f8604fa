import type { DeviceConfig, DeviceInterface, Reading } from '../../model/device.js';
import { isIpv4 } from '../../model/ip-address.js';
import { readConfigLines } from '../cisco-shared/config-lines.js';
import { openFileReport, type FileReport } from '../cisco-shared/report.js';
import { reportSecrets } from '../cisco-shared/secrets.js';
import type { ExportFile } from '../shared/export-file.js';
import type { FirewallFormat } from '../types.js';
import { accessGroupFilters } from './access-groups.js';
import type { Configuration, RouterInterface } from './configuration.js';
import { createContext } from './context.js';
import { gateFilters } from './gates.js';
import { managementFilter } from './management.js';
import { ciscoIosMessages } from './messages.js';
import { convertNat } from './nat.js';
import { parseConfiguration } from './parse.js';
import { isIosConfiguration } from './recognize.js';
import { switchPortFilters } from './switch-ports.js';
import { vlanMapFilters } from './vlan-maps.js';
import { zoneFilters } from './zones.js';

/** Cisco IOS and IOS XE: routers, and Catalyst switches that route between VLANs. */
export const ciscoIos: FirewallFormat = {
  id: 'cisco-ios',
  displayName: 'Cisco IOS / IOS XE running configuration',
  exportWith: 'show running-config',
  role: 'network',
  sourceUrl: 'https://www.cisco.com/c/en/us/td/docs/ios-xml/ios/sec_data_acl/configuration/15-s/sec-data-acl-15-s-book/sec-access-list-ov.html',
  recognizes: isIosConfiguration,
  read,
  messages: ciscoIosMessages,
};

function read(files: readonly ExportFile[]): Reading {
  const readings = files.map((file, index) => readFile(file, index === 0));
  return {
    device: readings[0]?.device,
    diagnostics: readings.flatMap((one) => one.diagnostics),
    coverage: readings.flatMap((one) => one.coverage),
  };
}

function readFile(file: ExportFile, isFirst: boolean): Reading {
  const text = readConfigLines(file);
  const report = openFileReport(file.path, 'cisco-ios', text);
  if (!isFirst) report.add('incomplete', 'cisco-ios.several_files', 1);
  if (file.text.trim() === '') {
    if (file.encoding !== 'binary') report.add('incomplete', 'export.empty', 1);
    const { coverage, diagnostics } = report.finish();
    return { device: undefined, diagnostics, coverage: [coverage] };
  }
  const configuration = parseConfiguration(file, text, report);
  // `show running-config` ends with `end`: without it the rest may be missing, or a filter showed a part only.
  if (text.unclosed !== undefined) report.add('incomplete', 'export.truncated', text.unclosed, { reason: 'banner' });
  else if (!configuration.ended) report.add('incomplete', 'export.truncated', text.elements.at(-1) ?? 1, { reason: 'end' });
  const device = convertDevice(file, configuration, report);
  reportSecrets(file, report);
  const { coverage, diagnostics } = report.finish();
  return { device, diagnostics, coverage: [coverage] };
}

function convertDevice(file: ExportFile, configuration: Configuration, report: FileReport): DeviceConfig {
  const context = createContext(configuration, report);
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
    format: 'cisco-ios',
    identity: { hostnames: configuration.hostnames, serials: [] },
    location: { path: file.path },
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
