/** Every firewall format, and the one way to read a device's exported files. */
import { diagnostic, type Diagnostic } from '../model/diagnostic.js';
import type { Reading } from '../model/device.js';
import type { MessageTemplates } from '../model/message.js';
import { aws } from './aws/index.js';
import { azure } from './azure/index.js';
import { checkpoint } from './checkpoint/index.js';
import { ciscoAsa } from './cisco-asa/index.js';
import { ciscoIos } from './cisco-ios/index.js';
import { ciscoNxos } from './cisco-nxos/index.js';
import { fortigate } from './fortigate/index.js';
import { gcp } from './gcp/index.js';
import { iptables } from './iptables/index.js';
import { juniperSrx } from './juniper-srx/index.js';
import { mikrotik } from './mikrotik/index.js';
import { nftables } from './nftables/index.js';
import { paloalto } from './paloalto/index.js';
import { pfsense } from './pfsense/index.js';
import type { ExportFile } from './shared/export-file.js';
import { exportMessages } from './shared/messages.js';
import type { FirewallFormat, FormatFamily } from './types.js';
import { terraformPlan } from './terraform-plan/index.js';
import { ufw } from './ufw/index.js';
import { vyos } from './vyos/index.js';
import { windowsNetsh } from './windows-netsh/index.js';
import { windowsPolicyFile } from './windows-policy-file/index.js';
import { windowsPowershell } from './windows-powershell/index.js';
import { windowsRegistry } from './windows-registry/index.js';
import { windowsRuleList } from './windows-rule-list/index.js';
import { storeFamily } from './windows-store-shared/store-format.js';
import { windowsWfw } from './windows-wfw/index.js';
import { yamahaRtx } from './yamaha-rtx/index.js';

/** A new format is one folder and one line here. */
export const formats: readonly FirewallFormat[] = [
  aws,
  azure,
  checkpoint,
  ciscoAsa,
  ciscoIos,
  ciscoNxos,
  fortigate,
  gcp,
  iptables,
  juniperSrx,
  mikrotik,
  nftables,
  paloalto,
  pfsense,
  terraformPlan,
  ufw,
  vyos,
  windowsNetsh,
  windowsPolicyFile,
  windowsPowershell,
  windowsRegistry,
  windowsRuleList,
  windowsWfw,
  yamahaRtx,
];

/** Formats of which several may describe one device. */
const families: readonly FormatFamily[] = [storeFamily([windowsWfw, windowsRegistry, windowsPolicyFile])];

/** Sentences of every room, by code. */
export const parserMessages: MessageTemplates = Object.fromEntries(
  [exportMessages, ...formats.map((format) => format.messages)].flatMap((templates) => Object.entries(templates)),
);

/**
 * Reads all files of one device.
 * @param declared the format that the site states; detected from the content when undefined
 */
export function readDevice(files: readonly ExportFile[], declared: string | undefined): Reading {
  const empty = files.filter((file) => file.bytes === undefined && !/\S/u.test(file.text));
  if (empty.length > 0) {
    const known = empty.filter((file) => file.encoding !== 'binary');
    return unread(known.map((file) => diagnostic('incomplete', 'export.empty', { path: file.path })));
  }
  const choice = declared === undefined ? detectFormat(files) : declaredFormat(files, declared);
  if ('diagnostics' in choice) return unread(choice.diagnostics);
  return settle(readGuarded(choice.reader, files), choice.reader);
}

/** A format, or a family for files of several of its formats. */
interface Reader {
  readonly displayName: string;
  read(files: readonly ExportFile[]): Reading;
}

type Choice = { readonly reader: Reader } | { readonly diagnostics: readonly Diagnostic[] };

/** Ids of the formats that claim a file. */
export function formatsOf(file: ExportFile): readonly FirewallFormat[] {
  return formats.filter((format) => format.recognizes(file));
}

function detectFormat(files: readonly ExportFile[]): Choice {
  const diagnostics: Diagnostic[] = [];
  const found = new Set<FirewallFormat>();
  for (const file of files) {
    const fitting = formatsOf(file);
    const [only] = fitting;
    if (fitting.length === 1 && only !== undefined) found.add(only);
    else diagnostics.push(detectionTrouble(file, fitting));
  }
  const reader = readerOf([...found]);
  if (reader === undefined && found.size > 0) diagnostics.push(mixed(files, [...found]));
  return reader === undefined || diagnostics.length > 0 ? { diagnostics } : { reader };
}

