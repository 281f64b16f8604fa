import { ownText } from '../shared/own-text.js';
import type { Header } from './statements.js';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** `# 2026-02-02 21:49:52 by RouterOS 7.20.4`, `# dec/08/2017 18:26:17 by RouterOS 6.40.5`. */
const FIRST_LINE = /^#\s*(?:(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)|(?<name>[a-z]{3})\/(?<date>\d\d)\/(?<full>\d{4})) (?<time>\d\d:\d\d:\d\d) by RouterOS (?<version>\S{1,30})/u;
/** `# serial number = 8A7D0A2B1C4F`; RouterOS 7 also writes `# system id = ...` for virtual machines. */
const SERIAL = /^#\s*(?:serial number|system id) = (?<serial>\S{1,40})/u;

/** Takes over what a comment line tells about the device. */
export function readHeaderLine(text: string, header: Header): void {
  const first = FIRST_LINE.exec(text)?.groups;
  if (first !== undefined) {
    header.version ??= ownText(first['version'] ?? '');
    header.exportedAt ??= dateOf(first);
  }
  const serial = SERIAL.exec(text)?.groups?.['serial'];
  if (serial !== undefined) header.serial ??= ownText(serial);
}

/** True for the first line of an export. */
export function isExportHeader(text: string): boolean {
  return FIRST_LINE.test(text);
}

function dateOf({ year, month, day, name, date, full, time }: Readonly<Record<string, string | undefined>>): string | undefined {
  if (year !== undefined) return `${year}-${month ?? ''}-${day ?? ''}T${time ?? ''}`;
  const index = MONTHS.indexOf(name ?? '');
  return index === -1 ? undefined : `${full ?? ''}-${String(index + 1).padStart(2, '0')}-${date ?? ''}T${time ?? ''}`;
}

/**
 * `#error exporting "/interface/list" (timeout)` and `#interrupted`: the product could not write a part of the export.
 * `interrupted` ends it.
 */
export function exportTrouble(text: string): 'missing part' | 'interrupted' | undefined {
  if (/^#\s*error exporting\b/iu.test(text)) return 'missing part';
  return /^#\s*interrupted\b/iu.test(text) ? 'interrupted' : undefined;
}
