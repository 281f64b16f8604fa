import type { ExportFile } from '../shared/export-file.js';
import { isListed } from '../cisco-shared/command-list.js';
import { wordsOf, type ConfigLine, type ConfigText } from '../cisco-shared/config-lines.js';
import { noGroups } from '../cisco-shared/object-groups.js';
import type { ListDraft } from '../cisco-shared/read-access-lists.js';
import { readObjectGroup } from '../cisco-shared/read-object-groups.js';
import { parseTerminal } from '../cisco-shared/parse-terminal.js';
import { parseVlanFilter, parseVlanMap } from '../cisco-shared/parse-vlan-maps.js';
import type { FileReport } from '../cisco-shared/report.js';
import { readNumber } from '../cisco-shared/well-known-numbers.js';
import { emptyConfiguration, type Configuration } from '../cisco-shared/configuration.js';
import { GLOBAL } from './no-effect.js';
import { parseClassMap, parsePolicyMap, parseZone, parseZonePair } from './parse-firewall.js';
import { parseInterface } from './parse-interface.js';
import { parseNat } from './parse-nat.js';
import { parseCommunity, parseRoute, parseWebServer } from './parse-services.js';

/** Reads a running configuration into its objects. Access lists stay words until all object groups are known. */
export function parseConfiguration(file: ExportFile, text: ConfigText, report: FileReport): Configuration {
  const configuration = emptyConfiguration(noGroups(), { path: file.path });
  for (const block of text.blocks) {
    if (configuration.ended || !isKnown(block, configuration, report)) parseStrange(block, configuration, report);
  }
  return configuration;
}