/** The one format, or the family of them all; undefined when they have nothing to do with each other. */
function readerOf(found: readonly FirewallFormat[]): Reader | undefined {
  const [format, ...others] = found;
  if (format === undefined || others.length === 0) return format;
  const family = families.find(({ formats: members }) => found.every((one) => members.includes(one)));
  return family === undefined ? undefined : { displayName: found.map((one) => one.displayName).join(', '), read: (files) => family.read(files) };
}

function detectionTrouble(file: ExportFile, fitting: readonly FirewallFormat[]): Diagnostic {
  const isUnknown = fitting.length === 0;
  const impostor = isUnknown ? impostorCode(file.text) : undefined;
  if (impostor !== undefined) return diagnostic('incomplete', impostor, { path: file.path });
  const names = (isUnknown ? formats : fitting).map((format) => format.id).join(', ');
  return diagnostic('incomplete', isUnknown ? 'export.unknown_format' : 'export.ambiguous_format', { path: file.path }, { formats: names });
}

/** What is often committed in place of an export, by mistake. */
function impostorCode(text: string): string | undefined {
  const head = text.slice(0, 1000).trimStart().toLowerCase();
  if (head.startsWith('version https://git-lfs.github.com/spec/')) return 'export.lfs_pointer';
  return head.startsWith('<!doctype html') || head.startsWith('<html') ? 'export.web_page' : undefined;
}

function mixed(files: readonly ExportFile[], found: readonly FirewallFormat[]): Diagnostic {
  return diagnostic('incomplete', 'export.mixed_formats', { path: files[0]?.path ?? '' }, { formats: found.map((format) => format.id).join(', ') });
}

function declaredFormat(files: readonly ExportFile[], declared: string): Choice {
  const format = formats.find((one) => one.id === declared);
  const [first] = files;
  if (format === undefined || first === undefined) {
    const names = formats.map((one) => one.id).join(', ');
    return { diagnostics: [diagnostic('incomplete', 'export.unknown_format_id', { path: first?.path ?? '' }, { format: declared, formats: names })] };
  }
  const wrong = files.filter((file) => !format.recognizes(file));
  if (wrong.length === 0) return { reader: format };
  const others = wrong.map((file) => formatsOf(file));
  const together = wrong.length < files.length && others.every(({ length }) => length === 1) ? readerOf([format, ...new Set(others.flat())]) : undefined;
  if (together !== undefined) return { reader: together };
  return {
    diagnostics: wrong.map((file) => {
      const detected = formatsOf(file).map((one) => one.id).join(', ');
      return diagnostic('incomplete', 'export.wrong_format', { path: file.path }, { format: format.displayName, detected: detected === '' ? '-' : detected });
    }),
  };
}

/** A room must not throw; if one does, the device counts as unread and the run goes on. */
function readGuarded(reader: Reader, files: readonly ExportFile[]): Reading {
  try {
    return reader.read(files);
  } catch (thrown: unknown) {
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    const parameters = { format: reader.displayName, reason: reason.slice(0, 200) };
    return unread([diagnostic('incomplete', 'export.crashed', { path: files[0]?.path ?? '' }, parameters)]);
  }
}

/** What makes an export worthless as a whole: the rest of it may hold the line that decides, or its rules are elsewhere. */
const NO_EVIDENCE: ReadonlySet<string> = new Set(['export.truncated', 'export.no_rules', 'export.encrypted']);

/** Half an export proves neither that something passes nor that it is blocked: its device counts as unread. */
function settle(reading: Reading, reader: Reader): Reading {
  const diagnostics = [...reading.diagnostics, ...unaccounted(reading, reader)];
  const worthless = diagnostics.some((one) => one.effect === 'incomplete' && NO_EVIDENCE.has(one.code));
  return worthless ? { device: undefined, diagnostics, coverage: reading.coverage } : { ...reading, diagnostics };
}

/** Nothing passes in silence, whatever a room forgets: neither an element without a word nor a device without a reason. */
function unaccounted({ device, diagnostics, coverage }: Reading, { displayName }: Reader): readonly Diagnostic[] {
  if (diagnostics.some((one) => one.effect === 'incomplete' || one.effect === 'error')) return [];
  const [first] = coverage.flatMap((one) => one.notUnderstood);
  if (first !== undefined) return [diagnostic('incomplete', 'export.unrecognised', first, { what: displayName })];
  const isEmpty = device === undefined || device.filters.length === 0 || coverage.every((one) => one.total === 0);
  return isEmpty ? [diagnostic('incomplete', 'export.no_rules', device?.location ?? { path: coverage[0]?.path ?? '' })] : [];
}

function unread(diagnostics: readonly Diagnostic[]): Reading {
  return { device: undefined, diagnostics, coverage: [] };
}
