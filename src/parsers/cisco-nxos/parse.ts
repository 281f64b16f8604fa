import { parseCidr, parseIpAddress } from '../../model/ip-address.js';
import type { ExportFile } from '../shared/export-file.js';
import { isListed } from '../cisco-shared/command-list.js';
import { wordsOf, type ConfigLine, type ConfigText } from '../cisco-shared/config-lines.js';
import { emptyConfiguration, type Configuration } from '../cisco-shared/configuration.js';
import { noGroups } from '../cisco-shared/object-groups.js';
import { dropsClass } from '../cisco-shared/dropping-policies.js';
import { readObjectGroup } from '../cisco-shared/read-object-groups.js';
import type { FileReport } from '../cisco-shared/report.js';
import { parseTerminal } from '../cisco-shared/parse-terminal.js';
import { parseVlanFilter, parseVlanMap } from '../cisco-shared/parse-vlan-maps.js';
import { GLOBAL } from './no-effect.js';
import { parseInterface } from './parse-interface.js';

/** Reads a running configuration into its objects. */
export function parseConfiguration(file: ExportFile, text: ConfigText, report: FileReport): Configuration {
  const configuration = emptyConfiguration(noGroups(), { path: file.path });
  // NX-OS has no web server of its own name; its programming interface is among the device's other services.
  configuration.http.enabled = false;
  configuration.https.enabled = false;
  for (const block of text.blocks) parseBlock(block, configuration, report);
  return configuration;
}

/** Commands of the whole device that change what passes and are not modelled. */
const UNSUPPORTED: ReadonlySet<string> = new Set(['cts role-based', 'ip nat', 'ip access-list match-local-traffic', 'system routing', 'port-profile', 'hardware access-list', 'ip policy', 'switch-profile']);
/** Of those, settings of the hardware that choose where lists are kept. */
const HARDWARE = /^hardware access-list (?:tcam|update|lou|resource|logging|capture)\b|^system routing (?:max|template|non)/u;

function parseBlock(block: ConfigLine, configuration: Configuration, report: FileReport): void {
  const read = READERS.find(([start]) => block.text.startsWith(start));
  if (read?.[1](block, configuration, report) === true) return;
  const words = wordsOf(block.text);
  if (words[0] !== 'no' && isListed(words, UNSUPPORTED) && !HARDWARE.test(block.text)) {
    report.markBlock(block, 'understood');
    report.unsupported(block.line, words.slice(0, 3).join(' '));
  } else if (isListed(words, GLOBAL) || VLAN.test(block.text)) report.markBlock(block, 'noEffect');
}

/** `vlan 10,20-22`: what VLANs there are and how they are called. */
const VLAN = /^vlan [\d,-]+$/u;

type Reader = (block: ConfigLine, configuration: Configuration, report: FileReport) => boolean;

const READERS: readonly (readonly [string, Reader])[] = [
  ['interface ', always(parseInterface)],
  ['ip access-list ', parseList],
  ['ipv6 access-list ', parseList],
  ['object-group ', (block, { groups }, report) => readObjectGroup(block, groups, report)],
  ['hostname ', parseHostname],
  ['switchname ', parseHostname],
  ['vlan access-map ', always(parseVlanMap)],
  ['vlan filter ', parseVlanFilter],
  ['vrf context ', parseRoutingTable],
  ['ip route ', parseRoute],
  ['ipv6 route ', parseRoute],
  ['policy-map ', parsePolicyMap],
  ['line vty', always(parseLineVty)],
  ['no feature ssh', parseNoSsh],
  ['snmp-server community ', parseCommunity],
];

function always(read: (block: ConfigLine, configuration: Configuration, report: FileReport) => void): Reader {
  return (block, configuration, report) => {
    read(block, configuration, report);
    return true;
  };
}

function parseHostname(block: ConfigLine, { hostnames }: Configuration, report: FileReport): boolean {
  const [, name] = wordsOf(block.text);
  if (name !== undefined) hostnames.push(name);
  report.mark(block.line, 'understood');
  return true;
}

/** `ip access-list CAMERAS`: every list is extended. */
function parseList(block: ConfigLine, { lists }: Configuration, report: FileReport): boolean {
  const [protocol, , name, ...rest] = wordsOf(block.text);
  const family = protocol === 'ipv6' ? 6 : 4;
  if (name === undefined || rest.length > 0) return false;
  const draft = lists[family].get(name) ?? { name, family, standard: false, location: report.at(block.line), lines: [] };
  lists[family].set(name, draft);
  report.mark(block.line, 'understood');
  for (const child of block.children) draft.lines.push({ block: child, words: wordsOf(child.text) });
  return true;
}

/** `vrf context management` with its own routes, which are not those that the site's paths follow. */
function parseRoutingTable(block: ConfigLine, _configuration: Configuration, report: FileReport): boolean {
  report.markBlock(block, 'noEffect');
  return true;
}

/** `ip route 10.0.0.0/8 Vlan10 10.1.1.1 name X`, `ip route 0.0.0.0/0 10.1.1.1`. */
function parseRoute(block: ConfigLine, { routes }: Configuration, report: FileReport): boolean {
  const [, , prefix = '', ...target] = wordsOf(block.text);
  const destination = parseCidr(prefix);
  if (destination === undefined || target[0] === undefined) return /^(?:static|vrf)\b/u.test(prefix) && markNoEffect(block, report);
  report.mark(block.line, 'understood');
  if (/^null0$/iu.test(target[0])) return true;
  const nextHop = target.slice(0, 2).map((word) => parseIpAddress(word.replace(/\/\d{1,3}$/u, ''))).find((address) => address !== undefined);
  const through = parseIpAddress(target[0].replace(/\/\d{1,3}$/u, '')) === undefined ? target[0] : undefined;
  routes.push({ destination, ...(through === undefined ? {} : { interface: through }), ...(nextHop === undefined ? {} : { nextHop }), location: report.at(block.line) });
  return true;
}

function markNoEffect(block: ConfigLine, report: FileReport): true {
  report.markBlock(block, 'noEffect');
  return true;
}

function parsePolicyMap(block: ConfigLine, { droppingPolicies }: Configuration, report: FileReport): boolean {
  const name = wordsOf(block.text).at(-1);
  // Control-plane policing of the release's own making drops what is above a rate.
  if (name !== undefined && !block.text.startsWith('policy-map type control-plane ') && dropsClass(block.children)) droppingPolicies.add(name);
  return markNoEffect(block, report);
}

/** SSH is on unless `no feature ssh`, and its keys are made by default; telnet is on by `feature telnet`. */
function parseLineVty(block: ConfigLine, configuration: Configuration, report: FileReport): void {
  parseTerminal(block, configuration, report);
  configuration.ended = true;
}

function parseNoSsh(block: ConfigLine, _configuration: Configuration, report: FileReport): boolean {
  report.mark(block.line, 'noEffect');
  return block.text === 'no feature ssh';
}

function parseCommunity(block: ConfigLine, { communities }: Configuration, report: FileReport): boolean {
  const words = wordsOf(block.text);
  const [, , name = ''] = words;
  const at = words.findIndex((word) => word === 'use-acl' || word === 'use-ipv4acl' || word === 'use-ipv6acl');
  const list = at === -1 ? undefined : words[at + 1];
  // A second line gives the community its list.
  const known = communities.find((one) => one.name === name);
  if (known === undefined) communities.push({ name, list, location: report.at(block.line) });
  else known.list = list ?? known.list;
  report.mark(block.line, 'understood');
  return true;
}
