import type { Location } from '../../model/source.js';
import { firstChild, type XmlElement } from '../shared/xml-reader.js';
import type { Account, Fields } from './account.js';
import { SSH, SYSTEM, WEBGUI } from './no-effect.js';

/** The switches of `<system>` that reach into filtering. */
export interface SystemSettings {
  readonly fields: Fields | undefined;
  readonly hostnames: readonly string[];
  /** False: every IPv6 packet is blocked before any rule is asked. */
  readonly ipv6Allowed: boolean;
  /** Where packet filtering is switched off; undefined: it is on. */
  readonly filterDisabled: Location | undefined;
  /** Ports of the anti-lockout rule; undefined: the rule is switched off. */
  readonly antiLockoutPorts: readonly number[] | undefined;
  readonly location: Location;
}

const FIELDS = {
  read: new Set([
    ...['hostname', 'domain', 'webgui', 'ssh', 'ipv6allow', 'disablefilter', 'no_apipa_block', 'disablenatreflection'],
    ...['enablenatreflectionpurenat', 'enablebinatreflection', 'enablenatreflectionhelper', 'skip_rules_gw_down'],
    ...['disablevpnrules', 'tftpinterface', 'allow_nat64_prefix_override', 'afterfilterchangeshellcmd', 'earlyshellcmd'],
    ...['shellcmd', 'afterbootupshellcmd', 'enablesshd'],
  ]),
  noEffect: SYSTEM,
};
const WEBGUI_FIELDS = { read: new Set(['protocol', 'port', 'noantilockout', 'disablehttpredirect']), noEffect: WEBGUI };
const SSH_FIELDS = { read: new Set(['enable', 'port']), noEffect: SSH };

/** Commands of the administrator's own that may change the filter behind its back. */
const COMMANDS = ['afterfilterchangeshellcmd', 'earlyshellcmd', 'shellcmd', 'afterbootupshellcmd'];

/** Reads `<system>`. */
export function readSystem(root: XmlElement, account: Account): SystemSettings {
  const element = firstChild(root, 'system');
  if (element === undefined) {
    return { fields: undefined, hostnames: [], ipv6Allowed: false, filterDisabled: undefined, antiLockoutPorts: undefined, location: account.at(root) };
  }
  const fields = account.fields(element, FIELDS);
  const disabled = fields.element('disablefilter');
  for (const name of COMMANDS) {
    const command = fields.element(name);
    if (command !== undefined && command.text !== '') account.unsupported(command, `the command in <${name}>`);
  }
  const tftp = fields.element('tftpinterface');
  if (tftp !== undefined && tftp.text !== '') account.unsupported(tftp, 'the TFTP proxy, which lets TFTP through by itself');
  const webgui = fields.element('webgui');
  return {
    fields,
    hostnames: hostnames(fields),
    ipv6Allowed: fields.has('ipv6allow'),
    filterDisabled: disabled === undefined ? undefined : account.at(disabled),
    antiLockoutPorts: antiLockoutPorts(webgui, fields.element('ssh'), account),
    location: account.at(webgui ?? element),
  };
}

function hostnames(fields: Fields): readonly string[] {
  const [host, domain] = [fields.text('hostname'), fields.text('domain')];
  if (host === '') return [];
  return domain === '' ? [host] : [host, `${host}.${domain}`];
}

/** The GUI's port, 80 as well for its redirect, and SSH's when it runs (`filter_get_antilockout_ports`). */
function antiLockoutPorts(webgui: XmlElement | undefined, ssh: XmlElement | undefined, account: Account): readonly number[] | undefined {
  const gui = webgui === undefined ? undefined : account.fields(webgui, WEBGUI_FIELDS);
  const shell = ssh === undefined ? undefined : account.fields(ssh, SSH_FIELDS);
  for (const [fields, name, expected] of [[gui, 'protocol', HTTP], [gui, 'port', PORT], [shell, 'port', PORT]] as const) reportOddText(fields, name, { expected, account });
  const secure = gui?.text('protocol') === 'https';
  const guiPort = portOr(gui?.text('port') ?? '', secure ? 443 : 80);
  const redirect = secure && gui?.has('disablehttpredirect') !== true ? [80] : [];
  const shellPorts = shell?.has('enable') === true ? [portOr(shell.text('port'), 22)] : [];
  if (gui?.has('noantilockout') === true) return undefined;
  return [...new Set([guiPort, ...redirect, ...shellPorts])];
}

interface Expectation {
  /** The values an export may hold, in words. */
  readonly words: string;
  holds(text: string): boolean;
}

const HTTP: Expectation = { words: 'http, https', holds: (text) => text === 'http' || text === 'https' };
const PORT: Expectation = { words: '1-65535', holds: (text) => portOr(text, 0) !== 0 };

/** Nothing stands for the default; anything else must be of the form that the GUI writes. */
function reportOddText(fields: Fields | undefined, name: string, { expected, account }: { readonly expected: Expectation; readonly account: Account }): void {
  const element = fields?.element(name);
  if (element === undefined || element.text === '' || expected.holds(element.text)) return;
  account.report('incomplete', 'export.invalid_value', account.at(element), { what: `<${name}>`, value: element.text.slice(0, 60), expected: expected.words });
}

function portOr(text: string, fallback: number): number {
  return /^\d{1,5}$/u.test(text) && Number(text) > 0 && Number(text) <= 65535 ? Number(text) : fallback;
}
