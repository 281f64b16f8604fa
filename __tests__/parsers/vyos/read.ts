import type { DeviceConfig, Reading } from '../../../src/model/device.js';
import { toExportFile } from '../../../src/parsers/shared/export-file.js';
import { vyos } from '../../../src/parsers/vyos/index.js';

export function readVyos(text: string): Reading {
  return vyos.read([toExportFile({ path: 'config.boot', bytes: new TextEncoder().encode(text) }).file]);
}

/** A router with three networks, and these `set` commands. */
export function deviceWith(...commands: readonly string[]): DeviceConfig {
  const { device } = readVyos([
    "set interfaces ethernet eth0 address '203.0.113.2/29'", "set interfaces ethernet eth1 address '10.0.1.1/24'", "set interfaces ethernet eth2 address '10.0.2.1/24'", "set interfaces ethernet eth3 address '10.0.3.1/24'", ...commands, '',
  ].join('\n'));
  if (device === undefined) throw new Error('nothing was read');
  return device;
}
