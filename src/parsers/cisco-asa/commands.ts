import { isPrompt, wordsOf, type ConfigLine } from './lines.js';
import { BLOCKS, HARMLESS_NEGATIONS, longestEntry, NO_EFFECT, READ_ANYWHERE, UNSUPPORTED } from './no-effect.js';
import type { Report } from './report.js';

/** Settings of one line each that change how everything else is to be read. */
export interface Settings {
  readonly hostname: string | undefined;
  readonly sameSecurity: { readonly inter: boolean; readonly intra: boolean };
  /** `sysopt connection permit-vpn`, on unless it is switched off. */
  readonly permitVpn: boolean;
  readonly isTransparent: boolean;
}

/** Reads the settings and sorts every other line by the named lists. */
export function readSettings(lines: readonly ConfigLine[], report: Report): Settings {
  const settings = { hostname: '', inter: false, intra: false, permitVpn: true, isTransparent: false };
  for (const entry of lines) {
    const { text, line } = entry;
    // By far the most lines, and none of them is a setting.
    if (text.startsWith('access-list ')) continue;
    const understood = readSetting(text, settings);
    if (understood) report.mark(line, 'understood');
    else if (text === 'firewall transparent') {
      settings.isTransparent = true;
      report.mark(line, 'unsupported');
      report.add('incomplete', 'cisco-asa.transparent', line);
    } else sortLine(entry, report);
  }
  const { hostname, inter, intra, permitVpn, isTransparent } = settings;
  return { hostname: hostname === '' ? undefined : hostname, sameSecurity: { inter, intra }, permitVpn, isTransparent };
}

interface OpenSettings {
  hostname: string;
  inter: boolean;
  intra: boolean;
  permitVpn: boolean;
}

function readSetting(text: string, settings: OpenSettings): boolean {
  const hostname = /^hostname (\S{1,200})$/u.exec(text)?.[1];
  if (hostname !== undefined) {
    const isFirst = settings.hostname === '' || settings.hostname === hostname;
    if (isFirst) settings.hostname = hostname;
    return isFirst;
  }
  switch (text) {
    case 'same-security-traffic permit inter-interface':
      settings.inter = true;
      return true;
    case 'same-security-traffic permit intra-interface':
      settings.intra = true;
      return true;
    case 'no sysopt connection permit-vpn':
      settings.permitVpn = false;
      return true;
    case 'sysopt connection permit-vpn':
    case 'no firewall transparent':
    case 'firewall router':
      return true;
    default:
      return false;
  }
}

/** Lines of commands that are read stay unmarked here: their readers mark what they understand. */
function sortLine(entry: ConfigLine, report: Report): void {
  const words = wordsOf(entry.text.slice(0, 200));
  const isNegated = words[0] === 'no';
  const own = isNegated ? words.slice(1) : words;
  const harmless = longestEntry(own, NO_EFFECT);
  const unsupported = longestEntry(own, UNSUPPORTED);
  if (isPrompt(entry.text) || /^Cryptochecksum:[\da-f ]*$/u.test(entry.text) || (isNegated && (unsupported > 0 || HARMLESS_NEGATIONS.has(own[0] ?? '')))) {
    report.mark(entry.line, 'noEffect');
  } else if (unsupported > harmless) {
    report.unsupported(entry.line, own.slice(0, unsupported).join(' '));
    for (const child of entry.children) report.mark(child.line, 'unsupported');
  } else if (harmless > 0) markHarmless(entry, own, report);
}

/** A line that belongs elsewhere is not swallowed by a block that has no effect, nor any line by a command without block. */
function markHarmless({ line, children }: ConfigLine, words: readonly string[], report: Report): void {
  report.mark(line, 'noEffect');
  if (longestEntry(words, BLOCKS) === 0) return;
  for (const child of children) {
    const space = child.text.indexOf(' ');
    if (!READ_ANYWHERE.has(space === -1 ? child.text : child.text.slice(0, space))) report.mark(child.line, 'noEffect');
  }
}
