import { ownText } from '../shared/own-text.js';
import type { ConfigText } from './lines.js';
import type { Report } from './report.js';

/** What a configuration says about itself before its first command. */
export interface Header {
  /** Line of the version, else the first one. */
  readonly line: number;
  /** True since 9.0: one list holds IPv4 and IPv6, and `any` means both. */
  readonly hasUnifiedLists: boolean;
  readonly serials: readonly string[];
  /** ISO date and time of the last change, when the file tells. */
  readonly exportedAt: string | undefined;
}

/** `ASA Version 9.16(4)`, `ASA Version 9.8(2) <context>`, `PIX Version 6.3(5)` */
export const VERSION_LINE = /^(ASA|PIX|FWSM|ASASM) Version (\d{1,3})\.(\d{1,3})(?:\(([^)\s]{1,20})\))?\S{0,20}(?: <(context|system)>)?$/u;

/** Reads the header. Undefined for a configuration that cannot be read as a whole; a diagnostic says why. */
export function readHeader({ lines, comments }: ConfigText, report: Report): Header | undefined {
  const versions = lines.filter(({ text }) => VERSION_LINE.test(text));
  const [first] = versions;
  const serial = comments.map(({ text }) => /^Serial Number: (\S{1,40})$/u.exec(text)?.[1]).find((one) => one !== undefined);
  const shared = { serials: serial === undefined ? [] : [ownText(serial)], exportedAt: writtenAt(comments.map(({ text }) => text)) };
  if (first === undefined) {
    report.add('incomplete', 'cisco-asa.no_version', lines[0]?.line ?? 1);
    return { ...shared, line: lines[0]?.line ?? 1, hasUnifiedLists: true };
  }
  const [, product = '', major = '', minor = '', , kind] = VERSION_LINE.exec(first.text) ?? [];
  if (product !== 'ASA' || Number(major) < 8 || (Number(major) === 8 && Number(minor) < 3)) {
    report.mark(first.line, 'unsupported');
    report.add('incomplete', 'cisco-asa.old_version', first.line, { version: `${product} ${major}.${minor}` });
    return undefined;
  }
  if (kind === 'system') {
    report.mark(first.line, 'unsupported');
    report.add('incomplete', 'cisco-asa.system_context', first.line);
    return undefined;
  }
  report.mark(first.line, 'understood');
  return { ...shared, line: first.line, hasUnifiedLists: Number(major) >= 9 };
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `: Written by admin at 10:41:07.123 UTC Mon Mar 4 2024`; times in other zones are left out. */
function writtenAt(comments: readonly string[]): string | undefined {
  for (const text of comments) {
    const [, time, month = '', day = '', year] = /^Written by .{1,80} at (\d\d:\d\d:\d\d)\.\d{1,6} UTC \w{3} (\w{3}) (\d{1,2}) (\d{4})$/u.exec(text) ?? [];
    const number = MONTHS.indexOf(month) + 1;
    if (time !== undefined && number > 0) return `${year ?? ''}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}T${time}Z`;
  }
  return undefined;
}