/** `Switch#show running-config`, `Building configuration...` and what else a terminal prints around the text. */
const SURROUNDINGS = /^(?:Building configuration\.{0,3}|Current configuration : .{1,40}|Using \d{1,12} out of \d{1,12} bytes.{0,40}|Load for .{1,80}|Time source is .{1,80}|[A-Za-z][\w.()/-]{0,80}[#>](?: ?(?:sh|sho|show|ter|term|terminal|exit|quit|logout|en|enable|wr)\b.{0,80})?)$/u;

function parseStrange(block: ConfigLine, configuration: Configuration, report: FileReport): void {
  const isOutside = configuration.ended || configuration.hostnames.length === 0;
  if (isOutside && block.children.length === 0 && SURROUNDINGS.test(block.text)) report.mark(block.line, 'noEffect');
}

/** True when the block's first line was dealt with. */
function isKnown(block: ConfigLine, configuration: Configuration, report: FileReport): boolean {
  const { text } = block;
  const read = READERS.find(([start]) => text.startsWith(start));
  if (read !== undefined) return read[1](block, configuration, report);
  const words = wordsOf(text);
  const unsupported = isListed(words, UNSUPPORTED) && words[0] !== 'no';
  if (unsupported) {
    report.markBlock(block, 'understood');
    report.unsupported(block.line, words.slice(0, 3).join(' '));
    return true;
  }
  if (!isListed(words, GLOBAL) && !VLAN.test(text)) return false;
  report.markBlock(block, 'noEffect');
  return true;
}

/** Commands of the whole device that change what passes and are not modelled. */
const UNSUPPORTED: ReadonlySet<string> = new Set(['cts role-based', 'ip tcp intercept', 'ip admission', 'ip auth-proxy', 'nat64', 'ipv6 nat', 'ip sdwan', 'sdwan', 'bridge', 'mpls l2transport']);

/** `vlan 10,20-22`: what VLANs there are and how they are called. */
const VLAN = /^vlan [\d,-]+$/u;

type Reader = (block: ConfigLine, configuration: Configuration, report: FileReport) => boolean;

const READERS: readonly (readonly [string, Reader])[] = [
  ['access-list ', parseNumberedLine],
  ['interface ', always(parseInterface)],
  ['ip access-list standard ', parseNamedList],
  ['ip access-list extended ', parseNamedList],
  ['ipv6 access-list ', parseNamedList],
  ['object-group ', (block, { groups }, report) => readObjectGroup(block, groups, report) || isSecurityGroup(block, report)],
  ['hostname ', parseHostname],
  ['zone security ', parseZone],
  ['zone-pair ', parseZonePair],
  ['class-map ', (block, configuration, report) => parseClassMap(block, configuration, report) && markRest(block, report)],
  ['policy-map ', parsePolicyMap],
  ['vlan access-map ', always(parseVlanMap)],
  ['vlan filter ', parseVlanFilter],
  ['ip nat ', parseNat],
  ['ip route ', parseRoute],
  ['ipv6 route ', parseRoute],
  ['line vty ', always(parseTerminal)],
  ['ip http ', parseWebServer],
  ['no ip http ', parseWebServer],
  ['snmp-server ', parseCommunity],
  ['ip inspect name ', parseInspection],
  ['ip port-map ', parsePortMap],
  ['control-plane', parseControlPlane],
  ['event manager applet ', parseApplet],
  ['no ip routing', parseNoRouting],
  ['end', parseEnd],
];

function always(read: (block: ConfigLine, configuration: Configuration, report: FileReport) => void): Reader {
  return (block, configuration, report) => {
    read(block, configuration, report);
    return true;
  };
}

function parseHostname(block: ConfigLine, { hostnames }: Configuration, report: FileReport): boolean {
  const [, name] = wordsOf(block.text);
  if (name !== undefined) hostnames.push(name.replace(/^"|"$/gu, ''));
  report.mark(block.line, 'understood');
  return true;
}

/** `access-list 101 permit ip any any`: one line of a list. The numbers of other kinds judge no IP packet. */
function parseNumberedLine(block: ConfigLine, configuration: Configuration, report: FileReport): boolean {
  const words = wordsOf(block.text);
  const number = readNumber(words[1], 2_699);
  if (number === undefined) return words[1] === 'compiled' && markRest(block, report);
  const standard = number <= 99 || (number >= 1_300 && number <= 1_999);
  if (!standard && (number < 100 || number > 199) && number < 2_000) return markRest(block, report);
  const name = words[1] ?? '';
  draftOf(configuration, { name, family: 4, standard, location: report.at(block.line), lines: [] }).lines.push({ block, words: words.slice(2) });
  return true;
}

/** `ip access-list extended CAMERAS` with the lines below it. */
function parseNamedList(block: ConfigLine, configuration: Configuration, report: FileReport): boolean {
  const words = wordsOf(block.text);
  const family = words[0] === 'ipv6' ? 6 : 4;
  const name = words[family === 6 ? 2 : 3];
  if (name === undefined || words.length > (family === 6 ? 3 : 4)) return name === 'log-update' && markRest(block, report);
  const draft = draftOf(configuration, { name, family, standard: words[2] === 'standard', location: report.at(block.line), lines: [] });
  report.mark(block.line, 'understood');
  for (const child of block.children) draft.lines.push({ block: child, words: wordsOf(child.text) });
  return true;
}

function draftOf({ lists }: Configuration, draft: ListDraft): ListDraft {
  const known = lists[draft.family].get(draft.name);
  if (known !== undefined) return known;
  lists[draft.family].set(draft.name, draft);
  return draft;
}

/** Groups of security tags: a line that uses one is in doubt. */
function isSecurityGroup(block: ConfigLine, report: FileReport): boolean {
  return block.text.startsWith('object-group security ') && markRest(block, report);
}

function markRest(block: ConfigLine, report: FileReport): boolean {
  if (!block.text.startsWith('class-map type inspect')) report.markBlock(block, 'noEffect');
  return true;
}

/** `ip inspect name FW tcp timeout 300`. */
function parseInspection(block: ConfigLine, { inspections }: Configuration, report: FileReport): boolean {
  const [, , , name = '', protocol = ''] = wordsOf(block.text);
  inspections.set(name, [...(inspections.get(name) ?? []), { protocol, location: report.at(block.line) }]);
  report.mark(block.line, 'understood');
  return true;
}

/** `ip port-map http port tcp 8080` moves what `match protocol http` means. */
function parsePortMap(block: ConfigLine, { portMaps }: Configuration, report: FileReport): boolean {
  portMaps.add(wordsOf(block.text)[2] ?? '');
  report.mark(block.line, 'understood');
  return true;
}

function parseControlPlane(block: ConfigLine, configuration: Configuration, report: FileReport): boolean {
  if (block.text === 'control-plane host' && block.children.length > 0) {
    report.markBlock(block, 'understood');
    report.unsupported(block.line, block.text);
    return true;
  }
  for (const { text, line } of block.children) {
    const [, direction, name] = /^service-policy (input|output) (\S+)$/u.exec(text) ?? [];
    if (name !== undefined) report.mark(line, 'understood');
    if (name !== undefined && direction === 'input') configuration.controlPlanePolicy = { name, location: report.at(line) };
  }
  if (!/^control-plane(?: (?:host|transit|cef-exception))?$/u.test(block.text)) return false;
  report.mark(block.line, 'understood');
  return true;
}

/** An applet that changes the configuration makes another device of it. */
function parseApplet(block: ConfigLine, _configuration: Configuration, report: FileReport): boolean {
  report.markBlock(block, 'noEffect');
  const changes = block.children.find(({ text }) => /cli command "\s{0,4}conf/u.test(text));
  if (changes !== undefined) report.unsupported(changes.line, 'event manager applet: configure');
  return true;
}

function parseNoRouting(block: ConfigLine, configuration: Configuration, report: FileReport): boolean {
  if (block.text !== 'no ip routing') return isListed(wordsOf(block.text), GLOBAL) && markRest(block, report);
  configuration.noRouting = report.at(block.line);
  report.mark(block.line, 'understood');
  return true;
}

function parseEnd(block: ConfigLine, configuration: Configuration, report: FileReport): boolean {
  if (block.text !== 'end') return false;
  configuration.ended = true;
  report.mark(block.line, 'understood');
  return true;
}
