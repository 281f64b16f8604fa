import type { Reading } from '../../model/device.js';
import type { ExportFile } from '../shared/export-file.js';
import { exportReport } from '../shared/export-report.js';
import type { FirewallFormat } from '../types.js';
import { readCommands } from './commands.js';
import { collect } from './configuration.js';
import { createFilters } from './filters.js';
import { yamahaRtxMessages } from './messages.js';
import { createTranslations } from './translations.js';

/** Yamaha RTX, NVR and vRX routers: `show config`. */
export const yamahaRtx: FirewallFormat = {
  id: 'yamaha-rtx',
  displayName: 'Yamaha RTX configuration',
  exportWith: 'show config',
  role: 'network',
  sourceUrl: 'http://www.rtpro.yamaha.co.jp/RT/manual/rt-common/ip/ip_filter.html',
  recognizes,
  read,
  messages: yamahaRtxMessages,
};

/** The comment that `show config` begins with, or commands that no other product has. */
const MARKS = /^# (?:RTX|NVR|FWX|vRX|RT)\w* Rev\.\d|^ *ip filter \d+ (?:pass|reject|restrict)(?:-(?:no)?log)? |^ *ip (?:lan\d|pp|tunnel|vlan\d)\S* secure filter (?:in|out) |^ *nat descriptor type \d/mu;

function recognizes({ text }: ExportFile): boolean {
  return MARKS.test(text);
}

function read(files: readonly ExportFile[]): Reading {
  const report = exportReport('yamaha-rtx', 'command', files.map(({ path }) => path));
  const parts = files.map((file) => ({ file, ...readCommands(file) }));
  for (const { file, isWhole, commands } of parts) if (!isWhole) report.add('incomplete', 'export.truncated', commands.at(-1)?.location ?? { path: file.path }, { reason: 'EOF' });
  const configuration = collect(parts.flatMap(({ commands }) => commands), report);
  const location = parts[0]?.commands[0]?.location ?? { path: files[0]?.path ?? '' };
  const device = {
    format: 'yamaha-rtx',
    identity: { hostnames: [], serials: parts.flatMap(({ serials }) => serials) },
    location,
    interfaces: [...configuration.interfaces.values()].map(({ name, addresses, learns, enabled, location: at }) => ({ name, aliases: [], enabled, addresses: learns ? [] : addresses, location: at })),
    routes: configuration.routes,
    filters: createFilters(configuration, location, report),
    translations: createTranslations(configuration, report),
    families: configuration.ipv6 ? ([4, 6] as const) : ([4] as const),
  };
  return { device, diagnostics: report.diagnostics(), coverage: report.coverage() };
}
