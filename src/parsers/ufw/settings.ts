import { atLine, type Location } from '../../model/source.js';
import type { ExportFile } from '../shared/export-file.js';
import { unrecognised, type FileAccount } from '../iptables/file-account.js';

/** A value of /etc/default/ufw or ufw.conf, with its place. */
export interface Setting {
  readonly value: string;
  readonly location: Location;
}

/** What decides which packets pass. */
const DECIDING: ReadonlySet<string> = new Set(['IPV6', 'DEFAULT_INPUT_POLICY', 'DEFAULT_OUTPUT_POLICY', 'DEFAULT_FORWARD_POLICY', 'ENABLED']);
/** The shell compares these with `yes` and `YES` and with nothing else. */
const SWITCHES: ReadonlySet<string> = new Set(['IPV6', 'ENABLED']);
const SWITCH_VALUES: ReadonlySet<string> = new Set(['yes', 'YES', 'no', 'NO']);

/** The named list of what does not: see the README. */
const WITHOUT_EFFECT: ReadonlySet<string> = new Set(['DEFAULT_APPLICATION_POLICY', 'MANAGE_BUILTINS', 'IPT_SYSCTL', 'IPT_MODULES', 'LOGLEVEL']);

/** `DEFAULT_INPUT_POLICY="DROP"` */
const ASSIGNMENT = /^([A-Z][A-Z0-9_]*)=(?:"([^"$`\\]*)"|'([^']*)'|([^\s"'$`\\;&|<>()]*))(?:\s+#.*)?$/u;

/** Reads assignments of the shell, which runs the file: the last one of a name counts. Anything else is not understood. */
export function readSettings(file: ExportFile, account: FileAccount): ReadonlyMap<string, Setting> {
  const settings = new Map<string, Setting>();
  for (const [index, line] of file.text.split('\n').entries()) {
    const text = line.trim();
    const location = atLine(file.path, index + 1);
    if (text === '') continue;
    if (text.startsWith('#')) {
      account.coverage.count('noEffect', location);
      continue;
    }
    const [, name = '', ...values] = ASSIGNMENT.exec(text) ?? [];
    if (DECIDING.has(name)) {
      const value = values.find((each) => each !== undefined) ?? '';
      settings.set(name, { value, location });
      if (SWITCHES.has(name) && !SWITCH_VALUES.has(value)) {
        unrecognised(account, `${name}=${value.slice(0, 40)}`, location);
        continue;
      }
      account.coverage.count('understood', location);
    } else if (WITHOUT_EFFECT.has(name)) account.coverage.count('noEffect', location);
    else unrecognised(account, text.split('=')[0]?.slice(0, 40) ?? '', location);
  }
  return settings;
}
