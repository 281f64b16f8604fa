/** nft, and the room that reads what it prints. */
import type { DeviceConfig } from '../../src/model/device.js';
import { nftables } from '../../src/parsers/nftables/index.js';
import { toExportFile } from '../../src/parsers/shared/export-file.js';
import type { Dialect } from '../kernel/trial.js';

export const nft: Dialect = {
  programs: [],
  load: (rig, text) => rig.run(['nft', '-f', '-'], `flush ruleset\n${text}`),
  save: async (rig) => (await rig.run(['nft', '-j', 'list', 'ruleset'])).output,
  read: readSaved,
};

/** Loads what `nft -j list ruleset` of another machine printed, or a file in nft's own language. */
export const nftFromJson: Dialect = {
  ...nft,
  load: async (rig, text) => {
    const flushed = await rig.run(['nft', 'flush', 'ruleset']);
    return flushed.code === 0 ? rig.run(['nft', '-j', '-f', '-'], text) : flushed;
  },
};

/** Reads the export as users hand it in. */
export function readSaved(saved: string): DeviceConfig | undefined {
  const { file } = toExportFile({ path: 'nftables.json', bytes: new TextEncoder().encode(saved) });
  return nftables.read([file]).device;
}
