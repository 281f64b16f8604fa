/** The four programs: each kernel interface of iptables, for each family. */
import type { DeviceConfig } from '../../src/model/device.js';
import { iptables } from '../../src/parsers/iptables/index.js';
import { toExportFile } from '../../src/parsers/shared/export-file.js';
import type { Dialect } from '../kernel/trial.js';
import { EMPTY_TABLES } from './generate.js';

/** Which of the two kernel interfaces of iptables. */
export type Variant = 'legacy' | 'nft';

/** The programs of one interface and family, and the room that reads what they print. */
export function dialectOf(variant: Variant, family: 4 | 6): Dialect {
  const program = `${family === 4 ? 'iptables' : 'ip6tables'}-${variant}`;
  return {
    programs: [`${program}-restore`, `${program}-save`],
    load: (rig, text) => rig.run([`${program}-restore`, ...(variant === 'legacy' ? ['-w', '20'] : [])], [...untouched(text), text].join('')),
    save: async (rig) => (await rig.run([`${program}-save`])).output,
    read: readSaved,
  };
}

/** A restore replaces the tables it holds and no other. */
function untouched(text: string): readonly string[] {
  return [...EMPTY_TABLES].filter(([table]) => !text.includes(`*${table}\n`)).map(([, empty]) => empty);
}

/** Reads the save as users hand it in. */
export function readSaved(saved: string): DeviceConfig | undefined {
  const { file } = toExportFile({ path: 'rules', bytes: new TextEncoder().encode(saved) });
  return iptables.read([file]).device;
}
